//! Rejections: the message states the problem and the expectation.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alipay::charset::Charset;
use alipay::gateway::format_timestamp;
use alipay_emulator::{Emulator, Next};
use serde_json::json;

use super::{GO, SEND, Signed, emulator, send, settings, sign};

/// Sends everything in the body. Returns code and message.
fn refusal(emulator: &Emulator, query: &str, body: &str) -> (String, String) {
    let target = format!("/gateway.do?{query}");
    let reply = send(emulator, "POST", &target, &[("Content-Type", "application/x-www-form-urlencoded")], body.as_bytes());
    let node = reply.node();
    let text = |name: &str| node[name].as_str().unwrap_or_else(|| panic!("no {name}: {node}")).to_owned();
    assert!(!text("code").is_empty() && !text("msg").is_empty(), "{node}");
    (text("sub_code"), text("sub_msg"))
}

fn refused(emulator: &Emulator, signed: &Signed) -> (String, String) {
    refusal(emulator, "", &GO.pairs(signed.only(|_| true), Charset::Utf8))
}

#[test]
fn every_refusal_of_the_gateway_says_what_was_expected() {
    let emulator = emulator();
    let good = Signed::new(&emulator, SEND, "utf-8", &[("biz_content", "{}")]);
    let hours = |hours: i64| {
        let now = SystemTime::now();
        let moved = if hours < 0 {
            now - Duration::from_secs(hours.unsigned_abs() * 3600)
        } else {
            now + Duration::from_secs(hours.unsigned_abs() * 3600)
        };
        format_timestamp(moved)
    };
    let content = |text: &str| good.clone().with("biz_content", text).resigned();
    for (signed, sub_code, parts) in [
        (good.clone().without("charset"), "isv.invalid-charset", &["`charset` is missing", "`utf-8` or `gbk`"][..]),
        (good.clone().with("charset", "latin1"), "isv.invalid-charset", &["`latin1`", "`utf-8`, `gbk`"]),
        (good.clone().without("method"), "isv.missing-method", &["`method`", "the name of an API"]),
        (good.clone().without("app_id"), "isv.missing-app-id", &["`app_id`", emulator.app_id()]),
        (good.clone().with("app_id", "2021"), "isv.invalid-app-id", &["`2021`", emulator.app_id()]),
        (good.clone().without("sign_type"), "isv.missing-signature-type", &["`sign_type`", "`RSA2`"]),
        (good.clone().with("sign_type", "MD5"), "isv.invalid-signature-type", &["`MD5`", "`RSA2`"]),
        (good.clone().without("sign"), "isv.missing-signature", &["`sign`", "base64"]),
        (good.clone().with("sign", ""), "isv.missing-signature", &["`sign`"]),
        (
            good.clone().with("sign", "x"),
            "isv.invalid-signature",
            &["RSA2", "the string to sign is: app_id=", "expected an RSA2 signature"],
        ),
        (good.clone().with("notify_url", "x"), "isv.invalid-signature", &["notify_url=x"]),
        (good.clone().without("timestamp"), "isv.missing-timestamp", &["`timestamp`", "Beijing"]),
        (
            good.clone().with("timestamp", "2026-1-1 1:1:1"),
            "isv.invalid-timestamp",
            &["malformed", "Beijing", "`yyyy-MM-dd HH:mm:ss`"],
        ),
        (good.clone().with("timestamp", "1714536000000"), "isv.invalid-timestamp", &["malformed", "Beijing"]),
        (
            good.clone().with("timestamp", &hours(-8)),
            "isv.invalid-timestamp",
            &["behind", "Beijing", "8 h 0 min is that of another time zone"],
        ),
        (good.clone().with("timestamp", &hours(5)), "isv.invalid-timestamp", &["ahead of", "Beijing", "5 h 0 min"]),
        (good.clone().with("timestamp", &hours(24 * 40)), "isv.invalid-timestamp", &["ahead of", "Beijing", "600 s"]),
        (good.clone().with("format", "xml"), "isv.invalid-format", &["`xml`", "`JSON`"]),
        (good.clone().without("version"), "isv.missing-version", &["`version`", "`1.0`"]),
        (good.clone().with("version", "2.0"), "isv.invalid-parameter", &["`2.0`", "`1.0`"]),
        (
            good.clone().with("method", "alipay.nothing.at.all").resigned(),
            "isv.invalid-method",
            &["`alipay.nothing.at.all`", "expected"],
        ),
        (content("no json"), "isv.illegal-json", &["`biz_content` is not valid JSON", "a JSON object"]),
        (content("[]"), "isv.illegal-json", &["not an object", "a JSON object"]),
        (content("{"), "isv.illegal-json", &["`biz_content` is not valid JSON", "a JSON object"]),
        (content("{}"), "LABEL_GROUP_FILTER_EMPTY", &["`filter` is required"]),
        (content(r#"{"filter":7}"#), "isv.invalid-parameter", &["`filter` must be an object, not an integer"]),
        (good.clone().with("encrypt_type", "DES").resigned(), "isv.invalid-encrypt-type", &["`DES`", "AES"]),
        (
            good.clone().with("encrypt_type", "AES").resigned(),
            "isv.decryption-error-not-valid-encrypt-key",
            &["no AES key", "expected"],
        ),
    ] {
        let (code, message) = refused(&emulator, &signed);
        assert_eq!(code, sub_code, "{message}");
        assert!(parts.iter().all(|part| message.contains(part)), "{sub_code}: {message}");
    }
    let with_key = settings().content_key("MDEyMzQ1Njc4OWFiY2RlZg==").start().unwrap();
    let (code, message) = refused(&with_key, &good.clone().with("encrypt_type", "AES").resigned());
    assert!(code == "isv.invalid-encrypt" && message.contains("AES-128-CBC"), "{code}: {message}");

    for code in ["isp.unknow-error", "isv.app-call-limited", "SYSTEM_ERROR", "BRAND_NEW"] {
        emulator.next(Next::error(code));
        let (sub_code, message) = refused(&emulator, &good);
        assert!(sub_code == code && !message.is_empty());
    }
    emulator.next(Next::ExpiredCertificate);
    let (code, message) = refused(&emulator, &good);
    assert!(code == "isv.app-cert-expired" && message.contains("expected a valid certificate"), "{code}: {message}");
}

#[test]
fn a_repetition_is_taken_where_it_is_equal_and_named_where_it_is_not() {
    let emulator = emulator();
    let good = Signed::new(
        &emulator,
        "alipay.open.public.message.query",
        "utf-8",
        &[("app_auth_token", "202405BB0000"), ("biz_content", "{\"message_ids\":[\"2017080301329810\"]}")],
    );
    let body = GO.pairs(good.only(|_| true), Charset::Utf8);
    for (name, value) in &good.0 {
        let repeated = GO.pairs([(name.as_str(), value.as_str())], Charset::Utf8);
        for (query, body) in [
            (repeated.clone(), body.clone()),
            (format!("{repeated}&{repeated}"), body.clone()),
            (String::new(), format!("{body}&{repeated}")),
        ] {
            let reply = send(&emulator, "POST", &format!("/gateway.do?{query}"), &[], body.as_bytes());
            assert_eq!(reply.node()["code"], "10000", "{name}: {}", reply.text());
        }
        let (code, message) = refusal(
            &emulator,
            &GO.pairs([(name.as_str(), "gbk")], Charset::Utf8),
            &if name == "charset" { body.clone() } else { format!("charset=utf-8&{body}") },
        );
        assert!(
            code == "isv.invalid-parameter" && message.contains(&format!("`{name}` has two different values")),
            "{code}: {message}"
        );
        assert!(message.contains("the query") && message.contains("the body"), "{message}");
        let is_secret = matches!(name.as_str(), "sign" | "app_auth_token" | "biz_content");
        assert_eq!(message.contains("`gbk`"), !is_secret, "{message}");
        assert!(!is_secret || !message.contains(value), "{message}");
    }
}

#[test]
fn every_refusal_on_rest_says_what_was_expected() {
    let emulator = emulator();
    let path = "/v3/alipay/open/public/message/label/send";
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
    let app = format!("app_id={}", emulator.app_id());
    let call = |fields: &str, target: &str, verb: &str, body: &str, headers: &[(&str, &str)]| {
        let signature = sign(format!("{fields}\n{verb}\n{target}\n{body}\n").as_bytes());
        let authorization = format!("ALIPAY-SHA256withRSA {fields},sign={signature}");
        let headers: Vec<_> = [("Authorization", authorization.as_str())].iter().chain(headers).copied().collect();
        let reply = send(&emulator, verb, target, &headers, body.as_bytes()).json();
        (reply["code"].as_str().unwrap().to_owned(), reply["message"].as_str().unwrap().to_owned())
    };
    let good = format!("{app},nonce=n,timestamp={now}");
    let at = |time: u128| format!("{app},nonce=n,timestamp={time}");
    for ((code, message), expected, parts) in [
        (
            call(&format!("nonce=n,timestamp={now}"), path, "POST", "{}", &[]),
            "missing-app-id",
            &["`app_id`", emulator.app_id()][..],
        ),
        (
            call(&format!("app_id=1,nonce=n,timestamp={now}"), path, "POST", "{}", &[]),
            "invalid-app-id",
            &["`1`", emulator.app_id()],
        ),
        (call(&format!("{app},nonce=n"), path, "POST", "{}", &[]), "missing-timestamp", &["`timestamp`", "milliseconds"]),
        (call(&at(now / 1000), path, "POST", "{}", &[]), "invalid-timestamp", &["is in seconds", "milliseconds"]),
        (call(&at(now - 8 * 3_600_000), path, "POST", "{}", &[]), "invalid-timestamp", &["behind", "another time zone"]),
        (call(&format!("{app},timestamp={now}"), path, "POST", "{}", &[]), "invalid-parameter", &["`nonce`", "expected"]),
        (call(&good, path, "POST", "{", &[]), "illegal-json", &["a JSON object"]),
        (call(&good, path, "POST", "[]", &[]), "illegal-json", &["a JSON object"]),
        (call(&good, "/v3/nothing", "POST", "{}", &[]), "invalid-method", &["`/v3/nothing`", "expected"]),
        (call(&good, path, "PUT", "{}", &[]), "invalid-method", &["`PUT`", "expected POST for this path"]),
        (call(&good, path, "POST", "{}", &[]), "LABEL_GROUP_FILTER_EMPTY", &["`filter` is required"]),
        (call(&good, path, "POST", "{}", &[("alipay-request-id", "a b")]), "invalid-parameter", &["alipay-request-id"]),
        (
            call(&good, path, "POST", "x", &[("alipay-encrypt-type", "AES")]),
            "decryption-error-not-valid-encrypt-key",
            &["no AES key"],
        ),
        (call(&good, path, "POST", "{}", &[("alipay-app-auth-token", "t")]), "invalid-signature", &["RSA2", r"POST\n"]),
    ] {
        assert_eq!(code, expected, "{message}");
        assert!(parts.iter().all(|part| message.contains(part)), "{expected}: {message}");
    }
    for (headers, code, part) in [
        (&[][..], "missing-timestamp", "`Authorization` is missing"),
        (&[("Authorization", "Bearer x")], "invalid-signature-type", "`Bearer`"),
        (&[("Authorization", "ALIPAY-SHA256withRSA app_id=1")], "missing-signature", "`sign`"),
    ] {
        let reply = send(&emulator, "POST", path, headers, b"{}").json();
        assert_eq!(reply["code"], code);
        assert!(
            reply["message"].as_str().unwrap().contains(part) && reply["message"].as_str().unwrap().contains("expected"),
            "{reply}"
        );
    }
    for code in ["SYSTEM_ERROR", "BRAND_NEW"] {
        emulator.next(Next::error(code));
        let (told, message) = call(&good, path, "POST", "{}", &[]);
        assert!(told == code && !message.is_empty(), "{message}");
    }
}

#[test]
fn every_refusal_of_a_batch_and_of_media_has_a_sentence() {
    let emulator = emulator();
    let part = |method: &str, content: &str| json!({ "method": method, "biz_content": content }).to_string();
    let parts = [part("alipay.nothing", "{}"), part(SEND, "{"), part(SEND, "{}"), "no json".to_owned()];
    let content = parts.join("#S#");
    let batch = Signed::new(&emulator, "alipay.open.request.batch.send", "utf-8", &[("biz_content", content.as_str())]);
    let reply = send(&emulator, "POST", "/gateway.do", &[], GO.pairs(batch.only(|_| true), Charset::Utf8).as_bytes());
    let responses = reply.node()["response_body"].as_str().unwrap().to_owned();
    assert_eq!(responses.split("#S#").count(), 4);
    for response in responses.split("#S#") {
        let response: serde_json::Value = serde_json::from_str(response).unwrap();
        let node = response.as_object().unwrap().values().next().unwrap();
        assert!(!node["sub_msg"].as_str().unwrap_or_default().is_empty(), "{response}");
    }
    let media =
        Signed::new(&emulator, "alipay.mobile.public.multimedia.download", "utf-8", &[("biz_content", "{\"mediaId\":\"none\"}")]);
    let target = format!("/chat/multimedia.do?{}", GO.pairs(media.only(|_| true), Charset::Utf8));
    let node = send(&emulator, "GET", &target, &[], b"").node();
    assert!(node["sub_msg"].as_str().unwrap().contains("contain no id of a file"), "{node}");
}
