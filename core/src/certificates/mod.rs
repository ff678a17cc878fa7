//! Certificate mode: the app's certificate, Alipay's, and the roots, instead of bare keys.
//!
//! In this mode, requests name two certificates by their serials, and responses name the certificate of their signing key. It
//! requires three files of the console: `appCertPublicKey_<app id>.crt`, `alipayCertPublicKey_RSA2.crt` and `alipayRootCert.crt`.
//! Errors recognise the console's other files, which contain the app's keys and its certificate request. (protocol: certificate mode)
//!
//! * [`Certificates`] contains the three files, their serials, and their expiry.
//! * [`TrustStore`] contains Alipay's certificates by their serials, and adds new ones after a check of their origin.
//! * [`Bundle`], [`Certificate`] and [`check_chain`] are the building blocks of both.
//! * [`mistakes`] finds mixed-up files.
//!
//! Certificates use RSA or, with the feature `sm2`, SM2. The root bundle may contain both algorithms and others:
//! `alipay_root_cert_sn` names the roots whose signature algorithm is that of the app's key.
//!
//! ```no_run
//! use std::time::SystemTime;
//!
//! use alipay::certificates::{Certificates, TrustStore};
//! use alipay::keys::PrivateKey;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let certificates = Certificates::from_files(
//!     "certificates/appCertPublicKey_2021000000000001.crt",
//!     "certificates/alipayCertPublicKey_RSA2.crt",
//!     "certificates/alipayRootCert.crt",
//! )?;
//! let key = PrivateKey::parse(&std::fs::read_to_string("keys/app.pem")?)?;
//! certificates.check_private_key(&key)?;
//!
//! println!("app_cert_sn={}", certificates.app_serial());
//! println!("alipay_root_cert_sn={}", certificates.root_serial());
//! for certificate in certificates.expiry(SystemTime::now()).iter().filter(|each| each.days_left < 30) {
//!     println!("{certificate}");
//! }
//!
//! // A response names the certificate of its signing key.
//! let store = TrustStore::new(&certificates);
//! assert!(store.verifier(certificates.alipay_serial()).is_some());
//! # Ok(())
//! # }
//! ```

mod bundle;
mod calendar;
mod certificate;
mod chain;
mod error;
mod expiry;
mod mistake;
mod name;
mod parts;
mod read;
mod set;
mod signature;
mod store;

pub use bundle::{Bundle, SignatureFamily};
pub use certificate::Certificate;
pub use chain::{ChainError, ChainReason, MAX_CHAIN_LENGTH, MAX_ISSUERS, check_chain};
pub use error::{CertificateError, CertificateRole};
pub use expiry::{Expiry, Validity};
pub use mistake::{Mistake, mistakes};
pub use read::{ReadError, Unreadable};
pub use set::Certificates;
pub use store::TrustStore;
