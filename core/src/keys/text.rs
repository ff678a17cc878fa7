//! Cleanup of copied key texts: removes quotes, escapes and invisible characters before decoding.
//!
//! Only unambiguous spellings are accepted. An error names other spellings, such as URL-safe base64.

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{DecodeError, alphabet};
use zeroize::Zeroizing;

use crate::html;

/// Base64 with optional padding, which is often lost in copies and carries no information.
pub(crate) const UNPADDED: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The same for data with a known end or length: ignores surplus bits in the last character.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true),
);

/// A mistake that makes a key's base64 unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base64Problem {
    /// The key is URL-safe base64, with `-` and `_` instead of `+` and `/`.
    UrlSafe,
    /// Spaces replace `+`, a result of form decoding.
    BlanksForPlus,
}

impl std::fmt::Display for Base64Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::UrlSafe => "the key is URL-safe base64; replace each `-` with `+` and each `_` with `/`",
            Self::BlanksForPlus => {
                "the key contains spaces instead of `+`, a result of decoding a form or a URL twice; copy the key again"
            }
        })
    }
}

/// Removes enclosing quotes, escapes, invisible characters, the name of a setting at the start, and the end of a statement.
/// Converts full-width characters to ASCII.
///
/// Keeps line ends and spaces: PEM needs the former, and [`base64_problem`] the latter.
pub(crate) fn cleaned(text: &str) -> Zeroizing<String> {
    let plain = unquoted(unescaped(&visible(text)).trim());
    let value = assigned(plain.trim());
    Zeroizing::new(value.trim_end_matches(|character: char| character.is_whitespace() || ";,.。".contains(character)).to_owned())
}

/// Removes enclosing quotes, escapes, and invisible characters. Keeps all spaces, including those around the text.
pub(crate) fn normalized(text: &str) -> Zeroizing<String> {
    unquoted(&unescaped(&visible(text)))
}

fn visible(text: &str) -> Zeroizing<String> {
    let mut visible = Zeroizing::new(String::with_capacity(text.len()));
    visible.extend(text.chars().filter_map(plain));
    visible
}

/// Returns the ASCII equivalent of a character, or the character itself; `None` for an invisible character.
pub(crate) fn plain(character: char) -> Option<char> {
    match character {
        invisible if is_invisible(invisible) => None,
        '\u{ff01}'..='\u{ff5e}' => Some(narrow(character)),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        blank if blank.is_whitespace() && !blank.is_ascii() => Some(' '),
        other => Some(other),
    }
}

/// Returns the value of a setting without quotes, such as `KEY=MII…` or `key: MII…`. Returns any other text unchanged.
fn assigned(text: &str) -> &str {
    /// The maximum length of a setting's name. The base64 of a key is longer, except for AES keys.
    const LONGEST_NAME: usize = 64;
    // In PEM, a colon belongs to a header.
    let is_pem = ["BEGIN", "Proc-Type", "DEK-Info"].iter().any(|mark| text.contains(mark));
    let halves = text.split_once(['=', ':']).filter(|(name, _)| name.len() <= LONGEST_NAME && !is_pem);
    // A keyword such as `export` may precede the name.
    let is_plain = |name: &str| {
        let word = name.trim_end().rsplit_once(' ').map_or("", |(words, _)| words);
        is_name(name.trim_end()) && word.chars().all(|character| character.is_ascii_alphabetic())
    };
    let value = halves.filter(|(name, _)| is_plain(name)).map(|(_, value)| value.trim_start());
    // Nothing follows the padding of base64.
    value.filter(|value| !value.is_empty() && !value.starts_with('=')).unwrap_or(text)
}

/// Returns true for invisible characters: format characters, direction marks, and control characters other than whitespace.
fn is_invisible(character: char) -> bool {
    let format = matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
    );
    format || (character.is_control() && !character.is_whitespace())
}

/// Converts a full-width character to ASCII.
fn narrow(character: char) -> char {
    char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character)
}

/// Decodes the backslash escapes of environment files, JSON and property files, percent escapes, and HTML escapes, including nested ones.
/// Neither base64 nor PEM contains `\`, `%` or `&`.
fn unescaped(text: &str) -> Zeroizing<String> {
    /// The maximum number of nested escapes.
    const LAYERS: usize = 3;
    let mut text = Zeroizing::new(text.to_owned());
    for _ in 0..LAYERS {
        let next = without_escapes(&text);
        if *next == *text {
            break;
        }
        text = next;
    }
    text
}

fn without_escapes(text: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let tail = rest.get(character.len_utf8()..).unwrap_or_default();
        let (decoded, tail) = match character {
            '\\' => backslash(tail.trim_start_matches('\\')),
            '%' => hex(tail, 2).map_or((Some('%'), tail), |(escaped, tail)| (Some(escaped), tail)),
            '&' => entity(tail).map_or((Some('&'), tail), |(escaped, tail)| (Some(escaped), tail)),
            other => (Some(other), tail),
        };
        out.extend(decoded);
        rest = tail;
    }
    out
}

/// Decodes an HTML escape of an ASCII character, such as `&#43;`. Returns the character and the text after it.
fn entity(tail: &str) -> Option<(char, &str)> {
    /// The length of the longest of these escapes.
    const LONGEST: usize = 8;
    let (name, rest) = tail.split_at(tail.bytes().take(LONGEST).position(|byte| byte == b';')?);
    let character = html::entity(name).filter(char::is_ascii)?;
    Some((character, rest.get(1..).unwrap_or_default()))
}

/// Decodes a backslash escape. Returns the character and the text after it. A backslash before any other character is dropped.
fn backslash(tail: &str) -> (Option<char>, &str) {
    match tail.as_bytes().first() {
        Some(b'n' | b'r' | b't') => (Some('\n'), tail.get(1..).unwrap_or_default()),
        Some(b'u') => hex(tail.get(1..).unwrap_or_default(), 4).map_or((None, tail), |(escaped, rest)| (Some(escaped), rest)),
        _ => (None, tail),
    }
}

/// Parses an ASCII character from this number of hex digits.
fn hex(text: &str, digits: usize) -> Option<(char, &str)> {
    let (number, tail) = text.split_at_checked(digits)?;
    let number = number.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(number, 16).ok())??;
    char::from_u32(number).filter(char::is_ascii).map(|character| (character, tail))
}

/// Returns the text inside quotes, joined if a program text concatenates several pieces. Drops the name of a setting before it.
fn unquoted(text: &str) -> Zeroizing<String> {
    let is_quote = |character: char| "\"'`“”„‘’‚«»「」".contains(character);
    let quoted = text.find(is_quote).filter(|at| is_setting(text.get(..*at).unwrap_or_default()));
    let Some(quoted) = quoted.and_then(|at| text.get(at..)) else {
        return Zeroizing::new(text.split(is_quote).collect());
    };
    // Operators stand between two pieces. A statement's end or a comment follows the last one.
    let joins = |piece: &str| {
        let is_comment = ["#", "//"].iter().any(|start| piece.trim_start().starts_with(start));
        is_comment || piece.chars().all(|character| character.is_whitespace() || "+.,;()".contains(character))
    };
    let pieces = quoted.split(is_quote).enumerate();
    Zeroizing::new(pieces.filter(|(index, piece)| index % 2 == 1 || !joins(piece)).map(|(_, piece)| piece).collect())
}

/// Returns true if a quote follows nothing, or only an assignment: `export KEY=`, `key: `.
fn is_setting(text: &str) -> bool {
    let text = text.trim_end();
    text.is_empty() || text.strip_suffix(['=', ':']).is_some_and(|name| is_name(name.trim_end()))
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| character.is_ascii_alphanumeric() || "_.-$ ".contains(character))
}

/// Decodes base64 without whitespace.
pub(crate) fn decode(packed: &str) -> Result<Zeroizing<Vec<u8>>, DecodeError> {
    LENIENT.decode(packed.as_bytes()).map(Zeroizing::new)
}

/// Decodes one copy of base64 that was pasted twice.
pub(crate) fn decode_copy(packed: &str) -> Option<Zeroizing<Vec<u8>>> {
    decode(pasted_twice(packed)?).ok()
}

/// Returns one copy of a text that was pasted twice.
fn pasted_twice(packed: &str) -> Option<&str> {
    let (once, again) = packed.split_at_checked(packed.len() / 2)?;
    (!once.is_empty() && once == again).then_some(once)
}

/// Removes the whitespace from base64.
pub(crate) fn packed(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.split_whitespace().collect())
}

/// Finds the mistake that keeps a text from being valid base64 of the wanted content. A mistake is confirmed if its correction decodes.
pub(crate) fn base64_problem(text: &str, is_expected: impl Fn(&[u8]) -> bool) -> Option<Base64Problem> {
    let decodes = |text: &str| decode(text).is_ok_and(|bytes| is_expected(&bytes));
    if text.contains(['-', '_']) && !text.contains(['+', '/']) {
        let standard = Zeroizing::new(packed(text).replace('-', "+"));
        return decodes(&Zeroizing::new(standard.replace('_', "/"))).then_some(Base64Problem::UrlSafe);
    }
    // A space at the end of a line may be a plus, too.
    let lines: [Zeroizing<String>; 2] =
        [Zeroizing::new(text.lines().collect()), Zeroizing::new(text.lines().map(str::trim).collect())];
    let has_plus =
        |line: &Zeroizing<String>| line.contains([' ', '\t']) && decodes(&Zeroizing::new(line.replace([' ', '\t'], "+")));
    lines.iter().any(has_plus).then_some(Base64Problem::BlanksForPlus)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_cleaned() {
        for text in [
            "YWI+Yy8=",
            "  YWI+Yy8=\r\n",
            "\"YWI+Yy8=\"",
            "'YWI+Yy8=',",
            "“YWI+Yy8=”",
            "\u{feff}YWI\u{200b}+\u{ad}Yy8=\u{2060}\0",
            "YWI+\\nYy8=\\n",
            "YWI+\\\\nYy8=",
            "YWI\\u002bYy8\\u003D",
            "YWI+Yy8\\=",
            "YWI%2BYy8%3d",
            "ＹＷＩ＋Ｙｙ８＝",
            "\"YWI+\" +\n  \"Yy8=\";",
            "\"YWI+\\n\"\n\"Yy8=\"",
            "YWI+\u{a0}Yy8=\u{3000}",
            "YWI+\\\nYy8=",
            "YWI%252BYy8%253D",
            "YWI%25252BYy8=",
            "YWI&#43;Yy8&#x3D;",
            "YWI&plus;Yy8&amp;equals;",
            "&quot;YWI+Yy8=&quot;",
            "YWI+Yy8=;",
            "YWI+Yy8=,\n",
            "YWI+Yy8=。",
            "KEY=YWI+Yy8=",
            "export ALIPAY_KEY = YWI+Yy8=",
            "private-key: YWI+\n  Yy8=",
            "key: \"YWI+Yy8=\" # of the app",
            "export ALIPAY_KEY='YWI+Yy8='",
            "private_key: \"YWI+Yy8=\"",
        ] {
            assert_eq!(*packed(&cleaned(text)), "YWI+Yy8=", "{text:?}");
        }
        for text in ["", " ", "\u{200b}", "\"\"", "\\n"] {
            assert_eq!(*packed(&cleaned(text)), "", "{text:?}");
        }
        // Text that is neither an escape nor an enclosing quote stays.
        assert_eq!(*cleaned("100% \u{e9}"), "100% \u{e9}");
        assert_eq!(*cleaned("& &x; &#300; &#;"), "& &x; &#300; &#");
        for text in ["YWI=", "YWI==", "YW==YW==", "a+b:YWI=", "ssh-rsa YWI= app@host", "4: -----BEGIN"] {
            assert_eq!(*cleaned(text), text);
        }
        assert_eq!(*normalized(" \"YWI\u{200b}\" "), "YWI");
        assert_eq!(*normalized(" YW\\/I "), " YW/I ");
        for (text, once) in
            [("", None), ("ab", None), ("aa", Some("a")), ("abcabc", Some("abc")), ("支支", Some("支")), ("aé", None)]
        {
            assert_eq!(pasted_twice(text), once);
        }
    }

    #[test]
    fn mistakes_are_found_by_undoing_them() {
        let is_expected = |bytes: &[u8]| bytes == b"\xfb\xff\xfe~>";
        for (text, expected) in [
            ("-__-fj4=", Some(Base64Problem::UrlSafe)),
            ("-__-\nfj4", Some(Base64Problem::UrlSafe)),
            ("-__+fj4=", None),
            ("-__-fj4=AAAA", None),
            ("+//+fj4=", None),
        ] {
            assert_eq!(base64_problem(text, is_expected), expected, "{text}");
        }
        let is_expected = |bytes: &[u8]| bytes == b"\xfb\xef\xbe~>";
        assert_eq!(base64_problem("+ \n +fj4=", is_expected), Some(Base64Problem::BlanksForPlus));
        assert_eq!(base64_problem("   + +\n  +fj4=", is_expected), Some(Base64Problem::BlanksForPlus));
        assert_eq!(base64_problem("++ +\r\nfj4=", is_expected), Some(Base64Problem::BlanksForPlus));
        assert_eq!(base64_problem("+++\n+fj4=", is_expected), None);
    }
}
