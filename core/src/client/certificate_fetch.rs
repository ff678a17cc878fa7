//! The fetch of an unknown certificate that a response names.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::core::Core;
use super::placement::CallKind;
use super::raw::plain_call;
use crate::certificates::CertificateError;
use crate::charset::Charset;
use crate::common::gateway::CERTIFICATE_DOWNLOAD;
use crate::error::{DecodeError, Error, SignatureError};
use crate::gateway::response;
use crate::json::Document;
use crate::schema::Protocol;
use crate::transport::Body;

/// Returns the serial of a certificate that must be fetched before the response can be verified.
pub(crate) fn missing_certificate(core: &Core, error: &Error) -> Option<String> {
    match (error, core.trust.certificates()) {
        (Error::Signature(SignatureError::UnknownCertificate(serial)), Some(mode)) if mode.download => Some(serial.clone()),
        _ => None,
    }
}

/// Returns the request that fetches a certificate.
pub(crate) fn download_request(core: &Core, serial: &str) -> Result<http::Request<Body>, Error> {
    let parameters: Map<String, Value> = [(CERTIFICATE_DOWNLOAD.request.to_owned(), serial.into())].into_iter().collect();
    let target = plain_call(CERTIFICATE_DOWNLOAD.api, &parameters);
    let (request, _) =
        core.gateway_request(&target, &core.place(&target, Protocol::Gateway, CallKind::Call)?, &mut Vec::new())?;
    Ok(request)
}

/// Adds the certificate in the response to the store. The response's own signature proves nothing, because it is made with the key of
/// this certificate: trust comes from the chain alone. (protocol: requests and responses of certificate mode)
pub(crate) fn insert_downloaded(core: &Core, serial: &str, response: &http::Response<bytes::Bytes>) -> Result<(), Error> {
    let Some(mode) = core.trust.certificates() else { return Ok(()) };
    let body = String::from_utf8_lossy(Charset::without_mark(response.body()));
    let signed = response::open(&body, CERTIFICATE_DOWNLOAD.api).map_err(Error::Decode)?;
    let document = Document::parse(signed.node)
        .map_err(|error| DecodeError::malformed("the response with the certificate cannot be parsed", &body, error))?;
    let content = document.object().and_then(|members| members.get(CERTIFICATE_DOWNLOAD.response)?.as_text()).unwrap_or_default();
    // Base64 of the PEM text, or the text itself.
    let decoded = STANDARD.decode(content.trim()).unwrap_or_else(|_| content.as_bytes().to_vec());
    let inserted = mode.store.insert_downloaded(serial, decoded, core.clock.now());
    inserted.map(drop).map_err(|error: CertificateError| SignatureError::Certificate(Box::new(error)).into())
}

/// Returns the error for an unknown certificate that could not be fetched. The call may have taken effect nevertheless.
pub(crate) fn unknown_certificate(serial: &str) -> Error {
    SignatureError::UnknownCertificate(serial.to_owned()).into()
}
