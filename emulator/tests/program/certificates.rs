//! Generated certificates of certificate mode.

use std::process::Command;
use std::time::SystemTime;

use alipay_core::certificates::{Bundle, Certificate, Certificates, SignatureFamily, check_chain};

use crate::support::Folder;

const FILES: [&str; 3] = ["appCertPublicKey.crt", "alipayCertPublicKey_RSA2.crt", "alipayRootCert.crt"];

fn files(folder: &Folder) -> [String; 3] {
    FILES.map(|name| folder.read(&format!("c/{name}")))
}

#[test]
fn a_folder_keeps_certificates() {
    let folder = Folder::new();
    let program = folder.start(&["--certificates", "c"]);
    assert!(program.value("Alipay certificate").ends_with("c/alipayCertPublicKey_RSA2.crt"));
    let [app, alipay, root] = files(&folder);
    let set = Certificates::parse(&app, &alipay, &root).unwrap();
    let settings = program.ask("GET", "/_emulator/settings", "");
    assert!(settings.contains(set.app_serial()) && settings.contains(set.root_serial()), "{settings}");
    let (bundle, roots) = (Bundle::parse(&alipay).unwrap(), Bundle::parse(&root).unwrap());
    assert_eq!(roots.root_serial(SignatureFamily::Rsa).unwrap(), set.root_serial());
    let now = SystemTime::now();
    for leaf in [bundle.leaf().unwrap(), &Certificate::parse(&app).unwrap()] {
        check_chain(leaf, bundle.certificates(), roots.certificates(), now).unwrap();
        assert_eq!(
            leaf.issuer(),
            "CN=Alipay Emulator Certification Authority Class 2 R1,OU=Certification Authority,O=Alipay Emulator,C=CN"
        );
        assert_eq!(leaf.signature_algorithm(), "1.2.840.113549.1.1.11");
        assert!((1823..=1825).contains(&leaf.days_left(now)), "{}", leaf.days_left(now));
    }
    drop(program);
    drop(folder.start(&["--certificates", "c", "-q"]));
    assert_eq!(files(&folder), [app, alipay, root]);
}

#[test]
fn certificates_can_be_expired() {
    let folder = Folder::new();
    drop(folder.start(&["--certificates", "c", "--certificate-days", "30", "--app-certificate-days=-2", "-q"]));
    let [app, alipay, _] = files(&folder).map(|text| Certificate::parse(&text).unwrap().days_left(SystemTime::now()));
    assert_eq!((app, alipay), (-3, 29));
    let error = folder.failure(&["--listen", "127.0.0.1:0", "--certificates", "d", "--certificate-days", "9999999"], 2);
    assert!(error.contains("cannot be valid for"), "{error}");
}

#[test]
fn a_renewed_certificate_has_the_same_authority_and_another_key() {
    let folder = Folder::new();
    drop(folder.start(&["--certificates", "c", "--keys", "k", "-q"]));
    let [app, old, root] = files(&folder);
    drop(folder.start(&["--certificates", "c", "--keys", "k", "--renew-certificate", "-q"]));
    let [same_app, new, same_root] = files(&folder);
    assert_eq!((&app, &root), (&same_app, &same_root));
    assert_eq!(folder.read("c/alipayCertPublicKey_RSA2.crt.1"), old);
    let (before, after) = (Bundle::parse(&old).unwrap(), Bundle::parse(&new).unwrap());
    assert_ne!(before.leaf().unwrap().serial(), after.leaf().unwrap().serial());
    assert!(before.leaf().unwrap().public_key().unwrap() != after.leaf().unwrap().public_key().unwrap());
    check_chain(after.leaf().unwrap(), after.certificates(), Bundle::parse(&root).unwrap().certificates(), SystemTime::now())
        .unwrap();
    assert!(folder.read("k/alipay_private_key.pem") != folder.read("k/alipay_private_key.pem.1"));
    drop(folder.start(&["--certificates", "c", "--keys", "k", "--renew-certificate", "-q"]));
    assert_eq!(folder.read("c/alipayCertPublicKey_RSA2.crt.2"), new);
}

#[test]
fn an_incomplete_folder_is_rejected() {
    let folder = Folder::new();
    drop(folder.start(&["--certificates", "c", "-q"]));
    std::fs::remove_file(folder.path().join("c/authority_private_key.pem")).unwrap();
    drop(folder.start(&["--certificates", "c", "-q"]));
    let error = folder.failure(&["--listen", "127.0.0.1:0", "--certificates", "c", "--renew-certificate"], 2);
    assert!(error.contains("c/authority_private_key.pem is missing"), "{error}");
    std::fs::remove_file(folder.path().join("c/alipayRootCert.crt")).unwrap();
    let error = folder.failure(&["--listen", "127.0.0.1:0", "--certificates", "c"], 2);
    assert!(error.contains("has some of the files"), "{error}");
}

#[test]
fn openssl_verifies_the_certificates() {
    let folder = Folder::new();
    drop(folder.start(&["--certificates", "c", "-q"]));
    for leaf in ["c/appCertPublicKey.crt", "c/alipayCertPublicKey_RSA2.crt"] {
        let mut openssl = Command::new("openssl");
        openssl.args([
            "verify",
            "-x509_strict",
            "-CAfile",
            "c/alipayRootCert.crt",
            "-untrusted",
            "c/alipayCertPublicKey_RSA2.crt",
            leaf,
        ]);
        let Ok(output) = openssl.current_dir(folder.path()).output() else {
            eprintln!("skipped: openssl is not installed");
            return;
        };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
