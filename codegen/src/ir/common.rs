//! Definitions that all calls of a protocol share.

use std::sync::Arc;

use super::{CodeEnum, Link, Record};

/// The definitions that all calls of a protocol share.
#[derive(Clone, Debug)]
pub struct Common {
    /// The description of the file.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The common parameters.
    pub parameters: Arc<Record>,
    /// The classes of responses; none on REST.
    pub codes: Option<CodeEnum>,
    /// The public error codes.
    pub errors: CodeEnum,
    /// The API that returns a certificate of the platform; gateway only.
    pub certificate_download: Option<CertificateDownload>,
    /// The API that accepts several requests in one call; gateway only.
    pub batch: Option<Batch>,
    /// The limits of every file; gateway only.
    pub upload: Option<Upload>,
}

/// The API that accepts several requests in one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The API's dotted name.
    pub api: String,
    /// The response field with the responses.
    pub response: String,
}

/// The limits of every file that is sent on a protocol.
#[derive(Clone, Debug)]
pub struct Upload {
    /// A record with one field, which has the limits.
    pub record: Record,
    /// The codes that the platform returns for violated limits.
    pub links: Vec<Link>,
}

/// The API that returns a certificate of the platform by its serial number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateDownload {
    /// The API's dotted name.
    pub api: String,
    /// The request field with the serial number.
    pub request: String,
    /// The response field with the certificate.
    pub response: String,
}
