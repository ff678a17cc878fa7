//! The journal.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use alipay_core::schema::Protocol;
use alipay_emulator::{Reaction, Verdict};
use serde_json::{Value, json};

use crate::support::{Control, QUERY, REST_QUERY, RestRequest, list, order, pairs};

#[tokio::test]
async fn a_call_is_recorded_with_request_and_response() {
    let control = Control::start();
    let node = control.call(QUERY, &json!({ "out_trade_no": "海1", "colour": "red" })).await;
    let call = control.get("calls/1").await;
    assert_eq!(
        (&call["verdict"], &call["code"], &call["api"], &call["protocol"], &call["coverage"]),
        (&json!("accepted"), &json!("10000"), &json!(QUERY), &json!("gateway"), &json!("described"))
    );
    assert_eq!(call["request"], json!({ "out_trade_no": "海1", "colour": "red" }));
    assert_eq!((&call["unknown"], &call["violations"], &call["stub"]), (&json!(["colour"]), &json!([]), &Value::Null));
    let parameters = pairs(&call["parameters"]);
    assert_eq!((&parameters["method"], &parameters["charset"]), (&json!(QUERY), &json!("utf-8")));
    let signature = &call["signature"];
    assert_eq!(
        (&signature["valid"], &signature["sign_type"], &signature["signed"]),
        (&json!(true), &json!("RSA2"), &Value::Null)
    );
    assert!(signature["content"].as_str().unwrap().starts_with("app_id="));
    let response = &call["response"];
    assert_eq!((&response["status"], &response["content_type"]), (&json!(200), &json!("text/html;charset=utf-8")));
    assert!(response["body"].as_str().unwrap().contains(&node.to_string()));
    assert_eq!((&call["method"], &call["path"]), (&json!("POST"), &json!("/gateway.do")));
    assert_eq!(pairs(&call["headers"])["content-type"], "application/x-www-form-urlencoded");
    let title = call["title"].as_str().unwrap();
    assert!(title.contains("查询"), "{title}");
}

#[tokio::test]
async fn a_violation_has_its_spec_file_and_line() {
    let control = Control::start();
    let node = control.call("alipay.trade.pay", &json!({ "out_trade_no": "o".repeat(65), "total_amount": "8.888" })).await;
    let call = control.get("calls/1").await;
    assert_eq!((&call["verdict"], &call["code"], &call["message"]), (&json!("rejected"), &node["sub_code"], &node["sub_msg"]));
    let violations = list(&call, "violations");
    let found = violations.iter().find(|violation| violation["path"] == "out_trade_no").unwrap();
    assert!(violations.len() > 1 && found["limit"] == "out_trade_no.max_length", "{violations:?}");
    assert!(found["file"].as_str().unwrap().ends_with("trade/pay.yaml") && found["line"].as_u64().unwrap() > 1, "{found}");
}

#[tokio::test]
async fn calls_are_listed_newest_first_and_filtered() {
    let control = Control::start();
    control.call(QUERY, &order("1")).await;
    control.emulator.clock().advance(std::time::Duration::from_secs(60));
    let between = control.get("clock").await["now"].as_str().unwrap().replace('+', "%2B");
    control.call_rest(&REST_QUERY, |content| content).await;
    control.call_rest(&REST_QUERY, |content| content + "x").await;
    control.emulator.next(Reaction::error("ACQ.TRADE_NOT_EXIST"));
    control.call(QUERY, &order("1")).await;
    control.call("alipay.no.such", &json!({})).await;
    let ids = async |query: &str| {
        let calls = control.get(&format!("calls?{query}")).await;
        list(&calls, "calls").iter().map(|call| call["id"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(ids("").await, [5, 4, 3, 2, 1]);
    assert_eq!(ids("limit=2&before=4").await, [3, 2]);
    assert_eq!(ids("protocol=rest").await, [3, 2]);
    assert_eq!(ids("verdict=bad_signature").await, [3]);
    assert_eq!(ids("verdict=stubbed").await, [4]);
    assert_eq!(ids("verdict=rejected").await, [5]);
    assert_eq!(ids("api=alipay.trade.query&verdict=accepted").await, [2, 1]);
    assert_eq!(ids(&format!("since={between}")).await, [5, 4, 3, 2]);
    assert_eq!(ids(&format!("until={between}")).await, [1]);
    let unknown = control.get("calls/5").await;
    assert_eq!((&unknown["coverage"], &unknown["title"]), (&json!("unknown"), &json!("")));

    let received = control.emulator.received_calls();
    let verdicts: Vec<_> = received.iter().map(|call| call.verdict).collect();
    let expected = [Verdict::Accepted, Verdict::Accepted, Verdict::BadSignature, Verdict::Stubbed, Verdict::Rejected];
    assert_eq!(verdicts, expected);
    assert_eq!((received[1].protocol, received[3].stub.unwrap().number()), (Protocol::Rest, 1));
    assert!(received.iter().all(|call| !call.duration.is_zero() && call.response.status > 0));
}

#[tokio::test]
async fn calls_of_undescribed_methods_are_marked() {
    let control = Control::start();
    control.call("alipay.asset.point.accountlog.query", &json!({ "page_size": "many" })).await;
    control.call(QUERY, &order("1")).await;
    let calls = control.get("calls").await;
    let coverages: Vec<_> = list(&calls, "calls").iter().map(|call| call["coverage"].as_str().unwrap()).collect();
    assert_eq!(coverages, ["described", "undescribed"]);
    let call = control.get("calls/1").await;
    assert_eq!((&call["coverage"], &call["verdict"]), (&json!("undescribed"), &json!("rejected")));
    let violation = &call["violations"][0];
    assert_eq!((&violation["file"], &violation["line"]), (&json!("catalogue"), &Value::Null));
    let names = async |query: &str| {
        let apis = control.get(&format!("apis{query}")).await;
        list(&apis, "apis").iter().map(|api| (api["api"].to_string(), api["coverage"].to_string())).collect::<Vec<_>>()
    };
    let (described, undescribed) = (names("").await, names("?coverage=undescribed").await);
    assert!(described.iter().all(|(_, coverage)| coverage == "\"described\""));
    assert!(undescribed.iter().all(|api| api.1 == "\"undescribed\"" && !described.iter().any(|(name, _)| *name == api.0)));
    let version = control.get("version").await;
    assert_eq!((&version["apis"], &version["undescribed"]), (&json!(described.len()), &json!(undescribed.len())));
    assert!(undescribed.len() > 8_000);
}

#[tokio::test]
async fn tokens_and_codes_are_masked() {
    let control = Control::start();
    let parameters = control.parameters(
        "alipay.system.oauth.token",
        &[
            ("app_auth_token", "202405BBsecretsecret"),
            ("grant_type", "authorization_code"),
            ("code", "4b203fe6c11548bcabd8da5bb087a83b"),
        ],
    );
    let content = parameters.content_to_sign();
    control.send(parameters.clone(), &content).await;
    control.send(parameters, "another content").await;
    let query = RestRequest { token: Some("202405BBsecretsecret"), ..REST_QUERY };
    control.call_rest(&query, |content| content).await;
    control.call_rest(&query, |content| content.replace("secret", "sEcret")).await;
    for id in 1..=4 {
        let call = control.get(&format!("calls/{id}")).await;
        let text = call.to_string();
        assert!(text.contains("202405***") && !text.contains("secret") && !text.contains("c11548"), "{text}");
        assert_eq!(call["signature"]["valid"], id % 2 == 1);
    }
    let first = control.get("calls/1").await;
    assert_eq!(first["request"]["code"], "4b203f**************************");
    let body: Value = serde_json::from_str(first["response"]["body"].as_str().unwrap()).unwrap();
    let token = body["alipay_system_oauth_token_response"]["access_token"].as_str().unwrap();
    assert!(token.ends_with("*****"), "{token}");
    assert!(!format!("{:?}", control.emulator.received_calls()).contains("secret"));
}

#[tokio::test]
async fn the_journal_is_bounded() {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let control = Control::with(|builder| {
        builder.journal_limit(2).observe(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        })
    });
    for _ in 0..3 {
        control.call(QUERY, &json!({ "out_trade_no": "1", "long": "x".repeat(200_000) })).await;
    }
    assert_eq!(count.load(Ordering::Relaxed), 3);
    let calls = control.get("calls").await;
    assert_eq!(list(&calls, "calls").iter().map(|call| call["id"].as_u64().unwrap()).collect::<Vec<_>>(), [3, 2]);
    assert_eq!(control.ask("GET", "calls/1", "").await.0, 404);
    let call = control.get("calls/3").await;
    assert!(call["request"]["long"].as_str().unwrap().ends_with("…(cut, 200000 bytes)"));
    assert!(call.to_string().len() < 300_000);
}
