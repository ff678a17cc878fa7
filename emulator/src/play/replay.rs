//! Earlier responses, for [`Next::Replayed`].

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::Response;

use crate::Next;

/// The last response without a fault on each protocol.
#[derive(Default)]
pub(crate) struct Replay {
    gateway: Mutex<Option<Response<Bytes>>>,
    rest: Mutex<Option<Response<Bytes>>>,
}

impl Replay {
    const fn of(&self, gateway: bool) -> &Mutex<Option<Response<Bytes>>> {
        if gateway { &self.gateway } else { &self.rest }
    }

    /// Stores a response, unless it has a fault.
    pub(crate) fn remember(&self, gateway: bool, next: Option<&Next>, response: &Response<Bytes>) {
        if matches!(next, None | Some(Next::Response(_) | Next::DelayMs(_))) {
            *self.of(gateway).lock().unwrap_or_else(PoisonError::into_inner) = Some(response.clone());
        }
    }

    /// Returns true if there is a stored response.
    pub(crate) fn has(&self, gateway: bool) -> bool {
        self.last(gateway).is_some()
    }

    /// Returns the last response.
    pub(crate) fn last(&self, gateway: bool) -> Option<Response<Bytes>> {
        self.of(gateway).lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
