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

/// The response of `alipay.iservice.ccm.function.query` (列出所有的功能点).
#[non_exhaustive]
pub struct CcmFunctionQueryResponse {
    /// Function points.
    ///
    /// 功能点列表.
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
#[non_exhaustive]
pub struct ModelFunction {
    /// Function point id.
    pub id: Option<String>,
    /// Function point name.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
