//! Saved responses of the gateway, for tools that examine one without its call.

use super::response;
use crate::charset::Charset;
use crate::error::DecodeError;
use crate::json;
use crate::sign::{SignType, Verifier};

/// The signed node of a saved response, and its signature.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseNode {
    /// The name of the node, such as `alipay_trade_query_response`.
    pub name: String,
    /// The text that the signature covers.
    pub content: String,
    /// The signature in base64. `None` for an unsigned response, which only errors of the gateway are.
    pub signature: Option<String>,
    /// The serial of the certificate whose key signed the response, in certificate mode.
    pub certificate: Option<String>,
    bytes: Vec<u8>,
    charset: Charset,
}

impl ResponseNode {
    /// Finds the node in the body of a response. It is the member whose name ends with `_response`.
    ///
    /// # Errors
    /// [`DecodeError`] if the body is not in this charset, if it is not a JSON object, and if it has no such member, or several.
    pub fn read(body: &[u8], charset: Charset) -> Result<Self, DecodeError> {
        let received = Charset::without_mark(body);
        let unreadable = || DecodeError::unexpected("the response is not in this charset", &Charset::read_lossy(received));
        let text = charset.decode(received).ok_or_else(unreadable)?;
        let members =
            json::members(&text).map_err(|error| DecodeError::malformed("the response is not a JSON object", &text, error))?;
        let mut nodes = members.keys().filter_map(|name| name.strip_suffix("_response"));
        let (Some(method), None) = (nodes.next(), nodes.next()) else {
            return Err(DecodeError::unexpected("the response has not exactly one member `…_response`", &text));
        };
        let signed = response::open(&text, method)?;
        let bytes = response::bytes_of(&signed.range, &text, charset, received).to_vec();
        Ok(Self {
            name: format!("{method}_response"),
            content: signed.node.to_owned(),
            signature: signed.sign,
            certificate: signed.certificate,
            bytes,
            charset,
        })
    }

    /// Returns true if the response has a signature that is valid for this key.
    #[must_use]
    pub fn is_signed_by(&self, verifier: &Verifier, sign_type: SignType) -> bool {
        self.signature
            .as_deref()
            .is_some_and(|signature| response::verify(verifier, sign_type, self.charset, &self.bytes, signature).is_ok())
    }
}
