//! A payment and a log-in from end to end, without an account and without a network.
//! The emulator shows the checkout and the authorisation page, redirects the browser, and notifies the shop, at first with faults.
//!
//! `cargo run --example checkout`
#![allow(clippy::print_stdout, reason = "a program")]

use alipay::Client;
use alipay::notify::{ACKNOWLEDGEMENT, FAILURE, NotificationVerifier};
use alipay::oauth::{self, Redirect, UserAuthorization};
use alipay::system::OauthToken;
use alipay::trade::PagePay;
use alipay_emulator::{Emulator, NotificationFault};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::post;

type Failure = Box<dyn std::error::Error>;

async fn notified(State(verifier): State<NotificationVerifier>, body: Bytes) -> &'static str {
    match verifier.verify(&body) {
        Ok(notification) => {
            println!("  shop: {:?} is {:?}", notification.out_trade_no(), notification.trade_status());
            ACKNOWLEDGEMENT
        }
        Err(error) => {
            println!("  shop: rejected: {}", error.to_string().split(';').next().unwrap_or_default());
            FAILURE
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    // Automatic approval replaces the user's buttons. The speed shortens the waits of unacknowledged notifications.
    let emulator = Emulator::builder().auto_approve(true).notification_speed(1_000_000).start()?;
    let client = Client::builder(emulator.app_id())
        .private_key(emulator.app_private_key())
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
        .build()?;
    let verifier = NotificationVerifier::builder().app(emulator.app_id(), emulator.alipay_public_key()).build()?;

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let notify_url = format!("http://{}/notify", listener.local_addr()?);
    let routes = Router::new().route("/notify", post(notified)).with_state(verifier.clone());
    let shop = tokio::spawn(async move { axum::serve(listener, routes).await });

    println!("== 1. A user pays");
    let order =
        PagePay::new().out_trade_no("order-1").total_amount("88.88").subject("Tea").product_code("FAST_INSTANT_TRADE_PAY");
    let url = client.page_execute(&order).return_url("https://shop.example/back").notify_url(&notify_url).url()?;
    let checkout = follow(&url).await?;
    let back = follow(&format!("{}{checkout}", emulator.base_url())).await?;
    let returned = verifier.verify_return(query_of(&back))?;
    println!("  browser: back with {:?} over {:?}", returned.out_trade_no(), returned.total_amount());

    println!("== 2. Notifications that are forged, duplicated, and out of order");
    for fault in [NotificationFault::WronglySigned, NotificationFault::OutOfOrder, NotificationFault::Duplicate] {
        emulator.next_notification(fault);
        emulator.push(&notify_url, &[("out_trade_no", &format!("{fault:?}")), ("trade_status", "TRADE_SUCCESS")])?;
    }
    // The shop runs as a task of this runtime, so the wait must not block its thread.
    let emulator = tokio::task::spawn_blocking(move || {
        emulator.wait_for_notifications();
        emulator
    })
    .await?;
    println!("  emulator: {} deliveries", emulator.deliveries().len());

    println!("== 3. A user logs in");
    let state = oauth::new_state()?;
    let page = UserAuthorization::new(emulator.app_id(), "https://shop.example/back", &state).scope(oauth::AUTH_BASE);
    let back = follow(&page.base_url(emulator.base_url()).url()?).await?;
    let redirect = Redirect::from_user(query_of(&back), &state)?;
    let token = client.call(&OauthToken::new().grant_type("authorization_code").code(redirect.code())).await?;
    println!("  shop: the user is {:?}", token.user_id);
    shop.abort();
    Ok(())
}

/// Requests an address and returns the redirect.
async fn follow(url: &str) -> Result<String, Failure> {
    let browser = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build()?;
    let response = browser.get(url).send().await?;
    let location = response.headers().get("location").ok_or("no redirect")?;
    Ok(location.to_str()?.to_owned())
}

fn query_of(url: &str) -> &str {
    url.split_once('?').map_or("", |(_, query)| query)
}
