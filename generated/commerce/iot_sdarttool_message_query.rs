//! `alipay.commerce.iot.sdarttool.message.query` · 消息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/iot/sdarttool/message/query`.
//! Described in `spec/commerce/iot.sdarttool.message.query.yaml`.

use crate::{record, schema};

static IOT_SDARTTOOL_MESSAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotSdarttoolMessageQuery",
    file: "spec/commerce/iot.sdarttool.message.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("message_no", 10)
        },
    ],
    rules: &[],
};

static IOT_SDARTTOOL_MESSAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotSdarttoolMessageQueryResponse",
    file: "spec/commerce/iot.sdarttool.message.query.yaml",
    fields: &[
        schema::FieldDef::text("consume_err_code", 13),
        schema::FieldDef::text("consume_err_msg", 14),
        schema::FieldDef::new("consume_state", schema::Kind::Integer, 15),
        schema::FieldDef::new("deliver_cnt", schema::Kind::Integer, 16),
        schema::FieldDef::text("deliver_status", 17),
        schema::FieldDef::new("last_deliver_at", schema::Kind::Integer, 18),
        schema::FieldDef::new("msg_ack_time", schema::Kind::Integer, 19),
        schema::FieldDef::new("msg_bida", schema::Kind::Integer, 20),
        schema::FieldDef::new("msg_expire_time", schema::Kind::Integer, 21),
        schema::FieldDef::new("msg_gmt_create", schema::Kind::Integer, 22),
        schema::FieldDef::new("msg_priority", schema::Kind::Integer, 23),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.iot.sdarttool.message.query` (消息查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/iot/sdarttool/message/query`.
/// Described in `spec/commerce/iot.sdarttool.message.query.yaml`.
/// Answered by [`IotSdarttoolMessageQueryResponse`], or by an error with a [`IotSdarttoolMessageQueryErrorCode`].
#[doc(alias = "alipay.commerce.iot.sdarttool.message.query")]
#[doc(alias = "消息查询")]
#[must_use]
#[non_exhaustive]
pub struct IotSdarttoolMessageQuery {
    /// On the wire `message_no`, a text. Source: `spec/commerce/iot.sdarttool.message.query.yaml:10`.
    pub message_no: Option<String>,
}

impl IotSdarttoolMessageQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { message_no: None }
    }

    /// Sets [`message_no`](Self::message_no).
    #[inline]
    pub fn message_no(mut self, message_no: impl Into<String>) -> Self {
        self.message_no = Some(message_no.into());
        self
    }
}

impl record::Record for IotSdarttoolMessageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_SDARTTOOL_MESSAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.message_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.message_no),
            _ => None,
        }
    }
}

impl Default for IotSdarttoolMessageQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IotSdarttoolMessageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotSdarttoolMessageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotSdarttoolMessageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.iot.sdarttool.message.query` (消息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IotSdarttoolMessageQueryResponse {
    /// On the wire `consume_err_code`, a text. Source: `spec/commerce/iot.sdarttool.message.query.yaml:13`.
    pub consume_err_code: Option<String>,
    /// On the wire `consume_err_msg`, a text. Source: `spec/commerce/iot.sdarttool.message.query.yaml:14`.
    pub consume_err_msg: Option<String>,
    /// On the wire `consume_state`, a whole number. Source: `spec/commerce/iot.sdarttool.message.query.yaml:15`.
    pub consume_state: Option<i64>,
    /// On the wire `deliver_cnt`, a whole number. Source: `spec/commerce/iot.sdarttool.message.query.yaml:16`.
    pub deliver_cnt: Option<i64>,
    /// On the wire `deliver_status`, a text. Source: `spec/commerce/iot.sdarttool.message.query.yaml:17`.
    pub deliver_status: Option<String>,
    /// On the wire `last_deliver_at`, a whole number. Source: `spec/commerce/iot.sdarttool.message.query.yaml:18`.
    pub last_deliver_at: Option<i64>,
    /// On the wire `msg_ack_time`, a whole number. Source: `spec/commerce/iot.sdarttool.message.query.yaml:19`.
    pub msg_ack_time: Option<i64>,
    /// On the wire `msg_bida`, a whole number. Source: `spec/commerce/iot.sdarttool.message.query.yaml:20`.
    pub msg_bida: Option<i64>,
    /// On the wire `msg_expire_time`, a whole number. Source: `spec/commerce/iot.sdarttool.message.query.yaml:21`.
    pub msg_expire_time: Option<i64>,
    /// On the wire `msg_gmt_create`, a whole number. Source: `spec/commerce/iot.sdarttool.message.query.yaml:22`.
    pub msg_gmt_create: Option<i64>,
    /// On the wire `msg_priority`, a whole number. Source: `spec/commerce/iot.sdarttool.message.query.yaml:23`.
    pub msg_priority: Option<i64>,
}

impl record::Record for IotSdarttoolMessageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_SDARTTOOL_MESSAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consume_err_code),
            1 => Some(&self.consume_err_msg),
            2 => Some(&self.consume_state),
            3 => Some(&self.deliver_cnt),
            4 => Some(&self.deliver_status),
            5 => Some(&self.last_deliver_at),
            6 => Some(&self.msg_ack_time),
            7 => Some(&self.msg_bida),
            8 => Some(&self.msg_expire_time),
            9 => Some(&self.msg_gmt_create),
            10 => Some(&self.msg_priority),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consume_err_code),
            1 => Some(&mut self.consume_err_msg),
            2 => Some(&mut self.consume_state),
            3 => Some(&mut self.deliver_cnt),
            4 => Some(&mut self.deliver_status),
            5 => Some(&mut self.last_deliver_at),
            6 => Some(&mut self.msg_ack_time),
            7 => Some(&mut self.msg_bida),
            8 => Some(&mut self.msg_expire_time),
            9 => Some(&mut self.msg_gmt_create),
            10 => Some(&mut self.msg_priority),
            _ => None,
        }
    }
}

impl Default for IotSdarttoolMessageQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            consume_err_code: None,
            consume_err_msg: None,
            consume_state: None,
            deliver_cnt: None,
            deliver_status: None,
            last_deliver_at: None,
            msg_ack_time: None,
            msg_bida: None,
            msg_expire_time: None,
            msg_gmt_create: None,
            msg_priority: None,
        }
    }
}

impl Clone for IotSdarttoolMessageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotSdarttoolMessageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotSdarttoolMessageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.iot.sdarttool.message.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotSdarttoolMessageQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/iot.sdarttool.message.query.yaml:26`.
    SystemError,
    /// On the wire `PARAM_INVALID`. Source: `spec/commerce/iot.sdarttool.message.query.yaml:27`.
    ParamInvalid,
    /// On the wire `NOT_FOUND_DATA`. Source: `spec/commerce/iot.sdarttool.message.query.yaml:28`.
    NotFoundData,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IotSdarttoolMessageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAM_INVALID", Self::ParamInvalid),
        ("NOT_FOUND_DATA", Self::NotFoundData),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IotSdarttoolMessageQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
