//! SM2, against vectors of OpenSSL and over real HTTP: signatures, keys, calls, certificates.

mod calls;
mod certificates;
mod keys;
mod signatures;

use alipay::keys::{PrivateKey, PublicKey};
use serde_json::Value;

use crate::support::{text, vectors};

fn all() -> Value {
    vectors(include_str!("../vectors/sm2.json"))
}

/// Returns a key of the vectors: `private_pkcs8_der_base64`, `private_sec1_der_base64` or `public_spki_der_base64`.
pub(crate) fn key(owner: &str, form: &str) -> String {
    text(&all(), &format!("/keys/{owner}/{form}")).to_owned()
}

pub(crate) fn private(owner: &str) -> PrivateKey {
    PrivateKey::parse(&key(owner, "private_pkcs8_der_base64")).unwrap()
}

fn public(owner: &str) -> PublicKey {
    PublicKey::parse(&key(owner, "public_spki_der_base64")).unwrap()
}

/// Returns a certificate of the vectors.
pub(crate) fn certificate(name: &str) -> String {
    text(&all(), &format!("/certificates/{name}")).to_owned()
}

fn pem(label: &str, base64: &str) -> String {
    format!("-----BEGIN {label}-----\n{base64}\n-----END {label}-----\n")
}
