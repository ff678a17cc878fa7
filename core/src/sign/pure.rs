//! The pure Rust back end.

use rsa::{PrivateKey, PublicKey};
use sha1::Sha1;
use sha2::Sha256;

use super::{SignError, SignType};

pub(super) struct SigningKey(PrivateKey);

impl SigningKey {
    pub(super) fn new(key: &PrivateKey) -> Self {
        Self(key.clone())
    }

    /// Signs in constant time, with blinding.
    pub(super) fn sign(&self, sign_type: SignType, content: &[u8]) -> Result<Vec<u8>, SignError> {
        let signed = match sign_type {
            SignType::Rsa2 => self.0.pkcs1v15_sign::<Sha256>(content),
            SignType::Rsa => self.0.pkcs1v15_sign::<Sha1>(content),
            #[cfg(feature = "sm2")]
            SignType::Sm2 => return Err(SignError::new("RSA keys sign with RSA only")),
        };
        signed.map_err(SignError::new)
    }
}

pub(super) fn verify(key: &PublicKey, sign_type: SignType, content: &[u8], signature: &[u8]) -> bool {
    match sign_type {
        SignType::Rsa2 => key.pkcs1v15_verify::<Sha256>(content, signature).is_ok(),
        SignType::Rsa => key.pkcs1v15_verify::<Sha1>(content, signature).is_ok(),
        #[cfg(feature = "sm2")]
        SignType::Sm2 => false,
    }
}
