//! The end of the program by signals.
#![cfg(unix)]

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::{Folder, Program, send};

fn signal(program: &Program, name: &str) {
    let sent = Command::new("kill").args(["-s", name, &program.child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

fn connect(program: &Program) -> TcpStream {
    TcpStream::connect(program.url.trim_start_matches("http://")).unwrap()
}

#[test]
fn signals_end_the_program_at_once() {
    let folder = Folder::new();
    for name in ["INT", "TERM"] {
        let mut program = folder.start(&["-q"]);
        // An idle connection, and a stream of events.
        let _idle = connect(&program);
        let mut events = connect(&program);
        send(&mut events, "GET", "/_emulator/events", "");
        let mut events = BufReader::new(events);
        let mut head = String::new();
        while head.is_empty() || !head.ends_with("\r\n\r\n") {
            assert_ne!(events.read_line(&mut head).unwrap(), 0, "{head}");
        }
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let started = Instant::now();
        signal(&program, name);
        assert_eq!(program.child.wait().unwrap().code(), Some(0));
        assert!(started.elapsed() < Duration::from_secs(4), "{:?}", started.elapsed());
        events.read_to_string(&mut head).unwrap();
    }
}

#[test]
fn a_running_call_is_finished() {
    let folder = Folder::new();
    let mut program = folder.start(&["-q", "--log", "text"]);
    let stub = program.ask("POST", "/_emulator/stubs", r#"{"delay_ms": 1500, "times": 1}"#);
    assert!(stub.starts_with("HTTP/1.1 20"), "{stub}");
    let mut call = connect(&program);
    send(&mut call, "POST", "/v3/alipay/trade/query", "{}");
    // The line appears before the delay.
    assert!(program.line().starts_with("V3 "));
    signal(&program, "TERM");
    let mut response = String::new();
    call.read_to_string(&mut response).unwrap();
    assert!(response.starts_with("HTTP/1.1 4"), "{response}");
    assert_eq!(program.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_call_that_takes_longer_is_given_up() {
    let folder = Folder::new();
    let mut program = folder.start(&["-q", "--log", "text"]);
    program.ask("POST", "/_emulator/stubs", r#"{"delay_ms": 60000, "times": 1}"#);
    let mut call = connect(&program);
    send(&mut call, "POST", "/v3/alipay/trade/query", "{}");
    assert!(program.line().starts_with("V3 "));
    let started = Instant::now();
    signal(&program, "TERM");
    assert_eq!(program.child.wait().unwrap().code(), Some(0));
    assert!((4..10).contains(&started.elapsed().as_secs()), "{:?}", started.elapsed());
}
