//! Mistakes of clients of REST.

use percent_encoding::percent_decode_str;

use super::json::{STYLES, restyled};
use super::{Change, Rejected};
use crate::journal::SignatureCheck;

/// The parts of the content that a REST request signs.
#[derive(Clone)]
pub(crate) struct Signed {
    /// The fields of the header `Authorization` before `sign`.
    pub(crate) auth_string: String,
    pub(crate) method: String,
    /// The path with the query.
    pub(crate) target: String,
    pub(crate) body: String,
    /// The header with the merchant's token.
    pub(crate) token: Option<String>,
    /// The header `Host`.
    pub(crate) host: String,
    /// The scheme of the header `Authorization`.
    pub(crate) scheme: &'static str,
}

#[derive(Clone)]
struct Shape {
    parts: Signed,
    line_end: &'static str,
    /// Set if the last line has no line end.
    is_open: bool,
}

impl Shape {
    fn render(&self) -> (String, Vec<u8>) {
        let Signed { auth_string, method, target, body, token, .. } = &self.parts;
        let lines = [Some(auth_string), Some(method), Some(target), Some(body), token.as_ref()];
        let mut text = lines.into_iter().flatten().map(|line| format!("{line}{}", self.line_end)).collect::<String>();
        if self.is_open {
            text.truncate(text.len() - self.line_end.len());
        }
        let bytes = text.clone().into_bytes();
        (text, bytes)
    }
}

/// Explains a rejected signature.
pub(crate) fn explain(rejected: &Rejected<'_>, parts: Signed) -> SignatureCheck {
    let shape = Shape { parts, line_end: "\n", is_open: false };
    let mut changes = targets();
    changes.extend(bodies());
    changes.extend(headers());
    changes.extend(lines());
    rejected.search(&shape, &changes, |shape| Some(shape.render()))
}

/// Replaces a part. Returns false if it stays the same.
fn replace(part: &mut String, changed: Option<String>) -> bool {
    match changed.filter(|changed| changed != part) {
        Some(changed) => {
            *part = changed;
            true
        }
        None => false,
    }
}

/// Mistakes in the line of the address.
fn targets() -> Vec<Change<'static, Shape>> {
    let with = |mistake: &str, change: fn(&Signed) -> Option<String>| {
        Change::new(0, mistake, move |shape: &mut Shape| {
            let changed = change(&shape.parts);
            replace(&mut shape.parts.target, changed)
        })
    };
    vec![
        with("the client signed the path without the query; sign both, as sent", |parts| {
            parts.target.split_once('?').map(|(path, _)| path.to_owned())
        }),
        with("the client signed the decoded address; sign it percent-encoded, as sent", |parts| {
            Some(percent_decode_str(&parts.target).decode_utf8().ok()?.into_owned())
        }),
        with("the client signed the decoded address, with blanks for `+`; sign it percent-encoded, as sent", |parts| {
            Some(percent_decode_str(&parts.target.replace('+', " ")).decode_utf8().ok()?.into_owned())
        }),
        with("the client signed a query with `%20` for blanks, but sent `+`; sign it as sent", |parts| {
            Some(parts.target.replace('+', "%20"))
        }),
        with("the client signed a query with `+` for blanks, but sent `%20`; sign it as sent", |parts| {
            Some(parts.target.replace("%20", "+"))
        }),
        with("the client sorted the query before it signed the address; sign it as sent", |parts| {
            let (path, query) = parts.target.split_once('?')?;
            let mut pairs: Vec<_> = query.split('&').collect();
            pairs.sort_unstable();
            Some(format!("{path}?{}", pairs.join("&")))
        }),
        with("the client signed the whole address with scheme and host; sign only path and query", |parts| {
            Some(format!("http://{}{}", parts.host, parts.target))
        }),
        with("the client signed the whole address with scheme and host; sign only path and query", |parts| {
            Some(format!("https://{}{}", parts.host, parts.target))
        }),
        with("the client signed an address without the leading slash; sign path and query as sent", |parts| {
            parts.target.strip_prefix('/').map(ToOwned::to_owned)
        }),
        with("the client signed the path without `/v3`; sign path and query as sent", |parts| {
            parts.target.strip_prefix("/v3").map(ToOwned::to_owned)
        }),
    ]
}

/// Creates a mistake in the body.
fn body(mistake: impl Into<String>, change: impl Fn(&str) -> Option<String> + 'static) -> Change<'static, Shape> {
    Change::new(1, mistake, move |shape: &mut Shape| {
        let changed = change(&shape.parts.body);
        replace(&mut shape.parts.body, changed)
    })
}

/// Mistakes in the body.
fn bodies() -> Vec<Change<'static, Shape>> {
    let mut changes = vec![
        body("the client signed an empty body; sign the body as sent", |_| Some(String::new())),
        body("the client signed `{}` for an empty body; sign an empty line", |body| body.is_empty().then(|| "{}".to_owned())),
        body("the client signed `null` for an empty body; sign an empty line", |body| body.is_empty().then(|| "null".to_owned())),
        body("the client trimmed the body before it signed it; sign the body as sent", |body| Some(body.trim().to_owned())),
        body("the client signed the body with other line ends (LF) than it sent (CRLF); sign the body as sent", |body| {
            Some(body.replace("\r\n", "\n"))
        }),
        body("the client signed the body with other line ends (CRLF) than it sent (LF); sign the body as sent", |body| {
            Some(body.replace("\r\n", "\n").replace('\n', "\r\n"))
        }),
    ];
    changes.extend(STYLES.iter().map(|style| {
        let mistake = format!("the client signed the body as {}, but sent another text; sign the body as sent", style.what);
        body(mistake, |text| restyled(text, *style))
    }));
    changes
}

/// Mistakes in the lines of headers, and of the method.
fn headers() -> Vec<Change<'static, Shape>> {
    let fields = |mistake: &str, change: fn(&Signed) -> Option<String>| {
        Change::new(2, mistake, move |shape: &mut Shape| {
            let changed = change(&shape.parts);
            replace(&mut shape.parts.auth_string, changed)
        })
    };
    let without = |text: &str, name: &str| {
        let kept: Vec<_> = text.split(',').filter(|field| field.split('=').next() != Some(name)).collect();
        kept.join(",")
    };
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "post", "get", "put", "patch", "delete"].map(|method| {
        let mistake = format!("the client signed the method `{method}`, but sent another; sign the method of the request line");
        Change::new(4, mistake, move |shape: &mut Shape| replace(&mut shape.parts.method, Some(method.to_owned())))
    });
    let mut changes = vec![
        Change::new(
            3,
            "the client left the line of `alipay-app-auth-token` out; sign the token as the last line if the header is sent",
            |shape: &mut Shape| shape.parts.token.take().is_some(),
        ),
        Change::new(
            3,
            "the client signed an empty line for the missing `alipay-app-auth-token`; leave the line out",
            |shape: &mut Shape| {
                shape.parts.token.is_none() && {
                    shape.parts.token = Some(String::new());
                    true
                }
            },
        ),
        fields("the client signed the scheme of `Authorization` too; sign only its fields before `sign`", |parts| {
            Some(format!("{} {}", parts.scheme, parts.auth_string))
        }),
        fields("the client signed a comma after the fields of `Authorization`; sign only the fields", |parts| {
            Some(format!("{},", parts.auth_string))
        }),
        fields("the client signed the fields of `Authorization` with blanks between them; sign them as sent", |parts| {
            Some(parts.auth_string.replace(',', ", "))
        }),
        fields(
            "the client signed the fields of `Authorization` in another order than it sent them; sign them as sent",
            |parts| {
                let mut fields: Vec<_> = parts.auth_string.split(',').collect();
                fields.sort_unstable();
                Some(fields.join(","))
            },
        ),
    ];
    changes.extend(["app_cert_sn", "nonce", "timestamp", "app_id"].map(|name| {
        let mistake = format!("the client left `{name}` out of the signed fields of `Authorization`; sign the fields as sent");
        Change::new(2, mistake, move |shape: &mut Shape| {
            let changed = without(&shape.parts.auth_string, name);
            replace(&mut shape.parts.auth_string, Some(changed))
        })
    }));
    changes.extend(methods);
    changes
}

/// Mistakes in line ends.
fn lines() -> Vec<Change<'static, Shape>> {
    vec![
        Change::new(5, "the client left out the line feed after the last line; end each line with one", |shape: &mut Shape| {
            shape.is_open = true;
            true
        }),
        Change::new(5, "the client ended the lines with CRLF; end each with a line feed only", |shape: &mut Shape| {
            shape.line_end = "\r\n";
            true
        }),
        Change::new(5, "the client joined the lines with `&`; end each with a line feed", |shape: &mut Shape| {
            shape.line_end = "&";
            shape.is_open = true;
            true
        }),
    ]
}
