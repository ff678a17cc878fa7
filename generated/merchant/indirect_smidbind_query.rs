//! `alipay.merchant.indirect.smidbind.query` · 获取商家认证状态
//!
//! Query whether a merchant has confirmed its certification.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/indirect/smidbind/query`. Described
//! in `spec/merchant/indirect.smidbind.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }
}

/// The response of `alipay.merchant.indirect.smidbind.query` (获取商家认证状态).
#[non_exhaustive]
pub struct IndirectSmidbindQueryResponse {
    /// State of the confirmation.
    ///
    /// 确认状态. Example: `AUTHORIZED`.
    pub check_result: Option<record::Choice<IndirectSmidbindQueryResponseCheckResult>>,
}

/// The values of the platform's type `IndirectSmidbindQueryResponseCheckResult`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    IndirectSmidbindQueryResponseCheckResult, "AUTHORIZED" Authorized, "UNAUTHORIZED"
    Unauthorized, "CLOSED" Closed, "SMID_NOT_EXIST" SmidNotExist
);

/// The error codes of `alipay.merchant.indirect.smidbind.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    IndirectSmidbindQueryErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_PARAMETER"
    IllegalParameter, "ILLEAGL_PARAMETER" IlleaglParameter
);

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

record::record!(IndirectSmidbindQuery, INDIRECT_SMIDBIND_QUERY, 0 sub_merchant_id None);

record::record!(
    IndirectSmidbindQueryResponse, INDIRECT_SMIDBIND_QUERY_RESPONSE, 0 check_result None
);

static INDIRECT_SMIDBIND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectSmidbindQuery",
    file: "spec/merchant/indirect.smidbind.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static INDIRECT_SMIDBIND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectSmidbindQueryResponse",
    file: "spec/merchant/indirect.smidbind.query.yaml",
    rows: &[schema::Row::Text("check_result")],
    rules: &[],
    lines: &[],
};
