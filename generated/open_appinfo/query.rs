//! `alipay.open.appinfo.query` · alipay.open.appinfo.query
//!
//! Query an app's settings.
//!
//! Offered on the gateway (V2). Described in `spec/open_appinfo/query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.appinfo.query` (alipay.open.appinfo.query).
///
/// Query an app's settings.
///
/// ```
/// use alipay::open_appinfo::Query;
///
/// let request = Query::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/open_appinfo/query.yaml`.
/// Returns [`QueryResponse`], or an error with a [`QueryErrorCode`].
#[doc(alias = "alipay.open.appinfo.query")]
#[must_use]
#[non_exhaustive]
pub struct Query {}

impl Query {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.appinfo.query` (alipay.open.appinfo.query).
#[non_exhaustive]
pub struct QueryResponse {
    /// Open id setting of the app.
    pub open_id_config: Option<String>,
}

/// The error codes of `alipay.open.appinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QueryErrorCode);

impl record::CallRequest for Query {}

impl record::Request for Query {
    type Response = QueryResponse;
    type ErrorCode = QueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.appinfo.query",
        title: "alipay.open.appinfo.query",
        file: "spec/open_appinfo/query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QUERY,
        response: &QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(Query, QUERY);

record::record!(QueryResponse, QUERY_RESPONSE, 0 open_id_config None);

static QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Query",
    file: "spec/open_appinfo/query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryResponse",
    file: "spec/open_appinfo/query.yaml",
    rows: &[schema::Row::Text("open_id_config")],
    rules: &[],
    lines: &[],
};
