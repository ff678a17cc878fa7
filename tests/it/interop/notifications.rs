//! Notifications in both directions: signed here and verified by the Node SDK, and the other way round.

use std::collections::BTreeMap;

use alipay::charset::Charset;
use alipay::gateway::{Escape, query_string};
use alipay::keys::PrivateKey;
use alipay::notify::{NotificationVerifier, NotifyError, Rule};
use alipay::sign::{KeySigner, SignType, Signer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{call, config, emulator, node, with};
use crate::support::key;

const PAYMENT: [(&str, &str); 7] = [
    ("app_id", "2021000000000000"),
    ("charset", "utf-8"),
    ("fund_bill_list", r#"[{"amount":"88.88","fundChannel":"ALIPAYACCOUNT"}]"#),
    ("notify_id", "ac05099524730693a8b330c5ecf72da9786"),
    ("subject", "大乐透 + a=b&c"),
    ("total_amount", "88.88"),
    ("trade_status", "TRADE_SUCCESS"),
];

/// Returns the parameters as the platform would send them. Empty values are not signed.
fn signed(parameters: &[(&str, &str)], rule: Rule, sign_type: SignType) -> BTreeMap<String, String> {
    let owned = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let mut all: BTreeMap<_, _> = owned.collect();
    all.insert("sign_type".into(), sign_type.as_str().into());
    let covered = all.iter().filter(|(name, value)| (rule == Rule::V2 || *name != "sign_type") && !value.is_empty());
    let content = covered.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
    let signer = KeySigner::new(&PrivateKey::parse(&key("alipay", "private_pkcs8_der_base64")).unwrap(), sign_type).unwrap();
    all.insert("sign".into(), STANDARD.encode(signer.sign(content.as_bytes()).unwrap()));
    all
}

fn verifier() -> NotificationVerifier {
    let key = key("alipay", "public_spki_der_base64");
    NotificationVerifier::builder().app("2021000000000000", key).build().unwrap()
}

fn checked(notification: &BTreeMap<String, String>) -> [Value; 2] {
    let emulator = emulator();
    call(&config(&emulator), [json!(["checkNotifySign", notification]), json!(["checkNotifySignV2", notification])])
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn notifications_are_accepted_by_node() {
    for rule in [Rule::V1, Rule::V2] {
        for sign_type in [SignType::Rsa2, SignType::Rsa] {
            let mut notification = signed(&PAYMENT, rule, sign_type);
            assert_eq!(verifier().verify_map(notification.clone()).unwrap().rule(), rule);
            for outcome in checked(&notification) {
                assert_eq!(outcome["value"], true, "{rule:?} {sign_type:?} {outcome}");
            }
            notification.insert("total_amount".into(), "0.01".into());
            for outcome in checked(&notification) {
                assert_eq!(outcome["value"], false, "{rule:?} {sign_type:?} {outcome}");
            }
        }
    }
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn some_notifications_are_accepted_by_this_crate_only() {
    // `checkNotifySign` decodes values once more. `checkNotifySignV2` does not, and neither does this crate. (protocol 12)
    let mut percent = PAYMENT;
    percent[4] = ("subject", "100% of %41");
    let notification = signed(&percent, Rule::V1, SignType::Rsa2);
    let [decoding, raw] = checked(&notification);
    assert_eq!(decoding["error"]["name"], "URIError", "{decoding}");
    assert_eq!(raw["value"], true, "{raw}");
    assert!(verifier().verify_map(notification).unwrap().is_paid());

    // Both functions include empty values. Sources disagree about the platform, so this crate tries both.
    let mut empty = PAYMENT;
    empty[4] = ("subject", "");
    let notification = signed(&empty, Rule::V1, SignType::Rsa2);
    for outcome in checked(&notification) {
        assert_eq!(outcome["value"], false, "{outcome}");
    }
    assert!(verifier().verify_map(notification).unwrap().is_paid());
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn notifications_signed_by_node_are_accepted() {
    let emulator = emulator();
    let platform = with(config(&emulator), "privateKey", key("alipay", "private_pkcs1_der_base64"));
    // The SDK would replace its own parameter names.
    let parameters: BTreeMap<_, _> = PAYMENT.into_iter().chain([("subject", "100% 大乐透 %41"), ("body", "")]).collect();
    let input = json!({ "parameters": parameters, "method": "alipay.open.app.message.topic" });
    let made = node("notify.mjs", &platform, input.clone());
    let forged = node("notify.mjs", &config(&emulator), input);
    for (version, rule) in [("v1", Rule::V1), ("v2", Rule::V2)] {
        let pairs = |made: &Value| -> Vec<(String, String)> {
            made[version].as_object().unwrap().iter().map(|(n, v)| (n.clone(), v.as_str().unwrap().to_owned())).collect()
        };
        let mut pairs_of_platform = pairs(&made);
        let text = pairs_of_platform.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let body = query_string(text, Charset::Utf8, Escape::Form).unwrap();
        let notification = verifier().verify(body).unwrap();
        assert_eq!((notification.rule(), notification.is_paid()), (rule, true));
        assert_eq!(notification.get("subject"), Some("100% 大乐透 %41"));
        assert!(notification.covers("body"), "the SDK signs empty values");

        assert_eq!(verifier().verify_map(pairs(&forged)), Err(NotifyError::Mismatch), "signed by the app");
        pairs_of_platform.iter_mut().find(|(name, _)| name == "total_amount").unwrap().1 = "0.01".into();
        assert_eq!(verifier().verify_map(pairs_of_platform), Err(NotifyError::Mismatch));
    }
}
