//! `alipay.mobile.public.info.query` · 服务窗基础信息查询接口
//!
//! Query the name, logo and greeting of a service window.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/info/query`. Described in
//! `spec/mobile/public.info.query.yaml`.

use crate::{record, schema};

static PUBLIC_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicInfoQuery",
    file: "spec/mobile/public.info.query.yaml",
    fields: &[],
    rules: &[],
};

static PUBLIC_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicInfoQueryResponse",
    file: "spec/mobile/public.info.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 14),
        schema::FieldDef::text("audit_desc", 15),
        schema::FieldDef::text("audit_status", 20),
        schema::FieldDef::text("is_online", 29),
        schema::FieldDef::text("is_release", 37),
        schema::FieldDef::text("logo_url", 45),
        schema::FieldDef::text("public_greeting", 50),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for PublicInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_INFO_QUERY
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

impl Default for PublicInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PublicInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.audit_desc),
            2 => Some(&self.audit_status),
            3 => Some(&self.is_online),
            4 => Some(&self.is_release),
            5 => Some(&self.logo_url),
            6 => Some(&self.public_greeting),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.audit_desc),
            2 => Some(&mut self.audit_status),
            3 => Some(&mut self.is_online),
            4 => Some(&mut self.is_release),
            5 => Some(&mut self.logo_url),
            6 => Some(&mut self.public_greeting),
            _ => None,
        }
    }
}

impl Default for PublicInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: None,
            audit_desc: None,
            audit_status: None,
            is_online: None,
            is_release: None,
            logo_url: None,
            public_greeting: None,
        }
    }
}

impl Clone for PublicInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PublicInfoQueryResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicInfoQueryResponseAuditStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_FAILED`: Rejected (审核驳回).
    AuditFailed,
    /// `AUDIT_SUCCESS`: Approved (审核通过).
    AuditSuccess,
}

impl record::Enumeration for PublicInfoQueryResponseAuditStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("AUDIT_FAILED", Self::AuditFailed),
        ("AUDIT_SUCCESS", Self::AuditSuccess),
    ];
}

impl std::fmt::Debug for PublicInfoQueryResponseAuditStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PublicInfoQueryResponseIsOnline`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicInfoQueryResponseIsOnline {
    /// `T`: Online.
    T,
    /// `F`: Not online.
    F,
}

impl record::Enumeration for PublicInfoQueryResponseIsOnline {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for PublicInfoQueryResponseIsOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PublicInfoQueryResponseIsRelease`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicInfoQueryResponseIsRelease {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

impl record::Enumeration for PublicInfoQueryResponseIsRelease {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for PublicInfoQueryResponseIsRelease {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.mobile.public.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PublicInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
