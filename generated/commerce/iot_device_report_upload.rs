//! `alipay.commerce.iot.device.report.upload` · 设备检测报告上传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/iot/device/report/upload`.
//! Described in `spec/commerce/iot.device.report.upload.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/iot.device.report.upload.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.iot.device.report.upload",
    title: "设备检测报告上传",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "DEVICE_REPORT_UPLOAD_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 16,
        },
    ],
};

static IOT_DEVICE_REPORT_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceReportUpload",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "report_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "sn",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static IOT_DEVICE_REPORT_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IotDeviceReportUploadResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.iot.device.report.upload` (设备检测报告上传).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/iot/device/report/upload`.
/// Described in `spec/commerce/iot.device.report.upload.yaml`.
/// Answered by [`IotDeviceReportUploadResponse`], or by an error with a [`IotDeviceReportUploadErrorCode`].
#[doc(alias = "alipay.commerce.iot.device.report.upload")]
#[doc(alias = "设备检测报告上传")]
#[derive(Default)]
#[non_exhaustive]
pub struct IotDeviceReportUpload {
    /// The field `report_content`: a text.
    ///
    /// On the wire `report_content`. Source: `spec/commerce/iot.device.report.upload.yaml:9`.
    pub report_content: Option<String>,
    /// The field `sn`: a text.
    ///
    /// On the wire `sn`. Source: `spec/commerce/iot.device.report.upload.yaml:10`.
    pub sn: Option<String>,
}

impl IotDeviceReportUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`report_content`](Self::report_content).
    #[inline]
    #[must_use]
    pub fn report_content(mut self, report_content: impl Into<String>) -> Self {
        self.report_content = Some(report_content.into());
        self
    }

    /// Sets [`sn`](Self::sn).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.iot.device.report.upload` (设备检测报告上传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct IotDeviceReportUploadResponse {
    /// The field `status`: true or false.
    ///
    /// On the wire `status`. Source: `spec/commerce/iot.device.report.upload.yaml:13`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IotDeviceReportUploadErrorCode {
    /// On the wire `DEVICE_REPORT_UPLOAD_ERROR`. Source: `spec/commerce/iot.device.report.upload.yaml:16`.
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
