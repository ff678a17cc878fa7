//! Decoding of escapes in strings.

use super::error::{Error, Reason};

/// A string with its escapes decoded.
pub(super) struct Unescaped {
    pub(super) text: String,
    /// True if U+FFFD replaces an unpaired surrogate.
    pub(super) is_lossy: bool,
}

/// Decodes the escapes of a string, given without its quotes. `at` is its position in the document.
pub(super) fn unescape(raw: &str, at: usize) -> Result<Unescaped, Error> {
    let mut out = Unescaped { text: String::with_capacity(raw.len()), is_lossy: false };
    let mut rest = raw;
    while let Some(backslash) = rest.find('\\') {
        let (plain, escape) = rest.split_at(backslash);
        out.text.push_str(plain);
        let offset = at + raw.len() - escape.len();
        let (character, length) = resolve(escape).ok_or_else(|| Error::new(Reason::Escape, offset))?;
        out.is_lossy |= character.is_none();
        out.text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        rest = escape.get(length..).unwrap_or_default();
    }
    out.text.push_str(rest);
    Ok(out)
}

/// Decodes the escape at the start of the text. Returns its character and its length in bytes. The character is `None` for an unpaired
/// surrogate, and the result is `None` for an invalid escape.
fn resolve(escape: &str) -> Option<(Option<char>, usize)> {
    let simple = match escape.as_bytes().get(1)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let first = unit(escape)?;
            // A high surrogate consumes the low surrogate after it. Either alone is not a character.
            let pair = escape.get(6..).filter(|_| (0xd800..0xdc00).contains(&first)).and_then(unit);
            return Some(match pair.filter(|second| (0xdc00..0xe000).contains(second)) {
                Some(second) => (char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)), 12),
                None => (char::from_u32(first), 6),
            });
        }
        _ => return None,
    };
    Some((Some(simple), 2))
}

/// Returns the number of an escape `\uXXXX` at the start of the text.
fn unit(escape: &str) -> Option<u32> {
    let digits = escape.strip_prefix("\\u")?.get(..4)?;
    // Rust accepts a sign before the digits.
    if digits.starts_with('+') { None } else { u32::from_str_radix(digits, 16).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_resolved() {
        for (raw, text, is_lossy) in [
            ("", "", false),
            ("支付", "支付", false),
            (r#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{c}\n\r\t", false),
            (r"\u652f\u4ed8\u0000", "支付\0", false),
            (r"a\ud83d\ude00b", "a😀b", false),
            (r"\uD83D\uDE00", "😀", false),
            (r"\ud83d", "\u{fffd}", true),
            (r"\ude00", "\u{fffd}", true),
            (r"\ude00\ud83d", "\u{fffd}\u{fffd}", true),
            (r"\ud83d\ud83d\ude00", "\u{fffd}😀", true),
            (r"\ud83dx", "\u{fffd}x", true),
            (r"\ud83d\n", "\u{fffd}\n", true),
            (r"\ud83d\u0041", "\u{fffd}A", true),
            (r"\ufffd", "\u{fffd}", false),
        ] {
            let unescaped = unescape(raw, 0).map(|unescaped| (unescaped.text, unescaped.is_lossy));
            assert_eq!(unescaped, Ok((text.to_owned(), is_lossy)), "{raw}");
        }
    }

    #[test]
    fn an_invalid_escape_is_an_error_with_its_offset() {
        for (raw, offset) in
            [(r"a\x", 11), (r"\u12", 10), (r"\u+123", 10), (r"\u12g4", 10), (r"\ud83d\u12", 16), (r"支\u支支", 13)]
        {
            assert_eq!(unescape(raw, 10).err().map(|error| error.offset()), Some(offset), "{raw}");
        }
    }
}
