//! Several requests in one call: typed responses, limits with request numbers, and invalid combinations.

use alipay::charset::Charset;
use alipay::content_key::ContentEncryption;
use alipay::error::ConfigError;
use alipay::limits::LimitPolicy;
use alipay::open_public::{MessageLabelSend, MessageLabelSendErrorCode, MessageQuery, TemplateMessageGet};
use alipay::schema::Protocol;
use alipay::system::OauthToken;
use alipay::{Error, ProtocolChoice, RetryPolicy};
use alipay_emulator::{Emulator, Keys, Reaction};
use serde_json::{Value, json};

use crate::support::{blocking_client, client, emulator, query, settings, template, text_message};

const BATCH: &str = "alipay.open.request.batch.send";

/// Returns the requests of a batch as they were sent, and the names of the parameters around them.
fn sent(written: &crate::support::Written) -> (Vec<Value>, Vec<String>) {
    let parameters = written.parameters();
    let content = &parameters.iter().find(|(name, _)| name == "biz_content").unwrap().1;
    let requests = content.split("#S#").map(|part| serde_json::from_str(part).unwrap()).collect();
    (requests, parameters.into_iter().map(|(name, _)| name).collect())
}

#[tokio::test]
async fn each_request_has_its_own_typed_response() {
    let emulator = emulator();
    let client = client(&emulator);
    let (query, template, message) = (query(), template(), text_message());
    let token = OauthToken::new().grant_type("authorization_code").code("4b203fe6c11548bcabd8da5bb087a83b");
    let mut batch = client.batch();
    let sent = batch.add(&query);
    let shown = batch.add(&template);
    let exchanged = batch.add(&token);
    let done = batch.add(&message);
    let mut responses = batch.await.unwrap();
    assert!(responses.trace_id().is_some());
    // Responses can be taken in any order.
    responses.take(done).unwrap();
    let response = responses.take(sent).unwrap();
    assert_eq!(response.list[0].status_desc, "发送成功");
    assert_eq!(response.protocol(), Protocol::Gateway);
    assert!(response.raw().starts_with('{') && response.trace_id() == responses.trace_id());
    assert!(!responses.take(shown).unwrap().template.is_empty());
    // Its fields are gateway parameters, not members of `biz_content`.
    assert!(responses.take(exchanged).unwrap().access_token.is_some());
    let seen: Vec<_> = emulator.received_calls().into_iter().map(|seen| seen.api).collect();
    assert_eq!(seen[0], BATCH, "its requests follow");
    assert_eq!(seen.len(), 5);
}

#[test]
fn the_blocking_client_sends_batches() {
    let emulator = emulator();
    let client = blocking_client(&emulator);
    let (query, template) = (query(), template());
    let mut batch = client.batch();
    let sent = batch.add(&query);
    let shown = batch.add_call(client.call(&template).app_auth_token("202405BB0000"));
    let mut responses = batch.send().unwrap();
    assert_eq!(responses.take(sent).unwrap().list[0].status_desc, "发送成功");
    responses.take(shown).unwrap();
}

#[tokio::test]
async fn a_rejected_request_does_not_affect_the_others() {
    let emulator = emulator();
    let client = client(&emulator);
    let (valid, invalid) = (query(), MessageLabelSend::new());
    let mut batch = client.batch().limit_policy(LimitPolicy::Warn);
    let rejected = batch.add(&invalid);
    let accepted = batch.add(&valid);
    let mut responses = batch.await.unwrap();
    let error = responses.take(rejected).unwrap_err();
    let api_error = error.api().unwrap();
    assert_ne!(api_error.code(), MessageLabelSendErrorCode::Unknown, "{error}");
    assert!(api_error.failure().verified, "the signature of the batch covers it");
    assert!(api_error.failure().warnings[0].path.starts_with("[0]"), "{:?}", api_error.failure().warnings);
    let response = responses.take(accepted).unwrap();
    assert!(response.warnings().is_empty());
}

#[tokio::test]
async fn every_violation_has_the_index_of_its_request() {
    let emulator = emulator();
    let client = client(&emulator);
    let (none, many) = (MessageQuery::new(), MessageQuery::new().message_ids((0..21).map(|id| id.to_string())));
    let valid = query();
    let mut batch = client.batch();
    for request in [&none, &valid, &many] {
        drop(batch.add(request));
    }
    drop(batch.add_call(client.call(&valid).app_auth_token("x".repeat(41))));
    let Error::Invalid(violations) = batch.await.unwrap_err() else { panic!("not refused") };
    let paths: Vec<_> = violations.iter().map(|violation| violation.path.as_str()).collect();
    assert_eq!(paths, ["[0].message_ids", "[2].message_ids", "[3].app_auth_token"]);
    assert!(violations.as_slice()[1].message.starts_with("request 2 of the batch: "), "{violations}");
    assert_eq!(emulator.received_calls(), []);
    let mut batch = client.batch();
    let sent = batch.add_call(client.call(&many).limit("message_ids.max_items", 30));
    let code = batch.await.unwrap().take(sent).unwrap_err();
    assert_eq!(code.api().unwrap().sub_code(), "MESSAGE_QUERY_OVER_LIMIT", "the emulator still has the limit");
}

#[tokio::test]
async fn a_delimiter_in_a_value_does_not_split_a_batch() {
    let emulator = emulator();
    let transport = crate::support::Written::default();
    let hostile = TemplateMessageGet::new().template_id("#S#S#");
    let template = template();
    let client = settings(&emulator).build().unwrap();
    let mut batch = client.batch();
    let (first, second) = (batch.add(&hostile), batch.add(&template));
    let mut responses = batch.await.unwrap();
    responses.take(first).unwrap();
    responses.take(second).unwrap();
    let client = settings(&emulator).build_with(transport.clone()).unwrap();
    let mut batch = client.batch();
    drop((batch.add(&hostile), batch.add(&template)));
    batch.await.unwrap_err();
    let (requests, _) = sent(&transport);
    assert_eq!(requests.len(), 2);
    let content: Value = serde_json::from_str(requests[0]["biz_content"].as_str().unwrap()).unwrap();
    assert_eq!(content, json!({ "template_id": "#S#S#" }));
    assert_eq!(requests[1]["batch_request_id"], "1");
    // The same for a delimiter in a response.
    let client = crate::support::client(&emulator);
    let node = |text: &str| json!({ "alipay_open_public_template_message_get_response": { "code": "10000", "template": text } });
    let joined = format!("{}#S#{}", node("a#S#b"), node("c"));
    emulator.next(Reaction::response(&json!({ "response_body": joined })));
    let mut batch = client.batch();
    let (first, second) = (batch.add(&hostile), batch.add(&template));
    let mut responses = batch.await.unwrap();
    assert_eq!(responses.take(first).unwrap().template, "a#S#b");
    assert_eq!(responses.take(second).unwrap().template, "c");
}

#[tokio::test]
async fn common_parameters_are_placed_in_the_requests() {
    let emulator = emulator();
    let transport = crate::support::Written::default();
    let client =
        settings(&emulator).app_auth_token("clienttoken").notify_url("https://example.com/a").parameter("alipay_sdk", "x");
    let client = client.build_with(transport.clone()).unwrap();
    let (query, template) = (query(), template());
    let mut batch = client.batch().target_app_id("2021000000000009");
    drop(batch.add(&query));
    let call = client.call(&template).app_auth_token("owntoken").auth_token("usertoken").return_url("https://example.com/b");
    drop(batch.add_call(call.prod_code("P").terminal_type("mobile").terminal_info("i")));
    batch.await.unwrap_err();
    let (requests, around) = sent(&transport);
    let first = json!({ "method": "alipay.open.public.message.query", "batch_request_id": "0", "app_auth_token": "clienttoken",
        "notify_url": "https://example.com/a", "target_app_id": "2021000000000009", "biz_content": requests[0]["biz_content"] });
    assert_eq!(requests[0], first);
    let second = json!({ "method": "alipay.open.public.template.message.get", "batch_request_id": "1", "app_auth_token": "owntoken",
        "auth_token": "usertoken", "notify_url": "https://example.com/a", "return_url": "https://example.com/b", "prod_code": "P",
        "terminal_type": "mobile", "terminal_info": "i", "target_app_id": "2021000000000009",
        "biz_content": "{\"template_id\":\"TM000000223\"}" });
    assert_eq!(requests[1], second);
    for own in ["app_auth_token", "auth_token", "notify_url", "target_app_id"] {
        assert!(!around.iter().any(|name| name == own), "{own}: {around:?}");
    }
    assert!(around.iter().any(|name| name == "alipay_sdk"));
}

#[tokio::test]
async fn tokens_of_requests_do_not_appear_in_errors() {
    let emulator = emulator();
    let other_keys = Keys::generate().unwrap();
    let client = settings(&emulator).private_key(other_keys.app.private_text()).build().unwrap();
    let query = query();
    let mut batch = client.batch();
    drop(batch.add_call(client.call(&query).app_auth_token("202405BBsecrettoken")));
    let error = batch.await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "isv.invalid-signature");
    assert!(error.api().unwrap().failure().sub_msg.contains("biz_content"), "the text is echoed: {error}");
    assert!(!format!("{error} {error:?}").contains("secrettoken"), "{error:?}");
}

#[tokio::test]
async fn unsupported_options_are_rejected() {
    let emulator = emulator();
    let client = client(&emulator);
    let (query, template) = (query(), template());
    let rejected_index = |error: Error| match error {
        Error::Config(ConfigError::Batch { request, .. }) => request,
        other => panic!("{other:?}"),
    };
    assert_eq!(rejected_index(client.batch().await.unwrap_err()), None);
    for call in [
        client.call(&template).protocol(ProtocolChoice::Rest),
        client.call(&template).encrypt(false),
        client.call(&template).retry(RetryPolicy::new(2)),
        client.call(&template).parameter("alipay_sdk", "x"),
        client.call(&template).parameter("method", "x"),
    ] {
        let mut batch = client.batch();
        drop((batch.add(&query), batch.add_call(call)));
        assert_eq!(rejected_index(batch.await.unwrap_err()), Some(1));
    }
    let file = alipay::upload::Upload::from_bytes("a.png", &b"PNG"[..]);
    let upload = alipay::offline::MaterialImageUpload::new().image_type("png").image_name("x").image_content(file);
    let mut batch = client.batch();
    drop(batch.add(&upload));
    assert_eq!(rejected_index(batch.await.unwrap_err()), Some(0));
    let mut batch = client.batch();
    drop(batch.add_call(client.call(&query).limit("no.such_limit", 1)));
    assert!(matches!(batch.await.unwrap_err(), Error::Config(ConfigError::Limit(_))));
    let (mut first, mut second) = (client.batch(), client.batch());
    drop(first.add(&query));
    let foreign = second.add(&query);
    assert_eq!(first.await.unwrap().take(foreign).unwrap_err().kind(), "config");
}

#[tokio::test]
async fn a_wrong_number_of_responses_is_rejected() {
    let emulator = emulator();
    let client = client(&emulator);
    let template = template();
    let node = r#"{"alipay_open_public_template_message_get_response":{"code":"10000","template":"x"}}"#;
    for body in [
        json!({ "response_body": node }),
        json!({ "response_body": format!("{node}#S#{node}#S#{node}") }),
        json!({ "response_body": format!("{node}{node}") }),
        json!({ "response_body": format!("{node}#S#") }),
        json!({ "response_body": "" }),
        json!({ "response_body": [node, node] }),
        json!({}),
    ] {
        emulator.next(Reaction::response(&body));
        let mut batch = client.batch();
        drop((batch.add(&template), batch.add(&template)));
        let error = batch.await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)) && error.may_have_acted(), "{body}: {error:?}");
    }
    // One response for each request, but one is of another API: only that one is rejected.
    let other = r#"{"alipay_open_public_message_query_response":{"code":"10000"}}"#;
    emulator.next(Reaction::response(&json!({ "response_body": format!("{other}#S#{node}") })));
    let mut batch = client.batch();
    let (first, second) = (batch.add(&template), batch.add(&template));
    let mut responses = batch.await.unwrap();
    assert!(matches!(responses.take(first).unwrap_err(), Error::Decode(_)));
    assert_eq!(responses.take(second).unwrap().template, "x");
}

#[tokio::test]
async fn the_signature_of_the_batch_is_verified() {
    let emulator = emulator();
    let client = client(&emulator);
    let query = query();
    for next in [Reaction::Unsigned, Reaction::WronglySigned, Reaction::Tampered] {
        emulator.next(next.clone());
        let mut batch = client.batch();
        drop(batch.add(&query));
        let error = batch.await.unwrap_err();
        assert!(matches!(error, Error::Signature(_)), "{next:?}: {error:?}");
    }
}

#[tokio::test]
async fn a_batch_is_retried_if_each_request_may_be() {
    let emulator = emulator();
    let policy = RetryPolicy::new(2).backoff(std::time::Duration::from_millis(1), std::time::Duration::from_millis(2));
    let client = settings(&emulator).retry(policy).build().unwrap();
    let (query, message) = (query(), text_message());
    emulator.next(Reaction::error("isp.unknow-error"));
    let mut batch = client.batch();
    let (first, second) = (batch.add(&query), batch.add(&query));
    let mut responses = batch.await.unwrap();
    responses.take(first).unwrap();
    responses.take(second).unwrap();
    emulator.next(Reaction::error("isp.unknow-error"));
    let mut batch = client.batch();
    drop((batch.add(&query), batch.add(&message)));
    assert!(matches!(batch.await.unwrap_err(), Error::OutcomeUnknown(_)));
}

#[tokio::test]
async fn a_batch_is_encrypted_as_a_whole() {
    const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";
    let emulator = Emulator::builder().stateless(true).keys(Keys::generate().unwrap()).content_key(KEY).start().unwrap();
    for encryption in [ContentEncryption::Aes, ContentEncryption::AesV2] {
        for charset in [Charset::Utf8, Charset::Gbk] {
            let client = settings(&emulator).content_key(KEY).content_encryption(encryption).charset(charset);
            let client = client.build().unwrap();
            let query = query();
            let mut batch = client.batch();
            let sent = batch.add(&query);
            assert_eq!(batch.await.unwrap().take(sent).unwrap().list[0].status_desc, "发送成功");
        }
    }
}
