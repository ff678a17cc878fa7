//! `alipay.user.alipaypoint.budgetlib.query` · 查询集分宝预算库详情
//!
//! Query a budget of Jifenbao points.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/alipaypoint/budgetlib/query`. Described
//! in `spec/user/alipaypoint.budgetlib.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`budget_code`](Self::budget_code).
    #[inline]
    pub fn budget_code(mut self, budget_code: impl Into<String>) -> Self {
        self.budget_code = Some(budget_code.into());
        self
    }
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

/// The error codes of `alipay.user.alipaypoint.budgetlib.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    AlipaypointBudgetlibQueryErrorCode, "BUDGET_NOT_EXIST" BudgetNotExist,
    "BUDGET_NOT_MATCH_PARTNER" BudgetNotMatchPartner, "PARAM_ILLEGAL" ParamIllegal
);

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

record::record!(
    AlipaypointBudgetlibQuery, ALIPAYPOINT_BUDGETLIB_QUERY, 0 budget_code None
);

record::record!(
    AlipaypointBudgetlibQueryResponse, ALIPAYPOINT_BUDGETLIB_QUERY_RESPONSE, 0
    budget_code None, 1 budget_desc None, 2 cumulative_amount None, 3 enabled None, 4
    end_time None, 5 remain_amount None, 6 start_time None
);

static ALIPAYPOINT_BUDGETLIB_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointBudgetlibQuery",
    file: "spec/user/alipaypoint.budgetlib.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "budget_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static ALIPAYPOINT_BUDGETLIB_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointBudgetlibQueryResponse",
    file: "spec/user/alipaypoint.budgetlib.query.yaml",
    rows: &[
        schema::Row::Text("budget_code"),
        schema::Row::Text("budget_desc"),
        schema::Row::Plain("cumulative_amount", schema::Kind::Integer),
        schema::Row::Plain("enabled", schema::Kind::Boolean),
        schema::Row::Text("end_time"),
        schema::Row::Plain("remain_amount", schema::Kind::Integer),
        schema::Row::Text("start_time"),
    ],
    rules: &[],
    lines: &[],
};
