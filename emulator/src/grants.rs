//! Codes and refresh tokens that the emulator issued. Each can be used once, for the page that it was issued for.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use alipay_codegen::ir::AuthorizationPage;

/// A kind of grant that a client exchanges for tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Grant {
    /// A code from an authorisation page.
    Code(AuthorizationPage),
    /// A refresh token from an earlier exchange.
    RefreshToken(AuthorizationPage),
}

/// The issued and unused grants.
#[derive(Default)]
pub(crate) struct Grants(Mutex<HashSet<(Grant, String)>>);

impl Grants {
    /// Records an issued grant.
    pub(crate) fn give(&self, grant: Grant, text: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert((grant, text));
    }

    /// Forgets all grants.
    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Uses up a grant. Returns true if it was valid.
    pub(crate) fn take(&self, grant: Grant, text: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&(grant, text.to_owned()))
    }
}
