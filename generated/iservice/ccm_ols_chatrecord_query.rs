//! `alipay.iservice.ccm.ols.chatrecord.query` · 查询某通在线服务的聊天记录
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/ols/chatrecord/query`. Described
//! in `spec/iservice/ccm.ols.chatrecord.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.ols.chatrecord.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.ols.chatrecord.query",
    title: "查询某通在线服务的聊天记录",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
    ],
};

static CCM_OLS_CHATRECORD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmOlsChatrecordQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static CCM_OLS_CHATRECORD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmOlsChatrecordQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agent_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "agent_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "categories",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "group_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "messages",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CHAT_MESSAGE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "satisfaction",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "talk_duration",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "visitor_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static CHAT_MESSAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChatMessage",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "message_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "message_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "send_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "user_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "user_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CcmOlsChatrecordQuery {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:11`.
    pub id: Option<String>,
}

impl CcmOlsChatrecordQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    #[must_use]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.ols.chatrecord.query` (查询某通在线服务的聊天记录).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmOlsChatrecordQueryResponse {
    /// The field `agent_id`: a text.
    ///
    /// On the wire `agent_id`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:14`.
    pub agent_id: Option<String>,
    /// The field `agent_name`: a text.
    ///
    /// On the wire `agent_name`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:15`.
    pub agent_name: Option<String>,
    /// The field `categories`: a text.
    ///
    /// On the wire `categories`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:16`.
    pub categories: Option<String>,
    /// The field `group_id`: a text.
    ///
    /// On the wire `group_id`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:17`.
    pub group_id: Option<String>,
    /// The field `group_name`: a text.
    ///
    /// On the wire `group_name`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:18`.
    pub group_name: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:19`.
    pub memo: Option<String>,
    /// The field `messages`: a list; each element is a record of the kind `ChatMessage`.
    ///
    /// On the wire `messages`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:20`.
    pub messages: Vec<ChatMessage>,
    /// The field `satisfaction`: a text.
    ///
    /// On the wire `satisfaction`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:21`.
    pub satisfaction: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:22`.
    pub status: Option<String>,
    /// The field `talk_duration`: a whole number.
    ///
    /// On the wire `talk_duration`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:23`.
    pub talk_duration: Option<i64>,
    /// The field `visitor_province`: a text.
    ///
    /// On the wire `visitor_province`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:24`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ChatMessage {
    /// The field `message_content`: a text.
    ///
    /// On the wire `message_content`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:29`.
    pub message_content: Option<String>,
    /// The field `message_type`: a text.
    ///
    /// On the wire `message_type`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:30`.
    pub message_type: Option<String>,
    /// The field `send_time`: a text.
    ///
    /// On the wire `send_time`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:31`.
    pub send_time: Option<String>,
    /// The field `user_name`: a text.
    ///
    /// On the wire `user_name`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:32`.
    pub user_name: Option<String>,
    /// The field `user_type`: a text.
    ///
    /// On the wire `user_type`. Source: `spec/iservice/ccm.ols.chatrecord.query.yaml:33`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
