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
/// Answered by [`CcmAgentGetResponse`], or by an error with a [`CcmAgentGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.get")]
#[doc(alias = "/v3/alipay/iservice/ccm/agent/get")]
#[doc(alias = "查询客服详情")]
#[doc(alias = "客服")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentGet {
    /// Agent id.
    ///
    /// On the wire `id` (客服id). Example: `2018101801902073`. Source: `spec/iservice/ccm.agent.get.yaml:12`.
    pub id: Option<String>,
    /// Job number of the agent.
    ///
    /// On the wire `job_number` (客服工号). Example: `0001`. Source: `spec/iservice/ccm.agent.get.yaml:13`.
    pub job_number: Option<String>,
    /// Kind of account the agent uses; give together with `external_user_id`.
    ///
    /// On the wire `user_channel` (客服账号渠道); required in some cases; other values may be added. Example:
    /// `ALIPAY`. Source: `spec/iservice/ccm.agent.get.yaml:14`.
    pub user_channel: Option<record::Choice<CcmAgentGetUserChannel>>,
    /// Agent's account id, an Alipay user id for `ALIPAY`; give together with `user_channel`.
    ///
    /// On the wire `external_user_id` (客服账号id); required in some cases. Example: `2088xxx`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:23`.
    pub external_user_id: Option<String>,
}

impl CcmAgentGet {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.iservice.ccm.agent.get` (查询客服详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmAgentGetResponse {
    /// How the agent takes hotline calls.
    ///
    /// On the wire `answering_mode` (热线接入方式). Example: `0`. Source: `spec/iservice/ccm.agent.get.yaml:31`.
    pub answering_mode: Option<record::Choice<CcmAgentGetResponseAnsweringMode>>,
    /// OSS file key of the avatar.
    ///
    /// On the wire `avatar` (头像的oss file key). Example: `12345`. Source: `spec/iservice/ccm.agent.get.yaml:40`.
    pub avatar: Option<String>,
    /// Data permissions (departments) of the agent.
    ///
    /// On the wire `ccs_instance_ids`. Example: `["ZPASFSCN","QWT_SADLD"]`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:41`.
    pub ccs_instance_ids: Vec<String>,
    /// Online service settings of the agent.
    ///
    /// On the wire `chat_config` (客服在线信息). Source: `spec/iservice/ccm.agent.get.yaml:45`.
    pub chat_config: Vec<super::types::AgentChatInfo>,
    /// Time of creation, UTC in ISO 8601\.
    ///
    /// On the wire `create_time` (创建时间). Example: `2020-07-15 17:58:27`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:46`.
    pub create_time: Option<String>,
    /// Creator's id.
    ///
    /// On the wire `creator_id` (创建人id). Example: `246534573`. Source: `spec/iservice/ccm.agent.get.yaml:51`.
    pub creator_id: Option<String>,
    /// DingTalk user id.
    ///
    /// On the wire `dingtalk_user_id` (钉钉user_id). Example: `1293894912`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:52`.
    pub dingtalk_user_id: Option<String>,
    /// Email address.
    ///
    /// On the wire `email` (邮箱). Example: `user@example.com`. Source: `spec/iservice/ccm.agent.get.yaml:53`.
    pub email: Option<String>,
    /// User id in an external system, for example the financial cloud.
    ///
    /// On the wire `external_id` (外部系统用户id). Example: `112133`. Source: `spec/iservice/ccm.agent.get.yaml:54`.
    pub external_id: Option<String>,
    /// Hotline settings of the agent.
    ///
    /// On the wire `hotline_config` (客服热线信息). Source: `spec/iservice/ccm.agent.get.yaml:59`.
    pub hotline_config: Vec<super::types::AgentHotlineInfo>,
    /// Agent id.
    ///
    /// On the wire `id` (客服id). Example: `2018101801902073`. Source: `spec/iservice/ccm.agent.get.yaml:60`.
    pub id: Option<String>,
    /// Job number.
    ///
    /// On the wire `job_number` (工号). Example: `0001`. Source: `spec/iservice/ccm.agent.get.yaml:61`.
    pub job_number: Option<String>,
    /// Time of the last login, UTC in ISO 8601\.
    ///
    /// On the wire `last_login_time` (客服上次登录时间). Example: `2020-07-15 17:58:27`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:62`.
    pub last_login_time: Option<String>,
    /// Mobile phone number.
    ///
    /// On the wire `mobile` (手机号). Example: `13800000000`. Source: `spec/iservice/ccm.agent.get.yaml:67`.
    pub mobile: Option<String>,
    /// Agent's nickname.
    ///
    /// On the wire `nick_name` (客服昵称). Example: `风清扬`. Source: `spec/iservice/ccm.agent.get.yaml:68`.
    pub nick_name: Option<String>,
    /// Personal profile.
    ///
    /// On the wire `profile` (个人简介). Example: `我是玉树临风一表人才的张三`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:69`.
    pub profile: Option<String>,
    /// Agent's name.
    ///
    /// On the wire `real_name` (客服姓名). Example: `某某`. Source: `spec/iservice/ccm.agent.get.yaml:70`.
    pub real_name: Option<String>,
    /// Roles of the agent.
    ///
    /// On the wire `role_ids` (角色id列表). Source: `spec/iservice/ccm.agent.get.yaml:71`.
    pub role_ids: Vec<super::types::RoleId>,
    /// State of the agent.
    ///
    /// On the wire `status` (客服状态). Example: `NORMAL`. Source: `spec/iservice/ccm.agent.get.yaml:72`.
    pub status: Option<record::Choice<CcmAgentGetResponseStatus>>,
    /// Kind of user.
    ///
    /// On the wire `type` (用户类型). Example: `NORMAL`. Source: `spec/iservice/ccm.agent.get.yaml:80`.
    pub r#type: Option<record::Choice<CcmAgentGetResponseType>>,
    /// Time of the last change, UTC in ISO 8601\.
    ///
    /// On the wire `update_time`. Example: `2020-07-15 17:58:27`. Source: `spec/iservice/ccm.agent.get.yaml:88`.
    pub update_time: Option<String>,
    /// Last editor's id.
    ///
    /// On the wire `updater_id`. Example: `246534573`. Source: `spec/iservice/ccm.agent.get.yaml:92`.
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
///
/// Source: `spec/iservice/ccm.agent.get.yaml:19`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmAgentGetUserChannel {
    /// Alipay account.
    ///
    /// On the wire `ALIPAY` (支付宝账号).
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
///
/// Source: `spec/iservice/ccm.agent.get.yaml:35`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseAnsweringMode {
    /// Telephone set.
    ///
    /// On the wire `0` (话机).
    V0,
    /// Computer headset.
    ///
    /// On the wire `1` (电脑耳机).
    V1,
    /// WebRTC.
    ///
    /// On the wire `2`.
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
///
/// Source: `spec/iservice/ccm.agent.get.yaml:76`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseStatus {
    /// Normal.
    ///
    /// On the wire `NORMAL`.
    Normal,
    /// Deleted.
    ///
    /// On the wire `DELETE`.
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
///
/// Source: `spec/iservice/ccm.agent.get.yaml:84`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseType {
    /// Ordinary agent.
    ///
    /// On the wire `NORMAL` (普通客服).
    Normal,
    /// Super administrator; cannot be deleted.
    ///
    /// On the wire `ADMIN` (超级管理员).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmAgentGetErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.agent.get.yaml:95` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The agent does not exist.
    ///
    /// Check the agent id.
    ///
    /// On the wire `AGENT_NOT_EXISTS`. Source: `spec/iservice/ccm.agent.get.yaml:96` and `spec/codes.yaml:521`.
    AgentNotExists,
    /// An internal error occurred.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `INTERNAL_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/iservice/ccm.agent.get.yaml:97` and `spec/codes.yaml:1266`.
    InternalError,
    /// The tenant was not found.
    ///
    /// Check the tenant.
    ///
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.agent.get.yaml:98` and `spec/codes.yaml:2449`.
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
