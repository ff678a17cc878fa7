//! Configurations of clients.
//!
//! `cargo run -p alipay-emulator -- config rust > emulator/tests/config/rust.rs` writes an expected text after a change.

use std::process::Command;

use crate::support::Folder;

const LANGUAGES: [(&str, &str, &str); 7] = [
    ("rust", include_str!("../config/rust.rs"), include_str!("../config/certificates/rust.rs")),
    ("node", include_str!("../config/node.mjs"), include_str!("../config/certificates/node.mjs")),
    ("python", include_str!("../config/python.py"), include_str!("../config/certificates/python.py")),
    ("java", include_str!("../config/EmulatorClient.java"), include_str!("../config/certificates/EmulatorClient.java")),
    ("php", include_str!("../config/client.php"), include_str!("../config/certificates/client.php")),
    ("go", include_str!("../config/client.go"), include_str!("../config/certificates/client.go")),
    ("env", include_str!("../config/client.env"), include_str!("../config/certificates/client.env")),
];

fn config(folder: &Folder, arguments: &[&str]) -> String {
    let mut all = vec!["config"];
    all.extend(arguments);
    let output = folder.run(&all);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn each_language_has_a_configuration() {
    let folder = Folder::new();
    for (language, expected, _) in LANGUAGES {
        assert_eq!(config(&folder, &[language]), expected, "{language}");
    }
}

#[test]
fn each_language_has_a_configuration_for_certificates_and_encryption() {
    let folder = Folder::new();
    for (language, _, expected) in LANGUAGES {
        let arguments = [language, "--certificates", "c", "--content-key", "MDEyMzQ1Njc4OWFiY2RlZg==", "--app-id", "1"];
        let text = config(&folder, &[&arguments[..], &["--public-url", "http://emulator:8080"]].concat());
        assert_eq!(text.replace(folder.path().to_str().unwrap(), "/folder"), expected, "{language}");
    }
}

#[test]
fn a_start_prints_the_configuration_before_the_line_ready() {
    let folder = Folder::new();
    let program = folder.start(&["--print-config", "env", "-q", "--new-keys"]);
    let (ready, config) = program.lines.split_last().unwrap();
    assert_eq!(*ready, format!("ready {}", program.url));
    assert!(config.contains(&format!("ALIPAY_GATEWAY={}/gateway.do", program.url)), "{config:?}");
}

#[test]
fn a_configuration_needs_a_known_address_and_keys() {
    let folder = Folder::new();
    assert!(folder.failure(&["config", "go", "--listen", "127.0.0.1:0"], 2).contains("the port is selected at the start"));
    assert!(folder.failure(&["config", "go", "--new-keys"], 2).contains("each start has other keys"));
    assert!(config(&folder, &["env", "--listen", "0.0.0.0:81"]).contains("ALIPAY_BASE_URL=http://127.0.0.1:81\n"));
}

#[test]
fn an_unusual_path_is_quoted() {
    let folder = Folder::new();
    let name = r#"it's "a" \folder"#;
    std::fs::create_dir(folder.path().join(name)).unwrap();
    let php = config(&folder, &["php", "--keys", name]);
    assert!(php.contains(r#"/it\'s "a" \\folder/app_private_key_pkcs1.pem'"#), "{php}");
    let go = config(&folder, &["go", "--keys", name]);
    assert!(go.contains(r#"/it's \"a\" \\folder/app_private_key_pkcs1.pem""#), "{go}");
}

/// Returns the message of a checker about a file, or `None` if the checker is not installed.
fn checked(folder: &Folder, checker: &[&str]) -> Option<String> {
    let (program, arguments) = checker.split_first().unwrap();
    let Ok(output) = Command::new(program).args(arguments).current_dir(folder.path()).output() else {
        eprintln!("skipped: {program} is not installed");
        return None;
    };
    let success = if output.status.success() { "" } else { "failed " };
    Some(format!("{success}{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn php_and_go_accept_the_syntax() {
    let folder = Folder::new();
    for (language, first, second) in LANGUAGES {
        for text in [first, second] {
            match language {
                "php" => {
                    folder.write("client.php", text);
                    let message = checked(&folder, &["php", "-l", "client.php"]);
                    assert!(message.is_none_or(|message| message.contains("No syntax errors")), "{text}");
                }
                "go" => {
                    folder.write("client.go", text);
                    let message = checked(&folder, &["gofmt", "-l", "client.go"]);
                    assert!(message.is_none_or(|message| message.is_empty()), "{text}");
                }
                _ => {}
            }
        }
    }
}
