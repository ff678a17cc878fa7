//! `alipay.iservice.ccm.agent.query` · 客服查询接口
//!
//! List service agents that match given conditions.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/query`. Described in
//! `spec/iservice/ccm.agent.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.agent.query` (客服查询接口).
///
/// List service agents that match given conditions.
///
/// ```
/// use alipay::iservice::CcmAgentQuery;
///
/// let request = CcmAgentQuery::new()
///     .answering_mode("0");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/query`. Described in
/// `spec/iservice/ccm.agent.query.yaml`.
/// Returns [`CcmAgentQueryResponse`], or an error with a [`CcmAgentQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/agent/query")]
#[doc(alias = "客服查询接口")]
#[doc(alias = "客服")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentQuery {
    /// How the agent takes hotline calls.
    ///
    /// 热线接入方式. Example: `0`.
    pub answering_mode: Option<String>,
    /// Department id.
    ///
    /// 部门id. Example: `XAHSNRBS`.
    pub ccs_instance_id: Option<String>,
    /// Extended online skill groups.
    ///
    /// Example: `123`.
    pub chat_ext_group_ids: Vec<String>,
    /// Online skill groups.
    ///
    /// Example: `123`.
    pub chat_group_ids: Vec<String>,
    /// Online service levels.
    ///
    /// Example: `123`.
    pub chat_level_ids: Vec<String>,
    /// Agent's email address.
    ///
    /// 客服邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// Extended hotline skill groups.
    ///
    /// 热线扩展技能组id. Example: `123`.
    pub hotline_group_ids: Vec<String>,
    /// Page number, counted from 1\.
    ///
    /// 查询结果的页码; not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Not more than 100. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Agent's name.
    ///
    /// 客服姓名. Example: `某某`.
    pub real_name: Option<String>,
    /// Roles of the agent.
    ///
    /// 客服角色id. Example: `123`.
    pub role_ids: Vec<String>,
}

impl CcmAgentQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`answering_mode`](Self::answering_mode).
    #[inline]
    pub fn answering_mode(mut self, answering_mode: impl Into<String>) -> Self {
        self.answering_mode = Some(answering_mode.into());
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`chat_ext_group_ids`](Self::chat_ext_group_ids).
    #[inline]
    pub fn chat_ext_group_ids(
        mut self,
        chat_ext_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_ext_group_ids = chat_ext_group_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`chat_group_ids`](Self::chat_group_ids).
    #[inline]
    pub fn chat_group_ids(
        mut self,
        chat_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_group_ids = chat_group_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`chat_level_ids`](Self::chat_level_ids).
    #[inline]
    pub fn chat_level_ids(
        mut self,
        chat_level_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_level_ids = chat_level_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`hotline_group_ids`](Self::hotline_group_ids).
    #[inline]
    pub fn hotline_group_ids(
        mut self,
        hotline_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hotline_group_ids = hotline_group_ids.into_iter().map(Into::into).collect();
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

    /// Sets [`real_name`](Self::real_name).
    #[inline]
    pub fn real_name(mut self, real_name: impl Into<String>) -> Self {
        self.real_name = Some(real_name.into());
        self
    }

    /// Sets [`role_ids`](Self::role_ids).
    #[inline]
    pub fn role_ids(
        mut self,
        role_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_ids = role_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `alipay.iservice.ccm.agent.query` (客服查询接口).
#[non_exhaustive]
pub struct CcmAgentQueryResponse {
    /// Agents.
    ///
    /// 客服列表.
    pub agents: Vec<AgentVo>,
    /// Page number, counted from 1\.
    ///
    /// 查询结果的页码; not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Not more than 100. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Number of agents.
    ///
    /// 总条目数. Example: `99`.
    pub total_count: Option<i64>,
}

/// A service agent.
#[non_exhaustive]
pub struct AgentVo {
    /// How the agent takes hotline calls.
    ///
    /// 热线接入方式. Example: `0`.
    pub answering_mode: Option<String>,
    /// OSS file key of the avatar.
    ///
    /// 头像的oss file key. Example: `testfile`.
    pub avatar: Option<String>,
    /// Departments of the agent.
    ///
    /// 客服归属的部门id列表. Example: `XAHSNRBS`.
    pub ccs_instance_ids: Vec<String>,
    /// Online skill groups.
    pub chat_config: Vec<super::types::AgentChatInfo>,
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-01 11:11:11`.
    pub create_time: Option<record::DateTime>,
    /// Creator's id.
    ///
    /// 创建人id. Example: `2019032101896769`.
    pub creator_id: Option<String>,
    /// DingTalk user id; present for users bound to DingTalk.
    ///
    /// 钉钉user_id. Example: `1293894912`.
    pub dingtalk_user_id: Option<String>,
    /// Agent's email address.
    ///
    /// 客服邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// User in an external system, such as a financial cloud or Alipay account id.
    ///
    /// 外部系统用户. Example: `2088xxx`.
    pub external_id: Option<String>,
    /// Hotline skill groups.
    ///
    /// 热线技能组信息.
    pub hotline_config: Vec<super::types::AgentHotlineInfo>,
    /// Unique id of the agent.
    ///
    /// 客服唯一标识id. Example: `2019032101896769`.
    pub id: Option<String>,
    /// Job number of the agent.
    ///
    /// 客服工号. Example: `0002`.
    pub job_number: Option<String>,
    /// Time of the last login.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-20 07:40:31`.
    pub last_login_time: Option<record::DateTime>,
    /// Agent's mobile number.
    ///
    /// 客服手机号. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Agent's nickname.
    ///
    /// 客服昵称. Example: `风清扬`.
    pub nick_name: Option<String>,
    /// Personal profile.
    ///
    /// 个人简介. Example: `我是玉树临风一表人才的张三`.
    pub profile: Option<String>,
    /// Agent's name.
    ///
    /// 客服姓名. Example: `某某`.
    pub real_name: Option<String>,
    /// Roles of the agent.
    ///
    /// 客服角色id列表.
    pub role_ids: Vec<super::types::RoleId>,
    /// State of the agent.
    ///
    /// 状态. Example: `NORMAL`.
    pub status: Option<record::Choice<AgentVoStatus>>,
    /// Kind of user.
    ///
    /// 用户类型. Example: `NORMAL`.
    pub r#type: Option<record::Choice<AgentVoType>>,
    /// Time of the last change.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-01 11:11:11`.
    pub update_time: Option<record::DateTime>,
    /// Last editor's id.
    ///
    /// Example: `2019032101896769`.
    pub updater_id: Option<String>,
}

/// The values of the platform's type `AgentVoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgentVoStatus {
    /// `NORMAL`: Normal.
    Normal,
    /// `DELETE`: Deleted.
    Delete,
}

record::enumeration!(AgentVoStatus, "NORMAL" Normal, "DELETE" Delete);

/// The values of the platform's type `AgentVoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgentVoType {
    /// `NORMAL`: Ordinary agent (普通客服).
    Normal,
    /// `ADMIN`: Super administrator; cannot be deleted (超级管理员).
    Admin,
}

record::enumeration!(AgentVoType, "NORMAL" Normal, "ADMIN" Admin);

/// The error codes of `alipay.iservice.ccm.agent.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmAgentQueryErrorCode {
    /// `INTERNAL_ERROR`: An internal error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    InternalError,
    /// `TENENT_NOT_FOUND`: The tenant was not found.
    ///
    /// Check the tenant.
    TenentNotFound,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmAgentQueryErrorCode, "INTERNAL_ERROR" InternalError, "TENENT_NOT_FOUND"
    TenentNotFound, "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for CcmAgentQuery {}

impl record::Request for CcmAgentQuery {
    type Response = CcmAgentQueryResponse;
    type ErrorCode = CcmAgentQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.agent.query",
        title: "客服查询接口",
        file: "spec/iservice/ccm.agent.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/agent/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_AGENT_QUERY,
        response: &CCM_AGENT_QUERY_RESPONSE,
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

record::record!(
    CcmAgentQuery, CCM_AGENT_QUERY, 0 answering_mode None, 1 ccs_instance_id None, 2
    chat_ext_group_ids Vec::new(), 3 chat_group_ids Vec::new(), 4 chat_level_ids
    Vec::new(), 5 email None, 6 hotline_group_ids Vec::new(), 7 page_num None, 8
    page_size None, 9 real_name None, 10 role_ids Vec::new()
);

record::record!(
    CcmAgentQueryResponse, CCM_AGENT_QUERY_RESPONSE, 0 agents Vec::new(), 1 page_num
    None, 2 page_size None, 3 total_count None
);

record::record!(
    AgentVo, AGENT_VO, 0 answering_mode None, 1 avatar None, 2 ccs_instance_ids
    Vec::new(), 3 chat_config Vec::new(), 4 create_time None, 5 creator_id None, 6
    dingtalk_user_id None, 7 email None, 8 external_id None, 9 hotline_config Vec::new(),
    10 id None, 11 job_number None, 12 last_login_time None, 13 mobile None, 14 nick_name
    None, 15 profile None, 16 real_name None, 17 role_ids Vec::new(), 18 status None, 19
    r#type None, 20 update_time None, 21 updater_id None
);

static CCM_AGENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentQuery",
    file: "spec/iservice/ccm.agent.query.yaml",
    rows: &[
        schema::Row::Text("answering_mode"),
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Plain(
            "chat_ext_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "chat_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "chat_level_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("email"),
        schema::Row::Plain(
            "hotline_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "page_num",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
        ),
        schema::Row::Text("real_name"),
        schema::Row::Plain(
            "role_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 15, 16, 17, 22, 26, 29, 29, 30, 31],
};

static CCM_AGENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentQueryResponse",
    file: "spec/iservice/ccm.agent.query.yaml",
    rows: &[
        schema::Row::Plain(
            "agents",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AGENT_VO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static AGENT_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentVo",
    file: "spec/iservice/ccm.agent.query.yaml",
    rows: &[
        schema::Row::Text("answering_mode"),
        schema::Row::Text("avatar"),
        schema::Row::Plain(
            "ccs_instance_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "chat_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_CHAT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("create_time"),
        schema::Row::Text("creator_id"),
        schema::Row::Text("dingtalk_user_id"),
        schema::Row::Text("email"),
        schema::Row::Text("external_id"),
        schema::Row::Plain(
            "hotline_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_HOTLINE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("id"),
        schema::Row::Text("job_number"),
        schema::Row::Text("last_login_time"),
        schema::Row::Text("mobile"),
        schema::Row::Text("nick_name"),
        schema::Row::Text("profile"),
        schema::Row::Text("real_name"),
        schema::Row::Plain(
            "role_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROLE_ID),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("status"),
        schema::Row::Text("type"),
        schema::Row::Text("update_time"),
        schema::Row::Text("updater_id"),
    ],
    rules: &[],
    lines: &[],
};
