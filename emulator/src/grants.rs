//! Codes and refresh tokens that the emulator issued. Each can be used once, for the page that it was issued for.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use alipay_codegen::ir::AuthorizationPage;

use crate::storage::{Collection, Storage};

/// A kind of grant that a client exchanges for tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Grant {
    /// A code from an authorisation page.
    Code(AuthorizationPage),
    /// A refresh token from an earlier exchange.
    RefreshToken(AuthorizationPage),
}

/// The issued and unused grants.
pub(crate) struct Grants {
    issued: Mutex<HashSet<(Grant, String)>>,
    storage: Storage,
}

/// Returns the key of a grant in storage.
fn key(grant: Grant, text: &str) -> String {
    format!("{}/{text}", grant.name())
}

impl Grant {
    const ALL: [Self; 4] = [
        Self::Code(AuthorizationPage::User),
        Self::Code(AuthorizationPage::Merchant),
        Self::RefreshToken(AuthorizationPage::User),
        Self::RefreshToken(AuthorizationPage::Merchant),
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Code(AuthorizationPage::User) => "user_code",
            Self::Code(AuthorizationPage::Merchant) => "merchant_code",
            Self::RefreshToken(AuthorizationPage::User) => "user_refresh_token",
            Self::RefreshToken(AuthorizationPage::Merchant) => "merchant_refresh_token",
        }
    }
}

impl Grants {
    pub(crate) fn new(storage: Storage) -> Self {
        Self { issued: Mutex::default(), storage }
    }

    /// Records an issued grant.
    pub(crate) fn give(&self, grant: Grant, text: String) {
        self.storage.grant(&key(grant, &text));
        self.issued.lock().unwrap_or_else(PoisonError::into_inner).insert((grant, text));
    }

    /// Forgets all grants.
    pub(crate) fn clear(&self) {
        self.storage.clear(Collection::Grants);
        self.issued.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Uses up a grant. Returns true if it was valid.
    pub(crate) fn take(&self, grant: Grant, text: &str) -> bool {
        let was_issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner).remove(&(grant, text.to_owned()));
        if was_issued {
            self.storage.remove_grant(&key(grant, text));
        }
        was_issued
    }

    /// Adds a grant that was stored earlier. Returns `None` if its key is malformed.
    pub(crate) fn restore(&self, key: &str) -> Option<()> {
        let (name, text) = key.split_once('/')?;
        let grant = Grant::ALL.into_iter().find(|grant| grant.name() == name)?;
        self.issued.lock().unwrap_or_else(PoisonError::into_inner).insert((grant, text.to_owned()));
        Some(())
    }
}
