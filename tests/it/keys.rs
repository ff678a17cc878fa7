//! Keys: every form that people have is read, and every other is named.

use alipay::error::ConfigError;
use alipay::keys::{KeyError, KeyForm, KeyRole, PrivateKey, PublicKey};
use alipay::sign::{KeySigner, SignType, Signer};
use alipay::{Client, SANDBOX};

use crate::support::key;

fn pem(label: &str, base64: &str) -> String {
    let lines: Vec<_> = base64.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

#[test]
fn private_keys_are_read_in_every_form() {
    let (pkcs8, pkcs1) = (key("app", "private_pkcs8_der_base64"), key("app", "private_pkcs1_der_base64"));
    let expected = key("app", "public_spki_der_base64");
    for text in [
        pkcs8.clone(),
        pkcs1.clone(),
        pem("PRIVATE KEY", &pkcs8),
        pem("RSA PRIVATE KEY", &pkcs1),
        // The label says one thing, the content is the other.
        pem("RSA PRIVATE KEY", &pkcs8),
        pem("PRIVATE KEY", &pkcs1),
        pem("PRIVATE KEY", &pkcs8).replace('\n', "\r\n"),
        pem("PRIVATE KEY", &pkcs8).replace('\n', "\\n"),
        format!("\u{feff}  {}\n\n", pkcs8.trim_end_matches('=')),
        pkcs8
            .chars()
            .collect::<Vec<_>>()
            .chunks(10)
            .map(|part| part.iter().collect::<String>())
            .collect::<Vec<_>>()
            .join(" \t\n"),
    ] {
        let key = PrivateKey::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(key.public_key().to_base64(), expected);
        assert_eq!(key.bits(), 2048);
    }
}

#[test]
fn public_keys_are_read_in_every_form() {
    let spki = key("alipay", "public_spki_der_base64");
    for text in [spki.clone(), pem("PUBLIC KEY", &spki), pem("RSA PUBLIC KEY", &spki), format!("\n{spki}\n")] {
        assert_eq!(PublicKey::parse(&text).unwrap().to_base64(), spki);
    }
}

#[test]
fn a_wrong_form_is_named() {
    let (pkcs8, spki) = (key("app", "private_pkcs8_der_base64"), key("app", "public_spki_der_base64"));
    let ec = "MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49AwEHoUQDQgAEPR3tU2Fta9ktY+6P9G0cWO+0kETA6SFs38GecTyudlHz6xvCdz8q/EKTjWnscy7n4AAAg3x7mNUAYlODuE6VIg==";
    for (text, found) in [
        (spki.clone(), KeyForm::Spki),
        (pem("CERTIFICATE", "AAAA"), KeyForm::Certificate),
        (pem("EC PRIVATE KEY", ec), KeyForm::OtherAlgorithm),
        (pem("ENCRYPTED PRIVATE KEY", "MIIFHDBOBgkqhkiG9w0BBQ0wQQ=="), KeyForm::EncryptedPkcs8),
        (pem("OPENSSH PRIVATE KEY", "AAAA"), KeyForm::OpenSsh),
        // The beginning of a certificate without its PEM lines.
        ("MIIDszCCApugAwIBAgIQICARAASQXJ2QqXe6".to_owned(), KeyForm::Certificate),
    ] {
        let error = PrivateKey::parse(&text).unwrap_err();
        assert_eq!(error, KeyError::WrongForm { found, role: KeyRole::Private });
        assert!(error.to_string().contains("needed is the app's RSA private key"), "{error}");
    }
    let error = PublicKey::parse(&pkcs8).unwrap_err();
    assert_eq!(error, KeyError::WrongForm { found: KeyForm::Pkcs8Private, role: KeyRole::Public });
    assert!(error.to_string().starts_with("found a private key (PKCS#8), but needed is Alipay's RSA public key"), "{error}");
}

#[test]
fn what_is_no_key_is_said_to_be_none() {
    let role = KeyRole::Private;
    for (text, expected) in [
        (" \n", KeyError::Empty { role }),
        ("./keys/app_private.pem", KeyError::NotBase64 { role, looks_like_path: true }),
        ("C:\\new\\keys.pem", KeyError::NotBase64 { role, looks_like_path: true }),
        ("not a key!", KeyError::NotBase64 { role, looks_like_path: false }),
        ("aGVsbG8gd29ybGQ=", KeyError::Unrecognised { role }),
    ] {
        assert_eq!(PrivateKey::parse(text).unwrap_err(), expected);
    }
    let pkcs8 = key("app", "private_pkcs8_der_base64");
    let cut = pem("PRIVATE KEY", &pkcs8[..pkcs8.len() / 2]);
    assert_eq!(PrivateKey::parse(&cut).unwrap_err(), KeyError::Damaged { form: KeyForm::Pkcs8Private, role });
}

#[test]
fn short_keys_are_refused() {
    // 512 bits, made for this test.
    let text = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ==";
    assert_eq!(PublicKey::parse(text).unwrap_err(), KeyError::TooShort { bits: 512, role: KeyRole::Public });
}

#[test]
fn the_apps_own_public_key_is_not_taken_for_alipays() {
    let built = Client::builder("2021000000000001")
        .private_key(key("app", "private_pkcs1_der_base64"))
        .unwrap()
        .alipay_public_key(key("app", "public_spki_der_base64"))
        .unwrap()
        .base_url(SANDBOX)
        .build();
    let error = built.unwrap_err();
    assert!(matches!(error, ConfigError::Key(KeyError::OwnPublicKey)), "{error:?}");
    assert!(error.to_string().contains("应用公钥"), "{error}");
}

#[test]
fn keys_never_show() {
    let text = key("app", "private_pkcs8_der_base64");
    let key = PrivateKey::parse(&text).unwrap();
    let signer = KeySigner::new(&key, SignType::Rsa2).unwrap();
    let client = Client::builder("2021000000000001")
        .private_key(&text)
        .unwrap()
        .alipay_public_key(crate::support::key("alipay", "public_spki_der_base64"))
        .unwrap();
    let builder = format!("{client:?}");
    let shown = format!("{key:?} {signer:?} {:?} {builder} {:?}", signer.public_key(), client.build().unwrap());
    assert_eq!(format!("{key:?}"), "PrivateKey { algorithm: Rsa, bits: 2048, .. }");
    assert_eq!(format!("{signer:?}"), "KeySigner { sign_type: Rsa2, bits: 2048, .. }");
    // Neither as text nor as numbers: nothing that is long enough to be a part of a key.
    for part in shown.split(|c: char| !c.is_ascii_alphanumeric()) {
        assert!(part.len() < 17 || part.starts_with("2021"), "{part}");
    }
    let cut = KeyError::Damaged { form: KeyForm::Pkcs8Private, role: KeyRole::Private };
    assert!(!format!("{cut} {cut:?}").contains("MII"));
}
