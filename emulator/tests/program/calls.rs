//! Calls of a running binary, and the lines that they cause.

use alipay_emulator::KeyPair;

use crate::support::Folder;

const QUERY: &str = "/v3/alipay/open/public/template/message/get";

#[test]
fn a_copied_program_serves_the_built_in_apis() {
    let folder = Folder::new();
    let copy = folder.path().join("copy");
    std::fs::copy(env!("CARGO_BIN_EXE_alipay-emulator"), &copy).unwrap();
    let mut command = std::process::Command::new(copy);
    command.current_dir(folder.path()).args(["--listen", "127.0.0.1:0"]);
    let mut program = crate::support::Program::spawn(command);
    assert!(KeyPair::parse(program.value("app private key")).is_ok());
    assert_eq!(program.value("base URL"), program.url);
    assert_eq!(program.lines.iter().filter(|line| line.starts_with("ready ")).count(), 1);
    let response = program.ask("POST", QUERY, "{}");
    assert!(response.contains("missing-timestamp"), "{response}");
    assert!(program.line().starts_with(&format!("V3 {QUERY} -> missing-timestamp")));
    let journal = program.ask("GET", "/_emulator/calls", "");
    assert!(journal.contains(r#""verdict":"rejected","code":"missing-timestamp""#), "{journal}");
    let settings = program.ask("GET", "/_emulator/settings", "");
    assert!(settings.contains(program.value("app private key")) && settings.contains(r#""base_url":"http://a""#), "{settings}");
}

#[test]
fn the_log_can_be_json_or_off() {
    let folder = Folder::new();
    let mut program = folder.start(&["--log", "json"]);
    let lines = program.lines.clone();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert_eq!(lines[1], format!(r#"{{"ready":"{}"}}"#, program.url));
    let settings: serde_json::Value = serde_json::from_str(&lines[0]).unwrap();
    assert_eq!(settings["settings"]["gateway"], format!("{}/gateway.do", program.url));
    assert!(KeyPair::parse(settings["settings"]["app_private_key"].as_str().unwrap()).is_ok());
    program.ask("POST", QUERY, "{}");
    let call: serde_json::Value = serde_json::from_str(&program.line()).unwrap();
    assert_eq!((&call["call"]["verdict"], &call["call"]["code"]), (&"rejected".into(), &"missing-timestamp".into()));

    let quiet = folder.start(&["--quiet"]);
    assert_eq!(quiet.lines, [format!("ready {}", quiet.url)]);
    let off = folder.start(&["--log=off"]);
    assert!(off.lines.len() > 4);
}

#[test]
fn calls_of_undescribed_methods_are_marked() {
    let folder = Folder::new();
    let call = "/gateway.do?method=alipay.acquire.close&charset=utf-8";
    let mut program = folder.start(&[]);
    program.ask("POST", call, "");
    let line = program.line();
    assert!(line.starts_with("V2 alipay.acquire.close -> isv.missing-") && line.contains("  (undescribed)  "), "{line}");
    for (argument, coverage) in [("--catalogue", "undescribed"), ("--catalogue=false", "unknown")] {
        let mut program = folder.start(&["--log", "json", argument]);
        program.ask("POST", call, "");
        let line: serde_json::Value = serde_json::from_str(&program.line()).unwrap();
        assert_eq!(line["call"]["coverage"], coverage);
    }
}

#[test]
fn private_keys_of_files_are_not_printed() {
    let folder = Folder::new();
    for arguments in [vec!["--keys", "own"], vec!["--keys", "own", "--log", "json"], vec!["--certificates", "own"]] {
        let program = folder.start(&arguments);
        let output = program.lines.join("\n");
        assert!(output.contains(folder.path().join("own").join("app_private_key.pem").to_str().unwrap()), "{output}");
        let key = folder.read("own/app_private_key.pem");
        assert!(!output.contains(key.lines().nth(1).unwrap()), "{output}");
    }
}

#[test]
fn the_health_of_a_program_can_be_checked() {
    let folder = Folder::new();
    let program = folder.start(&["-q"]);
    assert!(folder.run(&["health", "--url", &program.url]).status.success());
    assert!(folder.run(&["health", "--url", &format!("{}/", program.url)]).status.success());
    let mut by_variable = folder.command(&["health"]);
    assert!(by_variable.env("ALIPAY_EMULATOR_HEALTH_URL", &program.url).output().unwrap().status.success());
    // No test ever listens on this port.
    assert!(folder.failure(&["health", "--url", "http://127.0.0.1:1"], 1).contains("cannot be reached"));
    assert!(folder.failure(&["health", "--url", "127.0.0.1"], 2).contains("not the address of an emulator"));
    // A server of another kind.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        use std::io::{Read as _, Write as _};
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 1024]);
        stream.write_all(b"HTTP/1.1 404 Not Found\r\n\r\n").unwrap();
    });
    assert!(folder.failure(&["health", "--url", &url], 1).contains("HTTP/1.1 404"));
    server.join().unwrap();
}

#[test]
fn stubs_and_the_bound_of_the_journal_are_arguments() {
    let folder = Folder::new();
    folder.write("stubs.yaml", "- { match: { template_id: '1' }, raw: { status: 418 } }");
    let program = folder.start(&["--stubs", "stubs.yaml", "--journal-limit", "1"]);
    for (body, status) in [("{}", 400), (r#"{"template_id":"1"}"#, 418)] {
        let response = program.ask("POST", QUERY, body);
        assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{response}");
    }
    let journal = program.ask("GET", "/_emulator/calls", "");
    assert!(journal.contains(r#""id":2"#) && !journal.contains(r#""id":1"#), "{journal}");
}

#[test]
fn notifications_are_sent_and_listed_over_control_routes() {
    let folder = Folder::new();
    let program = folder.start(&["--notification-speed", "4000000000"]);
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
