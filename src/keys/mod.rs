//! Keys: read from the forms in which people have them, with errors that say which form was found.
//!
//! The console's key tool writes PKCS#8 "for Java" and PKCS#1 "for other languages", with and without PEM lines, and the
//! wrong one gets pasted all the time. Both are read; everything else is named. (protocol: keys accepted)

mod error;
mod form;

pub use error::{KeyError, KeyForm, KeyRole};
pub(crate) use form::{LENIENT, recognise};

use std::fmt;

use rsa::pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey};
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePublicKey};
use rsa::traits::PublicKeyParts;
use rsa::{RsaPrivateKey, RsaPublicKey};

/// Shorter keys than this are refused: their signatures can be forged.
const SHORTEST_KEY: usize = 1024;

/// The app's private key. Its content is wiped from memory when it is dropped, and never printed.
#[derive(Clone)]
pub struct PrivateKey(RsaPrivateKey);

impl PrivateKey {
    /// Reads an RSA private key: PKCS#8 or PKCS#1, as PEM or as bare base64 with any white space.
    ///
    /// # Errors
    /// [`KeyError`] names the form that was found instead.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let (form, der) = recognise(text, KeyRole::Private)?;
        let key = match form {
            KeyForm::Pkcs8Private => RsaPrivateKey::from_pkcs8_der(&der).ok(),
            KeyForm::Pkcs1Private => RsaPrivateKey::from_pkcs1_der(&der).ok(),
            other => return Err(KeyError::WrongForm { found: other, role: KeyRole::Private }),
        };
        let key = key.ok_or(KeyError::Damaged { form, role: KeyRole::Private })?;
        long_enough(&key, KeyRole::Private)?;
        Ok(Self(key))
    }

    /// The public key that belongs to it: what the console asks for.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        PublicKey(self.0.to_public_key())
    }

    /// The length of the modulus, in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.0.n().bits()
    }

    pub(crate) const fn as_rsa(&self) -> &RsaPrivateKey {
        &self.0
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").field("bits", &self.bits()).finish_non_exhaustive()
    }
}

/// An RSA public key: Alipay's, which verifies answers.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(RsaPublicKey);

impl PublicKey {
    /// Reads an RSA public key: SubjectPublicKeyInfo or PKCS#1, as PEM or as bare base64 with any white space.
    ///
    /// # Errors
    /// [`KeyError`] names the form that was found instead.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let (form, der) = recognise(text, KeyRole::Public)?;
        let key = match form {
            KeyForm::Spki => RsaPublicKey::from_public_key_der(&der).ok(),
            KeyForm::Pkcs1Public => RsaPublicKey::from_pkcs1_der(&der).ok(),
            other => return Err(KeyError::WrongForm { found: other, role: KeyRole::Public }),
        };
        let key = key.ok_or(KeyError::Damaged { form, role: KeyRole::Public })?;
        long_enough(&key, KeyRole::Public)?;
        Ok(Self(key))
    }

    /// The length of the modulus, in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.0.n().bits()
    }

    /// The key as bare base64 of its SubjectPublicKeyInfo, one line: the form of the console.
    #[must_use]
    pub fn to_base64(&self) -> String {
        use base64::Engine as _;
        // An RSA key that was read always has an encoding.
        let der = self.0.to_public_key_der().map(|document| document.as_bytes().to_vec()).unwrap_or_default();
        base64::engine::general_purpose::STANDARD.encode(der)
    }

    pub(crate) const fn as_rsa(&self) -> &RsaPublicKey {
        &self.0
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicKey").field("bits", &self.bits()).finish_non_exhaustive()
    }
}

fn long_enough(key: &impl PublicKeyParts, role: KeyRole) -> Result<(), KeyError> {
    let bits = key.n().bits();
    if bits < SHORTEST_KEY { Err(KeyError::TooShort { bits, role }) } else { Ok(()) }
}
