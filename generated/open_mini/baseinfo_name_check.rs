//! `alipay.open.mini.baseinfo.name.check` · 小程序名称检测
//!
//! Check a proposed mini program name for duplicates, brand words, sensitive or over-broad terms.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/baseinfo/name/check`. Described in
//! `spec/open_mini/baseinfo.name.check.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.baseinfo.name.check` (小程序名称检测).
///
/// Check a proposed mini program name for duplicates, brand words, sensitive or over-broad terms.
///
/// ```
/// use alipay::open_mini::BaseinfoNameCheck;
///
/// let request = BaseinfoNameCheck::new()
///     .app_name("吱声小铺");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_name`](Self::app_name) | at most 30 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/baseinfo/name/check`. Described in
/// `spec/open_mini/baseinfo.name.check.yaml`.
/// Returns [`BaseinfoNameCheckResponse`], or an error with a [`BaseinfoNameCheckErrorCode`].
#[doc(alias = "alipay.open.mini.baseinfo.name.check")]
#[doc(alias = "/v3/alipay/open/mini/baseinfo/name/check")]
#[doc(alias = "小程序名称检测")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct BaseinfoNameCheck {
    /// Name to check; the Chinese must be simplified.
    ///
    /// 小程序名字; at most 30 characters. Example: `吱声小铺`.
    pub app_name: Option<String>,
}

impl BaseinfoNameCheck {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }
}

/// The response of `alipay.open.mini.baseinfo.name.check` (小程序名称检测).
#[non_exhaustive]
pub struct BaseinfoNameCheckResponse {
    /// Result of the check; `NONE` means nothing was found.
    ///
    /// 校验结果code; other values may be added. Example: `NONE`.
    pub check_code: Option<record::Choice<BaseinfoNameCheckResponseCheckCode>>,
    /// Detailed explanation of the result.
    ///
    /// 名称校验结果详细说明. Example: `小程序名称涉及到品牌词`.
    pub check_memo: Option<String>,
}

/// The values of the platform's type `BaseinfoNameCheckResponseCheckCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BaseinfoNameCheckResponseCheckCode {
    /// `NONE`: No problem found.
    None,
}

record::enumeration!(BaseinfoNameCheckResponseCheckCode, "NONE" None);

/// The error codes of `alipay.open.mini.baseinfo.name.check`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BaseinfoNameCheckErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_LIMIT`: A limit of the system was reached.
    ///
    /// Try later. The same call may succeed later.
    SystemLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BaseinfoNameCheckErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_LIMIT"
    SystemLimit, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for BaseinfoNameCheck {}

impl record::Request for BaseinfoNameCheck {
    type Response = BaseinfoNameCheckResponse;
    type ErrorCode = BaseinfoNameCheckErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.baseinfo.name.check",
        title: "小程序名称检测",
        file: "spec/open_mini/baseinfo.name.check.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/baseinfo/name/check",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BASEINFO_NAME_CHECK,
        response: &BASEINFO_NAME_CHECK_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "SYSTEM_LIMIT",
                summary: "A limit of the system was reached.",
                fix: "Try later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(BaseinfoNameCheck, BASEINFO_NAME_CHECK, 0 app_name None);

record::record!(
    BaseinfoNameCheckResponse, BASEINFO_NAME_CHECK_RESPONSE, 0 check_code None, 1
    check_memo None
);

static BASEINFO_NAME_CHECK: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoNameCheck",
    file: "spec/open_mini/baseinfo.name.check.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(30))],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15],
};

static BASEINFO_NAME_CHECK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoNameCheckResponse",
    file: "spec/open_mini/baseinfo.name.check.yaml",
    rows: &[schema::Row::Text("check_code"), schema::Row::Text("check_memo")],
    rules: &[],
    lines: &[],
};
