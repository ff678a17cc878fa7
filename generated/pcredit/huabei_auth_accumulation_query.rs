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
/// Answered by [`HuabeiAuthAccumulationQueryResponse`], or by an error with a [`HuabeiAuthAccumulationQueryErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.accumulation.query")]
#[doc(alias = "/v3/alipay/pcredit/huabei/auth/accumulation/query")]
#[doc(alias = "花芝轻会员周期累计数据查询")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthAccumulationQuery {
    /// Alipay's unique number of the user's agreement.
    ///
    /// On the wire `agreement_no`. Example: `20170502000610755993`. Source:
    /// `spec/pcredit/huabei.auth.accumulation.query.yaml:12`.
    pub agreement_no: Option<String>,
    /// Settlement period, as returned by Alipay.
    ///
    /// On the wire `period` (协议结算周期). Example: `20181223235059-20181230235010`. Source:
    /// `spec/pcredit/huabei.auth.accumulation.query.yaml:16`.
    pub period: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// On the wire `alipay_user_id` (买家在支付宝的用户id). Example: `2088000000000001`. Source:
    /// `spec/pcredit/huabei.auth.accumulation.query.yaml:21`.
    pub alipay_user_id: Option<String>,
    /// Alipay open id of the buyer.
    ///
    /// On the wire `open_id` (买家在支付宝的用户id). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:26`.
    pub open_id: Option<String>,
}

impl HuabeiAuthAccumulationQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.pcredit.huabei.auth.accumulation.query` (花芝轻会员周期累计数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthAccumulationQueryResponse {
    /// Fee due in the period as estimated by Alipay, for reference only.
    ///
    /// On the wire `pay_amount`. Example: `3.75`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:33`.
    pub pay_amount: Option<String>,
    /// Discounts the user received in the period.
    ///
    /// On the wire `total_discount_amount`. Example: `2.15`. Source:
    /// `spec/pcredit/huabei.auth.accumulation.query.yaml:37`.
    pub total_discount_amount: Option<String>,
    /// Number of purchases in the period.
    ///
    /// On the wire `total_pay_count`. Example: `2`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:38`.
    pub total_pay_count: Option<String>,
    /// Amount the user paid through Alipay in the period.
    ///
    /// On the wire `total_real_pay_amount`. Example: `3.75`. Source:
    /// `spec/pcredit/huabei.auth.accumulation.query.yaml:39`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthAccumulationQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:45` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:46` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:47` and
    /// `spec/codes.yaml:538`.
    AgreementNotExist,
    /// The calls are limited.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `CALL_LIMITED`; the same call may succeed later. Source:
    /// `spec/pcredit/huabei.auth.accumulation.query.yaml:48` and `spec/codes.yaml:796`.
    CallLimited,
    /// On the wire `INVALID_PERIOD`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:49`.
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
