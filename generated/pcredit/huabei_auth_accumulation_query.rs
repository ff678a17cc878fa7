//! `alipay.pcredit.huabei.auth.accumulation.query` · 花芝轻会员周期累计数据查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/accumulation/query`.
//! Described in `spec/pcredit/huabei.auth.accumulation.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/pcredit/huabei.auth.accumulation.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.pcredit.huabei.auth.accumulation.query",
    title: "花芝轻会员周期累计数据查询",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 22,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "CALL_LIMITED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "INVALID_PERIOD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
    ],
};

static HUABEI_AUTH_ACCUMULATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAccumulationQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "period",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_ACCUMULATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAccumulationQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "total_discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "total_pay_count",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "total_real_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.accumulation.query` (花芝轻会员周期累计数据查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/accumulation/query`.
/// Described in `spec/pcredit/huabei.auth.accumulation.query.yaml`.
/// Answered by [`HuabeiAuthAccumulationQueryResponse`], or by an error with a [`HuabeiAuthAccumulationQueryErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.accumulation.query")]
#[doc(alias = "花芝轻会员周期累计数据查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct HuabeiAuthAccumulationQuery {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `period`: a text.
    ///
    /// On the wire `period`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:11`.
    pub period: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:12`.
    pub alipay_user_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:13`.
    pub open_id: Option<String>,
}

impl HuabeiAuthAccumulationQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`period`](Self::period).
    #[inline]
    #[must_use]
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.period = Some(period.into());
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.pcredit.huabei.auth.accumulation.query` (花芝轻会员周期累计数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct HuabeiAuthAccumulationQueryResponse {
    /// The field `pay_amount`: a text.
    ///
    /// On the wire `pay_amount`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:16`.
    pub pay_amount: Option<String>,
    /// The field `total_discount_amount`: a text.
    ///
    /// On the wire `total_discount_amount`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:17`.
    pub total_discount_amount: Option<String>,
    /// The field `total_pay_count`: a text.
    ///
    /// On the wire `total_pay_count`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:18`.
    pub total_pay_count: Option<String>,
    /// The field `total_real_pay_amount`: a text.
    ///
    /// On the wire `total_real_pay_amount`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:19`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthAccumulationQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/pcredit/huabei.auth.accumulation.query.yaml:22`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:23`.
    InvalidParameter,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:24`.
    AgreementNotExist,
    /// On the wire `CALL_LIMITED`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:25`.
    CallLimited,
    /// On the wire `INVALID_PERIOD`. Source: `spec/pcredit/huabei.auth.accumulation.query.yaml:26`.
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
