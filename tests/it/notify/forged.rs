//! Forged notifications, and the errors that reject them.

use alipay::charset::Charset;
use alipay::notify::{FormProblem, Notification, NotificationVerifier, NotifyError, Rule};
use alipay::sign::SignType;
use proptest::collection::btree_map;
use proptest::prelude::*;

use super::{APP, Exclusion, PAYMENT, Signing, USUAL, body, problem, problem_of_map, signed, usual, verifier};
use crate::support::key;

#[test]
fn no_character_of_a_value_or_name_can_be_changed() {
    for rule in [Rule::V1, Rule::V2] {
        let sent = signed(&PAYMENT, Signing { rule, ..USUAL });
        assert!(verifier().verify_map(sent.clone()).is_ok());
        for index in 0..sent.len() {
            let (name, value) = &sent[index];
            let changes = |text: &str| -> Vec<String> {
                let at = text.char_indices().map(|(at, old)| (at, old.len_utf8(), if old == 'Q' { 'R' } else { 'Q' }));
                at.map(|(at, len, new)| format!("{}{new}{}", &text[..at], &text[at + len..])).collect()
            };
            let names = changes(name).into_iter().map(|name| (name, value.clone()));
            for pair in names.chain(changes(value).into_iter().map(|value| (name.clone(), value))) {
                let mut changed = sent.clone();
                changed[index] = pair;
                let result = verifier().verify_map(changed.clone());
                assert!(result.is_err(), "{:?} was taken", changed[index]);
            }
            let mut fewer = sent.clone();
            fewer.remove(index);
            assert!(verifier().verify_map(fewer).is_err(), "{name} is needed");
        }
    }
}

#[test]
fn no_bit_of_a_body_can_be_changed() {
    let body = usual();
    let original = verifier().verify(&body).unwrap();
    let sign = body.find("sign=").unwrap();
    let sign = sign..sign + body[sign..].find('&').unwrap_or(body.len() - sign);
    let mut accepted = 0;
    for at in 0..body.len() {
        for bit in 0..8 {
            let mut changed = body.clone().into_bytes();
            changed[at] ^= 1 << bit;
            // Only the case of a hex digit may differ, which decodes to the same value. Padding may be replaced by characters that are not
            // part of a signature.
            if let Ok(notification) = verifier().verify(&changed) {
                if sign.contains(&at) {
                    let values = |notification: Notification| {
                        let values = notification.into_values().into_iter();
                        values.filter(|(name, _)| name != "sign").collect::<Vec<_>>()
                    };
                    assert_eq!(values(notification), values(original.clone()), "byte {at}, bit {bit}");
                } else {
                    assert_eq!(notification, original, "byte {at}, bit {bit}");
                    assert!(changed.eq_ignore_ascii_case(body.as_bytes()));
                }
                accepted += 1;
            }
        }
    }
    assert!(accepted > 0);
}

#[test]
fn a_wrong_key_is_a_mismatch() {
    let own = key("app", "public_spki_der_base64");
    let own = NotificationVerifier::builder().app(APP, own).build().unwrap();
    let error = own.verify(usual()).unwrap_err();
    assert_eq!(error, NotifyError::Mismatch);
    assert!(error.to_string().contains("Check that the key"), "{error}");
    assert!(error.to_string().contains("none was added on the way"), "{error}");
}

#[test]
fn algorithms_are_not_guessed() {
    let with = |name: Option<&str>| {
        let sent = signed(&PAYMENT, USUAL).into_iter().filter(|(name, _)| name != "sign_type");
        verifier().verify_map(sent.chain(name.map(|name| ("sign_type".into(), name.into()))))
    };
    assert!(with(Some("RSA2")).is_ok());
    assert_eq!(with(Some("RSA")), Err(NotifyError::Mismatch));
    assert_eq!(with(Some("SM2")), Err(NotifyError::Mismatch));
    for name in ["SM2withSM3", "rsa2", "MD5", "RSA2 "] {
        assert_eq!(with(Some(name)), Err(NotifyError::SignType(Some(name.into()))));
    }
    for name in [None, Some("")] {
        assert_eq!(with(name), Err(NotifyError::SignType(None)));
    }
}

#[test]
fn a_missing_signature_is_reported() {
    for sign in [None, Some("")] {
        let sent = signed(&PAYMENT, USUAL).into_iter().filter(|(name, _)| name != "sign");
        let sent: Vec<_> = sent.chain(sign.map(|sign| ("sign".to_owned(), sign.to_owned()))).collect();
        assert_eq!(verifier().verify_map(sent.clone()), Err(NotifyError::Unsigned));
        assert_eq!(verifier().verify(body(&sent, Charset::Utf8)), Err(NotifyError::Unsigned));
    }
    for sign in ["AAAA", "not base64!", "====", "支"] {
        let mut sent = signed(&PAYMENT, USUAL);
        sent.iter_mut().find(|(name, _)| name == "sign").unwrap().1 = sign.into();
        assert_eq!(verifier().verify_map(sent), Err(NotifyError::Mismatch), "{sign}");
    }
}

#[test]
fn the_app_is_checked_after_the_signature() {
    let mut foreign = PAYMENT.to_vec();
    foreign[0] = ("app_id", "2021000000000009");
    let mut sent = signed(&foreign, USUAL);
    assert_eq!(verifier().verify_map(sent.clone()), Err(NotifyError::ForeignApp(Some("2021000000000009".into()))));
    // A sender without a valid signature learns nothing about the app.
    sent.iter_mut().find(|(name, _)| name == "subject").unwrap().1 = "changed".into();
    assert_eq!(verifier().verify_map(sent), Err(NotifyError::Mismatch));
    let without_app: Vec<_> = PAYMENT.into_iter().filter(|(name, _)| *name != "app_id").collect();
    assert_eq!(verifier().verify_map(signed(&without_app, USUAL)), Err(NotifyError::ForeignApp(None)));
}

#[test]
fn a_repeated_name_is_rejected() {
    let twice = FormProblem::Duplicate("total_amount".into());
    assert_eq!(problem(format!("{}&total_amount=0.01", usual())), twice);
    assert_eq!(problem(format!("total%5Famount=88.88&{}", usual())), twice);
    assert_eq!(problem_of_map(&[("total_amount", "1"), ("total_amount", "1")]), twice);
}

#[test]
fn invalid_forms_are_reported() {
    assert_eq!(problem(""), FormProblem::Empty);
    assert_eq!(problem("success"), FormProblem::NoParameters);
    assert_eq!(problem(r#"{"app_id":"2021000000000001","sign":"AA=="}"#), FormProblem::NoParameters);
    assert_eq!(problem("<xml sign=\"\"/>"), FormProblem::NoParameters);
    assert_eq!(problem([b'a', b'=', 0xff]), FormProblem::NotInCharset { name: "a".into(), charset: Charset::Utf8 });
    assert_eq!(problem("a b=1"), FormProblem::Name("a b".into()));
    assert_eq!(problem_of_map(&[]), FormProblem::Empty);
    assert_eq!(problem_of_map(&[("", "1")]), FormProblem::Name(String::new()));
    // A name that contains a value, or a value that contains a name, would give the same text to verify.
    assert_eq!(problem_of_map(&[("app_id=1&sign", "1")]), FormProblem::Name("app_id=1&sign".into()));
}

#[test]
fn the_size_is_limited() {
    let key = key("alipay", "public_spki_der_base64");
    let small = NotificationVerifier::builder().app(APP, key).max_bytes(usual().len()).build().unwrap();
    assert!(small.verify(usual()).is_ok());
    let limit = usual().len();
    let too_large = Err(NotifyError::NotAForm(FormProblem::TooLarge { limit }));
    assert_eq!(small.verify(format!("{}&", usual())), too_large);
    assert_eq!(small.verify_map([("a", "x".repeat(limit))]), too_large);
    assert!(matches!(small.verify_app_result("9000", &" {".repeat(limit)), Err(NotifyError::NotAResult(_))));
    assert_eq!(problem("a=".repeat(200_000)), FormProblem::TooLarge { limit: 262_144 });
}

#[test]
fn no_private_data_is_shown() {
    let notification = verifier().verify(usual()).unwrap();
    let shown = format!("{:?} {notification:?}", verifier());
    assert!(shown.contains("total_amount") && shown.contains(APP), "{shown}");
    assert!(!shown.contains("88.88") && !shown.contains("70501111111S001111119") && !shown.contains("ALIPAYACCOUNT"), "{shown}");
    let long = "x".repeat(10_000);
    for error in [
        verifier().verify(format!("sign=AA&sign_type={long}")).unwrap_err(),
        verifier().verify(format!("{long}=1&{long}=1")).unwrap_err(),
        verifier().verify(format!("charset={long}")).unwrap_err(),
        verifier().verify(format!("{long}%26=1")).unwrap_err(),
    ] {
        assert!(error.to_string().len() < 200 && format!("{error:?}").len() < 200, "{error}");
    }
}

proptest! {
    #[test]
    fn signed_values_are_verified_and_returned(
        parameters in btree_map("[a-z_.0-9]{1,8}", prop_oneof![any::<String>(), "[+%&= 支0-9A-F]{0,12}", "[ \t\u{3000}]{0,2}"], 0..8),
        v2 in any::<bool>(), legacy in any::<bool>(), gbk in any::<bool>(),
        exclusion in prop_oneof![Just(Exclusion::Nothing), Just(Exclusion::Empty), Just(Exclusion::Blank)],
    ) {
        let mut all: Vec<_> = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.retain(|(name, _)| !matches!(*name, "app_id" | "charset" | "sign" | "sign_type" | "alipay_cert_sn"));
        all.retain(|(_, value)| !gbk || value.chars().all(|character| character.is_ascii() || character == '支'));
        all.extend([("app_id", APP), ("charset", if gbk { "GBK" } else { "utf-8" })]);
        // A value that seems to contain another parameter is rejected by design.
        let contains = |value: &str| all.iter().any(|(name, _)| value.contains(&format!("&{name}=")));
        prop_assume!(!all.iter().any(|(_, value)| contains(value)));
        let signing = Signing {
            rule: if v2 { Rule::V2 } else { Rule::V1 },
            sign_type: if legacy { SignType::Rsa } else { SignType::Rsa2 },
            charset: if gbk { Charset::Gbk } else { Charset::Utf8 },
            exclusion,
        };
        let sent = signed(&all, signing);
        let notification = verifier().verify(body(&sent, signing.charset)).unwrap();
        prop_assert_eq!(notification.rule(), signing.rule);
        prop_assert_eq!(&verifier().verify_map(sent.clone()).unwrap(), &notification);
        prop_assert_eq!(notification.into_values().into_iter().rev().collect::<Vec<_>>(), sent);
    }

    #[test]
    fn no_input_panics(bytes in any::<Vec<u8>>(), text in any::<String>(), sign in any::<String>()) {
        let _ = verifier().verify(&bytes);
        let _ = verifier().verify(&text);
        let _ = verifier().verify_return(&text);
        let _ = verifier().verify_app_result(&text, &sign);
        let result = format!(r#"{{"a_response":{text:?},"sign":{sign:?}}}"#);
        let _ = verifier().verify_app_result(&text, &result);
        let forged = verifier().verify_map([("sign", sign.as_str()), ("sign_type", "RSA2"), ("app_id", APP), ("x", text.as_str())]);
        prop_assert!(forged.is_err());
    }
}
