//! `zhima.credit.pe.zmgo.agreement.query` · 芝麻Go协议查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/pe/zmgo/agreement/query`. Described in
//! `spec/zhima_credit/pe.zmgo.agreement.query.yaml`.

use crate::{record, schema};

static PE_ZMGO_AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementQuery",
    file: "spec/zhima_credit/pe.zmgo.agreement.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 12)
        },
    ],
    rules: &[],
};

static PE_ZMGO_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementQueryResponse",
    file: "spec/zhima_credit/pe.zmgo.agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 15),
        schema::FieldDef::text("agreement_name", 16),
        schema::FieldDef::text("agreement_status", 17),
        schema::FieldDef::text("alipay_user_id", 18),
        schema::FieldDef::text("biz_type", 19),
        schema::FieldDef::text("open_id", 20),
        schema::FieldDef::text("sign_time", 21),
        schema::FieldDef::text("start_time", 22),
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
#[must_use]
#[non_exhaustive]
pub struct PeZmgoAgreementQuery {
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:10`.
    pub agreement_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:12`.
    pub open_id: Option<String>,
}

impl PeZmgoAgreementQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_id: None,
            alipay_user_id: None,
            open_id: None,
        }
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
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

impl Default for PeZmgoAgreementQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.agreement.query",
        title: "芝麻Go协议查询接口",
        file: "spec/zhima_credit/pe.zmgo.agreement.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.pe.zmgo.agreement.query` (芝麻Go协议查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PeZmgoAgreementQueryResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:15`.
    pub agreement_id: Option<String>,
    /// On the wire `agreement_name`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:16`.
    pub agreement_name: Option<String>,
    /// On the wire `agreement_status`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:17`.
    pub agreement_status: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:18`.
    pub alipay_user_id: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:19`.
    pub biz_type: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:20`.
    pub open_id: Option<String>,
    /// On the wire `sign_time`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:21`.
    pub sign_time: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/zhima_credit/pe.zmgo.agreement.query.yaml:22`.
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

impl Default for PeZmgoAgreementQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            agreement_name: None,
            agreement_status: None,
            alipay_user_id: None,
            biz_type: None,
            open_id: None,
            sign_time: None,
            start_time: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for PeZmgoAgreementQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
