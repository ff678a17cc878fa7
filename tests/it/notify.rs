//! Notifications, returns and results of the app SDK: every signature rule, and everything that must be rejected.

mod app_result;
mod boundary;
mod forged;
mod spellings;

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use alipay::charset::Charset;
use alipay::error::ConfigError;
use alipay::gateway::{Escape, parse_timestamp, query_string};
use alipay::keys::PrivateKey;
use alipay::notify::{FormProblem, Notification, NotificationVerifier, NotifyError, Rule, TradeStatus};
use alipay::sign::{KeySigner, SignType, Signer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::key;

const APP: &str = "2021000000000001";

/// A notification whose values contain the characters that decoding errors lose: blanks, pluses, percent signs, escapes, braces.
const PAYMENT: [(&str, &str); 12] = [
    ("app_id", APP),
    ("auth_app_id", APP),
    ("charset", "utf-8"),
    ("fund_bill_list", r#"[{"amount":"88.88","fundChannel":"ALIPAYACCOUNT"}]"#),
    ("notify_id", "ac05099524730693a8b330c5ecf72da9786"),
    ("notify_time", "2024-05-01 12:00:00"),
    ("notify_type", "trade_status_sync"),
    ("out_trade_no", "70501111111S001111119"),
    ("passback_params", "a%3D1%26b%2B2&c=d"),
    ("subject", "100% 大乐透 +2 %41"),
    ("total_amount", "88.88"),
    ("trade_status", "TRADE_SUCCESS"),
];

/// Created with the openssl command line and Python's `urlencode`: GBK, RSA2, rule V1.
const ELSEWHERE: &str = "gmt_create=2024-05-01+11%3A59%3A58&charset=GBK&subject=%B4%F3%C0%D6%CD%B8+100%25%2B&sign_type=RSA2&notify_id=ac05099524730693a8b330c5ecf72da9786&notify_type=trade_status_sync&app_id=2021000000000001&trade_status=TRADE_SUCCESS&total_amount=88.88&out_trade_no=70501111111S001111119&fund_bill_list=%5B%7B%22amount%22%3A%2288.88%22%2C%22fundChannel%22%3A%22ALIPAYACCOUNT%22%7D%5D&sign=nue%2BzFwvrDfxMTqpDPJfZmfSy4rxEsLmGBgcFvaHdu3P4zIt9I0TXUlmr15aoR%2Bdd7DOg4XK3Xuqh9NXt%2Bm7gVjVG0UBEiFw4TZlSw%2FLvpRwKuv8gROv%2B0JBexeQFHPw8lnDXkdtPEZZYBi3dOKxe2ToOFs4zOU7fUdSo3UfowCL4z5O1BFakmGpJlSZ3adnFhlyZSuUO8pq0lXN8vY2nJnpfXAEzmOdxW1D0h0d3ZoNK157i1epgTzvXjsqMi9Dt1ajLsBLuUyteGU2xBntL3SNeDwJW8RuFWJqKvbQtp%2F4sZ%2FkngCj7oUEhtgc6SzvpHw3Xkc5iN1Qz2dfQWkOAA%3D%3D";

/// Shared, because parsing a key takes longer than most tests.
static ALIPAY: LazyLock<[KeySigner; 2]> =
    LazyLock::new(|| [SignType::Rsa2, SignType::Rsa].map(|sign_type| signer("alipay", sign_type)));
static VERIFIER: LazyLock<NotificationVerifier> =
    LazyLock::new(|| NotificationVerifier::builder().app(APP, key("alipay", "public_spki_der_base64")).build().unwrap());

fn signer(owner: &str, sign_type: SignType) -> KeySigner {
    KeySigner::new(&PrivateKey::parse(&key(owner, "private_pkcs8_der_base64")).unwrap(), sign_type).unwrap()
}

fn signature(sign_type: SignType, content: &[u8]) -> String {
    let signer = ALIPAY.iter().find(|signer| signer.sign_type() == sign_type).unwrap();
    STANDARD.encode(signer.sign(content).unwrap())
}

/// The way in which the platform signs in a test.
#[derive(Clone, Copy, Debug)]
struct Signing {
    rule: Rule,
    sign_type: SignType,
    charset: Charset,
    exclusion: Exclusion,
}

/// The values that are not signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exclusion {
    Nothing,
    Empty,
    /// Blank values, as in the Java SDK.
    Blank,
}

impl Exclusion {
    fn contains(self, value: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::Empty => value.is_empty(),
            Self::Blank => {
                value.chars().all(|character| " \t\n\u{b}\u{c}\r\u{1c}\u{1d}\u{1e}\u{1f}\u{2003}\u{3000}".contains(character))
            }
        }
    }
}

const USUAL: Signing = Signing { rule: Rule::V1, sign_type: SignType::Rsa2, charset: Charset::Utf8, exclusion: Exclusion::Empty };

/// Adds `sign_type` and `sign`, and returns the parameters in another order than the signed one.
fn signed(parameters: &[(&str, &str)], signing: Signing) -> Vec<(String, String)> {
    let mut all: BTreeMap<String, String> = parameters.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    all.insert("sign_type".into(), signing.sign_type.as_str().into());
    let covered = all
        .iter()
        .filter(|(name, value)| (signing.rule == Rule::V2 || *name != "sign_type") && !signing.exclusion.contains(value));
    let content: Vec<_> = covered.map(|(name, value)| format!("{name}={value}")).collect();
    let sign = signature(signing.sign_type, &signing.charset.encode(&content.join("&")).unwrap());
    all.insert("sign".into(), sign);
    all.into_iter().rev().collect()
}

fn body(pairs: &[(String, String)], charset: Charset) -> String {
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    query_string(pairs, charset, Escape::Form).unwrap()
}

fn usual() -> String {
    body(&signed(&PAYMENT, USUAL), Charset::Utf8)
}

fn verifier() -> &'static NotificationVerifier {
    &VERIFIER
}

fn problem(body: impl AsRef<[u8]>) -> FormProblem {
    match verifier().verify(body) {
        Err(NotifyError::NotAForm(problem)) => problem,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_payment_is_verified_and_typed() {
    let notification = verifier().verify(usual()).unwrap();
    assert_eq!(notification.rule(), Rule::V1);
    assert_eq!(notification.notify_id(), Some("ac05099524730693a8b330c5ecf72da9786"));
    assert_eq!(notification.notify_type(), Some("trade_status_sync"));
    assert_eq!(notification.notify_time(), Some("2024-05-01 12:00:00"));
    assert_eq!(notification.notified_at(), parse_timestamp("2024-05-01 12:00:00"));
    assert_eq!((notification.app_id(), notification.auth_app_id()), (Some(APP), Some(APP)));
    assert_eq!((notification.trade_no(), notification.seller_id()), (None, None));
    assert_eq!(notification.out_trade_no(), Some("70501111111S001111119"));
    assert_eq!(notification.trade_status(), Some(TradeStatus::TradeSuccess));
    assert!(notification.is_paid());
    assert_eq!(notification.total_amount(), Some("88.88"));
    let bills: Vec<Value> = notification.json("fund_bill_list").unwrap().unwrap();
    assert_eq!(bills, [json!({"amount": "88.88", "fundChannel": "ALIPAYACCOUNT"})]);
    assert!(notification.json::<Value>("voucher_detail_list").unwrap().is_none());
    assert!(notification.json::<Value>("subject").is_err());
}

#[test]
fn values_are_decoded_once_and_kept_unchanged() {
    let sent = signed(&PAYMENT, USUAL);
    assert!(sent.iter().any(|(name, value)| name == "sign" && value.contains('+')), "the example must have a + in its signature");
    let notification = verifier().verify(usual()).unwrap();
    assert_eq!(notification.get("subject"), Some("100% 大乐透 +2 %41"));
    assert_eq!(notification.get("passback_params"), Some("a%3D1%26b%2B2&c=d"));
    assert_eq!(notification.values(), &sent.iter().cloned().collect::<BTreeMap<_, _>>());
    // A list, an unsorted map, and a map of borrowed texts.
    let borrowed: Vec<_> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for other in [
        verifier().verify_map(sent.clone()),
        verifier().verify_map(sent.iter().cloned().collect::<HashMap<_, _>>()),
        verifier().verify_map(borrowed),
    ] {
        assert_eq!(other.as_ref(), Ok(&notification));
    }
    assert_eq!(notification.clone().into_values(), *notification.values());
}

#[test]
fn json_in_a_value_keeps_its_characters() {
    for (written, read) in [
        (r#"[{"amount":88.80}]"#, json!([{"amount": "88.80"}])),
        (r#"[2013112011001004330000121536,1]"#, json!(["2013112011001004330000121536", 1])),
        (r#"[{"name":"a\ud83d"}]"#, json!([{"name": "a\u{fffd}"}])),
        ("[\"a\nb\"]", json!(["a\nb"])),
    ] {
        let parameters: Vec<_> = PAYMENT.into_iter().filter(|(name, _)| *name != "fund_bill_list").collect();
        let parameters: Vec<_> = parameters.into_iter().chain([("fund_bill_list", written)]).collect();
        let notification = verifier().verify_map(signed(&parameters, USUAL)).unwrap();
        assert_eq!(notification.json::<Value>("fund_bill_list").unwrap().unwrap(), read, "{written}");
    }
}

#[test]
fn a_signature_made_elsewhere_verifies() {
    let notification = verifier().verify(ELSEWHERE).unwrap();
    assert_eq!((notification.get("subject"), notification.rule()), (Some("大乐透 100%+"), Rule::V1));
    assert!(notification.is_paid() && notification.total_amount_is("88.88"));
}

#[test]
fn every_rule_verifies() {
    let mut parameters = PAYMENT.to_vec();
    // A name that is a prefix of another, and an unknown name.
    parameters.extend([
        ("body", ""),
        ("trade", "1"),
        ("zz_new_2031", "x"),
        ("gmt_refund", ""),
        ("memo", " "),
        ("note", "\t\u{3000}\n"),
    ]);
    for sign_type in [SignType::Rsa2, SignType::Rsa] {
        for (rule, exclusion) in [Rule::V1, Rule::V2]
            .into_iter()
            .flat_map(|rule| [Exclusion::Empty, Exclusion::Blank, Exclusion::Nothing].map(|exclusion| (rule, exclusion)))
        {
            let signing = Signing { rule, sign_type, charset: Charset::Utf8, exclusion };
            let sent = signed(&parameters, signing);
            let notification =
                verifier().verify(body(&sent, Charset::Utf8)).unwrap_or_else(|error| panic!("{signing:?}: {error}"));
            assert_eq!(notification.rule(), rule);
            assert_eq!(notification.covers("sign_type"), rule == Rule::V2);
            assert_eq!(notification.covers("body"), exclusion == Exclusion::Nothing);
            assert_eq!(notification.covers("memo") && notification.covers("note"), exclusion != Exclusion::Blank);
            assert!(notification.covers("zz_new_2031") && !notification.covers("sign") && !notification.covers("none"));
            // An empty value counts as absent, but is kept.
            assert_eq!((notification.get("body"), notification.values()["body"].as_str()), (None, ""));
            assert_eq!(notification.get("zz_new_2031"), Some("x"));
            // A client that drops unknown parameters cannot verify the signature.
            let dropped: Vec<_> = sent.into_iter().filter(|(name, _)| name != "zz_new_2031").collect();
            assert_eq!(verifier().verify_map(dropped), Err(NotifyError::Mismatch));
        }
    }
}

#[test]
fn a_serial_may_be_excluded_from_the_signature() {
    let mut with = PAYMENT.to_vec();
    with.push(("alipay_cert_sn", "866efef280dec9137a87d047ac446315"));
    let notification = verifier().verify_map(signed(&with, USUAL)).unwrap();
    assert!(notification.covers("alipay_cert_sn"));
    let mut sent = signed(&PAYMENT, USUAL);
    sent.push(("alipay_cert_sn".into(), "866efef280dec9137a87d047ac446315".into()));
    let notification = verifier().verify_map(sent).unwrap();
    assert!(!notification.covers("alipay_cert_sn") && notification.covers("app_id"));
}

#[test]
fn charsets_apply_to_the_bytes() {
    let gbk = Signing { charset: Charset::Gbk, ..USUAL };
    let verify = |charset: &str| {
        let mut parameters = PAYMENT.to_vec();
        parameters[2] = ("charset", charset);
        let sent = signed(&parameters, gbk);
        (verifier().verify(body(&sent, Charset::Gbk)), verifier().verify_map(sent))
    };
    for name in ["GBK", "gbk", "gb2312", "GB18030"] {
        let (from_body, from_map) = verify(name);
        assert_eq!(from_body.as_ref().unwrap().get("subject"), Some("100% 大乐透 +2 %41"));
        assert_eq!(from_body, from_map);
    }
    let not_utf8 = FormProblem::NotInCharset { name: "subject".into(), charset: Charset::Utf8 };
    assert_eq!(verify("utf-8").0, Err(NotifyError::NotAForm(not_utf8)));
    assert_eq!(verify("utf-8").1, Err(NotifyError::Mismatch));
    assert_eq!(verify("big5").0, Err(NotifyError::NotAForm(FormProblem::UnknownCharset("big5".into()))));

    // Without a charset parameter, the verifier's default applies.
    let unnamed: Vec<_> = PAYMENT.into_iter().filter(|(name, _)| *name != "charset").collect();
    let sent = body(&signed(&unnamed, gbk), Charset::Gbk);
    let key = key("alipay", "public_spki_der_base64");
    let of_gbk = NotificationVerifier::builder().app(APP, key).charset(Charset::Gbk).build().unwrap();
    assert_eq!(of_gbk.verify(&sent).unwrap().get("subject"), Some("100% 大乐透 +2 %41"));
    assert!(matches!(verifier().verify(&sent), Err(NotifyError::NotAForm(FormProblem::NotInCharset { .. }))));
    // A text cannot have been signed in a charset that lacks one of its characters.
    assert!(matches!(problem_of_map(&[("charset", "gbk"), ("subject", "\u{1f4b0}")]), FormProblem::NotInCharset { .. }));
}

#[test]
fn gb18030_is_a_charset_of_its_own() {
    let signing = Signing { charset: Charset::Gb18030, ..USUAL };
    for (name, subject) in [("GB18030", "\u{1f4b0} 大乐透"), ("gb18030", "9.99 €"), ("Gb18030", "ü㐀 €\u{20000}")] {
        let mut parameters = PAYMENT.to_vec();
        parameters[2] = ("charset", name);
        parameters[9] = ("subject", subject);
        let sent = signed(&parameters, signing);
        let from_body = verifier().verify(body(&sent, Charset::Gb18030)).unwrap();
        assert_eq!(from_body.get("subject"), Some(subject));
        assert_eq!(verifier().verify_map(sent).unwrap(), from_body);
    }
    // In GBK the same character has other bytes.
    let mut parameters = PAYMENT.to_vec();
    parameters[2] = ("charset", "GBK");
    parameters[9] = ("subject", "9.99 €");
    let sent = signed(&parameters, Signing { charset: Charset::Gbk, ..USUAL });
    assert_eq!(verifier().verify_map(sent.clone()).unwrap(), verifier().verify(body(&sent, Charset::Gbk)).unwrap());
}

fn problem_of_map(pairs: &[(&str, &str)]) -> FormProblem {
    match verifier().verify_map(pairs.iter().copied()) {
        Err(NotifyError::NotAForm(problem)) => problem,
        other => panic!("{other:?}"),
    }
}

#[test]
fn amounts_are_compared_as_decimals() {
    let notification = |total: &'static str| -> Notification {
        let mut parameters = PAYMENT.to_vec();
        parameters[10] = ("total_amount", total);
        verifier().verify_map(signed(&parameters, USUAL)).unwrap()
    };
    for (total, amount, equal) in [
        ("88.88", "88.88", true),
        ("88.8", "88.80", true),
        ("088.00", "88", true),
        ("88.88", "88.880000000000001", false),
        ("0.1", "0.10", true),
        ("9007199254740993", "9007199254740992", false),
        ("88.88", "", false),
        ("88.88", "88,88", false),
        ("", "", false),
        ("free", "free", false),
    ] {
        assert_eq!(notification(total).total_amount_is(amount), equal, "{total} {amount}");
    }
    assert!(!notification("1").amount_is("receipt_amount", "1"));
}

#[test]
fn unknown_states_are_kept() {
    for (text, paid) in [
        ("WAIT_BUYER_PAY", false),
        ("TRADE_CLOSED", false),
        ("TRADE_SUCCESS", true),
        ("TRADE_FINISHED", true),
        ("TRADE_PENDING", false),
    ] {
        let status = TradeStatus::from(text);
        assert_eq!((status.as_str(), status.is_paid()), (text, paid));
        assert_eq!(matches!(status, TradeStatus::Unknown(_)), text == "TRADE_PENDING");
    }
}

#[test]
fn several_apps_share_an_endpoint() {
    let (first, second) = ("2021000000000001", "2021000000000002");
    let [alipay, other] = ["alipay", "app"].map(|owner| key(owner, "public_spki_der_base64"));
    let sent = |app_id: &'static str, owner: &str| {
        let mut parameters = PAYMENT.to_vec();
        parameters[0] = ("app_id", app_id);
        let mut sent = signed(&parameters, USUAL);
        let content: Vec<_> =
            sent.iter().rev().filter(|(name, _)| !name.starts_with("sign")).map(|(n, v)| format!("{n}={v}")).collect();
        let signature = signer(owner, SignType::Rsa2).sign(content.join("&").as_bytes()).unwrap();
        sent.iter_mut().find(|(name, _)| name == "sign").unwrap().1 = STANDARD.encode(signature);
        sent
    };
    let both = NotificationVerifier::builder().app(first, &alipay).app(second, &other).build().unwrap();
    assert_eq!(both.verify_map(sent(first, "alipay")).unwrap().app_id(), Some(first));
    assert_eq!(both.verify_map(sent(second, "app")).unwrap().app_id(), Some(second));
    // Each app is verified with its own key only.
    assert_eq!(both.verify_map(sent(first, "app")), Err(NotifyError::Mismatch));
    assert_eq!(both.verify_map(sent(second, "alipay")), Err(NotifyError::Mismatch));
    // A valid signature of another app.
    for owner in ["alipay", "app"] {
        assert_eq!(
            both.verify_map(sent("2021000000000003", owner)),
            Err(NotifyError::ForeignApp(Some("2021000000000003".into())))
        );
    }
    // During a key replacement, both keys verify.
    let replacing = NotificationVerifier::builder().app(first, &alipay).app(first, &other).build().unwrap();
    for owner in ["alipay", "app"] {
        assert!(replacing.verify_map(sent(first, owner)).is_ok());
    }
}

#[test]
fn a_verifier_without_an_app_is_rejected() {
    let key = key("alipay", "public_spki_der_base64");
    assert!(matches!(NotificationVerifier::builder().build(), Err(ConfigError::Missing(_))));
    assert!(matches!(NotificationVerifier::builder().app(" ", key).build(), Err(ConfigError::Missing(_))));
    assert!(NotificationVerifier::builder().app(APP, "not a key!").build().is_err());
}

#[test]
fn requests_are_checked_before_their_bodies() {
    let request = |method: &str, content_type: &str| {
        let builder = http::Request::builder().method(method).header("content-type", content_type);
        verifier().verify_request(&builder.body(usual()).unwrap())
    };
    for content_type in [
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=UTF-8",
        "Application/X-WWW-Form-urlencoded ;charset=GBK",
    ] {
        assert!(request("POST", content_type).unwrap().is_paid(), "{content_type}");
    }
    assert_eq!(request("GET", "application/x-www-form-urlencoded"), Err(NotifyError::NotAForm(FormProblem::Method)));
    assert_eq!(request("POST", "application/json"), Err(NotifyError::NotAForm(FormProblem::ContentType)));
    let bare = http::Request::post("/").body(usual().into_bytes()).unwrap();
    assert_eq!(verifier().verify_request(&bare), Err(NotifyError::NotAForm(FormProblem::ContentType)));
}

#[test]
fn a_return_is_verified_by_its_query() {
    let parameters = [
        ("app_id", APP),
        ("charset", "utf-8"),
        ("out_trade_no", "7+0 5"),
        ("timestamp", "2024-05-01 12:00:00"),
        ("total_amount", "9.00"),
    ];
    for escape in [Escape::Form, Escape::Rfc3986] {
        for rule in [Rule::V1, Rule::V2] {
            let sent = signed(&parameters, Signing { rule, ..USUAL });
            let query =
                query_string(sent.iter().map(|(name, value)| (name.as_str(), value.as_str())), Charset::Utf8, escape).unwrap();
            for query in [query.clone(), format!("?{query}")] {
                let back = verifier().verify_return(&query).unwrap();
                assert_eq!((back.out_trade_no(), back.total_amount_is("9"), back.is_paid()), (Some("7+0 5"), true, false));
            }
            assert_eq!(verifier().verify_return(&format!("{query}&own=1")), Err(NotifyError::Mismatch));
        }
    }
}
