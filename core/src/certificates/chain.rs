//! From a certificate over its issuers to a root that is trusted.

use std::fmt;
use std::time::SystemTime;

use x509_cert::der::Decode;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};

use super::certificate::Certificate;
use super::error::key_problem;
use super::{calendar, signature};
use crate::keys::KeyError;

/// A chain has at most so many certificates, root included. The platform's have three.
pub const LONGEST_CHAIN: usize = 8;

/// Of the certificates that come with a leaf, at most so many are looked at: they may come from anyone, and checking costs time.
pub const MOST_ISSUERS: usize = 16;

const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");

/// Critical extensions that may be there: the two above are looked at, the others restrict nothing that is done here. (Key
/// identifiers, alternative names, policies, extended key usage.)
const KNOWN_EXTENSIONS: [&str; 8] =
    ["2.5.29.19", "2.5.29.15", "2.5.29.14", "2.5.29.35", "2.5.29.17", "2.5.29.18", "2.5.29.32", "2.5.29.37"];

/// Why a certificate is not trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChainError {
    /// The subject of the certificate at which the chain fails, in the form of [`Certificate::issuer`].
    pub subject: String,
    /// Its serial as the platform counts, in the form of [`Certificate::serial`].
    pub serial: String,
    /// What is wrong with it.
    pub reason: ChainReason,
}

/// What is wrong with a certificate of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChainReason {
    /// Its validity begins later.
    NotYetValid {
        /// When.
        from: SystemTime,
    },
    /// Its validity is over.
    Expired {
        /// Since when.
        at: SystemTime,
    },
    /// Its issuer is neither among the certificates that came with it nor among the roots.
    MissingIssuer {
        /// The issuer's name.
        issuer: String,
    },
    /// It is its own issuer, but not one of the roots.
    ForeignRoot,
    /// It is a root, which signs certificates and nothing else.
    IsRoot,
    /// Its issuers lead back to themselves, or to it.
    Loop,
    /// Its issuer did not sign it.
    BadSignature {
        /// The issuer's name.
        issuer: String,
    },
    /// It is signed with an algorithm that is not checked here: not RSA PKCS#1 v1.5 with SHA-1, SHA-256, SHA-384 or SHA-512, and not SM2
    /// with SM3, for which the feature `sm2` is needed.
    UnsupportedAlgorithm {
        /// The algorithm's OID.
        oid: String,
    },
    /// The key of its issuer cannot be used.
    IssuerKey {
        /// The issuer's name.
        issuer: String,
        /// Why not.
        error: KeyError,
    },
    /// It issued another, and may not issue any: it is not marked as a CA, or its key may not sign certificates.
    NotCa,
    /// More certificates stand below it than it allows.
    TooFarBelow,
    /// It has a critical extension that is not understood here.
    CriticalExtension {
        /// The extension's OID.
        oid: String,
    },
    /// Its extensions cannot be read, or it names two different algorithms.
    Malformed,
    /// The chain is longer than [`LONGEST_CHAIN`].
    TooLong,
    /// More certificates than [`MOST_ISSUERS`] came with it.
    TooMany,
}

impl fmt::Display for ChainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the certificate `{}` (serial {}) is not trusted: ", self.subject, self.serial)?;
        match &self.reason {
            ChainReason::NotYetValid { from } => {
                write!(f, "it is not valid before {}; is the clock right?", calendar::day(*from))
            }
            ChainReason::Expired { at } => write!(f, "it expired on {}", calendar::day(*at)),
            ChainReason::MissingIssuer { issuer } => {
                write!(f, "its issuer `{issuer}` neither came with it nor is among the roots")
            }
            ChainReason::ForeignRoot => f.write_str("it is its own issuer, and not one of the roots"),
            ChainReason::IsRoot => f.write_str("it is one of the roots, which sign certificates and nothing else"),
            ChainReason::Loop => f.write_str("its issuers lead round in a circle, and to no root"),
            ChainReason::BadSignature { issuer } => write!(f, "its issuer `{issuer}` did not sign it"),
            ChainReason::UnsupportedAlgorithm { oid } => {
                write!(f, "it is signed with the algorithm {oid}, which is not supported")
            }
            ChainReason::IssuerKey { issuer, error } => {
                write!(f, "the key of its issuer `{issuer}` cannot be used: {}", key_problem(error))
            }
            ChainReason::NotCa => f.write_str("it issued another certificate, and may not issue any"),
            ChainReason::TooFarBelow => f.write_str("more certificates stand below it than it allows"),
            ChainReason::CriticalExtension { oid } => write!(f, "its critical extension {oid} is not understood"),
            ChainReason::Malformed => f.write_str("it contradicts itself or cannot be read to its end"),
            ChainReason::TooLong => write!(f, "it stands above a chain of {LONGEST_CHAIN} certificates already"),
            ChainReason::TooMany => write!(f, "more than {MOST_ISSUERS} certificates came with it"),
        }
    }
}

impl std::error::Error for ChainError {}

/// Checks that a certificate can be trusted at this moment, and gives its chain, from itself to the root.
///
/// The issuer of each is the one that has the name and the key: among `roots`, else among `issuers`, in whatever order they come. Every certificate
/// of the chain has to be in its validity window and signed by the next one. What issues has to be a CA, by its basic
/// constraints and its key usage; only a root may do without basic constraints, which roots of version 1 do not have. Path lengths are kept to, and
/// critical extensions that are not understood are refused. (protocol: chain check; RFC 5280, 6.1.) Revocation is not looked up.
///
/// App certificates come without their issuer, so only Alipay's own certificate can be checked with the files of the console.
///
/// # Errors
/// [`ChainError`] says which certificate fails, and why.
pub fn check_chain(
    leaf: &Certificate,
    issuers: &[Certificate],
    roots: &[Certificate],
    at: SystemTime,
) -> Result<Vec<Certificate>, ChainError> {
    if issuers.len() > MOST_ISSUERS {
        return Err(fails(leaf, ChainReason::TooMany));
    }
    if roots.contains(leaf) {
        return Err(fails(leaf, ChainReason::IsRoot));
    }
    valid(leaf, at)?;
    understood(leaf)?;
    let mut climb = Climb { issuers, roots, at, tried: vec![leaf] };
    let mut chain = vec![leaf.clone()];
    climb.on(&mut chain)?;
    Ok(chain)
}

/// The way up.
struct Climb<'a> {
    issuers: &'a [Certificate],
    roots: &'a [Certificate],
    at: SystemTime,
    /// What was on some way before. From no certificate is the way up tried twice, so that no choice of certificates makes this take long.
    tried: Vec<&'a Certificate>,
}

impl<'a> Climb<'a> {
    /// Makes the chain longer until it ends in a root. Where several certificates have the issuer's name, as after a
    /// renewal, one that does is enough.
    fn on(&mut self, chain: &mut Vec<Certificate>) -> Result<(), ChainError> {
        let Some(current) = chain.last().cloned() else { return Ok(()) };
        let mut failure = None;
        for root in self.roots.iter().filter(|root| current.names_as_issuer(root)) {
            match self.step(&current, root, chain.len(), true) {
                Ok(()) => {
                    chain.push(root.clone());
                    return Ok(());
                }
                Err(error) => keep(&mut failure, error),
            }
        }
        let mut went_round = false;
        for next in self.issuers.iter().filter(|next| current.names_as_issuer(next)) {
            if self.tried.contains(&next) {
                went_round = true;
                continue;
            }
            match self.step(&current, next, chain.len(), false) {
                Ok(()) => {
                    self.tried.push(next);
                    chain.push(next.clone());
                    match self.on(chain) {
                        Ok(()) => return Ok(()),
                        Err(error) => keep(&mut failure, error),
                    }
                    chain.pop();
                }
                Err(error) => keep(&mut failure, error),
            }
        }
        Err(failure.unwrap_or_else(|| {
            let reason = if current.is_self_issued() {
                ChainReason::ForeignRoot
            } else if went_round {
                ChainReason::Loop
            } else {
                ChainReason::MissingIssuer { issuer: current.issuer().to_owned() }
            };
            fails(&current, reason)
        }))
    }

    /// One certificate and its issuer. The signature comes first: it tells whether this is the issuer or only has its name.
    fn step(&self, current: &Certificate, issuer: &Certificate, below: usize, is_root: bool) -> Result<(), ChainError> {
        signature::check(current, issuer).map_err(|reason| fails(current, reason))?;
        if below >= LONGEST_CHAIN {
            return Err(fails(issuer, ChainReason::TooLong));
        }
        may_issue(issuer, below, is_root)?;
        understood(issuer)?;
        valid(issuer, self.at)
    }
}

/// What is wrong with the true issuer says more than that a namesake is not it.
fn keep(failure: &mut Option<ChainError>, error: ChainError) {
    if failure.as_ref().is_none_or(|kept| matches!(kept.reason, ChainReason::BadSignature { .. })) {
        *failure = Some(error);
    }
}

fn valid(certificate: &Certificate, at: SystemTime) -> Result<(), ChainError> {
    let reason = if at < certificate.valid_from() {
        ChainReason::NotYetValid { from: certificate.valid_from() }
    } else if at > certificate.expires_at() {
        ChainReason::Expired { at: certificate.expires_at() }
    } else {
        return Ok(());
    };
    Err(fails(certificate, reason))
}

/// Whether nothing critical is in it that restricts it in unknown ways.
fn understood(certificate: &Certificate) -> Result<(), ChainError> {
    let extensions = certificate.extensions().map_err(|_| fails(certificate, ChainReason::Malformed))?;
    for extension in extensions.iter().filter(|extension| extension.critical) {
        let oid = extension.extn_id.to_string();
        if !KNOWN_EXTENSIONS.contains(&&*oid) {
            return Err(fails(certificate, ChainReason::CriticalExtension { oid }));
        }
    }
    Ok(())
}

/// Whether a certificate may issue others, with so many certificates below it.
fn may_issue(certificate: &Certificate, below: usize, is_root: bool) -> Result<(), ChainError> {
    let malformed = || fails(certificate, ChainReason::Malformed);
    let basic = extension::<BasicConstraints>(certificate, BASIC_CONSTRAINTS).map_err(|_| malformed())?;
    let usage = extension::<KeyUsage>(certificate, KEY_USAGE).map_err(|_| malformed())?;
    let is_ca = basic.as_ref().map_or(is_root, |basic| basic.ca);
    if !is_ca || usage.is_some_and(|usage| !usage.key_cert_sign()) {
        return Err(fails(certificate, ChainReason::NotCa));
    }
    // The leaf does not count.
    let between = below.saturating_sub(1);
    match basic.and_then(|basic| basic.path_len_constraint) {
        Some(most) if between > usize::from(most) => Err(fails(certificate, ChainReason::TooFarBelow)),
        _ => Ok(()),
    }
}

struct Broken;

/// The one extension of this OID.
fn extension<T: for<'a> Decode<'a>>(certificate: &Certificate, oid: ObjectIdentifier) -> Result<Option<T>, Broken> {
    let extensions = certificate.extensions().map_err(|_| Broken)?;
    let mut found = extensions.iter().filter(|extension| extension.extn_id == oid);
    match (found.next(), found.next()) {
        (None, _) => Ok(None),
        (Some(one), None) => T::from_der(one.extn_value.as_bytes()).map(Some).map_err(|_| Broken),
        // Which of the two would count?
        (Some(_), Some(_)) => Err(Broken),
    }
}

fn fails(certificate: &Certificate, reason: ChainReason) -> ChainError {
    ChainError { subject: certificate.subject().to_owned(), serial: certificate.serial().to_owned(), reason }
}
