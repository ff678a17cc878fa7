//! The pure Rust back end.

use rsa::{Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::{SignError, SignType};

pub(super) struct SigningKey(RsaPrivateKey);

impl SigningKey {
    pub(super) fn new(key: &RsaPrivateKey) -> Self {
        Self(key.clone())
    }

    pub(super) fn sign(&self, sign_type: SignType, content: &[u8]) -> Result<Vec<u8>, SignError> {
        let (scheme, hash) = digest(sign_type, content).ok_or_else(|| SignError::new("RSA keys sign with RSA only"))?;
        // Uses blinding, because the time of an unblinded signature leaks the key (RUSTSEC-2023-0071).
        self.0.sign_with_rng(&mut rand_core::OsRng, scheme, &hash).map_err(SignError::new)
    }
}

pub(super) fn verify(key: &RsaPublicKey, sign_type: SignType, content: &[u8], signature: &[u8]) -> bool {
    digest(sign_type, content).is_some_and(|(scheme, hash)| key.verify(scheme, &hash, signature).is_ok())
}

/// Returns `None` for algorithms other than RSA.
fn digest(sign_type: SignType, content: &[u8]) -> Option<(Pkcs1v15Sign, Vec<u8>)> {
    match sign_type {
        SignType::Rsa2 => Some((Pkcs1v15Sign::new::<Sha256>(), Sha256::digest(content).to_vec())),
        SignType::Rsa => Some((Pkcs1v15Sign::new::<Sha1>(), Sha1::digest(content).to_vec())),
        #[cfg(feature = "sm2")]
        SignType::Sm2 => None,
    }
}
