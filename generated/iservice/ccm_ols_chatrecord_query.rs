//! `alipay.iservice.ccm.ols.chatrecord.query` · 查询某通在线服务的聊天记录
//!
//! Query the chat record of an online service session.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/ols/chatrecord/query`. Described
//! in `spec/iservice/ccm.ols.chatrecord.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ChatMessageMessageType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChatMessageMessageType {
    /// `TEXT`: Text (文本消息).
    Text,
    /// `IMAGE`: Image (图片消息).
    Image,
    /// `FILE`: File (文件消息).
    File,
}

record::enumeration!(ChatMessageMessageType, "TEXT" Text, "IMAGE" Image, "FILE" File);

/// The values of the platform's type `ChatMessageUserType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChatMessageUserType {
    /// `VISITOR`: Visitor (访客).
    Visitor,
    /// `AGENT`: Online agent (在线客服).
    Agent,
    /// `SYSTEM`: System (系统).
    System,
}

record::enumeration!(
    ChatMessageUserType, "VISITOR" Visitor, "AGENT" Agent, "SYSTEM" System
);

/// The values of the platform's type `CcmOlsChatrecordQueryResponseSatisfaction`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    CcmOlsChatrecordQueryResponseSatisfaction, "0" V0, "1" V1, "2" V2, "3" V3, "4" V4
);

/// The values of the platform's type `CcmOlsChatrecordQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    CcmOlsChatrecordQueryResponseStatus, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5, "6" V6
);

/// The error codes of `alipay.iservice.ccm.ols.chatrecord.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmOlsChatrecordQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

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

record::record!(
    CcmOlsChatrecordQuery, CCM_OLS_CHATRECORD_QUERY, 0 ccs_instance_id None, 1 id None
);

record::record!(
    CcmOlsChatrecordQueryResponse, CCM_OLS_CHATRECORD_QUERY_RESPONSE, 0 agent_id None, 1
    agent_name None, 2 categories None, 3 group_id None, 4 group_name None, 5 memo None,
    6 messages Vec::new(), 7 satisfaction None, 8 status None, 9 talk_duration None, 10
    visitor_province None
);

record::record!(
    ChatMessage, CHAT_MESSAGE, 0 message_content None, 1 message_type None, 2 send_time
    None, 3 user_name None, 4 user_type None
);

static CCM_OLS_CHATRECORD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmOlsChatrecordQuery",
    file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "ccs_instance_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
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
    ],
    rules: &[],
    lines: &[12, 17],
};

static CCM_OLS_CHATRECORD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmOlsChatrecordQueryResponse",
    file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
    rows: &[
        schema::Row::Text("agent_id"),
        schema::Row::Text("agent_name"),
        schema::Row::Text("categories"),
        schema::Row::Text("group_id"),
        schema::Row::Text("group_name"),
        schema::Row::Text("memo"),
        schema::Row::Plain(
            "messages",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CHAT_MESSAGE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("satisfaction"),
        schema::Row::Text("status"),
        schema::Row::Plain("talk_duration", schema::Kind::Integer),
        schema::Row::Text("visitor_province"),
    ],
    rules: &[],
    lines: &[],
};

static CHAT_MESSAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChatMessage",
    file: "spec/iservice/ccm.ols.chatrecord.query.yaml",
    rows: &[
        schema::Row::Text("message_content"),
        schema::Row::Text("message_type"),
        schema::Row::Text("send_time"),
        schema::Row::Text("user_name"),
        schema::Row::Text("user_type"),
    ],
    rules: &[],
    lines: &[],
};
