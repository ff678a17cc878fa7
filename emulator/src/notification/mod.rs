//! What the platform sends of its own accord: forms that it signs, and their way to a `notify_url`.

mod courier;
mod fault;
mod form;

pub use courier::{Delivery, DeliveryOutcome};
pub use fault::NotificationFault;

pub(crate) use courier::{Courier, Message};
pub(crate) use form::{Texts, notification, signed};
