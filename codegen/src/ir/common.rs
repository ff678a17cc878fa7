//! What all calls of a protocol have in common.

use std::sync::Arc;

use super::{CodeEnum, Link, Record};

/// What all calls of a protocol have in common.
#[derive(Clone, Debug)]
pub struct Common {
    /// What the file describes.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The common parameters.
    pub parameters: Arc<Record>,
    /// The classes of answers; none on REST.
    pub codes: Option<CodeEnum>,
    /// The public error codes.
    pub errors: CodeEnum,
    /// How a certificate of the platform is fetched; gateway only.
    pub certificate_download: Option<CertificateDownload>,
    /// How several requests are sent as one; gateway only.
    pub batch: Option<Batch>,
    /// What every file keeps to: a record of one field; gateway only.
    pub upload: Option<Upload>,
}

/// The API that takes several requests as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The API's dotted name.
    pub api: String,
    /// The field that the answers come in.
    pub response: String,
}

/// What every file keeps to that is sent on a protocol.
#[derive(Clone, Debug)]
pub struct Upload {
    /// A record whose one field has the limits.
    pub record: Record,
    /// The codes that the platform answers when they are broken.
    pub links: Vec<Link>,
}

/// The API that gives a certificate of the platform by its serial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateDownload {
    /// The API's dotted name.
    pub api: String,
    /// The field that the serial is sent in.
    pub request: String,
    /// The field that the certificate comes in.
    pub response: String,
}
