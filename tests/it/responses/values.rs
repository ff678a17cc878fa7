//! Values keep the characters that the platform wrote.

use alipay::open_public::MessageQuery;
use alipay::trade::Query;
use alipay::values::Amount;

use super::*;
use crate::support::BOTH;

/// The required fields of the response to a trade query.
const REQUIRED: &str =
    r#""buyer_user_id":"2088","out_trade_no":"o","trade_no":"t","total_amount":"1.00","trade_status":"TRADE_SUCCESS""#;

#[test]
fn numbers_keep_their_characters_everywhere() {
    let digits = [
        "2013112011001004330000121536",
        "88.80",
        "88.8",
        "0.10",
        "1E2",
        "-0",
        "1e400",
        "18446744073709551616",
        "9007199254740993",
    ];
    for (protocol, digits) in BOTH.into_iter().flat_map(|protocol| digits.map(|digits| (protocol, digits))) {
        let body = format!(
            r#"{{"trade_no":{digits},"total_amount":{digits},"trade_status":{digits},"store_id":{digits},"unknown":{digits},
                "fund_bill_list":[{{"amount":{digits},"fund_channel":{digits}}}],
                "voucher_detail_list":"[{{\"amount\":{digits}}}]",
                "trade_settle_info":"{{\"trade_settle_detail_list\":[{{\"amount\":{digits}}}]}}",
                "ext_infos":{{"a":[{digits} ]}}}}"#
        );
        let response = respond(protocol, &Query::new(), &body).unwrap();
        let settled = response.trade_settle_info.as_ref().unwrap();
        assert_eq!((response.trade_no.as_str(), response.total_amount.as_str()), (digits, digits), "{protocol:?}");
        assert_eq!(response.trade_status, digits);
        for text in [
            response.store_id.as_deref(),
            response.fund_bill_list[0].amount.as_ref().map(Amount::as_str),
            response.fund_bill_list[0].fund_channel.as_deref(),
            response.voucher_detail_list[0].amount.as_deref(),
            settled.trade_settle_detail_list[0].amount.as_ref().map(Amount::as_str),
        ] {
            assert_eq!(text, Some(digits), "{protocol:?}");
        }
        assert_eq!(response.ext_infos.as_deref(), Some(format!(r#"{{"a":[{digits} ]}}"#).as_str()));
        for value in [response.field("trade_no"), response.field("unknown"), response.json().pointer("/fund_bill_list/0/amount")]
        {
            let value = value.unwrap();
            assert_eq!(value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned), digits, "{protocol:?}");
        }
        assert!(response.unknown_fields().any(|(name, value)| name == "unknown" && value.to_string().contains(digits)));
    }
}

#[test]
fn numbers_and_booleans_are_read_from_texts_and_digits_without_loss() {
    use alipay::record::{Node, Report, Value as _};
    let integer = |node| {
        let (mut value, mut report) = (0_i64, Report::default());
        value.set(node, &mut report);
        report.into_mismatches().is_empty().then_some(value)
    };
    for (digits, expected) in [
        ("5", Some(5)),
        ("-7", Some(-7)),
        ("9223372036854775807", Some(i64::MAX)),
        ("5.00", Some(5)),
        ("9007199254740993.0", Some(9_007_199_254_740_993)),
        ("5e3", Some(5000)),
        ("5.5", None),
        ("9223372036854775808", None),
        ("9007199254740993e0", None),
        ("1e400", None),
    ] {
        assert_eq!((integer(Node::Digits(digits)), integer(Node::Text(digits))), (expected, expected), "{digits}");
    }
    let number = |node| {
        let (mut value, mut report) = (0_f64, Report::default());
        value.set(node, &mut report);
        report.into_mismatches().is_empty().then_some(value)
    };
    assert_eq!(
        (number(Node::Digits("88.80")), number(Node::Digits("1e400")), number(Node::Text("inf"))),
        (Some(88.8), None, None)
    );
    let boolean = |node| {
        let (mut value, mut report) = (false, Report::default());
        value.set(node, &mut report);
        report.into_mismatches().is_empty().then_some(value)
    };
    assert_eq!(
        (boolean(Node::Digits("1")), boolean(Node::Digits("0")), boolean(Node::Digits("2"))),
        (Some(true), Some(false), None)
    );
}

#[test]
fn no_member_name_is_special() {
    for protocol in BOTH {
        for name in ["$serde_json::private::RawValue", "$serde_json::private::Number"] {
            let object = format!(r#"{{"{name}":"\"X\""}}"#);
            let response =
                respond(protocol, &Query::new(), &format!(r#"{{"out_trade_no":{object},"store_id":{object}}}"#)).unwrap();
            assert_eq!((response.out_trade_no.as_str(), response.store_id.as_deref()), (object.as_str(), Some(object.as_str())));
            assert_eq!(response.field("out_trade_no").unwrap(), &json!({ name: "\"X\"" }));
        }
    }
}

#[test]
fn an_unpaired_surrogate_affects_nothing_else() {
    for protocol in BOTH {
        let body = format!(
            r#"{{{REQUIRED},"subject":"a\ud83d","store_name":"\ud83d\ude00","body":"\ufffd","store_id":"x",
                "fund_bill_list":[{{"fund_channel":"c","amount":"\ude00"}}],
                "voucher_detail_list":"[{{\"id\":\"1\",\"name\":\"\\ud83d\",\"type\":\"t\",\"amount\":\"1\"}}]"}}"#
        );
        let response = respond(protocol, &Query::new(), &body).unwrap();
        assert_eq!(response.subject.as_deref(), Some("a\u{fffd}"));
        assert_eq!((response.store_name.as_deref(), response.body.as_deref()), (Some("😀"), Some("\u{fffd}")));
        assert_eq!(
            (response.fund_bill_list[0].amount.as_ref().map(Amount::as_str), response.voucher_detail_list[0].name.as_deref()),
            (Some("\u{fffd}"), Some("\u{fffd}"))
        );
        assert_eq!(response.field("subject").unwrap(), "a\u{fffd}");
        assert_eq!(paths(&response), ["fund_bill_list[0].amount", "subject", "voucher_detail_list[0].name"]);
        assert_eq!(response.mismatches()[1].to_string(), "`subject`: expected a string, found an unpaired surrogate");
    }
    let lists = respond(BOTH[0], &MessageQuery::new(), r#"{"list":[{"status":"\ud83d","send_time":"\n\ud83d"}]}"#).unwrap();
    assert_eq!(lists.list[0].status.as_str(), "\u{fffd}");
    assert!(paths(&lists).contains(&"list[0].status") && paths(&lists).contains(&"list[0].send_time"));
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let marked = |response: http::Response<Bytes>| response.map(|body| [b"\xef\xbb\xbf".as_slice(), &body].concat().into());
    let document = format!("{{{REQUIRED}}}");
    let key = alipay::content_key::ContentKey::parse(CONTENT_KEY).unwrap();
    let encrypted = key.encrypt(format!("\u{feff}{}", with_code(&document)).as_bytes()).unwrap();
    for (protocol, response) in [
        (BOTH[0], marked(on_gateway("alipay.trade.query", &with_code(&document)))),
        (BOTH[0], marked(on_gateway("alipay.trade.query", &format!("\"{encrypted}\"")))),
        (BOTH[1], marked(on_rest(&document))),
        // The signature covers the byte order mark.
        (BOTH[1], on_rest(&format!("\u{feff}{document}"))),
        (BOTH[1], marked(on_rest(&encrypted))),
    ] {
        let response = client(protocol, response).call(&Query::new().trade_no("t")).send().unwrap();
        assert_eq!((response.trade_no.as_str(), paths(&response)), ("t", vec!["fund_bill_list"]), "{protocol:?}");
    }
    let node = r#"{"code":"40004","msg":"Business Failed","sub_code":"ACQ.X","sub_msg":"m"}"#;
    let unsigned = http::Response::new(Bytes::from(format!(r#"{{"error_response":{node}}}"#)));
    let rejected = http::Response::builder().status(400).body(r#"{"code":"ACQ.X","message":"m"}"#.into()).unwrap();
    for (protocol, response) in
        [(BOTH[0], on_gateway("alipay.trade.query", node)), (BOTH[0], unsigned), (BOTH[1], rejected), (BOTH[1], on_rest(node))]
    {
        let error = client(protocol, marked(response)).call(&Query::new().trade_no("t")).send().unwrap_err();
        assert_eq!(error.api().map(|error| error.sub_code()), Some("ACQ.X"), "{protocol:?} {error:?}");
    }
    // The same signature does not verify other bytes.
    let forged = on_gateway("alipay.trade.query", &with_code(&document)).map(|body| {
        let body = String::from_utf8(body.to_vec()).unwrap().replace("1.00", "2.00");
        Bytes::from(body)
    });
    let error = client(BOTH[0], marked(forged)).call(&Query::new().trade_no("t")).send().unwrap_err();
    assert!(matches!(error, Error::Signature(_)), "{error:?}");
}

#[test]
fn an_undescribed_call_gets_the_same_values() {
    let body = r#"{"a":88.80,"b":["\ud83d"],"c":{"$serde_json::private::Number":"1"}}"#;
    let response = |protocol| match protocol {
        ProtocolChoice::Rest => on_rest(body),
        _ => on_gateway("a.b", body),
    };
    let parameters = json!({});
    for protocol in BOTH {
        let client = client(protocol, response(protocol));
        let response = match protocol {
            ProtocolChoice::Rest => client.call_rest(http::Method::POST, "/v3/a", &parameters).send(),
            _ => client.call_raw("a.b", &parameters).send(),
        };
        let response = response.unwrap();
        assert_eq!(*response, json!({ "a": "88.80", "b": ["\u{fffd}"], "c": { "$serde_json::private::Number": "1" } }));
        assert_eq!((paths(&response), response.raw()), (vec!["b[0]"], body));
    }
}

#[test]
fn an_error_keeps_its_text_too() {
    let node = r#"{"code":40004,"msg":"Business Failed","sub_code":"ACQ.X","sub_msg":"a\ud83db"}"#;
    let error = client(BOTH[0], on_gateway("alipay.trade.query", node))
        .call(&Query::new())
        .limit_policy(alipay::limits::LimitPolicy::Off)
        .send();
    let Err(Error::Api(error)) = error else { panic!() };
    assert_eq!((error.failure_code(), error.failure().sub_msg.as_str()), ("40004", "a\u{fffd}b"));
}

/// The name `code` has two meanings: the API's enum and the gateway's text.
trait GatewayCode {
    fn failure_code(&self) -> &str;
}

impl<C> GatewayCode for alipay::error::ApiError<C> {
    fn failure_code(&self) -> &str {
        &self.failure().gateway_code
    }
}
