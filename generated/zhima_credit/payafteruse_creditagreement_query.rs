//! `zhima.credit.payafteruse.creditagreement.query` · 查询服务开通/授权信息
//!
//! Query whether a user has opened or authorized a Zhima service.
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
            ..schema::FieldDef::text("out_agreement_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("credit_agreement_id", 18)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_agreement_no", "credit_agreement_id"]),
            line: 26,
        },
    ],
};

static PAYAFTERUSE_CREDITAGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementQueryResponse",
    file: "spec/zhima_credit/payafteruse.creditagreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_status", 29),
        schema::FieldDef::text("alipay_user_id", 37),
        schema::FieldDef::text("biz_time", 38),
        schema::FieldDef::text("credit_agreement_id", 43),
        schema::FieldDef::text("ext_info", 48),
        schema::FieldDef::text("open_id", 52),
        schema::FieldDef::text("out_agreement_no", 57),
    ],
    rules: &[],
};

/// A request of `zhima.credit.payafteruse.creditagreement.query` (查询服务开通/授权信息).
///
/// Query whether a user has opened or authorized a Zhima service.
///
/// ```
/// use alipay::zhima_credit::PayafteruseCreditagreementQuery;
///
/// let request = PayafteruseCreditagreementQuery::new()
///     .out_agreement_no("2014070700166653");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_agreement_no`](Self::out_agreement_no) | required in some cases |
/// | [`credit_agreement_id`](Self::credit_agreement_id) | required in some cases |
/// | rule | At least one of `out_agreement_no`, `credit_agreement_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditagreement/query`.
/// Described in `spec/zhima_credit/payafteruse.creditagreement.query.yaml`.
/// Answered by [`PayafteruseCreditagreementQueryResponse`], or by an error with a [`PayafteruseCreditagreementQueryErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditagreement.query")]
#[doc(alias = "/v3/zhima/credit/payafteruse/creditagreement/query")]
#[doc(alias = "查询服务开通/授权信息")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditagreementQuery {
    /// Merchant's own agreement number.
    ///
    /// On the wire `out_agreement_no` (商户外部协议号); required in some cases. Example: `2014070700166653`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:12`.
    pub out_agreement_no: Option<String>,
    /// Zhima agreement number; recommended over `out_agreement_no`.
    ///
    /// On the wire `credit_agreement_id` (芝麻开通/授权协议号); required in some cases. Example:
    /// `ZMOP2020050722001440`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:18`.
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

/// The answer of `zhima.credit.payafteruse.creditagreement.query` (查询服务开通/授权信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayafteruseCreditagreementQueryResponse {
    /// State of the authorization.
    ///
    /// On the wire `agreement_status` (开通/授权状态). Example: `VALID`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:29`.
    pub agreement_status: Option<
        record::Choice<PayafteruseCreditagreementQueryResponseAgreementStatus>,
    >,
    /// Alipay user id, 2088….
    ///
    /// On the wire `alipay_user_id`. Example: `2088000000000001`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:37`.
    pub alipay_user_id: Option<String>,
    /// Time the service was opened; `agreement_status` is then `VALID`.
    ///
    /// On the wire `biz_time` (开通时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-09-15 11:23:04`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:38`.
    pub biz_time: Option<record::DateTime>,
    /// Zhima agreement number.
    ///
    /// On the wire `credit_agreement_id` (芝麻开通/授权协议号). Example: `ZMOP99202011240100520025162811`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:43`.
    pub credit_agreement_id: Option<String>,
    /// Extra data agreed for special cases; otherwise to be ignored.
    ///
    /// On the wire `ext_info`. Example: `{"key":"value"}`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:48`.
    pub ext_info: Option<String>,
    /// Open id of the user.
    ///
    /// On the wire `open_id` (开放ID). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:52`.
    pub open_id: Option<String>,
    /// Merchant's own agreement number.
    ///
    /// On the wire `out_agreement_no` (商户外部协议号). Example: `2014070700166653`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:57`.
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

/// The values of the platform's type `PayafteruseCreditagreementQueryResponseAgreementStatus`.
///
/// Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:33`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementQueryResponseAgreementStatus {
    /// In force.
    ///
    /// On the wire `VALID` (有效).
    Valid,
    /// Not in force.
    ///
    /// On the wire `INVALID` (无效).
    Invalid,
}

impl record::Enumeration for PayafteruseCreditagreementQueryResponseAgreementStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VALID", Self::Valid),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for PayafteruseCreditagreementQueryResponseAgreementStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.credit.payafteruse.creditagreement.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:64` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:65` and
    /// `spec/codes.yaml:736`.
    BizError,
    /// On the wire `EXTRA_PARAM_FORMAT_ERROR`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:66`.
    ExtraParamFormatError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:67` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `CREDIT_AUTH_NOT_EXIST`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:68`.
    CreditAuthNotExist,
    /// On the wire `ILLEGAL_QUERY`. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:69`.
    IllegalQuery,
    /// On the wire `CREDIT_AGREEMENT_NOT_EXIST`. Source:
    /// `spec/zhima_credit/payafteruse.creditagreement.query.yaml:70`.
    CreditAgreementNotExist,
    /// A service this call depends on failed.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `DEPEND_FAILURE`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/zhima_credit/payafteruse.creditagreement.query.yaml:71` and
    /// `spec/codes.yaml:921`.
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
