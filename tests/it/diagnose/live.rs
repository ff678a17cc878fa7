//! Findings from responses of the emulator.

use std::time::{Duration, SystemTime};

use alipay::diagnose::{Finding, Inputs, Kind, Probe, Severity, live, live_blocking};
use alipay::sign::SignType;
use alipay_emulator::{Emulator, KeyPair, Keys, Reaction};

use super::{assert_no_errors, error, only};
use crate::certificates::make::{ALIPAY, APP, FOREIGN, ISSUER, MERCHANTS_NAME, Make, ROOT, files, root};
use crate::support::{emulator, key};

fn probe() -> Probe {
    Probe::new("alipay.open.public.message.query")
}

fn inputs(emulator: &Emulator) -> Inputs {
    let inputs = Inputs::new().app_id(emulator.app_id()).base_url(emulator.base_url());
    inputs.private_key(emulator.app_private_key()).alipay_public_key(emulator.alipay_public_key())
}

/// Returns the findings. Asserts that the blocking function returns the same.
async fn ask(inputs: &Inputs) -> Vec<Finding> {
    live(inputs, &probe()).await
}

#[tokio::test]
async fn both_signatures_are_valid() {
    let emulator = emulator();
    let findings = ask(&inputs(&emulator)).await;
    assert_no_errors(&findings);
    assert!(only(&findings, Kind::Verified).seen.contains("Alipay's key"));
    let ids = serde_json::json!({ "message_ids": ["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"] });
    let findings = live(&inputs(&emulator), &probe().parameters(ids)).await;
    assert!(only(&findings, Kind::Verified).what.contains("answered"));
    let unknown = live(&inputs(&emulator), &Probe::new("alipay.nothing.of.the.kind")).await;
    assert_no_errors(&unknown);
    assert!(only(&unknown, Kind::Rejected).seen.contains("isv.invalid-method"));
}

#[test]
fn the_blocking_call_returns_the_same_findings() {
    let emulator = emulator();
    only(&live_blocking(&inputs(&emulator), &probe()), Kind::Verified);
    let inputs = inputs(&emulator).private_key(FOREIGN.text());
    let findings = live_blocking(&inputs, &probe().try_other_sign_type(true));
    error(&findings, Kind::RequestSignature);
    assert_eq!(only(&findings, Kind::SignType).severity, Severity::Note);
    error(&live_blocking(&inputs.app_id(""), &probe()), Kind::NotAsked);
}

#[tokio::test]
async fn the_requests_signature_is_rejected() {
    let emulator = emulator();
    let findings = ask(&inputs(&emulator).private_key(FOREIGN.text())).await;
    let finding = error(&findings, Kind::RequestSignature);
    assert!(finding.seen.contains("do not belong together"), "{finding}");
    assert_eq!(emulator.received_calls().len(), 1, "one call by default");
}

#[tokio::test]
async fn the_other_sign_type_is_accepted() {
    let emulator = emulator();
    let body = r#"{"alipay_open_public_message_query_response":{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-signature"}}"#;
    emulator.next(Reaction::raw(200, "text/html;charset=utf-8", body));
    let findings = live(&inputs(&emulator), &probe().try_other_sign_type(true)).await;
    let finding = error(&findings, Kind::SignType);
    assert!(finding.what.contains("set to RSA in the console"), "{finding}");
    emulator.next(Reaction::raw(200, "text/html;charset=utf-8", body));
    let findings = live(&inputs(&emulator).sign_type(SignType::Rsa), &probe().try_other_sign_type(true)).await;
    assert!(error(&findings, Kind::SignType).what.contains("set to RSA2"));
}

#[tokio::test]
async fn no_client_can_be_built() {
    let emulator = emulator();
    let own = KeyPair::parse(emulator.app_private_key()).unwrap().public_key().to_base64();
    let findings = ask(&inputs(&emulator).alipay_public_key(own)).await;
    assert!(error(&findings, Kind::NotAsked).seen.contains("the app's own"));
    error(&ask(&inputs(&emulator).app_certificate(files()[0].clone())).await, Kind::NotAsked);
    error(&ask(&inputs(&emulator).base_url("http://openapi.alipay.com")).await, Kind::NotAsked);
    assert!(emulator.received_calls().is_empty());
}

#[tokio::test]
async fn the_responses_signature_does_not_verify() {
    let emulator = emulator();
    let findings = ask(&inputs(&emulator).alipay_public_key(FOREIGN.public().to_base64())).await;
    assert!(error(&findings, Kind::ResponseSignature).seen.contains("own key either"));
    // A gateway that signs with the app's key.
    let pair = || KeyPair::parse(&key("app", "private_pkcs8_der_base64")).unwrap();
    let mirror = Emulator::builder().keys(Keys { app: pair(), alipay: pair() }).start().unwrap();
    let findings = ask(&inputs(&mirror).alipay_public_key(ALIPAY.public().to_base64())).await;
    assert!(error(&findings, Kind::ResponseSignature).seen.contains("verifies with the app's own key"));
    let ids = serde_json::json!({ "message_ids": ["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"] });
    emulator.next(Reaction::Unsigned);
    error(&live(&inputs(&emulator), &probe().parameters(ids)).await, Kind::ResponseUnsigned);
}

#[tokio::test]
async fn the_app_is_of_the_other_environment() {
    let emulator = emulator();
    let findings = ask(&inputs(&emulator).app_id("9021000100000000")).await;
    assert!(error(&findings, Kind::UnknownApp).what.contains("outside the platform"));
    emulator.next(refusal("isp.unknow-error"));
    assert_eq!(only(&ask(&inputs(&emulator)).await, Kind::Rejected).severity, Severity::Warning);
    emulator.next(Reaction::raw(200, "text/html", r#"{"error_response":{"code":"20000","sub_code":"isp.unknow-error"}}"#));
    assert_eq!(only(&ask(&inputs(&emulator)).await, Kind::Rejected).severity, Severity::Warning);
}

#[tokio::test]
async fn the_clock_is_wrong() {
    let emulator = emulator();
    let hour = Duration::from_secs(3600);
    for (now, direction) in [(SystemTime::now() - hour, "behind"), (SystemTime::now() + hour, "ahead")] {
        let findings = ask(&inputs(&emulator).now(now)).await;
        let clock: Vec<_> = findings.iter().filter(|finding| finding.kind == Kind::Clock).collect();
        assert!(clock[0].seen.contains("isv.invalid-timestamp"), "{findings:#?}");
        assert!(clock[1].seen.contains(direction) && clock[1].seen.contains("1 hour"), "{findings:#?}");
    }
    // A difference within the tolerance.
    let findings = ask(&inputs(&emulator).now(SystemTime::now() - Duration::from_secs(300))).await;
    only(&findings, Kind::Verified);
    assert_eq!(only(&findings, Kind::Clock).severity, Severity::Warning);
    // The platform rejects the timestamp although the clocks agree.
    emulator.next(refusal("isv.invalid-timestamp"));
    assert!(error(&ask(&inputs(&emulator)).await, Kind::Clock).what.contains("no clock difference"));
}

/// Returns a rejection by the gateway itself, which is not signed.
fn refusal(sub_code: &str) -> Reaction {
    let node = serde_json::json!({ "code": "40002", "msg": "Invalid Arguments", "sub_code": sub_code, "sub_msg": "T0KEN" });
    let body = serde_json::json!({ "alipay_open_public_message_query_response": node });
    Reaction::raw(200, "text/html;charset=utf-8", body.to_string())
}

#[tokio::test]
async fn codes_about_keys_and_certificates() {
    let emulator = emulator();
    for (code, kind) in [
        ("isv.missing-signature-config", Kind::NoKeyUploaded),
        ("isv.invalid-signature-type", Kind::SignType),
        ("isv.app-cert-not-exist", Kind::AppCertificate),
        ("isv.app-cert-expired", Kind::AppCertificate),
        ("isv.invalid-alipay-root-cert-sn", Kind::RootSerial),
        ("isv.alipay-cert-not-exist", Kind::ResponseCertificate),
    ] {
        emulator.next(refusal(code));
        let findings = ask(&inputs(&emulator)).await;
        let finding = error(&findings, kind);
        assert!(finding.seen.contains(code) && !finding.to_string().contains("T0KEN"), "{finding}");
    }
}

fn certified() -> (Emulator, Inputs) {
    let pair = |text: &str| KeyPair::parse(text).unwrap();
    let [app, alipay, root] = files();
    let keys = Keys { app: pair(&APP.text()), alipay: pair(&ALIPAY.text()) };
    let emulator = Emulator::builder().keys(keys).certificates(&*app, &*alipay, &*root).start().unwrap();
    let inputs = Inputs::new().app_id(emulator.app_id()).base_url(emulator.base_url()).private_key(APP.text());
    (emulator, inputs.app_certificate(app).alipay_certificate(alipay).root_certificates(root))
}

#[tokio::test]
async fn certificate_mode() {
    let (emulator, inputs) = certified();
    only(&ask(&inputs).await, Kind::Verified);
    let bare = Inputs::new().app_id(emulator.app_id()).base_url(emulator.base_url());
    let bare = bare.private_key(APP.text()).alipay_public_key(ALIPAY.public().to_base64());
    error(&ask(&bare).await, Kind::CertificateMode);
    // Another certificate of the same key, as after a renewal.
    let renewed = inputs.clone().app_certificate(Make::leaf("CN=Another,C=CN", &APP).serial(&[7]).pem(&FOREIGN));
    error(&ask(&renewed).await, Kind::AppCertificate);
    // The certificate that signs responses has a chain through the merchants' issuer.
    let merchant = Make::leaf("CN=Merchant,C=CN", &FOREIGN).issued_by(MERCHANTS_NAME).serial(&[0x43]);
    let text = [merchant.pem(&ISSUER), Make::ca(MERCHANTS_NAME, &ISSUER).pem(&ROOT), root().pem(&ROOT)].concat();
    emulator.renew_certificate(&text, &KeyPair::parse(&FOREIGN.text()).unwrap()).unwrap();
    error(&ask(&inputs).await, Kind::ResponseCertificate);
}

#[tokio::test]
async fn the_network_fails() {
    let emulator = emulator();
    error(&ask(&inputs(&emulator).base_url("http://127.0.0.1:1")).await, Kind::NoConnection);
    // The emulator does not support TLS.
    let https = emulator.base_url().replace("http:", "https:");
    error(&ask(&inputs(&emulator).base_url(https)).await, Kind::Tls);
    emulator.next(Reaction::Cut);
    error(&ask(&inputs(&emulator)).await, Kind::NoResponse);
    for status in [200, 407, 502] {
        emulator.next(Reaction::raw(status, "text/html", "<html>Please sign in</html>"));
        let findings = ask(&inputs(&emulator)).await;
        let finding = error(&findings, Kind::NotThePlatform);
        assert!(finding.seen.contains("HTML") && finding.seen.contains(&status.to_string()), "{finding}");
    }
    let proxied = live(&inputs(&emulator), &probe().proxy("http://user:secret@127.0.0.1:1")).await;
    assert!(!error(&proxied, Kind::NoConnection).to_string().contains("secret"));
}
