//! Whether one certificate is signed by the key of another.

use rsa::Pkcs1v15Sign;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::der::asn1::ObjectIdentifier;

use super::certificate::Certificate;
use super::chain::ChainReason;
use crate::keys::PublicKey;

const SHA1_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.5");
const SHA256_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const SHA384_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const SHA512_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");

/// Checks the signature of a certificate over the bytes that came: PKCS#1 v1.5, with the hashes that RSA certificates of the platform have.
/// (Verifying with `rsa` is slower than with aws-lc-rs, and knows every one of them; chains are checked once in years.)
pub(super) fn check(certificate: &Certificate, issuer: &Certificate) -> Result<(), ChainReason> {
    let (signed, signature) = certificate.signed().ok_or(ChainReason::Malformed)?;
    let (scheme, hash) = match certificate.algorithm() {
        SHA1_WITH_RSA => (Pkcs1v15Sign::new::<Sha1>(), Sha1::digest(signed).to_vec()),
        SHA256_WITH_RSA => (Pkcs1v15Sign::new::<Sha256>(), Sha256::digest(signed).to_vec()),
        SHA384_WITH_RSA => (Pkcs1v15Sign::new::<Sha384>(), Sha384::digest(signed).to_vec()),
        SHA512_WITH_RSA => (Pkcs1v15Sign::new::<Sha512>(), Sha512::digest(signed).to_vec()),
        other => return Err(ChainReason::UnsupportedAlgorithm { oid: other.to_string() }),
    };
    let bad = || ChainReason::BadSignature { issuer: issuer.subject().to_owned() };
    let key: PublicKey =
        issuer.public_key().map_err(|error| ChainReason::IssuerKey { issuer: issuer.subject().to_owned(), error })?;
    key.as_rsa().verify(scheme, &hash, signature).map_err(|_| bad())
}
