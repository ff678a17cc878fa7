//! `alipay.commerce.transport.parking.exitinfo.sync` · 停车离场消息模板配置
//!
//! Have Alipay message a user whose car leaves a car park.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/exitinfo/sync`.
//! Described in `spec/commerce/transport.parking.exitinfo.sync.yaml`.

use crate::{record, schema};

static TRANSPORT_PARKING_EXITINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingExitinfoSync",
    file: "spec/commerce/transport.parking.exitinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("exit_name", 11),
        schema::FieldDef::new("exit_number", schema::Kind::Integer, 12),
        schema::FieldDef::new("is_encrypt_plate_no", schema::Kind::Boolean, 13),
        schema::FieldDef::text("open_appid", 19),
        schema::FieldDef::text("open_id", 20),
        schema::FieldDef::text("out_serial_no", 24),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    32,
                ),
            ],
            ..schema::FieldDef::text("out_time", 29)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["BLUE", "GREEN", "YELLOW", "WHITE", "BLACK", "LIMEGREEN"],
                    ),
                    37,
                ),
            ],
            ..schema::FieldDef::text("plate_color", 34)
        },
        schema::FieldDef::text("plate_no", 46),
        schema::FieldDef::text("service_url", 47),
    ],
    rules: &[],
};

static TRANSPORT_PARKING_EXITINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingExitinfoSyncResponse",
    file: "spec/commerce/transport.parking.exitinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 54),
        schema::FieldDef::text("biz_msg", 59),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.transport.parking.exitinfo.sync` (停车离场消息模板配置).
///
/// Have Alipay message a user whose car leaves a car park.
///
/// ```
/// use alipay::commerce::TransportParkingExitinfoSync;
///
/// let request = TransportParkingExitinfoSync::new()
///     .is_encrypt_plate_no(true);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_time`](Self::out_time) | a time |
/// | [`plate_color`](Self::plate_color) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/exitinfo/sync`.
/// Described in `spec/commerce/transport.parking.exitinfo.sync.yaml`.
/// Returns [`TransportParkingExitinfoSyncResponse`], or an error with a [`TransportParkingExitinfoSyncErrorCode`].
#[doc(alias = "alipay.commerce.transport.parking.exitinfo.sync")]
#[doc(alias = "/v3/alipay/commerce/transport/parking/exitinfo/sync")]
#[doc(alias = "停车离场消息模板配置")]
#[doc(alias = "停车")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct TransportParkingExitinfoSync {
    /// Name of the exit used, as on site.
    ///
    /// 车辆出场的出口通道名称.
    pub exit_name: Option<String>,
    /// Number of the exit, as on site.
    ///
    /// 车辆出场的出口通道编号.
    pub exit_number: Option<i64>,
    /// Whether the plate number is encrypted.
    ///
    /// 车牌是否加密. Defaults to `false`. Example: `true`.
    pub is_encrypt_plate_no: Option<bool>,
    /// App id to which the open id belongs.
    ///
    /// Example: `2023xxxxxxxxxxxx`.
    pub open_appid: Option<String>,
    /// Ant member's open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// External parking serial number; links entry and exit.
    ///
    /// 外部停车流水号. Example: `2020090711003017233600000001`.
    pub out_serial_no: Option<String>,
    /// Exit time, 24-hour clock; not later than now, not before entry.
    ///
    /// 车辆出场的时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-07-24 03:07:50`.
    pub out_time: Option<record::DateTime>,
    /// Color of the license plate.
    ///
    /// 车牌颜色. Example: `BLUE`.
    pub plate_color: Option<record::Choice<TransportParkingExitinfoSyncPlateColor>>,
    /// License plate number; may be encrypted.
    ///
    /// 车牌号. Example: `浙A00000`.
    pub plate_no: Option<String>,
    /// Parking service page; must be an Alipay mini program URL.
    ///
    /// 停车服务页面地址. Example: `alipays://xxxxx`.
    pub service_url: Option<String>,
}

impl TransportParkingExitinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            exit_name: None,
            exit_number: None,
            is_encrypt_plate_no: None,
            open_appid: None,
            open_id: None,
            out_serial_no: None,
            out_time: None,
            plate_color: None,
            plate_no: None,
            service_url: None,
        }
    }

    /// Sets [`exit_name`](Self::exit_name).
    #[inline]
    pub fn exit_name(mut self, exit_name: impl Into<String>) -> Self {
        self.exit_name = Some(exit_name.into());
        self
    }

    /// Sets [`exit_number`](Self::exit_number).
    #[inline]
    pub fn exit_number(mut self, exit_number: i64) -> Self {
        self.exit_number = Some(exit_number);
        self
    }

    /// Sets [`is_encrypt_plate_no`](Self::is_encrypt_plate_no).
    #[inline]
    pub fn is_encrypt_plate_no(mut self, is_encrypt_plate_no: bool) -> Self {
        self.is_encrypt_plate_no = Some(is_encrypt_plate_no);
        self
    }

    /// Sets [`open_appid`](Self::open_appid).
    #[inline]
    pub fn open_appid(mut self, open_appid: impl Into<String>) -> Self {
        self.open_appid = Some(open_appid.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`out_time`](Self::out_time).
    #[inline]
    pub fn out_time(mut self, out_time: impl Into<record::DateTime>) -> Self {
        self.out_time = Some(out_time.into());
        self
    }

    /// Sets [`plate_color`](Self::plate_color).
    #[inline]
    pub fn plate_color(
        mut self,
        plate_color: impl Into<record::Choice<TransportParkingExitinfoSyncPlateColor>>,
    ) -> Self {
        self.plate_color = Some(plate_color.into());
        self
    }

    /// Sets [`plate_no`](Self::plate_no).
    #[inline]
    pub fn plate_no(mut self, plate_no: impl Into<String>) -> Self {
        self.plate_no = Some(plate_no.into());
        self
    }

    /// Sets [`service_url`](Self::service_url).
    #[inline]
    pub fn service_url(mut self, service_url: impl Into<String>) -> Self {
        self.service_url = Some(service_url.into());
        self
    }
}

impl record::Record for TransportParkingExitinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_PARKING_EXITINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exit_name),
            1 => Some(&self.exit_number),
            2 => Some(&self.is_encrypt_plate_no),
            3 => Some(&self.open_appid),
            4 => Some(&self.open_id),
            5 => Some(&self.out_serial_no),
            6 => Some(&self.out_time),
            7 => Some(&self.plate_color),
            8 => Some(&self.plate_no),
            9 => Some(&self.service_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exit_name),
            1 => Some(&mut self.exit_number),
            2 => Some(&mut self.is_encrypt_plate_no),
            3 => Some(&mut self.open_appid),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.out_serial_no),
            6 => Some(&mut self.out_time),
            7 => Some(&mut self.plate_color),
            8 => Some(&mut self.plate_no),
            9 => Some(&mut self.service_url),
            _ => None,
        }
    }
}

impl Default for TransportParkingExitinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransportParkingExitinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportParkingExitinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportParkingExitinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransportParkingExitinfoSync {}

impl record::Request for TransportParkingExitinfoSync {
    type Response = TransportParkingExitinfoSyncResponse;
    type ErrorCode = TransportParkingExitinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.transport.parking.exitinfo.sync",
        title: "停车离场消息模板配置",
        file: "spec/commerce/transport.parking.exitinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/transport/parking/exitinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANSPORT_PARKING_EXITINFO_SYNC,
        response: &TRANSPORT_PARKING_EXITINFO_SYNC_RESPONSE,
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

/// The response of `alipay.commerce.transport.parking.exitinfo.sync` (停车离场消息模板配置).
#[non_exhaustive]
pub struct TransportParkingExitinfoSyncResponse {
    /// Specific error code, such as `INVALID_PARAMETER`.
    ///
    /// 具体错误码. Example: `INVALID_PARAMETER`.
    pub biz_code: Option<String>,
    /// Reason of the error.
    ///
    /// 具体错误原因. Example: `车牌不合法`.
    pub biz_msg: Option<String>,
}

impl record::Record for TransportParkingExitinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_PARKING_EXITINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.biz_msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.biz_msg),
            _ => None,
        }
    }
}

impl Default for TransportParkingExitinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_code: None,
            biz_msg: None,
        }
    }
}

impl Clone for TransportParkingExitinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportParkingExitinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportParkingExitinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TransportParkingExitinfoSyncPlateColor`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportParkingExitinfoSyncPlateColor {
    /// `BLUE`: Blue (蓝).
    Blue,
    /// `GREEN`: Green (绿).
    Green,
    /// `YELLOW`: Yellow (黄).
    Yellow,
    /// `WHITE`: White (白).
    White,
    /// `BLACK`: Black (黑).
    Black,
    /// `LIMEGREEN`: Yellow-green (黄绿色).
    Limegreen,
}

impl record::Enumeration for TransportParkingExitinfoSyncPlateColor {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BLUE", Self::Blue),
        ("GREEN", Self::Green),
        ("YELLOW", Self::Yellow),
        ("WHITE", Self::White),
        ("BLACK", Self::Black),
        ("LIMEGREEN", Self::Limegreen),
    ];
}

impl std::fmt::Debug for TransportParkingExitinfoSyncPlateColor {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.transport.parking.exitinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportParkingExitinfoSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_FAIL`: The business processing failed.
    BizFail,
    /// `BIZ_UNKNOWN`: An unknown business error occurred.
    ///
    /// The outcome is unknown: the call may have taken effect.
    BizUnknown,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `OPERATION_FREQUENTLY`: The operations are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransportParkingExitinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_FAIL", Self::BizFail),
        ("BIZ_UNKNOWN", Self::BizUnknown),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPERATION_FREQUENTLY", Self::OperationFrequently),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransportParkingExitinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
