//! Removal of a call's secrets from its errors.
//!
//! The platform echoes the request in some responses, and so do proxies, with different escapes. Every text of an error is searched
//! for the secrets themselves and for secrets under up to three layers of percent, HTML and JSON escapes.
//! Parts of a secret, its hex digits and its base64 are removed too.

use std::collections::HashSet;
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::Value as Json;

use super::core::Core;
use super::secret::Secret;
use super::target::{Payload, Target};
use crate::error::Error;
use crate::html;
use crate::json::Document;
use crate::keys::plain;
use crate::record::{Members, Node};

/// The replacement for a secret.
const MARK: &str = "…";

/// The number of layers of nested escapes that are decoded.
const LAYERS: usize = 3;

/// The minimum length in characters of a secret's beginning at the end of a text, which may be cut within the secret.
const SHORTEST_BEGINNING: usize = 4;

/// The length in characters of a part of a secret that is removed anywhere, because pages cut long texts and mask parts of them.
const PART: usize = 8;

/// The maximum length of an escape of one character.
const LONGEST_ESCAPE: usize = 10;

/// The maximum nesting of JSON in strings that is searched for secret fields.
const DEPTH: usize = 3;

/// Returns the minimum length of a secret in a field with this name, or `None` if the field contains no secrets. Shorter values are
/// words. The names cover both protocols and undescribed APIs.
fn shortest_secret(name: &str) -> Option<usize> {
    let name: String = name.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    let ends = ["token", "authcode", "identitycode", "password", "secret"];
    match name.as_str() {
        // Many fields with this name contain other values.
        "code" => Some(16),
        name if ends.iter().any(|end| name.ends_with(end)) => Some(PART),
        _ => None,
    }
}

impl Core {
    /// Removes the secrets of this call from the error.
    pub(crate) fn redacted(&self, target: &Target<'_>, error: Error) -> Error {
        let envelope = self.envelope(target);
        let secrets: Vec<_> = envelope.tokens().cloned().chain(target.secrets()).collect();
        redacted(error, &secrets)
    }
}

impl Target<'_> {
    /// Returns the secrets among the business parameters, at any depth.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let mut secrets = Vec::new();
        match self.payload {
            Payload::Record(..) | Payload::Json(..) | Payload::Table(..) => {
                in_members(self.payload.members(), DEPTH, &mut secrets);
            }
            Payload::Text(text) => in_text("", text, DEPTH, &mut secrets),
        }
        secrets
    }
}

fn in_members(members: Members<'_>, depth: usize, secrets: &mut Vec<Secret>) {
    match members {
        Members::Record(record) | Members::Changed(record, _) => {
            for (index, def) in record.table().fields().enumerate() {
                in_node(def.name, members.get(index, def.name), depth, secrets);
            }
        }
        Members::Json(members) | Members::Form(members, _) => {
            members.iter().for_each(|(name, value)| in_json(name, value, depth, secrets));
        }
        Members::Document(members) => {
            members.iter().for_each(|(name, value)| in_node(name, Node::document(value), depth, secrets))
        }
    }
}

fn in_node(name: &str, node: Node<'_>, depth: usize, secrets: &mut Vec<Secret>) {
    match node {
        Node::Text(text) | Node::LossyText(text) => in_text(name, text, depth, secrets),
        Node::Digits(digits) => take(name, digits, secrets),
        Node::Integer(value) => take(name, &value.to_string(), secrets),
        Node::Number(value) => take(name, &value.to_string(), secrets),
        Node::List(items) => items.iter().for_each(|item| in_node(name, item, depth, secrets)),
        Node::Object(members) => in_members(members, depth, secrets),
        Node::Absent | Node::Boolean(_) | Node::File(_) => {}
    }
}

/// Collects the secrets in a JSON value of the caller, whose numbers keep all digits.
fn in_json(name: &str, value: &Json, depth: usize, secrets: &mut Vec<Secret>) {
    match value {
        Json::String(text) => in_text(name, text, depth, secrets),
        Json::Number(number) => take(name, &number.to_string(), secrets),
        Json::Array(items) => items.iter().for_each(|item| in_json(name, item, depth, secrets)),
        Json::Object(members) => members.iter().for_each(|(name, value)| in_json(name, value, depth, secrets)),
        Json::Null | Json::Bool(_) => {}
    }
}

/// Collects the secrets in a text, which may itself be JSON, as `biz_content` is.
fn in_text(name: &str, text: &str, depth: usize, secrets: &mut Vec<Secret>) {
    take(name, text, secrets);
    if depth > 0
        && text.trim_start().starts_with(['{', '['])
        && let Ok(document) = Document::parse(text)
    {
        in_node(name, Node::document(document.root()), depth - 1, secrets);
    }
}

fn take(name: &str, text: &str, secrets: &mut Vec<Secret>) {
    if shortest_secret(name).is_some_and(|shortest| text.len() >= shortest) {
        secrets.push(Secret::new(text));
    }
}

/// Removes these secrets from the error.
pub(super) fn redacted(mut error: Error, secrets: &[Secret]) -> Error {
    let secrets = Needles::of(secrets);
    error.redact(&|text| redact(text, &secrets));
    error
}

/// The secrets in the forms that are searched for.
struct Needles {
    /// The characters of each secret.
    whole: Vec<Vec<char>>,
    /// Every [`PART`] of a secret, of its hex digits and of its base64, [folded](fold).
    parts: HashSet<[char; PART]>,
}

impl Needles {
    fn of(secrets: &[Secret]) -> Self {
        let mut needles = Self { whole: Vec::new(), parts: HashSet::new() };
        for secret in secrets.iter().map(Secret::as_str).filter(|secret| !secret.is_empty()) {
            needles.whole.push(secret.chars().filter_map(plain).collect());
            needles.add_parts(secret);
            needles.add_parts(&secret.bytes().map(|byte| format!("{byte:02x}")).collect::<String>());
            // In the base64 of a longer text, a secret has one of three encodings. Its outermost characters depend on the adjacent bytes.
            for (before, skipped) in [(0, 0), (1, 2), (2, 3)] {
                let bytes = [vec![0; before].as_slice(), secret.as_bytes()].concat();
                let spelling = STANDARD_NO_PAD.encode(&bytes);
                needles.add_parts(spelling.get(skipped..bytes.len() * 8 / 6).unwrap_or_default());
            }
        }
        needles
    }

    fn add_parts(&mut self, text: &str) {
        let characters: Vec<char> = text.chars().map(fold).collect();
        self.parts.extend(characters.windows(PART).filter_map(|part| <[char; PART]>::try_from(part).ok()));
    }
}

/// Maps equivalent characters to one: letters in either case, the space and the `+` of a form, and the two alphabets of base64.
const fn fold(character: char) -> char {
    match character {
        ' ' | '-' => '+',
        '_' => '/',
        other => other.to_ascii_lowercase(),
    }
}

/// Returns the text without these secrets, or `None` if it contains none.
fn redact(text: &str, secrets: &Needles) -> Option<String> {
    let visible = |(at, character): (usize, char)| Some((plain(character)?, at..at + character.len_utf8()));
    let mut layer: Vec<_> = text.char_indices().filter_map(visible).collect();
    let mut ranges = Vec::new();
    for _ in 0..=LAYERS {
        for secret in &secrets.whole {
            find(&layer, secret, &mut ranges);
        }
        find_parts(&layer, &secrets.parts, &mut ranges);
        match unescaped(&layer) {
            Some(next) => layer = next,
            None => break,
        }
    }
    if ranges.is_empty() {
        return None;
    }
    ranges.sort_unstable_by_key(|range| range.start);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for range in ranges {
        if range.start >= at {
            out.push_str(text.get(at..range.start).unwrap_or_default());
            out.push_str(MARK);
        }
        at = at.max(range.end);
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Some(out)
}

/// A decoded character, and its range in the original text.
type Spelled = (char, Range<usize>);

/// Finds every occurrence of the secret, and its beginning at the end of the text.
fn find(layer: &[Spelled], secret: &[char], ranges: &mut Vec<Range<usize>>) {
    let is_same = |expected: char, actual: char| expected.eq_ignore_ascii_case(&actual) || (expected == ' ' && actual == '+');
    let mut rest = layer;
    while let Some((first, _)) = rest.first() {
        let begins = secret.first().is_some_and(|expected| is_same(*expected, *first));
        let same = if begins {
            secret.iter().zip(rest).take_while(|(expected, (actual, _))| is_same(**expected, *actual)).count()
        } else {
            0
        };
        let tail = rest.get(same..).unwrap_or_default();
        let is_cut = same >= SHORTEST_BEGINNING && ends_here(tail);
        if same > 0 && (same == secret.len() || is_cut) {
            let last = if is_cut { rest.last() } else { rest.get(same - 1) };
            ranges.extend(rest.first().zip(last).map(|((_, first), (_, last))| first.start..last.end));
            rest = if is_cut { &[] } else { tail };
        } else {
            rest = rest.get(1..).unwrap_or_default();
        }
    }
}

/// Finds every occurrence of a part of a secret.
fn find_parts(layer: &[Spelled], parts: &HashSet<[char; PART]>, ranges: &mut Vec<Range<usize>>) {
    if parts.is_empty() {
        return;
    }
    let hits = layer.windows(PART).filter_map(|window| {
        let mut part = ['\0'; PART];
        for (folded, (character, _)) in part.iter_mut().zip(window) {
            *folded = fold(*character);
        }
        let (first, last) = (window.first()?, window.last()?);
        parts.contains(&part).then_some(first.1.start..last.1.end)
    });
    ranges.extend(hits);
}

/// Returns true if the text ends here, or within an escape.
fn ends_here(tail: &[Spelled]) -> bool {
    let is_escape = |first: &Spelled| matches!(first.0, '%' | '&' | '\\');
    tail.first().is_none_or(|first| is_escape(first) && tail.len() < LONGEST_ESCAPE)
}

/// Decodes one layer of escapes. Returns `None` if there are none.
fn unescaped(layer: &[Spelled]) -> Option<Vec<Spelled>> {
    let (mut out, mut rest, mut changed) = (Vec::with_capacity(layer.len()), layer, false);
    while let Some((first, range)) = rest.first() {
        let escape = match first {
            '%' => percent(rest),
            '&' => entity(rest),
            '\\' => backslash(rest),
            _ => None,
        };
        changed |= escape.is_some();
        let (character, length) = escape.unwrap_or((*first, 1));
        let end = rest.get(length - 1).map_or(range.end, |(_, range)| range.end);
        out.push((character, range.start..end));
        rest = rest.get(length..).unwrap_or_default();
    }
    changed.then_some(out)
}

/// Parses a number with `digits` digits of this base at index `from`.
fn number(layer: &[Spelled], from: usize, digits: usize, base: u32) -> Option<u32> {
    let digits = layer.get(from..from + digits).filter(|digits| !digits.is_empty())?;
    digits.iter().try_fold(0_u32, |number, (digit, _)| number.checked_mul(base)?.checked_add(digit.to_digit(base)?))
}

/// Decodes `%2F`, and several such escapes for one character in UTF-8.
fn percent(layer: &[Spelled]) -> Option<(char, usize)> {
    let bytes = layer.chunks(3).take(4).map_while(|escape| match escape {
        [('%', _), _, _] => number(escape, 1, 2, 16).and_then(|byte| u8::try_from(byte).ok()),
        _ => None,
    });
    let bytes: Vec<u8> = bytes.collect();
    let text = (1..=bytes.len()).find_map(|length| std::str::from_utf8(bytes.get(..length)?).ok())?;
    Some((text.chars().next()?, text.len() * 3))
}

/// Decodes `&amp;`, `&#47;`, `&#x2F;`.
fn entity(layer: &[Spelled]) -> Option<(char, usize)> {
    let end = layer.iter().take(LONGEST_ESCAPE).position(|(character, _)| *character == ';')?;
    let name: String = layer.get(1..end)?.iter().map(|(character, _)| *character).collect();
    Some((html::entity(&name)?, end + 1))
}

/// Decodes `\/`, `\"`, `\u002f`, `\x2f`.
fn backslash(layer: &[Spelled]) -> Option<(char, usize)> {
    let (next, _) = layer.get(1)?;
    let digits = match next {
        'u' => 4,
        'x' => 2,
        other => return Some((*other, 2)),
    };
    let escaped = number(layer, 2, digits, 16).and_then(char::from_u32);
    escaped.map(|character| (character, 2 + digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn without(text: &str, secret: &str) -> String {
        redact(text, &Needles::of(&[Secret::new(secret)])).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn every_spelling_is_found() {
        let secret = "2015/BB+a=\"<&d_e.f";
        for spelled in [
            secret,
            "2015/bb+A=\"<&d_e.f",
            "2015%2FBB%2Ba%3D%22%3C%26d_e.f",
            "2015%2fBB%2ba%3d%22%3c%26d%5fe%2ef",
            "%32%30%31%35%2F%42%42%2B%61%3D%22%3C%26%64%5F%65%2E%66",
            "2015%252FBB%252Ba%253D%2522%253C%2526d_e.f",
            "2015/BB+a=&quot;&lt;&amp;d_e.f",
            "2015&#47;BB&#43;a&#61;&#34;&#60;&#38;d&#95;e&#46;f",
            "2015&#x2F;BB&#x2b;a&#X3D;&#x22;&#x3C;&#x26;d_e.f",
            "2015&sol;BB&plus;a&equals;&quot;&lt;&amp;d&lowbar;e&period;f",
            "2015/BB+a=&amp;quot;&amp;lt;&amp;amp;d_e.f",
            "2015\\/BB+a=\\\"<&d_e.f",
            "2015\\u002fBB\\u002Ba\\u003D\\u0022\\u003c\\u0026d_e.f",
            "2015\\x2fBB\\x2ba=\\\"<&d_e.f",
            "2015\\\\/BB+a=\\\\\\\"<&d_e.f",
            "2015%2FBB%2Ba%3D&quot;%3C\\u0026d_e.f",
        ] {
            assert_eq!(without(&format!("token {spelled}, seen"), secret), "token …, seen", "{spelled}");
            assert_eq!(without(&format!("{spelled}{spelled}"), secret), "……", "{spelled}");
        }
        assert_eq!(without("a+b%20c a b c", "a b c"), "… …");
        assert_eq!(without("%E6%94%AF%E4%BB%98 支付 &#25903;&#20184;", "支付"), "… … …");
    }

    #[test]
    fn a_prefix_at_the_end_is_found() {
        assert_eq!(without("it begins: 201510BBaa", "201510BBaabdb44d8fd04607"), "it begins: …");
        assert_eq!(without("it begins: %32%30%31510B%4", "201510BBaabdb44d8fd04607"), "it begins: …");
        assert_eq!(without("it begins: 201510BB&#x6", "201510BBaabdb44d8fd04607"), "it begins: …");
        assert_eq!(without("201510B&co and so on", "201510BBaabdb44d8fd04607"), "201510B&co and so on");
        assert_eq!(without("in 201", "201510BBaabdb44d8fd04607"), "in 201");
    }

    #[test]
    fn a_part_of_it_is_found_anywhere() {
        let secret = "201510BBaabdb44d8fd04607abcdef0123456789";
        for (text, shown) in [
            ("<b>201510BBaabdb44d8fd04607abcdef012345</b>", "<b>…</b>"),
            ("201510BBaabdb44d8fd04607abcdef... seen", "…... seen"),
            ("201510BBaabdb44d8fd04607abcdef… seen", "…… seen"),
            ("201510BBaabdb44d8fd04607abcdef01****", "…****"),
            ("201510BB****", "…****"),
            ("****23456789.", "****…."),
            ("aabdb44d8fd04607abcdef0123456789 seen", "… seen"),
            ("<i>b44d8fd0</i>", "<i>…</i>"),
            ("%32%30%31510BBaa...", "…..."),
            ("&#50;01510BBaa...", "…..."),
            ("201510BBaabdb44d8fd0\n4607abcdef0123456789", "…\n…"),
            ("2\u{200b}015\u{ad}10BBaabd\u{feff}", "…\u{feff}"),
            ("２０１５１０ＢＢａａｂｄ.", "…."),
            ("201510B 3456789", "201510B 3456789"),
        ] {
            assert_eq!(without(text, secret), shown, "{text}");
        }
    }

    #[test]
    fn its_hex_and_its_base64_are_found() {
        let secret = "201510BBaabdb44d8fd04607abcdef0123456789";
        let hex: String = secret.bytes().map(|byte| format!("{byte:02X}")).collect();
        assert_eq!(without(&format!("<{hex}>"), secret), "<…>");
        for (before, after) in [("", ""), ("token=", "&a=b"), ("a", "b"), ("ab", "支付?>")] {
            for engine in [base64::engine::general_purpose::STANDARD, base64::engine::general_purpose::URL_SAFE] {
                let spelled = engine.encode(format!("{before}{secret}{after}"));
                let shown = without(&spelled, secret);
                let length = spelled.chars().count() - shown.chars().count() + 1;
                assert!(shown.contains('…') && length >= secret.len() * 4 / 3 - 2, "{shown} of {spelled}");
            }
        }
    }

    #[test]
    fn everything_else_stays() {
        for text in ["", "100%", "%zz &nothing; &#; &#x; &; \\", "201510 %2", "&#4294967296;", "\\u12", "\\ud800", "%ff%fe"] {
            assert_eq!(redact(text, &Needles::of(&[Secret::new("201510BBaabdb44d8fd04607"), Secret::new("")])), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[%&#;\\\\ux0-9a-f支 +]{0,40}", secret in "[%&;0-9a-f支]{0,4}") {
            let _ = redact(&text, &Needles::of(&[Secret::new(secret)]));
        }
    }
}
