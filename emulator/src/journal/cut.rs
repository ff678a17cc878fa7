//! Bounds for the memory of a call in the journal.

use alipay_core::charset::Charset;
use alipay_core::upload::Upload;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, Response};
use serde_json::{Map, Value};

use super::call::{ReceivedCall, ReceivedResponse};

/// The maximum length of a text in the journal, in bytes.
pub(super) const MAX_TEXT: usize = 64 * 1024;

/// The maximum length of a header's value, in bytes.
const MAX_HEADER: usize = 4 * 1024;

/// The maximum number of entries of a list, such as the violations of a call.
const MAX_ENTRIES: usize = 100;

/// The bytes that an entry costs besides its text.
const ENTRY_COST: usize = 32;

/// Headers whose values are secrets of other parties.
const OMITTED: [&str; 3] = ["cookie", "proxy-authorization", "set-cookie"];

/// Cuts the parts of a call that its client controls. `size` is the length of the request in bytes.
pub(super) fn bound(call: &mut ReceivedCall, size: usize) {
    call.violations.truncate(MAX_ENTRIES);
    shorten(&mut call.message, MAX_TEXT);
    shorten(&mut call.path, MAX_TEXT);
    shorten(&mut call.api, MAX_HEADER);
    shorten(&mut call.response.body, MAX_TEXT);
    if let Some(signature) = &mut call.signature {
        shorten(&mut signature.content, MAX_TEXT);
        signature.signed.iter_mut().for_each(|signed| shorten(signed, MAX_TEXT));
    }
    if size <= MAX_TEXT {
        return;
    }
    call.unknown.truncate(MAX_ENTRIES);
    call.unknown.iter_mut().for_each(|path| shorten(path, MAX_HEADER));
    let mut budget = 2 * MAX_TEXT;
    let mut kept = 0;
    for (name, value) in &mut call.parameters {
        shorten(name, MAX_HEADER);
        shorten(value, MAX_TEXT);
        let cost = name.len() + value.len() + ENTRY_COST;
        if cost > budget {
            break;
        }
        budget -= cost;
        kept += 1;
    }
    let omitted = call.parameters.len() - kept;
    if omitted > 0 {
        call.parameters.truncate(kept);
        call.parameters.push(("…".to_owned(), format!("({omitted} more parameters)")));
    }
    bound_value(&mut call.request, &mut { MAX_TEXT });
}

/// Cuts a document to a budget of bytes.
fn bound_value(value: &mut Value, budget: &mut usize) {
    *budget = budget.saturating_sub(ENTRY_COST);
    match value {
        Value::String(text) => {
            shorten(text, *budget);
            *budget = budget.saturating_sub(text.len());
        }
        Value::Array(items) => {
            let mut fitting = 0;
            for item in items.iter_mut() {
                if !has_budget(item, budget) {
                    break;
                }
                fitting += 1;
            }
            let omitted = items.len() - fitting;
            if omitted > 0 {
                items.truncate(fitting);
                items.push(format!("…({omitted} more elements)").into());
            }
        }
        Value::Object(members) => {
            let mut kept = Map::new();
            let count = members.len();
            for (name, mut member) in std::mem::take(members) {
                *budget = budget.saturating_sub(name.len());
                if !has_budget(&mut member, budget) {
                    break;
                }
                kept.insert(name, member);
            }
            if kept.len() < count {
                kept.insert("…".to_owned(), format!("({} more members)", count - kept.len()).into());
            }
            *members = kept;
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Cuts an element to the rest of the budget. Returns false if there is no rest.
fn has_budget(value: &mut Value, budget: &mut usize) -> bool {
    let has = *budget > 0;
    if has {
        bound_value(value, budget);
    }
    has
}

/// Cuts a text that is longer than `most` bytes, and appends a mark.
fn shorten(text: &mut String, most: usize) {
    if text.len() > most {
        let length = text.len();
        let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
        text.truncate(end);
        text.push_str(&format!("…(cut, {length} bytes)"));
        text.shrink_to_fit();
    }
}

/// Returns the headers that the journal shows.
pub(super) fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let shown = headers.iter().filter(|(name, _)| !OMITTED.contains(&name.as_str()));
    let text = |value: &http::HeaderValue| {
        let mut text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        shorten(&mut text, MAX_HEADER);
        text
    };
    shown.take(MAX_ENTRIES).map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

/// Returns a response for the journal.
pub(super) fn response(response: &Response<Bytes>) -> ReceivedResponse {
    let header =
        |name| response.headers().get(name).and_then(|value: &http::HeaderValue| value.to_str().ok()).unwrap_or_default();
    let content_type = header(CONTENT_TYPE).to_owned();
    let all = response.body();
    let bytes = all.get(..MAX_TEXT).unwrap_or(all);
    let encoding = header(CONTENT_ENCODING);
    let is_text = encoding.is_empty() && (content_type.starts_with("text/") || content_type.contains("json"));
    let mut body = if is_text || content_type.is_empty() {
        decode(&content_type, bytes)
    } else {
        format!("({} bytes of {content_type}{}{encoding})", all.len(), if encoding.is_empty() { "" } else { " in " })
    };
    if is_text && bytes.len() < all.len() {
        body.push_str(&format!("…(cut, {} bytes)", all.len()));
    }
    ReceivedResponse { status: response.status().as_u16(), content_type, body }
}

fn decode(content_type: &str, bytes: &[u8]) -> String {
    let charset = Charset::from_content_type(content_type).unwrap_or_default();
    let decoded = charset.decode(bytes).map(std::borrow::Cow::into_owned);
    decoded.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}

/// Returns a file without its content.
pub(super) fn without_content(upload: &Upload) -> Upload {
    let empty = Upload::from_reader(upload.file_name(), upload.len(), std::io::empty());
    empty.with_content_type(upload.content_type())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_is_cut_to_its_budget() {
        let long = "海".repeat(100_000);
        let mut document = json!({ "short": "a", "long": long, "list": vec![long.as_str(); 3], "last": 1 });
        bound_value(&mut document, &mut { MAX_TEXT });
        assert!(document.to_string().len() < MAX_TEXT + 200);
        assert_eq!(document["short"], "a");
        assert!(document["long"].as_str().unwrap().ends_with("…(cut, 300000 bytes)"));
        let mut many: Value = (0..100_000).map(Value::from).collect();
        bound_value(&mut many, &mut { MAX_TEXT });
        let items = many.as_array().unwrap();
        assert!(items.len() < 4_000 && items.last().unwrap().as_str().unwrap().contains("more elements"));
    }

    #[test]
    fn a_body_that_is_no_text_is_described() {
        let mut given = Response::new(Bytes::from_static(b"\x89PNG"));
        given.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static("image/png"));
        assert_eq!(response(&given).body, "(4 bytes of image/png)");
        given.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static("text/html;charset=GBK"));
        *given.body_mut() = Bytes::from_static(b"\xba\xa3");
        assert_eq!(response(&given).body, "海");
    }
}
