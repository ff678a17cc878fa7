//! `alipay.open.app.alipaycert.download` · 应用支付宝公钥证书下载
//!
//! Download the Alipay public key certificate of an app.
//!
//! Offered on the gateway (V2). Described in `spec/open_app/alipaycert.download.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`alipay_cert_sn`](Self::alipay_cert_sn).
    #[inline]
    pub fn alipay_cert_sn(mut self, alipay_cert_sn: impl Into<String>) -> Self {
        self.alipay_cert_sn = Some(alipay_cert_sn.into());
        self
    }
}

/// The response of `alipay.open.app.alipaycert.download` (应用支付宝公钥证书下载).
#[non_exhaustive]
pub struct AlipaycertDownloadResponse {
    /// Public key certificate, base64.
    pub alipay_cert_content: Option<String>,
}

/// The error codes of `alipay.open.app.alipaycert.download`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AlipaycertDownloadErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(AlipaycertDownloadErrorCode);

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

record::record!(AlipaycertDownload, ALIPAYCERT_DOWNLOAD, 0 alipay_cert_sn None);

record::record!(
    AlipaycertDownloadResponse, ALIPAYCERT_DOWNLOAD_RESPONSE, 0 alipay_cert_content None
);

static ALIPAYCERT_DOWNLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaycertDownload",
    file: "spec/open_app/alipaycert.download.yaml",
    rows: &[schema::Row::Text("alipay_cert_sn")],
    rules: &[],
    lines: &[10],
};

static ALIPAYCERT_DOWNLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaycertDownloadResponse",
    file: "spec/open_app/alipaycert.download.yaml",
    rows: &[schema::Row::Text("alipay_cert_content")],
    rules: &[],
    lines: &[],
};
