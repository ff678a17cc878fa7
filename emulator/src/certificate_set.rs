//! Certificates for certificate mode, generated instead of issued by the platform.

use std::fmt;
use std::time::SystemTime;

use alipay_core::keys::KeyAlgorithm;
use aws_lc_rs::rand;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::string::PrintableString;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, DnValue, IsCa, Issuer, KeyUsagePurpose, SerialNumber,
};
use time::{Duration, OffsetDateTime};

use crate::{EmulatorError, KeyPair, Keys, pem};

const ORGANISATION: &str = "Alipay Emulator";
const UNIT: &str = "Certification Authority";
const ROOT: &str = "Alipay Emulator Certification Authority R1";
const INTERMEDIATE: &str = "Alipay Emulator Certification Authority Class 2 R1";

/// The days that the certificates of the authorities start earlier and end later than the others.
const MARGIN: i64 = 3650;

/// The validity of generated certificates, in days from the generation. Negative days are an expired certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "it changes nothing by itself"]
pub struct CertificateValidity {
    app: i64,
    alipay: i64,
}

impl CertificateValidity {
    /// Sets the validity of both the app's and Alipay's certificate.
    pub const fn days(days: i64) -> Self {
        Self { app: days, alipay: days }
    }

    /// Sets the validity of the app's certificate.
    pub const fn app_days(mut self, days: i64) -> Self {
        self.app = days;
        self
    }

    /// Sets the validity of Alipay's certificate.
    pub const fn alipay_days(mut self, days: i64) -> Self {
        self.alipay = days;
        self
    }
}

/// Five years, like the platform's certificates.
impl Default for CertificateValidity {
    fn default() -> Self {
        Self::days(5 * 365)
    }
}

/// The certificates of certificate mode with their keys: a root, an intermediate authority, and the certificates of Alipay and of the app,
/// which the intermediate authority signed with RSA and SHA-256.
///
/// ```
/// use alipay_core::certificates::Certificates;
/// use alipay_emulator::{CertificateSet, CertificateValidity, Emulator, Keys};
///
/// let set = CertificateSet::generate(&Keys::built_in()?, CertificateValidity::default())?;
/// let emulator = Emulator::builder().generated_certificates(&set).start()?;
/// // A client needs these, the private key, and the emulator's address.
/// let certificates = Certificates::parse(set.app(), set.alipay(), set.root())?;
/// # drop((emulator, certificates));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct CertificateSet {
    keys: Keys,
    app: String,
    alipay: String,
    root: String,
    authority: KeyPair,
}

impl CertificateSet {
    /// Generates all certificates for these key pairs, with new keys of the authorities.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if a key is not an RSA key, or if the validity does not end between the years 2000 and 5000.
    pub fn generate(keys: &Keys, validity: CertificateValidity) -> Result<Self, EmulatorError> {
        let now = OffsetDateTime::from(SystemTime::now());
        let periods = (Period::of(now, validity.app)?, Period::of(now, validity.alipay)?);
        let (first, last) = (validity.app.min(validity.alipay).min(0), validity.app.max(validity.alipay).max(0));
        let authorities = Period { from: after(now, first - MARGIN)?, to: after(now, last + MARGIN)? };
        let (root_key, authority) = (KeyPair::generate()?, KeyPair::generate()?);
        let (root, intermediate) =
            (ca(ROOT, &authorities, IsCa::Ca(BasicConstraints::Unconstrained))?, intermediate(&authorities)?);
        let root_signer = signer(&root_key)?;
        let root_pem = root.self_signed(&root_signer).map_err(|error| failed(&error))?;
        let root_issuer = Issuer::new(root, root_signer);
        let intermediate_pem = certificate_pem(&intermediate.signed_by(&signer(&authority)?, &root_issuer));
        let issuer = Issuer::new(intermediate, signer(&authority)?);
        let app = leaf("App", &keys.app, &issuer, &periods.0)?;
        let alipay = leaf("Alipay", &keys.alipay, &issuer, &periods.1)?;
        Ok(Self {
            keys: keys.clone(),
            app,
            alipay: alipay + &intermediate_pem?,
            root: pem::encode(CERTIFICATE, &STANDARD.encode(root_pem.der())),
            authority,
        })
    }

    /// Returns a set that was generated earlier, from its texts and keys. The setters and [`start`](crate::EmulatorBuilder::start) of the
    /// emulator check the texts, this function does not.
    #[must_use]
    pub fn from_parts(
        keys: Keys,
        app: impl Into<String>,
        alipay: impl Into<String>,
        root: impl Into<String>,
        authority: KeyPair,
    ) -> Self {
        Self { keys, app: app.into(), alipay: alipay.into(), root: root.into(), authority }
    }

    /// Returns the set with a new certificate of Alipay for this key pair, as after a renewal. The app's and the root stay the same, and
    /// clients accept the new one, because the same authority signed it.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] under the conditions of [`generate`](Self::generate), or if the set has no intermediate certificate.
    pub fn renewed(&self, alipay: KeyPair, validity: CertificateValidity) -> Result<Self, EmulatorError> {
        let end = "-----END CERTIFICATE-----";
        let intermediate_pem = self.alipay.split_once(end).map(|(_, rest)| rest.trim_start()).unwrap_or_default();
        if intermediate_pem.is_empty() {
            return Err(EmulatorError::new(
                "Alipay's certificate cannot be renewed: its file has no intermediate certificate behind it",
            ));
        }
        let now = OffsetDateTime::from(SystemTime::now());
        let period = Period::of(now, validity.alipay)?;
        // Only the name and the key of the authority enter the new certificate.
        let issuer = Issuer::new(intermediate(&period)?, signer(&self.authority)?);
        let text = leaf("Alipay", &alipay, &issuer, &period)? + intermediate_pem;
        let keys = Keys { app: self.keys.app.clone(), alipay };
        Ok(Self { keys, alipay: text, ..self.clone() })
    }

    /// Returns the key pairs of both sides.
    #[must_use]
    pub const fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Returns the key pair of the intermediate authority, which signs renewed certificates.
    #[must_use]
    pub const fn authority(&self) -> &KeyPair {
        &self.authority
    }

    /// Returns the app's certificate (`appCertPublicKey.crt`) as PEM.
    #[must_use]
    pub fn app(&self) -> &str {
        &self.app
    }

    /// Returns Alipay's certificate followed by the intermediate one (`alipayCertPublicKey_RSA2.crt`) as PEM.
    #[must_use]
    pub fn alipay(&self) -> &str {
        &self.alipay
    }

    /// Returns the root certificate (`alipayRootCert.crt`) as PEM.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.root
    }
}

impl fmt::Debug for CertificateSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateSet").field("keys", &self.keys).finish_non_exhaustive()
    }
}

const CERTIFICATE: &str = "CERTIFICATE";

type Signer = rcgen::KeyPair;

/// The validity of one certificate.
struct Period {
    from: OffsetDateTime,
    to: OffsetDateTime,
}

impl Period {
    /// Returns the period that ends this many days after a moment.
    fn of(now: OffsetDateTime, days: i64) -> Result<Self, EmulatorError> {
        Ok(Self { from: after(now, days.min(0).saturating_sub(1))?, to: after(now, days)? })
    }
}

/// Returns a moment this many days later.
fn after(moment: OffsetDateTime, days: i64) -> Result<OffsetDateTime, EmulatorError> {
    let shifted = days.checked_mul(24 * 60 * 60).and_then(|seconds| moment.checked_add(Duration::seconds(seconds)));
    let allowed = shifted.filter(|moment| (1980..=5020).contains(&moment.year()));
    allowed.ok_or_else(|| {
        EmulatorError::new(format!(
            "a certificate cannot be valid for {days} days; the last day has to be between the years 2000 and 5000"
        ))
    })
}

fn failed(error: &rcgen::Error) -> EmulatorError {
    EmulatorError::new(format!("a certificate cannot be generated: {error}"))
}

/// Returns the signing key of rcgen, which is also the public key that a certificate contains.
fn signer(pair: &KeyPair) -> Result<Signer, EmulatorError> {
    if pair.private_key().algorithm() != KeyAlgorithm::Rsa {
        return Err(EmulatorError::new("a certificate cannot be generated for an SM2 key; use RSA keys"));
    }
    let der = STANDARD.decode(pair.private_key().to_pkcs8_base64()).unwrap_or_default();
    Signer::try_from(der).map_err(|error| failed(&error))
}

fn certificate_pem(certificate: &Result<rcgen::Certificate, rcgen::Error>) -> Result<String, EmulatorError> {
    match certificate {
        Ok(certificate) => Ok(pem::encode(CERTIFICATE, &STANDARD.encode(certificate.der()))),
        Err(error) => Err(failed(error)),
    }
}

/// Returns the contents that all certificates share.
fn certificate(name: &str, period: &Period) -> Result<CertificateParams, EmulatorError> {
    let mut distinguished = DistinguishedName::new();
    // The standard requires a printable string for a country.
    let country = PrintableString::try_from("CN").map_err(|error| failed(&error))?;
    distinguished.push(DnType::CountryName, DnValue::PrintableString(country));
    distinguished.push(DnType::OrganizationName, ORGANISATION);
    distinguished.push(DnType::OrganizationalUnitName, UNIT);
    distinguished.push(DnType::CommonName, name);
    // SDKs write the number in decimal, some without its leading zeros and its sign. This first byte has neither.
    let mut serial = [0x40; 16];
    if let Some((_, rest)) = serial.split_first_mut() {
        rand::fill(rest).map_err(|_| EmulatorError::new("the system provides no random bytes"))?;
    }
    let mut params = CertificateParams::default();
    params.not_before = period.from;
    params.not_after = period.to;
    params.serial_number = Some(SerialNumber::from_slice(&serial));
    params.distinguished_name = distinguished;
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

fn ca(name: &str, period: &Period, is_ca: IsCa) -> Result<CertificateParams, EmulatorError> {
    let mut params = certificate(name, period)?;
    params.is_ca = is_ca;
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    Ok(params)
}

fn intermediate(period: &Period) -> Result<CertificateParams, EmulatorError> {
    ca(INTERMEDIATE, period, IsCa::Ca(BasicConstraints::Constrained(0)))
}

fn leaf(name: &str, pair: &KeyPair, issuer: &Issuer<'_, Signer>, period: &Period) -> Result<String, EmulatorError> {
    let mut params = certificate(name, period)?;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    certificate_pem(&params.signed_by(&signer(pair)?, issuer))
}
