//! `alipay.open.app.alipaycert.download` · 应用支付宝公钥证书下载
//!
//! Download the Alipay public key certificate of an app.
//!
//! Offered on the gateway (V2). Described in `spec/open_app/alipaycert.download.yaml`.

use crate::{record, schema};

static ALIPAYCERT_DOWNLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaycertDownload",
    file: "spec/open_app/alipaycert.download.yaml",
    fields: &[schema::FieldDef::text("alipay_cert_sn", 10)],
    rules: &[],
};

static ALIPAYCERT_DOWNLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaycertDownloadResponse",
    file: "spec/open_app/alipaycert.download.yaml",
    fields: &[schema::FieldDef::text("alipay_cert_content", 17)],
    rules: &[],
};

/// A request of `alipay.open.app.alipaycert.download` (应用支付宝公钥证书下载).
///
/// Download the Alipay public key certificate of an app.
///
/// ```
/// use alipay::open_app::AlipaycertDownload;
///
/// let request = AlipaycertDownload::new()
///     .alipay_cert_sn("alipay_cert_sn");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_cert_sn`](Self::alipay_cert_sn) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/open_app/alipaycert.download.yaml`.
/// Returns [`AlipaycertDownloadResponse`], or an error with a [`AlipaycertDownloadErrorCode`].
#[doc(alias = "alipay.open.app.alipaycert.download")]
#[doc(alias = "应用支付宝公钥证书下载")]
#[doc(alias = "支付")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct AlipaycertDownload {
    /// Serial number of the Alipay public key certificate.
    ///
    /// 支付宝公钥证书序列号; required in some cases.
    pub alipay_cert_sn: Option<String>,
}

impl AlipaycertDownload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { alipay_cert_sn: None }
    }

    /// Sets [`alipay_cert_sn`](Self::alipay_cert_sn).
    #[inline]
    pub fn alipay_cert_sn(mut self, alipay_cert_sn: impl Into<String>) -> Self {
        self.alipay_cert_sn = Some(alipay_cert_sn.into());
        self
    }
}

impl record::Record for AlipaycertDownload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAYCERT_DOWNLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_cert_sn),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_cert_sn),
            _ => None,
        }
    }
}

impl Default for AlipaycertDownload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AlipaycertDownload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipaycertDownload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipaycertDownload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AlipaycertDownload {}

impl record::Request for AlipaycertDownload {
    type Response = AlipaycertDownloadResponse;
    type ErrorCode = AlipaycertDownloadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.alipaycert.download",
        title: "应用支付宝公钥证书下载",
        file: "spec/open_app/alipaycert.download.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &ALIPAYCERT_DOWNLOAD,
        response: &ALIPAYCERT_DOWNLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.open.app.alipaycert.download` (应用支付宝公钥证书下载).
#[non_exhaustive]
pub struct AlipaycertDownloadResponse {
    /// Public key certificate, base64.
    pub alipay_cert_content: Option<String>,
}

impl record::Record for AlipaycertDownloadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAYCERT_DOWNLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_cert_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_cert_content),
            _ => None,
        }
    }
}

impl Default for AlipaycertDownloadResponse {
    #[inline]
    fn default() -> Self {
        Self { alipay_cert_content: None }
    }
}

impl Clone for AlipaycertDownloadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipaycertDownloadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipaycertDownloadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.alipaycert.download`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlipaycertDownloadErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AlipaycertDownloadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AlipaycertDownloadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
