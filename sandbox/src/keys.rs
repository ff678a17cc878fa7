//! The two key pairs of a sandbox: the app's and Alipay's.

use std::fmt;

use alipay::keys::{PrivateKey, PublicKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair as Generated, KeySize};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::StartError;

/// A key pair, as text and ready for use.
#[derive(Clone)]
pub struct KeyPair {
    private_text: String,
    private: PrivateKey,
}

impl KeyPair {
    /// A new RSA key pair of 2048 bits.
    ///
    /// # Errors
    /// [`StartError`] where the system gives no random bytes.
    pub fn generate() -> Result<Self, StartError> {
        let failed = |_| StartError::new("a key pair could not be made");
        let pair = Generated::generate(KeySize::Rsa2048).map_err(failed)?;
        let der: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
        Self::parse(&STANDARD.encode(der.as_ref()))
    }

    /// The pair of this private key, in any form that the client reads.
    ///
    /// # Errors
    /// [`StartError`] where the text is no private key.
    pub fn parse(text: &str) -> Result<Self, StartError> {
        let private = PrivateKey::parse(text).map_err(|error| StartError::new(error.to_string()))?;
        Ok(Self { private_text: text.to_owned(), private })
    }

    /// The private key as it was read, or as bare base64 of its PKCS#8 form.
    #[must_use]
    pub fn private_text(&self) -> &str {
        &self.private_text
    }

    /// The private key.
    #[must_use]
    pub const fn private_key(&self) -> &PrivateKey {
        &self.private
    }

    /// The public key.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.private.public_key()
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
    /// The app's: the client signs with it, the sandbox verifies.
    pub app: KeyPair,
    /// Alipay's: the sandbox signs with it, the client verifies.
    pub alipay: KeyPair,
}

impl Keys {
    /// Two new key pairs.
    ///
    /// # Errors
    /// [`StartError`] where the system gives no random bytes.
    pub fn generate() -> Result<Self, StartError> {
        Ok(Self { app: KeyPair::generate()?, alipay: KeyPair::generate()? })
    }
}
