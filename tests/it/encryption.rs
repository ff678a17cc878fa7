//! AES content encryption, on both protocols, per client and per call.

use alipay::charset::Charset;
use alipay::content_key::{ContentEncryption, ContentKey, ContentKeyError};
use alipay::error::ConfigError;
use alipay::keys::Base64Problem;
use alipay::{Client, ClientBuilder, Error, ProtocolChoice};
use alipay_emulator::{Emulator, Keys, Reaction};

use crate::support::{BOTH, article_message, query, settings, template, text_message};

const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";
const OTHER: &str = "ZmVkY2JhOTg3NjU0MzIxMA==";

fn emulator() -> Emulator {
    Emulator::builder().stateless(true).keys(Keys::generate().unwrap()).content_key(KEY).start().unwrap()
}

fn encrypting(emulator: &Emulator) -> ClientBuilder<Client> {
    settings(emulator).content_key(KEY)
}

#[test]
fn texts_are_encrypted_byte_for_byte() {
    let key = ContentKey::parse(KEY).unwrap();
    for (plain, ciphertext) in [
        ("", "N3Ii4GGpJMWRzZwn6hY+1A=="),
        ("0123456789abcdef", "cnJ+iB7c/QEApxhoeQm1ZbK1BDCaLhZGeh0WxMZ4WIA="),
        (
            r#"{"out_trade_no":"20150320010101001","subject":"支付宝/测试"}"#,
            "hM7TQ18QF5bhZ+Favk3byUPez16zVPDDbekKincTnGh3KOOUAheZ7TZQPDcoVaikqDdE4spkDQYlmi8SuWc4WHZxtTdmWyyu/ef8RqGKb/o=",
        ),
    ] {
        assert_eq!(key.encrypt(plain.as_bytes()).unwrap(), ciphertext);
        assert_eq!(key.decrypt(ciphertext).as_deref(), Some(plain.as_bytes()));
        assert_ne!(ContentKey::parse(OTHER).unwrap().decrypt(ciphertext).as_deref(), Some(plain.as_bytes()));
    }
    for text in ["", "x", "N3Ii4GGpJMWRzZwn6hY+1", "AAAA"] {
        assert_eq!(key.decrypt(text), None, "{text}");
    }
}

#[test]
fn an_invalid_key_is_reported() {
    assert_eq!(ContentKey::parse("not base64!").unwrap_err(), ContentKeyError::NotBase64);
    assert_eq!(ContentKey::parse("AAAA").unwrap_err(), ContentKeyError::Length(3));
    assert_eq!(format!("{:?}", ContentKey::parse(KEY).unwrap()), "ContentKey");
}

#[test]
fn a_content_key_is_cleaned_like_other_keys() {
    let key = "++//MTIzNDU2Nzg5MDEyMw==";
    let expected = ContentKey::parse(key).unwrap().encrypt(b"{}").unwrap();
    for text in [
        format!(" {key}\r\n"),
        format!("\"{key}\""),
        format!("'{key}'"),
        format!("“{key}”"),
        format!("\u{feff}{key}\u{200b}"),
        format!("{}\u{ad}\n {}", &key[..9], &key[9..]),
        key.trim_end_matches('=').to_owned(),
        key.replace('/', "\\/").replace('=', "\\u003d"),
        key.replace('+', "%2B").replace('/', "%2F").replace('=', "%3d"),
        format!("AES_KEY='{key}'"),
        format!("key={key}"),
        format!("aes_key: {}", key.trim_end_matches('=')),
        format!("aes_key: \"{key}\" # of the app"),
        format!("{key};"),
        format!("{key}{key}"),
        format!("{0}\n{0}\n", key.trim_end_matches('=')),
        key.replace('+', "%252B").replace('=', "%253D"),
        key.replace('+', "&#43;"),
        // The last bits of the last character belong to no byte.
        key.replace("w==", "x=="),
    ] {
        let read = ContentKey::parse(&text).unwrap_or_else(|error| panic!("{error}: {text:?}"));
        assert_eq!(read.encrypt(b"{}").unwrap(), expected, "{text:?}");
    }
    for (text, error) in [
        (key.replace('+', "-").replace('/', "_"), ContentKeyError::Base64(Base64Problem::UrlSafe)),
        (
            format!("'{}'", key.replace('+', "-").replace('/', "_").trim_end_matches('=')),
            ContentKeyError::Base64(Base64Problem::UrlSafe),
        ),
        ("AA+/MTIzND +Nzg5MDEyMw==".to_owned(), ContentKeyError::Base64(Base64Problem::BlanksForPlus)),
        (String::new(), ContentKeyError::Length(0)),
        ("\"\"".to_owned(), ContentKeyError::Length(0)),
        (key[..20].to_owned(), ContentKeyError::Length(15)),
    ] {
        let actual = ContentKey::parse(&text).unwrap_err();
        assert_eq!(actual, error, "{text:?}");
        assert!(!actual.to_string().contains("MTIz"), "{actual}");
    }
}

#[tokio::test]
async fn calls_and_responses_are_encrypted() {
    let emulator = emulator();
    for charset in [Charset::Utf8, Charset::Gbk, Charset::Gb18030] {
        let client = encrypting(&emulator).charset(charset).build().unwrap();
        let response = client.call(&query()).await.unwrap();
        assert_eq!(response.list[0].status_desc, "发送成功");
        assert!(response.raw().starts_with(r#"{"code":"10000""#), "decrypted: {}", response.raw());
        client.call(&article_message(6)).protocol(ProtocolChoice::Gateway).await.unwrap();
    }
    let client = encrypting(&emulator).build().unwrap();
    for protocol in BOTH {
        client.call(&text_message()).protocol(protocol).await.unwrap();
        client.call(&template()).protocol(protocol).await.unwrap();
        client.call(&text_message()).protocol(protocol).encrypt(false).await.unwrap();
    }
}

#[tokio::test]
async fn errors_are_read_on_both_protocols() {
    let emulator = emulator();
    let client = encrypting(&emulator).build().unwrap();
    for protocol in BOTH {
        emulator.next(Reaction::error("SYSTEM_ERROR"));
        let error = client.call(&text_message()).protocol(protocol).await.unwrap_err();
        assert_eq!(error.api().unwrap().sub_code(), "SYSTEM_ERROR");
        emulator.next(Reaction::Tampered);
        let error = client.call(&text_message()).protocol(protocol).await.unwrap_err();
        assert!(matches!(error, Error::Signature(_)), "verified before it is decrypted: {error:?}");
    }
}

#[tokio::test]
async fn mismatching_keys_are_reported() {
    let emulator = emulator();
    let wrong = settings(&emulator).content_key(OTHER).build().unwrap();
    let error = wrong.call(&query()).await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "isv.invalid-encrypt");
    let error = wrong.call(&text_message()).await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "invalid-encrypt");
    let without = settings(&emulator).build().unwrap();
    let error = without.call(&query()).encrypt(true).await.unwrap_err();
    assert!(matches!(error, Error::Config(_)), "{error:?}");
    let keyless = crate::support::emulator();
    let error = encrypting(&keyless).build().unwrap().call(&query()).await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "isv.decryption-error-not-valid-encrypt-key");
}

#[test]
fn a_random_iv_precedes_the_ciphertext() {
    let key = ContentKey::parse(KEY).unwrap().with_encryption(ContentEncryption::AesV2);
    for (plain, ciphertext) in [
        ("", "8OHSw7Sllod4aVpLPC0eD60LTZC76Uo/4duPaesknKY="),
        ("0123456789abcdef", "ABEiM0RVZneImaq7zN3u//iHuxxWxktw7jk9vI5kVE1gVs0FKteQZL718d8QJbgR"),
        (r#"{"subject":"支付宝/测试"}"#, "oaGhoaGhoaGhoaGhoaGhoeSiWrHCSkIzHDBs/1YBPTzGmXifAH2BQFzqOBs/uJOr"),
    ] {
        assert_eq!(key.decrypt(ciphertext).as_deref(), Some(plain.as_bytes()));
        let (first, second) = (key.encrypt(plain.as_bytes()).unwrap(), key.encrypt(plain.as_bytes()).unwrap());
        assert_ne!(first, second);
        assert_eq!(key.decrypt(&first).as_deref(), Some(plain.as_bytes()));
        assert_ne!(ContentKey::parse(KEY).unwrap().decrypt(&first).as_deref(), Some(plain.as_bytes()), "another way");
    }
    // A vector without ciphertext, and less than a vector.
    for text in ["", "8OHSw7Sllod4aVpLPC0eDw==", "8OHS"] {
        assert_eq!(key.decrypt(text), None, "{text}");
    }
}

#[tokio::test]
async fn calls_and_responses_are_encrypted_with_a_random_iv() {
    let emulator = emulator();
    for charset in [Charset::Utf8, Charset::Gbk, Charset::Gb18030] {
        let client = encrypting(&emulator).content_encryption(ContentEncryption::AesV2).charset(charset).build().unwrap();
        let response = client.call(&query()).await.unwrap();
        assert_eq!(response.list[0].status_desc, "发送成功");
        // REST has no such encryption, so an API of both protocols is called on the gateway.
        let response = client.call(&article_message(6)).await.unwrap();
        assert_eq!(response.protocol(), alipay::schema::Protocol::Gateway);
    }
    let client = encrypting(&emulator).content_encryption(ContentEncryption::AesV2).build().unwrap();
    let before = emulator.received_calls().len();
    let error = client.call(&text_message()).protocol(ProtocolChoice::Rest).await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::ContentEncryption)), "{error:?}");
    assert_eq!(emulator.received_calls().len(), before);
    let plain = client.call(&text_message()).encrypt(false).await.unwrap();
    assert_eq!(plain.protocol(), alipay::schema::Protocol::Rest);
}

#[test]
fn the_blocking_client_encrypts_with_a_random_iv() {
    let emulator = emulator();
    let settings = crate::support::blocking_settings(&emulator).content_key(KEY);
    let client = settings.content_encryption(ContentEncryption::AesV2).build().unwrap();
    assert_eq!(client.call(&query()).send().unwrap().list[0].status_desc, "发送成功");
}
