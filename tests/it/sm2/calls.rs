//! An app whose sign type is SM2, over real HTTP: both protocols, asynchronous and blocking, pages and notifications.

use std::sync::LazyLock;

use alipay::error::SignatureError;
use alipay::gateway::Charset;
use alipay::notify::{NotificationVerifier, NotifyError};
use alipay::schema::Protocol;
use alipay::sign::{SignType, Verifier};
use alipay::trade::PagePay;
use alipay::{Client, ClientBuilder, Error, blocking};
use alipay_emulator::{Keys, Next, Sandbox};
use serde_json::json;

use crate::support::{BOTH, query, template, text_message};

static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate_sm2().unwrap());

fn sandbox() -> Sandbox {
    Sandbox::builder().keys(KEYS.clone()).start().unwrap()
}

fn told<C>(builder: ClientBuilder<C>, sandbox: &Sandbox) -> ClientBuilder<C> {
    let keys = builder.private_key(sandbox.app_private_key()).unwrap().alipay_public_key(sandbox.alipay_public_key()).unwrap();
    keys.sign_type(SignType::Sm2).base_url(sandbox.base_url())
}

fn client(sandbox: &Sandbox) -> Client {
    told(Client::builder(sandbox.app_id()), sandbox).build().unwrap()
}

#[tokio::test]
async fn calls_are_made_on_both_protocols() {
    let sandbox = sandbox();
    let client = client(&sandbox);
    assert_eq!(client.call(&query()).await.unwrap().list.len(), 1);
    for protocol in BOTH {
        assert!(!client.call(&template()).protocol(protocol).await.unwrap().template.is_empty());
        client.call(&text_message()).protocol(protocol).app_auth_token("202405BB0000").await.unwrap();
        sandbox.next(Next::error("BUSINESS_ERROR"));
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert!(error.api().unwrap().verified, "{error:?}");
    }
    let gbk = told(Client::builder(sandbox.app_id()), &sandbox).charset(Charset::Gbk).build().unwrap();
    assert_eq!(gbk.call(&query()).await.unwrap().list[0].status_desc, "发送成功");
    let raw = client.call_raw("alipay.open.public.message.query", &json!({ "message_ids": ["1"] })).await.unwrap();
    assert_eq!(raw["code"], "10000");
}

#[test]
fn the_blocking_client_does_the_same() {
    let sandbox = sandbox();
    let client = told(blocking::Client::builder(sandbox.app_id()), &sandbox).build().unwrap();
    client.call(&query()).send().unwrap();
    for protocol in BOTH {
        client.call(&template()).protocol(protocol).send().unwrap();
        client.call(&text_message()).protocol(protocol).send().unwrap();
        sandbox.next(Next::Tampered);
        let error = client.call(&template()).protocol(protocol).send().unwrap_err();
        assert!(matches!(error, Error::Signature(SignatureError::Mismatch)), "{error:?}");
    }
}

/// No public material confirms the scheme name for SM2 in REST's header, so REST is never chosen automatically.
#[tokio::test]
async fn rest_is_chosen_only_where_it_is_asked_for() {
    let sandbox = sandbox();
    let answer = client(&sandbox).call(&template()).await.unwrap();
    assert_eq!(answer.protocol(), Protocol::Gateway);
    let rest = client(&sandbox).call(&template()).protocol(BOTH[1]).await.unwrap();
    assert_eq!(rest.protocol(), Protocol::Rest);
    assert_eq!(alipay::rest::scheme(SignType::Sm2), Some("ALIPAY-SM2withSM3"));
}

#[tokio::test]
async fn spoilt_answers_are_refused() {
    let sandbox = sandbox();
    let client = client(&sandbox);
    for protocol in BOTH {
        for (next, expected) in [(Next::Tampered, "Mismatch"), (Next::WronglySigned, "Mismatch"), (Next::Unsigned, "Unsigned")] {
            sandbox.next(next.clone());
            let error = client.call(&template()).protocol(protocol).await.unwrap_err();
            let Error::Signature(inner) = &error else { panic!("{next:?}: {error:?}") };
            assert_eq!(format!("{inner:?}"), expected, "{next:?}");
        }
    }
}

#[tokio::test]
async fn keys_of_another_app_or_algorithm_are_refused_by_the_platform() {
    let sandbox = sandbox();
    let strangers = Keys::generate_sm2().unwrap();
    let rsa = crate::support::sandbox();
    for (private, alipay, sign_type) in [
        (strangers.app.private_text(), sandbox.alipay_public_key(), SignType::Sm2),
        (rsa.app_private_key(), rsa.alipay_public_key(), SignType::Rsa2),
    ] {
        let builder = Client::builder(sandbox.app_id()).private_key(private).unwrap().alipay_public_key(alipay).unwrap();
        let client = builder.sign_type(sign_type).base_url(sandbox.base_url()).build().unwrap();
        for protocol in BOTH {
            let error = client.call(&template()).protocol(protocol).await.unwrap_err();
            assert!(error.api().unwrap().sub_code.ends_with("invalid-signature"), "{error:?}");
        }
    }
}

#[test]
fn pages_are_signed() {
    let sandbox = sandbox();
    let pay = PagePay::new().out_trade_no("1").total_amount("1.00").subject("x").product_code("FAST_INSTANT_TRADE_PAY");
    let url = client(&sandbox).page(&pay).url().unwrap();
    let (_, parameters) = url.split_once('?').unwrap();
    let parameters: alipay::gateway::Parameters = form_urlencoded::parse(parameters.as_bytes()).into_owned().collect();
    assert_eq!(parameters.get("sign_type"), Some("SM2"));
    let app = Verifier::new(KEYS.app.public_key());
    assert!(app.verify(SignType::Sm2, parameters.content_to_sign().as_bytes(), parameters.get("sign").unwrap()));
}

#[test]
fn notifications_are_verified() {
    let sandbox = sandbox();
    let verifier = NotificationVerifier::builder().app(sandbox.app_id(), sandbox.alipay_public_key()).unwrap().build().unwrap();
    let body = sandbox.notification(&[("out_trade_no", "70501"), ("trade_status", "TRADE_SUCCESS")]).unwrap();
    assert!(body.contains("sign_type=SM2"), "{body}");
    assert_eq!(verifier.verify(&body).unwrap().out_trade_no(), Some("70501"));

    assert_eq!(verifier.verify(body.replace("70501", "70502")).unwrap_err(), NotifyError::Mismatch);
    assert_eq!(verifier.verify(body.replace("sign_type=SM2", "sign_type=RSA2")).unwrap_err(), NotifyError::Mismatch);
    let strangers = Keys::generate_sm2().unwrap().alipay.public_key();
    let other = NotificationVerifier::builder().app_with(sandbox.app_id(), Verifier::new(strangers)).build().unwrap();
    assert_eq!(other.verify(&body).unwrap_err(), NotifyError::Mismatch);
    let rsa = crate::support::sandbox();
    let other = NotificationVerifier::builder().app(sandbox.app_id(), rsa.alipay_public_key()).unwrap().build().unwrap();
    assert_eq!(other.verify(&body).unwrap_err(), NotifyError::Mismatch);
}
