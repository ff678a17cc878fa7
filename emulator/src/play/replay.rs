//! Earlier responses, for [`Reaction::Replayed`].

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::Response;

use crate::Reaction;

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
    pub(crate) fn remember(&self, gateway: bool, reaction: Option<&Reaction>, response: &Response<Bytes>) {
        if matches!(reaction, None | Some(Reaction::Response(_) | Reaction::DelayMs(_))) {
            *self.of(gateway).lock().unwrap_or_else(PoisonError::into_inner) = Some(response.clone());
        }
    }

    /// Forgets the responses.
    pub(crate) fn clear(&self) {
        for response in [&self.gateway, &self.rest] {
            *response.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }

    /// Returns true if there is a stored response.
    pub(crate) fn has(&self, gateway: bool) -> bool {
        self.of(gateway).lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Returns the last response.
    pub(crate) fn last(&self, gateway: bool) -> Option<Response<Bytes>> {
        self.of(gateway).lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
