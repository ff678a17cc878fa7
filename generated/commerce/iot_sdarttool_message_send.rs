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

/// The response of `alipay.commerce.iot.sdarttool.message.send` (IOT消息服务).
#[non_exhaustive]
pub struct IotSdarttoolMessageSendResponse {
    /// Message id.
    ///
    /// 消息ID. Example: `201911010000001`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotSdarttoolMessageSendDeviceQueryType {
    /// `SUPPLIERID_SN`: Supplier id and serial number.
    SupplieridSn,
    /// `ITEMID_SN`: Item id and serial number.
    ItemidSn,
    /// `SN`: Serial number alone.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotSdarttoolMessageSendMsgType {
    /// `xpaas_common`: Mini program message (小程序消息).
    XpaasCommon,
    /// `ruyi_ordermsg`: Ruyi order message (如意订单消息).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
