//! Expiry of certificates.

use std::fmt;
use std::time::SystemTime;

use super::calendar;
use super::certificate::Certificate;
use super::error::CertificateRole;

/// The remaining validity of a certificate. Its `Display` is one line for a log.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Expiry {
    /// The role of the file that contains it.
    pub role: CertificateRole,
    /// Its subject, in the form of [`Certificate::subject`].
    pub subject: String,
    /// Its serial, in the form of [`Certificate::serial`].
    pub serial: String,
    /// The first moment of the validity period.
    pub valid_from: SystemTime,
    /// The last moment of the validity period.
    pub expires_at: SystemTime,
    /// The whole days until the end of the validity period; negative after it.
    pub days_left: i64,
    /// The state at the given moment.
    pub state: Validity,
}

/// The position of a moment relative to a validity period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Validity {
    /// Before the validity period.
    NotYet,
    /// In the validity period.
    Valid,
    /// After the validity period.
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
