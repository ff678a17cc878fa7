//! `alipay cert show`.

use alipay_emulator::{CertificateSet, CertificateValidity, Keys};

use crate::make::{APP, Make};
use crate::support::{Files, code, json, run, stderr, stdout};

#[test]
fn the_files_of_the_console_are_shown_and_checked() {
    let files = Files::new();
    let set = CertificateSet::generate(&Keys::built_in().unwrap(), CertificateValidity::default()).unwrap();
    let [app, alipay, root] =
        [files.write("app.crt", set.app()), files.write("alipay.crt", set.alipay()), files.write("root.crt", set.root())];
    let shown = run(&["cert", "show", &app, &alipay, &root]);
    assert_eq!(code(&shown), 0, "{}{}", stdout(&shown), stderr(&shown));
    for part in ["serial (sn)", "days left", "alipay_root_cert_sn"] {
        assert!(stdout(&shown).contains(part), "{part}: {}", stdout(&shown));
    }
    let certificates = alipay_core::certificates::Certificates::parse(set.app(), set.alipay(), set.root()).unwrap();
    let printed = json(&run(&["cert", "show", &app, &alipay, &root, "--format", "json"]));
    assert_eq!(printed["files"][0]["certificates"][0]["sn"], certificates.app_serial());
    assert_eq!(printed["files"][2]["root_cert_sn"], certificates.root_serial());
    let swapped = run(&["cert", "show", &app, &root, &alipay]);
    assert_eq!(code(&swapped), 1, "{}", stdout(&swapped));
    assert!(stdout(&swapped).contains("error: "), "{}", stdout(&swapped));
}

#[test]
fn an_expired_certificate_is_an_error() {
    let files = Files::new();
    let validity = CertificateValidity::default().app_days(-1);
    let set = CertificateSet::generate(&Keys::built_in().unwrap(), validity).unwrap();
    let app = files.write("app.crt", set.app());
    let shown = run(&["cert", "show", &app]);
    assert!(code(&shown) == 1 && stdout(&shown).contains("expired"), "{}", stdout(&shown));
    let nothing = files.write("nothing.crt", "nothing");
    assert_eq!(code(&run(&["cert", "show", &nothing])), 8);
}

#[test]
fn control_characters_of_a_subject_are_replaced() {
    let files = Files::new();
    let name = "CN=\u{1b}[31mred,O=Test,C=CN";
    let made = Make::leaf(name, &APP).issued_by(name).pem(&APP);
    let shown = run(&["cert", "show", &files.write("app.crt", made)]);
    assert_eq!(code(&shown), 0, "{}", stderr(&shown));
    assert!(stdout(&shown).contains("CN=\u{fffd}[31mred") && !stdout(&shown).contains('\u{1b}'), "{:?}", stdout(&shown));
}
