//! Bodies, as they come: one text, or a multipart form with files in it.

use std::convert::Infallible;

use alipay::upload::Upload;
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

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
    /// Reads a body. A form that is malformed comes as far as it could be read: what is missing then is not signed.
    pub(crate) async fn read(headers: &HeaderMap, body: Bytes) -> Self {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        match multer::parse_boundary(content_type) {
            Ok(boundary) => Self::Form(Form::read(boundary, body).await),
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

impl Form {
    async fn read(boundary: String, body: Bytes) -> Self {
        let whole = futures_util::stream::once(async move { Ok::<_, Infallible>(body) });
        let mut parts = multer::Multipart::new(whole, boundary);
        let mut form = Self::default();
        while let Ok(Some(part)) = parts.next_field().await {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let content_type = part.content_type().map(|media_type| media_type.to_string());
            let Ok(bytes) = part.bytes().await else { break };
            match file_name {
                None => form.texts.push((name, bytes)),
                Some(file_name) => {
                    let upload = Upload::from_bytes(file_name, bytes);
                    form.files.push((name, upload.with_content_type(content_type.unwrap_or_default())));
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
