//! `alipay.trade.refund` · 统一收单交易退款接口
//!
//! Refund a trade in full or in part, within the agreed period.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund`. Described in
//! `spec/trade/refund.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.refund` (统一收单交易退款接口).
///
/// Refund a trade in full or in part, within the agreed period.
///
/// ```
/// use alipay::trade::Refund;
///
/// let request = Refund::new()
///     .refund_amount("200.12")
///     .out_trade_no("20150320010101001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`operator_id`](Self::operator_id) | at most 30 characters |
/// | [`org_pid`](Self::org_pid) | at most 16 characters |
/// | [`out_request_no`](Self::out_request_no) | required in some cases; at most 64 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required in some cases; at most 64 characters |
/// | [`refund_advance_account_type`](Self::refund_advance_account_type) | one of its values |
/// | [`refund_amount`](Self::refund_amount) | required; an amount in yuan; at most 16 characters; not less than 0; at most 2 decimals |
/// | [`refund_currency`](Self::refund_currency) | at most 8 characters |
/// | [`refund_reason`](Self::refund_reason) | at most 256 characters |
/// | [`refund_trans_out`](Self::refund_trans_out) | required in some cases |
/// | [`refund_trans_out_type`](Self::refund_trans_out_type) | required in some cases; one of its values |
/// | [`related_settle_confirm_no`](Self::related_settle_confirm_no) | required in some cases; at most 64 characters |
/// | [`store_id`](Self::store_id) | at most 32 characters |
/// | [`terminal_id`](Self::terminal_id) | at most 32 characters |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters |
/// | rule | At least one of `out_trade_no`, `trade_no` |
/// | rule | Where `refund_trans_out_type` is `userId`, there must be `refund_trans_out` |
/// | rule | Where `refund_trans_out_type` is `loginName`, there must be `refund_trans_out` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund`. Described in
/// `spec/trade/refund.yaml`.
/// Returns [`RefundResponse`], or an error with a [`RefundErrorCode`].
#[doc(alias = "alipay.trade.refund")]
#[doc(alias = "/v3/alipay/trade/refund")]
#[doc(alias = "统一收单交易退款接口")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[doc(alias = "退款")]
#[must_use]
#[non_exhaustive]
pub struct Refund {
    /// Goods refunded.
    ///
    /// 退款包含的商品列表信息.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// Merchant's operator number.
    ///
    /// 商户的操作员编号; at most 30 characters. Example: `OP001`.
    pub operator_id: Option<String>,
    /// Pid of the acquirer of the trade; indirect acquiring through banks only.
    ///
    /// 收单机构的pid; at most 16 characters. Example: `2088000000000001`.
    pub org_pid: Option<String>,
    /// Refund request number, unique per trade; required for partial refunds; keep it on retries.
    ///
    /// 退款请求号; required in some cases; at most 64 characters. Example: `HZ01RF001`.
    pub out_request_no: Option<String>,
    /// Order number of the payment; give this or `trade_no`.
    ///
    /// 商户订单号; required in some cases; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Names of additional fields to return.
    ///
    /// 查询选项. Example: `refund_detail_item_list`.
    pub query_options: Vec<record::Choice<RefundQueryOptions>>,
    /// Account that advances the refund, a user id or a login name.
    ///
    /// 垫资退款账号. Example: `user@example.com`.
    pub refund_advance_account: Option<String>,
    /// Kind of account that advances the refund.
    ///
    /// 垫资退款账号的类型. Example: `loginName`.
    pub refund_advance_account_type: Option<
        record::Choice<RefundRefundAdvanceAccountType>,
    >,
    /// Amount to refund in yuan, marketing included; not above the order amount.
    ///
    /// 退款金额; required; an amount of money as a decimal number; at most 16 characters; not less than 0; at most 2
    /// decimals. Example: `200.12`.
    pub refund_amount: record::Amount,
    /// Currency of the refund.
    ///
    /// 订单退款币种信息; other values may be added; at most 8 characters. Example: `USD`.
    pub refund_currency: Option<record::Choice<RefundRefundCurrency>>,
    /// Goods refunded, with amounts.
    ///
    /// 退款包含的商品列表信息.
    pub refund_goods_detail: Vec<RefundGoodsDetail>,
    /// Reason for the refund; shown in the PC refund bills of merchant and user.
    ///
    /// 退款原因说明; at most 256 characters. Example: `正常退款`.
    pub refund_reason: Option<String>,
    /// Royalties to take back; without it, ZhiFuTong and web or app payments charge the payee.
    ///
    /// 退分账明细信息.
    pub refund_royalty_parameters: Vec<super::types::OpenApiRoyaltyDetailInfoPojo>,
    /// Account that pays the refund, by `refund_trans_out_type`; fixed in the refund contract.
    ///
    /// 指定退款账号; required in some cases. Example: `2088000000000001`.
    pub refund_trans_out: Option<String>,
    /// Kind of account that pays the refund.
    ///
    /// 指定退款账号类型; required in some cases.
    pub refund_trans_out_type: Option<record::Choice<RefundRefundTransOutType>>,
    /// Settlement number; needed for refunds of period trades after settlement confirmation.
    ///
    /// 确认结算时的结算单号; required in some cases; at most 64 characters. Example: `2024041122001495000530302869`.
    pub related_settle_confirm_no: Option<String>,
    /// Merchant's own store number, unique within the merchant.
    ///
    /// 商户门店编号; at most 32 characters. Example: `NJ_S_001`.
    pub store_id: Option<String>,
    /// Merchant's terminal number.
    ///
    /// 商户的终端编号; at most 32 characters. Example: `NJ_T_001`.
    pub terminal_id: Option<String>,
    /// Alipay trade number; takes precedence over `out_trade_no`.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl Refund {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`org_pid`](Self::org_pid).
    #[inline]
    pub fn org_pid(mut self, org_pid: impl Into<String>) -> Self {
        self.org_pid = Some(org_pid.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
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
            Item = impl Into<record::Choice<RefundQueryOptions>>,
        >,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`refund_advance_account`](Self::refund_advance_account).
    #[inline]
    pub fn refund_advance_account(
        mut self,
        refund_advance_account: impl Into<String>,
    ) -> Self {
        self.refund_advance_account = Some(refund_advance_account.into());
        self
    }

    /// Sets [`refund_advance_account_type`](Self::refund_advance_account_type).
    #[inline]
    pub fn refund_advance_account_type(
        mut self,
        refund_advance_account_type: impl Into<
            record::Choice<RefundRefundAdvanceAccountType>,
        >,
    ) -> Self {
        self.refund_advance_account_type = Some(refund_advance_account_type.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = refund_amount.into();
        self
    }

    /// Sets [`refund_currency`](Self::refund_currency).
    #[inline]
    pub fn refund_currency(
        mut self,
        refund_currency: impl Into<record::Choice<RefundRefundCurrency>>,
    ) -> Self {
        self.refund_currency = Some(refund_currency.into());
        self
    }

    /// Sets [`refund_goods_detail`](Self::refund_goods_detail).
    #[inline]
    pub fn refund_goods_detail(
        mut self,
        refund_goods_detail: impl IntoIterator<Item = RefundGoodsDetail>,
    ) -> Self {
        self.refund_goods_detail = refund_goods_detail.into_iter().collect();
        self
    }

    /// Sets [`refund_reason`](Self::refund_reason).
    #[inline]
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
        self
    }

    /// Sets [`refund_royalty_parameters`](Self::refund_royalty_parameters).
    #[inline]
    pub fn refund_royalty_parameters(
        mut self,
        refund_royalty_parameters: impl IntoIterator<
            Item = super::types::OpenApiRoyaltyDetailInfoPojo,
        >,
    ) -> Self {
        self.refund_royalty_parameters = refund_royalty_parameters.into_iter().collect();
        self
    }

    /// Sets [`refund_trans_out`](Self::refund_trans_out).
    #[inline]
    pub fn refund_trans_out(mut self, refund_trans_out: impl Into<String>) -> Self {
        self.refund_trans_out = Some(refund_trans_out.into());
        self
    }

    /// Sets [`refund_trans_out_type`](Self::refund_trans_out_type).
    #[inline]
    pub fn refund_trans_out_type(
        mut self,
        refund_trans_out_type: impl Into<record::Choice<RefundRefundTransOutType>>,
    ) -> Self {
        self.refund_trans_out_type = Some(refund_trans_out_type.into());
        self
    }

    /// Sets [`related_settle_confirm_no`](Self::related_settle_confirm_no).
    #[inline]
    pub fn related_settle_confirm_no(
        mut self,
        related_settle_confirm_no: impl Into<String>,
    ) -> Self {
        self.related_settle_confirm_no = Some(related_settle_confirm_no.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// The response of `alipay.trade.refund` (统一收单交易退款接口).
#[non_exhaustive]
pub struct RefundResponse {
    /// User's login id.
    ///
    /// 用户的登录id. Example: `159****5620`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub buyer_user_id: Option<String>,
    /// Whether this call moved money; if it is not `Y`, query the refund.
    ///
    /// 本次退款是否发生了资金变化. Example: `Y`.
    pub fund_change: Option<record::Choice<RefundResponseFundChange>>,
    /// Time the refund was paid.
    ///
    /// 退款支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-11-27 15:45:57`.
    pub gmt_refund_pay: Option<record::DateTime>,
    /// Whether money goes back to a bank card; needs `deposit_back_info` in `query_options`.
    ///
    /// 是否有银行卡冲退. Example: `true`.
    pub has_deposit_back: Option<String>,
    /// Buyer's Alipay user number; deprecated, do not use.
    ///
    /// 买家支付宝用户号. Example: `2088000000000001`.
    #[deprecated(note = "Retired by the platform.")]
    pub open_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Pre-authorized amount canceled, in yuan; for Zhima pay-later cancellations.
    ///
    /// 撤销的预授权金额; an amount of money as a decimal number.
    pub pre_auth_cancel_fee: Option<record::Amount>,
    /// Part of this refund returned to the buyer, in yuan; not returned by default.
    ///
    /// An amount of money as a decimal number. Example: `88.88`.
    pub present_refund_buyer_amount: Option<record::Amount>,
    /// Part of this refund covered by platform discounts, in yuan; not returned by default.
    ///
    /// An amount of money as a decimal number. Example: `88.88`.
    pub present_refund_discount_amount: Option<record::Amount>,
    /// Part of this refund covered by merchant discounts, in yuan; not returned by default.
    ///
    /// An amount of money as a decimal number. Example: `88.88`.
    pub present_refund_mdiscount_amount: Option<record::Amount>,
    /// Fee returned to the payee, in yuan; indirect acquiring only.
    ///
    /// An amount of money as a decimal number. Example: `8.88`.
    pub refund_charge_amount: Option<record::Amount>,
    /// Fees returned.
    ///
    /// 退费信息.
    pub refund_charge_info_list: Vec<super::types::RefundChargeInfo>,
    /// Currency of the refund.
    ///
    /// 退款币种信息. Example: `USD`.
    pub refund_currency: Option<String>,
    /// Fund channels of the refund; returned by contract or if `query_options` asks for it.
    ///
    /// 退款使用的资金渠道.
    pub refund_detail_item_list: Vec<super::types::TradeFundBill>,
    /// Total refunded successfully on this trade so far, in yuan.
    ///
    /// 退款总金额; an amount of money as a decimal number. Example: `88.88`.
    pub refund_fee: Option<record::Amount>,
    /// HuiYingBao amount of this refund, in yuan.
    ///
    /// 本次请求退惠营宝金额; an amount of money as a decimal number. Example: `10.24`.
    pub refund_hyb_amount: Option<record::Amount>,
    /// Preset assets returned.
    ///
    /// 退回的前置资产列表.
    pub refund_preset_paytool_list: Option<PresetPayToolInfo>,
    /// Clearing number of the refund for reconciliation; indirect acquiring only.
    ///
    /// 退款清算编号. Example: `2018101610032004620239146945`.
    pub refund_settlement_id: Option<String>,
    /// Vouchers used in the payment; returned if `query_options` names `refund_voucher_detail_list`.
    pub refund_voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// Amount the merchant returned, in yuan; needs `refund_detail_item_list` in `query_options`.
    ///
    /// 本次商户实际退回金额; an amount of money as a decimal number. Example: `1.8`.
    pub send_back_fee: Option<record::Amount>,
    /// Name of the store at payment.
    ///
    /// 交易在支付时候的门店名称. Example: `某某门店`.
    pub store_name: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2013112011001004330000121536`.
    pub trade_no: Option<String>,
}

/// Preset assets returned by a refund.
#[non_exhaustive]
pub struct PresetPayToolInfo {
    /// Amounts of preset assets, in yuan.
    ///
    /// 前置资产金额. Example: `12.21`.
    pub amount: Vec<String>,
    /// Type code of the preset asset, as in the payment's `preset_pay_tool`.
    ///
    /// 前置资产类型编码. Example: `HEMA`.
    pub assert_type_code: Option<String>,
}

/// A line of goods refunded.
///
/// | Field | Limits |
/// |---|---|
/// | [`goods_id`](Self::goods_id) | required; at most 64 characters (advisory) |
/// | [`out_certificate_no_list`](Self::out_certificate_no_list) | each at most 128 characters (advisory) |
/// | [`refund_amount`](Self::refund_amount) | required; an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct RefundGoodsDetail {
    /// Goods number given with the payment.
    ///
    /// 商品编号; required; at most 64 characters (advisory). Example: `apple-01`.
    pub goods_id: String,
    /// Numbers of external goods certificates.
    ///
    /// 外部商品凭证编号列表; each at most 128 characters (advisory).
    pub out_certificate_no_list: Vec<String>,
    /// Merchant's mini program item id given with the payment.
    ///
    /// 商家侧小程序商品ID. Example: `outItem_01`.
    pub out_item_id: Option<String>,
    /// Merchant's mini program SKU id given with the payment.
    ///
    /// 商家侧小程序商品sku ID. Example: `outSku_01`.
    pub out_sku_id: Option<String>,
    /// Total refunded for these goods, in yuan.
    ///
    /// 该商品的退款总金额; required; an amount of money as a decimal number. Example: `19.50`.
    pub refund_amount: record::Amount,
}

impl RefundGoodsDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = goods_id.into();
        self
    }

    /// Sets [`out_certificate_no_list`](Self::out_certificate_no_list).
    #[inline]
    pub fn out_certificate_no_list(
        mut self,
        out_certificate_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_certificate_no_list = out_certificate_no_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }

    /// Sets [`out_sku_id`](Self::out_sku_id).
    #[inline]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = refund_amount.into();
        self
    }
}

/// The values of the platform's type `RefundQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefundQueryOptions {
    /// `refund_detail_item_list`: Fund channels of the refund (本次退款使用的资金渠道).
    RefundDetailItemList,
    /// `deposit_back_info`: Refund to a bank card (银行卡冲退信息).
    DepositBackInfo,
    /// `refund_voucher_detail_list`: Vouchers returned (本次退款退的券信息).
    RefundVoucherDetailList,
}

record::enumeration!(
    RefundQueryOptions, "refund_detail_item_list" RefundDetailItemList,
    "deposit_back_info" DepositBackInfo, "refund_voucher_detail_list"
    RefundVoucherDetailList
);

/// The values of the platform's type `RefundRefundAdvanceAccountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefundRefundAdvanceAccountType {
    /// `default`: Default.
    Default,
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login name.
    LoginName,
}

record::enumeration!(
    RefundRefundAdvanceAccountType, "default" Default, "userId" UserId, "loginName"
    LoginName
);

/// The values of the platform's type `RefundRefundCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefundRefundCurrency {
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
}

record::enumeration!(
    RefundRefundCurrency, "GBP" Gbp, "HKD" Hkd, "USD" Usd, "SGD" Sgd, "JPY" Jpy, "CAD"
    Cad, "AUD" Aud, "EUR" Eur, "NZD" Nzd, "KRW" Krw, "THB" Thb, "CHF" Chf, "SEK" Sek,
    "DKK" Dkk, "NOK" Nok, "MYR" Myr, "IDR" Idr, "PHP" Php, "MUR" Mur, "ILS" Ils, "LKR"
    Lkr, "RUB" Rub, "AED" Aed, "CZK" Czk, "ZAR" Zar, "CNY" Cny
);

/// The values of the platform's type `RefundRefundTransOutType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefundRefundTransOutType {
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login name (支付宝账号登录名).
    LoginName,
}

record::enumeration!(RefundRefundTransOutType, "userId" UserId, "loginName" LoginName);

/// The values of the platform's type `RefundResponseFundChange`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefundResponseFundChange {
    /// `Y`: The refund is done.
    Y,
    /// `N`: No money moved.
    N,
}

record::enumeration!(RefundResponseFundChange, "Y" Y, "N" N);

/// The error codes of `alipay.trade.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RefundErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Call again with the same request number and amount, or query the refund after some seconds. The same call may
    /// succeed later. The outcome is unknown: the call may have taken effect.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.SELLER_BALANCE_NOT_ENOUGH`: The seller's balance is too low.
    ///
    /// Top up the balance, then call again.
    AcqSellerBalanceNotEnough,
    /// `ACQ.REFUND_AMT_NOT_EQUAL_TOTAL`: The refund amount is above the limit.
    ///
    /// Correct the amount; send a request number with partial refunds.
    AcqRefundAmtNotEqualTotal,
    /// `ACQ.REASON_TRADE_BEEN_FREEZEN`: The trade is frozen.
    ///
    /// Ask Alipay support.
    AcqReasonTradeBeenFreezen,
    /// `ACQ.TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    AcqTradeNotExist,
    /// `ACQ.TRADE_HAS_FINISHED`: The trade is finished: its time for refunds is over.
    ///
    /// Refund offline.
    AcqTradeHasFinished,
    /// `ACQ.TRADE_STATUS_ERROR`: The trade state is not valid for the operation.
    ///
    /// Query the trade and check its state.
    AcqTradeStatusError,
    /// `ACQ.DISCORDANT_REPEAT_REQUEST`: A refund of this request number succeeded with another amount.
    ///
    /// Check the amount, or query the refund.
    AcqDiscordantRepeatRequest,
    /// `ACQ.REASON_TRADE_REFUND_FEE_ERR`: The refund amount is not valid.
    ///
    /// Check the amount against the trade total and earlier refunds.
    AcqReasonTradeRefundFeeErr,
    /// `ACQ.TRADE_NOT_ALLOW_REFUND`: The trade may not be refunded.
    ///
    /// Check that the trade succeeded and the contract allows refunds.
    AcqTradeNotAllowRefund,
    /// `ACQ.REFUND_FEE_ERROR`: The refund amount is wrong.
    ///
    /// Check the refund amount.
    AcqRefundFeeError,
    /// `ACQ.TRADE_HAS_CLOSE`: The trade is already closed.
    ///
    /// Check whether the trade was never paid or is fully refunded.
    AcqTradeHasClose,
    /// `ACQ.BUYER_NOT_EXIST`: The buyer does not exist.
    ///
    /// Refund offline; the buyer's account is closed.
    AcqBuyerNotExist,
    /// `ACQ.BUYER_ENABLE_STATUS_FORBID`: The state of the buyer's account does not allow it.
    ///
    /// Ask Alipay about the buyer's account, or refund offline.
    AcqBuyerEnableStatusForbid,
    /// `ACQ.REASON_TRADE_STATUS_INVALID`: The trade state is not valid for the operation.
    ///
    /// Query the trade and check its state.
    AcqReasonTradeStatusInvalid,
    /// `ACQ.NOT_ALLOW_PARTIAL_REFUND`: The trade does not allow a partial refund.
    ///
    /// Refund in full or offline.
    AcqNotAllowPartialRefund,
    /// `ACQ.ONLINE_TRADE_VOUCHER_NOT_ALLOW_REFUND`: A voucher used in the trade forbids a refund.
    ///
    /// Refund offline.
    AcqOnlineTradeVoucherNotAllowRefund,
    /// `ACQ.BUYER_ERROR`: The buyer's account is in an abnormal state.
    ///
    /// Ask Alipay support, or refund offline.
    AcqBuyerError,
    /// `ACQ.CURRENCY_NOT_SUPPORT`: The refund currency is not supported.
    ///
    /// Check the refund currency.
    AcqCurrencyNotSupport,
    /// `ACQ.ALLOC_AMOUNT_VALIDATE_ERROR`: The royalty amount is above the limit.
    ///
    /// Reduce the royalty amount.
    AcqAllocAmountValidateError,
    /// `ACQ.USER_NOT_MATCH_ERR`: The user does not match the trade.
    ///
    /// Contact Alipay support.
    AcqUserNotMatchErr,
    /// `ACQ.TRADE_SETTLE_ERROR`: The settlement of the trade failed with an error.
    ///
    /// Check the settlement details; repeat with the same request number. The outcome is unknown: the call may have
    /// taken effect.
    AcqTradeSettleError,
    /// `ACQ.REFUND_CHARGE_ERROR`: The fee could not be returned.
    ///
    /// Wait, then call again. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    AcqRefundChargeError,
    /// `ACQ.ENTERPRISE_PAY_BIZ_ERROR`: The enterprise payment failed with an error.
    ///
    /// Ask for no more than the trade's enterprise share, and for none if it has none.
    AcqEnterprisePayBizError,
    /// `ACQ.OVERDRAFT_ASSIGN_ACCOUNT_INVALID`: The advance refund account is not the merchant's.
    ///
    /// Use an Alipay account of the merchant.
    AcqOverdraftAssignAccountInvalid,
    /// `ACQ.OVERDRAFT_AGREEMENT_NOT_MATCH`: The advance refund mode differs from the contract.
    ///
    /// Change the contract or the parameter, then call again.
    AcqOverdraftAgreementNotMatch,
    /// `ACQ.REFUND_ACCOUNT_NOT_EXIST`: The refund account is missing or abnormal.
    ///
    /// Check the account, then refund again.
    AcqRefundAccountNotExist,
    /// `ACQ.CUSTOMER_VALIDATE_ERROR`: The account failed validation.
    ///
    /// Check whether the account is closed or frozen.
    AcqCustomerValidateError,
    /// `ACQ.REFUND_ROYALTY_PAYEE_ACCOUNT_NOT_EXIST`: The royalty receiver account of the refund does not exist.
    ///
    /// Check or change the receiver account.
    AcqRefundRoyaltyPayeeAccountNotExist,
    /// `ACQ.REFUNDALLOC_UNAUTH_LIMIT`: The royalty receiver has not authorized royalty refunds.
    ///
    /// Ask the receiver to turn on refund authorization.
    AcqRefundallocUnauthLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RefundErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.SELLER_BALANCE_NOT_ENOUGH" AcqSellerBalanceNotEnough,
    "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL" AcqRefundAmtNotEqualTotal,
    "ACQ.REASON_TRADE_BEEN_FREEZEN" AcqReasonTradeBeenFreezen, "ACQ.TRADE_NOT_EXIST"
    AcqTradeNotExist, "ACQ.TRADE_HAS_FINISHED" AcqTradeHasFinished,
    "ACQ.TRADE_STATUS_ERROR" AcqTradeStatusError, "ACQ.DISCORDANT_REPEAT_REQUEST"
    AcqDiscordantRepeatRequest, "ACQ.REASON_TRADE_REFUND_FEE_ERR"
    AcqReasonTradeRefundFeeErr, "ACQ.TRADE_NOT_ALLOW_REFUND" AcqTradeNotAllowRefund,
    "ACQ.REFUND_FEE_ERROR" AcqRefundFeeError, "ACQ.TRADE_HAS_CLOSE" AcqTradeHasClose,
    "ACQ.BUYER_NOT_EXIST" AcqBuyerNotExist, "ACQ.BUYER_ENABLE_STATUS_FORBID"
    AcqBuyerEnableStatusForbid, "ACQ.REASON_TRADE_STATUS_INVALID"
    AcqReasonTradeStatusInvalid, "ACQ.NOT_ALLOW_PARTIAL_REFUND" AcqNotAllowPartialRefund,
    "ACQ.ONLINE_TRADE_VOUCHER_NOT_ALLOW_REFUND" AcqOnlineTradeVoucherNotAllowRefund,
    "ACQ.BUYER_ERROR" AcqBuyerError, "ACQ.CURRENCY_NOT_SUPPORT" AcqCurrencyNotSupport,
    "ACQ.ALLOC_AMOUNT_VALIDATE_ERROR" AcqAllocAmountValidateError,
    "ACQ.USER_NOT_MATCH_ERR" AcqUserNotMatchErr, "ACQ.TRADE_SETTLE_ERROR"
    AcqTradeSettleError, "ACQ.REFUND_CHARGE_ERROR" AcqRefundChargeError,
    "ACQ.ENTERPRISE_PAY_BIZ_ERROR" AcqEnterprisePayBizError,
    "ACQ.OVERDRAFT_ASSIGN_ACCOUNT_INVALID" AcqOverdraftAssignAccountInvalid,
    "ACQ.OVERDRAFT_AGREEMENT_NOT_MATCH" AcqOverdraftAgreementNotMatch,
    "ACQ.REFUND_ACCOUNT_NOT_EXIST" AcqRefundAccountNotExist,
    "ACQ.CUSTOMER_VALIDATE_ERROR" AcqCustomerValidateError,
    "ACQ.REFUND_ROYALTY_PAYEE_ACCOUNT_NOT_EXIST" AcqRefundRoyaltyPayeeAccountNotExist,
    "ACQ.REFUNDALLOC_UNAUTH_LIMIT" AcqRefundallocUnauthLimit
);

impl record::CallRequest for Refund {}

impl record::Request for Refund {
    type Response = RefundResponse;
    type ErrorCode = RefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.refund",
        title: "统一收单交易退款接口",
        file: "spec/trade/refund.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/refund",
        }),
        idempotency: schema::Idempotency::Fields(&["out_request_no"]),
        request: &REFUND,
        response: &REFUND_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACQ.SYSTEM_ERROR",
                summary: "A system error occurred and the result is unknown.",
                fix: "Call again with the same request number and amount, or query the refund after some seconds.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "ACQ.TRADE_HAS_FINISHED",
                summary: "The trade is finished: its time for refunds is over.",
                fix: "Refund offline.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.DISCORDANT_REPEAT_REQUEST",
                summary: "A refund of this request number succeeded with another amount.",
                fix: "Check the amount, or query the refund.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.TRADE_HAS_CLOSE",
                summary: "The trade is already closed.",
                fix: "Check whether the trade was never paid or is fully refunded.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.BUYER_NOT_EXIST",
                summary: "The buyer does not exist.",
                fix: "Refund offline; the buyer's account is closed.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.BUYER_ENABLE_STATUS_FORBID",
                summary: "The state of the buyer's account does not allow it.",
                fix: "Ask Alipay about the buyer's account, or refund offline.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.CURRENCY_NOT_SUPPORT",
                summary: "The refund currency is not supported.",
                fix: "Check the refund currency.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.ENTERPRISE_PAY_BIZ_ERROR",
                summary: "The enterprise payment failed with an error.",
                fix: "Ask for no more than the trade's enterprise share, and for none if it has none.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    Refund, REFUND, 0 goods_detail Vec::new(), 1 operator_id None, 2 org_pid None, 3
    out_request_no None, 4 out_trade_no None, 5 query_options Vec::new(), 6
    refund_advance_account None, 7 refund_advance_account_type None, 8 refund_amount
    Default::default(), 9 refund_currency None, 10 refund_goods_detail Vec::new(), 11
    refund_reason None, 12 refund_royalty_parameters Vec::new(), 13 refund_trans_out
    None, 14 refund_trans_out_type None, 15 related_settle_confirm_no None, 16 store_id
    None, 17 terminal_id None, 18 trade_no None
);

record::record!(
    RefundResponse, REFUND_RESPONSE, 0 buyer_logon_id None, 1 buyer_open_id None, 2
    buyer_user_id None, 3 fund_change None, 4 gmt_refund_pay None, 5 has_deposit_back
    None, 6 open_id None, 7 out_trade_no None, 8 pre_auth_cancel_fee None, 9
    present_refund_buyer_amount None, 10 present_refund_discount_amount None, 11
    present_refund_mdiscount_amount None, 12 refund_charge_amount None, 13
    refund_charge_info_list Vec::new(), 14 refund_currency None, 15
    refund_detail_item_list Vec::new(), 16 refund_fee None, 17 refund_hyb_amount None, 18
    refund_preset_paytool_list None, 19 refund_settlement_id None, 20
    refund_voucher_detail_list Vec::new(), 21 send_back_fee None, 22 store_name None, 23
    trade_no None
);

record::record!(
    PresetPayToolInfo, PRESET_PAY_TOOL_INFO, 0 amount Vec::new(), 1 assert_type_code None
);

record::record!(
    RefundGoodsDetail, REFUND_GOODS_DETAIL, 0 goods_id String::new(), 1
    out_certificate_no_list Vec::new(), 2 out_item_id None, 3 out_sku_id None, 4
    refund_amount Default::default()
);

static REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "Refund",
    file: "spec/trade/refund.yaml",
    rows: &[
        schema::Row::Plain(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "operator_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(30))],
        ),
        schema::Row::Limited(
            "org_pid",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
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
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("refund_advance_account"),
        schema::Row::Limited(
            "refund_advance_account_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["default", "userId", "loginName"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "refund_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::Minimum("0")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "refund_currency",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(8))],
        ),
        schema::Row::Plain(
            "refund_goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_GOODS_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "refund_reason",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Plain(
            "refund_royalty_parameters",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::OPEN_API_ROYALTY_DETAIL_INFO_POJO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("refund_trans_out"),
        schema::Row::Limited(
            "refund_trans_out_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["userId", "loginName"]))],
        ),
        schema::Row::Limited(
            "related_settle_confirm_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "store_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "terminal_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"]),
        schema::Rule::When {
            field: "refund_trans_out_type",
            equals: "userId",
            require: &["refund_trans_out"],
        },
        schema::Rule::When {
            field: "refund_trans_out_type",
            equals: "loginName",
            require: &["refund_trans_out"],
        },
    ],
    lines: &[
        12, 13, 13, 14, 18, 20, 25, 27, 32, 34, 45, 50, 53, 59, 63, 64, 65, 66, 62, 68,
        72, 102, 103, 107, 109, 113, 119, 122, 127, 132, 134, 138, 140, 144, 146, 151,
        155, 156, 157,
    ],
};

static REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundResponse",
    file: "spec/trade/refund.yaml",
    rows: &[
        schema::Row::Text("buyer_logon_id"),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("buyer_user_id"),
        schema::Row::Text("fund_change"),
        schema::Row::Text("gmt_refund_pay"),
        schema::Row::Text("has_deposit_back"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("pre_auth_cancel_fee"),
        schema::Row::Text("present_refund_buyer_amount"),
        schema::Row::Text("present_refund_discount_amount"),
        schema::Row::Text("present_refund_mdiscount_amount"),
        schema::Row::Text("refund_charge_amount"),
        schema::Row::Plain(
            "refund_charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REFUND_CHARGE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("refund_currency"),
        schema::Row::Plain(
            "refund_detail_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("refund_fee"),
        schema::Row::Text("refund_hyb_amount"),
        schema::Row::Plain(
            "refund_preset_paytool_list",
            schema::Kind::Record(&PRESET_PAY_TOOL_INFO),
        ),
        schema::Row::Text("refund_settlement_id"),
        schema::Row::Plain(
            "refund_voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("send_back_fee"),
        schema::Row::Text("store_name"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static PRESET_PAY_TOOL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PresetPayToolInfo",
    file: "spec/trade/refund.yaml",
    rows: &[
        schema::Row::Plain(
            "amount",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("assert_type_code"),
    ],
    rules: &[],
    lines: &[],
};

static REFUND_GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundGoodsDetail",
    file: "spec/trade/refund.yaml",
    rows: &[
        schema::Row::Limited(
            "goods_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Plain(
            "out_certificate_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
                },
            ),
        ),
        schema::Row::Text("out_item_id"),
        schema::Row::Text("out_sku_id"),
        schema::Row::Limited(
            "refund_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[267, 271, 272, 275, 279, 280, 285, 290, 294, 293],
};
