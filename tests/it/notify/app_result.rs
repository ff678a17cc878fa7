//! Results that the app SDK returns to an app.

use alipay::charset::Charset;
use alipay::notify::{AppStatus, NotifyError};
use alipay::sign::SignType;
use serde_json::{Value, json};

use super::{APP, signature, verifier};

const DOCUMENT: &str = r#"{"code":"10000","msg":"Success","app_id":"2021000000000001","charset":"utf-8","out_trade_no":"70501","seller_id":"2088102124529240","total_amount":0.10,"note":"} \" { 支","detail":{"sign":"inner"}}"#;

/// Returns the result that an app sends. The name of the document depends on the API.
fn result(document: &str, sign_type: SignType) -> String {
    let sign = signature(sign_type, document.as_bytes());
    format!(r#"{{"any_name_response":{document},"sign":"{sign}","sign_type":"{}"}}"#, sign_type.as_str())
}

#[test]
fn a_result_is_verified_and_typed() {
    for sign_type in [SignType::Rsa2, SignType::Rsa] {
        let verified = verifier().verify_app_result("9000", &result(DOCUMENT, sign_type)).unwrap();
        assert!(verified.is_success() && verified.is_signed());
        assert_eq!(verified.status(), &AppStatus::Success);
        assert_eq!((verified.code(), verified.sub_code(), verified.app_id()), (Some("10000"), None, Some(APP)));
        assert_eq!(
            (verified.out_trade_no(), verified.trade_no(), verified.seller_id()),
            (Some("70501"), None, Some("2088102124529240"))
        );
        assert!(verified.total_amount_is("0.1"));
        assert_eq!((verified.get("note"), verified.get("detail"), verified.raw()), (Some("} \" { 支"), None, Some(DOCUMENT)));
        assert_eq!(verified.json::<Value>().unwrap().unwrap()["detail"], json!({"sign": "inner"}));
        let shown = format!("{verified:?}");
        assert!(shown.contains("out_trade_no") && !shown.contains("70501"), "{shown}");
    }
}

#[test]
fn a_result_is_verified_in_its_own_charset() {
    for (name, charset, note) in [
        ("GB18030", Charset::Gb18030, "\u{1f4b0} 9.99 €"),
        ("gb18030", Charset::Gb18030, "ü㐀 http://a/b"),
        ("GBK", Charset::Gbk, "9.99 €"),
        ("utf-8", Charset::Utf8, "\u{1f4b0} €"),
    ] {
        let document = DOCUMENT.replace("utf-8", name).replace("} \\\" { 支", note);
        assert!(document.contains(note));
        let sign = signature(SignType::Rsa2, &charset.encode(&document).unwrap());
        let text = format!(r#"{{"x_response":{document},"sign":"{sign}","sign_type":"RSA2"}}"#);
        let verified = verifier().verify_app_result("9000", &text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(verified.get("note"), Some(note));
    }
}

#[test]
fn the_document_keeps_its_characters() {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
    for (written, read) in [
        ("88.80", "88.80"),
        ("2013112011001004330000121536", "2013112011001004330000121536"),
        ("1E2", "1E2"),
        ("7", "7"),
        (r#""\ud83d""#, "\u{fffd}"),
        ("\"a\nb\"", "a\nb"),
    ] {
        let document = format!(r#"{{"code":"10000","app_id":"{APP}","value":{written},"list":[{{"value":{written}}}]}}"#);
        let verified = verifier().verify_app_result("9000", &result(&document, SignType::Rsa2)).unwrap();
        let json: Value = verified.json().unwrap().unwrap();
        assert_eq!((verified.get("value"), text(&json["value"]).as_str()), (Some(read), read));
        assert_eq!(text(&json["list"][0]["value"]), read);
    }
}

#[test]
fn the_order_of_members_and_the_spelling_of_slashes_do_not_matter() {
    let document = r#"{"code":"10000","app_id":"2021000000000001","url":"a/b"}"#;
    let sign = signature(SignType::Rsa2, document.as_bytes());
    let spelt = document.replace('/', "\\/");
    for text in [
        format!(r#"{{"sign":"{sign}","x_response":{document}}}"#),
        format!("{{ \"sign_type\" : \"RSA2\",\n\"x_response\" : {document} , \"sign\" : \"{sign}\" }}"),
        format!(r#"{{"x_response":{spelt},"sign":"{sign}"}}"#),
        format!("\u{feff}{{\"x_response\":{document},\"sign\":\"{sign}\"}}"),
    ] {
        let verified = verifier().verify_app_result("9000", &text).unwrap();
        assert_eq!((verified.get("url"), verified.total_amount()), (Some("a/b"), None));
    }
}

#[test]
fn a_status_without_a_document_is_not_a_success() {
    for (text, status) in [
        ("9000", AppStatus::Success),
        ("8000", AppStatus::Processing),
        ("4000", AppStatus::Failed),
        ("5000", AppStatus::Repeated),
        ("6001", AppStatus::Cancelled),
        ("6002", AppStatus::NetworkError),
        ("6004", AppStatus::OutcomeUnknown),
    ] {
        let verified = verifier().verify_app_result(text, " ").unwrap();
        assert_eq!((verified.status(), status.as_str()), (&status, text));
        assert!(!verified.is_success() && !verified.is_signed() && !verified.total_amount_is("0"));
        assert_eq!((verified.code(), verified.json::<Value>().unwrap()), (None, None));
    }
    assert_eq!(AppStatus::from("7").as_str(), "7");
    // A signed success that the app does not report as one.
    assert!(!verifier().verify_app_result("8000", &result(DOCUMENT, SignType::Rsa2)).unwrap().is_success());
}

#[test]
fn a_signed_failure_has_its_codes() {
    let document = r#"{"code":"40004","msg":"Business Failed","sub_code":"ACQ.TRADE_HAS_CLOSE"}"#;
    let verified = verifier().verify_app_result("4000", &result(document, SignType::Rsa2)).unwrap();
    assert_eq!((verified.code(), verified.sub_code()), (Some("40004"), Some("ACQ.TRADE_HAS_CLOSE")));
    assert!(!verified.is_success());
}

#[test]
fn an_unproven_result_is_rejected() {
    let valid = result(DOCUMENT, SignType::Rsa2);
    let foreign = DOCUMENT.replace(APP, "2021000000000002");
    for (text, expected) in [
        (valid.replace("70501", "70502"), NotifyError::Mismatch),
        (valid.replace("RSA2", "RSA"), NotifyError::Mismatch),
        (valid.replace("RSA2", "SM2"), NotifyError::Mismatch),
        (valid.replace("RSA2", "SM3"), NotifyError::SignType(Some("SM3".into()))),
        (format!(r#"{{"x_response":{DOCUMENT}}}"#), NotifyError::Unsigned),
        (format!(r#"{{"x_response":{DOCUMENT},"sign":""}}"#), NotifyError::Unsigned),
        (result(&foreign, SignType::Rsa2), NotifyError::ForeignApp(Some("2021000000000002".into()))),
        (result(r#"{"code":"10000"}"#, SignType::Rsa2), NotifyError::ForeignApp(None)),
    ] {
        assert_eq!(verifier().verify_app_result("9000", &text), Err(expected), "{text}");
    }
    for text in [
        "9000".to_owned(),
        "{".repeat(10_000),
        r#"{"sign":"AA=="}"#.to_owned(),
        r#"{"x_response":"ciphertext","sign":"AA=="}"#.to_owned(),
        valid.replace("\"any_name_response\"", "\"other_response\":{},\"any_name_response\""),
        valid.replace("\"any_name_response\"", "\"any_name_response\":{},\"any_name_response\""),
        format!("{valid}{valid}"),
    ] {
        assert!(matches!(verifier().verify_app_result("9000", &text), Err(NotifyError::NotAResult(_))), "{text}");
    }
}

#[test]
fn no_character_of_a_result_can_be_changed() {
    let valid = result(DOCUMENT, SignType::Rsa2);
    for (at, old) in valid.char_indices() {
        let changed = format!("{}{}{}", &valid[..at], if old == 'Q' { 'R' } else { 'Q' }, &valid[at + old.len_utf8()..]);
        // Unsigned parts have no meaning: the name of the document, and the ends of other members' names.
        if let Ok(verified) = verifier().verify_app_result("9000", &changed) {
            assert_eq!(verified.raw(), Some(DOCUMENT), "{changed}");
        }
    }
}
