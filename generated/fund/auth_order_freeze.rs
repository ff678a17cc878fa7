//! `alipay.fund.auth.order.freeze` · 资金授权冻结接口
//!
//! Freeze a payer's funds by the payment code a cashier scanned.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/freeze`. Described in
//! `spec/fund/auth.order.freeze.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.auth.order.freeze` (资金授权冻结接口).
///
/// Freeze a payer's funds by the payment code a cashier scanned.
///
/// ```
/// use alipay::fund::AuthOrderFreeze;
///
/// let request = AuthOrderFreeze::new()
///     .amount("0.01")
///     .auth_code("280000000000000000")
///     .auth_code_type("bar_code")
///     .order_title("XX租车押金")
///     .out_order_no("8077735255938023")
///     .out_request_no("8077735255938032");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`auth_code`](Self::auth_code) | required |
/// | [`auth_code_type`](Self::auth_code_type) | required; one of its values |
/// | [`deposit_product_mode`](Self::deposit_product_mode) | required in some cases; one of its values |
/// | [`enable_pay_channels`](Self::enable_pay_channels) | at most 128 characters (advisory) |
/// | [`extra_param`](Self::extra_param) | required in some cases; at most 300 characters (advisory) |
/// | [`order_title`](Self::order_title) | required; at most 100 characters (advisory) |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters (advisory); matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters (advisory); matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`pay_timeout`](Self::pay_timeout) | at most 5 characters (advisory); matches `^[0-9]+[mhd]$` |
/// | [`payee_logon_id`](Self::payee_logon_id) | required in some cases; at most 100 characters (advisory) |
/// | [`payee_user_id`](Self::payee_user_id) | required in some cases; at most 32 characters (advisory); at least 16 characters; matches `^[0-9]*$` |
/// | [`post_payments`](Self::post_payments) | required in some cases |
/// | [`product_code`](Self::product_code) | required in some cases |
/// | [`scene_code`](Self::scene_code) | required in some cases |
/// | [`timeout_express`](Self::timeout_express) | matches `^[0-9]+[mhd]$` |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/freeze`. Described in
/// `spec/fund/auth.order.freeze.yaml`.
/// Returns [`AuthOrderFreezeResponse`], or an error with a [`AuthOrderFreezeErrorCode`].
#[doc(alias = "alipay.fund.auth.order.freeze")]
#[doc(alias = "/v3/alipay/fund/auth/order/freeze")]
#[doc(alias = "资金授权冻结接口")]
#[doc(alias = "授权")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[doc(alias = "冻结")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderFreeze {
    /// Amount to freeze, CNY, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `0.01`.
    pub amount: record::Amount,
    /// Payment code (16 to 24 digits) or face token (35 characters starting `fp`, or 300 to 700\).
    ///
    /// 用户付款码; required. Example: `280000000000000000`.
    pub auth_code: String,
    /// Kind of payment code.
    ///
    /// 付款码类型; required. Example: `bar_code`.
    pub auth_code_type: record::Choice<AuthOrderFreezeAuthCodeType>,
    /// Business parameters, such as `outRiskInfo` for risk control.
    ///
    /// 业务参数.
    pub business_params: Option<String>,
    /// Mode of the deposit-free acceptance desk; required for deposit-free products.
    ///
    /// 免押受理台模式; required in some cases. Example: `POSTPAY`.
    pub deposit_product_mode: Option<record::Choice<AuthOrderFreezeDepositProductMode>>,
    /// Channels the payer may not use: `OPTIMIZED_MOTO`, `BIGAMOUNT_CREDIT_CARTOON`; excludes `enable_pay_channels`.
    ///
    /// Example: `[{"payChannelType":"OPTIMIZED_MOTO"},{"payChannelType":"BIGAMOUNT_CREDIT_CARTOON"}]`.
    pub disable_pay_channels: Option<String>,
    /// Only channels the payer may use: `MONEY_FUND`, `PCREDIT_PAY`, `CREDITZHIMA`; excludes `disable_pay_channels`.
    ///
    /// At most 128 characters (advisory). Example:
    /// `[{"payChannelType":"PCREDIT_PAY"},{"payChannelType":"MONEY_FUND"}]`.
    pub enable_pay_channels: Option<String>,
    /// JSON with `category` and `serviceId`, both required for credit pre-authorization, and `creditExtInfo`.
    ///
    /// 业务扩展参数; required in some cases; at most 300 characters (advisory). Example:
    /// `{"category":"CHARGE_PILE_CAR","serviceId":"2020042800000000000001450466"}`.
    pub extra_param: Option<String>,
    /// Payer's identity to compare: `identity_hash` (SHA-256 of name plus id number), `alipay_user_id`.
    ///
    /// 用户实名信息参数. Example: `{"alipay_user_id":"2088000000000001"}`.
    pub identity_params: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Short description of the order, such as the goods name.
    ///
    /// 订单标题; required; at most 100 characters (advisory). Example: `XX租车押金`.
    pub order_title: String,
    /// Merchant's authorization order number, unique per merchant.
    ///
    /// 商户授权资金订单号; required; at most 64 characters (advisory); matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `8077735255938023`.
    pub out_order_no: String,
    /// Merchant's unique number of this operation; may equal `out_order_no`.
    ///
    /// Required; at most 64 characters (advisory); matches `^[0-9A-Za-z_]*$` (advisory). Example: `8077735255938032`.
    pub out_request_no: String,
    /// Time to authorize from the request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; at most 5 characters (advisory); matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub pay_timeout: Option<String>,
    /// Payee's login name; this or `payee_user_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝登录号; required in some cases; at most 100 characters (advisory). Example: `159****5620`.
    pub payee_logon_id: Option<String>,
    /// Payee's user id (16 digits, 2088…); this or `payee_logon_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝用户号; required in some cases; at most 32 characters (advisory); at least 16 characters;
    /// matches `^[0-9]*$`. Example: `2088000000000001`.
    pub payee_user_id: Option<String>,
    /// Items charged later; what they need depends on `deposit_product_mode`.
    ///
    /// 后付费项目; required in some cases.
    pub post_payments: Vec<super::types::PostPayment>,
    /// Product code of face-to-face pre-authorization.
    ///
    /// 销售产品码; required in some cases; other values may be added. Example: `PRE_AUTH`.
    pub product_code: Option<record::Choice<AuthOrderFreezeProductCode>>,
    /// Scene code; `HOTEL` for face recognition, otherwise left out.
    ///
    /// 场景码; required in some cases; other values may be added. Example: `HOTEL`.
    pub scene_code: Option<record::Choice<AuthOrderFreezeSceneCode>>,
    /// Settlement currency the merchant wants.
    ///
    /// 商户指定的结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<AuthOrderFreezeSettleCurrency>>,
    /// Data signed by the terminal control SDK, JSON.
    ///
    /// 机具管控sdk加签参数.
    pub terminal_params: Option<String>,
    /// Time to authorize from the request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub timeout_express: Option<String>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<AuthOrderFreezeTransCurrency>>,
}

impl AuthOrderFreeze {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Sets [`auth_code`](Self::auth_code).
    #[inline]
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = auth_code.into();
        self
    }

    /// Sets [`auth_code_type`](Self::auth_code_type).
    #[inline]
    pub fn auth_code_type(
        mut self,
        auth_code_type: impl Into<record::Choice<AuthOrderFreezeAuthCodeType>>,
    ) -> Self {
        self.auth_code_type = auth_code_type.into();
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`deposit_product_mode`](Self::deposit_product_mode).
    #[inline]
    pub fn deposit_product_mode(
        mut self,
        deposit_product_mode: impl Into<
            record::Choice<AuthOrderFreezeDepositProductMode>,
        >,
    ) -> Self {
        self.deposit_product_mode = Some(deposit_product_mode.into());
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

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`identity_params`](Self::identity_params).
    #[inline]
    pub fn identity_params(mut self, identity_params: impl Into<String>) -> Self {
        self.identity_params = Some(identity_params.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = order_title.into();
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = out_order_no.into();
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`pay_timeout`](Self::pay_timeout).
    #[inline]
    pub fn pay_timeout(mut self, pay_timeout: impl Into<String>) -> Self {
        self.pay_timeout = Some(pay_timeout.into());
        self
    }

    /// Sets [`payee_logon_id`](Self::payee_logon_id).
    #[inline]
    pub fn payee_logon_id(mut self, payee_logon_id: impl Into<String>) -> Self {
        self.payee_logon_id = Some(payee_logon_id.into());
        self
    }

    /// Sets [`payee_user_id`](Self::payee_user_id).
    #[inline]
    pub fn payee_user_id(mut self, payee_user_id: impl Into<String>) -> Self {
        self.payee_user_id = Some(payee_user_id.into());
        self
    }

    /// Sets [`post_payments`](Self::post_payments).
    #[inline]
    pub fn post_payments(
        mut self,
        post_payments: impl IntoIterator<Item = super::types::PostPayment>,
    ) -> Self {
        self.post_payments = post_payments.into_iter().collect();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<AuthOrderFreezeProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(
        mut self,
        scene_code: impl Into<record::Choice<AuthOrderFreezeSceneCode>>,
    ) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    pub fn settle_currency(
        mut self,
        settle_currency: impl Into<record::Choice<AuthOrderFreezeSettleCurrency>>,
    ) -> Self {
        self.settle_currency = Some(settle_currency.into());
        self
    }

    /// Sets [`terminal_params`](Self::terminal_params).
    #[inline]
    pub fn terminal_params(mut self, terminal_params: impl Into<String>) -> Self {
        self.terminal_params = Some(terminal_params.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    pub fn trans_currency(
        mut self,
        trans_currency: impl Into<record::Choice<AuthOrderFreezeTransCurrency>>,
    ) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }
}

/// The response of `alipay.fund.auth.order.freeze` (资金授权冻结接口).
#[non_exhaustive]
pub struct AuthOrderFreezeResponse {
    /// Amount frozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub amount: Option<record::Amount>,
    /// Alipay's authorization order number.
    ///
    /// 支付宝的资金授权订单号. Example: `2014070800002001550000014417`.
    pub auth_no: Option<String>,
    /// Credit part of the amount frozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub credit_amount: Option<record::Amount>,
    /// Own-funds part of the amount frozen, CNY, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `0.01`.
    pub fund_amount: Option<record::Amount>,
    /// Time the authorization succeeded.
    ///
    /// 资金授权成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-09-15 11:23:04`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay's operation number.
    ///
    /// 支付宝的资金操作流水号. Example: `2014070800032850551`.
    pub operation_id: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `4977164666634053`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// Example: `2014070700166653`.
    pub out_request_no: Option<String>,
    /// Payer's Alipay account, an email address or mobile number.
    ///
    /// 付款方支付宝账号. Example: `u***@example.com`.
    pub payer_logon_id: Option<String>,
    /// Payer's open id under this app.
    ///
    /// 支付宝openId. Example: `03914IMEfXsS9K-tSvHy-IisrLlOfthFgDVo-hU30XtKPg9`.
    pub payer_open_id: Option<String>,
    /// Payer's Alipay user id.
    ///
    /// 付款方支付宝用户号. Example: `2088000000000001`.
    pub payer_user_id: Option<String>,
    /// `CREDIT_AUTH` if nothing is really frozen; otherwise an ordinary freeze of funds.
    ///
    /// 预授权类型; other values may be added. Example: `CREDIT_AUTH`.
    pub pre_auth_type: Option<record::Choice<AuthOrderFreezeResponsePreAuthType>>,
    /// State of the pre-authorization.
    ///
    /// 资金预授权明细的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<AuthOrderFreezeResponseStatus>>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<AuthOrderFreezeResponseTransCurrency>>,
}

/// The values of the platform's type `AuthOrderFreezeAuthCodeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeAuthCodeType {
    /// `bar_code`: Bar code.
    BarCode,
    /// `security_code`: Face recognition.
    SecurityCode,
}

record::enumeration!(
    AuthOrderFreezeAuthCodeType, "bar_code" BarCode, "security_code" SecurityCode
);

/// The values of the platform's type `AuthOrderFreezeDepositProductMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeDepositProductMode {
    /// `POSTPAY`: Later payment amount is known.
    Postpay,
    /// `POSTPAY_UNCERTAIN`: Later payment amount is unknown.
    PostpayUncertain,
    /// `DEPOSIT_ONLY`: Deposit waiver only.
    DepositOnly,
}

record::enumeration!(
    AuthOrderFreezeDepositProductMode, "POSTPAY" Postpay, "POSTPAY_UNCERTAIN"
    PostpayUncertain, "DEPOSIT_ONLY" DepositOnly
);

/// The values of the platform's type `AuthOrderFreezeProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeProductCode {
    /// `OVERSEAS_INSTORE_AUTH`: Pre-authorization overseas.
    OverseasInstoreAuth,
    /// `PRE_AUTH`: Face-to-face fund pre-authorization.
    PreAuth,
}

record::enumeration!(
    AuthOrderFreezeProductCode, "OVERSEAS_INSTORE_AUTH" OverseasInstoreAuth, "PRE_AUTH"
    PreAuth
);

/// The values of the platform's type `AuthOrderFreezeSceneCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeSceneCode {
    /// `HOTEL`: Face recognition.
    Hotel,
}

record::enumeration!(AuthOrderFreezeSceneCode, "HOTEL" Hotel);

/// The values of the platform's type `AuthOrderFreezeSettleCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeSettleCurrency {
    /// `AUD`: Australian dollar.
    Aud,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `TWD`: New Taiwan dollar.
    Twd,
    /// `USD`: US dollar.
    Usd,
    /// `EUR`: Euro.
    Eur,
    /// `GBP`: Pound sterling.
    Gbp,
}

record::enumeration!(
    AuthOrderFreezeSettleCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD" Usd, "EUR" Eur,
    "GBP" Gbp
);

/// The values of the platform's type `AuthOrderFreezeTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeTransCurrency {
    /// `AUD`: Australian dollar.
    Aud,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `TWD`: New Taiwan dollar.
    Twd,
    /// `USD`: US dollar.
    Usd,
    /// `EUR`: Euro.
    Eur,
    /// `GBP`: Pound sterling.
    Gbp,
}

record::enumeration!(
    AuthOrderFreezeTransCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD" Usd, "EUR" Eur,
    "GBP" Gbp
);

/// The values of the platform's type `AuthOrderFreezeResponsePreAuthType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeResponsePreAuthType {
    /// `CREDIT_AUTH`: Credit pre-authorization (信用预授权).
    CreditAuth,
}

record::enumeration!(AuthOrderFreezeResponsePreAuthType, "CREDIT_AUTH" CreditAuth);

/// The values of the platform's type `AuthOrderFreezeResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

record::enumeration!(
    AuthOrderFreezeResponseStatus, "INIT" Init, "SUCCESS" Success, "CLOSED" Closed
);

/// The values of the platform's type `AuthOrderFreezeResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderFreezeResponseTransCurrency {
    /// `AUD`: Australian dollar.
    Aud,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `TWD`: New Taiwan dollar.
    Twd,
    /// `USD`: US dollar.
    Usd,
    /// `EUR`: Euro.
    Eur,
    /// `GBP`: Pound sterling.
    Gbp,
}

record::enumeration!(
    AuthOrderFreezeResponseTransCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD" Usd,
    "EUR" Eur, "GBP" Gbp
);

/// The error codes of `alipay.fund.auth.order.freeze`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthOrderFreezeErrorCode {
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `EXIST_FORBIDDEN_WORD`: The data contain a forbidden word.
    ///
    /// Change the text, then call again.
    ExistForbiddenWord,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// `UNIQUE_VIOLATION`: The merchant number was used before.
    ///
    /// Use a new number, then call again.
    UniqueViolation,
    /// `PAYER_USER_STATUS_LIMIT`: The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    PayerUserStatusLimit,
    /// `PAYER_NOT_EXIST`: The payer does not exist or could not be identified.
    ///
    /// Check the payer's account or refresh the payment code.
    PayerNotExist,
    /// `PAYMENT_AUTH_CODE_INVALID`: The payment code is not valid.
    ///
    /// Refresh the payment code, then scan again.
    PaymentAuthCodeInvalid,
    /// `MONEY_NOT_ENOUGH`: The payer's balance is too low.
    ///
    /// Ask the payer to top up or bind another card.
    MoneyNotEnough,
    /// `ORDER_ALREADY_CLOSED`: The authorization order is closed.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyClosed,
    /// `FREEZE_ALREADY_SUCCESS`: The order is already frozen.
    ///
    /// Take it as success if the payer matches, else change the order number.
    FreezeAlreadySuccess,
    /// `ERROR_BALANCE_PAYMENT_DISABLE`: The payer's balance payment is switched off.
    ///
    /// Ask the payer to turn it on, then pay again.
    ErrorBalancePaymentDisable,
    /// `PULL_MOBILE_CASHIER_FAIL`: The cashier did not open on the payer's phone.
    ///
    /// Refresh the payment code, then scan again.
    PullMobileCashierFail,
    /// `USER_FACE_PAYMENT_SWITCH_OFF`: The payer's face-to-face payment is switched off.
    ///
    /// Ask the payer to turn it on.
    UserFacePaymentSwitchOff,
    /// `SYSTEM_ERROR`: A system error occurred and the result is not known.
    ///
    /// Query the operation at once and act on its state. The same call may succeed later. The outcome is unknown: the
    /// call may have taken effect.
    SystemError,
    /// `ORDER_ALREADY_FINISH`: The authorization order is finished.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyFinish,
    /// `PAYEE_NOT_EXIST`: The payee does not exist.
    ///
    /// Check the payee data, or use another payee.
    PayeeNotExist,
    /// `PAYEE_USER_STATUS_LIMIT`: The payee's account is restricted.
    ///
    /// Ask the payee to raise the verification in Alipay.
    PayeeUserStatusLimit,
    /// `PAYER_PAYEE_EQUAL`: The payer and the payee are the same.
    ///
    /// Change one of them.
    PayerPayeeEqual,
    /// `NO_PAYMENT_INSTRUMENTS_AVAILABLE`: The payer has no usable means of payment.
    ///
    /// Ask the payer to pay another way.
    NoPaymentInstrumentsAvailable,
    /// `CLIENT_VERSION_NOT_MATCH`: The Alipay client is too old.
    ///
    /// Ask the user to update the client.
    ClientVersionNotMatch,
    /// `UNSUPPORT_ORDER_AMOUNT`: The order amount is not supported.
    ///
    /// Check the order amount.
    UnsupportOrderAmount,
    /// `FORBIDDEN_MERCHANT_INDUSTRY`: The industry (MCC) of the order is blocked.
    ForbiddenMerchantIndustry,
    /// `CURRENCY_VERIFICATION_FAIL`: The currency check failed.
    ///
    /// Check the transaction currency and the settlement currency.
    CurrencyVerificationFail,
    /// `RESTRICTED_MERCHANT_INDUSTRY`: The amount exceeds the limit of the merchant's industry (MCC).
    RestrictedMerchantIndustry,
    /// `FOREX_ID_VERIFICATION_FAIL`: The user failed the foreign-exchange identity check.
    ForexIdVerificationFail,
    /// `PRODUCT_AMOUNT_LIMIT_ERROR`: The foreign-exchange quota failed the check.
    ProductAmountLimitError,
    /// `SECONDARY_MERCHANT_STATUS_ERROR`: The sub-merchant is in an abnormal state.
    ///
    /// Ask Alipay support.
    SecondaryMerchantStatusError,
    /// `USER_IDENTITY_INFO_VALIDATE_FAIL`: The user's real-name data failed the check.
    ///
    /// Check that the user is that Alipay user.
    UserIdentityInfoValidateFail,
    /// `USER_ACCOUNT_VALIDATE_FAIL`: The user's account failed the check.
    ///
    /// Check that the user is that Alipay user.
    UserAccountValidateFail,
    /// `SUB_MERCHANT_ORGANIZATION_ID_ERROR`: The sub-merchant's organization id is wrong.
    ///
    /// Check the organization id.
    SubMerchantOrganizationIdError,
    /// `SUB_MERCHANT_LEVEL_ERROR`: The level check of the sub-merchant failed.
    ///
    /// Raise the sub-merchant's level.
    SubMerchantLevelError,
    /// `SUB_MERCHANT_NO_PERMISSION`: The sub-merchant may not use the product.
    SubMerchantNoPermission,
    /// `MERCHANT_STATUS_ERROR`: The merchant's state is wrong.
    ///
    /// Ask Alipay support.
    MerchantStatusError,
    /// `UNSUPPORTED_BIZ_TYPE`: The business type is not supported.
    ///
    /// Check the business type.
    UnsupportedBizType,
    /// `SMILE_PRE_AUTH_ZM_CONSULT_FAIL`: The Zhima consultation for face pre-authorization failed.
    SmilePreAuthZmConsultFail,
    /// `USER_BANKCARD_CANCELED`: The user's bank card was canceled.
    ///
    /// Ask the user to use another card.
    UserBankcardCanceled,
    /// `USER_BANKCARD_EXPRESS_ERROR`: The express payment of the user's bank card failed.
    UserBankcardExpressError,
    /// `USER_BANKCARD_FROZEN`: The user's bank card is frozen.
    ///
    /// Ask the user to use another card.
    UserBankcardFrozen,
    /// `USER_BANKCARD_PAY_ERROR`: The payment by the user's bank card failed.
    UserBankcardPayError,
    /// `USER_BANKCARD_REPORT_LOSS`: The user's bank card was reported lost.
    ///
    /// Ask the user to use another card.
    UserBankcardReportLoss,
    /// `ILLEGAL_PAYEE_USER_ID`: The payee's user id is not valid.
    ///
    /// Check the payee's user id.
    IllegalPayeeUserId,
    /// `USER_BANKCARD_STATUS_ERROR`: The user's bank card is in an abnormal state.
    UserBankcardStatusError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AuthOrderFreezeErrorCode, "ILLEGAL_ARGUMENT" IllegalArgument, "EXIST_FORBIDDEN_WORD"
    ExistForbiddenWord, "ACCESS_FORBIDDEN" AccessForbidden, "UNIQUE_VIOLATION"
    UniqueViolation, "PAYER_USER_STATUS_LIMIT" PayerUserStatusLimit, "PAYER_NOT_EXIST"
    PayerNotExist, "PAYMENT_AUTH_CODE_INVALID" PaymentAuthCodeInvalid, "MONEY_NOT_ENOUGH"
    MoneyNotEnough, "ORDER_ALREADY_CLOSED" OrderAlreadyClosed, "FREEZE_ALREADY_SUCCESS"
    FreezeAlreadySuccess, "ERROR_BALANCE_PAYMENT_DISABLE" ErrorBalancePaymentDisable,
    "PULL_MOBILE_CASHIER_FAIL" PullMobileCashierFail, "USER_FACE_PAYMENT_SWITCH_OFF"
    UserFacePaymentSwitchOff, "SYSTEM_ERROR" SystemError, "ORDER_ALREADY_FINISH"
    OrderAlreadyFinish, "PAYEE_NOT_EXIST" PayeeNotExist, "PAYEE_USER_STATUS_LIMIT"
    PayeeUserStatusLimit, "PAYER_PAYEE_EQUAL" PayerPayeeEqual,
    "NO_PAYMENT_INSTRUMENTS_AVAILABLE" NoPaymentInstrumentsAvailable,
    "CLIENT_VERSION_NOT_MATCH" ClientVersionNotMatch, "UNSUPPORT_ORDER_AMOUNT"
    UnsupportOrderAmount, "FORBIDDEN_MERCHANT_INDUSTRY" ForbiddenMerchantIndustry,
    "CURRENCY_VERIFICATION_FAIL" CurrencyVerificationFail, "RESTRICTED_MERCHANT_INDUSTRY"
    RestrictedMerchantIndustry, "FOREX_ID_VERIFICATION_FAIL" ForexIdVerificationFail,
    "PRODUCT_AMOUNT_LIMIT_ERROR" ProductAmountLimitError,
    "SECONDARY_MERCHANT_STATUS_ERROR" SecondaryMerchantStatusError,
    "USER_IDENTITY_INFO_VALIDATE_FAIL" UserIdentityInfoValidateFail,
    "USER_ACCOUNT_VALIDATE_FAIL" UserAccountValidateFail,
    "SUB_MERCHANT_ORGANIZATION_ID_ERROR" SubMerchantOrganizationIdError,
    "SUB_MERCHANT_LEVEL_ERROR" SubMerchantLevelError, "SUB_MERCHANT_NO_PERMISSION"
    SubMerchantNoPermission, "MERCHANT_STATUS_ERROR" MerchantStatusError,
    "UNSUPPORTED_BIZ_TYPE" UnsupportedBizType, "SMILE_PRE_AUTH_ZM_CONSULT_FAIL"
    SmilePreAuthZmConsultFail, "USER_BANKCARD_CANCELED" UserBankcardCanceled,
    "USER_BANKCARD_EXPRESS_ERROR" UserBankcardExpressError, "USER_BANKCARD_FROZEN"
    UserBankcardFrozen, "USER_BANKCARD_PAY_ERROR" UserBankcardPayError,
    "USER_BANKCARD_REPORT_LOSS" UserBankcardReportLoss, "ILLEGAL_PAYEE_USER_ID"
    IllegalPayeeUserId, "USER_BANKCARD_STATUS_ERROR" UserBankcardStatusError
);

impl record::CallRequest for AuthOrderFreeze {}

impl record::Request for AuthOrderFreeze {
    type Response = AuthOrderFreezeResponse;
    type ErrorCode = AuthOrderFreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.freeze",
        title: "资金授权冻结接口",
        file: "spec/fund/auth.order.freeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/freeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_FREEZE,
        response: &AUTH_ORDER_FREEZE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "A system error occurred and the result is not known.",
                fix: "Query the operation at once and act on its state.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "PRODUCT_AMOUNT_LIMIT_ERROR",
                summary: "The foreign-exchange quota failed the check.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AuthOrderFreeze, AUTH_ORDER_FREEZE, 0 amount Default::default(), 1 auth_code
    String::new(), 2 auth_code_type Default::default(), 3 business_params None, 4
    deposit_product_mode None, 5 disable_pay_channels None, 6 enable_pay_channels None, 7
    extra_param None, 8 identity_params None, 9 notify_url None, 10 order_title
    String::new(), 11 out_order_no String::new(), 12 out_request_no String::new(), 13
    pay_timeout None, 14 payee_logon_id None, 15 payee_user_id None, 16 post_payments
    Vec::new(), 17 product_code None, 18 scene_code None, 19 settle_currency None, 20
    terminal_params None, 21 timeout_express None, 22 trans_currency None
);

record::record!(
    AuthOrderFreezeResponse, AUTH_ORDER_FREEZE_RESPONSE, 0 amount None, 1 auth_no None, 2
    credit_amount None, 3 fund_amount None, 4 gmt_trans None, 5 operation_id None, 6
    out_order_no None, 7 out_request_no None, 8 payer_logon_id None, 9 payer_open_id
    None, 10 payer_user_id None, 11 pre_auth_type None, 12 status None, 13 trans_currency
    None
);

static AUTH_ORDER_FREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderFreeze",
    file: "spec/fund/auth.order.freeze.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
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
            "auth_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "auth_code_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["bar_code", "security_code"]),
                ),
            ],
        ),
        schema::Row::Text("business_params"),
        schema::Row::Limited(
            "deposit_product_mode",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["POSTPAY", "POSTPAY_UNCERTAIN", "DEPOSIT_ONLY"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("disable_pay_channels"),
        schema::Row::Limited(
            "enable_pay_channels",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "extra_param",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(300))],
        ),
        schema::Row::Text("identity_params"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Limited(
            "order_title",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(100)),
            ],
        ),
        schema::Row::Limited(
            "out_order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "pay_timeout",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::MaxLength(5)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]+[mhd]$")),
            ],
        ),
        schema::Row::Limited(
            "payee_logon_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "payee_user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Plain(
            "post_payments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::POST_PAYMENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("product_code"),
        schema::Row::Text("scene_code"),
        schema::Row::Text("settle_currency"),
        schema::Row::Text("terminal_params"),
        schema::Row::Limited(
            "timeout_express",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]+[mhd]$"))],
        ),
        schema::Row::Text("trans_currency"),
    ],
    rules: &[schema::Rule::AtMostOne(&["enable_pay_channels", "disable_pay_channels"])],
    lines: &[
        11, 14, 15, 16, 17, 13, 19, 23, 25, 29, 28, 34, 38, 41, 48, 52, 55, 58, 63, 66,
        71, 72, 76, 77, 80, 84, 85, 86, 89, 92, 93, 94, 97, 101, 102, 106, 111, 114, 119,
        120, 121, 124, 129, 139, 148, 161, 162, 166, 169, 184,
    ],
};

static AUTH_ORDER_FREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderFreezeResponse",
    file: "spec/fund/auth.order.freeze.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("auth_no"),
        schema::Row::Text("credit_amount"),
        schema::Row::Text("fund_amount"),
        schema::Row::Text("gmt_trans"),
        schema::Row::Text("operation_id"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("payer_logon_id"),
        schema::Row::Text("payer_open_id"),
        schema::Row::Text("payer_user_id"),
        schema::Row::Text("pre_auth_type"),
        schema::Row::Text("status"),
        schema::Row::Text("trans_currency"),
    ],
    rules: &[],
    lines: &[],
};
