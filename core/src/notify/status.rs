//! The state of a trade.

use crate::record::Unrecognized;

/// The state of a trade, from `trade_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradeStatus {
    /// Created, and waiting for the buyer's payment.
    ///
    /// On the wire `WAIT_BUYER_PAY`.
    WaitBuyerPay,
    /// Closed: not paid in time, or paid and refunded in full.
    ///
    /// On the wire `TRADE_CLOSED`.
    TradeClosed,
    /// Paid; refundable.
    ///
    /// On the wire `TRADE_SUCCESS`.
    TradeSuccess,
    /// Paid and finished; no longer refundable.
    ///
    /// On the wire `TRADE_FINISHED`.
    TradeFinished,
    /// An unlisted state, in its original form.
    Unknown(Unrecognized),
}

impl TradeStatus {
    /// Returns the text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WaitBuyerPay => "WAIT_BUYER_PAY",
            Self::TradeClosed => "TRADE_CLOSED",
            Self::TradeSuccess => "TRADE_SUCCESS",
            Self::TradeFinished => "TRADE_FINISHED",
            Self::Unknown(text) => text.as_str(),
        }
    }

    /// Returns true if the buyer has paid: [`TradeSuccess`](Self::TradeSuccess) or [`TradeFinished`](Self::TradeFinished), depending on
    /// the merchant's product. (protocol: asynchronous notifications)
    #[must_use]
    pub const fn is_paid(&self) -> bool {
        matches!(self, Self::TradeSuccess | Self::TradeFinished)
    }
}

impl From<&str> for TradeStatus {
    fn from(text: &str) -> Self {
        match text {
            "WAIT_BUYER_PAY" => Self::WaitBuyerPay,
            "TRADE_CLOSED" => Self::TradeClosed,
            "TRADE_SUCCESS" => Self::TradeSuccess,
            "TRADE_FINISHED" => Self::TradeFinished,
            other => Self::Unknown(Unrecognized::new(other)),
        }
    }
}
