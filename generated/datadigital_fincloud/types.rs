//! Types that several APIs of `datadigital_fincloud` share.
//!
//! Described in `spec/datadigital_fincloud/types.yaml`.

use crate::{record, schema};

/// Metadata of a face verification.
#[must_use]
#[non_exhaustive]
pub struct OpenCertifyMetaInfo {
    /// Operating system of the device.
    ///
    /// 设备操作系统类型. Example: `harmony`.
    pub device_type: Option<String>,
}

impl OpenCertifyMetaInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

record::record!(OpenCertifyMetaInfo, OPEN_CERTIFY_META_INFO, 0 device_type None);

pub(crate) static OPEN_CERTIFY_META_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyMetaInfo",
    file: "spec/datadigital_fincloud/types.yaml",
    rows: &[schema::Row::Text("device_type")],
    rules: &[],
    lines: &[7],
};
