//! `multipart/form-data` according to RFC 7578, with text parts and file parts.

use bytes::Bytes;

use super::Upload;
use crate::charset::Charset;
use crate::error::ConfigError;
use crate::transport::{Body, Segment};

/// A writer of a form. The texts and the headers of all parts have the same charset.
pub(crate) struct Multipart {
    boundary: String,
    charset: Charset,
    /// The bytes written since the last file.
    text: Vec<u8>,
    segments: Vec<Segment>,
}

impl Multipart {
    /// Creates an empty form. The boundary must not occur in any part, so it must be random.
    pub(crate) fn new(boundary: String, charset: Charset) -> Self {
        Self { boundary, charset, text: Vec::new(), segments: Vec::new() }
    }

    /// Adds a text part.
    pub(crate) fn text(&mut self, name: &str, content_type: &str, content: &str) -> Result<(), ConfigError> {
        self.begin(&format!("form-data; name=\"{}\"", quoted(name)), content_type)?;
        self.text.extend_from_slice(&self.charset.encode(content)?);
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    /// Adds a file part.
    pub(crate) fn file(&mut self, name: &str, upload: &Upload) -> Result<(), ConfigError> {
        let (file_name, charset) = (upload.file_name(), self.charset);
        charset.encode(file_name).map_err(|_| ConfigError::FileName { file_name: file_name.to_owned(), charset })?;
        let disposition = format!("form-data; name=\"{}\"; filename=\"{}\"", quoted(name), quoted(file_name));
        self.begin(&disposition, &upload.content_type().replace(['\r', '\n'], " "))?;
        self.segments.push(Segment::Bytes(Bytes::from(std::mem::take(&mut self.text))));
        self.segments.push(Segment::Upload(upload.clone()));
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn begin(&mut self, disposition: &str, content_type: &str) -> Result<(), ConfigError> {
        let head = format!("--{}\r\nContent-Disposition: {disposition}\r\nContent-Type: {content_type}\r\n\r\n", self.boundary);
        self.text.extend_from_slice(&self.charset.encode(&head)?);
        Ok(())
    }

    /// Returns the header `Content-Type`, and the body.
    pub(crate) fn finish(mut self) -> (String, Body) {
        self.text.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.segments.push(Segment::Bytes(Bytes::from(self.text)));
        (format!("multipart/form-data; boundary={}", self.boundary), Body::of(self.segments))
    }
}

/// Escapes a name for a quoted string, as browsers do.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
