//! The clock.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::json;

use crate::support::{Control, QUERY, order, seconds};

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
