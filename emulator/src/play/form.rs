//! Bodies, as they come: one text, or a multipart form with files in it.

use std::convert::Infallible;

use alipay_core::gateway::Charset;
use alipay_core::upload::Upload;
use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use super::disposition::Disposition;
use super::received;

/// The body of a request.
pub(crate) enum Content {
    /// Anything but a multipart form.
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
    /// Reads the body of a request with this query. A form that is malformed comes as far as it could be read: what is missing then is not
    /// signed.
    pub(crate) async fn read(headers: &HeaderMap, query: &str, body: Bytes) -> Self {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        match multer::parse_boundary(content_type) {
            Ok(boundary) => Self::Form(Form::read(boundary, query, body).await),
            Err(_) => Self::Plain(body),
        }
    }

    /// The files in it.
    pub(crate) fn files(&self) -> &[(String, Upload)] {
        match self {
            Self::Plain(_) => &[],
            Self::Form(form) => &form.files,
        }
    }
}

/// A part, before its header is read.
struct Part {
    disposition: Bytes,
    content_type: String,
    bytes: Bytes,
}

impl Form {
    async fn read(boundary: String, query: &str, body: Bytes) -> Self {
        let parts = parts(boundary, body).await;
        // Every part can name the charset that the parts before it are in. Until then, and on REST, it is UTF-8.
        let names_charset =
            |part: &&Part| Disposition::decode(&part.disposition, Charset::Utf8).name().as_deref() == Some("charset");
        let named = parts.iter().find(names_charset).map(|part| &part.bytes[..]);
        let charset = received::charset_in(query.as_bytes()).or_else(|| Charset::from_name(std::str::from_utf8(named?).ok()?));
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

    /// The part of this name that is no file.
    pub(super) fn text(&self, name: &str) -> Option<&Bytes> {
        self.texts.iter().find(|(known, _)| known == name).map(|(_, text)| text)
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
