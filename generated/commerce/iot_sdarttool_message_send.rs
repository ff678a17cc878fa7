//! `alipay.commerce.iot.sdarttool.message.send` · IOT消息服务
//!
//! Push a message from an ISV to an IoT device.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/iot/sdarttool/message/send`.
//! Described in `spec/commerce/iot.sdarttool.message.send.yaml`.

use crate::{record, schema};

static IOT_SDARTTOOL_MESSAGE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotSdarttoolMessageSend",
    file: "spec/commerce/iot.sdarttool.message.send.yaml",
    fields: &[
        schema::FieldDef::new("bi_da", schema::Kind::Boolean, 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["SUPPLIERID_SN", "ITEMID_SN", "SN"]),
                    19,
                ),
            ],
            ..schema::FieldDef::text("device_query_type", 16)
        },
        schema::FieldDef::new("immediate_msg", schema::Kind::Boolean, 25),
        schema::FieldDef::text("item_id", 30),
        schema::FieldDef::text("msg_content", 31),
        schema::FieldDef::text("msg_content_type", 36),
        schema::FieldDef::new("msg_expire", schema::Kind::Integer, 41),
        schema::FieldDef::new("msg_priority", schema::Kind::Integer, 46),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["xpaas_common", "ruyi_ordermsg"]),
                    54,
                ),
            ],
            ..schema::FieldDef::text("msg_type", 51)
        },
        schema::FieldDef::text("service_id", 59),
        schema::FieldDef::text("sn", 65),
        schema::FieldDef::text("supplier_id", 66),
    ],
    rules: &[],
};

static IOT_SDARTTOOL_MESSAGE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotSdarttoolMessageSendResponse",
    file: "spec/commerce/iot.sdarttool.message.send.yaml",
    fields: &[schema::FieldDef::text("message_no", 69)],
    rules: &[],
};

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
/// Answered by [`IotSdarttoolMessageSendResponse`], or by an error with a [`IotSdarttoolMessageSendErrorCode`].
#[doc(alias = "alipay.commerce.iot.sdarttool.message.send")]
#[doc(alias = "/v3/alipay/commerce/iot/sdarttool/message/send")]
#[doc(alias = "IOT消息服务")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct IotSdarttoolMessageSend {
    /// Guaranteed delivery, extending expiry by 3×24 hours; effective only if `immediate_msg` is false.
    ///
    /// On the wire `bi_da` (消息是否必达). Example: `false`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:11`.
    pub bi_da: Option<bool>,
    /// Which fields identify the device.
    ///
    /// On the wire `device_query_type` (设备查询条件类型). Example: `ITEMID_SN`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:16`.
    pub device_query_type: Option<
        record::Choice<IotSdarttoolMessageSendDeviceQueryType>,
    >,
    /// Whether the message is immediate; true checks that the device is online.
    ///
    /// On the wire `immediate_msg` (是否即时消息). Example: `true`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:25`.
    pub immediate_msg: Option<bool>,
    /// Product id of the device.
    ///
    /// On the wire `item_id` (产品ID). Example: `2019111304877238`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:30`.
    pub item_id: Option<String>,
    /// Message content, JSON in the example.
    ///
    /// On the wire `msg_content` (消息内容). Example: `{"contentParams":["消息内容"]}`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:31`.
    pub msg_content: Option<String>,
    /// Format of the message content, such as `text`.
    ///
    /// On the wire `msg_content_type` (消息内容格式). Example: `text`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:36`.
    pub msg_content_type: Option<String>,
    /// Expiry timestamp in milliseconds; 24 hours ahead by default, 3×24 hours at most.
    ///
    /// On the wire `msg_expire` (消息过期时间戳). Example: `1573107942000`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:41`.
    pub msg_expire: Option<i64>,
    /// Priority, larger first; effective only if `immediate_msg` is false.
    ///
    /// On the wire `msg_priority` (消息优先级). Example: `0`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:46`.
    pub msg_priority: Option<i64>,
    /// Kind of message.
    ///
    /// On the wire `msg_type` (消息类型). Example: `xpaas_common`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:51`.
    pub msg_type: Option<record::Choice<IotSdarttoolMessageSendMsgType>>,
    /// Mini program id when a mini program consumes the message.
    ///
    /// On the wire `service_id` (服务ID); required in some cases. Example: `201808903221`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:59`.
    pub service_id: Option<String>,
    /// Serial number of the device.
    ///
    /// On the wire `sn` (设备sn号). Example: `10000000001`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:65`.
    pub sn: Option<String>,
    /// Device maker's id.
    ///
    /// On the wire `supplier_id` (厂商ID). Example: `20000000001`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:66`.
    pub supplier_id: Option<String>,
}

impl IotSdarttoolMessageSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bi_da: None,
            device_query_type: None,
            immediate_msg: None,
            item_id: None,
            msg_content: None,
            msg_content_type: None,
            msg_expire: None,
            msg_priority: None,
            msg_type: None,
            service_id: None,
            sn: None,
            supplier_id: None,
        }
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

impl record::Record for IotSdarttoolMessageSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_SDARTTOOL_MESSAGE_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bi_da),
            1 => Some(&self.device_query_type),
            2 => Some(&self.immediate_msg),
            3 => Some(&self.item_id),
            4 => Some(&self.msg_content),
            5 => Some(&self.msg_content_type),
            6 => Some(&self.msg_expire),
            7 => Some(&self.msg_priority),
            8 => Some(&self.msg_type),
            9 => Some(&self.service_id),
            10 => Some(&self.sn),
            11 => Some(&self.supplier_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bi_da),
            1 => Some(&mut self.device_query_type),
            2 => Some(&mut self.immediate_msg),
            3 => Some(&mut self.item_id),
            4 => Some(&mut self.msg_content),
            5 => Some(&mut self.msg_content_type),
            6 => Some(&mut self.msg_expire),
            7 => Some(&mut self.msg_priority),
            8 => Some(&mut self.msg_type),
            9 => Some(&mut self.service_id),
            10 => Some(&mut self.sn),
            11 => Some(&mut self.supplier_id),
            _ => None,
        }
    }
}

impl Default for IotSdarttoolMessageSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IotSdarttoolMessageSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotSdarttoolMessageSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotSdarttoolMessageSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.commerce.iot.sdarttool.message.send` (IOT消息服务).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IotSdarttoolMessageSendResponse {
    /// Message id.
    ///
    /// On the wire `message_no` (消息ID). Example: `201911010000001`. Source:
    /// `spec/commerce/iot.sdarttool.message.send.yaml:69`.
    pub message_no: Option<String>,
}

impl record::Record for IotSdarttoolMessageSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_SDARTTOOL_MESSAGE_SEND_RESPONSE
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

impl Default for IotSdarttoolMessageSendResponse {
    #[inline]
    fn default() -> Self {
        Self { message_no: None }
    }
}

impl Clone for IotSdarttoolMessageSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotSdarttoolMessageSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotSdarttoolMessageSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `IotSdarttoolMessageSendDeviceQueryType`.
///
/// Source: `spec/commerce/iot.sdarttool.message.send.yaml:20`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotSdarttoolMessageSendDeviceQueryType {
    /// Supplier id and serial number.
    ///
    /// On the wire `SUPPLIERID_SN`.
    SupplieridSn,
    /// Item id and serial number.
    ///
    /// On the wire `ITEMID_SN`.
    ItemidSn,
    /// Serial number alone.
    ///
    /// On the wire `SN`.
    Sn,
}

impl record::Enumeration for IotSdarttoolMessageSendDeviceQueryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUPPLIERID_SN", Self::SupplieridSn),
        ("ITEMID_SN", Self::ItemidSn),
        ("SN", Self::Sn),
    ];
}

impl std::fmt::Debug for IotSdarttoolMessageSendDeviceQueryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IotSdarttoolMessageSendMsgType`.
///
/// Source: `spec/commerce/iot.sdarttool.message.send.yaml:55`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotSdarttoolMessageSendMsgType {
    /// Mini program message.
    ///
    /// On the wire `xpaas_common` (小程序消息).
    XpaasCommon,
    /// Ruyi order message.
    ///
    /// On the wire `ruyi_ordermsg` (如意订单消息).
    RuyiOrdermsg,
}

impl record::Enumeration for IotSdarttoolMessageSendMsgType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("xpaas_common", Self::XpaasCommon),
        ("ruyi_ordermsg", Self::RuyiOrdermsg),
    ];
}

impl std::fmt::Debug for IotSdarttoolMessageSendMsgType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.iot.sdarttool.message.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotSdarttoolMessageSendErrorCode {
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAM_INVALID`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:72` and
    /// `spec/codes.yaml:1860`.
    ParamInvalid,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:73` and `spec/codes.yaml:736`.
    BizError,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/commerce/iot.sdarttool.message.send.yaml:74` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `DEVICE_AUTH_FAIL`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:75`.
    DeviceAuthFail,
    /// On the wire `PRINT_CONTEN_OVER_LENGTH`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:76`.
    PrintContenOverLength,
    /// On the wire `NOT_FOUND_DEVICE`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:77`.
    NotFoundDevice,
    /// On the wire `DEVICE_NOT_ONLINE`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:78`.
    DeviceNotOnline,
    /// On the wire `NO_SUB_INFO`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:79`.
    NoSubInfo,
    /// On the wire `LOW_SYSTEM_VERSION`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:80`.
    LowSystemVersion,
    /// On the wire `MSG_TYPE_INVALID`. Source: `spec/commerce/iot.sdarttool.message.send.yaml:81`.
    MsgTypeInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IotSdarttoolMessageSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_INVALID", Self::ParamInvalid),
        ("BIZ_ERROR", Self::BizError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("DEVICE_AUTH_FAIL", Self::DeviceAuthFail),
        ("PRINT_CONTEN_OVER_LENGTH", Self::PrintContenOverLength),
        ("NOT_FOUND_DEVICE", Self::NotFoundDevice),
        ("DEVICE_NOT_ONLINE", Self::DeviceNotOnline),
        ("NO_SUB_INFO", Self::NoSubInfo),
        ("LOW_SYSTEM_VERSION", Self::LowSystemVersion),
        ("MSG_TYPE_INVALID", Self::MsgTypeInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IotSdarttoolMessageSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
