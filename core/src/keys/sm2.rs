//! SM2 keys: the curve of GM/T 0003, in the forms in which elliptic curve keys are written.

use ::sm2::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _, EncodePublicKey as _};
use ::sm2::{PublicKey, Scalar, SecretKey};

use super::KeyForm;

/// The curve is of 256 bits, and so are its keys.
pub(super) const BITS: usize = 256;

/// Reads a private key of this form. A public key that stands in it has to be its own.
pub(super) fn private(form: KeyForm, der: &[u8]) -> Option<SecretKey> {
    let key = match form {
        KeyForm::Sm2Sec1 => SecretKey::from_sec1_der(der).ok(),
        _ => SecretKey::from_pkcs8_der(der).ok(),
    };
    // n-1 is a key of the curve, but nothing can be signed with it: 1+d has no inverse.
    key.filter(|key| !bool::from((*key.to_nonzero_scalar() + Scalar::ONE).is_zero()))
}

/// Reads the SubjectPublicKeyInfo of a point on the curve.
pub(super) fn public(der: &[u8]) -> Option<PublicKey> {
    PublicKey::from_public_key_der(der).ok()
}

/// The SubjectPublicKeyInfo. A point that was read always has one.
pub(super) fn to_der(key: &PublicKey) -> Vec<u8> {
    key.to_public_key_der().map(|document| document.as_bytes().to_vec()).unwrap_or_default()
}
