//! `alipay.open.instantdelivery.merchantagreement.query` · 协议签署查询api
//!
//! Query whether a merchant has signed the logistics withholding agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/open/instantdelivery/merchantagreement/query`. Described in
//! `spec/open_instantdelivery/merchantagreement.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.instantdelivery.merchantagreement.query` (协议签署查询api).
///
/// Query whether a merchant has signed the logistics withholding agreement.
///
/// ```
/// use alipay::open_instantdelivery::MerchantagreementQuery;
///
/// let request = MerchantagreementQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/open/instantdelivery/merchantagreement/query`. Described in
/// `spec/open_instantdelivery/merchantagreement.query.yaml`.
/// Returns [`MerchantagreementQueryResponse`], or an error with a [`MerchantagreementQueryErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantagreement.query")]
#[doc(alias = "/v3/alipay/open/instantdelivery/merchantagreement/query")]
#[doc(alias = "协议签署查询api")]
#[doc(alias = "签署")]
#[must_use]
#[non_exhaustive]
pub struct MerchantagreementQuery {}

impl MerchantagreementQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.instantdelivery.merchantagreement.query` (协议签署查询api).
#[non_exhaustive]
pub struct MerchantagreementQueryResponse {
    /// Details of the logistics withholding agreement.
    ///
    /// 物流代扣协议的详细内容.
    pub agreement_detail: Option<AgreementDetail>,
}

/// Logistics withholding agreement of a merchant.
#[non_exhaustive]
pub struct AgreementDetail {
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// 协议号. Example: `20120000000000000000`.
    pub agreement_no: Option<String>,
    /// State of the agreement.
    ///
    /// 协议状态. Example: `NORMAL`.
    pub status: Option<String>,
}

/// The error codes of `alipay.open.instantdelivery.merchantagreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MerchantagreementQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MerchantagreementQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for MerchantagreementQuery {}

impl record::Request for MerchantagreementQuery {
    type Response = MerchantagreementQueryResponse;
    type ErrorCode = MerchantagreementQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.instantdelivery.merchantagreement.query",
        title: "协议签署查询api",
        file: "spec/open_instantdelivery/merchantagreement.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/instantdelivery/merchantagreement/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MERCHANTAGREEMENT_QUERY,
        response: &MERCHANTAGREEMENT_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(MerchantagreementQuery, MERCHANTAGREEMENT_QUERY);

record::record!(
    MerchantagreementQueryResponse, MERCHANTAGREEMENT_QUERY_RESPONSE, 0 agreement_detail
    None
);

record::record!(AgreementDetail, AGREEMENT_DETAIL, 0 agreement_no None, 1 status None);

static MERCHANTAGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantagreementQuery",
    file: "spec/open_instantdelivery/merchantagreement.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static MERCHANTAGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantagreementQueryResponse",
    file: "spec/open_instantdelivery/merchantagreement.query.yaml",
    rows: &[
        schema::Row::Plain("agreement_detail", schema::Kind::Record(&AGREEMENT_DETAIL)),
    ],
    rules: &[],
    lines: &[],
};

static AGREEMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementDetail",
    file: "spec/open_instantdelivery/merchantagreement.query.yaml",
    rows: &[schema::Row::Text("agreement_no"), schema::Row::Text("status")],
    rules: &[],
    lines: &[],
};
