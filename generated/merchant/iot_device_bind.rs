//! `alipay.merchant.iot.device.bind` · IoT设备绑定门店
//!
//! Report which merchant and store an IoT device is bound to.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/bind`. Described in
//! `spec/merchant/iot.device.bind.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.iot.device.bind` (IoT设备绑定门店).
///
/// Report which merchant and store an IoT device is bound to.
///
/// ```
/// use alipay::merchant::IotDeviceBind;
///
/// let request = IotDeviceBind::new()
///     .biz_tid("01017gV1CZ1XxASNbqkTJqchletNyVXtsKy1PAs4FKZ6tjRMqyMG2Zk");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_tid`](Self::biz_tid) | required in some cases |
/// | [`device_id_type`](Self::device_id_type) | one of its values |
/// | [`device_sn`](Self::device_sn) | required in some cases |
/// | [`merchant_type`](Self::merchant_type) | one of its values |
/// | [`smid`](Self::smid) | required in some cases |
/// | [`supplier_id`](Self::supplier_id) | required in some cases |
/// | rule | Where `device_id_type` is `ID`, there must be `biz_tid` |
/// | rule | Where `device_id_type` is `SN`, there must be `device_sn`, `supplier_id` |
/// | rule | Where `merchant_type` is `indirect`, there must be `smid` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/bind`. Described in
/// `spec/merchant/iot.device.bind.yaml`.
/// Returns [`IotDeviceBindResponse`], or an error with a [`IotDeviceBindErrorCode`].
#[doc(alias = "alipay.merchant.iot.device.bind")]
#[doc(alias = "/v3/alipay/merchant/iot/device/bind")]
#[doc(alias = "IoT设备绑定门店")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct IotDeviceBind {
    /// Device id; only when `device_id_type` is `ID`.
    ///
    /// 设备 ID; required in some cases. Example: `01017gV1CZ1XxASNbqkTJqchletNyVXtsKy1PAs4FKZ6tjRMqyMG2Zk`.
    pub biz_tid: Option<String>,
    /// How the device is identified; `ID` is recommended, as supplier ids differ by model.
    ///
    /// Example: `SN`.
    pub device_id_type: Option<record::Choice<IotDeviceBindDeviceIdType>>,
    /// Serial number of the device, used together with `supplier_id`.
    ///
    /// 设备序列号; required in some cases. Example: `QCF420190316000107`.
    pub device_sn: Option<String>,
    /// Kind of merchant.
    ///
    /// 商户类型. Example: `indirect`.
    pub merchant_type: Option<record::Choice<IotDeviceBindMerchantType>>,
    /// Acquiring PID of a direct merchant; for an indirect one, the PID bound to the SMID.
    ///
    /// Example: `2088000000000001`.
    pub pid: Option<String>,
    /// Store under the merchant's PID; store ids created with an SMID must not be used.
    ///
    /// 商户pid名下的门店 ID. Example: `2020081700502012300038796029`.
    pub shop_id: Option<String>,
    /// Acquiring SMID of an indirect merchant; not for direct ones.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub smid: Option<String>,
    /// Supplier of the device; may differ by model.
    ///
    /// Required in some cases. Example: `110101190001010000`.
    pub supplier_id: Option<String>,
}

impl IotDeviceBind {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        device_id_type: impl Into<record::Choice<IotDeviceBindDeviceIdType>>,
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
        merchant_type: impl Into<record::Choice<IotDeviceBindMerchantType>>,
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

/// The response of `alipay.merchant.iot.device.bind` (IoT设备绑定门店).
///
/// This response has no fields.
#[non_exhaustive]
pub struct IotDeviceBindResponse {}

/// The values of the platform's type `IotDeviceBindDeviceIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotDeviceBindDeviceIdType {
    /// `ID`: By `biz_tid`.
    Id,
    /// `SN`: By `supplier_id` and `device_sn`.
    Sn,
}

record::enumeration!(IotDeviceBindDeviceIdType, "ID" Id, "SN" Sn);

/// The values of the platform's type `IotDeviceBindMerchantType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotDeviceBindMerchantType {
    /// `direct`: Direct merchant (直连商户).
    Direct,
    /// `indirect`: Indirect merchant (间连商户).
    Indirect,
}

record::enumeration!(IotDeviceBindMerchantType, "direct" Direct, "indirect" Indirect);

/// The error codes of `alipay.merchant.iot.device.bind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IotDeviceBindErrorCode {
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
    /// `SMID_UNMATCHED`.
    SmidUnmatched,
    /// `SHOP_ID_UNMATCHED`.
    ShopIdUnmatched,
    /// `BIND_FAIL`.
    BindFail,
    /// `OPERATION_PERMISSION_DENIED`.
    OperationPermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IotDeviceBindErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "DEVICE_NOT_EXIST" DeviceNotExist, "TRADE_NOT_EXIST" TradeNotExist,
    "MERCHANT_ID_UNMATCHED" MerchantIdUnmatched, "SMID_UNMATCHED" SmidUnmatched,
    "SHOP_ID_UNMATCHED" ShopIdUnmatched, "BIND_FAIL" BindFail,
    "OPERATION_PERMISSION_DENIED" OperationPermissionDenied
);

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
    IotDeviceBind, IOT_DEVICE_BIND, 0 biz_tid None, 1 device_id_type None, 2 device_sn
    None, 3 merchant_type None, 4 pid None, 5 shop_id None, 6 smid None, 7 supplier_id
    None
);

record::record!(IotDeviceBindResponse, IOT_DEVICE_BIND_RESPONSE);

static IOT_DEVICE_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceBind",
    file: "spec/merchant/iot.device.bind.yaml",
    rows: &[
        schema::Row::Text("biz_tid"),
        schema::Row::Limited(
            "device_id_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["ID", "SN"]))],
        ),
        schema::Row::Text("device_sn"),
        schema::Row::Limited(
            "merchant_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["direct", "indirect"]))],
        ),
        schema::Row::Text("pid"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("smid"),
        schema::Row::Text("supplier_id"),
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
            require: &["device_sn", "supplier_id"],
        },
        schema::Rule::When {
            field: "merchant_type",
            equals: "indirect",
            require: &["smid"],
        },
    ],
    lines: &[11, 17, 19, 24, 30, 33, 38, 42, 47, 52, 59, 60, 61],
};

static IOT_DEVICE_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceBindResponse",
    file: "spec/merchant/iot.device.bind.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
