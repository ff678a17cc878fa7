//! `alipay.pcredit.huabei.auth.accumulation.query` · 花芝轻会员周期累计数据查询
//!
//! Query what a light member accumulated in a period of an agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/accumulation/query`.
//! Described in `spec/pcredit/huabei.auth.accumulation.query.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_ACCUMULATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAccumulationQuery",
    file: "spec/pcredit/huabei.auth.accumulation.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("period", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 26)
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_ACCUMULATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAccumulationQueryResponse",
    file: "spec/pcredit/huabei.auth.accumulation.query.yaml",
    fields: &[
        schema::FieldDef::text("pay_amount", 33),
        schema::FieldDef::text("total_discount_amount", 37),
        schema::FieldDef::text("total_pay_count", 38),
        schema::FieldDef::text("total_real_pay_amount", 39),
    ],
    rules: &[],
};

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
        Self {
            agreement_no: None,
            period: None,
            alipay_user_id: None,
            open_id: None,
        }
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

impl record::Record for HuabeiAuthAccumulationQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ACCUMULATION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.period),
            2 => Some(&self.alipay_user_id),
            3 => Some(&self.open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.period),
            2 => Some(&mut self.alipay_user_id),
            3 => Some(&mut self.open_id),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthAccumulationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HuabeiAuthAccumulationQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthAccumulationQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthAccumulationQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for HuabeiAuthAccumulationQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ACCUMULATION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pay_amount),
            1 => Some(&self.total_discount_amount),
            2 => Some(&self.total_pay_count),
            3 => Some(&self.total_real_pay_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pay_amount),
            1 => Some(&mut self.total_discount_amount),
            2 => Some(&mut self.total_pay_count),
            3 => Some(&mut self.total_real_pay_amount),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthAccumulationQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            pay_amount: None,
            total_discount_amount: None,
            total_pay_count: None,
            total_real_pay_amount: None,
        }
    }
}

impl Clone for HuabeiAuthAccumulationQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthAccumulationQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthAccumulationQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.accumulation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for HuabeiAuthAccumulationQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("CALL_LIMITED", Self::CallLimited),
        ("INVALID_PERIOD", Self::InvalidPeriod),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for HuabeiAuthAccumulationQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
