//! Errors in responses with an HTTP status of success.

use alipay::content_key::ContentKey;
use alipay::error::OutcomeUnknown;
use alipay::trade::{Query, Refund};

use super::*;

const REST: ProtocolChoice = ProtocolChoice::Rest;

#[test]
fn a_signed_error_with_status_200_is_the_platforms_error() {
    for (body, code, words, class) in [
        (r#"{"code":"ACQ.TRADE_NOT_EXIST","message":"交易不存在"}"#, "ACQ.TRADE_NOT_EXIST", "交易不存在", ""),
        (r#"{"code":"ACQ.TRADE_NOT_EXIST"}"#, "ACQ.TRADE_NOT_EXIST", "", ""),
        (r#"{"code":"ACQ.X","message":"m","out_trade_no":"1"}"#, "ACQ.X", "m", ""),
        (r#"{"code":"ACQ.X","request_id":"1"}"#, "ACQ.X", "", ""),
        (r#"{"code":"40004","msg":"Business Failed","sub_code":"ACQ.X","sub_msg":"m"}"#, "ACQ.X", "m", "40004"),
        (r#"{"code":40004,"msg":"Business Failed","sub_code":"ACQ.X","sub_msg":"m","out_trade_no":"1"}"#, "ACQ.X", "m", "40004"),
        (r#"{"sub_code":"ACQ.X","sub_msg":"m"}"#, "ACQ.X", "m", ""),
        (r#"{"code":"40001","msg":"Missing Required Arguments"}"#, "", "Missing Required Arguments", "40001"),
    ] {
        let error = client(REST, on_rest(body)).call(&Query::new().trade_no("1")).send().unwrap_err();
        let Error::Api(error) = &error else { panic!("{body}: {error:?}") };
        assert_eq!((error.sub_code(), error.failure().sub_msg.as_str(), error.failure().status), (code, words, 200), "{body}");
        assert_eq!((error.failure().gateway_code.as_str(), error.failure().verified), (class, true), "{body}");
    }
    // The code has its usual meaning: a system error leaves the outcome unknown.
    for body in [r#"{"code":"ACQ.SYSTEM_ERROR","message":"m"}"#, r#"{"code":"20000","msg":"Service Currently Unavailable"}"#] {
        let error = client(REST, on_rest(body)).call(&Refund::new().trade_no("1").refund_amount("1")).send().unwrap_err();
        assert!(matches!(error, Error::OutcomeUnknown(OutcomeUnknown::Api(_))), "{error:?}");
    }
    // A signature that does not match does not prove an error either.
    let mut forged = on_rest(r#"{"code":"ACQ.X","message":"m"}"#);
    *forged.body_mut() = r#"{"code":"ACQ.Y","message":"m"}"#.into();
    let error = client(REST, forged).call(&Query::new().trade_no("1")).send().unwrap_err();
    assert!(matches!(error, Error::Signature(_)), "{error:?}");
}

#[test]
fn a_success_is_not_an_error() {
    for body in [
        r#"{"code":"10000","msg":"Success","trade_no":"1"}"#,
        r#"{"code":"10003","msg":"order success pay inprocess","trade_no":"1"}"#,
        r#"{"code":"SUCCESS","message":"ok","trade_no":"1"}"#,
        r#"{"code":"","message":"","trade_no":"1"}"#,
        r#"{"code":null,"trade_no":"1"}"#,
        r#"{"code":{"a":1},"trade_no":"1"}"#,
        // A member that the platform added later.
        r#"{"code":"A-7","trade_no":"1"}"#,
        r#"{"code":"PAY_SUCCESS","trade_no":"1"}"#,
        r#"{"error":null,"trade_no":"1"}"#,
        r#"{"error":{},"error_response":{"code":"10000"},"trade_no":"1"}"#,
        r#"{"x_response":{"code":"10000","msg":"Success"},"trade_no":"1"}"#,
    ] {
        let response = client(REST, on_rest(body)).call(&Query::new().trade_no("1")).send().unwrap();
        assert_eq!(response.trade_no, "1", "{body}");
    }
}

/// Bodies of errors in other shapes, with the class and the code that they contain.
const DISGUISED: [(&str, &str, &str); 10] = [
    (r#"{"error_response":{"code":"40004","msg":"Business Failed","sub_code":"ACQ.SYSTEM_ERROR"}}"#, "40004", "ACQ.SYSTEM_ERROR"),
    (r#"{"error_response":{"code":"40002","msg":"Invalid Arguments"},"sign":"x"}"#, "40002", ""),
    (r#"{"error_response":{"code":"A-7","msg":"m"}}"#, "", "A-7"),
    (r#"{"alipay_trade_query_response":{"code":"40004","sub_code":"ACQ.TRADE_NOT_EXIST"}}"#, "40004", "ACQ.TRADE_NOT_EXIST"),
    (r#"{"alipay_trade_query_response":{"code":"20000","msg":"m","out_trade_no":"1"}}"#, "20000", ""),
    (r#"{"error":{"code":"ACQ.TRADE_NOT_EXIST","message":"m"}}"#, "", "ACQ.TRADE_NOT_EXIST"),
    (r#"{"code":"ACQ.SYSTEM_ERROR","out_trade_no":null}"#, "", "ACQ.SYSTEM_ERROR"),
    (r#"{"code":"ACQ.SYSTEM_ERROR","out_trade_no":"1"}"#, "", "ACQ.SYSTEM_ERROR"),
    (r#"{"code":"ACQ.TRADE_NOT_EXIST","message":"x","trace_id":"t"}"#, "", "ACQ.TRADE_NOT_EXIST"),
    (r#"{"code":40004,"msg":"Business Failed"}"#, "40004", ""),
];

#[test]
fn an_error_with_status_200_is_an_error_in_every_call() {
    let parameters = json!({});
    for (body, class, code) in DISGUISED {
        let typed = client(REST, on_rest(body)).call(&Query::new().trade_no("1")).send().unwrap_err().erase();
        let raw = client(REST, on_rest(body)).call_rest(http::Method::POST, "/v3/a", &parameters).send().unwrap_err();
        // A query has no side effects, whatever its outcome. A call without a description could have some.
        for (error, acts) in [(typed, false), (raw, true)] {
            let is_unknown = class == "20000" || (acts && code == "ACQ.SYSTEM_ERROR");
            assert_eq!(matches!(error, Error::OutcomeUnknown(_)), is_unknown, "{body}: {error:?}");
            let error = error.api().unwrap_or_else(|| panic!("{body}"));
            assert_eq!((error.failure().gateway_code.as_str(), error.sub_code()), (class, code), "{body}");
        }
    }
    for (body, class, code) in DISGUISED.into_iter().filter(|(body, ..)| body.contains(":{")) {
        let mut rejected = on_rest(body);
        *rejected.status_mut() = http::StatusCode::BAD_REQUEST;
        let error = client(REST, rejected).call(&Query::new().trade_no("1")).send().unwrap_err();
        let error = error.api().unwrap_or_else(|| panic!("{body}"));
        assert_eq!((error.failure().gateway_code.as_str(), error.sub_code()), (class, code), "{body}");
    }
    for (body, code) in
        [(r#"{"code":"NO_SUCH_THING","trade_no":"1"}"#, "NO_SUCH_THING"), (r#"{"code":"A-7","trade_no":null}"#, "A-7")]
    {
        let error = client(REST, on_rest(body)).call(&Query::new().trade_no("1")).send().unwrap_err();
        assert_eq!(error.api().map(|error| error.sub_code()), Some(code), "{body}");
    }
}

#[test]
fn an_encrypted_error_is_an_error() {
    let key = ContentKey::parse(CONTENT_KEY).unwrap();
    let body = key.encrypt(r#"{"code":"ACQ.TRADE_NOT_EXIST","message":"m"}"#.as_bytes()).unwrap();
    let error = client(REST, on_rest(&body)).call(&Query::new().trade_no("1")).send().unwrap_err();
    assert_eq!(error.api().map(|error| error.sub_code()), Some("ACQ.TRADE_NOT_EXIST"), "{error:?}");
}

#[test]
fn an_undescribed_call_recognises_errors_by_shape_only() {
    let parameters = json!({});
    let call = |body: &str| {
        client(REST, on_rest(body)).call_rest(http::Method::POST, "/v3/a", &parameters).send().map(Response::into_inner)
    };
    for body in [
        r#"{"code":"ACQ.X","message":"m"}"#,
        r#"{"code":"ACQ.X","message":"m","links":[{"link":"https://a","desc":"d"}]}"#,
        r#"{"code":"40004","msg":"Business Failed","sub_code":"ACQ.X","sub_msg":"m"}"#,
    ] {
        let error = call(body).unwrap_err();
        assert_eq!(error.api().map(|error| error.sub_code()), Some("ACQ.X"), "{error:?}");
    }
    for body in [
        r#"{"code":"A-7"}"#,
        r#"{"code":"200","msg":"成功"}"#,
        r#"{"code":"A-7","message":"m","balance":"1"}"#,
        r#"{"message":"m"}"#,
        r#"{"list":[{"code":"ACQ.X","message":"m"}]}"#,
        r#"{"data":{"code":"ACQ.X","message":"m"}}"#,
        r#"{"a_response":{"code":"10000","msg":"Success"}}"#,
        r#"{"code":"NO_SUCH_THING","balance":"1"}"#,
    ] {
        assert_eq!(call(body).unwrap(), serde_json::from_str::<Value>(body).unwrap());
    }
}
