//! PEM texts (RFC 7468).

/// The length of a line.
const LINE: usize = 64;

/// Encodes bare base64 as PEM with this label.
pub(crate) fn encode(label: &str, base64: &str) -> String {
    let mut text = format!("-----BEGIN {label}-----\n");
    let mut rest = base64;
    // Base64 is ASCII, so that each index is the boundary of a character.
    while let Some((line, next)) = rest.split_at_checked(LINE) {
        text.push_str(line);
        text.push('\n');
        rest = next;
    }
    if !rest.is_empty() {
        text.push_str(rest);
        text.push('\n');
    }
    text.push_str("-----END ");
    text.push_str(label);
    text.push_str("-----\n");
    text
}
