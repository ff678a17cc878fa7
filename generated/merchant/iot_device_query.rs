//! `alipay.merchant.iot.device.query` · IoT设备绑定关系查询
//!
//! Query the merchant and store an IoT device is bound to.
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
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["ID", "SN"]), 14)],
            ..schema::FieldDef::text("device_id_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_tid", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("supplier_id", 25)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("device_sn", 30)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_id_type",
                equals: "ID",
                require: &["biz_tid"],
            },
            line: 38,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_id_type",
                equals: "SN",
                require: &["supplier_id", "device_sn"],
            },
            line: 39,
        },
    ],
};

static IOT_DEVICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceQueryResponse",
    file: "spec/merchant/iot.device.query.yaml",
    fields: &[
        schema::FieldDef::text("merchant_type", 42),
        schema::FieldDef::text("pid", 50),
        schema::FieldDef::text("shop_id", 54),
        schema::FieldDef::text("smid", 59),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.iot.device.query` (IoT设备绑定关系查询).
///
/// Query the merchant and store an IoT device is bound to.
///
/// ```
/// use alipay::merchant::IotDeviceQuery;
///
/// let request = IotDeviceQuery::new()
///     .device_id_type("SN");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`device_id_type`](Self::device_id_type) | one of its values |
/// | [`biz_tid`](Self::biz_tid) | required in some cases |
/// | [`supplier_id`](Self::supplier_id) | required in some cases |
/// | [`device_sn`](Self::device_sn) | required in some cases |
/// | rule | Where `device_id_type` is `ID`, there must be `biz_tid` |
/// | rule | Where `device_id_type` is `SN`, there must be `supplier_id`, `device_sn` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/iot/device/query`. Described in
/// `spec/merchant/iot.device.query.yaml`.
/// Answered by [`IotDeviceQueryResponse`], or by an error with a [`IotDeviceQueryErrorCode`].
#[doc(alias = "alipay.merchant.iot.device.query")]
#[doc(alias = "/v3/alipay/merchant/iot/device/query")]
#[doc(alias = "IoT设备绑定关系查询")]
#[must_use]
#[non_exhaustive]
pub struct IotDeviceQuery {
    /// How the device is identified; `ID` is recommended, as supplier ids differ by model.
    ///
    /// On the wire `device_id_type`. Example: `SN`. Source: `spec/merchant/iot.device.query.yaml:12`.
    pub device_id_type: Option<record::Choice<IotDeviceQueryDeviceIdType>>,
    /// Device id, with type `ID`.
    ///
    /// On the wire `biz_tid` (设备 ID); required in some cases. Example:
    /// `01017gV1CZ1XxASNbqkTJqchletNyVXtsKy1PAs4FKZ6tjRMqyMG2Zk`. Source: `spec/merchant/iot.device.query.yaml:19`.
    pub biz_tid: Option<String>,
    /// Supplier of the device; may differ by model.
    ///
    /// On the wire `supplier_id`; required in some cases. Example: `110101190001010000`. Source:
    /// `spec/merchant/iot.device.query.yaml:25`.
    pub supplier_id: Option<String>,
    /// Serial number of the device, used together with `supplier_id`.
    ///
    /// On the wire `device_sn` (设备序列号); required in some cases. Example: `QCF420190316000107`. Source:
    /// `spec/merchant/iot.device.query.yaml:30`.
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
    pub fn device_id_type(
        mut self,
        device_id_type: impl Into<record::Choice<IotDeviceQueryDeviceIdType>>,
    ) -> Self {
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

/// The answer of `alipay.merchant.iot.device.query` (IoT设备绑定关系查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IotDeviceQueryResponse {
    /// Kind of merchant.
    ///
    /// On the wire `merchant_type` (商户类型). Example: `indirect`. Source: `spec/merchant/iot.device.query.yaml:42`.
    pub merchant_type: Option<record::Choice<IotDeviceQueryResponseMerchantType>>,
    /// Acquiring PID of a direct merchant; for an indirect one, the PID bound to the SMID.
    ///
    /// On the wire `pid`. Example: `2088000000000001`. Source: `spec/merchant/iot.device.query.yaml:50`.
    pub pid: Option<String>,
    /// Store the device is bound to.
    ///
    /// On the wire `shop_id` (设备绑定的门店ID). Example: `2020081700502012300038796029`. Source:
    /// `spec/merchant/iot.device.query.yaml:54`.
    pub shop_id: Option<String>,
    /// Merchant's SMID; empty for direct merchants.
    ///
    /// On the wire `smid` (商户smid). Example: `2088000000000001`. Source: `spec/merchant/iot.device.query.yaml:59`.
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

/// The values of the platform's type `IotDeviceQueryDeviceIdType`.
///
/// Source: `spec/merchant/iot.device.query.yaml:15`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotDeviceQueryDeviceIdType {
    /// By `biz_tid`.
    ///
    /// On the wire `ID`.
    Id,
    /// By `supplier_id` and `device_sn`.
    ///
    /// On the wire `SN`.
    Sn,
}

impl record::Enumeration for IotDeviceQueryDeviceIdType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ID", Self::Id),
        ("SN", Self::Sn),
    ];
}

impl std::fmt::Debug for IotDeviceQueryDeviceIdType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IotDeviceQueryResponseMerchantType`.
///
/// Source: `spec/merchant/iot.device.query.yaml:46`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotDeviceQueryResponseMerchantType {
    /// Direct merchant.
    ///
    /// On the wire `direct`.
    Direct,
    /// Indirect merchant.
    ///
    /// On the wire `indirect`.
    Indirect,
}

impl record::Enumeration for IotDeviceQueryResponseMerchantType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("direct", Self::Direct),
        ("indirect", Self::Indirect),
    ];
}

impl std::fmt::Debug for IotDeviceQueryResponseMerchantType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.iot.device.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotDeviceQueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/merchant/iot.device.query.yaml:66` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/merchant/iot.device.query.yaml:67` and `spec/codes.yaml:2413`.
    SystemError,
    /// The device does not exist.
    ///
    /// Check the device number.
    ///
    /// On the wire `DEVICE_NOT_EXIST`. Source: `spec/merchant/iot.device.query.yaml:68` and `spec/codes.yaml:942`.
    DeviceNotExist,
    /// Access is denied to the caller.
    ///
    /// On the wire `ACCESS_DENIED`. Source: `spec/merchant/iot.device.query.yaml:69` and `spec/codes.yaml:4`.
    AccessDenied,
    /// The record does not exist.
    ///
    /// On the wire `RECORD_NOT_EXIST`. Source: `spec/merchant/iot.device.query.yaml:70` and `spec/codes.yaml:2186`.
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
