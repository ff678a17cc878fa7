//! `multipart/form-data`, as RFC 7578 says: text parts and file parts.

use bytes::Bytes;

use super::Upload;
use crate::error::ConfigError;
use crate::gateway::Charset;
use crate::transport::{Body, Segment};

/// A form that is being written. Its texts and the heads of its parts are in one charset.
pub(crate) struct Multipart {
    boundary: String,
    charset: Charset,
    /// What was written since the last file.
    text: Vec<u8>,
    segments: Vec<Segment>,
}

impl Multipart {
    /// An empty form. The boundary must be in none of the parts: a random one is.
    pub(crate) fn new(boundary: String, charset: Charset) -> Self {
        Self { boundary, charset, text: Vec::new(), segments: Vec::new() }
    }

    /// A part that is a text.
    pub(crate) fn text(&mut self, name: &str, content_type: &str, content: &str) -> Result<(), ConfigError> {
        self.begin(&format!("form-data; name=\"{}\"", quoted(name)), content_type)?;
        self.text.extend_from_slice(&self.charset.encode(content)?);
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    /// A part that is a file.
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

    /// The header `Content-Type`, and the body.
    pub(crate) fn finish(mut self) -> (String, Body) {
        self.text.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.segments.push(Segment::Bytes(Bytes::from(self.text)));
        (format!("multipart/form-data; boundary={}", self.boundary), Body::of(self.segments))
    }
}

/// A name between quotes: what would end it is escaped as browsers do.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
