//! `alipay.merchant.iot.device.query` · IoT设备绑定关系查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/iot/device/query`. Described in
//! `spec/merchant/iot.device.query.yaml`.

use crate::{record, schema};

static IOT_DEVICE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceQuery",
    file: "spec/merchant/iot.device.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("device_id_type", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_tid", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("supplier_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("device_sn", 13)
        },
    ],
    rules: &[],
};

static IOT_DEVICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceQueryResponse",
    file: "spec/merchant/iot.device.query.yaml",
    fields: &[
        schema::FieldDef::text("merchant_type", 16),
        schema::FieldDef::text("pid", 17),
        schema::FieldDef::text("shop_id", 18),
        schema::FieldDef::text("smid", 19),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.iot.device.query` (IoT设备绑定关系查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/iot/device/query`. Described in
/// `spec/merchant/iot.device.query.yaml`.
/// Answered by [`IotDeviceQueryResponse`], or by an error with a [`IotDeviceQueryErrorCode`].
#[doc(alias = "alipay.merchant.iot.device.query")]
#[doc(alias = "IoT设备绑定关系查询")]
#[must_use]
#[non_exhaustive]
pub struct IotDeviceQuery {
    /// On the wire `device_id_type`, a text. Source: `spec/merchant/iot.device.query.yaml:10`.
    pub device_id_type: Option<String>,
    /// On the wire `biz_tid`, a text. Source: `spec/merchant/iot.device.query.yaml:11`.
    pub biz_tid: Option<String>,
    /// On the wire `supplier_id`, a text. Source: `spec/merchant/iot.device.query.yaml:12`.
    pub supplier_id: Option<String>,
    /// On the wire `device_sn`, a text. Source: `spec/merchant/iot.device.query.yaml:13`.
    pub device_sn: Option<String>,
}

impl IotDeviceQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            device_id_type: None,
            biz_tid: None,
            supplier_id: None,
            device_sn: None,
        }
    }

    /// Sets [`device_id_type`](Self::device_id_type).
    #[inline]
    pub fn device_id_type(mut self, device_id_type: impl Into<String>) -> Self {
        self.device_id_type = Some(device_id_type.into());
        self
    }

    /// Sets [`biz_tid`](Self::biz_tid).
    #[inline]
    pub fn biz_tid(mut self, biz_tid: impl Into<String>) -> Self {
        self.biz_tid = Some(biz_tid.into());
        self
    }

    /// Sets [`supplier_id`](Self::supplier_id).
    #[inline]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }

    /// Sets [`device_sn`](Self::device_sn).
    #[inline]
    pub fn device_sn(mut self, device_sn: impl Into<String>) -> Self {
        self.device_sn = Some(device_sn.into());
        self
    }
}

impl record::Record for IotDeviceQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_DEVICE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.device_id_type),
            1 => Some(&self.biz_tid),
            2 => Some(&self.supplier_id),
            3 => Some(&self.device_sn),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.device_id_type),
            1 => Some(&mut self.biz_tid),
            2 => Some(&mut self.supplier_id),
            3 => Some(&mut self.device_sn),
            _ => None,
        }
    }
}

impl Default for IotDeviceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IotDeviceQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotDeviceQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotDeviceQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IotDeviceQuery {}

impl record::Request for IotDeviceQuery {
    type Response = IotDeviceQueryResponse;
    type ErrorCode = IotDeviceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.iot.device.query",
        title: "IoT设备绑定关系查询",
        file: "spec/merchant/iot.device.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/merchant/iot/device/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &IOT_DEVICE_QUERY,
        response: &IOT_DEVICE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.iot.device.query` (IoT设备绑定关系查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IotDeviceQueryResponse {
    /// On the wire `merchant_type`, a text. Source: `spec/merchant/iot.device.query.yaml:16`.
    pub merchant_type: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/merchant/iot.device.query.yaml:17`.
    pub pid: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/merchant/iot.device.query.yaml:18`.
    pub shop_id: Option<String>,
    /// On the wire `smid`, a text. Source: `spec/merchant/iot.device.query.yaml:19`.
    pub smid: Option<String>,
}

impl record::Record for IotDeviceQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_DEVICE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_type),
            1 => Some(&self.pid),
            2 => Some(&self.shop_id),
            3 => Some(&self.smid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_type),
            1 => Some(&mut self.pid),
            2 => Some(&mut self.shop_id),
            3 => Some(&mut self.smid),
            _ => None,
        }
    }
}

impl Default for IotDeviceQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            merchant_type: None,
            pid: None,
            shop_id: None,
            smid: None,
        }
    }
}

impl Clone for IotDeviceQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotDeviceQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotDeviceQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.iot.device.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotDeviceQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/merchant/iot.device.query.yaml:22`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/iot.device.query.yaml:23`.
    SystemError,
    /// On the wire `DEVICE_NOT_EXIST`. Source: `spec/merchant/iot.device.query.yaml:24`.
    DeviceNotExist,
    /// On the wire `ACCESS_DENIED`. Source: `spec/merchant/iot.device.query.yaml:25`.
    AccessDenied,
    /// On the wire `RECORD_NOT_EXIST`. Source: `spec/merchant/iot.device.query.yaml:26`.
    RecordNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IotDeviceQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("DEVICE_NOT_EXIST", Self::DeviceNotExist),
        ("ACCESS_DENIED", Self::AccessDenied),
        ("RECORD_NOT_EXIST", Self::RecordNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IotDeviceQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
