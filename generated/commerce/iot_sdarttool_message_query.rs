//! `alipay.commerce.iot.sdarttool.message.query` · 消息查询
//!
//! Query a message sent to an IoT device by its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/iot/sdarttool/message/query`.
//! Described in `spec/commerce/iot.sdarttool.message.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.iot.sdarttool.message.query` (消息查询).
///
/// Query a message sent to an IoT device by its id.
///
/// ```
/// use alipay::commerce::IotSdarttoolMessageQuery;
///
/// let request = IotSdarttoolMessageQuery::new()
///     .message_no("110101190001010000");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/iot/sdarttool/message/query`.
/// Described in `spec/commerce/iot.sdarttool.message.query.yaml`.
/// Returns [`IotSdarttoolMessageQueryResponse`], or an error with a [`IotSdarttoolMessageQueryErrorCode`].
#[doc(alias = "alipay.commerce.iot.sdarttool.message.query")]
#[doc(alias = "/v3/alipay/commerce/iot/sdarttool/message/query")]
#[doc(alias = "消息查询")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct IotSdarttoolMessageQuery {
    /// Message id.
    ///
    /// 消息ID. Example: `110101190001010000`.
    pub message_no: Option<String>,
}

impl IotSdarttoolMessageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message_no`](Self::message_no).
    #[inline]
    pub fn message_no(mut self, message_no: impl Into<String>) -> Self {
        self.message_no = Some(message_no.into());
        self
    }
}

/// The response of `alipay.commerce.iot.sdarttool.message.query` (消息查询).
#[non_exhaustive]
pub struct IotSdarttoolMessageQueryResponse {
    /// Code returned by the message's consumer; differs by message type.
    ///
    /// 消息消费返回码. Example: `PRINT_FAIL`.
    pub consume_err_code: Option<String>,
    /// Why consuming the message failed.
    ///
    /// 消息消费错误原因.
    pub consume_err_msg: Option<String>,
    /// Whether the message was consumed.
    ///
    /// 消息消费状态; one of `1`, `2`, `3`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `1`: Not consumed (未消费).
    /// - `2`: Consumed (消费成功).
    /// - `3`: Consumption failed (消费失败).
    pub consume_state: Option<i64>,
    /// Number of delivery attempts of the message.
    ///
    /// 消息投递次数. Example: `1`.
    pub deliver_cnt: Option<i64>,
    /// Delivery status of the message.
    ///
    /// 消息投递状态. Example: `1`.
    pub deliver_status: Option<
        record::Choice<IotSdarttoolMessageQueryResponseDeliverStatus>,
    >,
    /// Time of the last delivery, a millisecond timestamp in the example.
    ///
    /// 消息最后一次发送时间. Example: `1574752505481`.
    pub last_deliver_at: Option<i64>,
    /// When consumption was confirmed, in milliseconds.
    ///
    /// 消息确认消费时间. Example: `1574752506609`.
    pub msg_ack_time: Option<i64>,
    /// Whether delivery is guaranteed.
    ///
    /// 消息必达类型; one of `1`, `2`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `1`: Not guaranteed (非必达).
    /// - `2`: Guaranteed.
    pub msg_bida: Option<i64>,
    /// When the message expires, in milliseconds.
    ///
    /// 消息过期时间. Example: `1575011705405`.
    pub msg_expire_time: Option<i64>,
    /// When the message was created, in milliseconds.
    ///
    /// 消息创建时间. Example: `1575028811454`.
    pub msg_gmt_create: Option<i64>,
    /// Delivery priority of the message.
    ///
    /// 消息投递优先级. Example: `0`.
    pub msg_priority: Option<i64>,
}

/// The values of the platform's type `IotSdarttoolMessageQueryResponseDeliverStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotSdarttoolMessageQueryResponseDeliverStatus {
    /// `1`: Not delivered (未投递).
    V1,
    /// `2`: Being delivered (投递中).
    V2,
    /// `3`: Delivered (投递成功).
    V3,
    /// `4`: Delivery failed (投递失败).
    V4,
    /// `5`: Expired; no longer sent (消息失效不再发送).
    V5,
}

record::enumeration!(
    IotSdarttoolMessageQueryResponseDeliverStatus, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5
);

/// The error codes of `alipay.commerce.iot.sdarttool.message.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IotSdarttoolMessageQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAM_INVALID`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamInvalid,
    /// `NOT_FOUND_DATA`.
    NotFoundData,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IotSdarttoolMessageQueryErrorCode, "SYSTEM_ERROR" SystemError, "PARAM_INVALID"
    ParamInvalid, "NOT_FOUND_DATA" NotFoundData
);

impl record::CallRequest for IotSdarttoolMessageQuery {}

impl record::Request for IotSdarttoolMessageQuery {
    type Response = IotSdarttoolMessageQueryResponse;
    type ErrorCode = IotSdarttoolMessageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.iot.sdarttool.message.query",
        title: "消息查询",
        file: "spec/commerce/iot.sdarttool.message.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/iot/sdarttool/message/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &IOT_SDARTTOOL_MESSAGE_QUERY,
        response: &IOT_SDARTTOOL_MESSAGE_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_INVALID",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    IotSdarttoolMessageQuery, IOT_SDARTTOOL_MESSAGE_QUERY, 0 message_no None
);

record::record!(
    IotSdarttoolMessageQueryResponse, IOT_SDARTTOOL_MESSAGE_QUERY_RESPONSE, 0
    consume_err_code None, 1 consume_err_msg None, 2 consume_state None, 3 deliver_cnt
    None, 4 deliver_status None, 5 last_deliver_at None, 6 msg_ack_time None, 7 msg_bida
    None, 8 msg_expire_time None, 9 msg_gmt_create None, 10 msg_priority None
);

static IOT_SDARTTOOL_MESSAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotSdarttoolMessageQuery",
    file: "spec/commerce/iot.sdarttool.message.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "message_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static IOT_SDARTTOOL_MESSAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotSdarttoolMessageQueryResponse",
    file: "spec/commerce/iot.sdarttool.message.query.yaml",
    rows: &[
        schema::Row::Text("consume_err_code"),
        schema::Row::Text("consume_err_msg"),
        schema::Row::Plain("consume_state", schema::Kind::Integer),
        schema::Row::Plain("deliver_cnt", schema::Kind::Integer),
        schema::Row::Text("deliver_status"),
        schema::Row::Plain("last_deliver_at", schema::Kind::Integer),
        schema::Row::Plain("msg_ack_time", schema::Kind::Integer),
        schema::Row::Plain("msg_bida", schema::Kind::Integer),
        schema::Row::Plain("msg_expire_time", schema::Kind::Integer),
        schema::Row::Plain("msg_gmt_create", schema::Kind::Integer),
        schema::Row::Plain("msg_priority", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
