//! A service provider with two merchants in one process.

use alipay::Error;
use alipay::oauth::new_state;
use alipay_cookbook::service_provider::{Merchant, Merchants, ProviderError, admit, has_ended, notified, page, place, refresh};
use alipay_emulator::{Emulator, Reaction, Stub};
use serde_json::json;

use crate::support::{client, follow, query_of, verifier};

const BACK: &str = "https://provider.example/back";
const PROVIDER: &str = "2088000000000001";

fn emulator() -> Emulator {
    Emulator::builder().auto_approve(true).start().unwrap()
}

/// Returns the query of the redirect after a merchant's consent.
async fn consent(emulator: &Emulator, state: &str) -> String {
    let page = page(&emulator.base_url(), emulator.app_id(), BACK, state).unwrap();
    query_of(&follow(&page).await).to_owned()
}

#[tokio::test]
async fn a_merchant_authorises_the_provider() {
    let emulator = emulator();
    let client = client(&emulator);
    let (merchants, state) = (Merchants::default(), new_state().unwrap());
    let query = consent(&emulator, &state).await;
    let error = admit(&client, &merchants, &query, &new_state().unwrap()).await.unwrap_err();
    assert!(matches!(error, ProviderError::Redirect(_)), "another session: {error}");
    let apps = admit(&client, &merchants, &query, &state).await.unwrap();
    let merchant = merchants.find(&apps[0]).unwrap();
    assert_eq!(emulator.object("app_authorization", &merchant.token).unwrap().status, "valid");
    let error = admit(&client, &merchants, &query, &state).await.unwrap_err();
    assert!(matches!(error, ProviderError::Exchange(_)), "a code is valid once: {error}");

    refresh(&client, &merchants, &merchant.app_id).await.unwrap();
    let renewed = merchants.find(&merchant.app_id).unwrap();
    assert_ne!(renewed.token, merchant.token);
    assert_eq!(emulator.object("app_authorization", &merchant.token).unwrap().status, "invalid");
    merchants.store(merchant.clone());
    assert!(refresh(&client, &merchants, &merchant.app_id).await.is_err(), "a refresh token is valid once");
    assert!(matches!(refresh(&client, &merchants, "2021000000000009").await, Err(ProviderError::NotAuthorized)));
}

#[tokio::test]
async fn several_apps_of_a_merchant_have_a_token_each() {
    let emulator = emulator();
    let token = |app: &str| json!({ "auth_app_id": app, "user_id": "2088102150527498", "app_auth_token": format!("token-{app}"), "app_refresh_token": format!("refresh-{app}") });
    emulator.stub(
        Stub::new(Reaction::response(&json!({ "tokens": [token("2021000000000001"), token("2021000000000002")] })))
            .api("alipay.open.auth.token.app")
            .once(),
    );
    let merchants = Merchants::default();
    let query = consent(&emulator, "state").await;
    let apps = admit(&client(&emulator), &merchants, &query, "state").await.unwrap();
    assert_eq!(apps, ["2021000000000001", "2021000000000002"]);
    assert_eq!(merchants.find("2021000000000002").unwrap().token, "token-2021000000000002");

    emulator
        .stub(Stub::new(Reaction::response(&json!({ "tokens": [{ "auth_app_id": "1" }] }))).api("alipay.open.auth.token.app"));
    let query = consent(&emulator, "state").await;
    let error = admit(&client(&emulator), &merchants, &query, "state").await.unwrap_err();
    assert!(matches!(error, ProviderError::Incomplete) && merchants.find("1").is_none());
}

fn merchant(app_id: &str, token: &str) -> Merchant {
    Merchant { app_id: app_id.to_owned(), user_id: PROVIDER.to_owned(), token: token.to_owned(), refresh_token: String::new() }
}

#[tokio::test]
async fn each_order_belongs_to_its_merchant() {
    let emulator = emulator();
    let client = client(&emulator);
    let (tea, cake) = (merchant("2021000000000001", "token-of-tea"), merchant("2021000000000002", "token-of-cake"));
    for (merchant, number) in [(&tea, "tea_1"), (&cake, "cake_1")] {
        emulator.next(Reaction::Cut);
        assert!(place(&client, merchant, PROVIDER, number, "8.80").await.unwrap().is_some());
    }
    assert_eq!(emulator.objects("trade").len(), 2);
    let calls = emulator.received_calls();
    for (call, merchant) in calls.iter().zip([&tea, &tea, &cake, &cake]) {
        assert_eq!(call.request["extend_params"]["sys_service_provider_id"], PROVIDER);
        let header = ("alipay-app-auth-token".to_owned(), merchant.token.clone());
        assert!(call.headers.contains(&header), "{:?}", call.headers);
    }
}

#[tokio::test]
async fn an_ended_authorisation_is_recognised() {
    let emulator = emulator();
    let client = client(&emulator);
    let merchant = merchant("2021000000000001", "token");
    for (code, expected) in [
        ("invalid-app-auth-token", true),
        ("app-auth-token-time-out", true),
        ("invalid-auth-relations", true),
        ("ACQ.SELLER_BEEN_BLOCKED", false),
        ("ACQ.ACCESS_FORBIDDEN", false),
    ] {
        emulator.next(Reaction::error(code));
        let error = place(&client, &merchant, PROVIDER, "order_1", "8.80").await.unwrap_err();
        assert_eq!(has_ended(&error), expected, "{error}");
    }
    for (code, expected) in
        [("aop.invalid-app-auth-token", true), ("isv.invalid-auth-relations", true), ("isv.invalid-app-id", false)]
    {
        emulator.next(Reaction::error(code));
        let error: Error = client.call_raw("alipay.trade.query", &json!({})).await.unwrap_err();
        assert_eq!(has_ended(&error), expected, "{error}");
    }
}

#[test]
fn a_notification_finds_its_merchant() {
    let emulator = emulator();
    let merchants = Merchants::default();
    merchants.store(merchant("2021000000000002", "token-of-cake"));
    let of = |app: &str| {
        let body = emulator.notification(&[("auth_app_id", app), ("out_trade_no", "cake_1")]).unwrap();
        verifier(&emulator).verify(body).unwrap()
    };
    assert_eq!(of("2021000000000002").app_id(), Some(emulator.app_id()));
    assert!(notified(&merchants, &of("2021000000000002")).is_some_and(|found| found.token == "token-of-cake"));
    assert!(notified(&merchants, &of("2021000000000003")).is_none());
}
