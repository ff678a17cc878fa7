//! Stubs.

use std::time::{Duration, Instant};

use alipay_core::schema::Protocol;
use alipay_emulator::{Emulator, Reaction, Stub};
use serde_json::{Value, json};

use crate::support::{Control, QUERY, REST_QUERY, RestRequest, list, order};

#[tokio::test]
async fn a_stub_answers_selected_calls_until_it_is_removed() {
    let control = Control::start();
    let stub = json!({ "api": QUERY, "protocol": "gateway", "match": { "out_trade_no": 7 }, "error": "ACQ.TRADE_NOT_EXIST" });
    let (_, added) = control.ask("POST", "stubs", &stub.to_string()).await;
    for _ in 0..2 {
        assert_eq!(control.call(QUERY, &order("7")).await["sub_code"], "ACQ.TRADE_NOT_EXIST");
    }
    assert_eq!(control.call(QUERY, &order("8")).await["code"], "10000");
    assert_eq!(control.call("alipay.trade.close", &order("7")).await["code"], "10000");
    let on_rest = RestRequest { body: r#"{"out_trade_no":"7"}"#, ..REST_QUERY };
    assert_eq!(control.call_rest(&on_rest, |content| content).await.0, 200);
    let stubs = control.get("stubs").await;
    let [listed] = &list(&stubs, "stubs")[..] else { panic!("{stubs}") };
    assert_eq!((&listed["used"], &listed["match"], &listed["error"]), (&json!(2), &json!({ "out_trade_no": 7 }), &stub["error"]));
    assert_eq!(control.get("calls/1").await["stub"], added["id"]);
    control.ask("DELETE", &format!("stubs/{}", added["id"]), "").await;
    assert_eq!(control.call(QUERY, &order("7")).await["code"], "10000");
}

#[tokio::test]
async fn stubs_apply_in_order_and_a_given_number_of_times() {
    let control = Control::start();
    let emulator = &control.emulator;
    emulator.stub(Stub::new(Reaction::error("FIRST")).times(2));
    emulator.next(Reaction::error("SECOND"));
    let last = emulator.stub(Stub::new(Reaction::response(&json!({ "trade_no": "1" }))).protocol(Protocol::Gateway));
    let mut codes = Vec::new();
    for _ in 0..3 {
        codes.push(control.call(QUERY, &order("1")).await["sub_code"].as_str().unwrap().to_owned());
    }
    assert_eq!(codes, ["FIRST", "FIRST", "SECOND"]);
    assert_eq!(control.call(QUERY, &order("1")).await["trade_no"], "1");
    assert_eq!(emulator.stubs().iter().map(|active| (active.id, active.used)).collect::<Vec<_>>(), [(last, 1)]);
    assert!(emulator.remove_stub(last) && !emulator.remove_stub(last));
}

#[tokio::test]
async fn a_delay_accompanies_a_reaction() {
    let control = Control::start();
    control.ask("POST", "stubs", r#"{"error": "SYSTEM_ERROR", "delay_ms": 200, "times": 1}"#).await;
    let started = Instant::now();
    assert_eq!(control.call(QUERY, &order("1")).await["sub_code"], "SYSTEM_ERROR");
    let (elapsed, delay) = (started.elapsed(), Duration::from_millis(200));
    assert!(elapsed >= delay);
    let call = control.get("calls/1").await;
    let duration = Duration::from_micros(call["duration_us"].as_u64().unwrap());
    assert!(duration + delay <= elapsed, "with the delay: {call}");
}

#[tokio::test]
async fn a_condition_sees_undescribed_and_transport_faults() {
    let control = Control::start();
    let raw = json!({ "api": "alipay.no.such", "match": { "list[0].id": "a" }, "raw": { "status": 200, "body": "{\"a\": {\"b\": 1}}" } });
    control.ask("POST", "stubs", &raw.to_string()).await;
    assert_eq!(control.call("alipay.no.such", &json!({ "list": [{ "id": "b" }] })).await["sub_code"], "isv.invalid-method");
    assert_eq!(control.call("alipay.no.such", &json!({ "list": [{ "id": "a" }] })).await["b"], 1);
    let call = control.get("calls/2").await;
    assert_eq!((&call["verdict"], &call["api"], &call["code"]), (&json!("stubbed"), &json!("alipay.no.such"), &json!("200")));
    assert_eq!(call["request"], json!({ "list": [{ "id": "a" }] }));
}

#[tokio::test]
async fn a_stubbed_call_is_recorded_with_its_request() {
    let control = Control::start();
    let stub = async |body: Value| control.ask("POST", "stubs", &body.to_string()).await;
    for (api, reaction) in [
        ("alipay.no.such", json!({ "response": { "a": "1" }, "times": 1 })),
        ("alipay.no.such", json!({ "error": "NO_SUCH", "times": 1 })),
        (QUERY, json!({ "response": { "a": "1" }, "times": 1 })),
        (QUERY, json!({ "error": "ACQ.TRADE_NOT_EXIST", "times": 1 })),
    ] {
        stub(reaction).await;
        control.call(api, &order("1")).await;
    }
    let undescribed = RestRequest { target: "/v3/no/such", ..REST_QUERY };
    for request in [&undescribed, &REST_QUERY] {
        stub(json!({ "response": { "a": "1" }, "times": 1 })).await;
        control.call_rest(request, |content| content).await;
    }
    let calls = control.emulator.received_calls();
    assert_eq!(calls.len(), 6);
    for call in calls {
        assert_eq!(call.request, order("1"), "{}", call.api);
    }
}

#[tokio::test]
async fn stubs_of_a_file_apply_from_the_start() {
    let file = std::env::temp_dir().join(format!("alipay-stubs-{}.yaml", std::process::id()));
    std::fs::write(&file, format!("- {{ api: {QUERY}, match: {{ out_trade_no: '1' }}, error: ACQ.TRADE_NOT_EXIST }}\n")).unwrap();
    let control = Control::with(|builder| builder.stubs_file(&file));
    assert_eq!(control.call(QUERY, &order("1")).await["sub_code"], "ACQ.TRADE_NOT_EXIST");
    std::fs::write(&file, "- fault: cut\n- { eror: A }\n").unwrap();
    let message = Emulator::builder().stubs_file(&file).start().unwrap_err().to_string();
    assert!(message.contains(&file.display().to_string()) && message.contains("stub 2") && message.contains("eror"), "{message}");
    std::fs::remove_file(&file).unwrap();
    let message = Emulator::builder().stubs_file(&file).start().unwrap_err().to_string();
    assert!(message.contains("cannot be read"), "{message}");
}
