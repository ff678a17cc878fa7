//! The charset of a request and of a response.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::error::ParseNameError;

use encoding_rs::Encoding;

/// The charsets of the gateway and of its notifications. The bytes signed, sent and received use one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Charset {
    /// `utf-8`
    #[default]
    Utf8,
    /// `gbk`, which contains `gb2312`.
    Gbk,
    /// `gb18030`, which contains `gbk` and encodes every character of Unicode, many of them in four bytes.
    ///
    /// The platform documents `utf-8`, `gbk` and `gb2312` for requests. Notifications can use this one.
    Gb18030,
}

impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Parses a charset name in any case, such as the value of a `charset` parameter.
///
/// Accepts the labels of the WHATWG Encoding Standard and Java's aliases of GBK. `gb2312` is parsed as [`Gbk`](Charset::Gbk).
impl FromStr for Charset {
    type Err = ParseNameError;

    fn from_str(name: &str) -> Result<Self, ParseNameError> {
        Self::named(name).ok_or_else(|| ParseNameError::new("charset", name))
    }
}

impl Charset {
    /// Returns the value of the parameter `charset`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Gbk => "gbk",
            Self::Gb18030 => "gb18030",
        }
    }

    fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        if ["cp936", "ms936", "windows-936"].iter().any(|alias| alias.eq_ignore_ascii_case(name)) {
            return Some(Self::Gbk);
        }
        let encoding = Encoding::for_label(name.as_bytes())?;
        [Self::Utf8, Self::Gbk, Self::Gb18030].into_iter().find(|charset| charset.encoding() == encoding)
    }

    /// Returns the charset that a `Content-Type` header declares, or `None` if it declares none or an unknown one.
    #[must_use]
    pub fn from_content_type(header: &str) -> Option<Self> {
        let parameters = header.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
        let mut charsets = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
        charsets.next().and_then(|(_, value)| Self::named(value.trim().trim_matches(['"', '\''])))
    }

    const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Gbk => encoding_rs::GBK,
            Self::Gb18030 => encoding_rs::GB18030,
        }
    }

    /// Encodes a text in this charset.
    ///
    /// # Errors
    /// [`EncodeError`] if a character does not exist in this charset.
    pub fn encode(self, text: &str) -> Result<Cow<'_, [u8]>, EncodeError> {
        let (bytes, _, lossy) = self.encoding().encode(text);
        if lossy { Err(EncodeError { charset: self }) } else { Ok(bytes) }
    }

    /// Returns the number of bytes of the first `characters` characters of a valid text.
    pub(crate) fn width(self, bytes: &[u8], characters: usize) -> usize {
        let mut width = 0;
        for _ in 0..characters {
            let rest = bytes.get(width..).unwrap_or_default();
            width += match (self, rest) {
                (_, []) => return width,
                (Self::Utf8, [0xf0..=0xff, ..]) | (Self::Gbk | Self::Gb18030, [0x81..=0xfe, 0x30..=0x39, ..]) => 4,
                (Self::Utf8, [0xe0..=0xef, ..]) => 3,
                (Self::Utf8, [0xc0..=0xdf, ..]) | (Self::Gbk | Self::Gb18030, [0x81..=0xfe, _, ..]) => 2,
                _ => 1,
            };
        }
        width.min(bytes.len())
    }

    /// Decodes bytes in this charset. Returns `None` if they are invalid. A byte order mark is not treated specially.
    #[must_use]
    pub fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        self.encoding().decode_without_bom_handling_and_without_replacement(bytes)
    }

    /// Decodes bytes in the first of these charsets in which they are valid. Returns the text and that charset.
    ///
    /// Other bytes are decoded as UTF-8, then as GB18030, because early failures of the platform are in GBK whatever charset it declares.
    /// Damaged UTF-8 is not decoded as GB18030.
    pub(crate) fn read(bytes: &[u8], first: impl IntoIterator<Item = Self>) -> Option<(Self, Cow<'_, str>)> {
        let all = first.into_iter().chain([Self::Utf8]);
        let read = all.into_iter().find_map(|charset| Some((charset, charset.decode(bytes)?)));
        read.or_else(|| Some((Self::Gb18030, Self::Gb18030.decode(bytes).filter(|_| !is_mostly_utf8(bytes))?)))
    }

    /// Removes the byte order mark of UTF-8, which intermediaries add.
    pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
        bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
    }

    /// Decodes bytes for a message, or for a response whose signature is ignored. Invalid bytes become U+FFFD.
    pub(crate) fn read_lossy(bytes: &[u8]) -> Cow<'_, str> {
        let read = |encoding: &'static Encoding| encoding.decode_without_bom_handling(bytes).0;
        let broken = |text: &str| text.matches('\u{fffd}').count();
        let utf8 = read(encoding_rs::UTF_8);
        if broken(&utf8) == 0 || is_mostly_utf8(bytes) {
            return utf8;
        }
        let gb18030 = read(encoding_rs::GB18030);
        if broken(&gb18030) < broken(&utf8) { gb18030 } else { utf8 }
    }
}

/// Returns true if the bytes are UTF-8 with a few invalid places: if they have more characters of three or more bytes, such as Chinese
/// ones, than invalid places. By chance, GBK is often valid as two-byte characters of UTF-8, and hardly ever as three-byte characters.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|character| character.len_utf8() > 2).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    valid > broken
}

/// An error for a text with a character that does not exist in the charset of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// The charset.
    pub charset: Charset,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request contains a character that does not exist in {}; use utf-8", self.charset.as_str())
    }
}

impl std::error::Error for EncodeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_labels() {
        for (names, expected) in [
            (&["utf-8", "UTF-8", "utf8", " Utf8 ", "unicode-1-1-utf-8"][..], Some(Charset::Utf8)),
            (&["gbk", "GBK", "gb2312", "GB2312", "gb_2312-80", "x-gbk", "CP936", "windows-936"], Some(Charset::Gbk)),
            (&["gb18030", "GB18030", " Gb18030"], Some(Charset::Gb18030)),
            (&["", "big5", "gb", "utf-16", "iso-8859-1", "gbk2"], None),
        ] {
            for name in names {
                assert_eq!(Charset::from_str(name).ok(), expected, "{name}");
                let header = format!("text/html; Charset=\"{name}\"; q=1");
                assert_eq!(Charset::from_content_type(&header), expected, "{header}");
            }
        }
        for charset in [Charset::Utf8, Charset::Gbk, Charset::Gb18030] {
            assert_eq!(charset.as_str().parse(), Ok(charset));
        }
    }

    #[test]
    fn gb18030_has_what_gbk_lacks() {
        for (text, gbk, gb18030) in [
            ("支", Some(&b"\xd6\xa7"[..]), &b"\xd6\xa7"[..]),
            ("€", Some(&b"\x80"[..]), &b"\xa2\xe3"[..]),
            ("\u{1f4b0}", None, &b"\x94\x39\xdb\x30"[..]),
            ("ü㐀", None, &b"\xa8\xb9\x81\x39\xee\x39"[..]),
        ] {
            assert_eq!(Charset::Gbk.encode(text).ok().as_deref(), gbk, "{text}");
            assert_eq!(Charset::Gb18030.encode(text).as_deref(), Ok(gb18030), "{text}");
            assert_eq!(Charset::Gb18030.decode(gb18030).as_deref(), Some(text));
            assert_eq!(Charset::Gb18030.width(gb18030, text.chars().count()), gb18030.len());
        }
    }

    #[test]
    fn bytes_invalid_in_the_declared_charsets_are_read_as_gb18030() {
        let read = |bytes, first: &[Charset]| {
            Charset::read(bytes, first.iter().copied()).map(|(charset, text)| (charset, text.into_owned()))
        };
        assert_eq!(read("支付".as_bytes(), &[]), Some((Charset::Utf8, "支付".to_owned())));
        assert_eq!(read(b"\xd6\xa7\xb8\xb6", &[Charset::Utf8]), Some((Charset::Gb18030, "支付".to_owned())));
        assert_eq!(read(b"\xd6\xa7\xb8\xb6", &[Charset::Gbk]), Some((Charset::Gbk, "支付".to_owned())));
        // Most of these characters are valid UTF-8 by chance.
        assert_eq!(read(b"\xcf\xb5\xcd\xb3\xb7\xb1\xc3\xa6", &[]), Some((Charset::Gb18030, "系统繁忙".to_owned())));
        // A short text can be valid in both. Then it is UTF-8.
        assert_eq!(read(b"\xd6\xa7", &[]), Some((Charset::Utf8, "\u{5a7}".to_owned())));
        assert_eq!(read("支付".as_bytes(), &[Charset::Gbk]).map(|(charset, _)| charset), Some(Charset::Gbk));
        assert_eq!(read(b"\xff\xff", &[Charset::Utf8, Charset::Gbk]), None);
        // The last byte is missing. The other bytes happen to be valid GB18030.
        let broken = "支付宝".as_bytes().get(..8).unwrap_or_default();
        assert!(Charset::Gb18030.decode(broken).is_some());
        assert_eq!(read(broken, &[]), None);
        assert_eq!(Charset::read_lossy(broken), "支付\u{fffd}");
        // Cut within a character, in either charset.
        assert_eq!(Charset::read_lossy("\"支付\"".as_bytes().get(..6).unwrap_or_default()), "\"支\u{fffd}");
        assert_eq!(Charset::read_lossy(b"\"\xb8\xb6\xb8\xb6\xb8\""), "\"付付\u{fffd}\"");
    }
}
