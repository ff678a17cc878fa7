//! `alipay.iservice.ccm.agent.query` · 客服查询接口
//!
//! List service agents that match given conditions.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/query`. Described in
//! `spec/iservice/ccm.agent.query.yaml`.

use crate::{record, schema};

static CCM_AGENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentQuery",
    file: "spec/iservice/ccm.agent.query.yaml",
    fields: &[
        schema::FieldDef::text("answering_mode", 11),
        schema::FieldDef::text("ccs_instance_id", 12),
        schema::FieldDef::new(
            "chat_ext_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::new(
            "chat_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::new(
            "chat_level_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("email", 16),
        schema::FieldDef::new(
            "hotline_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 26)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 22)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 29)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 29)
        },
        schema::FieldDef::text("real_name", 30),
        schema::FieldDef::new(
            "role_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            31,
        ),
    ],
    rules: &[],
};

static CCM_AGENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentQueryResponse",
    file: "spec/iservice/ccm.agent.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "agents",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AGENT_VO),
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 35),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 42),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 43),
    ],
    rules: &[],
};

static AGENT_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentVo",
    file: "spec/iservice/ccm.agent.query.yaml",
    fields: &[
        schema::FieldDef::text("answering_mode", 49),
        schema::FieldDef::text("avatar", 50),
        schema::FieldDef::new(
            "ccs_instance_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            51,
        ),
        schema::FieldDef::new(
            "chat_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_CHAT_INFO),
                    limits: &[],
                },
            ),
            56,
        ),
        schema::FieldDef::text("create_time", 57),
        schema::FieldDef::text("creator_id", 58),
        schema::FieldDef::text("dingtalk_user_id", 59),
        schema::FieldDef::text("email", 64),
        schema::FieldDef::text("external_id", 65),
        schema::FieldDef::new(
            "hotline_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_HOTLINE_INFO),
                    limits: &[],
                },
            ),
            70,
        ),
        schema::FieldDef::text("id", 71),
        schema::FieldDef::text("job_number", 72),
        schema::FieldDef::text("last_login_time", 73),
        schema::FieldDef::text("mobile", 74),
        schema::FieldDef::text("nick_name", 75),
        schema::FieldDef::text("profile", 76),
        schema::FieldDef::text("real_name", 77),
        schema::FieldDef::new(
            "role_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROLE_ID),
                    limits: &[],
                },
            ),
            78,
        ),
        schema::FieldDef::text("status", 79),
        schema::FieldDef::text("type", 87),
        schema::FieldDef::text("update_time", 95),
        schema::FieldDef::text("updater_id", 96),
    ],
    rules: &[],
};

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
        Self {
            answering_mode: None,
            ccs_instance_id: None,
            chat_ext_group_ids: Vec::new(),
            chat_group_ids: Vec::new(),
            chat_level_ids: Vec::new(),
            email: None,
            hotline_group_ids: Vec::new(),
            page_num: None,
            page_size: None,
            real_name: None,
            role_ids: Vec::new(),
        }
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

impl record::Record for CcmAgentQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_AGENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.answering_mode),
            1 => Some(&self.ccs_instance_id),
            2 => Some(&self.chat_ext_group_ids),
            3 => Some(&self.chat_group_ids),
            4 => Some(&self.chat_level_ids),
            5 => Some(&self.email),
            6 => Some(&self.hotline_group_ids),
            7 => Some(&self.page_num),
            8 => Some(&self.page_size),
            9 => Some(&self.real_name),
            10 => Some(&self.role_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.answering_mode),
            1 => Some(&mut self.ccs_instance_id),
            2 => Some(&mut self.chat_ext_group_ids),
            3 => Some(&mut self.chat_group_ids),
            4 => Some(&mut self.chat_level_ids),
            5 => Some(&mut self.email),
            6 => Some(&mut self.hotline_group_ids),
            7 => Some(&mut self.page_num),
            8 => Some(&mut self.page_size),
            9 => Some(&mut self.real_name),
            10 => Some(&mut self.role_ids),
            _ => None,
        }
    }
}

impl Default for CcmAgentQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmAgentQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmAgentQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmAgentQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CcmAgentQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_AGENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agents),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agents),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for CcmAgentQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agents: Vec::new(),
            page_num: None,
            page_size: None,
            total_count: None,
        }
    }
}

impl Clone for CcmAgentQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmAgentQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmAgentQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AgentVo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGENT_VO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.answering_mode),
            1 => Some(&self.avatar),
            2 => Some(&self.ccs_instance_ids),
            3 => Some(&self.chat_config),
            4 => Some(&self.create_time),
            5 => Some(&self.creator_id),
            6 => Some(&self.dingtalk_user_id),
            7 => Some(&self.email),
            8 => Some(&self.external_id),
            9 => Some(&self.hotline_config),
            10 => Some(&self.id),
            11 => Some(&self.job_number),
            12 => Some(&self.last_login_time),
            13 => Some(&self.mobile),
            14 => Some(&self.nick_name),
            15 => Some(&self.profile),
            16 => Some(&self.real_name),
            17 => Some(&self.role_ids),
            18 => Some(&self.status),
            19 => Some(&self.r#type),
            20 => Some(&self.update_time),
            21 => Some(&self.updater_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.answering_mode),
            1 => Some(&mut self.avatar),
            2 => Some(&mut self.ccs_instance_ids),
            3 => Some(&mut self.chat_config),
            4 => Some(&mut self.create_time),
            5 => Some(&mut self.creator_id),
            6 => Some(&mut self.dingtalk_user_id),
            7 => Some(&mut self.email),
            8 => Some(&mut self.external_id),
            9 => Some(&mut self.hotline_config),
            10 => Some(&mut self.id),
            11 => Some(&mut self.job_number),
            12 => Some(&mut self.last_login_time),
            13 => Some(&mut self.mobile),
            14 => Some(&mut self.nick_name),
            15 => Some(&mut self.profile),
            16 => Some(&mut self.real_name),
            17 => Some(&mut self.role_ids),
            18 => Some(&mut self.status),
            19 => Some(&mut self.r#type),
            20 => Some(&mut self.update_time),
            21 => Some(&mut self.updater_id),
            _ => None,
        }
    }
}

impl Default for AgentVo {
    #[inline]
    fn default() -> Self {
        Self {
            answering_mode: None,
            avatar: None,
            ccs_instance_ids: Vec::new(),
            chat_config: Vec::new(),
            create_time: None,
            creator_id: None,
            dingtalk_user_id: None,
            email: None,
            external_id: None,
            hotline_config: Vec::new(),
            id: None,
            job_number: None,
            last_login_time: None,
            mobile: None,
            nick_name: None,
            profile: None,
            real_name: None,
            role_ids: Vec::new(),
            status: None,
            r#type: None,
            update_time: None,
            updater_id: None,
        }
    }
}

impl Clone for AgentVo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgentVo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgentVo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AgentVoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentVoStatus {
    /// `NORMAL`: Normal.
    Normal,
    /// `DELETE`: Deleted.
    Delete,
}

impl record::Enumeration for AgentVoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("DELETE", Self::Delete),
    ];
}

impl std::fmt::Debug for AgentVoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AgentVoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentVoType {
    /// `NORMAL`: Ordinary agent (普通客服).
    Normal,
    /// `ADMIN`: Super administrator; cannot be deleted (超级管理员).
    Admin,
}

impl record::Enumeration for AgentVoType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("ADMIN", Self::Admin),
    ];
}

impl std::fmt::Debug for AgentVoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.agent.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmAgentQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmAgentQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
