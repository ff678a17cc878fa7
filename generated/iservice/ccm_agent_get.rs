//! `alipay.iservice.ccm.agent.get` · 查询客服详情
//!
//! Query the details of a service agent.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/agent/get`. Described in
//! `spec/iservice/ccm.agent.get.yaml`.

use crate::{record, schema};

static CCM_AGENT_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentGet",
    file: "spec/iservice/ccm.agent.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("job_number", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_channel", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("external_user_id", 23)
        },
    ],
    rules: &[],
};

static CCM_AGENT_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentGetResponse",
    file: "spec/iservice/ccm.agent.get.yaml",
    fields: &[
        schema::FieldDef::text("answering_mode", 31),
        schema::FieldDef::text("avatar", 40),
        schema::FieldDef::new(
            "ccs_instance_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            41,
        ),
        schema::FieldDef::new(
            "chat_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_CHAT_INFO),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("create_time", 46),
        schema::FieldDef::text("creator_id", 51),
        schema::FieldDef::text("dingtalk_user_id", 52),
        schema::FieldDef::text("email", 53),
        schema::FieldDef::text("external_id", 54),
        schema::FieldDef::new(
            "hotline_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_HOTLINE_INFO),
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef::text("id", 60),
        schema::FieldDef::text("job_number", 61),
        schema::FieldDef::text("last_login_time", 62),
        schema::FieldDef::text("mobile", 67),
        schema::FieldDef::text("nick_name", 68),
        schema::FieldDef::text("profile", 69),
        schema::FieldDef::text("real_name", 70),
        schema::FieldDef::new(
            "role_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROLE_ID),
                    limits: &[],
                },
            ),
            71,
        ),
        schema::FieldDef::text("status", 72),
        schema::FieldDef::text("type", 80),
        schema::FieldDef::text("update_time", 88),
        schema::FieldDef::text("updater_id", 92),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.agent.get` (查询客服详情).
///
/// Query the details of a service agent.
///
/// ```
/// use alipay::iservice::CcmAgentGet;
///
/// let request = CcmAgentGet::new()
///     .id("2018101801902073");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_channel`](Self::user_channel) | required in some cases |
/// | [`external_user_id`](Self::external_user_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/agent/get`. Described in
/// `spec/iservice/ccm.agent.get.yaml`.
/// Returns [`CcmAgentGetResponse`], or an error with a [`CcmAgentGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.get")]
#[doc(alias = "/v3/alipay/iservice/ccm/agent/get")]
#[doc(alias = "查询客服详情")]
#[doc(alias = "客服")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentGet {
    /// Agent id.
    ///
    /// 客服id. Example: `2018101801902073`.
    pub id: Option<String>,
    /// Job number of the agent.
    ///
    /// 客服工号. Example: `0001`.
    pub job_number: Option<String>,
    /// Kind of account the agent uses; give together with `external_user_id`.
    ///
    /// 客服账号渠道; required in some cases; other values may be added. Example: `ALIPAY`.
    pub user_channel: Option<record::Choice<CcmAgentGetUserChannel>>,
    /// Agent's account id, an Alipay user id for `ALIPAY`; give together with `user_channel`.
    ///
    /// 客服账号id; required in some cases. Example: `2088xxx`.
    pub external_user_id: Option<String>,
}

impl CcmAgentGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            job_number: None,
            user_channel: None,
            external_user_id: None,
        }
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`job_number`](Self::job_number).
    #[inline]
    pub fn job_number(mut self, job_number: impl Into<String>) -> Self {
        self.job_number = Some(job_number.into());
        self
    }

    /// Sets [`user_channel`](Self::user_channel).
    #[inline]
    pub fn user_channel(
        mut self,
        user_channel: impl Into<record::Choice<CcmAgentGetUserChannel>>,
    ) -> Self {
        self.user_channel = Some(user_channel.into());
        self
    }

    /// Sets [`external_user_id`](Self::external_user_id).
    #[inline]
    pub fn external_user_id(mut self, external_user_id: impl Into<String>) -> Self {
        self.external_user_id = Some(external_user_id.into());
        self
    }
}

impl record::Record for CcmAgentGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_AGENT_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.job_number),
            2 => Some(&self.user_channel),
            3 => Some(&self.external_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.job_number),
            2 => Some(&mut self.user_channel),
            3 => Some(&mut self.external_user_id),
            _ => None,
        }
    }
}

impl Default for CcmAgentGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmAgentGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmAgentGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmAgentGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmAgentGet {}

impl record::Request for CcmAgentGet {
    type Response = CcmAgentGetResponse;
    type ErrorCode = CcmAgentGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.agent.get",
        title: "查询客服详情",
        file: "spec/iservice/ccm.agent.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/agent/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_AGENT_GET,
        response: &CCM_AGENT_GET_RESPONSE,
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

/// The response of `alipay.iservice.ccm.agent.get` (查询客服详情).
#[non_exhaustive]
pub struct CcmAgentGetResponse {
    /// How the agent takes hotline calls.
    ///
    /// 热线接入方式. Example: `0`.
    pub answering_mode: Option<record::Choice<CcmAgentGetResponseAnsweringMode>>,
    /// OSS file key of the avatar.
    ///
    /// 头像的oss file key. Example: `12345`.
    pub avatar: Option<String>,
    /// Data permissions (departments) of the agent.
    ///
    /// Example: `["ZPASFSCN","QWT_SADLD"]`.
    pub ccs_instance_ids: Vec<String>,
    /// Online service settings of the agent.
    ///
    /// 客服在线信息.
    pub chat_config: Vec<super::types::AgentChatInfo>,
    /// Time of creation, UTC in ISO 8601\.
    ///
    /// 创建时间. Example: `2020-07-15 17:58:27`.
    pub create_time: Option<String>,
    /// Creator's id.
    ///
    /// 创建人id. Example: `246534573`.
    pub creator_id: Option<String>,
    /// DingTalk user id.
    ///
    /// 钉钉user_id. Example: `1293894912`.
    pub dingtalk_user_id: Option<String>,
    /// Email address.
    ///
    /// 邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// User id in an external system, for example the financial cloud.
    ///
    /// 外部系统用户id. Example: `112133`.
    pub external_id: Option<String>,
    /// Hotline settings of the agent.
    ///
    /// 客服热线信息.
    pub hotline_config: Vec<super::types::AgentHotlineInfo>,
    /// Agent id.
    ///
    /// 客服id. Example: `2018101801902073`.
    pub id: Option<String>,
    /// Job number.
    ///
    /// 工号. Example: `0001`.
    pub job_number: Option<String>,
    /// Time of the last login, UTC in ISO 8601\.
    ///
    /// 客服上次登录时间. Example: `2020-07-15 17:58:27`.
    pub last_login_time: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机号. Example: `13800000000`.
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
    /// 角色id列表.
    pub role_ids: Vec<super::types::RoleId>,
    /// State of the agent.
    ///
    /// 客服状态. Example: `NORMAL`.
    pub status: Option<record::Choice<CcmAgentGetResponseStatus>>,
    /// Kind of user.
    ///
    /// 用户类型. Example: `NORMAL`.
    pub r#type: Option<record::Choice<CcmAgentGetResponseType>>,
    /// Time of the last change, UTC in ISO 8601\.
    ///
    /// Example: `2020-07-15 17:58:27`.
    pub update_time: Option<String>,
    /// Last editor's id.
    ///
    /// Example: `246534573`.
    pub updater_id: Option<String>,
}

impl record::Record for CcmAgentGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_AGENT_GET_RESPONSE
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

impl Default for CcmAgentGetResponse {
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

impl Clone for CcmAgentGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmAgentGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmAgentGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CcmAgentGetUserChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmAgentGetUserChannel {
    /// `ALIPAY`: Alipay account (支付宝账号).
    Alipay,
}

impl record::Enumeration for CcmAgentGetUserChannel {
    const VALUES: &'static [(&'static str, Self)] = &[("ALIPAY", Self::Alipay)];
}

impl std::fmt::Debug for CcmAgentGetUserChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmAgentGetResponseAnsweringMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseAnsweringMode {
    /// `0`: Telephone set (话机).
    V0,
    /// `1`: Computer headset (电脑耳机).
    V1,
    /// `2`: WebRTC.
    V2,
}

impl record::Enumeration for CcmAgentGetResponseAnsweringMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
    ];
}

impl std::fmt::Debug for CcmAgentGetResponseAnsweringMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmAgentGetResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseStatus {
    /// `NORMAL`: Normal.
    Normal,
    /// `DELETE`: Deleted.
    Delete,
}

impl record::Enumeration for CcmAgentGetResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("DELETE", Self::Delete),
    ];
}

impl std::fmt::Debug for CcmAgentGetResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmAgentGetResponseType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseType {
    /// `NORMAL`: Ordinary agent (普通客服).
    Normal,
    /// `ADMIN`: Super administrator; cannot be deleted (超级管理员).
    Admin,
}

impl record::Enumeration for CcmAgentGetResponseType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("ADMIN", Self::Admin),
    ];
}

impl std::fmt::Debug for CcmAgentGetResponseType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.agent.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmAgentGetErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `AGENT_NOT_EXISTS`: The agent does not exist.
    ///
    /// Check the agent id.
    AgentNotExists,
    /// `INTERNAL_ERROR`: An internal error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    InternalError,
    /// `TENENT_NOT_FOUND`: The tenant was not found.
    ///
    /// Check the tenant.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmAgentGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGENT_NOT_EXISTS", Self::AgentNotExists),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmAgentGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
