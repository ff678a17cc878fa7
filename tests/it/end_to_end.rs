//! Each API over real HTTP: both protocols, asynchronous and blocking.

use alipay::ProtocolChoice;
use alipay::charset::Charset;
use alipay::open_public::message_query::MessageStatus;
use alipay::schema::Protocol;
use alipay::sign::SignType;
use serde_json::json;

use crate::support::{BOTH, article_message, blocking_client, client, emulator, query, settings, template, text_message};

#[tokio::test]
async fn messages_are_queried() {
    let emulator = emulator();
    let response = client(&emulator).call(&query()).await.unwrap();
    let [message] = &response.list[..] else { panic!("one message: {response:?}") };
    assert_eq!(message.send_time, "2017-07-27 15:34:19");
    assert_eq!(message.status, MessageStatus::Success);
    assert_eq!(message.status_desc, "发送成功");
    assert_eq!(response.protocol(), Protocol::Gateway, "the API exists on the gateway only");
    assert!(response.raw().starts_with(r#"{"code":"10000""#), "{}", response.raw());
    assert_eq!(response.trace_id(), Some("emulator000000000000000000000001"));
    assert_eq!(response.unknown_fields().count(), 0);
    assert_eq!(response.field("msg"), Some(&json!("Success")));
}

#[tokio::test]
async fn templates_are_fetched_on_both_protocols() {
    let emulator = emulator();
    for protocol in BOTH {
        let response = client(&emulator).call(&template()).protocol(protocol).await.unwrap();
        assert_eq!(response.msg_template_id, "14330d60f0ab4516853a0900827cee35");
        assert!(response.template.contains("\"createTime\":${ALIPAY.createTime}"), "{}", response.template);
    }
    let seen: Vec<_> = emulator.received_calls().into_iter().map(|seen| (seen.protocol, seen.code)).collect();
    assert_eq!(seen, [(Protocol::Gateway, "10000".to_owned()), (Protocol::Rest, "200".to_owned())]);
}

#[tokio::test]
async fn messages_are_sent_on_both_protocols() {
    let emulator = emulator();
    for protocol in BOTH {
        for request in [text_message(), article_message(1), article_message(6)] {
            let response = client(&emulator).call(&request).protocol(protocol).await.unwrap();
            assert_eq!(response.mismatches(), []);
        }
    }
    assert_eq!(emulator.received_calls().len(), 6);
}

#[test]
fn the_blocking_client_makes_the_same_calls() {
    let emulator = emulator();
    let client = blocking_client(&emulator);
    assert_eq!(client.call(&query()).send().unwrap().list.len(), 1);
    for protocol in BOTH {
        assert!(!client.call(&template()).protocol(protocol).send().unwrap().template.is_empty());
        client.call(&text_message()).protocol(protocol).send().unwrap();
        client.call(&article_message(2)).protocol(protocol).send().unwrap();
    }
    let raw = client.call_raw("alipay.open.public.message.query", &json!({ "message_ids": ["1"] })).send().unwrap();
    assert_eq!(raw["code"], "10000");
    let raw = client
        .call_rest(http::Method::GET, "/v3/alipay/open/public/template/message/get", &json!({ "template_id": "T 1" }))
        .send()
        .unwrap();
    assert_eq!(raw["msg_template_id"], "14330d60f0ab4516853a0900827cee35");
}

#[tokio::test]
async fn the_client_chooses_rest_where_it_is_offered() {
    let emulator = emulator();
    let client = client(&emulator);
    assert_eq!(client.call(&template()).await.unwrap().protocol(), Protocol::Rest);
    assert_eq!(client.call(&query()).await.unwrap().protocol(), Protocol::Gateway);
    let gateway = settings(&emulator).protocol(ProtocolChoice::Gateway).build().unwrap();
    assert_eq!(gateway.call(&template()).await.unwrap().protocol(), Protocol::Gateway);
}

#[tokio::test]
async fn old_signatures_and_gbk_work_on_the_gateway() {
    let emulator = emulator();
    let old = settings(&emulator).sign_type(SignType::Rsa).build().unwrap();
    assert_eq!(old.call(&template()).await.unwrap().protocol(), Protocol::Gateway, "REST has no such signatures");
    let gbk = settings(&emulator).charset(Charset::Gbk).build().unwrap();
    let response = gbk.call(&query()).await.unwrap();
    assert_eq!(response.list[0].status_desc, "发送成功");
    let both = settings(&emulator).charset(Charset::Gbk).sign_type(SignType::Rsa).build().unwrap();
    both.call(&article_message(2)).await.unwrap();
    // The text contains a character that GBK lacks.
    let gb18030 = settings(&emulator).charset(Charset::Gb18030).build().unwrap();
    gb18030.call(&text_message()).await.unwrap();
}

#[tokio::test]
async fn apis_without_a_description_are_called_raw() {
    let emulator = emulator();
    let client = client(&emulator);
    let response =
        client.call_raw("alipay.open.public.message.query", &json!({ "message_ids": ["a b&c=d", "\"{"] })).await.unwrap();
    assert_eq!(response["list"][0]["status"], "SUCCESS");
    let path = "/v3/alipay/open/public/message/label/send";
    let parameters = serde_json::from_str(&alipay::record::encode::to_json(&text_message(), Protocol::Rest)).unwrap();
    let response = client.call_rest(http::Method::POST, path, &parameters).await.unwrap();
    assert_eq!(response.raw(), "{}");
    let error = client.call_raw("alipay.no.such.api", &json!({})).await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "isv.invalid-method");
    let error = client.call_raw("alipay.no.such.api", &json!([])).await.unwrap_err();
    assert!(matches!(error, alipay::Error::Config(_)), "{error:?}");
}

#[tokio::test]
async fn a_raw_path_must_be_plain() {
    let emulator = emulator();
    let client = client(&emulator);
    for path in [
        "@evil.example/v3/x",
        ".evil.example/x",
        "v3/x",
        "//evil.example/v3/x",
        "/v3/x?y=1",
        "/v3/x#f",
        "/v3/../x",
        "/v3/%2e%2E/x",
        "/v3/\\x",
        "/v3/ x",
        "",
    ] {
        let error = client.call_rest(http::Method::GET, path, &json!({ "q": "1" })).await.unwrap_err();
        assert!(matches!(&error, alipay::Error::Config(alipay::error::ConfigError::RawPath(_))), "{path}: {error:?}");
    }
    assert_eq!(emulator.received_calls(), []);
}

#[tokio::test]
async fn raw_calls_accept_options() {
    let emulator = emulator();
    let client = client(&emulator);
    let parameters = json!({ "message_ids": ["1"] });
    client.call_raw("alipay.open.public.message.query", &parameters).app_auth_token("t").parameter("own", "1").await.unwrap();
    // This API expects `biz_content`, so plain parameters are not its fields.
    let error = client.call_raw("alipay.open.public.message.query", &parameters).plain().await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "MESSAGE_QUERY_ID_EMPTY");
}

#[tokio::test]
async fn a_merchants_token_is_sent_and_signed() {
    let emulator = emulator();
    let client = settings(&emulator).app_auth_token("202405BB0000").build().unwrap();
    for protocol in BOTH {
        client.call(&template()).protocol(protocol).await.unwrap();
        client.call(&template()).protocol(protocol).app_auth_token("202405BB1111").await.unwrap();
    }
}
