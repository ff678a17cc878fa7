//! Every documented code is returned typed, on every protocol, with its remedy.

use alipay::common::gateway::GatewayErrorCode;
use alipay::common::rest::RestErrorCode;
use alipay::error::{AnyCode, OutcomeUnknown};
use alipay::open_public::{MessageLabelSend, MessageLabelSendErrorCode, MessageQuery, TemplateMessageGet};
use alipay::record::{CallRequest, ErrorCode, Request};
use alipay::schema::{Outcome, Protocol, Retry};
use alipay::{Client, Error, ProtocolChoice};
use alipay_emulator::{Emulator, Reaction};

use crate::support::{client, emulator, query, settings, template, text_message};

async fn every_code<R: CallRequest>(emulator: &Emulator, client: &Client, request: &R, expected: usize) {
    let api = R::API;
    let protocols = [(ProtocolChoice::Gateway, api.gateway.is_some()), (ProtocolChoice::Rest, api.rest.is_some())];
    assert_eq!(R::ErrorCode::CODES.len(), expected);
    assert_eq!(api.errors.len(), expected);
    for (protocol, _) in protocols.into_iter().filter(|(_, offered)| *offered) {
        for ((wire, code), def) in R::ErrorCode::CODES.iter().zip(api.errors) {
            assert_eq!(*wire, def.code);
            emulator.next(Reaction::error(*wire));
            let error = client.call(request).protocol(protocol).await.expect_err("the instruction sets an error");
            let unknown = matches!(error, Error::OutcomeUnknown(_));
            assert_eq!(unknown, def.outcome == Outcome::Unknown, "{wire}");
            assert_eq!(error.may_have_acted(), unknown, "{wire}");
            let api_error = error.api().unwrap();
            assert_eq!(api_error.code(), *code, "{wire}");
            assert_eq!(api_error.code().as_str(), Some(*wire));
            assert_eq!((api_error.sub_code(), api_error.failure().verified), (*wire, true));
            let remedy = api_error.failure().remedy.as_ref().unwrap();
            assert_eq!((remedy.summary.as_str(), remedy.fix.as_str(), remedy.retry), (def.summary, def.fix, def.retry));
            match protocol {
                ProtocolChoice::Gateway => {
                    assert_eq!(
                        (api_error.failure().gateway_code.as_str(), api_error.failure().msg.as_str()),
                        ("40004", "Business Failed")
                    )
                }
                _ => assert_eq!((api_error.failure().status, api_error.failure().gateway_code.as_str()), (400, "")),
            }
            assert!(api_error.to_string().contains(wire) && api_error.to_string().contains("[trace emulator"), "{api_error}");
        }
    }
}

#[tokio::test]
async fn every_code_of_every_api_is_typed() {
    let emulator = emulator();
    let client = client(&emulator);
    every_code(&emulator, &client, &query(), 5).await;
    every_code(&emulator, &client, &template(), 8).await;
    every_code(&emulator, &client, &text_message(), 13).await;
}

#[test]
fn the_blocking_client_types_codes() {
    let emulator = emulator();
    emulator.next(Reaction::error("MSG_TYPE_ILLEGAL"));
    let error = crate::support::blocking_client(&emulator).call(&text_message()).send().unwrap_err();
    assert_eq!(error.api().unwrap().code(), MessageLabelSendErrorCode::MsgTypeIllegal);
}

#[tokio::test]
async fn every_public_code_is_typed() {
    let emulator = emulator();
    let client = client(&emulator);
    assert_eq!(GatewayErrorCode::CODES.len(), alipay::common::gateway::ERRORS.len());
    for (wire, code) in GatewayErrorCode::CODES {
        emulator.next(Reaction::error(*wire));
        let error = client.call(&query()).await.unwrap_err();
        let api_error = error.api().unwrap();
        assert_eq!(api_error.code_as::<GatewayErrorCode>(), *code, "{wire}");
        assert!(api_error.failure().remedy.is_some(), "{wire}");
        assert_eq!(api_error.code(), <MessageQuery as Request>::ErrorCode::UNKNOWN, "{wire}");
    }
    for (wire, code) in RestErrorCode::CODES {
        emulator.next(Reaction::error(*wire));
        let error = client.call(&template()).await.unwrap_err();
        let api_error = error.api().unwrap();
        assert_eq!(api_error.code_as::<RestErrorCode>(), *code, "{wire}");
        assert_eq!(api_error.code(), <TemplateMessageGet as Request>::ErrorCode::UNKNOWN, "{wire}");
    }
}

#[tokio::test]
async fn an_unlisted_code_is_kept_as_text() {
    let emulator = emulator();
    emulator.next(Reaction::error("ACQ.BRAND_NEW"));
    let error = client(&emulator).call(&text_message()).await.unwrap_err();
    let api_error = error.api().unwrap();
    assert_eq!(api_error.code(), <MessageLabelSend as Request>::ErrorCode::UNKNOWN);
    assert_eq!((api_error.sub_code(), &api_error.failure().remedy), ("ACQ.BRAND_NEW", &None));
}

#[tokio::test]
async fn service_unavailable_leaves_the_outcome_unknown() {
    let emulator = emulator();
    let client = client(&emulator);
    for (request, code) in [(ProtocolChoice::Gateway, "isp.unknow-error"), (ProtocolChoice::Rest, "unknow-error")] {
        emulator.next(Reaction::error(code));
        let error = client.call(&template()).protocol(request).await.unwrap_err();
        let Error::OutcomeUnknown(OutcomeUnknown::Api(api_error)) = &error else { panic!("{error:?}") };
        assert_eq!(api_error.failure().remedy.as_ref().unwrap().retry, Retry::Later);
        assert!(error.to_string().starts_with("the outcome of the call is unknown"), "{error}");
    }
}

#[tokio::test]
async fn an_unlisted_system_error_leaves_the_outcome_unknown() {
    let emulator = emulator();
    let client = client(&emulator);
    for protocol in crate::support::BOTH {
        for code in ["ACQ.SYSTEM_ERROR", "aop.ACQ.SYSTEM_ERROR", "ACQ.unknow-error"] {
            emulator.next(Reaction::error(code));
            let error = client.call(&text_message()).protocol(protocol).await.unwrap_err();
            assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
        }
        // The spec's outcome of an API's own code takes precedence.
        emulator.next(Reaction::error("BUSINESS_ERROR"));
        assert!(matches!(client.call(&template()).protocol(protocol).await, Err(Error::Api(_))));
    }
}

#[tokio::test]
async fn warnings_are_attached_to_a_rejection() {
    let emulator = emulator();
    let client = settings(&emulator).limit_policy(alipay::limits::LimitPolicy::Warn).build().unwrap();
    let error = client.call(&MessageQuery::new()).await.unwrap_err();
    let api_error = error.api().unwrap();
    assert_eq!((api_error.sub_code(), api_error.failure().warnings.len()), ("MESSAGE_QUERY_ID_EMPTY", 1));
}

#[tokio::test]
async fn errors_of_several_apis_can_have_one_type() {
    let emulator = emulator();
    let client = client(&emulator);
    emulator.next(Reaction::error("SYSTEM_ERROR"));
    emulator.next(Reaction::error("BUSINESS_ERROR"));
    let errors: Vec<Error<AnyCode>> =
        vec![client.call(&query()).await.unwrap_err().erase(), client.call(&template()).await.unwrap_err().erase()];
    let codes: Vec<_> = errors.iter().map(|error| error.api().unwrap().sub_code()).collect();
    assert_eq!(codes, ["SYSTEM_ERROR", "BUSINESS_ERROR"]);
}

#[test]
fn errors_are_send_sync_and_static() {
    fn assert_portable<T: std::error::Error + Send + Sync + 'static>() {}
    assert_portable::<Error<MessageLabelSendErrorCode>>();
    assert_portable::<Error>();
    assert_portable::<alipay::error::ConfigError>();
    fn shared<T: Send + Sync + Clone>() {}
    shared::<Client>();
    shared::<alipay::blocking::Client>();
}

#[tokio::test]
async fn a_wrong_signature_gets_an_unsigned_response_with_a_hint() {
    let emulator = emulator();
    // The emulator expects another app key.
    let other_key = alipay_emulator::KeyPair::generate().unwrap();
    let client = Client::builder(emulator.app_id())
        .private_key(other_key.private_text())
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
        .build()
        .unwrap();
    let error = client.call(&query()).await.unwrap_err();
    let api_error = error.api().unwrap();
    assert_eq!(api_error.code_as::<GatewayErrorCode>(), GatewayErrorCode::IsvInvalidSignature);
    assert_eq!(
        (api_error.failure().gateway_code.as_str(), api_error.failure().verified, api_error.failure().protocol),
        ("40002", false, Protocol::Gateway)
    );
    assert!(error.to_string().ends_with("[unsigned]"), "{error}");
    assert!(!error.may_have_acted(), "only the gateway's own codes are unsigned");
    assert!(api_error.failure().hint.as_ref().unwrap().contains("the two keys do not belong together"), "{error}");
    // The gateway echoes the string to sign, tokens included.
    let error = client.call(&query()).app_auth_token("202405BBsecret").auth_token("a<b&c").await.unwrap_err();
    assert!(error.api().unwrap().failure().sub_msg.contains("app_auth_token=…"), "{error}");
    assert!(!format!("{error} {error:?}").contains("202405BBsecret") && !format!("{error:?}").contains("a&lt;b"), "{error:?}");
    let error = client.call(&template()).await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "invalid-signature");
    assert!(!error.api().unwrap().failure().verified);
}

#[tokio::test]
async fn a_wrong_clock_is_rejected_with_its_code() {
    let emulator = emulator();
    let late = || std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    let client = settings(&emulator).clock(late).build().unwrap();
    let error = client.call(&query()).await.unwrap_err();
    let api_error = error.api().unwrap();
    assert_eq!(api_error.sub_code(), "isv.invalid-timestamp");
    let hint = api_error.failure().hint.as_deref().unwrap();
    let seconds: u64 = hint.split(' ').find_map(|word| word.parse().ok()).unwrap();
    assert!((3590..3610).contains(&seconds) && hint.contains("behind the server's"), "{hint}");
    assert_eq!(client.call(&template()).await.unwrap_err().api().unwrap().sub_code(), "invalid-timestamp");
}
