//! The sources of settings, and their precedence.

use alipay_emulator::KeyPair;

use crate::support::{Folder, Program};

/// Returns the app id that a program with these sources accepts.
fn app_id(folder: &Folder, arguments: &[&str], variable: Option<&str>) -> String {
    let mut command = folder.command(&["--listen", "127.0.0.1:0"]);
    command.args(arguments);
    if let Some(value) = variable {
        command.env("ALIPAY_EMULATOR_APP_ID", value);
    }
    Program::spawn(command).value("app id").to_owned()
}

#[test]
fn arguments_precede_the_environment_and_the_file() {
    let folder = Folder::new();
    assert_eq!(app_id(&folder, &[], None), "2021000000000000");
    folder.write("alipay-emulator.toml", "app_id = \"file\"\n");
    assert_eq!(app_id(&folder, &[], None), "file");
    assert_eq!(app_id(&folder, &[], Some("variable")), "variable");
    assert_eq!(app_id(&folder, &["--app-id", "argument"], Some("variable")), "argument");
    folder.write("other.toml", "app_id = \"other\"\n");
    assert_eq!(app_id(&folder, &["--config", "other.toml"], None), "other");
}

#[test]
fn a_switch_of_the_file_can_be_turned_off() {
    let folder = Folder::new();
    folder.write("alipay-emulator.toml", "quiet = true\n");
    assert_eq!(folder.start(&[]).lines.len(), 1);
    assert!(folder.start(&["--quiet=false"]).lines.len() > 1);
    let mut command = folder.command(&["--listen", "127.0.0.1:0"]);
    command.env("ALIPAY_EMULATOR_QUIET", "0");
    assert!(Program::spawn(command).lines.len() > 1);
}

#[test]
fn mistakes_in_the_file_are_named_with_their_line() {
    let folder = Folder::new();
    folder.write("alipay-emulator.toml", "app_id = \"1\"\n\nlistne = \"127.0.0.1:0\"\n");
    let error = folder.failure(&[], 2);
    assert!(error.contains("alipay-emulator.toml:3: unknown field `listne`, expected one of `listen`"), "{error}");
    folder.write("alipay-emulator.toml", "app_id = \"1\"\nclock_skew = \"x\"\n");
    assert!(folder.failure(&[], 2).contains("alipay-emulator.toml:2: invalid type"));
    folder.write("alipay-emulator.toml", "app_id = \n");
    assert!(folder.failure(&[], 2).contains("alipay-emulator.toml:1: "));
    let error = folder.failure(&["--config", "missing.toml"], 2);
    assert!(error.contains("missing.toml cannot be read"), "{error}");
}

#[test]
fn paths_of_the_file_start_at_its_folder() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("below")).unwrap();
    folder.write("below/settings.toml", "keys = \"keys\"\nlisten = \"127.0.0.1:0\"\ncontent_key = \"aes.txt\"\n");
    folder.write("below/aes.txt", "MDEyMzQ1Njc4OWFiY2RlZg==\n");
    let program = Program::spawn(folder.command(&["--config", "below/settings.toml"]));
    assert!(program.value("app private key").ends_with("below/keys/app_private_key.pem"));
    assert_eq!(program.value("content key"), "set");
    assert!(folder.path().join("below/keys/alipay_public_key.pem").exists());
}

#[test]
fn files_of_keys_and_switches_are_arguments() {
    let folder = Folder::new();
    let (app, alipay) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    folder.write("app.pem", &app.public_pem());
    folder.write("alipay.pem", &alipay.private_pem());
    folder.write("stubs.yaml", "[]\n");
    let mut arguments =
        vec!["--app-public-key", "app.pem", "--alipay-private-key", "alipay.pem", "--clock-skew", "-86400", "--auto-approve"];
    arguments.extend(["--content-key", "MDEyMzQ1Njc4OWFiY2RlZg==", "--plain-errors", "--stubs", "stubs.yaml", "--stateless"]);
    arguments.extend(["--journal-limit", "1", "--notification-speed", "1000"]);
    let program = folder.start(&arguments);
    assert_eq!(program.value("app private key"), "your own");
    assert_eq!(program.value("Alipay public key"), alipay.public_key().to_base64());
    let response = program.ask("GET", "/oauth2/appToAppAuth.htm?app_id=2021000000000000&redirect_uri=http%3A%2F%2Fa%2Fb", "");
    assert!(response.starts_with("HTTP/1.1 302") && response.contains("app_auth_code="), "{response}");
    assert!(program.ask("GET", "/_emulator/settings", "").contains("\"stateless\":true"));
}

#[test]
fn a_public_address_is_that_of_clients() {
    let folder = Folder::new();
    let program = folder.start(&["--public-url", "http://emulator:8080/"]);
    assert_eq!(program.url, "http://emulator:8080");
    assert_eq!(program.value("gateway"), "http://emulator:8080/gateway.do");
    for wrong in ["emulator", "ftp://a", "http://", "http://a?b"] {
        let error = folder.failure(&["--listen", "127.0.0.1:0", "--public-url", wrong], 2);
        assert!(error.contains("is not the address of a server"), "{error}");
    }
    // 0.0.0.0 is no address to call.
    let program = Program::spawn(folder.command(&["--listen", "0.0.0.0:0", "-q"]));
    assert!(program.url.starts_with("http://127.0.0.1:"), "{}", program.url);
}

#[test]
fn settings_without_effect_are_rejected() {
    let folder = Folder::new();
    for (arguments, expected) in [
        (&["--new-keys", "--keys", "k"][..], "`new-keys` generates keys for one run"),
        (&["--keys", "k", "--app-public-key", "a"], "`app-public-key` and `alipay-private-key` are files of your own"),
        (&["--certificate-days", "5"], "apply to the folder `certificates`, which is not set"),
        (&["--plain-errors"], "`plain-errors` has no effect without `content-key`"),
        (&["--app-certificate", "a"], "certificates of your own need all of"),
        (&["--content-key", "missing"], "missing cannot be read"),
        (&["--app-public-key", "missing"], "missing cannot be read"),
        (&["--spec", "missing"], "missing"),
        (&["--stubs", "missing"], "missing: the file cannot be read"),
    ] {
        let mut all = vec!["--listen", "127.0.0.1:0"];
        all.extend(arguments);
        let error = folder.failure(&all, 2);
        assert!(error.contains(expected), "{arguments:?}: {error}");
    }
    assert!(!folder.path().join("k").exists(), "nothing is written before the settings are checked");
}

#[test]
fn an_address_in_use_is_no_invalid_setting() {
    let folder = Folder::new();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    assert!(folder.failure(&["--listen", &address], 1).contains(&format!("cannot listen on {address}")));
}

#[cfg(unix)]
#[test]
fn an_endless_file_is_rejected() {
    let error = Folder::new().failure(&["--listen", "127.0.0.1:0", "--content-key", "/dev/zero"], 2);
    assert!(error.contains("/dev/zero cannot be read: it has more than 1048576 bytes"), "{error}");
}
