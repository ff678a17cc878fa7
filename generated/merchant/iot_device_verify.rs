//! `alipay.merchant.iot.device.verify` · IoT设备绑定校验
//!
//! Check that an IoT device belongs to a merchant's acquiring account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/verify`. Described in
//! `spec/merchant/iot.device.verify.yaml`.

use crate::{record, schema};

static IOT_DEVICE_VERIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceVerify",
    file: "spec/merchant/iot.device.verify.yaml",
    fields: &[
        schema::FieldDef::text("biz_tid", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["ID", "SN"]), 19)],
            ..schema::FieldDef::text("device_id_type", 17)
        },
        schema::FieldDef::text("device_sn", 24),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["direct", "indirect"]), 33),
            ],
            ..schema::FieldDef::text("merchant_type", 30)
        },
        schema::FieldDef::text("pid", 38),
        schema::FieldDef::text("smid", 43),
        schema::FieldDef::text("supplier_id", 48),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_id_type",
                equals: "ID",
                require: &["biz_tid"],
            },
            line: 55,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_id_type",
                equals: "SN",
                require: &["device_sn", "supplier_id"],
            },
            line: 56,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "merchant_type",
                equals: "direct",
                require: &["pid"],
            },
            line: 57,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "merchant_type",
                equals: "indirect",
                require: &["smid"],
            },
            line: 58,
        },
    ],
};

static IOT_DEVICE_VERIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceVerifyResponse",
    file: "spec/merchant/iot.device.verify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.merchant.iot.device.verify` (IoT设备绑定校验).
///
/// Check that an IoT device belongs to a merchant's acquiring account.
///
/// ```
/// use alipay::merchant::IotDeviceVerify;
///
/// let request = IotDeviceVerify::new()
///     .biz_tid("01017gV1CZ1XxASNbqkTJqchletNyVXtsKy1PAs4FKZ6tjRMqyMG2Zk");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_tid`](Self::biz_tid) | required in some cases |
/// | [`device_id_type`](Self::device_id_type) | one of its values |
/// | [`device_sn`](Self::device_sn) | required in some cases |
/// | [`merchant_type`](Self::merchant_type) | one of its values |
/// | [`pid`](Self::pid) | required in some cases |
/// | [`smid`](Self::smid) | required in some cases |
/// | [`supplier_id`](Self::supplier_id) | required in some cases |
/// | rule | Where `device_id_type` is `ID`, there must be `biz_tid` |
/// | rule | Where `device_id_type` is `SN`, there must be `device_sn`, `supplier_id` |
/// | rule | Where `merchant_type` is `direct`, there must be `pid` |
/// | rule | Where `merchant_type` is `indirect`, there must be `smid` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/verify`. Described in
/// `spec/merchant/iot.device.verify.yaml`.
/// Returns [`IotDeviceVerifyResponse`], or an error with a [`IotDeviceVerifyErrorCode`].
#[doc(alias = "alipay.merchant.iot.device.verify")]
#[doc(alias = "/v3/alipay/merchant/iot/device/verify")]
#[doc(alias = "IoT设备绑定校验")]
#[must_use]
#[non_exhaustive]
pub struct IotDeviceVerify {
    /// Device id, with type `ID`.
    ///
    /// 设备 ID; required in some cases. Example: `01017gV1CZ1XxASNbqkTJqchletNyVXtsKy1PAs4FKZ6tjRMqyMG2Zk`.
    pub biz_tid: Option<String>,
    /// How the device is identified; `ID` is recommended, as supplier ids differ by model.
    ///
    /// Example: `SN`.
    pub device_id_type: Option<record::Choice<IotDeviceVerifyDeviceIdType>>,
    /// Serial number of the device, used together with `supplier_id`.
    ///
    /// 设备序列号; required in some cases. Example: `QCF420190316000107`.
    pub device_sn: Option<String>,
    /// Kind of merchant.
    ///
    /// 商户类型. Example: `indirect`.
    pub merchant_type: Option<record::Choice<IotDeviceVerifyMerchantType>>,
    /// Acquiring PID of a direct merchant; not for indirect ones.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub pid: Option<String>,
    /// Acquiring SMID of an indirect merchant; not for direct ones.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub smid: Option<String>,
    /// Supplier of the device; may differ by model.
    ///
    /// Required in some cases. Example: `110101190001010000`.
    pub supplier_id: Option<String>,
}

impl IotDeviceVerify {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn device_id_type(
        mut self,
        device_id_type: impl Into<record::Choice<IotDeviceVerifyDeviceIdType>>,
    ) -> Self {
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
    pub fn merchant_type(
        mut self,
        merchant_type: impl Into<record::Choice<IotDeviceVerifyMerchantType>>,
    ) -> Self {
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

/// The response of `alipay.merchant.iot.device.verify` (IoT设备绑定校验).
///
/// This response has no fields.
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

/// The values of the platform's type `IotDeviceVerifyDeviceIdType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotDeviceVerifyDeviceIdType {
    /// `ID`: By `biz_tid`.
    Id,
    /// `SN`: By `supplier_id` and `device_sn`.
    Sn,
}

impl record::Enumeration for IotDeviceVerifyDeviceIdType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ID", Self::Id),
        ("SN", Self::Sn),
    ];
}

impl std::fmt::Debug for IotDeviceVerifyDeviceIdType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IotDeviceVerifyMerchantType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotDeviceVerifyMerchantType {
    /// `direct`: Direct merchant.
    Direct,
    /// `indirect`: Indirect merchant.
    Indirect,
}

impl record::Enumeration for IotDeviceVerifyMerchantType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("direct", Self::Direct),
        ("indirect", Self::Indirect),
    ];
}

impl std::fmt::Debug for IotDeviceVerifyMerchantType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.iot.device.verify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotDeviceVerifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DEVICE_NOT_EXIST`: The device does not exist.
    ///
    /// Check the device number.
    DeviceNotExist,
    /// `TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the trade number, then call again.
    TradeNotExist,
    /// `MERCHANT_ID_UNMATCHED`.
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
