//! `alipay doctor`: exit codes, both output formats, and no key in its output.

use std::process::Output;

use alipay_emulator::Emulator;
use serde_json::Value;

use crate::make::{ALIPAY, APP, FOREIGN, files};
use crate::support::{Files, code, key, run};

fn doctor(arguments: &[&str]) -> Output {
    run(&[&["doctor"], arguments].concat())
}

fn codes(output: &Output) -> Vec<String> {
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = printed["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}

fn settings(emulator: &Emulator, private: &str, alipay: &str) -> Vec<String> {
    let url = emulator.base_url();
    ["--app-id", emulator.app_id(), "--private-key", private, "--alipay-public-key", alipay, "--base-url", &url]
        .map(ToOwned::to_owned)
        .to_vec()
}

#[test]
fn exit_codes_and_formats() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    let private = files.write("app.pem", emulator.app_private_key());
    let alipay = files.write("alipay.pem", emulator.alipay_public_key());
    let own = files.write("own.pem", emulator.keys().app.public_key().to_base64());
    let run = |alipay: &str, more: &[&str]| {
        let arguments = settings(&emulator, &private, alipay);
        doctor(&arguments.iter().map(String::as_str).chain(more.iter().copied()).collect::<Vec<_>>())
    };

    let success = run(&alipay, &[]);
    let printed = String::from_utf8(success.stdout.clone()).unwrap();
    assert_eq!(code(&success), 0, "{printed}");
    assert!(printed.contains("note[verified]") && printed.contains("no errors"), "{printed}");

    let json = run(&alipay, &["--format", "json"]);
    assert!(code(&json) == 0 && codes(&json).contains(&"verified".to_owned()));

    let own = run(&own, &["--offline", "--format", "json"]);
    assert_eq!((code(&own), codes(&own)[0].as_str()), (1, "own-key"), "the most severe finding comes first");

    let before = emulator.received_calls().len();
    assert_eq!(code(&run(&alipay, &["--offline"])), 0);
    assert_eq!(emulator.received_calls().len(), before, "nothing was sent");

    let foreign = files.write("foreign.pem", FOREIGN.text());
    let mut rejected = settings(&emulator, &foreign, &alipay);
    rejected.extend(["--format", "json", "--try-other-sign-type"].map(ToOwned::to_owned));
    let rejected = doctor(&rejected.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!((code(&rejected), codes(&rejected)[0].as_str()), (1, "request-signature"));
}

#[test]
fn certificates_and_a_rejection() {
    let texts = Files::new();
    let [app, alipay, root] = files();
    let paths = [texts.write("a.crt", &app), texts.write("b.crt", &alipay), texts.write("c.crt", &root)];
    let private = texts.write("app.pem", APP.text());
    let (sub_msg, signed) = (texts.write("sub_msg", "无效签名"), texts.write("signed", "app_id=1&sign_type=RSA2\n"));
    let arguments = ["--app-id", "2021000000000000", "--private-key", &private, "--offline", "--base-url", "https://127.0.0.1"];
    let certificates = ["--app-cert", &paths[0], "--alipay-cert", &paths[1], "--root-cert", &paths[2], "--format", "json"];
    let output = doctor(&[&arguments[..], &certificates].concat());
    assert!(code(&output) == 0 && codes(&output).contains(&"serials".to_owned()), "{output:?}");
    let output = doctor(&[&arguments[..], &certificates, &["--sub-msg", &sub_msg, "--signed", &signed]].concat());
    assert!(code(&output) == 1 && codes(&output).contains(&"signed-otherwise".to_owned()), "{output:?}");
    let output = doctor(&[&arguments[..], &["--app-cert", &paths[0], "--format", "json"]].concat());
    assert!(code(&output) == 1 && codes(&output).contains(&"certificate-missing".to_owned()), "{output:?}");
}

#[test]
fn wrong_usage() {
    let files = Files::new();
    let (private, alipay) = (files.write("app.pem", APP.text()), files.write("alipay.pem", ALIPAY.public().to_base64()));
    for arguments in [
        &[][..],
        &["--app-id", "1", "--private-key", &private],
        &["--app-id", "1", "--private-key", &private, "--alipay-public-key", &alipay, "--sign-type", "MD5"],
        &["--app-id", "1", "--private-key", "/nowhere/app.pem", "--alipay-public-key", &alipay],
    ] {
        assert_eq!(code(&doctor(arguments)), 2, "{arguments:?}");
    }
    assert_eq!(code(&doctor(&["--help"])), 0);
}

#[test]
fn no_key_is_printed() {
    let files = Files::new();
    let text = key("app", "private_pkcs8_der_base64");
    let (private, public) = (files.write("app.pem", &text), files.write("public.pem", key("app", "public_spki_der_base64")));
    for arguments in [
        // The text of the key instead of its file, in every place that clap or the system might quote.
        &["--app-id", "1", "--private-key", &text, "--alipay-public-key", &public, "--offline"][..],
        &["--app-id", "1", "--private-key", &private, "--alipay-public-key", &public, &text],
        &["--app-id", "1", "--private-key", &private, "--alipay-public-key", &public, "--sign-type", &text],
        &["--app-id", "1", "--private-key", &private, "--alipay-public-key", &public, &format!("--{text}")],
        &["--app-id", "1", "--private-key", &public, "--alipay-public-key", &private, "--offline"],
        &["--app-id", "1", "--private-key", &private, "--alipay-public-key", &private, "--offline", "--format", "json"],
    ] {
        let output = doctor(arguments);
        assert_ne!(code(&output), 0);
        let printed = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        for piece in text.as_bytes()[60..].chunks_exact(12).map(|piece| std::str::from_utf8(piece).unwrap()) {
            assert!(!printed.contains(piece), "{printed}");
        }
    }
}

#[test]
fn sm2_is_selected_by_name() {
    let emulator = Emulator::builder().keys(alipay_emulator::Keys::generate_sm2().unwrap()).start().unwrap();
    let files = Files::new();
    let private = files.write("app.pem", emulator.app_private_key());
    let alipay = files.write("alipay.pem", emulator.alipay_public_key());
    let settings = settings(&emulator, &private, &alipay);
    let settings: Vec<_> = settings.iter().map(String::as_str).chain(["--format", "json"]).collect();
    let right = doctor(&[&settings[..], &["--sign-type", "SM2"]].concat());
    assert_eq!(code(&right), 0, "{right:?}");
    assert!(codes(&right).contains(&"verified".to_owned()));
    let wrong = doctor(&[&settings[..], &["--offline"]].concat());
    assert_eq!(code(&wrong), 1);
    assert!(codes(&wrong).contains(&"key-algorithm".to_owned()));
}
