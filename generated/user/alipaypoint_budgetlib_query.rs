//! `alipay.user.alipaypoint.budgetlib.query` · 查询集分宝预算库详情
//!
//! Query a budget of Jifenbao points.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/alipaypoint/budgetlib/query`. Described
//! in `spec/user/alipaypoint.budgetlib.query.yaml`.

use crate::{record, schema};

static ALIPAYPOINT_BUDGETLIB_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointBudgetlibQuery",
    file: "spec/user/alipaypoint.budgetlib.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("budget_code", 12)
        },
    ],
    rules: &[],
};

static ALIPAYPOINT_BUDGETLIB_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointBudgetlibQueryResponse",
    file: "spec/user/alipaypoint.budgetlib.query.yaml",
    fields: &[
        schema::FieldDef::text("budget_code", 15),
        schema::FieldDef::text("budget_desc", 16),
        schema::FieldDef::new("cumulative_amount", schema::Kind::Integer, 17),
        schema::FieldDef::new("enabled", schema::Kind::Boolean, 18),
        schema::FieldDef::text("end_time", 23),
        schema::FieldDef::new("remain_amount", schema::Kind::Integer, 24),
        schema::FieldDef::text("start_time", 25),
    ],
    rules: &[],
};

/// A request of `alipay.user.alipaypoint.budgetlib.query` (查询集分宝预算库详情).
///
/// Query a budget of Jifenbao points.
///
/// ```
/// use alipay::user::AlipaypointBudgetlibQuery;
///
/// let request = AlipaypointBudgetlibQuery::new()
///     .budget_code("20201107050844");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/alipaypoint/budgetlib/query`. Described
/// in `spec/user/alipaypoint.budgetlib.query.yaml`.
/// Returns [`AlipaypointBudgetlibQueryResponse`], or an error with a [`AlipaypointBudgetlibQueryErrorCode`].
#[doc(alias = "alipay.user.alipaypoint.budgetlib.query")]
#[doc(alias = "/v3/alipay/user/alipaypoint/budgetlib/query")]
#[doc(alias = "查询集分宝预算库详情")]
#[doc(alias = "集分宝")]
#[must_use]
#[non_exhaustive]
pub struct AlipaypointBudgetlibQuery {
    /// Code of the points budget.
    ///
    /// 集分宝预算库编码. Example: `20201107050844`.
    pub budget_code: Option<String>,
}

impl AlipaypointBudgetlibQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { budget_code: None }
    }

    /// Sets [`budget_code`](Self::budget_code).
    #[inline]
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

impl Default for AlipaypointBudgetlibQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.alipaypoint.budgetlib.query",
        title: "查询集分宝预算库详情",
        file: "spec/user/alipaypoint.budgetlib.query.yaml",
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.user.alipaypoint.budgetlib.query` (查询集分宝预算库详情).
#[non_exhaustive]
pub struct AlipaypointBudgetlibQueryResponse {
    /// Code of the points budget.
    ///
    /// 集分宝预算库编码. Example: `20201107050844`.
    pub budget_code: Option<String>,
    /// Description of the budget, in Chinese.
    ///
    /// 预算库的中文描述. Example: `签到活动预算库`.
    pub budget_desc: Option<String>,
    /// Points accumulated in the budget.
    ///
    /// 预算库累计积分数. Example: `1000`.
    pub cumulative_amount: Option<i64>,
    /// Whether the budget is in force; false if it has expired.
    ///
    /// 预算库是否为生效状态标识. Example: `true`.
    pub enabled: Option<bool>,
    /// End of the budget.
    ///
    /// 预算库结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-11-07 05:08:45`.
    pub end_time: Option<record::DateTime>,
    /// Points left in the budget.
    ///
    /// 预算库当前剩余积分数. Example: `10`.
    pub remain_amount: Option<i64>,
    /// Start of the budget.
    ///
    /// 预算库开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-07 05:08:45`.
    pub start_time: Option<record::DateTime>,
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

impl Default for AlipaypointBudgetlibQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            budget_code: None,
            budget_desc: None,
            cumulative_amount: None,
            enabled: None,
            end_time: None,
            remain_amount: None,
            start_time: None,
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlipaypointBudgetlibQueryErrorCode {
    /// `BUDGET_NOT_EXIST`.
    BudgetNotExist,
    /// `BUDGET_NOT_MATCH_PARTNER`.
    BudgetNotMatchPartner,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
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

impl std::fmt::Debug for AlipaypointBudgetlibQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
