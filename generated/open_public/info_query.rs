//! `alipay.open.public.info.query` · 生活号基础信息查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/info/query`. Described in
//! `spec/open_public/info.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/info.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.info.query",
    title: "生活号基础信息查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 32,
        },
        schema::ErrorDef {
            code: "APP_NOT_PUBLICAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
    ],
};

static INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoQuery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "audit_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "audit_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "audit_status_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PUBLIC_AUDIT_STATUS),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "background_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "introduction",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "is_online",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "is_release",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "logo_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "mcc_code_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "public_greeting",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static PUBLIC_AUDIT_STATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicAuditStatus",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InfoQuery {}

impl InfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.info.query` (生活号基础信息查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InfoQueryResponse {
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_public/info.query.yaml:12`.
    pub app_name: Option<String>,
    /// The field `audit_desc`: a text.
    ///
    /// On the wire `audit_desc`. Source: `spec/open_public/info.query.yaml:13`.
    pub audit_desc: Option<String>,
    /// The field `audit_status`: a text.
    ///
    /// On the wire `audit_status`. Source: `spec/open_public/info.query.yaml:14`.
    pub audit_status: Option<String>,
    /// The field `audit_status_list`: a list; each element is a record of the kind `PublicAuditStatus`.
    ///
    /// On the wire `audit_status_list`. Source: `spec/open_public/info.query.yaml:15`.
    pub audit_status_list: Vec<PublicAuditStatus>,
    /// The field `background_url`: a text.
    ///
    /// On the wire `background_url`. Source: `spec/open_public/info.query.yaml:16`.
    pub background_url: Option<String>,
    /// The field `introduction`: a text.
    ///
    /// On the wire `introduction`. Source: `spec/open_public/info.query.yaml:17`.
    pub introduction: Option<String>,
    /// The field `is_online`: a text.
    ///
    /// On the wire `is_online`. Source: `spec/open_public/info.query.yaml:18`.
    pub is_online: Option<String>,
    /// The field `is_release`: a text.
    ///
    /// On the wire `is_release`. Source: `spec/open_public/info.query.yaml:19`.
    pub is_release: Option<String>,
    /// The field `logo_url`: a text.
    ///
    /// On the wire `logo_url`. Source: `spec/open_public/info.query.yaml:20`.
    pub logo_url: Option<String>,
    /// The field `mcc_code_desc`: a text.
    ///
    /// On the wire `mcc_code_desc`. Source: `spec/open_public/info.query.yaml:21`.
    pub mcc_code_desc: Option<String>,
    /// The field `public_greeting`: a text.
    ///
    /// On the wire `public_greeting`. Source: `spec/open_public/info.query.yaml:22`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct PublicAuditStatus {
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/open_public/info.query.yaml:27`.
    pub desc: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_public/info.query.yaml:28`.
    pub status: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/open_public/info.query.yaml:29`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
