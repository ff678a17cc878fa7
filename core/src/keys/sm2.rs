//! SM2 keys: the curve of GM/T 0003, in the standard forms of elliptic curve keys.

use ::sm2::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _};
use ::sm2::{PublicKey, Scalar, SecretKey};

use zeroize::Zeroizing;

use super::KeyForm;

/// The length of the curve, and so of its keys, in bits.
pub(super) const BITS: usize = 256;

/// Parses a private key in this form. A public key that it contains must match.
pub(super) fn private(form: KeyForm, der: &[u8]) -> Option<SecretKey> {
    let key = match form {
        KeyForm::Sm2Sec1 => SecretKey::from_sec1_der(der).ok(),
        _ => SecretKey::from_pkcs8_der(der).ok(),
    };
    // n-1 is a valid key of the curve, but it cannot sign: 1+d has no inverse.
    key.filter(|key| !bool::from((*key.to_nonzero_scalar() + Scalar::ONE).is_zero()))
}

/// Parses the SubjectPublicKeyInfo of a point on the curve.
pub(super) fn public(der: &[u8]) -> Option<PublicKey> {
    PublicKey::from_public_key_der(der).ok()
}

/// Encodes the SubjectPublicKeyInfo. A parsed point can always be encoded.
pub(super) fn to_der(key: &PublicKey) -> Vec<u8> {
    key.to_public_key_der().map(|document| document.as_bytes().to_vec()).unwrap_or_default()
}

/// Encodes the key in PKCS#8. A parsed key can always be encoded.
pub(super) fn to_pkcs8_der(key: &SecretKey) -> Zeroizing<Vec<u8>> {
    key.to_pkcs8_der().map(|document| document.as_bytes().to_vec()).unwrap_or_default().into()
}
