//! `alipay.merchant.iot.device.bind` · IoT设备绑定门店
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/bind`. Described in
//! `spec/merchant/iot.device.bind.yaml`.

use crate::{record, schema};

static IOT_DEVICE_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceBind",
    file: "spec/merchant/iot.device.bind.yaml",
    fields: &[
        schema::FieldDef::text("biz_tid", 9),
        schema::FieldDef::text("device_id_type", 10),
        schema::FieldDef::text("device_sn", 11),
        schema::FieldDef::text("merchant_type", 12),
        schema::FieldDef::text("pid", 13),
        schema::FieldDef::text("shop_id", 14),
        schema::FieldDef::text("smid", 15),
        schema::FieldDef::text("supplier_id", 16),
    ],
    rules: &[],
};

static IOT_DEVICE_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceBindResponse",
    file: "spec/merchant/iot.device.bind.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.merchant.iot.device.bind` (IoT设备绑定门店).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/bind`. Described in
/// `spec/merchant/iot.device.bind.yaml`.
/// Answered by [`IotDeviceBindResponse`], or by an error with a [`IotDeviceBindErrorCode`].
#[doc(alias = "alipay.merchant.iot.device.bind")]
#[doc(alias = "IoT设备绑定门店")]
#[must_use]
#[non_exhaustive]
pub struct IotDeviceBind {
    /// On the wire `biz_tid`, a text. Source: `spec/merchant/iot.device.bind.yaml:9`.
    pub biz_tid: Option<String>,
    /// On the wire `device_id_type`, a text. Source: `spec/merchant/iot.device.bind.yaml:10`.
    pub device_id_type: Option<String>,
    /// On the wire `device_sn`, a text. Source: `spec/merchant/iot.device.bind.yaml:11`.
    pub device_sn: Option<String>,
    /// On the wire `merchant_type`, a text. Source: `spec/merchant/iot.device.bind.yaml:12`.
    pub merchant_type: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/merchant/iot.device.bind.yaml:13`.
    pub pid: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/merchant/iot.device.bind.yaml:14`.
    pub shop_id: Option<String>,
    /// On the wire `smid`, a text. Source: `spec/merchant/iot.device.bind.yaml:15`.
    pub smid: Option<String>,
    /// On the wire `supplier_id`, a text. Source: `spec/merchant/iot.device.bind.yaml:16`.
    pub supplier_id: Option<String>,
}

impl IotDeviceBind {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_tid: None,
            device_id_type: None,
            device_sn: None,
            merchant_type: None,
            pid: None,
            shop_id: None,
            smid: None,
            supplier_id: None,
        }
    }

    /// Sets [`biz_tid`](Self::biz_tid).
    #[inline]
    pub fn biz_tid(mut self, biz_tid: impl Into<String>) -> Self {
        self.biz_tid = Some(biz_tid.into());
        self
    }

    /// Sets [`device_id_type`](Self::device_id_type).
    #[inline]
    pub fn device_id_type(mut self, device_id_type: impl Into<String>) -> Self {
        self.device_id_type = Some(device_id_type.into());
        self
    }

    /// Sets [`device_sn`](Self::device_sn).
    #[inline]
    pub fn device_sn(mut self, device_sn: impl Into<String>) -> Self {
        self.device_sn = Some(device_sn.into());
        self
    }

    /// Sets [`merchant_type`](Self::merchant_type).
    #[inline]
    pub fn merchant_type(mut self, merchant_type: impl Into<String>) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`supplier_id`](Self::supplier_id).
    #[inline]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }
}

impl record::Record for IotDeviceBind {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_DEVICE_BIND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_tid),
            1 => Some(&self.device_id_type),
            2 => Some(&self.device_sn),
            3 => Some(&self.merchant_type),
            4 => Some(&self.pid),
            5 => Some(&self.shop_id),
            6 => Some(&self.smid),
            7 => Some(&self.supplier_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_tid),
            1 => Some(&mut self.device_id_type),
            2 => Some(&mut self.device_sn),
            3 => Some(&mut self.merchant_type),
            4 => Some(&mut self.pid),
            5 => Some(&mut self.shop_id),
            6 => Some(&mut self.smid),
            7 => Some(&mut self.supplier_id),
            _ => None,
        }
    }
}

impl Default for IotDeviceBind {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IotDeviceBind {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotDeviceBind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotDeviceBind {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IotDeviceBind {}

impl record::Request for IotDeviceBind {
    type Response = IotDeviceBindResponse;
    type ErrorCode = IotDeviceBindErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.iot.device.bind",
        title: "IoT设备绑定门店",
        file: "spec/merchant/iot.device.bind.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/iot/device/bind",
        }),
        idempotency: schema::Idempotency::Never,
        request: &IOT_DEVICE_BIND,
        response: &IOT_DEVICE_BIND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.iot.device.bind` (IoT设备绑定门店).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct IotDeviceBindResponse {}

impl record::Record for IotDeviceBindResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_DEVICE_BIND_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for IotDeviceBindResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for IotDeviceBindResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotDeviceBindResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotDeviceBindResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.iot.device.bind`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotDeviceBindErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/merchant/iot.device.bind.yaml:21`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/iot.device.bind.yaml:22`.
    SystemError,
    /// On the wire `DEVICE_NOT_EXIST`. Source: `spec/merchant/iot.device.bind.yaml:23`.
    DeviceNotExist,
    /// On the wire `TRADE_NOT_EXIST`. Source: `spec/merchant/iot.device.bind.yaml:24`.
    TradeNotExist,
    /// On the wire `MERCHANT_ID_UNMATCHED`. Source: `spec/merchant/iot.device.bind.yaml:25`.
    MerchantIdUnmatched,
    /// On the wire `SMID_UNMATCHED`. Source: `spec/merchant/iot.device.bind.yaml:26`.
    SmidUnmatched,
    /// On the wire `SHOP_ID_UNMATCHED`. Source: `spec/merchant/iot.device.bind.yaml:27`.
    ShopIdUnmatched,
    /// On the wire `BIND_FAIL`. Source: `spec/merchant/iot.device.bind.yaml:28`.
    BindFail,
    /// On the wire `OPERATION_PERMISSION_DENIED`. Source: `spec/merchant/iot.device.bind.yaml:29`.
    OperationPermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IotDeviceBindErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("DEVICE_NOT_EXIST", Self::DeviceNotExist),
        ("TRADE_NOT_EXIST", Self::TradeNotExist),
        ("MERCHANT_ID_UNMATCHED", Self::MerchantIdUnmatched),
        ("SMID_UNMATCHED", Self::SmidUnmatched),
        ("SHOP_ID_UNMATCHED", Self::ShopIdUnmatched),
        ("BIND_FAIL", Self::BindFail),
        ("OPERATION_PERMISSION_DENIED", Self::OperationPermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IotDeviceBindErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
