//! Certificates for the tests, encoded byte by byte so that any part can be invalid.

use std::str::FromStr;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use alipay::certificates::Certificate;
use alipay::keys::{PrivateKey, PublicKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{self, KeyPair as _, RsaEncoding};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs8::DecodePrivateKey;
use sha1::Sha1;
use x509_cert::der::Encode;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::name::Name;

/// Returns the time at which the tests check: 2025-06-01.
pub(crate) fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_748_736_000)
}

pub(crate) fn days(count: u64) -> Duration {
    Duration::from_secs(count * 24 * 60 * 60)
}

pub(crate) struct Key(KeyPair);

impl Key {
    fn generate() -> Self {
        Self(KeyPair::generate(KeySize::Rsa2048).unwrap())
    }

    pub(crate) fn private(&self) -> PrivateKey {
        PrivateKey::parse(&self.text()).unwrap()
    }

    pub(crate) fn public(&self) -> PublicKey {
        self.private().public_key()
    }

    pub(crate) fn text(&self) -> String {
        STANDARD.encode(AsDer::<Pkcs8V1Der<'_>>::as_der(&self.0).unwrap().as_ref())
    }

    fn spki(&self) -> Vec<u8> {
        AsDer::<PublicKeyX509Der<'_>>::as_der(self.0.public_key()).unwrap().as_ref().to_vec()
    }

    fn sign(&self, hash: Hash, content: &[u8]) -> Vec<u8> {
        let encoding: &'static dyn RsaEncoding = match hash {
            Hash::Sha1 => {
                let key = rsa::PrivateKey::from_pkcs8_der(AsDer::<Pkcs8V1Der<'_>>::as_der(&self.0).unwrap().as_ref()).unwrap();
                return key.pkcs1v15_sign::<Sha1>(content).unwrap();
            }
            Hash::Sha256 => &signature::RSA_PKCS1_SHA256,
            Hash::Sha384 => &signature::RSA_PKCS1_SHA384,
            Hash::Sha512 => &signature::RSA_PKCS1_SHA512,
        };
        let mut signature = vec![0; self.0.public_modulus_len()];
        self.0.sign(encoding, &SystemRandom::new(), content, &mut signature).unwrap();
        signature
    }
}

pub(crate) static ROOT: LazyLock<Key> = LazyLock::new(Key::generate);
pub(crate) static ISSUER: LazyLock<Key> = LazyLock::new(Key::generate);
pub(crate) static ALIPAY: LazyLock<Key> = LazyLock::new(Key::generate);
pub(crate) static APP: LazyLock<Key> = LazyLock::new(Key::generate);
pub(crate) static FOREIGN: LazyLock<Key> = LazyLock::new(Key::generate);

pub(crate) const ROOT_NAME: &str = "CN=Test Root R1,OU=Test Authority,O=Test,C=CN";
pub(crate) const ISSUER_NAME: &str = "CN=Test Class 2 R1,OU=Test Authority,O=Test,C=CN";
pub(crate) const MERCHANTS_NAME: &str = "CN=Test Class 1 R1,OU=Test Authority,O=Test,C=CN";
pub(crate) const ALIPAY_NAME: &str = "CN=Alipay 2088,OU=Alipay,O=测试,C=CN";
pub(crate) const APP_NAME: &str = "CN=2088-2021,OU=Alipay,O=测试,C=CN";

#[derive(Clone, Copy, Debug)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    fn oid(self) -> &'static str {
        match self {
            Self::Sha1 => "1.2.840.113549.1.1.5",
            Self::Sha256 => "1.2.840.113549.1.1.11",
            Self::Sha384 => "1.2.840.113549.1.1.12",
            Self::Sha512 => "1.2.840.113549.1.1.13",
        }
    }
}

/// A certificate builder. The defaults make a valid certificate.
#[derive(Clone)]
pub(crate) struct Make {
    subject: Vec<u8>,
    issuer: Vec<u8>,
    serial: Vec<u8>,
    valid: (&'static str, &'static str),
    spki: Vec<u8>,
    hash: Hash,
    algorithm: Option<&'static str>,
    outer_algorithm: Option<&'static str>,
    extensions: Vec<Vec<u8>>,
}

impl Make {
    pub(crate) fn leaf(subject: &str, key: &Key) -> Self {
        Self {
            subject: name(subject),
            issuer: name(ISSUER_NAME),
            serial: vec![0x20, 0x20, 0x05, 0x18],
            valid: ("20200101000000Z", "20300101000000Z"),
            spki: key.spki(),
            hash: Hash::Sha256,
            algorithm: None,
            outer_algorithm: None,
            extensions: vec![usage(0x80)],
        }
    }

    pub(crate) fn ca(subject: &str, key: &Key) -> Self {
        let mut ca = Self::leaf(subject, key).issued_by(ROOT_NAME);
        ca.extensions = vec![basic(true, None), usage(0x06)];
        ca
    }

    pub(crate) fn issued_by(mut self, name_text: &str) -> Self {
        self.issuer = name(name_text);
        self
    }

    /// Sets the issuer's name in DER.
    pub(crate) fn issuer_der(mut self, der: Vec<u8>) -> Self {
        self.issuer = der;
        self
    }

    /// Sets the content of the serial's INTEGER.
    pub(crate) fn serial(mut self, content: &[u8]) -> Self {
        self.serial = content.to_vec();
        self
    }

    pub(crate) fn valid(mut self, from: &'static str, to: &'static str) -> Self {
        self.valid = (from, to);
        self
    }

    pub(crate) fn hash(mut self, hash: Hash) -> Self {
        self.hash = hash;
        self
    }

    /// Sets the OID of an algorithm other than that of the signature.
    pub(crate) fn algorithm(mut self, oid: &'static str) -> Self {
        self.algorithm = Some(oid);
        self
    }

    pub(crate) fn outer_algorithm(mut self, oid: &'static str) -> Self {
        self.outer_algorithm = Some(oid);
        self
    }

    pub(crate) fn extensions(mut self, extensions: Vec<Vec<u8>>) -> Self {
        self.extensions = extensions;
        self
    }

    /// Sets a key on an elliptic curve: the OID of the curve, and a point that need not be on it.
    pub(crate) fn curve(mut self, curve: &str) -> Self {
        let algorithm = tlv(0x30, &[oid("1.2.840.10045.2.1"), oid(curve)].concat());
        self.spki = tlv(0x30, &[algorithm, tlv(0x03, &[&[0, 4][..], &[7; 64]].concat())].concat());
        self
    }

    /// Sets the key of another certificate.
    pub(crate) fn key_of(mut self, other: &Certificate) -> Self {
        self.spki = STANDARD.decode(other.public_key().unwrap().to_base64()).unwrap();
        self
    }

    pub(crate) fn der(&self, signer: &Key) -> Vec<u8> {
        let algorithm = |oid_text: &str| tlv(0x30, &[oid(oid_text), vec![5, 0]].concat());
        let inner = self.algorithm.unwrap_or_else(|| self.hash.oid());
        let time = |text: &str| tlv(0x18, text.as_bytes());
        let mut parts = vec![
            tlv(0xa0, &[2, 1, 2]),
            tlv(0x02, &self.serial),
            algorithm(inner),
            self.issuer.clone(),
            tlv(0x30, &[time(self.valid.0), time(self.valid.1)].concat()),
            self.subject.clone(),
            self.spki.clone(),
        ];
        if !self.extensions.is_empty() {
            parts.push(tlv(0xa3, &tlv(0x30, &self.extensions.concat())));
        }
        let signed = tlv(0x30, &parts.concat());
        let signature = signer.sign(self.hash, &signed);
        let outer = algorithm(self.outer_algorithm.unwrap_or(inner));
        tlv(0x30, &[signed, outer, tlv(0x03, &[&[0][..], &signature].concat())].concat())
    }

    pub(crate) fn pem(&self, signer: &Key) -> String {
        pem("CERTIFICATE", &self.der(signer))
    }

    pub(crate) fn by(&self, signer: &Key) -> Certificate {
        Certificate::parse(self.der(signer)).unwrap()
    }
}

pub(crate) fn root() -> Make {
    Make::ca(ROOT_NAME, &ROOT)
}

pub(crate) fn issuer() -> Make {
    Make::ca(ISSUER_NAME, &ISSUER)
}

pub(crate) fn alipay() -> Make {
    Make::leaf(ALIPAY_NAME, &ALIPAY)
}

pub(crate) fn app() -> Make {
    Make::leaf(APP_NAME, &APP).issued_by(MERCHANTS_NAME)
}

/// Returns the files that the console provides: the app's certificate alone, Alipay's with its issuer, and roots of several kinds.
pub(crate) fn files() -> [String; 3] {
    let merchants = &*FOREIGN;
    [
        app().pem(merchants),
        format!("{}{}", alipay().pem(&ISSUER), issuer().pem(&ROOT)),
        [
            Make::ca("CN=SM2 Root,C=CN", &ROOT)
                .issued_by("CN=SM2 Root,C=CN")
                .curve("1.2.156.10197.1.301")
                .algorithm("1.2.156.10197.1.501"),
            root(),
            Make::ca("CN=EC Root,C=CN", &ROOT)
                .issued_by("CN=EC Root,C=CN")
                .curve("1.3.132.0.34")
                .algorithm("1.2.840.10045.4.3.3"),
        ]
        .map(|root| root.pem(&ROOT))
        .concat(),
    ]
}

pub(crate) fn name(text: &str) -> Vec<u8> {
    Name::from_str(text).unwrap().to_der().unwrap()
}

pub(crate) fn oid(text: &str) -> Vec<u8> {
    ObjectIdentifier::new(text).unwrap().to_der().unwrap()
}

pub(crate) fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut element = vec![tag];
    match length {
        0..=127 => element.push(u8::try_from(length).unwrap()),
        128..=255 => element.extend([0x81, u8::try_from(length).unwrap()]),
        _ => element.extend([0x82, u8::try_from(length >> 8).unwrap(), u8::try_from(length & 0xff).unwrap()]),
    }
    element.extend(content);
    element
}

pub(crate) fn extension(oid_text: &str, critical: bool, value: &[u8]) -> Vec<u8> {
    let critical = if critical { vec![1, 1, 0xff] } else { Vec::new() };
    tlv(0x30, &[oid(oid_text), critical, tlv(0x04, value)].concat())
}

pub(crate) fn basic(ca: bool, path_length: Option<u8>) -> Vec<u8> {
    let ca = if ca { vec![1, 1, 0xff] } else { Vec::new() };
    let length = path_length.map_or_else(Vec::new, |length| vec![2, 1, length]);
    extension("2.5.29.19", true, &tlv(0x30, &[ca, length].concat()))
}

/// Returns a key usage extension. Bits: 0x80 for digital signatures, 0x04 for certificates, 0x02 for revocation lists.
pub(crate) fn usage(bits: u8) -> Vec<u8> {
    extension("2.5.29.15", true, &[3, 2, u8::try_from(bits.trailing_zeros()).unwrap(), bits])
}

pub(crate) fn pem(label: &str, der: &[u8]) -> String {
    let base64 = STANDARD.encode(der);
    let lines: Vec<_> = base64.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}
