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
/// Returns [`LabelQueryResponse`], or an error with a [`LabelQueryErrorCode`].
#[doc(alias = "alipay.open.public.label.query")]
#[doc(alias = "/v3/alipay/open/public/label/query")]
#[doc(alias = "公众号标签管理-查询标签")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LabelQuery {}

impl LabelQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.public.label.query` (公众号标签管理-查询标签).
#[non_exhaustive]
pub struct LabelQueryResponse {
    /// Labels of the service window.
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
#[non_exhaustive]
pub struct PublicLabel {
    /// Users carrying the label.
    ///
    /// 标签用户量. Example: `100000`.
    pub count: Option<i64>,
    /// Label id.
    ///
    /// 标签编号. Example: `10005556`.
    pub id: Option<String>,
    /// Label name.
    ///
    /// 标签名称. Example: `标签1`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
