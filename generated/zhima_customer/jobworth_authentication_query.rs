//! `zhima.customer.jobworth.authentication.query` · 职得身份认证查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/authentication`. Described
//! in `spec/zhima_customer/jobworth.authentication.query.yaml`.

use crate::{record, schema};

static JOBWORTH_AUTHENTICATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAuthenticationQuery",
    file: "spec/zhima_customer/jobworth.authentication.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("conn_key", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("once_token", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("query_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("identity_type", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("service_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("cert_no", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("cert_type", 18)
        },
    ],
    rules: &[],
};

static JOBWORTH_AUTHENTICATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAuthenticationQueryResponse",
    file: "spec/zhima_customer/jobworth.authentication.query.yaml",
    fields: &[
        schema::FieldDef::text("identity_result", 21),
        schema::FieldDef::text("identity_result_skip_url", 22),
        schema::FieldDef::text("open_id", 23),
        schema::FieldDef::text("token_status", 24),
        schema::FieldDef::text("user_id", 25),
    ],
    rules: &[],
};

/// A request of `zhima.customer.jobworth.authentication.query` (职得身份认证查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/customer/jobworth/authentication`. Described
/// in `spec/zhima_customer/jobworth.authentication.query.yaml`.
/// Answered by [`JobworthAuthenticationQueryResponse`], or by an error with a [`JobworthAuthenticationQueryErrorCode`].
#[doc(alias = "zhima.customer.jobworth.authentication.query")]
#[doc(alias = "职得身份认证查询接口")]
#[must_use]
#[non_exhaustive]
pub struct JobworthAuthenticationQuery {
    /// On the wire `conn_key`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:10`.
    pub conn_key: Option<String>,
    /// On the wire `once_token`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:11`.
    pub once_token: Option<String>,
    /// On the wire `query_type`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:12`.
    pub query_type: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:13`.
    pub identity_type: Option<String>,
    /// On the wire `service_id`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:14`.
    pub service_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:15`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:16`.
    pub open_id: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:17`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:18`.
    pub cert_type: Option<String>,
}

impl JobworthAuthenticationQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            conn_key: None,
            once_token: None,
            query_type: None,
            identity_type: None,
            service_id: None,
            user_id: None,
            open_id: None,
            cert_no: None,
            cert_type: None,
        }
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
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
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
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }
}

impl record::Record for JobworthAuthenticationQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_AUTHENTICATION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conn_key),
            1 => Some(&self.once_token),
            2 => Some(&self.query_type),
            3 => Some(&self.identity_type),
            4 => Some(&self.service_id),
            5 => Some(&self.user_id),
            6 => Some(&self.open_id),
            7 => Some(&self.cert_no),
            8 => Some(&self.cert_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conn_key),
            1 => Some(&mut self.once_token),
            2 => Some(&mut self.query_type),
            3 => Some(&mut self.identity_type),
            4 => Some(&mut self.service_id),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.cert_no),
            8 => Some(&mut self.cert_type),
            _ => None,
        }
    }
}

impl Default for JobworthAuthenticationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobworthAuthenticationQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthAuthenticationQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthAuthenticationQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.customer.jobworth.authentication.query` (职得身份认证查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JobworthAuthenticationQueryResponse {
    /// On the wire `identity_result`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:21`.
    pub identity_result: Option<String>,
    /// On the wire `identity_result_skip_url`, a text. Source:
    /// `spec/zhima_customer/jobworth.authentication.query.yaml:22`.
    pub identity_result_skip_url: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:23`.
    pub open_id: Option<String>,
    /// On the wire `token_status`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:24`.
    pub token_status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:25`.
    pub user_id: Option<String>,
}

impl record::Record for JobworthAuthenticationQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_AUTHENTICATION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.identity_result),
            1 => Some(&self.identity_result_skip_url),
            2 => Some(&self.open_id),
            3 => Some(&self.token_status),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.identity_result),
            1 => Some(&mut self.identity_result_skip_url),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.token_status),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for JobworthAuthenticationQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            identity_result: None,
            identity_result_skip_url: None,
            open_id: None,
            token_status: None,
            user_id: None,
        }
    }
}

impl Clone for JobworthAuthenticationQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthAuthenticationQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthAuthenticationQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.customer.jobworth.authentication.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthAuthenticationQueryErrorCode {
    /// On the wire `USER_NOT_AUTHORIZE`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:28`.
    UserNotAuthorize,
    /// On the wire `TOKEN_INVALID`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:29`.
    TokenInvalid,
    /// On the wire `NOT_OPEN_ZM`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:30`.
    NotOpenZm,
    /// On the wire `USER_NOT_OPEN_JOBWORTH`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:31`.
    UserNotOpenJobworth,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:32`.
    InvalidParameter,
    /// On the wire `JOB_WORTH_BLACK_LIST`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:33`.
    JobWorthBlackList,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_customer/jobworth.authentication.query.yaml:34`.
    SystemError,
    /// On the wire `MERCHANT_INTERCEPT`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:35`.
    MerchantIntercept,
    /// On the wire `RISK_INTERCEPT`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:36`.
    RiskIntercept,
    /// On the wire `OPEN_ZM_ACCOUNT_INTERCEPT`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:37`.
    OpenZmAccountIntercept,
    /// On the wire `CARD_NO_NOT_MATCH`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:38`.
    CardNoNotMatch,
    /// On the wire `MOBILE_NO_NOT_MATCH`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:39`.
    MobileNoNotMatch,
    /// On the wire `USER_NAME_NOT_MATCH`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:40`.
    UserNameNotMatch,
    /// On the wire `WRONG_OUT_AGREEMENT_NO_INTERCEPT`. Source:
    /// `spec/zhima_customer/jobworth.authentication.query.yaml:41`.
    WrongOutAgreementNoIntercept,
    /// On the wire `TOKEN_NOT_MATCH_IDENTITY_TYPE`. Source:
    /// `spec/zhima_customer/jobworth.authentication.query.yaml:42`.
    TokenNotMatchIdentityType,
    /// On the wire `PARAM_ERROR`. Source: `spec/zhima_customer/jobworth.authentication.query.yaml:43`.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JobworthAuthenticationQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("USER_NOT_AUTHORIZE", Self::UserNotAuthorize),
        ("TOKEN_INVALID", Self::TokenInvalid),
        ("NOT_OPEN_ZM", Self::NotOpenZm),
        ("USER_NOT_OPEN_JOBWORTH", Self::UserNotOpenJobworth),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("JOB_WORTH_BLACK_LIST", Self::JobWorthBlackList),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_INTERCEPT", Self::MerchantIntercept),
        ("RISK_INTERCEPT", Self::RiskIntercept),
        ("OPEN_ZM_ACCOUNT_INTERCEPT", Self::OpenZmAccountIntercept),
        ("CARD_NO_NOT_MATCH", Self::CardNoNotMatch),
        ("MOBILE_NO_NOT_MATCH", Self::MobileNoNotMatch),
        ("USER_NAME_NOT_MATCH", Self::UserNameNotMatch),
        ("WRONG_OUT_AGREEMENT_NO_INTERCEPT", Self::WrongOutAgreementNoIntercept),
        ("TOKEN_NOT_MATCH_IDENTITY_TYPE", Self::TokenNotMatchIdentityType),
        ("PARAM_ERROR", Self::ParamError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JobworthAuthenticationQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
