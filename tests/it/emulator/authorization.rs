//! The authorisation pages: from the client's address to a token, which is issued once.

use alipay::oauth::{AUTH_USER, AppAuthorization, Redirect, UserAuthorization};
use alipay::open_auth::TokenApp;
use alipay::system::OauthToken;
use alipay_emulator::Emulator;
use reqwest::redirect::Policy as Redirects;

use crate::support::{BOTH, client, emulator, emulator_settings};

const BACK: &str = "https://shop.example/back?lang=zh";

async fn open(url: &str) -> reqwest::Response {
    let browser = reqwest::Client::builder().no_proxy().redirect(Redirects::none()).build().unwrap();
    browser.get(url).send().await.unwrap()
}

/// Presses the button. Returns the query of the redirect.
async fn approved(emulator: &Emulator, url: &str) -> String {
    let html = open(url).await.text().await.unwrap();
    let path = html.split_once("id=\"approve\" href=\"").unwrap_or_else(|| panic!("{html}")).1.split_once('"').unwrap().0;
    let path = path.replace("&amp;", "&");
    query(&open(&format!("{}{path}", emulator.base_url())).await)
}

fn query(response: &reqwest::Response) -> String {
    assert_eq!(response.status(), 302);
    let location = response.headers()["location"].to_str().unwrap();
    assert!(location.starts_with(BACK), "{location}");
    location.split_once('?').unwrap().1.to_owned()
}

#[tokio::test]
async fn a_users_code_is_valid_once_and_refreshed_once() {
    let emulator = emulator();
    let client = client(&emulator);
    for protocol in BOTH {
        let page = UserAuthorization::new(emulator.app_id(), BACK, "s+1").scope(AUTH_USER).base_url(emulator.base_url());
        let back = approved(&emulator, &page.url().unwrap()).await;
        let back = Redirect::from_user(&back, "s+1").unwrap();
        assert_eq!((back.app_id(), back.get("source")), (Some(emulator.app_id()), Some("alipay_wallet")));
        assert_eq!((back.scopes().collect::<Vec<_>>(), back.get("lang")), (vec![AUTH_USER], Some("zh")));

        // Only the API of this page accepts it.
        let foreign = TokenApp::new().grant_type("authorization_code").code(back.code());
        assert!(client.call(&foreign).protocol(protocol).await.unwrap_err().api().unwrap().failure().verified);
        let exchange = OauthToken::new().grant_type("authorization_code").code(back.code());
        let first = client.call(&exchange).protocol(protocol).await.unwrap();
        assert!(first.access_token.is_some() && first.user_id.is_some());
        let error = client.call(&exchange).protocol(protocol).await.unwrap_err();
        assert_eq!(error.api().unwrap().sub_code(), "isv.code-invalid");

        let refresh = OauthToken::new().grant_type("refresh_token").refresh_token(first.refresh_token.clone().unwrap());
        let second = client.call(&refresh).protocol(protocol).await.unwrap();
        assert!(second.access_token != first.access_token && second.refresh_token != first.refresh_token);
        let error = client.call(&refresh).protocol(protocol).await.unwrap_err();
        assert_eq!(error.api().unwrap().sub_code(), "isv.refresh-token-invalid");
    }
}

#[tokio::test]
async fn a_merchants_code_is_valid_once() {
    let emulator = emulator_settings().auto_approve(true).start().unwrap();
    let client = client(&emulator);
    let page = AppAuthorization::new(emulator.app_id(), BACK).base_url(emulator.base_url());
    let back = query(&open(&page.url().unwrap()).await);
    let back = Redirect::from_merchant(&back, None).unwrap();
    assert_eq!((back.get("source"), back.get("state")), (Some("alipay_app_auth"), None));
    let exchange = TokenApp::new().grant_type("authorization_code").code(back.code());
    let response = client.call(&exchange).await.unwrap();
    let refresh = TokenApp::new().grant_type("refresh_token").refresh_token(response.app_refresh_token.clone().unwrap());
    assert_ne!(client.call(&refresh).await.unwrap().app_auth_token, response.app_auth_token);
    assert_eq!(client.call(&exchange).await.unwrap_err().api().unwrap().sub_code(), "invalid-parameter");
}

#[tokio::test]
async fn invalid_authorisations_are_reported_on_the_page() {
    let emulator = emulator_settings().auto_approve(true).start().unwrap();
    let user = |app_id: &str, uri: &str, scope: &str| UserAuthorization::new(app_id, uri, "s").scope(scope);
    for (page, problem) in [
        (user("2021000000009999", BACK, AUTH_USER), "app_id"),
        (user(emulator.app_id(), "/back", AUTH_USER), "redirect_uri"),
        (user(emulator.app_id(), "javascript:alert(1)", AUTH_USER), "redirect_uri"),
        (user(emulator.app_id(), BACK, "auth user"), "scope"),
    ] {
        let response = open(&page.base_url(emulator.base_url()).url().unwrap()).await;
        assert_eq!(response.status(), 400);
        let html = response.text().await.unwrap();
        assert!(html.contains(&format!("{problem}:")), "{html}");
    }
}
