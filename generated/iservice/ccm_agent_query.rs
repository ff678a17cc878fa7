//! `alipay.iservice.ccm.agent.query` · 客服查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/query`. Described in
//! `spec/iservice/ccm.agent.query.yaml`.

use crate::{record, schema};

static CCM_AGENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentQuery",
    file: "spec/iservice/ccm.agent.query.yaml",
    fields: &[
        schema::FieldDef::text("answering_mode", 9),
        schema::FieldDef::text("ccs_instance_id", 10),
        schema::FieldDef::new(
            "chat_ext_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::new(
            "chat_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::new(
            "chat_level_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("email", 14),
        schema::FieldDef::new(
            "hotline_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 16),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 17),
        schema::FieldDef::text("real_name", 18),
        schema::FieldDef::new(
            "role_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            19,
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
            22,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 23),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 24),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 25),
    ],
    rules: &[],
};

static AGENT_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentVo",
    file: "spec/iservice/ccm.agent.query.yaml",
    fields: &[
        schema::FieldDef::text("answering_mode", 30),
        schema::FieldDef::text("avatar", 31),
        schema::FieldDef::new(
            "ccs_instance_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new(
            "chat_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_CHAT_INFO),
                    limits: &[],
                },
            ),
            33,
        ),
        schema::FieldDef::text("create_time", 34),
        schema::FieldDef::text("creator_id", 35),
        schema::FieldDef::text("dingtalk_user_id", 36),
        schema::FieldDef::text("email", 37),
        schema::FieldDef::text("external_id", 38),
        schema::FieldDef::new(
            "hotline_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_HOTLINE_INFO),
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::text("id", 40),
        schema::FieldDef::text("job_number", 41),
        schema::FieldDef::text("last_login_time", 42),
        schema::FieldDef::text("mobile", 43),
        schema::FieldDef::text("nick_name", 44),
        schema::FieldDef::text("profile", 45),
        schema::FieldDef::text("real_name", 46),
        schema::FieldDef::new(
            "role_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROLE_ID),
                    limits: &[],
                },
            ),
            47,
        ),
        schema::FieldDef::text("status", 48),
        schema::FieldDef::text("type", 49),
        schema::FieldDef::text("update_time", 50),
        schema::FieldDef::text("updater_id", 51),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.agent.query` (客服查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/query`. Described in
/// `spec/iservice/ccm.agent.query.yaml`.
/// Answered by [`CcmAgentQueryResponse`], or by an error with a [`CcmAgentQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.query")]
#[doc(alias = "客服查询接口")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentQuery {
    /// On the wire `answering_mode`, a text. Source: `spec/iservice/ccm.agent.query.yaml:9`.
    pub answering_mode: Option<String>,
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.agent.query.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `chat_ext_group_ids`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.agent.query.yaml:11`.
    pub chat_ext_group_ids: Vec<String>,
    /// On the wire `chat_group_ids`, a list; each element is a text. Source: `spec/iservice/ccm.agent.query.yaml:12`.
    pub chat_group_ids: Vec<String>,
    /// On the wire `chat_level_ids`, a list; each element is a text. Source: `spec/iservice/ccm.agent.query.yaml:13`.
    pub chat_level_ids: Vec<String>,
    /// On the wire `email`, a text. Source: `spec/iservice/ccm.agent.query.yaml:14`.
    pub email: Option<String>,
    /// On the wire `hotline_group_ids`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.agent.query.yaml:15`.
    pub hotline_group_ids: Vec<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.agent.query.yaml:16`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.agent.query.yaml:17`.
    pub page_size: Option<i64>,
    /// On the wire `real_name`, a text. Source: `spec/iservice/ccm.agent.query.yaml:18`.
    pub real_name: Option<String>,
    /// On the wire `role_ids`, a list; each element is a text. Source: `spec/iservice/ccm.agent.query.yaml:19`.
    pub role_ids: Vec<String>,
}

impl CcmAgentQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.agent.query` (客服查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmAgentQueryResponse {
    /// On the wire `agents`, a list; each element is a record of the kind `AgentVo`. Source:
    /// `spec/iservice/ccm.agent.query.yaml:22`.
    pub agents: Vec<AgentVo>,
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.agent.query.yaml:23`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.agent.query.yaml:24`.
    pub page_size: Option<i64>,
    /// On the wire `total_count`, a whole number. Source: `spec/iservice/ccm.agent.query.yaml:25`.
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

/// The platform's type `AgentVo`.
///
/// Source: `spec/iservice/ccm.agent.query.yaml:28`.
#[non_exhaustive]
pub struct AgentVo {
    /// On the wire `answering_mode`, a text. Source: `spec/iservice/ccm.agent.query.yaml:30`.
    pub answering_mode: Option<String>,
    /// On the wire `avatar`, a text. Source: `spec/iservice/ccm.agent.query.yaml:31`.
    pub avatar: Option<String>,
    /// On the wire `ccs_instance_ids`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.agent.query.yaml:32`.
    pub ccs_instance_ids: Vec<String>,
    /// On the wire `chat_config`, a list; each element is a record of the kind `AgentChatInfo`. Source:
    /// `spec/iservice/ccm.agent.query.yaml:33`.
    pub chat_config: Vec<super::types::AgentChatInfo>,
    /// On the wire `create_time`, a text. Source: `spec/iservice/ccm.agent.query.yaml:34`.
    pub create_time: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.agent.query.yaml:35`.
    pub creator_id: Option<String>,
    /// On the wire `dingtalk_user_id`, a text. Source: `spec/iservice/ccm.agent.query.yaml:36`.
    pub dingtalk_user_id: Option<String>,
    /// On the wire `email`, a text. Source: `spec/iservice/ccm.agent.query.yaml:37`.
    pub email: Option<String>,
    /// On the wire `external_id`, a text. Source: `spec/iservice/ccm.agent.query.yaml:38`.
    pub external_id: Option<String>,
    /// On the wire `hotline_config`, a list; each element is a record of the kind `AgentHotlineInfo`. Source:
    /// `spec/iservice/ccm.agent.query.yaml:39`.
    pub hotline_config: Vec<super::types::AgentHotlineInfo>,
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.agent.query.yaml:40`.
    pub id: Option<String>,
    /// On the wire `job_number`, a text. Source: `spec/iservice/ccm.agent.query.yaml:41`.
    pub job_number: Option<String>,
    /// On the wire `last_login_time`, a text. Source: `spec/iservice/ccm.agent.query.yaml:42`.
    pub last_login_time: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/iservice/ccm.agent.query.yaml:43`.
    pub mobile: Option<String>,
    /// On the wire `nick_name`, a text. Source: `spec/iservice/ccm.agent.query.yaml:44`.
    pub nick_name: Option<String>,
    /// On the wire `profile`, a text. Source: `spec/iservice/ccm.agent.query.yaml:45`.
    pub profile: Option<String>,
    /// On the wire `real_name`, a text. Source: `spec/iservice/ccm.agent.query.yaml:46`.
    pub real_name: Option<String>,
    /// On the wire `role_ids`, a list; each element is a record of the kind `RoleId`. Source:
    /// `spec/iservice/ccm.agent.query.yaml:47`.
    pub role_ids: Vec<super::types::RoleId>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.agent.query.yaml:48`.
    pub status: Option<String>,
    /// On the wire `type`, a text. Source: `spec/iservice/ccm.agent.query.yaml:49`.
    pub r#type: Option<String>,
    /// On the wire `update_time`, a text. Source: `spec/iservice/ccm.agent.query.yaml:50`.
    pub update_time: Option<String>,
    /// On the wire `updater_id`, a text. Source: `spec/iservice/ccm.agent.query.yaml:51`.
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

/// The error codes of `alipay.iservice.ccm.agent.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmAgentQueryErrorCode {
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.agent.query.yaml:54`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.agent.query.yaml:55`.
    TenentNotFound,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.agent.query.yaml:56`.
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
