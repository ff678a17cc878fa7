//! `alipay.iservice.ccm.agent.schedulelog.query` · 查询客服状态变更流水日志
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/schedulelog/query`.
//! Described in `spec/iservice/ccm.agent.schedulelog.query.yaml`.

use crate::{record, schema};

static CCM_AGENT_SCHEDULELOG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentSchedulelogQuery",
    file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "agent_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("ccs_instance_id", 10),
        schema::FieldDef::text("end_time", 11),
        schema::FieldDef::new("limit", schema::Kind::Integer, 12),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 13),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 14),
        schema::FieldDef::new("start_id", schema::Kind::Integer, 15),
        schema::FieldDef::text("start_time", 16),
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
            19,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 20),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 21),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 22),
    ],
    rules: &[],
};

static AGENT_SCHEDULE_LOG: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentScheduleLog",
    file: "spec/iservice/ccm.agent.schedulelog.query.yaml",
    fields: &[
        schema::FieldDef::text("agent_id", 27),
        schema::FieldDef::text("agent_name", 28),
        schema::FieldDef::text("create_time", 29),
        schema::FieldDef::new("duration", schema::Kind::Integer, 30),
        schema::FieldDef::text("end_time", 31),
        schema::FieldDef::text("external_user_no", 32),
        schema::FieldDef::text("id", 33),
        schema::FieldDef::text("last_status", 34),
        schema::FieldDef::text("start_time", 35),
        schema::FieldDef::text("status", 36),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.agent.schedulelog.query` (查询客服状态变更流水日志).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/schedulelog/query`.
/// Described in `spec/iservice/ccm.agent.schedulelog.query.yaml`.
/// Answered by [`CcmAgentSchedulelogQueryResponse`], or by an error with a [`CcmAgentSchedulelogQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.schedulelog.query")]
#[doc(alias = "查询客服状态变更流水日志")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentSchedulelogQuery {
    /// On the wire `agent_ids`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.agent.schedulelog.query.yaml:9`.
    pub agent_ids: Vec<String>,
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:11`.
    pub end_time: Option<String>,
    /// On the wire `limit`, a whole number. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:12`.
    pub limit: Option<i64>,
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:13`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:14`.
    pub page_size: Option<i64>,
    /// On the wire `start_id`, a whole number. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:15`.
    pub start_id: Option<i64>,
    /// On the wire `start_time`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:16`.
    pub start_time: Option<String>,
}

impl CcmAgentSchedulelogQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.agent.schedulelog.query` (查询客服状态变更流水日志).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmAgentSchedulelogQueryResponse {
    /// On the wire `agent_schedule_logs`, a record of the kind `AgentScheduleLog`. Source:
    /// `spec/iservice/ccm.agent.schedulelog.query.yaml:19`.
    pub agent_schedule_logs: Option<AgentScheduleLog>,
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:20`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:21`.
    pub page_size: Option<i64>,
    /// On the wire `total_count`, a whole number. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:22`.
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

/// The platform's type `AgentScheduleLog`.
///
/// Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:25`.
#[non_exhaustive]
pub struct AgentScheduleLog {
    /// On the wire `agent_id`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:27`.
    pub agent_id: Option<String>,
    /// On the wire `agent_name`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:28`.
    pub agent_name: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:29`.
    pub create_time: Option<String>,
    /// On the wire `duration`, a whole number. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:30`.
    pub duration: Option<i64>,
    /// On the wire `end_time`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:31`.
    pub end_time: Option<String>,
    /// On the wire `external_user_no`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:32`.
    pub external_user_no: Option<String>,
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:33`.
    pub id: Option<String>,
    /// On the wire `last_status`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:34`.
    pub last_status: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:35`.
    pub start_time: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:36`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmAgentSchedulelogQueryErrorCode {
    /// On the wire `INVALID_PARAMS`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:39`.
    InvalidParams,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:40`.
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
