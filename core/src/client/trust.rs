//! Trust in the signatures of responses: by Alipay's public key, or by certificates that chain to Alipay's roots.

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
use crate::gateway::{Charset, response};
use crate::json::Document;
use crate::schema::Protocol;
use crate::sign::Verifier;
use crate::transport::Body;

/// The keys whose signatures a client trusts.
#[derive(Debug)]
pub(super) enum Trust {
    /// Key mode: one public key.
    Key(Arc<Verifier>),
    /// Certificate mode.
    Certificates(Box<CertificateMode>),
}

/// The data of certificate mode.
#[derive(Debug)]
pub(super) struct CertificateMode {
    pub(super) app_serial: String,
    pub(super) root_serial: String,
    pub(super) store: TrustStore,
    /// Enables the download of unknown certificates.
    pub(super) download: bool,
}

impl Trust {
    /// Returns the data of certificate mode, or `None` in key mode.
    pub(super) fn certificates(&self) -> Option<&CertificateMode> {
        match self {
            Self::Key(_) => None,
            Self::Certificates(mode) => Some(mode),
        }
    }

    /// Returns the verifier for a response that names this certificate. Without a certificate it is the verifier of the configured key.
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

/// Returns the serial of a certificate that must be fetched before the response can be verified.
pub(crate) fn wanted(core: &Core, error: &Error) -> Option<String> {
    match (error, core.trust.certificates()) {
        (Error::Signature(SignatureError::UnknownCertificate(serial)), Some(mode)) if mode.download => Some(serial.clone()),
        _ => None,
    }
}

/// Returns the request that fetches a certificate.
pub(crate) fn download_request(core: &Core, serial: &str) -> Result<http::Request<Body>, Error> {
    let parameters: Map<String, Value> = [(CERTIFICATE_DOWNLOAD.request.to_owned(), serial.into())].into_iter().collect();
    let target = plain_call(CERTIFICATE_DOWNLOAD.api, &parameters);
    let (request, _) = core.gateway_request(&target, &core.place(&target, Protocol::Gateway, Way::Call)?, &mut Vec::new())?;
    Ok(request)
}

/// Adds the certificate in the response to the store. The response's own signature proves nothing, because it is made with the key of
/// this certificate: trust comes from the chain alone. (protocol: requests and responses of certificate mode)
pub(crate) fn downloaded(core: &Core, serial: &str, response: &http::Response<bytes::Bytes>) -> Result<(), Error> {
    let Some(mode) = core.trust.certificates() else { return Ok(()) };
    let body = String::from_utf8_lossy(Charset::without_mark(response.body()));
    let envelope = response::open(&body, CERTIFICATE_DOWNLOAD.api).map_err(Error::Decode)?;
    let document = Document::parse(envelope.node)
        .map_err(|error| DecodeError::malformed("the response with the certificate cannot be parsed", &body, error))?;
    let content = document.object().and_then(|members| members.get(CERTIFICATE_DOWNLOAD.response)?.as_text()).unwrap_or_default();
    // Base64 of the PEM text, or the text itself.
    let decoded = STANDARD.decode(content.trim()).unwrap_or_else(|_| content.as_bytes().to_vec());
    let taken = mode.store.insert_downloaded(serial, decoded, core.clock.now());
    taken.map(drop).map_err(|error: CertificateError| SignatureError::Certificate(Box::new(error)).into())
}

/// Returns the error for an unknown certificate that could not be fetched. The call may have taken effect nevertheless.
pub(crate) fn unknown(serial: &str) -> Error {
    SignatureError::UnknownCertificate(serial.to_owned()).into()
}
