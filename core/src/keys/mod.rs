//! Parsing of keys in their common forms. Errors name the form that was found.
//!
//! The console's key tool writes PKCS#8 "for Java" and PKCS#1 "for other languages", with and without PEM lines, and users often copy the
//! wrong one. The parser accepts both, and names any other form in its error. (protocol: keys accepted)
//!
//! For RSA, SM2 and AES keys, it first removes quotes, escapes such as `\n`, invisible characters, and the name of a setting. If a key was
//! pasted twice, it reads one copy.
//!
//! SM2 keys require the feature `sm2`: PKCS#8, as the key tool writes them, and SEC 1, as OpenSSL does.

mod error;
mod form;
#[cfg(feature = "sm2")]
mod sm2;
mod text;

pub use error::{KeyError, KeyForm, KeyRole};
pub(crate) use form::recognise;
pub use text::Base64Problem;
pub(crate) use text::{UNPADDED, base64_problem, cleaned, decode, decode_copy, normalized, packed, plain};

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use der::Decode as _;
use rsa::BoxedUint;
use rsa::pkcs1::{DecodeRsaPrivateKey as _, EncodeRsaPrivateKey as _, RsaPublicKeyRef};
use rsa::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, EncodePublicKey as _, SubjectPublicKeyInfoRef};
use rsa::traits::PublicKeyParts as _;

/// The minimum length of an RSA key in bits. Signatures of shorter keys can be forged.
const SHORTEST_KEY: usize = 1024;

/// The algorithm of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// RSA, for the sign types RSA2 and RSA.
    Rsa,
    /// SM2 (GM/T 0003), for the sign type SM2. Requires the feature `sm2`.
    Sm2,
}

impl KeyAlgorithm {
    /// Returns the name of the algorithm.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa => "RSA",
            Self::Sm2 => "SM2",
        }
    }
}

impl fmt::Display for KeyAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The app's private key. Its content is wiped from memory on drop, and never printed.
#[derive(Clone)]
pub struct PrivateKey(PrivateKind);

#[derive(Clone)]
pub(crate) enum PrivateKind {
    Rsa(Box<rsa::PrivateKey>),
    #[cfg(feature = "sm2")]
    Sm2(::sm2::SecretKey),
}

impl PrivateKey {
    /// Parses a private key from PEM or bare base64, with any whitespace, quoted or not: RSA in PKCS#8 or PKCS#1, and with the
    /// feature `sm2`, SM2 in PKCS#8 or SEC 1.
    ///
    /// # Errors
    /// Returns a [`KeyError`] that names the form that was found.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let (form, der) = recognise(text, KeyRole::Private)?;
        let rsa = match form {
            KeyForm::Pkcs8Private => rsa::PrivateKey::from_pkcs8_der(&der).ok(),
            KeyForm::Pkcs1Private => rsa::PrivateKey::from_pkcs1_der(&der).ok(),
            #[cfg(feature = "sm2")]
            KeyForm::Sm2Pkcs8 | KeyForm::Sm2Sec1 => {
                let key = sm2::private(form, &der).ok_or(KeyError::Damaged { form, role: KeyRole::Private })?;
                return Ok(Self(PrivateKind::Sm2(key)));
            }
            other => return Err(KeyError::WrongForm { found: other, role: KeyRole::Private }),
        };
        let rsa = rsa.ok_or(KeyError::Damaged { form, role: KeyRole::Private })?;
        long_enough(rsa.n(), KeyRole::Private)?;
        Ok(Self(PrivateKind::Rsa(Box::new(rsa))))
    }

    /// Returns the public key of this private key, which the console requires.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        match &self.0 {
            PrivateKind::Rsa(key) => PublicKey(PublicKind::Rsa(key.to_public_key())),
            #[cfg(feature = "sm2")]
            PrivateKind::Sm2(key) => PublicKey(PublicKind::Sm2(key.public_key())),
        }
    }

    /// Returns the algorithm of the key.
    #[must_use]
    pub const fn algorithm(&self) -> KeyAlgorithm {
        match &self.0 {
            PrivateKind::Rsa(_) => KeyAlgorithm::Rsa,
            #[cfg(feature = "sm2")]
            PrivateKind::Sm2(_) => KeyAlgorithm::Sm2,
        }
    }

    /// Returns the length of the modulus, or of the curve, in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        match &self.0 {
            PrivateKind::Rsa(key) => length(key.n()),
            #[cfg(feature = "sm2")]
            PrivateKind::Sm2(_) => sm2::BITS,
        }
    }

    /// Returns the key in PKCS#8 as one line of bare base64, for key files. Unlike the key, the text is not wiped from memory on drop.
    #[must_use]
    pub fn to_pkcs8_base64(&self) -> String {
        match &self.0 {
            // A parsed key can always be encoded.
            PrivateKind::Rsa(key) => key.to_pkcs8_der().map(|document| STANDARD.encode(document.as_bytes())).unwrap_or_default(),
            #[cfg(feature = "sm2")]
            PrivateKind::Sm2(key) => STANDARD.encode(&*sm2::to_pkcs8_der(key)),
        }
    }

    /// Returns the RSA key in PKCS#1 as one line of bare base64, for programs that do not read PKCS#8. Returns `None` for SM2.
    #[must_use]
    pub fn to_pkcs1_base64(&self) -> Option<String> {
        match &self.0 {
            PrivateKind::Rsa(key) => key.to_pkcs1_der().map(|document| STANDARD.encode(document.as_bytes())).ok(),
            #[cfg(feature = "sm2")]
            PrivateKind::Sm2(_) => None,
        }
    }

    pub(crate) const fn kind(&self) -> &PrivateKind {
        &self.0
    }

    #[cfg(feature = "aws-lc-rs")]
    pub(crate) fn as_rsa(&self) -> Option<&rsa::PrivateKey> {
        match &self.0 {
            PrivateKind::Rsa(key) => Some(key),
            #[cfg(feature = "sm2")]
            PrivateKind::Sm2(_) => None,
        }
    }
}

/// Parses the text like [`PrivateKey::parse`].
impl FromStr for PrivateKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        Self::parse(text)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").field("algorithm", &self.algorithm()).field("bits", &self.bits()).finish_non_exhaustive()
    }
}

/// A public key, such as Alipay's, which verifies responses.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(PublicKind);

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum PublicKind {
    Rsa(rsa::PublicKey),
    #[cfg(feature = "sm2")]
    Sm2(::sm2::PublicKey),
}

impl PublicKey {
    /// Parses a public key from PEM or bare base64, with any whitespace, quoted or not: SubjectPublicKeyInfo or, for RSA, PKCS#1.
    /// SM2 keys require the feature `sm2`.
    ///
    /// # Errors
    /// Returns a [`KeyError`] that names the form that was found.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let (form, der) = recognise(text, KeyRole::Public)?;
        let rsa = match form {
            KeyForm::Spki | KeyForm::Pkcs1Public => public_numbers(form, &der),
            #[cfg(feature = "sm2")]
            KeyForm::Sm2Spki => {
                let key = sm2::public(&der).ok_or(KeyError::Damaged { form, role: KeyRole::Public })?;
                return Ok(Self(PublicKind::Sm2(key)));
            }
            other => return Err(KeyError::WrongForm { found: other, role: KeyRole::Public }),
        };
        let (modulus, exponent) = rsa.ok_or(KeyError::Damaged { form, role: KeyRole::Public })?;
        long_enough(&modulus, KeyRole::Public)?;
        let rsa = rsa::PublicKey::new(modulus, exponent).map_err(|_| KeyError::Damaged { form, role: KeyRole::Public })?;
        Ok(Self(PublicKind::Rsa(rsa)))
    }

    /// Returns the algorithm of the key.
    #[must_use]
    pub const fn algorithm(&self) -> KeyAlgorithm {
        match &self.0 {
            PublicKind::Rsa(_) => KeyAlgorithm::Rsa,
            #[cfg(feature = "sm2")]
            PublicKind::Sm2(_) => KeyAlgorithm::Sm2,
        }
    }

    /// Returns the length of the modulus, or of the curve, in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        match &self.0 {
            PublicKind::Rsa(key) => length(key.n()),
            #[cfg(feature = "sm2")]
            PublicKind::Sm2(_) => sm2::BITS,
        }
    }

    /// Returns the key's SubjectPublicKeyInfo as one line of bare base64, the console's format.
    #[must_use]
    pub fn to_base64(&self) -> String {
        STANDARD.encode(match &self.0 {
            // A parsed RSA key can always be encoded.
            PublicKind::Rsa(key) => key.to_public_key_der().map(|document| document.as_bytes().to_vec()).unwrap_or_default(),
            #[cfg(feature = "sm2")]
            PublicKind::Sm2(key) => sm2::to_der(key),
        })
    }

    pub(crate) const fn kind(&self) -> &PublicKind {
        &self.0
    }

    pub(crate) const fn as_rsa(&self) -> Option<&rsa::PublicKey> {
        match &self.0 {
            PublicKind::Rsa(key) => Some(key),
            #[cfg(feature = "sm2")]
            PublicKind::Sm2(_) => None,
        }
    }
}

/// Parses the text like [`PublicKey::parse`].
impl FromStr for PublicKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        Self::parse(text)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicKey").field("algorithm", &self.algorithm()).field("bits", &self.bits()).finish_non_exhaustive()
    }
}

/// Returns modulus and exponent of a public key in this form.
fn public_numbers(form: KeyForm, der: &[u8]) -> Option<(BoxedUint, BoxedUint)> {
    let info = SubjectPublicKeyInfoRef::try_from(der);
    let key = match form {
        KeyForm::Spki => info.as_ref().ok()?.subject_public_key.as_bytes()?,
        _ => der,
    };
    let key = RsaPublicKeyRef::from_der(key).ok()?;
    let number = |digits: &[u8]| BoxedUint::from_be_slice(digits, u32::try_from(digits.len()).ok()?.checked_mul(8)?).ok();
    Some((number(key.modulus.as_bytes())?, number(key.public_exponent.as_bytes())?))
}

/// Returns the length of a modulus in bits.
fn length(modulus: &BoxedUint) -> usize {
    usize::try_from(modulus.bit_width_vartime()).unwrap_or(usize::MAX)
}

fn long_enough(modulus: &BoxedUint, role: KeyRole) -> Result<(), KeyError> {
    let bits = length(modulus);
    if bits < SHORTEST_KEY { Err(KeyError::TooShort { bits, role }) } else { Ok(()) }
}
