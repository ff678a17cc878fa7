//! How long certificates stay valid.

use std::fmt;
use std::time::SystemTime;

use super::calendar;
use super::certificate::Certificate;
use super::error::CertificateRole;

/// How long one certificate stays valid. Prints as a line for a log.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Expiry {
    /// In which of the three files it stands.
    pub role: CertificateRole,
    /// Whose it is, in the form of [`Certificate::subject`].
    pub subject: String,
    /// Its serial, in the form of [`Certificate::serial`].
    pub serial: String,
    /// The first moment at which it is valid.
    pub valid_from: SystemTime,
    /// The last moment at which it is valid.
    pub expires_at: SystemTime,
    /// Whole days until then; negative once it is over.
    pub days_left: i64,
    /// Whether it is valid now.
    pub state: Validity,
}

/// Where a moment lies with respect to a validity window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Validity {
    /// Before it.
    NotYet,
    /// In it.
    Valid,
    /// Behind it.
    Expired,
}

impl Expiry {
    pub(super) fn of(role: CertificateRole, certificate: &Certificate, now: SystemTime) -> Self {
        Self {
            role,
            subject: certificate.subject().to_owned(),
            serial: certificate.serial().to_owned(),
            valid_from: certificate.valid_from(),
            expires_at: certificate.expires_at(),
            days_left: certificate.days_left(now),
            state: if certificate.is_valid_at(now) {
                Validity::Valid
            } else if now < certificate.valid_from() {
                Validity::NotYet
            } else {
                Validity::Expired
            },
        }
    }
}

impl fmt::Display for Expiry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.role {
            CertificateRole::App => "app",
            CertificateRole::Alipay => "Alipay",
            CertificateRole::Root => "root",
        };
        write!(f, "the {kind} certificate `{}` (serial {}) ", self.subject, self.serial)?;
        match self.state {
            Validity::NotYet => write!(f, "is not valid before {}", calendar::day(self.valid_from)),
            Validity::Valid => write!(f, "expires in {} days, on {}", self.days_left, calendar::day(self.expires_at)),
            Validity::Expired => write!(f, "expired on {}", calendar::day(self.expires_at)),
        }
    }
}
