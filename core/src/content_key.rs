//! AES content encryption. An app with an AES key in the console sends its business parameters encrypted, and receives encrypted
//! responses.
//!
//! The cipher is AES-128 in CBC mode with PKCS#7 padding. [`ContentEncryption::Aes`] uses an initialisation vector of 16 zero bytes, as
//! the platform prescribes, so equal texts have equal ciphertexts. [`ContentEncryption::AesV2`] puts a random initialisation vector
//! before each ciphertext. Neither replaces the signature, which is computed over the ciphertext. (protocol: AES content encryption)
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
use std::str::FromStr;

use aes::Aes128;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use zeroize::Zeroizing;

use crate::error::ParseNameError;
use crate::keys::{Base64Problem, base64_problem, cleaned, decode, decode_copy, packed};

/// The length of an initialisation vector in bytes.
const IV: usize = 16;

/// The initialisation vector that the platform prescribes for `AES`.
const ZERO_IV: [u8; IV] = [0; IV];

/// The encryption of requests and of their responses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentEncryption {
    /// `AES`: the encryption that the platform documents, on both protocols.
    #[default]
    Aes,
    /// `AES_V2`: a random initialisation vector before each ciphertext. Gateway (V2) only. The only source is the platform's Java SDK.
    AesV2,
}

impl ContentEncryption {
    /// Returns the value of the parameter `encrypt_type`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aes => "AES",
            Self::AesV2 => "AES_V2",
        }
    }
}

impl fmt::Display for ContentEncryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Parses the value of the parameter `encrypt_type`.
impl FromStr for ContentEncryption {
    type Err = ParseNameError;

    fn from_str(name: &str) -> Result<Self, ParseNameError> {
        let encryption = [Self::Aes, Self::AesV2].into_iter().find(|encryption| encryption.as_str() == name);
        encryption.ok_or_else(|| ParseNameError::new("content encryption", name))
    }
}

/// The app's AES key from the console, with its encryption. Wiped from memory on drop, and never printed.
#[doc(alias = "接口内容加密")]
#[doc(alias = "内容加密")]
#[derive(Clone)]
pub struct ContentKey {
    key: Zeroizing<[u8; 16]>,
    encryption: ContentEncryption,
}

impl ContentKey {
    /// Parses the base64 of 16 bytes, in the same variants as [`keys`](crate::keys): with any white space, with or without quotes and
    /// padding.
    ///
    /// # Errors
    /// [`ContentKeyError`] for any other text.
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
        Err(base64_problem(&text, |bytes| bytes.len() == 16).map_or(error, ContentKeyError::Base64))
    }

    /// Sets the encryption.
    ///
    /// Defaults to [`ContentEncryption::Aes`].
    #[must_use]
    pub const fn with_encryption(mut self, encryption: ContentEncryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// Returns the encryption.
    #[must_use]
    pub const fn encryption(&self) -> ContentEncryption {
        self.encryption
    }

    /// Encrypts a content. Returns the ciphertext in base64.
    ///
    /// # Errors
    /// [`ContentKeyError::Random`] if the system provides no random bytes for `AES_V2`. `AES` needs none.
    pub fn encrypt(&self, content: &[u8]) -> Result<String, ContentKeyError> {
        let (iv, mut out) = match self.encryption {
            ContentEncryption::Aes => (ZERO_IV, Vec::new()),
            ContentEncryption::AesV2 => {
                let mut iv = ZERO_IV;
                getrandom::fill(&mut iv).map_err(|_| ContentKeyError::Random)?;
                (iv, iv.to_vec())
            }
        };
        let cipher = cbc::Encryptor::<Aes128>::new(&(*self.key).into(), &iv.into());
        out.extend(cipher.encrypt_padded_vec::<Pkcs7>(content));
        Ok(STANDARD.encode(out))
    }

    /// Decrypts a ciphertext in base64, such as the member `response` that a mini program receives from `my.getPhoneNumber`. Returns
    /// `None` if it was not encrypted with this key and encryption.
    #[doc(alias = "手机号")]
    #[doc(alias = "getPhoneNumber")]
    #[doc(alias = "解密")]
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

/// An error of an AES key. Never contains any part of the key.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `the AES key is not base64` | Another text was copied. | Copy 接口内容加密方式 from the console: 24 characters that end with `==`. |
/// | `the AES key has` | An RSA key or a shortened key was passed. | The same. |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentKeyError {
    /// The text is not base64.
    NotBase64,
    /// The base64 was damaged when it was copied.
    Base64(Base64Problem),
    /// The text is the base64 of this number of bytes instead of 16.
    Length(usize),
    /// The system provides no random bytes for an initialisation vector. Nothing was encrypted.
    Random,
}

impl fmt::Display for ContentKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotBase64 => f.write_str("the AES key is not base64; expected the 24 characters from the console"),
            Self::Base64(problem) => write!(f, "the AES key cannot be read: {problem}"),
            Self::Length(bytes) => {
                write!(f, "the AES key has {bytes} bytes; expected 16 bytes, which are 24 characters in base64")
            }
            Self::Random => f.write_str("the system provides no random bytes, which AES_V2 needs for each text"),
        }
    }
}

impl std::error::Error for ContentKeyError {}
