//! `alipay.iservice.ccm.agent.query` · 客服查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/agent/query`. Described in
//! `spec/iservice/ccm.agent.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.agent.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.agent.query",
    title: "客服查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INTERNAL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "TENENT_NOT_FOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
    ],
};

static CCM_AGENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "answering_mode",
            kind: schema::Kind::Text,
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
            name: "chat_ext_group_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "chat_group_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "chat_level_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "hotline_group_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "real_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "role_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static CCM_AGENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agents",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AGENT_VO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "total_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

static AGENT_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentVo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "answering_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "avatar",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "ccs_instance_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "chat_config",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_CHAT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "creator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "dingtalk_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "external_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "hotline_config",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::AGENT_HOTLINE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "job_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "last_login_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "nick_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "profile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "real_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "role_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ROLE_ID),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "update_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "updater_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CcmAgentQuery {
    /// The field `answering_mode`: a text.
    ///
    /// On the wire `answering_mode`. Source: `spec/iservice/ccm.agent.query.yaml:9`.
    pub answering_mode: Option<String>,
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.agent.query.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// The field `chat_ext_group_ids`: a list; each element is a text.
    ///
    /// On the wire `chat_ext_group_ids`. Source: `spec/iservice/ccm.agent.query.yaml:11`.
    pub chat_ext_group_ids: Vec<String>,
    /// The field `chat_group_ids`: a list; each element is a text.
    ///
    /// On the wire `chat_group_ids`. Source: `spec/iservice/ccm.agent.query.yaml:12`.
    pub chat_group_ids: Vec<String>,
    /// The field `chat_level_ids`: a list; each element is a text.
    ///
    /// On the wire `chat_level_ids`. Source: `spec/iservice/ccm.agent.query.yaml:13`.
    pub chat_level_ids: Vec<String>,
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/iservice/ccm.agent.query.yaml:14`.
    pub email: Option<String>,
    /// The field `hotline_group_ids`: a list; each element is a text.
    ///
    /// On the wire `hotline_group_ids`. Source: `spec/iservice/ccm.agent.query.yaml:15`.
    pub hotline_group_ids: Vec<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/iservice/ccm.agent.query.yaml:16`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/iservice/ccm.agent.query.yaml:17`.
    pub page_size: Option<i64>,
    /// The field `real_name`: a text.
    ///
    /// On the wire `real_name`. Source: `spec/iservice/ccm.agent.query.yaml:18`.
    pub real_name: Option<String>,
    /// The field `role_ids`: a list; each element is a text.
    ///
    /// On the wire `role_ids`. Source: `spec/iservice/ccm.agent.query.yaml:19`.
    pub role_ids: Vec<String>,
}

impl CcmAgentQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`answering_mode`](Self::answering_mode).
    #[inline]
    #[must_use]
    pub fn answering_mode(mut self, answering_mode: impl Into<String>) -> Self {
        self.answering_mode = Some(answering_mode.into());
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    #[must_use]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`chat_ext_group_ids`](Self::chat_ext_group_ids).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn chat_group_ids(
        mut self,
        chat_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_group_ids = chat_group_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`chat_level_ids`](Self::chat_level_ids).
    #[inline]
    #[must_use]
    pub fn chat_level_ids(
        mut self,
        chat_level_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_level_ids = chat_level_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`email`](Self::email).
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`hotline_group_ids`](Self::hotline_group_ids).
    #[inline]
    #[must_use]
    pub fn hotline_group_ids(
        mut self,
        hotline_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hotline_group_ids = hotline_group_ids.into_iter().map(Into::into).collect();
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

    /// Sets [`real_name`](Self::real_name).
    #[inline]
    #[must_use]
    pub fn real_name(mut self, real_name: impl Into<String>) -> Self {
        self.real_name = Some(real_name.into());
        self
    }

    /// Sets [`role_ids`](Self::role_ids).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.agent.query` (客服查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmAgentQueryResponse {
    /// The field `agents`: a list; each element is a record of the kind `AgentVo`.
    ///
    /// On the wire `agents`. Source: `spec/iservice/ccm.agent.query.yaml:22`.
    pub agents: Vec<AgentVo>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/iservice/ccm.agent.query.yaml:23`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/iservice/ccm.agent.query.yaml:24`.
    pub page_size: Option<i64>,
    /// The field `total_count`: a whole number.
    ///
    /// On the wire `total_count`. Source: `spec/iservice/ccm.agent.query.yaml:25`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct AgentVo {
    /// The field `answering_mode`: a text.
    ///
    /// On the wire `answering_mode`. Source: `spec/iservice/ccm.agent.query.yaml:30`.
    pub answering_mode: Option<String>,
    /// The field `avatar`: a text.
    ///
    /// On the wire `avatar`. Source: `spec/iservice/ccm.agent.query.yaml:31`.
    pub avatar: Option<String>,
    /// The field `ccs_instance_ids`: a list; each element is a text.
    ///
    /// On the wire `ccs_instance_ids`. Source: `spec/iservice/ccm.agent.query.yaml:32`.
    pub ccs_instance_ids: Vec<String>,
    /// The field `chat_config`: a list; each element is a record of the kind `AgentChatInfo`.
    ///
    /// On the wire `chat_config`. Source: `spec/iservice/ccm.agent.query.yaml:33`.
    pub chat_config: Vec<super::types::AgentChatInfo>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/iservice/ccm.agent.query.yaml:34`.
    pub create_time: Option<String>,
    /// The field `creator_id`: a text.
    ///
    /// On the wire `creator_id`. Source: `spec/iservice/ccm.agent.query.yaml:35`.
    pub creator_id: Option<String>,
    /// The field `dingtalk_user_id`: a text.
    ///
    /// On the wire `dingtalk_user_id`. Source: `spec/iservice/ccm.agent.query.yaml:36`.
    pub dingtalk_user_id: Option<String>,
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/iservice/ccm.agent.query.yaml:37`.
    pub email: Option<String>,
    /// The field `external_id`: a text.
    ///
    /// On the wire `external_id`. Source: `spec/iservice/ccm.agent.query.yaml:38`.
    pub external_id: Option<String>,
    /// The field `hotline_config`: a list; each element is a record of the kind `AgentHotlineInfo`.
    ///
    /// On the wire `hotline_config`. Source: `spec/iservice/ccm.agent.query.yaml:39`.
    pub hotline_config: Vec<super::types::AgentHotlineInfo>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.agent.query.yaml:40`.
    pub id: Option<String>,
    /// The field `job_number`: a text.
    ///
    /// On the wire `job_number`. Source: `spec/iservice/ccm.agent.query.yaml:41`.
    pub job_number: Option<String>,
    /// The field `last_login_time`: a text.
    ///
    /// On the wire `last_login_time`. Source: `spec/iservice/ccm.agent.query.yaml:42`.
    pub last_login_time: Option<String>,
    /// The field `mobile`: a text.
    ///
    /// On the wire `mobile`. Source: `spec/iservice/ccm.agent.query.yaml:43`.
    pub mobile: Option<String>,
    /// The field `nick_name`: a text.
    ///
    /// On the wire `nick_name`. Source: `spec/iservice/ccm.agent.query.yaml:44`.
    pub nick_name: Option<String>,
    /// The field `profile`: a text.
    ///
    /// On the wire `profile`. Source: `spec/iservice/ccm.agent.query.yaml:45`.
    pub profile: Option<String>,
    /// The field `real_name`: a text.
    ///
    /// On the wire `real_name`. Source: `spec/iservice/ccm.agent.query.yaml:46`.
    pub real_name: Option<String>,
    /// The field `role_ids`: a list; each element is a record of the kind `RoleId`.
    ///
    /// On the wire `role_ids`. Source: `spec/iservice/ccm.agent.query.yaml:47`.
    pub role_ids: Vec<super::types::RoleId>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/iservice/ccm.agent.query.yaml:48`.
    pub status: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/iservice/ccm.agent.query.yaml:49`.
    pub r#type: Option<String>,
    /// The field `update_time`: a text.
    ///
    /// On the wire `update_time`. Source: `spec/iservice/ccm.agent.query.yaml:50`.
    pub update_time: Option<String>,
    /// The field `updater_id`: a text.
    ///
    /// On the wire `updater_id`. Source: `spec/iservice/ccm.agent.query.yaml:51`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
