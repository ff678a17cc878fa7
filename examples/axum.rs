//! A shop's web service with axum: one `From` impl converts the errors of every API into HTTP responses.
//!
//! A local emulator is the platform: the example needs no account and no network.
//!
//! `cargo run --example axum`
#![allow(clippy::print_stdout, reason = "a program")]

use alipay::trade::{Query, Refund};
use alipay::{Client, Error, ErrorCode};
use alipay_emulator::{Emulator, Reaction};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

/// An error of a handler.
enum AppError {
    /// The caller's request is invalid.
    Invalid(String),
    /// The platform rejected the call.
    Rejected(String),
    /// The call failed, or its outcome is unknown.
    Failed(String),
}

impl<C: ErrorCode> From<Error<C>> for AppError {
    fn from(error: Error<C>) -> Self {
        match &error {
            Error::Invalid(violations) => Self::Invalid(violations.to_string()),
            Error::Api(rejection) => Self::Rejected(rejection.sub_code().to_owned()),
            _ => Self::Failed(error.to_string()),
        }
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        match self {
            Self::Invalid(reason) => (StatusCode::BAD_REQUEST, reason),
            Self::Rejected(code) => (StatusCode::UNPROCESSABLE_ENTITY, code),
            Self::Failed(reason) => (StatusCode::BAD_GATEWAY, reason),
        }
        .into_response()
    }
}

async fn status(State(client): State<Client>, Path(order): Path<String>) -> Result<String, AppError> {
    let trade = client.call(&Query::new().out_trade_no(order)).await?;
    Ok(trade.trade_status.as_str().to_owned())
}

async fn refund(State(client): State<Client>, Path((order, amount)): Path<(String, String)>) -> Result<String, AppError> {
    let refund = Refund::new().out_trade_no(order).refund_amount(amount);
    let refunded = client.call(&refund).await?;
    Ok(refunded.refund_fee.as_ref().map(ToString::to_string).unwrap_or_default())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let client = Client::builder(emulator.app_id())
        .private_key(emulator.app_private_key())
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
        .build()?;
    // An order that a user has paid.
    let order = serde_json::json!({ "out_trade_no": "1", "total_amount": "88.88", "trade_status": "TRADE_SUCCESS" });
    emulator.insert("trade", &order)?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let shop = format!("http://{}", listener.local_addr()?);
    let routes = Router::new()
        .route("/orders/{order}", get(status))
        .route("/orders/{order}/refunds/{amount}", post(refund))
        .with_state(client);
    let server = tokio::spawn(async move { axum::serve(listener, routes).await });

    let http = reqwest::Client::builder().no_proxy().build()?;
    let show = async |request: reqwest::RequestBuilder| -> Result<(), reqwest::Error> {
        let response = request.send().await?;
        println!("{} {}: {}", response.status().as_u16(), response.url().path().to_owned(), response.text().await?);
        Ok(())
    };
    show(http.get(format!("{shop}/orders/1"))).await?;
    show(http.post(format!("{shop}/orders/1/refunds/88.88"))).await?;
    show(http.post(format!("{shop}/orders/1/refunds/-5"))).await?;
    emulator.next(Reaction::error("ACQ.TRADE_NOT_EXIST"));
    show(http.get(format!("{shop}/orders/2"))).await?;
    server.abort();
    Ok(())
}
