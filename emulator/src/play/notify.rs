//! Notifications: composition, signature and dispatch, with the queued faults.

use std::sync::PoisonError;

use alipay_core::charset::Charset;
use alipay_core::sign::SignType;

use super::{Sequel, World};
use crate::notification::{Message, notification, signed};
use crate::{NotificationFault, ObjectReference, Reaction};

/// A sent notification.
pub(crate) struct Sent {
    pub(crate) number: u64,
    pub(crate) notify_id: String,
}

/// A notification that could not be encoded.
pub(crate) struct Unsent {
    pub(crate) number: u64,
    pub(crate) reason: String,
}

impl World {
    /// Queues a fault of a notification.
    pub(crate) fn queue_notification(&self, fault: NotificationFault) {
        self.notification_faults.lock().unwrap_or_else(PoisonError::into_inner).push_back(fault);
    }

    /// Sends the notification of a call, if the call specified an address and the description has a notification. Returns its number.
    pub(crate) fn report(&self, sequel: &Sequel) -> Option<u64> {
        let (url, fields) = (sequel.notify_url.as_ref()?, sequel.notification.as_ref()?);
        let sent = self.notify(url, fields.clone(), sequel.charset, sequel.sign_type, None);
        // This fails if the call's charset lacks a character of the description.
        Some(sent.map_or_else(|unsent| unsent.number, |sent| sent.number))
    }

    /// Sends a notification with these fields.
    ///
    /// # Errors
    /// Returns the notification with the reason if a value cannot be encoded in the charset.
    pub(crate) fn notify(
        &self,
        url: &str,
        fields: impl IntoIterator<Item = (String, String)>,
        charset: Charset,
        sign_type: SignType,
        object: Option<ObjectReference>,
    ) -> Result<Sent, Unsent> {
        let fault = self.notification_faults.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let reaction = (fault == Some(NotificationFault::WronglySigned)).then_some(Reaction::WronglySigned);
        let message = |notify_id: String, body| Message { url: url.to_owned(), notify_id, body, charset, object, fault };
        match self.notification(fields, charset, sign_type, reaction.as_ref()) {
            Ok((body, notify_id)) => {
                let number = self.courier.send(message(notify_id.clone(), body));
                Ok(Sent { number, notify_id })
            }
            Err(reason) => {
                let number = self.courier.record_unsent(message(String::new(), String::new()), reason.clone());
                Err(Unsent { number, reason })
            }
        }
    }

    /// Returns the body of a notification, and its id.
    pub(crate) fn notification(
        &self,
        fields: impl IntoIterator<Item = (String, String)>,
        charset: Charset,
        sign_type: SignType,
        reaction: Option<&Reaction>,
    ) -> Result<(String, String), String> {
        let now = self.clock.now();
        let (parameters, id) = notification(&self.app_id, self.next_number(), now, charset, fields);
        let body = signed(parameters, sign_type, charset, |content| self.signature(sign_type, content, reaction))?;
        Ok((body, id))
    }
}
