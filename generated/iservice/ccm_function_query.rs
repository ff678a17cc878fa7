//! `alipay.iservice.ccm.function.query` · 列出所有的功能点
//!
//! List all function points.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/function/query`. Described in
//! `spec/iservice/ccm.function.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.function.query` (列出所有的功能点).
///
/// List all function points.
///
/// ```
/// use alipay::iservice::CcmFunctionQuery;
///
/// let request = CcmFunctionQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/function/query`. Described in
/// `spec/iservice/ccm.function.query.yaml`.
/// Returns [`CcmFunctionQueryResponse`], or an error with a [`CcmFunctionQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.function.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/function/query")]
#[doc(alias = "列出所有的功能点")]
#[must_use]
#[non_exhaustive]
pub struct CcmFunctionQuery {}

impl CcmFunctionQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.iservice.ccm.function.query` (列出所有的功能点).
#[non_exhaustive]
pub struct CcmFunctionQueryResponse {
    /// Function points.
    ///
    /// 功能点列表.
    pub functions: Vec<ModelFunction>,
}

/// A function point.
#[non_exhaustive]
pub struct ModelFunction {
    /// Function point id.
    pub id: Option<String>,
    /// Function point name.
    pub name: Option<String>,
}

/// The error codes of `alipay.iservice.ccm.function.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmFunctionQueryErrorCode {
    /// `INTERNAL_ERROR`: An internal error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    InternalError,
    /// `TENENT_NOT_FOUND`: The tenant was not found.
    ///
    /// Check the tenant.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmFunctionQueryErrorCode, "INTERNAL_ERROR" InternalError, "TENENT_NOT_FOUND"
    TenentNotFound
);

impl record::CallRequest for CcmFunctionQuery {}

impl record::Request for CcmFunctionQuery {
    type Response = CcmFunctionQueryResponse;
    type ErrorCode = CcmFunctionQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.function.query",
        title: "列出所有的功能点",
        file: "spec/iservice/ccm.function.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/function/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_FUNCTION_QUERY,
        response: &CCM_FUNCTION_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(CcmFunctionQuery, CCM_FUNCTION_QUERY);

record::record!(
    CcmFunctionQueryResponse, CCM_FUNCTION_QUERY_RESPONSE, 0 functions Vec::new()
);

record::record!(ModelFunction, MODEL_FUNCTION, 0 id None, 1 name None);

static CCM_FUNCTION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmFunctionQuery",
    file: "spec/iservice/ccm.function.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static CCM_FUNCTION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmFunctionQueryResponse",
    file: "spec/iservice/ccm.function.query.yaml",
    rows: &[
        schema::Row::Plain(
            "functions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODEL_FUNCTION),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MODEL_FUNCTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModelFunction",
    file: "spec/iservice/ccm.function.query.yaml",
    rows: &[schema::Row::Text("id"), schema::Row::Text("name")],
    rules: &[],
    lines: &[],
};
