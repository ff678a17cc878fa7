//! Findings without a call.

use std::time::{Duration, SystemTime};

use alipay::diagnose::{Finding, Inputs, Kind, Severity, check};
use alipay::sign::SignType;
use alipay::{PRODUCTION, SANDBOX};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey};

use super::{assert_no_errors, error, only, valid_inputs};
use crate::certificates::make::{
    ALIPAY, ALIPAY_NAME, APP, FOREIGN, ISSUER, ISSUER_NAME, Make, ROOT, ROOT_NAME, alipay, app, days, files, now, pem, root,
};
use crate::support::key;

fn private(form: &str) -> String {
    key("app", form)
}

/// Generates a key pair with too few bits. Returns the private and the public key as text.
fn short(bits: usize) -> (String, String) {
    let key = rsa::PrivateKey::new_unchecked(&mut getrandom::SysRng, bits).unwrap();
    let public = key.to_public_key().to_public_key_der().unwrap();
    (STANDARD.encode(key.to_pkcs8_der().unwrap().as_bytes()), STANDARD.encode(public.as_bytes()))
}

fn with_files([app, alipay, root]: [String; 3]) -> Inputs {
    let inputs = Inputs::new().app_id("2021000000000000").private_key(APP.text()).base_url("http://127.0.0.1:1").now(now());
    inputs.app_certificate(app).alipay_certificate(alipay).root_certificates(root)
}

#[test]
fn valid_inputs_have_no_errors() {
    let findings = check(&valid_inputs());
    assert_no_errors(&findings);
    let read: Vec<_> = findings.iter().filter(|finding| finding.kind == Kind::KeyRead).map(|finding| &finding.seen).collect();
    assert!(read[0].contains("PKCS#8") && read[0].contains("2048 bits") && read[1].contains("SubjectPublicKeyInfo"), "{read:?}");
    assert!(only(&findings, Kind::Environment).what.contains("production"));
    let findings = check(&with_files(files()));
    assert_no_errors(&findings);
    assert!(only(&findings, Kind::Serials).seen.contains(app().by(&FOREIGN).serial()));
    assert_no_errors(&check(&Inputs::new()));
}

#[test]
fn other_content_instead_of_keys() {
    let certificate = app().pem(&FOREIGN);
    let public = key("app", "public_spki_der_base64");
    for (text, kind) in [
        (String::new(), Kind::KeyEmpty),
        ("keys/app.pem".to_owned(), Kind::KeyIsPath),
        ("not a key!".to_owned(), Kind::KeyUnreadable),
        (pem("PRIVATE KEY", &[0x30, 3, 2, 1, 0]), Kind::KeyUnreadable),
        (pem("EC PRIVATE KEY", &[0x30, 0]), Kind::KeyForm),
        (pem("ENCRYPTED PRIVATE KEY", &[0x30, 0]), Kind::KeyForm),
        (certificate.clone(), Kind::CertificateAsKey),
        (public, Kind::PublicAsPrivate),
    ] {
        error(&check(&Inputs::new().private_key(text)), kind);
    }
    for (text, kind) in [
        (String::new(), Kind::KeyEmpty),
        ("C:\\keys\\alipay.pem".to_owned(), Kind::KeyIsPath),
        (certificate, Kind::CertificateAsKey),
        (key("alipay", "private_pkcs1_der_base64"), Kind::PrivateAsPublic),
    ] {
        error(&check(&valid_inputs().alipay_public_key(text)), kind);
    }
    let own = check(&valid_inputs().alipay_public_key(private("private_pkcs1_der_base64")));
    assert!(error(&own, Kind::PrivateAsPublic).seen.contains("app's own private key"));
}

#[test]
fn pkcs_1_against_pkcs_8() {
    let (pkcs8, pkcs1) = (private("private_pkcs8_der_base64"), private("private_pkcs1_der_base64"));
    let lines = |label: &str, text: &str| pem(label, &STANDARD.decode(text).unwrap());
    for (text, severity) in [
        (pkcs8.clone(), None),
        (lines("PRIVATE KEY", &pkcs8), None),
        (pkcs1.clone(), Some(Severity::Note)),
        (lines("RSA PRIVATE KEY", &pkcs1), Some(Severity::Note)),
        (lines("RSA PRIVATE KEY", &pkcs8), Some(Severity::Warning)),
        (lines("PRIVATE KEY", &pkcs1), Some(Severity::Warning)),
    ] {
        let findings = check(&Inputs::new().private_key(text));
        assert_eq!(findings.iter().find(|finding| finding.kind == Kind::Pkcs).map(|finding| finding.severity), severity);
    }
}

#[test]
fn the_apps_key_given_as_alipays() {
    error(&check(&valid_inputs().alipay_public_key(key("app", "public_spki_der_base64"))), Kind::OwnKey);
    // The app's certificate also reveals it, even if the private key is another one.
    let inputs = Inputs::new().alipay_public_key(APP.public().to_base64()).app_certificate(app().pem(&FOREIGN));
    error(&check(&inputs), Kind::OwnKey);
}

#[test]
fn keys_that_are_too_short() {
    let (private, public) = short(1024);
    let findings = check(&Inputs::new().private_key(private.clone()));
    assert!(error(&findings, Kind::KeyTooShort).seen.contains("1024"));
    error(&check(&Inputs::new().alipay_public_key(public)), Kind::KeyTooShort);
    let old = check(&Inputs::new().private_key(private).sign_type(SignType::Rsa));
    assert!(!old.iter().any(|finding| finding.kind == Kind::KeyTooShort));
    assert_eq!(only(&old, Kind::SignType).severity, Severity::Warning);
    error(&check(&Inputs::new().private_key(short(512).0).sign_type(SignType::Rsa)), Kind::KeyTooShort);
}

#[test]
fn certificates_in_the_wrong_place() {
    let [app_file, alipay_file, root_file] = files();
    error(&check(&with_files(files()).alipay_public_key(ALIPAY.public().to_base64())), Kind::BothModes);
    let missing = check(&Inputs::new().app_certificate(app_file.clone()).root_certificates(root_file.clone()));
    assert!(error(&missing, Kind::CertificateMissing).fix.contains("alipayCertPublicKey_RSA2.crt"));
    assert!(!missing.iter().any(|finding| finding.kind == Kind::CertificateUnreadable));
    for text in ["", "certificates/app.crt", "nothing"] {
        error(&check(&with_files([text.to_owned(), alipay_file.clone(), root_file.clone()])), Kind::CertificateUnreadable);
    }
    for files in [
        [alipay_file.clone(), app_file.clone(), root_file.clone()],
        [app_file.clone(), alipay_file.clone(), app_file.clone()],
        [app_file.clone(), root().pem(&ROOT), root_file.clone()],
        [app_file.clone(), app_file.clone(), root_file.clone()],
    ] {
        let findings = check(&with_files(files));
        let errors = |finding: &&Finding| finding.kind == Kind::CertificateMixUp && finding.severity == Severity::Error;
        assert!(findings.iter().any(|finding| errors(&finding)), "{findings:#?}");
    }
    // The certificate of another app, with another key.
    error(&check(&with_files(files()).private_key(FOREIGN.text())), Kind::CertificateOfAnotherKey);
    let curve = Make::leaf("CN=Alipay,C=CN", &ALIPAY).curve("1.3.132.0.34").pem(&ISSUER);
    error(&check(&with_files([app_file.clone(), curve, root_file])), Kind::CertificateKey);
    let strange = Make::ca(ROOT_NAME, &ROOT).algorithm("1.2.156.10197.1.501").pem(&ROOT);
    error(&check(&with_files([app_file, alipay_file, strange])), Kind::RootSerial);
}

#[test]
fn certificates_that_expire_or_have_no_chain() {
    let [app_file, alipay_file, root_file] = files();
    let at = |moment| check(&with_files(files()).now(moment));
    let expiry = |findings: &[Finding]| -> Vec<Severity> {
        let of_kind = findings.iter().filter(|finding| finding.kind == Kind::CertificateExpiry);
        of_kind.map(|finding| finding.severity).collect()
    };
    let end = app().by(&FOREIGN).expires_at();
    let begin = app().by(&FOREIGN).valid_from();
    let soon = expiry(&at(end - days(20)));
    assert!(!soon.is_empty() && soon.iter().all(|severity| *severity == Severity::Warning), "{soon:?}");
    assert!(expiry(&at(end + days(1))).contains(&Severity::Error));
    assert!(expiry(&at(begin - days(1))).contains(&Severity::Error));
    let merchants = Make::leaf("CN=Alipay 2088,OU=Alipay,C=CN", &ALIPAY).pem(&FOREIGN);
    let without_issuer = check(&with_files([app_file.clone(), merchants, root_file.clone()]));
    assert_eq!(only(&without_issuer, Kind::CertificateUntrusted).severity, Severity::Note);
    // From another environment than the roots: its root is in neither file, in the wrong file, or only has the name of one of the roots.
    let issued = alipay().pem(&ISSUER);
    let intermediate = |issuer_name, issuer| Make::ca(ISSUER_NAME, &ISSUER).issued_by(issuer_name).pem(issuer);
    let other_root = Make::ca("CN=Another Root,C=CN", &FOREIGN).pem(&FOREIGN);
    for file in [
        issued.clone(),
        format!("{issued}{}", intermediate("CN=Another Root,C=CN", &FOREIGN)),
        format!("{issued}{}{other_root}", intermediate("CN=Another Root,C=CN", &FOREIGN)),
        format!("{issued}{}", intermediate(ROOT_NAME, &FOREIGN)),
        format!("{issued}{}{}", intermediate(ROOT_NAME, &FOREIGN), Make::ca(ROOT_NAME, &FOREIGN).pem(&FOREIGN)),
        Make::leaf(ALIPAY_NAME, &ALIPAY).issued_by(ROOT_NAME).pem(&FOREIGN),
    ] {
        let findings = check(&with_files([app_file.clone(), file, root_file.clone()]));
        let finding = only(&findings, Kind::CertificateUntrusted);
        assert_eq!(finding.severity, Severity::Note, "{finding:?}");
        assert!(finding.fix.contains("verifies responses"), "{finding:?}");
    }
    let forged =
        format!("{}{}", alipay().pem(&FOREIGN), alipay_file.split_inclusive("-----END CERTIFICATE-----\n").nth(1).unwrap());
    error(&check(&with_files([app_file, forged, root_file])), Kind::CertificateUntrusted);
    let at_platform = check(&with_files(files()).base_url(PRODUCTION));
    assert_eq!(only(&at_platform, Kind::RootSerial).severity, Severity::Warning);
}

#[test]
fn app_ids_and_addresses() {
    for (id, severity) in [
        ("", Some(Severity::Error)),
        (" 2021000000000000", Some(Severity::Error)),
        ("202100000000000020210000000000002", Some(Severity::Error)),
        ("wx0123456789abcd", Some(Severity::Warning)),
        ("20210000", Some(Severity::Note)),
        ("2021000000000000", None),
        ("9021000100000000", None),
    ] {
        let findings = check(&Inputs::new().app_id(id));
        assert_eq!(findings.iter().find(|finding| finding.kind == Kind::AppId).map(|finding| finding.severity), severity, "{id}");
    }
    let at = |url: &str| check(&Inputs::new().base_url(url));
    for url in [
        "",
        "openapi.alipay.com",
        "ftp://openapi.alipay.com",
        "https://openapi.alipay.com/gateway.do",
        "https://a:secret@b.example",
    ] {
        let findings = at(url);
        assert!(!error(&findings, Kind::BaseUrl).to_string().contains("secret"));
    }
    error(&at("https://openapi.alipaydev.com"), Kind::OldSandbox);
    error(&at("https://openapi.alipaydev.com/gateway.do"), Kind::OldSandbox);
    error(&at("http://openapi.alipay.com"), Kind::PlainHttp);
    for (url, words) in [
        (PRODUCTION, "production"),
        (SANDBOX, "sandbox"),
        ("http://127.0.0.1:8080", "this machine"),
        ("https://proxy.example", "outside the platform"),
    ] {
        let findings = at(url);
        assert_no_errors(&findings);
        assert!(only(&findings, Kind::Environment).what.contains(words), "{url}");
    }
}

#[test]
fn clocks_and_zones() {
    let server = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    let at = |now| check(&Inputs::new().now(now).server_date("Sun, 06 Nov 1994 08:49:37 GMT"));
    assert_no_errors(&at(server + Duration::from_secs(30)));
    assert_eq!(only(&at(server + Duration::from_secs(120)), Kind::Clock).severity, Severity::Warning);
    let late = at(server - Duration::from_secs(3600));
    let late = error(&late, Kind::Clock);
    assert!(late.seen.contains("behind") && late.seen.contains("1 hour"), "{late}");
    assert_eq!(only(&check(&Inputs::new().server_date("yesterday")), Kind::Clock).severity, Severity::Warning);
    // A program that signed UTC instead of Beijing time.
    let signed = |timestamp: &str| {
        let signed = format!("app_id=2021000000000000&sign_type=RSA2&timestamp={timestamp}");
        check(&valid_inputs().now(server).server_date("1994-11-06 16:49:37").refusal("invalid", signed))
    };
    let utc = signed("1994-11-06 08:49:40");
    assert!(error(&utc, Kind::Zone).seen.contains("8 hours behind"));
    error(&signed("1994-11-06T08:49:40Z"), Kind::Zone);
    error(&signed("1994-11-06 15:20:00"), Kind::Clock);
    assert!(!signed("1994-11-06 16:49:00").iter().any(|finding| matches!(finding.kind, Kind::Zone | Kind::Clock)));
}

#[test]
fn a_rejected_signature() {
    const SIGNED: &str = "app_auth_token=T0KEN&app_id=2021000000000000&biz_content={\"a\":\"b&c\"}&sign_type=RSA2";
    let echo = |text: &str| format!("验签出错：{}", text.replace('&', "&amp;").replace('"', "&quot;"));
    let findings = check(&valid_inputs().refusal(echo(SIGNED), SIGNED));
    assert!(error(&findings, Kind::RequestSignature).seen.contains("do not belong together"));
    let changed = check(&valid_inputs().refusal(echo(&SIGNED.replace("b&c", "b")), SIGNED));
    let finding = error(&changed, Kind::RequestSignature);
    assert!(finding.seen.contains("biz_content") && !finding.to_string().contains("T0KEN"), "{finding}");
    for inputs in [valid_inputs().app_id("2021000000000001"), valid_inputs().sign_type(SignType::Rsa), with_files(files())] {
        error(&check(&inputs.refusal("无效签名", SIGNED)), Kind::SignedOtherwise);
    }
    error(&check(&valid_inputs().refusal("无效签名", format!("app_cert_sn=1&{SIGNED}"))), Kind::SignedOtherwise);
}

#[test]
fn codes_are_words_and_unique() {
    let mut codes: Vec<_> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    assert!(codes.iter().all(|code| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')), "{codes:?}");
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Kind::ALL.len());
}

#[test]
fn no_secret_is_shown() {
    let (own, alipays) = (private("private_pkcs8_der_base64"), key("alipay", "private_pkcs1_der_base64"));
    let swapped = Inputs::new().private_key(key("app", "public_spki_der_base64")).alipay_public_key(own.clone());
    let cut = Inputs::new().private_key(own[..600].to_owned()).alipay_public_key(alipays[..300].to_owned());
    for inputs in [
        valid_inputs(),
        swapped,
        cut,
        valid_inputs().alipay_public_key(own.clone()),
        valid_inputs().refusal(own.clone(), own.clone()),
    ] {
        let shown =
            format!("{:?} {inputs:?} {}", check(&inputs), check(&inputs).iter().map(ToString::to_string).collect::<String>());
        for text in [&own, &alipays, &key("app", "public_spki_der_base64")] {
            // Pieces of twelve characters, except at the beginning, which is the same in every key.
            for piece in text.as_bytes()[60..].chunks(12).map(|piece| std::str::from_utf8(piece).unwrap()) {
                assert!(piece.len() < 12 || !shown.contains(piece), "{shown}");
            }
        }
    }
}
