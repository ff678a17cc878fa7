//! A verified notification.

use std::collections::BTreeMap;
use std::time::SystemTime;

use serde::de::DeserializeOwned;

use super::rule::{Reading, Rule};
use super::status::TradeStatus;
use super::values::Values;
use crate::gateway::parse_timestamp;

/// A notification, or the parameters of a return, whose signature and app were checked.
///
/// There are accessors for what most notifications have; all that came is in [`values`](Self::values). An empty value counts as
/// absent everywhere but there, because the platform may send a parameter empty or leave it out.
///
/// `Debug` prints names and no values, which are about people and their money.
///
/// Facts: protocol, asynchronous notifications (12).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    values: Values,
    reading: Reading,
}

impl Notification {
    pub(super) const fn new(values: Values, reading: Reading) -> Self {
        Self { values, reading }
    }

    /// The id of the notification, which stays the same when it is sent again: deal with each id once.
    #[must_use]
    pub fn notify_id(&self) -> Option<&str> {
        self.values.filled("notify_id")
    }

    /// What the notification is about, such as `trade_status_sync`.
    #[must_use]
    pub fn notify_type(&self) -> Option<&str> {
        self.values.filled("notify_type")
    }

    /// When it was sent, in Beijing time, as `2024-05-01 12:00:00`.
    #[must_use]
    pub fn notify_time(&self) -> Option<&str> {
        self.values.filled("notify_time")
    }

    /// When it was sent; `None` also where the text is of another form than [`parse_timestamp`] reads.
    #[must_use]
    pub fn notified_at(&self) -> Option<SystemTime> {
        self.notify_time().and_then(parse_timestamp)
    }

    /// The app that is notified: one of those that the verifier knows.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.values.filled("app_id")
    }

    /// The merchant's app on whose behalf another app called; the same as [`app_id`](Self::app_id) where an app calls for itself.
    #[must_use]
    pub fn auth_app_id(&self) -> Option<&str> {
        self.values.filled("auth_app_id")
    }

    /// The platform's number of the trade.
    #[must_use]
    pub fn trade_no(&self) -> Option<&str> {
        self.values.filled("trade_no")
    }

    /// Your own number of the trade. Look the order up by it, and refuse what you do not find.
    #[must_use]
    pub fn out_trade_no(&self) -> Option<&str> {
        self.values.filled("out_trade_no")
    }

    /// The state of the trade.
    #[must_use]
    pub fn trade_status(&self) -> Option<TradeStatus> {
        self.values.filled("trade_status").map(TradeStatus::from)
    }

    /// Whether the notification says that the trade was paid: `TRADE_SUCCESS` or `TRADE_FINISHED`.
    ///
    /// The refund of a part is notified with the same state, so this is no reason to deliver again.
    ///
    /// Always false for the parameters of a return, which have no state: a return shows that a browser came back, and a
    /// notification or a query shows that the trade was paid.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        self.trade_status().is_some_and(|status| status.is_paid())
    }

    /// The sum of the trade as text, in yuan with at most two decimals: `88.88`. To compare it, ask
    /// [`total_amount_is`](Self::total_amount_is).
    #[must_use]
    pub fn total_amount(&self) -> Option<&str> {
        self.values.filled("total_amount")
    }

    /// Whether the sum of the trade is exactly this many yuan. Compares decimals, not texts and not binary fractions: `88.8` is
    /// `88.80`. False where there is no sum, and where either is not a decimal number.
    #[must_use]
    pub fn total_amount_is(&self, yuan: &str) -> bool {
        self.amount_is("total_amount", yuan)
    }

    /// Like [`total_amount_is`](Self::total_amount_is), for another sum, such as `receipt_amount` or `refund_fee`.
    #[must_use]
    pub fn amount_is(&self, name: &str, yuan: &str) -> bool {
        self.values.amount_is(name, yuan)
    }

    /// The account that is paid, a number that begins with 2088.
    #[must_use]
    pub fn seller_id(&self) -> Option<&str> {
        self.values.filled("seller_id")
    }

    /// Any parameter's value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.filled(name)
    }

    /// A parameter whose value is JSON in a text, such as `fund_bill_list` and `voucher_detail_list`; `None` where there is none.
    ///
    /// A type that asks for a text gets the characters of any number. In a [`serde_json::Value`] a number that it would not write back
    /// character by character, such as `88.80`, is a text with these characters. Half a surrogate pair is U+FFFD.
    ///
    /// # Errors
    /// Where the value is not JSON, or not of this type. With [`serde_json::Value`], or `Vec<serde_json::Value>` for a list,
    /// changes on the platform's side cannot hurt.
    pub fn json<T: DeserializeOwned>(&self, name: &str) -> serde_json::Result<Option<T>> {
        self.values.json(name)
    }

    /// The rule that the signature was made by.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.reading.rule
    }

    /// Whether the signature covers this parameter, so that only the platform can have written it. It covers everything but
    /// `sign`, under [`Rule::V1`] `sign_type`, and, where the platform left them out, empty and blank values and `alipay_cert_sn`.
    #[must_use]
    pub fn covers(&self, name: &str) -> bool {
        self.values.get(name).is_some_and(|value| self.reading.covers(name, value))
    }

    /// Everything that came, with `sign`, as text that was decoded once.
    #[must_use]
    pub const fn values(&self) -> &BTreeMap<String, String> {
        &self.values.0
    }

    /// Everything that came, to keep.
    #[must_use]
    pub fn into_values(self) -> BTreeMap<String, String> {
        self.values.0
    }
}
