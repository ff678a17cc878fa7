//! Settings of arguments, environment and profiles.

use alipay_emulator::Emulator;

use crate::support::{Files, code, program, run, set_mode, stderr, stdout};

/// Runs an offline check with a configuration file.
fn check(config: &str, arguments: &[&str], variables: &[(&str, &str)]) -> std::process::Output {
    let fixed = ["doctor", "--offline", "--config", config];
    program().args(fixed).args(arguments).envs(variables.iter().copied()).output().unwrap()
}

#[test]
fn arguments_precede_the_environment_and_the_environment_precedes_the_profile() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    files.write("app.pem", emulator.app_private_key());
    files.write("alipay.pem", emulator.alipay_public_key());
    let own = files.write("own.pem", emulator.keys().app.public_key().to_base64());
    let config = files.write(
        "config.toml",
        "default = \"shop\"\n[profile.shop]\napp_id = \"2021000000000000\"\nprivate_key = \"app.pem\"\n\
         alipay_public_key = \"alipay.pem\"\nbase_url = \"https://127.0.0.1\"\n",
    );
    assert_eq!(code(&check(&config, &[], &[])), 0, "the profile alone");
    assert_eq!(code(&check(&config, &[], &[("ALIPAY_PUBLIC_KEY", &own)])), 1, "the environment overrides the profile");
    let alipay = files.path().join("alipay.pem");
    let both = check(&config, &["--alipay-public-key", alipay.to_str().unwrap()], &[("ALIPAY_PUBLIC_KEY", &own)]);
    assert_eq!(code(&both), 0, "the argument overrides the environment");
    let unknown = check(&config, &["--profile", "shp"], &[]);
    assert!(code(&unknown) == 2 && stderr(&unknown).contains("profiles: shop"), "{}", stderr(&unknown));
    assert_eq!(code(&run(&["doctor", "--offline", "--env", "emulator"])), 0, "the built-in keys");
}

#[test]
fn a_missing_setting_is_named() {
    let missing = run(&["doctor", "--offline"]);
    assert_eq!(code(&missing), 2);
    assert!(stderr(&missing).starts_with("error: --app-id is missing\nhelp: "), "{}", stderr(&missing));
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_refused() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    let private = files.write("app.pem", emulator.app_private_key());
    let alipay = files.write("alipay.pem", emulator.alipay_public_key());
    let arguments =
        ["doctor", "--offline", "--app-id", "2021000000000000", "--private-key", &private, "--alipay-public-key", &alipay];
    assert_eq!(code(&run(&arguments)), 0);
    for mode in [0o640, 0o604, 0o644] {
        set_mode(private.as_ref(), mode);
        let refused = run(&arguments);
        assert_eq!(code(&refused), 2);
        assert!(stderr(&refused).contains(&format!("its mode is {mode:o}")), "{}", stderr(&refused));
        assert!(stderr(&refused).contains("chmod 600"));
    }
}

#[test]
fn a_pasted_key_is_never_printed() {
    let key = crate::support::key("app", "private_pkcs8_der_base64");
    for argument in [
        "--private-key",
        "--alipay-public-key",
        "--app-cert",
        "--alipay-cert",
        "--root-cert",
        "--content-key",
        "--config",
        "--env",
        "--sign-type",
        "--protocol",
        "--timeout",
    ] {
        let output = run(&["doctor", "--offline", "--env", "emulator", argument, &key]);
        let printed = format!("{}{}", stdout(&output), stderr(&output));
        assert!(!printed.contains(&key[..40]), "{argument}: {printed}");
    }
}
