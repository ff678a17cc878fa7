//! `alipay.merchant.indirect.smidbind.query` · 获取商家认证状态
//!
//! Query whether a merchant has confirmed its certification.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/indirect/smidbind/query`. Described
//! in `spec/merchant/indirect.smidbind.query.yaml`.

use crate::{record, schema};

static INDIRECT_SMIDBIND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectSmidbindQuery",
    file: "spec/merchant/indirect.smidbind.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sub_merchant_id", 12)
        },
    ],
    rules: &[],
};

static INDIRECT_SMIDBIND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectSmidbindQueryResponse",
    file: "spec/merchant/indirect.smidbind.query.yaml",
    fields: &[schema::FieldDef::text("check_result", 15)],
    rules: &[],
};

/// A request of `alipay.merchant.indirect.smidbind.query` (获取商家认证状态).
///
/// Query whether a merchant has confirmed its certification.
///
/// ```
/// use alipay::merchant::IndirectSmidbindQuery;
///
/// let request = IndirectSmidbindQuery::new()
///     .sub_merchant_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/indirect/smidbind/query`. Described
/// in `spec/merchant/indirect.smidbind.query.yaml`.
/// Returns [`IndirectSmidbindQueryResponse`], or an error with a [`IndirectSmidbindQueryErrorCode`].
#[doc(alias = "alipay.merchant.indirect.smidbind.query")]
#[doc(alias = "/v3/alipay/merchant/indirect/smidbind/query")]
#[doc(alias = "获取商家认证状态")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct IndirectSmidbindQuery {
    /// Merchant's id at Alipay.
    ///
    /// 支付宝商户id. Example: `2088000000000001`.
    pub sub_merchant_id: Option<String>,
}

impl IndirectSmidbindQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { sub_merchant_id: None }
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }
}

impl record::Record for IndirectSmidbindQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_SMIDBIND_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sub_merchant_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sub_merchant_id),
            _ => None,
        }
    }
}

impl Default for IndirectSmidbindQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectSmidbindQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectSmidbindQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectSmidbindQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IndirectSmidbindQuery {}

impl record::Request for IndirectSmidbindQuery {
    type Response = IndirectSmidbindQueryResponse;
    type ErrorCode = IndirectSmidbindQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.indirect.smidbind.query",
        title: "获取商家认证状态",
        file: "spec/merchant/indirect.smidbind.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/merchant/indirect/smidbind/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INDIRECT_SMIDBIND_QUERY,
        response: &INDIRECT_SMIDBIND_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.merchant.indirect.smidbind.query` (获取商家认证状态).
#[non_exhaustive]
pub struct IndirectSmidbindQueryResponse {
    /// State of the confirmation.
    ///
    /// 确认状态. Example: `AUTHORIZED`.
    pub check_result: Option<record::Choice<IndirectSmidbindQueryResponseCheckResult>>,
}

impl record::Record for IndirectSmidbindQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_SMIDBIND_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.check_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.check_result),
            _ => None,
        }
    }
}

impl Default for IndirectSmidbindQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { check_result: None }
    }
}

impl Clone for IndirectSmidbindQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectSmidbindQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectSmidbindQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `IndirectSmidbindQueryResponseCheckResult`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectSmidbindQueryResponseCheckResult {
    /// `AUTHORIZED`: Confirmed.
    Authorized,
    /// `UNAUTHORIZED`: Not confirmed.
    Unauthorized,
    /// `CLOSED`: Account closed.
    Closed,
    /// `SMID_NOT_EXIST`: No such `sub_merchant_id`.
    SmidNotExist,
}

impl record::Enumeration for IndirectSmidbindQueryResponseCheckResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUTHORIZED", Self::Authorized),
        ("UNAUTHORIZED", Self::Unauthorized),
        ("CLOSED", Self::Closed),
        ("SMID_NOT_EXIST", Self::SmidNotExist),
    ];
}

impl std::fmt::Debug for IndirectSmidbindQueryResponseCheckResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.indirect.smidbind.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndirectSmidbindQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_PARAMETER`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParameter,
    /// `ILLEAGL_PARAMETER`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IlleaglParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IndirectSmidbindQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_PARAMETER", Self::IllegalParameter),
        ("ILLEAGL_PARAMETER", Self::IlleaglParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IndirectSmidbindQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
