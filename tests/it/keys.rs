//! Keys: every common form is accepted, and every other form is named.

use alipay::error::ConfigError;
use alipay::keys::{Base64Problem, KeyError, KeyForm, KeyRole, PrivateKey, PublicKey};
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
        // The label does not match the content.
        pem("RSA PRIVATE KEY", &pkcs8),
        pem("PRIVATE KEY", &pkcs1),
        pem("PRIVATE KEY", &pkcs8).replace('\n', "\r\n"),
        pem("PRIVATE KEY", &pkcs8).replace('\n', "\\n"),
        format!("\u{feff}  {}\n\n", pkcs8.trim_end_matches('=')),
        format!("\"{pkcs8}\""),
        format!("'{}',", pem("PRIVATE KEY", &pkcs8)),
        format!("“{pkcs8}”"),
        format!("export ALIPAY_PRIVATE_KEY=\"{}\"", pem("RSA PRIVATE KEY", &pkcs1).replace('\n', "\\n")),
        format!("{}\u{200b}{}\u{2060}\0", &pkcs8[..100], &pkcs8[100..]),
        pkcs8.chars().map(|character| format!("{character}\u{ad}")).collect(),
        pem("PRIVATE KEY", &pkcs8).replace('\n', "\u{a0}\u{200b}\n").replace("BEGIN ", "BEGIN\u{a0}"),
        pem("PRIVATE KEY", &pkcs8).replace("-----", "—–"),
        pem("PRIVATE KEY", &pkcs8).replace("-----", "----"),
        pem("RSA PRIVATE KEY", &pkcs1).split_whitespace().collect(),
        pem("PRIVATE KEY", &pkcs8).replace('\n', "\\\\n"),
        pkcs8.replace('/', "\\/").replace('=', "\\u003d"),
        pkcs8.replace('+', "%2B").replace('/', "%2f").replace('=', "%3D"),
        pkcs8.as_bytes().chunks(64).map(|line| format!("\"{}\" +\n    ", std::str::from_utf8(line).unwrap())).collect::<String>()
            + "\"\";",
        pkcs8.chars().map(|character| char::from_u32(u32::from(character) + 0xfee0).unwrap()).collect(),
        format!("Bag Attributes\n  friendlyName: app\nKey Attributes: <none>\n{}", pem("PRIVATE KEY", &pkcs8)),
        pem("PRIVATE KEY", &format!("Comment: of the app\n\n{pkcs8}")),
        // A setting without quotes, a trailing separator, and a duplicate.
        format!("KEY={pkcs8}"),
        format!("export ALIPAY_KEY={pkcs1}\n"),
        format!("key: {pkcs8}"),
        format!("alipay.private-key = {}", pkcs8.trim_end_matches('=')),
        format!("key: |\n  {}", pem("PRIVATE KEY", &pkcs8).replace('\n', "\n  ")),
        format!("KEY={}", pem("PRIVATE KEY", &pkcs8)),
        format!("{pkcs8};"),
        format!("{pkcs8},\n"),
        format!("KEY={pkcs8};"),
        format!("{pkcs8}{pkcs8}"),
        format!("{pkcs1}\n\n{pkcs1}\n"),
        format!("{0}{0}", pem("PRIVATE KEY", &pkcs8)),
        // Escaped twice, and as in HTML.
        pkcs8.replace('+', "%252B").replace('/', "%252f").replace('=', "%253D"),
        pkcs8.replace('+', "&#43;").replace('=', "&#x3D;"),
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
    for text in [
        spki.clone(),
        pem("PUBLIC KEY", &spki),
        pem("RSA PUBLIC KEY", &spki),
        format!("\n{spki}\n"),
        format!("'{spki}'"),
        spki.replace('Q', "Q\u{200b}"),
        format!("alipay_public_key={spki}"),
        format!("alipay_public_key: {spki},"),
        format!("{spki}{spki}"),
    ] {
        assert_eq!(PublicKey::parse(&text).unwrap().to_base64(), spki);
    }
}

#[test]
fn a_wrong_form_is_reported() {
    let (pkcs8, spki) = (key("app", "private_pkcs8_der_base64"), key("app", "public_spki_der_base64"));
    let ec = "MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49AwEHoUQDQgAEPR3tU2Fta9ktY+6P9G0cWO+0kETA6SFs38GecTyudlHz6xvCdz8q/EKTjWnscy7n4AAAg3x7mNUAYlODuE6VIg==";
    for (text, found) in [
        (spki.clone(), KeyForm::Spki),
        (pem("CERTIFICATE", "AAAA"), KeyForm::Certificate),
        (pem("EC PRIVATE KEY", ec), KeyForm::OtherAlgorithm),
        (pem("ENCRYPTED PRIVATE KEY", "MIIFHDBOBgkqhkiG9w0BBQ0wQQ=="), KeyForm::EncryptedPkcs8),
        // PKCS#5 v1.5 and PKCS#12, without the label.
        ("MBwGCiqGSIb3DQEMAQMwDgQIAAAAAAAAAAACAggA".to_owned(), KeyForm::EncryptedPkcs8),
        (pem("PRIVATE KEY", "MIIFHDBOBgkqhkiG9w0BBQ0wQQ=="), KeyForm::EncryptedPkcs8),
        (
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00FF\n\nMIIE\n-----END RSA PRIVATE KEY-----".to_owned(),
            KeyForm::EncryptedPem,
        ),
        (
            "\"-----BEGIN EC PRIVATE KEY-----\\nProc-Type: 4,ENCRYPTED\\nDEK-Info: DES-EDE3-CBC,0\\n\\nMIIE\\n-----END EC PRIVATE KEY-----\"".to_owned(),
            KeyForm::EncryptedPem,
        ),
        // Without the PEM lines.
        ("Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00FF\n\nMIIE".to_owned(), KeyForm::EncryptedPem),
        ("DEK-Info: AES-256-CBC,00FF\n\nMIIE".to_owned(), KeyForm::EncryptedPem),
        (pem("OPENSSH PRIVATE KEY", "AAAA"), KeyForm::OpenSsh),
        ("ssh-rsa AAAAB3NzaC1yc2E= app@host".to_owned(), KeyForm::OpenSsh),
        // The beginning of a certificate without its PEM lines.
        ("MIIDszCCApugAwIBAgIQICARAASQXJ2QqXe6".to_owned(), KeyForm::Certificate),
    ] {
        let error = PrivateKey::parse(&text).unwrap_err();
        assert_eq!(error, KeyError::WrongForm { found, role: KeyRole::Private });
        assert!(error.to_string().contains("expected the app's RSA private key"), "{error}");
    }
    let error = PublicKey::parse(&pkcs8).unwrap_err();
    assert_eq!(error, KeyError::WrongForm { found: KeyForm::Pkcs8Private, role: KeyRole::Public });
    assert!(error.to_string().starts_with("expected Alipay's RSA public key"), "{error}");
}

#[test]
fn other_content_than_a_key_is_reported() {
    let role = KeyRole::Private;
    for (text, expected) in [
        (" \n", KeyError::Empty { role }),
        ("\"\"", KeyError::Empty { role }),
        ("\u{200b}\\n", KeyError::Empty { role }),
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
fn a_truncated_or_changed_key_is_damaged() {
    let (pkcs8, pkcs1) = (key("app", "private_pkcs8_der_base64"), key("app", "private_pkcs1_der_base64"));
    let spki = key("alipay", "public_spki_der_base64");
    for (key, form) in [(&pkcs8, KeyForm::Pkcs8Private), (&pkcs1, KeyForm::Pkcs1Private), (&spki, KeyForm::Spki)] {
        let cut = |count: usize| key[..key.len() - count].to_owned();
        for text in [
            cut(20),
            cut(21),
            cut(22),
            cut(23),
            cut(key.len() / 2),
            format!("KEY={}", cut(20)),
            format!("{}\n", cut(64)),
            format!("{}!{}", &key[..100], &key[101..]),
            key.replace('0', "O"),
            format!("{key}{}", &key[..100]),
        ] {
            for (role, error) in [
                (KeyRole::Private, PrivateKey::parse(&text).unwrap_err()),
                (KeyRole::Public, PublicKey::parse(&text).unwrap_err()),
            ] {
                let is_other = error == KeyError::WrongForm { found: form, role };
                assert!(is_other || error == KeyError::Damaged { form, role }, "{error:?}: {text}");
                assert!(is_other || error.to_string().contains("damaged or incomplete"), "{error}");
            }
        }
    }
}

#[test]
fn a_key_altered_in_transit_is_reported() {
    let key = |owner, form| key(owner, form);
    for private in
        [key("app", "private_pkcs8_der_base64"), key("app", "private_pkcs1_der_base64"), key("app", "public_spki_der_base64")]
    {
        assert!(private.contains('+') && private.contains('/'));
        let url_safe = private.replace('+', "-").replace('/', "_");
        let blanks = private.replace('+', " ");
        for (text, problem) in [
            (url_safe.clone(), Base64Problem::UrlSafe),
            (url_safe.trim_end_matches('=').to_owned(), Base64Problem::UrlSafe),
            (format!("\"{url_safe}\""), Base64Problem::UrlSafe),
            (pem("PRIVATE KEY", &url_safe), Base64Problem::UrlSafe),
            (blanks.clone(), Base64Problem::BlanksForPlus),
            (pem("PRIVATE KEY", &blanks), Base64Problem::BlanksForPlus),
            (format!("'{}'", blanks.replace(' ', "\u{a0}")), Base64Problem::BlanksForPlus),
        ] {
            for (role, error) in [
                (KeyRole::Private, PrivateKey::parse(&text).unwrap_err()),
                (KeyRole::Public, PublicKey::parse(&text).unwrap_err()),
            ] {
                assert_eq!(error, KeyError::Base64 { problem, role });
                assert!(error.to_string().contains('+') && !error.to_string().contains(&private[..8]), "{error}");
            }
        }
    }
}

#[test]
fn short_keys_are_rejected() {
    // 512 bits, generated for this test.
    let text = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ==";
    assert_eq!(PublicKey::parse(text).unwrap_err(), KeyError::TooShort { bits: 512, role: KeyRole::Public });
}

#[test]
fn the_apps_own_public_key_is_not_accepted_as_alipays() {
    let built = Client::builder("2021000000000001")
        .private_key(key("app", "private_pkcs1_der_base64"))
        .alipay_public_key(key("app", "public_spki_der_base64"))
        .base_url(SANDBOX)
        .build();
    let error = built.unwrap_err();
    assert!(matches!(error, ConfigError::Key(KeyError::OwnPublicKey)), "{error:?}");
    assert!(error.to_string().contains("应用公钥"), "{error}");
}

#[test]
fn keys_are_never_shown() {
    let text = key("app", "private_pkcs8_der_base64");
    let key = PrivateKey::parse(&text).unwrap();
    let signer = KeySigner::new(&key, SignType::Rsa2).unwrap();
    let client = Client::builder("2021000000000001")
        .private_key(&text)
        .alipay_public_key(crate::support::key("alipay", "public_spki_der_base64"));
    let builder = format!("{client:?}");
    let shown = format!("{key:?} {signer:?} {:?} {builder} {:?}", signer.public_key(), client.build().unwrap());
    assert_eq!(format!("{key:?}"), "PrivateKey { algorithm: Rsa, bits: 2048, .. }");
    assert_eq!(format!("{signer:?}"), "KeySigner { sign_type: Rsa2, bits: 2048, .. }");
    // Neither as text nor as numbers: no alphanumeric run is long enough to be a part of a key.
    for part in shown.split(|c: char| !c.is_ascii_alphanumeric()) {
        assert!(part.len() < 17 || part.starts_with("2021"), "{part}");
    }
    let cut = KeyError::Damaged { form: KeyForm::Pkcs8Private, role: KeyRole::Private };
    assert!(!format!("{cut} {cut:?}").contains("MII"));
}
