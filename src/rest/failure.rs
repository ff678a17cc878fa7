//! Error bodies on REST, in all the shapes that they come in.

use serde_json::Value;

use crate::error::SupportLink;

/// What an error body says.
pub(crate) struct Failure {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) links: Vec<SupportLink>,
}

/// Reads an error body: `code`, `message`, and `links` that may be absent, a text or a list. `None` for anything else,
/// such as the HTML of a proxy.
pub(crate) fn read(body: &str) -> Option<Failure> {
    let Ok(Value::Object(members)) = serde_json::from_str(body) else { return None };
    let text = |name: &str| members.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let code = text("code");
    let links = match members.get("links") {
        Some(Value::String(link)) if !link.is_empty() => vec![SupportLink { url: link.clone(), description: String::new() }],
        Some(Value::Array(links)) => links.iter().filter_map(link).collect(),
        _ => Vec::new(),
    };
    (!code.is_empty()).then(|| Failure { code, message: text("message"), links })
}

fn link(value: &Value) -> Option<SupportLink> {
    match value {
        Value::String(url) => Some(SupportLink { url: url.clone(), description: String::new() }),
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            Some(SupportLink { url: text("link"), description: text("desc") })
        }
        _ => None,
    }
}
