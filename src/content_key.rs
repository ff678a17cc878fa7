//! AES content encryption: an app whose console has a key for it sends its business parameters encrypted, and gets answers so.
//!
//! AES-128 in CBC mode with PKCS#7 padding and an initialisation vector of sixteen zero bytes, as the platform prescribes: equal
//! texts have equal ciphertexts, so this hides content but is no substitute for the signature, which is made over the
//! ciphertext. (protocol: AES content encryption)

use std::fmt;

use aes::Aes128;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use zeroize::Zeroizing;

/// The initialisation vector that the platform prescribes.
const ZERO_IV: [u8; 16] = [0; 16];

/// The app's AES key, as the console shows it. Wiped from memory when it is dropped, and never printed.
#[derive(Clone)]
pub struct ContentKey(Zeroizing<[u8; 16]>);

impl ContentKey {
    /// Reads the key: base64 of sixteen bytes.
    ///
    /// # Errors
    /// [`ContentKeyError`] where the text is anything else.
    pub fn parse(text: &str) -> Result<Self, ContentKeyError> {
        let decoded = STANDARD.decode(text.trim()).map(Zeroizing::new).map_err(|_| ContentKeyError::NotBase64)?;
        let bytes = <[u8; 16]>::try_from(decoded.as_slice()).map_err(|_| ContentKeyError::Length(decoded.len()))?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// The ciphertext in base64.
    #[must_use]
    pub fn encrypt(&self, content: &[u8]) -> String {
        let cipher = cbc::Encryptor::<Aes128>::new(&(*self.0).into(), &ZERO_IV.into());
        STANDARD.encode(cipher.encrypt_padded_vec::<Pkcs7>(content))
    }

    /// The content of a ciphertext in base64; `None` where it was not made with this key.
    #[must_use]
    pub fn decrypt(&self, ciphertext: &str) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(ciphertext.trim()).ok()?;
        let cipher = cbc::Decryptor::<Aes128>::new(&(*self.0).into(), &ZERO_IV.into());
        cipher.decrypt_padded_vec::<Pkcs7>(&bytes).ok()
    }
}

impl fmt::Debug for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContentKey")
    }
}

/// An AES key text that cannot be used. Never holds any of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentKeyError {
    /// The text is not base64.
    NotBase64,
    /// The text is base64 of another number of bytes than sixteen.
    Length(usize),
}

impl fmt::Display for ContentKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotBase64 => f.write_str("the AES key is not base64; the console shows it as 24 characters"),
            Self::Length(bytes) => {
                write!(f, "the AES key has {bytes} bytes; the platform's keys have 16, which are 24 characters in base64")
            }
        }
    }
}

impl std::error::Error for ContentKeyError {}
