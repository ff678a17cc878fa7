//! `alipay.trade.query` · 统一收单交易查询
//!
//! Query the state of any Alipay payment order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/query`. Described in
//! `spec/trade/query.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.query` (统一收单交易查询).
///
/// Query the state of any Alipay payment order.
///
/// ```
/// use alipay::trade::Query;
///
/// let request = Query::new()
///     .out_trade_no("20150320010101001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`org_pid`](Self::org_pid) | at most 16 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required in some cases; at most 64 characters |
/// | [`query_options`](Self::query_options) | each at most 1024 characters |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters |
/// | rule | At least one of `out_trade_no`, `trade_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/query`. Described in
/// `spec/trade/query.yaml`.
/// Returns [`QueryResponse`], or an error with a [`QueryErrorCode`].
#[doc(alias = "alipay.trade.query")]
#[doc(alias = "/v3/alipay/trade/query")]
#[doc(alias = "统一收单交易查询")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct Query {
    /// Pid of the acquirer of the trade; indirect acquiring through banks only.
    ///
    /// 收单机构的pid; at most 16 characters. Example: `2088000000000001`.
    pub org_pid: Option<String>,
    /// Order number of the payment; ignored when `trade_no` is also given.
    ///
    /// 商户订单号; required in some cases; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Names of additional fields to return.
    ///
    /// 查询选项; each at most 1024 characters. Example: `trade_settle_info`.
    pub query_options: Vec<record::Choice<QueryQueryOptions>>,
    /// Alipay trade number; give this or `out_trade_no`.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl Query {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`org_pid`](Self::org_pid).
    #[inline]
    pub fn org_pid(mut self, org_pid: impl Into<String>) -> Self {
        self.org_pid = Some(org_pid.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<QueryQueryOptions>>,
        >,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// The response of `alipay.trade.query` (统一收单交易查询).
#[non_exhaustive]
pub struct QueryResponse {
    /// Additional state of the trade.
    ///
    /// 交易附加状态; other values may be added. Example: `SELLER_NOT_RECEIVED`.
    pub additional_status: Option<record::Choice<QueryResponseAdditionalStatus>>,
    /// Alipay's store number.
    ///
    /// 支付宝店铺编号. Example: `2015040900077001000100001232`.
    pub alipay_store_id: Option<String>,
    /// Alipay's number of the indirectly acquired merchant; indirect acquiring through banks only.
    ///
    /// 间连商户在支付宝端的商户编号. Example: `2088000000000001`.
    pub alipay_sub_merchant_id: Option<String>,
    /// Whether the asynchronous payment was accepted; needs `async_pay_info` in `query_options`.
    ///
    /// 异步支付受理状态; other values may be added.
    pub async_pay_apply_status: Option<record::Choice<QueryResponseAsyncPayApplyStatus>>,
    /// Pre-authorization payment mode; returned for credit pre-authorization only.
    ///
    /// 预授权支付模式; other values may be added. Example: `CREDIT_PREAUTH_PAY`.
    pub auth_trade_pay_mode: Option<record::Choice<QueryResponseAuthTradePayMode>>,
    /// Marks paid orders under period settlement; returned for mini program trade component orders.
    ///
    /// 账期结算标识. Example: `PERIOD`.
    pub biz_settle_mode: Option<String>,
    /// Data for the acquirer in an indirectly acquired trade.
    ///
    /// 返回给机构的信息.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// Order description; indirect acquiring through banks only.
    ///
    /// 订单描述. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Buyer's Alipay account.
    ///
    /// 买家支付宝账号; at most 100 characters. Example: `159****5620`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识; required in some cases; at most 128 characters. Example:
    /// `01501o8f93I3nJAGB1jG4ONxtxV25DCN3Gec3uggnC4CJU0`.
    pub buyer_open_id: Option<String>,
    /// Amount the buyer really paid, in yuan, without merchant discounts.
    ///
    /// 买家实付金额; an amount of money as a decimal number; at most 11 characters; at most 2 decimals. Example:
    /// `8.88`.
    pub buyer_pay_amount: Option<record::Amount>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id; required, a mismatch if missing; at most 28 characters. Example: `2088000000000001`.
    pub buyer_user_id: String,
    /// Person's or company's name of the buyer; returned by arrangement with Alipay only.
    ///
    /// 买家名称. Example: `某某有限公司`.
    pub buyer_user_name: Option<String>,
    /// Kind of buyer.
    ///
    /// 买家用户类型; required in some cases; at most 18 characters. Example: `PRIVATE`.
    pub buyer_user_type: Option<record::Choice<QueryResponseBuyerUserType>>,
    /// Cashier the user paid at; needs `cashier_type` in the payment request's `query_options`.
    ///
    /// 收银台类型.
    pub cashier_type: Option<record::Choice<QueryResponseCashierType>>,
    /// Fee charged to the payee, in yuan; indirect acquiring through banks only.
    ///
    /// 针对收款方的收费金额; an amount of money as a decimal number. Example: `8.88`.
    pub charge_amount: Option<record::Amount>,
    /// Special rate applied to the trade; indirect acquiring only.
    ///
    /// 费率活动标识. Example: `bluesea_1`.
    pub charge_flags: Option<record::Choice<QueryResponseChargeFlags>>,
    /// Fees charged.
    ///
    /// 计费信息列表.
    pub charge_info_list: Vec<super::types::ChargeInfo>,
    /// Credit order number, for pay-later the Zhima order; credit payments only.
    ///
    /// 信用业务单号. Example: `ZMCB99202103310000450000041833`.
    pub credit_biz_order_id: Option<String>,
    /// Credit payment mode, only for credit payment; treat unknown values as failure.
    ///
    /// 信用支付模式; other values may be added. Example: `creditAdvanceV2`.
    pub credit_pay_mode: Option<record::Choice<QueryResponseCreditPayMode>>,
    /// Discount given by the platform, in yuan.
    ///
    /// 平台优惠金额; required in some cases; at most 11 characters. Example: `88.88`.
    pub discount_amount: Option<String>,
    /// Goods discounted by item vouchers, JSON; returned if `query_options` asks for it.
    pub discount_goods_detail: Option<String>,
    /// Enterprise payment details.
    ///
    /// 因公付支付信息.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// Extra trade data returned by arrangement with Alipay in special scenes; JSON.
    ///
    /// 交易额外信息; required in some cases; at most 1024 characters. Example: `{"action":"cancel"}`.
    pub ext_infos: Option<String>,
    /// Fulfillments of the trade; returned if `query_options` names `fulfillment_detail_list` and there are any.
    ///
    /// 履约详情列表.
    pub fulfillment_detail_list: Vec<FulfillmentDetail>,
    /// Fund channels used; returned by contract or if `query_options` asks for it.
    ///
    /// 交易支付使用的资金渠道; required, a mismatch if missing.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// Huabei installment details; returned by arrangement with Alipay only.
    ///
    /// 花呗分期信息.
    pub hb_fq_pay_info: Option<HbFqPayInfo>,
    /// HuiYingBao voucher-return amount, in yuan.
    ///
    /// 惠营宝回票金额; an amount of money as a decimal number. Example: `10.24`.
    pub hyb_amount: Option<record::Amount>,
    /// Industry data, for example medical data of a medical insurance payment.
    ///
    /// 行业特殊信息. Example: `{"registration_order_pay":{"brlx":"1","cblx":"1"}}`.
    pub industry_sepc_detail: Option<String>,
    /// Industry data on the personal medical account.
    ///
    /// 行业特殊信息-个账相关. Example: `{"registration_order_pay":{"brlx":"1","cblx":"1"}}`.
    pub industry_sepc_detail_acc: Option<String>,
    /// Industry data on the pooled medical insurance fund.
    ///
    /// 行业特殊信息-统筹相关. Example: `{"registration_order_pay":{"brlx":"1","cblx":"1"}}`.
    pub industry_sepc_detail_gov: Option<String>,
    /// Complete list of fees.
    ///
    /// 完整的收费信息.
    pub intact_charge_info_list: Vec<IntactChargeInfo>,
    /// Amount of the trade that can be invoiced to the user, in yuan.
    ///
    /// 可开具发票的金额; an amount of money as a decimal number; at most 11 characters; at most 2 decimals. Example:
    /// `12.11`.
    pub invoice_amount: Option<record::Amount>,
    /// Discount given by the merchant, in yuan.
    ///
    /// 商家优惠金额; required in some cases; at most 11 characters. Example: `88.88`.
    pub mdiscount_amount: Option<String>,
    /// Medical insurance card type and holder; returned if `query_options` asks for it.
    ///
    /// 医保信息. Example: `"{\"medicareCardType\":\"1\",\"medicareCardHolderHiddenName\":\"**华\"}"`.
    pub medical_insurance_info: Option<String>,
    /// Buyer's Alipay user number; to be abolished, do not use.
    ///
    /// 买家支付宝用户号. Example: `2088000000000001`.
    #[deprecated(note = "Retired by the platform.")]
    pub open_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商家订单号; required, a mismatch if missing; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: String,
    /// The `passback_params` given with the payment.
    ///
    /// 公用回传参数. Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`.
    pub passback_params: Option<String>,
    /// Order amount in the payment currency.
    ///
    /// 支付币种订单金额. Example: `8.88`.
    pub pay_amount: Option<String>,
    /// Payment currency of the order.
    ///
    /// 订单支付币种. Example: `CNY`.
    pub pay_currency: Option<String>,
    /// Payment ids by fund type; not open to the public yet.
    ///
    /// 带支付宝支付id的信息.
    pub payment_info_with_id_list: Vec<PaymentInfoWithId>,
    /// Scene of the period settlement of this trade.
    ///
    /// 账期交易的场景.
    pub period_scene: Option<String>,
    /// Amount paid with points such as JiFenBao, in yuan.
    ///
    /// 积分支付的金额; an amount of money as a decimal number; at most 11 characters; at most 2 decimals. Example:
    /// `10`.
    pub point_amount: Option<record::Amount>,
    /// Original amount to be fulfilled of the whole trade, in yuan; Zhima pay-later only.
    ///
    /// 原始待履约金额; an amount of money as a decimal number.
    pub pre_auth_pay_amount: Option<record::Amount>,
    /// Entity that buys the foreign currency in a cross-border wallet payment.
    ///
    /// 购汇主体.
    pub purchase_entity: Option<record::Choice<QueryResponsePurchaseEntity>>,
    /// Amount the merchant's account really receives, in yuan.
    ///
    /// 实收金额; required in some cases; at most 11 characters. Example: `15.25`.
    pub receipt_amount: Option<String>,
    /// `DC` when e-CNY was received; otherwise absent.
    ///
    /// 收款资金类型; other values may be added. Example: `DC`.
    pub receipt_currency_type: Option<record::Choice<QueryResponseReceiptCurrencyType>>,
    /// Goods given with the payment request.
    ///
    /// 支付请求的商品明细列表.
    pub req_goods_detail: Vec<super::types::GoodsDetail>,
    /// Time the money of this trade was paid to the seller.
    ///
    /// 打款给卖家的时间; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`; at most 32
    /// characters. Example: `2014-11-27 15:45:57`.
    pub send_pay_date: Option<record::DateTime>,
    /// Order amount in the settlement currency.
    ///
    /// 结算币种订单金额. Example: `2.96`.
    pub settle_amount: Option<String>,
    /// Settlement currency given with the payment.
    ///
    /// 订单结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<QueryResponseSettleCurrency>>,
    /// Exchange rate from settlement currency to pricing currency.
    ///
    /// 结算币种兑换标价币种汇率. Example: `30.025`.
    pub settle_trans_rate: Option<String>,
    /// Clearing number of the payment for reconciliation; indirect acquiring through banks only.
    ///
    /// 支付清算编号. Example: `2018101610032004620239146945`.
    pub settlement_id: Option<String>,
    /// Merchant's store number.
    ///
    /// 商户门店编号; required in some cases; at most 32 characters. Example: `NJ_S_001`.
    pub store_id: Option<String>,
    /// Name of the store in the payment request.
    ///
    /// 商户店铺的名称; required in some cases; at most 512 characters. Example: `某某门店`.
    pub store_name: Option<String>,
    /// Order title; indirect acquiring through banks only.
    ///
    /// 订单标题. Example: `Iphone6 16G`.
    pub subject: Option<String>,
    /// Tap-to-pay details.
    ///
    /// 碰一下支付信息.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// Merchant's terminal number.
    ///
    /// 商户机具终端编号; required in some cases; at most 32 characters. Example: `NJ_T_001`.
    pub terminal_id: Option<String>,
    /// Order amount in yuan, as given with the payment.
    ///
    /// 交易的订单金额; required, a mismatch if missing; an amount of money as a decimal number; at most 11
    /// characters; at most 2 decimals. Example: `88.88`.
    pub total_amount: record::Amount,
    /// Alipay trade number.
    ///
    /// 支付宝交易号; required, a mismatch if missing; at most 64 characters. Example: `2013112011001004330000121536`.
    pub trade_no: String,
    /// Settlement of the trade: royalties and top-ups; returned if `query_options` asks for it.
    ///
    /// 交易结算信息.
    pub trade_settle_info: Option<TradeSettleInfo>,
    /// State of the trade.
    ///
    /// 交易状态; required, a mismatch if missing; at most 32 characters. Example: `TRADE_CLOSED`.
    pub trade_status: record::Choice<QueryResponseTradeStatus>,
    /// Pricing currency given with the payment; only CNY or TWD if `settle_currency` differs.
    ///
    /// 标价币种; other values may be added. Example: `TWD`.
    pub trans_currency: Option<record::Choice<QueryResponseTransCurrency>>,
    /// Exchange rate from pricing currency to payment currency.
    ///
    /// 标价币种兑换支付币种汇率. Example: `0.264`.
    pub trans_pay_rate: Option<String>,
    /// Vouchers used in the payment; returned if `query_options` asks for it.
    ///
    /// 使用的所有优惠券信息.
    pub voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// External account the user paid with.
    ///
    /// 外部付款人信息; on the gateway only.
    pub external_payer_info: Option<ExternalPayerInfo>,
    /// Why the order is unpaid; returned under limited conditions.
    ///
    /// On the gateway only.
    pub unpaid_reason: Option<String>,
}

/// A fulfillment payment of a trade.
#[non_exhaustive]
pub struct FulfillmentDetail {
    /// Amount fulfilled.
    ///
    /// 履约金额. Example: `80.00`.
    pub fulfillment_amount: Option<String>,
    /// Time of the fulfillment payment.
    ///
    /// 履约支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-03-17 09:45:57`.
    pub gmt_payment: Option<record::DateTime>,
    /// The `out_request_no` the merchant gave with the fulfillment request.
    ///
    /// Example: `20200320010101001`.
    pub out_request_no: Option<String>,
}

/// Huabei installments of a payment.
#[non_exhaustive]
pub struct HbFqPayInfo {
    /// Amount paid in Huabei installments, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `10.05`.
    pub fq_amount: Option<record::Amount>,
    /// Institution that provides the installments.
    ///
    /// 提供分期服务的机构ID.
    pub fq_inst_id: Option<String>,
    /// Number of Huabei installments.
    ///
    /// Example: `3`.
    pub user_install_num: Option<String>,
}

/// A fee charged on a trade.
#[non_exhaustive]
pub struct IntactChargeInfo {
    /// Fee really charged, in yuan.
    ///
    /// 实际收费金额; an amount of money as a decimal number. Example: `0.01`.
    pub actual_amount: Option<record::Amount>,
    /// Kind of charge.
    ///
    /// 收费类型. Example: `1`.
    pub bill_type: Option<String>,
    /// Time of the charge, to the second.
    ///
    /// 收费时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2023-05-16 22:22:22`.
    pub gmt_pay: Option<record::DateTime>,
    /// Whether the fee is being returned.
    ///
    /// 是否退费. Example: `true`.
    pub is_refund: Option<bool>,
    /// External request number.
    ///
    /// 外部请求号. Example: `2323232323`.
    pub out_biz_no: Option<String>,
    /// Fee due, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `0.02`.
    pub plan_amount: Option<record::Amount>,
    /// Product the fee is for.
    ///
    /// 收费产品. Example: `ALI_ESCROW`.
    pub product_name: Option<String>,
    /// Unique id of the charge.
    ///
    /// 收费唯一id. Example: `2023232`.
    pub service_target: Option<String>,
    /// Kind of charge.
    ///
    /// 收费类型. Example: `TRADE`.
    pub service_type: Option<String>,
    /// State of the charge.
    ///
    /// 状态. Example: `1`.
    pub status: Option<String>,
    /// Account charged.
    ///
    /// 收费目标账号. Example: `20880156`.
    pub target_account_no: Option<String>,
    /// User id charged.
    ///
    /// 收费目标uid. Example: `2088`.
    pub target_user_id: Option<String>,
}

/// Payment ids of one fund type; not open to the public yet.
#[non_exhaustive]
pub struct PaymentInfoWithId {
    /// Payment order ids.
    ///
    /// 支付单id. Example: `["23232334343242424","2323232323232"]`.
    pub payment_ids: Vec<String>,
    /// Kind of payment funds.
    ///
    /// 支付资金类型. Example: `PAY`.
    pub r#type: Option<String>,
}

/// A settlement operation on a trade.
#[non_exhaustive]
pub struct TradeSettleDetail {
    /// Amount of the operation, in yuan, as given with the royalty, top-up or settlement.
    ///
    /// 实际操作金额; an amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Date of the operation.
    ///
    /// 操作日期; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-05-16 09:59:17`.
    pub operation_dt: Option<record::DateTime>,
    /// External request number the merchant gave with the operation.
    ///
    /// 商户操作序列号. Example: `2321232323232`.
    pub operation_serial_no: Option<String>,
    /// Kind of settlement operation.
    ///
    /// 结算操作类型. Example: `replenish`.
    pub operation_type: Option<record::Choice<TradeSettleDetailOperationType>>,
    /// Receiving account as requested by the merchant.
    ///
    /// 商户请求的转入账号. Example: `2088000000000001`.
    pub ori_trans_in: Option<String>,
    /// Paying account as requested by the merchant.
    ///
    /// 商户请求的转出账号. Example: `2088000000000001`.
    pub ori_trans_out: Option<String>,
    /// Receiving account.
    ///
    /// 转入账号. Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Paying account.
    ///
    /// 转出账号. Example: `2088000000000001`.
    pub trans_out: Option<String>,
}

/// Settlement of a trade.
#[non_exhaustive]
pub struct TradeSettleInfo {
    /// Settlement operations.
    ///
    /// 交易结算明细信息.
    pub trade_settle_detail_list: Vec<TradeSettleDetail>,
    /// Amount still to settle; ZhiFuTong and direct period settlement only.
    ///
    /// Example: `1.1`.
    pub trade_unsettled_amount: Option<String>,
}

/// External account a user paid with.
#[non_exhaustive]
pub struct ExternalPayerInfo {
    /// Card of the institution.
    ///
    /// 机构卡信息.
    pub out_inst_card_no: Option<String>,
    /// Institution code.
    ///
    /// 机构编码.
    pub out_inst_payer_inst_id: Option<String>,
    /// Name of the company in an agent enterprise payment.
    pub out_payer_account_name: Option<String>,
}

/// The values of the platform's type `TradeSettleDetailOperationType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradeSettleDetailOperationType {
    /// `replenish`: Top-up (补差).
    Replenish,
    /// `replenish_refund`: Return of a top-up (退补差).
    ReplenishRefund,
    /// `transfer`: Royalty (分账).
    Transfer,
    /// `transfer_refund`: Return of a royalty (退分账).
    TransferRefund,
    /// `settle`: Settlement (结算).
    Settle,
    /// `settle_refund`: Return of a settlement (退结算).
    SettleRefund,
    /// `on_settle`: Settlement pending (待结算).
    OnSettle,
}

record::enumeration!(
    TradeSettleDetailOperationType, "replenish" Replenish, "replenish_refund"
    ReplenishRefund, "transfer" Transfer, "transfer_refund" TransferRefund, "settle"
    Settle, "settle_refund" SettleRefund, "on_settle" OnSettle
);

/// The values of the platform's type `QueryQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryQueryOptions {
    /// `trade_settle_info`: Royalties and top-ups (交易结算信息).
    TradeSettleInfo,
    /// `fund_bill_list`: Fund channels (交易支付使用的资金渠道).
    FundBillList,
    /// `voucher_detail_list`: Vouchers used (交易支付时使用的所有优惠券信息).
    VoucherDetailList,
    /// `discount_goods_detail`: Goods discounted by vouchers.
    DiscountGoodsDetail,
    /// `mdiscount_amount`: Merchant discount (商家优惠金额).
    MdiscountAmount,
    /// `medical_insurance_info`: Medical insurance data (医保信息).
    MedicalInsuranceInfo,
    /// `fulfillment_detail_list`: Fulfillments (履约详情列表).
    FulfillmentDetailList,
    /// `async_pay_info`: State of an asynchronous payment.
    AsyncPayInfo,
}

record::enumeration!(
    QueryQueryOptions, "trade_settle_info" TradeSettleInfo, "fund_bill_list"
    FundBillList, "voucher_detail_list" VoucherDetailList, "discount_goods_detail"
    DiscountGoodsDetail, "mdiscount_amount" MdiscountAmount, "medical_insurance_info"
    MedicalInsuranceInfo, "fulfillment_detail_list" FulfillmentDetailList,
    "async_pay_info" AsyncPayInfo
);

/// The values of the platform's type `QueryResponseAdditionalStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseAdditionalStatus {
    /// `SELLER_NOT_RECEIVED`: Buyer has paid; seller has not received (买家已付款).
    SellerNotReceived,
}

record::enumeration!(
    QueryResponseAdditionalStatus, "SELLER_NOT_RECEIVED" SellerNotReceived
);

/// The values of the platform's type `QueryResponseAsyncPayApplyStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseAsyncPayApplyStatus {
    /// `S`: Accepted; Alipay keeps trying to pay (受理成功).
    S,
}

record::enumeration!(QueryResponseAsyncPayApplyStatus, "S" S);

/// The values of the platform's type `QueryResponseAuthTradePayMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseAuthTradePayMode {
    /// `CREDIT_PREAUTH_PAY`: Credit pre-authorization.
    CreditPreauthPay,
}

record::enumeration!(
    QueryResponseAuthTradePayMode, "CREDIT_PREAUTH_PAY" CreditPreauthPay
);

/// The values of the platform's type `QueryResponseBuyerUserType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseBuyerUserType {
    /// `CORPORATE`: Company (企业用户).
    Corporate,
    /// `PRIVATE`: Person (个人用户).
    Private,
}

record::enumeration!(
    QueryResponseBuyerUserType, "CORPORATE" Corporate, "PRIVATE" Private
);

/// The values of the platform's type `QueryResponseCashierType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseCashierType {
    /// `APP`: Alipay app cashier.
    App,
    /// `WAP`: H5 cashier.
    Wap,
}

record::enumeration!(QueryResponseCashierType, "APP" App, "WAP" Wap);

/// The values of the platform's type `QueryResponseChargeFlags`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseChargeFlags {
    /// `trade_special_00`: Discounted order rate (订单优惠费率).
    TradeSpecial00,
    /// `industry_special_on_00`: Special online industry rate 0.
    IndustrySpecialOn00,
    /// `industry_special_on_01`: Special online industry rate 1.
    IndustrySpecialOn01,
    /// `industry_special_00`: Special offline industry rate 0.
    IndustrySpecial00,
    /// `industry_special_01`: Special offline industry rate 1.
    IndustrySpecial01,
    /// `bluesea_1`: Blue Sea campaign rate (蓝海活动优惠费率标签).
    Bluesea1,
}

record::enumeration!(
    QueryResponseChargeFlags, "trade_special_00" TradeSpecial00, "industry_special_on_00"
    IndustrySpecialOn00, "industry_special_on_01" IndustrySpecialOn01,
    "industry_special_00" IndustrySpecial00, "industry_special_01" IndustrySpecial01,
    "bluesea_1" Bluesea1
);

/// The values of the platform's type `QueryResponseCreditPayMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseCreditPayMode {
    /// `creditAdvanceV2`: Zhima use first, pay later.
    CreditAdvanceV2,
}

record::enumeration!(QueryResponseCreditPayMode, "creditAdvanceV2" CreditAdvanceV2);

/// The values of the platform's type `QueryResponsePurchaseEntity`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponsePurchaseEntity {
    /// `ALIPAYHK`: Entity in Hong Kong (境外香港购汇实体).
    Alipayhk,
    /// `3008`: Entity in mainland China.
    V3008,
}

record::enumeration!(QueryResponsePurchaseEntity, "ALIPAYHK" Alipayhk, "3008" V3008);

/// The values of the platform's type `QueryResponseReceiptCurrencyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseReceiptCurrencyType {
    /// `DC`: Digital yuan (e-CNY).
    Dc,
}

record::enumeration!(QueryResponseReceiptCurrencyType, "DC" Dc);

/// The values of the platform's type `QueryResponseSettleCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseSettleCurrency {
    /// `GBP`: Pound sterling.
    Gbp,
    /// `HKD`: Hong Kong dollar.
    Hkd,
    /// `USD`: US dollar.
    Usd,
    /// `SGD`: Singapore dollar.
    Sgd,
    /// `JPY`: Japanese yen.
    Jpy,
    /// `CAD`: Canadian dollar.
    Cad,
    /// `AUD`: Australian dollar.
    Aud,
    /// `EUR`: Euro.
    Eur,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `KRW`: Korean won.
    Krw,
    /// `THB`: Thai baht.
    Thb,
    /// `CHF`: Swiss franc.
    Chf,
    /// `SEK`: Swedish krona.
    Sek,
    /// `DKK`: Danish krone.
    Dkk,
    /// `NOK`: Norwegian krone.
    Nok,
    /// `MYR`: Malaysian ringgit.
    Myr,
    /// `IDR`: Indonesian rupiah.
    Idr,
    /// `PHP`: Philippine peso.
    Php,
    /// `MUR`: Mauritian rupee.
    Mur,
    /// `ILS`: Israeli new shekel.
    Ils,
    /// `LKR`: Sri Lankan rupee.
    Lkr,
    /// `RUB`: Russian ruble.
    Rub,
    /// `AED`: UAE dirham.
    Aed,
    /// `CZK`: Czech koruna.
    Czk,
    /// `ZAR`: South African rand.
    Zar,
}

record::enumeration!(
    QueryResponseSettleCurrency, "GBP" Gbp, "HKD" Hkd, "USD" Usd, "SGD" Sgd, "JPY" Jpy,
    "CAD" Cad, "AUD" Aud, "EUR" Eur, "NZD" Nzd, "KRW" Krw, "THB" Thb, "CHF" Chf, "SEK"
    Sek, "DKK" Dkk, "NOK" Nok, "MYR" Myr, "IDR" Idr, "PHP" Php, "MUR" Mur, "ILS" Ils,
    "LKR" Lkr, "RUB" Rub, "AED" Aed, "CZK" Czk, "ZAR" Zar
);

/// The values of the platform's type `QueryResponseTradeStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseTradeStatus {
    /// `WAIT_BUYER_PAY`: Created, waiting for payment (交易创建).
    WaitBuyerPay,
    /// `TRADE_CLOSED`: Unpaid and closed, or paid and fully refunded.
    TradeClosed,
    /// `TRADE_SUCCESS`: Paid (交易支付成功).
    TradeSuccess,
    /// `TRADE_FINISHED`: Finished, no longer refundable (交易结束).
    TradeFinished,
}

record::enumeration!(
    QueryResponseTradeStatus, "WAIT_BUYER_PAY" WaitBuyerPay, "TRADE_CLOSED" TradeClosed,
    "TRADE_SUCCESS" TradeSuccess, "TRADE_FINISHED" TradeFinished
);

/// The values of the platform's type `QueryResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryResponseTransCurrency {
    /// `GBP`: Pound sterling.
    Gbp,
    /// `HKD`: Hong Kong dollar.
    Hkd,
    /// `USD`: US dollar.
    Usd,
    /// `SGD`: Singapore dollar.
    Sgd,
    /// `JPY`: Japanese yen.
    Jpy,
    /// `CAD`: Canadian dollar.
    Cad,
    /// `AUD`: Australian dollar.
    Aud,
    /// `EUR`: Euro.
    Eur,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `KRW`: Korean won.
    Krw,
    /// `THB`: Thai baht.
    Thb,
    /// `CHF`: Swiss franc.
    Chf,
    /// `SEK`: Swedish krona.
    Sek,
    /// `DKK`: Danish krone.
    Dkk,
    /// `NOK`: Norwegian krone.
    Nok,
    /// `MYR`: Malaysian ringgit.
    Myr,
    /// `IDR`: Indonesian rupiah.
    Idr,
    /// `PHP`: Philippine peso.
    Php,
    /// `MUR`: Mauritian rupee.
    Mur,
    /// `ILS`: Israeli new shekel.
    Ils,
    /// `LKR`: Sri Lankan rupee.
    Lkr,
    /// `RUB`: Russian ruble.
    Rub,
    /// `AED`: UAE dirham.
    Aed,
    /// `CZK`: Czech koruna.
    Czk,
    /// `ZAR`: South African rand.
    Zar,
    /// `CNY`: Chinese yuan.
    Cny,
    /// `TWD`: New Taiwan dollar.
    Twd,
}

record::enumeration!(
    QueryResponseTransCurrency, "GBP" Gbp, "HKD" Hkd, "USD" Usd, "SGD" Sgd, "JPY" Jpy,
    "CAD" Cad, "AUD" Aud, "EUR" Eur, "NZD" Nzd, "KRW" Krw, "THB" Thb, "CHF" Chf, "SEK"
    Sek, "DKK" Dkk, "NOK" Nok, "MYR" Myr, "IDR" Idr, "PHP" Php, "MUR" Mur, "ILS" Ils,
    "LKR" Lkr, "RUB" Rub, "AED" Aed, "CZK" Czk, "ZAR" Zar, "CNY" Cny, "TWD" Twd
);

/// The error codes of `alipay.trade.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QueryErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred.
    ///
    /// Send the request again. The same call may succeed later.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    AcqTradeNotExist,
    /// `ACQ.ENTERPRISE_PAY_BIZ_ERROR`: The enterprise payment failed with an error.
    ///
    /// Query again; ask Alipay if the error stays. The same call may succeed later.
    AcqEnterprisePayBizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    QueryErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.TRADE_NOT_EXIST" AcqTradeNotExist,
    "ACQ.ENTERPRISE_PAY_BIZ_ERROR" AcqEnterprisePayBizError
);

impl record::CallRequest for Query {}

impl record::Request for Query {
    type Response = QueryResponse;
    type ErrorCode = QueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.query",
        title: "统一收单交易查询",
        file: "spec/trade/query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &QUERY,
        response: &QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACQ.SYSTEM_ERROR",
                summary: "A system error occurred.",
                fix: "Send the request again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.ENTERPRISE_PAY_BIZ_ERROR",
                summary: "The enterprise payment failed with an error.",
                fix: "Query again; ask Alipay if the error stays.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    Query, QUERY, 0 org_pid None, 1 out_trade_no None, 2 query_options Vec::new(), 3
    trade_no None
);

record::record!(
    QueryResponse, QUERY_RESPONSE, 0 additional_status None, 1 alipay_store_id None, 2
    alipay_sub_merchant_id None, 3 async_pay_apply_status None, 4 auth_trade_pay_mode
    None, 5 biz_settle_mode None, 6 bkagent_resp_info None, 7 body None, 8 buyer_logon_id
    None, 9 buyer_open_id None, 10 buyer_pay_amount None, 11 buyer_user_id String::new(),
    12 buyer_user_name None, 13 buyer_user_type None, 14 cashier_type None, 15
    charge_amount None, 16 charge_flags None, 17 charge_info_list Vec::new(), 18
    credit_biz_order_id None, 19 credit_pay_mode None, 20 discount_amount None, 21
    discount_goods_detail None, 22 enterprise_pay_info None, 23 ext_infos None, 24
    fulfillment_detail_list Vec::new(), 25 fund_bill_list Vec::new(), 26 hb_fq_pay_info
    None, 27 hyb_amount None, 28 industry_sepc_detail None, 29 industry_sepc_detail_acc
    None, 30 industry_sepc_detail_gov None, 31 intact_charge_info_list Vec::new(), 32
    invoice_amount None, 33 mdiscount_amount None, 34 medical_insurance_info None, 35
    open_id None, 36 out_trade_no String::new(), 37 passback_params None, 38 pay_amount
    None, 39 pay_currency None, 40 payment_info_with_id_list Vec::new(), 41 period_scene
    None, 42 point_amount None, 43 pre_auth_pay_amount None, 44 purchase_entity None, 45
    receipt_amount None, 46 receipt_currency_type None, 47 req_goods_detail Vec::new(),
    48 send_pay_date None, 49 settle_amount None, 50 settle_currency None, 51
    settle_trans_rate None, 52 settlement_id None, 53 store_id None, 54 store_name None,
    55 subject None, 56 tap_pay_info None, 57 terminal_id None, 58 total_amount
    Default::default(), 59 trade_no String::new(), 60 trade_settle_info None, 61
    trade_status Default::default(), 62 trans_currency None, 63 trans_pay_rate None, 64
    voucher_detail_list Vec::new(), 65 external_payer_info None, 66 unpaid_reason None
);

record::record!(
    FulfillmentDetail, FULFILLMENT_DETAIL, 0 fulfillment_amount None, 1 gmt_payment None,
    2 out_request_no None
);

record::record!(
    HbFqPayInfo, HB_FQ_PAY_INFO, 0 fq_amount None, 1 fq_inst_id None, 2 user_install_num
    None
);

record::record!(
    IntactChargeInfo, INTACT_CHARGE_INFO, 0 actual_amount None, 1 bill_type None, 2
    gmt_pay None, 3 is_refund None, 4 out_biz_no None, 5 plan_amount None, 6 product_name
    None, 7 service_target None, 8 service_type None, 9 status None, 10 target_account_no
    None, 11 target_user_id None
);

record::record!(
    PaymentInfoWithId, PAYMENT_INFO_WITH_ID, 0 payment_ids Vec::new(), 1 r#type None
);

record::record!(
    TradeSettleDetail, TRADE_SETTLE_DETAIL, 0 amount None, 1 operation_dt None, 2
    operation_serial_no None, 3 operation_type None, 4 ori_trans_in None, 5 ori_trans_out
    None, 6 trans_in None, 7 trans_out None
);

record::record!(
    TradeSettleInfo, TRADE_SETTLE_INFO, 0 trade_settle_detail_list Vec::new(), 1
    trade_unsettled_amount None
);

record::record!(
    ExternalPayerInfo, EXTERNAL_PAYER_INFO, 0 out_inst_card_no None, 1
    out_inst_payer_inst_id None, 2 out_payer_account_name None
);

static QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Query",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Limited(
            "org_pid",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Plain(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(1024))],
                },
            ),
        ),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"])],
    lines: &[12, 16, 18, 23, 25, 30, 42, 47, 51],
};

static QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryResponse",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Text("additional_status"),
        schema::Row::Text("alipay_store_id"),
        schema::Row::Text("alipay_sub_merchant_id"),
        schema::Row::Text("async_pay_apply_status"),
        schema::Row::Text("auth_trade_pay_mode"),
        schema::Row::Text("biz_settle_mode"),
        schema::Row::Plain(
            "bkagent_resp_info",
            schema::Kind::Record(&super::types::BK_AGENT_RESP_INFO),
        ),
        schema::Row::Text("body"),
        schema::Row::Text("buyer_logon_id"),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("buyer_pay_amount"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "buyer_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Text("buyer_user_name"),
        schema::Row::Text("buyer_user_type"),
        schema::Row::Text("cashier_type"),
        schema::Row::Text("charge_amount"),
        schema::Row::Text("charge_flags"),
        schema::Row::Plain(
            "charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CHARGE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("credit_biz_order_id"),
        schema::Row::Text("credit_pay_mode"),
        schema::Row::Text("discount_amount"),
        schema::Row::Text("discount_goods_detail"),
        schema::Row::Plain(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
        ),
        schema::Row::Text("ext_infos"),
        schema::Row::Plain(
            "fulfillment_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FULFILLMENT_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "fund_bill_list",
                kind: schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                        limits: &[],
                    },
                ),
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Plain("hb_fq_pay_info", schema::Kind::Record(&HB_FQ_PAY_INFO)),
        schema::Row::Text("hyb_amount"),
        schema::Row::Text("industry_sepc_detail"),
        schema::Row::Text("industry_sepc_detail_acc"),
        schema::Row::Text("industry_sepc_detail_gov"),
        schema::Row::Plain(
            "intact_charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INTACT_CHARGE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("invoice_amount"),
        schema::Row::Text("mdiscount_amount"),
        schema::Row::Text("medical_insurance_info"),
        schema::Row::Text("open_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_trade_no",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Text("passback_params"),
        schema::Row::Text("pay_amount"),
        schema::Row::Text("pay_currency"),
        schema::Row::Plain(
            "payment_info_with_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAYMENT_INFO_WITH_ID),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("period_scene"),
        schema::Row::Text("point_amount"),
        schema::Row::Text("pre_auth_pay_amount"),
        schema::Row::Text("purchase_entity"),
        schema::Row::Text("receipt_amount"),
        schema::Row::Text("receipt_currency_type"),
        schema::Row::Plain(
            "req_goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("send_pay_date"),
        schema::Row::Text("settle_amount"),
        schema::Row::Text("settle_currency"),
        schema::Row::Text("settle_trans_rate"),
        schema::Row::Text("settlement_id"),
        schema::Row::Text("store_id"),
        schema::Row::Text("store_name"),
        schema::Row::Text("subject"),
        schema::Row::Plain(
            "tap_pay_info",
            schema::Kind::Record(&super::types::TAP_PAY_INFO),
        ),
        schema::Row::Text("terminal_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "total_amount",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "trade_no",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Plain(
            "trade_settle_info",
            schema::Kind::Record(&TRADE_SETTLE_INFO),
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "trade_status",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Text("trans_currency"),
        schema::Row::Text("trans_pay_rate"),
        schema::Row::Plain(
            "voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "external_payer_info",
                kind: schema::Kind::Record(&EXTERNAL_PAYER_INFO),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "unpaid_reason",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};

static FULFILLMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FulfillmentDetail",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Text("fulfillment_amount"),
        schema::Row::Text("gmt_payment"),
        schema::Row::Text("out_request_no"),
    ],
    rules: &[],
    lines: &[],
};

static HB_FQ_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HbFqPayInfo",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Text("fq_amount"),
        schema::Row::Text("fq_inst_id"),
        schema::Row::Text("user_install_num"),
    ],
    rules: &[],
    lines: &[],
};

static INTACT_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IntactChargeInfo",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Text("actual_amount"),
        schema::Row::Text("bill_type"),
        schema::Row::Text("gmt_pay"),
        schema::Row::Plain("is_refund", schema::Kind::Boolean),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("plan_amount"),
        schema::Row::Text("product_name"),
        schema::Row::Text("service_target"),
        schema::Row::Text("service_type"),
        schema::Row::Text("status"),
        schema::Row::Text("target_account_no"),
        schema::Row::Text("target_user_id"),
    ],
    rules: &[],
    lines: &[],
};

static PAYMENT_INFO_WITH_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentInfoWithId",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Plain(
            "payment_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};

static TRADE_SETTLE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeSettleDetail",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("operation_dt"),
        schema::Row::Text("operation_serial_no"),
        schema::Row::Text("operation_type"),
        schema::Row::Text("ori_trans_in"),
        schema::Row::Text("ori_trans_out"),
        schema::Row::Text("trans_in"),
        schema::Row::Text("trans_out"),
    ],
    rules: &[],
    lines: &[],
};

static TRADE_SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeSettleInfo",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Plain(
            "trade_settle_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_SETTLE_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trade_unsettled_amount"),
    ],
    rules: &[],
    lines: &[],
};

static EXTERNAL_PAYER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExternalPayerInfo",
    file: "spec/trade/query.yaml",
    rows: &[
        schema::Row::Text("out_inst_card_no"),
        schema::Row::Text("out_inst_payer_inst_id"),
        schema::Row::Text("out_payer_account_name"),
    ],
    rules: &[],
    lines: &[],
};
