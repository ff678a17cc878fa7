//! `alipay.trade.precreate` · 统一收单线下交易预创建
//!
//! Create a trade and a QR code for the user to scan.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/precreate`. Described in
//! `spec/trade/precreate.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.precreate` (统一收单线下交易预创建).
///
/// Create a trade and a QR code for the user to scan.
///
/// ```
/// use alipay::trade::Precreate;
///
/// let request = Precreate::new()
///     .out_trade_no("20150320010101001")
///     .subject("Iphone6 16G")
///     .total_amount("88.88");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`body`](Self::body) | at most 128 characters |
/// | [`disable_pay_channels`](Self::disable_pay_channels) | at most 128 characters |
/// | [`discountable_amount`](Self::discountable_amount) | an amount in yuan; not less than 0; not more than 100000000; at most 2 decimals |
/// | [`enable_pay_channels`](Self::enable_pay_channels) | at most 128 characters |
/// | [`goods_detail`](Self::goods_detail) | at most 150 items |
/// | [`merchant_order_no`](Self::merchant_order_no) | at most 32 characters |
/// | [`notify_url`](Self::notify_url) | at most 256 characters |
/// | [`operator_id`](Self::operator_id) | at most 28 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`passback_params`](Self::passback_params) | at most 512 characters (advisory) |
/// | [`product_code`](Self::product_code) | at most 64 characters |
/// | [`qr_code_timeout_express`](Self::qr_code_timeout_express) | at most 6 characters |
/// | [`seller_id`](Self::seller_id) | at most 32 characters |
/// | [`store_id`](Self::store_id) | at most 32 characters |
/// | [`sub_merchant`](Self::sub_merchant) | required in some cases |
/// | [`subject`](Self::subject) | required; at most 256 characters |
/// | [`terminal_id`](Self::terminal_id) | at most 32 characters |
/// | [`time_expire`](Self::time_expire) | a time |
/// | [`timeout_express`](Self::timeout_express) | at most 32 characters (advisory) |
/// | [`total_amount`](Self::total_amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`undiscountable_amount`](Self::undiscountable_amount) | an amount in yuan; not less than 0.01 (advisory); not more than 100000000; at most 2 decimals |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/precreate`. Described in
/// `spec/trade/precreate.yaml`.
/// Returns [`PrecreateResponse`], or an error with a [`PrecreateErrorCode`].
#[doc(alias = "alipay.trade.precreate")]
#[doc(alias = "/v3/alipay/trade/precreate")]
#[doc(alias = "统一收单线下交易预创建")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[doc(alias = "预创建")]
#[must_use]
#[non_exhaustive]
pub struct Precreate {
    /// Store id that Alipay generated when the merchant created the store.
    ///
    /// 支付宝店铺编号. Example: `2016052600077000000015640104`.
    pub alipay_store_id: Option<String>,
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
    /// Buyer's Alipay account.
    ///
    /// 买家支付宝账号. Example: `13800000000`.
    pub buyer_logon_id: Option<String>,
    /// `share_code` asks for a share code in the response; empty means order code.
    ///
    /// 码类型; other values may be added. Example: `share_code`.
    pub code_type: Option<record::Choice<PrecreateCodeType>>,
    /// Channels the buyer may not use, comma-separated; excludes `enable_pay_channels`.
    ///
    /// 禁用渠道; at most 128 characters. Example: `pcredit,moneyFund,debitCardExpress`.
    pub disable_pay_channels: Option<String>,
    /// Part of the order open to discounts, in yuan; 0 stops discounts.
    ///
    /// 可打折金额; an amount of money as a decimal number; not less than 0; not more than 100000000; at most 2
    /// decimals. Example: `80.00`.
    pub discountable_amount: Option<record::Amount>,
    /// Only channels the buyer may use, comma-separated; excludes `disable_pay_channels`; use with care.
    ///
    /// 指定支付渠道; at most 128 characters. Example: `pcredit,moneyFund,debitCardExpress`.
    pub enable_pay_channels: Option<String>,
    /// Buyer designated from outside.
    ///
    /// 外部指定买家.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// Extended business parameters.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<super::types::ExtendParams>,
    /// Goods in the order.
    ///
    /// 订单包含的商品列表信息; at most 150 items.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// Merchant's original order number.
    ///
    /// 商户的原始订单号; at most 32 characters. Example: `20161008001`.
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
    /// 公用回传参数; at most 512 characters (advisory). Example:
    /// `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`.
    pub passback_params: Option<String>,
    /// Product code the merchant has signed for.
    ///
    /// 产品码; other values may be added; at most 64 characters. Defaults to `FACE_TO_FACE_PAYMENT`. Example:
    /// `FACE_TO_FACE_PAYMENT`.
    pub product_code: Option<record::Choice<PrecreateProductCode>>,
    /// Payment time from QR code creation, 1m to 15d, or `1c`; the code expires after 2 hours.
    ///
    /// 二维码订单相对超时时间; at most 6 characters. Example: `90m`.
    pub qr_code_timeout_express: Option<String>,
    /// Names of additional fields to return.
    ///
    /// 返回参数选项. Example: `["hyb_amount","enterprise_pay_info"]`.
    pub query_options: Vec<record::Choice<PrecreateQueryOptions>>,
    /// Royalties of the trade.
    ///
    /// 分账信息.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// Alipay user id of the payee; default the signing account, overridden by the store's account.
    ///
    /// 卖家支付宝用户ID; at most 32 characters. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Settlement of the trade.
    ///
    /// 结算信息.
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
    /// Absolute payment deadline; takes precedence over `timeout_express`.
    ///
    /// 订单绝对超时时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-12-31 10:05:00`.
    pub time_expire: Option<record::DateTime>,
    /// Payment time from the request, 1m to 15d, or `1c`; the code expires after 2 hours.
    ///
    /// 订单相对超时时间; at most 32 characters (advisory). Example: `90m`.
    pub timeout_express: Option<String>,
    /// Order total in yuan.
    ///
    /// 订单总金额; required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at
    /// most 2 decimals. Example: `88.88`.
    pub total_amount: record::Amount,
    /// Part of the order excluded from discounts, in yuan; with `discountable_amount` sums to the total.
    ///
    /// 不可打折金额; an amount of money as a decimal number; not less than 0.01 (advisory); not more than 100000000;
    /// at most 2 decimals. Example: `8.88`.
    pub undiscountable_amount: Option<record::Amount>,
    /// Payment method.
    ///
    /// 支付方式; other values may be added; on the gateway only.
    pub payment_type: Option<record::Choice<PrecreatePaymentType>>,
}

impl Precreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_store_id`](Self::alipay_store_id).
    #[inline]
    pub fn alipay_store_id(mut self, alipay_store_id: impl Into<String>) -> Self {
        self.alipay_store_id = Some(alipay_store_id.into());
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

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
        self
    }

    /// Sets [`code_type`](Self::code_type).
    #[inline]
    pub fn code_type(
        mut self,
        code_type: impl Into<record::Choice<PrecreateCodeType>>,
    ) -> Self {
        self.code_type = Some(code_type.into());
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

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
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

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<PrecreateProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`qr_code_timeout_express`](Self::qr_code_timeout_express).
    #[inline]
    pub fn qr_code_timeout_express(
        mut self,
        qr_code_timeout_express: impl Into<String>,
    ) -> Self {
        self.qr_code_timeout_express = Some(qr_code_timeout_express.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<PrecreateQueryOptions>>,
        >,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
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
        self.total_amount = total_amount.into();
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

    /// Sets [`payment_type`](Self::payment_type).
    #[inline]
    pub fn payment_type(
        mut self,
        payment_type: impl Into<record::Choice<PrecreatePaymentType>>,
    ) -> Self {
        self.payment_type = Some(payment_type.into());
        self
    }
}

/// The response of `alipay.trade.precreate` (统一收单线下交易预创建).
#[non_exhaustive]
pub struct PrecreateResponse {
    /// Merchant's order number.
    ///
    /// 商户的订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Content of the QR code, valid for 2 hours; render it with a QR library.
    ///
    /// 二维码码串. Example: `https://qr.alipay.com/bavh4wjlxf12tper3a`.
    pub qr_code: Option<String>,
    /// Share code, valid for 2 hours; opens in the Alipay app.
    ///
    /// 吱口令码串. Example: `chb4n8A94Qc`.
    pub share_code: Option<String>,
    /// Pre-order id, used to open the cashier for payment.
    ///
    /// 预下单ID; on the gateway only.
    pub prepay_id: Option<String>,
}

/// The values of the platform's type `PrecreateCodeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrecreateCodeType {
    /// `share_code`: Return a share code.
    ShareCode,
}

record::enumeration!(PrecreateCodeType, "share_code" ShareCode);

/// The values of the platform's type `PrecreateProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrecreateProductCode {
    /// `FACE_TO_FACE_PAYMENT`: Face-to-face payment (当面付产品).
    FaceToFacePayment,
    /// `OFFLINE_PAYMENT`: Face-to-face payment, express contract (当面付快捷版).
    OfflinePayment,
    /// `QR_CODE_OFFLINE`: Payment by order code (订单码支付).
    QrCodeOffline,
}

record::enumeration!(
    PrecreateProductCode, "FACE_TO_FACE_PAYMENT" FaceToFacePayment, "OFFLINE_PAYMENT"
    OfflinePayment, "QR_CODE_OFFLINE" QrCodeOffline
);

/// The values of the platform's type `PrecreateQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrecreateQueryOptions {
    /// `hyb_amount`: HuiYingBao amount.
    HybAmount,
    /// `enterprise_pay_info`: Enterprise payment details.
    EnterprisePayInfo,
}

record::enumeration!(
    PrecreateQueryOptions, "hyb_amount" HybAmount, "enterprise_pay_info"
    EnterprisePayInfo
);

/// The values of the platform's type `PrecreatePaymentType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrecreatePaymentType {
    /// `agent_pay`: Agent SDK payment.
    AgentPay,
}

record::enumeration!(PrecreatePaymentType, "agent_pay" AgentPay);

/// The error codes of `alipay.trade.precreate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PrecreateErrorCode {
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
    /// `ACQ.INVALID_STORE_ID`: The store id is not valid.
    ///
    /// Check the store id.
    AcqInvalidStoreId,
    /// `ACQ.APPLY_PC_MERCHANT_CODE_ERROR`: The QR code could not be requested.
    ///
    /// Request only one code for each order number.
    AcqApplyPcMerchantCodeError,
    /// `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`: The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    AcqSecondaryMerchantStatusError,
    /// `ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION`: The order exceeds the daily total limit.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptDayRestriction,
    /// `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`: The order exceeds the limit for a single payment.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptSingleRestriction,
    /// `ACQ.TRADE_SETTLE_ERROR`: The settlement of the trade failed with an error.
    ///
    /// Check the settlement details; repeat with the same request number. The outcome is unknown: the call may have
    /// taken effect.
    AcqTradeSettleError,
    /// `ACQ.SECONDARY_MERCHANT_ID_INVALID`: The sub-merchant does not exist.
    ///
    /// Check the sub-merchant number.
    AcqSecondaryMerchantIdInvalid,
    /// `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`: The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// `ACQ.SELLER_NOT_EXIST`: The seller does not exist.
    ///
    /// Check the seller data.
    AcqSellerNotExist,
    /// `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`: The sub-merchant's Alipay account is abnormal.
    ///
    /// Use the settlement account set at onboarding.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// `ACQ.INVALID_RECEIVE_ACCOUNT`: The receiving account is not among the allowed ones.
    ///
    /// Leave the seller id out, or send an allowed one.
    AcqInvalidReceiveAccount,
    /// `ACQ.SECONDARY_MERCHANT_ID_BLANK`: The sub-merchant number is missing.
    ///
    /// Send the sub-merchant number.
    AcqSecondaryMerchantIdBlank,
    /// `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`: The payment deadline has already passed.
    ///
    /// Check the timeout sent.
    AcqNowTimeAfterExpireTimeError,
    /// `ACQ.SECONDARY_MERCHANT_NOT_MATCH`: The sub-merchant data do not match.
    ///
    /// Check the sub-merchant number and who created it.
    AcqSecondaryMerchantNotMatch,
    /// `ACQ.BUYER_NOT_EXIST`: The buyer does not exist.
    ///
    /// Check whether the buyer's account was closed.
    AcqBuyerNotExist,
    /// `ACQ.SUB_GOODS_SIZE_MAX_COUNT`: The order has more than 150 goods entries.
    ///
    /// Send at most 150 goods entries.
    AcqSubGoodsSizeMaxCount,
    /// `ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST`: There is no default settlement rule.
    ///
    /// Set a default settlement account at onboarding.
    AcqDefaultSettleRuleNotExist,
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
    /// `ACQ.RISK_MERCHANT_IP_NOT_EXIST`: The user's IP address was not sent.
    ///
    /// Send the user's IP address.
    AcqRiskMerchantIpNotExist,
    /// `ACQ.MERCHANT_STATUS_NOT_NORMAL`: The merchant or its agreement is not in the normal state.
    ///
    /// Reactivate the merchant or sign the contract again.
    AcqMerchantStatusNotNormal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PrecreateErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.ACCESS_FORBIDDEN" AcqAccessForbidden,
    "ACQ.EXIST_FORBIDDEN_WORD" AcqExistForbiddenWord, "ACQ.PARTNER_ERROR"
    AcqPartnerError, "ACQ.TOTAL_FEE_EXCEED" AcqTotalFeeExceed, "ACQ.CONTEXT_INCONSISTENT"
    AcqContextInconsistent, "ACQ.TRADE_HAS_SUCCESS" AcqTradeHasSuccess,
    "ACQ.TRADE_HAS_CLOSE" AcqTradeHasClose, "ACQ.BUYER_SELLER_EQUAL" AcqBuyerSellerEqual,
    "ACQ.TRADE_BUYER_NOT_MATCH" AcqTradeBuyerNotMatch, "ACQ.BUYER_ENABLE_STATUS_FORBID"
    AcqBuyerEnableStatusForbid, "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR"
    AcqBuyerPaymentAmountDayLimitError, "ACQ.BEYOND_PAY_RESTRICTION"
    AcqBeyondPayRestriction, "ACQ.BEYOND_PER_RECEIPT_RESTRICTION"
    AcqBeyondPerReceiptRestriction, "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR"
    AcqBuyerPaymentAmountMonthLimitError, "ACQ.SELLER_BEEN_BLOCKED" AcqSellerBeenBlocked,
    "ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT" AcqErrorBuyerCertifyLevelLimit,
    "ACQ.INVALID_STORE_ID" AcqInvalidStoreId, "ACQ.APPLY_PC_MERCHANT_CODE_ERROR"
    AcqApplyPcMerchantCodeError, "ACQ.SECONDARY_MERCHANT_STATUS_ERROR"
    AcqSecondaryMerchantStatusError, "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION"
    AcqBeyondPerReceiptDayRestriction, "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION"
    AcqBeyondPerReceiptSingleRestriction, "ACQ.TRADE_SETTLE_ERROR" AcqTradeSettleError,
    "ACQ.SECONDARY_MERCHANT_ID_INVALID" AcqSecondaryMerchantIdInvalid,
    "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT" AcqSecondaryMerchantIsvPunishIndirect,
    "ACQ.SELLER_NOT_EXIST" AcqSellerNotExist,
    "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID"
    AcqSecondaryMerchantAlipayAccountInvalid, "ACQ.INVALID_RECEIVE_ACCOUNT"
    AcqInvalidReceiveAccount, "ACQ.SECONDARY_MERCHANT_ID_BLANK"
    AcqSecondaryMerchantIdBlank, "ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR"
    AcqNowTimeAfterExpireTimeError, "ACQ.SECONDARY_MERCHANT_NOT_MATCH"
    AcqSecondaryMerchantNotMatch, "ACQ.BUYER_NOT_EXIST" AcqBuyerNotExist,
    "ACQ.SUB_GOODS_SIZE_MAX_COUNT" AcqSubGoodsSizeMaxCount,
    "ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST" AcqDefaultSettleRuleNotExist,
    "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT" AcqMerchantPermReceiptSuspendLimit,
    "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT" AcqMerchantPermReceiptSingleLimit,
    "ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT" AcqMerchantPermReceiptDayLimit,
    "ACQ.RISK_MERCHANT_IP_NOT_EXIST" AcqRiskMerchantIpNotExist,
    "ACQ.MERCHANT_STATUS_NOT_NORMAL" AcqMerchantStatusNotNormal
);

impl record::CallRequest for Precreate {}

impl record::Request for Precreate {
    type Response = PrecreateResponse;
    type ErrorCode = PrecreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.precreate",
        title: "统一收单线下交易预创建",
        file: "spec/trade/precreate.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/precreate",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PRECREATE,
        response: &PRECREATE_RESPONSE,
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
    Precreate, PRECREATE, 0 alipay_store_id None, 1 bkagent_req_info None, 2 body None, 3
    business_params None, 4 buyer_logon_id None, 5 code_type None, 6 disable_pay_channels
    None, 7 discountable_amount None, 8 enable_pay_channels None, 9 ext_user_info None,
    10 extend_params None, 11 goods_detail Vec::new(), 12 merchant_order_no None, 13
    notify_url None, 14 operator_id None, 15 out_trade_no String::new(), 16
    passback_params None, 17 product_code None, 18 qr_code_timeout_express None, 19
    query_options Vec::new(), 20 royalty_info None, 21 seller_id None, 22 settle_info
    None, 23 store_id None, 24 sub_merchant None, 25 subject String::new(), 26
    terminal_id None, 27 time_expire None, 28 timeout_express None, 29 total_amount
    Default::default(), 30 undiscountable_amount None, 31 payment_type None
);

record::record!(
    PrecreateResponse, PRECREATE_RESPONSE, 0 out_trade_no None, 1 qr_code None, 2
    share_code None, 3 prepay_id None
);

static PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Precreate",
    file: "spec/trade/precreate.yaml",
    rows: &[
        schema::Row::Text("alipay_store_id"),
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
        schema::Row::Text("buyer_logon_id"),
        schema::Row::Text("code_type"),
        schema::Row::Limited(
            "disable_pay_channels",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "discountable_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "enable_pay_channels",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
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
        schema::Row::Limited(
            "merchant_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
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
        schema::Row::Limited(
            "passback_params",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "qr_code_timeout_express",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(6))],
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
        schema::Row::Plain(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
        ),
        schema::Row::Limited(
            "seller_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
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
        schema::Row::Limited(
            "time_expire",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "timeout_express",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "payment_type",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtMostOne(&["enable_pay_channels", "disable_pay_channels"])],
    lines: &[
        11, 16, 20, 24, 26, 30, 31, 39, 43, 46, 50, 51, 52, 49, 54, 58, 60, 61, 62, 66,
        67, 71, 73, 73, 74, 74, 76, 80, 81, 82, 85, 89, 92, 96, 104, 108, 110, 118, 119,
        123, 125, 126, 130, 132, 137, 141, 142, 144, 148, 150, 153, 155, 159, 162, 166,
        167, 168, 169, 165, 172, 176, 177, 178, 175, 181, 191,
    ],
};

static PRECREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrecreateResponse",
    file: "spec/trade/precreate.yaml",
    rows: &[
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("qr_code"),
        schema::Row::Text("share_code"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "prepay_id",
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
