//! `zhima.credit.pe.zmgo.agreement.query` · 芝麻Go协议查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/pe/zmgo/agreement/query`. Described in
//! `spec/zhima_credit/pe.zmgo.agreement.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_credit/pe.zmgo.agreement.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.credit.pe.zmgo.agreement.query",
    title: "芝麻Go协议查询接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/zhima/credit/pe/zmgo/agreement/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &PE_ZMGO_AGREEMENT_QUERY,
    response: &PE_ZMGO_AGREEMENT_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ZMGO_BIZ_AGR_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
    ],
};

static PE_ZMGO_AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static PE_ZMGO_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "agreement_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "agreement_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "sign_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

/// A request of `zhima.credit.pe.zmgo.agreement.query` (芝麻Go协议查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/pe/zmgo/agreement/query`. Described in
/// `spec/zhima_credit/pe.zmgo.agreement.query.yaml`.
/// Answered by [`PeZmgoAgreementQueryResponse`], or by an error with a [`PeZmgoAgreementQueryErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.agreement.query")]
#[doc(alias = "芝麻Go协议查询接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct PeZmgoAgreementQuery {
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:10`.
    pub agreement_id: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:12`.
    pub open_id: Option<String>,
}

impl PeZmgoAgreementQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    #[must_use]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    #[must_use]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

impl record::Record for PeZmgoAgreementQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_AGREEMENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.open_id),
            _ => None,
        }
    }
}

impl Clone for PeZmgoAgreementQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoAgreementQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoAgreementQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PeZmgoAgreementQuery {}

impl record::Request for PeZmgoAgreementQuery {
    type Response = PeZmgoAgreementQueryResponse;
    type ErrorCode = PeZmgoAgreementQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.credit.pe.zmgo.agreement.query` (芝麻Go协议查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PeZmgoAgreementQueryResponse {
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:15`.
    pub agreement_id: Option<String>,
    /// The field `agreement_name`: a text.
    ///
    /// On the wire `agreement_name`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:16`.
    pub agreement_name: Option<String>,
    /// The field `agreement_status`: a text.
    ///
    /// On the wire `agreement_status`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:17`.
    pub agreement_status: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:18`.
    pub alipay_user_id: Option<String>,
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:19`.
    pub biz_type: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:20`.
    pub open_id: Option<String>,
    /// The field `sign_time`: a text.
    ///
    /// On the wire `sign_time`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:21`.
    pub sign_time: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:22`.
    pub start_time: Option<String>,
}

impl record::Record for PeZmgoAgreementQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_AGREEMENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.agreement_name),
            2 => Some(&self.agreement_status),
            3 => Some(&self.alipay_user_id),
            4 => Some(&self.biz_type),
            5 => Some(&self.open_id),
            6 => Some(&self.sign_time),
            7 => Some(&self.start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.agreement_name),
            2 => Some(&mut self.agreement_status),
            3 => Some(&mut self.alipay_user_id),
            4 => Some(&mut self.biz_type),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.sign_time),
            7 => Some(&mut self.start_time),
            _ => None,
        }
    }
}

impl Clone for PeZmgoAgreementQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoAgreementQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoAgreementQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.agreement.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeZmgoAgreementQueryErrorCode {
    /// On the wire `ZMGO_BIZ_AGR_NULL`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:25`.
    ZmgoBizAgrNull,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:26`.
    AgreementNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PeZmgoAgreementQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ZMGO_BIZ_AGR_NULL", Self::ZmgoBizAgrNull),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
