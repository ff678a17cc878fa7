//! Refunds: in full, in parts, and repeated without a second payment.

use alipay::notify::Notification;
use alipay::trade::{FastpayRefundQuery, Refund, RefundErrorCode};
use alipay::values::Amount;
use alipay::{Client, Error, RetryPolicy};

/// A refund, as the shop stores it before the first call.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The order, `out_trade_no` of its payment.
    pub order: String,
    /// The number of the refund, `out_request_no`: unique within the order, and the same in each repetition.
    pub number: String,
    /// The amount of this refund.
    pub amount: Amount,
    /// The reason that merchant and user see.
    pub reason: String,
}

/// The state of a refund.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// The user has the money, by this call or by an earlier one.
    Refunded,
    /// Not known yet, or not executed. Repeat [`refund`] with the same claim after some seconds.
    Open,
    /// The merchant's account has too little money. Repeat the same claim after a deposit.
    Unfunded,
    /// The platform does not refund the trade any more. Refund by a transfer.
    TooLate,
}

// region: refund
/// Requests a refund. Repeating a claim is safe: its number moves money once.
pub async fn refund(client: &Client, claim: &Claim) -> Result<State, Error> {
    let request = Refund::new()
        .out_trade_no(&claim.order)
        .out_request_no(&claim.number)
        .refund_amount(&claim.amount)
        .refund_reason(&claim.reason);
    // The client repeats a call of unknown outcome, because the request has a number.
    match client.call(&request).retry(RetryPolicy::new(3)).await {
        Ok(refunded) if refunded.fund_change.as_ref().is_some_and(|change| *change == "Y") => Ok(State::Refunded),
        // `N`: an earlier call moved the money, or none did yet.
        Ok(_) => look_up(client, claim).await,
        Err(error) if error.may_have_acted() => {
            tracing::warn!(%error, refund = claim.number, "unknown outcome");
            look_up(client, claim).await
        }
        Err(error) => match error.code() {
            Some(RefundErrorCode::AcqSellerBalanceNotEnough) => Ok(State::Unfunded),
            Some(RefundErrorCode::AcqTradeHasFinished) => Ok(State::TooLate),
            _ => Err(error.erase()),
        },
    }
}
// endregion

// region: look_up
/// Queries a refund. The platform responds without an error, and without a state, for a refund that it does not know.
pub async fn look_up(client: &Client, claim: &Claim) -> Result<State, Error> {
    let query = FastpayRefundQuery::new().out_trade_no(&claim.order).out_request_no(&claim.number);
    let found = client.call(&query).retry(RetryPolicy::new(3)).await.map_err(Error::erase)?;
    let is_refunded = found.refund_status.as_ref().is_some_and(|status| *status == "REFUND_SUCCESS");
    Ok(if is_refunded { State::Refunded } else { State::Open })
}
// endregion

// region: rest
/// Returns the part of an order that can still be refunded, from the shop's own table: open claims count, because they may be executed.
pub fn rest(total: &Amount, claims: &[Claim]) -> Option<Amount> {
    let claimed = claims.iter().try_fold(0, |sum: i64, claim| sum.checked_add(claim.amount.to_fen()?));
    let rest = total.to_fen()?.checked_sub(claimed?)?;
    (rest >= 0).then(|| Amount::from_fen(rest))
}
// endregion

// region: notified
/// Returns the refund that a verified notification reports: its number, and the sum of all refunds of the order so far.
/// The platform notifies a partial refund at the address of the payment, with the status `TRADE_SUCCESS`.
pub fn reported(notification: &Notification) -> Option<(&str, Amount)> {
    let refunded = Amount::from(notification.get("refund_fee")?);
    (refunded.to_fen()? > 0).then_some((notification.get("out_biz_no")?, refunded))
}
// endregion
