//! Logins: allowed, forged, repeated, refreshed, and with tokens that ended.

use std::time::{Duration, SystemTime};

use alipay::Client;
use alipay::oauth::RedirectError;
use alipay_cookbook::login::{Login, LoginError, User, begin, finish, profile, refresh};
use alipay_emulator::{Emulator, Reaction};
use serde_json::json;

use crate::support;

fn shop() -> (Emulator, Client, Login) {
    let emulator = Emulator::builder().auto_approve(true).start().unwrap();
    let login = Login {
        app_id: emulator.app_id().to_owned(),
        redirect_uri: "https://shop.example/back?lang=zh".to_owned(),
        pages: emulator.base_url(),
    };
    let client = support::client(&emulator);
    (emulator, client, login)
}

/// Opens the page as the user, who allows the login. Returns the session's state and the query of the redirect.
async fn allowed(login: &Login) -> (String, String) {
    let (page, state) = begin(login).unwrap();
    let back = support::follow(&page).await;
    assert!(back.starts_with(&login.redirect_uri), "{back}");
    (state, support::query_of(&back).to_owned())
}

async fn logged_in(client: &Client, login: &Login) -> User {
    let (state, query) = allowed(login).await;
    finish(client, state, &query).await.unwrap()
}

#[tokio::test]
async fn a_user_logs_in() {
    let (_emulator, client, login) = shop();
    let user = logged_in(&client, &login).await;
    assert!(!user.id.is_empty() && user.expires.unwrap() > SystemTime::now() + Duration::from_secs(60));
    let text = format!("{user:?}");
    assert!(!text.contains(&user.token) && !text.contains(&user.refresh_token), "{text}");
}

#[tokio::test]
async fn a_redirect_of_another_session_is_rejected() {
    let (emulator, client, login) = shop();
    let (_, foreign) = allowed(&login).await;
    let (state, query) = allowed(&login).await;
    let error = finish(&client, state.clone(), &foreign).await.unwrap_err();
    assert!(matches!(error, LoginError::Redirect(RedirectError::WrongState)), "{error:?}");
    let without = format!("state={state}");
    assert!(matches!(finish(&client, state.clone(), &without).await, Err(LoginError::Redirect(RedirectError::NoCode(_)))));
    assert!(emulator.received_calls().is_empty(), "nothing was exchanged");

    finish(&client, state.clone(), &query).await.unwrap();
    assert!(matches!(finish(&client, state, &query).await, Err(LoginError::Code)), "a code is valid once");
}

#[tokio::test]
async fn an_open_id_takes_precedence() {
    let (emulator, client, login) = shop();
    let (state, query) = allowed(&login).await;
    emulator.next(Reaction::response(&json!({ "open_id": "o1", "user_id": "2088", "access_token": "t", "expires_in": 3600 })));
    assert_eq!(finish(&client, state, &query).await.unwrap().id, "o1");
}

#[tokio::test]
async fn a_profile_can_be_incomplete() {
    let (emulator, client, login) = shop();
    let user = logged_in(&client, &login).await;
    emulator.next(Reaction::response(&json!({ "nick_name": "支付宝小二" })));
    let shown = profile(&client, &user).await.unwrap().unwrap();
    assert_eq!((shown.nick_name.as_deref(), shown.avatar), (Some("支付宝小二"), None));
    for code in ["aop.invalid-auth-token", "aop.auth-token-time-out"] {
        emulator.next(Reaction::error(code));
        assert_eq!(profile(&client, &user).await.unwrap(), None, "{code}");
    }
}

#[tokio::test]
async fn a_refresh_token_is_used_once() {
    let (emulator, client, login) = shop();
    let first = logged_in(&client, &login).await;
    let second = refresh(&client, &first).await.unwrap().unwrap();
    assert!(second.id == first.id && second.token != first.token && second.refresh_token != first.refresh_token);
    assert_eq!(refresh(&client, &first).await.unwrap(), None);
    emulator.next(Reaction::error("isv.refresh-token-time-out"));
    assert_eq!(refresh(&client, &second).await.unwrap(), None);
}
