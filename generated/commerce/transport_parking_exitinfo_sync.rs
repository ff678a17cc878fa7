//! `alipay.commerce.transport.parking.exitinfo.sync` · 停车离场消息模板配置
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/exitinfo/sync`.
//! Described in `spec/commerce/transport.parking.exitinfo.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/transport.parking.exitinfo.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.transport.parking.exitinfo.sync",
    title: "停车离场消息模板配置",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "BIZ_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "BIZ_UNKNOWN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "OPERATION_FREQUENTLY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
    ],
};

static TRANSPORT_PARKING_EXITINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingExitinfoSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "exit_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "exit_number",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "is_encrypt_plate_no",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "open_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "out_serial_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "out_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "plate_color",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "plate_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "service_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static TRANSPORT_PARKING_EXITINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingExitinfoSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "biz_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct TransportParkingExitinfoSync {
    /// The field `exit_name`: a text.
    ///
    /// On the wire `exit_name`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:9`.
    pub exit_name: Option<String>,
    /// The field `exit_number`: a whole number.
    ///
    /// On the wire `exit_number`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:10`.
    pub exit_number: Option<i64>,
    /// The field `is_encrypt_plate_no`: true or false.
    ///
    /// On the wire `is_encrypt_plate_no`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:11`.
    pub is_encrypt_plate_no: Option<bool>,
    /// The field `open_appid`: a text.
    ///
    /// On the wire `open_appid`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:12`.
    pub open_appid: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:13`.
    pub open_id: Option<String>,
    /// The field `out_serial_no`: a text.
    ///
    /// On the wire `out_serial_no`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:14`.
    pub out_serial_no: Option<String>,
    /// The field `out_time`: a text.
    ///
    /// On the wire `out_time`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:15`.
    pub out_time: Option<String>,
    /// The field `plate_color`: a text.
    ///
    /// On the wire `plate_color`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:16`.
    pub plate_color: Option<String>,
    /// The field `plate_no`: a text.
    ///
    /// On the wire `plate_no`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:17`.
    pub plate_no: Option<String>,
    /// The field `service_url`: a text.
    ///
    /// On the wire `service_url`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:18`.
    pub service_url: Option<String>,
}

impl TransportParkingExitinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`exit_name`](Self::exit_name).
    #[inline]
    #[must_use]
    pub fn exit_name(mut self, exit_name: impl Into<String>) -> Self {
        self.exit_name = Some(exit_name.into());
        self
    }

    /// Sets [`exit_number`](Self::exit_number).
    #[inline]
    #[must_use]
    pub fn exit_number(mut self, exit_number: i64) -> Self {
        self.exit_number = Some(exit_number);
        self
    }

    /// Sets [`is_encrypt_plate_no`](Self::is_encrypt_plate_no).
    #[inline]
    #[must_use]
    pub fn is_encrypt_plate_no(mut self, is_encrypt_plate_no: bool) -> Self {
        self.is_encrypt_plate_no = Some(is_encrypt_plate_no);
        self
    }

    /// Sets [`open_appid`](Self::open_appid).
    #[inline]
    #[must_use]
    pub fn open_appid(mut self, open_appid: impl Into<String>) -> Self {
        self.open_appid = Some(open_appid.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    #[must_use]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`out_time`](Self::out_time).
    #[inline]
    #[must_use]
    pub fn out_time(mut self, out_time: impl Into<String>) -> Self {
        self.out_time = Some(out_time.into());
        self
    }

    /// Sets [`plate_color`](Self::plate_color).
    #[inline]
    #[must_use]
    pub fn plate_color(mut self, plate_color: impl Into<String>) -> Self {
        self.plate_color = Some(plate_color.into());
        self
    }

    /// Sets [`plate_no`](Self::plate_no).
    #[inline]
    #[must_use]
    pub fn plate_no(mut self, plate_no: impl Into<String>) -> Self {
        self.plate_no = Some(plate_no.into());
        self
    }

    /// Sets [`service_url`](Self::service_url).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.transport.parking.exitinfo.sync` (停车离场消息模板配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TransportParkingExitinfoSyncResponse {
    /// The field `biz_code`: a text.
    ///
    /// On the wire `biz_code`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:21`.
    pub biz_code: Option<String>,
    /// The field `biz_msg`: a text.
    ///
    /// On the wire `biz_msg`. Source: `spec/commerce/transport.parking.exitinfo.sync.yaml:22`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
