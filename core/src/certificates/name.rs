//! Formatting of issuer and subject names.

use std::fmt::Write as _;

use der::{Encode as _, Tag, Tagged as _};

use super::parts::Attribute;

/// The attributes with a short name in RFC 2253. Others are written by their OID.
const SHORT_NAMES: [(&str, &str); 9] = [
    ("2.5.4.3", "CN"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "STREET"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("0.9.2342.19200300.100.1.25", "DC"),
];

/// Formats a name as in RFC 2253: the parts in reverse order, joined by commas without spaces.
pub(super) fn text(name: &[Vec<Attribute<'_>>]) -> String {
    let parts = name.iter().rev().map(|part| part.iter().map(attribute).collect::<Vec<_>>().join("+"));
    parts.collect::<Vec<_>>().join(",")
}

/// Normalises a name for comparison: ignores case and the amount of whitespace (RFC 5280, 7.1).
pub(super) fn comparable(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn attribute(attribute: &Attribute<'_>) -> String {
    let oid = attribute.0.to_string();
    let short = SHORT_NAMES.iter().find(|(number, _)| *number == oid);
    match (short, value(attribute)) {
        (Some((_, short)), Some(value)) => format!("{short}={}", escaped(&value)),
        _ => {
            let mut text = format!("{oid}=#");
            for byte in attribute.1.to_der().unwrap_or_default() {
                let _ = write!(text, "{byte:02x}");
            }
            text
        }
    }
}

/// Returns the value as text if it has a string type.
fn value((_, value): &Attribute<'_>) -> Option<String> {
    let bytes = value.value();
    match value.tag() {
        Tag::Utf8String | Tag::PrintableString | Tag::Ia5String | Tag::NumericString | Tag::VisibleString => {
            String::from_utf8(bytes.to_vec()).ok()
        }
        // T.61 according to the standard, in practice Latin-1.
        Tag::TeletexString => Some(bytes.iter().copied().map(char::from).collect()),
        Tag::BmpString => {
            let (pairs, []) = bytes.as_chunks::<2>() else { return None };
            char::decode_utf16(pairs.iter().copied().map(u16::from_be_bytes)).collect::<Result<_, _>>().ok()
        }
        _ => None,
    }
}

fn escaped(value: &str) -> String {
    let blanks_end = value.trim_end_matches(' ').len();
    let mut text = String::with_capacity(value.len());
    let mut leading = true;
    for (index, c) in value.char_indices() {
        leading &= c == ' ';
        let at_an_end = (c == ' ' && (leading || index >= blanks_end)) || (c == '#' && index == 0);
        if at_an_end || matches!(c, ',' | '+' | '"' | '\\' | '<' | '>' | ';') {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_per_rfc_2253() {
        for (value, expected) in [
            ("Ant Financial", "Ant Financial"),
            ("", ""),
            ("a,b+c", "a\\,b\\+c"),
            ("\"<;>\\", "\\\"\\<\\;\\>\\\\"),
            ("  a b ", "\\ \\ a b\\ "),
            ("  ", "\\ \\ "),
            ("#1#", "\\#1#"),
            ("支付宝", "支付宝"),
        ] {
            assert_eq!(escaped(value), expected);
        }
    }

    #[test]
    fn comparisons_ignore_case_and_spaces() {
        assert_eq!(comparable("CN=Ant  Financial,C=CN"), comparable("CN=ANT Financial,C=cn"));
        assert_ne!(comparable("CN=Ant Financial"), comparable("CN=AntFinancial"));
    }
}
