//! Certificate mode with generated certificates, and the printed configurations for Rust.

use std::time::SystemTime;

use alipay::Client;
use alipay::certificates::Certificates;
use alipay_emulator::{CertificateSet, CertificateValidity, Emulator, KeyPair, Keys};

use crate::support::{BOTH, query, template};

/// `alipay-emulator config rust` prints this. It has to compile.
#[allow(unreachable_pub, reason = "public in the crate of a user")]
mod key_mode {
    include!("../../emulator/tests/config/rust.rs");
}

/// The same for certificate mode with encryption, with files that do not exist.
#[allow(unreachable_pub, reason = "public in the crate of a user")]
mod certificate_mode {
    include!("../../emulator/tests/config/certificates/rust.rs");
}

#[test]
fn printed_configurations_compile() {
    key_mode::client().unwrap();
    assert!(certificate_mode::client().is_err());
}

fn set(validity: CertificateValidity) -> CertificateSet {
    CertificateSet::generate(&Keys::built_in().unwrap(), validity).unwrap()
}

fn start(set: &CertificateSet) -> (Emulator, Client) {
    let emulator = Emulator::builder().generated_certificates(set).start().unwrap();
    let certificates = Certificates::parse(set.app(), set.alipay(), set.root()).unwrap();
    let builder = Client::builder(emulator.app_id()).private_key(set.keys().app.private_text());
    let client = builder.certificates(certificates).base_url(emulator.base_url()).build().unwrap();
    (emulator, client)
}

#[tokio::test]
async fn a_client_works_with_generated_certificates() {
    let set = set(CertificateValidity::default());
    let (emulator, client) = start(&set);
    client.call(&query()).await.unwrap();
    for protocol in BOTH {
        client.call(&template()).protocol(protocol).await.unwrap();
    }
    let renewed = set.renewed(KeyPair::generate().unwrap(), CertificateValidity::days(1)).unwrap();
    emulator.renew_certificate(renewed.alipay(), &renewed.keys().alipay).unwrap();
    let before = emulator.received_calls().len();
    client.call(&query()).await.unwrap();
    assert_eq!(emulator.received_calls().len(), before + 2, "the client downloads the renewed certificate");
}

#[tokio::test]
async fn an_expired_app_certificate_is_rejected() {
    let (_emulator, client) = start(&set(CertificateValidity::default().app_days(-1)));
    let error = client.call(&query()).await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "isv.app-cert-expired");
}

#[test]
fn an_expired_certificate_of_alipay_is_noticed() {
    let now = SystemTime::now();
    for (days, is_valid) in [(-1, false), (1, true)] {
        let set = set(CertificateValidity::default().alipay_days(days));
        let certificates = Certificates::parse(set.app(), set.alipay(), set.root()).unwrap();
        assert_eq!(certificates.check_alipay(now).is_ok(), is_valid);
    }
}

#[test]
fn keys_and_validity_have_to_be_usable() {
    let keys = Keys::built_in().unwrap();
    for days in [i64::MAX, i64::MIN, -100_000, 2_000_000] {
        let error = CertificateSet::generate(&keys, CertificateValidity::days(days)).unwrap_err();
        assert!(error.to_string().contains("cannot be valid for"), "{error}");
    }
    let error = CertificateSet::generate(&Keys::generate_sm2().unwrap(), CertificateValidity::default()).unwrap_err();
    assert!(error.to_string().contains("SM2 key; use RSA keys"), "{error}");
    let without = set(CertificateValidity::default());
    let leaf = without.alipay().split_inclusive("-----END CERTIFICATE-----\n").next().unwrap();
    let parts = CertificateSet::from_parts(keys.clone(), without.app(), leaf, without.root(), without.authority().clone());
    let error = parts.renewed(keys.alipay, CertificateValidity::default()).unwrap_err();
    assert!(error.to_string().contains("no intermediate certificate behind it"), "{error}");
}
