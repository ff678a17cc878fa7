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
/// Returns [`IotDeviceQueryResponse`], or an error with a [`IotDeviceQueryErrorCode`].
#[doc(alias = "alipay.merchant.iot.device.query")]
#[doc(alias = "/v3/alipay/merchant/iot/device/query")]
#[doc(alias = "IoT设备绑定关系查询")]
#[must_use]
#[non_exhaustive]
pub struct IotDeviceQuery {
    /// How the device is identified; `ID` is recommended, as supplier ids differ by model.
    ///
    /// Example: `SN`.
    pub device_id_type: Option<record::Choice<IotDeviceQueryDeviceIdType>>,
    /// Device id, with type `ID`.
    ///
    /// 设备 ID; required in some cases. Example: `01017gV1CZ1XxASNbqkTJqchletNyVXtsKy1PAs4FKZ6tjRMqyMG2Zk`.
    pub biz_tid: Option<String>,
    /// Supplier of the device; may differ by model.
    ///
    /// Required in some cases. Example: `110101190001010000`.
    pub supplier_id: Option<String>,
    /// Serial number of the device, used together with `supplier_id`.
    ///
    /// 设备序列号; required in some cases. Example: `QCF420190316000107`.
    pub device_sn: Option<String>,
}

impl IotDeviceQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.merchant.iot.device.query` (IoT设备绑定关系查询).
#[non_exhaustive]
pub struct IotDeviceQueryResponse {
    /// Kind of merchant.
    ///
    /// 商户类型. Example: `indirect`.
    pub merchant_type: Option<record::Choice<IotDeviceQueryResponseMerchantType>>,
    /// Acquiring PID of a direct merchant; for an indirect one, the PID bound to the SMID.
    ///
    /// Example: `2088000000000001`.
    pub pid: Option<String>,
    /// Store the device is bound to.
    ///
    /// 设备绑定的门店ID. Example: `2020081700502012300038796029`.
    pub shop_id: Option<String>,
    /// Merchant's SMID; empty for direct merchants.
    ///
    /// 商户smid. Example: `2088000000000001`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotDeviceQueryDeviceIdType {
    /// `ID`: By `biz_tid`.
    Id,
    /// `SN`: By `supplier_id` and `device_sn`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IotDeviceQueryResponseMerchantType {
    /// `direct`: Direct merchant.
    Direct,
    /// `indirect`: Indirect merchant.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotDeviceQueryErrorCode {
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
    /// `ACCESS_DENIED`: Access is denied to the caller.
    AccessDenied,
    /// `RECORD_NOT_EXIST`: The record does not exist.
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
