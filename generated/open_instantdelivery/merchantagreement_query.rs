//! `alipay.open.instantdelivery.merchantagreement.query` · 协议签署查询api
//!
//! Query whether a merchant has signed the logistics withholding agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/open/instantdelivery/merchantagreement/query`. Described in
//! `spec/open_instantdelivery/merchantagreement.query.yaml`.

use crate::{record, schema};

static MERCHANTAGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantagreementQuery",
    file: "spec/open_instantdelivery/merchantagreement.query.yaml",
    fields: &[],
    rules: &[],
};

static MERCHANTAGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantagreementQueryResponse",
    file: "spec/open_instantdelivery/merchantagreement.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "agreement_detail",
            schema::Kind::Record(&AGREEMENT_DETAIL),
            14,
        ),
    ],
    rules: &[],
};

static AGREEMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementDetail",
    file: "spec/open_instantdelivery/merchantagreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 23),
        schema::FieldDef::text("status", 28),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for MerchantagreementQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTAGREEMENT_QUERY
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

impl Default for MerchantagreementQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MerchantagreementQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantagreementQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantagreementQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.instantdelivery.merchantagreement.query` (协议签署查询api).
#[non_exhaustive]
pub struct MerchantagreementQueryResponse {
    /// Details of the logistics withholding agreement.
    ///
    /// 物流代扣协议的详细内容.
    pub agreement_detail: Option<AgreementDetail>,
}

impl record::Record for MerchantagreementQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTAGREEMENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_detail),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_detail),
            _ => None,
        }
    }
}

impl Default for MerchantagreementQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { agreement_detail: None }
    }
}

impl Clone for MerchantagreementQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantagreementQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantagreementQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AgreementDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for AgreementDetail {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            status: None,
        }
    }
}

impl Clone for AgreementDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.instantdelivery.merchantagreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for MerchantagreementQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MerchantagreementQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
