//! Certificate mode over real HTTP: serials on every request, the response's certificate, and its renewal.

use alipay::certificates::Certificates;
use alipay::error::{ConfigError, SignatureError};
use alipay::notify::NotificationVerifier;
use alipay::trade::AppPay;
use alipay::{Client, ClientBuilder, Error, blocking};
use alipay_emulator::{Emulator, EmulatorBuilder, KeyPair, Keys, Reaction};

use crate::certificates::make::{
    ALIPAY, ALIPAY_NAME, APP, FOREIGN, ISSUER, MERCHANTS_NAME, Make, ROOT, alipay, files, issuer, root,
};
use crate::support::{BOTH, query, template, text_message};

fn emulator() -> Emulator {
    let pair = |text: &str| KeyPair::parse(text).unwrap();
    let [app, alipay, root] = files();
    let keys = Keys { app: pair(&APP.text()), alipay: pair(&ALIPAY.text()) };
    Emulator::builder().stateless(true).keys(keys).certificates(app, alipay, root).start().unwrap()
}

fn certificates() -> Certificates {
    let [app, alipay, root] = files();
    Certificates::parse(app, alipay, root).unwrap()
}

fn settings(emulator: &Emulator) -> ClientBuilder<Client> {
    let builder = Client::builder(emulator.app_id()).private_key(APP.text());
    builder.certificates(certificates()).base_url(emulator.base_url())
}

/// Replaces Alipay's certificate by one with another serial, another key, and the same issuer.
fn renew(emulator: &Emulator) {
    let next = Make::leaf(ALIPAY_NAME, &FOREIGN).serial(&[0x42]);
    let text = format!("{}{}", next.pem(&ISSUER), issuer().pem(&ROOT));
    emulator.renew_certificate(&text, &KeyPair::parse(&FOREIGN.text()).unwrap()).unwrap();
}

#[tokio::test]
async fn calls_contain_both_serials() {
    let emulator = emulator();
    let client = settings(&emulator).build().unwrap();
    client.call(&query()).await.unwrap();
    for protocol in BOTH {
        client.call(&template()).protocol(protocol).await.unwrap();
        client.call(&text_message()).protocol(protocol).await.unwrap();
        emulator.next(Reaction::Tampered);
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert!(matches!(error, Error::Signature(SignatureError::Mismatch)), "{error:?}");
        emulator.next(Reaction::error("BUSINESS_ERROR"));
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert!(error.api().unwrap().failure().verified);
    }
}

#[tokio::test]
async fn the_platform_rejects_calls_without_certificates() {
    let emulator = emulator();
    let key = ALIPAY.public().to_base64();
    let client = Client::builder(emulator.app_id()).private_key(APP.text()).alipay_public_key(key);
    let client = client.base_url(emulator.base_url()).build().unwrap();
    assert_eq!(client.call(&query()).await.unwrap_err().api().unwrap().sub_code(), "isv.missing-app-cert-sn");
    assert_eq!(client.call(&template()).await.unwrap_err().api().unwrap().sub_code(), "missing-app-cert-sn");
}

#[tokio::test]
async fn a_new_certificate_is_downloaded_once_and_verified() {
    let emulator = emulator();
    for protocol in BOTH {
        let client = settings(&emulator).build().unwrap();
        client.call(&template()).protocol(protocol).await.unwrap();
        renew(&emulator);
        let before = emulator.received_calls().len();
        client.call(&template()).protocol(protocol).await.unwrap();
        assert_eq!(emulator.received_calls().len(), before + 2, "the call itself is not repeated");
        client.call(&template()).protocol(protocol).await.unwrap();
        assert_eq!(emulator.received_calls().len(), before + 3, "the certificate is cached");
        let [_, alipay, _] = files();
        emulator.renew_certificate(&alipay, &KeyPair::parse(&ALIPAY.text()).unwrap()).unwrap();
    }
}

#[test]
fn the_blocking_client_downloads_a_new_certificate() {
    let emulator = emulator();
    let client = blocking::Client::builder(emulator.app_id()).private_key(APP.text()).certificates(certificates());
    let client = client.base_url(emulator.base_url()).build().unwrap();
    renew(&emulator);
    client.call(&query()).send().unwrap();
    client.call(&template()).send().unwrap();
    assert_eq!(emulator.received_calls().len(), 3);
}

#[tokio::test]
async fn certificate_downloads_can_be_disabled() {
    let emulator = emulator();
    let client = settings(&emulator).download_certificates(false).build().unwrap();
    renew(&emulator);
    let error = client.call(&query()).await.unwrap_err();
    assert!(matches!(&error, Error::Signature(SignatureError::UnknownCertificate(_))) && error.may_have_acted(), "{error:?}");
    assert_eq!(emulator.received_calls().len(), 1);
}

#[tokio::test]
async fn a_certificate_of_another_party_is_not_trusted() {
    let emulator = emulator();
    let client = settings(&emulator).build().unwrap();
    // Its chain ends at the same root, but through the issuer of merchants' certificates.
    let merchant = Make::leaf("CN=Merchant,C=CN", &FOREIGN).issued_by(MERCHANTS_NAME).serial(&[0x43]);
    let merchants = Make::ca(MERCHANTS_NAME, &ISSUER);
    let text = format!("{}{}{}", merchant.pem(&ISSUER), merchants.pem(&ROOT), root().pem(&ROOT));
    emulator.renew_certificate(&text, &KeyPair::parse(&FOREIGN.text()).unwrap()).unwrap();
    let error = client.call(&query()).await.unwrap_err();
    assert!(matches!(&error, Error::Signature(SignatureError::Certificate(_))), "{error:?}");
    assert!(client.call(&query()).await.is_err());
}

#[test]
fn results_and_notifications_are_signed_with_the_current_certificate() {
    let emulator = emulator();
    renew(&emulator);
    let verifier = NotificationVerifier::builder().app(emulator.app_id(), FOREIGN.public().to_base64()).build().unwrap();
    let order = AppPay::new().out_trade_no("my_order").total_amount("1.23").subject("s");
    let payment = emulator.pay_order(&settings(&emulator).build().unwrap().sdk_execute(&order).order_string().unwrap());
    assert!(verifier.verify_app_result(&payment.result_status, &payment.result).unwrap().is_success());
    let notification = emulator.notification(&[("out_trade_no", "my_order")]).unwrap();
    assert_eq!(verifier.verify(notification).unwrap().out_trade_no(), Some("my_order"));
}

#[tokio::test]
async fn an_expired_alipay_certificate_is_not_trusted() {
    let emulator = emulator();
    let expired = alipay().serial(&[0x44]).valid("20200101000000Z", "20210101000000Z");
    let text = format!("{}{}", expired.pem(&ISSUER), issuer().pem(&ROOT));
    emulator.renew_certificate(&text, &KeyPair::parse(&ALIPAY.text()).unwrap()).unwrap();
    for protocol in BOTH {
        let client = settings(&emulator).build().unwrap();
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert!(matches!(&error, Error::Signature(SignatureError::Certificate(_))), "{error:?}");
    }
}

#[tokio::test]
async fn the_emulator_rejects_an_expired_app_certificate() {
    // The certificates of the tests expire at the end of 2029.
    let then = || std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_900_000_000);
    let [app, alipay, root] = files();
    let keys = Keys { app: KeyPair::generate().unwrap(), alipay: KeyPair::parse(&ALIPAY.text()).unwrap() };
    let play = |builder: EmulatorBuilder| {
        let certified = builder.keys(keys.clone()).certificates(&app, &alipay, &root);
        certified.start().unwrap()
    };
    let emulator = play(Emulator::builder().clock(then));
    let client = settings(&emulator).clock(then).build().unwrap();
    for (protocol, code) in BOTH.into_iter().zip(["isv.app-cert-expired", "app-cert-expired"]) {
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert_eq!(error.api().unwrap().sub_code(), code);
    }
    // Without that clock the certificate is valid. Its key identifies the app, whatever other keys there are.
    let emulator = play(Emulator::builder());
    settings(&emulator).build().unwrap().call(&template()).await.unwrap();
}

#[test]
fn modes_and_keys_must_fit() {
    let emulator = emulator();
    let both = settings(&emulator).alipay_public_key(ALIPAY.public().to_base64()).build().unwrap_err();
    assert!(matches!(both, ConfigError::TwoModes), "{both:?}");
    let other = Client::builder("1").private_key(FOREIGN.text()).certificates(certificates()).build().unwrap_err();
    assert!(matches!(other, ConfigError::Certificate(_)), "{other:?}");
}
