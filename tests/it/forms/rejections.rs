//! Rejections: the message states the problem and the expectation.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alipay::charset::Charset;
use alipay::gateway::format_timestamp;
use alipay_emulator::{Emulator, Reaction};
use serde_json::json;

use super::{GO, SEND, Signed, emulator, send, settings, sign};

/// Sends everything in the body. Returns code and message.
fn rejection(emulator: &Emulator, query: &str, body: &str) -> (String, String) {
    let target = format!("/gateway.do?{query}");
    let reply = send(emulator, "POST", &target, &[("Content-Type", "application/x-www-form-urlencoded")], body.as_bytes());
    let node = reply.node();
    let text = |name: &str| node[name].as_str().unwrap_or_else(|| panic!("no {name}: {node}")).to_owned();
    assert!(!text("code").is_empty() && !text("msg").is_empty(), "{node}");
    (text("sub_code"), text("sub_msg"))
}

fn rejection_of(emulator: &Emulator, signed: &Signed) -> (String, String) {
    rejection(emulator, "", &GO.pairs(signed.only(|_| true), Charset::Utf8))
}

#[test]
fn every_rejection_on_the_gateway_has_an_expectation() {
    let emulator = emulator();
    let valid = Signed::new(&emulator, SEND, "utf-8", &[("biz_content", "{}")]);
    let hours = |hours: i64| {
        let now = SystemTime::now();
        let moved = if hours < 0 {
            now - Duration::from_secs(hours.unsigned_abs() * 3600)
        } else {
            now + Duration::from_secs(hours.unsigned_abs() * 3600)
        };
        format_timestamp(moved)
    };
    let content = |text: &str| valid.clone().with("biz_content", text).resigned();
    for (signed, sub_code, parts) in [
        (valid.clone().without("charset"), "isv.invalid-charset", &["`charset` is missing", "`utf-8` or `gbk`"][..]),
        (valid.clone().with("charset", "latin1"), "isv.invalid-charset", &["`latin1`", "`utf-8`, `gbk`"]),
        (valid.clone().without("method"), "isv.missing-method", &["`method`", "the name of an API"]),
        (valid.clone().without("app_id"), "isv.missing-app-id", &["`app_id`", emulator.app_id()]),
        (valid.clone().with("app_id", "2021"), "isv.invalid-app-id", &["`2021`", emulator.app_id()]),
        (valid.clone().without("sign_type"), "isv.missing-signature-type", &["`sign_type`", "`RSA2`"]),
        (valid.clone().with("sign_type", "MD5"), "isv.invalid-signature-type", &["`MD5`", "`RSA2`"]),
        (valid.clone().without("sign"), "isv.missing-signature", &["`sign`", "base64"]),
        (valid.clone().with("sign", ""), "isv.missing-signature", &["`sign`"]),
        (
            valid.clone().with("sign", "x"),
            "isv.invalid-signature",
            &["RSA2", "the string to sign is: app_id=", "expected an RSA2 signature"],
        ),
        (valid.clone().with("notify_url", "x"), "isv.invalid-signature", &["notify_url=x"]),
        (valid.clone().without("timestamp"), "isv.missing-timestamp", &["`timestamp`", "Beijing"]),
        (
            valid.clone().with("timestamp", "2026-1-1 1:1:1"),
            "isv.invalid-timestamp",
            &["malformed", "Beijing", "`yyyy-MM-dd HH:mm:ss`"],
        ),
        (valid.clone().with("timestamp", "1714536000000"), "isv.invalid-timestamp", &["malformed", "Beijing"]),
        (
            valid.clone().with("timestamp", &hours(-8)),
            "isv.invalid-timestamp",
            &["behind", "Beijing", "8 h 0 min is that of another time zone"],
        ),
        (valid.clone().with("timestamp", &hours(5)), "isv.invalid-timestamp", &["ahead of", "Beijing", "5 h 0 min"]),
        (valid.clone().with("timestamp", &hours(24 * 40)), "isv.invalid-timestamp", &["ahead of", "Beijing", "600 s"]),
        (valid.clone().with("format", "xml"), "isv.invalid-format", &["`xml`", "`JSON`"]),
        (valid.clone().without("version"), "isv.missing-version", &["`version`", "`1.0`"]),
        (valid.clone().with("version", "2.0"), "isv.invalid-parameter", &["`2.0`", "`1.0`"]),
        (
            valid.clone().with("method", "alipay.nothing.at.all").resigned(),
            "isv.invalid-method",
            &["`alipay.nothing.at.all`", "expected"],
        ),
        (content("no json"), "isv.illegal-json", &["`biz_content` is not valid JSON", "a JSON object"]),
        (content("[]"), "isv.illegal-json", &["not an object", "a JSON object"]),
        (content("{"), "isv.illegal-json", &["`biz_content` is not valid JSON", "a JSON object"]),
        (content("{}"), "LABEL_GROUP_FILTER_EMPTY", &["`filter` is required"]),
        (content(r#"{"filter":7}"#), "isv.invalid-parameter", &["`filter` must be an object, not an integer"]),
        (valid.clone().with("encrypt_type", "DES").resigned(), "isv.invalid-encrypt-type", &["`DES`", "AES"]),
        (
            valid.clone().with("encrypt_type", "AES").resigned(),
            "isv.decryption-error-not-valid-encrypt-key",
            &["no AES key", "expected"],
        ),
    ] {
        let (code, message) = rejection_of(&emulator, &signed);
        assert_eq!(code, sub_code, "{message}");
        assert!(parts.iter().all(|part| message.contains(part)), "{sub_code}: {message}");
    }
    let with_key = settings().content_key("MDEyMzQ1Njc4OWFiY2RlZg==").start().unwrap();
    let (code, message) = rejection_of(&with_key, &valid.clone().with("encrypt_type", "AES").resigned());
    assert!(code == "isv.invalid-encrypt" && message.contains("AES-128-CBC"), "{code}: {message}");

    for code in ["isp.unknow-error", "isv.app-call-limited", "SYSTEM_ERROR", "BRAND_NEW"] {
        emulator.next(Reaction::error(code));
        let (sub_code, message) = rejection_of(&emulator, &valid);
        assert!(sub_code == code && !message.is_empty());
    }
    emulator.next(Reaction::ExpiredCertificate);
    let (code, message) = rejection_of(&emulator, &valid);
    assert!(code == "isv.app-cert-expired" && message.contains("expected a valid certificate"), "{code}: {message}");
}

#[test]
fn an_equal_repetition_is_accepted_and_an_unequal_one_reported() {
    let emulator = emulator();
    let valid = Signed::new(
        &emulator,
        "alipay.open.public.message.query",
        "utf-8",
        &[("app_auth_token", "202405BB0000"), ("biz_content", "{\"message_ids\":[\"2017080301329810\"]}")],
    );
    let body = GO.pairs(valid.only(|_| true), Charset::Utf8);
    for (name, value) in &valid.0 {
        let repeated = GO.pairs([(name.as_str(), value.as_str())], Charset::Utf8);
        for (query, body) in [
            (repeated.clone(), body.clone()),
            (format!("{repeated}&{repeated}"), body.clone()),
            (String::new(), format!("{body}&{repeated}")),
        ] {
            let reply = send(&emulator, "POST", &format!("/gateway.do?{query}"), &[], body.as_bytes());
            assert_eq!(reply.node()["code"], "10000", "{name}: {}", reply.text());
        }
        let (code, message) = rejection(
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
fn every_rejection_on_rest_has_an_expectation() {
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
    let valid = format!("{app},nonce=n,timestamp={now}");
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
        (call(&valid, path, "POST", "{", &[]), "illegal-json", &["a JSON object"]),
        (call(&valid, path, "POST", "[]", &[]), "illegal-json", &["a JSON object"]),
        (call(&valid, "/v3/nothing", "POST", "{}", &[]), "invalid-method", &["`/v3/nothing`", "expected"]),
        (call(&valid, path, "PUT", "{}", &[]), "invalid-method", &["`PUT`", "expected POST for this path"]),
        (call(&valid, path, "POST", "{}", &[]), "LABEL_GROUP_FILTER_EMPTY", &["`filter` is required"]),
        (call(&valid, path, "POST", "{}", &[("alipay-request-id", "a b")]), "invalid-parameter", &["alipay-request-id"]),
        (
            call(&valid, path, "POST", "x", &[("alipay-encrypt-type", "AES")]),
            "decryption-error-not-valid-encrypt-key",
            &["no AES key"],
        ),
        (call(&valid, path, "POST", "{}", &[("alipay-app-auth-token", "t")]), "invalid-signature", &["RSA2", r"POST\n"]),
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
        emulator.next(Reaction::error(code));
        let (actual_code, message) = call(&valid, path, "POST", "{}", &[]);
        assert!(actual_code == code && !message.is_empty(), "{message}");
    }
}

#[test]
fn every_rejection_of_a_batch_or_media_has_a_message() {
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
