//! `alipay.iservice.ccm.agent.get` · 查询客服详情
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
            ..schema::FieldDef::text("id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("job_number", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_channel", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("external_user_id", 13)
        },
    ],
    rules: &[],
};

static CCM_AGENT_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentGetResponse",
    file: "spec/iservice/ccm.agent.get.yaml",
    fields: &[
        schema::FieldDef::text("answering_mode", 16),
        schema::FieldDef::text("avatar", 17),
        schema::FieldDef::new(
            "ccs_instance_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::new(
            "chat_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_CHAT_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("create_time", 20),
        schema::FieldDef::text("creator_id", 21),
        schema::FieldDef::text("dingtalk_user_id", 22),
        schema::FieldDef::text("email", 23),
        schema::FieldDef::text("external_id", 24),
        schema::FieldDef::new(
            "hotline_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_HOTLINE_INFO),
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("id", 26),
        schema::FieldDef::text("job_number", 27),
        schema::FieldDef::text("last_login_time", 28),
        schema::FieldDef::text("mobile", 29),
        schema::FieldDef::text("nick_name", 30),
        schema::FieldDef::text("profile", 31),
        schema::FieldDef::text("real_name", 32),
        schema::FieldDef::new(
            "role_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROLE_ID),
                    limits: &[],
                },
            ),
            33,
        ),
        schema::FieldDef::text("status", 34),
        schema::FieldDef::text("type", 35),
        schema::FieldDef::text("update_time", 36),
        schema::FieldDef::text("updater_id", 37),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.agent.get` (查询客服详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/agent/get`. Described in
/// `spec/iservice/ccm.agent.get.yaml`.
/// Answered by [`CcmAgentGetResponse`], or by an error with a [`CcmAgentGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.get")]
#[doc(alias = "查询客服详情")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentGet {
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.agent.get.yaml:10`.
    pub id: Option<String>,
    /// On the wire `job_number`, a text. Source: `spec/iservice/ccm.agent.get.yaml:11`.
    pub job_number: Option<String>,
    /// On the wire `user_channel`, a text. Source: `spec/iservice/ccm.agent.get.yaml:12`.
    pub user_channel: Option<String>,
    /// On the wire `external_user_id`, a text. Source: `spec/iservice/ccm.agent.get.yaml:13`.
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
    pub fn user_channel(mut self, user_channel: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.agent.get` (查询客服详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmAgentGetResponse {
    /// On the wire `answering_mode`, a text. Source: `spec/iservice/ccm.agent.get.yaml:16`.
    pub answering_mode: Option<String>,
    /// On the wire `avatar`, a text. Source: `spec/iservice/ccm.agent.get.yaml:17`.
    pub avatar: Option<String>,
    /// On the wire `ccs_instance_ids`, a list; each element is a text. Source: `spec/iservice/ccm.agent.get.yaml:18`.
    pub ccs_instance_ids: Vec<String>,
    /// On the wire `chat_config`, a list; each element is a record of the kind `AgentChatInfo`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:19`.
    pub chat_config: Vec<super::types::AgentChatInfo>,
    /// On the wire `create_time`, a text. Source: `spec/iservice/ccm.agent.get.yaml:20`.
    pub create_time: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.agent.get.yaml:21`.
    pub creator_id: Option<String>,
    /// On the wire `dingtalk_user_id`, a text. Source: `spec/iservice/ccm.agent.get.yaml:22`.
    pub dingtalk_user_id: Option<String>,
    /// On the wire `email`, a text. Source: `spec/iservice/ccm.agent.get.yaml:23`.
    pub email: Option<String>,
    /// On the wire `external_id`, a text. Source: `spec/iservice/ccm.agent.get.yaml:24`.
    pub external_id: Option<String>,
    /// On the wire `hotline_config`, a list; each element is a record of the kind `AgentHotlineInfo`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:25`.
    pub hotline_config: Vec<super::types::AgentHotlineInfo>,
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.agent.get.yaml:26`.
    pub id: Option<String>,
    /// On the wire `job_number`, a text. Source: `spec/iservice/ccm.agent.get.yaml:27`.
    pub job_number: Option<String>,
    /// On the wire `last_login_time`, a text. Source: `spec/iservice/ccm.agent.get.yaml:28`.
    pub last_login_time: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/iservice/ccm.agent.get.yaml:29`.
    pub mobile: Option<String>,
    /// On the wire `nick_name`, a text. Source: `spec/iservice/ccm.agent.get.yaml:30`.
    pub nick_name: Option<String>,
    /// On the wire `profile`, a text. Source: `spec/iservice/ccm.agent.get.yaml:31`.
    pub profile: Option<String>,
    /// On the wire `real_name`, a text. Source: `spec/iservice/ccm.agent.get.yaml:32`.
    pub real_name: Option<String>,
    /// On the wire `role_ids`, a list; each element is a record of the kind `RoleId`. Source:
    /// `spec/iservice/ccm.agent.get.yaml:33`.
    pub role_ids: Vec<super::types::RoleId>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.agent.get.yaml:34`.
    pub status: Option<String>,
    /// On the wire `type`, a text. Source: `spec/iservice/ccm.agent.get.yaml:35`.
    pub r#type: Option<String>,
    /// On the wire `update_time`, a text. Source: `spec/iservice/ccm.agent.get.yaml:36`.
    pub update_time: Option<String>,
    /// On the wire `updater_id`, a text. Source: `spec/iservice/ccm.agent.get.yaml:37`.
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

/// The error codes of `alipay.iservice.ccm.agent.get`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmAgentGetErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.agent.get.yaml:40`.
    InvalidParameter,
    /// On the wire `AGENT_NOT_EXISTS`. Source: `spec/iservice/ccm.agent.get.yaml:41`.
    AgentNotExists,
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.agent.get.yaml:42`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.agent.get.yaml:43`.
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
