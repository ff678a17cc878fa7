//! Signed forms that the platform sends, and their delivery to a `notify_url`.

mod courier;
mod fault;
mod form;

pub use courier::{Delivery, DeliveryOutcome};
pub use fault::NotificationFault;

pub(crate) use courier::{Courier, Message};
pub(crate) use form::{Texts, notification, signed};
