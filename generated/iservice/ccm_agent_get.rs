//! `alipay.iservice.ccm.agent.get` · 查询客服详情
//!
//! Query the details of a service agent.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/agent/get`. Described in
//! `spec/iservice/ccm.agent.get.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `CcmAgentGetUserChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmAgentGetUserChannel {
    /// `ALIPAY`: Alipay account (支付宝账号).
    Alipay,
}

record::enumeration!(CcmAgentGetUserChannel, "ALIPAY" Alipay);

/// The values of the platform's type `CcmAgentGetResponseAnsweringMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseAnsweringMode {
    /// `0`: Telephone set (话机).
    V0,
    /// `1`: Computer headset (电脑耳机).
    V1,
    /// `2`: WebRTC.
    V2,
}

record::enumeration!(CcmAgentGetResponseAnsweringMode, "0" V0, "1" V1, "2" V2);

/// The values of the platform's type `CcmAgentGetResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseStatus {
    /// `NORMAL`: Normal.
    Normal,
    /// `DELETE`: Deleted.
    Delete,
}

record::enumeration!(CcmAgentGetResponseStatus, "NORMAL" Normal, "DELETE" Delete);

/// The values of the platform's type `CcmAgentGetResponseType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmAgentGetResponseType {
    /// `NORMAL`: Ordinary agent (普通客服).
    Normal,
    /// `ADMIN`: Super administrator; cannot be deleted (超级管理员).
    Admin,
}

record::enumeration!(CcmAgentGetResponseType, "NORMAL" Normal, "ADMIN" Admin);

/// The error codes of `alipay.iservice.ccm.agent.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmAgentGetErrorCode, "INVALID_PARAMETER" InvalidParameter, "AGENT_NOT_EXISTS"
    AgentNotExists, "INTERNAL_ERROR" InternalError, "TENENT_NOT_FOUND" TenentNotFound
);

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

record::record!(
    CcmAgentGet, CCM_AGENT_GET, 0 id None, 1 job_number None, 2 user_channel None, 3
    external_user_id None
);

record::record!(
    CcmAgentGetResponse, CCM_AGENT_GET_RESPONSE, 0 answering_mode None, 1 avatar None, 2
    ccs_instance_ids Vec::new(), 3 chat_config Vec::new(), 4 create_time None, 5
    creator_id None, 6 dingtalk_user_id None, 7 email None, 8 external_id None, 9
    hotline_config Vec::new(), 10 id None, 11 job_number None, 12 last_login_time None,
    13 mobile None, 14 nick_name None, 15 profile None, 16 real_name None, 17 role_ids
    Vec::new(), 18 status None, 19 r#type None, 20 update_time None, 21 updater_id None
);

static CCM_AGENT_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentGet",
    file: "spec/iservice/ccm.agent.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "job_number",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_channel",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "external_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 23],
};

static CCM_AGENT_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentGetResponse",
    file: "spec/iservice/ccm.agent.get.yaml",
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
