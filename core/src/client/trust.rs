//! Whose signatures a client believes: Alipay's key, or the certificates that lead to Alipay's roots.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::core::Core;
use super::placement::Way;
use super::raw::plain_call;
use crate::certificates::{CertificateError, TrustStore};
use crate::common::gateway::CERTIFICATE_DOWNLOAD;
use crate::error::{DecodeError, Error, SignatureError};
use crate::gateway::{Charset, answer};
use crate::json::Document;
use crate::schema::Protocol;
use crate::sign::Verifier;
use crate::transport::Body;

/// Whose signatures a client believes.
#[derive(Debug)]
pub(super) enum Trust {
    /// Key mode: one public key.
    Key(Arc<Verifier>),
    /// Certificate mode.
    Certificates(Box<CertificateMode>),
}

/// What certificate mode needs beside the keys.
#[derive(Debug)]
pub(super) struct CertificateMode {
    pub(super) app_serial: String,
    pub(super) root_serial: String,
    pub(super) store: TrustStore,
    /// Whether a certificate that is not known yet is fetched.
    pub(super) download: bool,
}

impl Trust {
    /// The certificate mode, where the client is in it.
    pub(super) fn certificates(&self) -> Option<&CertificateMode> {
        match self {
            Self::Key(_) => None,
            Self::Certificates(mode) => Some(mode),
        }
    }

    /// Who must have signed an answer that names this certificate; one that names none is held against the configured key.
    pub(super) fn verifier(&self, serial: Option<&str>) -> Result<Arc<Verifier>, SignatureError> {
        match (self, serial) {
            (Self::Key(verifier), _) => Ok(Arc::clone(verifier)),
            (Self::Certificates(mode), None) => Ok(Arc::clone(mode.store.configured())),
            (Self::Certificates(mode), Some(serial)) => {
                mode.store.verifier(serial).ok_or_else(|| SignatureError::UnknownCertificate(serial.to_owned()))
            }
        }
    }
}

/// The serial of a certificate that has to be fetched before the answer can be verified.
pub(crate) fn wanted(core: &Core, error: &Error) -> Option<String> {
    match (error, core.trust.certificates()) {
        (Error::Signature(SignatureError::UnknownCertificate(serial)), Some(mode)) if mode.download => Some(serial.clone()),
        _ => None,
    }
}

/// The request that fetches it.
pub(crate) fn download_request(core: &Core, serial: &str) -> Result<http::Request<Body>, Error> {
    let parameters: Map<String, Value> = [(CERTIFICATE_DOWNLOAD.request.to_owned(), serial.into())].into_iter().collect();
    let target = plain_call(CERTIFICATE_DOWNLOAD.api, &parameters);
    let (request, _) = core.gateway_request(&target, &core.place(&target, Protocol::Gateway, Way::Call)?, &mut Vec::new())?;
    Ok(request)
}

/// Takes the certificate from the answer. The answer's own signature is of no use, because it is made with the key in question: trust
/// comes from the chain alone. (protocol: requests and answers of certificate mode)
pub(crate) fn downloaded(core: &Core, serial: &str, response: &http::Response<bytes::Bytes>) -> Result<(), Error> {
    let Some(mode) = core.trust.certificates() else { return Ok(()) };
    let body = String::from_utf8_lossy(Charset::without_mark(response.body()));
    let envelope = answer::open(&body, CERTIFICATE_DOWNLOAD.api).map_err(Error::Decode)?;
    let document = Document::parse(envelope.node)
        .map_err(|error| DecodeError::malformed("the answer with the certificate cannot be read", &body, error))?;
    let content = document.object().and_then(|members| members.get(CERTIFICATE_DOWNLOAD.response)?.as_text()).unwrap_or_default();
    // Base64 of the PEM text, or the text itself.
    let decoded = STANDARD.decode(content.trim()).unwrap_or_else(|_| content.as_bytes().to_vec());
    let taken = mode.store.insert_downloaded(serial, decoded, core.clock.now());
    taken.map(drop).map_err(|error: CertificateError| SignatureError::Certificate(Box::new(error)).into())
}

/// The answer's certificate is not known, and could not be fetched: the call may have acted all the same.
pub(crate) fn unknown(serial: &str) -> Error {
    SignatureError::UnknownCertificate(serial.to_owned()).into()
}
