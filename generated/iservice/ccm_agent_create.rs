//! `alipay.iservice.ccm.agent.create` · 新增客服接口
//!
//! Create a CCM service agent.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/create`. Described in
//! `spec/iservice/ccm.agent.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.agent.create` (新增客服接口).
///
/// Create a CCM service agent.
///
/// ```
/// use alipay::iservice::CcmAgentCreate;
///
/// let request = CcmAgentCreate::new()
///     .answering_mode("0");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`job_number`](Self::job_number) | at most 4 characters; at least 4 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/create`. Described in
/// `spec/iservice/ccm.agent.create.yaml`.
/// Returns [`CcmAgentCreateResponse`], or an error with a [`CcmAgentCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.create")]
#[doc(alias = "/v3/alipay/iservice/ccm/agent/create")]
#[doc(alias = "新增客服接口")]
#[doc(alias = "客服")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentCreate {
    /// How the agent takes hotline calls.
    ///
    /// 热线接入方式; other values may be added. Example: `0`.
    pub answering_mode: Option<record::Choice<CcmAgentCreateAnsweringMode>>,
    /// Departments of the agent.
    ///
    /// 部门id列表. Example: `XAHSNRBS`.
    pub ccs_instance_ids: Vec<String>,
    /// Online skill groups by department; must correspond to `ccs_instance_ids`.
    pub chat_configs: Vec<super::types::AgentChatInfo>,
    /// Agent id of the operator.
    ///
    /// 操作人客服id. Example: `2019032101896769`.
    pub creator_id: Option<String>,
    /// Agent's email address.
    ///
    /// 客服邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// Agent's account id; the Alipay account id if `user_channel` is `ALIPAY`.
    ///
    /// 客服账号id. Example: `2088xxx`.
    pub external_user_id: Option<String>,
    /// Hotline skill groups by department; must correspond to `ccs_instance_ids`.
    ///
    /// 热线技能组设置.
    pub hotline_configs: Vec<super::types::AgentHotlineInfo>,
    /// Unique job number of the agent; cannot be changed later.
    ///
    /// 客服工号; at most 4 characters; at least 4 characters; matches `^[0-9]*$`. Example: `0002`.
    pub job_number: Option<String>,
    /// Agent's mobile number.
    ///
    /// 客服手机号. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Agent's nickname.
    ///
    /// 客服昵称. Example: `风清扬`.
    pub nick_name: Option<String>,
    /// Agent's name.
    ///
    /// 客服姓名. Example: `某某`.
    pub real_name: Option<String>,
    /// Roles of the agent.
    ///
    /// 角色id列表.
    pub role_ids: Vec<super::types::RoleId>,
    /// Kind of account the agent uses.
    ///
    /// 客服账号渠道; other values may be added. Example: `ALIPAY`.
    pub user_channel: Option<record::Choice<CcmAgentCreateUserChannel>>,
}

impl CcmAgentCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`answering_mode`](Self::answering_mode).
    #[inline]
    pub fn answering_mode(
        mut self,
        answering_mode: impl Into<record::Choice<CcmAgentCreateAnsweringMode>>,
    ) -> Self {
        self.answering_mode = Some(answering_mode.into());
        self
    }

    /// Sets [`ccs_instance_ids`](Self::ccs_instance_ids).
    #[inline]
    pub fn ccs_instance_ids(
        mut self,
        ccs_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ccs_instance_ids = ccs_instance_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`chat_configs`](Self::chat_configs).
    #[inline]
    pub fn chat_configs(
        mut self,
        chat_configs: impl IntoIterator<Item = super::types::AgentChatInfo>,
    ) -> Self {
        self.chat_configs = chat_configs.into_iter().collect();
        self
    }

    /// Sets [`creator_id`](Self::creator_id).
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.creator_id = Some(creator_id.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`external_user_id`](Self::external_user_id).
    #[inline]
    pub fn external_user_id(mut self, external_user_id: impl Into<String>) -> Self {
        self.external_user_id = Some(external_user_id.into());
        self
    }

    /// Sets [`hotline_configs`](Self::hotline_configs).
    #[inline]
    pub fn hotline_configs(
        mut self,
        hotline_configs: impl IntoIterator<Item = super::types::AgentHotlineInfo>,
    ) -> Self {
        self.hotline_configs = hotline_configs.into_iter().collect();
        self
    }

    /// Sets [`job_number`](Self::job_number).
    #[inline]
    pub fn job_number(mut self, job_number: impl Into<String>) -> Self {
        self.job_number = Some(job_number.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`nick_name`](Self::nick_name).
    #[inline]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
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
        role_ids: impl IntoIterator<Item = super::types::RoleId>,
    ) -> Self {
        self.role_ids = role_ids.into_iter().collect();
        self
    }

    /// Sets [`user_channel`](Self::user_channel).
    #[inline]
    pub fn user_channel(
        mut self,
        user_channel: impl Into<record::Choice<CcmAgentCreateUserChannel>>,
    ) -> Self {
        self.user_channel = Some(user_channel.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.agent.create` (新增客服接口).
#[non_exhaustive]
pub struct CcmAgentCreateResponse {
    /// CCM agent id.
    ///
    /// CCM客服id. Example: `2019032101896769`.
    pub id: Option<String>,
}

/// The values of the platform's type `CcmAgentCreateAnsweringMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmAgentCreateAnsweringMode {
    /// `0`: Telephone set.
    V0,
    /// `1`: Computer headset.
    V1,
    /// `2`: WebRTC.
    V2,
}

record::enumeration!(CcmAgentCreateAnsweringMode, "0" V0, "1" V1, "2" V2);

/// The values of the platform's type `CcmAgentCreateUserChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmAgentCreateUserChannel {
    /// `ALIPAY`: Alipay account (支付宝账号).
    Alipay,
}

record::enumeration!(CcmAgentCreateUserChannel, "ALIPAY" Alipay);

/// The error codes of `alipay.iservice.ccm.agent.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmAgentCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INTERNAL_ERROR`: An internal error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    InternalError,
    /// `TENENT_NOT_FOUND`: The tenant was not found.
    ///
    /// Check the tenant.
    TenentNotFound,
    /// `AGENT_CREATORID_IS_NULL`.
    AgentCreatoridIsNull,
    /// `AGENT_NICKNAME_IS_NULL`.
    AgentNicknameIsNull,
    /// `AGENT_REALNAME_IS_NULL`.
    AgentRealnameIsNull,
    /// `AGENT_JOBNUMBER_IS_NULL`.
    AgentJobnumberIsNull,
    /// `AGENT_USERCHANNEL_INVALID`.
    AgentUserchannelInvalid,
    /// `AGENT_EXTERNALUSERID_IS_NULL`.
    AgentExternaluseridIsNull,
    /// `AGENT_ROLLIDS_IS_NULL`.
    AgentRollidsIsNull,
    /// `AGENT_CCSINSTANCEIDS_IS_NULL`.
    AgentCcsinstanceidsIsNull,
    /// `INVALID_JOB_NUMBER`.
    InvalidJobNumber,
    /// `DUPLICATE_JOB_NUMBER`.
    DuplicateJobNumber,
    /// `INVALID_HOTLINE_ANSWERING_MODE`.
    InvalidHotlineAnsweringMode,
    /// `ROLE_INSTANCE_INVALID`.
    RoleInstanceInvalid,
    /// `ROLE_NOT_EXISTS`.
    RoleNotExists,
    /// `UNKNOW_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknowError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmAgentCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "INTERNAL_ERROR"
    InternalError, "TENENT_NOT_FOUND" TenentNotFound, "AGENT_CREATORID_IS_NULL"
    AgentCreatoridIsNull, "AGENT_NICKNAME_IS_NULL" AgentNicknameIsNull,
    "AGENT_REALNAME_IS_NULL" AgentRealnameIsNull, "AGENT_JOBNUMBER_IS_NULL"
    AgentJobnumberIsNull, "AGENT_USERCHANNEL_INVALID" AgentUserchannelInvalid,
    "AGENT_EXTERNALUSERID_IS_NULL" AgentExternaluseridIsNull, "AGENT_ROLLIDS_IS_NULL"
    AgentRollidsIsNull, "AGENT_CCSINSTANCEIDS_IS_NULL" AgentCcsinstanceidsIsNull,
    "INVALID_JOB_NUMBER" InvalidJobNumber, "DUPLICATE_JOB_NUMBER" DuplicateJobNumber,
    "INVALID_HOTLINE_ANSWERING_MODE" InvalidHotlineAnsweringMode, "ROLE_INSTANCE_INVALID"
    RoleInstanceInvalid, "ROLE_NOT_EXISTS" RoleNotExists, "UNKNOW_ERROR" UnknowError,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for CcmAgentCreate {}

impl record::Request for CcmAgentCreate {
    type Response = CcmAgentCreateResponse;
    type ErrorCode = CcmAgentCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.agent.create",
        title: "新增客服接口",
        file: "spec/iservice/ccm.agent.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/agent/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_AGENT_CREATE,
        response: &CCM_AGENT_CREATE_RESPONSE,
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
    CcmAgentCreate, CCM_AGENT_CREATE, 0 answering_mode None, 1 ccs_instance_ids
    Vec::new(), 2 chat_configs Vec::new(), 3 creator_id None, 4 email None, 5
    external_user_id None, 6 hotline_configs Vec::new(), 7 job_number None, 8 mobile
    None, 9 nick_name None, 10 real_name None, 11 role_ids Vec::new(), 12 user_channel
    None
);

record::record!(CcmAgentCreateResponse, CCM_AGENT_CREATE_RESPONSE, 0 id None);

static CCM_AGENT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentCreate",
    file: "spec/iservice/ccm.agent.create.yaml",
    rows: &[
        schema::Row::Text("answering_mode"),
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
            "chat_configs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_CHAT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("creator_id"),
        schema::Row::Text("email"),
        schema::Row::Text("external_user_id"),
        schema::Row::Plain(
            "hotline_configs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_HOTLINE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "job_number",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(4)),
                schema::LimitRow::Firm(schema::Limit::MinLength(4)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Text("mobile"),
        schema::Row::Text("nick_name"),
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
        schema::Row::Text("user_channel"),
    ],
    rules: &[],
    lines: &[11, 21, 22, 25, 26, 27, 32, 36, 40, 41, 42, 44, 45, 46, 47, 48],
};

static CCM_AGENT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentCreateResponse",
    file: "spec/iservice/ccm.agent.create.yaml",
    rows: &[schema::Row::Text("id")],
    rules: &[],
    lines: &[],
};
