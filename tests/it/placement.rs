//! Each value that a caller sets is sent, or the call is rejected with an error that names the setting: on every kind of call and both
//! protocols.

use alipay::content_key::ContentEncryption;
use alipay::error::ConfigError;
use alipay::limits::LimitPolicy;
use alipay::offline::MaterialImageUpload;
use alipay::open_public::TemplateMessageGet;
use alipay::system::OauthToken;
use alipay::trade::types::GoodsDetail;
use alipay::trade::{AppPay, Close, PagePay, Precreate};
use alipay::upload::Upload;
use alipay::{Client, ClientBuilder, Error, ProtocolChoice};
use alipay_emulator::Emulator;
use http::Method;
use serde_json::{Value, json};

use crate::support::{BOTH, Written, emulator, query, settings, template};

const GATEWAY: ProtocolChoice = BOTH[0];
const REST: ProtocolChoice = BOTH[1];
const FIELD: &str = "https://example.com/field";
const CALL: &str = "https://example.com/call";
const CLIENT: &str = "https://example.com/client";

fn builder(emulator: &Emulator) -> ClientBuilder<Client> {
    settings(emulator).limit_policy(LimitPolicy::Off)
}

/// Returns the values of a gateway parameter.
fn values(written: &Written, name: &str) -> Vec<String> {
    written.parameters().into_iter().filter(|(key, _)| key == name).map(|(_, value)| value).collect()
}

/// Returns the JSON body of a REST request.
fn body(written: &Written) -> Value {
    serde_json::from_slice(written.last().body()).unwrap()
}

fn config<T, C: alipay::record::ErrorCode>(result: Result<T, Error<C>>) -> ConfigError {
    match result {
        Err(Error::Config(error)) => error,
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("it was sent"),
    }
}

/// Returns the name of the rejected setting. Asserts that the text of the error contains it.
fn rejected_name<T, C: alipay::record::ErrorCode>(result: Result<T, Error<C>>) -> String {
    let error = config(result);
    let name = match &error {
        ConfigError::Unused { setting, .. } => setting.clone(),
        ConfigError::GatewayOnly(name) | ConfigError::Reserved(name) => name.clone(),
        ConfigError::OtherProtocol { field, .. } => field.clone(),
        _ => panic!("{error:?}"),
    };
    assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
    name
}

#[tokio::test]
async fn notify_url_is_sent_wherever_it_was_set() {
    let emulator = emulator();
    for (client_sets, field_sets, call_sets, expected) in [
        (None, Some(FIELD), None, FIELD),
        (None, None, Some(CALL), CALL),
        (Some(CLIENT), None, None, CLIENT),
        (Some(CLIENT), Some(FIELD), None, FIELD),
        (Some(CLIENT), None, Some(CALL), CALL),
        (None, Some(FIELD), Some(CALL), CALL),
        (Some(CLIENT), Some(FIELD), Some(CALL), CALL),
        // An empty text means not set. On a call it removes the client's setting.
        (Some(CLIENT), Some(FIELD), Some(""), FIELD),
        (Some(CLIENT), Some(""), None, CLIENT),
    ] {
        let written = Written::default();
        let mut settings = builder(&emulator);
        if let Some(url) = client_sets {
            settings = settings.notify_url(url);
        }
        let client = settings.build_with(written.clone()).unwrap();
        let mut request = Precreate::new().out_trade_no("1");
        if let Some(url) = field_sets {
            request = request.notify_url(url);
        }
        for protocol in [GATEWAY, REST, ProtocolChoice::Auto] {
            let mut call = client.call(&request).protocol(protocol);
            if let Some(url) = call_sets {
                call = call.notify_url(url);
            }
            call.await.unwrap_err();
            if protocol == GATEWAY {
                assert_eq!(values(&written, "notify_url"), [expected]);
                assert!(!written.last().body().escape_ascii().to_string().contains("notify_url"), "not a field on the gateway");
            } else {
                assert_eq!(body(&written), json!({ "out_trade_no": "1", "notify_url": expected }), "{protocol:?}");
            }
        }
    }
    let written = Written::default();
    let client = builder(&emulator).notify_url(CLIENT).build_with(written.clone()).unwrap();
    client.call(&Precreate::new()).protocol(GATEWAY).notify_url("").await.unwrap_err();
    assert_eq!(values(&written, "notify_url"), [""; 0]);
}

/// Applies a setting to a call, with a value of its type.
macro_rules! settings_of {
    ($call:expr, $name:expr, $value:expr) => {
        match $call {
            call => match $name {
                "app_auth_token" => call.app_auth_token($value),
                "auth_token" => call.auth_token($value),
                "target_app_id" => call.target_app_id($value),
                "notify_url" => call.notify_url($value),
                "return_url" => call.return_url($value),
                "prod_code" => call.prod_code($value),
                "terminal_type" => call.terminal_type($value),
                "terminal_info" => call.terminal_info($value),
                "ws_service_url" => call.ws_service_url($value),
                name => call.parameter(name, $value),
            },
        }
    };
}

const EVERYWHERE: [&str; 3] = ["app_auth_token", "auth_token", "target_app_id"];
const GATEWAY_ONLY: [&str; 7] =
    ["notify_url", "return_url", "prod_code", "terminal_type", "terminal_info", "ws_service_url", "own"];
/// The parameters that a request in a batch can have.
const IN_A_BATCH: [&str; 8] =
    ["app_auth_token", "auth_token", "target_app_id", "notify_url", "return_url", "prod_code", "terminal_type", "terminal_info"];

/// Returns the parameters of an address or of an order string.
fn parameters(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.split('?').next_back().unwrap().as_bytes()).into_owned().collect()
}

#[tokio::test]
async fn each_common_parameter_is_sent_by_every_kind_of_gateway_call() {
    let emulator = emulator();
    let written = Written::default();
    let client = builder(&emulator).build_with(written.clone()).unwrap();
    let (page, order, token, query) = (PagePay::new(), AppPay::new(), OauthToken::new().code("c"), query());
    let raw = json!({ "a": "b" });
    for name in EVERYWHERE.into_iter().chain(GATEWAY_ONLY) {
        let mut ways = Vec::new();
        settings_of!(client.call(&query).protocol(GATEWAY), name, "mark").await.unwrap_err();
        ways.push(("call", written.parameters()));
        settings_of!(client.call(&token).protocol(GATEWAY), name, "mark").await.unwrap_err();
        ways.push(("call with plain parameters", written.parameters()));
        settings_of!(client.call_raw("a.b", &raw), name, "mark").await.unwrap_err();
        ways.push(("raw call", written.parameters()));
        settings_of!(client.call_raw("a.b", &raw).plain(), name, "mark").await.unwrap_err();
        ways.push(("raw call with plain parameters", written.parameters()));
        settings_of!(client.call_raw("a.b", &raw), name, "mark").download().await.unwrap_err();
        ways.push(("media", written.parameters()));
        ways.push(("page", parameters(&settings_of!(client.page_execute(&page), name, "mark").url().unwrap())));
        ways.push(("order", parameters(&settings_of!(client.sdk_execute(&order), name, "mark").order_string().unwrap())));
        for (way, parameters) in ways {
            let actual: Vec<_> = parameters.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect();
            assert_eq!(actual, ["mark"], "{name}, {way}");
        }
        let form = settings_of!(client.page_execute(&page), name, "mark").form().unwrap();
        assert_eq!(form.matches("mark").count(), 1, "{name}: {form}");
        let upload = MaterialImageUpload::new().image_name("n").image_content(Upload::from_bytes("a.png", "x"));
        settings_of!(client.call(&upload).protocol(GATEWAY), name, "mark").await.unwrap_err();
        let request = written.last();
        let all = format!("{} {}", request.uri(), String::from_utf8_lossy(request.body()));
        assert_eq!(all.matches("mark").count(), 1, "{name}, upload: {all}");

        let mut batch = settings_of!(client.batch(), name, "mark");
        let _ = batch.add(&query);
        batch.await.unwrap_err();
        let values: Vec<_> = written.parameters().into_iter().filter(|(_, value)| value.contains("mark")).collect();
        let [(location, value)] = &values[..] else { panic!("{name}, batch: {values:?}") };
        let is_inside = IN_A_BATCH.contains(&name);
        assert_eq!(location, if is_inside { "biz_content" } else { name });
        assert!(!is_inside || value.contains(&format!(r#""{name}":"mark""#)), "{value}");

        let mut batch = client.batch();
        let _ = batch.add_call(settings_of!(client.call(&query), name, "mark"));
        let result = batch.await;
        if is_inside {
            let content = values_of_batch(&written);
            assert!(content.contains(&format!(r#""{name}":"mark""#)), "{content}");
        } else {
            let error = config(result);
            assert!(matches!(&error, ConfigError::Batch { request: Some(0), .. }), "{error:?}");
            assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
        }
    }
}

fn values_of_batch(written: &Written) -> String {
    values(written, "biz_content").concat()
}

#[tokio::test]
async fn each_common_parameter_is_sent_on_rest_or_rejected() {
    let emulator = emulator();
    let written = Written::default();
    let client = builder(&emulator).build_with(written.clone()).unwrap();
    let raw = json!({ "a": "b" });
    let close = Close::new().trade_no("1");
    let assert_sent = |name: &str, way: &str| {
        let request = written.last();
        let query = parameters(&request.uri().to_string());
        let in_query: Vec<_> = query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect();
        let header = request.headers().get("alipay-app-auth-token").map(|value| value.to_str().unwrap());
        let actual = if name == "app_auth_token" { header.into_iter().collect() } else { in_query };
        assert_eq!(actual, ["mark"], "{name}, {way}");
    };
    for name in EVERYWHERE {
        settings_of!(client.call(&template()).protocol(REST), name, "mark").await.unwrap_err();
        assert_sent(name, "call");
        settings_of!(client.call(&close).protocol(REST), name, "mark").await.unwrap_err();
        assert_sent(name, "call with a body");
        for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            settings_of!(client.call_rest(method.clone(), "/v3/a", &raw), name, "mark").await.unwrap_err();
            assert_sent(name, method.as_str());
        }
        let upload = client.call_rest(Method::POST, "/v3/a", &raw).file("f", Upload::from_bytes("a.png", "x"));
        settings_of!(upload, name, "mark").await.unwrap_err();
        assert_sent(name, "upload");
    }
    for name in GATEWAY_ONLY {
        assert_eq!(rejected_name(settings_of!(client.call(&template()).protocol(REST), name, "mark").await), name);
        for method in [Method::GET, Method::POST, Method::DELETE] {
            assert_eq!(rejected_name(settings_of!(client.call_rest(method.clone(), "/v3/a", &raw), name, "mark").await), name);
        }
        // Without a protocol choice, the call uses the protocol that has the parameter.
        settings_of!(client.call(&template()), name, "mark").await.unwrap_err();
        assert_eq!(values(&written, name), ["mark"]);
        let strict = settings_of!(builder(&emulator).protocol(REST), name, "mark").build_with(written.clone()).unwrap();
        assert_eq!(rejected_name(strict.call(&template()).await), name);
    }
    // The request has the field.
    let raw = json!({ "own": "old", "kept": 1 });
    client.call_rest(Method::POST, "/v3/a", &raw).parameter("own", "new").await.unwrap_err();
    assert_eq!(body(&written), json!({ "own": "new", "kept": 1 }));
    client.call_rest(Method::GET, "/v3/a", &raw).parameter("own", "new").await.unwrap_err();
    let mut query = parameters(&written.last().uri().to_string());
    query.sort_unstable();
    assert_eq!(query, [("kept".into(), "1".into()), ("own".into(), "new".into())]);
}

#[tokio::test]
async fn a_parameter_named_like_a_field_is_rejected_on_the_gateway() {
    let emulator = emulator();
    let written = Written::default();
    let client = builder(&emulator).build_with(written.clone()).unwrap();
    let request = Precreate::new().out_trade_no("1").subject("s").total_amount("1");
    for name in ["total_amount", "subject", "goods_detail", "body"] {
        assert_eq!(rejected_name(client.call(&request).protocol(GATEWAY).parameter(name, "999").await), name);
        let page = PagePay::new().total_amount("1");
        assert_eq!(rejected_name(client.page_execute(&page).parameter(name, "999").url()), name);
        let order = AppPay::new();
        assert_eq!(rejected_name(client.sdk_execute(&order).parameter(name, "999").order_string()), name);
        let of_the_client = builder(&emulator).parameter(name, "999").build_with(written.clone()).unwrap();
        assert_eq!(rejected_name(of_the_client.call(&request).protocol(GATEWAY).await), name);
    }
    let raw = json!({ "total_amount": "1" });
    assert_eq!(rejected_name(client.call_raw("a.b", &raw).parameter("total_amount", "999").await), "total_amount");
    // For plain parameters, and on REST, it sets the field.
    client.call_raw("a.b", &raw).plain().parameter("total_amount", "999").await.unwrap_err();
    assert_eq!(values(&written, "total_amount"), ["999"]);
    client.call(&request).protocol(REST).parameter("total_amount", "999").await.unwrap_err();
    assert_eq!(body(&written)["total_amount"], "999");
    // A parameter with another name stays, and so does a common one.
    client.call(&request).protocol(GATEWAY).parameter("own", "1").parameter("notify_url", CALL).await.unwrap_err();
    assert_eq!((values(&written, "own"), values(&written, "notify_url")), (vec!["1".to_owned()], vec![CALL.to_owned()]));
    client.call_raw("a.b", &json!({ "a": null })).parameter("a", "1").await.unwrap_err();
    assert_eq!(values(&written, "a"), ["1"]);
}

#[tokio::test]
async fn no_parameter_is_sent_twice() {
    let emulator = emulator();
    let written = Written::default();
    let client = builder(&emulator).auth_token("of the client").build_with(written.clone()).unwrap();
    for (raw, call, name, expected) in [
        (json!({ "auth_token": "own" }), None, "auth_token", "own"),
        (json!({ "auth_token": "own" }), Some("of the call"), "auth_token", "of the call"),
        (json!({ "auth_token": null }), None, "auth_token", "of the client"),
        (json!({ "auth_token": "" }), None, "auth_token", "of the client"),
        (json!({ "target_app_id": "own" }), Some("of the call"), "target_app_id", "of the call"),
    ] {
        let mut plain = client.call_raw("a.b", &raw).plain();
        let mut get = client.call_rest(Method::GET, "/v3/a", &raw);
        if let Some(value) = call {
            (plain, get) = (settings_of!(plain, name, value), settings_of!(get, name, value));
        }
        plain.await.unwrap_err();
        assert_eq!(values(&written, name), [expected], "{raw}");
        get.await.unwrap_err();
        let query = parameters(&written.last().uri().to_string());
        let actual: Vec<_> = query.iter().filter(|(key, _)| key == name).map(|(_, value)| value).collect();
        assert_eq!(actual, [expected], "{raw}");
    }
    let raw = json!({ "notify_url": FIELD });
    client.call_raw("a.b", &raw).plain().notify_url(CALL).await.unwrap_err();
    assert_eq!(values(&written, "notify_url"), [CALL]);
    for name in ["sign", "app_id", "method", "charset", "timestamp", "version", "sign_type", "format"] {
        let raw = json!({ name: "x" });
        assert_eq!(rejected_name(client.call_raw("a.b", &raw).plain().await), name);
        // Inside `biz_content` the name can be used.
        client.call_raw("a.b", &raw).await.unwrap_err();
        assert_eq!(values(&written, "biz_content"), [raw.to_string()]);
    }
}

#[tokio::test]
async fn blank_values_are_rejected_and_empty_values_are_unset() {
    let emulator = emulator();
    let written = Written::default();
    let client = builder(&emulator).build_with(written.clone()).unwrap();
    let raw = json!({ "a": "b" });
    for name in EVERYWHERE.into_iter().chain(GATEWAY_ONLY) {
        for blank in [" ", "\t\n", "\u{3000}"] {
            assert_eq!(rejected_name(settings_of!(client.call(&template()), name, blank).await), name);
            assert_eq!(rejected_name(settings_of!(client.page_execute(&PagePay::new()), name, blank).url()), name);
            assert_eq!(rejected_name(settings_of!(client.call_rest(Method::GET, "/v3/a", &raw), name, blank).await), name);
            let of_the_client = settings_of!(builder(&emulator), name, blank).build_with(written.clone()).unwrap();
            assert_eq!(rejected_name(of_the_client.call(&template()).await), name);
            assert_eq!(rejected_name(of_the_client.batch().await), name);
        }
        let full = settings_of!(builder(&emulator), name, "mark").build_with(written.clone()).unwrap();
        settings_of!(full.call(&template()).protocol(GATEWAY), name, "").await.unwrap_err();
        assert_eq!(values(&written, name), [""; 0]);
        settings_of!(full.call(&template()).protocol(REST), name, "").await.unwrap_err();
        assert!(!format!("{:?}", written.last()).contains(name), "{:?}", written.last());
    }
    assert_eq!(rejected_name(client.call(&OauthToken::new().code(" ")).protocol(GATEWAY).await), "code");
    assert_eq!(rejected_name(client.call_raw("a.b", &json!({ "x": " " })).plain().await), "x");
    assert_eq!(rejected_name(client.call(&Close::new().notify_url(" ")).protocol(GATEWAY).await), "notify_url");
    // JSON can contain blanks.
    client.call_raw("a.b", &json!({ "x": " " })).await.unwrap_err();
    assert_eq!(values(&written, "biz_content"), [r#"{"x":" "}"#]);
}

#[tokio::test]
async fn a_nested_field_of_one_protocol_is_not_dropped() {
    let emulator = emulator();
    let written = Written::default();
    let client = builder(&emulator).build_with(written.clone()).unwrap();
    let goods = || GoodsDetail::new().goods_id("1");
    let request = Precreate::new().goods_detail([goods(), goods().goods_ean_id("690")]);
    assert_eq!(rejected_name(client.call(&request).protocol(REST).await), "goods_detail[1].goods_ean_id");
    for protocol in [GATEWAY, ProtocolChoice::Auto] {
        client.call(&request).protocol(protocol).await.unwrap_err();
        assert!(values(&written, "biz_content").concat().contains("690"), "{protocol:?}");
    }
    // An empty text means not set.
    let request = Precreate::new().goods_detail([goods().goods_ean_id("")]);
    client.call(&request).protocol(REST).await.unwrap_err();
    assert_eq!(body(&written), json!({ "goods_detail": [{ "goods_id": "1" }] }));
}

#[tokio::test]
async fn requested_encryption_is_applied_or_rejected() {
    let emulator = emulator();
    let written = Written::default();
    let client = builder(&emulator).content_key("MDEyMzQ1Njc4OWFiY2RlZg==").build_with(written.clone()).unwrap();
    let (raw, nothing) = (json!({ "a": "secret" }), json!({}));
    let file = || Upload::from_bytes("a.png", "x");
    let token = OauthToken::new().code("secret");
    assert_eq!(rejected_name(client.call(&token).protocol(GATEWAY).encrypt(true).await), "encrypt");
    assert_eq!(rejected_name(client.call_raw("a.b", &raw).plain().encrypt(true).await), "encrypt");
    for method in [Method::GET, Method::DELETE] {
        assert_eq!(rejected_name(client.call_rest(method.clone(), "/v3/a", &raw).encrypt(true).await), "encrypt");
        client.call_rest(method.clone(), "/v3/a", &nothing).encrypt(true).await.unwrap_err();
        // A client with a key encrypts what can be encrypted.
        client.call_rest(method.clone(), "/v3/a", &raw).await.unwrap_err();
        assert!(written.last().uri().to_string().ends_with("?a=secret"));
    }
    assert_eq!(rejected_name(client.call_rest(Method::POST, "/v3/a", &nothing).file("f", file()).encrypt(true).await), "encrypt");
    assert_eq!(rejected_name(client.call(&template()).protocol(REST).encrypt(true).await), "encrypt");
    client.call(&template()).encrypt(true).await.unwrap_err();
    assert_eq!(values(&written, "encrypt_type"), ["AES"], "without a protocol choice the call uses the protocol that encrypts");
    client.call_raw("a.b", &raw).encrypt(true).await.unwrap_err();
    assert!(!values(&written, "biz_content").concat().contains("secret"));
    client.call_rest(Method::POST, "/v3/a", &raw).file("f", file()).encrypt(true).await.unwrap_err();
    assert!(!String::from_utf8_lossy(written.last().body()).contains("secret"));
    assert!(!client.page_execute(&PagePay::new().subject("secret")).encrypt(true).url().unwrap().contains("secret"));
    let unkeyed = builder(&emulator).build_with(written.clone()).unwrap();
    let error = config(unkeyed.call(&TemplateMessageGet::new()).encrypt(true).await);
    assert!(error.to_string().contains("content_key"), "{error}");
}

#[tokio::test]
async fn files_and_plain_parameters_are_sent_or_rejected() {
    let emulator = emulator();
    let written = Written::default();
    let client = builder(&emulator).build_with(written.clone()).unwrap();
    let raw = json!({ "a": "b" });
    let file = || Upload::from_bytes("a.png", "content");
    for method in [Method::GET, Method::DELETE] {
        assert_eq!(rejected_name(client.call_rest(method.clone(), "/v3/a", &raw).file("picture", file()).await), "picture");
    }
    for method in [Method::POST, Method::PUT, Method::PATCH] {
        client.call_rest(method.clone(), "/v3/a", &raw).file("picture", file()).await.unwrap_err();
        assert!(String::from_utf8_lossy(written.last().body()).contains("content"));
    }
    for call in [client.call_raw("a.b", &raw), client.call_raw("a.b", &raw).plain()] {
        call.file("picture", file()).await.unwrap_err();
        assert!(String::from_utf8_lossy(written.last().body()).contains("content"));
    }
    let media = client.call_raw("a.b", &raw).file("picture", file()).download().await;
    assert!(matches!(config(media), ConfigError::Files));
    assert_eq!(rejected_name(client.call_rest(Method::POST, "/v3/a", &raw).plain().await), "plain");
    let mut batch = client.batch();
    let upload = MaterialImageUpload::new().image_content(file());
    let _ = batch.add(&upload);
    assert!(matches!(config(batch.await), ConfigError::Batch { request: Some(0), .. }));
}

#[test]
fn conflicting_settings_of_a_client_are_rejected() {
    let emulator = emulator();
    for (built, setting) in [
        (settings(&emulator).content_encryption(ContentEncryption::AesV2).build(), "content_encryption"),
        (settings(&emulator).content_encryption(ContentEncryption::Aes).build(), "content_encryption"),
        (settings(&emulator).proxy("http://127.0.0.1:1").build_with(Written::default()), "proxy"),
    ] {
        match built {
            Err(ConfigError::Unused { setting: named, .. }) => assert_eq!(named, setting),
            other => panic!("{setting}: {other:?}"),
        }
    }
}
