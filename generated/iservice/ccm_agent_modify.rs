//! `alipay.iservice.ccm.agent.modify` · 更新客服接口
//!
//! Change a service agent, as administrator.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/modify`. Described in
//! `spec/iservice/ccm.agent.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.agent.modify` (更新客服接口).
///
/// Change a service agent, as administrator.
///
/// ```
/// use alipay::iservice::CcmAgentModify;
///
/// let request = CcmAgentModify::new()
///     .answering_mode("0");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/modify`. Described in
/// `spec/iservice/ccm.agent.modify.yaml`.
/// Returns [`CcmAgentModifyResponse`], or an error with a [`CcmAgentModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/agent/modify")]
#[doc(alias = "更新客服接口")]
#[doc(alias = "客服")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentModify {
    /// How the agent takes hotline calls.
    ///
    /// 热线接入方式; other values may be added. Example: `0`.
    pub answering_mode: Option<record::Choice<CcmAgentModifyAnsweringMode>>,
    /// Departments of the agent.
    ///
    /// 部门id列表. Example: `XAHSNRBS`.
    pub ccs_instance_ids: Vec<String>,
    /// Online skill groups by department; must correspond to `ccs_instance_ids`.
    pub chat_configs: Vec<super::types::AgentChatInfo>,
    /// Agent's email address.
    ///
    /// 客服邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// Hotline skill groups by department; must correspond to `ccs_instance_ids`.
    ///
    /// 热线技能组设置.
    pub hotline_configs: Vec<super::types::AgentHotlineInfo>,
    /// Agent id.
    ///
    /// 客服id. Example: `2019032101896769`.
    pub id: Option<String>,
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
    /// 客服角色id列表.
    pub role_ids: Vec<super::types::RoleId>,
    /// Agent id of the operator.
    ///
    /// 操作人客服id. Example: `2019032101896769`.
    pub updater_id: Option<String>,
}

impl CcmAgentModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`answering_mode`](Self::answering_mode).
    #[inline]
    pub fn answering_mode(
        mut self,
        answering_mode: impl Into<record::Choice<CcmAgentModifyAnsweringMode>>,
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

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
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

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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

    /// Sets [`updater_id`](Self::updater_id).
    #[inline]
    pub fn updater_id(mut self, updater_id: impl Into<String>) -> Self {
        self.updater_id = Some(updater_id.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.agent.modify` (更新客服接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmAgentModifyResponse {}

/// The values of the platform's type `CcmAgentModifyAnsweringMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmAgentModifyAnsweringMode {
    /// `0`: Telephone set.
    V0,
    /// `1`: Computer headset.
    V1,
    /// `2`: WebRTC.
    V2,
}

record::enumeration!(CcmAgentModifyAnsweringMode, "0" V0, "1" V1, "2" V2);

/// The error codes of `alipay.iservice.ccm.agent.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmAgentModifyErrorCode {
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
    /// `DUPLICATE_NICK_NAME`.
    DuplicateNickName,
    /// `INVALID_HOTLINE_ANSWERING_MODE`.
    InvalidHotlineAnsweringMode,
    /// `AGENT_NOT_EXISTS`: The agent does not exist.
    ///
    /// Check the agent id.
    AgentNotExists,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmAgentModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "INTERNAL_ERROR"
    InternalError, "TENENT_NOT_FOUND" TenentNotFound, "DUPLICATE_NICK_NAME"
    DuplicateNickName, "INVALID_HOTLINE_ANSWERING_MODE" InvalidHotlineAnsweringMode,
    "AGENT_NOT_EXISTS" AgentNotExists
);

impl record::CallRequest for CcmAgentModify {}

impl record::Request for CcmAgentModify {
    type Response = CcmAgentModifyResponse;
    type ErrorCode = CcmAgentModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.agent.modify",
        title: "更新客服接口",
        file: "spec/iservice/ccm.agent.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/agent/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_AGENT_MODIFY,
        response: &CCM_AGENT_MODIFY_RESPONSE,
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
    CcmAgentModify, CCM_AGENT_MODIFY, 0 answering_mode None, 1 ccs_instance_ids
    Vec::new(), 2 chat_configs Vec::new(), 3 email None, 4 hotline_configs Vec::new(), 5
    id None, 6 mobile None, 7 nick_name None, 8 real_name None, 9 role_ids Vec::new(), 10
    updater_id None
);

record::record!(CcmAgentModifyResponse, CCM_AGENT_MODIFY_RESPONSE);

static CCM_AGENT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentModify",
    file: "spec/iservice/ccm.agent.modify.yaml",
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
        schema::Row::Text("email"),
        schema::Row::Plain(
            "hotline_configs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_HOTLINE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("id"),
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
        schema::Row::Text("updater_id"),
    ],
    rules: &[],
    lines: &[11, 21, 22, 25, 26, 30, 31, 32, 33, 34, 35],
};

static CCM_AGENT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentModifyResponse",
    file: "spec/iservice/ccm.agent.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
