//! `alipay.commerce.iot.device.report.upload` · 设备检测报告上传
//!
//! Upload the inspection report of a device.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/iot/device/report/upload`.
//! Described in `spec/commerce/iot.device.report.upload.yaml`.

use crate::{record, schema};

static IOT_DEVICE_REPORT_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceReportUpload",
    file: "spec/commerce/iot.device.report.upload.yaml",
    fields: &[
        schema::FieldDef::text("report_content", 11),
        schema::FieldDef::text("sn", 16),
    ],
    rules: &[],
};

static IOT_DEVICE_REPORT_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceReportUploadResponse",
    file: "spec/commerce/iot.device.report.upload.yaml",
    fields: &[schema::FieldDef::new("status", schema::Kind::Boolean, 19)],
    rules: &[],
};

/// A request of `alipay.commerce.iot.device.report.upload` (设备检测报告上传).
///
/// Upload the inspection report of a device.
///
/// ```
/// use alipay::commerce::IotDeviceReportUpload;
///
/// let request = IotDeviceReportUpload::new()
///     .report_content("设备检测报告详情JSON字符串");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/iot/device/report/upload`.
/// Described in `spec/commerce/iot.device.report.upload.yaml`.
/// Returns [`IotDeviceReportUploadResponse`], or an error with a [`IotDeviceReportUploadErrorCode`].
#[doc(alias = "alipay.commerce.iot.device.report.upload")]
#[doc(alias = "/v3/alipay/commerce/iot/device/report/upload")]
#[doc(alias = "设备检测报告上传")]
#[must_use]
#[non_exhaustive]
pub struct IotDeviceReportUpload {
    /// Details of the inspection report, as JSON text.
    ///
    /// 设备检测报告详情. Example: `设备检测报告详情JSON字符串`.
    pub report_content: Option<String>,
    /// Unique identifier of the device.
    ///
    /// 设备唯一标识. Example: `SMIT1D2020108003872`.
    pub sn: Option<String>,
}

impl IotDeviceReportUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            report_content: None,
            sn: None,
        }
    }

    /// Sets [`report_content`](Self::report_content).
    #[inline]
    pub fn report_content(mut self, report_content: impl Into<String>) -> Self {
        self.report_content = Some(report_content.into());
        self
    }

    /// Sets [`sn`](Self::sn).
    #[inline]
    pub fn sn(mut self, sn: impl Into<String>) -> Self {
        self.sn = Some(sn.into());
        self
    }
}

impl record::Record for IotDeviceReportUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_DEVICE_REPORT_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.report_content),
            1 => Some(&self.sn),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.report_content),
            1 => Some(&mut self.sn),
            _ => None,
        }
    }
}

impl Default for IotDeviceReportUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IotDeviceReportUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotDeviceReportUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotDeviceReportUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IotDeviceReportUpload {}

impl record::Request for IotDeviceReportUpload {
    type Response = IotDeviceReportUploadResponse;
    type ErrorCode = IotDeviceReportUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.iot.device.report.upload",
        title: "设备检测报告上传",
        file: "spec/commerce/iot.device.report.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/iot/device/report/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &IOT_DEVICE_REPORT_UPLOAD,
        response: &IOT_DEVICE_REPORT_UPLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.commerce.iot.device.report.upload` (设备检测报告上传).
#[non_exhaustive]
pub struct IotDeviceReportUploadResponse {
    /// Whether the upload succeeded.
    ///
    /// 是否上传成功. Example: `true`.
    pub status: Option<bool>,
}

impl record::Record for IotDeviceReportUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IOT_DEVICE_REPORT_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for IotDeviceReportUploadResponse {
    #[inline]
    fn default() -> Self {
        Self { status: None }
    }
}

impl Clone for IotDeviceReportUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IotDeviceReportUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IotDeviceReportUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.iot.device.report.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotDeviceReportUploadErrorCode {
    /// `DEVICE_REPORT_UPLOAD_ERROR`.
    DeviceReportUploadError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IotDeviceReportUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("DEVICE_REPORT_UPLOAD_ERROR", Self::DeviceReportUploadError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IotDeviceReportUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
