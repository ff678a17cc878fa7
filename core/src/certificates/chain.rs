//! Certificate chains up to a trusted root.

use std::fmt;
use std::time::SystemTime;

use der::asn1::ObjectIdentifier;

use super::certificate::Certificate;
use super::error::key_problem;
use super::parts::{self, BasicConstraints};
use super::{calendar, signature};
use crate::keys::KeyError;

/// The maximum number of certificates in a chain, including the root. The platform's chains have three.
pub const MAX_CHAIN_LENGTH: usize = 8;

/// The maximum number of certificates checked beside a leaf, because they are untrusted and each check takes time.
pub const MAX_ISSUERS: usize = 16;

const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");

/// The critical extensions that are accepted. The two above are checked; the others restrict nothing that is used here. (Key
/// identifiers, alternative names, policies, extended key usage.)
const KNOWN_EXTENSIONS: [&str; 8] =
    ["2.5.29.19", "2.5.29.15", "2.5.29.14", "2.5.29.35", "2.5.29.17", "2.5.29.18", "2.5.29.32", "2.5.29.37"];

/// The reason why a certificate is not trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChainError {
    /// The subject of the certificate that fails, in the form of [`Certificate::issuer`].
    pub subject: String,
    /// Its serial, in the form of [`Certificate::serial`].
    pub serial: String,
    /// The reason.
    pub reason: ChainReason,
}

/// The problem of a certificate in a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChainReason {
    /// Its validity period has not begun.
    NotYetValid {
        /// The start of the validity period.
        from: SystemTime,
    },
    /// Its validity period is over.
    Expired {
        /// The end of the validity period.
        at: SystemTime,
    },
    /// Its issuer is neither among the certificates given with it nor among the roots.
    MissingIssuer {
        /// The issuer's name.
        issuer: String,
    },
    /// It is self-issued, but not one of the roots.
    ForeignRoot,
    /// It is a root, which may only sign certificates.
    IsRoot,
    /// Its issuers form a cycle.
    Loop,
    /// Its issuer did not sign it.
    BadSignature {
        /// The issuer's name.
        issuer: String,
    },
    /// Its signature algorithm is not supported. Supported are RSA PKCS#1 v1.5 with SHA-1, SHA-256, SHA-384 or SHA-512, and with
    /// the feature `sm2` SM2 with SM3.
    UnsupportedAlgorithm {
        /// The algorithm's OID.
        oid: String,
    },
    /// The key of its issuer cannot be used.
    IssuerKey {
        /// The issuer's name.
        issuer: String,
        /// The reason.
        error: KeyError,
    },
    /// It issued another certificate, but may not: it is not marked as a CA, or its key may not sign certificates.
    NotCa,
    /// Its path length constraint is exceeded.
    TooFarBelow,
    /// It has an unsupported critical extension.
    CriticalExtension {
        /// The extension's OID.
        oid: String,
    },
    /// Its extensions cannot be parsed, or its two algorithm fields disagree.
    Malformed,
    /// The chain is longer than [`MAX_CHAIN_LENGTH`].
    TooLong,
    /// More than [`MAX_ISSUERS`] certificates were given with it.
    TooMany,
}

impl fmt::Display for ChainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the certificate `{}` (serial {}) is not trusted: ", self.subject, self.serial)?;
        match &self.reason {
            ChainReason::NotYetValid { from } => {
                write!(f, "it is not valid before {}; check this machine's clock", calendar::day(*from))
            }
            ChainReason::Expired { at } => write!(f, "it expired on {}", calendar::day(*at)),
            ChainReason::MissingIssuer { issuer } => {
                write!(f, "its issuer `{issuer}` is neither given with it nor among the roots")
            }
            ChainReason::ForeignRoot => f.write_str("it is self-issued, but not one of the roots"),
            ChainReason::IsRoot => f.write_str("it is one of the roots, which may only sign certificates"),
            ChainReason::Loop => f.write_str("its issuers form a cycle without a root"),
            ChainReason::BadSignature { issuer } => write!(f, "its issuer `{issuer}` did not sign it"),
            ChainReason::UnsupportedAlgorithm { oid } => {
                write!(f, "its signature algorithm {oid} is not supported")
            }
            ChainReason::IssuerKey { issuer, error } => {
                write!(f, "the key of its issuer `{issuer}` cannot be used: {}", key_problem(error))
            }
            ChainReason::NotCa => f.write_str("it issued another certificate, but may not issue any"),
            ChainReason::TooFarBelow => f.write_str("path length constraint exceeded"),
            ChainReason::CriticalExtension { oid } => write!(f, "its critical extension {oid} is not supported"),
            ChainReason::Malformed => f.write_str("it is malformed"),
            ChainReason::TooLong => write!(f, "the chain has more than {MAX_CHAIN_LENGTH} certificates"),
            ChainReason::TooMany => write!(f, "more than {MAX_ISSUERS} certificates were given with it"),
        }
    }
}

impl std::error::Error for ChainError {}

/// Checks that a certificate is trusted at this moment. Returns its chain, from itself to the root.
///
/// An issuer is a certificate with the right name and key, first among `roots`, then among `issuers` in any order. Every
/// certificate of the chain must be valid at the moment and signed by the next one. Every issuer must be a CA by its basic
/// constraints and key usage; only a root may lack basic constraints, which version 1 roots do not have. The check enforces path
/// length constraints, and rejects unsupported critical extensions. (protocol: chain check; RFC 5280, 6.1.) It does not check revocation.
///
/// App certificates come without their issuer, so with the console's files only Alipay's own certificate can be checked.
///
/// # Errors
/// Returns a [`ChainError`] that names the failing certificate and the reason.
pub fn check_chain(
    leaf: &Certificate,
    issuers: &[Certificate],
    roots: &[Certificate],
    at: SystemTime,
) -> Result<Vec<Certificate>, ChainError> {
    if issuers.len() > MAX_ISSUERS {
        return Err(chain_error(leaf, ChainReason::TooMany));
    }
    if roots.contains(leaf) {
        return Err(chain_error(leaf, ChainReason::IsRoot));
    }
    check_validity(leaf, at)?;
    check_extensions(leaf)?;
    let mut search = PathSearch { issuers, roots, at, visited: vec![leaf] };
    let mut chain = vec![leaf.clone()];
    search.extend(&mut chain)?;
    Ok(chain)
}

/// The search for a chain.
struct PathSearch<'a> {
    issuers: &'a [Certificate],
    roots: &'a [Certificate],
    at: SystemTime,
    /// Certificates already tried. Each is tried only once, which bounds the time for any set of certificates.
    visited: Vec<&'a Certificate>,
}

impl<'a> PathSearch<'a> {
    /// Extends the chain until it ends in a root. If several certificates have the issuer's name, as after a renewal, one valid path
    /// is enough.
    fn extend(&mut self, chain: &mut Vec<Certificate>) -> Result<(), ChainError> {
        let Some(current) = chain.last().cloned() else { return Ok(()) };
        let mut failure = None;
        for root in self.roots.iter().filter(|root| current.names_as_issuer(root)) {
            match self.check_issuer(&current, root, chain.len(), true) {
                Ok(()) => {
                    chain.push(root.clone());
                    return Ok(());
                }
                Err(error) => keep_error(&mut failure, error),
            }
        }
        let mut has_cycle = false;
        for next in self.issuers.iter().filter(|next| current.names_as_issuer(next)) {
            if self.visited.contains(&next) {
                has_cycle = true;
                continue;
            }
            match self.check_issuer(&current, next, chain.len(), false) {
                Ok(()) => {
                    self.visited.push(next);
                    chain.push(next.clone());
                    match self.extend(chain) {
                        Ok(()) => return Ok(()),
                        Err(error) => keep_error(&mut failure, error),
                    }
                    chain.pop();
                }
                Err(error) => keep_error(&mut failure, error),
            }
        }
        Err(failure.unwrap_or_else(|| {
            let reason = if current.is_self_issued() {
                ChainReason::ForeignRoot
            } else if has_cycle {
                ChainReason::Loop
            } else {
                ChainReason::MissingIssuer { issuer: current.issuer().to_owned() }
            };
            chain_error(&current, reason)
        }))
    }

    /// Checks a certificate against its issuer. The signature comes first, because it distinguishes the issuer from a certificate
    /// with the same name.
    fn check_issuer(&self, current: &Certificate, issuer: &Certificate, below: usize, is_root: bool) -> Result<(), ChainError> {
        signature::check(current, issuer).map_err(|reason| chain_error(current, reason))?;
        if below >= MAX_CHAIN_LENGTH {
            return Err(chain_error(issuer, ChainReason::TooLong));
        }
        check_may_issue(issuer, below, is_root)?;
        check_extensions(issuer)?;
        check_validity(issuer, self.at)
    }
}

/// Keeps the more informative error: a problem of the true issuer rather than a signature mismatch of one with the same name.
fn keep_error(failure: &mut Option<ChainError>, error: ChainError) {
    if failure.as_ref().is_none_or(|kept| matches!(kept.reason, ChainReason::BadSignature { .. })) {
        *failure = Some(error);
    }
}

fn check_validity(certificate: &Certificate, at: SystemTime) -> Result<(), ChainError> {
    let reason = if at < certificate.valid_from() {
        ChainReason::NotYetValid { from: certificate.valid_from() }
    } else if at > certificate.expires_at() {
        ChainReason::Expired { at: certificate.expires_at() }
    } else {
        return Ok(());
    };
    Err(chain_error(certificate, reason))
}

/// Checks that the certificate has no unsupported critical extension.
fn check_extensions(certificate: &Certificate) -> Result<(), ChainError> {
    let extensions = certificate.extensions().map_err(|_| chain_error(certificate, ChainReason::Malformed))?;
    for extension in extensions.iter().filter(|extension| extension.critical) {
        let oid = extension.id.to_string();
        if !KNOWN_EXTENSIONS.contains(&&*oid) {
            return Err(chain_error(certificate, ChainReason::CriticalExtension { oid }));
        }
    }
    Ok(())
}

/// Checks that a certificate may issue others, with this number of certificates below it.
fn check_may_issue(certificate: &Certificate, below: usize, is_root: bool) -> Result<(), ChainError> {
    let malformed = || chain_error(certificate, ChainReason::Malformed);
    let basic = extension(certificate, BASIC_CONSTRAINTS, BasicConstraints::read).map_err(|_| malformed())?;
    let may_sign = extension(certificate, KEY_USAGE, parts::may_sign_certificates).map_err(|_| malformed())?;
    let is_ca = basic.as_ref().map_or(is_root, |basic| basic.ca);
    if !is_ca || may_sign == Some(false) {
        return Err(chain_error(certificate, ChainReason::NotCa));
    }
    // The leaf does not count.
    let intermediates = below.saturating_sub(1);
    match basic.and_then(|basic| basic.maximum) {
        Some(maximum) if intermediates > usize::from(maximum) => Err(chain_error(certificate, ChainReason::TooFarBelow)),
        _ => Ok(()),
    }
}

struct MalformedExtension;

/// Reads the extension with this OID, which must be unique.
fn extension<T>(
    certificate: &Certificate,
    oid: ObjectIdentifier,
    read: impl FnOnce(&[u8]) -> der::Result<T>,
) -> Result<Option<T>, MalformedExtension> {
    let extensions = certificate.extensions().map_err(|_| MalformedExtension)?;
    let mut extensions = extensions.iter().filter(|extension| extension.id == oid);
    match (extensions.next(), extensions.next()) {
        (None, _) => Ok(None),
        (Some(extension), None) => read(extension.value).map(Some).map_err(|_| MalformedExtension),
        // Neither of two extensions with the same OID takes precedence.
        (Some(_), Some(_)) => Err(MalformedExtension),
    }
}

fn chain_error(certificate: &Certificate, reason: ChainReason) -> ChainError {
    ChainError { subject: certificate.subject().to_owned(), serial: certificate.serial().to_owned(), reason }
}
