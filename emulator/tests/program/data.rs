//! The file of the state: everything that was acknowledged survives the end of the process.

use std::io::Read as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use crate::support::{Folder, Program, send};

fn trade(number: u32) -> String {
    format!(r#"{{"out_trade_no":"order_{number}","total_amount":"1.00","trade_status":"WAIT_BUYER_PAY"}}"#)
}

/// Returns the moment in the body of a response about the clock.
fn body_of(response: &str) -> &str {
    response.rsplit("\r\n\r\n").next().unwrap().split(",\"offset_ms\"").next().unwrap()
}

/// Returns the numbers of the orders in memory.
fn orders(program: &Program) -> Vec<String> {
    let mut found = Vec::new();
    let mut before = u64::MAX;
    loop {
        let page = program.ask("GET", &format!("/_emulator/objects/trade?limit=1000&before={before}"), "");
        let mut parts = page.split("\"out_trade_no\":\"order_").skip(1).peekable();
        if parts.peek().is_none() {
            return found;
        }
        found.extend(parts.map(|part| part.split('"').next().unwrap().to_owned()));
        let ids = page.split("\"kind\":\"trade\",\"id\":").skip(1);
        before = ids.map(|id| id.split(',').next().unwrap().parse().unwrap()).min().unwrap();
    }
}

#[test]
fn acknowledged_calls_survive_a_kill() {
    let folder = Folder::new();
    let arguments = ["-q", "--data", "state"];
    let mut program = folder.start(&arguments);
    let (acknowledged, next, killed) = (Mutex::new(Vec::new()), AtomicU32::new(0), AtomicBool::new(false));
    let address = program.url.trim_start_matches("http://").to_owned();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !killed.load(Ordering::Relaxed) {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Ok(mut stream) = std::net::TcpStream::connect(&address) else { break };
                    let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
                    let sent = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                        send(&mut stream, "POST", "/_emulator/objects/trade", &trade(number));
                    }));
                    let mut response = String::new();
                    if sent.is_ok() && stream.read_to_string(&mut response).is_ok() && response.starts_with("HTTP/1.1 201") {
                        acknowledged.lock().unwrap().push(number.to_string());
                    }
                }
            });
        }
        while acknowledged.lock().unwrap().len() < 50 {
            std::thread::sleep(Duration::from_millis(5));
        }
        // SIGKILL: the process cannot write anything more.
        program.child.kill().unwrap();
        program.child.wait().unwrap();
        killed.store(true, Ordering::Relaxed);
    });
    drop(program);

    let program = folder.start(&arguments);
    let found = orders(&program);
    let acknowledged = acknowledged.into_inner().unwrap();
    let missing: Vec<_> = acknowledged.iter().filter(|number| !found.contains(number)).collect();
    assert!(missing.is_empty(), "{missing:?} of {}", acknowledged.len());
    // Numbers go on: a new order hides no old one.
    assert!(program.ask("POST", "/_emulator/objects/trade", &trade(1_000_000)).starts_with("HTTP/1.1 201"));
    assert_eq!(orders(&program).len(), found.len() + 1);
}

#[test]
fn calls_clock_and_objects_are_kept_and_forgotten() {
    let folder = Folder::new();
    let arguments = ["-q", "--data", "state"];
    let program = folder.start(&arguments);
    program.ask("POST", "/_emulator/objects/trade", &trade(1));
    program.ask("POST", "/_emulator/objects/trade/1/pay", "{}");
    let clock = program.ask("PUT", "/_emulator/clock", r#"{"stop":true,"move_ms":86400000}"#);
    program.ask("POST", "/v3/alipay/trade/query", r#"{"out_trade_no":"order_1"}"#);
    drop(program);

    let program = folder.start(&arguments);
    let object = program.ask("GET", "/_emulator/objects/trade/1", "");
    assert!(object.contains("\"status\":\"TRADE_SUCCESS\""), "{object}");
    let stopped = program.ask("GET", "/_emulator/clock", "");
    assert!(stopped.contains("\"stopped\":true") && body_of(&stopped) == body_of(&clock), "{stopped}");
    let calls = program.ask("GET", "/_emulator/calls", "");
    assert!(calls.contains("alipay.trade.query") && calls.contains("\"id\":1"), "{calls}");
    program.ask("POST", "/_emulator/reset", "");
    drop(program);

    let program = folder.start(&arguments);
    assert_eq!(orders(&program), [""; 0]);
    assert!(!program.ask("GET", "/_emulator/calls", "").contains("alipay.trade.query"));
    assert!(program.ask("GET", "/_emulator/clock", "").contains("\"stopped\":false"));
}

#[test]
fn another_file_is_refused_and_unchanged() {
    let folder = Folder::new();
    folder.write("notes.txt", "shopping list");
    let error = folder.failure(&["--listen", "127.0.0.1:0", "--data", "notes.txt"], 2);
    assert!(error.contains("notes.txt") && error.contains("not a data file of alipay-emulator"), "{error}");
    assert_eq!(folder.read("notes.txt"), "shopping list");

    let _first = folder.start(&["-q", "--data", "state"]);
    let error = folder.failure(&["--listen", "127.0.0.1:0", "--data", "state"], 2);
    assert!(error.contains("another process has it open"), "{error}");
}
