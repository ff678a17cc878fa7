//! `alipay emulator`: a start, and the control of a running emulator.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Output, Stdio};

use alipay_emulator::{Emulator, Reaction};

use crate::support::{Files, code, json, program, run, run_at, run_with_input, stderr, stdout};

/// Runs `alipay emulator` for a running emulator.
fn control(emulator: &Emulator, arguments: &[&str]) -> Output {
    program().arg("emulator").args(arguments).args(["--url", &emulator.base_url()]).output().unwrap()
}

fn text(output: &Output) -> String {
    assert_eq!(code(output), 0, "{}", stderr(output));
    stdout(output)
}

/// Creates an order.
fn order(emulator: &Emulator, number: &str) {
    let number = format!("out_trade_no={number}");
    let created = run_at(emulator, &["call", "trade.precreate", &number, "total_amount=88.88", "subject=Tea"]);
    assert_eq!(code(&created), 0, "{}", stderr(&created));
}

/// A process that is ended on drop.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    fn start(arguments: &[&str]) -> (Self, impl Iterator<Item = String> + use<>) {
        let mut child = program().args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(|line| line.unwrap());
        (Self(child), lines)
    }
}

#[test]
fn an_emulator_starts_and_takes_calls_with_its_built_in_keys() {
    let (_running, mut lines) = Running::start(&["emulator", "start", "--listen", "127.0.0.1:0"]);
    let url = lines.find_map(|line| line.strip_prefix("ready ").map(str::to_owned)).unwrap();
    let settings = ["--env", "emulator", "--base-url", &url];
    let called = run(&[&["call", "trade.precreate", "out_trade_no=1", "total_amount=1", "subject=Tea"], &settings[..]].concat());
    assert_eq!(code(&called), 0, "{}", stderr(&called));
    assert!(lines.next().unwrap().starts_with("V3 alipay.trade.precreate -> 200"));
    // The emulator knows methods without a description. This call has no signature.
    reqwest::blocking::get(format!("{url}/gateway.do?method=alipay.acquire.close&charset=utf-8")).unwrap();
    let line = lines.next().unwrap();
    assert!(line.starts_with("V2 alipay.acquire.close -> ") && line.contains("(undescribed)"), "{line}");
    let health = run(&["emulator", "health", "--url", &url]);
    assert!(text(&health).starts_with("alipay-emulator "), "{}", stdout(&health));
    let taken = run(&["emulator", "start", "--listen", url.strip_prefix("http://").unwrap()]);
    assert!(code(&taken) == 2 && stderr(&taken).starts_with("error: "), "{}", stderr(&taken));
}

#[test]
fn the_configuration_of_another_client_needs_no_start() {
    assert!(text(&run(&["emulator", "config", "env"])).contains("http://127.0.0.1:8080"));
}

#[test]
fn calls_are_listed_and_shown_with_their_mistakes() {
    let emulator = Emulator::start().unwrap();
    assert_eq!(text(&control(&emulator, &["calls"])), "no calls\n");
    assert_eq!(code(&control(&emulator, &["call"])), 2);
    order(&emulator, "c1");
    run_at(&emulator, &["call", "trade.query", "out_trade_no=c2", "--protocol", "gateway"]);
    let listed = text(&control(&emulator, &["calls"]));
    let lines: Vec<&str> = listed.lines().collect();
    assert!(lines[0].contains("V3  alipay.trade.precreate") && lines[0].ends_with("200  trade 1 (c1)"), "{listed}");
    assert!(lines[1].contains("V2  alipay.trade.query") && lines[1].contains("ACQ.TRADE_NOT_EXIST"), "{listed}");
    let rejected = text(&control(&emulator, &["calls", "--verdict", "rejected", "--api", "trade.query"]));
    assert_eq!(rejected.lines().count(), 1, "{rejected}");
    let newest = json(&control(&emulator, &["calls", "--limit", "1", "--format", "json"]));
    assert_eq!(newest["calls"][0]["id"], 2);
    let shown = text(&control(&emulator, &["call"]));
    for part in [
        "2  V2  alipay.trade.query",
        "rejected  ACQ.TRADE_NOT_EXIST",
        "signed text, RSA2",
        "\"out_trade_no\": \"c2\"",
        "response 200",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let chinese = text(&control(&emulator, &["call", "1", "--lang", "zh"]));
    assert!(chinese.contains("待签名字符串，RSA2") && chinese.contains("trade 1 (c1)"), "{chinese}");
    assert_eq!(code(&control(&emulator, &["call", "99"])), 2);
}

#[test]
fn calls_of_undescribed_and_unknown_apis_are_marked() {
    let emulator = Emulator::start().unwrap();
    order(&emulator, "m1");
    for method in ["alipay.acquire.close", "alipay.no.such"] {
        // Without a signature. The command `call` does not send an unknown method.
        reqwest::blocking::get(format!("{}/gateway.do?method={method}&charset=utf-8", emulator.base_url())).unwrap();
    }
    for (language, marks, sentences, described) in [
        (
            "en",
            ["(undescribed)", "(unknown API)"],
            ["coverage    undescribed: no spec file", "coverage    unknown: "],
            "coverage",
        ),
        ("zh", ["(无描述文件)", "(未知接口)"], ["收录情况    无描述文件：", "收录情况    未知接口："], "收录情况"),
    ] {
        let listed = text(&control(&emulator, &["calls", "--lang", language]));
        let lines: Vec<&str> = listed.lines().collect();
        assert!(
            lines[0].contains("alipay.trade.precreate") && !lines[0].contains(marks[0]) && !lines[0].contains(marks[1]),
            "{listed}"
        );
        assert!(lines[1].contains("alipay.acquire.close") && lines[1].contains(marks[0]), "{listed}");
        assert!(lines[2].contains("alipay.no.such") && lines[2].contains(marks[1]), "{listed}");
        let shown = |id: &str| text(&control(&emulator, &["call", id, "--lang", language]));
        assert!(!shown("1").contains(described), "{}", shown("1"));
        assert!(shown("2").contains(sentences[0]) && shown("3").contains(sentences[1]), "{}{}", shown("2"), shown("3"));
    }
    let health = text(&control(&emulator, &["health"]));
    let document = json(&control(&emulator, &["health", "--format", "json"]));
    assert!(health.ends_with(&format!(" APIs, {} undescribed methods\n", document["undescribed"])), "{health}");
    assert!(document["undescribed"].as_u64().unwrap() > 1000, "{document}");
    let chinese = text(&control(&emulator, &["health", "--lang", "zh"]));
    assert!(chinese.ends_with(&format!("，另有 {} 个方法无描述文件\n", document["undescribed"])), "{chinese}");
}

#[test]
fn a_wrong_signature_is_explained() {
    let emulator = Emulator::start().unwrap();
    let files = Files::new();
    let foreign = files.write("foreign.pem", crate::make::FOREIGN.text());
    run_at(&emulator, &["call", "trade.query", "out_trade_no=1", "--private-key", &foreign]);
    let shown = text(&control(&emulator, &["call"]));
    assert!(shown.contains("bad_signature") && shown.contains("\nmistake     none of the usual ones"), "{shown}");

    let now = alipay_core::gateway::format_timestamp(emulator.clock().now());
    let parameters = [
        ("app_id", emulator.app_id()),
        ("biz_content", r#"{"out_trade_no":"1"}"#),
        ("charset", "utf-8"),
        ("method", "alipay.trade.query"),
        ("timestamp", &now),
        ("version", "1.0"),
    ];
    let content: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let signed = run_with_input(&["sign", "--env", "emulator"], content.join("&").as_bytes());
    let sign = text(&signed);
    let form: Vec<_> = parameters.into_iter().chain([("sign_type", "RSA2"), ("sign", sign.trim_end())]).collect();
    let http = reqwest::blocking::Client::builder().no_proxy().build().unwrap();
    http.post(format!("{}/gateway.do", emulator.base_url())).form(&form).send().unwrap();
    let shown = text(&control(&emulator, &["call"]));
    assert!(shown.contains("left `sign_type` out of the content"), "{shown}");
    assert!(shown.contains("text that the client signed") && shown.contains("they differ from character "), "{shown}");
}

#[test]
fn further_calls_follow() {
    let emulator = Emulator::start().unwrap();
    order(&emulator, "f1");
    let url = emulator.base_url();
    let (_running, mut lines) = Running::start(&["emulator", "calls", "--follow", "--api", "trade.query", "--url", &url]);
    let (_json, mut documents) = Running::start(&["emulator", "calls", "-f", "--limit", "1", "--format", "json", "--url", &url]);
    assert!(documents.next().unwrap().contains("\"id\":1"));
    // The first program may not observe yet, and then lists the call.
    run_at(&emulator, &["call", "trade.query", "out_trade_no=f1"]);
    assert!(lines.next().unwrap().contains("alipay.trade.query"));
    assert!(documents.next().unwrap().contains("\"id\":2"));
}

#[test]
fn objects_are_listed_shown_created_and_changed() {
    let emulator = Emulator::start().unwrap();
    order(&emulator, "o1");
    assert!(text(&control(&emulator, &["objects"])).contains("trade "), "the kinds");
    assert!(text(&control(&emulator, &["objects", "trade"])).contains("o1"));
    assert_eq!(text(&control(&emulator, &["objects", "refund"])), "no objects\n");
    let created = control(&emulator, &["create", "trade", "out_trade_no=o2", "total_amount=1", "trade_status=WAIT_BUYER_PAY"]);
    assert_eq!(text(&created), "trade 2 (o2): WAIT_BUYER_PAY\n");
    assert_eq!(text(&control(&emulator, &["pay", "o2"])), "trade 2 (o2): TRADE_SUCCESS\n");
    assert_eq!(text(&control(&emulator, &["act", "trade", "1", "pay"])), "trade 1 (o1): TRADE_SUCCESS\n", "by its number");
    let actions = text(&control(&emulator, &["act", "trade", "o1"]));
    assert!(actions.contains("amount=88.88 (Amount)") && actions.contains("yes"), "{actions}");
    control(&emulator, &["act", "trade", "o1", "refund", "amount=8.88"]);
    assert_eq!(emulator.objects("refund")[0].fields["refund_amount"], "8.88");
    let shown = text(&control(&emulator, &["objects", "trade", "o1"]));
    assert!(shown.starts_with("trade 1 (o1)  TRADE_SUCCESS") && shown.contains("out_trade_no"), "{shown}");
    let document = json(&control(&emulator, &["objects", "trade", "o1", "--format", "json"]));
    assert_eq!(document["fields"]["subject"], "Tea");
    let impossible = control(&emulator, &["act", "trade", "o1", "scan"]);
    assert!(code(&impossible) == 4 && stderr(&impossible).contains("expected PREPARED"), "{}", stderr(&impossible));
    for arguments in [
        &["pay", "none"][..],
        &["objects", "trade", "none"],
        &["objects", "lamp"],
        &["act", "trade", "o1", "melt"],
        &["create", "trade", "trade_status"],
        &["create", "trade", "trade_status=MELTED"],
    ] {
        let output = control(&emulator, arguments);
        assert!(code(&output) == 2 && stderr(&output).starts_with("error: "), "{arguments:?}: {}", stderr(&output));
    }
}

#[test]
fn an_order_of_the_app_is_paid_from_a_pipe() {
    let emulator = Emulator::start().unwrap();
    let order =
        text(&run_at(&emulator, &["order-string", "trade.app.pay", "out_trade_no=a1", "total_amount=1.00", "subject=Tea"]));
    let url = emulator.base_url();
    let paid = run_with_input(&["emulator", "pay", "-", "--url", &url], order.as_bytes());
    assert!(text(&paid).starts_with("9000 "), "{}", stdout(&paid));
    let failed = run_with_input(&["emulator", "pay", "-", "--url", &url], b"app_id=1&sign=2");
    assert!(code(&failed) == 4 && stderr(&failed).contains("4000"), "{}", stderr(&failed));
}

#[test]
fn notifications_are_sent_listed_and_repeated() {
    let emulator = Emulator::start().unwrap();
    assert_eq!(text(&control(&emulator, &["notifications"])), "no notifications\n");
    let sent = text(&control(&emulator, &["push", "http://127.0.0.1:1/notify", "out_trade_no=1"]));
    assert!(sent.contains("http://127.0.0.1:1/notify"), "{sent}");
    let shown = text(&control(&emulator, &["notifications", "1"]));
    assert!(shown.contains("out_trade_no  1") && shown.contains("sign_type"), "{shown}");
    assert!(text(&control(&emulator, &["resend", "1"])).contains("127.0.0.1:1"));
    assert_eq!(code(&control(&emulator, &["resend", "9"])), 2);
    let listed = json(&control(&emulator, &["notifications", "--to", "http://127.0.0.1:1/notify", "--format", "json"]));
    assert_eq!(listed["notifications"].as_array().unwrap().len(), 1);
}

#[test]
fn stubs_clock_and_reset() {
    let emulator = Emulator::start().unwrap();
    let added = text(&control(&emulator, &["stub", "--api", "trade.query", "--error", "SYSTEM_ERROR", "--times", "1"]));
    assert!(added.contains("api=alipay.trade.query times=1") && added.contains("error=SYSTEM_ERROR"), "{added}");
    let query = ["call", "trade.query", "out_trade_no=1"];
    assert!(stderr(&run_at(&emulator, &query)).contains("SYSTEM_ERROR"));
    let from_input = run_with_input(
        &["emulator", "stub", "--json", "-", "--match", "out_trade_no=7", "--url", &emulator.base_url()],
        br#"{ "response": { "trade_no": "seven" }, "match": { "out_trade_no": "8" } }"#,
    );
    assert!(text(&from_input).contains(r#"match={"out_trade_no":"7"}"#), "{}", stdout(&from_input));
    assert!(stdout(&run_at(&emulator, &["call", "trade.query", "out_trade_no=7"])).contains("seven"));
    assert_eq!(text(&control(&emulator, &["stubs", "--clear"])), "no stubs\n");
    assert_eq!(code(&control(&emulator, &["stub", "--fault", "melt"])), 2);
    let moved = text(&control(&emulator, &["clock", "--move", "-2h", "--stop"]));
    assert!(moved.ends_with(", stopped, -7200 s ahead\n"), "{moved}");
    assert!(text(&control(&emulator, &["clock", "--set", "2027-01-01T00:00:00+08:00"])).starts_with("2027-01-01 00:00:00"));
    assert_eq!(code(&control(&emulator, &["clock", "--move", "2"])), 2);
    let ancient = control(&emulator, &["clock", "--set", "0001-01-01T00:00:00Z"]);
    assert!(code(&ancient) == 2 && stderr(&ancient).contains("1970-01-01T00:00:00Z to 9999"), "{}", stderr(&ancient));
    control(&emulator, &["clock", "--set", "2027-01-01T00:00:00+08:00", "--resume"]);
    control(&emulator, &["create", "trade", "trade_status=TRADE_SUCCESS"]);
    assert_eq!(emulator.objects("trade").len(), 1);
    control(&emulator, &["reset"]);
    assert!(emulator.objects("trade").is_empty() && emulator.received_calls().is_empty());
}

#[test]
fn another_program_at_the_address_is_told_from_none() {
    let nowhere = run(&["emulator", "calls", "--url", "http://127.0.0.1:9"]);
    assert!(code(&nowhere) == 7 && stderr(&nowhere).contains("alipay emulator start"), "{}", stderr(&nowhere));
    let emulator = Emulator::start().unwrap();
    let foreign = format!("{}/elsewhere", emulator.base_url());
    assert_eq!(code(&run(&["emulator", "calls", "--url", &foreign])), 8);
    assert_eq!(code(&run(&["emulator", "calls", "--url", "nonsense"])), 2);
    let as_json = json(&run(&["emulator", "calls", "--url", "http://127.0.0.1:9", "--format", "json"]));
    assert_eq!(as_json["error"]["kind"], "transport");
    emulator.next(Reaction::error("SYSTEM_ERROR"));
    assert_eq!(emulator.stubs().len(), 1, "control requests are no calls");
}
