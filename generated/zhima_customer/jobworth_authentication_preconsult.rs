//! `zhima.customer.jobworth.authentication.preconsult` · 身份验真预咨询服务
//!
//! Check beforehand whether an identity can be verified.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_customer/jobworth.authentication.preconsult.yaml`.

use crate::{record, schema};

/// A request of `zhima.customer.jobworth.authentication.preconsult` (身份验真预咨询服务).
///
/// Check beforehand whether an identity can be verified.
///
/// ```
/// use alipay::zhima_customer::JobworthAuthenticationPreconsult;
///
/// let request = JobworthAuthenticationPreconsult::new()
///     .out_agreement_no("2014070700166653");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/zhima_customer/jobworth.authentication.preconsult.yaml`.
/// Returns [`JobworthAuthenticationPreconsultResponse`], or an error with a [`JobworthAuthenticationPreconsultErrorCode`].
#[doc(alias = "zhima.customer.jobworth.authentication.preconsult")]
#[doc(alias = "身份验真预咨询服务")]
#[doc(alias = "身份")]
#[must_use]
#[non_exhaustive]
pub struct JobworthAuthenticationPreconsult {
    /// Kind of identity.
    ///
    /// 身份类型.
    pub identity_type: Option<String>,
    /// Id of the verification order.
    ///
    /// 验真订单id.
    pub once_token: Option<String>,
    /// User's authorization number, bound to one authorization.
    ///
    /// 用户的授权单号. Example: `2014070700166653`.
    pub out_agreement_no: Option<String>,
    /// Precision of the verification.
    ///
    /// 验真精度.
    pub query_type: Option<String>,
    /// Id of the merchant at Zhima.
    ///
    /// 商户入驻芝麻的标识. Example: `2020050722001440031000061082`.
    pub zm_service_id: Option<String>,
}

impl JobworthAuthenticationPreconsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`once_token`](Self::once_token).
    #[inline]
    pub fn once_token(mut self, once_token: impl Into<String>) -> Self {
        self.once_token = Some(once_token.into());
        self
    }

    /// Sets [`out_agreement_no`](Self::out_agreement_no).
    #[inline]
    pub fn out_agreement_no(mut self, out_agreement_no: impl Into<String>) -> Self {
        self.out_agreement_no = Some(out_agreement_no.into());
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`zm_service_id`](Self::zm_service_id).
    #[inline]
    pub fn zm_service_id(mut self, zm_service_id: impl Into<String>) -> Self {
        self.zm_service_id = Some(zm_service_id.into());
        self
    }
}

/// The response of `zhima.customer.jobworth.authentication.preconsult` (身份验真预咨询服务).
#[non_exhaustive]
pub struct JobworthAuthenticationPreconsultResponse {
    /// Whether the check was passed.
    ///
    /// 预校验是否通过.
    pub pre_check_success: Option<bool>,
    /// Why the check failed; given if `pre_check_success` is false.
    pub reason: Option<String>,
}

/// The error codes of `zhima.customer.jobworth.authentication.preconsult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobworthAuthenticationPreconsultErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(JobworthAuthenticationPreconsultErrorCode);

impl record::CallRequest for JobworthAuthenticationPreconsult {}

impl record::Request for JobworthAuthenticationPreconsult {
    type Response = JobworthAuthenticationPreconsultResponse;
    type ErrorCode = JobworthAuthenticationPreconsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.customer.jobworth.authentication.preconsult",
        title: "身份验真预咨询服务",
        file: "spec/zhima_customer/jobworth.authentication.preconsult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &JOBWORTH_AUTHENTICATION_PRECONSULT,
        response: &JOBWORTH_AUTHENTICATION_PRECONSULT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    JobworthAuthenticationPreconsult, JOBWORTH_AUTHENTICATION_PRECONSULT, 0 identity_type
    None, 1 once_token None, 2 out_agreement_no None, 3 query_type None, 4 zm_service_id
    None
);

record::record!(
    JobworthAuthenticationPreconsultResponse,
    JOBWORTH_AUTHENTICATION_PRECONSULT_RESPONSE, 0 pre_check_success None, 1 reason None
);

static JOBWORTH_AUTHENTICATION_PRECONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAuthenticationPreconsult",
    file: "spec/zhima_customer/jobworth.authentication.preconsult.yaml",
    rows: &[
        schema::Row::Text("identity_type"),
        schema::Row::Text("once_token"),
        schema::Row::Text("out_agreement_no"),
        schema::Row::Text("query_type"),
        schema::Row::Text("zm_service_id"),
    ],
    rules: &[],
    lines: &[10, 11, 12, 17, 18],
};

static JOBWORTH_AUTHENTICATION_PRECONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAuthenticationPreconsultResponse",
    file: "spec/zhima_customer/jobworth.authentication.preconsult.yaml",
    rows: &[
        schema::Row::Plain("pre_check_success", schema::Kind::Boolean),
        schema::Row::Text("reason"),
    ],
    rules: &[],
    lines: &[],
};
