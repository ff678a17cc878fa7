//! The binary: its arguments, its output, and its control routes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use alipay_emulator::KeyPair;

/// A running copy of the binary in an otherwise empty folder. Dropping it stops the process and removes the folder.
struct Program {
    child: Child,
    folder: PathBuf,
    lines: Vec<String>,
    address: String,
}

impl Program {
    fn start(name: &str, files: &[(&str, &str)], arguments: &[&str]) -> Self {
        let folder = std::env::temp_dir().join(format!("alipay-emulator-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let copy = folder.join("alipay-emulator");
        std::fs::copy(env!("CARGO_BIN_EXE_alipay-emulator"), &copy).unwrap();
        for (name, text) in files {
            std::fs::write(folder.join(name), text).unwrap();
        }
        let mut command = Command::new(&copy);
        command.current_dir(&folder).args(["--listen", "127.0.0.1:0"]).args(arguments).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut lines = Vec::new();
        // The introduction ends with the second empty line.
        while lines.iter().filter(|line: &&String| line.is_empty()).count() < 2 {
            let mut line = String::new();
            assert_ne!(output.read_line(&mut line).unwrap(), 0, "{lines:?}");
            lines.push(line.trim_end().to_owned());
        }
        let address = lines[0].rsplit_once('/').unwrap().1.to_owned();
        Self { child, folder, lines, address }
    }

    fn value(&self, what: &str) -> &str {
        self.lines.iter().find_map(|line| line.strip_prefix(what)).unwrap_or_else(|| panic!("{:?}", self.lines)).trim()
    }

    /// Returns the whole response to a request.
    fn ask(&self, method: &str, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")
            .unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::fs::remove_dir_all(&self.folder).unwrap();
    }
}

#[test]
fn a_copied_program_serves_the_built_in_apis() {
    let program = Program::start("copy", &[], &[]);
    assert!(KeyPair::parse(program.value("app private key")).is_ok());
    assert!(program.value("base URL").starts_with("http://127.0.0.1:"));
    let response = program.ask("POST", "/v3/alipay/open/public/template/message/get", "{}");
    assert!(response.contains("missing-timestamp"), "{response}");
    let journal = program.ask("GET", "/_emulator/calls", "");
    assert!(journal.contains(r#""api":"/v3/alipay/open/public/template/message/get""#), "{journal}");
    assert!(journal.contains(r#""verdict":"rejected","code":"missing-timestamp""#), "{journal}");
    let settings = program.ask("GET", "/_emulator/settings", "");
    assert!(settings.contains(program.value("app private key")) && settings.contains(r#""base_url":"http://a""#), "{settings}");
    for route in ["next", "push", "next_notification", "deliveries", "seen", "pay_order"] {
        assert!(program.ask("GET", &format!("/_emulator/{route}"), "").starts_with("HTTP/1.1 404"), "{route}");
    }
}

#[test]
fn keys_and_clock_skew_are_arguments() {
    let (app, alipay) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let files = [
        ("app.pem", app.public_key().to_base64()),
        ("alipay.pem", alipay.private_text().to_owned()),
        ("aes.txt", "MDEyMzQ1Njc4OWFiY2RlZg==".to_owned()),
    ];
    let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
    let mut arguments =
        vec!["--app-public-key", "app.pem", "--alipay-private-key", "alipay.pem", "--clock-skew", "-86400", "--auto-approve"];
    arguments.extend(["--content-key", "aes.txt", "--plain-errors"]);
    let program = Program::start("keys", &files, &arguments);
    assert_eq!(program.value("app private key"), "your own");
    assert_eq!(program.value("Alipay public key"), alipay.public_key().to_base64());
    let response = program.ask("GET", "/oauth2/appToAppAuth.htm?app_id=2021000000000000&redirect_uri=http%3A%2F%2Fa%2Fb", "");
    assert!(response.starts_with("HTTP/1.1 302") && response.contains("app_auth_code="), "{response}");
}

#[test]
fn stubs_and_the_bound_of_the_journal_are_arguments() {
    let files = [("stubs.yaml", "- { match: { template_id: '1' }, raw: { status: 418 } }")];
    let program = Program::start("stubs", &files, &["--stubs", "stubs.yaml", "--journal-limit", "1"]);
    for (body, status) in [("{}", 400), (r#"{"template_id":"1"}"#, 418)] {
        let response = program.ask("POST", "/v3/alipay/open/public/template/message/get", body);
        assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{response}");
    }
    let journal = program.ask("GET", "/_emulator/calls", "");
    assert!(journal.contains(r#""id":2"#) && !journal.contains(r#""id":1"#), "{journal}");
}

#[test]
fn notifications_are_sent_and_listed_over_control_routes() {
    let program = Program::start("push", &[], &["--notification-speed", "4000000000"]);
    assert!(program.ask("POST", "/_emulator/notification_faults", "\"wrongly_signed\"").starts_with("HTTP/1.1 204"));
    // No test ever listens on this port.
    let push = r#"{"url": "http://127.0.0.1:1/", "fields": {"out_trade_no": "my-order"}}"#;
    assert!(program.ask("POST", "/_emulator/notifications", push).starts_with("HTTP/1.1 201"));
    loop {
        let response = program.ask("GET", "/_emulator/notifications/1", "");
        if response.contains("\"state\":\"failed\"") {
            assert_eq!(response.matches("\"unreached\"").count(), 8, "{response}");
            assert!(response.contains("\"out_trade_no\":\"my-order\""), "{response}");
            break;
        }
        std::thread::yield_now();
    }
    assert!(program.ask("POST", "/_emulator/orders", "nonsense").contains("\"resultStatus\":\"4000\""));
}

#[test]
fn a_missing_file_is_named() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_alipay-emulator"));
    let output = command.args(["--listen", "127.0.0.1:0", "--app-public-key", "/no/such/file"]).output().unwrap();
    assert!(!output.status.success());
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(stdout.contains("/no/such/file cannot be read"), "{stdout}");
}

#[cfg(unix)]
#[test]
fn an_endless_file_is_rejected() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_alipay-emulator"));
    let output = command.args(["--listen", "127.0.0.1:0", "--content-key", "/dev/zero"]).output().unwrap();
    assert!(!output.status.success());
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(stdout.contains("/dev/zero cannot be read: it has more than 1048576 bytes"), "{stdout}");
}
