//! `alipay.commerce.iot.device.report.upload` · 设备检测报告上传
//!
//! Upload the inspection report of a device.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/iot/device/report/upload`.
//! Described in `spec/commerce/iot.device.report.upload.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.commerce.iot.device.report.upload` (设备检测报告上传).
#[non_exhaustive]
pub struct IotDeviceReportUploadResponse {
    /// Whether the upload succeeded.
    ///
    /// 是否上传成功. Example: `true`.
    pub status: Option<bool>,
}

/// The error codes of `alipay.commerce.iot.device.report.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IotDeviceReportUploadErrorCode {
    /// `DEVICE_REPORT_UPLOAD_ERROR`.
    DeviceReportUploadError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IotDeviceReportUploadErrorCode, "DEVICE_REPORT_UPLOAD_ERROR" DeviceReportUploadError
);

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

record::record!(
    IotDeviceReportUpload, IOT_DEVICE_REPORT_UPLOAD, 0 report_content None, 1 sn None
);

record::record!(
    IotDeviceReportUploadResponse, IOT_DEVICE_REPORT_UPLOAD_RESPONSE, 0 status None
);

static IOT_DEVICE_REPORT_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceReportUpload",
    file: "spec/commerce/iot.device.report.upload.yaml",
    rows: &[schema::Row::Text("report_content"), schema::Row::Text("sn")],
    rules: &[],
    lines: &[11, 16],
};

static IOT_DEVICE_REPORT_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceReportUploadResponse",
    file: "spec/commerce/iot.device.report.upload.yaml",
    rows: &[schema::Row::Plain("status", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
