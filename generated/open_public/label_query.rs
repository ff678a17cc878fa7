//! `alipay.open.public.label.query` · 公众号标签管理-查询标签
//!
//! Query a service window's labels and how many users carry each.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/query`. Described in
//! `spec/open_public/label.query.yaml`.

use crate::{record, schema};

static LABEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelQuery",
    file: "spec/open_public/label.query.yaml",
    fields: &[],
    rules: &[],
};

static LABEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelQueryResponse",
    file: "spec/open_public/label.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PUBLIC_LABEL),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static PUBLIC_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicLabel",
    file: "spec/open_public/label.query.yaml",
    fields: &[
        schema::FieldDef::new("count", schema::Kind::Integer, 20),
        schema::FieldDef::text("id", 21),
        schema::FieldDef::text("name", 22),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.label.query` (公众号标签管理-查询标签).
///
/// Query a service window's labels and how many users carry each.
///
/// ```
/// use alipay::open_public::LabelQuery;
///
/// let request = LabelQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/query`. Described in
/// `spec/open_public/label.query.yaml`.
/// Answered by [`LabelQueryResponse`], or by an error with a [`LabelQueryErrorCode`].
#[doc(alias = "alipay.open.public.label.query")]
#[doc(alias = "/v3/alipay/open/public/label/query")]
#[doc(alias = "公众号标签管理-查询标签")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LabelQuery {}

impl LabelQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
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

impl Default for LabelQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.label.query",
        title: "公众号标签管理-查询标签",
        file: "spec/open_public/label.query.yaml",
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
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.public.label.query` (公众号标签管理-查询标签).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LabelQueryResponse {
    /// Labels of the service window.
    ///
    /// On the wire `label_list`. Source: `spec/open_public/label.query.yaml:14`.
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

impl Default for LabelQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { label_list: Vec::new() }
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

/// A label of a service window.
///
/// Source: `spec/open_public/label.query.yaml:17`.
#[non_exhaustive]
pub struct PublicLabel {
    /// Users carrying the label.
    ///
    /// On the wire `count` (标签用户量). Example: `100000`. Source: `spec/open_public/label.query.yaml:20`.
    pub count: Option<i64>,
    /// Label id.
    ///
    /// On the wire `id` (标签编号). Example: `10005556`. Source: `spec/open_public/label.query.yaml:21`.
    pub id: Option<String>,
    /// Label name.
    ///
    /// On the wire `name` (标签名称). Example: `标签1`. Source: `spec/open_public/label.query.yaml:22`.
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

impl Default for PublicLabel {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            id: None,
            name: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/label.query.yaml:25` and `spec/codes.yaml:2413`.
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

impl std::fmt::Debug for LabelQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
