//! `alipay.open.appinfo.query` · alipay.open.appinfo.query
//!
//! Query an app's settings.
//!
//! Offered on the gateway (V2). Described in `spec/open_appinfo/query.yaml`.

use crate::{record, schema};

static QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Query",
    file: "spec/open_appinfo/query.yaml",
    fields: &[],
    rules: &[],
};

static QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryResponse",
    file: "spec/open_appinfo/query.yaml",
    fields: &[schema::FieldDef::text("open_id_config", 12)],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for Query {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY
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

impl Default for Query {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Query {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Query {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Query {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.appinfo.query` (alipay.open.appinfo.query).
#[non_exhaustive]
pub struct QueryResponse {
    /// Open id setting of the app.
    pub open_id_config: Option<String>,
}

impl record::Record for QueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id_config),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id_config),
            _ => None,
        }
    }
}

impl Default for QueryResponse {
    #[inline]
    fn default() -> Self {
        Self { open_id_config: None }
    }
}

impl Clone for QueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.appinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
