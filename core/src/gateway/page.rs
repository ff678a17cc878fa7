//! Serialisation of parameters: query strings, order strings, and the form that a browser submits automatically.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

use crate::charset::{Charset, EncodeError};

/// All characters except the unreserved ones of RFC 3986.
const RFC_3986: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The escaping of characters in a query string. The gateway accepts either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escape {
    /// As in an HTML form: a space is `+`.
    Form,
    /// According to RFC 3986: a space is `%20`.
    Rfc3986,
}

/// Returns `name=value&…` with the parameters in this order, encoded in the charset and then escaped.
///
/// # Errors
/// [`EncodeError`] if a character does not exist in the charset.
pub fn query_string<'a>(
    parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
    charset: Charset,
    escape: Escape,
) -> Result<String, EncodeError> {
    let mut out = String::new();
    for (name, value) in parameters {
        if !out.is_empty() {
            out.push('&');
        }
        push_escaped(&mut out, &charset.encode(name)?, escape);
        out.push('=');
        push_escaped(&mut out, &charset.encode(value)?, escape);
    }
    Ok(out)
}

fn push_escaped(out: &mut String, bytes: &[u8], escape: Escape) {
    match escape {
        Escape::Form => out.extend(form_urlencoded::byte_serialize(bytes)),
        Escape::Rfc3986 => out.extend(percent_encode(bytes, RFC_3986)),
    }
}

/// Returns an HTML form that posts the fields to `action` as soon as a browser loads it.
///
/// Every attribute is fully escaped, so that no value can become markup. With incomplete escapes, as in some SDKs, the subject of an
/// order can inject a script.
#[must_use]
pub fn form<'a>(action: &str, fields: impl IntoIterator<Item = (&'a str, &'a str)>, charset: Charset) -> String {
    let mut html = String::new();
    let name = charset.as_str();
    // Writing to a string cannot fail.
    let _ = writeln!(html, "<form id=\"alipay\" action=\"{}\" method=\"post\" accept-charset=\"{name}\">", Attribute(action));
    for (name, value) in fields {
        let _ = writeln!(html, "<input type=\"hidden\" name=\"{}\" value=\"{}\">", Attribute(name), Attribute(value));
    }
    html.push_str("</form>\n<script>document.getElementById(\"alipay\").submit();</script>\n");
    html
}

struct Attribute<'a>(&'a str);

impl std::fmt::Display for Attribute<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;"),
                '<' => f.write_str("&lt;"),
                '>' => f.write_str("&gt;"),
                '"' => f.write_str("&quot;"),
                '\'' => f.write_str("&#39;"),
                other => f.write_char(other),
            }?;
        }
        Ok(())
    }
}
