//! Signatures: who makes them, who checks them.
//!
//! A call is RSA and little else, so the key is parsed once and the back end matters: aws-lc-rs by default, the pure Rust
//! `rsa` where that feature is off, and for what aws-lc-rs does not sign (SHA-1, keys below 2048 bits). SM2 has a feature and a back end of
//! its own.

#[cfg(feature = "aws-lc-rs")]
mod aws;
mod pure;
mod received;
#[cfg(feature = "sm2")]
mod sm2;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
pub(crate) use received::readings;
use rsa::RsaPublicKey;

use crate::keys::{KeyAlgorithm, KeyError, KeyRole, PrivateKey, PrivateKind, PublicKey, PublicKind};

/// The algorithms that the platform signs with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignType {
    /// SHA-256 with RSA, PKCS#1 v1.5: what every new app has to use.
    #[default]
    Rsa2,
    /// SHA-1 with RSA, PKCS#1 v1.5: for apps from before 2016, on the gateway only.
    Rsa,
    /// SM3 with SM2, for apps whose keys the console shows under SM2: the user id is `1234567812345678`, and the signature the DER of
    /// (r, s). On REST only where that is asked for: see [`scheme`](crate::rest::scheme).
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
    /// Every one that this build knows.
    pub const ALL: &'static [Self] = &[
        Self::Rsa2,
        Self::Rsa,
        #[cfg(feature = "sm2")]
        Self::Sm2,
    ];

    /// The value of the gateway's parameter `sign_type`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa2 => "RSA2",
            Self::Rsa => "RSA",
            #[cfg(feature = "sm2")]
            Self::Sm2 => "SM2",
        }
    }

    /// The one that goes by this name on the wire.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.as_str() == name)
    }

    /// What kind of key it works with.
    #[must_use]
    pub const fn key_algorithm(self) -> KeyAlgorithm {
        match self {
            Self::Rsa2 | Self::Rsa => KeyAlgorithm::Rsa,
            #[cfg(feature = "sm2")]
            Self::Sm2 => KeyAlgorithm::Sm2,
        }
    }

    /// Whether it works with such a key.
    pub(crate) fn check_key(self, found: KeyAlgorithm, role: KeyRole) -> Result<(), KeyError> {
        let needed = self.key_algorithm();
        if found == needed { Ok(()) } else { Err(KeyError::OtherAlgorithm { found, needed, role }) }
    }
}

/// Makes signatures. Implement it to keep the private key elsewhere, such as in a key management service.
///
/// It is called once per request, and a call waits for it: an implementation that goes over the network should be quick,
/// or run the client's calls where blocking is allowed.
pub trait Signer: Send + Sync + fmt::Debug {
    /// The algorithm of the signatures.
    fn sign_type(&self) -> SignType;

    /// Signs the content; the answer is the signature itself, not base64. That of SM2 is the DER of (r, s).
    ///
    /// # Errors
    /// Whatever kept the signature from being made; the call then ends before anything is sent.
    fn sign(&self, content: &[u8]) -> Result<Vec<u8>, SignError>;

    /// The public key that belongs to the signing key, where it is known: lets a client find out that the key
    /// given as Alipay's is the app's own.
    fn public_key(&self) -> Option<PublicKey> {
        None
    }
}

/// A signature could not be made.
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
        f.write_str("the request could not be signed")
    }
}

impl std::error::Error for SignError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

/// Signs with a private key in memory.
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
    /// A signer for this key and algorithm, on the fastest back end that can do it.
    ///
    /// # Errors
    /// [`KeyError::OtherAlgorithm`] where the sign type does not work with such a key.
    pub fn new(key: &PrivateKey, sign_type: SignType) -> Result<Self, KeyError> {
        #[cfg(feature = "aws-lc-rs")]
        if let Some(aws) = aws::SigningKey::new(key, sign_type) {
            return Ok(Self { sign_type, public_key: key.public_key(), backend: SigningBackend::Aws(aws) });
        }
        Self::pure(key, sign_type)
    }

    /// A signer on the pure Rust back end, whatever the features.
    ///
    /// # Errors
    /// As for [`new`](Self::new).
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

/// Checks signatures against a public key.
#[derive(Clone)]
pub struct Verifier {
    key: PublicKey,
    backend: VerifyingBackend,
}

#[derive(Clone)]
enum VerifyingBackend {
    #[cfg(feature = "aws-lc-rs")]
    Aws(aws::VerifyingKey),
    Pure(RsaPublicKey),
    #[cfg(feature = "sm2")]
    Sm2(Box<sm2::VerifyingKey>),
}

impl Verifier {
    /// A verifier for signatures of this key's owner, on the fastest back end.
    #[must_use]
    pub fn new(key: PublicKey) -> Self {
        #[cfg(feature = "aws-lc-rs")]
        if let Some(aws) = aws::VerifyingKey::new(&key) {
            return Self { key, backend: VerifyingBackend::Aws(aws) };
        }
        Self::pure(key)
    }

    /// A verifier on the pure Rust back end, whatever the features.
    #[must_use]
    pub fn pure(key: PublicKey) -> Self {
        let backend = match key.kind() {
            PublicKind::Rsa(key) => VerifyingBackend::Pure(key.clone()),
            #[cfg(feature = "sm2")]
            PublicKind::Sm2(key) => VerifyingBackend::Sm2(Box::new(sm2::VerifyingKey::new(key))),
        };
        Self { key, backend }
    }

    /// The key.
    #[must_use]
    pub const fn public_key(&self) -> &PublicKey {
        &self.key
    }

    /// Whether the signature, in base64, is the owner's over the content. One of another algorithm than the key's never is.
    #[must_use]
    pub fn verify(&self, sign_type: SignType, content: &[u8], signature: &str) -> bool {
        STANDARD.decode(signature.trim()).is_ok_and(|signature| self.verify_bytes(sign_type, content, &signature))
    }

    /// The same for a signature that is not in base64, as a [`Signer`] makes it.
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

/// Signs the content, and writes the signature as it goes on the wire.
pub(crate) fn sign_base64(signer: &dyn Signer, content: &[u8]) -> Result<String, SignError> {
    signer.sign(content).map(|signature| STANDARD.encode(signature))
}
