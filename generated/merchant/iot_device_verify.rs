//! `alipay.merchant.iot.device.verify` · IoT设备绑定校验
//!
//! Check that an IoT device belongs to a merchant's acquiring account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/iot/device/verify`. Described in
//! `spec/merchant/iot.device.verify.yaml`.

use crate::{record, schema};

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

/// The response of `alipay.merchant.iot.device.verify` (IoT设备绑定校验).
///
/// This response has no fields.
#[non_exhaustive]
pub struct IotDeviceVerifyResponse {}

/// The values of the platform's type `IotDeviceVerifyDeviceIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotDeviceVerifyDeviceIdType {
    /// `ID`: By `biz_tid`.
    Id,
    /// `SN`: By `supplier_id` and `device_sn`.
    Sn,
}

record::enumeration!(IotDeviceVerifyDeviceIdType, "ID" Id, "SN" Sn);

/// The values of the platform's type `IotDeviceVerifyMerchantType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IotDeviceVerifyMerchantType {
    /// `direct`: Direct merchant.
    Direct,
    /// `indirect`: Indirect merchant.
    Indirect,
}

record::enumeration!(IotDeviceVerifyMerchantType, "direct" Direct, "indirect" Indirect);

/// The error codes of `alipay.merchant.iot.device.verify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    IotDeviceVerifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "DEVICE_NOT_EXIST" DeviceNotExist, "TRADE_NOT_EXIST" TradeNotExist,
    "MERCHANT_ID_UNMATCHED" MerchantIdUnmatched
);

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

record::record!(
    IotDeviceVerify, IOT_DEVICE_VERIFY, 0 biz_tid None, 1 device_id_type None, 2
    device_sn None, 3 merchant_type None, 4 pid None, 5 smid None, 6 supplier_id None
);

record::record!(IotDeviceVerifyResponse, IOT_DEVICE_VERIFY_RESPONSE);

static IOT_DEVICE_VERIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceVerify",
    file: "spec/merchant/iot.device.verify.yaml",
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
            equals: "direct",
            require: &["pid"],
        },
        schema::Rule::When {
            field: "merchant_type",
            equals: "indirect",
            require: &["smid"],
        },
    ],
    lines: &[11, 17, 19, 24, 30, 33, 38, 43, 48, 55, 56, 57, 58],
};

static IOT_DEVICE_VERIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceVerifyResponse",
    file: "spec/merchant/iot.device.verify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
