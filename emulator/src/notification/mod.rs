//! Signed forms that the platform sends, and their delivery to a `notify_url`.

mod courier;
mod fault;
mod form;
mod outbox;
mod record;

pub use fault::NotificationFault;
pub use record::{Delivery, DeliveryOutcome, NotificationAttempt, NotificationState, SentNotification};

pub(crate) use courier::Courier;
pub(crate) use form::{Texts, notification, signed};
pub(crate) use record::Message;
