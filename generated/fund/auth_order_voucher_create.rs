//! `alipay.fund.auth.order.voucher.create` · 资金授权发码接口
//!
//! Create a QR code that a user scans to freeze funds.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/voucher/create`. Described
//! in `spec/fund/auth.order.voucher.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.auth.order.voucher.create` (资金授权发码接口).
///
/// Create a QR code that a user scans to freeze funds.
///
/// ```
/// use alipay::fund::AuthOrderVoucherCreate;
///
/// let request = AuthOrderVoucherCreate::new()
///     .amount("100.00")
///     .order_title("预授权发码")
///     .out_order_no("8077735255938023")
///     .out_request_no("8077735255938032")
///     .product_code("PRE_AUTH");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`deposit_product_mode`](Self::deposit_product_mode) | required in some cases; one of its values |
/// | [`extra_param`](Self::extra_param) | required in some cases |
/// | [`order_title`](Self::order_title) | required; at most 100 characters (advisory) |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`pay_timeout`](Self::pay_timeout) | matches `^[0-9]+[mhd]$` |
/// | [`payee_logon_id`](Self::payee_logon_id) | required in some cases |
/// | [`payee_user_id`](Self::payee_user_id) | required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`post_payments`](Self::post_payments) | required in some cases |
/// | [`product_code`](Self::product_code) | required |
/// | [`timeout_express`](Self::timeout_express) | matches `^[0-9]+[mhd]$` |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/voucher/create`. Described
/// in `spec/fund/auth.order.voucher.create.yaml`.
/// Returns [`AuthOrderVoucherCreateResponse`], or an error with a [`AuthOrderVoucherCreateErrorCode`].
#[doc(alias = "alipay.fund.auth.order.voucher.create")]
#[doc(alias = "/v3/alipay/fund/auth/order/voucher/create")]
#[doc(alias = "资金授权发码接口")]
#[doc(alias = "授权")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderVoucherCreate {
    /// Amount to freeze, CNY, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `100.00`.
    pub amount: record::Amount,
    /// Business parameters, such as `outRiskInfo` for risk control.
    ///
    /// 业务参数.
    pub business_params: Option<String>,
    /// Mode of the deposit-free acceptance desk; required for deposit-free products.
    ///
    /// 免押受理台模式; required in some cases. Example: `POSTPAY`.
    pub deposit_product_mode: Option<
        record::Choice<AuthOrderVoucherCreateDepositProductMode>,
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
    /// Payer's identity to compare: `identity_hash` (SHA-256 of name plus id number), `alipay_open_id`,
    /// `alipay_user_id`.
    ///
    /// 买家实名信息.
    pub identity_params: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Short description of the order, such as the goods name.
    ///
    /// 订单标题; required; at most 100 characters (advisory). Example: `预授权发码`.
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
    /// Time to authorize from the request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub pay_timeout: Option<String>,
    /// Payee's login name; this or `payee_user_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝登录号; required in some cases. Example: `159****5620`.
    pub payee_logon_id: Option<String>,
    /// Payee's user id (16 digits, 2088…); this or `payee_logon_id` is required to allow Huabei.
    ///
    /// 收款账户的支付宝用户号; required in some cases; at most 16 characters; at least 16 characters; matches
    /// `^[0-9]*$`. Example: `2088000000000001`.
    pub payee_user_id: Option<String>,
    /// Items charged later; what they need depends on `deposit_product_mode`.
    ///
    /// 后付费项目; required in some cases.
    pub post_payments: Vec<super::types::PostPayment>,
    /// Product code of face-to-face pre-authorization.
    ///
    /// 销售产品码; required; other values may be added. Example: `PRE_AUTH`.
    pub product_code: record::Choice<AuthOrderVoucherCreateProductCode>,
    /// Settlement currency the merchant wants.
    ///
    /// 商户指定的结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<AuthOrderVoucherCreateSettleCurrency>>,
    /// Time to authorize from the request, 1m to 15d, whole numbers only.
    ///
    /// 相对超时时间; matches `^[0-9]+[mhd]$`. Defaults to `15m`. Example: `2d`.
    pub timeout_express: Option<String>,
    /// Currency of `amount`.
    ///
    /// 标价币种; other values may be added. Example: `USD`.
    pub trans_currency: Option<record::Choice<AuthOrderVoucherCreateTransCurrency>>,
}

impl AuthOrderVoucherCreate {
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
            record::Choice<AuthOrderVoucherCreateDepositProductMode>,
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
        product_code: impl Into<record::Choice<AuthOrderVoucherCreateProductCode>>,
    ) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    pub fn settle_currency(
        mut self,
        settle_currency: impl Into<record::Choice<AuthOrderVoucherCreateSettleCurrency>>,
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
        trans_currency: impl Into<record::Choice<AuthOrderVoucherCreateTransCurrency>>,
    ) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }
}

/// The response of `alipay.fund.auth.order.voucher.create` (资金授权发码接口).
#[non_exhaustive]
pub struct AuthOrderVoucherCreateResponse {
    /// Kind of code; only `qrCode` is issued at present.
    ///
    /// 码类型. Example: `qrCode`.
    pub code_type: Option<record::Choice<AuthOrderVoucherCreateResponseCodeType>>,
    /// URL of the QR code with the Alipay logo; append `picSize` to choose a size.
    ///
    /// Example: `http://mobilecodec.alipay.com/show.htm?code=aeparsv2dknkqf3018556a`.
    pub code_url: Option<String>,
    /// Content of the QR code; render it with a QR library.
    ///
    /// Example: `https://qr.alipay.com/aax017928umnzqo0uswmzd3`.
    pub code_value: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `8077735255938023`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// Example: `8077735255938032`.
    pub out_request_no: Option<String>,
}

/// The values of the platform's type `AuthOrderVoucherCreateDepositProductMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateDepositProductMode {
    /// `POSTPAY`: Later payment amount is known.
    Postpay,
    /// `POSTPAY_UNCERTAIN`: Later payment amount is unknown.
    PostpayUncertain,
    /// `DEPOSIT_ONLY`: Deposit waiver only.
    DepositOnly,
}

record::enumeration!(
    AuthOrderVoucherCreateDepositProductMode, "POSTPAY" Postpay, "POSTPAY_UNCERTAIN"
    PostpayUncertain, "DEPOSIT_ONLY" DepositOnly
);

/// The values of the platform's type `AuthOrderVoucherCreateProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateProductCode {
    /// `OVERSEAS_INSTORE_AUTH`: Pre-authorization overseas.
    OverseasInstoreAuth,
    /// `PRE_AUTH`: Face-to-face fund pre-authorization.
    PreAuth,
}

record::enumeration!(
    AuthOrderVoucherCreateProductCode, "OVERSEAS_INSTORE_AUTH" OverseasInstoreAuth,
    "PRE_AUTH" PreAuth
);

/// The values of the platform's type `AuthOrderVoucherCreateSettleCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateSettleCurrency {
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
    AuthOrderVoucherCreateSettleCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD" Usd,
    "EUR" Eur, "GBP" Gbp
);

/// The values of the platform's type `AuthOrderVoucherCreateTransCurrency`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateTransCurrency {
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
    AuthOrderVoucherCreateTransCurrency, "AUD" Aud, "NZD" Nzd, "TWD" Twd, "USD" Usd,
    "EUR" Eur, "GBP" Gbp
);

/// The values of the platform's type `AuthOrderVoucherCreateResponseCodeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateResponseCodeType {
    /// `barCode`: Bar code (条形码).
    BarCode,
    /// `qrCode`: QR code.
    QrCode,
}

record::enumeration!(
    AuthOrderVoucherCreateResponseCodeType, "barCode" BarCode, "qrCode" QrCode
);

/// The error codes of `alipay.fund.auth.order.voucher.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthOrderVoucherCreateErrorCode {
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `UNIQUE_VIOLATION`: The merchant number was used before.
    ///
    /// Use a new number, then call again.
    UniqueViolation,
    /// `EXIST_FORBIDDEN_WORD`: The data contain a forbidden word.
    ///
    /// Change the text, then call again.
    ExistForbiddenWord,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// `PAYEE_NOT_EXIST`: The payee does not exist.
    ///
    /// Check the payee data, or use another payee.
    PayeeNotExist,
    /// `PAYEE_USER_STATUS_LIMIT`: The payee's account is restricted.
    ///
    /// Ask the payee to raise the verification in Alipay.
    PayeeUserStatusLimit,
    /// `PAYER_USER_STATUS_LIMIT`: The payer's account is restricted.
    ///
    /// Ask the payer to raise the verification in Alipay.
    PayerUserStatusLimit,
    /// `ORDER_ALREADY_FINISH`: The authorization order is finished.
    ///
    /// Check the number; freeze anew with a new order number.
    OrderAlreadyFinish,
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
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MONEY_NOT_ENOUGH`: The payer's balance is too low.
    ///
    /// Ask the payer to top up or bind another card.
    MoneyNotEnough,
    /// `NO_PAYMENT_INSTRUMENTS_AVAILABLE`: The payer has no usable means of payment.
    ///
    /// Ask the payer to pay another way.
    NoPaymentInstrumentsAvailable,
    /// `PAYER_PAYEE_EQUAL`: The payer and the payee are the same.
    ///
    /// Change one of them.
    PayerPayeeEqual,
    /// `CURRENCY_VERIFICATION_FAIL`: The currency check failed.
    ///
    /// Check the transaction currency and the settlement currency.
    CurrencyVerificationFail,
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
    /// `ILLEGAL_PAYEE_USER_ID`: The payee's user id is not valid.
    ///
    /// Check the payee's user id.
    IllegalPayeeUserId,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AuthOrderVoucherCreateErrorCode, "ILLEGAL_ARGUMENT" IllegalArgument,
    "UNIQUE_VIOLATION" UniqueViolation, "EXIST_FORBIDDEN_WORD" ExistForbiddenWord,
    "ACCESS_FORBIDDEN" AccessForbidden, "PAYEE_NOT_EXIST" PayeeNotExist,
    "PAYEE_USER_STATUS_LIMIT" PayeeUserStatusLimit, "PAYER_USER_STATUS_LIMIT"
    PayerUserStatusLimit, "ORDER_ALREADY_FINISH" OrderAlreadyFinish,
    "ORDER_ALREADY_CLOSED" OrderAlreadyClosed, "FREEZE_ALREADY_SUCCESS"
    FreezeAlreadySuccess, "ERROR_BALANCE_PAYMENT_DISABLE" ErrorBalancePaymentDisable,
    "SYSTEM_ERROR" SystemError, "MONEY_NOT_ENOUGH" MoneyNotEnough,
    "NO_PAYMENT_INSTRUMENTS_AVAILABLE" NoPaymentInstrumentsAvailable, "PAYER_PAYEE_EQUAL"
    PayerPayeeEqual, "CURRENCY_VERIFICATION_FAIL" CurrencyVerificationFail,
    "SECONDARY_MERCHANT_STATUS_ERROR" SecondaryMerchantStatusError,
    "USER_IDENTITY_INFO_VALIDATE_FAIL" UserIdentityInfoValidateFail,
    "USER_ACCOUNT_VALIDATE_FAIL" UserAccountValidateFail,
    "SUB_MERCHANT_ORGANIZATION_ID_ERROR" SubMerchantOrganizationIdError,
    "SUB_MERCHANT_LEVEL_ERROR" SubMerchantLevelError, "SUB_MERCHANT_NO_PERMISSION"
    SubMerchantNoPermission, "MERCHANT_STATUS_ERROR" MerchantStatusError,
    "UNSUPPORTED_BIZ_TYPE" UnsupportedBizType, "ILLEGAL_PAYEE_USER_ID" IllegalPayeeUserId
);

impl record::CallRequest for AuthOrderVoucherCreate {}

impl record::Request for AuthOrderVoucherCreate {
    type Response = AuthOrderVoucherCreateResponse;
    type ErrorCode = AuthOrderVoucherCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.voucher.create",
        title: "资金授权发码接口",
        file: "spec/fund/auth.order.voucher.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/voucher/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_VOUCHER_CREATE,
        response: &AUTH_ORDER_VOUCHER_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AuthOrderVoucherCreate, AUTH_ORDER_VOUCHER_CREATE, 0 amount Default::default(), 1
    business_params None, 2 deposit_product_mode None, 3 disable_pay_channels None, 4
    enable_pay_channels None, 5 extra_param None, 6 identity_params None, 7 notify_url
    None, 8 order_title String::new(), 9 out_order_no String::new(), 10 out_request_no
    String::new(), 11 pay_timeout None, 12 payee_logon_id None, 13 payee_user_id None, 14
    post_payments Vec::new(), 15 product_code Default::default(), 16 settle_currency
    None, 17 timeout_express None, 18 trans_currency None
);

record::record!(
    AuthOrderVoucherCreateResponse, AUTH_ORDER_VOUCHER_CREATE_RESPONSE, 0 code_type None,
    1 code_url None, 2 code_value None, 3 out_order_no None, 4 out_request_no None
);

static AUTH_ORDER_VOUCHER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderVoucherCreate",
    file: "spec/fund/auth.order.voucher.create.yaml",
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
                schema::LimitRow::Advisory(schema::Limit::MaxLength(100)),
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
            &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]+[mhd]$"))],
        ),
        schema::Row::Text("payee_logon_id"),
        schema::Row::Limited(
            "payee_user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
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
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("settle_currency"),
        schema::Row::Limited(
            "timeout_express",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]+[mhd]$"))],
        ),
        schema::Row::Text("trans_currency"),
    ],
    rules: &[schema::Rule::AtMostOne(&["enable_pay_channels", "disable_pay_channels"])],
    lines: &[
        11, 14, 15, 16, 17, 13, 19, 23, 26, 33, 37, 41, 47, 51, 52, 56, 57, 60, 64, 65,
        66, 69, 72, 73, 74, 77, 81, 84, 90, 95, 96, 97, 99, 104, 108, 114, 127, 131, 134,
        149,
    ],
};

static AUTH_ORDER_VOUCHER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderVoucherCreateResponse",
    file: "spec/fund/auth.order.voucher.create.yaml",
    rows: &[
        schema::Row::Text("code_type"),
        schema::Row::Text("code_url"),
        schema::Row::Text("code_value"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
    ],
    rules: &[],
    lines: &[],
};
