//! Certificate mode with SM2: serials, the chain, and calls that contain them.

use std::time::SystemTime;

use alipay::certificates::{Bundle, Certificate, CertificateError, Certificates, ChainReason, SignatureFamily, check_chain};
use alipay::error::SignatureError;
use alipay::keys::{KeyAlgorithm, KeyError};
use alipay::sign::SignType;
use alipay::{Client, ClientBuilder, Error, blocking};
use alipay_emulator::{Emulator, KeyPair, Keys, Reaction};

use super::{all, certificate, key, private, public};
use crate::certificates::make::{Make, ROOT, days, now, root};
use crate::support::{BOTH, query, template, text, text_message};

/// Returns the files that the console provides; the roots are of both families.
fn files() -> [String; 3] {
    let [app, alipay, issuer] = ["app", "alipay", "issuer"].map(certificate);
    [app, format!("{alipay}{issuer}"), ["rsa_root", "root"].map(certificate).concat()]
}

pub(super) fn certificates() -> Certificates {
    let [app, alipay, root] = files();
    Certificates::parse(app, alipay, root).unwrap()
}

fn parsed(name: &str) -> Certificate {
    Certificate::parse(certificate(name)).unwrap()
}

fn emulator() -> Emulator {
    let pair = |owner: &str| KeyPair::parse(&key(owner, "private_pkcs8_der_base64")).unwrap();
    let [app, alipay, root] = files();
    let keys = Keys { app: pair("app"), alipay: pair("alipay") };
    Emulator::builder().keys(keys).certificates(app, alipay, root).start().unwrap()
}

fn with_keys<C>(builder: ClientBuilder<C>, emulator: &Emulator) -> ClientBuilder<C> {
    let builder = builder.private_key(key("app", "private_sec1_der_base64")).certificates(certificates());
    builder.sign_type(SignType::Sm2).base_url(emulator.base_url())
}

/// Replaces the certificate that signs responses.
fn renew(emulator: &Emulator, certificates: &[&str]) {
    let text: String = certificates.iter().map(|name| certificate(name)).collect();
    let owner = certificates[0];
    emulator.renew_certificate(&text, &KeyPair::parse(&key(owner, "private_pkcs8_der_base64")).unwrap()).unwrap();
}

#[test]
fn serials_agree_with_openssl() {
    let vectors = all();
    for (name, serial) in vectors["serials"].as_object().unwrap() {
        assert_eq!(parsed(name).serial(), serial, "{name}");
    }
    let certificates = certificates();
    assert_eq!(certificates.app_serial(), text(&vectors, "/serials/app"));
    assert_eq!(certificates.alipay_serial(), text(&vectors, "/serials/alipay"));
    assert_eq!(*certificates.app_public_key(), public("app"));
    assert_eq!(*certificates.alipay_public_key(), public("alipay"));
    certificates.check_private_key(&private("app")).unwrap();
    assert!(certificates.check_private_key(&private("alipay")).is_err());
}

#[test]
fn the_root_serial_matches_the_algorithm_of_the_apps_key() {
    let vectors = all();
    let certificates = certificates();
    assert_eq!(certificates.root_serial(), text(&vectors, "/serials/root"));
    let roots = certificates.roots();
    assert_eq!(roots.root_serial(SignatureFamily::Rsa).unwrap(), text(&vectors, "/serials/rsa_root"));
    assert_eq!(roots.root_serial(SignatureFamily::Sm2).unwrap(), text(&vectors, "/serials/root"));
    // Out of a bundle with both, an app with an RSA key selects the RSA roots.
    let [app, alipay, _] = crate::certificates::make::files();
    let both = [certificate("root"), root().pem(&ROOT)].concat();
    let rsa = Certificates::parse(app, alipay, both).unwrap();
    assert_eq!(rsa.root_serial(), root().by(&ROOT).serial());
    assert_eq!(rsa.app_public_key().algorithm(), KeyAlgorithm::Rsa);

    let [app, alipay, _] = files();
    let error = Certificates::parse(app, alipay, certificate("rsa_root")).unwrap_err();
    assert!(matches!(error, CertificateError::NoRootSerial { family: SignatureFamily::Sm2 }), "{error:?}");
    assert!(error.to_string().contains("signed with SM2"), "{error}");
}

#[test]
fn the_chain_is_verified() {
    let chain = certificates().check_alipay(now()).unwrap();
    assert_eq!(chain, ["alipay", "issuer", "root"].map(parsed));
    let reason = |leaf: &Certificate, issuers: &[Certificate], roots: &[Certificate]| {
        check_chain(leaf, issuers, roots, now()).unwrap_err().reason
    };
    let (alipay, issuer, sm2_root) = (parsed("alipay"), parsed("issuer"), parsed("root"));
    assert_eq!(
        reason(&alipay, &[], std::slice::from_ref(&sm2_root)),
        ChainReason::MissingIssuer { issuer: issuer.subject().to_owned() }
    );
    let (issuers, roots) = (std::slice::from_ref(&issuer), std::slice::from_ref(&sm2_root));
    let late = check_chain(&alipay, issuers, roots, now() + days(30_000)).unwrap_err();
    assert!(matches!(late.reason, ChainReason::Expired { .. }), "{late}");
    // A root with the same name and another key: once SM2, once RSA.
    let fake = |key: &Certificate| Make::ca(sm2_root.subject(), &ROOT).issued_by(sm2_root.subject()).key_of(key).by(&ROOT);
    assert_eq!(reason(&issuer, &[], &[fake(&alipay)]), ChainReason::BadSignature { issuer: sm2_root.subject().to_owned() });
    let rsa = reason(&issuer, &[], &[fake(&parsed("rsa_root"))]);
    assert!(matches!(&rsa, ChainReason::IssuerKey { error: KeyError::OtherAlgorithm { .. }, .. }), "{rsa:?}");
}

#[test]
fn a_flipped_bit_of_a_certificate_is_rejected() {
    let (issuers, roots) = ([parsed("issuer")], [parsed("root")]);
    let der = parsed("alipay").der().to_vec();
    let mut read = 0;
    for position in 0..der.len() {
        let mut changed = der.clone();
        changed[position] ^= 1;
        if let Ok(changed) = Certificate::parse(&changed) {
            read += 1;
            assert!(check_chain(&changed, &issuers, &roots, now()).is_err(), "{position}");
        }
    }
    assert!(read > der.len() / 2, "{read}");
}

#[test]
fn a_bundle_of_both_algorithms_is_read_completely() {
    let bundle = Bundle::parse(files()[2].as_bytes()).unwrap();
    assert_eq!(bundle.unreadable(), []);
    let algorithms: Vec<_> = bundle.certificates().iter().map(|each| each.public_key().unwrap().algorithm()).collect();
    assert_eq!(algorithms, [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2]);
    assert!(certificates().expiry(SystemTime::now()).iter().all(|each| each.days_left > 0));
}

#[tokio::test]
async fn calls_contain_both_serials() {
    let emulator = emulator();
    let client = with_keys(Client::builder(emulator.app_id()), &emulator).build().unwrap();
    client.call(&query()).await.unwrap();
    for protocol in BOTH {
        client.call(&template()).protocol(protocol).await.unwrap();
        client.call(&text_message()).protocol(protocol).await.unwrap();
        emulator.next(Reaction::Tampered);
        let error = client.call(&template()).protocol(protocol).await.unwrap_err();
        assert!(matches!(error, Error::Signature(SignatureError::Mismatch)), "{error:?}");
    }
}

#[tokio::test]
async fn a_new_certificate_is_downloaded_once_and_verified() {
    let emulator = emulator();
    for protocol in BOTH {
        let client = with_keys(Client::builder(emulator.app_id()), &emulator).build().unwrap();
        renew(&emulator, &["next", "issuer"]);
        let before = emulator.received_calls().len();
        client.call(&template()).protocol(protocol).await.unwrap();
        client.call(&template()).protocol(protocol).await.unwrap();
        assert_eq!(emulator.received_calls().len(), before + 3, "two calls and one certificate");
        renew(&emulator, &["alipay", "issuer"]);
    }
}

#[test]
fn the_blocking_client_downloads_a_new_certificate() {
    let emulator = emulator();
    let client = with_keys(blocking::Client::builder(emulator.app_id()), &emulator).build().unwrap();
    renew(&emulator, &["next", "issuer"]);
    client.call(&query()).send().unwrap();
    client.call(&template()).send().unwrap();
    assert_eq!(emulator.received_calls().len(), 3);
}

#[tokio::test]
async fn a_certificate_of_another_party_is_not_trusted() {
    let emulator = emulator();
    let client = with_keys(Client::builder(emulator.app_id()), &emulator).build().unwrap();
    // A merchant's certificate: its chain has the same root, but another issuer.
    renew(&emulator, &["app", "merchants"]);
    let error = client.call(&query()).await.unwrap_err();
    assert!(matches!(&error, Error::Signature(SignatureError::Certificate(_))), "{error:?}");
}
