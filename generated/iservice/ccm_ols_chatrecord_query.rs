//! `alipay.iservice.ccm.ols.chatrecord.query` · 查询某通在线服务的聊天记录
//!
//! Query the chat record of an online service session.
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
            ..schema::FieldDef::text("ccs_instance_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("id", 17)
        },
    ],
    rules: &[],
};

static CCM_OLS_CHATRECORD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmOlsChatrecordQueryResponse",
    file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
    fields: &[
        schema::FieldDef::text("agent_id", 20),
        schema::FieldDef::text("agent_name", 21),
        schema::FieldDef::text("categories", 22),
        schema::FieldDef::text("group_id", 23),
        schema::FieldDef::text("group_name", 24),
        schema::FieldDef::text("memo", 25),
        schema::FieldDef::new(
            "messages",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CHAT_MESSAGE),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("satisfaction", 27),
        schema::FieldDef::text("status", 38),
        schema::FieldDef::new("talk_duration", schema::Kind::Integer, 50),
        schema::FieldDef::text("visitor_province", 51),
    ],
    rules: &[],
};

static CHAT_MESSAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChatMessage",
    file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
    fields: &[
        schema::FieldDef::text("message_content", 57),
        schema::FieldDef::text("message_type", 58),
        schema::FieldDef::text("send_time", 68),
        schema::FieldDef::text("user_name", 73),
        schema::FieldDef::text("user_type", 74),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.ols.chatrecord.query` (查询某通在线服务的聊天记录).
///
/// Query the chat record of an online service session.
///
/// ```
/// use alipay::iservice::CcmOlsChatrecordQuery;
///
/// let request = CcmOlsChatrecordQuery::new()
///     .ccs_instance_id("ZPSDWACN");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/ols/chatrecord/query`. Described
/// in `spec/iservice/ccm.ols.chatrecord.query.yaml`.
/// Returns [`CcmOlsChatrecordQueryResponse`], or an error with a [`CcmOlsChatrecordQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.ols.chatrecord.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/ols/chatrecord/query")]
#[doc(alias = "查询某通在线服务的聊天记录")]
#[must_use]
#[non_exhaustive]
pub struct CcmOlsChatrecordQuery {
    /// Tenant instance id; absent means the default instance.
    ///
    /// 租户实例id. Example: `ZPSDWACN`.
    pub ccs_instance_id: Option<String>,
    /// Id of the online service record.
    ///
    /// Example: `201909021113010100000001922200`.
    pub id: Option<String>,
}

impl CcmOlsChatrecordQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.iservice.ccm.ols.chatrecord.query` (查询某通在线服务的聊天记录).
#[non_exhaustive]
pub struct CcmOlsChatrecordQueryResponse {
    /// Agent id.
    ///
    /// 客服id. Example: `2008123455`.
    pub agent_id: Option<String>,
    /// Agent's nickname.
    ///
    /// 客服昵称. Example: `客服003`.
    pub agent_name: Option<String>,
    /// Category paths of the session.
    ///
    /// 多个层级类目信息.
    pub categories: Option<String>,
    /// Online skill group id.
    ///
    /// Example: `1`.
    pub group_id: Option<String>,
    /// Online skill group name.
    ///
    /// Example: `基础技能组`.
    pub group_name: Option<String>,
    /// Remark.
    ///
    /// 备注信息. Example: `该问题可通过xx手段解决，请回复客户xxxxxx。`.
    pub memo: Option<String>,
    /// Chat messages.
    ///
    /// 聊天消息列表.
    pub messages: Vec<ChatMessage>,
    /// Satisfaction of the visitor.
    ///
    /// 满意度. Example: `0`.
    pub satisfaction: Option<record::Choice<CcmOlsChatrecordQueryResponseSatisfaction>>,
    /// State of the service record.
    ///
    /// 服务记录状态. Example: `1`.
    pub status: Option<record::Choice<CcmOlsChatrecordQueryResponseStatus>>,
    /// Length of the online service, in seconds.
    ///
    /// Example: `3600`.
    pub talk_duration: Option<i64>,
    /// Visitor's region.
    ///
    /// 访客归属地. Example: `浙江`.
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

/// A chat message.
#[non_exhaustive]
pub struct ChatMessage {
    /// Content of the message.
    ///
    /// 消息内容. Example: `你好`.
    pub message_content: Option<String>,
    /// Kind of message content.
    ///
    /// 消息内容类型. Defaults to `TEXT`. Example: `TEXT`.
    pub message_type: Option<record::Choice<ChatMessageMessageType>>,
    /// Time of sending, ISO 8601 with offset.
    ///
    /// 消息发送时间. Example: `2021-05-12 06:06:02`.
    pub send_time: Option<String>,
    /// Sender's name.
    ///
    /// 发送者名称. Example: `某某`.
    pub user_name: Option<String>,
    /// Kind of sender.
    ///
    /// 发送者类型. Example: `VISITOR`.
    pub user_type: Option<record::Choice<ChatMessageUserType>>,
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

/// The values of the platform's type `ChatMessageMessageType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatMessageMessageType {
    /// `TEXT`: Text (文本消息).
    Text,
    /// `IMAGE`: Image (图片消息).
    Image,
    /// `FILE`: File (文件消息).
    File,
}

impl record::Enumeration for ChatMessageMessageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("IMAGE", Self::Image),
        ("FILE", Self::File),
    ];
}

impl std::fmt::Debug for ChatMessageMessageType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ChatMessageUserType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatMessageUserType {
    /// `VISITOR`: Visitor (访客).
    Visitor,
    /// `AGENT`: Online agent (在线客服).
    Agent,
    /// `SYSTEM`: System (系统).
    System,
}

impl record::Enumeration for ChatMessageUserType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VISITOR", Self::Visitor),
        ("AGENT", Self::Agent),
        ("SYSTEM", Self::System),
    ];
}

impl std::fmt::Debug for ChatMessageUserType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmOlsChatrecordQueryResponseSatisfaction`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmOlsChatrecordQueryResponseSatisfaction {
    /// `0`: Very satisfied (非常满意).
    V0,
    /// `1`: Satisfied (满意).
    V1,
    /// `2`: Neutral (一般).
    V2,
    /// `3`: Dissatisfied (不满意).
    V3,
    /// `4`: Very dissatisfied (非常不满意).
    V4,
}

impl record::Enumeration for CcmOlsChatrecordQueryResponseSatisfaction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
    ];
}

impl std::fmt::Debug for CcmOlsChatrecordQueryResponseSatisfaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmOlsChatrecordQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmOlsChatrecordQueryResponseStatus {
    /// `1`: Pending (待处理).
    V1,
    /// `2`: Saved temporarily (暂存).
    V2,
    /// `3`: Completed (完结).
    V3,
    /// `4`: Discarded (废除).
    V4,
    /// `5`: Invalid (无效).
    V5,
    /// `6`: Unknown (未知).
    V6,
}

impl record::Enumeration for CcmOlsChatrecordQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
    ];
}

impl std::fmt::Debug for CcmOlsChatrecordQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.ols.chatrecord.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmOlsChatrecordQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
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
