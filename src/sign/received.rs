//! Signatures in base64 as they arrive over a form or an app.

use base64::Engine as _;
use percent_encoding::percent_decode_str;

use crate::keys::UNPADDED;

/// The bytes of a signature, in each reading that its text has.
///
/// Padding may be missing. Line ends are no part of it, `-` and `_` are those of base64 for URLs, and escapes of a form are undone. A
/// blank separates lines, or was a `+` before a form was decoded: both are tried, because a wrong reading verifies nothing.
pub(crate) fn readings(text: &str) -> Vec<Vec<u8>> {
    let text = percent_decode_str(text).decode_utf8_lossy().replace('-', "+").replace('_', "/");
    let one_line: String = text.chars().filter(|character| !matches!(character, '\r' | '\n' | '\t')).collect();
    let mut spellings = vec![text.split_whitespace().collect::<String>()];
    for with_plus in [one_line.trim().replace(' ', "+"), one_line.replace(' ', "+")] {
        if !spellings.contains(&with_plus) {
            spellings.push(with_plus);
        }
    }
    spellings.iter().filter_map(|spelling| UNPADDED.decode(spelling).ok()).collect()
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
        ] {
            assert!(readings(text).contains(&bytes), "{text:?}: {:?}", readings(text));
        }
        // A blank at the beginning may be a plus or nothing.
        assert_eq!(readings(" AAA").len(), 2);
        for text in ["+/+/+/B=", "+/+/+/A==x", "支", "!"] {
            assert_eq!(readings(text), Vec::<Vec<u8>>::new(), "{text}");
        }
    }
}
