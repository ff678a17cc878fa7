//! Ambiguous notifications: the signed text does not mark the end of a value.

use alipay::charset::Charset;
use alipay::notify::{NotifyError, Rule};

use super::{APP, PAYMENT, Signing, USUAL, body, signed, verifier};

/// Returns the usual payment with this free text.
fn with_body(text: &str, signing: Signing) -> Vec<(String, String)> {
    let mut parameters = PAYMENT.to_vec();
    parameters.push(("body", text));
    signed(&parameters, signing)
}

/// Returns the notification divided at other positions: the given names and values, with the original `sign` and `sign_type`.
fn posted_again(genuine: &[(String, String)], parameters: &[(&str, &str)]) -> Vec<(String, String)> {
    let kept = genuine.iter().filter(|(name, _)| name.starts_with("sign")).cloned();
    kept.chain(parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))).collect()
}

fn ambiguous(name: &str, contained: &str) -> NotifyError {
    NotifyError::Ambiguous { name: name.into(), contained: contained.into() }
}

#[test]
fn a_notification_split_at_other_boundaries_is_rejected() {
    for rule in [Rule::V1, Rule::V2] {
        let free_text = "x&out_trade_no=2&total_amount=10000.00&trade_status=TRADE_SUCCESS&zz=";
        let genuine = with_body(free_text, Signing { rule, ..USUAL });
        // The parameters after the free text end up in the value of the last parameter.
        let behind = genuine.iter().rev().filter(|(name, _)| name.as_str() > "body" && name != "sign");
        let behind = behind.filter(|(name, _)| rule == Rule::V2 || name != "sign_type");
        let swallowed: String = behind.map(|(name, value)| format!("&{name}={value}")).collect();
        let mut forged = vec![
            ("app_id", APP),
            ("auth_app_id", APP),
            ("body", "x"),
            ("out_trade_no", "2"),
            ("total_amount", "10000.00"),
            ("trade_status", "TRADE_SUCCESS"),
            ("zz", swallowed.as_str()),
        ];
        let reposted = posted_again(&genuine, &forged);
        assert_eq!(verifier().verify_map(reposted.clone()), Err(ambiguous("zz", "charset")), "{rule:?}");
        assert_eq!(verifier().verify(body(&reposted, Charset::Utf8)), Err(ambiguous("zz", "charset")));
        forged[6].1 = "";
        assert_eq!(verifier().verify_map(posted_again(&genuine, &forged)), Err(NotifyError::Mismatch));
        // The genuine notification is also rejected, because it has the same signature.
        let error = verifier().verify_map(genuine).unwrap_err();
        assert_eq!(error, ambiguous("body", "out_trade_no"));
        assert!(error.to_string().contains("Query the trade"), "{error}");
    }
}

#[test]
fn a_value_may_contain_anything_but_a_known_name() {
    for text in [
        "a=1&b=2",
        "https://shop.example/?a=1&lang=zh&x=y",
        "out_trade_no=1",
        "R&D=yes & no",
        "&",
        "&&=",
        "&=1",
        "&out_trade_no",
        "&out_trade_no =1",
        "&Out_Trade_No=1",
        "&amp;x=1",
        "%26out_trade_no%3D1",
        "&a&b=支",
    ] {
        verifier().verify_map(with_body(text, USUAL)).unwrap_or_else(|error| panic!("{error}: {text}"));
    }
    for (text, contained) in [
        ("&out_trade_no=1", "out_trade_no"),
        ("支&total_amount=", "total_amount"),
        ("&a&trade_no=1", "trade_no"),
        ("&&seller_id==1", "seller_id"),
        ("&x=1&sign_type=RSA", "sign_type"),
        // A known name that this notification does not contain.
        ("&refund_fee=1", "refund_fee"),
    ] {
        assert_eq!(verifier().verify_map(with_body(text, USUAL)), Err(ambiguous("body", contained)), "{text}");
    }
    // An unknown name that this notification contains.
    let mut parameters = PAYMENT.to_vec();
    parameters.extend([("zz_new_2031", "1"), ("memo", "&zz_new_2031=2")]);
    assert_eq!(verifier().verify_map(signed(&parameters, USUAL)), Err(ambiguous("memo", "zz_new_2031")));
}

#[test]
fn a_return_is_checked_for_ambiguity() {
    let parameters = [("app_id", APP), ("body", "x&total_amount=1"), ("charset", "utf-8")];
    let query = body(&signed(&parameters, USUAL), Charset::Utf8);
    assert_eq!(verifier().verify_return(&query), Err(ambiguous("body", "total_amount")));
}

#[test]
fn only_signed_values_are_checked_for_ambiguity() {
    let mut parameters = signed(&PAYMENT, USUAL);
    parameters.push(("alipay_cert_sn".into(), "&total_amount=1".into()));
    assert!(!verifier().verify_map(parameters).unwrap().covers("alipay_cert_sn"));
}
