//! `alipay.commerce.iot.sdarttool.message.send` · IOT消息服务
//!
//! Push a message from an ISV to an IoT device.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/iot/sdarttool/message/send`.
//! Described in `spec/commerce/iot.sdarttool.message.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.iot.sdarttool.message.send` (IOT消息服务).
///
/// Push a message from an ISV to an IoT device.
///
/// ```
/// use alipay::commerce::IotSdarttoolMessageSend;
///
/// let request = IotSdarttoolMessageSend::new()
///     .bi_da(false);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`device_query_type`](Self::device_query_type) | one of its values |
/// | [`msg_type`](Self::msg_type) | one of its values |
/// | [`service_id`](Self::service_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/iot/sdarttool/message/send`.
/// Described in `spec/commerce/iot.sdarttool.message.send.yaml`.
/// Returns [`IotSdarttoolMessageSendResponse`], or an error with a [`IotSdarttoolMessageSendErrorCode`].
#[doc(alias = "alipay.commerce.iot.sdarttool.message.send")]
#[doc(alias = "/v3/alipay/commerce/iot/sdarttool/message/send")]
#[doc(alias = "IOT消息服务")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct IotSdarttoolMessageSend {
    /// Guaranteed delivery, extending expiry by 3×24 hours; effective only if `immediate_msg` is false.
    ///
    /// 消息是否必达. Example: `false`.
    pub bi_da: Option<bool>,
    /// Which fields identify the device.
    ///
    /// 设备查询条件类型. Example: `ITEMID_SN`.
    pub device_query_type: Option<
        record::Choice<IotSdarttoolMessageSendDeviceQueryType>,
    >,
    /// Whether the message is immediate; true checks that the device is online.
    ///
    /// 是否即时消息. Example: `true`.
    pub immediate_msg: Option<bool>,
    /// Product id of the device.
    ///
    /// 产品ID. Example: `2019111304877238`.
    pub item_id: Option<String>,
    /// Message content, JSON in the example.
    ///
    /// 消息内容. Example: `{"contentParams":["消息内容"]}`.
    pub msg_content: Option<String>,
    /// Format of the message content, such as `text`.
    ///
    /// 消息内容格式. Example: `text`.
    pub msg_content_type: Option<String>,
    /// Expiry timestamp in milliseconds; 24 hours ahead by default, 3×24 hours at most.
    ///
    /// 消息过期时间戳. Example: `1573107942000`.
    pub msg_expire: Option<i64>,
    /// Priority, larger first; effective only if `immediate_msg` is false.
    ///
    /// 消息优先级. Example: `0`.
    pub msg_priority: Option<i64>,
    /// Kind of message.
    ///
    /// 消息类型. Example: `xpaas_common`.
    pub msg_type: Option<record::Choice<IotSdarttoolMessageSendMsgType>>,
    /// Mini program id when a mini program consumes the message.
    ///
    /// 服务ID; required in some cases. Example: `201808903221`.
    pub service_id: Option<String>,
    /// Serial number of the device.
    ///
    /// 设备sn号. Example: `10000000001`.
    pub sn: Option<String>,
    /// Device maker's id.
    ///
    /// 厂商ID. Example: `20000000001`.
    pub supplier_id: Option<String>,
}

impl IotSdarttoolMessageSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bi_da`](Self::bi_da).
    #[inline]
    pub fn bi_da(mut self, bi_da: bool) -> Self {
        self.bi_da = Some(bi_da);
        self
    }

    /// Sets [`device_query_type`](Self::device_query_type).
    #[inline]
    pub fn device_query_type(
        mut self,
        device_query_type: impl Into<
            record::Choice<IotSdarttoolMessageSendDeviceQueryType>,
        >,
    ) -> Self {
        self.device_query_type = Some(device_query_type.into());
        self
    }

    /// Sets [`immediate_msg`](Self::immediate_msg).
    #[inline]
    pub fn immediate_msg(mut self, immediate_msg: bool) -> Self {
        self.immediate_msg = Some(immediate_msg);
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`msg_content`](Self::msg_content).
    #[inline]
    pub fn msg_content(mut self, msg_content: impl Into<String>) -> Self {
        self.msg_content = Some(msg_content.into());
        self
    }

    /// Sets [`msg_content_type`](Self::msg_content_type).
    #[inline]
    pub fn msg_content_type(mut self, msg_content_type: impl Into<String>) -> Self {
        self.msg_content_type = Some(msg_content_type.into());
        self
    }

    /// Sets [`msg_expire`](Self::msg_expire).
    #[inline]
    pub fn msg_expire(mut self, msg_expire: i64) -> Self {
        self.msg_expire = Some(msg_expire);
        self
    }

    /// Sets [`msg_priority`](Self::msg_priority).
    #[inline]
    pub fn msg_priority(mut self, msg_priority: i64) -> Self {
        self.msg_priority = Some(msg_priority);
        self
    }

    /// Sets [`msg_type`](Self::msg_type).
    #[inline]
    pub fn msg_type(
        mut self,
        msg_type: impl Into<record::Choice<IotSdarttoolMessageSendMsgType>>,
    ) -> Self {
        self.msg_type = Some(msg_type.into());
        self
    }

    /// Sets [`service_id`](Self::service_id).
    #[inline]
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets [`sn`](Self::sn).
    #[inline]
    pub fn sn(mut self, sn: impl Into<String>) -> Self {
        self.sn = Some(sn.into());
        self
    }

    /// Sets [`supplier_id`](Self::supplier_id).
    #[inline]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }
}

/// The response of `alipay.commerce.iot.sdarttool.message.send` (IOT消息服务).
#[non_exhaustive]
pub struct IotSdarttoolMessageSendResponse {
    /// Message id.
    ///
    /// 消息ID. Example: `201911010000001`.
    pub message_no: Option<String>,
}

/// The values of the platform's type `IotSdarttoolMessageSendDeviceQueryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotSdarttoolMessageSendDeviceQueryType {
    /// `SUPPLIERID_SN`: Supplier id and serial number.
    SupplieridSn,
    /// `ITEMID_SN`: Item id and serial number.
    ItemidSn,
    /// `SN`: Serial number alone.
    Sn,
}

record::enumeration!(
    IotSdarttoolMessageSendDeviceQueryType, "SUPPLIERID_SN" SupplieridSn, "ITEMID_SN"
    ItemidSn, "SN" Sn
);

/// The values of the platform's type `IotSdarttoolMessageSendMsgType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotSdarttoolMessageSendMsgType {
    /// `xpaas_common`: Mini program message (小程序消息).
    XpaasCommon,
    /// `ruyi_ordermsg`: Ruyi order message (如意订单消息).
    RuyiOrdermsg,
}

record::enumeration!(
    IotSdarttoolMessageSendMsgType, "xpaas_common" XpaasCommon, "ruyi_ordermsg"
    RuyiOrdermsg
);

/// The error codes of `alipay.commerce.iot.sdarttool.message.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IotSdarttoolMessageSendErrorCode {
    /// `PARAM_INVALID`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamInvalid,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DEVICE_AUTH_FAIL`.
    DeviceAuthFail,
    /// `PRINT_CONTEN_OVER_LENGTH`.
    PrintContenOverLength,
    /// `NOT_FOUND_DEVICE`.
    NotFoundDevice,
    /// `DEVICE_NOT_ONLINE`.
    DeviceNotOnline,
    /// `NO_SUB_INFO`.
    NoSubInfo,
    /// `LOW_SYSTEM_VERSION`.
    LowSystemVersion,
    /// `MSG_TYPE_INVALID`.
    MsgTypeInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IotSdarttoolMessageSendErrorCode, "PARAM_INVALID" ParamInvalid, "BIZ_ERROR" BizError,
    "SYSTEM_ERROR" SystemError, "DEVICE_AUTH_FAIL" DeviceAuthFail,
    "PRINT_CONTEN_OVER_LENGTH" PrintContenOverLength, "NOT_FOUND_DEVICE" NotFoundDevice,
    "DEVICE_NOT_ONLINE" DeviceNotOnline, "NO_SUB_INFO" NoSubInfo, "LOW_SYSTEM_VERSION"
    LowSystemVersion, "MSG_TYPE_INVALID" MsgTypeInvalid
);

impl record::CallRequest for IotSdarttoolMessageSend {}

impl record::Request for IotSdarttoolMessageSend {
    type Response = IotSdarttoolMessageSendResponse;
    type ErrorCode = IotSdarttoolMessageSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.iot.sdarttool.message.send",
        title: "IOT消息服务",
        file: "spec/commerce/iot.sdarttool.message.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/iot/sdarttool/message/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &IOT_SDARTTOOL_MESSAGE_SEND,
        response: &IOT_SDARTTOOL_MESSAGE_SEND_RESPONSE,
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
    IotSdarttoolMessageSend, IOT_SDARTTOOL_MESSAGE_SEND, 0 bi_da None, 1
    device_query_type None, 2 immediate_msg None, 3 item_id None, 4 msg_content None, 5
    msg_content_type None, 6 msg_expire None, 7 msg_priority None, 8 msg_type None, 9
    service_id None, 10 sn None, 11 supplier_id None
);

record::record!(
    IotSdarttoolMessageSendResponse, IOT_SDARTTOOL_MESSAGE_SEND_RESPONSE, 0 message_no
    None
);

static IOT_SDARTTOOL_MESSAGE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotSdarttoolMessageSend",
    file: "spec/commerce/iot.sdarttool.message.send.yaml",
    rows: &[
        schema::Row::Plain("bi_da", schema::Kind::Boolean),
        schema::Row::Limited(
            "device_query_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SUPPLIERID_SN", "ITEMID_SN", "SN"]),
                ),
            ],
        ),
        schema::Row::Plain("immediate_msg", schema::Kind::Boolean),
        schema::Row::Text("item_id"),
        schema::Row::Text("msg_content"),
        schema::Row::Text("msg_content_type"),
        schema::Row::Plain("msg_expire", schema::Kind::Integer),
        schema::Row::Plain("msg_priority", schema::Kind::Integer),
        schema::Row::Limited(
            "msg_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["xpaas_common", "ruyi_ordermsg"]),
                ),
            ],
        ),
        schema::Row::Text("service_id"),
        schema::Row::Text("sn"),
        schema::Row::Text("supplier_id"),
    ],
    rules: &[],
    lines: &[11, 16, 19, 25, 30, 31, 36, 41, 46, 51, 54, 59, 65, 66],
};

static IOT_SDARTTOOL_MESSAGE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotSdarttoolMessageSendResponse",
    file: "spec/commerce/iot.sdarttool.message.send.yaml",
    rows: &[schema::Row::Text("message_no")],
    rules: &[],
    lines: &[],
};
