//! The text that a signature covers. The platform has two rules, and its SDKs differ over empty and blank values.

use super::form::Form;

/// The parameters that a signature covers. `sign` is never among them. (protocol: asynchronous notifications)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// All except `sign_type`. Used for payments.
    V1,
    /// All, including `sign_type`. Used for messages of life accounts and of the service market.
    V2,
}

/// A complete rule, including the details that are found by trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) rule: Rule,
    exclusion: Exclusion,
    /// True if `alipay_cert_sn` is covered: a few notifications contain it, and clients differ over it.
    serial: bool,
}

/// The values that are not covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exclusion {
    Empty,
    /// Empty values and those of whitespace only, as in the platform's Java SDK.
    Blank,
    Nothing,
}

impl Exclusion {
    fn contains(self, value: &str) -> bool {
        match self {
            Self::Empty => value.is_empty(),
            Self::Blank => value.chars().all(is_white_space),
            Self::Nothing => false,
        }
    }
}

/// Returns true for whitespace as in Java's `Character.isWhitespace`: without non-breaking spaces, and with four control characters
/// that Unicode excludes.
fn is_white_space(character: char) -> bool {
    match character {
        '\u{1c}'..='\u{1f}' => true,
        '\u{85}' | '\u{a0}' | '\u{2007}' | '\u{202f}' => false,
        other => other.is_whitespace(),
    }
}

impl Reading {
    /// Returns the readings that differ for this form, the likeliest first.
    pub(super) fn of(form: &Form) -> impl Iterator<Item = Self> {
        let has = |predicate: fn(&str) -> bool| form.parameters().any(|(_, value, _)| predicate(value));
        let has_empties = has(str::is_empty);
        let has_blanks = has(|value| !value.is_empty() && Exclusion::Blank.contains(value));
        let has_serial = form.parameters().any(|(name, _, _)| name == SERIAL);
        let serials = [true, false].into_iter().filter(move |covered| *covered || has_serial);
        let is_possible = move |exclusion: &Exclusion| match exclusion {
            Exclusion::Empty => true,
            Exclusion::Blank => has_blanks,
            Exclusion::Nothing => has_empties,
        };
        serials.flat_map(move |serial| {
            [Rule::V1, Rule::V2].into_iter().flat_map(move |rule| {
                let exclusion = [Exclusion::Empty, Exclusion::Blank, Exclusion::Nothing].into_iter().filter(is_possible);
                exclusion.map(move |exclusion| Self { rule, exclusion, serial })
            })
        })
    }

    /// Returns true if the signature covers the parameter.
    pub(super) fn covers(self, name: &str, value: &str) -> bool {
        match name {
            "sign" => false,
            "sign_type" => self.rule == Rule::V2,
            SERIAL => self.serial && !self.exclusion.contains(value),
            _ => !self.exclusion.contains(value),
        }
    }

    /// Returns the signed text, in the form's charset.
    pub(super) fn content(self, form: &Form) -> Vec<u8> {
        let mut content = Vec::new();
        for (name, _, bytes) in form.parameters().filter(|(name, value, _)| self.covers(name, value)) {
            if !content.is_empty() {
                content.push(b'&');
            }
            content.extend_from_slice(name.as_bytes());
            content.push(b'=');
            content.extend_from_slice(bytes);
        }
        content
    }
}

/// The parameter with the serial of the signing certificate.
const SERIAL: &str = "alipay_cert_sn";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charset::Charset;

    fn contents(body: &str) -> Vec<String> {
        let form = Form::read(body.as_bytes(), Charset::Utf8, 1000);
        let text = |content: Vec<u8>| String::from_utf8_lossy(&content).into_owned();
        form.map(|form| Reading::of(&form).map(|reading| text(reading.content(&form))).collect()).unwrap_or_default()
    }

    #[test]
    fn tries_only_readings_that_differ() {
        assert_eq!(contents("b=2&sign=s&a1=1&a=0&sign_type=RSA2"), ["a=0&a1=1&b=2", "a=0&a1=1&b=2&sign_type=RSA2"]);
        assert_eq!(contents("b=&a=1&sign_type=T"), ["a=1", "a=1&b=", "a=1&sign_type=T", "a=1&b=&sign_type=T"]);
        assert_eq!(contents("b=+&a=1&sign_type=T").get(..2).unwrap_or_default(), ["a=1&b= ", "a=1"]);
        assert_eq!(contents("b=+&c=&a=1").get(..3).unwrap_or_default(), ["a=1&b= ", "a=1", "a=1&b= &c="]);
        assert_eq!(contents("alipay_cert_sn=7&b=2"), ["alipay_cert_sn=7&b=2", "alipay_cert_sn=7&b=2", "b=2", "b=2"]);
    }

    #[test]
    fn white_space_is_that_of_java() {
        for (value, exclusion) in
            [(" ", true), ("\t\n\u{b}\u{c}\r\u{1c}\u{1f}", true), ("\u{3000}\u{2003}", true), ("\u{a0}", false), (" x", false)]
        {
            assert_eq!(Exclusion::Blank.contains(value), exclusion, "{value:?}");
        }
    }
}
