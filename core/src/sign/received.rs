//! Decoding of base64 signatures that arrive through a form or an app.

use base64::Engine as _;

use crate::keys::{UNPADDED, normalized};

/// Decodes a signature in every possible reading.
///
/// Accepts missing and surplus padding, and URL-safe base64 with `-` and `_`. Removes line ends, quotes and invisible characters,
/// and decodes the escapes of forms, JSON and HTML. A space either separates lines or was a `+` before form decoding. Both
/// readings are returned, because a wrong one verifies nothing.
pub(crate) fn readings(text: &str) -> Vec<Vec<u8>> {
    let text = normalized(text).replace('-', "+").replace('_', "/");
    let one_line: String = text.chars().filter(|character| !matches!(character, '\r' | '\n' | '\t')).collect();
    let mut spellings = vec![text.split_whitespace().collect::<String>()];
    for with_plus in [one_line.trim().replace(' ', "+"), one_line.replace(' ', "+")] {
        if !spellings.contains(&with_plus) {
            spellings.push(with_plus);
        }
    }
    spellings.iter().filter_map(|spelling| UNPADDED.decode(spelling.trim_end_matches('=')).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_read() {
        let bytes = b"\xfb\xff\xbf\xfb\xf0".to_vec();
        for text in [
            "+/+/+/A=",
            "+/+/+/A",
            " /+/ /A=",
            "+/+/\r\n+/A=\n",
            "-_-_-_A=",
            "-_-_-_A",
            "%2B%2F%2B%2F%2b%2fA%3D",
            " / / /A",
            "  +/+/ +/A= ",
            "+/+/+/A==",
            "+/+/+/A=\u{200b}",
            "\u{feff}+/+/+/A=",
            "\"+/+/+/A=\"",
            "“+/+/+/A=”",
            "+\\/+\\/+\\/A=",
            "+/+/\\n+/A=\\n",
            "+/+/\\r\\n+/A=",
            "\\u002b/\\u002B/+/A\\u003d",
            "&#43;/&#x2b;/&plus;/A&#61;",
            "%252B%252F%252B/%252b/A%253D",
        ] {
            assert!(readings(text).contains(&bytes), "{text:?}: {:?}", readings(text));
        }
        // A leading space may be a plus or nothing.
        assert_eq!(readings(" AAA").len(), 2);
        for text in ["+/+/+/B=", "+/+/+/A==x", "=+/+/+/A", "支", "!"] {
            assert_eq!(readings(text), Vec::<Vec<u8>>::new(), "{text}");
        }
    }
}
