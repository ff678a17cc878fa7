//! A till with a QR code: places an order, waits for the payment, and prints each notification.
//!
//! `cargo run --example till` starts an emulator and prints the address of its inspector. Open it, and pay and refund the order there.
//! `-- --auto` acts as the user, for machines without a browser.
#![allow(clippy::print_stdout, reason = "a program")]

use std::sync::Arc;
use std::time::Duration;

use alipay::Client;
use alipay::notify::NotificationVerifier;
use alipay::trade::{Precreate, Query, QueryErrorCode};
use alipay_emulator::Emulator;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::post;
use tokio::sync::Notify;

type Failure = Box<dyn std::error::Error>;

/// The address of the emulator, so that the page stays the same from run to run.
const ADDRESS: ([u8; 4], u16) = ([127, 0, 0, 1], 8080);

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let is_auto = std::env::args().any(|argument| argument == "--auto");
    let builder = Emulator::builder();
    let emulator = if is_auto { builder } else { builder.listen(ADDRESS.into()) }.start()?;
    let client = Client::builder(emulator.app_id())
        .private_key(emulator.app_private_key())
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
        .build()?;
    let shop = Arc::new(Shop {
        verifier: NotificationVerifier::builder().app(emulator.app_id(), emulator.alipay_public_key()).build()?,
        refunded: Notify::new(),
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let notify_url = format!("http://{}/notify", listener.local_addr()?);
    let routes = Router::new().route("/notify", post(notified)).with_state(Arc::clone(&shop));
    let server = tokio::spawn(async move { axum::serve(listener, routes).await });

    let order = Precreate::new().out_trade_no("order-1").total_amount("88.88").subject("Tea");
    let placed = client.call(&order).notify_url(&notify_url).await?;
    println!("The till shows the code {}", placed.qr_code.as_deref().unwrap_or_default());
    println!("Open the inspector: {}/#/objects/trade/1", emulator.base_url());
    println!("Press Scan and Pay there, then Refund. Waiting for the payment …");
    if is_auto {
        emulator.act("trade", "order-1", "scan")?;
        emulator.act("trade", "order-1", "pay")?;
    }
    while !is_paid(&client).await? {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    println!("The order is paid. Waiting for a refund …");
    if is_auto {
        emulator.act_with("trade", "order-1", "refund", &[("amount", "8.88")])?;
    }
    shop.refunded.notified().await;
    server.abort();
    Ok(())
}

/// Asks the platform for the order, which does not exist before the user has scanned the code.
async fn is_paid(client: &Client) -> Result<bool, Failure> {
    match client.call(&Query::new().out_trade_no("order-1")).await {
        Ok(trade) => Ok(trade.trade_status == "TRADE_SUCCESS"),
        Err(error) if error.code() == Some(QueryErrorCode::AcqTradeNotExist) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

struct Shop {
    verifier: NotificationVerifier,
    refunded: Notify,
}

/// Handles a notification: verifies it before anything else, and acknowledges it.
async fn notified(State(shop): State<Arc<Shop>>, body: Bytes) -> &'static str {
    let notification = match shop.verifier.verify(&body) {
        Ok(notification) => notification,
        Err(error) => {
            println!("A forged notification: {error}");
            return "failure";
        }
    };
    let refunded = notification.get("refund_fee").filter(|fee| fee.parse::<f64>().is_ok_and(|fee| fee > 0.0));
    match refunded {
        Some(fee) => {
            println!("Notification: {fee} of the order was refunded");
            shop.refunded.notify_one();
        }
        None => println!("Notification: the order has the status {}", notification.get("trade_status").unwrap_or_default()),
    }
    "success"
}
