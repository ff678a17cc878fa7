//! Signing and verification.
//!
//! RSA dominates the cost of a call, so keys are parsed once and the back end matters. aws-lc-rs is the default. The pure Rust crate `rsa`
//! is the fallback if that feature is disabled, and for algorithms that aws-lc-rs does not sign with (SHA-1, keys below 2048 bits).
//! SM2 has its own feature and back end.

#[cfg(feature = "aws-lc-rs")]
mod aws;
mod pure;
mod received;
#[cfg(feature = "sm2")]
mod sm2;

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
pub(crate) use received::readings;

use crate::error::ParseNameError;
use crate::keys::{KeyAlgorithm, KeyError, KeyRole, PrivateKey, PrivateKind, PublicKey, PublicKind};

/// The platform's signature algorithms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignType {
    /// SHA-256 with RSA, PKCS#1 v1.5. Required for new apps.
    #[default]
    Rsa2,
    /// SHA-1 with RSA, PKCS#1 v1.5. For apps from before 2016, on the gateway only.
    Rsa,
    /// SM3 with SM2, for apps whose keys the console shows under SM2. The user id is `1234567812345678`, and the signature is the DER of
    /// (r, s). REST uses it only on request: see [`scheme`](crate::rest::scheme).
    ///
    /// ```
    /// use alipay::keys::PrivateKey;
    /// use alipay::sign::{KeySigner, SignType, Signer, Verifier};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // As `openssl genpkey -algorithm SM2` writes it.
    /// let key = PrivateKey::parse(
    ///     "-----BEGIN PRIVATE KEY-----
    ///      MIGHAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBG0wawIBAQQgPT8PA+4jLH8K8AMI
    ///      J+OR3Z53lJi2lPhSVrJj5eIOY+yhRANCAAR5Hhfbenqu1XWxpZ70vbJj/5Kb66sR
    ///      pl/nchPJATOv0UbM+WYYee8EhGihNVh7R5iHI+QRhVYHdUCGltok+gGu
    ///      -----END PRIVATE KEY-----",
    /// )?;
    /// let signature = KeySigner::new(&key, SignType::Sm2)?.sign(b"content")?;
    /// assert!(Verifier::new(key.public_key()).verify_bytes(SignType::Sm2, b"content", &signature));
    /// assert!(KeySigner::new(&key, SignType::Rsa2).is_err());
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "sm2")]
    Sm2,
}

impl SignType {
    /// All sign types that this build supports.
    pub const ALL: &'static [Self] = &[
        Self::Rsa2,
        Self::Rsa,
        #[cfg(feature = "sm2")]
        Self::Sm2,
    ];

    /// Returns the value of the gateway's parameter `sign_type`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa2 => "RSA2",
            Self::Rsa => "RSA",
            #[cfg(feature = "sm2")]
            Self::Sm2 => "SM2",
        }
    }

    /// Returns the key algorithm that the sign type requires.
    #[must_use]
    pub const fn key_algorithm(self) -> KeyAlgorithm {
        match self {
            Self::Rsa2 | Self::Rsa => KeyAlgorithm::Rsa,
            #[cfg(feature = "sm2")]
            Self::Sm2 => KeyAlgorithm::Sm2,
        }
    }

    /// Checks that a key's algorithm fits the sign type.
    pub(crate) fn check_key(self, found: KeyAlgorithm, role: KeyRole) -> Result<(), KeyError> {
        let needed = self.key_algorithm();
        if found == needed { Ok(()) } else { Err(KeyError::OtherAlgorithm { found, needed, role }) }
    }
}

impl fmt::Display for SignType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Parses the name on the wire, such as `RSA2`.
impl FromStr for SignType {
    type Err = ParseNameError;

    fn from_str(name: &str) -> Result<Self, ParseNameError> {
        Self::ALL
            .iter()
            .copied()
            .find(|sign_type| sign_type.as_str() == name)
            .ok_or_else(|| ParseNameError::new("sign type", name))
    }
}

/// A producer of signatures. Implement it to keep the private key elsewhere, such as in a key management service.
///
/// The client calls it once per request and waits for it. An implementation that uses the network should be fast,
/// or the client's calls should run where blocking is allowed.
pub trait Signer: Send + Sync + fmt::Debug {
    /// Returns the algorithm of the signatures.
    fn sign_type(&self) -> SignType;

    /// Signs the content. Returns the raw signature, not base64. An SM2 signature is the DER of (r, s).
    ///
    /// # Errors
    /// Returns the reason why signing failed. The call then ends before the request is sent.
    fn sign(&self, content: &[u8]) -> Result<Vec<u8>, SignError>;

    /// Returns the public key of the signing key, if available. The client uses it to detect that the key given as Alipay's is
    /// the app's own.
    fn public_key(&self) -> Option<PublicKey> {
        None
    }
}

/// A failure to sign.
#[derive(Debug)]
pub struct SignError(Box<dyn std::error::Error + Send + Sync>);

impl SignError {
    /// Wraps the reason.
    pub fn new(reason: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("signing the request failed")
    }
}

impl std::error::Error for SignError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

/// A signer with a private key in memory.
pub struct KeySigner {
    sign_type: SignType,
    public_key: PublicKey,
    backend: SigningBackend,
}

enum SigningBackend {
    #[cfg(feature = "aws-lc-rs")]
    Aws(aws::SigningKey),
    Pure(Box<pure::SigningKey>),
    #[cfg(feature = "sm2")]
    Sm2(sm2::SigningKey),
}

impl KeySigner {
    /// Creates a signer for this key and algorithm, on the fastest back end that supports them.
    ///
    /// # Errors
    /// Returns [`KeyError::OtherAlgorithm`] if the key does not fit the sign type.
    pub fn new(key: &PrivateKey, sign_type: SignType) -> Result<Self, KeyError> {
        #[cfg(feature = "aws-lc-rs")]
        if let Some(aws) = aws::SigningKey::new(key, sign_type) {
            return Ok(Self { sign_type, public_key: key.public_key(), backend: SigningBackend::Aws(aws) });
        }
        Self::pure(key, sign_type)
    }

    /// Creates a signer on the pure Rust back end, regardless of features.
    ///
    /// # Errors
    /// Returns the same errors as [`new`](Self::new).
    pub fn pure(key: &PrivateKey, sign_type: SignType) -> Result<Self, KeyError> {
        sign_type.check_key(key.algorithm(), KeyRole::Private)?;
        let backend = match key.kind() {
            PrivateKind::Rsa(key) => SigningBackend::Pure(Box::new(pure::SigningKey::new(key))),
            #[cfg(feature = "sm2")]
            PrivateKind::Sm2(key) => SigningBackend::Sm2(sm2::SigningKey::new(key)),
        };
        Ok(Self { sign_type, public_key: key.public_key(), backend })
    }
}

impl Signer for KeySigner {
    fn sign_type(&self) -> SignType {
        self.sign_type
    }

    fn sign(&self, content: &[u8]) -> Result<Vec<u8>, SignError> {
        match &self.backend {
            #[cfg(feature = "aws-lc-rs")]
            SigningBackend::Aws(key) => key.sign(content),
            SigningBackend::Pure(key) => key.sign(self.sign_type, content),
            #[cfg(feature = "sm2")]
            SigningBackend::Sm2(key) => key.sign(content),
        }
    }

    fn public_key(&self) -> Option<PublicKey> {
        Some(self.public_key.clone())
    }
}

impl fmt::Debug for KeySigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeySigner")
            .field("sign_type", &self.sign_type)
            .field("bits", &self.public_key.bits())
            .finish_non_exhaustive()
    }
}

/// A verifier of signatures for one public key.
#[derive(Clone)]
pub struct Verifier {
    key: PublicKey,
    backend: VerifyingBackend,
}

#[derive(Clone)]
enum VerifyingBackend {
    #[cfg(feature = "aws-lc-rs")]
    Aws(aws::VerifyingKey),
    Pure(rsa::PublicKey),
    #[cfg(feature = "sm2")]
    Sm2(Box<sm2::VerifyingKey>),
}

impl Verifier {
    /// Creates a verifier for this key, on the fastest back end.
    #[must_use]
    pub fn new(key: PublicKey) -> Self {
        #[cfg(feature = "aws-lc-rs")]
        if let Some(aws) = aws::VerifyingKey::new(&key) {
            return Self { key, backend: VerifyingBackend::Aws(aws) };
        }
        Self::pure(key)
    }

    /// Creates a verifier on the pure Rust back end, regardless of features.
    #[must_use]
    pub fn pure(key: PublicKey) -> Self {
        let backend = match key.kind() {
            PublicKind::Rsa(key) => VerifyingBackend::Pure(key.clone()),
            #[cfg(feature = "sm2")]
            PublicKind::Sm2(key) => VerifyingBackend::Sm2(Box::new(sm2::VerifyingKey::new(key))),
        };
        Self { key, backend }
    }

    /// Returns the public key.
    #[must_use]
    pub const fn public_key(&self) -> &PublicKey {
        &self.key
    }

    /// Returns true if the base64 signature over the content is valid. Returns false if the key's algorithm does not fit the sign type.
    #[must_use]
    pub fn verify(&self, sign_type: SignType, content: &[u8], signature: &str) -> bool {
        STANDARD.decode(signature.trim()).is_ok_and(|signature| self.verify_bytes(sign_type, content, &signature))
    }

    /// Verifies a raw signature, as a [`Signer`] returns it.
    #[must_use]
    pub fn verify_bytes(&self, sign_type: SignType, content: &[u8], signature: &[u8]) -> bool {
        if sign_type.key_algorithm() != self.key.algorithm() {
            return false;
        }
        match &self.backend {
            #[cfg(feature = "aws-lc-rs")]
            VerifyingBackend::Aws(key) => key.verify(sign_type, content, signature),
            VerifyingBackend::Pure(key) => pure::verify(key, sign_type, content, signature),
            #[cfg(feature = "sm2")]
            VerifyingBackend::Sm2(key) => key.verify(content, signature),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("key", &self.key).finish_non_exhaustive()
    }
}

/// Signs the content, and returns the signature in base64.
pub(crate) fn sign_base64(signer: &dyn Signer, content: &[u8]) -> Result<String, SignError> {
    signer.sign(content).map(|signature| STANDARD.encode(signature))
}
