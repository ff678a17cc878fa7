//! Mixed-up RSA and SM2 keys, and an app that uses SM2 throughout.

use alipay::diagnose::{Inputs, Kind, Probe, Severity, check, live, live_blocking};
use alipay::sign::SignType;
use alipay_emulator::{Emulator, Keys, Reaction};

use super::{assert_no_errors, error, only, valid_inputs};
use crate::sm2::{certificate, key};

/// Returns the inputs of an app whose sign type is SM2.
fn sm2() -> Inputs {
    Inputs::new()
        .app_id("2021000000000000")
        .private_key(key("app", "private_pkcs8_der_base64"))
        .alipay_public_key(key("alipay", "public_spki_der_base64"))
        .sign_type(SignType::Sm2)
}

#[test]
fn valid_sm2_keys_have_no_findings() {
    let findings = check(&sm2());
    assert_no_errors(&findings);
    let read: Vec<_> = findings.iter().filter(|finding| finding.kind == Kind::KeyRead).map(|finding| &*finding.seen).collect();
    assert_eq!(
        read,
        ["it is an SM2 private key (PKCS#8) of 256 bits", "it is an SM2 public key (SubjectPublicKeyInfo) of 256 bits"]
    );
    let sec1 = check(&sm2().private_key(key("app", "private_sec1_der_base64")));
    assert_eq!(only(&sec1, Kind::Pkcs).severity, Severity::Note);
    error(&check(&sm2().alipay_public_key(key("app", "public_spki_der_base64"))), Kind::OwnKey);
}

#[test]
fn the_other_algorithm_is_reported() {
    for (inputs, seen) in [
        (
            sm2().alipay_public_key(crate::support::key("alipay", "public_spki_der_base64")),
            "it is an RSA key, but the sign type is SM2",
        ),
        (sm2().private_key(crate::support::key("app", "private_pkcs1_der_base64")), "it is an RSA key, but the sign type is SM2"),
        (
            valid_inputs().alipay_public_key(key("alipay", "public_spki_der_base64")),
            "it is an SM2 key, but the sign type is RSA2",
        ),
        (valid_inputs().private_key(key("app", "private_sec1_der_base64")), "it is an SM2 key, but the sign type is RSA2"),
    ] {
        assert_eq!(error(&check(&inputs), Kind::KeyAlgorithm).seen, seen);
    }
    for inputs in [sm2().sign_type(SignType::Rsa2), valid_inputs().sign_type(SignType::Sm2)] {
        let findings = check(&inputs);
        let wrong = findings.iter().filter(|finding| finding.kind == Kind::KeyAlgorithm && finding.severity == Severity::Error);
        assert_eq!(wrong.count(), 2, "both keys: {findings:#?}");
    }
}

#[test]
fn swapped_keys_are_reported() {
    error(&check(&sm2().private_key(key("app", "public_spki_der_base64"))), Kind::PublicAsPrivate);
    let finding = error(&check(&sm2().alipay_public_key(key("app", "private_sec1_der_base64"))), Kind::PrivateAsPublic).clone();
    assert!(finding.seen.contains("the app's own private key"), "{finding}");
}

#[test]
fn sm2_certificates_require_the_sign_type() {
    let roots = format!("{}{}", certificate("rsa_root"), certificate("root"));
    let inputs = Inputs::new()
        .app_id("2021000000000000")
        .private_key(key("app", "private_pkcs8_der_base64"))
        .app_certificate(certificate("app"))
        .alipay_certificate(format!("{}{}", certificate("alipay"), certificate("issuer")))
        .root_certificates(roots);
    let right = check(&inputs.clone().sign_type(SignType::Sm2));
    assert_no_errors(&right);
    only(&right, Kind::Serials);
    let wrong = check(&inputs);
    let descriptions: Vec<_> =
        wrong.iter().filter(|finding| finding.kind == Kind::KeyAlgorithm).map(|finding| &*finding.what).collect();
    assert_eq!(
        descriptions,
        [
            "the algorithm of the app's private key does not fit the sign type",
            "the algorithm of the certificates does not fit the sign type"
        ]
    );
}

fn inputs(emulator: &Emulator) -> Inputs {
    let keys = sm2().app_id(emulator.app_id()).private_key(emulator.app_private_key());
    keys.alipay_public_key(emulator.alipay_public_key()).base_url(emulator.base_url())
}

#[tokio::test]
async fn one_call_verifies_both_signatures() {
    let emulator = Emulator::builder().keys(Keys::generate_sm2().unwrap()).start().unwrap();
    let probe = Probe::new("alipay.open.public.message.query").try_other_sign_type(true);
    assert_no_errors(&live(&inputs(&emulator), &probe).await);
    // SM2 keys have no other sign type to try.
    let calls = emulator.received_calls().len();
    let body = r#"{"alipay_open_public_message_query_response":{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-signature"}}"#;
    emulator.next(Reaction::raw(200, "text/html;charset=utf-8", body));
    error(&live(&inputs(&emulator), &probe).await, Kind::RequestSignature);
    assert_eq!(emulator.received_calls().len(), calls + 1);
    error(&live(&inputs(&emulator).sign_type(SignType::Rsa2), &probe).await, Kind::NotAsked);
}

#[test]
fn the_blocking_call_returns_the_same_findings() {
    let emulator = Emulator::builder().keys(Keys::generate_sm2().unwrap()).start().unwrap();
    assert_no_errors(&live_blocking(&inputs(&emulator), &Probe::new("alipay.open.public.message.query")));
}
