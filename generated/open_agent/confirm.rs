//! `alipay.open.agent.confirm` · 提交代商户签约、创建应用事务
//!
//! Submit an `init` transaction of operations on behalf of a merchant; it must not be empty.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/confirm`. Described in
//! `spec/open_agent/confirm.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = batch_no.into();
        self
    }
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

/// The error codes of `alipay.open.agent.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ConfirmErrorCode, "INVALID_PARAMETER" InvalidParameter, "INVALID_BATCH_NO"
    InvalidBatchNo, "NO_APP_PERMISSION" NoAppPermission, "BATCH_STATUS_IS_FINAL"
    BatchStatusIsFinal, "BATCH_IS_NOT_EXIST" BatchIsNotExist, "BATCH_IS_EMPTY"
    BatchIsEmpty, "PRE_AUTH_INVALID_AUTH_TICKET" PreAuthInvalidAuthTicket,
    "PRE_AUTH_INVALID_AUTH_TOKEN" PreAuthInvalidAuthToken,
    "PRE_AUTH_INVOKE_API_NOT_PERMITTE" PreAuthInvokeApiNotPermitte,
    "PRE_AUTH_INVALID_AUTH_APP_ID" PreAuthInvalidAuthAppId,
    "PRE_AUTH_TICKET_EXCHANGE_FAILED" PreAuthTicketExchangeFailed,
    "PRE_AUTH_TICKET_CREATE_APP_ONCE" PreAuthTicketCreateAppOnce,
    "PRE_AUTH_TICKET_NEED_CREATE_APP" PreAuthTicketNeedCreateApp,
    "BUSINESS_LICENSE_NO_EMPTY" BusinessLicenseNoEmpty, "FEERATE_NOT_INTERAVL"
    FeerateNotInteravl, "BIZ_ERROR" BizError, "SYSTEM_ERROR" SystemError,
    "NEW_LINK_CANNOT_BATCH_SIGN" NewLinkCannotBatchSign, "PRODUCT_CANNOT_MIX_SIGN"
    ProductCannotMixSign, "PRODUCT_OPEN_FAIL" ProductOpenFail,
    "OPEN_API_SIGN_ISV_NOT_IN_WHITELIST" OpenApiSignIsvNotInWhitelist,
    "ANT_PRODUCT_CONFLICT" AntProductConflict, "ISV_APP_NO_ORDER_PACKAGE"
    IsvAppNoOrderPackage
);

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

record::record!(Confirm, CONFIRM, 0 batch_no String::new());

record::record!(
    ConfirmResponse, CONFIRM_RESPONSE, 0 app_auth_token None, 1 app_refresh_token None, 2
    auth_app_id None, 3 expires_in None, 4 open_id None, 5 order_no None, 6 re_expires_in
    None, 7 user_id None
);

static CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "Confirm",
    file: "spec/open_agent/confirm.yaml",
    rows: &[
        schema::Row::Limited(
            "batch_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(25)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 15],
};

static CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConfirmResponse",
    file: "spec/open_agent/confirm.yaml",
    rows: &[
        schema::Row::Text("app_auth_token"),
        schema::Row::Text("app_refresh_token"),
        schema::Row::Text("auth_app_id"),
        schema::Row::Text("expires_in"),
        schema::Row::Text("open_id"),
        schema::Row::Text("order_no"),
        schema::Row::Text("re_expires_in"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
