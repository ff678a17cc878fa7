//! A shop that its tests run against the emulator (`tests/cookbook/testing.rs`).

use alipay::error::ConfigError;
use alipay::notify::TradeStatus;
use alipay::trade::{Precreate, Query, QueryErrorCode};
use alipay::{Client, ClientBuilder, Error};

/// The settings of the shop: in production those of the console, in tests those of the emulator.
pub struct Settings {
    /// `https://openapi.alipay.com` in production.
    pub base_url: String,
    /// The app.
    pub app_id: String,
    /// The app's private key.
    pub private_key: String,
    /// Alipay's public key.
    pub alipay_public_key: String,
}

// region: settings
/// Returns the settings of the shop's client, which a test can extend.
pub fn builder(settings: &Settings) -> ClientBuilder<Client> {
    Client::builder(&settings.app_id)
        .private_key(&settings.private_key)
        .alipay_public_key(&settings.alipay_public_key)
        .base_url(&settings.base_url)
}

/// Returns the shop's client.
pub fn connect(settings: &Settings) -> Result<Client, ConfigError> {
    builder(settings).build()
}
// endregion

/// The state of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The user has not paid yet.
    Open,
    /// The user has paid: deliver.
    Paid,
    /// The time is over, or the money was returned.
    Closed,
}

/// Places an order that the user can pay for half an hour. Returns the content of the QR code.
pub async fn place(client: &Client, number: &str, yuan: &str) -> Result<Option<String>, Error> {
    let order = Precreate::new().out_trade_no(number).total_amount(yuan).subject("Tea").timeout_express("30m");
    let placed = match client.call(&order).await {
        // The same number and amount: the platform returns the same order.
        Err(error) if error.may_have_acted() => client.call(&order).await,
        result => result,
    };
    Ok(placed.map_err(Error::erase)?.into_inner().qr_code)
}

/// Queries the state of an order.
pub async fn state(client: &Client, number: &str) -> Result<State, Error> {
    match client.call(&Query::new().out_trade_no(number)).await {
        Ok(trade) => Ok(match TradeStatus::from(trade.trade_status.as_str()) {
            status if status.is_paid() => State::Paid,
            TradeStatus::TradeClosed => State::Closed,
            _ => State::Open,
        }),
        // No user has opened the order yet.
        Err(error) if error.code() == Some(QueryErrorCode::AcqTradeNotExist) => Ok(State::Open),
        Err(error) => Err(error.erase()),
    }
}
