//! `alipay.merchant.iot.device.query` · IoT设备绑定关系查询
//!
//! Query the merchant and store an IoT device is bound to.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/iot/device/query`. Described in
//! `spec/merchant/iot.device.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `IotDeviceQueryDeviceIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotDeviceQueryDeviceIdType {
    /// `ID`: By `biz_tid`.
    Id,
    /// `SN`: By `supplier_id` and `device_sn`.
    Sn,
}

record::enumeration!(IotDeviceQueryDeviceIdType, "ID" Id, "SN" Sn);

/// The values of the platform's type `IotDeviceQueryResponseMerchantType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotDeviceQueryResponseMerchantType {
    /// `direct`: Direct merchant.
    Direct,
    /// `indirect`: Indirect merchant.
    Indirect,
}

record::enumeration!(
    IotDeviceQueryResponseMerchantType, "direct" Direct, "indirect" Indirect
);

/// The error codes of `alipay.merchant.iot.device.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    IotDeviceQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "DEVICE_NOT_EXIST" DeviceNotExist, "ACCESS_DENIED" AccessDenied,
    "RECORD_NOT_EXIST" RecordNotExist
);

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

record::record!(
    IotDeviceQuery, IOT_DEVICE_QUERY, 0 device_id_type None, 1 biz_tid None, 2
    supplier_id None, 3 device_sn None
);

record::record!(
    IotDeviceQueryResponse, IOT_DEVICE_QUERY_RESPONSE, 0 merchant_type None, 1 pid None,
    2 shop_id None, 3 smid None
);

static IOT_DEVICE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceQuery",
    file: "spec/merchant/iot.device.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "device_id_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["ID", "SN"]))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_tid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "supplier_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "device_sn",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "device_id_type",
            equals: "ID",
            require: &["biz_tid"],
        },
        schema::Rule::When {
            field: "device_id_type",
            equals: "SN",
            require: &["supplier_id", "device_sn"],
        },
    ],
    lines: &[12, 14, 19, 25, 30, 38, 39],
};

static IOT_DEVICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceQueryResponse",
    file: "spec/merchant/iot.device.query.yaml",
    rows: &[
        schema::Row::Text("merchant_type"),
        schema::Row::Text("pid"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("smid"),
    ],
    rules: &[],
    lines: &[],
};
