//! SM3 with SM2 (GM/T 0003.2) in the platform's format. (protocol: content to sign)

use ::sm2::dsa::signature::{Signer as _, Verifier as _};
use ::sm2::dsa::{self, Signature};
use ::sm2::{PublicKey, SecretKey};
use der::asn1::UintRef;
use der::{Decode as _, Encode as _};

use super::SignError;

/// The signer's user id: the standard's default for parties that have not agreed on one.
const USER_ID: &str = "1234567812345678";

/// The length of r, and of s, in bytes.
const HALF: usize = Signature::BYTE_SIZE / 2;

/// The key alone. The signing key of `sm2` is not wiped on drop, so each signature creates its own.
pub(super) struct SigningKey(SecretKey);

impl SigningKey {
    pub(super) fn new(key: &SecretKey) -> Self {
        Self(key.clone())
    }

    /// Signs with a nonce derived from key and content (RFC 6979), so that a weak random number cannot reveal the key.
    pub(super) fn sign(&self, content: &[u8]) -> Result<Vec<u8>, SignError> {
        let key = dsa::SigningKey::new(USER_ID, &self.0).map_err(SignError::new)?;
        let signature: Signature = key.try_sign(content).map_err(SignError::new)?;
        encode(&signature).map_err(SignError::new)
    }
}

/// `None` if the user id is too long to be hashed, which cannot happen for this one.
#[derive(Clone)]
pub(super) struct VerifyingKey(Option<dsa::VerifyingKey>);

impl VerifyingKey {
    pub(super) fn new(key: &PublicKey) -> Self {
        Self(dsa::VerifyingKey::new(USER_ID, *key).ok())
    }

    pub(super) fn verify(&self, content: &[u8], signature: &[u8]) -> bool {
        let (Some(key), Some(signature)) = (&self.0, decode(signature)) else { return false };
        key.verify(content, &signature).is_ok()
    }
}

/// Encodes a signature as `SEQUENCE { r INTEGER, s INTEGER }`.
fn encode(signature: &Signature) -> der::Result<Vec<u8>> {
    let (r, s) = (signature.r_bytes(), signature.s_bytes());
    vec![UintRef::new(&r)?, UintRef::new(&s)?].to_der()
}

/// Decodes a signature from strict DER. Rejects surplus bytes before, between or after the two numbers, leading zeros, and numbers
/// outside the group.
fn decode(signature: &[u8]) -> Option<Signature> {
    let parts = Vec::<UintRef<'_>>::from_der(signature).ok()?;
    let [part_r, part_s] = &*parts else { return None };
    let mut bytes = [0; Signature::BYTE_SIZE];
    let (r, s) = bytes.split_at_mut(HALF);
    for (half, part) in [(r, part_r), (s, part_s)] {
        let number = part.as_bytes();
        half.get_mut(HALF.checked_sub(number.len())?..)?.copy_from_slice(number);
    }
    Signature::from_slice(&bytes).ok()
}
