//! AES content encryption: an app whose console has a key for it sends its business parameters encrypted, and gets answers so.
//!
//! AES-128 in CBC mode with PKCS#7 padding. [`ContentEncryption::Aes`] has an initialisation vector of sixteen zero bytes, as the platform
//! prescribes it: equal texts have equal ciphertexts. [`ContentEncryption::AesV2`] has a random one before each ciphertext. Either hides
//! content but is no substitute for the signature, which is made over the ciphertext. (protocol: AES content encryption)
//!
//! ```
//! use alipay::content_key::{ContentEncryption, ContentKey};
//!
//! let key = ContentKey::parse("MDEyMzQ1Njc4OWFiY2RlZg==")?.with_encryption(ContentEncryption::AesV2);
//! let (once, again) = (key.encrypt(b"{}")?, key.encrypt(b"{}")?);
//! assert_ne!(once, again);
//! assert_eq!(key.decrypt(&again).as_deref(), Some(&b"{}"[..]));
//! # Ok::<(), alipay::content_key::ContentKeyError>(())
//! ```

use std::fmt;

use aes::Aes128;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use rand_core::RngCore as _;
use zeroize::Zeroizing;

use crate::keys::{Base64Problem, cleaned, decode, decode_copy, misspelt, packed};

/// How many bytes an initialisation vector has.
const IV: usize = 16;

/// The initialisation vector that the platform prescribes for `AES`.
const ZERO_IV: [u8; IV] = [0; IV];

/// How content is encrypted, and how answers to it are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentEncryption {
    /// `AES`: what the platform documents, on both protocols.
    #[default]
    Aes,
    /// `AES_V2`: a random initialisation vector in front of each ciphertext. Gateway (V2) only, and known from the platform's Java SDK
    /// alone.
    AesV2,
}

impl ContentEncryption {
    /// The name as the parameter `encrypt_type` has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aes => "AES",
            Self::AesV2 => "AES_V2",
        }
    }

    /// The encryption of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Aes, Self::AesV2].into_iter().find(|known| known.as_str() == name)
    }
}

/// The app's AES key, as the console shows it, and how to encrypt with it. Wiped from memory when it is dropped, and never printed.
#[derive(Clone)]
pub struct ContentKey {
    key: Zeroizing<[u8; 16]>,
    encryption: ContentEncryption,
}

impl ContentKey {
    /// Reads the key: base64 of sixteen bytes, in the same spellings as the keys of [`keys`](crate::keys): with any white space, in
    /// quotes or not, with or without padding.
    ///
    /// # Errors
    /// [`ContentKeyError`] where the text is anything else.
    pub fn parse(text: &str) -> Result<Self, ContentKeyError> {
        let text = cleaned(text);
        let packed = packed(&text);
        let decoded = decode(&packed);
        for bytes in decoded.iter().cloned().chain(decode_copy(&packed)) {
            if let Ok(bytes) = <[u8; 16]>::try_from(bytes.as_slice()) {
                return Ok(Self { key: Zeroizing::new(bytes), encryption: ContentEncryption::default() });
            }
        }
        let error = decoded.map_or(ContentKeyError::NotBase64, |bytes| ContentKeyError::Length(bytes.len()));
        Err(misspelt(&text, |bytes| bytes.len() == 16).map_or(error, ContentKeyError::Base64))
    }

    /// The same key, to encrypt and decrypt in this way; [`ContentEncryption::Aes`] if nothing is said.
    #[must_use]
    pub const fn with_encryption(mut self, encryption: ContentEncryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// How it encrypts and decrypts.
    #[must_use]
    pub const fn encryption(&self) -> ContentEncryption {
        self.encryption
    }

    /// The ciphertext in base64.
    ///
    /// # Errors
    /// [`ContentKeyError::Random`] where `AES_V2` gets no random bytes; `AES` needs none.
    pub fn encrypt(&self, content: &[u8]) -> Result<String, ContentKeyError> {
        let (iv, mut out) = match self.encryption {
            ContentEncryption::Aes => (ZERO_IV, Vec::new()),
            ContentEncryption::AesV2 => {
                let mut iv = ZERO_IV;
                rand_core::OsRng.try_fill_bytes(&mut iv).map_err(|_| ContentKeyError::Random)?;
                (iv, iv.to_vec())
            }
        };
        let cipher = cbc::Encryptor::<Aes128>::new(&(*self.key).into(), &iv.into());
        out.extend(cipher.encrypt_padded_vec::<Pkcs7>(content));
        Ok(STANDARD.encode(out))
    }

    /// The content of a ciphertext in base64; `None` where it was not made with this key and in this way.
    #[must_use]
    pub fn decrypt(&self, ciphertext: &str) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(ciphertext.trim()).ok()?;
        let (iv, bytes) = match self.encryption {
            ContentEncryption::Aes => (&ZERO_IV, bytes.as_slice()),
            ContentEncryption::AesV2 => bytes.split_first_chunk::<IV>()?,
        };
        let cipher = cbc::Decryptor::<Aes128>::new(&(*self.key).into(), &(*iv).into());
        cipher.decrypt_padded_vec::<Pkcs7>(bytes).ok()
    }
}

impl fmt::Debug for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContentKey")
    }
}

/// An AES key that cannot be used. Never holds any of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentKeyError {
    /// The text is not base64.
    NotBase64,
    /// The base64 was changed when it was copied.
    Base64(Base64Problem),
    /// The text is base64 of another number of bytes than sixteen.
    Length(usize),
    /// The system gives no random bytes for an initialisation vector; nothing was encrypted.
    Random,
}

impl fmt::Display for ContentKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotBase64 => f.write_str("the AES key is not base64; the console shows it as 24 characters"),
            Self::Base64(problem) => write!(f, "the AES key cannot be read: {problem}"),
            Self::Length(bytes) => {
                write!(f, "the AES key has {bytes} bytes; the platform's keys have 16, which are 24 characters in base64")
            }
            Self::Random => f.write_str("the system gives no random bytes, and AES_V2 needs some for each text"),
        }
    }
}

impl std::error::Error for ContentKeyError {}
