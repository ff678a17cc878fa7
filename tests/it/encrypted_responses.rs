//! Encrypted responses without a signature: errors are accepted, successes are rejected.

use alipay::Error;
use alipay::content_key::{ContentEncryption, ContentKey};
use alipay::error::{OutcomeUnknown, SignatureError};
use bytes::Bytes;
use http::Method;
use serde_json::{Value, json};

use crate::verification::{NODE, Replay, alipay_signs, expecting};

const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";
const OTHER: &str = "ZmVkY2JhOTg3NjU0MzIxMA==";

fn encrypted(text: &str) -> String {
    ContentKey::parse(KEY).unwrap().encrypt(text.as_bytes()).unwrap()
}

/// Returns the result of a gateway call with this response body, for a client with this AES key.
async fn gateway(body: String, key: Option<&str>) -> Result<Value, Error> {
    let builder = expecting();
    let builder = match key {
        Some(key) => builder.content_key(key),
        None => builder,
    };
    let client = builder.build_with(Replay::of(http::Response::new(body.into()))).unwrap();
    client.call_raw("alipay.open.public.message.query", &json!({})).await.map(alipay::Response::into_inner)
}

async fn rest(status: u16, body: String) -> Result<Value, Error> {
    let response = http::Response::builder().status(status).body(Bytes::from(body)).unwrap();
    let client = expecting().content_key(KEY).build_with(Replay::of(response)).unwrap();
    client.call_rest(Method::POST, "/v3/a/b", &json!({})).await.map(alipay::Response::into_inner)
}

const REFUSED: &str =
    r#"{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-timestamp","sub_msg":"非法的时间戳参数"}"#;

#[tokio::test]
async fn an_encrypted_error_without_a_signature_is_an_error() {
    for node in [NODE, "error_response"] {
        let error = gateway(format!(r#"{{"{node}":"{}"}}"#, encrypted(REFUSED)), Some(KEY)).await.unwrap_err();
        let Error::Api(api_error) = &error else { panic!("{error:?}") };
        assert_eq!(
            (api_error.failure().gateway_code.as_str(), api_error.sub_code(), api_error.failure().verified),
            ("40002", "isv.invalid-timestamp", false)
        );
        assert_eq!(api_error.failure().sub_msg, "非法的时间戳参数");
        assert!(!error.may_have_acted());
    }
    // The error has the same hint as a plain one.
    let signature = r#"{"code":"40002","sub_code":"isv.invalid-signature","sub_msg":"验签出错, app_id=2021000000000001&amp;x"}"#;
    let error = gateway(format!(r#"{{"{NODE}":"{}"}}"#, encrypted(signature)), Some(KEY)).await.unwrap_err();
    assert!(error.api().unwrap().failure().hint.as_ref().unwrap().contains("differs"), "{error}");
    // An unknown outcome stays unknown.
    let unknown = REFUSED.replace("40002", "20000").replace("isv.invalid-timestamp", "isp.unknow-error");
    let error = gateway(format!(r#"{{"{NODE}":"{}","sign":""}}"#, encrypted(&unknown)), Some(KEY)).await.unwrap_err();
    assert!(
        matches!(&error, Error::OutcomeUnknown(OutcomeUnknown::Api(api_error)) if !api_error.failure().verified),
        "{error:?}"
    );
    // A signature that is present is verified.
    let signed = format!("\"{}\"", encrypted(REFUSED));
    let body = format!(r#"{{"{NODE}":{signed},"sign":"{}"}}"#, alipay_signs(signed.as_bytes()));
    assert!(gateway(body, Some(KEY)).await.unwrap_err().api().unwrap().failure().verified);
}

#[tokio::test]
async fn all_other_unsigned_ciphertexts_are_the_same_error() {
    let success = r#"{"code":"10000","msg":"Success","t":"unverified"}"#;
    let v2 = ContentKey::parse(KEY).unwrap().with_encryption(ContentEncryption::AesV2).encrypt(success.as_bytes()).unwrap();
    for (ciphertext, key) in [
        (encrypted(success), Some(KEY)),
        (encrypted(r#"{"access_token":"t"}"#), Some(KEY)),
        (encrypted("{}"), Some(KEY)),
        // The error reveals neither padding nor content.
        (encrypted(REFUSED), Some(OTHER)),
        (encrypted(REFUSED), None),
        (encrypted("no JSON"), Some(KEY)),
        (encrypted("[1]"), Some(KEY)),
        (encrypted(""), Some(KEY)),
        (v2, Some(KEY)),
        ("AAAA".to_owned(), Some(KEY)),
        (String::new(), Some(KEY)),
        ("no base64!".to_owned(), Some(KEY)),
    ] {
        let error = gateway(format!(r#"{{"{NODE}":"{ciphertext}"}}"#), key).await.unwrap_err();
        assert!(matches!(error, Error::Signature(SignatureError::Unsigned)), "{ciphertext}: {error:?}");
        assert!(
            error.may_have_acted() && error.to_string().contains("AES key") && !error.to_string().contains("unverified"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn rest_behaves_the_same() {
    for (code, unknown) in [("invalid-parameter", false), ("unknow-error", true)] {
        let plain = json!({ "code": code, "message": "参数无效" }).to_string();
        let error = rest(400, encrypted(&plain)).await.unwrap_err();
        let api_error = error.api().unwrap_or_else(|| panic!("{error:?}"));
        assert_eq!(
            (
                api_error.sub_code(),
                api_error.failure().sub_msg.as_str(),
                api_error.failure().verified,
                api_error.failure().status
            ),
            (code, "参数无效", false, 400)
        );
        assert_eq!(matches!(error, Error::OutcomeUnknown(_)), unknown);
    }
    for ciphertext in [encrypted("{}"), encrypted("no JSON"), "AAAA".to_owned()] {
        let error = rest(400, ciphertext).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
    // A success must be signed.
    let error = rest(200, encrypted(r#"{"t":"unverified"}"#)).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_) | Error::Signature(_)) && !error.to_string().contains("unverified"), "{error:?}");
}
