//! What can go wrong with a notification.

use serde::Deserialize;

/// What to do wrong with the next notification that the sandbox sends. Several are queued: one for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotificationFault {
    /// Send it once more after it was acknowledged.
    Duplicate,
    /// Sign it with another key.
    WronglySigned,
    /// Keep it back until the one after it was delivered for the first time.
    OutOfOrder,
}
