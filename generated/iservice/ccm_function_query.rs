//! `alipay.iservice.ccm.function.query` · 列出所有的功能点
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/function/query`. Described in
//! `spec/iservice/ccm.function.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.function.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.function.query",
    title: "列出所有的功能点",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INTERNAL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "TENENT_NOT_FOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
    ],
};

static CCM_FUNCTION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmFunctionQuery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static CCM_FUNCTION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmFunctionQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "functions",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODEL_FUNCTION),
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

static MODEL_FUNCTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModelFunction",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.function.query` (列出所有的功能点).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/function/query`. Described in
/// `spec/iservice/ccm.function.query.yaml`.
/// Answered by [`CcmFunctionQueryResponse`], or by an error with a [`CcmFunctionQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.function.query")]
#[doc(alias = "列出所有的功能点")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmFunctionQuery {}

impl CcmFunctionQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.function.query` (列出所有的功能点).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmFunctionQueryResponse {
    /// The field `functions`: a list; each element is a record of the kind `ModelFunction`.
    ///
    /// On the wire `functions`. Source: `spec/iservice/ccm.function.query.yaml:12`.
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

/// The platform's type `ModelFunction`.
///
/// Source: `spec/iservice/ccm.function.query.yaml:15`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModelFunction {
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.function.query.yaml:17`.
    pub id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/iservice/ccm.function.query.yaml:18`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmFunctionQueryErrorCode {
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.function.query.yaml:21`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.function.query.yaml:22`.
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
