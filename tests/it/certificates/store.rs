//! Alipay's certificates by serial, and the checks before one is added.

use std::sync::Arc;

use alipay::certificates::{CertificateError, Certificates, ChainReason, ReadError, TrustStore};
use alipay::sign::{KeySigner, SignType, Signer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::make::{
    ALIPAY, ALIPAY_NAME, APP, FOREIGN, ISSUER, MERCHANTS_NAME, Make, ROOT, alipay, days, files, issuer, now, root,
};

fn store() -> TrustStore {
    let [app, alipay, root] = files();
    TrustStore::new(&Certificates::parse(app, alipay, root).unwrap())
}

/// Returns Alipay's next certificate, with another serial and another key.
fn next() -> Make {
    Make::leaf(ALIPAY_NAME, &FOREIGN).serial(&[0x42])
}

fn with_issuer(leaf: &Make) -> String {
    format!("{}{}", leaf.pem(&ISSUER), issuer().pem(&ROOT))
}

#[test]
fn the_configured_certificate_is_known() {
    let store = store();
    let serial = alipay().by(&ISSUER).serial().to_owned();
    let verifier = store.verifier(&serial).unwrap();
    assert!(Arc::ptr_eq(&verifier, store.configured()));
    assert_eq!(verifier.public_key(), &ALIPAY.public());
    let signature = STANDARD.encode(KeySigner::new(&ALIPAY.private(), SignType::Rsa2).unwrap().sign(b"content").unwrap());
    assert!(verifier.verify(SignType::Rsa2, b"content", &signature));
    assert_eq!(store.certificate(&serial).unwrap(), alipay().by(&ISSUER));
    assert!(store.verifier("00000000000000000000000000000000").is_none());
    assert_eq!(format!("{store:?}"), format!("TrustStore {{ known: [{serial:?}], .. }}"));
}

#[test]
fn a_downloaded_certificate_is_accepted_as_text_or_base64() {
    let serial = next().by(&ISSUER).serial().to_owned();
    for content in [with_issuer(&next()), STANDARD.encode(with_issuer(&next()))] {
        let store = store();
        let inserted = store.insert_downloaded(&serial, content, now()).unwrap();
        assert_eq!(inserted.serial(), serial);
        assert_eq!(store.verifier(&serial).unwrap().public_key(), &FOREIGN.public());
        // A response without a serial is still verified with the configured key.
        assert_eq!(store.configured().public_key(), &ALIPAY.public());
        assert_eq!(store.expiry(now()).len(), 2);
    }
}

/// Checks that the content is rejected and that nothing is added. Returns the error.
fn rejection(requested: &str, content: &str) -> CertificateError {
    let store = store();
    let error = store.insert_downloaded(requested, content, now()).unwrap_err();
    assert_eq!(store.expiry(now()).len(), 1, "{error}");
    assert!(store.verifier(requested).is_none_or(|verifier| Arc::ptr_eq(&verifier, store.configured())));
    error
}

#[test]
fn a_certificate_other_than_the_requested_one_is_rejected() {
    let serial = next().by(&ISSUER).serial().to_owned();
    let other = next().serial(&[0x43]);
    let error = rejection(&serial, &with_issuer(&other));
    assert!(matches!(&error, CertificateError::OtherSerial { requested, .. } if *requested == serial), "{error:?}");
    // In upper case, which the platform never writes.
    assert!(matches!(rejection(&serial.to_uppercase(), &with_issuer(&next())), CertificateError::OtherSerial { .. }));
}

#[test]
fn a_certificate_without_a_trusted_chain_is_rejected() {
    let serial = next().by(&ISSUER).serial().to_owned();
    let over = next().valid("20100101000000Z", "20200101000000Z");
    let forged = format!("{}{}", next().pem(&FOREIGN), issuer().pem(&ROOT));
    let other_world = format!("{}{}", next().pem(&ISSUER), issuer().pem(&FOREIGN));
    for (content, expected) in [
        (next().pem(&ISSUER), "given with it"),
        (with_issuer(&over), "expired"),
        (forged, "did not sign it"),
        (other_world, "did not sign it"),
    ] {
        let error = rejection(&serial, &content);
        assert!(matches!(error, CertificateError::Chain(_)) && error.to_string().contains(expected), "{error}");
    }
    let root_serial = root().by(&ROOT).serial().to_owned();
    let error = rejection(&root_serial, &root().pem(&ROOT));
    assert!(matches!(&error, CertificateError::Chain(chain) if chain.reason == ChainReason::IsRoot), "{error:?}");
    let store = store();
    let late = store.insert_downloaded(&serial, with_issuer(&next()), now() + days(5000)).unwrap_err();
    assert!(matches!(late, CertificateError::Chain(_)), "{late:?}");
}

#[test]
fn a_merchants_certificate_is_not_accepted_as_alipays() {
    // Its chain ends at the same root, and its owner has the private key.
    let merchants = Make::ca(MERCHANTS_NAME, &ISSUER);
    let content = |leaf: &Make| format!("{}{}", leaf.pem(&ISSUER), merchants.pem(&ROOT));
    let merchant = Make::leaf("CN=2088-2022,OU=Alipay,O=Somebody,C=CN", &APP).issued_by(MERCHANTS_NAME);
    let serial = merchant.by(&ISSUER).serial().to_owned();
    let error = rejection(&serial, &content(&merchant));
    assert!(matches!(&error, CertificateError::OtherIssuer { issuer } if issuer == MERCHANTS_NAME), "{error:?}");
    // It is not accepted as an issuer either.
    let below = next().issued_by("CN=2088-2022,OU=Alipay,O=Somebody,C=CN");
    let serial = below.by(&APP).serial().to_owned();
    let error = rejection(&serial, &format!("{}{}", below.pem(&APP), content(&merchant)));
    assert!(matches!(&error, CertificateError::Chain(chain) if chain.reason == ChainReason::NotCa), "{error:?}");
    // A new issuer, but with Alipay's known key.
    let renewed = Make::leaf(ALIPAY_NAME, &ALIPAY).issued_by(MERCHANTS_NAME).serial(&[0x44]);
    let serial = renewed.by(&ISSUER).serial().to_owned();
    store().insert_downloaded(&serial, content(&renewed), now()).unwrap();
}

#[test]
fn other_content_than_a_certificate_is_rejected() {
    for content in ["", "?", "aGVsbG8=", "{}", &APP.text()] {
        assert!(matches!(rejection("x", content), CertificateError::Read(_)), "{content}");
    }
}

#[test]
fn the_caller_can_add_a_trusted_certificate() {
    let store = store();
    // A certificate of an unknown issuer.
    let other = next().issued_by("CN=New Authority,C=CN");
    let added = store.insert_trusted(other.pem(&APP)).unwrap();
    assert_eq!(store.verifier(added.serial()).unwrap().public_key(), &FOREIGN.public());
    assert!(matches!(store.insert_trusted("").unwrap_err(), CertificateError::Read(ReadError::Empty)));
    let sm2 = next().curve("1.2.156.10197.1.301");
    assert!(matches!(store.insert_trusted(sm2.pem(&APP)).unwrap_err(), CertificateError::Key { .. }));
}

#[test]
fn threads_share_a_store() {
    fn assert_send_and_sync<T: Send + Sync + 'static>(_: &T) {}
    let store = store();
    assert_send_and_sync(&store);
    let contents: Vec<_> = (1..=8).map(|number| next().serial(&[number])).collect();
    std::thread::scope(|scope| {
        for make in &contents {
            scope.spawn(|| {
                let serial = make.by(&ISSUER).serial().to_owned();
                store.insert_downloaded(&serial, with_issuer(make), now()).unwrap();
                assert!(store.verifier(&serial).is_some());
            });
        }
    });
    assert_eq!(store.expiry(now()).len(), 9);
}
