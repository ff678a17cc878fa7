//! Other texts of the same JSON document, as JSON libraries write them.

use serde_json::{Map, Value};

/// A way to write JSON.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) what: &'static str,
    item: &'static str,
    colon: &'static str,
    escapes_unicode: bool,
    escapes_slashes: bool,
    escapes_html: bool,
    is_sorted: bool,
}

const COMPACT: Style = Style {
    what: "compact JSON",
    item: ",",
    colon: ":",
    escapes_unicode: false,
    escapes_slashes: false,
    escapes_html: false,
    is_sorted: false,
};

/// The styles that are tried.
pub(super) const STYLES: [Style; 9] = [
    COMPACT,
    Style { what: "JSON with blanks after `,` and `:`", item: ", ", colon: ": ", ..COMPACT },
    Style { what: "JSON with escaped characters outside ASCII (`\\u6d77`)", escapes_unicode: true, ..COMPACT },
    Style {
        what: "JSON with blanks after `,` and `:`, and with escaped characters outside ASCII (`\\u6d77`)",
        item: ", ",
        colon: ": ",
        escapes_unicode: true,
        ..COMPACT
    },
    Style { what: "JSON with escaped slashes (`\\/`)", escapes_slashes: true, ..COMPACT },
    Style {
        what: "JSON with escaped slashes (`\\/`) and escaped characters outside ASCII (`\\u6d77`)",
        escapes_slashes: true,
        escapes_unicode: true,
        ..COMPACT
    },
    Style { what: "JSON with escaped `<`, `>` and `&` (`\\u0026`)", escapes_html: true, ..COMPACT },
    Style { what: "JSON with sorted members", is_sorted: true, ..COMPACT },
    Style {
        what: "JSON with sorted members, and with blanks after `,` and `:`",
        item: ", ",
        colon: ": ",
        is_sorted: true,
        ..COMPACT
    },
];

/// Returns the document in this style, or `None` if the text is not JSON or already has this style.
pub(super) fn restyled(text: &str, style: Style) -> Option<String> {
    let document: Value = serde_json::from_str(text).ok().filter(|value: &Value| value.is_object() || value.is_array())?;
    let mut out = String::with_capacity(text.len());
    write(&document, style, &mut out);
    (out != text).then_some(out)
}

fn write(value: &Value, style: Style, out: &mut String) {
    match value {
        Value::Object(members) => object(members, style, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index > 0 { style.item } else { "" });
                write(item, style, out);
            }
            out.push(']');
        }
        Value::String(text) => string(text, style, out),
        other => out.push_str(&other.to_string()),
    }
}

fn object(members: &Map<String, Value>, style: Style, out: &mut String) {
    let mut members: Vec<_> = members.iter().collect();
    if style.is_sorted {
        members.sort_by_key(|(name, _)| *name);
    }
    out.push('{');
    for (index, (name, member)) in members.into_iter().enumerate() {
        out.push_str(if index > 0 { style.item } else { "" });
        string(name, style, out);
        out.push_str(style.colon);
        write(member, style, out);
    }
    out.push('}');
}

fn string(text: &str, style: Style, out: &mut String) {
    for character in Value::from(text).to_string().chars() {
        match character {
            '/' if style.escapes_slashes => out.push_str("\\/"),
            '<' | '>' | '&' if style.escapes_html => out.push_str(&format!("\\u{:04x}", u32::from(character))),
            other if style.escapes_unicode && !other.is_ascii() => {
                for unit in other.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_written_in_each_style() {
        let text = r#"{ "b": "海/a&", "a": [1, 2.50] }"#;
        let all: Vec<_> = STYLES.iter().filter_map(|style| restyled(text, *style)).collect();
        assert_eq!(all.len(), STYLES.len());
        assert_eq!(all[0], r#"{"b":"海/a&","a":[1,2.5]}"#);
        assert_eq!(all[1], r#"{"b": "海/a&", "a": [1, 2.5]}"#);
        assert_eq!(all[5], r#"{"b":"\u6d77\/a&","a":[1,2.5]}"#);
        assert_eq!(all[6], r#"{"b":"海/a\u0026","a":[1,2.5]}"#);
        assert_eq!(all[7], r#"{"a":[1,2.5],"b":"海/a&"}"#);
        assert_eq!(restyled("{\"a\":1}", COMPACT), None);
    }
}
