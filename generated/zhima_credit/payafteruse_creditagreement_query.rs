//! `zhima.credit.payafteruse.creditagreement.query` · 查询服务开通/授权信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditagreement/query`.
//! Described in `spec/zhima_credit/payafteruse.creditagreement.query.yaml`.

use crate::{record, schema};

static PAYAFTERUSE_CREDITAGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementQuery",
    file: "spec/zhima_credit/payafteruse.creditagreement.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_agreement_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("credit_agreement_id", 11)
        },
    ],
    rules: &[],
};

static PAYAFTERUSE_CREDITAGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementQueryResponse",
    file: "spec/zhima_credit/payafteruse.creditagreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_status", 14),
        schema::FieldDef::text("alipay_user_id", 15),
        schema::FieldDef::text("biz_time", 16),
        schema::FieldDef::text("credit_agreement_id", 17),
        schema::FieldDef::text("ext_info", 18),
        schema::FieldDef::text("open_id", 19),
        schema::FieldDef::text("out_agreement_no", 20),
    ],
    rules: &[],
};

/// A request of `zhima.credit.payafteruse.creditagreement.query` (查询服务开通/授权信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditagreement/query`.
/// Described in `spec/zhima_credit/payafteruse.creditagreement.query.yaml`.
/// Answered by [`PayafteruseCreditagreementQueryResponse`], or by an error with a [`PayafteruseCreditagreementQueryErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditagreement.query")]
#[doc(alias = "查询服务开通/授权信息")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditagreementQuery {
    /// On the wire `out_agreement_no`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:10`.
    pub out_agreement_no: Option<String>,
    /// On the wire `credit_agreement_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:11`.
    pub credit_agreement_id: Option<String>,
}

impl PayafteruseCreditagreementQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_agreement_no: None,
            credit_agreement_id: None,
        }
    }

    /// Sets [`out_agreement_no`](Self::out_agreement_no).
    #[inline]
    pub fn out_agreement_no(mut self, out_agreement_no: impl Into<String>) -> Self {
        self.out_agreement_no = Some(out_agreement_no.into());
        self
    }

    /// Sets [`credit_agreement_id`](Self::credit_agreement_id).
    #[inline]
    pub fn credit_agreement_id(
        mut self,
        credit_agreement_id: impl Into<String>,
    ) -> Self {
        self.credit_agreement_id = Some(credit_agreement_id.into());
        self
    }
}

impl record::Record for PayafteruseCreditagreementQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITAGREEMENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_agreement_no),
            1 => Some(&self.credit_agreement_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_agreement_no),
            1 => Some(&mut self.credit_agreement_id),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditagreementQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayafteruseCreditagreementQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditagreementQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditagreementQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PayafteruseCreditagreementQuery {}

impl record::Request for PayafteruseCreditagreementQuery {
    type Response = PayafteruseCreditagreementQueryResponse;
    type ErrorCode = PayafteruseCreditagreementQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.payafteruse.creditagreement.query",
        title: "查询服务开通/授权信息",
        file: "spec/zhima_credit/payafteruse.creditagreement.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/credit/payafteruse/creditagreement/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PAYAFTERUSE_CREDITAGREEMENT_QUERY,
        response: &PAYAFTERUSE_CREDITAGREEMENT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.payafteruse.creditagreement.query` (查询服务开通/授权信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayafteruseCreditagreementQueryResponse {
    /// On the wire `agreement_status`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:14`.
    pub agreement_status: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:15`.
    pub alipay_user_id: Option<String>,
    /// On the wire `biz_time`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:16`.
    pub biz_time: Option<String>,
    /// On the wire `credit_agreement_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:17`.
    pub credit_agreement_id: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:18`.
    pub ext_info: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:19`.
    pub open_id: Option<String>,
    /// On the wire `out_agreement_no`, a text. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:20`.
    pub out_agreement_no: Option<String>,
}

impl record::Record for PayafteruseCreditagreementQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITAGREEMENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_status),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.biz_time),
            3 => Some(&self.credit_agreement_id),
            4 => Some(&self.ext_info),
            5 => Some(&self.open_id),
            6 => Some(&self.out_agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_status),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.biz_time),
            3 => Some(&mut self.credit_agreement_id),
            4 => Some(&mut self.ext_info),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.out_agreement_no),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditagreementQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_status: None,
            alipay_user_id: None,
            biz_time: None,
            credit_agreement_id: None,
            ext_info: None,
            open_id: None,
            out_agreement_no: None,
        }
    }
}

impl Clone for PayafteruseCreditagreementQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditagreementQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditagreementQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.payafteruse.creditagreement.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:23`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:24`.
    BizError,
    /// On the wire `EXTRA_PARAM_FORMAT_ERROR`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:25`.
    ExtraParamFormatError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:26`.
    InvalidParameter,
    /// On the wire `CREDIT_AUTH_NOT_EXIST`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:27`.
    CreditAuthNotExist,
    /// On the wire `ILLEGAL_QUERY`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:28`.
    IllegalQuery,
    /// On the wire `CREDIT_AGREEMENT_NOT_EXIST`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:29`.
    CreditAgreementNotExist,
    /// On the wire `DEPEND_FAILURE`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:30`.
    DependFailure,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PayafteruseCreditagreementQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("EXTRA_PARAM_FORMAT_ERROR", Self::ExtraParamFormatError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CREDIT_AUTH_NOT_EXIST", Self::CreditAuthNotExist),
        ("ILLEGAL_QUERY", Self::IllegalQuery),
        ("CREDIT_AGREEMENT_NOT_EXIST", Self::CreditAgreementNotExist),
        ("DEPEND_FAILURE", Self::DependFailure),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayafteruseCreditagreementQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
