//! Parsing of a form: splits it, decodes it once, and keeps every value as text and as the signed bytes.

use std::collections::BTreeMap;

use percent_encoding::percent_decode;

use super::error::{FormProblem, shortened};
use super::values::Values;
use crate::charset::Charset;

/// The received parameters, each with a unique name.
pub(super) struct Form {
    /// The values in the form's charset, as the platform signs them. Encoding the text again might produce other bytes.
    bytes: BTreeMap<String, Vec<u8>>,
    texts: BTreeMap<String, String>,
}

impl Form {
    /// Parses `name=value&…`. The parameter `charset`, which the signature covers, selects the charset; otherwise it is `default`.
    /// The charset of the request's `Content-Type` is not signed, and therefore ignored.
    pub(super) fn read(body: &[u8], default: Charset, limit: usize) -> Result<Self, FormProblem> {
        if body.is_empty() {
            return Err(FormProblem::Empty);
        }
        if body.len() > limit {
            return Err(FormProblem::TooLarge { limit });
        }
        let begins_otherwise = body.trim_ascii_start().first().is_some_and(|byte| matches!(byte, b'{' | b'[' | b'<'));
        if begins_otherwise || !body.contains(&b'=') {
            return Err(FormProblem::NoParameters);
        }
        let mut bytes = BTreeMap::new();
        for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let mut halves = pair.splitn(2, |byte| *byte == b'=').map(decode);
            let name = String::from_utf8(halves.next().unwrap_or_default());
            let name = checked(name.map_err(|error| FormProblem::Name(shortened(&String::from_utf8_lossy(error.as_bytes()))))?)?;
            insert(&mut bytes, name, halves.next().unwrap_or_default())?;
        }
        let charset = match bytes.get("charset") {
            Some(name) => charset(&String::from_utf8_lossy(name), default)?,
            None => default,
        };
        let text = |(name, value): (&String, &Vec<u8>)| match charset.decode(value) {
            Some(text) => Ok((name.clone(), text.into_owned())),
            None => Err(FormProblem::NotInCharset { name: shortened(name), charset }),
        };
        let texts = bytes.iter().map(text).collect::<Result<_, _>>()?;
        Ok(Self { bytes, texts })
    }

    /// Takes parameters that another parser has decoded once.
    pub(super) fn from_pairs(
        pairs: impl Iterator<Item = (String, String)>,
        default: Charset,
        limit: usize,
    ) -> Result<Self, FormProblem> {
        let (mut texts, mut size) = (BTreeMap::new(), 0_usize);
        for (name, value) in pairs {
            size = size.saturating_add(name.len()).saturating_add(value.len());
            if size > limit {
                return Err(FormProblem::TooLarge { limit });
            }
            insert(&mut texts, checked(name)?, value)?;
        }
        if texts.is_empty() {
            return Err(FormProblem::Empty);
        }
        let charset = texts.get("charset").map_or(Ok(default), |name| charset(name, default))?;
        let encoded = |(name, value): (&String, &String)| match charset.encode(value) {
            Ok(bytes) => Ok((name.clone(), bytes.into_owned())),
            Err(_) => Err(FormProblem::NotInCharset { name: shortened(name), charset }),
        };
        let bytes = texts.iter().map(encoded).collect::<Result<_, _>>()?;
        Ok(Self { bytes, texts })
    }

    /// Returns the text of a parameter that is present and not empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// Returns names, and values as text and as bytes, sorted by name.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (&str, &str, &[u8])> {
        let both = self.bytes.iter().zip(self.texts.values());
        both.map(|((name, bytes), text)| (name.as_str(), text.as_str(), bytes.as_slice()))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.texts.contains_key(name)
    }

    pub(super) fn into_values(self) -> Values {
        Values(self.texts)
    }
}

/// Decodes a name or a value once: `+` is a space, `%2B` a plus, and an invalid escape stays.
fn decode(encoded: &[u8]) -> Vec<u8> {
    let blanks: Vec<u8> = encoded.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_decode(&blanks).collect()
}

/// Validates a name. A name with `&` or `=` would make the signed text ambiguous.
fn checked(name: String) -> Result<String, FormProblem> {
    let fits = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'&' | b'=');
    if !name.is_empty() && name.bytes().all(fits) { Ok(name) } else { Err(FormProblem::Name(shortened(&name))) }
}

fn insert<V>(values: &mut BTreeMap<String, V>, name: String, value: V) -> Result<(), FormProblem> {
    if values.contains_key(&name) {
        return Err(FormProblem::Duplicate(shortened(&name)));
    }
    values.insert(name, value);
    Ok(())
}

fn charset(name: &str, default: Charset) -> Result<Charset, FormProblem> {
    if name.is_empty() {
        return Ok(default);
    }
    name.parse().map_err(|_| FormProblem::UnknownCharset(shortened(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(body: &str) -> Result<Vec<(String, String)>, FormProblem> {
        Form::read(body.as_bytes(), Charset::Utf8, 1000).map(|form| form.texts.into_iter().collect())
    }

    #[test]
    fn decodes_once() {
        let expected = [("a", "1 2"), ("b", "3+4"), ("c", "%2B"), ("d", "100%"), ("e", "=x="), ("f", ""), ("g", "支")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(texts("&b=3%2B4&a=1+2&c=%252B&d=100%&&e==x=&f&g=%E6%94%af").as_deref(), Ok(&expected[..]));
    }

    #[test]
    fn reports_the_problem() {
        let name = |name: &str| FormProblem::Name(name.to_owned());
        for (body, expected) in [
            ("", FormProblem::Empty),
            ("success", FormProblem::NoParameters),
            (" {\"a\":\"b=c\"}", FormProblem::NoParameters),
            ("<a b=\"c\"/>", FormProblem::NoParameters),
            ("a=1&=2", name("")),
            ("a%26b=1", name("a&b")),
            ("a%3D=1", name("a=")),
            ("%E6%94%AF=1", name("支")),
            ("a%FF=1", name("a\u{fffd}")),
            ("a=1&b=2&%61=1", FormProblem::Duplicate("a".into())),
            ("charset=big5", FormProblem::UnknownCharset("big5".into())),
            ("a=%FF", FormProblem::NotInCharset { name: "a".into(), charset: Charset::Utf8 }),
            ("charset=GBK&a=%FF", FormProblem::NotInCharset { name: "a".into(), charset: Charset::Gbk }),
        ] {
            assert_eq!(texts(body), Err(expected), "{body}");
        }
    }
}
