//! `alipay.trade.pay` · 统一收单交易支付接口
//!
//! Charge a buyer by the payment code a cashier scanned.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/pay`. Described in
//! `spec/trade/pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.pay` (统一收单交易支付接口).
///
/// Charge a buyer by the payment code a cashier scanned.
///
/// ```
/// use alipay::trade::Pay;
///
/// let request = Pay::new()
///     .out_trade_no("20150320010101001")
///     .subject("Iphone6 16G")
///     .auth_code("28763443825664394")
///     .total_amount("88.88");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_params`](Self::agreement_params) | required in some cases |
/// | [`auth_code`](Self::auth_code) | required in some cases |
/// | [`auth_confirm_mode`](Self::auth_confirm_mode) | one of its values |
/// | [`auth_no`](Self::auth_no) | required in some cases |
/// | [`body`](Self::body) | at most 128 characters |
/// | [`buyer_id`](Self::buyer_id) | required in some cases; at most 28 characters |
/// | [`discountable_amount`](Self::discountable_amount) | an amount in yuan; not less than 0.01 (advisory); not more than 100000000; at most 2 decimals |
/// | [`goods_detail`](Self::goods_detail) | at most 150 items |
/// | [`notify_url`](Self::notify_url) | at most 256 characters |
/// | [`operator_id`](Self::operator_id) | at most 28 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`product_code`](Self::product_code) | required in some cases; at most 64 characters |
/// | [`scene`](Self::scene) | required in some cases; at most 32 characters |
/// | [`seller_id`](Self::seller_id) | required in some cases; at most 28 characters |
/// | [`settle_info`](Self::settle_info) | required in some cases |
/// | [`store_id`](Self::store_id) | at most 32 characters |
/// | [`sub_merchant`](Self::sub_merchant) | required in some cases |
/// | [`subject`](Self::subject) | required; at most 256 characters |
/// | [`terminal_id`](Self::terminal_id) | at most 32 characters |
/// | [`terminal_params`](Self::terminal_params) | required in some cases |
/// | [`time_expire`](Self::time_expire) | a time |
/// | [`timeout_express`](Self::timeout_express) | at most 6 characters |
/// | [`total_amount`](Self::total_amount) | required in some cases; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`undiscountable_amount`](Self::undiscountable_amount) | an amount in yuan; not less than 0.01 (advisory); not more than 100000000; at most 2 decimals |
/// | rule | At least one of `auth_code`, `agreement_params`, `auth_no` |
/// | rule | At least one of `total_amount`, `discountable_amount` |
/// | rule | At least one of `total_amount`, `undiscountable_amount` |
/// | rule | Where `product_code` is `PRE_AUTH_ONLINE`, there must be `auth_no` |
/// | rule | Where `product_code` is `PRE_AUTH`, there must be `auth_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/pay`. Described in
/// `spec/trade/pay.yaml`.
/// Returns [`PayResponse`], or an error with a [`PayErrorCode`].
#[doc(alias = "alipay.trade.pay")]
#[doc(alias = "/v3/alipay/trade/pay")]
#[doc(alias = "统一收单交易支付接口")]
#[doc(alias = "交易")]
#[doc(alias = "支付")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct Pay {
    /// Payment mode.
    ///
    /// 支付模式类型; other values may be added. Example: `ENJOY_PAY_V2`.
    pub advance_payment_type: Option<record::Choice<PayAdvancePaymentType>>,
    /// Deduction agreement; with its number, `scene` and `auth_code` are not needed.
    ///
    /// 代扣信息; required in some cases.
    pub agreement_params: Option<AgreementParams>,
    /// Store id that Alipay generated when the merchant created the store.
    ///
    /// 支付宝店铺编号. Example: `2016041400077000000003314986`.
    pub alipay_store_id: Option<String>,
    /// Scanned payment code (16 to 24 digits) or face token (35 characters, starting `fp`).
    ///
    /// 支付授权码; required in some cases. Example: `28763443825664394`.
    pub auth_code: Option<String>,
    /// Whether the rest of a frozen amount is released after this payment.
    ///
    /// 预授权确认模式. Defaults to `NOT_COMPLETE`. Example: `COMPLETE`.
    pub auth_confirm_mode: Option<record::Choice<PayAuthConfirmMode>>,
    /// Pre-authorization number; required in pre-authorization and face-to-face authorization.
    ///
    /// 资金预授权单号; required in some cases. Example: `2016110310002001760201905725`.
    pub auth_no: Option<String>,
    /// Data sent by the acquirer in an indirectly acquired trade.
    ///
    /// 收单机构上送的信息.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// Extra order text, returned in notifications and statements; shown in PC bill details.
    ///
    /// 订单附加信息; at most 128 characters. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Business data agreed with Alipay, passed through for security or marketing.
    ///
    /// 商户传入业务信息.
    pub business_params: Option<super::types::BusinessParams>,
    /// Buyer's Alipay user id; required in pre-authorization scenes, otherwise not passed.
    ///
    /// 买家支付宝用户ID; required in some cases; at most 28 characters. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Channels the buyer may not use, comma-separated.
    ///
    /// 禁用支付渠道. Example: `credit_group`.
    pub disable_pay_channels: Option<String>,
    /// Part of the order open to discounts, in yuan; with `undiscountable_amount` sums to the total.
    ///
    /// 可打折金额; an amount of money as a decimal number; not less than 0.01 (advisory); not more than 100000000; at
    /// most 2 decimals. Example: `80.00`.
    pub discountable_amount: Option<record::Amount>,
    /// Buyer designated from outside.
    ///
    /// 外部指定买家.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// Extension parameters; new members are added over time.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<super::types::ExtendParams>,
    /// Goods in the order.
    ///
    /// 订单包含的商品列表信息; at most 150 items.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// `true` accepts the payment first and processes it later; deduction payments only.
    ///
    /// 是否异步支付. Example: `false`.
    pub is_async_pay: Option<bool>,
    /// Merchant's original order number.
    ///
    /// 商户的原始订单号. Example: `201008123456789`.
    pub merchant_order_no: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; at most 256 characters; on REST only.
    pub notify_url: Option<String>,
    /// Merchant's operator number.
    ///
    /// 商户操作员编号; at most 28 characters. Example: `yx_001`.
    pub operator_id: Option<String>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `20150320010101001`.
    pub out_trade_no: String,
    /// Text that Alipay returns unchanged in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`.
    pub passback_params: Option<String>,
    /// Parameters of the payment's execution.
    ///
    /// 支付相关参数.
    pub pay_params: Option<PayParams>,
    /// Product code signed with Alipay; required unless face-to-face payment.
    ///
    /// 产品码; required in some cases; other values may be added; at most 64 characters. Defaults to
    /// `FACE_TO_FACE_PAYMENT`. Example: `FACE_TO_FACE_PAYMENT`.
    pub product_code: Option<record::Choice<PayProductCode>>,
    /// Marketing parameters for the discount.
    ///
    /// 优惠明细参数.
    pub promo_params: Option<PromoParam>,
    /// Names of additional fields to return.
    ///
    /// 返回参数选项. Example: `voucher_detail_list`.
    pub query_options: Vec<record::Choice<PayQueryOptions>>,
    /// Pid of the acquirer, for example a bank; indirect acquiring only.
    ///
    /// 收单机构标识. Example: `2088000000000001`.
    pub request_org_pid: Option<String>,
    /// Royalties of the trade.
    ///
    /// 分账信息.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// Payment scene, with `auth_code`; not for deductions and pre-authorizations.
    ///
    /// 支付场景; required in some cases; other values may be added; at most 32 characters. Defaults to `bar_code`.
    /// Example: `bar_code`.
    pub scene: Option<record::Choice<PayScene>>,
    /// Alipay user id of the payee; default the signing account; required in pre-authorization.
    ///
    /// 卖家支付宝用户ID; required in some cases; at most 28 characters. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Settlement currency the merchant wants.
    ///
    /// 商户指定的结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<PaySettleCurrency>>,
    /// Settlement of the trade; required in ZhiFuTong.
    ///
    /// 结算信息; required in some cases.
    pub settle_info: Option<super::types::SettleInfo>,
    /// Store number that the merchant entered when creating the store.
    ///
    /// 商户门店编号; at most 32 characters. Example: `NJ_001`.
    pub store_id: Option<String>,
    /// Sub-merchant; needed in ZhiFuTong and indirect acquiring only.
    ///
    /// 二级商户信息; required in some cases.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// Order title, without special characters such as `/`, `=`, `&`.
    ///
    /// 订单标题; required; at most 256 characters. Example: `Iphone6 16G`.
    pub subject: String,
    /// Merchant's terminal number.
    ///
    /// 商户机具终端编号; at most 32 characters. Example: `NJ_T_001`.
    pub terminal_id: Option<String>,
    /// Signed business value from the IoT SDK; for trades started by such terminals.
    ///
    /// IOT设备信息; required in some cases.
    pub terminal_params: Option<String>,
    /// Absolute payment deadline, 1m to 15d ahead; takes precedence over `timeout_express`.
    ///
    /// 订单绝对超时时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-12-31 10:05:00`.
    pub time_expire: Option<record::DateTime>,
    /// Payment time from creation, 1m to 15d, or `1c`; default 3h face-to-face, otherwise 15d.
    ///
    /// 订单相对超时时间; at most 6 characters. Example: `90m`.
    pub timeout_express: Option<String>,
    /// Order total in yuan; older pages let both partial amounts stand for it.
    ///
    /// 订单总金额; required in some cases; an amount of money as a decimal number; not less than 0.01; not more than
    /// 100000000; at most 2 decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Currency of `total_amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<PayTransCurrency>>,
    /// Part of the order excluded from discounts, in yuan; with `discountable_amount` sums to the total.
    ///
    /// 不可打折金额; an amount of money as a decimal number; not less than 0.01 (advisory); not more than 100000000;
    /// at most 2 decimals. Example: `8.88`.
    pub undiscountable_amount: Option<record::Amount>,
}

impl Pay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`advance_payment_type`](Self::advance_payment_type).
    #[inline]
    pub fn advance_payment_type(
        mut self,
        advance_payment_type: impl Into<record::Choice<PayAdvancePaymentType>>,
    ) -> Self {
        self.advance_payment_type = Some(advance_payment_type.into());
        self
    }

    /// Sets [`agreement_params`](Self::agreement_params).
    #[inline]
    pub fn agreement_params(mut self, agreement_params: AgreementParams) -> Self {
        self.agreement_params = Some(agreement_params);
        self
    }

    /// Sets [`alipay_store_id`](Self::alipay_store_id).
    #[inline]
    pub fn alipay_store_id(mut self, alipay_store_id: impl Into<String>) -> Self {
        self.alipay_store_id = Some(alipay_store_id.into());
        self
    }

    /// Sets [`auth_code`](Self::auth_code).
    #[inline]
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = Some(auth_code.into());
        self
    }

    /// Sets [`auth_confirm_mode`](Self::auth_confirm_mode).
    #[inline]
    pub fn auth_confirm_mode(
        mut self,
        auth_confirm_mode: impl Into<record::Choice<PayAuthConfirmMode>>,
    ) -> Self {
        self.auth_confirm_mode = Some(auth_confirm_mode.into());
        self
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`bkagent_req_info`](Self::bkagent_req_info).
    #[inline]
    pub fn bkagent_req_info(
        mut self,
        bkagent_req_info: super::types::BkAgentReqInfo,
    ) -> Self {
        self.bkagent_req_info = Some(bkagent_req_info);
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(
        mut self,
        business_params: super::types::BusinessParams,
    ) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`discountable_amount`](Self::discountable_amount).
    #[inline]
    pub fn discountable_amount(
        mut self,
        discountable_amount: impl Into<record::Amount>,
    ) -> Self {
        self.discountable_amount = Some(discountable_amount.into());
        self
    }

    /// Sets [`ext_user_info`](Self::ext_user_info).
    #[inline]
    pub fn ext_user_info(mut self, ext_user_info: super::types::ExtUserInfo) -> Self {
        self.ext_user_info = Some(ext_user_info);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: super::types::ExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
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

    /// Sets [`is_async_pay`](Self::is_async_pay).
    #[inline]
    pub fn is_async_pay(mut self, is_async_pay: bool) -> Self {
        self.is_async_pay = Some(is_async_pay);
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`pay_params`](Self::pay_params).
    #[inline]
    pub fn pay_params(mut self, pay_params: PayParams) -> Self {
        self.pay_params = Some(pay_params);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<PayProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: PromoParam) -> Self {
        self.promo_params = Some(promo_params);
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<PayQueryOptions>>,
        >,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`request_org_pid`](Self::request_org_pid).
    #[inline]
    pub fn request_org_pid(mut self, request_org_pid: impl Into<String>) -> Self {
        self.request_org_pid = Some(request_org_pid.into());
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<record::Choice<PayScene>>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    pub fn settle_currency(
        mut self,
        settle_currency: impl Into<record::Choice<PaySettleCurrency>>,
    ) -> Self {
        self.settle_currency = Some(settle_currency.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    pub fn settle_info(mut self, settle_info: super::types::SettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: super::types::SubMerchant) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`terminal_params`](Self::terminal_params).
    #[inline]
    pub fn terminal_params(mut self, terminal_params: impl Into<String>) -> Self {
        self.terminal_params = Some(terminal_params.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<record::DateTime>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    pub fn trans_currency(
        mut self,
        trans_currency: impl Into<record::Choice<PayTransCurrency>>,
    ) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[inline]
    pub fn undiscountable_amount(
        mut self,
        undiscountable_amount: impl Into<record::Amount>,
    ) -> Self {
        self.undiscountable_amount = Some(undiscountable_amount.into());
        self
    }
}

/// The response of `alipay.trade.pay` (统一收单交易支付接口).
#[non_exhaustive]
pub struct PayResponse {
    /// Pay-later 2.0 amount advanced; absent if nothing was advanced.
    ///
    /// 先享后付2.0垫资金额. Example: `88.8`.
    pub advance_amount: Option<String>,
    /// Whether the asynchronous payment was accepted; needs `async_pay_info` in `query_options`.
    ///
    /// 异步支付受理状态; other values may be added.
    pub async_pay_apply_status: Option<record::Choice<PayResponseAsyncPayApplyStatus>>,
    /// Asynchronous mode used.
    ///
    /// 异步支付模式; other values may be added. Example: `SYNC_DIRECT_PAY`.
    pub async_payment_mode: Option<record::Choice<PayResponseAsyncPaymentMode>>,
    /// Pre-authorization payment mode; returned for credit pre-authorization only.
    ///
    /// 预授权支付模式; other values may be added. Example: `CREDIT_PREAUTH_PAY`.
    pub auth_trade_pay_mode: Option<record::Choice<PayResponseAuthTradePayMode>>,
    /// Data for the acquirer in an indirectly acquired trade.
    ///
    /// 返回给机构的信息.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// Business data agreed with Alipay, passed on for security or marketing; JSON.
    ///
    /// 商户传入业务信息. Example: `{"data":"123"}`.
    pub business_params: Option<String>,
    /// Buyer's Alipay account.
    ///
    /// 买家支付宝账号. Example: `159****5620`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Amount the buyer paid.
    ///
    /// 买家付款的金额. Example: `8.88`.
    pub buyer_pay_amount: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub buyer_user_id: Option<String>,
    /// Person's or company's name of the buyer; returned by arrangement with Alipay only.
    ///
    /// 买家名称. Example: `某某有限公司`.
    pub buyer_user_name: Option<String>,
    /// Kind of buyer.
    ///
    /// 买家用户类型. Example: `PRIVATE`.
    pub buyer_user_type: Option<record::Choice<PayResponseBuyerUserType>>,
    /// Whether the payment can move to the app; only when a deduction failed.
    ///
    /// Example: `true`.
    pub can_turn_to_app_pay: Option<String>,
    /// Balance of the Alipay card.
    ///
    /// 支付宝卡余额. Example: `98.23`.
    pub card_balance: Option<String>,
    /// Fee charged to the payee; indirect acquiring only.
    ///
    /// 针对收款方的收费金额. Example: `8.88`.
    pub charge_amount: Option<String>,
    /// Special rate applied to the trade; indirect acquiring only.
    ///
    /// 费率活动标识. Example: `industry_special_00`.
    pub charge_flags: Option<record::Choice<PayResponseChargeFlags>>,
    /// Fees charged.
    ///
    /// 计费信息列表.
    pub charge_info_list: Option<super::types::ChargeInfo>,
    /// Credit order number, for pay-later the Zhima order; credit payments only.
    ///
    /// 信用业务单号. Example: `ZMCB99202103310000450000041833`.
    pub credit_biz_order_id: Option<String>,
    /// Credit payment mode, only for credit payment; treat unknown values as failure.
    ///
    /// 信用支付模式; other values may be added. Example: `creditAdvanceV2`.
    pub credit_pay_mode: Option<record::Choice<PayResponseCreditPayMode>>,
    /// Discount given by the platform.
    ///
    /// 平台优惠金额. Example: `88.88`.
    pub discount_amount: Option<String>,
    /// Goods discounted by item vouchers, JSON; returned if `query_options` asks for it.
    pub discount_goods_detail: Option<String>,
    /// Enterprise payment details; returned if `query_options` asks for it.
    ///
    /// 因公付支付信息.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// Fund channels used; returned by contract or if `query_options` asks for it.
    ///
    /// 交易支付使用的资金渠道.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// Time of payment.
    ///
    /// 交易支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-11-27 15:45:57`.
    pub gmt_payment: Option<record::DateTime>,
    /// HuiYingBao voucher-return amount.
    ///
    /// 惠营宝回票金额. Example: `10.24`.
    pub hyb_amount: Option<String>,
    /// Amount of the trade that can be invoiced to the user.
    ///
    /// 可给用户开具发票的金额. Example: `12.50`.
    pub invoice_amount: Option<String>,
    /// Discount given by the merchant.
    ///
    /// 商家优惠金额. Example: `88.88`.
    pub mdiscount_amount: Option<String>,
    /// Buyer's Alipay user number; deprecated, do not use.
    ///
    /// 买家支付宝用户号. Example: `2088000000000001`.
    #[deprecated(note = "Retired by the platform.")]
    pub open_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Order amount in the payment currency.
    ///
    /// 支付币种订单金额. Example: `580.04`.
    pub pay_amount: Option<String>,
    /// Payment currency.
    ///
    /// 支付币种. Example: `CNY`.
    pub pay_currency: Option<String>,
    /// Amount paid with Alipay points (JiFenBao).
    ///
    /// 使用集分宝付款的金额. Example: `8.12`.
    pub point_amount: Option<String>,
    /// Original amount to be fulfilled of the whole trade, in yuan; Zhima pay-later only.
    ///
    /// 原始待履约金额; an amount of money as a decimal number.
    pub pre_auth_pay_amount: Option<record::Amount>,
    /// Entity that buys the foreign currency in a cross-border wallet payment.
    ///
    /// 购汇主体.
    pub purchase_entity: Option<record::Choice<PayResponsePurchaseEntity>>,
    /// Amount received.
    ///
    /// 实收金额. Example: `88.88`.
    pub receipt_amount: Option<String>,
    /// `DC` when e-CNY was received; otherwise absent.
    ///
    /// 收款资金类型; other values may be added. Example: `DC`.
    pub receipt_currency_type: Option<record::Choice<PayResponseReceiptCurrencyType>>,
    /// Order amount in the settlement currency.
    ///
    /// 结算币种订单金额. Example: `88.88`.
    pub settle_amount: Option<String>,
    /// Settlement currency the merchant asked for.
    ///
    /// 商户指定的结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<PayResponseSettleCurrency>>,
    /// Exchange rate from settlement currency to pricing currency.
    ///
    /// 结算币种兑换标价币种汇率. Example: `1`.
    pub settle_trans_rate: Option<String>,
    /// Clearing number of the payment for reconciliation; indirect acquiring only.
    ///
    /// 支付清算编号. Example: `2018101610032004620239146945`.
    pub settlement_id: Option<String>,
    /// Name of the store where the payment took place.
    ///
    /// 商户门店名称. Example: `某某门店`.
    pub store_name: Option<String>,
    /// Tap-to-pay details.
    ///
    /// 碰一下支付信息.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// Trade amount.
    ///
    /// 交易金额. Example: `120.88`.
    pub total_amount: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2013112011001004330000121536`.
    pub trade_no: Option<String>,
    /// Currency of `total_amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<PayResponseTransCurrency>>,
    /// Exchange rate from pricing currency to payment currency.
    ///
    /// 标价币种兑换支付币种汇率. Example: `6.5261`.
    pub trans_pay_rate: Option<String>,
    /// Vouchers used in the payment; returned if `query_options` asks for it.
    pub voucher_detail_list: Vec<super::types::VoucherDetail>,
}

/// Deduction agreement behind a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_token`](Self::apply_token) | required in some cases |
/// | [`auth_confirm_no`](Self::auth_confirm_no) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AgreementParams {
    /// Agreement number that Alipay assigned when the user signed.
    ///
    /// 协议号. Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// Authentication token, defined by Alipay; required when the payment is authenticated.
    ///
    /// 鉴权申请token; required in some cases. Example: `MDEDUCT0068292ca377d1d44b65fa24ec9cd89132f`.
    pub apply_token: Option<String>,
    /// Authentication code; required when the payment is authenticated.
    ///
    /// 鉴权确认码; required in some cases. Example: `423979`.
    pub auth_confirm_no: Option<String>,
    /// Merchant's permission to deduct.
    ///
    /// 商户代扣扣款许可. Example: `2021571176714791277815457854545`.
    pub deduct_permission: Option<String>,
}

impl AgreementParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`apply_token`](Self::apply_token).
    #[inline]
    pub fn apply_token(mut self, apply_token: impl Into<String>) -> Self {
        self.apply_token = Some(apply_token.into());
        self
    }

    /// Sets [`auth_confirm_no`](Self::auth_confirm_no).
    #[inline]
    pub fn auth_confirm_no(mut self, auth_confirm_no: impl Into<String>) -> Self {
        self.auth_confirm_no = Some(auth_confirm_no.into());
        self
    }

    /// Sets [`deduct_permission`](Self::deduct_permission).
    #[inline]
    pub fn deduct_permission(mut self, deduct_permission: impl Into<String>) -> Self {
        self.deduct_permission = Some(deduct_permission.into());
        self
    }
}

/// Asynchronous execution and retry of a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`async_type`](Self::async_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct PayParams {
    /// Accepts the payment at once and executes it asynchronously.
    ///
    /// 异步支付类型. Example: `NORMAL_ASYNC`.
    pub async_type: Option<record::Choice<PayParamsAsyncType>>,
    /// Retry policy when `async_type` is `NORMAL_ASYNC`; unset means retried.
    ///
    /// 重试类型; other values may be added. Example: `NONE`.
    pub retry_type: Option<record::Choice<PayParamsRetryType>>,
}

impl PayParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`async_type`](Self::async_type).
    #[inline]
    pub fn async_type(
        mut self,
        async_type: impl Into<record::Choice<PayParamsAsyncType>>,
    ) -> Self {
        self.async_type = Some(async_type.into());
        self
    }

    /// Sets [`retry_type`](Self::retry_type).
    #[inline]
    pub fn retry_type(
        mut self,
        retry_type: impl Into<record::Choice<PayParamsRetryType>>,
    ) -> Self {
        self.retry_type = Some(retry_type.into());
        self
    }
}

/// Marketing parameters for a discount.
///
/// | Field | Limits |
/// |---|---|
/// | [`actual_order_time`](Self::actual_order_time) | at most 32 characters (advisory) |
#[must_use]
#[non_exhaustive]
pub struct PromoParam {
    /// Time the user really traded, for delayed deductions such as transit exits.
    ///
    /// 用户发生交易的时间; at most 32 characters (advisory). Example: `2018-09-25 22:47:33`.
    pub actual_order_time: Option<String>,
}

impl PromoParam {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
        self
    }
}

/// The values of the platform's type `PayParamsAsyncType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayParamsAsyncType {
    /// `NORMAL_ASYNC`: Retried by policy until the trade closes (普通异步).
    NormalAsync,
    /// `NEAR_REAL_TIME_ASYNC`: One attempt in near real time (准实时异步).
    NearRealTimeAsync,
}

record::enumeration!(
    PayParamsAsyncType, "NORMAL_ASYNC" NormalAsync, "NEAR_REAL_TIME_ASYNC"
    NearRealTimeAsync
);

/// The values of the platform's type `PayParamsRetryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayParamsRetryType {
    /// `NONE_AND_CLOSETRADE`: One attempt; close an unsuccessful trade.
    NoneAndClosetrade,
    /// `NONE`: One attempt; trade closes at its timeout.
    None,
    /// `RETY`: Retry by policy until the timeout (重试).
    Rety,
}

record::enumeration!(
    PayParamsRetryType, "NONE_AND_CLOSETRADE" NoneAndClosetrade, "NONE" None, "RETY" Rety
);

/// The values of the platform's type `PayAdvancePaymentType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayAdvancePaymentType {
    /// `ENJOY_PAY_V2`: Allows pay-later 2.0 advance funding.
    EnjoyPayV2,
}

record::enumeration!(PayAdvancePaymentType, "ENJOY_PAY_V2" EnjoyPayV2);

/// The values of the platform's type `PayAuthConfirmMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayAuthConfirmMode {
    /// `COMPLETE`: Release the rest.
    Complete,
    /// `NOT_COMPLETE`: Keep the rest frozen.
    NotComplete,
}

record::enumeration!(
    PayAuthConfirmMode, "COMPLETE" Complete, "NOT_COMPLETE" NotComplete
);

/// The values of the platform's type `PayProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayProductCode {
    /// `FACE_TO_FACE_PAYMENT`: Face-to-face payment (当面付产品).
    FaceToFacePayment,
    /// `CYCLE_PAY_AUTH`: Periodic deduction (周期扣款产品).
    CyclePayAuth,
    /// `GENERAL_WITHHOLDING`: Withholding (代扣产品).
    GeneralWithholding,
    /// `PRE_AUTH_ONLINE`: Alipay pre-authorization (支付宝预授权产品).
    PreAuthOnline,
    /// `PRE_AUTH`: New face-to-face fund authorization (新当面资金授权产品).
    PreAuth,
    /// `OFFLINE_PAYMENT`: Face-to-face payment, express contract (当面付快捷版).
    OfflinePayment,
}

record::enumeration!(
    PayProductCode, "FACE_TO_FACE_PAYMENT" FaceToFacePayment, "CYCLE_PAY_AUTH"
    CyclePayAuth, "GENERAL_WITHHOLDING" GeneralWithholding, "PRE_AUTH_ONLINE"
    PreAuthOnline, "PRE_AUTH" PreAuth, "OFFLINE_PAYMENT" OfflinePayment
);

/// The values of the platform's type `PayQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayQueryOptions {
    /// `fund_bill_list`: Fund channels.
    FundBillList,
    /// `voucher_detail_list`: Vouchers used.
    VoucherDetailList,
    /// `enterprise_pay_info`: Enterprise payment details.
    EnterprisePayInfo,
    /// `discount_goods_detail`: Goods discounted by vouchers.
    DiscountGoodsDetail,
    /// `discount_amount`: Platform discount.
    DiscountAmount,
    /// `mdiscount_amount`: Merchant discount.
    MdiscountAmount,
    /// `hyb_amount`: HuiYingBao voucher-return amount.
    HybAmount,
    /// `async_pay_info`: State of an asynchronous payment.
    AsyncPayInfo,
}

record::enumeration!(
    PayQueryOptions, "fund_bill_list" FundBillList, "voucher_detail_list"
    VoucherDetailList, "enterprise_pay_info" EnterprisePayInfo, "discount_goods_detail"
    DiscountGoodsDetail, "discount_amount" DiscountAmount, "mdiscount_amount"
    MdiscountAmount, "hyb_amount" HybAmount, "async_pay_info" AsyncPayInfo
);

/// The values of the platform's type `PayScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayScene {
    /// `bar_code`: Face-to-face bar code (当面付条码支付场景).
    BarCode,
    /// `security_code`: Face payment; `auth_code` starts with `fp` (当面付刷脸支付场景).
    SecurityCode,
    /// `wave_code`: Sound wave; on pages up to 2021 (声波支付).
    WaveCode,
}

record::enumeration!(
    PayScene, "bar_code" BarCode, "security_code" SecurityCode, "wave_code" WaveCode
);

/// The values of the platform's type `PaySettleCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PaySettleCurrency {
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
    PaySettleCurrency, "GBP" Gbp, "HKD" Hkd, "USD" Usd, "SGD" Sgd, "JPY" Jpy, "CAD" Cad,
    "AUD" Aud, "EUR" Eur, "NZD" Nzd, "KRW" Krw, "THB" Thb, "CHF" Chf, "SEK" Sek, "DKK"
    Dkk, "NOK" Nok, "MYR" Myr, "IDR" Idr, "PHP" Php, "MUR" Mur, "ILS" Ils, "LKR" Lkr,
    "RUB" Rub, "AED" Aed, "CZK" Czk, "ZAR" Zar, "CNY" Cny
);

/// The values of the platform's type `PayTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayTransCurrency {
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
    PayTransCurrency, "GBP" Gbp, "HKD" Hkd, "USD" Usd, "SGD" Sgd, "JPY" Jpy, "CAD" Cad,
    "AUD" Aud, "EUR" Eur, "NZD" Nzd, "KRW" Krw, "THB" Thb, "CHF" Chf, "SEK" Sek, "DKK"
    Dkk, "NOK" Nok, "MYR" Myr, "IDR" Idr, "PHP" Php, "MUR" Mur, "ILS" Ils, "LKR" Lkr,
    "RUB" Rub, "AED" Aed, "CZK" Czk, "ZAR" Zar, "CNY" Cny
);

/// The values of the platform's type `PayResponseAsyncPayApplyStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseAsyncPayApplyStatus {
    /// `S`: Accepted; Alipay keeps trying to pay (受理成功).
    S,
}

record::enumeration!(PayResponseAsyncPayApplyStatus, "S" S);

/// The values of the platform's type `PayResponseAsyncPaymentMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseAsyncPaymentMode {
    /// `ASYNC_DELAY_PAY`: Asynchronous, delayed (异步延时付款).
    AsyncDelayPay,
    /// `ASYNC_REALTIME_PAY`: Asynchronous, near real time (异步准实时付款).
    AsyncRealtimePay,
    /// `SYNC_DIRECT_PAY`: Synchronous direct deduction (同步直接扣款).
    SyncDirectPay,
    /// `NORMAL_ASYNC_PAY`: Purely asynchronous (纯异步付款).
    NormalAsyncPay,
    /// `QUOTA_OCCUPYIED_ASYNC_PAY`: Asynchronous with pay-later quota reserved.
    QuotaOccupyiedAsyncPay,
}

record::enumeration!(
    PayResponseAsyncPaymentMode, "ASYNC_DELAY_PAY" AsyncDelayPay, "ASYNC_REALTIME_PAY"
    AsyncRealtimePay, "SYNC_DIRECT_PAY" SyncDirectPay, "NORMAL_ASYNC_PAY" NormalAsyncPay,
    "QUOTA_OCCUPYIED_ASYNC_PAY" QuotaOccupyiedAsyncPay
);

/// The values of the platform's type `PayResponseAuthTradePayMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseAuthTradePayMode {
    /// `CREDIT_PREAUTH_PAY`: Credit pre-authorization.
    CreditPreauthPay,
}

record::enumeration!(PayResponseAuthTradePayMode, "CREDIT_PREAUTH_PAY" CreditPreauthPay);

/// The values of the platform's type `PayResponseBuyerUserType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseBuyerUserType {
    /// `CORPORATE`: Company (企业用户).
    Corporate,
    /// `PRIVATE`: Person (个人用户).
    Private,
}

record::enumeration!(PayResponseBuyerUserType, "CORPORATE" Corporate, "PRIVATE" Private);

/// The values of the platform's type `PayResponseChargeFlags`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseChargeFlags {
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
    PayResponseChargeFlags, "trade_special_00" TradeSpecial00, "industry_special_on_00"
    IndustrySpecialOn00, "industry_special_on_01" IndustrySpecialOn01,
    "industry_special_00" IndustrySpecial00, "industry_special_01" IndustrySpecial01,
    "bluesea_1" Bluesea1
);

/// The values of the platform's type `PayResponseCreditPayMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseCreditPayMode {
    /// `creditAdvanceV2`: Zhima use first, pay later.
    CreditAdvanceV2,
}

record::enumeration!(PayResponseCreditPayMode, "creditAdvanceV2" CreditAdvanceV2);

/// The values of the platform's type `PayResponsePurchaseEntity`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponsePurchaseEntity {
    /// `ALIPAYHK`: Entity in Hong Kong (境外香港购汇实体).
    Alipayhk,
    /// `3008`: Entity in mainland China.
    V3008,
}

record::enumeration!(PayResponsePurchaseEntity, "ALIPAYHK" Alipayhk, "3008" V3008);

/// The values of the platform's type `PayResponseReceiptCurrencyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseReceiptCurrencyType {
    /// `DC`: Digital yuan (e-CNY).
    Dc,
}

record::enumeration!(PayResponseReceiptCurrencyType, "DC" Dc);

/// The values of the platform's type `PayResponseSettleCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseSettleCurrency {
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
    PayResponseSettleCurrency, "GBP" Gbp, "HKD" Hkd, "USD" Usd, "SGD" Sgd, "JPY" Jpy,
    "CAD" Cad, "AUD" Aud, "EUR" Eur, "NZD" Nzd, "KRW" Krw, "THB" Thb, "CHF" Chf, "SEK"
    Sek, "DKK" Dkk, "NOK" Nok, "MYR" Myr, "IDR" Idr, "PHP" Php, "MUR" Mur, "ILS" Ils,
    "LKR" Lkr, "RUB" Rub, "AED" Aed, "CZK" Czk, "ZAR" Zar, "CNY" Cny
);

/// The values of the platform's type `PayResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayResponseTransCurrency {
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
    PayResponseTransCurrency, "GBP" Gbp, "HKD" Hkd, "USD" Usd, "SGD" Sgd, "JPY" Jpy,
    "CAD" Cad, "AUD" Aud, "EUR" Eur, "NZD" Nzd, "KRW" Krw, "THB" Thb, "CHF" Chf, "SEK"
    Sek, "DKK" Dkk, "NOK" Nok, "MYR" Myr, "IDR" Idr, "PHP" Php, "MUR" Mur, "ILS" Ils,
    "LKR" Lkr, "RUB" Rub, "AED" Aed, "CZK" Czk, "ZAR" Zar, "CNY" Cny
);

/// The error codes of `alipay.trade.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Query the result at once and act on its state. The same call may succeed later. The outcome is unknown: the
    /// call may have taken effect.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.ACCESS_FORBIDDEN`: The caller has no permission for the interface.
    ///
    /// Check that the product is signed and its contract in force.
    AcqAccessForbidden,
    /// `ACQ.EXIST_FORBIDDEN_WORD`: The order text contains forbidden words.
    ///
    /// Change the order text, then call again.
    AcqExistForbiddenWord,
    /// `ACQ.PARTNER_ERROR`: The app id is wrong.
    ///
    /// Check the state of the app id.
    AcqPartnerError,
    /// `ACQ.TOTAL_FEE_EXCEED`: The order total is outside the allowed range.
    ///
    /// Change the amount, then call again.
    AcqTotalFeeExceed,
    /// `ACQ.PAYMENT_AUTH_CODE_INVALID`: The payment code is not valid.
    ///
    /// Ask the user to refresh the code, then scan again.
    AcqPaymentAuthCodeInvalid,
    /// `ACQ.CONTEXT_INCONSISTENT`: The data differ from the trade stored under this order number.
    ///
    /// Check the order data, or use a new order number.
    AcqContextInconsistent,
    /// `ACQ.TRADE_HAS_SUCCESS`: The trade of this order number is already paid.
    ///
    /// Query the trade; use a new order number for new payments.
    AcqTradeHasSuccess,
    /// `ACQ.TRADE_HAS_CLOSE`: The trade is already closed.
    ///
    /// Use a new order number for a new payment.
    AcqTradeHasClose,
    /// `ACQ.BUYER_BALANCE_NOT_ENOUGH`: The buyer's balance is too low.
    ///
    /// Ask the buyer to top up or add a card, then pay again.
    AcqBuyerBalanceNotEnough,
    /// `ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH`: The balance of the buyer's bank card is too low.
    ///
    /// Ask the buyer to pay by another method.
    AcqBuyerBankcardBalanceNotEnough,
    /// `ACQ.ERROR_BALANCE_PAYMENT_DISABLE`: The user's balance payment is switched off.
    ///
    /// Ask the user to turn it on, then pay again.
    AcqErrorBalancePaymentDisable,
    /// `ACQ.BUYER_SELLER_EQUAL`: The buyer and the seller are the same.
    ///
    /// Pay with another buyer account.
    AcqBuyerSellerEqual,
    /// `ACQ.TRADE_BUYER_NOT_MATCH`: The buyer differs from the buyer of the stored trade.
    ///
    /// Check for a repeated payment; use a new number for new orders.
    AcqTradeBuyerNotMatch,
    /// `ACQ.BUYER_ENABLE_STATUS_FORBID`: The state of the buyer's account does not allow it.
    ///
    /// Ask the buyer to clear the restriction with Alipay support.
    AcqBuyerEnableStatusForbid,
    /// `ACQ.PULL_MOBILE_CASHIER_FAIL`: The cashier did not open on the user's phone.
    ///
    /// Ask the user to refresh the code, then scan again.
    AcqPullMobileCashierFail,
    /// `ACQ.MOBILE_PAYMENT_SWITCH_OFF`: The user's mobile payment is switched off.
    ///
    /// Ask the user to turn it on, then pay again.
    AcqMobilePaymentSwitchOff,
    /// `ACQ.PAYMENT_FAIL`: The payment failed.
    ///
    /// Refresh the code and retry once, then pay another way.
    AcqPaymentFail,
    /// `ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR`: The buyer's daily payment limit is exceeded.
    ///
    /// Pay with another buyer account.
    AcqBuyerPaymentAmountDayLimitError,
    /// `ACQ.BEYOND_PAY_RESTRICTION`: The merchant's receipt limit is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPayRestriction,
    /// `ACQ.BEYOND_PER_RECEIPT_RESTRICTION`: The merchant's monthly receipt limit is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptRestriction,
    /// `ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR`: The buyer's monthly payment limit is exceeded.
    ///
    /// Pay with another account or by another method.
    AcqBuyerPaymentAmountMonthLimitError,
    /// `ACQ.SELLER_BEEN_BLOCKED`: The seller's account is frozen.
    ///
    /// Ask Alipay to unfreeze the account.
    AcqSellerBeenBlocked,
    /// `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`: The buyer's certification is below the central bank's requirement.
    ///
    /// Ask the buyer to contact Alipay or pay another way.
    AcqErrorBuyerCertifyLevelLimit,
    /// `ACQ.PAYMENT_REQUEST_HAS_RISK`: The payment was judged risky.
    ///
    /// Ask the buyer to pay by another method.
    AcqPaymentRequestHasRisk,
    /// `ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE`: The buyer has no usable payment instrument.
    ///
    /// Ask the buyer to pay by another method.
    AcqNoPaymentInstrumentsAvailable,
    /// `ACQ.USER_FACE_PAYMENT_SWITCH_OFF`: The user's face-to-face payment is switched off.
    ///
    /// Ask the user to turn it on at the phone.
    AcqUserFacePaymentSwitchOff,
    /// `ACQ.INVALID_STORE_ID`: The store id is not valid.
    ///
    /// Check the store id.
    AcqInvalidStoreId,
    /// `ACQ.SUB_MERCHANT_CREATE_FAIL`: The sub-merchant could not be created.
    ///
    /// Check the sub-merchant data.
    AcqSubMerchantCreateFail,
    /// `ACQ.SUB_MERCHANT_TYPE_INVALID`: The sub-merchant type is not valid.
    ///
    /// Check the sub-merchant type.
    AcqSubMerchantTypeInvalid,
    /// `ACQ.AGREEMENT_NOT_EXIST`: The user's agreement is missing or was terminated.
    ///
    /// Check the agreement number, or ask the user to sign again.
    AcqAgreementNotExist,
    /// `ACQ.AGREEMENT_INVALID`: The user's agreement is no longer valid.
    ///
    /// Ask the user to sign again.
    AcqAgreementInvalid,
    /// `ACQ.AGREEMENT_STATUS_NOT_NORMAL`: The user's agreement is not in the normal state.
    ///
    /// Ask the user to terminate the agreement and sign again.
    AcqAgreementStatusNotNormal,
    /// `ACQ.MERCHANT_AGREEMENT_NOT_EXIST`: The merchant agreement does not exist.
    ///
    /// Check that the merchant has signed with Alipay.
    AcqMerchantAgreementNotExist,
    /// `ACQ.MERCHANT_AGREEMENT_INVALID`: The merchant agreement is no longer valid.
    ///
    /// Sign the agreement again.
    AcqMerchantAgreementInvalid,
    /// `ACQ.MERCHANT_STATUS_NOT_NORMAL`: The merchant or its agreement is not in the normal state.
    ///
    /// Reactivate the merchant or sign the contract again.
    AcqMerchantStatusNotNormal,
    /// `ACQ.CARD_USER_NOT_MATCH`: The offline record belongs to another user.
    ///
    /// Check the entry and exit records sent.
    AcqCardUserNotMatch,
    /// `ACQ.CARD_TYPE_ERROR`: The card type is wrong.
    ///
    /// Check the card type.
    AcqCardTypeError,
    /// `ACQ.CERT_EXPIRED`: The credential has expired.
    AcqCertExpired,
    /// `ACQ.AMOUNT_OR_CURRENCY_ERROR`: The amount or the currency is wrong.
    ///
    /// Check the amount and that the contract covers the currency.
    AcqAmountOrCurrencyError,
    /// `ACQ.CURRENCY_NOT_SUPPORT`: The currency is not supported.
    ///
    /// Check the currency sent and that the contract covers it.
    AcqCurrencyNotSupport,
    /// `ACQ.MERCHANT_UNSUPPORT_ADVANCE`: The merchant is not entitled to pay-later advance.
    AcqMerchantUnsupportAdvance,
    /// `ACQ.BUYER_UNSUPPORT_ADVANCE`: The buyer does not meet the conditions of pay-later advance.
    AcqBuyerUnsupportAdvance,
    /// `ACQ.ORDER_UNSUPPORT_ADVANCE`: The order does not support pay-later advance.
    AcqOrderUnsupportAdvance,
    /// `ACQ.CYCLE_PAY_DATE_NOT_MATCH`: The deduction date is outside the signed cycle.
    ///
    /// Deduct on a date that fits the signed cycle.
    AcqCyclePayDateNotMatch,
    /// `ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED`: The single deduction exceeds the signed maximum.
    ///
    /// Deduct within the signed amount.
    AcqCyclePaySingleFeeExceed,
    /// `ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED`: The sum of deductions exceeds the signed maximum.
    ///
    /// Deduct within the signed sum.
    AcqCyclePayTotalFeeExceed,
    /// `ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED`: The number of deductions exceeds the signed maximum.
    ///
    /// Deduct within the signed number.
    AcqCyclePayTotalTimesExceed,
    /// `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`: The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    AcqSecondaryMerchantStatusError,
    /// `ACQ.AUTH_NO_ERROR`: The pre-authorization number is wrong or its state does not fit.
    ///
    /// Check the pre-authorization number, its parties and its state.
    AcqAuthNoError,
    /// `ACQ.BUYER_NOT_EXIST`: The buyer does not exist.
    ///
    /// Check whether the buyer's account was closed.
    AcqBuyerNotExist,
    /// `ACQ.PRODUCT_AMOUNT_LIMIT_ERROR`: The amount limit of the product is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    AcqProductAmountLimitError,
    /// `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`: The sub-merchant's Alipay account is abnormal.
    ///
    /// Use the settlement account set at onboarding.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// `ACQ.INVALID_RECEIVE_ACCOUNT`: The receiving account is not among the allowed ones.
    ///
    /// Leave the seller id out, or send an allowed one.
    AcqInvalidReceiveAccount,
    /// `ACQ.SELLER_NOT_EXIST`: The seller does not exist.
    ///
    /// Check the seller data.
    AcqSellerNotExist,
    /// `ACQ.AUTH_AMOUNT_NOT_ENOUGH`: The order amount exceeds the rest of the pre-authorization.
    ///
    /// Check the remaining pre-authorized amount.
    AcqAuthAmountNotEnough,
    /// `ACQ.AGREEMENT_ERROR`: The agreement data are abnormal.
    ///
    /// Check the agreement data sent.
    AcqAgreementError,
    /// `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`: The order exceeds the limit for a single payment.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptSingleRestriction,
    /// `ACQ.PAYER_UNMATCHED`: The payer does not match the named account.
    ///
    /// Pay with the named Alipay account.
    AcqPayerUnmatched,
    /// `ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT`: The pre-authorization and the payment use different product codes.
    ///
    /// Use one product code for both.
    AcqPreAuthProdCodeInconsistent,
    /// `ACQ.SECONDARY_MERCHANT_ID_INVALID`: The sub-merchant does not exist.
    ///
    /// Check the sub-merchant number.
    AcqSecondaryMerchantIdInvalid,
    /// `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`: The payment deadline has already passed.
    ///
    /// Check the timeout sent.
    AcqNowTimeAfterExpireTimeError,
    /// `ACQ.SECONDARY_MERCHANT_NOT_MATCH`: The sub-merchant data do not match.
    ///
    /// Check the sub-merchant number and who created it.
    AcqSecondaryMerchantNotMatch,
    /// `ACQ.REQUEST_AMOUNT_EXCEED`: The requested amount is above the limit.
    ///
    /// Check the amount against any frozen amount.
    AcqRequestAmountExceed,
    /// `ACQ.SUB_GOODS_SIZE_MAX_COUNT`: The order has more than 150 goods entries.
    ///
    /// Send at most 150 goods entries.
    AcqSubGoodsSizeMaxCount,
    /// `ACQ.NOT_SUPPORT_PAYMENT_INST`: The buyer's wallet version is not supported.
    ///
    /// Ask the buyer to change the client or pay another way.
    AcqNotSupportPaymentInst,
    /// `ACQ.BUYER_NOT_MAINLAND_CERT`: The buyer's document is no mainland China identity card.
    ///
    /// Ask the buyer to complete real-name data or pay another way.
    AcqBuyerNotMainlandCert,
    /// `ACQ.SECONDARY_MERCHANT_ID_BLANK`: The sub-merchant number is missing.
    ///
    /// Send the sub-merchant number.
    AcqSecondaryMerchantIdBlank,
    /// `ACQ.TRADE_SETTLE_ERROR`: The settlement of the trade failed with an error.
    ///
    /// Check the settlement details; repeat with the same request number. The outcome is unknown: the call may have
    /// taken effect.
    AcqTradeSettleError,
    /// `ACQ.AUTH_TOKEN_IS_NOT_EXIST`: The payment code is empty.
    ///
    /// Send a payment code, agreement data or a pre-authorization number.
    AcqAuthTokenIsNotExist,
    /// `ACQ.SMILE_PAY_MERCHANT_NOT_MATCH`: The payment and the face service use different merchants.
    ///
    /// Use one merchant id for both.
    AcqSmilePayMerchantNotMatch,
    /// `ACQ.NOT_CERTIFIED_USER`: The user has no real-name certification.
    ///
    /// Ask the user to complete it or pay another way.
    AcqNotCertifiedUser,
    /// `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`: The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// `ACQ.RESTRICTED_MERCHANT_INDUSTRY`: The amount exceeds the maximum of the merchant's industry.
    ///
    /// Keep the amount within the industry maximum.
    AcqRestrictedMerchantIndustry,
    /// `ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID`: The sub-merchant number is missing but required by the
    /// contract mode.
    ///
    /// Send the sub-merchant number.
    AcqPlatformBusinessAcquireModeMustMerchantId,
    /// `ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION`: The order exceeds the daily total limit.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptDayRestriction,
    /// `ACQ.TRADE_STATUS_ERROR`: The trade state is not valid for the operation.
    ///
    /// Query the trade and check its state.
    AcqTradeStatusError,
    /// `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`: The merchant's receipts are suspended.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptSuspendLimit,
    /// `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`: The merchant's limit for a single receipt is exceeded.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptSingleLimit,
    /// `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`: The merchant's daily receipt total is exceeded.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptDayLimit,
    /// `ACQ.USER_LOGONID_DUP`: The user's logon id is not unique.
    ///
    /// Ask the user to change the account name.
    AcqUserLogonidDup,
    /// `ACQ.AUTH_ORDER_NOT_PAID`: The pre-authorization order is not paid yet.
    ///
    /// Ask the user to complete the pre-authorization first.
    AcqAuthOrderNotPaid,
    /// `ACQ.AUTH_ORDER_HAS_FINISHED`: The pre-authorization order is finished and allows no deduction.
    ///
    /// Check whether it was already turned into a payment.
    AcqAuthOrderHasFinished,
    /// `ACQ.AUTH_ORDER_HAS_CLOSED`: The pre-authorization order is closed and allows no deduction.
    AcqAuthOrderHasClosed,
    /// `ACQ.ZM_AUTH_AMOUNT_EXCEED`: The amount exceeds the password-free amount of use-first-pay-later.
    ///
    /// Open the cashier so that the user confirms.
    AcqZmAuthAmountExceed,
    /// `ACQ.ZM_CREDIT_AUTH_FAIL`: The user did not pass the credit assessment.
    ///
    /// Ask the user to improve the credit level.
    AcqZmCreditAuthFail,
    /// `ACQ.ZM_AUTH_RULE_LIMIT`: The scene rules refuse the Zhima authorization.
    ///
    /// Use alipay.trade.app.pay instead.
    AcqZmAuthRuleLimit,
    /// `ACQ.ROYALTY_ACCOUNT_NOT_EXIST`: The royalty account does not exist.
    ///
    /// Check the royalty account.
    AcqRoyaltyAccountNotExist,
    /// `ACQ.RISK_MERCHANT_IP_NOT_EXIST`: The user's IP address was not sent.
    ///
    /// Send the user's IP address.
    AcqRiskMerchantIpNotExist,
    /// `ACQ.UN_SUPPORT_TRADE_SCENE`: The trade scene is not supported.
    ///
    /// Change the contract to include the scene.
    AcqUnSupportTradeScene,
    /// `ACQ.OVER_MAX_DEDUCT_COUNT`: The maximum number of deductions is exceeded.
    AcqOverMaxDeductCount,
    /// `ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT`: Too many deductions are under way.
    ///
    /// Wait until running deductions end, then call again. The same call may succeed later.
    AcqOverMaxUnderWayDeductCount,
    /// `ACQ.OVER_DEDUCT_PERIOD`: The deduction period is over.
    AcqOverDeductPeriod,
    /// `ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT`: The merchant's daily deduction amount is exceeded.
    AcqOverMerchantDailyDeductAmount,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PayErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.ACCESS_FORBIDDEN" AcqAccessForbidden,
    "ACQ.EXIST_FORBIDDEN_WORD" AcqExistForbiddenWord, "ACQ.PARTNER_ERROR"
    AcqPartnerError, "ACQ.TOTAL_FEE_EXCEED" AcqTotalFeeExceed,
    "ACQ.PAYMENT_AUTH_CODE_INVALID" AcqPaymentAuthCodeInvalid, "ACQ.CONTEXT_INCONSISTENT"
    AcqContextInconsistent, "ACQ.TRADE_HAS_SUCCESS" AcqTradeHasSuccess,
    "ACQ.TRADE_HAS_CLOSE" AcqTradeHasClose, "ACQ.BUYER_BALANCE_NOT_ENOUGH"
    AcqBuyerBalanceNotEnough, "ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH"
    AcqBuyerBankcardBalanceNotEnough, "ACQ.ERROR_BALANCE_PAYMENT_DISABLE"
    AcqErrorBalancePaymentDisable, "ACQ.BUYER_SELLER_EQUAL" AcqBuyerSellerEqual,
    "ACQ.TRADE_BUYER_NOT_MATCH" AcqTradeBuyerNotMatch, "ACQ.BUYER_ENABLE_STATUS_FORBID"
    AcqBuyerEnableStatusForbid, "ACQ.PULL_MOBILE_CASHIER_FAIL" AcqPullMobileCashierFail,
    "ACQ.MOBILE_PAYMENT_SWITCH_OFF" AcqMobilePaymentSwitchOff, "ACQ.PAYMENT_FAIL"
    AcqPaymentFail, "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR"
    AcqBuyerPaymentAmountDayLimitError, "ACQ.BEYOND_PAY_RESTRICTION"
    AcqBeyondPayRestriction, "ACQ.BEYOND_PER_RECEIPT_RESTRICTION"
    AcqBeyondPerReceiptRestriction, "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR"
    AcqBuyerPaymentAmountMonthLimitError, "ACQ.SELLER_BEEN_BLOCKED" AcqSellerBeenBlocked,
    "ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT" AcqErrorBuyerCertifyLevelLimit,
    "ACQ.PAYMENT_REQUEST_HAS_RISK" AcqPaymentRequestHasRisk,
    "ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE" AcqNoPaymentInstrumentsAvailable,
    "ACQ.USER_FACE_PAYMENT_SWITCH_OFF" AcqUserFacePaymentSwitchOff,
    "ACQ.INVALID_STORE_ID" AcqInvalidStoreId, "ACQ.SUB_MERCHANT_CREATE_FAIL"
    AcqSubMerchantCreateFail, "ACQ.SUB_MERCHANT_TYPE_INVALID" AcqSubMerchantTypeInvalid,
    "ACQ.AGREEMENT_NOT_EXIST" AcqAgreementNotExist, "ACQ.AGREEMENT_INVALID"
    AcqAgreementInvalid, "ACQ.AGREEMENT_STATUS_NOT_NORMAL" AcqAgreementStatusNotNormal,
    "ACQ.MERCHANT_AGREEMENT_NOT_EXIST" AcqMerchantAgreementNotExist,
    "ACQ.MERCHANT_AGREEMENT_INVALID" AcqMerchantAgreementInvalid,
    "ACQ.MERCHANT_STATUS_NOT_NORMAL" AcqMerchantStatusNotNormal,
    "ACQ.CARD_USER_NOT_MATCH" AcqCardUserNotMatch, "ACQ.CARD_TYPE_ERROR"
    AcqCardTypeError, "ACQ.CERT_EXPIRED" AcqCertExpired, "ACQ.AMOUNT_OR_CURRENCY_ERROR"
    AcqAmountOrCurrencyError, "ACQ.CURRENCY_NOT_SUPPORT" AcqCurrencyNotSupport,
    "ACQ.MERCHANT_UNSUPPORT_ADVANCE" AcqMerchantUnsupportAdvance,
    "ACQ.BUYER_UNSUPPORT_ADVANCE" AcqBuyerUnsupportAdvance, "ACQ.ORDER_UNSUPPORT_ADVANCE"
    AcqOrderUnsupportAdvance, "ACQ.CYCLE_PAY_DATE_NOT_MATCH" AcqCyclePayDateNotMatch,
    "ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED" AcqCyclePaySingleFeeExceed,
    "ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED" AcqCyclePayTotalFeeExceed,
    "ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED" AcqCyclePayTotalTimesExceed,
    "ACQ.SECONDARY_MERCHANT_STATUS_ERROR" AcqSecondaryMerchantStatusError,
    "ACQ.AUTH_NO_ERROR" AcqAuthNoError, "ACQ.BUYER_NOT_EXIST" AcqBuyerNotExist,
    "ACQ.PRODUCT_AMOUNT_LIMIT_ERROR" AcqProductAmountLimitError,
    "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID"
    AcqSecondaryMerchantAlipayAccountInvalid, "ACQ.INVALID_RECEIVE_ACCOUNT"
    AcqInvalidReceiveAccount, "ACQ.SELLER_NOT_EXIST" AcqSellerNotExist,
    "ACQ.AUTH_AMOUNT_NOT_ENOUGH" AcqAuthAmountNotEnough, "ACQ.AGREEMENT_ERROR"
    AcqAgreementError, "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION"
    AcqBeyondPerReceiptSingleRestriction, "ACQ.PAYER_UNMATCHED" AcqPayerUnmatched,
    "ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT" AcqPreAuthProdCodeInconsistent,
    "ACQ.SECONDARY_MERCHANT_ID_INVALID" AcqSecondaryMerchantIdInvalid,
    "ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR" AcqNowTimeAfterExpireTimeError,
    "ACQ.SECONDARY_MERCHANT_NOT_MATCH" AcqSecondaryMerchantNotMatch,
    "ACQ.REQUEST_AMOUNT_EXCEED" AcqRequestAmountExceed, "ACQ.SUB_GOODS_SIZE_MAX_COUNT"
    AcqSubGoodsSizeMaxCount, "ACQ.NOT_SUPPORT_PAYMENT_INST" AcqNotSupportPaymentInst,
    "ACQ.BUYER_NOT_MAINLAND_CERT" AcqBuyerNotMainlandCert,
    "ACQ.SECONDARY_MERCHANT_ID_BLANK" AcqSecondaryMerchantIdBlank,
    "ACQ.TRADE_SETTLE_ERROR" AcqTradeSettleError, "ACQ.AUTH_TOKEN_IS_NOT_EXIST"
    AcqAuthTokenIsNotExist, "ACQ.SMILE_PAY_MERCHANT_NOT_MATCH"
    AcqSmilePayMerchantNotMatch, "ACQ.NOT_CERTIFIED_USER" AcqNotCertifiedUser,
    "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT" AcqSecondaryMerchantIsvPunishIndirect,
    "ACQ.RESTRICTED_MERCHANT_INDUSTRY" AcqRestrictedMerchantIndustry,
    "ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID"
    AcqPlatformBusinessAcquireModeMustMerchantId,
    "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION" AcqBeyondPerReceiptDayRestriction,
    "ACQ.TRADE_STATUS_ERROR" AcqTradeStatusError,
    "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT" AcqMerchantPermReceiptSuspendLimit,
    "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT" AcqMerchantPermReceiptSingleLimit,
    "ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT" AcqMerchantPermReceiptDayLimit,
    "ACQ.USER_LOGONID_DUP" AcqUserLogonidDup, "ACQ.AUTH_ORDER_NOT_PAID"
    AcqAuthOrderNotPaid, "ACQ.AUTH_ORDER_HAS_FINISHED" AcqAuthOrderHasFinished,
    "ACQ.AUTH_ORDER_HAS_CLOSED" AcqAuthOrderHasClosed, "ACQ.ZM_AUTH_AMOUNT_EXCEED"
    AcqZmAuthAmountExceed, "ACQ.ZM_CREDIT_AUTH_FAIL" AcqZmCreditAuthFail,
    "ACQ.ZM_AUTH_RULE_LIMIT" AcqZmAuthRuleLimit, "ACQ.ROYALTY_ACCOUNT_NOT_EXIST"
    AcqRoyaltyAccountNotExist, "ACQ.RISK_MERCHANT_IP_NOT_EXIST"
    AcqRiskMerchantIpNotExist, "ACQ.UN_SUPPORT_TRADE_SCENE" AcqUnSupportTradeScene,
    "ACQ.OVER_MAX_DEDUCT_COUNT" AcqOverMaxDeductCount,
    "ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT" AcqOverMaxUnderWayDeductCount,
    "ACQ.OVER_DEDUCT_PERIOD" AcqOverDeductPeriod, "ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT"
    AcqOverMerchantDailyDeductAmount
);

impl record::CallRequest for Pay {}

impl record::Request for Pay {
    type Response = PayResponse;
    type ErrorCode = PayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.pay",
        title: "统一收单交易支付接口",
        file: "spec/trade/pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/pay",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PAY,
        response: &PAY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "total_amount.minimum",
                code: "ACQ.TOTAL_FEE_EXCEED",
            },
            schema::LinkDef {
                limit: "total_amount.maximum",
                code: "ACQ.TOTAL_FEE_EXCEED",
            },
            schema::LinkDef {
                limit: "goods_detail.max_items",
                code: "ACQ.SUB_GOODS_SIZE_MAX_COUNT",
            },
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    Pay, PAY, 0 advance_payment_type None, 1 agreement_params None, 2 alipay_store_id
    None, 3 auth_code None, 4 auth_confirm_mode None, 5 auth_no None, 6 bkagent_req_info
    None, 7 body None, 8 business_params None, 9 buyer_id None, 10 buyer_open_id None, 11
    disable_pay_channels None, 12 discountable_amount None, 13 ext_user_info None, 14
    extend_params None, 15 goods_detail Vec::new(), 16 is_async_pay None, 17
    merchant_order_no None, 18 notify_url None, 19 operator_id None, 20 out_trade_no
    String::new(), 21 passback_params None, 22 pay_params None, 23 product_code None, 24
    promo_params None, 25 query_options Vec::new(), 26 request_org_pid None, 27
    royalty_info None, 28 scene None, 29 seller_id None, 30 settle_currency None, 31
    settle_info None, 32 store_id None, 33 sub_merchant None, 34 subject String::new(),
    35 terminal_id None, 36 terminal_params None, 37 time_expire None, 38 timeout_express
    None, 39 total_amount None, 40 trans_currency None, 41 undiscountable_amount None
);

record::record!(
    PayResponse, PAY_RESPONSE, 0 advance_amount None, 1 async_pay_apply_status None, 2
    async_payment_mode None, 3 auth_trade_pay_mode None, 4 bkagent_resp_info None, 5
    business_params None, 6 buyer_logon_id None, 7 buyer_open_id None, 8 buyer_pay_amount
    None, 9 buyer_user_id None, 10 buyer_user_name None, 11 buyer_user_type None, 12
    can_turn_to_app_pay None, 13 card_balance None, 14 charge_amount None, 15
    charge_flags None, 16 charge_info_list None, 17 credit_biz_order_id None, 18
    credit_pay_mode None, 19 discount_amount None, 20 discount_goods_detail None, 21
    enterprise_pay_info None, 22 fund_bill_list Vec::new(), 23 gmt_payment None, 24
    hyb_amount None, 25 invoice_amount None, 26 mdiscount_amount None, 27 open_id None,
    28 out_trade_no None, 29 pay_amount None, 30 pay_currency None, 31 point_amount None,
    32 pre_auth_pay_amount None, 33 purchase_entity None, 34 receipt_amount None, 35
    receipt_currency_type None, 36 settle_amount None, 37 settle_currency None, 38
    settle_trans_rate None, 39 settlement_id None, 40 store_name None, 41 tap_pay_info
    None, 42 total_amount None, 43 trade_no None, 44 trans_currency None, 45
    trans_pay_rate None, 46 voucher_detail_list Vec::new()
);

record::record!(
    AgreementParams, AGREEMENT_PARAMS, 0 agreement_no None, 1 apply_token None, 2
    auth_confirm_no None, 3 deduct_permission None
);

record::record!(PayParams, PAY_PARAMS, 0 async_type None, 1 retry_type None);

record::record!(PromoParam, PROMO_PARAM, 0 actual_order_time None);

static PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Pay",
    file: "spec/trade/pay.yaml",
    rows: &[
        schema::Row::Text("advance_payment_type"),
        schema::Row::Plain("agreement_params", schema::Kind::Record(&AGREEMENT_PARAMS)),
        schema::Row::Text("alipay_store_id"),
        schema::Row::Text("auth_code"),
        schema::Row::Limited(
            "auth_confirm_mode",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["COMPLETE", "NOT_COMPLETE"]),
                ),
            ],
        ),
        schema::Row::Text("auth_no"),
        schema::Row::Plain(
            "bkagent_req_info",
            schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
        ),
        schema::Row::Limited(
            "body",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Plain(
            "business_params",
            schema::Kind::Record(&super::types::BUSINESS_PARAMS),
        ),
        schema::Row::Limited(
            "buyer_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("disable_pay_channels"),
        schema::Row::Limited(
            "discountable_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
        ),
        schema::Row::Plain(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
        ),
        schema::Row::Limited(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(150))],
        ),
        schema::Row::Plain("is_async_pay", schema::Kind::Boolean),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
            },
        ),
        schema::Row::Limited(
            "operator_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Text("passback_params"),
        schema::Row::Plain("pay_params", schema::Kind::Record(&PAY_PARAMS)),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Plain("promo_params", schema::Kind::Record(&PROMO_PARAM)),
        schema::Row::Plain(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("request_org_pid"),
        schema::Row::Plain(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
        ),
        schema::Row::Limited(
            "scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "seller_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Text("settle_currency"),
        schema::Row::Plain(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
        ),
        schema::Row::Limited(
            "store_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Plain(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
        schema::Row::Limited(
            "subject",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(256)),
            ],
        ),
        schema::Row::Limited(
            "terminal_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("terminal_params"),
        schema::Row::Limited(
            "time_expire",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "timeout_express",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(6))],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("trans_currency"),
        schema::Row::Limited(
            "undiscountable_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["auth_code", "agreement_params", "auth_no"]),
        schema::Rule::AtLeastOne(&["total_amount", "discountable_amount"]),
        schema::Rule::AtLeastOne(&["total_amount", "undiscountable_amount"]),
        schema::Rule::When {
            field: "product_code",
            equals: "PRE_AUTH_ONLINE",
            require: &["auth_no"],
        },
        schema::Rule::When {
            field: "product_code",
            equals: "PRE_AUTH",
            require: &["auth_no"],
        },
    ],
    lines: &[
        11, 19, 24, 30, 36, 39, 45, 51, 55, 59, 61, 65, 70, 72, 77, 83, 87, 88, 89, 86,
        92, 93, 97, 101, 102, 107, 112, 112, 113, 113, 115, 119, 120, 121, 124, 129, 130,
        135, 146, 147, 163, 168, 170, 175, 183, 188, 190, 223, 228, 232, 234, 239, 243,
        244, 246, 250, 252, 257, 260, 262, 266, 268, 273, 274, 275, 271, 277, 311, 315,
        316, 317, 314, 323, 325, 326, 327, 328,
    ],
};

static PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayResponse",
    file: "spec/trade/pay.yaml",
    rows: &[
        schema::Row::Text("advance_amount"),
        schema::Row::Text("async_pay_apply_status"),
        schema::Row::Text("async_payment_mode"),
        schema::Row::Text("auth_trade_pay_mode"),
        schema::Row::Plain(
            "bkagent_resp_info",
            schema::Kind::Record(&super::types::BK_AGENT_RESP_INFO),
        ),
        schema::Row::Text("business_params"),
        schema::Row::Text("buyer_logon_id"),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("buyer_pay_amount"),
        schema::Row::Text("buyer_user_id"),
        schema::Row::Text("buyer_user_name"),
        schema::Row::Text("buyer_user_type"),
        schema::Row::Text("can_turn_to_app_pay"),
        schema::Row::Text("card_balance"),
        schema::Row::Text("charge_amount"),
        schema::Row::Text("charge_flags"),
        schema::Row::Plain(
            "charge_info_list",
            schema::Kind::Record(&super::types::CHARGE_INFO),
        ),
        schema::Row::Text("credit_biz_order_id"),
        schema::Row::Text("credit_pay_mode"),
        schema::Row::Text("discount_amount"),
        schema::Row::Text("discount_goods_detail"),
        schema::Row::Plain(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
        ),
        schema::Row::Plain(
            "fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("gmt_payment"),
        schema::Row::Text("hyb_amount"),
        schema::Row::Text("invoice_amount"),
        schema::Row::Text("mdiscount_amount"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("pay_amount"),
        schema::Row::Text("pay_currency"),
        schema::Row::Text("point_amount"),
        schema::Row::Text("pre_auth_pay_amount"),
        schema::Row::Text("purchase_entity"),
        schema::Row::Text("receipt_amount"),
        schema::Row::Text("receipt_currency_type"),
        schema::Row::Text("settle_amount"),
        schema::Row::Text("settle_currency"),
        schema::Row::Text("settle_trans_rate"),
        schema::Row::Text("settlement_id"),
        schema::Row::Text("store_name"),
        schema::Row::Plain(
            "tap_pay_info",
            schema::Kind::Record(&super::types::TAP_PAY_INFO),
        ),
        schema::Row::Text("total_amount"),
        schema::Row::Text("trade_no"),
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
    ],
    rules: &[],
    lines: &[],
};

static AGREEMENT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementParams",
    file: "spec/trade/pay.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("apply_token"),
        schema::Row::Text("auth_confirm_no"),
        schema::Row::Text("deduct_permission"),
    ],
    rules: &[],
    lines: &[589, 594, 600, 606],
};

static PAY_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayParams",
    file: "spec/trade/pay.yaml",
    rows: &[
        schema::Row::Limited(
            "async_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["NORMAL_ASYNC", "NEAR_REAL_TIME_ASYNC"]),
                ),
            ],
        ),
        schema::Row::Text("retry_type"),
    ],
    rules: &[],
    lines: &[615, 618, 623],
};

static PROMO_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoParam",
    file: "spec/trade/pay.yaml",
    rows: &[
        schema::Row::Limited(
            "actual_order_time",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[],
    lines: &[637, 641],
};
