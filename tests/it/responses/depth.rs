//! No input nests deeper than the parser's bound, and nothing is parsed before its signature is verified.

use alipay::notify::{NotificationVerifier, NotifyError};
use alipay::trade::Query;

use super::*;
use crate::support::BOTH;

/// Runs a test with a small stack, on which a recursive parser would overflow.
fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(512 * 1024).spawn(test).unwrap().join().unwrap();
}

fn verifier() -> NotificationVerifier {
    NotificationVerifier::builder().app("2021000000000001", key("alipay", "public_spki_der_base64")).build().unwrap()
}

/// Returns documents on which serde_json recursed without a bound, and deeply nested ones.
fn deep() -> Vec<String> {
    let magic = |name: &str, around: &dyn Fn(&str) -> String| {
        let mut text = "1".to_owned();
        while text.len() < 2_500 {
            text = around(&format!(r#"{{"$serde_json::private::{name}":{}}}"#, json!(text)));
        }
        text
    };
    let in_lists = |text: &str| format!("{}{text}{}", "[".repeat(100), "]".repeat(100));
    let in_objects = |text: &str| format!("{}{text}{}", r#"{"trade_settle_info":"#.repeat(60), "}".repeat(60));
    let mut in_texts = r#"{"a":1}"#.to_owned();
    while in_texts.len() < 100_000 {
        in_texts = json!({ "trade_settle_info": in_texts, "fund_bill_list": in_texts }).to_string();
    }
    vec![
        "[".repeat(100_000),
        r#"{"a":"#.repeat(100_000),
        format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)),
        magic("RawValue", &ToOwned::to_owned),
        magic("Number", &ToOwned::to_owned),
        magic("RawValue", &in_lists),
        magic("RawValue", &in_objects),
        in_texts,
    ]
}

#[test]
fn deep_unsigned_responses_are_errors_without_a_crash() {
    on_a_small_stack(|| {
        for (document, protocol) in deep().iter().flat_map(|document| BOTH.map(|protocol| (document, protocol))) {
            for body in [
                document.clone(),
                format!(r#"{{"code":"invalid-app-id","message":{document}}}"#),
                format!(r#"{{"error_response":{document}}}"#),
                format!(r#"{{"error_response":{{"code":"40002","sub_code":"isv.invalid-app-id","sub_msg":{document}}}}}"#),
                format!(r#"{{"alipay_trade_query_response":{document},"sign":"AA=="}}"#),
            ] {
                let response = http::Response::builder().status(if protocol == ProtocolChoice::Rest { 400 } else { 200 });
                let response = response.body(body.clone().into()).unwrap();
                let error = client(protocol, response).call(&Query::new().trade_no("1")).send().unwrap_err();
                assert!(matches!(error, Error::Decode(_) | Error::Api(_) | Error::Signature(_)), "{error:?}");
            }
        }
    });
}

#[test]
fn signed_responses_are_read_to_the_depth_bound() {
    on_a_small_stack(|| {
        for (document, protocol) in deep().iter().flat_map(|document| BOTH.map(|protocol| (document, protocol))) {
            let members = format!(
                r#"{{"store_id":{document},"trade_settle_info":{document},"fund_bill_list":{},"subject":"s"}}"#,
                json!(document)
            );
            match respond(protocol, &Query::new(), &members) {
                Ok(response) => {
                    assert_eq!((response.subject.as_deref(), response.store_id.as_deref()), (Some("s"), Some(document.as_str())));
                    assert!(response.json().is_object());
                }
                Err(Error::Decode(error)) => {
                    let source = std::error::Error::source(&error).unwrap().to_string();
                    assert!(source.starts_with("lists and objects nest deeper than 128 levels"), "{source}");
                }
                Err(error) => panic!("{error:?}"),
            }
            // Inside a string, only that field is lost.
            let members = format!(r#"{{"trade_settle_info":{0},"fund_bill_list":{0},"subject":"s"}}"#, json!(document));
            let response = respond(protocol, &Query::new(), &members).unwrap();
            assert_eq!(response.subject.as_deref(), Some("s"));
        }
    });
}

#[test]
fn the_depth_bound_includes_nested_strings() {
    // The depth of JSON inside a string counts from that of the surrounding document.
    let list = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let amount_at = |depth: usize| {
        let element = format!(r#"[{{"amount":{}}}]"#, list(depth));
        let settle = json!({ "trade_settle_detail_list": element }).to_string();
        let response = respond(BOTH[0], &Query::new(), &json!({ "trade_settle_info": settle }).to_string()).unwrap();
        let details = response.into_inner().trade_settle_info.unwrap().trade_settle_detail_list;
        details.first().and_then(|detail| detail.amount.clone().map(String::from))
    };
    // The response, the object in its string, the list in that string, its element: four levels.
    assert_eq!(amount_at(124), Some(list(124)));
    assert_eq!(amount_at(125), None);
}

#[test]
fn app_results_are_verified_before_they_are_read() {
    on_a_small_stack(|| {
        for document in deep() {
            for text in [
                document.clone(),
                format!(r#"{{"x_response":{document},"sign":"AA=="}}"#),
                format!(r#"{{"x_response":{{"code":"10000","a":{document}}},"sign":"AA=="}}"#),
                format!(
                    r#"{{"x_response":{{"code":"10000","app_id":"2021000000000001","a":{}}},"sign":"AA=="}}"#,
                    json!(document)
                ),
                format!(r#"{{"a":{document},"x_response":{{"code":"10000"}},"sign":"AA=="}}"#),
            ] {
                let error = verifier().verify_app_result("9000", &text).unwrap_err();
                assert!(matches!(error, NotifyError::NotAResult(_) | NotifyError::Mismatch), "{error:?}");
            }
        }
    });
    // An invalid signature prevents parsing.
    let error = verifier().verify_app_result("9000", r#"{"x_response":{"a":"\x"},"sign":"AA=="}"#).unwrap_err();
    assert_eq!(error, NotifyError::Mismatch);
}

#[test]
fn app_results_keep_their_characters() {
    let document = r#"{"code":"10000","app_id":2021000000000001,"trade_no":2013112011001004330000121536,"total_amount":88.80,"seller_id":"\ud83d",
        "out_trade_no":{"$serde_json::private::RawValue":"\"X\""},"body":"1","body":"2"}"#;
    let text = format!(r#"{{"x_response":{document},"sign":"{}"}}"#, signature(document.as_bytes()));
    let result = verifier().verify_app_result("9000", &text).unwrap();
    assert_eq!((result.trade_no(), result.total_amount()), (Some("2013112011001004330000121536"), Some("88.80")));
    assert_eq!((result.app_id(), result.seller_id(), result.out_trade_no()), (Some("2021000000000001"), Some("\u{fffd}"), None));
    assert_eq!((result.get("body"), result.raw()), (Some("2"), Some(document)));
}
