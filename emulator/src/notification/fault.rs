//! Faults of notifications.

use serde::Deserialize;

/// A fault of the next notification that the emulator sends. Faults are queued: one for each notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotificationFault {
    /// Send the notification once more after it was acknowledged.
    Duplicate,
    /// Sign with another key.
    WronglySigned,
    /// Hold the notification back until the first attempt to deliver the next one.
    OutOfOrder,
}
