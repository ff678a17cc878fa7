//! `alipay.merchant.iot.device.verify` · IoT设备绑定校验
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/verify`. Described in
//! `spec/merchant/iot.device.verify.yaml`.

use crate::{record, schema};

static IOT_DEVICE_VERIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceVerify",
    file: "spec/merchant/iot.device.verify.yaml",
    fields: &[
        schema::FieldDef::text("biz_tid", 9),
        schema::FieldDef::text("device_id_type", 10),
        schema::FieldDef::text("device_sn", 11),
        schema::FieldDef::text("merchant_type", 12),
        schema::FieldDef::text("pid", 13),
        schema::FieldDef::text("smid", 14),
        schema::FieldDef::text("supplier_id", 15),
    ],
    rules: &[],
};

static IOT_DEVICE_VERIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceVerifyResponse",
    file: "spec/merchant/iot.device.verify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.merchant.iot.device.verify` (IoT设备绑定校验).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/verify`. Described in
/// `spec/merchant/iot.device.verify.yaml`.
/// Answered by [`IotDeviceVerifyResponse`], or by an error with a [`IotDeviceVerifyErrorCode`].
#[doc(alias = "alipay.merchant.iot.device.verify")]
#[doc(alias = "IoT设备绑定校验")]
#[must_use]
#[non_exhaustive]
pub struct IotDeviceVerify {
    /// On the wire `biz_tid`, a text. Source: `spec/merchant/iot.device.verify.yaml:9`.
    pub biz_tid: Option<String>,
    /// On the wire `device_id_type`, a text. Source: `spec/merchant/iot.device.verify.yaml:10`.
    pub device_id_type: Option<String>,
    /// On the wire `device_sn`, a text. Source: `spec/merchant/iot.device.verify.yaml:11`.
    pub device_sn: Option<String>,
    /// On the wire `merchant_type`, a text. Source: `spec/merchant/iot.device.verify.yaml:12`.
    pub merchant_type: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/merchant/iot.device.verify.yaml:13`.
    pub pid: Option<String>,
    /// On the wire `smid`, a text. Source: `spec/merchant/iot.device.verify.yaml:14`.
    pub smid: Option<String>,
    /// On the wire `supplier_id`, a text. Source: `spec/merchant/iot.device.verify.yaml:15`.
    pub supplier_id: Option<String>,
}

impl IotDeviceVerify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_tid: None,
            device_id_type: None,
            device_sn: None,
            merchant_type: None,
            pid: None,
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

impl record::Record for IotDeviceVerify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_DEVICE_VERIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_tid),
            1 => Some(&self.device_id_type),
            2 => Some(&self.device_sn),
            3 => Some(&self.merchant_type),
            4 => Some(&self.pid),
            5 => Some(&self.smid),
            6 => Some(&self.supplier_id),
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
            5 => Some(&mut self.smid),
            6 => Some(&mut self.supplier_id),
            _ => None,
        }
    }
}

impl Default for IotDeviceVerify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IotDeviceVerify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotDeviceVerify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotDeviceVerify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IotDeviceVerify {}

impl record::Request for IotDeviceVerify {
    type Response = IotDeviceVerifyResponse;
    type ErrorCode = IotDeviceVerifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.iot.device.verify",
        title: "IoT设备绑定校验",
        file: "spec/merchant/iot.device.verify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/iot/device/verify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &IOT_DEVICE_VERIFY,
        response: &IOT_DEVICE_VERIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.iot.device.verify` (IoT设备绑定校验).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct IotDeviceVerifyResponse {}

impl record::Record for IotDeviceVerifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_DEVICE_VERIFY_RESPONSE
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

impl Default for IotDeviceVerifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for IotDeviceVerifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotDeviceVerifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotDeviceVerifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.iot.device.verify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotDeviceVerifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/merchant/iot.device.verify.yaml:20`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/iot.device.verify.yaml:21`.
    SystemError,
    /// On the wire `DEVICE_NOT_EXIST`. Source: `spec/merchant/iot.device.verify.yaml:22`.
    DeviceNotExist,
    /// On the wire `TRADE_NOT_EXIST`. Source: `spec/merchant/iot.device.verify.yaml:23`.
    TradeNotExist,
    /// On the wire `MERCHANT_ID_UNMATCHED`. Source: `spec/merchant/iot.device.verify.yaml:24`.
    MerchantIdUnmatched,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IotDeviceVerifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("DEVICE_NOT_EXIST", Self::DeviceNotExist),
        ("TRADE_NOT_EXIST", Self::TradeNotExist),
        ("MERCHANT_ID_UNMATCHED", Self::MerchantIdUnmatched),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IotDeviceVerifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
