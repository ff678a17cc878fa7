//! Verification of certificate signatures.

use der::asn1::ObjectIdentifier;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};

use super::certificate::Certificate;
use super::chain::ChainReason;
use crate::keys::{KeyAlgorithm, KeyError, KeyRole, PublicKey};
#[cfg(feature = "sm2")]
use crate::sign::{SignType, Verifier};

const SHA1_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.5");
const SHA256_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const SHA384_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const SHA512_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");

#[cfg(feature = "sm2")]
const SM2_WITH_SM3: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.501");

/// Checks the signature of a certificate over its original bytes: PKCS#1 v1.5, with the hashes of the platform's RSA certificates, and SM2.
/// (`rsa` verifies more slowly than aws-lc-rs, but supports all of these hashes; chains are rarely checked.)
pub(super) fn check(certificate: &Certificate, issuer: &Certificate) -> Result<(), ChainReason> {
    let (signed, signature) = certificate.signed().ok_or(ChainReason::Malformed)?;
    let bad_signature = || ChainReason::BadSignature { issuer: issuer.subject().to_owned() };
    #[cfg(feature = "sm2")]
    if certificate.algorithm() == SM2_WITH_SM3 {
        let verifier = Verifier::new(key_of(issuer, KeyAlgorithm::Sm2)?);
        return if verifier.verify_bytes(SignType::Sm2, signed, signature) { Ok(()) } else { Err(bad_signature()) };
    }
    let verify = match certificate.algorithm() {
        SHA1_WITH_RSA => rsa::PublicKey::pkcs1v15_verify::<Sha1>,
        SHA256_WITH_RSA => rsa::PublicKey::pkcs1v15_verify::<Sha256>,
        SHA384_WITH_RSA => rsa::PublicKey::pkcs1v15_verify::<Sha384>,
        SHA512_WITH_RSA => rsa::PublicKey::pkcs1v15_verify::<Sha512>,
        other => return Err(ChainReason::UnsupportedAlgorithm { oid: other.to_string() }),
    };
    let key = key_of(issuer, KeyAlgorithm::Rsa)?;
    let verified = key.as_rsa().is_some_and(|key| verify(key, signed, signature).is_ok());
    if verified { Ok(()) } else { Err(bad_signature()) }
}

/// Returns the issuer's key, which must fit the signature algorithm.
fn key_of(issuer: &Certificate, needed: KeyAlgorithm) -> Result<PublicKey, ChainReason> {
    let key = issuer.public_key().and_then(|key| match key.algorithm() {
        found if found == needed => Ok(key),
        found => Err(KeyError::OtherAlgorithm { found, needed, role: KeyRole::Public }),
    });
    key.map_err(|error| ChainReason::IssuerKey { issuer: issuer.subject().to_owned(), error })
}
