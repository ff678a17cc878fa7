//! `alipay.marketing.recruit.enroll.close` · 下线报名
//!
//! Withdraw an enrollment from a recruiting plan.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/enroll/close`. Described
//! in `spec/marketing/recruit.enroll.close.yaml`.

use crate::{record, schema};

static RECRUIT_ENROLL_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollClose",
    file: "spec/marketing/recruit.enroll.close.yaml",
    fields: &[schema::FieldDef::text("enroll_id", 11)],
    rules: &[],
};

static RECRUIT_ENROLL_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollCloseResponse",
    file: "spec/marketing/recruit.enroll.close.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.marketing.recruit.enroll.close` (下线报名).
///
/// Withdraw an enrollment from a recruiting plan.
///
/// ```
/// use alipay::marketing::RecruitEnrollClose;
///
/// let request = RecruitEnrollClose::new()
///     .enroll_id("2021041201000200000000999999");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/enroll/close`. Described
/// in `spec/marketing/recruit.enroll.close.yaml`.
/// Returns [`RecruitEnrollCloseResponse`], or an error with a [`RecruitEnrollCloseErrorCode`].
#[doc(alias = "alipay.marketing.recruit.enroll.close")]
#[doc(alias = "/v3/alipay/marketing/recruit/enroll/close")]
#[doc(alias = "下线报名")]
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollClose {
    /// Id of the enrollment.
    ///
    /// 活动报名ID. Example: `2021041201000200000000999999`.
    pub enroll_id: Option<String>,
}

impl RecruitEnrollClose {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { enroll_id: None }
    }

    /// Sets [`enroll_id`](Self::enroll_id).
    #[inline]
    pub fn enroll_id(mut self, enroll_id: impl Into<String>) -> Self {
        self.enroll_id = Some(enroll_id.into());
        self
    }
}

impl record::Record for RecruitEnrollClose {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_CLOSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enroll_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enroll_id),
            _ => None,
        }
    }
}

impl Default for RecruitEnrollClose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitEnrollClose {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollClose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollClose {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RecruitEnrollClose {}

impl record::Request for RecruitEnrollClose {
    type Response = RecruitEnrollCloseResponse;
    type ErrorCode = RecruitEnrollCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.recruit.enroll.close",
        title: "下线报名",
        file: "spec/marketing/recruit.enroll.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/recruit/enroll/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RECRUIT_ENROLL_CLOSE,
        response: &RECRUIT_ENROLL_CLOSE_RESPONSE,
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

/// The response of `alipay.marketing.recruit.enroll.close` (下线报名).
///
/// This response has no fields.
#[non_exhaustive]
pub struct RecruitEnrollCloseResponse {}

impl record::Record for RecruitEnrollCloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_CLOSE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for RecruitEnrollCloseResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for RecruitEnrollCloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollCloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollCloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.recruit.enroll.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecruitEnrollCloseErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `PROHIBIT_NEW_DEVELOPER_CALL`: New developers may not call this API.
    ProhibitNewDeveloperCall,
    /// `ONLY_NEW_INTERFACE_SUPPORT`.
    OnlyNewInterfaceSupport,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RecruitEnrollCloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("PROHIBIT_NEW_DEVELOPER_CALL", Self::ProhibitNewDeveloperCall),
        ("ONLY_NEW_INTERFACE_SUPPORT", Self::OnlyNewInterfaceSupport),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RecruitEnrollCloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
