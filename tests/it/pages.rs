//! Page and app products: checked, signed and escaped without any network access.

use alipay::Error;
use alipay::gateway::Parameters;
use alipay::limits::LimitPolicy;
use alipay::sign::{SignType, Verifier};
use alipay::trade::types::GoodsDetail;
use alipay::trade::{AppPay, PagePay, WapPay};
use alipay_emulator::Emulator;

use crate::support::{blocking_client, client, emulator, settings};

const HOSTILE: &str = "\"><script>alert('支付')</script>&amp;";

fn page() -> PagePay {
    PagePay::new()
        .out_trade_no("20150320010101001")
        .total_amount("88.88")
        .subject(HOSTILE)
        .product_code("FAST_INSTANT_TRADE_PAY")
        .goods_detail([GoodsDetail::new().goods_id("apple-01").goods_name("Apple").quantity(1).price("88.88")])
}

/// Verifies the signature of a query. Returns its parameters.
fn verified(emulator: &Emulator, text: &str) -> Vec<(String, String)> {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
    let all: Parameters = pairs.iter().cloned().collect();
    let app = Verifier::new(emulator.keys().app.public_key());
    assert!(app.verify(SignType::Rsa2, all.content_to_sign().as_bytes(), all.get("sign").unwrap()), "{text}");
    pairs
}

fn value<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    &pairs.iter().find(|(key, _)| key == name).unwrap().1
}

#[test]
fn urls_are_signed() {
    let emulator = emulator();
    let client = client(&emulator);
    let url = client
        .page_execute(&page())
        .return_url("https://example.com/r?a=1&b=\"2\"")
        .notify_url("https://example.com/n")
        .url()
        .unwrap();
    let (base, query) = url.split_once('?').unwrap();
    assert_eq!(base, format!("{}/gateway.do", emulator.base_url()));
    assert!(!query.contains('+') && query.is_ascii(), "{query}");
    let pairs = verified(&emulator, query);
    assert_eq!(value(&pairs, "method"), "alipay.trade.page.pay");
    assert_eq!(value(&pairs, "return_url"), "https://example.com/r?a=1&b=\"2\"");
    let content: serde_json::Value = serde_json::from_str(value(&pairs, "biz_content")).unwrap();
    assert_eq!((content["subject"].as_str(), content["goods_detail"][0]["quantity"].as_i64()), (Some(HOSTILE), Some(1)));
    assert_eq!(emulator.received_calls(), [], "nothing is sent");
}

#[test]
fn forms_are_escaped_and_contain_the_same_parameters() {
    let emulator = emulator();
    let html = blocking_client(&emulator).page_execute(&page()).form().unwrap();
    assert_eq!(html.matches("<script>").count(), 1, "only the form's own: {html}");
    let attribute = |begin: &str| {
        let rest = html.split_once(begin).unwrap().1;
        let text = rest.split_once('"').unwrap().0;
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
        text.replace("&amp;", "&")
    };
    let action = attribute("action=\"");
    let content = attribute("name=\"biz_content\" value=\"");
    let escaped: String = form_urlencoded::byte_serialize(content.as_bytes()).collect();
    let pairs = verified(&emulator, &format!("{}&biz_content={escaped}", action.split_once('?').unwrap().1));
    assert!(value(&pairs, "biz_content").contains("alert('支付')"));
}

#[test]
fn orders_for_the_app_are_signed() {
    let emulator = emulator();
    let order = AppPay::new().out_trade_no("1").total_amount("0.01").subject("大乐透");
    let text = client(&emulator).sdk_execute(&order).notify_url("https://example.com/n").order_string().unwrap();
    let pairs = verified(&emulator, &text);
    assert_eq!(value(&pairs, "method"), "alipay.trade.app.pay");
    assert_eq!(value(&pairs, "notify_url"), "https://example.com/n");
}

#[test]
fn requests_of_undescribed_apis_are_signed() {
    let emulator = emulator();
    let at = std::time::SystemTime::now();
    let client = settings(&emulator).clock(move || at).build().unwrap();
    let parameters = serde_json::json!({ "out_trade_no": "1", "total_amount": "0.01", "subject": "大乐透", "body": null });
    let described = AppPay::new().out_trade_no("1").total_amount("0.01").subject("大乐透");
    let text = client.sdk_execute(&described).notify_url("https://example.com/n").order_string().unwrap();
    let raw = client.sdk_execute_raw("alipay.trade.app.pay", &parameters).notify_url("https://example.com/n");
    let pairs = verified(&emulator, &raw.order_string().unwrap());
    assert_eq!(value(&pairs, "method"), "alipay.trade.app.pay");
    let content = |pairs: &[(String, String)]| serde_json::from_str::<serde_json::Value>(value(pairs, "biz_content")).unwrap();
    assert_eq!(content(&pairs), content(&verified(&emulator, &text)));

    let page = client.page_execute_raw("alipay.trade.page.pay", &parameters).return_url("https://example.com/r");
    let (_, query) =
        page.url().map(|url| url.split_once('?').map(|(base, query)| (base.to_owned(), query.to_owned())).unwrap()).unwrap();
    let pairs = verified(&emulator, &query);
    assert_eq!((value(&pairs, "method"), value(&pairs, "return_url")), ("alipay.trade.page.pay", "https://example.com/r"));
    let form = client.page_execute_raw("alipay.trade.page.pay", &parameters).form().unwrap();
    assert!(form.contains("大乐透") && form.contains("<form"), "{form}");
    let error = client.page_execute_raw("alipay.trade.page.pay", &serde_json::json!([])).url().unwrap_err();
    assert!(matches!(error, Error::Config(alipay::error::ConfigError::NotAnObject)), "{error:?}");
}

#[test]
fn limits_are_checked_before_anything_is_signed() {
    let emulator = emulator();
    let client = client(&emulator);
    for (amount, limit) in [
        ("0.00", "total_amount.minimum"),
        ("100000000.01", "total_amount.maximum"),
        ("1.001", "total_amount.max_decimals"),
        ("ten", "total_amount.format"),
    ] {
        let error = client.page_execute(&page().total_amount(amount)).url().unwrap_err();
        let Error::Invalid(violations) = &error else { panic!("{error:?}") };
        assert!(violations.iter().any(|violation| violation.limit == limit), "{amount}: {violations}");
    }
    for amount in ["0.01", "100000000"] {
        client.page_execute(&page().total_amount(amount)).url().unwrap();
    }
    let wap = WapPay::new().out_trade_no("1").total_amount("1234567.89").subject("s").product_code("QUICK_WAP_WAY");
    let error = client.page_execute(&wap).limit_policy(LimitPolicy::Strict).url().unwrap_err();
    assert!(
        matches!(&error, Error::Invalid(violations) if violations.as_slice()[0].limit == "total_amount.max_length"),
        "{error:?}"
    );
    client.page_execute(&wap).limit_policy(LimitPolicy::Strict).limit("total_amount.max_length", 10).url().unwrap();
    client.page_execute(&wap).limit_policy(LimitPolicy::Off).url().unwrap();
    let error = client.page_execute(&page()).parameter("sign", "x").url().unwrap_err();
    assert!(matches!(error, Error::Config(_)), "{error:?}");
}

#[test]
fn pages_can_be_encrypted() {
    let emulator = emulator();
    let key = alipay::content_key::ContentKey::parse("MDEyMzQ1Njc4OWFiY2RlZg==").unwrap();
    let client = settings(&emulator).content_key("MDEyMzQ1Njc4OWFiY2RlZg==").build().unwrap();
    let url = client.page_execute(&page()).url().unwrap();
    let pairs = verified(&emulator, url.split_once('?').unwrap().1);
    assert_eq!(value(&pairs, "encrypt_type"), "AES");
    let plain = String::from_utf8(key.decrypt(value(&pairs, "biz_content")).unwrap()).unwrap();
    assert!(plain.contains("20150320010101001"));
}
