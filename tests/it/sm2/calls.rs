//! An app whose sign type is SM2, over real HTTP: both protocols, asynchronous and blocking, pages and notifications.

use std::sync::LazyLock;

use alipay::charset::Charset;
use alipay::error::SignatureError;
use alipay::notify::{NotificationVerifier, NotifyError};
use alipay::schema::Protocol;
use alipay::sign::{SignType, Verifier};
use alipay::trade::PagePay;
use alipay::{Client, ClientBuilder, Error, blocking};
use alipay_emulator::{Emulator, Keys, Reaction};
use serde_json::json;

use crate::support::{BOTH, query, template, text_message};

static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate_sm2().unwrap());

fn emulator() -> Emulator {
    Emulator::builder().stateless(true).keys(KEYS.clone()).start().unwrap()
}

fn with_keys<C>(builder: ClientBuilder<C>, emulator: &Emulator) -> ClientBuilder<C> {
    let keys = builder.private_key(emulator.app_private_key()).alipay_public_key(emulator.alipay_public_key());
    keys.sign_type(SignType::Sm2).base_url(emulator.base_url())
}

fn client(emulator: &Emulator) -> Client {
    with_keys(Client::builder(emulator.app_id()), emulator).build().unwrap()
}

#[tokio::test]
async fn calls_are_made_on_both_protocols() {
    let emulator = emulator();
    let client = client(&emulator);
    assert_eq!(client.call(&query()).await.unwrap().list.len(), 1);
    for protocol in BOTH {
        assert!(!client.call(&template()).protocol(protocol).await.unwrap().template.is_empty());
        client.call(&text_message()).protocol(protocol).app_auth_token("202405BB0000").await.unwrap();
        emulator.next(Reaction::error("BUSINESS_ERROR"));
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert!(error.api().unwrap().failure().verified, "{error:?}");
    }
    let gbk = with_keys(Client::builder(emulator.app_id()), &emulator).charset(Charset::Gbk).build().unwrap();
    assert_eq!(gbk.call(&query()).await.unwrap().list[0].status_desc, "发送成功");
    let raw = client.call_raw("alipay.open.public.message.query", &json!({ "message_ids": ["1"] })).await.unwrap();
    assert_eq!(raw["code"], "10000");
}

#[test]
fn the_blocking_client_makes_the_same_calls() {
    let emulator = emulator();
    let client = with_keys(blocking::Client::builder(emulator.app_id()), &emulator).build().unwrap();
    client.call(&query()).send().unwrap();
    for protocol in BOTH {
        client.call(&template()).protocol(protocol).send().unwrap();
        client.call(&text_message()).protocol(protocol).send().unwrap();
        emulator.next(Reaction::Tampered);
        let error = client.call(&template()).protocol(protocol).send().unwrap_err();
        assert!(matches!(error, Error::Signature(SignatureError::Mismatch)), "{error:?}");
    }
}

/// No public material confirms the scheme name for SM2 in REST's header, so REST is never chosen automatically.
#[tokio::test]
async fn rest_is_used_only_if_requested() {
    let emulator = emulator();
    let response = client(&emulator).call(&template()).await.unwrap();
    assert_eq!(response.protocol(), Protocol::Gateway);
    let rest = client(&emulator).call(&template()).protocol(BOTH[1]).await.unwrap();
    assert_eq!(rest.protocol(), Protocol::Rest);
    assert_eq!(alipay::rest::scheme(SignType::Sm2), Some("ALIPAY-SM2withSM3"));
}

#[tokio::test]
async fn tampered_responses_are_rejected() {
    let emulator = emulator();
    let client = client(&emulator);
    for protocol in BOTH {
        for (next, expected) in
            [(Reaction::Tampered, "Mismatch"), (Reaction::WronglySigned, "Mismatch"), (Reaction::Unsigned, "Unsigned")]
        {
            emulator.next(next.clone());
            let error = client.call(&template()).protocol(protocol).await.unwrap_err();
            let Error::Signature(inner) = &error else { panic!("{next:?}: {error:?}") };
            assert_eq!(format!("{inner:?}"), expected, "{next:?}");
        }
    }
}

#[tokio::test]
async fn the_platform_rejects_keys_of_another_app_or_algorithm() {
    let emulator = emulator();
    let strangers = Keys::generate_sm2().unwrap();
    let rsa = crate::support::emulator();
    for (private, alipay, sign_type) in [
        (strangers.app.private_text(), emulator.alipay_public_key(), SignType::Sm2),
        (rsa.app_private_key(), rsa.alipay_public_key(), SignType::Rsa2),
    ] {
        let builder = Client::builder(emulator.app_id()).private_key(private).alipay_public_key(alipay);
        let client = builder.sign_type(sign_type).base_url(emulator.base_url()).build().unwrap();
        for protocol in BOTH {
            let error = client.call(&template()).protocol(protocol).await.unwrap_err();
            assert!(error.api().unwrap().sub_code().ends_with("invalid-signature"), "{error:?}");
        }
    }
}

#[test]
fn pages_are_signed() {
    let emulator = emulator();
    let pay = PagePay::new().out_trade_no("1").total_amount("1.00").subject("x").product_code("FAST_INSTANT_TRADE_PAY");
    let url = client(&emulator).page_execute(&pay).url().unwrap();
    let (_, parameters) = url.split_once('?').unwrap();
    let parameters: alipay::gateway::Parameters = form_urlencoded::parse(parameters.as_bytes()).into_owned().collect();
    assert_eq!(parameters.get("sign_type"), Some("SM2"));
    let app = Verifier::new(KEYS.app.public_key());
    assert!(app.verify(SignType::Sm2, parameters.content_to_sign().as_bytes(), parameters.get("sign").unwrap()));
}

#[test]
fn notifications_are_verified() {
    let emulator = emulator();
    let verifier = NotificationVerifier::builder().app(emulator.app_id(), emulator.alipay_public_key()).build().unwrap();
    let body = emulator.notification(&[("out_trade_no", "70501"), ("trade_status", "TRADE_SUCCESS")]).unwrap();
    assert!(body.contains("sign_type=SM2"), "{body}");
    assert_eq!(verifier.verify(&body).unwrap().out_trade_no(), Some("70501"));

    assert_eq!(verifier.verify(body.replace("70501", "70502")).unwrap_err(), NotifyError::Mismatch);
    assert_eq!(verifier.verify(body.replace("sign_type=SM2", "sign_type=RSA2")).unwrap_err(), NotifyError::Mismatch);
    let strangers = Keys::generate_sm2().unwrap().alipay.public_key();
    let other = NotificationVerifier::builder().app_with(emulator.app_id(), Verifier::new(strangers)).build().unwrap();
    assert_eq!(other.verify(&body).unwrap_err(), NotifyError::Mismatch);
    let rsa = crate::support::emulator();
    let other = NotificationVerifier::builder().app(emulator.app_id(), rsa.alipay_public_key()).build().unwrap();
    assert_eq!(other.verify(&body).unwrap_err(), NotifyError::Mismatch);
}
