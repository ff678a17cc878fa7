//! Signatures: who makes them, who checks them.
//!
//! A call is RSA and little else, so the key is parsed once and the back end matters: aws-lc-rs by default, the pure Rust
//! `rsa` where that feature is off, and for what aws-lc-rs does not sign (SHA-1, keys below 2048 bits).

#[cfg(feature = "aws-lc-rs")]
mod aws;
mod pure;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::keys::{PrivateKey, PublicKey};

/// The algorithms that the platform signs with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignType {
    /// SHA-256 with RSA, PKCS#1 v1.5: what every new app has to use, and the only one on REST.
    #[default]
    Rsa2,
    /// SHA-1 with RSA, PKCS#1 v1.5: for apps from before 2016, on the gateway only.
    Rsa,
}

impl SignType {
    /// The value of the gateway's parameter `sign_type`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa2 => "RSA2",
            Self::Rsa => "RSA",
        }
    }
}

/// Makes signatures. Implement it to keep the private key elsewhere, such as in a key management service.
///
/// It is called once per request, and a call waits for it: an implementation that goes over the network should be quick,
/// or run the client's calls where blocking is allowed.
pub trait Signer: Send + Sync + fmt::Debug {
    /// The algorithm of the signatures.
    fn sign_type(&self) -> SignType;

    /// Signs the content; the answer is the signature itself, not base64.
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

/// Signs with an RSA private key in memory.
pub struct RsaSigner {
    sign_type: SignType,
    public_key: PublicKey,
    backend: SigningBackend,
}

enum SigningBackend {
    #[cfg(feature = "aws-lc-rs")]
    Aws(aws::SigningKey),
    Pure(Box<pure::SigningKey>),
}

impl RsaSigner {
    /// A signer for this key and algorithm, on the fastest back end that can do it.
    #[must_use]
    pub fn new(key: &PrivateKey, sign_type: SignType) -> Self {
        #[cfg(feature = "aws-lc-rs")]
        if let Some(aws) = aws::SigningKey::new(key, sign_type) {
            return Self { sign_type, public_key: key.public_key(), backend: SigningBackend::Aws(aws) };
        }
        Self::pure(key, sign_type)
    }

    /// A signer on the pure Rust back end, whatever the features.
    #[must_use]
    pub fn pure(key: &PrivateKey, sign_type: SignType) -> Self {
        Self { sign_type, public_key: key.public_key(), backend: SigningBackend::Pure(Box::new(pure::SigningKey::new(key))) }
    }
}

impl Signer for RsaSigner {
    fn sign_type(&self) -> SignType {
        self.sign_type
    }

    fn sign(&self, content: &[u8]) -> Result<Vec<u8>, SignError> {
        match &self.backend {
            #[cfg(feature = "aws-lc-rs")]
            SigningBackend::Aws(key) => key.sign(content),
            SigningBackend::Pure(key) => key.sign(self.sign_type, content),
        }
    }

    fn public_key(&self) -> Option<PublicKey> {
        Some(self.public_key.clone())
    }
}

impl fmt::Debug for RsaSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaSigner")
            .field("sign_type", &self.sign_type)
            .field("bits", &self.public_key.bits())
            .finish_non_exhaustive()
    }
}

/// Checks signatures against a public key.
#[derive(Clone)]
pub struct Verifier {
    key: PublicKey,
    /// Absent: the pure Rust back end.
    #[cfg(feature = "aws-lc-rs")]
    aws: Option<aws::VerifyingKey>,
}

impl Verifier {
    /// A verifier for signatures of this key's owner, on the fastest back end.
    #[must_use]
    pub fn new(key: PublicKey) -> Self {
        Self {
            #[cfg(feature = "aws-lc-rs")]
            aws: aws::VerifyingKey::new(&key),
            key,
        }
    }

    /// A verifier on the pure Rust back end, whatever the features.
    #[must_use]
    pub const fn pure(key: PublicKey) -> Self {
        Self {
            #[cfg(feature = "aws-lc-rs")]
            aws: None,
            key,
        }
    }

    /// The key.
    #[must_use]
    pub const fn public_key(&self) -> &PublicKey {
        &self.key
    }

    /// Whether the signature, in base64, is the owner's over the content.
    #[must_use]
    pub fn verify(&self, sign_type: SignType, content: &[u8], signature: &str) -> bool {
        let Ok(signature) = STANDARD.decode(signature.trim()) else { return false };
        #[cfg(feature = "aws-lc-rs")]
        if let Some(aws) = &self.aws {
            return aws.verify(sign_type, content, &signature);
        }
        pure::verify(&self.key, sign_type, content, &signature)
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
