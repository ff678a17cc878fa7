//! Takes a call's secrets out of its errors.
//!
//! The platform echoes the request in some answers, and so do proxies, in whatever spelling suits their page. Every text of an error is
//! searched for the secrets as they are and behind up to three layers of escapes: percent escapes, those of HTML, those of JSON.

use std::ops::Range;

use super::core::Core;
use super::secret::Secret;
use super::target::Target;
use crate::error::Error;
use crate::record::Node;

/// Stands in the place of a secret.
const MARK: &str = "…";

/// Escapes around escapes are undone so often.
const LAYERS: usize = 3;

/// A text can end within a secret. So many characters of its beginning are taken for it.
const SHORTEST_BEGINNING: usize = 4;

/// No escape of a character is longer.
const LONGEST_ESCAPE: usize = 10;

/// Fields that hold secrets, on both protocols and in calls that no spec describes.
const FIELDS: [&str; 7] =
    ["auth_token", "app_auth_token", "access_token", "refresh_token", "app_refresh_token", "auth_code", "code"];

/// What is shorter is no secret but a word, such as a `code` of another meaning.
const SHORTEST_FIELD: usize = 16;

impl Core {
    /// The error without the secrets of this call.
    pub(crate) fn redacted(&self, target: &Target<'_>, error: Error) -> Error {
        let envelope = self.envelope(target);
        let secrets: Vec<_> = envelope.tokens().cloned().chain(target.secrets()).collect();
        redacted(error, &secrets)
    }
}

impl Target<'_> {
    /// The secrets among the business parameters.
    pub(super) fn secrets(&self) -> impl Iterator<Item = Secret> {
        let members = self.payload.members();
        let fields = self.api().request.fields.iter().enumerate();
        let described = fields.filter(|(_, def)| FIELDS.contains(&def.name)).map(|(index, def)| members.get(index, def.name));
        // A struct is asked by number; a JSON object has names only.
        let by_name = FIELDS.into_iter().map(|name| members.get(usize::MAX, name));
        let texts = described.chain(by_name).filter_map(|node| match node {
            Node::Text(text) if text.len() >= SHORTEST_FIELD => Some(Secret::new(text)),
            _ => None,
        });
        texts.collect::<Vec<_>>().into_iter()
    }
}

/// The error without these secrets.
pub(super) fn redacted(mut error: Error, secrets: &[Secret]) -> Error {
    error.redact(&|text| redact(text, secrets));
    error
}

/// The text without these secrets; `None` where none of them stands in it.
fn redact(text: &str, secrets: &[Secret]) -> Option<String> {
    let mut layer: Vec<_> = text.char_indices().map(|(at, character)| (character, at..at + character.len_utf8())).collect();
    let mut found = Vec::new();
    for _ in 0..=LAYERS {
        for secret in secrets {
            find(&layer, secret.as_str(), &mut found);
        }
        match unescaped(&layer) {
            Some(next) => layer = next,
            None => break,
        }
    }
    if found.is_empty() {
        return None;
    }
    found.sort_unstable_by_key(|range| range.start);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for range in found {
        if range.start >= at {
            out.push_str(text.get(at..range.start).unwrap_or_default());
            out.push_str(MARK);
        }
        at = at.max(range.end);
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Some(out)
}

/// A character, and the part of the original text that it stands for.
type Spelled = (char, Range<usize>);

/// Every place of the secret, and the beginning of it at the end of the text.
fn find(layer: &[Spelled], secret: &str, found: &mut Vec<Range<usize>>) {
    let secret: Vec<char> = secret.chars().collect();
    let is_same = |ours: char, theirs: char| ours.eq_ignore_ascii_case(&theirs) || (ours == ' ' && theirs == '+');
    let mut rest = layer;
    while let Some((first, _)) = rest.first() {
        let begins = secret.first().is_some_and(|ours| is_same(*ours, *first));
        let same =
            if begins { secret.iter().zip(rest).take_while(|(ours, (theirs, _))| is_same(**ours, *theirs)).count() } else { 0 };
        let behind = rest.get(same..).unwrap_or_default();
        let is_cut = same >= SHORTEST_BEGINNING && ends_here(behind);
        if same > 0 && (same == secret.len() || is_cut) {
            let last = if is_cut { rest.last() } else { rest.get(same - 1) };
            found.extend(rest.first().zip(last).map(|((_, first), (_, last))| first.start..last.end));
            rest = if is_cut { &[] } else { behind };
        } else {
            rest = rest.get(1..).unwrap_or_default();
        }
    }
}

/// Whether the text ends here, or within an escape.
fn ends_here(behind: &[Spelled]) -> bool {
    let is_escape = |first: &Spelled| matches!(first.0, '%' | '&' | '\\');
    behind.first().is_none_or(|first| is_escape(first) && behind.len() < LONGEST_ESCAPE)
}

/// One layer of escapes undone; `None` where there is no escape.
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

/// The number in so many digits of this base from here on.
fn number(layer: &[Spelled], from: usize, digits: usize, base: u32) -> Option<u32> {
    let digits = layer.get(from..from + digits).filter(|digits| !digits.is_empty())?;
    digits.iter().try_fold(0_u32, |number, (digit, _)| number.checked_mul(base)?.checked_add(digit.to_digit(base)?))
}

/// `%2F`, and several of them for one character in utf-8.
fn percent(layer: &[Spelled]) -> Option<(char, usize)> {
    let bytes = layer.chunks(3).take(4).map_while(|escape| match escape {
        [('%', _), _, _] => number(escape, 1, 2, 16).and_then(|byte| u8::try_from(byte).ok()),
        _ => None,
    });
    let bytes: Vec<u8> = bytes.collect();
    let text = (1..=bytes.len()).find_map(|length| std::str::from_utf8(bytes.get(..length)?).ok())?;
    Some((text.chars().next()?, text.len() * 3))
}

/// `&amp;`, `&#47;`, `&#x2F;`.
fn entity(layer: &[Spelled]) -> Option<(char, usize)> {
    let end = layer.iter().take(LONGEST_ESCAPE).position(|(character, _)| *character == ';')?;
    let name: String = layer.get(1..end)?.iter().map(|(character, _)| *character).collect();
    let character = match name.as_str() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "sol" => '/',
        "plus" => '+',
        "equals" => '=',
        "lowbar" => '_',
        "period" => '.',
        "colon" => ':',
        "comma" => ',',
        "percnt" => '%',
        "nbsp" => ' ',
        _ => match name.strip_prefix('#')? {
            hex if hex.starts_with(['x', 'X']) => char::from_u32(number(layer, 3, end.checked_sub(3)?, 16)?)?,
            _ => char::from_u32(number(layer, 2, end.checked_sub(2)?, 10)?)?,
        },
    };
    Some((character, end + 1))
}

/// `\/`, `\"`, `\u002f`, `\x2f`.
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
        redact(text, &[Secret::new(secret)]).unwrap_or_else(|| text.to_owned())
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
    fn a_beginning_at_the_end_is_found() {
        assert_eq!(without("it begins: 201510BBaa", "201510BBaabdb44d8fd04607"), "it begins: …");
        assert_eq!(without("it begins: %32%30%31510B%4", "201510BBaabdb44d8fd04607"), "it begins: …");
        assert_eq!(without("it begins: 201510BB&#x6", "201510BBaabdb44d8fd04607"), "it begins: …");
        assert_eq!(without("201510BB&co and so on", "201510BBaabdb44d8fd04607"), "201510BB&co and so on");
        assert_eq!(without("in 201", "201510BBaabdb44d8fd04607"), "in 201");
    }

    #[test]
    fn everything_else_stays() {
        for text in ["", "100%", "%zz &nothing; &#; &#x; &; \\", "201510 %2", "&#4294967296;", "\\u12", "\\ud800", "%ff%fe"] {
            assert_eq!(redact(text, &[Secret::new("201510BBaabdb44d8fd04607"), Secret::new("")]), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_a_panic(text in "[%&#;\\\\ux0-9a-f支 +]{0,40}", secret in "[%&;0-9a-f支]{0,4}") {
            let _ = redact(&text, &[Secret::new(secret)]);
        }
    }
}
