//! A payment on a page: the checkout, the notification, and the page to which the user returns.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use alipay::notify::{ACKNOWLEDGEMENT, FAILURE, NotificationVerifier, NotifyError, TradeStatus};
use alipay::trade::{PagePay, Query, QueryErrorCode};
use alipay::values::Amount;
use alipay::{Client, Error};
use axum::body::Bytes;
use axum::extract::State;

/// An order of the shop.
#[derive(Clone, Debug)]
pub struct Order {
    /// The shop's number, `out_trade_no` at the platform.
    pub number: String,
    /// The amount to pay.
    pub amount: Amount,
    /// The title that the user sees.
    pub subject: String,
}

// region: orders
/// The shop's table of orders.
pub trait Orders: Send + Sync {
    /// Finds an order by its number.
    fn find(&self, number: &str) -> Result<Option<Order>, StorageError>;

    /// Marks an order as paid, and starts its delivery in the same transaction. Returns false if it was paid before.
    fn mark_paid(&self, number: &str, trade_no: &str) -> Result<bool, StorageError>;
}
// endregion

/// An error of the database.
pub type StorageError = Box<dyn StdError + Send + Sync>;

/// The shop: its client, its orders, and its settings.
pub struct Shop {
    /// The client of the app.
    pub client: Client,
    /// The verifier with Alipay's public key.
    pub verifier: NotificationVerifier,
    /// The orders.
    pub orders: Box<dyn Orders>,
    /// The account that receives the payments, which begins with 2088.
    pub seller_id: String,
    /// The address of the shop, which the platform can reach.
    pub address: String,
}

// region: checkout
/// Returns the address of the checkout, to which the shop redirects the browser.
pub fn checkout(shop: &Shop, order: &Order) -> Result<String, Error> {
    let request = PagePay::new()
        .out_trade_no(&order.number)
        .total_amount(&order.amount)
        .subject(&order.subject)
        .product_code("FAST_INSTANT_TRADE_PAY")
        .timeout_express("30m");
    let page = shop.client.page_execute(&request);
    let page = page.notify_url(format!("{}/notify", shop.address)).return_url(format!("{}/paid", shop.address));
    page.url().map_err(Error::erase)
}
// endregion

/// A message of the platform that does not fit the shop's orders.
#[derive(Debug)]
pub enum Rejection {
    /// The signature or the app is wrong.
    Forged(NotifyError),
    /// The shop has no such order.
    UnknownOrder,
    /// The amount or the receiving account is not the order's.
    Mismatch(&'static str),
    /// The payment could not be queried.
    Query(Error),
    /// The database failed.
    Storage(StorageError),
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forged(error) => error.fmt(f),
            Self::UnknownOrder => f.write_str("the shop has no such order"),
            Self::Mismatch(field) => write!(f, "`{field}` is not the order's"),
            Self::Query(error) => error.fmt(f),
            Self::Storage(error) => error.fmt(f),
        }
    }
}

impl StdError for Rejection {}

// region: notified
/// `POST /notify`: takes the body as it was received, because a parsed form can lose what the signature covers.
pub async fn notified(State(shop): State<Arc<Shop>>, body: Bytes) -> &'static str {
    match receive(&shop, &body) {
        Ok(()) => ACKNOWLEDGEMENT,
        // The platform sends the notification again.
        Err(rejection) => {
            tracing::warn!(%rejection, "a notification was rejected");
            FAILURE
        }
    }
}

fn receive(shop: &Shop, body: &[u8]) -> Result<(), Rejection> {
    let notification = shop.verifier.verify(body).map_err(Rejection::Forged)?;
    // Other states need no action here, but an acknowledgement: otherwise the platform repeats them.
    if !notification.is_paid() {
        return Ok(());
    }
    let payment = Payment {
        number: notification.out_trade_no().unwrap_or_default(),
        trade_no: notification.trade_no().unwrap_or_default(),
        amount: notification.total_amount().unwrap_or_default().into(),
    };
    if notification.seller_id() != Some(&shop.seller_id) {
        return Err(Rejection::Mismatch("seller_id"));
    }
    book(shop, &payment)
}
// endregion

/// A payment, as a notification or a query reports it.
struct Payment<'p> {
    number: &'p str,
    trade_no: &'p str,
    amount: Amount,
}

// region: book
/// Books a payment. Notifications are repeated, and a refund is notified with the state of a payment: an order is delivered once.
fn book(shop: &Shop, payment: &Payment<'_>) -> Result<(), Rejection> {
    let order = shop.orders.find(payment.number).map_err(Rejection::Storage)?.ok_or(Rejection::UnknownOrder)?;
    // Compares numbers: `88.8` is `88.80`.
    if payment.amount != order.amount {
        return Err(Rejection::Mismatch("total_amount"));
    }
    let is_new = shop.orders.mark_paid(payment.number, payment.trade_no).map_err(Rejection::Storage)?;
    tracing::info!(order = payment.number, is_new, "paid");
    Ok(())
}
// endregion

/// The state of an order that the return page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderState {
    /// Paid.
    Paid,
    /// Not paid yet.
    Waiting,
    /// Not paid in time, or refunded.
    Closed,
}

// region: returned
/// `GET /paid`: the query of the address shows that a browser came back, and which order it shows. The platform knows the state.
pub async fn returned(shop: &Shop, query: &str) -> Result<OrderState, Rejection> {
    let returned = shop.verifier.verify_return(query).map_err(Rejection::Forged)?;
    state(shop, returned.out_trade_no().unwrap_or_default()).await
}

/// Queries an order, and books its payment if the notification is late. A job calls it for orders that wait for long.
pub async fn state(shop: &Shop, number: &str) -> Result<OrderState, Rejection> {
    let trade = match shop.client.call(&Query::new().out_trade_no(number)).await {
        Ok(trade) => trade,
        // The trade exists from the moment at which the user has logged in on the page.
        Err(error) if error.code() == Some(QueryErrorCode::AcqTradeNotExist) => return Ok(OrderState::Waiting),
        Err(error) => return Err(Rejection::Query(error.erase())),
    };
    match TradeStatus::from(trade.trade_status.as_str()) {
        status if status.is_paid() => {
            book(shop, &Payment { number, trade_no: &trade.trade_no, amount: trade.total_amount.clone() })?;
            Ok(OrderState::Paid)
        }
        TradeStatus::TradeClosed => Ok(OrderState::Closed),
        _ => Ok(OrderState::Waiting),
    }
}
// endregion
