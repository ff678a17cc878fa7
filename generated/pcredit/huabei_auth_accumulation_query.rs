//! `alipay.pcredit.huabei.auth.accumulation.query` · 花芝轻会员周期累计数据查询
//!
//! Query what a light member accumulated in a period of an agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/accumulation/query`.
//! Described in `spec/pcredit/huabei.auth.accumulation.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.pcredit.huabei.auth.accumulation.query` (花芝轻会员周期累计数据查询).
///
/// Query what a light member accumulated in a period of an agreement.
///
/// ```
/// use alipay::pcredit::HuabeiAuthAccumulationQuery;
///
/// let request = HuabeiAuthAccumulationQuery::new()
///     .agreement_no("20170502000610755993");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/accumulation/query`.
/// Described in `spec/pcredit/huabei.auth.accumulation.query.yaml`.
/// Returns [`HuabeiAuthAccumulationQueryResponse`], or an error with a [`HuabeiAuthAccumulationQueryErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.accumulation.query")]
#[doc(alias = "/v3/alipay/pcredit/huabei/auth/accumulation/query")]
#[doc(alias = "花芝轻会员周期累计数据查询")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthAccumulationQuery {
    /// Alipay's unique number of the user's agreement.
    ///
    /// Example: `20170502000610755993`.
    pub agreement_no: Option<String>,
    /// Settlement period, as returned by Alipay.
    ///
    /// 协议结算周期. Example: `20181223235059-20181230235010`.
    pub period: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl HuabeiAuthAccumulationQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`period`](Self::period).
    #[inline]
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.period = Some(period.into());
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

/// The response of `alipay.pcredit.huabei.auth.accumulation.query` (花芝轻会员周期累计数据查询).
#[non_exhaustive]
pub struct HuabeiAuthAccumulationQueryResponse {
    /// Fee due in the period as estimated by Alipay, for reference only.
    ///
    /// Example: `3.75`.
    pub pay_amount: Option<String>,
    /// Discounts the user received in the period.
    ///
    /// Example: `2.15`.
    pub total_discount_amount: Option<String>,
    /// Number of purchases in the period.
    ///
    /// Example: `2`.
    pub total_pay_count: Option<String>,
    /// Amount the user paid through Alipay in the period.
    ///
    /// Example: `3.75`.
    pub total_real_pay_amount: Option<String>,
}

/// The error codes of `alipay.pcredit.huabei.auth.accumulation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthAccumulationQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `CALL_LIMITED`: The calls are limited.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallLimited,
    /// `INVALID_PERIOD`.
    InvalidPeriod,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    HuabeiAuthAccumulationQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "AGREEMENT_NOT_EXIST" AgreementNotExist, "CALL_LIMITED"
    CallLimited, "INVALID_PERIOD" InvalidPeriod
);

impl record::CallRequest for HuabeiAuthAccumulationQuery {}

impl record::Request for HuabeiAuthAccumulationQuery {
    type Response = HuabeiAuthAccumulationQueryResponse;
    type ErrorCode = HuabeiAuthAccumulationQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pcredit.huabei.auth.accumulation.query",
        title: "花芝轻会员周期累计数据查询",
        file: "spec/pcredit/huabei.auth.accumulation.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/pcredit/huabei/auth/accumulation/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &HUABEI_AUTH_ACCUMULATION_QUERY,
        response: &HUABEI_AUTH_ACCUMULATION_QUERY_RESPONSE,
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
    HuabeiAuthAccumulationQuery, HUABEI_AUTH_ACCUMULATION_QUERY, 0 agreement_no None, 1
    period None, 2 alipay_user_id None, 3 open_id None
);

record::record!(
    HuabeiAuthAccumulationQueryResponse, HUABEI_AUTH_ACCUMULATION_QUERY_RESPONSE, 0
    pay_amount None, 1 total_discount_amount None, 2 total_pay_count None, 3
    total_real_pay_amount None
);

static HUABEI_AUTH_ACCUMULATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAccumulationQuery",
    file: "spec/pcredit/huabei.auth.accumulation.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "period",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 21, 26],
};

static HUABEI_AUTH_ACCUMULATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAccumulationQueryResponse",
    file: "spec/pcredit/huabei.auth.accumulation.query.yaml",
    rows: &[
        schema::Row::Text("pay_amount"),
        schema::Row::Text("total_discount_amount"),
        schema::Row::Text("total_pay_count"),
        schema::Row::Text("total_real_pay_amount"),
    ],
    rules: &[],
    lines: &[],
};
