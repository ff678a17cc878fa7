//! The back end in pure Rust.

use rsa::Pkcs1v15Sign;
use rsa::RsaPrivateKey;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::{SignError, SignType};
use crate::keys::{PrivateKey, PublicKey};

pub(super) struct SigningKey(RsaPrivateKey);

impl SigningKey {
    pub(super) fn new(key: &PrivateKey) -> Self {
        Self(key.as_rsa().clone())
    }

    pub(super) fn sign(&self, sign_type: SignType, content: &[u8]) -> Result<Vec<u8>, SignError> {
        let (scheme, hash) = digest(sign_type, content);
        // Blinded: without it, the time that signing takes tells about the key (RUSTSEC-2023-0071).
        self.0.sign_with_rng(&mut rand_core::OsRng, scheme, &hash).map_err(SignError::new)
    }
}

pub(super) fn verify(key: &PublicKey, sign_type: SignType, content: &[u8], signature: &[u8]) -> bool {
    let (scheme, hash) = digest(sign_type, content);
    key.as_rsa().verify(scheme, &hash, signature).is_ok()
}

fn digest(sign_type: SignType, content: &[u8]) -> (Pkcs1v15Sign, Vec<u8>) {
    match sign_type {
        SignType::Rsa2 => (Pkcs1v15Sign::new::<Sha256>(), Sha256::digest(content).to_vec()),
        SignType::Rsa => (Pkcs1v15Sign::new::<Sha1>(), Sha1::digest(content).to_vec()),
    }
}
