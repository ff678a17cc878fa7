//! Types that several APIs of `datadigital_fincloud` share.
//!
//! Described in `spec/datadigital_fincloud/types.yaml`.

use crate::{record, schema};

pub(crate) static OPEN_CERTIFY_META_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenCertifyMetaInfo",
    file: "spec/datadigital_fincloud/types.yaml",
    fields: &[schema::FieldDef::text("device_type", 7)],
    rules: &[],
};

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
        Self { device_type: None }
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

impl record::Record for OpenCertifyMetaInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_CERTIFY_META_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.device_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.device_type),
            _ => None,
        }
    }
}

impl Default for OpenCertifyMetaInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenCertifyMetaInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenCertifyMetaInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenCertifyMetaInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
