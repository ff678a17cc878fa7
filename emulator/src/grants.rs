//! Codes and refresh tokens that the sandbox gave out. Each is good once, and only where it was meant for.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use alipay_codegen::ir::AuthorizationPage;

/// What a client exchanges for tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Grant {
    /// What the page gave.
    Code(AuthorizationPage),
    /// What an earlier exchange gave.
    RefreshToken(AuthorizationPage),
}

/// What was given out and not used yet.
#[derive(Default)]
pub(crate) struct Grants(Mutex<HashSet<(Grant, String)>>);

impl Grants {
    /// Remembers what was given out.
    pub(crate) fn give(&self, grant: Grant, text: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert((grant, text));
    }

    /// Uses it up; whether it was good.
    pub(crate) fn take(&self, grant: Grant, text: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&(grant, text.to_owned()))
    }
}
