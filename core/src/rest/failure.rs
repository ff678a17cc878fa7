//! Parsing of errors on REST, in all forms that occur.

use crate::common;
use crate::error::SupportLink;
use crate::gateway::codes::{Status, status};
use crate::json::{Document, Object, Value};
use crate::record::find_code;
use crate::schema::{ApiDef, ErrorDef, Protocol};

/// The content of an error body.
pub(crate) struct Failure {
    /// The gateway's class and its message. Both are empty in most bodies.
    pub(crate) class: String,
    pub(crate) words: String,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) links: Vec<SupportLink>,
}

/// The members of an error body.
const SHAPE: [&str; 6] = ["code", "message", "links", "msg", "sub_code", "sub_msg"];

/// Members that identify the call and are independent of its outcome.
const IDS: [&str; 4] = ["trace_id", "traceId", "request_id", "requestId"];

/// The member that contains an error on the gateway.
const ERROR_NODE: &str = "error_response";

/// Parses an error body. Returns `None` for any other body, such as the HTML of a proxy.
///
/// An error body has the members `code`, `message` and optionally `links`, which is a string or a list; or the members of an error on the
/// gateway; or a member that contains either of these.
pub(crate) fn read(body: &str) -> Option<Failure> {
    let document = Document::parse(body).ok()?;
    let members = document.object()?;
    of(members).or_else(|| wrapped(members).find_map(|(_, inner)| of(inner)))
}

/// Returns the error in a body whose HTTP status is a success. A response may have its own fields with these names, and the platform may
/// add members to any response. So a code of an unknown form is no error if the body has a field of the response.
pub(crate) fn in_success(document: &Document<'_>, api: &ApiDef<'_>) -> Option<Failure> {
    let members = document.object()?;
    if is_error(members, api) {
        return of(members);
    }
    let is_field = |name: &str| api.response.position(name).is_some();
    let mut errors = wrapped(members).filter(|(name, _)| !is_field(name));
    errors
        .find(|(name, inner)| is_error(*inner, api) || (*name == ERROR_NODE && !is_success(*inner)))
        .and_then(|(_, inner)| of(inner))
}

/// Returns the members that contain errors of the gateway, or of programs in front of it.
fn wrapped(members: Object<'_>) -> impl Iterator<Item = (&str, Object<'_>)> {
    members.iter().filter_map(|(name, value)| match value {
        Value::Object(inner) if name == "error" || name.ends_with("_response") => Some((name, inner)),
        _ => None,
    })
}

/// Returns true if these members report a failed call. A `null` counts as missing.
fn is_error(members: Object<'_>, api: &ApiDef<'_>) -> bool {
    let is_field = |name: &str| api.response.position(name).is_some();
    let undescribed = |name: &str| if is_field(name) { String::new() } else { text(members, name) };
    let (code, sub_code) = (text(members, "code"), undescribed("sub_code"));
    if is_success_code(&code, &sub_code) {
        return false;
    }
    let has_message = !undescribed("message").is_empty() || !sub_code.is_empty();
    let has_words = has_message || !undescribed("msg").is_empty();
    let is_set = |name: &str| members.get(name).is_some_and(|value| !matches!(value, Value::Null));
    let mut fields = api.response.fields().filter(|field| field.only != Some(Protocol::Gateway));
    if is_field("code") {
        // A code that is a field of the response reports a failure only if the body has no other field of the response.
        let mut is_alone = || !fields.any(|field| field.name != "code" && is_set(field.name));
        return !sub_code.is_empty() || (has_words && is_recognised(&code, api) && is_alone());
    }
    if is_recognised(&code, api) || is_recognised(&sub_code, api) {
        return true;
    }
    let is_class = find_code(common::gateway::CODES, &code, |def| def.code).is_some();
    // The response of an undescribed API has no known fields.
    if api.file.is_empty() {
        let is_of_errors = |name: &str| SHAPE.contains(&name) || IDS.contains(&name);
        let is_alone = || members.iter().all(|(name, value)| is_of_errors(name) || matches!(value, Value::Null));
        return (has_words && is_class) || (has_message && is_alone());
    }
    has_words || is_class || looks_like_a_code(&code) || !fields.any(|field| is_set(field.name))
}

fn is_success(members: Object<'_>) -> bool {
    is_success_code(&text(members, "code"), &text(members, "sub_code"))
}

fn is_success_code(code: &str, sub_code: &str) -> bool {
    let is_word = ["success", "200", "0"].iter().any(|word| code.eq_ignore_ascii_case(word)) && sub_code.is_empty();
    is_word || status(code, sub_code) == Status::Success
}

/// Returns true if this can only be an error code of the platform: a code in the spec, or one with a prefix for a part of the platform.
fn is_recognised(code: &str, api: &ApiDef<'_>) -> bool {
    const ORIGINS: [&str; 4] = ["ACQ.", "isv.", "isp.", "aop."];
    let is_listed = |errors: &[ErrorDef<'_>]| find_code(errors, code, |def| def.code).is_some();
    ORIGINS.iter().any(|origin| code.len() > origin.len() && code.starts_with(origin))
        || [api.errors, api.shared_errors, common::rest::ERRORS].into_iter().any(is_listed)
}

/// Returns true if this has the form of the platform's error codes: words in upper case, joined with `_`, without `SUCCESS`.
fn looks_like_a_code(code: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'.');
    code.contains('_') && code.bytes().all(is_word) && !code.contains("SUCCESS")
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

/// Returns a member as text. Some bodies contain numbers instead of strings.
fn text(members: Object<'_>, name: &str) -> String {
    members.get(name).and_then(|value| value.as_scalar()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{RecordDef, Row};

    static RESPONSE: RecordDef<'static> =
        RecordDef { name: "R", file: "r.yaml", rows: &[Row::Text("code"), Row::Text("status")], rules: &[], lines: &[] };

    static API: ApiDef<'static> = ApiDef::undescribed(&RESPONSE);

    #[test]
    fn a_documented_code_field_is_not_an_error() {
        for (body, code) in [
            (r#"{"code":"A-7"}"#, None),
            (r#"{"code":"SUCCESS","message":"m"}"#, None),
            (r#"{"code":"40004","status":"1"}"#, None),
            (r#"{"code":"ACQ.X"}"#, None),
            (r#"{"code":"SYSTEM_ERROR","msg":"m"}"#, None),
            (r#"{"code":"ACQ.X","message":"m","status":"1"}"#, None),
            (r#"{"code":"ACQ.X","message":"m","status":null}"#, Some("ACQ.X")),
            (r#"{"code":"40004","sub_code":"ACQ.X","status":"1"}"#, Some("ACQ.X")),
            (r#"{"error_response":{"code":"40004","sub_code":"ACQ.X"}}"#, Some("ACQ.X")),
        ] {
            let failure = Document::parse(body).ok().and_then(|document| in_success(&document, &API));
            assert_eq!(failure.map(|failure| failure.code).as_deref(), code, "{body}");
        }
    }
}
