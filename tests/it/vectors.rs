//! The vectors of `tests/vectors/`, byte for byte, with both signing back ends.

use alipay::charset::Charset;
use alipay::gateway::{Escape, Parameters, form, query_string};
use alipay::keys::{PrivateKey, PublicKey};
use alipay::rest::{Authorization, content_to_sign, content_to_verify};
use alipay::sign::{KeySigner, SignType, Signer, Verifier};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::{key, text, vectors};

fn signers(sign_type: SignType) -> [KeySigner; 2] {
    let key = PrivateKey::parse(&key("app", "private_pkcs8_der_base64")).unwrap();
    [KeySigner::new(&key, sign_type).unwrap(), KeySigner::pure(&key, sign_type).unwrap()]
}

fn verifier(owner: &str) -> Verifier {
    Verifier::new(PublicKey::parse(&key(owner, "public_spki_der_base64")).unwrap())
}

fn parameters(case: &Value) -> Parameters {
    let pairs = case["params"].as_object().unwrap().iter();
    pairs.map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default())).collect()
}

#[test]
fn requests_on_the_gateway_are_signed_byte_for_byte() {
    let file = vectors(include_str!("../vectors/v2_request_sign.json"));
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 9);
    for case in cases {
        let name = text(case, "/name");
        let content = parameters(case).content_to_sign();
        assert_eq!(content, text(case, "/sign_content"), "{name}");
        let charset: Charset = text(case, "/bytes_charset").parse().unwrap();
        let bytes = charset.encode(&content).unwrap();
        let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, text(case, "/sign_content_hex_sha256"), "{name}");
        let sign_type = if text(case, "/params/sign_type") == "RSA" { SignType::Rsa } else { SignType::Rsa2 };
        for signer in signers(sign_type) {
            assert_eq!(STANDARD.encode(signer.sign(&bytes).unwrap()), text(case, "/sign"), "{name}");
        }
        assert!(verifier("app").verify(sign_type, &bytes, text(case, "/sign")), "{name}");
        assert!(!verifier("alipay").verify(sign_type, &bytes, text(case, "/sign")), "{name}");
    }
}

/// Splits the parameters into those of the body and those of the query.
fn split(all: &Parameters) -> [Vec<(&str, &str)>; 2] {
    let (body, query) = all.sorted().partition(|(name, _)| *name == "biz_content");
    [query, body]
}

#[test]
fn parameters_are_written_byte_for_byte() {
    let file = vectors(include_str!("../vectors/v2_transport.json"));
    let signed = vectors(include_str!("../vectors/v2_request_sign.json"));
    let mut all = parameters(&signed["cases"][0]);
    all.set("sign", text(&signed, "/cases/0/sign"));

    let [query, body] = split(&all);
    let write = |pairs: Vec<_>, escape| query_string(pairs, Charset::Utf8, escape).unwrap();
    let url = format!("https://openapi.alipay.com/gateway.do?{}", write(query, Escape::Form));
    assert_eq!(url, text(&file, "/split_like_java/url"));
    assert_eq!(write(body, Escape::Form), text(&file, "/split_like_java/body"));
    assert_eq!(write(all.sorted().collect(), Escape::Form), text(&file, "/all_in_one_form_encoding"));
    assert_eq!(write(all.sorted().collect(), Escape::Rfc3986), text(&file, "/all_in_one_rfc3986"));
}

#[test]
fn order_strings_are_written_byte_for_byte() {
    let file = vectors(include_str!("../vectors/v2_transport.json"));
    let case = &file["sdk_execute_order_string"];
    let all = parameters(case);
    assert_eq!(all.content_to_sign(), text(case, "/sign_content"));
    for signer in signers(SignType::Rsa2) {
        assert_eq!(STANDARD.encode(signer.sign(all.content_to_sign().as_bytes()).unwrap()), text(case, "/sign"));
    }
    let write = |escape| query_string(all.sorted(), Charset::Utf8, escape).unwrap();
    assert_eq!(write(Escape::Form), text(case, "/order_string_form_encoding"));
    assert_eq!(write(Escape::Rfc3986), text(case, "/order_string_rfc3986"));
}

#[test]
fn pages_are_written_byte_for_byte_and_escaped_in_full() {
    let file = vectors(include_str!("../vectors/v2_transport.json"));
    let all = parameters(&file["page_execute_get"]);
    let url = |pairs: Vec<_>| {
        format!("https://openapi.alipay.com/gateway.do?{}", query_string(pairs, Charset::Utf8, Escape::Rfc3986).unwrap())
    };
    assert_eq!(url(all.sorted().collect()), text(&file, "/page_execute_get/url_rfc3986"));

    let [query, body] = split(&all);
    let action = url(query);
    assert_eq!(action, text(&file, "/page_execute_post/action_raw"));
    let html = form(&action, body, Charset::Utf8);
    let expected = &file["page_execute_post"];
    assert!(html.contains(&format!("action=\"{}\"", text(expected, "/action_html_escaped"))), "{html}");
    for (name, value) in expected["hidden_inputs"].as_object().unwrap() {
        let input = format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", value.as_str().unwrap());
        assert!(html.contains(&input), "{html}");
    }
}

#[test]
fn no_value_becomes_markup() {
    let hostile = "'\"><script>alert(1)</script>&quot;";
    let html = form("https://example.com/?a='", [("subject", hostile)], Charset::Utf8);
    assert_eq!(html.matches("<script>").count(), 1, "only the form's own: {html}");
    assert!(html.contains("&#39;&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;quot;"), "{html}");
}

#[test]
fn requests_on_rest_are_signed_byte_for_byte() {
    let file = vectors(include_str!("../vectors/v3_sign.json"));
    let cases = file["requests"].as_array().unwrap();
    assert_eq!(cases.len(), 13);
    for case in cases {
        let name = text(case, "/name");
        let auth_string = text(case, "/auth_string");
        let token = case["app_auth_token"].as_str();
        let content = content_to_sign(auth_string, text(case, "/method"), text(case, "/uri"), text(case, "/body"), token);
        assert_eq!(content, text(case, "/string_to_sign"), "{name}");
        for signer in signers(SignType::Rsa2) {
            let sign = STANDARD.encode(signer.sign(content.as_bytes()).unwrap());
            assert_eq!(sign, text(case, "/sign"), "{name}");
            assert_eq!(
                Authorization::header_value("ALIPAY-SHA256withRSA", auth_string, &sign),
                text(case, "/authorization"),
                "{name}"
            );
        }
    }
}

#[test]
fn auth_strings_are_written_byte_for_byte() {
    let file = vectors(include_str!("../vectors/v3_sign.json"));
    let cases =
        file["requests"].as_array().unwrap().iter().filter(|case| !text(case, "/auth_string").contains("expired_seconds"));
    for case in cases {
        let fields: std::collections::HashMap<_, _> =
            text(case, "/auth_string").split(',').map(|field| field.split_once('=').unwrap()).collect();
        let written = Authorization {
            app_id: fields["app_id"].to_owned(),
            app_cert_sn: fields.get("app_cert_sn").map(|serial| (*serial).to_owned()),
            nonce: fields["nonce"].to_owned(),
            timestamp: fields["timestamp"].parse().unwrap(),
        };
        assert_eq!(written.auth_string(), text(case, "/auth_string"));
    }
}

#[test]
fn request_targets_are_written_byte_for_byte() {
    use alipay::rest::request_target;
    let owned = |value: &str| value.to_owned();
    let path = "/v3/alipay/marketing/activity/{activity_id}";
    let target = request_target(path, &[("activity_id", owned("2024/01 a"))], &[]).unwrap();
    assert_eq!(target, "/v3/alipay/marketing/activity/2024%2F01%20a");
    let query = [("bill_date", owned("2024-05-01")), ("bill_type", owned("trade x"))];
    let target = request_target("/v3/alipay/data/dataservice/bill/downloadurl/query", &[], &query).unwrap();
    assert_eq!(target, "/v3/alipay/data/dataservice/bill/downloadurl/query?bill_date=2024-05-01&bill_type=trade%20x");
    for value in ["", ".", ".."] {
        let error = request_target(path, &[("activity_id", owned(value))], &[]).unwrap_err();
        assert_eq!(error.name(), "activity_id");
    }
}

#[test]
fn responses_on_rest_are_verified() {
    let file = vectors(include_str!("../vectors/v3_sign.json"));
    let cases = file["responses"].as_array().unwrap();
    assert_eq!(cases.len(), 6);
    for case in cases {
        let name = text(case, "/name");
        let (timestamp, nonce, body) = (text(case, "/alipay-timestamp"), text(case, "/alipay-nonce"), text(case, "/body"));
        let content = content_to_verify(timestamp, nonce, body.as_bytes());
        assert_eq!(content, text(case, "/string_to_verify").as_bytes(), "{name}");
        let valid = verifier("alipay").verify(SignType::Rsa2, &content, text(case, "/alipay-signature"));
        assert_eq!(valid, case["valid"].as_bool().unwrap(), "{name}");
    }
}
