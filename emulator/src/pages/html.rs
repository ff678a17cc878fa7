//! Rendering of HTML pages.

use alipay_core::charset::Charset;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderValue, Response, StatusCode};

/// Escapes text for an element or an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// Returns a page with this title and these lines, which are already HTML. Characters that the charset lacks become character references.
pub(super) fn page(status: StatusCode, charset: Charset, title: &str, lines: &[String]) -> Response<Bytes> {
    let (name, title) = (charset.as_str(), escaped(title));
    let lines: String = lines.iter().map(|line| format!("<p>{line}</p>\n")).collect();
    let html = format!(
        "<!DOCTYPE html>\n<html>\n<head><meta charset=\"{name}\"><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n{lines}</body>\n</html>\n"
    );
    let bytes = charset.encode(&html).map(|bytes| bytes.into_owned()).unwrap_or_else(|_| references(&html).into_bytes());
    let mut response = Response::new(Bytes::from(bytes));
    *response.status_mut() = status;
    if let Ok(value) = HeaderValue::from_str(&format!("text/html;charset={name}")) {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

/// Replaces every character outside ASCII by a character reference.
fn references(html: &str) -> String {
    let reference = |character: char| format!("&#{};", u32::from(character));
    html.chars().map(|character| if character.is_ascii() { character.to_string() } else { reference(character) }).collect()
}

/// Returns a redirect.
pub(super) fn redirect(url: &str) -> Response<Bytes> {
    let Ok(location) = HeaderValue::from_str(url) else {
        let line = format!("The address <code>{}</code> is not a valid header value.", escaped(url));
        return page(StatusCode::BAD_REQUEST, Charset::Utf8, "The redirect failed", &[line]);
    };
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::FOUND;
    response.headers_mut().insert(LOCATION, location);
    response
}

/// Adds query parameters to an address.
pub(super) fn with_query(url: &str, query: &str) -> String {
    let (address, fragment) = url.split_once('#').map_or((url, String::new()), |(url, rest)| (url, format!("#{rest}")));
    let joint = match address.split_once('?') {
        None => "?",
        Some((_, before)) if before.is_empty() || before.ends_with('&') => "",
        Some(_) => "&",
    };
    format!("{address}{joint}{query}{fragment}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_added_to_any_address() {
        for (url, expected) in [
            ("http://a/b", "http://a/b?x=1"),
            ("http://a/b?", "http://a/b?x=1"),
            ("http://a/b?c=d", "http://a/b?c=d&x=1"),
            ("http://a/b?c=d#e?f", "http://a/b?c=d&x=1#e?f"),
        ] {
            assert_eq!(with_query(url, "x=1"), expected);
        }
    }

    #[test]
    fn unencodable_characters_become_references() {
        let body = page(StatusCode::OK, Charset::Gbk, "\u{1F4B0}<", &[]).into_body();
        let text = String::from_utf8(body.to_vec()).unwrap();
        assert!(text.contains("<h1>&#128176;&lt;</h1>"), "{text}");
    }
}
