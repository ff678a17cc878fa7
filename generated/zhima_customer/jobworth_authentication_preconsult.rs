//! `zhima.customer.jobworth.authentication.preconsult` · 身份验真预咨询服务
//!
//! Check beforehand whether an identity can be verified.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_customer/jobworth.authentication.preconsult.yaml`.

use crate::{record, schema};

static JOBWORTH_AUTHENTICATION_PRECONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAuthenticationPreconsult",
    file: "spec/zhima_customer/jobworth.authentication.preconsult.yaml",
    fields: &[
        schema::FieldDef::text("identity_type", 10),
        schema::FieldDef::text("once_token", 11),
        schema::FieldDef::text("out_agreement_no", 12),
        schema::FieldDef::text("query_type", 17),
        schema::FieldDef::text("zm_service_id", 18),
    ],
    rules: &[],
};

static JOBWORTH_AUTHENTICATION_PRECONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JobworthAuthenticationPreconsultResponse",
    file: "spec/zhima_customer/jobworth.authentication.preconsult.yaml",
    fields: &[
        schema::FieldDef::new("pre_check_success", schema::Kind::Boolean, 25),
        schema::FieldDef::text("reason", 26),
    ],
    rules: &[],
};

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
        Self {
            identity_type: None,
            once_token: None,
            out_agreement_no: None,
            query_type: None,
            zm_service_id: None,
        }
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

impl record::Record for JobworthAuthenticationPreconsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_AUTHENTICATION_PRECONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.identity_type),
            1 => Some(&self.once_token),
            2 => Some(&self.out_agreement_no),
            3 => Some(&self.query_type),
            4 => Some(&self.zm_service_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.identity_type),
            1 => Some(&mut self.once_token),
            2 => Some(&mut self.out_agreement_no),
            3 => Some(&mut self.query_type),
            4 => Some(&mut self.zm_service_id),
            _ => None,
        }
    }
}

impl Default for JobworthAuthenticationPreconsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JobworthAuthenticationPreconsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthAuthenticationPreconsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthAuthenticationPreconsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for JobworthAuthenticationPreconsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOBWORTH_AUTHENTICATION_PRECONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pre_check_success),
            1 => Some(&self.reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pre_check_success),
            1 => Some(&mut self.reason),
            _ => None,
        }
    }
}

impl Default for JobworthAuthenticationPreconsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            pre_check_success: None,
            reason: None,
        }
    }
}

impl Clone for JobworthAuthenticationPreconsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JobworthAuthenticationPreconsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JobworthAuthenticationPreconsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.customer.jobworth.authentication.preconsult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobworthAuthenticationPreconsultErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JobworthAuthenticationPreconsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JobworthAuthenticationPreconsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
