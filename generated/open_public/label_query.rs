//! `alipay.open.public.label.query` · 公众号标签管理-查询标签
//!
//! Query a service window's labels and how many users carry each.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/query`. Described in
//! `spec/open_public/label.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.open.public.label.query` (公众号标签管理-查询标签).
#[non_exhaustive]
pub struct LabelQueryResponse {
    /// Labels of the service window.
    pub label_list: Vec<PublicLabel>,
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

/// The error codes of `alipay.open.public.label.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(LabelQueryErrorCode, "SYSTEM_ERROR" SystemError);

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

record::record!(LabelQuery, LABEL_QUERY);

record::record!(LabelQueryResponse, LABEL_QUERY_RESPONSE, 0 label_list Vec::new());

record::record!(PublicLabel, PUBLIC_LABEL, 0 count None, 1 id None, 2 name None);

static LABEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelQuery",
    file: "spec/open_public/label.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static LABEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelQueryResponse",
    file: "spec/open_public/label.query.yaml",
    rows: &[
        schema::Row::Plain(
            "label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PUBLIC_LABEL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PUBLIC_LABEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicLabel",
    file: "spec/open_public/label.query.yaml",
    rows: &[
        schema::Row::Plain("count", schema::Kind::Integer),
        schema::Row::Text("id"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[],
};
