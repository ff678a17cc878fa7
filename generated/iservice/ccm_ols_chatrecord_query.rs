//! `alipay.iservice.ccm.ols.chatrecord.query` · 查询某通在线服务的聊天记录
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/ols/chatrecord/query`. Described
//! in `spec/iservice/ccm.ols.chatrecord.query.yaml`.

use crate::{record, schema};

static CCM_OLS_CHATRECORD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmOlsChatrecordQuery",
    file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("id", 11)
        },
    ],
    rules: &[],
};

static CCM_OLS_CHATRECORD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmOlsChatrecordQueryResponse",
    file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
    fields: &[
        schema::FieldDef::text("agent_id", 14),
        schema::FieldDef::text("agent_name", 15),
        schema::FieldDef::text("categories", 16),
        schema::FieldDef::text("group_id", 17),
        schema::FieldDef::text("group_name", 18),
        schema::FieldDef::text("memo", 19),
        schema::FieldDef::new(
            "messages",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CHAT_MESSAGE),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("satisfaction", 21),
        schema::FieldDef::text("status", 22),
        schema::FieldDef::new("talk_duration", schema::Kind::Integer, 23),
        schema::FieldDef::text("visitor_province", 24),
    ],
    rules: &[],
};

static CHAT_MESSAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChatMessage",
    file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
    fields: &[
        schema::FieldDef::text("message_content", 29),
        schema::FieldDef::text("message_type", 30),
        schema::FieldDef::text("send_time", 31),
        schema::FieldDef::text("user_name", 32),
        schema::FieldDef::text("user_type", 33),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.ols.chatrecord.query` (查询某通在线服务的聊天记录).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/ols/chatrecord/query`. Described
/// in `spec/iservice/ccm.ols.chatrecord.query.yaml`.
/// Answered by [`CcmOlsChatrecordQueryResponse`], or by an error with a [`CcmOlsChatrecordQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.ols.chatrecord.query")]
#[doc(alias = "查询某通在线服务的聊天记录")]
#[must_use]
#[non_exhaustive]
pub struct CcmOlsChatrecordQuery {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:11`.
    pub id: Option<String>,
}

impl CcmOlsChatrecordQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            id: None,
        }
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl record::Record for CcmOlsChatrecordQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_OLS_CHATRECORD_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.id),
            _ => None,
        }
    }
}

impl Default for CcmOlsChatrecordQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmOlsChatrecordQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmOlsChatrecordQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmOlsChatrecordQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmOlsChatrecordQuery {}

impl record::Request for CcmOlsChatrecordQuery {
    type Response = CcmOlsChatrecordQueryResponse;
    type ErrorCode = CcmOlsChatrecordQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.ols.chatrecord.query",
        title: "查询某通在线服务的聊天记录",
        file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/ols/chatrecord/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_OLS_CHATRECORD_QUERY,
        response: &CCM_OLS_CHATRECORD_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.ols.chatrecord.query` (查询某通在线服务的聊天记录).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmOlsChatrecordQueryResponse {
    /// On the wire `agent_id`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:14`.
    pub agent_id: Option<String>,
    /// On the wire `agent_name`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:15`.
    pub agent_name: Option<String>,
    /// On the wire `categories`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:16`.
    pub categories: Option<String>,
    /// On the wire `group_id`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:17`.
    pub group_id: Option<String>,
    /// On the wire `group_name`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:18`.
    pub group_name: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:19`.
    pub memo: Option<String>,
    /// On the wire `messages`, a list; each element is a record of the kind `ChatMessage`. Source:
    /// `spec/iservice/ccm.ols.chatrecord.query.yaml:20`.
    pub messages: Vec<ChatMessage>,
    /// On the wire `satisfaction`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:21`.
    pub satisfaction: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:22`.
    pub status: Option<String>,
    /// On the wire `talk_duration`, a whole number. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:23`.
    pub talk_duration: Option<i64>,
    /// On the wire `visitor_province`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:24`.
    pub visitor_province: Option<String>,
}

impl record::Record for CcmOlsChatrecordQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_OLS_CHATRECORD_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_id),
            1 => Some(&self.agent_name),
            2 => Some(&self.categories),
            3 => Some(&self.group_id),
            4 => Some(&self.group_name),
            5 => Some(&self.memo),
            6 => Some(&self.messages),
            7 => Some(&self.satisfaction),
            8 => Some(&self.status),
            9 => Some(&self.talk_duration),
            10 => Some(&self.visitor_province),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_id),
            1 => Some(&mut self.agent_name),
            2 => Some(&mut self.categories),
            3 => Some(&mut self.group_id),
            4 => Some(&mut self.group_name),
            5 => Some(&mut self.memo),
            6 => Some(&mut self.messages),
            7 => Some(&mut self.satisfaction),
            8 => Some(&mut self.status),
            9 => Some(&mut self.talk_duration),
            10 => Some(&mut self.visitor_province),
            _ => None,
        }
    }
}

impl Default for CcmOlsChatrecordQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agent_id: None,
            agent_name: None,
            categories: None,
            group_id: None,
            group_name: None,
            memo: None,
            messages: Vec::new(),
            satisfaction: None,
            status: None,
            talk_duration: None,
            visitor_province: None,
        }
    }
}

impl Clone for CcmOlsChatrecordQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmOlsChatrecordQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmOlsChatrecordQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ChatMessage`.
///
/// Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:27`.
#[non_exhaustive]
pub struct ChatMessage {
    /// On the wire `message_content`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:29`.
    pub message_content: Option<String>,
    /// On the wire `message_type`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:30`.
    pub message_type: Option<String>,
    /// On the wire `send_time`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:31`.
    pub send_time: Option<String>,
    /// On the wire `user_name`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:32`.
    pub user_name: Option<String>,
    /// On the wire `user_type`, a text. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:33`.
    pub user_type: Option<String>,
}

impl record::Record for ChatMessage {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CHAT_MESSAGE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.message_content),
            1 => Some(&self.message_type),
            2 => Some(&self.send_time),
            3 => Some(&self.user_name),
            4 => Some(&self.user_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.message_content),
            1 => Some(&mut self.message_type),
            2 => Some(&mut self.send_time),
            3 => Some(&mut self.user_name),
            4 => Some(&mut self.user_type),
            _ => None,
        }
    }
}

impl Default for ChatMessage {
    #[inline]
    fn default() -> Self {
        Self {
            message_content: None,
            message_type: None,
            send_time: None,
            user_name: None,
            user_type: None,
        }
    }
}

impl Clone for ChatMessage {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ChatMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ChatMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.ols.chatrecord.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmOlsChatrecordQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:36`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:37`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmOlsChatrecordQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmOlsChatrecordQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
