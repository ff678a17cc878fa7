//! `alipay.commerce.transport.parking.exitinfo.sync` · 停车离场消息模板配置
//!
//! Have Alipay message a user whose car leaves a car park.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/exitinfo/sync`.
//! Described in `spec/commerce/transport.parking.exitinfo.sync.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `TransportParkingExitinfoSyncPlateColor`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TransportParkingExitinfoSyncPlateColor, "BLUE" Blue, "GREEN" Green, "YELLOW" Yellow,
    "WHITE" White, "BLACK" Black, "LIMEGREEN" Limegreen
);

/// The error codes of `alipay.commerce.transport.parking.exitinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TransportParkingExitinfoSyncErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BIZ_FAIL" BizFail, "BIZ_UNKNOWN" BizUnknown, "SYSTEM_ERROR" SystemError,
    "OPERATION_FREQUENTLY" OperationFrequently
);

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

record::record!(
    TransportParkingExitinfoSync, TRANSPORT_PARKING_EXITINFO_SYNC, 0 exit_name None, 1
    exit_number None, 2 is_encrypt_plate_no None, 3 open_appid None, 4 open_id None, 5
    out_serial_no None, 6 out_time None, 7 plate_color None, 8 plate_no None, 9
    service_url None
);

record::record!(
    TransportParkingExitinfoSyncResponse, TRANSPORT_PARKING_EXITINFO_SYNC_RESPONSE, 0
    biz_code None, 1 biz_msg None
);

static TRANSPORT_PARKING_EXITINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingExitinfoSync",
    file: "spec/commerce/transport.parking.exitinfo.sync.yaml",
    rows: &[
        schema::Row::Text("exit_name"),
        schema::Row::Plain("exit_number", schema::Kind::Integer),
        schema::Row::Plain("is_encrypt_plate_no", schema::Kind::Boolean),
        schema::Row::Text("open_appid"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_serial_no"),
        schema::Row::Limited(
            "out_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "plate_color",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["BLUE", "GREEN", "YELLOW", "WHITE", "BLACK", "LIMEGREEN"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("plate_no"),
        schema::Row::Text("service_url"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 19, 20, 24, 29, 32, 34, 37, 46, 47],
};

static TRANSPORT_PARKING_EXITINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingExitinfoSyncResponse",
    file: "spec/commerce/transport.parking.exitinfo.sync.yaml",
    rows: &[schema::Row::Text("biz_code"), schema::Row::Text("biz_msg")],
    rules: &[],
    lines: &[],
};
