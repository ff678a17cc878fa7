//! `alipay.open.public.info.query` · 生活号基础信息查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/info/query`. Described in
//! `spec/open_public/info.query.yaml`.

use crate::{record, schema};

static INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoQuery",
    file: "spec/open_public/info.query.yaml",
    fields: &[],
    rules: &[],
};

static INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoQueryResponse",
    file: "spec/open_public/info.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 12),
        schema::FieldDef::text("audit_desc", 13),
        schema::FieldDef::text("audit_status", 14),
        schema::FieldDef::new(
            "audit_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PUBLIC_AUDIT_STATUS),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("background_url", 16),
        schema::FieldDef::text("introduction", 17),
        schema::FieldDef::text("is_online", 18),
        schema::FieldDef::text("is_release", 19),
        schema::FieldDef::text("logo_url", 20),
        schema::FieldDef::text("mcc_code_desc", 21),
        schema::FieldDef::text("public_greeting", 22),
    ],
    rules: &[],
};

static PUBLIC_AUDIT_STATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicAuditStatus",
    file: "spec/open_public/info.query.yaml",
    fields: &[
        schema::FieldDef::text("desc", 27),
        schema::FieldDef::text("status", 28),
        schema::FieldDef::text("type", 29),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.info.query` (生活号基础信息查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/info/query`. Described in
/// `spec/open_public/info.query.yaml`.
/// Answered by [`InfoQueryResponse`], or by an error with a [`InfoQueryErrorCode`].
#[doc(alias = "alipay.open.public.info.query")]
#[doc(alias = "生活号基础信息查询接口")]
#[must_use]
#[non_exhaustive]
pub struct InfoQuery {}

impl InfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for InfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_QUERY
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

impl Default for InfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InfoQuery {}

impl record::Request for InfoQuery {
    type Response = InfoQueryResponse;
    type ErrorCode = InfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.info.query",
        title: "生活号基础信息查询接口",
        file: "spec/open_public/info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INFO_QUERY,
        response: &INFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.info.query` (生活号基础信息查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InfoQueryResponse {
    /// On the wire `app_name`, a text. Source: `spec/open_public/info.query.yaml:12`.
    pub app_name: Option<String>,
    /// On the wire `audit_desc`, a text. Source: `spec/open_public/info.query.yaml:13`.
    pub audit_desc: Option<String>,
    /// On the wire `audit_status`, a text. Source: `spec/open_public/info.query.yaml:14`.
    pub audit_status: Option<String>,
    /// On the wire `audit_status_list`, a list; each element is a record of the kind `PublicAuditStatus`. Source:
    /// `spec/open_public/info.query.yaml:15`.
    pub audit_status_list: Vec<PublicAuditStatus>,
    /// On the wire `background_url`, a text. Source: `spec/open_public/info.query.yaml:16`.
    pub background_url: Option<String>,
    /// On the wire `introduction`, a text. Source: `spec/open_public/info.query.yaml:17`.
    pub introduction: Option<String>,
    /// On the wire `is_online`, a text. Source: `spec/open_public/info.query.yaml:18`.
    pub is_online: Option<String>,
    /// On the wire `is_release`, a text. Source: `spec/open_public/info.query.yaml:19`.
    pub is_release: Option<String>,
    /// On the wire `logo_url`, a text. Source: `spec/open_public/info.query.yaml:20`.
    pub logo_url: Option<String>,
    /// On the wire `mcc_code_desc`, a text. Source: `spec/open_public/info.query.yaml:21`.
    pub mcc_code_desc: Option<String>,
    /// On the wire `public_greeting`, a text. Source: `spec/open_public/info.query.yaml:22`.
    pub public_greeting: Option<String>,
}

impl record::Record for InfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.audit_desc),
            2 => Some(&self.audit_status),
            3 => Some(&self.audit_status_list),
            4 => Some(&self.background_url),
            5 => Some(&self.introduction),
            6 => Some(&self.is_online),
            7 => Some(&self.is_release),
            8 => Some(&self.logo_url),
            9 => Some(&self.mcc_code_desc),
            10 => Some(&self.public_greeting),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.audit_desc),
            2 => Some(&mut self.audit_status),
            3 => Some(&mut self.audit_status_list),
            4 => Some(&mut self.background_url),
            5 => Some(&mut self.introduction),
            6 => Some(&mut self.is_online),
            7 => Some(&mut self.is_release),
            8 => Some(&mut self.logo_url),
            9 => Some(&mut self.mcc_code_desc),
            10 => Some(&mut self.public_greeting),
            _ => None,
        }
    }
}

impl Default for InfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: None,
            audit_desc: None,
            audit_status: None,
            audit_status_list: Vec::new(),
            background_url: None,
            introduction: None,
            is_online: None,
            is_release: None,
            logo_url: None,
            mcc_code_desc: None,
            public_greeting: None,
        }
    }
}

impl Clone for InfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PublicAuditStatus`.
///
/// Source: `spec/open_public/info.query.yaml:25`.
#[non_exhaustive]
pub struct PublicAuditStatus {
    /// On the wire `desc`, a text. Source: `spec/open_public/info.query.yaml:27`.
    pub desc: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_public/info.query.yaml:28`.
    pub status: Option<String>,
    /// On the wire `type`, a text. Source: `spec/open_public/info.query.yaml:29`.
    pub r#type: Option<String>,
}

impl record::Record for PublicAuditStatus {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_AUDIT_STATUS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.desc),
            1 => Some(&self.status),
            2 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.desc),
            1 => Some(&mut self.status),
            2 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for PublicAuditStatus {
    #[inline]
    fn default() -> Self {
        Self {
            desc: None,
            status: None,
            r#type: None,
        }
    }
}

impl Clone for PublicAuditStatus {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicAuditStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicAuditStatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.info.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InfoQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/info.query.yaml:32`.
    SystemError,
    /// On the wire `APP_NOT_PUBLICAPP`. Source: `spec/open_public/info.query.yaml:33`.
    AppNotPublicapp,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_NOT_PUBLICAPP", Self::AppNotPublicapp),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
