//! The request of a call that is not sent.

use std::sync::{Arc, Mutex, PoisonError};

use alipay_core::error::{TransportError, TransportErrorKind};
use alipay_core::gateway::Parameters;
use alipay_core::rest::{content_to_sign, header};
use alipay_core::transport::{BlockingTransport, Body};
use bytes::Bytes;
use http::header::AUTHORIZATION;

use crate::files;
use crate::output::Output;
use crate::terminal::{DIM, HEADING, NAME};

/// A transport that keeps the request instead of sending it.
#[derive(Clone, Debug, Default)]
pub(super) struct Recorder(Arc<Mutex<Option<http::Request<Body>>>>);

impl Recorder {
    /// Returns the request, if the call came so far.
    pub(super) fn take(&self) -> Option<http::Request<Body>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl BlockingTransport for Recorder {
    fn send(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Err(TransportError::new(TransportErrorKind::Connect))
    }
}

/// Formats the request and the text that its signature covers. Shows the first characters of tokens only.
pub(super) fn text(request: &http::Request<Body>, tokens: &[String], output: &Output) -> String {
    let (language, terminal) = (output.language, &output.terminal);
    let mut text = format!("{} {}\n", terminal.paint(HEADING, request.method().as_str()), request.uri());
    for (name, value) in request.headers() {
        let value = value.to_str().unwrap_or("…");
        text.push_str(&format!("{}: {value}\n", terminal.paint(NAME, name.as_str())));
    }
    let note = |text: &str| format!("\n{}\n", terminal.paint(DIM, text));
    match request.body().as_bytes() {
        Some([]) => {}
        Some(body) => text.push_str(&format!("\n{}\n", String::from_utf8_lossy(body))),
        None => text.push_str(&note(&format!(
            "{} {}",
            request.body().len(),
            language.pick("bytes with files, which no signature covers", "字节（包含文件，文件不参与签名）")
        ))),
    }
    if let Some(signed) = signed(request) {
        text.push_str(&note(language.pick("signed text:", "待签名字符串：")));
        text.push_str(&signed);
        text.push('\n');
    }
    tokens.iter().fold(text, |text, token| masked(&text, token))
}

/// Returns the text that the signature covers. Returns `None` for a body with files, whose parameters are not available as text.
fn signed(request: &http::Request<Body>) -> Option<String> {
    let body = request.body().as_bytes()?;
    match request.headers().get(AUTHORIZATION) {
        Some(authorization) => {
            let (_, rest) = authorization.to_str().ok()?.split_once(' ')?;
            let (auth_string, _) = rest.split_once(",sign=")?;
            let target = request.uri().path_and_query()?.as_str();
            let token = request.headers().get(header::APP_AUTH_TOKEN).and_then(|token| token.to_str().ok());
            let method = request.method().as_str();
            Some(content_to_sign(auth_string, method, target, std::str::from_utf8(body).ok()?, token).trim_end().to_owned())
        }
        None => {
            let mut parameters = Parameters::new();
            let query = request.uri().query().unwrap_or_default().as_bytes();
            for (name, value) in
                form_urlencoded::parse(query).chain(form_urlencoded::parse(body)).filter(|(name, _)| name != "sign")
            {
                parameters.set(name.into_owned(), value.into_owned());
            }
            Some(parameters.content_to_sign())
        }
    }
}

/// Replaces a token, also in its form in URLs, by its first characters.
fn masked(text: &str, token: &str) -> String {
    let shown = files::masked(token);
    let encoded: String = form_urlencoded::byte_serialize(token.as_bytes()).collect();
    text.replace(token, &shown).replace(&encoded, &shown)
}
