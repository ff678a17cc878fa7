//! Files, requested by address or by id in a signed request.

use std::collections::BTreeMap;
use std::sync::PoisonError;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::World;

/// The path below which files are served.
pub(crate) const FOLDER: &str = "/_emulator/files/";

/// A served file.
#[derive(Clone)]
pub(crate) struct StoredFile {
    content_type: String,
    /// The name for browsers. Empty if there is none.
    name: String,
    bytes: Bytes,
}

impl StoredFile {
    fn response(self) -> Response<Bytes> {
        let mut response = Response::new(self.bytes);
        if let Ok(value) = HeaderValue::from_str(&self.content_type) {
            response.headers_mut().insert(CONTENT_TYPE, value);
        }
        let name = utf8_percent_encode(&self.name, NON_ALPHANUMERIC);
        if let (false, Ok(value)) = (self.name.is_empty(), HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{name}")))
        {
            response.headers_mut().insert(CONTENT_DISPOSITION, value);
        }
        response
    }
}

impl World {
    /// Stores a file. Returns its id.
    pub(crate) fn add_file(&self, content_type: &str, bytes: Bytes) -> String {
        self.add_named_file(content_type, "", bytes)
    }

    /// Stores a file that browsers save under this name. Returns its id.
    pub(crate) fn add_named_file(&self, content_type: &str, name: &str, bytes: Bytes) -> String {
        let id = format!("emulatorfile{}", self.next_number());
        let stored = StoredFile { content_type: content_type.to_owned(), name: name.to_owned(), bytes };
        self.storage.served(&id, content_type, name, &stored.bytes);
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(id.clone(), stored);
        id
    }

    /// Adds a file that was stored earlier.
    pub(crate) fn restore_file(&self, id: &str, content_type: &str, name: &str, bytes: Bytes) {
        let stored = StoredFile { content_type: content_type.to_owned(), name: name.to_owned(), bytes };
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), stored);
    }

    fn file(&self, id: &str) -> Option<StoredFile> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }
}

/// Returns the response to a plain GET. The platform's file addresses need no authentication, so a request with credentials is rejected as a client error.
pub(crate) fn play(world: &World, head: &http::request::Parts) -> Response<Bytes> {
    let id = head.uri.path().strip_prefix(FOLDER).unwrap_or_default();
    let names_itself = head.headers.contains_key(AUTHORIZATION) || head.uri.query().is_some_and(|query| query.contains("sign="));
    match world.file(id) {
        Some(stored) if !names_itself => stored.response(),
        _ => {
            let mut response = Response::new(Bytes::from_static(b"<html><body>no such file</body></html>"));
            *response.status_mut() = if names_itself { StatusCode::BAD_REQUEST } else { StatusCode::NOT_FOUND };
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
            response
        }
    }
}

/// Returns the file whose id is among the business parameters.
pub(super) fn requested(world: &World, parameters: &BTreeMap<String, String>, content: Option<&str>) -> Option<Response<Bytes>> {
    let members: Map<String, Value> = content.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let mut ids = members.values().filter_map(Value::as_str).chain(parameters.values().map(String::as_str));
    ids.find_map(|id| world.file(id)).map(StoredFile::response)
}
