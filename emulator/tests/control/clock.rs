//! The clock.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::json;

use crate::support::{Control, QUERY, REST_QUERY, order, seconds};

#[tokio::test]
async fn a_clock_stops_moves_and_runs_on() {
    let control = Control::start();
    let (_, stopped) = control.ask("PUT", "clock", r#"{"stop": true, "now": "2024-05-01T12:00:00Z"}"#).await;
    assert_eq!((&stopped["now"], &stopped["stopped"]), (&json!("2024-05-01T20:00:00.000+08:00"), &json!(true)));
    let (_, moved) = control.ask("PUT", "clock", r#"{"move_ms": -1500}"#).await;
    assert_eq!(moved["now"], "2024-05-01T19:59:58.500+08:00");
    assert_eq!(control.get("clock").await["now"], moved["now"]);
    control.ask("PUT", "clock", r#"{"resume": true}"#).await;
    assert!(!control.emulator.clock().is_stopped());
    assert!((1_714_564_798..1_714_564_900).contains(&seconds(control.emulator.clock().now())));
    for body in [r#"{"now": "noon"}"#, r#"{"mvoe_ms": 1}"#, "[]", ""] {
        assert_eq!(control.ask("PUT", "clock", body).await.0, 400, "{body}");
    }
}

#[tokio::test]
async fn calls_are_checked_and_recorded_by_the_clock() {
    let control = Control::start();
    let clock = control.emulator.clock();
    clock.stop();
    clock.set(UNIX_EPOCH + Duration::from_secs(1_714_536_000));
    let parameters = control.parameters(QUERY, &[("biz_content", &order("1").to_string())]);
    let content = parameters.content_to_sign();
    assert_eq!(control.send(parameters.clone(), &content).await["code"], "10000");
    assert_eq!(control.get("calls/1").await["time"], "2024-05-01T12:00:00.000+08:00");
    clock.advance(Duration::from_secs(601));
    assert_eq!(control.send(parameters, &content).await["sub_code"], "isv.invalid-timestamp");
    assert_eq!(control.call(QUERY, &order("1")).await["code"], "10000");
}

#[tokio::test]
async fn a_client_that_does_not_follow_the_clock_is_accepted() {
    let control = Control::start();
    let parameters = control.parameters(QUERY, &[("biz_content", &order("1").to_string())]);
    let content = parameters.content_to_sign();
    for milliseconds in [24 * 3_600_000, -48 * 3_600_000] {
        control.ask("PUT", "clock", &json!({ "move_ms": milliseconds }).to_string()).await;
        assert_eq!(control.send(parameters.clone(), &content).await["code"], "10000");
    }
    control.ask("POST", "stubs", r#"{"clock_skew_ms": 3600000, "times": 1}"#).await;
    assert_eq!(control.send(parameters, &content).await["sub_code"], "isv.invalid-timestamp");
}

#[tokio::test]
async fn a_change_beyond_the_range_of_the_clock_is_rejected() {
    let control = Control::with(|builder| builder.clock(|| UNIX_EPOCH + Duration::from_secs(1_714_536_000)));
    for body in [
        r#"{"now": "0001-01-01T00:00:00Z"}"#,
        r#"{"now": "0000-01-01T00:00:00Z"}"#,
        r#"{"now": "1969-12-31T23:59:59.999Z"}"#,
        r#"{"now": "9999-12-31T23:59:59Z"}"#,
        r#"{"now": "2024-05-01T12:00:00+9223372036854775807:00"}"#,
        r#"{"move_ms": 9223372036854775807}"#,
        r#"{"move_ms": -9223372036854775808}"#,
        r#"{"stop": true, "now": "1970-01-01T00:00:00Z", "move_ms": -1}"#,
        r#"{"stop": true, "now": "9999-12-31T23:59:59+08:00", "move_ms": 1}"#,
    ] {
        let (status, problem) = control.ask("PUT", "clock", body).await;
        assert!(status == 400 && problem["error"].as_str().unwrap().contains("expected "), "{body}: {problem}");
        assert_eq!(
            control.get("clock").await,
            json!({ "now": "2024-05-01T12:00:00.000+08:00", "stopped": false, "offset_ms": 0 })
        );
    }
}

/// Makes a call on each protocol that the emulator accepts, and returns the header `Date` of a third call.
async fn date_of_calls(control: &Control) -> String {
    let order = json!({ "out_trade_no": "2", "total_amount": "1.00", "subject": "Tea" });
    let called = control.call("alipay.trade.precreate", &order).await;
    assert_eq!(called["code"], "10000", "{called}");
    control.emulator.insert("trade", &json!({ "out_trade_no": "1", "trade_status": "TRADE_SUCCESS" })).unwrap();
    let (status, called) = control.call_rest(&REST_QUERY, |content| content).await;
    assert_eq!((status, &called["out_trade_no"]), (200, &json!("1")), "{called}");
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let response = http.get(format!("{}/gateway.do", control.emulator.base_url())).send().await.unwrap();
    response.headers()["date"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn calls_are_answered_at_every_moment_of_the_clock() {
    for (now, date) in [
        ("1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("2024-02-29T23:59:59Z", "Thu, 29 Feb 2024 23:59:59 GMT"),
        ("9999-12-31T23:59:59+08:00", "Fri, 31 Dec 9999 15:59:59 GMT"),
    ] {
        let control = Control::with(|builder| builder.stateless(false));
        control.ask("PUT", "clock", &json!({ "stop": true, "now": now }).to_string()).await;
        assert_eq!(date_of_calls(&control).await, date);
        for by in [i64::MIN, i64::MAX] {
            let stub = json!({ "clock_skew_ms": by, "times": 1 }).to_string();
            assert_eq!(control.ask("POST", "stubs", &stub).await.0, 201);
            control.call(QUERY, &order("1")).await;
        }
        assert_eq!(control.get("calls").await["calls"].as_array().unwrap().len(), 5);
    }
}

#[tokio::test]
async fn a_source_beyond_the_range_of_the_clock_is_bounded() {
    let day = Duration::from_secs(24 * 60 * 60);
    let before = Control::with(|builder| builder.stateless(false).clock(move || UNIX_EPOCH - 719_000 * day));
    assert_eq!(date_of_calls(&before).await, "Thu, 01 Jan 1970 00:00:00 GMT");
    let after = Control::with(|builder| builder.stateless(false).clock(move || UNIX_EPOCH + 100_000_000 * day));
    assert_eq!(date_of_calls(&after).await, "Fri, 31 Dec 9999 15:59:59 GMT");
    for (by, date) in [(i64::MIN, "Thu, 01 Jan 1970 00:00:00 GMT"), (i64::MAX, "Fri, 31 Dec 9999 15:59:59 GMT")] {
        let control = Control::with(|builder| builder.stateless(false).clock_skew_ms(by));
        assert_eq!(date_of_calls(&control).await, date);
    }
}
