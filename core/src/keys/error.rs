//! Why a key text was refused.

use std::fmt;

use super::{Base64Problem, KeyAlgorithm};

/// Which of the two keys is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyRole {
    /// The app's own private key, which signs requests.
    Private,
    /// Alipay's public key, which verifies answers.
    Public,
}

impl KeyRole {
    const fn wanted(self) -> &'static str {
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

/// The forms of keys that are recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyForm {
    /// An RSA key in PKCS#8, `BEGIN PRIVATE KEY`.
    Pkcs8Private,
    /// PKCS#1, `BEGIN RSA PRIVATE KEY`.
    Pkcs1Private,
    /// PKCS#8 under a password, `BEGIN ENCRYPTED PRIVATE KEY`.
    EncryptedPkcs8,
    /// A key under a password in OpenSSL's older form, with the header `Proc-Type: 4,ENCRYPTED`.
    EncryptedPem,
    /// An SM2 key in PKCS#8, `BEGIN PRIVATE KEY`.
    Sm2Pkcs8,
    /// An SM2 key in the form of SEC 1, `BEGIN EC PRIVATE KEY` or `BEGIN SM2 PRIVATE KEY`.
    Sm2Sec1,
    /// An SM2 key in SubjectPublicKeyInfo, `BEGIN PUBLIC KEY`.
    Sm2Spki,
    /// A key of another algorithm than RSA and SM2, such as one of another elliptic curve.
    OtherAlgorithm,
    /// An RSA key in SubjectPublicKeyInfo, `BEGIN PUBLIC KEY`.
    Spki,
    /// PKCS#1, `BEGIN RSA PUBLIC KEY`.
    Pkcs1Public,
    /// A certificate, `BEGIN CERTIFICATE`.
    Certificate,
    /// A certificate request, `BEGIN CERTIFICATE REQUEST`.
    CertificateRequest,
    /// OpenSSH's own form.
    OpenSsh,
}

impl fmt::Display for KeyForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pkcs8Private => "a private key (PKCS#8)",
            Self::Pkcs1Private => "a private key (PKCS#1)",
            Self::EncryptedPkcs8 => "a private key under a password (encrypted PKCS#8)",
            Self::EncryptedPem => "a private key under a password (`Proc-Type: 4,ENCRYPTED`)",
            Self::Sm2Pkcs8 => "an SM2 private key (PKCS#8)",
            Self::Sm2Sec1 => "an SM2 private key (SEC 1)",
            Self::Sm2Spki => "an SM2 public key (SubjectPublicKeyInfo)",
            Self::OtherAlgorithm => "a key of another algorithm than RSA and SM2",
            Self::Spki => "a public key (SubjectPublicKeyInfo)",
            Self::Pkcs1Public => "a public key (PKCS#1)",
            Self::Certificate => "a certificate",
            Self::CertificateRequest => "a certificate request",
            Self::OpenSsh => "an OpenSSH key",
        })
    }
}

/// A key text that cannot be used. Never holds any of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The text is empty.
    Empty {
        /// Which key was to be read.
        role: KeyRole,
    },
    /// The text is neither PEM nor base64.
    NotBase64 {
        /// Which key was to be read.
        role: KeyRole,
        /// Whether the text looks like the path of a file.
        looks_like_path: bool,
    },
    /// The base64 of a key was changed when it was copied.
    Base64 {
        /// The change.
        problem: Base64Problem,
        /// Which key was to be read.
        role: KeyRole,
    },
    /// The text is base64, but of nothing known.
    Unrecognised {
        /// Which key was to be read.
        role: KeyRole,
    },
    /// The text is a key of another form than is needed.
    WrongForm {
        /// What the text is.
        found: KeyForm,
        /// Which key was to be read.
        role: KeyRole,
    },
    /// The text begins like a key of this form, but cannot be read to its end.
    Damaged {
        /// What the text begins like.
        form: KeyForm,
        /// Which key was to be read.
        role: KeyRole,
    },
    /// The key is too short to be safe.
    TooShort {
        /// Its length.
        bits: usize,
        /// Which key was read.
        role: KeyRole,
    },
    /// The key is of another algorithm than the sign type's.
    OtherAlgorithm {
        /// What the key is.
        found: KeyAlgorithm,
        /// What the sign type works with.
        needed: KeyAlgorithm,
        /// Which key was read.
        role: KeyRole,
    },
    /// The public key given as Alipay's is the app's own.
    OwnPublicKey,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty { role } => write!(f, "the key text is empty; needed is {}", role.wanted()),
            Self::NotBase64 { role, looks_like_path: true } => {
                write!(
                    f,
                    "this looks like the path of a file, not like a key; read the file and pass its content: {}",
                    role.wanted()
                )
            }
            Self::NotBase64 { role, looks_like_path: false } => {
                write!(f, "the text is neither PEM nor base64; needed is {}", role.wanted())
            }
            Self::Base64 { problem, .. } => problem.fmt(f),
            Self::Unrecognised { role } => {
                write!(f, "the text is base64, but not of any key or certificate; needed is {}", role.wanted())
            }
            Self::WrongForm { found, role } => {
                write!(f, "found {found}, but needed is {}", role.wanted())?;
                f.write_str(match (found, role) {
                    (KeyForm::EncryptedPkcs8, _) => "; remove the password first: openssl pkcs8 -in key.pem -out plain.pem",
                    (KeyForm::EncryptedPem, _) => "; remove the password first: openssl pkey -in key.pem -out plain.pem",
                    (KeyForm::Certificate, KeyRole::Public) => {
                        "; a certificate belongs to certificate mode, which is set up with certificates, not with keys"
                    }
                    (KeyForm::Spki | KeyForm::Pkcs1Public, KeyRole::Private) => "; the two keys may have been swapped",
                    (KeyForm::Sm2Spki, KeyRole::Private) if cfg!(feature = "sm2") => "; the two keys may have been swapped",
                    (KeyForm::Sm2Pkcs8 | KeyForm::Sm2Sec1 | KeyForm::Sm2Spki, _) if !cfg!(feature = "sm2") => {
                        "; SM2 keys are read where this crate's feature `sm2` is on"
                    }
                    (KeyForm::Pkcs8Private | KeyForm::Pkcs1Private | KeyForm::Sm2Pkcs8 | KeyForm::Sm2Sec1, KeyRole::Public) => {
                        "; the two keys may have been swapped; a private key must never leave its owner"
                    }
                    _ => "",
                })
            }
            Self::Damaged { form, role } => write!(
                f,
                "the text begins like {form}, but cannot be read to its end; it may have been cut or changed when it was copied; needed is {}",
                role.wanted()
            ),
            Self::TooShort { bits, .. } => {
                write!(f, "the key has {bits} bits; RSA2 asks for 2048, and fewer than {} are refused", super::SHORTEST_KEY)
            }
            Self::OtherAlgorithm { found, needed, role } => {
                let whose = match role {
                    KeyRole::Private => "the app's private key",
                    KeyRole::Public => "the key given as Alipay's",
                };
                write!(
                    f,
                    "{whose} is of {found}, and the sign type works with {needed}; set the sign type that the console shows for the app, \
                     and give the keys that it shows for that type"
                )
            }
            Self::OwnPublicKey => f.write_str(
                "the public key given as Alipay's is the app's own: the console shows Alipay's public key only after the app's \
                 has been uploaded, as a second text under another name (支付宝公钥, not 应用公钥)",
            ),
        }
    }
}

impl std::error::Error for KeyError {}
