//! Errors of key parsing.

use std::fmt;

use super::{Base64Problem, KeyAlgorithm};

/// One of the two keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyRole {
    /// The app's own private key, which signs requests.
    Private,
    /// Alipay's public key, which verifies responses.
    Public,
}

impl KeyRole {
    const fn expected_text(self) -> &'static str {
        match self {
            Self::Private if cfg!(feature = "sm2") => {
                "the app's RSA private key (PKCS#8 or PKCS#1, as PEM or bare base64) or SM2 private key (PKCS#8 or SEC 1)"
            }
            Self::Private => "the app's RSA private key (PKCS#8 or PKCS#1, as PEM or bare base64)",
            Self::Public if cfg!(feature = "sm2") => {
                "Alipay's RSA public key or SM2 public key (SubjectPublicKeyInfo, as PEM or bare base64)"
            }
            Self::Public => "Alipay's RSA public key (SubjectPublicKeyInfo, as PEM or bare base64)",
        }
    }
}

/// The recognised forms of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyForm {
    /// An RSA key in PKCS#8, `BEGIN PRIVATE KEY`.
    Pkcs8Private,
    /// PKCS#1, `BEGIN RSA PRIVATE KEY`.
    Pkcs1Private,
    /// Password-protected PKCS#8, `BEGIN ENCRYPTED PRIVATE KEY`.
    EncryptedPkcs8,
    /// A password-protected key in OpenSSL's older form, with the header `Proc-Type: 4,ENCRYPTED`.
    EncryptedPem,
    /// An SM2 key in PKCS#8, `BEGIN PRIVATE KEY`.
    Sm2Pkcs8,
    /// An SM2 key in SEC 1, `BEGIN EC PRIVATE KEY` or `BEGIN SM2 PRIVATE KEY`.
    Sm2Sec1,
    /// An SM2 key in SubjectPublicKeyInfo, `BEGIN PUBLIC KEY`.
    Sm2Spki,
    /// A key of an algorithm other than RSA and SM2, such as another elliptic curve.
    OtherAlgorithm,
    /// An RSA key in SubjectPublicKeyInfo, `BEGIN PUBLIC KEY`.
    Spki,
    /// PKCS#1, `BEGIN RSA PUBLIC KEY`.
    Pkcs1Public,
    /// A certificate, `BEGIN CERTIFICATE`.
    Certificate,
    /// A certificate request, `BEGIN CERTIFICATE REQUEST`.
    CertificateRequest,
    /// OpenSSH's own format.
    OpenSsh,
}

impl fmt::Display for KeyForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pkcs8Private => "a private key (PKCS#8)",
            Self::Pkcs1Private => "a private key (PKCS#1)",
            Self::EncryptedPkcs8 => "a password-protected private key (encrypted PKCS#8)",
            Self::EncryptedPem => "a password-protected private key (`Proc-Type: 4,ENCRYPTED`)",
            Self::Sm2Pkcs8 => "an SM2 private key (PKCS#8)",
            Self::Sm2Sec1 => "an SM2 private key (SEC 1)",
            Self::Sm2Spki => "an SM2 public key (SubjectPublicKeyInfo)",
            Self::OtherAlgorithm => "a key of an algorithm other than RSA and SM2",
            Self::Spki => "a public key (SubjectPublicKeyInfo)",
            Self::Pkcs1Public => "a public key (PKCS#1)",
            Self::Certificate => "a certificate",
            Self::CertificateRequest => "a certificate request",
            Self::OpenSsh => "an OpenSSH key",
        })
    }
}

/// An unusable key. Never contains any of its text.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `the key is empty` | The variable or the file of the configuration is empty. | Pass the text of the key. |
/// | `the key looks like a file path` | A path was passed instead of the content. | Read the file first. |
/// | `the key is neither PEM nor base64` | The text is not a key, or was changed by a shell or a configuration file. | Copy the key again; PEM needs its line feeds. |
/// | `the two keys may be swapped` | The private key and Alipay's public key are in each other's place. | Swap them. |
/// | `the public key given as Alipay's is the app's own` | 应用公钥 was copied instead of 支付宝公钥. | Copy the key that the console shows as Alipay's. |
/// | `remove the password first` | The key is encrypted. | Run the command of the message. |
/// | `configure certificate mode with certificates` | A `.crt` file was passed as a key. | Set [`certificates`](crate::ClientBuilder::certificates). |
/// | `RSA2 requires 2048` | The key has 1024 bits. | Create a new key, and upload its public half. |
/// | `is damaged or incomplete` | A part of the key is missing. | Copy the key again. |
///
/// [`diagnose`](crate::diagnose) and `alipay doctor` check keys without a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The text is empty.
    Empty {
        /// The expected key.
        role: KeyRole,
    },
    /// The text is neither PEM nor base64.
    NotBase64 {
        /// The expected key.
        role: KeyRole,
        /// True if the text looks like a file path.
        looks_like_path: bool,
    },
    /// The key's base64 was changed when it was copied.
    Base64 {
        /// The change.
        problem: Base64Problem,
        /// The expected key.
        role: KeyRole,
    },
    /// The text is base64, but contains no known key or certificate.
    Unrecognised {
        /// The expected key.
        role: KeyRole,
    },
    /// The key has another form than expected.
    WrongForm {
        /// The form of the key.
        found: KeyForm,
        /// The expected key.
        role: KeyRole,
    },
    /// The text begins like a key of this form, but is damaged or incomplete.
    Damaged {
        /// The form of the beginning.
        form: KeyForm,
        /// The expected key.
        role: KeyRole,
    },
    /// The key is too short to be secure.
    TooShort {
        /// The length of the key in bits.
        bits: usize,
        /// The key that was parsed.
        role: KeyRole,
    },
    /// The key's algorithm differs from the sign type's.
    OtherAlgorithm {
        /// The algorithm of the key.
        found: KeyAlgorithm,
        /// The algorithm that the sign type requires.
        needed: KeyAlgorithm,
        /// The key that was parsed.
        role: KeyRole,
    },
    /// The public key given as Alipay's is the app's own.
    OwnPublicKey,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty { role } => write!(f, "the key is empty; expected {}", role.expected_text()),
            Self::NotBase64 { role, looks_like_path: true } => {
                write!(
                    f,
                    "the key looks like a file path; read the file and pass its content: {}",
                    role.expected_text()
                )
            }
            Self::NotBase64 { role, looks_like_path: false } => {
                write!(f, "the key is neither PEM nor base64; expected {}", role.expected_text())
            }
            Self::Base64 { problem, .. } => problem.fmt(f),
            Self::Unrecognised { role } => {
                write!(f, "the text is base64, but contains no known key or certificate; expected {}", role.expected_text())
            }
            Self::WrongForm { found, role } => {
                write!(f, "expected {}, found {found}", role.expected_text())?;
                f.write_str(match (found, role) {
                    (KeyForm::EncryptedPkcs8, _) => "; remove the password first: openssl pkcs8 -in key.pem -out plain.pem",
                    (KeyForm::EncryptedPem, _) => "; remove the password first: openssl pkey -in key.pem -out plain.pem",
                    (KeyForm::Certificate, KeyRole::Public) => {
                        "; configure certificate mode with certificates, not with keys"
                    }
                    (KeyForm::Spki | KeyForm::Pkcs1Public, KeyRole::Private) => "; the two keys may be swapped",
                    (KeyForm::Sm2Spki, KeyRole::Private) if cfg!(feature = "sm2") => "; the two keys may be swapped",
                    (KeyForm::Sm2Pkcs8 | KeyForm::Sm2Sec1 | KeyForm::Sm2Spki, _) if !cfg!(feature = "sm2") => {
                        "; SM2 keys require this crate's feature `sm2`"
                    }
                    (KeyForm::Pkcs8Private | KeyForm::Pkcs1Private | KeyForm::Sm2Pkcs8 | KeyForm::Sm2Sec1, KeyRole::Public) => {
                        "; the two keys may be swapped; never give a private key to anyone"
                    }
                    _ => "",
                })
            }
            Self::Damaged { form, role } => write!(
                f,
                "the text begins like {form}, but is damaged or incomplete; copy it again; expected {}",
                role.expected_text()
            ),
            Self::TooShort { bits, .. } => {
                write!(f, "the key has {bits} bits; RSA2 requires 2048, and keys below {} bits are rejected", super::SHORTEST_KEY)
            }
            Self::OtherAlgorithm { found, needed, role } => {
                let subject = match role {
                    KeyRole::Private => "the app's private key",
                    KeyRole::Public => "the key given as Alipay's",
                };
                write!(
                    f,
                    "{subject} is an {found} key, but the sign type requires {needed}; set the sign type that the console shows for the app, \
                     and use the keys that it shows for that type"
                )
            }
            Self::OwnPublicKey => f.write_str(
                "the public key given as Alipay's is the app's own; copy Alipay's public key (支付宝公钥, not 应用公钥), which the console shows \
                 after the app's public key is uploaded",
            ),
        }
    }
}

impl std::error::Error for KeyError {}
