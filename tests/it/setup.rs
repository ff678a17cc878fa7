//! Invalid settings: the client is not built, the call is not sent, and the error states the reason.

use alipay::charset::Charset;
use alipay::error::ConfigError;
use alipay::sign::{SignError, SignType, Signer};
use alipay::{Client, Error, PRODUCTION, ProtocolChoice, SANDBOX};

use crate::support::{client, emulator, key, query, settings, template};

#[test]
fn missing_settings_are_reported() {
    let private = || Client::builder("1").private_key(key("app", "private_pkcs8_der_base64"));
    let public = key("alipay", "public_spki_der_base64");
    for (built, words) in [
        (Client::builder("").build(), "app id"),
        (Client::builder("1").alipay_public_key(&public).build(), "private key"),
        (private().build(), "alipay_public_key"),
        (private().alipay_public_key(&public).base_url("openapi.alipay.com").build(), "base URL"),
        (private().alipay_public_key(&public).base_url("https://a.example/gateway.do").build(), "base URL"),
        (private().alipay_public_key(&public).base_url("ftp://a.example").build(), "base URL"),
        (private().alipay_public_key(&public).base_url("http://openapi.alipay.com").build(), "base URL"),
        (private().alipay_public_key(&public).base_url("https://user:password@a.example").build(), "base URL"),
    ] {
        let error = built.unwrap_err();
        assert!(error.to_string().contains(words) && !error.to_string().contains("password"), "{error}");
    }
    for url in [PRODUCTION, SANDBOX, "https://a.example/", "http://127.0.0.1:8080"] {
        private().alipay_public_key(&public).base_url(url).build().unwrap();
    }
}

#[test]
fn build_returns_the_first_error_of_a_setter() {
    let emulator = emulator();
    let error = settings(&emulator).content_key("short").private_key("not a key").build().unwrap_err();
    assert!(matches!(error, ConfigError::ContentKey(_)), "{error:?}");
    let error = settings(&emulator).private_key("not a key").content_key("short").build().unwrap_err();
    assert!(matches!(error, ConfigError::Key(_)), "{error:?}");
    // A later valid value does not undo the error.
    let error = settings(&emulator).private_key("not a key").private_key(key("app", "private_pkcs8_der_base64")).build();
    assert!(matches!(error.unwrap_err(), ConfigError::Key(_)));
    let error = settings(&emulator).alipay_public_key("not a key").build().unwrap_err();
    assert!(matches!(error, ConfigError::Key(_)), "{error:?}");
}

#[tokio::test]
async fn a_method_that_the_platform_does_not_use_is_rejected() {
    let emulator = emulator();
    let parameters = serde_json::json!({});
    let error = client(&emulator).call_rest(http::Method::OPTIONS, "/v3/alipay/trade/query", &parameters).await.unwrap_err();
    assert!(matches!(&error, Error::Config(ConfigError::Method(method)) if method == "OPTIONS"), "{error:?}");
    assert_eq!(emulator.received_calls(), []);
}

#[tokio::test]
async fn a_protocol_without_the_api_is_rejected() {
    let emulator = emulator();
    let error = client(&emulator).call(&query()).protocol(ProtocolChoice::Rest).await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::NotOffered { .. })), "{error:?}");
    let old = settings(&emulator).sign_type(SignType::Rsa).build().unwrap();
    let error = old.call(&template()).protocol(ProtocolChoice::Rest).await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::SignType)), "{error:?}");
    let gbk = settings(&emulator).charset(Charset::Gbk).build().unwrap();
    let error = gbk.call(&template()).protocol(ProtocolChoice::Rest).await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::Charset(_))), "{error:?}");
    let emoji = alipay::open_public::TemplateMessageGet::new().template_id("💰");
    let error = gbk.call(&emoji).await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::Charset(_))), "{error:?}");
    assert_eq!(emulator.received_calls(), []);
}

/// An external signer that is disconnected.
#[derive(Debug)]
struct Unplugged;

impl Signer for Unplugged {
    fn sign_type(&self) -> SignType {
        SignType::Rsa2
    }

    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignError> {
        Err(SignError::new("the key service does not answer"))
    }
}

#[tokio::test]
async fn a_custom_signer_can_fail() {
    let emulator = emulator();
    let client = Client::builder(emulator.app_id())
        .signer(Unplugged)
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
        .build()
        .unwrap();
    let error = client.call(&query()).await.unwrap_err();
    assert!(matches!(&error, Error::Signature(_)) && !error.may_have_acted(), "{error:?}");
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "the key service does not answer");
    assert_eq!(emulator.received_calls(), []);
}
