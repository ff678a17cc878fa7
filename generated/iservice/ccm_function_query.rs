//! `alipay.iservice.ccm.function.query` · 列出所有的功能点
//!
//! List all function points.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/function/query`. Described in
//! `spec/iservice/ccm.function.query.yaml`.

use crate::{record, schema};

static CCM_FUNCTION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmFunctionQuery",
    file: "spec/iservice/ccm.function.query.yaml",
    fields: &[],
    rules: &[],
};

static CCM_FUNCTION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmFunctionQueryResponse",
    file: "spec/iservice/ccm.function.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "functions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODEL_FUNCTION),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static MODEL_FUNCTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModelFunction",
    file: "spec/iservice/ccm.function.query.yaml",
    fields: &[schema::FieldDef::text("id", 20), schema::FieldDef::text("name", 21)],
    rules: &[],
};

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
/// Answered by [`CcmFunctionQueryResponse`], or by an error with a [`CcmFunctionQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.function.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/function/query")]
#[doc(alias = "列出所有的功能点")]
#[must_use]
#[non_exhaustive]
pub struct CcmFunctionQuery {}

impl CcmFunctionQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for CcmFunctionQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_FUNCTION_QUERY
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

impl Default for CcmFunctionQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmFunctionQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmFunctionQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmFunctionQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.iservice.ccm.function.query` (列出所有的功能点).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmFunctionQueryResponse {
    /// Function points.
    ///
    /// On the wire `functions` (功能点列表). Source: `spec/iservice/ccm.function.query.yaml:14`.
    pub functions: Vec<ModelFunction>,
}

impl record::Record for CcmFunctionQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_FUNCTION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.functions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.functions),
            _ => None,
        }
    }
}

impl Default for CcmFunctionQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { functions: Vec::new() }
    }
}

impl Clone for CcmFunctionQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmFunctionQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmFunctionQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A function point.
///
/// Source: `spec/iservice/ccm.function.query.yaml:17`.
#[non_exhaustive]
pub struct ModelFunction {
    /// Function point id.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.function.query.yaml:20`.
    pub id: Option<String>,
    /// Function point name.
    ///
    /// On the wire `name`. Source: `spec/iservice/ccm.function.query.yaml:21`.
    pub name: Option<String>,
}

impl record::Record for ModelFunction {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODEL_FUNCTION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for ModelFunction {
    #[inline]
    fn default() -> Self {
        Self { id: None, name: None }
    }
}

impl Clone for ModelFunction {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ModelFunction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ModelFunction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.function.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmFunctionQueryErrorCode {
    /// An internal error occurred.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `INTERNAL_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/iservice/ccm.function.query.yaml:24` and `spec/codes.yaml:1266`.
    InternalError,
    /// The tenant was not found.
    ///
    /// Check the tenant.
    ///
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.function.query.yaml:25` and `spec/codes.yaml:2449`.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmFunctionQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmFunctionQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
