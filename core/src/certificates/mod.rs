//! Certificate mode: the app's certificate, Alipay's, and the roots, in place of bare keys.
//!
//! Requests then name two certificates by their serials, and answers name the one whose key they are signed with. Three files of the console
//! are needed: `appCertPublicKey_<app id>.crt`, `alipayCertPublicKey_RSA2.crt` and `alipayRootCert.crt`. The others, in which the app's keys and the
//! request for its certificate stand, are recognised where they are given by mistake. (protocol: certificate mode)
//!
//! * [`Certificates`] holds the three, with their serials, and says how long they stay valid.
//! * [`TrustStore`] knows Alipay's certificates by their serials, and takes new ones after checking where they come from.
//! * [`Bundle`], [`Certificate`] and [`check_chain`] are what both stand on.
//! * [`mistakes`] says what was mixed up.
//!
//! Certificates are of RSA, or with the feature `sm2` of SM2. Those of either algorithm, and of others, may stand together among the roots:
//! `alipay_root_cert_sn` names the ones that are signed like the app's key signs.
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
//! // An answer names the certificate that it is signed with.
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
mod read;
mod set;
mod signature;
mod store;

pub use bundle::{Bundle, SignatureFamily};
pub use certificate::Certificate;
pub use chain::{ChainError, ChainReason, LONGEST_CHAIN, MOST_ISSUERS, check_chain};
pub use error::{CertificateError, CertificateRole};
pub use expiry::{Expiry, Validity};
pub use mistake::{Mistake, mistakes};
pub use read::{ReadError, Unreadable};
pub use set::Certificates;
pub use store::TrustStore;
