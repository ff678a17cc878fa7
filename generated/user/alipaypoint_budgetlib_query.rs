//! `alipay.user.alipaypoint.budgetlib.query` · 查询集分宝预算库详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/alipaypoint/budgetlib/query`. Described
//! in `spec/user/alipaypoint.budgetlib.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/user/alipaypoint.budgetlib.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.user.alipaypoint.budgetlib.query",
    title: "查询集分宝预算库详情",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/user/alipaypoint/budgetlib/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &ALIPAYPOINT_BUDGETLIB_QUERY,
    response: &ALIPAYPOINT_BUDGETLIB_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "BUDGET_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "BUDGET_NOT_MATCH_PARTNER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "PARAM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
    ],
};

static ALIPAYPOINT_BUDGETLIB_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointBudgetlibQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "budget_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static ALIPAYPOINT_BUDGETLIB_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointBudgetlibQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "budget_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "budget_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "cumulative_amount",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "enabled",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "remain_amount",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

/// A request of `alipay.user.alipaypoint.budgetlib.query` (查询集分宝预算库详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/alipaypoint/budgetlib/query`. Described
/// in `spec/user/alipaypoint.budgetlib.query.yaml`.
/// Answered by [`AlipaypointBudgetlibQueryResponse`], or by an error with a [`AlipaypointBudgetlibQueryErrorCode`].
#[doc(alias = "alipay.user.alipaypoint.budgetlib.query")]
#[doc(alias = "查询集分宝预算库详情")]
#[derive(Default)]
#[non_exhaustive]
pub struct AlipaypointBudgetlibQuery {
    /// The field `budget_code`: a text.
    ///
    /// On the wire `budget_code`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:10`.
    pub budget_code: Option<String>,
}

impl AlipaypointBudgetlibQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`budget_code`](Self::budget_code).
    #[inline]
    #[must_use]
    pub fn budget_code(mut self, budget_code: impl Into<String>) -> Self {
        self.budget_code = Some(budget_code.into());
        self
    }
}

impl record::Record for AlipaypointBudgetlibQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAYPOINT_BUDGETLIB_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.budget_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.budget_code),
            _ => None,
        }
    }
}

impl Clone for AlipaypointBudgetlibQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipaypointBudgetlibQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipaypointBudgetlibQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AlipaypointBudgetlibQuery {}

impl record::Request for AlipaypointBudgetlibQuery {
    type Response = AlipaypointBudgetlibQueryResponse;
    type ErrorCode = AlipaypointBudgetlibQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.user.alipaypoint.budgetlib.query` (查询集分宝预算库详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AlipaypointBudgetlibQueryResponse {
    /// The field `budget_code`: a text.
    ///
    /// On the wire `budget_code`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:13`.
    pub budget_code: Option<String>,
    /// The field `budget_desc`: a text.
    ///
    /// On the wire `budget_desc`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:14`.
    pub budget_desc: Option<String>,
    /// The field `cumulative_amount`: a whole number.
    ///
    /// On the wire `cumulative_amount`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:15`.
    pub cumulative_amount: Option<i64>,
    /// The field `enabled`: true or false.
    ///
    /// On the wire `enabled`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:16`.
    pub enabled: Option<bool>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:17`.
    pub end_time: Option<String>,
    /// The field `remain_amount`: a whole number.
    ///
    /// On the wire `remain_amount`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:18`.
    pub remain_amount: Option<i64>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:19`.
    pub start_time: Option<String>,
}

impl record::Record for AlipaypointBudgetlibQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAYPOINT_BUDGETLIB_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.budget_code),
            1 => Some(&self.budget_desc),
            2 => Some(&self.cumulative_amount),
            3 => Some(&self.enabled),
            4 => Some(&self.end_time),
            5 => Some(&self.remain_amount),
            6 => Some(&self.start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.budget_code),
            1 => Some(&mut self.budget_desc),
            2 => Some(&mut self.cumulative_amount),
            3 => Some(&mut self.enabled),
            4 => Some(&mut self.end_time),
            5 => Some(&mut self.remain_amount),
            6 => Some(&mut self.start_time),
            _ => None,
        }
    }
}

impl Clone for AlipaypointBudgetlibQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipaypointBudgetlibQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipaypointBudgetlibQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.alipaypoint.budgetlib.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlipaypointBudgetlibQueryErrorCode {
    /// On the wire `BUDGET_NOT_EXIST`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:22`.
    BudgetNotExist,
    /// On the wire `BUDGET_NOT_MATCH_PARTNER`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:23`.
    BudgetNotMatchPartner,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/user/alipaypoint.budgetlib.query.yaml:24`.
    ParamIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AlipaypointBudgetlibQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BUDGET_NOT_EXIST", Self::BudgetNotExist),
        ("BUDGET_NOT_MATCH_PARTNER", Self::BudgetNotMatchPartner),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
