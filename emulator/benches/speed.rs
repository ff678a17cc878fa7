//! Measures the program: time to its ready line, verified calls a second, and memory with many orders.
//!
//! `cargo bench -p alipay-emulator --bench speed [-- --calls 20000 --orders 100000 --connections 8]`
//!
//! The client signs all requests before the measurement, so that the figures are those of the emulator on the same cores.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used, reason = "a benchmark")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use alipay_core::charset::Charset;
use alipay_core::gateway::{Escape, Parameters, format_timestamp, query_string};
use alipay_core::sign::{KeySigner, SignType, Signer as _};
use alipay_emulator::Keys;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

struct Options {
    calls: usize,
    orders: usize,
    connections: usize,
}

impl Options {
    fn read() -> Self {
        let arguments: Vec<String> = std::env::args().collect();
        let value = |name: &str, default: usize| {
            let at = arguments.iter().position(|argument| argument == name);
            at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(default)
        };
        Self { calls: value("--calls", 20_000), orders: value("--orders", 100_000), connections: value("--connections", 8) }
    }
}

/// A running program.
struct Program {
    process: Child,
    address: String,
}

impl Program {
    /// Starts the program. Returns it with the time until its ready line.
    fn start() -> (Self, Duration) {
        let begin = Instant::now();
        let mut process = Command::new(env!("CARGO_BIN_EXE_alipay-emulator"))
            .args(["--listen", "127.0.0.1:0", "--log", "off"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let ready = lines.find_map(|line| line.unwrap().strip_prefix("ready http://").map(str::to_owned));
        let time = begin.elapsed();
        // Reads on, so that the program can write.
        std::thread::spawn(move || lines.for_each(drop));
        (Self { process, address: ready.expect("a ready line") }, time)
    }

    /// Returns the resident memory in megabytes. Returns `None` where `/proc` does not exist.
    fn megabytes(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Returns the bytes of a signed request.
fn request(signer: &KeySigner, method: &str, content: &str) -> Vec<u8> {
    let mut parameters = Parameters::new();
    parameters.set("app_id", "2021000000000000");
    parameters.set("method", method);
    parameters.set("charset", "utf-8");
    parameters.set("sign_type", "RSA2");
    parameters.set("timestamp", format_timestamp(SystemTime::now()));
    parameters.set("version", "1.0");
    parameters.set("biz_content", content);
    let sign = signer.sign(parameters.content_to_sign().as_bytes()).unwrap();
    parameters.set("sign", STANDARD.encode(sign));
    let body = query_string(parameters.sorted(), Charset::Utf8, Escape::Form).unwrap();
    let head = format!(
        "POST /gateway.do HTTP/1.1\r\nhost: emulator\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.into_bytes(), body.into_bytes()].concat()
}

/// Sends requests over several connections. Returns the time that they took.
fn send(program: &Program, requests: &[Vec<u8>], connections: usize) -> Duration {
    let begin = Instant::now();
    std::thread::scope(|scope| {
        for part in requests.chunks(requests.len().div_ceil(connections)) {
            scope.spawn(move || {
                let mut stream = TcpStream::connect(&program.address).unwrap();
                stream.set_nodelay(true).unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                for request in part {
                    stream.write_all(request).unwrap();
                    let body = response(&mut reader);
                    assert!(body.contains("\"code\":\"10000\""), "{body}");
                }
            });
        }
    });
    begin.elapsed()
}

fn response(reader: &mut BufReader<TcpStream>) -> String {
    let mut length = 0;
    let mut line = String::new();
    loop {
        line.clear();
        reader.read_line(&mut line).unwrap();
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    String::from_utf8(body).unwrap()
}

/// Signs requests on all cores.
fn signed(count: usize, content: impl Fn(usize) -> (&'static str, String) + Sync) -> Vec<Vec<u8>> {
    let keys = Keys::built_in().unwrap();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let numbers: Vec<usize> = (0..count).collect();
    std::thread::scope(|scope| {
        let parts = numbers.chunks(count.div_ceil(cores)).map(|part| {
            let (keys, content) = (&keys, &content);
            scope.spawn(move || {
                let signer = KeySigner::new(keys.app.private_key(), SignType::Rsa2).unwrap();
                part.iter().map(|number| content(*number)).map(|(method, content)| request(&signer, method, &content)).collect()
            })
        });
        let parts: Vec<_> = parts.collect();
        parts.into_iter().flat_map(|part| -> Vec<Vec<u8>> { part.join().unwrap() }).collect()
    })
}

fn order(number: usize) -> (&'static str, String) {
    let content = format!(
        "{{\"out_trade_no\":\"order_{number}\",\"total_amount\":\"88.88\",\"subject\":\"Iphone6 16G\",\"buyer_id\":\"2088102104794936\"}}"
    );
    ("alipay.trade.create", content)
}

fn main() {
    // `cargo test --benches` only compiles and starts it.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let options = Options::read();
    let starts: Vec<Duration> = (0..20).map(|_| Program::start().1).collect();
    let median = {
        let mut sorted = starts.clone();
        sorted.sort();
        sorted[sorted.len() / 2]
    };
    println!("start to ready line: median {} ms of 20", median.as_millis());

    let (program, _) = Program::start();
    println!("memory after the start: {:?} MB", program.megabytes());
    let queries = options.calls / 2;
    let mixed = signed(options.calls, |number| match number {
        number if number < options.calls - queries => order(number),
        number => ("alipay.trade.query", format!("{{\"out_trade_no\":\"order_{}\"}}", number - (options.calls - queries))),
    });
    let (creates, queries) = mixed.split_at(options.calls - queries);
    for (name, requests) in [("trade.create", creates), ("trade.query", queries)] {
        let time = send(&program, requests, options.connections);
        println!("{name}: {:.0} calls a second", requests.len() as f64 / time.as_secs_f64());
    }
    drop(program);

    let (program, _) = Program::start();
    for begin in (0..options.orders).step_by(10_000) {
        let count = (options.orders - begin).min(10_000);
        send(&program, &signed(count, |number| order(begin + number)), options.connections);
    }
    println!("memory with {} orders: {:?} MB", options.orders, program.megabytes());
}
