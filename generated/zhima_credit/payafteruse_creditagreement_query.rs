//! `zhima.credit.payafteruse.creditagreement.query` · 查询服务开通/授权信息
//!
//! Query whether a user has opened or authorized a Zhima service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditagreement/query`.
//! Described in `spec/zhima_credit/payafteruse.creditagreement.query.yaml`.

use crate::{record, schema};

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
/// Returns [`PayafteruseCreditagreementQueryResponse`], or an error with a [`PayafteruseCreditagreementQueryErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditagreement.query")]
#[doc(alias = "/v3/zhima/credit/payafteruse/creditagreement/query")]
#[doc(alias = "查询服务开通/授权信息")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditagreementQuery {
    /// Merchant's own agreement number.
    ///
    /// 商户外部协议号; required in some cases. Example: `2014070700166653`.
    pub out_agreement_no: Option<String>,
    /// Zhima agreement number; recommended over `out_agreement_no`.
    ///
    /// 芝麻开通/授权协议号; required in some cases. Example: `ZMOP2020050722001440`.
    pub credit_agreement_id: Option<String>,
}

impl PayafteruseCreditagreementQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `zhima.credit.payafteruse.creditagreement.query` (查询服务开通/授权信息).
#[non_exhaustive]
pub struct PayafteruseCreditagreementQueryResponse {
    /// State of the authorization.
    ///
    /// 开通/授权状态. Example: `VALID`.
    pub agreement_status: Option<
        record::Choice<PayafteruseCreditagreementQueryResponseAgreementStatus>,
    >,
    /// Alipay user id, 2088….
    ///
    /// Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Time the service was opened; `agreement_status` is then `VALID`.
    ///
    /// 开通时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-09-15 11:23:04`.
    pub biz_time: Option<record::DateTime>,
    /// Zhima agreement number.
    ///
    /// 芝麻开通/授权协议号. Example: `ZMOP99202011240100520025162811`.
    pub credit_agreement_id: Option<String>,
    /// Extra data agreed for special cases; otherwise to be ignored.
    ///
    /// Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Open id of the user.
    ///
    /// 开放ID. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's own agreement number.
    ///
    /// 商户外部协议号. Example: `2014070700166653`.
    pub out_agreement_no: Option<String>,
}

/// The values of the platform's type `PayafteruseCreditagreementQueryResponseAgreementStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementQueryResponseAgreementStatus {
    /// `VALID`: In force (有效).
    Valid,
    /// `INVALID`: Not in force (无效).
    Invalid,
}

record::enumeration!(
    PayafteruseCreditagreementQueryResponseAgreementStatus, "VALID" Valid, "INVALID"
    Invalid
);

/// The error codes of `zhima.credit.payafteruse.creditagreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditagreementQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `EXTRA_PARAM_FORMAT_ERROR`.
    ExtraParamFormatError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `CREDIT_AUTH_NOT_EXIST`.
    CreditAuthNotExist,
    /// `ILLEGAL_QUERY`.
    IllegalQuery,
    /// `CREDIT_AGREEMENT_NOT_EXIST`.
    CreditAgreementNotExist,
    /// `DEPEND_FAILURE`: A service this call depends on failed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DependFailure,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PayafteruseCreditagreementQueryErrorCode, "SYSTEM_ERROR" SystemError, "BIZ_ERROR"
    BizError, "EXTRA_PARAM_FORMAT_ERROR" ExtraParamFormatError, "INVALID_PARAMETER"
    InvalidParameter, "CREDIT_AUTH_NOT_EXIST" CreditAuthNotExist, "ILLEGAL_QUERY"
    IllegalQuery, "CREDIT_AGREEMENT_NOT_EXIST" CreditAgreementNotExist, "DEPEND_FAILURE"
    DependFailure
);

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

record::record!(
    PayafteruseCreditagreementQuery, PAYAFTERUSE_CREDITAGREEMENT_QUERY, 0
    out_agreement_no None, 1 credit_agreement_id None
);

record::record!(
    PayafteruseCreditagreementQueryResponse, PAYAFTERUSE_CREDITAGREEMENT_QUERY_RESPONSE,
    0 agreement_status None, 1 alipay_user_id None, 2 biz_time None, 3
    credit_agreement_id None, 4 ext_info None, 5 open_id None, 6 out_agreement_no None
);

static PAYAFTERUSE_CREDITAGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementQuery",
    file: "spec/zhima_credit/payafteruse.creditagreement.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "credit_agreement_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_agreement_no", "credit_agreement_id"])],
    lines: &[12, 18, 26],
};

static PAYAFTERUSE_CREDITAGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditagreementQueryResponse",
    file: "spec/zhima_credit/payafteruse.creditagreement.query.yaml",
    rows: &[
        schema::Row::Text("agreement_status"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("biz_time"),
        schema::Row::Text("credit_agreement_id"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_agreement_no"),
    ],
    rules: &[],
    lines: &[],
};
