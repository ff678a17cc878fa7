//! `alipay.open.public.label.query` · 公众号标签管理-查询标签
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/query`. Described in
//! `spec/open_public/label.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/label.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.label.query",
    title: "公众号标签管理-查询标签",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/public/label/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &LABEL_QUERY,
    response: &LABEL_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 22,
        },
    ],
};

static LABEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelQuery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static LABEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "label_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PUBLIC_LABEL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static PUBLIC_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicLabel",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.label.query` (公众号标签管理-查询标签).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/query`. Described in
/// `spec/open_public/label.query.yaml`.
/// Answered by [`LabelQueryResponse`], or by an error with a [`LabelQueryErrorCode`].
#[doc(alias = "alipay.open.public.label.query")]
#[doc(alias = "公众号标签管理-查询标签")]
#[derive(Default)]
#[non_exhaustive]
pub struct LabelQuery {}

impl LabelQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl record::Record for LabelQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_QUERY
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

impl Clone for LabelQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LabelQuery {}

impl record::Request for LabelQuery {
    type Response = LabelQueryResponse;
    type ErrorCode = LabelQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.label.query` (公众号标签管理-查询标签).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct LabelQueryResponse {
    /// The field `label_list`: a list; each element is a record of the kind `PublicLabel`.
    ///
    /// On the wire `label_list`. Source: `spec/open_public/label.query.yaml:12`.
    pub label_list: Vec<PublicLabel>,
}

impl record::Record for LabelQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_list),
            _ => None,
        }
    }
}

impl Clone for LabelQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PublicLabel`.
///
/// Source: `spec/open_public/label.query.yaml:15`.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicLabel {
    /// The field `count`: a whole number.
    ///
    /// On the wire `count`. Source: `spec/open_public/label.query.yaml:17`.
    pub count: Option<i64>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/open_public/label.query.yaml:18`.
    pub id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/open_public/label.query.yaml:19`.
    pub name: Option<String>,
}

impl record::Record for PublicLabel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_LABEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.count),
            1 => Some(&self.id),
            2 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.count),
            1 => Some(&mut self.id),
            2 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Clone for PublicLabel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicLabel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicLabel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.label.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/label.query.yaml:22`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LabelQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
