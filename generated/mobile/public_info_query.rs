//! `alipay.mobile.public.info.query` · 服务窗基础信息查询接口
//!
//! Query the name, logo and greeting of a service window.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/info/query`. Described in
//! `spec/mobile/public.info.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.info.query` (服务窗基础信息查询接口).
///
/// Query the name, logo and greeting of a service window.
///
/// ```
/// use alipay::mobile::PublicInfoQuery;
///
/// let request = PublicInfoQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/info/query`. Described in
/// `spec/mobile/public.info.query.yaml`.
/// Returns [`PublicInfoQueryResponse`], or an error with a [`PublicInfoQueryErrorCode`].
#[doc(alias = "alipay.mobile.public.info.query")]
#[doc(alias = "/v3/alipay/mobile/public/info/query")]
#[doc(alias = "服务窗基础信息查询接口")]
#[must_use]
#[non_exhaustive]
pub struct PublicInfoQuery {}

impl PublicInfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.mobile.public.info.query` (服务窗基础信息查询接口).
#[non_exhaustive]
pub struct PublicInfoQueryResponse {
    /// Name of the service window.
    ///
    /// 服务窗名称. Example: `服务窗2015082953269057`.
    pub app_name: Option<String>,
    /// Description of the review state, with the reason if rejected.
    ///
    /// 服务窗审核状态描述. Example: `logo图片不符合规范`.
    pub audit_desc: Option<String>,
    /// Review state of the service window.
    ///
    /// 服务窗审核状态. Example: `AUDITING`.
    pub audit_status: Option<record::Choice<PublicInfoQueryResponseAuditStatus>>,
    /// Whether the service window is online.
    ///
    /// 服务窗是否上线. Example: `T`.
    pub is_online: Option<record::Choice<PublicInfoQueryResponseIsOnline>>,
    /// Whether the service window is listed and can be found in the Alipay client.
    ///
    /// 服务窗是否上架. Example: `F`.
    pub is_release: Option<record::Choice<PublicInfoQueryResponseIsRelease>>,
    /// Address of the logo.
    ///
    /// 服务窗头像地址. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub logo_url: Option<String>,
    /// Greeting of the service window.
    ///
    /// 服务窗欢迎语. Example: `欢迎光临`.
    pub public_greeting: Option<String>,
}

/// The values of the platform's type `PublicInfoQueryResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PublicInfoQueryResponseAuditStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_FAILED`: Rejected (审核驳回).
    AuditFailed,
    /// `AUDIT_SUCCESS`: Approved (审核通过).
    AuditSuccess,
}

record::enumeration!(
    PublicInfoQueryResponseAuditStatus, "AUDITING" Auditing, "AUDIT_FAILED" AuditFailed,
    "AUDIT_SUCCESS" AuditSuccess
);

/// The values of the platform's type `PublicInfoQueryResponseIsOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PublicInfoQueryResponseIsOnline {
    /// `T`: Online.
    T,
    /// `F`: Not online.
    F,
}

record::enumeration!(PublicInfoQueryResponseIsOnline, "T" T, "F" F);

/// The values of the platform's type `PublicInfoQueryResponseIsRelease`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PublicInfoQueryResponseIsRelease {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

record::enumeration!(PublicInfoQueryResponseIsRelease, "T" T, "F" F);

/// The error codes of `alipay.mobile.public.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicInfoQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicInfoQueryErrorCode, "SYSTEM_ERROR" SystemError);

impl record::CallRequest for PublicInfoQuery {}

impl record::Request for PublicInfoQuery {
    type Response = PublicInfoQueryResponse;
    type ErrorCode = PublicInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.info.query",
        title: "服务窗基础信息查询接口",
        file: "spec/mobile/public.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/mobile/public/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PUBLIC_INFO_QUERY,
        response: &PUBLIC_INFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(PublicInfoQuery, PUBLIC_INFO_QUERY);

record::record!(
    PublicInfoQueryResponse, PUBLIC_INFO_QUERY_RESPONSE, 0 app_name None, 1 audit_desc
    None, 2 audit_status None, 3 is_online None, 4 is_release None, 5 logo_url None, 6
    public_greeting None
);

static PUBLIC_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicInfoQuery",
    file: "spec/mobile/public.info.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static PUBLIC_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicInfoQueryResponse",
    file: "spec/mobile/public.info.query.yaml",
    rows: &[
        schema::Row::Text("app_name"),
        schema::Row::Text("audit_desc"),
        schema::Row::Text("audit_status"),
        schema::Row::Text("is_online"),
        schema::Row::Text("is_release"),
        schema::Row::Text("logo_url"),
        schema::Row::Text("public_greeting"),
    ],
    rules: &[],
    lines: &[],
};
