//! `alipay.open.instantdelivery.merchantagreement.query` · 协议签署查询api
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/open/instantdelivery/merchantagreement/query`. Described in
//! `spec/open_instantdelivery/merchantagreement.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_instantdelivery/merchantagreement.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.instantdelivery.merchantagreement.query",
    title: "协议签署查询api",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 22,
        },
    ],
};

static MERCHANTAGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantagreementQuery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static MERCHANTAGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantagreementQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_detail",
            kind: schema::Kind::Record(&AGREEMENT_DETAIL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static AGREEMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.instantdelivery.merchantagreement.query` (协议签署查询api).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/open/instantdelivery/merchantagreement/query`. Described in
/// `spec/open_instantdelivery/merchantagreement.query.yaml`.
/// Answered by [`MerchantagreementQueryResponse`], or by an error with a [`MerchantagreementQueryErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantagreement.query")]
#[doc(alias = "协议签署查询api")]
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantagreementQuery {}

impl MerchantagreementQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.instantdelivery.merchantagreement.query` (协议签署查询api).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantagreementQueryResponse {
    /// The field `agreement_detail`: a record of the kind `AgreementDetail`.
    ///
    /// On the wire `agreement_detail`. Source: `spec/open_instantdelivery/merchantagreement.query.yaml:12`.
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

/// The platform's type `AgreementDetail`.
///
/// Source: `spec/open_instantdelivery/merchantagreement.query.yaml:15`.
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementDetail {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/open_instantdelivery/merchantagreement.query.yaml:17`.
    pub agreement_no: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_instantdelivery/merchantagreement.query.yaml:18`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantagreementQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/merchantagreement.query.yaml:21`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_instantdelivery/merchantagreement.query.yaml:22`.
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
