//! `alipay profile`.

use alipay_emulator::Emulator;

use crate::support::{Files, code, json, program, run, set_mode, stderr, stdout};

#[test]
fn a_profile_is_added_listed_shown_and_used() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    let private = files.write("app.pem", emulator.app_private_key());
    let alipay = files.write("alipay.pem", emulator.alipay_public_key());
    let config = files.path().join("below").join("config.toml").to_str().unwrap().to_owned();
    let run_with = |arguments: &[&str]| program().args(arguments).args(["--config", &config]).output().unwrap();
    let url = emulator.base_url();
    let add = |name: &str| {
        let settings = ["--app-id", emulator.app_id(), "--private-key", "app.pem", "--alipay-public-key", &alipay];
        let mut command = program();
        command.current_dir(files.path()).args(["profile", "add", name]).args(settings);
        command
            .args(["--base-url", &url, "--config", &config])
            .env("ALIPAY_APP_ID", "9")
            .env("ALIPAY_PROXY", "http://127.0.0.1:9");
        command.output().unwrap()
    };
    let added = add("shop");
    assert_eq!(code(&added), 0, "{}", stderr(&added));
    let text = std::fs::read_to_string(&config).unwrap();
    assert!(text.starts_with("default = \"shop\"\n\n[profile.shop]\n") && !text.contains("proxy"), "{text}");
    assert!(text.contains(&format!("private_key = {:?}", private)), "{text}");
    let twice = add("shop");
    assert!(code(&twice) == 2 && stderr(&twice).contains("`shop` exists"), "{}", stderr(&twice));
    assert_eq!(code(&add("other")), 0);
    assert_eq!(code(&run_with(&["profile", "add", "local", "--env", "emulator", "--default"])), 0);
    assert!(std::fs::read_to_string(&config).unwrap().starts_with("default = \"local\"\n"));

    let listed = run_with(&["profile", "list"]);
    assert!(stdout(&listed).contains("*  local") && stdout(&listed).contains("public key"), "{}", stdout(&listed));
    let listed = json(&run_with(&["profile", "list", "--format", "json"]));
    assert_eq!((&listed["profiles"][0]["name"], &listed["profiles"][0]["default"]), (&"local".into(), &true.into()));
    let shown = stdout(&run_with(&["profile", "show", "shop", "--timeout", "3"]));
    assert!(shown.contains("timeout") && shown.contains(&url), "{shown}");
    let built_in = stdout(&run_with(&["profile", "show"]));
    assert!(built_in.contains("profile   local") && built_in.contains("http://127.0.0.1:8080"), "{built_in}");
    let checked = run_with(&["doctor", "--profile", "shop"]);
    assert_eq!(code(&checked), 0, "{}{}", stdout(&checked), stderr(&checked));
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_file_and_problems_are_shown() {
    use std::os::unix::fs::PermissionsExt as _;

    let files = Files::new();
    let config = files.write("config.toml", "# mine\n");
    set_mode(config.as_ref(), 0o644);
    let private = files.write("app.pem", crate::support::key("app", "private_pkcs8_der_base64"));
    let add = |name: &str| run(&["profile", "add", name, "--private-key", &private, "--config", &config]);
    assert_eq!(code(&add("a")), 0, "{}", stderr(&add("a")));
    assert_eq!(std::fs::metadata(&config).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(std::fs::read_to_string(&config).unwrap().contains("# mine"));
    set_mode(private.as_ref(), 0o644);
    let refused = add("b");
    assert!(code(&refused) == 2 && stderr(&refused).contains("mode is 644"), "{}", stderr(&refused));
    let shown = json(&run(&["profile", "show", "a", "--config", &config, "--format", "json"]));
    assert!(shown["problems"]["private_key"].as_str().unwrap().contains("mode is 644"), "{shown}");
}

#[test]
fn names_and_tokens_are_checked() {
    let files = Files::new();
    let config = files.path().join("config.toml").to_str().unwrap().to_owned();
    let add = |arguments: &[&str]| run(&[&["profile", "add", "--config", &config], arguments].concat());
    for arguments in
        [&["a b"][..], &[""], &["a.b"], &["a", "--app-auth-token", "202405BBsecret"], &["a", "--private-key", "/none"]]
    {
        let refused = add(arguments);
        assert_eq!(code(&refused), 2, "{arguments:?}");
        assert!(!stderr(&refused).contains("BBsecret"), "{}", stderr(&refused));
        assert!(!std::path::Path::new(&config).exists());
    }
    let token = files.write("token", "202405BBsecret");
    assert_eq!(code(&add(&["a", "--app-auth-token", &format!("@{token}")])), 0);
    let inline = files.write("inline.toml", "profile = { a = { app_id = \"1\" } }\n");
    let unknown = run(&["profile", "add", "b", "--config", &inline]);
    assert!(code(&unknown) == 2 && stderr(&unknown).contains("[profile.b]"), "{}", stderr(&unknown));
    assert_eq!(std::fs::read_to_string(&inline).unwrap(), "profile = { a = { app_id = \"1\" } }\n", "unchanged");
    let token = json(&run(&["profile", "show", "--app-auth-token", "202405BBsecret", "--format", "json"]));
    assert_eq!(token["settings"]["app_auth_token"], "202405…");
    let none = run(&["profile", "list"]);
    assert!(stdout(&none).contains("no profiles in "), "{}", stdout(&none));
}
