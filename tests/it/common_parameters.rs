//! Limits of the common parameters, from `spec/gateway.yaml` and `spec/rest.yaml`.

use alipay::Error;
use alipay::error::ConfigError;

use crate::support::{BOTH, emulator, query, settings, template};

#[tokio::test]
async fn a_token_that_is_too_long_is_rejected() {
    let emulator = emulator();
    for protocol in BOTH {
        let client = settings(&emulator).app_auth_token("t".repeat(40)).build().unwrap();
        client.call(&template()).protocol(protocol).await.unwrap();
        let error = client.call(&template()).protocol(protocol).app_auth_token("t".repeat(41)).await.unwrap_err();
        let Error::Invalid(violations) = &error else { panic!("{error:?}") };
        let [violation] = violations.as_slice() else { panic!("{violations}") };
        assert_eq!((violation.allowed.as_str(), violation.actual.as_str()), ("40", "41"));
        assert!(violation.source.starts_with("spec/"), "{violation}");
    }
    assert_eq!(emulator.received_calls().len(), 2);
    // The policy applies to common parameters, too: their documented lengths can also be out of date.
    let long = "t".repeat(41);
    let warned = settings(&emulator).build().unwrap();
    let response = warned.call(&template()).limit_policy(alipay::limits::LimitPolicy::Warn).app_auth_token(&long).await.unwrap();
    assert_eq!(response.warnings().len(), 1);
    warned.call(&template()).limit_policy(alipay::limits::LimitPolicy::Off).app_auth_token(&long).await.unwrap();
}

#[tokio::test]
async fn an_app_id_that_is_too_long_is_rejected() {
    let emulator = emulator();
    let mut builder = alipay::Client::builder("2".repeat(33)).base_url(emulator.base_url());
    builder = builder.private_key(emulator.app_private_key());
    let client = builder.alipay_public_key(emulator.alipay_public_key()).build().unwrap();
    for error in [client.call(&query()).await.unwrap_err().erase(), client.call(&template()).await.unwrap_err().erase()] {
        assert!(matches!(&error, Error::Invalid(_)), "{error:?}");
        assert!(error.to_string().contains("`app_id` has 33 characters, at most 32 are allowed"), "{error}");
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_a_header_is_rejected() {
    let emulator = emulator();
    let client = settings(&emulator).build().unwrap();
    let error = client.call(&template()).app_auth_token("line\nbreak").await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::Header(_))), "{error:?}");
    assert_eq!(emulator.received_calls(), []);
}

#[tokio::test]
async fn common_parameters_are_sent_and_signed() {
    let emulator = emulator();
    let client = settings(&emulator).notify_url("https://example.com/notify?a=1&b=2").parameter("own", "1").build().unwrap();
    let full = client
        .call(&template())
        .auth_token("user")
        .app_auth_token("merchant")
        .target_app_id("2021")
        .prod_code("P")
        .terminal_type("web")
        .terminal_info("i")
        .return_url("https://example.com/")
        .ws_service_url("ws://127.0.0.1")
        .parameter("own", "2")
        .await
        .unwrap();
    assert_eq!(full.protocol(), alipay::schema::Protocol::Gateway, "REST does not have all of them");
    let gateway = client.call(&template()).await.unwrap();
    assert_eq!(gateway.protocol(), alipay::schema::Protocol::Gateway, "parameters of the client must arrive, too");
    let rest = settings(&emulator).build().unwrap();
    let response = rest.call(&template()).auth_token("user").target_app_id("2021").await.unwrap();
    assert_eq!(response.protocol(), alipay::schema::Protocol::Rest);
    let error = client.call(&template()).protocol(BOTH[1]).await.unwrap_err();
    assert!(matches!(&error, Error::Config(ConfigError::GatewayOnly(name)) if name == "notify_url"), "{error:?}");
    let error = client.call(&query()).notify_url(format!("https://example.com/{}", "x".repeat(256))).await.unwrap_err();
    assert!(matches!(&error, Error::Invalid(_)), "{error:?}");
    for name in ["sign", "app_id", "biz_content", "auth_token", "", " "] {
        let error = client.call(&query()).parameter(name, "x").await.unwrap_err();
        assert!(matches!(&error, Error::Config(ConfigError::Reserved(_))), "{error:?}");
    }
    assert_eq!(emulator.received_calls().len(), 3);
}

/// A transport that records addresses and sends nothing.
#[derive(Clone, Debug, Default)]
struct Addresses(std::sync::Arc<std::sync::Mutex<Vec<String>>>);

impl alipay::transport::Transport for Addresses {
    fn send(&self, request: http::Request<alipay::transport::Body>) -> alipay::transport::TransportFuture<'_> {
        self.0.lock().unwrap().push(request.uri().to_string());
        Box::pin(async { Err(alipay::error::TransportError::new(alipay::error::TransportErrorKind::Connect)) })
    }
}

/// Some APIs have a field on REST for a common parameter of the gateway.
#[tokio::test]
async fn a_field_that_is_a_common_parameter_is_sent_as_one() {
    let emulator = emulator();
    let addresses = Addresses::default();
    let client = settings(&emulator).build_with(addresses.clone()).unwrap();
    let close = alipay::trade::Close::new().trade_no("2013112611001004680073956707").notify_url("https://example.com/field");
    client.call(&close).protocol(BOTH[0]).await.unwrap_err();
    client.call(&close).protocol(BOTH[0]).notify_url("https://example.com/option").await.unwrap_err();
    client.call(&close).await.unwrap_err();
    let urls = addresses.0.lock().unwrap().clone();
    assert!(urls[0].contains("notify_url=https%3A%2F%2Fexample.com%2Ffield"), "{}", urls[0]);
    assert!(urls[1].contains("notify_url=https%3A%2F%2Fexample.com%2Foption"), "{}", urls[1]);
    assert!(urls[2].ends_with("/v3/alipay/trade/close"), "{}", urls[2]);
}

#[tokio::test]
async fn a_field_of_one_protocol_selects_it_or_is_rejected() {
    let emulator = emulator();
    let addresses = Addresses::default();
    let client = settings(&emulator).build_with(addresses.clone()).unwrap();
    let precreate = alipay::trade::Precreate::new().payment_type("1");
    client.call(&precreate).limit_policy(alipay::limits::LimitPolicy::Off).await.unwrap_err();
    assert!(addresses.0.lock().unwrap()[0].contains("/gateway.do?"), "only the gateway has the field");
    let error = client.call(&precreate).limit_policy(alipay::limits::LimitPolicy::Off).protocol(BOTH[1]).await.unwrap_err();
    assert!(matches!(&error, Error::Config(ConfigError::OtherProtocol { field, .. }) if field == "payment_type"), "{error:?}");
    assert_eq!(addresses.0.lock().unwrap().len(), 1, "nothing was sent");
}
