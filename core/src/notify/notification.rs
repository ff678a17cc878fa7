//! A verified notification.

use std::collections::BTreeMap;
use std::time::SystemTime;

use serde_core::de::DeserializeOwned;

use super::rule::{Reading, Rule};
use super::status::TradeStatus;
use super::values::Values;
use crate::gateway::parse_timestamp;

/// A notification, or the parameters of a return, with verified signature and app.
///
/// Accessors exist for the common parameters; [`values`](Self::values) returns all parameters. Except there, an empty value counts as
/// absent, because the platform may send an empty parameter or omit it.
///
/// `Debug` prints names but no values, because they contain personal data and amounts of money.
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

    /// Returns the id of the notification, which is the same in repetitions. Process each id once.
    #[must_use]
    pub fn notify_id(&self) -> Option<&str> {
        self.values.filled("notify_id")
    }

    /// Returns the subject of the notification, such as `trade_status_sync`.
    #[must_use]
    pub fn notify_type(&self) -> Option<&str> {
        self.values.filled("notify_type")
    }

    /// Returns the time of sending in Beijing time, such as `2024-05-01 12:00:00`.
    #[must_use]
    pub fn notify_time(&self) -> Option<&str> {
        self.values.filled("notify_time")
    }

    /// Returns the time of sending, or `None` if it is missing or [`parse_timestamp`] cannot parse it.
    #[must_use]
    pub fn notified_at(&self) -> Option<SystemTime> {
        self.notify_time().and_then(parse_timestamp)
    }

    /// Returns the notified app, which is one of the verifier's apps.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.values.filled("app_id")
    }

    /// Returns the merchant's app for which another app made the call. Equals [`app_id`](Self::app_id) if an app calls for itself.
    #[must_use]
    pub fn auth_app_id(&self) -> Option<&str> {
        self.values.filled("auth_app_id")
    }

    /// Returns the platform's trade number.
    #[must_use]
    pub fn trade_no(&self) -> Option<&str> {
        self.values.filled("trade_no")
    }

    /// Returns the merchant's trade number. Look up the order by it, and reject an unknown one.
    #[must_use]
    pub fn out_trade_no(&self) -> Option<&str> {
        self.values.filled("out_trade_no")
    }

    /// Returns the state of the trade.
    #[must_use]
    pub fn trade_status(&self) -> Option<TradeStatus> {
        self.values.filled("trade_status").map(TradeStatus::from)
    }

    /// Returns true if the trade was paid: `TRADE_SUCCESS` or `TRADE_FINISHED`.
    ///
    /// A notification of a partial refund has the same state, so do not deliver again.
    ///
    /// Always returns false for the parameters of a return, which contain no state. A return only shows that a browser came back;
    /// a notification or a query confirms the payment.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        self.trade_status().is_some_and(|status| status.is_paid())
    }

    /// Returns the amount of the trade as text, in yuan with at most two decimals: `88.88`. Compare it with
    /// [`total_amount_is`](Self::total_amount_is).
    #[must_use]
    pub fn total_amount(&self) -> Option<&str> {
        self.values.filled("total_amount")
    }

    /// Returns true if the amount of the trade is exactly this many yuan. Compares decimals, not texts or binary fractions: `88.8` equals
    /// `88.80`. Returns false if the amount is missing, or either is not a decimal number.
    #[must_use]
    pub fn total_amount_is(&self, yuan: &str) -> bool {
        self.amount_is("total_amount", yuan)
    }

    /// Compares another amount, such as `receipt_amount` or `refund_fee`. See [`total_amount_is`](Self::total_amount_is).
    #[must_use]
    pub fn amount_is(&self, name: &str, yuan: &str) -> bool {
        self.values.amount_is(name, yuan)
    }

    /// Returns the account that receives the payment, a number that begins with 2088.
    #[must_use]
    pub fn seller_id(&self) -> Option<&str> {
        self.values.filled("seller_id")
    }

    /// Returns the value of any parameter.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.filled(name)
    }

    /// Deserializes a parameter that contains JSON, such as `fund_bill_list` or `voucher_detail_list`. Returns `None` if it is missing.
    ///
    /// A string type receives the characters of any number. In a [`serde_json::Value`], a number that serde_json would not reproduce
    /// character by character, such as `88.80`, is a string of its characters. An unpaired surrogate becomes U+FFFD.
    ///
    /// # Errors
    /// Returns an error if the value is not JSON, or does not fit the type. [`serde_json::Value`], or `Vec<serde_json::Value>` for a list,
    /// tolerates changes by the platform.
    pub fn json<T: DeserializeOwned>(&self, name: &str) -> serde_json::Result<Option<T>> {
        self.values.json(name)
    }

    /// Returns the rule of the signature.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.reading.rule
    }

    /// Returns true if the signature covers this parameter, so that only the platform can have written it. It covers everything except
    /// `sign`, under [`Rule::V1`] `sign_type`, and, if the platform omitted them, empty and blank values and `alipay_cert_sn`.
    #[must_use]
    pub fn covers(&self, name: &str) -> bool {
        self.values.get(name).is_some_and(|value| self.reading.covers(name, value))
    }

    /// Returns all parameters, including `sign`, decoded once.
    #[must_use]
    pub const fn values(&self) -> &BTreeMap<String, String> {
        &self.values.0
    }

    /// Returns all parameters, owned.
    #[must_use]
    pub fn into_values(self) -> BTreeMap<String, String> {
        self.values.0
    }
}
