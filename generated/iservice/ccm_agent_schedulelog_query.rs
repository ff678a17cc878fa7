//! `alipay.iservice.ccm.agent.schedulelog.query` · 查询客服状态变更流水日志
//!
//! Query the log of agents' state changes.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/schedulelog/query`.
//! Described in `spec/iservice/ccm.agent.schedulelog.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.agent.schedulelog.query` (查询客服状态变更流水日志).
///
/// Query the log of agents' state changes.
///
/// ```
/// use alipay::iservice::CcmAgentSchedulelogQuery;
///
/// let request = CcmAgentSchedulelogQuery::new()
///     .agent_ids(["2018101801902073", "2018101801902090"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agent_ids`](Self::agent_ids) | at most 100 items |
/// | [`limit`](Self::limit) | not more than 100 |
/// | [`page_num`](Self::page_num) | not less than 1 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/schedulelog/query`.
/// Described in `spec/iservice/ccm.agent.schedulelog.query.yaml`.
/// Returns [`CcmAgentSchedulelogQueryResponse`], or an error with a [`CcmAgentSchedulelogQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.schedulelog.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/agent/schedulelog/query")]
#[doc(alias = "查询客服状态变更流水日志")]
#[doc(alias = "客服")]
#[doc(alias = "流水")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentSchedulelogQuery {
    /// Agents to query; absent means all of the department.
    ///
    /// 客服id集合; at most 100 items. Example: `["2018101801902073","2018101801902090"]`.
    pub agent_ids: Vec<String>,
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `kaj_9DA1`.
    pub ccs_instance_id: Option<String>,
    /// End of the period, UTC in ISO 8601, at most one day after its start.
    ///
    /// 客服状态变更结束时间. Example: `2020-10-24 00:00:00`.
    pub end_time: Option<String>,
    /// Number of records to return.
    ///
    /// 查询条数; not more than 100. Defaults to `100`. Example: `100`.
    pub limit: Option<i64>,
    /// Page number, counted from 1\.
    ///
    /// 查询结果的页码; not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Defaults to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Log id to start from: 0 first, then the largest id of the previous page.
    ///
    /// 起始id. Example: `10223`.
    pub start_id: Option<i64>,
    /// Start of the period, UTC in ISO 8601\.
    ///
    /// 客服状态变更开始时间. Example: `2020-10-23 00:00:00`.
    pub start_time: Option<String>,
}

impl CcmAgentSchedulelogQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_ids`](Self::agent_ids).
    #[inline]
    pub fn agent_ids(
        mut self,
        agent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agent_ids = agent_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`start_id`](Self::start_id).
    #[inline]
    pub fn start_id(mut self, start_id: i64) -> Self {
        self.start_id = Some(start_id);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.agent.schedulelog.query` (查询客服状态变更流水日志).
#[non_exhaustive]
pub struct CcmAgentSchedulelogQueryResponse {
    /// State changes.
    ///
    /// 客服状态变更流水日志集合.
    pub agent_schedule_logs: Option<AgentScheduleLog>,
    /// Page number.
    ///
    /// 查询结果的页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Number of agents.
    ///
    /// 总条目数. Example: `125`.
    pub total_count: Option<i64>,
}

/// A state change of an agent.
#[non_exhaustive]
pub struct AgentScheduleLog {
    /// Agent id.
    ///
    /// 客服id. Example: `2018101801902073`.
    pub agent_id: Option<String>,
    /// Agent's name.
    ///
    /// 客服名称. Example: `某某`.
    pub agent_name: Option<String>,
    /// Time of the change, UTC in ISO 8601\.
    ///
    /// 状态变更发生时间. Example: `2020-10-23 09:10:23`.
    pub create_time: Option<String>,
    /// How long the state lasted, in seconds.
    ///
    /// 状态持续时长. Example: `120`.
    pub duration: Option<i64>,
    /// End of the state, UTC in ISO 8601\.
    ///
    /// 状态变更结束时间. Example: `2020-10-23 09:20:53`.
    pub end_time: Option<String>,
    /// Agent's job number in the ISV's or merchant's system.
    ///
    /// Example: `0012`.
    pub external_user_no: Option<String>,
    /// Id of the log record.
    ///
    /// 客服状态变更流水id. Example: `10223`.
    pub id: Option<String>,
    /// State before the change.
    ///
    /// 变更前状态. Example: `离线`.
    pub last_status: Option<String>,
    /// Start of the state, UTC in ISO 8601\.
    ///
    /// 状态变更开始时间. Example: `2020-10-23 09:10:23`.
    pub start_time: Option<String>,
    /// State after the change.
    ///
    /// 变更后状态. Example: `上线`.
    pub status: Option<String>,
}

/// The error codes of `alipay.iservice.ccm.agent.schedulelog.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmAgentSchedulelogQueryErrorCode {
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmAgentSchedulelogQueryErrorCode, "INVALID_PARAMS" InvalidParams, "BIZ_ERROR"
    BizError
);

impl record::CallRequest for CcmAgentSchedulelogQuery {}

impl record::Request for CcmAgentSchedulelogQuery {
    type Response = CcmAgentSchedulelogQueryResponse;
    type ErrorCode = CcmAgentSchedulelogQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.agent.schedulelog.query",
        title: "查询客服状态变更流水日志",
        file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/agent/schedulelog/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_AGENT_SCHEDULELOG_QUERY,
        response: &CCM_AGENT_SCHEDULELOG_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CcmAgentSchedulelogQuery, CCM_AGENT_SCHEDULELOG_QUERY, 0 agent_ids Vec::new(), 1
    ccs_instance_id None, 2 end_time None, 3 limit None, 4 page_num None, 5 page_size
    None, 6 start_id None, 7 start_time None
);

record::record!(
    CcmAgentSchedulelogQueryResponse, CCM_AGENT_SCHEDULELOG_QUERY_RESPONSE, 0
    agent_schedule_logs None, 1 page_num None, 2 page_size None, 3 total_count None
);

record::record!(
    AgentScheduleLog, AGENT_SCHEDULE_LOG, 0 agent_id None, 1 agent_name None, 2
    create_time None, 3 duration None, 4 end_time None, 5 external_user_no None, 6 id
    None, 7 last_status None, 8 start_time None, 9 status None
);

static CCM_AGENT_SCHEDULELOG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentSchedulelogQuery",
    file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
    rows: &[
        schema::Row::Limited(
            "agent_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(100))],
        ),
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Text("end_time"),
        schema::Row::Limited(
            "limit",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
        ),
        schema::Row::Limited(
            "page_num",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("start_id", schema::Kind::Integer),
        schema::Row::Text("start_time"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 22, 27, 31, 34, 38, 41, 42, 47],
};

static CCM_AGENT_SCHEDULELOG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentSchedulelogQueryResponse",
    file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
    rows: &[
        schema::Row::Plain(
            "agent_schedule_logs",
            schema::Kind::Record(&AGENT_SCHEDULE_LOG),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static AGENT_SCHEDULE_LOG: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentScheduleLog",
    file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
    rows: &[
        schema::Row::Text("agent_id"),
        schema::Row::Text("agent_name"),
        schema::Row::Text("create_time"),
        schema::Row::Plain("duration", schema::Kind::Integer),
        schema::Row::Text("end_time"),
        schema::Row::Text("external_user_no"),
        schema::Row::Text("id"),
        schema::Row::Text("last_status"),
        schema::Row::Text("start_time"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
