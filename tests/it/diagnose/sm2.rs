//! Mixed-up RSA and SM2 keys, and an app that uses SM2 throughout.

use alipay::diagnose::{Inputs, Kind, Probe, Severity, check, live, live_blocking};
use alipay::sign::SignType;
use alipay_emulator::{Emulator, Keys, Next};

use super::{error, fine, good, one};
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
fn keys_of_sm2_are_in_order() {
    let findings = check(&sm2());
    fine(&findings);
    let read: Vec<_> = findings.iter().filter(|finding| finding.kind == Kind::KeyRead).map(|finding| &*finding.seen).collect();
    assert_eq!(
        read,
        ["it is an SM2 private key (PKCS#8) of 256 bits", "it is an SM2 public key (SubjectPublicKeyInfo) of 256 bits"]
    );
    let sec1 = check(&sm2().private_key(key("app", "private_sec1_der_base64")));
    assert_eq!(one(&sec1, Kind::Pkcs).severity, Severity::Note);
    error(&check(&sm2().alipay_public_key(key("app", "public_spki_der_base64"))), Kind::OwnKey);
}

#[test]
fn the_other_algorithm_is_named() {
    for (inputs, seen) in [
        (
            sm2().alipay_public_key(crate::support::key("alipay", "public_spki_der_base64")),
            "it is an RSA key, but the sign type is SM2",
        ),
        (sm2().private_key(crate::support::key("app", "private_pkcs1_der_base64")), "it is an RSA key, but the sign type is SM2"),
        (good().alipay_public_key(key("alipay", "public_spki_der_base64")), "it is an SM2 key, but the sign type is RSA2"),
        (good().private_key(key("app", "private_sec1_der_base64")), "it is an SM2 key, but the sign type is RSA2"),
    ] {
        assert_eq!(error(&check(&inputs), Kind::KeyAlgorithm).seen, seen);
    }
    for inputs in [sm2().sign_type(SignType::Rsa2), good().sign_type(SignType::Sm2)] {
        let found = check(&inputs);
        let wrong = found.iter().filter(|finding| finding.kind == Kind::KeyAlgorithm && finding.severity == Severity::Error);
        assert_eq!(wrong.count(), 2, "both keys: {found:#?}");
    }
}

#[test]
fn swapped_keys_are_named() {
    error(&check(&sm2().private_key(key("app", "public_spki_der_base64"))), Kind::PublicAsPrivate);
    let given = error(&check(&sm2().alipay_public_key(key("app", "private_sec1_der_base64"))), Kind::PrivateAsPublic).clone();
    assert!(given.seen.contains("the app's own private key"), "{given}");
}

#[test]
fn certificates_of_sm2_need_the_sign_type() {
    let roots = format!("{}{}", certificate("rsa_root"), certificate("root"));
    let inputs = Inputs::new()
        .app_id("2021000000000000")
        .private_key(key("app", "private_pkcs8_der_base64"))
        .app_certificate(certificate("app"))
        .alipay_certificate(format!("{}{}", certificate("alipay"), certificate("issuer")))
        .root_certificates(roots);
    let right = check(&inputs.clone().sign_type(SignType::Sm2));
    fine(&right);
    one(&right, Kind::Serials);
    let wrong = check(&inputs);
    let whats: Vec<_> = wrong.iter().filter(|finding| finding.kind == Kind::KeyAlgorithm).map(|finding| &*finding.what).collect();
    assert_eq!(
        whats,
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
async fn one_call_shows_that_all_is_well() {
    let emulator = Emulator::builder().keys(Keys::generate_sm2().unwrap()).start().unwrap();
    let probe = Probe::new("alipay.open.public.message.query").try_other_sign_type(true);
    fine(&live(&inputs(&emulator), &probe).await);
    // SM2 keys have no other sign type to try.
    let calls = emulator.seen().len();
    let body = r#"{"alipay_open_public_message_query_response":{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-signature"}}"#;
    emulator.next(Next::raw(200, "text/html;charset=utf-8", body));
    error(&live(&inputs(&emulator), &probe).await, Kind::RequestSignature);
    assert_eq!(emulator.seen().len(), calls + 1);
    error(&live(&inputs(&emulator).sign_type(SignType::Rsa2), &probe).await, Kind::NotAsked);
}

#[test]
fn the_blocking_call_tells_the_same() {
    let emulator = Emulator::builder().keys(Keys::generate_sm2().unwrap()).start().unwrap();
    fine(&live_blocking(&inputs(&emulator), &Probe::new("alipay.open.public.message.query")));
}
