//! The two key pairs of an emulator: the app's and Alipay's.

use std::fmt;

#[cfg(feature = "sm2")]
use alipay_core::keys::KeyAlgorithm;
use alipay_core::keys::{PrivateKey, PublicKey};
use alipay_core::sign::{KeySigner, SignType};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair as Generated, KeySize};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::{EmulatorError, pem};

const APP: &str = include_str!("../keys/app_private_key.pem");
const ALIPAY: &str = include_str!("../keys/alipay_private_key.pem");
/// The key of neither side.
const OTHER: &str = include_str!("../keys/other_private_key.pem");

/// Returns the base64 of a PEM text.
fn bare(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

/// A key pair, with the text of its private key.
#[derive(Clone)]
pub struct KeyPair {
    private_text: String,
    private: PrivateKey,
}

impl KeyPair {
    /// Generates an RSA key pair of 2048 bits.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if the system provides no random bytes.
    pub fn generate() -> Result<Self, EmulatorError> {
        let failed = |_| EmulatorError::new("cannot generate a key pair");
        let pair = Generated::generate(KeySize::Rsa2048).map_err(failed)?;
        let der: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
        Self::parse(&STANDARD.encode(der.as_ref()))
    }

    /// Generates an SM2 key pair.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if the system provides no random bytes.
    #[cfg(feature = "sm2")]
    pub fn generate_sm2() -> Result<Self, EmulatorError> {
        use sm2::pkcs8::EncodePrivateKey as _;

        let failed = || EmulatorError::new("cannot generate an SM2 key pair");
        let mut bytes = [0; 32];
        // About one in 2^32 random numbers is not a valid key.
        for _ in 0..4 {
            aws_lc_rs::rand::fill(&mut bytes).map_err(|_| failed())?;
            if let Ok(key) = sm2::SecretKey::from_slice(&bytes) {
                let der = key.to_pkcs8_der().map_err(|_| failed())?;
                return Self::parse(&STANDARD.encode(der.as_bytes()));
            }
        }
        Err(failed())
    }

    /// Returns another key pair of the same algorithm, for wrong signatures.
    pub(crate) fn other_key(&self) -> Result<Self, EmulatorError> {
        match self.private.algorithm() {
            #[cfg(feature = "sm2")]
            KeyAlgorithm::Sm2 => Self::generate_sm2(),
            _ => Self::parse(&bare(OTHER)),
        }
    }

    /// Returns a signer for each sign type of the key's algorithm, the usual one first.
    pub(crate) fn signers(&self) -> Result<Vec<KeySigner>, EmulatorError> {
        let key = &self.private;
        let sign_types = SignType::ALL.iter().filter(|sign_type| sign_type.key_algorithm() == key.algorithm());
        let signer =
            |sign_type: &SignType| KeySigner::new(key, *sign_type).map_err(|error| EmulatorError::new(error.to_string()));
        sign_types.map(signer).collect()
    }

    /// Parses a private key, in any form that the client accepts.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if the text is not a private key.
    pub fn parse(text: &str) -> Result<Self, EmulatorError> {
        let private = PrivateKey::parse(text).map_err(|error| EmulatorError::new(error.to_string()))?;
        Ok(Self { private_text: text.to_owned(), private })
    }

    /// Returns the private key as it was given, or as bare base64 of its PKCS#8 form if it was generated or is built in.
    #[must_use]
    pub fn private_text(&self) -> &str {
        &self.private_text
    }

    /// Returns the private key.
    #[must_use]
    pub const fn private_key(&self) -> &PrivateKey {
        &self.private
    }

    /// Returns the public key.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.private.public_key()
    }
}

impl KeyPair {
    /// Returns the private key as PEM in PKCS#8.
    #[must_use]
    pub fn private_pem(&self) -> String {
        pem::encode("PRIVATE KEY", &self.private.to_pkcs8_base64())
    }

    /// Returns the private key as PEM in PKCS#1. Returns `None` for SM2.
    #[must_use]
    pub fn private_pkcs1_pem(&self) -> Option<String> {
        self.private.to_pkcs1_base64().map(|base64| pem::encode("RSA PRIVATE KEY", &base64))
    }

    /// Returns the public key as PEM.
    #[must_use]
    pub fn public_pem(&self) -> String {
        pem::encode("PUBLIC KEY", &self.public_key().to_base64())
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyPair").field("private", &self.private).finish_non_exhaustive()
    }
}

/// The key pairs of both sides.
#[derive(Clone, Debug)]
pub struct Keys {
    /// The app's pair: the client signs with it, the emulator verifies.
    pub app: KeyPair,
    /// Alipay's pair: the emulator signs with it, the client verifies.
    pub alipay: KeyPair,
}

impl Keys {
    /// Returns the built-in RSA key pairs, which are the same in each copy of the emulator. Everyone knows their private keys: they protect
    /// nothing, and must never be registered with Alipay.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if a built-in key cannot be parsed, which the tests exclude.
    pub fn built_in() -> Result<Self, EmulatorError> {
        Ok(Self { app: KeyPair::parse(&bare(APP))?, alipay: KeyPair::parse(&bare(ALIPAY))? })
    }

    /// Generates two RSA key pairs.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if the system provides no random bytes.
    pub fn generate() -> Result<Self, EmulatorError> {
        Ok(Self { app: KeyPair::generate()?, alipay: KeyPair::generate()? })
    }

    /// Generates two SM2 key pairs, for an app whose sign type is SM2.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if the system provides no random bytes.
    #[cfg(feature = "sm2")]
    pub fn generate_sm2() -> Result<Self, EmulatorError> {
        Ok(Self { app: KeyPair::generate_sm2()?, alipay: KeyPair::generate_sm2()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_keys_are_three_pairs() {
        let Keys { app, alipay } = Keys::built_in().unwrap();
        let other = alipay.other_key().unwrap();
        let publics = [&app, &alipay, &other].map(|pair| pair.public_key().to_base64());
        assert!(publics[0] != publics[1] && publics[1] != publics[2] && publics[0] != publics[2]);
        assert_eq!(app.private_key().bits(), 2048);
        assert_eq!(app.private_pem(), APP);
        assert_eq!(app.private_text(), bare(APP));
    }

    #[cfg(feature = "sm2")]
    #[test]
    fn sm2_keys_have_one_form() {
        let pair = KeyPair::generate_sm2().unwrap();
        assert_eq!(KeyPair::parse(&pair.private_pem()).unwrap().public_key(), pair.public_key());
        assert_eq!(pair.private_pkcs1_pem(), None);
    }

    #[test]
    fn each_form_of_a_key_is_read() {
        let pair = Keys::built_in().unwrap().app;
        let pkcs1 = KeyPair::parse(&pair.private_pkcs1_pem().unwrap()).unwrap();
        assert_eq!(pkcs1.private_pem(), pair.private_pem());
        assert_eq!(PublicKey::parse(&pair.public_pem()).unwrap(), pair.public_key());
        assert!(pair.public_pem().lines().all(|line| line.len() <= 64));
    }
}
