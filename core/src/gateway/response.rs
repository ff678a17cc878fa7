//! Responses of the gateway: finds the signed node in the bytes received, and verifies its signature.
//!
//! The top level is parsed once into raw slices. The slice of the node is verified exactly as it was received, and the same slice is
//! decoded. So the order of members, white space, braces in strings and a nested `sign` make no difference. A second node with the
//! same name is rejected. (protocol: the signed substring)

use std::ops::Range;

use crate::charset::Charset;
use crate::error::{DecodeError, SignatureError};
use crate::json;
use crate::sign::{self, SignType, Verifier};

/// A response, parsed but not verified.
pub(crate) struct SignedNode<'a> {
    /// The raw text of the node.
    pub(crate) node: &'a str,
    /// The range of the node in the response.
    pub(crate) range: Range<usize>,
    /// The member `sign`, if it is a string that is not empty.
    pub(crate) sign: Option<String>,
    /// The serial of the certificate whose key signed the response, in certificate mode.
    pub(crate) certificate: Option<String>,
    /// True if the node is `error_response` instead of the API's own node.
    pub(crate) is_error_node: bool,
}

/// Parses the top level of a response of this API.
pub(crate) fn open<'a>(body: &'a str, method: &str) -> Result<SignedNode<'a>, DecodeError> {
    let members =
        json::members(body).map_err(|error| DecodeError::malformed("the response is not a JSON object", body, error))?;
    let own = format!("{}_response", method.replace('.', "_"));
    let (range, is_error_node) = match (members.get(own.as_str()), members.get("error_response")) {
        (Some(range), _) => (range.clone(), false),
        (None, Some(range)) => (range.clone(), true),
        (None, None) => return Err(DecodeError::missing_node(&own, body)),
    };
    let raw = |range: &Range<usize>| body.get(range.clone()).unwrap_or_default();
    let text = |name: &str| members.get(name).and_then(|range| json::unquote(raw(range))).filter(|text| !text.is_empty());
    Ok(SignedNode { node: raw(&range), sign: text("sign"), certificate: text("alipay_cert_sn"), is_error_node, range })
}

/// Returns the received bytes of this range of the response's text.
pub(crate) fn bytes_of<'b>(range: &Range<usize>, body: &str, charset: Charset, received: &'b [u8]) -> &'b [u8] {
    let characters = |range: Range<usize>| body.get(range).unwrap_or_default().chars().count();
    let (start, length) = (charset.width(received, characters(0..range.start)), characters(range.clone()));
    let rest = received.get(start..).unwrap_or_default();
    rest.get(..charset.width(rest, length)).unwrap_or_default()
}

/// Verifies the signature over the bytes of a node.
///
/// The platform does not consistently escape slashes in the text that it signs. If the bytes do not verify and contain slashes, both
/// forms are tried. Both decode to the same content.
pub(crate) fn verify(
    verifier: &Verifier,
    sign_type: SignType,
    charset: Charset,
    received: &[u8],
    sign: &str,
) -> Result<(), SignatureError> {
    let signatures = sign::readings(sign);
    let matches = |content: &[u8]| signatures.iter().any(|signature| verifier.verify_bytes(sign_type, content, signature));
    let matches_spelled = |spelling| matches(&spell_slashes(received, charset, spelling));
    let verified = matches(received) || (received.contains(&b'/') && (matches_spelled("/") || matches_spelled("\\/")));
    if verified { Ok(()) } else { Err(SignatureError::Mismatch) }
}

/// Returns the JSON text with every slash replaced by `spelling`. Escapes are read in pairs, so that the second half of an escaped
/// backslash is not taken for the first half of an escaped slash. Whole characters are copied unchanged, because the second byte of a
/// GBK character can be a backslash.
fn spell_slashes(json: &[u8], charset: Charset, spelling: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(json.len());
    let mut rest = json;
    while !rest.is_empty() {
        let character = take_character(&mut rest, charset);
        if character == b"/" {
            out.extend_from_slice(spelling.as_bytes());
        } else if character == b"\\" {
            match take_character(&mut rest, charset) {
                b"/" => out.extend_from_slice(spelling.as_bytes()),
                escaped => {
                    out.push(b'\\');
                    out.extend_from_slice(escaped);
                }
            }
        } else {
            out.extend_from_slice(character);
        }
    }
    out
}

fn take_character<'a>(rest: &mut &'a [u8], charset: Charset) -> &'a [u8] {
    let (character, tail) = rest.split_at_checked(charset.width(rest, 1)).unwrap_or((rest, &[]));
    *rest = tail;
    character
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(body: &str) -> Option<String> {
        open(body, "a.b").ok().map(|signed| signed.node.to_owned())
    }

    #[test]
    fn finds_the_node_as_it_was_received() {
        for (body, expected) in [
            (r#"{"a_b_response":{"code":"10000"},"sign":"x"}"#, r#"{"code":"10000"}"#),
            (r#"{"sign":"x","a_b_response":{"code":"10000"}}"#, r#"{"code":"10000"}"#),
            ("{ \"a_b_response\" :\n { \"code\" : \"1\" } , \"sign\" : \"x\" }", "{ \"code\" : \"1\" }"),
            (r#"{"a_b_response":{"t":"} \" {","sign":"inner"},"sign":"x"}"#, r#"{"t":"} \" {","sign":"inner"}"#),
            (r#"{"a_b_response":"ciphertext==","sign":"x"}"#, r#""ciphertext==""#),
            (r#"{"error_response":{"code":"40002"}}"#, r#"{"code":"40002"}"#),
            (r#"{"x":"\"a_b_response\":{}","a_b_response":{"a_b_response":{}}}"#, r#"{"a_b_response":{}}"#),
        ] {
            assert_eq!(node(body).as_deref(), Some(expected), "{body}");
        }
    }

    #[test]
    fn rejects_a_second_node() {
        for body in [
            r#"{"a_b_response":{"code":"10000"},"a_b_response":{"code":"10000"},"sign":"x"}"#,
            r#"{"a_b_response":{},"sign":"x","sign":"y"}"#,
            // The same name with an escape.
            r#"{"a_b_response":{},"\u0061_b_response":{},"sign":"x"}"#,
            r#"{"a_b_response":{}} {"a_b_response":{}}"#,
        ] {
            assert_eq!(node(body), None, "{body}");
        }
    }

    use proptest::prelude::*;

    fn json() -> impl Strategy<Value = serde_json::Value> {
        let text = "[\"\\\\{}/,:\\[\\]a支\u{0}_signcode ]{0,10}";
        let leaf = prop_oneof![
            any::<i64>().prop_map(serde_json::Value::from),
            any::<bool>().prop_map(serde_json::Value::from),
            Just(serde_json::Value::Null),
            text.prop_map(serde_json::Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
                proptest::collection::btree_map(prop_oneof![text, Just("sign".into()), Just("a_b_response".into())], inner, 0..4)
                    .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn agrees_with_a_parser_on_any_document(
            node in json(), before in json(), after in json(), pretty in any::<bool>(), sign_first in any::<bool>(),
        ) {
            let write = |value: &serde_json::Value| {
                if pretty { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) }.unwrap_or_default()
            };
            let raw = write(&node);
            let (first, last) = if sign_first { ("\"sign\":\"s\",", "") } else { ("", ",\"sign\":\"s\"") };
            let (before, after) = (write(&before), write(&after));
            let body = format!("{{{first}\"before\":{before}, \"a_b_response\" : {raw} ,\"after\":{after}{last}}}");
            let signed = open(&body, "a.b").map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(signed.node, raw.as_str());
            prop_assert_eq!(signed.sign.as_deref(), Some("s"));
            let parsed: serde_json::Value = serde_json::from_str(&body).map_err(|error| TestCaseError::fail(error.to_string()))?;
            let decoded: serde_json::Value = serde_json::from_str(signed.node).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(parsed.get("a_b_response"), Some(&decoded));
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = open(&text, "a.b");
        }
    }
}
