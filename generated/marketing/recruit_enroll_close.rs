//! `alipay.marketing.recruit.enroll.close` · 下线报名
//!
//! Withdraw an enrollment from a recruiting plan.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/enroll/close`. Described
//! in `spec/marketing/recruit.enroll.close.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`enroll_id`](Self::enroll_id).
    #[inline]
    pub fn enroll_id(mut self, enroll_id: impl Into<String>) -> Self {
        self.enroll_id = Some(enroll_id.into());
        self
    }
}

/// The response of `alipay.marketing.recruit.enroll.close` (下线报名).
///
/// This response has no fields.
#[non_exhaustive]
pub struct RecruitEnrollCloseResponse {}

/// The error codes of `alipay.marketing.recruit.enroll.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    RecruitEnrollCloseErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_ERROR" BizError, "PROHIBIT_NEW_DEVELOPER_CALL"
    ProhibitNewDeveloperCall, "ONLY_NEW_INTERFACE_SUPPORT" OnlyNewInterfaceSupport
);

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

record::record!(RecruitEnrollClose, RECRUIT_ENROLL_CLOSE, 0 enroll_id None);

record::record!(RecruitEnrollCloseResponse, RECRUIT_ENROLL_CLOSE_RESPONSE);

static RECRUIT_ENROLL_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollClose",
    file: "spec/marketing/recruit.enroll.close.yaml",
    rows: &[schema::Row::Text("enroll_id")],
    rules: &[],
    lines: &[11],
};

static RECRUIT_ENROLL_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollCloseResponse",
    file: "spec/marketing/recruit.enroll.close.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
