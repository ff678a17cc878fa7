//! The cost of each step of a call and its share of the total, with both signing back ends.
//!
//! `cargo bench --bench call` prints a table. Every figure is the median of rounds in which the steps take turns, so that a noisy machine
//! changes the times but hardly the shares. `cargo bench --bench call -- --criterion` runs criterion instead.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, reason = "a program")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use alipay::blocking;
use alipay::charset::Charset;
use alipay::error::TransportError;
use alipay::gateway::Parameters;
use alipay::json::Document;
use alipay::keys::PrivateKey;
use alipay::limits::{Overrides, check};
use alipay::open_public::message_label_send::{Article, Filter, LabelContext, LabelFilter, Material};
use alipay::open_public::{MessageLabelSend, MessageQuery, MessageQueryResponse};
use alipay::record::encode::to_json;
use alipay::record::fill::fill;
use alipay::record::{Node, Report, Request};
use alipay::schema::Protocol;
use alipay::sign::{KeySigner, SignType, Signer, Verifier};
use alipay::transport::BlockingTransport;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use criterion::Criterion;

const ROUNDS: usize = 40;

/// A repeatable step of a call.
struct Step {
    name: &'static str,
    /// The number of runs in one round, higher for quick steps because of the clock's resolution.
    repeat: u32,
    run: Box<dyn Fn()>,
}

fn step(name: &'static str, repeat: u32, run: impl Fn() + 'static) -> Step {
    Step { name, repeat, run: Box::new(run) }
}

fn request() -> MessageLabelSend {
    let comparison = LabelFilter::new().column_name("label_id_list").op("in").values(["100509", "100510"]);
    let article = |number| Article::new().title(format!("标题 {number}")).desc("图文内容").url("https://example.com/?a=1");
    MessageLabelSend::new()
        .filter(Filter::new().template("${a}").context(LabelContext::new().a(comparison)))
        .material(Material::new().msg_type("image-text").articles((0..6).map(article)))
}

/// Returns the signed text of a response with twenty messages.
fn response() -> String {
    let message = |number: usize| {
        format!(
            r#"{{"send_time":"2017-07-27 15:34:19","message_id":"2017071800094212ff1c12e2-267e-425e-9880-65359{number:07}","status":"SUCCESS","status_desc":"发送成功"}}"#
        )
    };
    let list: Vec<_> = (0..20).map(message).collect();
    format!(r#"{{"code":"10000","msg":"Success","list":[{}]}}"#, list.join(","))
}

fn content() -> Vec<u8> {
    let pairs = [
        ("app_id", "2021000000000001".to_owned()),
        ("method", MessageLabelSend::API.name.to_owned()),
        ("charset", "utf-8".to_owned()),
        ("sign_type", "RSA2".to_owned()),
        ("timestamp", "2024-05-01 12:00:00".to_owned()),
        ("version", "1.0".to_owned()),
        ("biz_content", to_json(&request(), Protocol::Gateway)),
    ];
    let content = pairs.into_iter().collect::<Parameters>().content_to_sign();
    Charset::Utf8.encode(&content).unwrap().into_owned()
}

fn key(owner: &str) -> PrivateKey {
    let keys: serde_json::Value = serde_json::from_str(include_str!("../tests/vectors/keys.json")).unwrap();
    PrivateKey::parse(keys["keys"][owner]["private_pkcs8_der_base64"].as_str().unwrap()).unwrap()
}

/// Returns the steps that are the same with every back end.
fn own_work() -> Vec<Step> {
    let (to_encode, to_check, received) = (request(), request(), response());
    vec![
        step("encode", 200, move || drop(black_box(to_json(black_box(&to_encode), Protocol::Gateway)))),
        step("limits", 200, move || {
            let violations =
                check(MessageLabelSend::API, Node::record(black_box(&to_check)), Protocol::Gateway, &Overrides::default());
            assert!(black_box(violations).is_empty());
        }),
        step("decode", 50, move || {
            let document = Document::parse(black_box(received.as_str())).unwrap();
            let mut response = MessageQueryResponse::default();
            fill(&mut response, Node::document(document.root()), &mut Report::response(Protocol::Gateway));
            assert_eq!(black_box(response).list.len(), 20);
        }),
    ]
}

/// Returns the steps of signing a request and verifying a response. `pure` selects the back end without aws-lc-rs.
fn signatures(pure: bool) -> Vec<Step> {
    let (app, alipay) = (key("app"), key("alipay"));
    let signer =
        |key| if pure { KeySigner::pure(key, SignType::Rsa2).unwrap() } else { KeySigner::new(key, SignType::Rsa2).unwrap() };
    let verifier = if pure { Verifier::pure(alipay.public_key()) } else { Verifier::new(alipay.public_key()) };
    let received = response();
    let signature = STANDARD.encode(signer(&alipay).sign(received.as_bytes()).unwrap());
    let (signer, content) = (signer(&app), content());
    vec![
        step("sign", 2, move || drop(black_box(signer.sign(black_box(&content)).unwrap()))),
        step("verify", 10, move || assert!(verifier.verify(SignType::Rsa2, black_box(received.as_bytes()), &signature))),
    ]
}

/// A transport that returns the same signed text for every call, so that a call includes everything except HTTP.
#[derive(Debug)]
struct Memory(Bytes);

impl BlockingTransport for Memory {
    fn send(&self, _: http::Request<alipay::transport::Body>) -> Result<http::Response<Bytes>, TransportError> {
        Ok(http::Response::new(self.0.clone()))
    }
}

/// Returns a whole gateway call of the client with an in-memory transport.
fn whole_call() -> Step {
    let node = response();
    let sign = STANDARD.encode(KeySigner::new(&key("alipay"), SignType::Rsa2).unwrap().sign(node.as_bytes()).unwrap());
    let body = format!(r#"{{"alipay_open_public_message_query_response":{node},"sign":"{sign}"}}"#);
    let client = blocking::Client::builder("2021000000000001")
        .signer(KeySigner::new(&key("app"), SignType::Rsa2).unwrap())
        .alipay_public_key(key("alipay").public_key().to_base64())
        .build_with(Memory(body.into()))
        .unwrap();
    let request = MessageQuery::new().message_ids((0..20).map(|id| format!("2017071800094212ff1c12e2-267e-425e-9880-{id:012}")));
    step("call", 2, move || assert_eq!(client.call(black_box(&request)).send().unwrap().list.len(), 20))
}

fn backends() -> [(&'static str, Vec<Step>); 2] {
    let steps = |pure| own_work().into_iter().chain(signatures(pure)).collect();
    [("aws-lc-rs", steps(false)), ("rsa (pure Rust)", steps(true))]
}

fn time_once(step: &Step) -> Duration {
    let start = Instant::now();
    for _ in 0..step.repeat {
        (step.run)();
    }
    start.elapsed() / step.repeat
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn table() {
    let backends = backends();
    let mut times: Vec<Vec<Vec<Duration>>> = backends.iter().map(|(_, steps)| vec![Vec::new(); steps.len()]).collect();
    for _ in 0..ROUNDS {
        for (backend, (_, steps)) in backends.iter().enumerate() {
            for (at, step) in steps.iter().enumerate() {
                times[backend][at].push(time_once(step));
            }
        }
    }
    let medians: Vec<Vec<Duration>> = times.into_iter().map(|backend| backend.into_iter().map(median).collect()).collect();
    for ((name, steps), medians) in backends.iter().zip(&medians) {
        let whole: Duration = medians.iter().sum();
        println!("\n{name}");
        for (step, time) in steps.iter().zip(medians) {
            let share = time.as_secs_f64() / whole.as_secs_f64() * 100.0;
            println!("  {:<8} {:>10.2} us {:>6.2} %", step.name, time.as_secs_f64() * 1e6, share);
        }
        println!("  {:<8} {:>10.2} us", "whole", whole.as_secs_f64() * 1e6);
    }
    let whole = |backend: usize| medians[backend].iter().sum::<Duration>().as_secs_f64();
    let call = whole_call();
    let time = median((0..ROUNDS).map(|_| time_once(&call)).collect());
    println!("\na whole call of the client with aws-lc-rs, except HTTP: {:.2} us", time.as_secs_f64() * 1e6);
    println!("rsa takes {:.1} times as long as aws-lc-rs", whole(1) / whole(0));
}

fn main() {
    if !std::env::args().any(|argument| argument == "--criterion") {
        return table();
    }
    let mut criterion = Criterion::default();
    for (backend, steps) in backends() {
        for step in steps {
            criterion.bench_function(&format!("{backend}/{}", step.name), |bencher| bencher.iter(|| (step.run)()));
        }
    }
    criterion.final_summary();
}
