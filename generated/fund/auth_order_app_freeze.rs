//! `alipay.fund.auth.order.app.freeze` · 线上资金授权冻结接口
//!
//! Create an online authorization order and freeze the payer's funds.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/app/freeze`. Described in
//! `spec/fund/auth.order.app.freeze.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.auth.order.app.freeze` (线上资金授权冻结接口).
///
/// Create an online authorization order and freeze the payer's funds.
///
/// ```
/// use alipay::fund::AuthOrderAppFreeze;
///
/// let request = AuthOrderAppFreeze::new()
///     .amount("0.01")
///     .order_title("XX租车押金")
///     .out_order_no("8077735255938023")
///     .out_request_no("8077735255938032")
///     .product_code("PRE_AUTH_ONLINE");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`deposit_product_mode`](Self::deposit_product_mode) | required in some cases; one of its values |
/// | [`extra_param`](Self::extra_param) | required in some cases |
/// | [`order_title`](Self::order_title) | required; at most 100 characters |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`pay_timeout`](Self::pay_timeout) | at most 5 characters; matches `^[0-9]+[mhd]$` |
/// | [`payee_logon_id`](Self::payee_logon_id) | required in some cases; at most 100 characters |
/// | [`payee_user_id`](Self::payee_user_id) | required in some cases; at most 32 characters (advisory); at least 16 characters; matches `^[0-9]*$` |
/// | [`post_payments`](Self::post_payments) | required in some cases |
/// | [`product_code`](Self::product_code) | required; at most 32 characters |
/// | [`scene_code`](Self::scene_code) | at most 128 characters |
/// | [`settle_currency`](Self::settle_currency) | at most 8 characters |
/// | [`timeout_express`](Self::timeout_express) | at most 5 characters; matches `^[0-9]+[mhd]$` |
/// | [`trans_currency`](Self::trans_currency) | at most 8 characters |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/app/freeze`. Described in
/// `spec/fund/auth.order.app.freeze.yaml`.
/// Returns [`AuthOrderAppFreezeResponse`], or an error with a [`AuthOrderAppFreezeErrorCode`].
#[doc(alias = "alipay.fund.auth.order.app.freeze")]
#[doc(alias = "/v3/alipay/fund/auth/order/app/freeze")]
#[doc(alias = "线上资金授权冻结接口")]
#[doc(alias = "授权")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[doc(alias = "冻结")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderAppFreeze {
    /// Amount to freeze, CNY, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `0.01`.
    pub amount: record::Amount,
    /// Business parameters, such as `outRiskInfo` for risk control.
    ///
    /// 业务参数.
    pub business_params: Option<String>,
    /// Mode of the deposit-free acceptance desk; required for deposit-free products.
    ///
    /// 免押受理台模式; required in some cases. Example: `POSTPAY`.
    pub deposit_product_mode: Option<
        record::Choice<AuthOrderAppFreezeDepositProductMode>,
    >,
    /// Channels the payer may not use: `OPTIMIZED_MOTO`, `BIGAMOUNT_CREDIT_CARTOON`; excludes `enable_pay_channels`.
    ///
    /// Example: `[{"payChannelType":"OPTIMIZED_MOTO"},{"payChannelType":"BIGAMOUNT_CREDIT_CARTOON"}]`.
    pub disable_pay_channels: Option<String>,
    /// Only channels the payer may use: `MONEY_FUND`, `PCREDIT_PAY`, `CREDITZHIMA`; excludes `disable_pay_channels`.
    ///
    /// Example: `[{"payChannelType":"PCREDIT_PAY"},{"payChannelType":"MONEY_FUND"}]`.
    pub enable_pay_channels: Option<String>,
    /// JSON with `category` and `serviceId`, both required for credit pre-authorization, and `creditExtInfo`.
    ///
    /// 业务扩展参数; required in some cases. Example:
    /// `{"category":"CHARGE_PILE_CAR","serviceId":"2020042800000000000001450466"}`.
    pub extra_param: Option<String>,
    /// Payer's identity to compare: `identity_hash` (SHA-256 of name plus id number), `alipay_user_id`.
    ///
    /// 买家实名信息. Example: `{"alipay_user_id":"2088000000000001"}`.
    pub identity_params: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Short description of the order, such as the goods name.
    ///
    /// 订单标题; required; at most 100 characters. Example: `XX租车押金`.
    pub order_title: String,
    /// Merchant's authorization order number, unique per merchant.
    ///
    /// 商户授权资金订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `8077735255938023`.
    pub out_order_no: String,
    /// Merchant's unique number of this operation; may equal `out_order_no`.
    ///
    /// Required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example: `8077735255938032`.
    pub out_request_no: String,
    /// Time to authorize from the client's request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; at most 5 characters; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub pay_timeout: Option<String>,
    /// Payee's login name; this or `payee_user_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝登录号; required in some cases; at most 100 characters. Example: `159****5620`.
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
    /// Product code of Alipay pre-authorization.
    ///
    /// 销售产品码; required; other values may be added; at most 32 characters. Example: `PRE_AUTH_ONLINE`.
    pub product_code: record::Choice<AuthOrderAppFreezeProductCode>,
    /// Scene code of the pre-authorization.
    ///
    /// 场景码; other values may be added; at most 128 characters. Example: `OVERSEAS_ONLINE_AUTH_COMMON_SCENE`.
    pub scene_code: Option<record::Choice<AuthOrderAppFreezeSceneCode>>,
    /// Settlement currency the merchant wants.
    ///
    /// 商户指定的结算币种; other values may be added; at most 8 characters. Example: `USD`.
    pub settle_currency: Option<record::Choice<AuthOrderAppFreezeSettleCurrency>>,
    /// Time to authorize from the client's request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; at most 5 characters; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub timeout_express: Option<String>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added; at most 8 characters. Example: `USD`.
    pub trans_currency: Option<record::Choice<AuthOrderAppFreezeTransCurrency>>,
}

impl AuthOrderAppFreeze {
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
            record::Choice<AuthOrderAppFreezeDepositProductMode>,
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
        product_code: impl Into<record::Choice<AuthOrderAppFreezeProductCode>>,
    ) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(
        mut self,
        scene_code: impl Into<record::Choice<AuthOrderAppFreezeSceneCode>>,
    ) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    pub fn settle_currency(
        mut self,
        settle_currency: impl Into<record::Choice<AuthOrderAppFreezeSettleCurrency>>,
    ) -> Self {
        self.settle_currency = Some(settle_currency.into());
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
        trans_currency: impl Into<record::Choice<AuthOrderAppFreezeTransCurrency>>,
    ) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }
}

/// The response of `alipay.fund.auth.order.app.freeze` (线上资金授权冻结接口).
#[non_exhaustive]
pub struct AuthOrderAppFreezeResponse {
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
    /// Signed order string for the app.
    ///
    /// 签名后的业务数据; `orderStr` on the wire.
    pub order_str: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `4977164666634053`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// Example: `2014070700166653`.
    pub out_request_no: Option<String>,
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
    pub pre_auth_type: Option<record::Choice<AuthOrderAppFreezeResponsePreAuthType>>,
    /// State of the pre-authorization.
    ///
    /// 资金预授权明细的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<AuthOrderAppFreezeResponseStatus>>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<AuthOrderAppFreezeResponseTransCurrency>>,
}

/// The values of the platform's type `AuthOrderAppFreezeDepositProductMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeDepositProductMode {
    /// `POSTPAY`: Later payment amount is known.
    Postpay,
    /// `POSTPAY_UNCERTAIN`: Later payment amount is unknown.
    PostpayUncertain,
    /// `DEPOSIT_ONLY`: Deposit waiver only.
    DepositOnly,
}

record::enumeration!(
    AuthOrderAppFreezeDepositProductMode, "POSTPAY" Postpay, "POSTPAY_UNCERTAIN"
    PostpayUncertain, "DEPOSIT_ONLY" DepositOnly
);

/// The values of the platform's type `AuthOrderAppFreezeProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeProductCode {
    /// `OVERSEAS_INSTORE_AUTH`: Pre-authorization overseas.
    OverseasInstoreAuth,
    /// `PREAUTH_PAY`: Alipay pre-authorization payment.
    PreauthPay,
    /// `PRE_AUTH_ONLINE`: Alipay pre-authorization.
    PreAuthOnline,
}

record::enumeration!(
    AuthOrderAppFreezeProductCode, "OVERSEAS_INSTORE_AUTH" OverseasInstoreAuth,
    "PREAUTH_PAY" PreauthPay, "PRE_AUTH_ONLINE" PreAuthOnline
);

/// The values of the platform's type `AuthOrderAppFreezeSceneCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeSceneCode {
    /// `O2O_AUTH_COMMON_SCENE`: Face-to-face.
    O2oAuthCommonScene,
    /// `ONLINE_AUTH_COMMON_SCENE`: Alipay pre-authorization.
    OnlineAuthCommonScene,
    /// `OVERSEAS_O2O_AUTH_COMMON_SCENE`: Overseas face-to-face.
    OverseasO2oAuthCommonScene,
    /// `OVERSEAS_ONLINE_AUTH_COMMON_SCENE`: Overseas online.
    OverseasOnlineAuthCommonScene,
}

record::enumeration!(
    AuthOrderAppFreezeSceneCode, "O2O_AUTH_COMMON_SCENE" O2oAuthCommonScene,
    "ONLINE_AUTH_COMMON_SCENE" OnlineAuthCommonScene, "OVERSEAS_O2O_AUTH_COMMON_SCENE"
    OverseasO2oAuthCommonScene, "OVERSEAS_ONLINE_AUTH_COMMON_SCENE"
    OverseasOnlineAuthCommonScene
);

/// The values of the platform's type `AuthOrderAppFreezeSettleCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeSettleCurrency {
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
    AuthOrderAppFreezeSettleCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD" Usd, "EUR"
    Eur, "GBP" Gbp
);

/// The values of the platform's type `AuthOrderAppFreezeTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeTransCurrency {
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
    /// `CNY`: Chinese yuan.
    Cny,
}

record::enumeration!(
    AuthOrderAppFreezeTransCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD" Usd, "EUR"
    Eur, "GBP" Gbp, "CNY" Cny
);

/// The values of the platform's type `AuthOrderAppFreezeResponsePreAuthType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeResponsePreAuthType {
    /// `CREDIT_AUTH`: Credit pre-authorization (信用预授权).
    CreditAuth,
}

record::enumeration!(AuthOrderAppFreezeResponsePreAuthType, "CREDIT_AUTH" CreditAuth);

/// The values of the platform's type `AuthOrderAppFreezeResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

record::enumeration!(
    AuthOrderAppFreezeResponseStatus, "INIT" Init, "SUCCESS" Success, "CLOSED" Closed
);

/// The values of the platform's type `AuthOrderAppFreezeResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeResponseTransCurrency {
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
    /// `CNY`: Chinese yuan.
    Cny,
}

record::enumeration!(
    AuthOrderAppFreezeResponseTransCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD" Usd,
    "EUR" Eur, "GBP" Gbp, "CNY" Cny
);

/// The error codes of `alipay.fund.auth.order.app.freeze`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthOrderAppFreezeErrorCode {
    /// `ORDER_ALREADY_CLOSED`: The authorization order is closed.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyClosed,
    /// `FREEZE_ALREADY_SUCCESS`: The order is already frozen.
    ///
    /// Take it as success if the payer matches, else change the order number.
    FreezeAlreadySuccess,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ORDER_ALREADY_FINISH`: The authorization order is finished.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyFinish,
    /// `EXIST_FORBIDDEN_WORD`: The data contain a forbidden word.
    ///
    /// Change the text, then call again.
    ExistForbiddenWord,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// `PAYEE_NOT_EXIST`: The payee does not exist.
    ///
    /// Check the payee data, or use another payee.
    PayeeNotExist,
    /// `PAYER_NOT_EXIST`: The payer does not exist or could not be identified.
    ///
    /// Check the payer's account or refresh the payment code.
    PayerNotExist,
    /// `PAYER_USER_STATUS_LIMIT`: The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    PayerUserStatusLimit,
    /// `PAYEE_USER_STATUS_LIMIT`: The payee's account is restricted.
    ///
    /// Ask the payee to raise the verification in Alipay.
    PayeeUserStatusLimit,
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
    /// `SUB_MERCHANT_ORG_ID_ERROR`: The sub-merchant's organization id is missing or wrong.
    ///
    /// Send the right organization id.
    SubMerchantOrgIdError,
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AuthOrderAppFreezeErrorCode, "ORDER_ALREADY_CLOSED" OrderAlreadyClosed,
    "FREEZE_ALREADY_SUCCESS" FreezeAlreadySuccess, "SYSTEM_ERROR" SystemError,
    "ORDER_ALREADY_FINISH" OrderAlreadyFinish, "EXIST_FORBIDDEN_WORD" ExistForbiddenWord,
    "ILLEGAL_ARGUMENT" IllegalArgument, "ACCESS_FORBIDDEN" AccessForbidden,
    "PAYEE_NOT_EXIST" PayeeNotExist, "PAYER_NOT_EXIST" PayerNotExist,
    "PAYER_USER_STATUS_LIMIT" PayerUserStatusLimit, "PAYEE_USER_STATUS_LIMIT"
    PayeeUserStatusLimit, "CURRENCY_VERIFICATION_FAIL" CurrencyVerificationFail,
    "RESTRICTED_MERCHANT_INDUSTRY" RestrictedMerchantIndustry,
    "FOREX_ID_VERIFICATION_FAIL" ForexIdVerificationFail, "PRODUCT_AMOUNT_LIMIT_ERROR"
    ProductAmountLimitError, "SECONDARY_MERCHANT_STATUS_ERROR"
    SecondaryMerchantStatusError, "USER_IDENTITY_INFO_VALIDATE_FAIL"
    UserIdentityInfoValidateFail, "USER_ACCOUNT_VALIDATE_FAIL" UserAccountValidateFail,
    "SUB_MERCHANT_ORG_ID_ERROR" SubMerchantOrgIdError, "SUB_MERCHANT_LEVEL_ERROR"
    SubMerchantLevelError, "SUB_MERCHANT_NO_PERMISSION" SubMerchantNoPermission,
    "MERCHANT_STATUS_ERROR" MerchantStatusError
);

impl record::CallRequest for AuthOrderAppFreeze {}

impl record::AppRequest for AuthOrderAppFreeze {}

impl record::Request for AuthOrderAppFreeze {
    type Response = AuthOrderAppFreezeResponse;
    type ErrorCode = AuthOrderAppFreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.app.freeze",
        title: "线上资金授权冻结接口",
        file: "spec/fund/auth.order.app.freeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/app/freeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_APP_FREEZE,
        response: &AUTH_ORDER_APP_FREEZE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[
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
    AuthOrderAppFreeze, AUTH_ORDER_APP_FREEZE, 0 amount Default::default(), 1
    business_params None, 2 deposit_product_mode None, 3 disable_pay_channels None, 4
    enable_pay_channels None, 5 extra_param None, 6 identity_params None, 7 notify_url
    None, 8 order_title String::new(), 9 out_order_no String::new(), 10 out_request_no
    String::new(), 11 pay_timeout None, 12 payee_logon_id None, 13 payee_user_id None, 14
    post_payments Vec::new(), 15 product_code Default::default(), 16 scene_code None, 17
    settle_currency None, 18 timeout_express None, 19 trans_currency None
);

record::record!(
    AuthOrderAppFreezeResponse, AUTH_ORDER_APP_FREEZE_RESPONSE, 0 amount None, 1 auth_no
    None, 2 credit_amount None, 3 fund_amount None, 4 gmt_trans None, 5 operation_id
    None, 6 order_str None, 7 out_order_no None, 8 out_request_no None, 9 payer_open_id
    None, 10 payer_user_id None, 11 pre_auth_type None, 12 status None, 13 trans_currency
    None
);

static AUTH_ORDER_APP_FREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderAppFreeze",
    file: "spec/fund/auth.order.app.freeze.yaml",
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
        schema::Row::Text("enable_pay_channels"),
        schema::Row::Text("extra_param"),
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
                schema::LimitRow::Firm(schema::Limit::MaxLength(100)),
            ],
        ),
        schema::Row::Limited(
            "out_order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "pay_timeout",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(5)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]+[mhd]$")),
            ],
        ),
        schema::Row::Limited(
            "payee_logon_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(100))],
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
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "scene_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "settle_currency",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(8))],
        ),
        schema::Row::Limited(
            "timeout_express",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(5)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]+[mhd]$")),
            ],
        ),
        schema::Row::Limited(
            "trans_currency",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(8))],
        ),
    ],
    rules: &[schema::Rule::AtMostOne(&["enable_pay_channels", "disable_pay_channels"])],
    lines: &[
        11, 14, 15, 16, 17, 13, 19, 23, 26, 33, 37, 41, 47, 52, 53, 57, 58, 60, 64, 65,
        66, 69, 72, 73, 74, 77, 81, 82, 85, 90, 92, 97, 98, 99, 102, 107, 111, 112, 119,
        123, 131, 135, 145, 149, 150, 153, 157, 170,
    ],
};

static AUTH_ORDER_APP_FREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderAppFreezeResponse",
    file: "spec/fund/auth.order.app.freeze.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("auth_no"),
        schema::Row::Text("credit_amount"),
        schema::Row::Text("fund_amount"),
        schema::Row::Text("gmt_trans"),
        schema::Row::Text("operation_id"),
        schema::Row::Text("orderStr"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("payer_open_id"),
        schema::Row::Text("payer_user_id"),
        schema::Row::Text("pre_auth_type"),
        schema::Row::Text("status"),
        schema::Row::Text("trans_currency"),
    ],
    rules: &[],
    lines: &[],
};
