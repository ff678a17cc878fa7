//! The PyPI package `python-alipay-sdk`, which supports V2 in UTF-8. It sends every parameter in the query of a GET.

use alipay::oauth::{AUTH_USER, Redirect, UserAuthorization};
use alipay_emulator::{Emulator, KeyPair, Keys, Reaction};
use serde_json::{Value, json};

use super::pages::parameters;
use super::{BEIJING, PYTHON_ALIPAY_SDK, emulator, message, run, signed_by_app};
use crate::certificates::make::{ALIPAY, APP, files};
use crate::forms;
use crate::support::key;

const QUERY: &str = "alipay.open.public.message.query";

fn config(emulator: &Emulator, sign_type: &str) -> Value {
    json!({
        "appid": emulator.app_id(),
        "app_private_key": emulator.app_private_key(),
        "alipay_public_key": emulator.alipay_public_key(),
        "sign_type": sign_type,
    })
}

fn call<const N: usize>(emulator: &Emulator, config: &Value, certificates: &Value, calls: [Value; N]) -> [Value; N] {
    let gateway = format!("{}/gateway.do", emulator.base_url());
    let input = json!({ "gateway": gateway, "config": config, "certificates": certificates, "calls": calls.to_vec() });
    let Value::Array(outcomes) = run(&PYTHON_ALIPAY_SDK, "python/python_alipay_sdk.py", BEIJING, &input) else {
        panic!("no list")
    };
    outcomes.try_into().unwrap()
}

fn querying(ids: usize) -> Value {
    json!(["server_api", QUERY, { "message_ids": vec!["2017080301329810"; ids] }, {}])
}

fn order(subject: &str) -> Value {
    json!({
        "out_trade_no": "70501111111S001111119", "total_amount": 88.88, "subject": subject, "product_code": "FAST_INSTANT_TRADE_PAY",
    })
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn python_alipay_sdk_calls_the_gateway() {
    let emulator = emulator();
    for sign_type in ["RSA2", "RSA"] {
        let [queried, too_many] = call(&emulator, &config(&emulator, sign_type), &Value::Null, [querying(1), querying(21)]);
        assert_eq!(queried["value"]["list"][0]["status_desc"], "发送成功", "{queried}");
        assert_eq!(too_many["value"]["sub_code"], "MESSAGE_QUERY_OVER_LIMIT", "{too_many}");
    }
    for next in [Reaction::Tampered, Reaction::WronglySigned] {
        emulator.next(next);
        let [tampered] = call(&emulator, &config(&emulator, "RSA2"), &Value::Null, [querying(1)]);
        assert_eq!(tampered["error"]["name"], "AliPayValidationError", "{tampered}");
    }
    let mut wrong_key = config(&emulator, "RSA2");
    wrong_key["app_private_key"] = key("alipay", "private_pkcs1_der_base64").into();
    let [rejected] = call(&emulator, &wrong_key, &Value::Null, [querying(1)]);
    assert!(message(&rejected).contains("isv.invalid-signature"), "{rejected}");
}

#[tokio::test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
async fn python_alipay_sdk_gets_a_users_token() {
    let pair = |owner| KeyPair::parse(&key(owner, "private_pkcs1_der_base64")).unwrap();
    let keys = Keys { app: pair("app"), alipay: pair("alipay") };
    let emulator = Emulator::builder().keys(keys).auto_approve(true).start().unwrap();
    let page = UserAuthorization::new(emulator.app_id(), "https://shop.example/back", "s")
        .scope(AUTH_USER)
        .base_url(emulator.base_url());
    let browser = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let reply = browser.get(page.url().unwrap()).send().await.unwrap();
    let back = Redirect::from_user(reply.headers()["location"].to_str().unwrap().split_once('?').unwrap().1, "s").unwrap();
    let exchange =
        json!(["server_api", "alipay.system.oauth.token", {}, { "grant_type": "authorization_code", "code": back.code() }]);
    let [token, used] = call(&emulator, &config(&emulator, "RSA2"), &Value::Null, [exchange.clone(), exchange]);
    assert!(token["value"]["access_token"].is_string() && token["value"].get("code").is_none(), "{token}");
    // The package expects the node `error_response`.
    assert!(message(&used).contains("isv.code-invalid") && message(&used).contains("error_response"), "{used}");
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn python_alipay_sdk_calls_with_certificates() {
    let pair = |text: &str| KeyPair::parse(text).unwrap();
    let [app, alipay, root] = files();
    let keys = Keys { app: pair(&APP.text()), alipay: pair(&ALIPAY.text()) };
    let emulator = Emulator::builder().stateless(true).keys(keys).certificates(&*app, &*alipay, &*root).start().unwrap();
    // The package splits the roots at blank lines.
    let root = root.replace("-----END CERTIFICATE-----\n", "-----END CERTIFICATE-----\n\n");
    let mut config = config(&emulator, "RSA2");
    // The package only accepts this form in PEM armour.
    config["app_private_key"] = pkcs1(&APP.text()).into();
    let certificates = json!({ "app": app, "alipay": alipay, "root": root });
    let [queried, too_many] = call(&emulator, &config, &certificates, [querying(1), querying(21)]);
    assert_eq!(queried["value"]["list"][0]["status_desc"], "发送成功", "{queried}");
    assert_eq!(too_many["value"]["sub_code"], "MESSAGE_QUERY_OVER_LIMIT", "{too_many}");
    let other = json!({ "app": certificates["alipay"], "alipay": alipay, "root": root });
    let [rejected] = call(&emulator, &config, &other, [querying(1)]);
    assert!(message(&rejected).contains("isv.app-cert-not-exist"), "{rejected}");
}

/// Extracts the PKCS#1 key, the last member of PKCS#8. For keys of 2048 bits it follows a header of 26 bytes.
fn pkcs1(pkcs8: &str) -> String {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    STANDARD.encode(&STANDARD.decode(pkcs8).unwrap()[26..])
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn pages_of_python_alipay_sdk_are_verified() {
    let emulator = emulator();
    let subject = "大乐透 100% + \"quoted\" 'too' <b> / \\ = ?#💰";
    let named = json!({ "return_url": "https://example.com/back", "notify_url": "" });
    let page = json!(["client_api", "alipay.trade.page.pay", order(subject), named]);
    let app = json!(["client_api", "alipay.trade.app.pay", order(subject), {}]);
    let [page, app] = call(&emulator, &config(&emulator, "RSA2"), &Value::Null, [page, app]);
    for query in [&page, &app] {
        let mut parameters = parameters(query["value"].as_str().unwrap());
        assert!(signed_by_app(&parameters), "{}", parameters.content_to_sign());
        parameters.set("biz_content", "{}");
        assert!(!signed_by_app(&parameters));
    }
    let reply = forms::send(&emulator, "GET", &format!("/gateway.do?{}", page["value"].as_str().unwrap()), &[], b"");
    assert!(reply.text().contains("id=\"pay\""), "{}", reply.text());
    assert_eq!(emulator.received_calls().pop().unwrap().request["subject"], subject);
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn notifications_are_accepted_by_python_alipay_sdk() {
    let emulator = emulator();
    let body =
        emulator.notification(&[("out_trade_no", "o 1&2"), ("total_amount", "88.88"), ("subject", "大乐透 + 100%")]).unwrap();
    let all: Vec<(String, String)> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let sign = all.iter().find(|(name, _)| name == "sign").unwrap().1.clone();
    let fields = |amount: &str| -> Value {
        let fields = all.iter().filter(|(name, _)| name != "sign").cloned();
        let changed =
            fields.map(|(name, value)| if name == "total_amount" { (name, amount.into()) } else { (name, value.into()) });
        Value::Object(changed.collect())
    };
    let calls = ["88.88", "0.01"].map(|amount| json!(["verify", fields(amount), sign, {}]));
    let [genuine, forged] = call(&emulator, &config(&emulator, "RSA2"), &Value::Null, calls);
    assert_eq!((&genuine["value"], &forged["value"]), (&json!(true), &json!(false)), "{genuine} {forged}");
}
