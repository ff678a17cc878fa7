//! `alipay.iservice.ccm.agent.schedulelog.query` · 查询客服状态变更流水日志
//!
//! Query the log of agents' state changes.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/schedulelog/query`.
//! Described in `spec/iservice/ccm.agent.schedulelog.query.yaml`.

use crate::{record, schema};

static CCM_AGENT_SCHEDULELOG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentSchedulelogQuery",
    file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(100), 15)],
            ..schema::FieldDef::new(
                "agent_ids",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                11,
            )
        },
        schema::FieldDef::text("ccs_instance_id", 17),
        schema::FieldDef::text("end_time", 22),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 31)],
            ..schema::FieldDef::new("limit", schema::Kind::Integer, 27)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 38)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 34)
        },
        schema::FieldDef::new("page_size", schema::Kind::Integer, 41),
        schema::FieldDef::new("start_id", schema::Kind::Integer, 42),
        schema::FieldDef::text("start_time", 47),
    ],
    rules: &[],
};

static CCM_AGENT_SCHEDULELOG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentSchedulelogQueryResponse",
    file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "agent_schedule_logs",
            schema::Kind::Record(&AGENT_SCHEDULE_LOG),
            54,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 55),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 56),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 57),
    ],
    rules: &[],
};

static AGENT_SCHEDULE_LOG: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentScheduleLog",
    file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
    fields: &[
        schema::FieldDef::text("agent_id", 63),
        schema::FieldDef::text("agent_name", 64),
        schema::FieldDef::text("create_time", 65),
        schema::FieldDef::new("duration", schema::Kind::Integer, 70),
        schema::FieldDef::text("end_time", 71),
        schema::FieldDef::text("external_user_no", 76),
        schema::FieldDef::text("id", 80),
        schema::FieldDef::text("last_status", 81),
        schema::FieldDef::text("start_time", 82),
        schema::FieldDef::text("status", 87),
    ],
    rules: &[],
};

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
        Self {
            agent_ids: Vec::new(),
            ccs_instance_id: None,
            end_time: None,
            limit: None,
            page_num: None,
            page_size: None,
            start_id: None,
            start_time: None,
        }
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

impl record::Record for CcmAgentSchedulelogQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_AGENT_SCHEDULELOG_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_ids),
            1 => Some(&self.ccs_instance_id),
            2 => Some(&self.end_time),
            3 => Some(&self.limit),
            4 => Some(&self.page_num),
            5 => Some(&self.page_size),
            6 => Some(&self.start_id),
            7 => Some(&self.start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_ids),
            1 => Some(&mut self.ccs_instance_id),
            2 => Some(&mut self.end_time),
            3 => Some(&mut self.limit),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.page_size),
            6 => Some(&mut self.start_id),
            7 => Some(&mut self.start_time),
            _ => None,
        }
    }
}

impl Default for CcmAgentSchedulelogQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmAgentSchedulelogQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmAgentSchedulelogQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmAgentSchedulelogQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CcmAgentSchedulelogQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_AGENT_SCHEDULELOG_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_schedule_logs),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_schedule_logs),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for CcmAgentSchedulelogQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agent_schedule_logs: None,
            page_num: None,
            page_size: None,
            total_count: None,
        }
    }
}

impl Clone for CcmAgentSchedulelogQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmAgentSchedulelogQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmAgentSchedulelogQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AgentScheduleLog {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGENT_SCHEDULE_LOG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_id),
            1 => Some(&self.agent_name),
            2 => Some(&self.create_time),
            3 => Some(&self.duration),
            4 => Some(&self.end_time),
            5 => Some(&self.external_user_no),
            6 => Some(&self.id),
            7 => Some(&self.last_status),
            8 => Some(&self.start_time),
            9 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_id),
            1 => Some(&mut self.agent_name),
            2 => Some(&mut self.create_time),
            3 => Some(&mut self.duration),
            4 => Some(&mut self.end_time),
            5 => Some(&mut self.external_user_no),
            6 => Some(&mut self.id),
            7 => Some(&mut self.last_status),
            8 => Some(&mut self.start_time),
            9 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for AgentScheduleLog {
    #[inline]
    fn default() -> Self {
        Self {
            agent_id: None,
            agent_name: None,
            create_time: None,
            duration: None,
            end_time: None,
            external_user_no: None,
            id: None,
            last_status: None,
            start_time: None,
            status: None,
        }
    }
}

impl Clone for AgentScheduleLog {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgentScheduleLog {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgentScheduleLog {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.agent.schedulelog.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmAgentSchedulelogQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMS", Self::InvalidParams),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmAgentSchedulelogQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
