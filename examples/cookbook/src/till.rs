//! A till: the cashier scans the user's code, or the user scans the till's. Either way the till learns the result by polling.

use std::time::Duration;

use alipay::notify::TradeStatus;
use alipay::trade::{Cancel, Pay, PayErrorCode, Precreate, Query};
use alipay::values::Amount;
use alipay::{Client, Error};
use tokio::time::{Instant, sleep};

/// A sale at the till. A new attempt with changed data needs a new number.
#[derive(Clone, Debug)]
pub struct Sale {
    /// The shop's number, `out_trade_no` at the platform.
    pub number: String,
    /// The amount to pay.
    pub amount: Amount,
    /// The title that the user sees.
    pub subject: String,
}

/// The end of a sale.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Paid, under this trade number of the platform.
    Paid(String),
    /// The platform rejected the payment.
    Declined(Advice),
    /// The trade is closed: nothing was paid, or the payment was refunded.
    Cancelled,
    /// The platform did not confirm the cancellation. A job repeats it before the goods or the money leave the till.
    Unresolved,
}

/// The next step after a rejected payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// The user refreshes the code, and the cashier scans it again.
    ScanAgain,
    /// The user pays by another method.
    OtherMethod,
}

/// The pace of a till.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// The time between two queries.
    pub interval: Duration,
    /// The time that a user has to pay.
    pub patience: Duration,
}

/// Three seconds between queries, and a minute and a half for the user.
impl Default for Pace {
    fn default() -> Self {
        Self { interval: Duration::from_secs(3), patience: Duration::from_secs(90) }
    }
}

// region: scan
/// Charges the user whose payment code the cashier scanned.
pub async fn scan(client: &Client, sale: &Sale, code: &str, pace: Pace) -> Result<Outcome, Error> {
    let request =
        Pay::new().out_trade_no(&sale.number).total_amount(&sale.amount).subject(&sale.subject).scene("bar_code").auth_code(code);
    match client.call(&request).await {
        Ok(paid) if paid.gmt_payment.is_some() => return Ok(Outcome::Paid(paid.trade_no.clone().unwrap_or_default())),
        // Code 10003: the user enters the password on the phone.
        Ok(_) => {}
        // A timeout, or `ACQ.SYSTEM_ERROR`: the user may have paid. A second payment would be a second charge.
        Err(error) if error.may_have_acted() => tracing::warn!(%error, sale = sale.number, "unknown outcome"),
        Err(error) => match error.code() {
            // The till repeats a sale whose end it did not see.
            Some(PayErrorCode::AcqTradeHasSuccess) => {}
            Some(PayErrorCode::AcqPaymentAuthCodeInvalid | PayErrorCode::AcqPullMobileCashierFail) => {
                return Ok(Outcome::Declined(Advice::ScanAgain));
            }
            Some(
                PayErrorCode::AcqBuyerBalanceNotEnough
                | PayErrorCode::AcqBuyerBankcardBalanceNotEnough
                | PayErrorCode::AcqNoPaymentInstrumentsAvailable
                | PayErrorCode::AcqPaymentRequestHasRisk,
            ) => return Ok(Outcome::Declined(Advice::OtherMethod)),
            _ => return Err(error.erase()),
        },
    }
    poll(client, sale, pace).await
}
// endregion

// region: show
/// Places the sale, and returns the text of the QR code that the till shows. Then call [`poll`].
pub async fn show(client: &Client, sale: &Sale) -> Result<String, Error> {
    let request = Precreate::new()
        .out_trade_no(&sale.number)
        .total_amount(&sale.amount)
        .subject(&sale.subject)
        .qr_code_timeout_express("5m");
    // Repeating the call with the same number and amount returns the same code, so that a lost response is harmless.
    let placed = client.call(&request).await.map_err(Error::erase)?;
    Ok(placed.qr_code.clone().unwrap_or_default())
}
// endregion

// region: poll
/// Waits for the payment, and cancels the sale when the user takes too long.
pub async fn poll(client: &Client, sale: &Sale, pace: Pace) -> Result<Outcome, Error> {
    let request = Query::new().out_trade_no(&sale.number);
    let end = Instant::now() + pace.patience;
    loop {
        match client.call(&request).await {
            Ok(trade) => match TradeStatus::from(trade.trade_status.as_str()) {
                status if status.is_paid() => return Ok(Outcome::Paid(trade.trade_no.clone())),
                TradeStatus::TradeClosed => return Ok(Outcome::Cancelled),
                _ => {}
            },
            // `ACQ.TRADE_NOT_EXIST` until the user scans the till's code. No failed query proves anything about the payment.
            Err(error) => tracing::debug!(%error, sale = sale.number, "no trade yet"),
        }
        if Instant::now() >= end {
            return cancel(client, sale, pace).await;
        }
        sleep(pace.interval).await;
    }
}
// endregion

// region: cancel
/// Cancels the sale: the platform closes an unpaid trade, and refunds a paid one.
pub async fn cancel(client: &Client, sale: &Sale, pace: Pace) -> Result<Outcome, Error> {
    let request = Cancel::new().out_trade_no(&sale.number);
    for _ in 0..5 {
        match client.call(&request).await {
            Ok(cancelled) if cancelled.retry_flag.as_ref().is_none_or(|flag| *flag == "N") => return Ok(Outcome::Cancelled),
            Ok(_) => {}
            // A second cancellation does no harm.
            Err(error) if error.may_have_acted() || matches!(error, Error::Transport(_)) => {
                tracing::warn!(%error, sale = sale.number, "not cancelled yet");
            }
            Err(error) => return Err(error.erase()),
        }
        sleep(pace.interval).await;
    }
    Ok(Outcome::Unresolved)
}
// endregion
