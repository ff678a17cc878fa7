//! `zhima.customer.jobworth.authentication.query` · 职得身份认证查询接口
//!
//! Query the result of a user's identity authentication by one-time token.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/authentication`. Described
//! in `spec/zhima_customer/jobworth.authentication.query.yaml`.

use crate::{record, schema};

/// A request of `zhima.customer.jobworth.authentication.query` (职得身份认证查询接口).
///
/// Query the result of a user's identity authentication by one-time token.
///
/// ```
/// use alipay::zhima_customer::JobworthAuthenticationQuery;
///
/// let request = JobworthAuthenticationQuery::new()
///     .conn_key("uuid");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_id`](Self::user_id) | required in some cases |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`cert_type`](Self::cert_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/authentication`. Described
/// in `spec/zhima_customer/jobworth.authentication.query.yaml`.
/// Returns [`JobworthAuthenticationQueryResponse`], or an error with a [`JobworthAuthenticationQueryErrorCode`].
#[doc(alias = "zhima.customer.jobworth.authentication.query")]
#[doc(alias = "/v3/zhima/customer/jobworth/authentication")]
#[doc(alias = "职得身份认证查询接口")]
#[doc(alias = "身份")]
#[doc(alias = "认证")]
#[doc(alias = "身份认证")]
#[must_use]
#[non_exhaustive]
pub struct JobworthAuthenticationQuery {
    /// Caller's `out_agreement_no` of the preceding creation call.
    ///
    /// Example: `uuid`.
    pub conn_key: Option<String>,
    /// One-time token; usable once after the result is final.
    ///
    /// 查询身份认证结果的凭证. Example: `uuid`.
    pub once_token: Option<String>,
    /// How exactly to search.
    ///
    /// Other values may be added. Example: `exact\dim`.
    pub query_type: Option<record::Choice<JobworthAuthenticationQueryQueryType>>,
    /// Kind of identity; ask Zhima's technical support for others.
    ///
    /// Other values may be added. Example: `04`.
    pub identity_type: Option<record::Choice<JobworthAuthenticationQueryIdentityType>>,
    /// Credit service id assigned by Zhima's operations when the product is set up.
    ///
    /// 信用服务id. Example: `2019120400000000000004450100`.
    pub service_id: Option<String>,
    /// Alipay user id; this or the identity document is needed.
    ///
    /// Required in some cases. Example: `20881029102921`.
    pub user_id: Option<String>,
    /// Open id; this or the identity document is needed.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Number of the identity document.
    ///
    /// 证件号. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Type of identity document.
    ///
    /// Example: `0`.
    pub cert_type: Option<record::Choice<JobworthAuthenticationQueryCertType>>,
}

impl JobworthAuthenticationQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`conn_key`](Self::conn_key).
    #[inline]
    pub fn conn_key(mut self, conn_key: impl Into<String>) -> Self {
        self.conn_key = Some(conn_key.into());
        self
    }

    /// Sets [`once_token`](Self::once_token).
    #[inline]
    pub fn once_token(mut self, once_token: impl Into<String>) -> Self {
        self.once_token = Some(once_token.into());
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(
        mut self,
        query_type: impl Into<record::Choice<JobworthAuthenticationQueryQueryType>>,
    ) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<JobworthAuthenticationQueryIdentityType>>,
    ) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`service_id`](Self::service_id).
    #[inline]
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<JobworthAuthenticationQueryCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }
}

/// The response of `zhima.customer.jobworth.authentication.query` (职得身份认证查询接口).
#[non_exhaustive]
pub struct JobworthAuthenticationQueryResponse {
    /// Result of the authentication.
    ///
    /// Other values may be added. Example: `SUCCESS/FAILED/WAITING_VERIFY`.
    pub identity_result: Option<
        record::Choice<JobworthAuthenticationQueryResponseIdentityResult>,
    >,
    /// Mini program link to the result page, usable inside Alipay.
    ///
    /// Example: `alipays://platformapi/startapp?appId`.
    pub identity_result_skip_url: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// State of the order.
    ///
    /// 订单状态. Example: `FINISH`.
    pub token_status: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// The values of the platform's type `JobworthAuthenticationQueryQueryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobworthAuthenticationQueryQueryType {
    /// `exact`: Exact query (精确查询).
    Exact,
    /// `dim`: Fuzzy query (模糊查询).
    Dim,
}

record::enumeration!(JobworthAuthenticationQueryQueryType, "exact" Exact, "dim" Dim);

/// The values of the platform's type `JobworthAuthenticationQueryIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobworthAuthenticationQueryIdentityType {
    /// `04`: Teacher (教师).
    V04,
}

record::enumeration!(JobworthAuthenticationQueryIdentityType, "04" V04);

/// The values of the platform's type `JobworthAuthenticationQueryCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobworthAuthenticationQueryCertType {
    /// `0`: Identity card.
    V0,
    /// `1`: Passport.
    V1,
    /// `4`: Taiwan travel permit.
    V4,
    /// `3`: Hong Kong and Macao travel permit.
    V3,
    /// `2`: Home return permit.
    V2,
    /// `5`: Hong Kong or Macao document.
    V5,
}

record::enumeration!(
    JobworthAuthenticationQueryCertType, "0" V0, "1" V1, "4" V4, "3" V3, "2" V2, "5" V5
);

/// The values of the platform's type `JobworthAuthenticationQueryResponseIdentityResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JobworthAuthenticationQueryResponseIdentityResult {
    /// `SUCCESS`: Trustworthy.
    Success,
    /// `FAILED`: Not trustworthy.
    Failed,
    /// `WAITING_VERIFY`: Unknown, wait for the result.
    WaitingVerify,
}

record::enumeration!(
    JobworthAuthenticationQueryResponseIdentityResult, "SUCCESS" Success, "FAILED"
    Failed, "WAITING_VERIFY" WaitingVerify
);

/// The error codes of `zhima.customer.jobworth.authentication.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobworthAuthenticationQueryErrorCode {
    /// `USER_NOT_AUTHORIZE`: The user has not given authorization.
    ///
    /// Ask the user to authorize first.
    UserNotAuthorize,
    /// `TOKEN_INVALID`.
    TokenInvalid,
    /// `NOT_OPEN_ZM`.
    NotOpenZm,
    /// `USER_NOT_OPEN_JOBWORTH`.
    UserNotOpenJobworth,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `JOB_WORTH_BLACK_LIST`.
    JobWorthBlackList,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_INTERCEPT`.
    MerchantIntercept,
    /// `RISK_INTERCEPT`.
    RiskIntercept,
    /// `OPEN_ZM_ACCOUNT_INTERCEPT`.
    OpenZmAccountIntercept,
    /// `CARD_NO_NOT_MATCH`.
    CardNoNotMatch,
    /// `MOBILE_NO_NOT_MATCH`.
    MobileNoNotMatch,
    /// `USER_NAME_NOT_MATCH`.
    UserNameNotMatch,
    /// `WRONG_OUT_AGREEMENT_NO_INTERCEPT`.
    WrongOutAgreementNoIntercept,
    /// `TOKEN_NOT_MATCH_IDENTITY_TYPE`.
    TokenNotMatchIdentityType,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JobworthAuthenticationQueryErrorCode, "USER_NOT_AUTHORIZE" UserNotAuthorize,
    "TOKEN_INVALID" TokenInvalid, "NOT_OPEN_ZM" NotOpenZm, "USER_NOT_OPEN_JOBWORTH"
    UserNotOpenJobworth, "INVALID_PARAMETER" InvalidParameter, "JOB_WORTH_BLACK_LIST"
    JobWorthBlackList, "SYSTEM_ERROR" SystemError, "MERCHANT_INTERCEPT"
    MerchantIntercept, "RISK_INTERCEPT" RiskIntercept, "OPEN_ZM_ACCOUNT_INTERCEPT"
    OpenZmAccountIntercept, "CARD_NO_NOT_MATCH" CardNoNotMatch, "MOBILE_NO_NOT_MATCH"
    MobileNoNotMatch, "USER_NAME_NOT_MATCH" UserNameNotMatch,
    "WRONG_OUT_AGREEMENT_NO_INTERCEPT" WrongOutAgreementNoIntercept,
    "TOKEN_NOT_MATCH_IDENTITY_TYPE" TokenNotMatchIdentityType, "PARAM_ERROR" ParamError
);

impl record::CallRequest for JobworthAuthenticationQuery {}

impl record::Request for JobworthAuthenticationQuery {
    type Response = JobworthAuthenticationQueryResponse;
    type ErrorCode = JobworthAuthenticationQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.authentication.query",
        title: "职得身份认证查询接口",
        file: "spec/zhima_customer/jobworth.authentication.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/customer/jobworth/authentication",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOBWORTH_AUTHENTICATION_QUERY,
        response: &JOBWORTH_AUTHENTICATION_QUERY_RESPONSE,
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

record::record!(
    JobworthAuthenticationQuery, JOBWORTH_AUTHENTICATION_QUERY, 0 conn_key None, 1
    once_token None, 2 query_type None, 3 identity_type None, 4 service_id None, 5
    user_id None, 6 open_id None, 7 cert_no None, 8 cert_type None
);

record::record!(
    JobworthAuthenticationQueryResponse, JOBWORTH_AUTHENTICATION_QUERY_RESPONSE, 0
    identity_result None, 1 identity_result_skip_url None, 2 open_id None, 3 token_status
    None, 4 user_id None
);

static JOBWORTH_AUTHENTICATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAuthenticationQuery",
    file: "spec/zhima_customer/jobworth.authentication.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "conn_key",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "once_token",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "query_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "identity_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "service_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "cert_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "cert_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(&["0", "1", "4", "3", "2", "5"]),
                    ),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 26, 33, 38, 43, 48, 49, 51],
};

static JOBWORTH_AUTHENTICATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAuthenticationQueryResponse",
    file: "spec/zhima_customer/jobworth.authentication.query.yaml",
    rows: &[
        schema::Row::Text("identity_result"),
        schema::Row::Text("identity_result_skip_url"),
        schema::Row::Text("open_id"),
        schema::Row::Text("token_status"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
