//! What a signature covers. The platform has two rules, and is not of one mind about empty values.

use super::form::Form;

/// Which parameters a signature covers. `sign` is never among them. (protocol: asynchronous notifications)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// All but `sign_type`: payments.
    V1,
    /// All, `sign_type` too: messages of life accounts and of the service market.
    V2,
}

/// A rule in full, with what is settled by trying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) rule: Rule,
    /// Whether parameters with an empty value are covered.
    empties: bool,
    /// Whether `alipay_cert_sn` is covered: a few notifications carry it, and clients differ over it.
    serial: bool,
}

impl Reading {
    /// Those that make a difference for this form, the likeliest first.
    pub(super) fn of(form: &Form) -> impl Iterator<Item = Self> {
        let with = |wanted: bool| [true, false].into_iter().filter(move |value| *value || wanted);
        let has_empties = form.bytes().any(|(_, value)| value.is_empty());
        let has_serial = form.bytes().any(|(name, _)| name == SERIAL);
        with(has_serial).flat_map(move |serial| {
            [Rule::V1, Rule::V2].into_iter().flat_map(move |rule| {
                let without_first = [false, true].into_iter().filter(move |empties| *empties || has_empties);
                without_first.map(move |empties| Self { rule, empties, serial })
            })
        })
    }

    /// Whether it covers a parameter.
    pub(super) fn covers(self, name: &str, is_empty: bool) -> bool {
        match name {
            "sign" => false,
            "sign_type" => self.rule == Rule::V2,
            SERIAL => self.serial && (self.empties || !is_empty),
            _ => self.empties || !is_empty,
        }
    }

    /// The text that was signed, in the form's charset.
    pub(super) fn content(self, form: &Form) -> Vec<u8> {
        let mut content = Vec::new();
        for (name, value) in form.bytes().filter(|(name, value)| self.covers(name, value.is_empty())) {
            if !content.is_empty() {
                content.push(b'&');
            }
            content.extend_from_slice(name.as_bytes());
            content.push(b'=');
            content.extend_from_slice(value);
        }
        content
    }
}

/// The serial of the certificate whose key signed.
const SERIAL: &str = "alipay_cert_sn";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::Charset;

    fn contents(body: &str) -> Vec<String> {
        let form = Form::read(body.as_bytes(), Charset::Utf8, 1000);
        let text = |content: Vec<u8>| String::from_utf8_lossy(&content).into_owned();
        form.map(|form| Reading::of(&form).map(|reading| text(reading.content(&form))).collect()).unwrap_or_default()
    }

    #[test]
    fn tries_what_makes_a_difference() {
        assert_eq!(contents("b=2&sign=s&a1=1&a=0&sign_type=RSA2"), ["a=0&a1=1&b=2", "a=0&a1=1&b=2&sign_type=RSA2"]);
        assert_eq!(contents("b=&a=1&sign_type=T"), ["a=1", "a=1&b=", "a=1&sign_type=T", "a=1&b=&sign_type=T"]);
        assert_eq!(contents("alipay_cert_sn=7&b=2"), ["alipay_cert_sn=7&b=2", "alipay_cert_sn=7&b=2", "b=2", "b=2"]);
    }
}
