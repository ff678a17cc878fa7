//! The parameters of a gateway request, which travel in the query, in a form, in parts of a multipart form, or in several of these.
//! Clients differ in this, and the platform accepts all of it. (protocol: where each parameter travels)

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use alipay_core::charset::Charset;

use super::Content;
use super::reason::{Reason, shown};

/// The parameters of a request.
pub(super) struct Received<'r> {
    pub(super) parameters: BTreeMap<String, String>,
    /// The charset of the request and its response.
    pub(super) charset: Charset,
    query: &'r str,
    content: &'r Content,
}

/// An undecoded parameter.
struct Raw {
    place: Place,
    name: Vec<u8>,
    value: Vec<u8>,
}

impl Raw {
    /// Returns name and value, or `None` if one of them is not in the charset.
    fn decode(&self, charset: Charset) -> Option<(String, String)> {
        let decode = |bytes: &[u8]| charset.decode(bytes).map(Cow::into_owned);
        let name = if self.place == Place::Part { String::from_utf8(self.name.clone()).ok() } else { decode(&self.name) };
        Some((name?, decode(&self.value)?))
    }
}

/// The place of a parameter in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Query,
    Body,
    /// A part of a multipart form. Its name is already decoded, its value is not.
    Part,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Query => "the query",
            Self::Body => "the body",
            Self::Part => "a part of the form",
        })
    }
}

impl<'r> Received<'r> {
    /// Parses query and body. A repetition with an equal value counts once.
    pub(super) fn read(query: &'r str, content: &'r Content) -> Result<Self, Reason> {
        let all = raw(query, content);
        let charset = charset(&all)?;
        let mut parameters = BTreeMap::<String, (String, Place)>::new();
        for Raw { place, name, value } in all {
            let raw = Raw { place, name, value };
            let Some((name, value)) = raw.decode(charset) else { return Err(undecodable(&raw.name, place, charset)) };
            match parameters.entry(name) {
                Entry::Vacant(free) => drop(free.insert((value, place))),
                Entry::Occupied(existing) if existing.get().0 == value => {}
                Entry::Occupied(existing) => return Err(repeated(existing.key(), existing.get(), (&value, place))),
            }
        }
        let parameters = parameters.into_iter().map(|(name, (value, _))| (name, value)).collect();
        Ok(Self { parameters, charset, query, content })
    }

    /// Returns the parameters in the order of arrival, with repetitions.
    pub(super) fn in_order(&self) -> Vec<(String, String)> {
        raw(self.query, self.content).iter().filter_map(|raw| raw.decode(self.charset)).collect()
    }

    /// Returns the parameters of a request that cannot be read, for the journal: each byte outside UTF-8 is replaced.
    pub(super) fn unread(query: &str, content: &Content) -> Vec<(String, String)> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        raw(query, content).iter().map(|raw| (text(&raw.name), text(&raw.value))).collect()
    }

    /// Returns the parameter with this name, unless it is empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

/// Splits the query and the body of a request.
fn raw(query: &str, content: &Content) -> Vec<Raw> {
    let at = |place: Place| move |(name, value)| Raw { place, name, value };
    let mut all: Vec<Raw> = pairs(query.as_bytes()).map(at(Place::Query)).collect();
    match content {
        Content::Plain(body) => all.extend(pairs(body).map(at(Place::Body))),
        Content::Form(form) => {
            let parts = form.texts.iter().map(|(name, text)| (name.clone().into_bytes(), text.to_vec()));
            all.extend(parts.map(at(Place::Part)));
        }
    }
    all
}

/// Returns the charset of the request. The query takes precedence, because it determines the decoding of the body.
fn charset(all: &[Raw]) -> Result<Charset, Reason> {
    let named = all.iter().find(|raw| raw.name == b"charset" && !raw.value.is_empty());
    let expected = "expected `utf-8`, `gbk`, `gb2312` or `gb18030`";
    let Some(raw) = named else { return Err(Reason::missing("isv.invalid-charset", "charset", "`utf-8` or `gbk`")) };
    let name = String::from_utf8_lossy(&raw.value);
    name.parse().map_err(|_| {
        Reason::new("isv.invalid-charset", format!("the charset {} in {} is unknown; {expected}", shown(&name), raw.place))
    })
}

/// Returns the charset that a query or a form declares, if it is a known one.
pub(super) fn charset_in(encoded: &[u8]) -> Option<Charset> {
    let (_, value) = pairs(encoded).find(|(name, _)| name == b"charset")?;
    std::str::from_utf8(&value).ok()?.parse().ok()
}

fn undecodable(name: &[u8], place: Place, charset: Charset) -> Reason {
    let (name, charset) = (shown(&String::from_utf8_lossy(name)), charset.as_str());
    let expected = "expected every parameter in the charset that the request declares";
    Reason::new("isv.invalid-charset", format!("the parameter {name} in {place} is not in the charset `{charset}`; {expected}"))
}

fn repeated(name: &str, (first, in_first): &(String, Place), (second, in_second): (&str, Place)) -> Reason {
    // Tokens, signatures and contents are secret: the message omits their values.
    let is_common = !(name.contains("token") || matches!(name, "sign" | "biz_content" | "code"));
    let values = if is_common {
        format!(": {} in {in_first}, {} in {in_second}", shown(first), shown(second))
    } else {
        format!(", in {in_first} and in {in_second}")
    };
    let message = format!("the parameter {} has two different values{values}; expected one, or the same twice", shown(name));
    Reason::new("isv.invalid-parameter", message)
}

/// Splits a query or a form into percent-decoded pairs.
pub(crate) fn pairs(encoded: &[u8]) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> + '_ {
    encoded.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).map(|pair| {
        let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        (unescape(pair.get(..at).unwrap_or_default()), unescape(pair.get(at + 1..).unwrap_or_default()))
    })
}

fn unescape(part: &[u8]) -> Vec<u8> {
    let with_spaces: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_encoding::percent_decode(&with_spaces).collect()
}

#[cfg(test)]
mod tests {
    use super::super::form::Form;
    use super::*;

    fn read(query: &str, body: &str) -> Result<(BTreeMap<String, String>, Charset), Reason> {
        let content = Content::Plain(body.to_owned().into());
        Received::read(query, &content).map(|received| (received.parameters, received.charset))
    }

    #[test]
    fn a_parameter_is_read_from_query_and_body() {
        for (query, body) in [
            ("charset=utf-8&a=1&b=%E6%B5%B7+x", ""),
            ("", "charset=utf-8&a=1&b=%E6%B5%B7+x"),
            ("charset=utf-8", "a=1&b=%E6%B5%B7%20x"),
            ("charset=utf-8", "charset=utf-8&a=1&b=%E6%B5%B7%20x"),
            ("charset=utf-8&charset=utf-8&a=1", "a=1&b=%E6%B5%B7%20x&"),
            ("charset=GBK&a=1", "b=%BA%A3%20x"),
            ("a=1", "charset=GBK&b=%BA%A3+x"),
        ] {
            let (parameters, _) = read(query, body).unwrap();
            assert_eq!((parameters["a"].as_str(), parameters["b"].as_str()), ("1", "海 x"), "{query} {body}");
        }
        let texts = [("charset", "gbk".as_bytes()), ("a", b"1"), ("b", b"\xba\xa3 x")];
        let texts = texts.map(|(name, value)| (name.to_owned(), bytes::Bytes::copy_from_slice(value))).to_vec();
        let content = Content::Form(Form { texts, files: Vec::new() });
        let Received { parameters, charset, .. } = Received::read("a=1", &content).unwrap();
        assert_eq!((charset, parameters["b"].as_str()), (Charset::Gbk, "海 x"));
    }

    #[test]
    fn an_unequal_repetition_is_reported() {
        for (query, body, code, parts) in [
            (
                "charset=utf-8&method=a",
                "method=b",
                "isv.invalid-parameter",
                &["`method`", "`a` in the query", "`b` in the body"][..],
            ),
            ("charset=utf-8&charset=gbk", "", "isv.invalid-parameter", &["`charset`", "`utf-8`", "`gbk`"]),
            ("charset=utf-8", "x=1&x=", "isv.invalid-parameter", &["`x`", "`1` in the body", "`` in the body"]),
            (
                "charset=utf-8&auth_token=secret1",
                "auth_token=secret2",
                "isv.invalid-parameter",
                &["`auth_token`", "in the query and in the body"],
            ),
            ("a=1", "", "isv.invalid-charset", &["`charset` is missing", "`utf-8` or `gbk`"]),
            ("charset=latin1", "", "isv.invalid-charset", &["`latin1` in the query", "expected `utf-8`, `gbk`"]),
            ("charset=utf-8", "a=%BA%A3", "isv.invalid-charset", &["in the body", "`utf-8`"]),
        ] {
            let reason = read(query, body).unwrap_err();
            assert_eq!(reason.code, code, "{query} {body}");
            assert!(parts.iter().all(|part| reason.message.contains(part)), "{}", reason.message);
            assert!(!reason.message.contains("secret"), "{}", reason.message);
        }
    }
}
