//! Errors on REST, in all the shapes that they come in.

use crate::error::SupportLink;
use crate::gateway::codes::{Status, status};
use crate::json::{Document, Object, Value};
use crate::schema::{ApiDef, Protocol};

/// The content of an error body.
pub(crate) struct Failure {
    /// The gateway's class and its words; both are empty in most bodies.
    pub(crate) class: String,
    pub(crate) words: String,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) links: Vec<SupportLink>,
}

/// The members that an error body consists of.
const SHAPE: [&str; 6] = ["code", "message", "links", "msg", "sub_code", "sub_msg"];

/// Reads an error body: `code`, `message`, and `links` that may be absent, a text or a list; or the members of an error on the gateway.
/// `None` for anything else, such as the HTML of a proxy.
pub(crate) fn read(body: &str) -> Option<Failure> {
    let document = Document::parse(body).ok()?;
    of(document.object()?)
}

/// The error in a body whose HTTP status reports success. A response may have fields of these names itself, and the platform may add members to
/// any response, so a code alone makes no error where the body has a field of the response.
pub(crate) fn in_success(document: &Document<'_>, api: &ApiDef<'_>) -> Option<Failure> {
    let members = document.object()?;
    let mut fields = api.response.fields.iter().filter(|field| field.only != Some(Protocol::Gateway));
    let is_field = |name: &str| api.response.fields.iter().any(|field| field.name == name);
    let undescribed = |name: &str| if is_field(name) { String::new() } else { text(members, name) };
    let (code, sub_code) = (undescribed("code"), undescribed("sub_code"));
    let is_success = ["success", "200", "0"].iter().any(|word| code.eq_ignore_ascii_case(word)) && sub_code.is_empty();
    if is_success || status(&code, &sub_code) == Status::Success {
        return None;
    }
    let has_message = !undescribed("message").is_empty() || !sub_code.is_empty();
    // Nothing is known about the response of an API that no spec describes.
    let is_error = if api.file.is_empty() {
        has_message && members.iter().all(|(name, _)| SHAPE.contains(&name))
    } else {
        has_message || !undescribed("msg").is_empty() || !fields.any(|field| members.get(field.name).is_some())
    };
    of(members).filter(|_| is_error)
}

fn of(members: Object<'_>) -> Option<Failure> {
    let text = |name: &str| text(members, name);
    let (code, sub_code) = (text("code"), text("sub_code"));
    let is_class = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
    let links = match members.get("links") {
        Some(Value::List(links)) => links.iter().filter_map(link).collect(),
        Some(value) => link(value).into_iter().collect(),
        None => Vec::new(),
    };
    let message = ["message", "sub_msg", "msg"].into_iter().map(text).find(|message| !message.is_empty()).unwrap_or_default();
    if sub_code.is_empty() && !is_class {
        let nothing = String::new();
        return (!code.is_empty()).then(|| Failure { class: nothing.clone(), words: nothing, code, message, links });
    }
    Some(Failure { class: code, words: text("msg"), code: sub_code, message, links })
}

fn link(value: Value<'_>) -> Option<SupportLink> {
    match value {
        Value::Object(members) => Some(SupportLink { url: text(members, "link"), description: text(members, "desc") }),
        value => {
            let url = value.as_text().filter(|url| !url.is_empty())?.to_owned();
            Some(SupportLink { url, description: String::new() })
        }
    }
}

/// A member as text: some bodies have numbers where texts should be.
fn text(members: Object<'_>, name: &str) -> String {
    members.get(name).and_then(|value| value.as_scalar()).unwrap_or_default().to_owned()
}
