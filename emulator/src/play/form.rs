//! Request bodies: plain text, or a multipart form with files.

use std::convert::Infallible;

use alipay_core::charset::Charset;
use alipay_core::upload::Upload;
use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use super::disposition::Disposition;
use super::received;

/// The body of a request.
pub(crate) enum Content {
    /// Any body except a multipart form.
    Plain(Bytes),
    /// A multipart form.
    Form(Form),
}

/// A multipart form: parts without and with a file name.
#[derive(Default)]
pub(crate) struct Form {
    pub(super) texts: Vec<(String, Bytes)>,
    pub(super) files: Vec<(String, Upload)>,
}

impl Content {
    /// Parses the body of a request with this query. Parsing of a malformed form stops at the first error.
    /// The signature check then fails, because the remaining parts are missing.
    pub(crate) async fn read(headers: &HeaderMap, query: &str, body: Bytes) -> Self {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        match multer::parse_boundary(content_type) {
            Ok(boundary) => Self::Form(Form::read(boundary, query, body).await),
            Err(_) => Self::Plain(body),
        }
    }

    /// Returns the files of the form.
    pub(crate) fn files(&self) -> &[(String, Upload)] {
        match self {
            Self::Plain(_) => &[],
            Self::Form(form) => &form.files,
        }
    }
}

/// A part with an undecoded `Content-Disposition` header.
struct Part {
    disposition: Bytes,
    content_type: String,
    bytes: Bytes,
}

impl Form {
    async fn read(boundary: String, query: &str, body: Bytes) -> Self {
        let parts = parts(boundary, body).await;
        // Any part can declare the charset, also of the parts before it. The default, and the charset on REST, is UTF-8.
        let names_charset =
            |part: &&Part| Disposition::decode(&part.disposition, Charset::Utf8).name().as_deref() == Some("charset");
        let named = parts.iter().find(names_charset).map(|part| &part.bytes[..]);
        let charset = received::charset_in(query.as_bytes()).or_else(|| std::str::from_utf8(named?).ok()?.parse().ok());
        let mut form = Self::default();
        for Part { disposition, content_type, bytes } in parts {
            let disposition = Disposition::decode(&disposition, charset.unwrap_or_default());
            let name = disposition.name().unwrap_or_default();
            match disposition.file_name() {
                None => form.texts.push((name, bytes)),
                Some(file_name) => {
                    let upload = Upload::from_bytes(file_name, bytes);
                    form.files.push((name, upload.with_content_type(content_type)));
                }
            }
        }
        form
    }

    /// Returns the part with this name that is not a file.
    pub(super) fn text(&self, name: &str) -> Option<&Bytes> {
        self.texts.iter().find(|(key, _)| key == name).map(|(_, text)| text)
    }
}

async fn parts(boundary: String, body: Bytes) -> Vec<Part> {
    let whole = futures_util::stream::once(async move { Ok::<_, Infallible>(body) });
    let mut multipart = multer::Multipart::new(whole, boundary);
    let mut parts = Vec::new();
    while let Ok(Some(part)) = multipart.next_field().await {
        let disposition =
            part.headers().get(CONTENT_DISPOSITION).map_or_else(Bytes::new, |value| Bytes::copy_from_slice(value.as_bytes()));
        let content_type = part.content_type().map(|media_type| media_type.to_string()).unwrap_or_default();
        let Ok(bytes) = part.bytes().await else { break };
        parts.push(Part { disposition, content_type, bytes });
    }
    parts
}
