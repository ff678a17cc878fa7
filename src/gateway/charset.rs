//! The charset of a request and of an answer.

use std::borrow::Cow;
use std::fmt;

use encoding_rs::Encoding;

/// The charsets that the gateway knows. Bytes to sign, bytes sent and bytes received are all in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Charset {
    /// `utf-8`
    #[default]
    Utf8,
    /// `gbk`
    Gbk,
}

impl Charset {
    /// The value of the parameter `charset`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Gbk => "gbk",
        }
    }

    /// The charset by one of its names, such as the value of a `charset` parameter; any case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Some(Self::Utf8),
            "gbk" | "gb2312" | "gb18030" => Some(Self::Gbk),
            _ => None,
        }
    }

    /// The charset that a `Content-Type` header declares; `None` where it declares none, or an unknown one.
    #[must_use]
    pub fn from_content_type(header: &str) -> Option<Self> {
        let parameters = header.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
        let mut charsets = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
        charsets.next().and_then(|(_, value)| Self::from_name(value.trim().trim_matches('"')))
    }

    const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Gbk => encoding_rs::GBK,
        }
    }

    /// The text in this charset.
    ///
    /// # Errors
    /// [`Unencodable`] where a character does not exist in it.
    pub fn encode(self, text: &str) -> Result<Cow<'_, [u8]>, Unencodable> {
        let (bytes, _, lossy) = self.encoding().encode(text);
        if lossy { Err(Unencodable { charset: self }) } else { Ok(bytes) }
    }

    /// How many bytes at the start of this valid text hold so many characters.
    pub(crate) fn width(self, bytes: &[u8], characters: usize) -> usize {
        let mut width = 0;
        for _ in 0..characters {
            let rest = bytes.get(width..).unwrap_or_default();
            width += match (self, rest) {
                (_, []) => return width,
                (Self::Utf8, [0xf0..=0xff, ..]) | (Self::Gbk, [0x81..=0xfe, 0x30..=0x39, ..]) => 4,
                (Self::Utf8, [0xe0..=0xef, ..]) => 3,
                (Self::Utf8, [0xc0..=0xdf, ..]) | (Self::Gbk, [0x81..=0xfe, _, ..]) => 2,
                _ => 1,
            };
        }
        width.min(bytes.len())
    }

    /// The text that the bytes are; `None` where they are not in this charset. A byte order mark is no part of it.
    #[must_use]
    pub fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        self.encoding().decode_without_bom_handling_and_without_replacement(bytes)
    }
}

/// A text has a character that the charset of the request does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unencodable {
    /// The charset.
    pub charset: Charset,
}

impl fmt::Display for Unencodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request has a character that {} does not have; use utf-8", self.charset.as_str())
    }
}

impl std::error::Error for Unencodable {}
