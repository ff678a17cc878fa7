//! `alipay.open.agent.confirm` · 提交代商户签约、创建应用事务
//!
//! Submit an `init` transaction of operations on behalf of a merchant; it must not be empty.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/confirm`. Described in
//! `spec/open_agent/confirm.yaml`.

use crate::{record, schema};

static CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "Confirm",
    file: "spec/open_agent/confirm.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::advisory(schema::Limit::MaxLength(25), 15),
            ],
            ..schema::FieldDef::text("batch_no", 11)
        },
    ],
    rules: &[],
};

static CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConfirmResponse",
    file: "spec/open_agent/confirm.yaml",
    fields: &[
        schema::FieldDef::text("app_auth_token", 20),
        schema::FieldDef::text("app_refresh_token", 24),
        schema::FieldDef::text("auth_app_id", 29),
        schema::FieldDef::text("expires_in", 34),
        schema::FieldDef::text("open_id", 38),
        schema::FieldDef::text("order_no", 42),
        schema::FieldDef::text("re_expires_in", 47),
        schema::FieldDef::text("user_id", 52),
    ],
    rules: &[],
};

/// A request of `alipay.open.agent.confirm` (提交代商户签约、创建应用事务).
///
/// Submit an `init` transaction of operations on behalf of a merchant; it must not be empty.
///
/// ```
/// use alipay::open_agent::Confirm;
///
/// let request = Confirm::new()
///     .batch_no("2017110616474516400082883");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`batch_no`](Self::batch_no) | required; at most 25 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/confirm`. Described in
/// `spec/open_agent/confirm.yaml`.
/// Returns [`ConfirmResponse`], or an error with a [`ConfirmErrorCode`].
#[doc(alias = "alipay.open.agent.confirm")]
#[doc(alias = "/v3/alipay/open/agent/confirm")]
#[doc(alias = "提交代商户签约、创建应用事务")]
#[doc(alias = "商户")]
#[doc(alias = "签约")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct Confirm {
    /// Transaction number returned by `alipay.open.agent.create`.
    ///
    /// Required; at most 25 characters (advisory). Example: `2017110616474516400082883`.
    pub batch_no: String,
}

impl Confirm {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { batch_no: String::new() }
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = batch_no.into();
        self
    }
}

impl record::Record for Confirm {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONFIRM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            _ => None,
        }
    }
}

impl Default for Confirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Confirm {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Confirm {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Confirm {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Confirm {}

impl record::Request for Confirm {
    type Response = ConfirmResponse;
    type ErrorCode = ConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.confirm",
        title: "提交代商户签约、创建应用事务",
        file: "spec/open_agent/confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CONFIRM,
        response: &CONFIRM_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.agent.confirm` (提交代商户签约、创建应用事务).
#[non_exhaustive]
pub struct ConfirmResponse {
    /// App authorization token, returned for a transaction opened with an order ticket.
    ///
    /// Example: `201509BBeff9351ad1874306903e96b91d248A36`.
    pub app_auth_token: Option<String>,
    /// Token that refreshes the app authorization token.
    ///
    /// 刷新令牌. Example: `201509BBdcba1e3347de4e75ba3fed2c9abebE36`.
    pub app_refresh_token: Option<String>,
    /// App id of the authorizing merchant.
    ///
    /// 授权商户的appid. Example: `2013121100055554`.
    pub auth_app_id: Option<String>,
    /// Lifetime of the app authorization token in seconds, from the time of the call.
    ///
    /// Example: `123456`.
    pub expires_in: Option<String>,
    /// Open id of the authorizing merchant.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Number of the sign-up order; always returned when the transaction signs a product.
    ///
    /// 签约单号. Example: `20211020034000100000027428505085`.
    pub order_no: Option<String>,
    /// Lifetime of the refresh token in seconds, from the time of the call.
    ///
    /// 刷新令牌的有效时间. Example: `123456`.
    pub re_expires_in: Option<String>,
    /// Alipay user id of the authorizing merchant.
    ///
    /// 授权商户的user_id. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl record::Record for ConfirmResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONFIRM_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_auth_token),
            1 => Some(&self.app_refresh_token),
            2 => Some(&self.auth_app_id),
            3 => Some(&self.expires_in),
            4 => Some(&self.open_id),
            5 => Some(&self.order_no),
            6 => Some(&self.re_expires_in),
            7 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_auth_token),
            1 => Some(&mut self.app_refresh_token),
            2 => Some(&mut self.auth_app_id),
            3 => Some(&mut self.expires_in),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.order_no),
            6 => Some(&mut self.re_expires_in),
            7 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for ConfirmResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_auth_token: None,
            app_refresh_token: None,
            auth_app_id: None,
            expires_in: None,
            open_id: None,
            order_no: None,
            re_expires_in: None,
            user_id: None,
        }
    }
}

impl Clone for ConfirmResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConfirmResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConfirmResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfirmErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INVALID_BATCH_NO`: The batch number is empty or not valid.
    ///
    /// Send the batch number.
    InvalidBatchNo,
    /// `NO_APP_PERMISSION`: The batch was created by another app.
    ///
    /// Call with the app that created the batch.
    NoAppPermission,
    /// `BATCH_STATUS_IS_FINAL`: The batch is in a final state.
    ///
    /// Use a batch that is still in the initial state.
    BatchStatusIsFinal,
    /// `BATCH_IS_NOT_EXIST`: The batch number does not exist.
    ///
    /// Check the batch number.
    BatchIsNotExist,
    /// `BATCH_IS_EMPTY`: The batch is empty.
    ///
    /// Call a signing API first, then submit the batch.
    BatchIsEmpty,
    /// `PRE_AUTH_INVALID_AUTH_TICKET`: The order ticket is invalid or has expired.
    ///
    /// Let the merchant order again for a new ticket.
    PreAuthInvalidAuthTicket,
    /// `PRE_AUTH_INVALID_AUTH_TOKEN`: The token behind the order ticket is no longer valid.
    ///
    /// Ask the merchant to authorize again.
    PreAuthInvalidAuthToken,
    /// `PRE_AUTH_INVOKE_API_NOT_PERMITTE`: The order ticket does not permit this API.
    PreAuthInvokeApiNotPermitte,
    /// `PRE_AUTH_INVALID_AUTH_APP_ID`: The order ticket belongs to another app.
    ///
    /// Call with the app of the ticket.
    PreAuthInvalidAuthAppId,
    /// `PRE_AUTH_TICKET_EXCHANGE_FAILED`.
    PreAuthTicketExchangeFailed,
    /// `PRE_AUTH_TICKET_CREATE_APP_ONCE`.
    PreAuthTicketCreateAppOnce,
    /// `PRE_AUTH_TICKET_NEED_CREATE_APP`.
    PreAuthTicketNeedCreateApp,
    /// `BUSINESS_LICENSE_NO_EMPTY`: The business license number is empty.
    ///
    /// Send the business license number.
    BusinessLicenseNoEmpty,
    /// `FEERATE_NOT_INTERAVL`: The fee rate is outside its range.
    ///
    /// Use a rate within the range in the response.
    FeerateNotInteravl,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NEW_LINK_CANNOT_BATCH_SIGN`: Several products cannot be signed at once here.
    ///
    /// Sign the products one by one.
    NewLinkCannotBatchSign,
    /// `PRODUCT_CANNOT_MIX_SIGN`: Products of the old and the new chain are mixed.
    ///
    /// Submit them separately.
    ProductCannotMixSign,
    /// `PRODUCT_OPEN_FAIL`: Opening the product failed.
    ///
    /// Correct the parameters as the message says.
    ProductOpenFail,
    /// `OPEN_API_SIGN_ISV_NOT_IN_WHITELIST`: The ISV is not on the white list for signing.
    OpenApiSignIsvNotInWhitelist,
    /// `ANT_PRODUCT_CONFLICT`: The product conflicts with another product.
    ///
    /// Check the products already signed and those of the batch.
    AntProductConflict,
    /// `ISV_APP_NO_ORDER_PACKAGE`: The third-party app lacks the function package.
    ///
    /// Add the package to the app.
    IsvAppNoOrderPackage,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ConfirmErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INVALID_BATCH_NO", Self::InvalidBatchNo),
        ("NO_APP_PERMISSION", Self::NoAppPermission),
        ("BATCH_STATUS_IS_FINAL", Self::BatchStatusIsFinal),
        ("BATCH_IS_NOT_EXIST", Self::BatchIsNotExist),
        ("BATCH_IS_EMPTY", Self::BatchIsEmpty),
        ("PRE_AUTH_INVALID_AUTH_TICKET", Self::PreAuthInvalidAuthTicket),
        ("PRE_AUTH_INVALID_AUTH_TOKEN", Self::PreAuthInvalidAuthToken),
        ("PRE_AUTH_INVOKE_API_NOT_PERMITTE", Self::PreAuthInvokeApiNotPermitte),
        ("PRE_AUTH_INVALID_AUTH_APP_ID", Self::PreAuthInvalidAuthAppId),
        ("PRE_AUTH_TICKET_EXCHANGE_FAILED", Self::PreAuthTicketExchangeFailed),
        ("PRE_AUTH_TICKET_CREATE_APP_ONCE", Self::PreAuthTicketCreateAppOnce),
        ("PRE_AUTH_TICKET_NEED_CREATE_APP", Self::PreAuthTicketNeedCreateApp),
        ("BUSINESS_LICENSE_NO_EMPTY", Self::BusinessLicenseNoEmpty),
        ("FEERATE_NOT_INTERAVL", Self::FeerateNotInteravl),
        ("BIZ_ERROR", Self::BizError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NEW_LINK_CANNOT_BATCH_SIGN", Self::NewLinkCannotBatchSign),
        ("PRODUCT_CANNOT_MIX_SIGN", Self::ProductCannotMixSign),
        ("PRODUCT_OPEN_FAIL", Self::ProductOpenFail),
        ("OPEN_API_SIGN_ISV_NOT_IN_WHITELIST", Self::OpenApiSignIsvNotInWhitelist),
        ("ANT_PRODUCT_CONFLICT", Self::AntProductConflict),
        ("ISV_APP_NO_ORDER_PACKAGE", Self::IsvAppNoOrderPackage),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ConfirmErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
