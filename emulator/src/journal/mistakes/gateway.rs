//! Mistakes of clients of the gateway.

use alipay_core::charset::Charset;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::json::{STYLES, restyled};
use super::{Change, Rejected};
use crate::journal::SignatureCheck;

/// The characters that encoders for forms and addresses leave as they are.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A content to sign, before it is written.
#[derive(Clone)]
struct Shape {
    /// The parameters in the order of the content, without `sign`.
    parameters: Vec<(String, String)>,
    charset: Charset,
    joint: &'static str,
    end: &'static str,
}

impl Shape {
    fn value_mut(&mut self, name: &str) -> Option<&mut String> {
        self.parameters.iter_mut().find(|(existing, _)| existing == name).map(|(_, value)| value)
    }

    fn remove(&mut self, name: &str) -> bool {
        let before = self.parameters.len();
        self.parameters.retain(|(existing, _)| existing != name);
        self.parameters.len() < before
    }

    /// Changes every value. Returns false if none differs.
    fn map(&mut self, change: impl Fn(&str) -> String) -> bool {
        let mut differs = false;
        for (_, value) in &mut self.parameters {
            let changed = change(value);
            differs |= changed != *value;
            *value = changed;
        }
        differs
    }

    fn render(&self) -> Option<(String, Vec<u8>)> {
        let pairs: Vec<_> = self.parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let text = pairs.join(self.joint) + self.end;
        let bytes = self.charset.encode(&text).ok()?.into_owned();
        Some((text, bytes))
    }
}

/// Explains a rejected signature. `arrived` are the decoded parameters in the order of arrival, with empty ones.
pub(crate) fn explain(rejected: &Rejected<'_>, charset: Charset, arrived: &[(String, String)]) -> SignatureCheck {
    let mut parameters: Vec<(String, String)> =
        arrived.iter().filter(|(name, value)| name != "sign" && !value.trim().is_empty()).cloned().collect();
    parameters.sort_by(|left, right| left.0.cmp(&right.0));
    parameters.dedup();
    let shape = Shape { parameters, charset, joint: "&", end: "" };
    let mut changes = orders(arrived);
    changes.extend(omissions(&shape));
    changes.extend(values());
    changes.extend(contents());
    changes.extend(writing(charset));
    rejected.search(&shape, &changes, Shape::render)
}

/// Mistakes in the order of the parameters, and in the treatment of empty ones.
fn orders(arrived: &[(String, String)]) -> Vec<Change<'_, Shape>> {
    let place = |name: &str| arrived.iter().position(|(existing, _)| existing == name);
    vec![
        Change::new(
            0,
            "the client signed the parameters in the order in which it sent them; sort them by name",
            move |shape: &mut Shape| {
                shape.parameters.sort_by_key(|(name, _)| place(name));
                true
            },
        ),
        Change::new(
            0,
            "the client sorted the parameters without regard to case; sort them by the bytes of their names",
            |shape: &mut Shape| {
                shape.parameters.sort_by_key(|(name, _)| name.to_lowercase());
                true
            },
        ),
        Change::new(
            1,
            "the client signed parameters with empty values; leave them out of the content",
            move |shape: &mut Shape| {
                let empty = arrived.iter().filter(|(name, value)| name != "sign" && value.trim().is_empty());
                let before = shape.parameters.len();
                shape.parameters.extend(empty.cloned());
                shape.parameters.sort_by(|left, right| left.0.cmp(&right.0));
                shape.parameters.len() > before
            },
        ),
    ]
}

/// Parameters that the client sent, but did not sign.
fn omissions(shape: &Shape) -> Vec<Change<'static, Shape>> {
    let without = |names: &'static [&'static str], mistake: &str| {
        Change::new(2, mistake, move |shape: &mut Shape| names.iter().filter(|name| shape.remove(name)).count() > 0)
    };
    let mut changes = vec![
        without(
            &["sign_type"],
            "the client left `sign_type` out of the content, which is the rule for notifications; requests sign it",
        ),
        without(&["biz_content"], "the client left `biz_content` out of the content; sign all parameters except `sign`"),
        without(&["charset"], "the client left `charset` out of the content; sign all parameters except `sign`"),
        without(
            &["app_cert_sn", "alipay_root_cert_sn"],
            "the client left `app_cert_sn` and `alipay_root_cert_sn` out of the content; sign all parameters except `sign`",
        ),
        without(
            &["notify_url", "return_url"],
            "the client left `notify_url` and `return_url` out of the content; sign all parameters except `sign`",
        ),
    ];
    changes.extend(shape.parameters.iter().map(|(name, _)| {
        let mistake = format!("the client left `{name}` out of the content; sign all parameters except `sign`");
        let name = name.clone();
        Change::new(2, mistake, move |shape: &mut Shape| shape.remove(&name))
    }));
    changes
}

/// Mistakes in the escapes of values.
fn values() -> Vec<Change<'static, Shape>> {
    let encoded = |text: &str| utf8_percent_encode(text, UNRESERVED).to_string();
    vec![
        Change::new(
            3,
            "the client signed percent-encoded values; sign the values before they are encoded",
            move |shape: &mut Shape| shape.map(encoded),
        ),
        Change::new(
            3,
            "the client signed form-encoded values, with `+` for blanks; sign the values before they are encoded",
            |shape: &mut Shape| shape.map(|text| form_urlencoded::byte_serialize(text.as_bytes()).collect()),
        ),
        Change::new(
            3,
            "the client sent a plus sign that was decoded to a blank; percent-encode the values that it sends",
            |shape: &mut Shape| shape.map(|text| text.replace(' ', "+")),
        ),
        Change::new(
            3,
            "the client signed values with HTML escapes (`&quot;`); sign the values as they are sent",
            |shape: &mut Shape| {
                shape.map(|text| {
                    text.replace('&', "&amp;")
                        .replace('<', "&lt;")
                        .replace('>', "&gt;")
                        .replace('"', "&quot;")
                        .replace('\'', "&#39;")
                })
            },
        ),
        Change::new(3, "the client percent-encoded its values twice; encode them once", |shape: &mut Shape| {
            shape.map(|text| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned())
        }),
        Change::new(
            3,
            "the client trimmed its values before it signed them; sign the values as they are sent",
            |shape: &mut Shape| shape.map(|text| text.trim().to_owned()),
        ),
    ]
}

/// Other texts of `biz_content`.
fn contents() -> Vec<Change<'static, Shape>> {
    let changed = |shape: &mut Shape, change: &dyn Fn(&str) -> Option<String>| match shape.value_mut("biz_content") {
        Some(content) => match change(content).filter(|changed| changed != content) {
            Some(changed) => {
                *content = changed;
                true
            }
            None => false,
        },
        None => false,
    };
    let mut changes: Vec<_> = STYLES
        .iter()
        .map(|style| {
            let mistake =
                format!("the client signed `biz_content` as {}, but sent another text; sign the text that is sent", style.what);
            Change::new(4, mistake, move |shape: &mut Shape| changed(shape, &|content| restyled(content, *style)))
        })
        .collect();
    changes.push(Change::new(
        4,
        "the client signed `biz_content` with other line ends (LF) than it sent (CRLF); sign the text that is sent",
        move |shape: &mut Shape| changed(shape, &|content| Some(content.replace("\r\n", "\n"))),
    ));
    changes.push(Change::new(
        4,
        "the client signed `biz_content` with other line ends (CRLF) than it sent (LF); sign the text that is sent",
        move |shape: &mut Shape| changed(shape, &|content| Some(content.replace("\r\n", "\n").replace('\n', "\r\n"))),
    ));
    changes
}

/// Mistakes in the bytes of the content.
fn writing(declared: Charset) -> Vec<Change<'static, Shape>> {
    let mut changes = vec![
        Change::new(5, "the client signed `&` between parameters as `&amp;`; sign the plain character", |shape: &mut Shape| {
            shape.joint = "&amp;";
            true
        }),
        Change::new(5, "the client joined the parameters without `&`; join them with `&`", |shape: &mut Shape| {
            shape.joint = "";
            true
        }),
        Change::new(
            5,
            "the client signed a `&` after the last parameter; put it only between parameters",
            |shape: &mut Shape| {
                shape.end = "&";
                true
            },
        ),
        Change::new(5, "the client signed a line feed after the content; sign the content only", |shape: &mut Shape| {
            shape.end = "\n";
            true
        }),
    ];
    for charset in [Charset::Utf8, Charset::Gbk].into_iter().filter(|charset| *charset != declared) {
        let mistake = format!(
            "the client signed the content in {}, but declares the charset {}; sign the bytes of the declared charset",
            charset.as_str(),
            declared.as_str()
        );
        changes.push(Change::new(6, mistake, move |shape: &mut Shape| {
            shape.charset = charset;
            true
        }));
    }
    changes
}
