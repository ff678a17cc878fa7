//! `alipay.commerce.transport.parking.exitinfo.sync` · 停车离场消息模板配置
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/exitinfo/sync`.
//! Described in `spec/commerce/transport.parking.exitinfo.sync.yaml`.

use crate::{record, schema};

static TRANSPORT_PARKING_EXITINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingExitinfoSync",
    file: "spec/commerce/transport.parking.exitinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("exit_name", 9),
        schema::FieldDef::new("exit_number", schema::Kind::Integer, 10),
        schema::FieldDef::new("is_encrypt_plate_no", schema::Kind::Boolean, 11),
        schema::FieldDef::text("open_appid", 12),
        schema::FieldDef::text("open_id", 13),
        schema::FieldDef::text("out_serial_no", 14),
        schema::FieldDef::text("out_time", 15),
        schema::FieldDef::text("plate_color", 16),
        schema::FieldDef::text("plate_no", 17),
        schema::FieldDef::text("service_url", 18),
    ],
    rules: &[],
};

static TRANSPORT_PARKING_EXITINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingExitinfoSyncResponse",
    file: "spec/commerce/transport.parking.exitinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 21),
        schema::FieldDef::text("biz_msg", 22),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.transport.parking.exitinfo.sync` (停车离场消息模板配置).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/exitinfo/sync`.
/// Described in `spec/commerce/transport.parking.exitinfo.sync.yaml`.
/// Answered by [`TransportParkingExitinfoSyncResponse`], or by an error with a [`TransportParkingExitinfoSyncErrorCode`].
#[doc(alias = "alipay.commerce.transport.parking.exitinfo.sync")]
#[doc(alias = "停车离场消息模板配置")]
#[must_use]
#[non_exhaustive]
pub struct TransportParkingExitinfoSync {
    /// On the wire `exit_name`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:9`.
    pub exit_name: Option<String>,
    /// On the wire `exit_number`, a whole number. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:10`.
    pub exit_number: Option<i64>,
    /// On the wire `is_encrypt_plate_no`, true or false. Source:
    /// `spec/commerce/transport.parking.exitinfo.sync.yaml:11`.
    pub is_encrypt_plate_no: Option<bool>,
    /// On the wire `open_appid`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:12`.
    pub open_appid: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:13`.
    pub open_id: Option<String>,
    /// On the wire `out_serial_no`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:14`.
    pub out_serial_no: Option<String>,
    /// On the wire `out_time`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:15`.
    pub out_time: Option<String>,
    /// On the wire `plate_color`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:16`.
    pub plate_color: Option<String>,
    /// On the wire `plate_no`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:17`.
    pub plate_no: Option<String>,
    /// On the wire `service_url`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:18`.
    pub service_url: Option<String>,
}

impl TransportParkingExitinfoSync {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn out_time(mut self, out_time: impl Into<String>) -> Self {
        self.out_time = Some(out_time.into());
        self
    }

    /// Sets [`plate_color`](Self::plate_color).
    #[inline]
    pub fn plate_color(mut self, plate_color: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.transport.parking.exitinfo.sync` (停车离场消息模板配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransportParkingExitinfoSyncResponse {
    /// On the wire `biz_code`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:21`.
    pub biz_code: Option<String>,
    /// On the wire `biz_msg`, a text. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:22`.
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

/// The error codes of `alipay.commerce.transport.parking.exitinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportParkingExitinfoSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:25`.
    InvalidParameter,
    /// On the wire `BIZ_FAIL`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:26`.
    BizFail,
    /// On the wire `BIZ_UNKNOWN`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:27`.
    BizUnknown,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/transport.parking.exitinfo.sync.yaml:28`.
    SystemError,
    /// On the wire `OPERATION_FREQUENTLY`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:29`.
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
