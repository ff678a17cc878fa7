//! The token APIs: plain parameters, rules between fields, responses on both protocols.

use alipay::open_auth::TokenApp;
use alipay::system::OauthToken;
use alipay::{Error, ProtocolChoice};

use crate::support::{BOTH, client, emulator};

#[tokio::test]
async fn a_users_code_becomes_a_token() {
    let emulator = emulator();
    let client = client(&emulator);
    let request = OauthToken::new().grant_type("authorization_code").code("4b203fe6c11548bcabd8da5bb087a83b");
    for protocol in BOTH {
        let response = client.call(&request).protocol(protocol).await.unwrap();
        assert_eq!(response.access_token.as_deref(), Some("20120823ac6ffaa4d2d84e7384bf983531473993"));
        assert_eq!(response.expires_in.as_deref(), Some("3600"));
    }
    let raw = serde_json::json!({ "grant_type": "authorization_code", "code": "4b203fe6c11548bcabd8da5bb087a83b" });
    let response = client.call_raw("alipay.system.oauth.token", &raw).plain().await.unwrap();
    assert_eq!(response["user_id"], "2088102104794936");
}

#[tokio::test]
async fn the_exchanged_code_is_required() {
    let emulator = emulator();
    let client = client(&emulator);
    for (grant, missing) in [("authorization_code", "code"), ("refresh_token", "refresh_token")] {
        let error = client.call(&OauthToken::new().grant_type(grant)).await.unwrap_err();
        let Error::Invalid(violations) = &error else { panic!("{error:?}") };
        assert_eq!(violations.as_slice()[0].path, missing);
        let error = client.call(&TokenApp::new().grant_type(grant)).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    }
    assert_eq!(emulator.received_calls(), []);
}

#[tokio::test]
async fn a_merchants_code_becomes_a_token() {
    let emulator = emulator();
    let client = client(&emulator);
    let request = TokenApp::new().grant_type("authorization_code").code("1cc19911172e4f8aaa509c8fb5d12F56");
    for protocol in [ProtocolChoice::Gateway, ProtocolChoice::Rest] {
        let response = client.call(&request).protocol(protocol).await.unwrap();
        assert_eq!(response.app_auth_token.as_deref(), Some("201510BBaabdb44d8fd04607abf8d5931ec75D84"));
    }
}
