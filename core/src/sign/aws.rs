//! The aws-lc-rs back end: constant time, and several times faster.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{
    ParsedPublicKey, RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_SHA256,
};
use rsa::pkcs1::EncodeRsaPublicKey;
use rsa::pkcs8::EncodePrivateKey;

use super::{SignError, SignType};
use crate::keys::{PrivateKey, PublicKey};

pub(super) struct SigningKey(KeyPair);

impl SigningKey {
    /// Returns `None` for keys and algorithms that aws-lc-rs does not support for signing: SHA-1, SM2, and keys below 2048 bits.
    pub(super) fn new(key: &PrivateKey, sign_type: SignType) -> Option<Self> {
        if sign_type != SignType::Rsa2 {
            return None;
        }
        let der = key.as_rsa()?.to_pkcs8_der().ok()?;
        KeyPair::from_pkcs8(der.as_bytes()).ok().map(Self)
    }

    pub(super) fn sign(&self, content: &[u8]) -> Result<Vec<u8>, SignError> {
        let mut signature = vec![0; self.0.public_modulus_len()];
        let signed = self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), content, &mut signature);
        signed.map(|()| signature).map_err(|_| SignError::new("aws-lc-rs failed to sign with this key"))
    }
}

#[derive(Clone)]
pub(super) struct VerifyingKey {
    rsa2: ParsedPublicKey,
    rsa: ParsedPublicKey,
}

impl VerifyingKey {
    /// Returns `None` for keys that aws-lc-rs does not accept.
    pub(super) fn new(key: &PublicKey) -> Option<Self> {
        let der = key.as_rsa()?.to_pkcs1_der().ok()?;
        // "Legacy" refers to 1024-bit keys, which old apps still have; `keys` rejects shorter ones.
        let rsa2 = ParsedPublicKey::new(&RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, der.as_bytes()).ok()?;
        let rsa = ParsedPublicKey::new(&RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, der.as_bytes()).ok()?;
        Some(Self { rsa2, rsa })
    }

    pub(super) fn verify(&self, sign_type: SignType, content: &[u8], signature: &[u8]) -> bool {
        let key = match sign_type {
            SignType::Rsa2 => &self.rsa2,
            SignType::Rsa => &self.rsa,
            #[cfg(feature = "sm2")]
            SignType::Sm2 => return false,
        };
        key.verify_sig(content, signature).is_ok()
    }
}
