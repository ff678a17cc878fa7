//! `alipay.mobile.public.info.query` · 服务窗基础信息查询接口
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
        schema::FieldDef::text("app_name", 12),
        schema::FieldDef::text("audit_desc", 13),
        schema::FieldDef::text("audit_status", 14),
        schema::FieldDef::text("is_online", 15),
        schema::FieldDef::text("is_release", 16),
        schema::FieldDef::text("logo_url", 17),
        schema::FieldDef::text("public_greeting", 18),
    ],
    rules: &[],
};

/// A request of `alipay.mobile.public.info.query` (服务窗基础信息查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/info/query`. Described in
/// `spec/mobile/public.info.query.yaml`.
/// Answered by [`PublicInfoQueryResponse`], or by an error with a [`PublicInfoQueryErrorCode`].
#[doc(alias = "alipay.mobile.public.info.query")]
#[doc(alias = "服务窗基础信息查询接口")]
#[must_use]
#[non_exhaustive]
pub struct PublicInfoQuery {}

impl PublicInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.mobile.public.info.query` (服务窗基础信息查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PublicInfoQueryResponse {
    /// On the wire `app_name`, a text. Source: `spec/mobile/public.info.query.yaml:12`.
    pub app_name: Option<String>,
    /// On the wire `audit_desc`, a text. Source: `spec/mobile/public.info.query.yaml:13`.
    pub audit_desc: Option<String>,
    /// On the wire `audit_status`, a text. Source: `spec/mobile/public.info.query.yaml:14`.
    pub audit_status: Option<String>,
    /// On the wire `is_online`, a text. Source: `spec/mobile/public.info.query.yaml:15`.
    pub is_online: Option<String>,
    /// On the wire `is_release`, a text. Source: `spec/mobile/public.info.query.yaml:16`.
    pub is_release: Option<String>,
    /// On the wire `logo_url`, a text. Source: `spec/mobile/public.info.query.yaml:17`.
    pub logo_url: Option<String>,
    /// On the wire `public_greeting`, a text. Source: `spec/mobile/public.info.query.yaml:18`.
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

/// The error codes of `alipay.mobile.public.info.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicInfoQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/mobile/public.info.query.yaml:21`.
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
