//! Every route, with every status that the description has for it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Control, QUERY, description, list, order};

#[tokio::test]
async fn every_described_operation_answers_as_described() {
    let control = Control::start();
    control.call(QUERY, &order("1")).await;
    let notification = json!({ "url": "http://127.0.0.1:1/", "fields": { "out_trade_no": "1" } }).to_string();
    for (method, path, body, status) in [
        ("GET", "health", "", 200),
        ("GET", "version", "", 200),
        ("GET", "apis", "", 200),
        ("GET", "apis?coverage=undescribed", "", 200),
        ("GET", "apis?coverage=unknown", "", 400),
        ("GET", "settings", "", 200),
        ("GET", "openapi.json", "", 200),
        ("GET", "calls?api=alipay.trade.query&limit=1&verdict=accepted&protocol=gateway&before=2", "", 200),
        ("GET", "calls?since=yesterday", "", 400),
        ("GET", "calls/1", "", 200),
        ("GET", "calls/one", "", 400),
        ("GET", "calls/7", "", 404),
        ("DELETE", "calls", "", 204),
        ("GET", "objects", "", 200),
        ("GET", "objects/lamp", "", 404),
        ("POST", "objects/lamp", "{}", 404),
        ("GET", "objects/lamp/1", "", 404),
        ("POST", "objects/lamp/1/switch", "", 404),
        ("POST", "stubs", r#"{"fault": "cut", "times": 2}"#, 201),
        ("POST", "stubs", r#"{"fault": "melt"}"#, 400),
        ("GET", "stubs", "", 200),
        ("GET", "stubs/1", "", 200),
        ("GET", "stubs/one", "", 400),
        ("GET", "stubs/7", "", 404),
        ("DELETE", "stubs/1", "", 204),
        ("DELETE", "stubs/one", "", 400),
        ("DELETE", "stubs/1", "", 404),
        ("DELETE", "stubs", "", 204),
        ("GET", "clock", "", 200),
        ("PUT", "clock", r#"{"stop": true, "move_ms": -5}"#, 200),
        ("PUT", "clock", "{}", 400),
        ("POST", "notification_faults", "\"out_of_order\"", 204),
        ("POST", "notification_faults", "\"melted\"", 400),
        ("POST", "notifications", &notification, 201),
        ("POST", "notifications", "{}", 400),
        ("GET", "notifications?url=http%3A%2F%2F127.0.0.1%3A1%2F&limit=1", "", 200),
        ("GET", "notifications?until=now", "", 400),
        ("GET", "notifications/1", "", 200),
        ("GET", "notifications/one", "", 400),
        ("GET", "notifications/7", "", 404),
        ("POST", "notifications/1/resend", "", 200),
        ("POST", "notifications/one/resend", "", 400),
        ("POST", "notifications/7/resend", "", 404),
        ("POST", "orders", "nonsense", 200),
        ("POST", "reset", "", 204),
    ] {
        let (actual, document) = control.ask(method, path, body).await;
        assert_eq!(actual, status, "{method} {path}: {document}");
        if status >= 400 {
            assert!(document["error"].as_str().unwrap().len() > 10, "{document}");
        }
    }
    let described: BTreeSet<_> = operations(&description()).into_iter().filter(|(.., status)| status != "stream").collect();
    let missing: Vec<_> = described.difference(&control.seen.lock().unwrap()).cloned().collect();
    // Answers about objects need a kind of object.
    let about_objects = |(_, path, status): &(String, String, String)| path.contains("/objects/{kind}") && status != "404";
    assert!(missing.iter().all(about_objects), "{missing:?}");
}

/// Returns the method, the path and the status of each described answer.
fn operations(description: &Value) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for (path, item) in description["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            for (status, response) in operation["responses"].as_object().unwrap() {
                let is_stream = response["content"]["text/event-stream"].is_object();
                let status = if is_stream { "stream" } else { status };
                all.push((method.to_uppercase(), path.clone(), status.to_owned()));
            }
        }
    }
    all
}

#[tokio::test]
async fn pages_of_other_origins_are_allowed() {
    let control = Control::start();
    let request = control.request("OPTIONS", "calls").header("origin", "http://elsewhere");
    let response = request.header("access-control-request-method", "DELETE").send().await.unwrap();
    assert_eq!(response.status().as_u16(), 204);
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert_eq!((header("access-control-allow-origin"), header("access-control-allow-headers")), ("*".into(), "*".into()));
    assert!(header("access-control-allow-methods").contains("DELETE"));
}

#[tokio::test]
async fn settings_are_those_of_a_client() {
    let control = Control::start();
    let settings = control.get("settings").await;
    assert_eq!(settings["base_url"], control.emulator.base_url());
    assert_eq!(settings["app_private_key"], control.emulator.app_private_key());
    assert_eq!(settings["alipay_public_key"], control.emulator.alipay_public_key());
    let own = Control::with(|builder| builder.app_public_key(control.emulator.alipay_public_key()));
    assert_eq!(own.get("settings").await["app_private_key"], Value::Null);
    assert!(control.get("version").await["apis"].as_u64().unwrap() > 100);
}

#[tokio::test]
async fn a_reset_forgets_everything_but_keys() {
    let control = Control::with(|builder| builder.notification_speed(1));
    control.call(QUERY, &order("1")).await;
    control.ask("POST", "stubs", r#"{"fault": "cut"}"#).await;
    control.ask("PUT", "clock", r#"{"move_ms": 3600000, "stop": true}"#).await;
    control.emulator.push("http://127.0.0.1:1/", &[("a", "b")]).unwrap();
    control.ask("POST", "reset", "").await;
    // The delivery ends, although the next attempt would follow after four minutes.
    control.emulator.wait_for_notifications();
    assert_eq!(list(&control.get("calls").await, "calls").len(), 0);
    assert_eq!(list(&control.get("stubs").await, "stubs").len(), 0);
    assert_eq!(list(&control.get("notifications").await, "notifications").len(), 0);
    let clock = control.get("clock").await;
    assert_eq!((&clock["stopped"], &clock["offset_ms"]), (&json!(false), &json!(0)));
    assert_eq!(control.call(QUERY, &order("1")).await["code"], "10000");
    assert_eq!(list(&control.get("calls").await, "calls")[0]["id"], 2, "numbers are not used twice");
}
