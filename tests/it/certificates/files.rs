//! Parsing of texts and files, and detection of misplaced ones.

use std::path::Path;

use alipay::certificates::{
    Bundle, Certificate, CertificateError, CertificateRole, Certificates, Mistake, ReadError, SignatureFamily, Validity, mistakes,
};
use alipay::keys::{KeyError, KeyForm};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;

use super::make::{
    ALIPAY, APP, APP_NAME, FOREIGN, ISSUER, Make, ROOT, ROOT_NAME, alipay, app, days, files, issuer, now, pem, root,
};

fn parse([app, alipay, root]: [&str; 3]) -> Result<Certificates, CertificateError> {
    Certificates::parse(app, alipay, root)
}

fn mistake(texts: [&str; 3]) -> Mistake {
    match parse(texts) {
        Err(CertificateError::Mistake(mistake)) => mistake,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_certificate_is_read_in_every_form() {
    let (der, expected) = (alipay().der(&ISSUER), alipay().by(&ISSUER));
    let text = pem("CERTIFICATE", &der);
    let trusted = pem("TRUSTED CERTIFICATE", &[&der[..], &[0x30, 0]].concat());
    for form in [
        text.clone(),
        text.replace('\n', "\r\n"),
        text.replace('\n', "\\n"),
        text.replace('\n', "\\r\\n"),
        text.replace('\n', " "),
        format!("\"{}\",", text.replace('\n', "\\n")),
        text.replace('M', "M\u{200b}").replace("BEGIN ", "BEGIN\u{a0}"),
        format!("\u{feff}\n  {text}"),
        format!("subject=/CN=甲/O=乙\nissuer=\n{text}trailing words"),
        text.replace("-----END CERTIFICATE-----\n", ""),
        text.replace("CERTIFICATE", "X509 CERTIFICATE"),
        trusted,
        STANDARD.encode(&der),
        STANDARD.encode(&text),
    ] {
        assert_eq!(Certificate::parse(&form).unwrap(), expected, "{form}");
    }
    assert_eq!(Certificate::parse(&der).unwrap(), expected);
    assert_eq!(Certificate::parse([&der[..], b"\n"].concat()).unwrap(), expected);
    assert_eq!(expected.der(), der);
    let two = Bundle::parse([&der[..], &root().der(&ROOT)].concat()).unwrap();
    assert_eq!(two.certificates().len(), 2);
    let shown = format!("{expected:?}");
    assert!(shown.contains(expected.serial()) && shown.contains("测试"), "{shown}");
}

#[test]
fn a_bundle_skips_unreadable_certificates() {
    let damaged = pem("CERTIFICATE", &alipay().der(&ISSUER)[..300]);
    let no_base64 = "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n";
    let unknown =
        Make::ca("CN=New,C=CN", &ROOT).issued_by("CN=New,C=CN").curve("1.3.6.1.4.1.99999.7").algorithm("1.3.6.1.4.1.99999.8");
    let key = pem("PRIVATE KEY", &STANDARD.decode(APP.text()).unwrap());
    let text = format!("{}{damaged}{no_base64}{key}{}{}", unknown.pem(&ROOT), root().pem(&ROOT), alipay().pem(&ISSUER));
    let bundle = Bundle::parse(&text).unwrap();
    assert_eq!(bundle.certificates(), [unknown.by(&ROOT), root().by(&ROOT), alipay().by(&ISSUER)]);
    let unreadable: Vec<_> = bundle.unreadable().iter().map(|certificate| (certificate.position, certificate.part)).collect();
    assert_eq!(unreadable, [(2, "beginning"), (3, "base64")]);
    assert_eq!(bundle.leaf().unwrap().signature_algorithm(), "1.3.6.1.4.1.99999.8");
    assert!(bundle.leaf().unwrap().public_key().is_err());
    let serials = [root().by(&ROOT), alipay().by(&ISSUER)].map(|each| each.serial().to_owned()).join("_");
    assert_eq!(bundle.root_serial(SignatureFamily::Rsa), Some(serials));
    assert_eq!(bundle.root_serial(SignatureFamily::Sm2), None);

    let no_leaf = Bundle::parse(format!("{damaged}{}", root().pem(&ROOT))).unwrap();
    let error = no_leaf.leaf().unwrap_err();
    assert!(error.to_string().starts_with("certificate 1 of the text cannot be read: it is damaged at its beginning"), "{error}");
    assert!(matches!(Bundle::parse(&damaged), Err(ReadError::Unreadable(_))));
}

#[test]
fn other_content_than_a_certificate_is_reported() {
    let private = STANDARD.decode(APP.text()).unwrap();
    let public = STANDARD.decode(APP.public().to_base64()).unwrap();
    let key = |found| ReadError::Key { found };
    for (text, expected) in [
        (APP.text(), key(KeyForm::Pkcs8Private)),
        (pem("PRIVATE KEY", &private), key(KeyForm::Pkcs8Private)),
        (APP.public().to_base64(), key(KeyForm::Spki)),
        (pem("PUBLIC KEY", &public), key(KeyForm::Spki)),
        (pem("CERTIFICATE", &public), key(KeyForm::Spki)),
        (pem("CERTIFICATE REQUEST", b"whatever"), key(KeyForm::CertificateRequest)),
        (pem("EC PRIVATE KEY", b"whatever"), key(KeyForm::OtherAlgorithm)),
        (" \n".to_owned(), ReadError::Empty),
        ("./certificates/alipayRootCert.crt".to_owned(), ReadError::LooksLikePath),
        ("{\"error\": \"not found\"}".to_owned(), ReadError::NotACertificate),
        ("aGVsbG8gd29ybGQ=".to_owned(), ReadError::NotACertificate),
    ] {
        let error = Bundle::parse(&text).unwrap_err();
        assert_eq!(error, expected, "{text}");
        assert!(!format!("{error} {error:?}").contains("MII"));
    }
    assert_eq!(Bundle::parse(private).unwrap_err(), key(KeyForm::Pkcs8Private));
    assert_eq!(Bundle::parse(public).unwrap_err(), key(KeyForm::Spki));
    assert_eq!(Bundle::parse([0xff, 0xfe, 0x00]).unwrap_err(), ReadError::NotACertificate);
}

#[test]
fn the_three_files_are_read_together() {
    let texts = files();
    let certificates = parse(texts.each_ref().map(String::as_str)).unwrap();
    assert_eq!(certificates.app_serial(), app().by(&FOREIGN).serial());
    assert_eq!(certificates.alipay_serial(), alipay().by(&ISSUER).serial());
    assert_eq!(certificates.root_serial(), root().by(&ROOT).serial());
    assert_eq!(certificates.roots().certificates().len(), 3);
    assert_eq!(certificates.alipay_public_key(), &ALIPAY.public());
    assert_eq!(certificates.app_public_key(), &APP.public());
    assert_eq!(certificates.app().subject(), APP_NAME);
    assert_eq!(certificates.alipay(), &alipay().by(&ISSUER));
    assert_eq!(certificates.check_alipay(now()).unwrap().len(), 3);
    certificates.check_private_key(&APP.private()).unwrap();
    let [app, alipay, root] = &texts;
    assert_eq!(mistakes(app, alipay, root, None), []);
    assert_eq!(mistakes(app, alipay, root, Some(&APP.public())), []);
}

#[test]
fn files_are_read() {
    let folder = std::env::temp_dir().join(format!("alipay-certificates-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let paths = ["app.crt", "alipay.crt", "root.crt"].map(|name| folder.join(name));
    for (path, text) in paths.iter().zip(files()) {
        std::fs::write(path, text).unwrap();
    }
    let [app, alipay, root] = &paths;
    let read = Certificates::from_files(app, alipay, root);
    let missing = Certificates::from_files(app, alipay, folder.join("none.crt"));
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(read.unwrap().app_serial(), super::make::app().by(&FOREIGN).serial());
    let error = missing.unwrap_err();
    assert!(error.to_string().contains("none.crt") && error.to_string().contains("the root certificates"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    let error = Certificates::from_files(Path::new(""), Path::new(""), Path::new("")).unwrap_err();
    assert!(matches!(error, CertificateError::File { role: CertificateRole::App, .. }), "{error:?}");
}

#[test]
fn mixed_up_files_are_reported() {
    let texts = files();
    let [app, alipay, root] = texts.each_ref().map(String::as_str);
    let role = CertificateRole::App;
    assert_eq!(mistake([root, alipay, root]), Mistake::RootGiven { role });
    assert_eq!(mistake([app, root, root]), Mistake::RootGiven { role: CertificateRole::Alipay });
    // The certificate is one of the roots, although its fields do not show it.
    let issuer_text = issuer().pem(&ROOT);
    assert_eq!(mistake([&issuer_text, alipay, &format!("{root}{issuer_text}")]), Mistake::RootGiven { role });
    assert_eq!(mistake([app, alipay, alipay]), Mistake::RootGiven { role: CertificateRole::Alipay });
    assert_eq!(mistake([alipay, alipay, root]), Mistake::GivenTwice);
    assert_eq!(mistake([app, app, root]), Mistake::GivenTwice);
    let renewed = super::make::app().serial(&[9]).pem(&FOREIGN);
    assert_eq!(mistake([app, &renewed, root]), Mistake::GivenTwice);
    let lonely = super::make::alipay().serial(&[9]).pem(&ISSUER);
    assert_eq!(mistake([app, alipay, &lonely]), Mistake::NoRoot);

    let key = APP.text();
    for (texts, role) in [
        ([key.as_str(), alipay, root], CertificateRole::App),
        ([app, &key, root], CertificateRole::Alipay),
        ([app, alipay, &key], CertificateRole::Root),
    ] {
        let mistake = mistake(texts);
        assert_eq!(mistake, Mistake::Text { role, error: ReadError::Key { found: KeyForm::Pkcs8Private } });
        let words = mistake.to_string();
        assert!(words.contains("found a private key (PKCS#8)") && words.contains(role.file_name()), "{words}");
    }
    assert_eq!(mistakes(&key, "", "./root.crt", None).len(), 3);
}

#[test]
fn swapped_certificates_are_detected_by_the_key_or_suspected() {
    let texts = files();
    let [app, alipay, root] = &texts;
    assert_eq!(mistakes(alipay, app, root, Some(&APP.public())), [Mistake::Swapped]);
    assert_eq!(mistakes(alipay, app, root, None), [Mistake::SeemSwapped]);
    assert!(!Mistake::SeemSwapped.is_certain() && Mistake::Swapped.is_certain());
    // A suspicion is not an error.
    let swapped = Certificates::parse(alipay, app, root).unwrap();
    let error = swapped.check_private_key(&APP.private()).unwrap_err();
    assert!(matches!(error, CertificateError::Mistake(Mistake::Swapped)), "{error:?}");
    assert!(error.to_string().contains("alipayCertPublicKey_RSA2.crt"), "{error}");

    let certificates = Certificates::parse(app, alipay, root).unwrap();
    let error = certificates.check_private_key(&ROOT.private()).unwrap_err();
    assert!(matches!(&error, CertificateError::Mistake(Mistake::OtherKey { subject }) if subject == APP_NAME), "{error:?}");
    assert!(error.to_string().contains(".csr"), "{error}");
    certificates.check_public_key(&APP.public()).unwrap();
}

#[test]
fn keys_and_roots_of_other_algorithms_are_rejected() {
    let texts = files();
    let [app, alipay, root] = texts.each_ref().map(String::as_str);
    let p256 = super::make::app().curve("1.2.840.10045.3.1.7").pem(&FOREIGN);
    let error = parse([&p256, alipay, root]).unwrap_err();
    assert!(
        matches!(
            error,
            CertificateError::Key {
                role: CertificateRole::App,
                error: KeyError::WrongForm { found: KeyForm::OtherAlgorithm, .. }
            }
        ),
        "{error:?}"
    );
    assert_eq!(error.to_string(), "the key of the app certificate cannot be used: its algorithm is neither RSA nor SM2");
    let no_rsa = super::make::root().algorithm("1.2.156.10197.1.501").pem(&ROOT);
    assert!(matches!(parse([app, alipay, &no_rsa]), Err(CertificateError::NoRootSerial { family: SignatureFamily::Rsa })));
}

#[test]
fn expiry_is_reported() {
    let [app, alipay, _] = files();
    let old_root = root().valid("20000101000000Z", "20200101000000Z").pem(&ROOT);
    let next_root = root().valid("20400101000000Z", "20500101000000Z").serial(&[5]).pem(&ROOT);
    let certificates = Certificates::parse(app, alipay, format!("{old_root}{next_root}")).unwrap();
    let report = certificates.expiry(now());
    let roles: Vec<_> = report.iter().map(|each| each.role).collect();
    let [app_role, alipay_role, root_role] = [CertificateRole::App, CertificateRole::Alipay, CertificateRole::Root];
    assert_eq!(roles, [app_role, alipay_role, alipay_role, root_role, root_role]);
    // From 2025-06-01 to 2030-01-01.
    assert_eq!((report[0].days_left, report[0].state), (1675, Validity::Valid));
    assert_eq!((report[3].state, report[4].state), (Validity::Expired, Validity::NotYet));
    assert!(report[3].days_left < 0);
    let lines: Vec<_> = report.iter().map(ToString::to_string).collect();
    assert!(
        lines[0].starts_with(&format!("the app certificate `{APP_NAME}` (serial {}) ", certificates.app_serial())),
        "{}",
        lines[0]
    );
    assert!(lines[0].ends_with("expires in 1675 days, on 2030-01-01"), "{}", lines[0]);
    assert!(lines[3].contains(ROOT_NAME) && lines[3].ends_with("expired on 2020-01-01"), "{}", lines[3]);
    assert!(lines[4].ends_with("is not valid before 2040-01-01"), "{}", lines[4]);
}

#[test]
fn days_left_are_whole_days() {
    let certificate = alipay().by(&ISSUER);
    let end = certificate.expires_at();
    let second = std::time::Duration::from_secs(1);
    for (moment, left) in [
        (end - days(30), 30),
        (end - days(30) + second, 29),
        (end - second, 0),
        (end, 0),
        (end + second, -1),
        (end + days(1) - second, -1),
        (end + days(2), -3),
    ] {
        assert_eq!(certificate.days_left(moment), left);
    }
    assert!(certificate.is_valid_at(end) && !certificate.is_valid_at(end + second));
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), label in "[A-Z ]{0,12}") {
        let _ = Bundle::parse(&bytes);
        let _ = Bundle::parse(STANDARD.encode(&bytes));
        let _ = Bundle::parse(pem(&label, &bytes));
        let _ = Bundle::parse(pem("CERTIFICATE", &bytes));
        let _ = mistakes(&bytes, pem("CERTIFICATE", &bytes), &label, None);
    }

    #[test]
    fn no_text_panics(text in "(-----(BEGIN|END) ?(CERTIFICATE)?-----|[A-Za-z0-9+/=\\\\nr\n -]{0,9}|\\PC){0,12}") {
        let _ = Bundle::parse(&text);
    }
}

#[test]
fn no_changed_certificate_panics() {
    let der = alipay().der(&ISSUER);
    let roots = [root().by(&ROOT)];
    for position in 0..der.len().min(700) {
        for change in [0x01, 0x80, 0xff] {
            let mut changed = der.clone();
            changed[position] ^= change;
            if let Ok(certificate) = Certificate::parse(&changed) {
                let _ = (certificate.public_key(), certificate.days_left(now()), format!("{certificate:?}"));
                assert!(alipay::certificates::check_chain(&certificate, &[], &roots, now()).is_err());
            }
        }
        let _ = Certificate::parse(&der[..position]);
    }
}
