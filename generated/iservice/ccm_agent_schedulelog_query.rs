//! `alipay.iservice.ccm.agent.schedulelog.query` · 查询客服状态变更流水日志
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/schedulelog/query`.
//! Described in `spec/iservice/ccm.agent.schedulelog.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.agent.schedulelog.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.agent.schedulelog.query",
    title: "查询客服状态变更流水日志",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
    ],
};

static CCM_AGENT_SCHEDULELOG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentSchedulelogQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agent_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "limit",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "start_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static CCM_AGENT_SCHEDULELOG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentSchedulelogQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agent_schedule_logs",
            kind: schema::Kind::Record(&AGENT_SCHEDULE_LOG),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "total_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static AGENT_SCHEDULE_LOG: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentScheduleLog",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agent_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "agent_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "duration",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "external_user_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "last_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CcmAgentSchedulelogQuery {
    /// The field `agent_ids`: a list; each element is a text.
    ///
    /// On the wire `agent_ids`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:9`.
    pub agent_ids: Vec<String>,
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:11`.
    pub end_time: Option<String>,
    /// The field `limit`: a whole number.
    ///
    /// On the wire `limit`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:12`.
    pub limit: Option<i64>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:13`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:14`.
    pub page_size: Option<i64>,
    /// The field `start_id`: a whole number.
    ///
    /// On the wire `start_id`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:15`.
    pub start_id: Option<i64>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:16`.
    pub start_time: Option<String>,
}

impl CcmAgentSchedulelogQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_ids`](Self::agent_ids).
    #[inline]
    #[must_use]
    pub fn agent_ids(
        mut self,
        agent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agent_ids = agent_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    #[must_use]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    #[inline]
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`start_id`](Self::start_id).
    #[inline]
    #[must_use]
    pub fn start_id(mut self, start_id: i64) -> Self {
        self.start_id = Some(start_id);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.agent.schedulelog.query` (查询客服状态变更流水日志).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmAgentSchedulelogQueryResponse {
    /// The field `agent_schedule_logs`: a record of the kind `AgentScheduleLog`.
    ///
    /// On the wire `agent_schedule_logs`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:19`.
    pub agent_schedule_logs: Option<AgentScheduleLog>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:20`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:21`.
    pub page_size: Option<i64>,
    /// The field `total_count`: a whole number.
    ///
    /// On the wire `total_count`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:22`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct AgentScheduleLog {
    /// The field `agent_id`: a text.
    ///
    /// On the wire `agent_id`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:27`.
    pub agent_id: Option<String>,
    /// The field `agent_name`: a text.
    ///
    /// On the wire `agent_name`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:28`.
    pub agent_name: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:29`.
    pub create_time: Option<String>,
    /// The field `duration`: a whole number.
    ///
    /// On the wire `duration`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:30`.
    pub duration: Option<i64>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:31`.
    pub end_time: Option<String>,
    /// The field `external_user_no`: a text.
    ///
    /// On the wire `external_user_no`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:32`.
    pub external_user_no: Option<String>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:33`.
    pub id: Option<String>,
    /// The field `last_status`: a text.
    ///
    /// On the wire `last_status`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:34`.
    pub last_status: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:35`.
    pub start_time: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/iservice/ccm.agent.schedulelog.query.yaml:36`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
