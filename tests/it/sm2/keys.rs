//! SM2 keys: the supported forms, and the errors about others.

use alipay::certificates::CertificateError;
use alipay::error::ConfigError;
use alipay::keys::{KeyAlgorithm, KeyError, KeyForm, KeyRole, PrivateKey, PublicKey};
use alipay::sign::{KeySigner, SignType, Signer};
use alipay::{Client, ClientBuilder, SANDBOX};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::certificates::certificates;
use super::{key, pem, private, public};
use crate::certificates::make::{oid, tlv};

const EC_PUBLIC_KEY: &str = "1.2.840.10045.2.1";
const SM2_CURVE: &str = "1.2.156.10197.1.301";
const P256_CURVE: &str = "1.2.840.10045.3.1.7";

fn algorithm(curve: &str) -> Vec<u8> {
    tlv(0x30, &[oid(EC_PUBLIC_KEY), oid(curve)].concat())
}

/// Encodes these bytes as the point of a SubjectPublicKeyInfo.
fn spki(curve: &str, point: &[u8]) -> String {
    STANDARD.encode(tlv(0x30, &[algorithm(curve), tlv(0x03, &[&[0][..], point].concat())].concat()))
}

/// Encodes a SEC 1 key, with its curve and its public key if given.
fn sec1(number: &[u8], curve: Option<&str>, point: Option<&[u8]>) -> Vec<u8> {
    let curve = curve.map_or_else(Vec::new, |curve| tlv(0xa0, &oid(curve)));
    let point = point.map_or_else(Vec::new, |point| tlv(0xa1, &tlv(0x03, &[&[0][..], point].concat())));
    tlv(0x30, &[vec![2, 1, 1], tlv(0x04, number), curve, point].concat())
}

fn pkcs8(curve: &str, inner: &[u8]) -> String {
    STANDARD.encode(tlv(0x30, &[vec![2, 1, 0], algorithm(curve), tlv(0x04, inner)].concat()))
}

/// Returns the number and the point of a key of the vectors.
fn parts(owner: &str) -> (Vec<u8>, Vec<u8>) {
    let spki = STANDARD.decode(key(owner, "public_spki_der_base64")).unwrap();
    let sec1 = STANDARD.decode(key(owner, "private_sec1_der_base64")).unwrap();
    (sec1[7..39].to_vec(), spki[26..].to_vec())
}

#[test]
fn private_keys_are_read_in_every_form() {
    let (in_pkcs8, in_sec1) = (key("app", "private_pkcs8_der_base64"), key("app", "private_sec1_der_base64"));
    let (number, point) = parts("app");
    let curve = pem("SM2 PARAMETERS", &STANDARD.encode(oid(SM2_CURVE)));
    for text in [
        in_pkcs8.clone(),
        in_sec1.clone(),
        pem("PRIVATE KEY", &in_pkcs8),
        pem("EC PRIVATE KEY", &in_sec1),
        pem("SM2 PRIVATE KEY", &in_sec1),
        // The output of `openssl ecparam -genkey`.
        format!("{curve}{}", pem("SM2 PRIVATE KEY", &in_sec1)),
        format!("{}{}", curve.replace("SM2", "EC"), pem("PRIVATE KEY", &in_pkcs8)),
        pem("PRIVATE KEY", &in_pkcs8).replace('\n', "\\n"),
        format!("\u{feff} {}\r\n", in_pkcs8.trim_end_matches('=')),
        // The public key is optional, and inside PKCS#8 the curve, too.
        pkcs8(SM2_CURVE, &sec1(&number, None, None)),
        pkcs8(SM2_CURVE, &sec1(&number, Some(SM2_CURVE), Some(&point))),
        STANDARD.encode(sec1(&number, Some(SM2_CURVE), None)),
        // Only the label identifies the algorithm.
        pem("SM2 PRIVATE KEY", &STANDARD.encode(sec1(&number, None, None))),
    ] {
        let key = PrivateKey::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(key.public_key(), public("app"), "{text}");
        assert_eq!((key.algorithm(), key.bits()), (KeyAlgorithm::Sm2, 256));
    }
}

#[test]
fn public_keys_are_read_in_every_form() {
    let bare = key("alipay", "public_spki_der_base64");
    let (_, point) = parts("alipay");
    let compressed = [&[2 + (point[64] & 1)][..], &point[1..33]].concat();
    for text in [bare.clone(), pem("PUBLIC KEY", &bare), pem("EC PUBLIC KEY", &bare), spki(SM2_CURVE, &compressed)] {
        let key = PublicKey::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(key.to_base64(), bare);
        assert_eq!((key.algorithm(), key.bits()), (KeyAlgorithm::Sm2, 256));
    }
}

#[test]
fn invalid_keys_are_damaged() {
    let (number, point) = parts("app");
    let (_, other_point) = parts("alipay");
    let mut order = number.clone();
    order.copy_from_slice(b"\xff\xff\xff\xfe\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x72\x03\xdf\x6b\x21\xc6\x05\x2b\x53\xbb\xf4\x09\x39\xd5\x41\x23");
    let mut unusable = order.clone();
    unusable[31] -= 1;
    for number in [&[0; 32][..], &order, &unusable, &[0xff; 32], &[], &[1; 33]] {
        let error = PrivateKey::parse(&pkcs8(SM2_CURVE, &sec1(number, None, None))).unwrap_err();
        assert_eq!(error, KeyError::Damaged { form: KeyForm::Sm2Pkcs8, role: KeyRole::Private }, "{number:?}");
        let error = PrivateKey::parse(&STANDARD.encode(sec1(number, Some(SM2_CURVE), None))).unwrap_err();
        assert_eq!(error, KeyError::Damaged { form: KeyForm::Sm2Sec1, role: KeyRole::Private }, "{number:?}");
    }
    // The largest valid number.
    unusable[31] -= 1;
    let largest = PrivateKey::parse(&pkcs8(SM2_CURVE, &sec1(&unusable, None, None))).unwrap();
    assert!(KeySigner::new(&largest, SignType::Sm2).unwrap().sign(b"content").is_ok());

    let error = PrivateKey::parse(&pkcs8(SM2_CURVE, &sec1(&number, None, Some(&other_point)))).unwrap_err();
    assert_eq!(
        error,
        KeyError::Damaged { form: KeyForm::Sm2Pkcs8, role: KeyRole::Private },
        "the public key belongs to another key"
    );
    let mut off_the_curve = point.clone();
    off_the_curve[64] ^= 1;
    for point in [&off_the_curve[..], &point[..64], &[0], &[], &[4]] {
        let error = PublicKey::parse(&spki(SM2_CURVE, point)).unwrap_err();
        assert_eq!(error, KeyError::Damaged { form: KeyForm::Sm2Spki, role: KeyRole::Public });
    }
}

#[test]
fn other_curves_are_reported() {
    let (number, point) = parts("app");
    for text in [
        pkcs8(P256_CURVE, &sec1(&number, None, None)),
        STANDARD.encode(sec1(&number, Some(P256_CURVE), None)),
        pem("EC PRIVATE KEY", &STANDARD.encode(sec1(&number, None, None))),
    ] {
        let error = PrivateKey::parse(&text).unwrap_err();
        assert_eq!(error, KeyError::WrongForm { found: KeyForm::OtherAlgorithm, role: KeyRole::Private }, "{text}");
    }
    let error = PublicKey::parse(&spki(P256_CURVE, &point)).unwrap_err();
    assert_eq!(error, KeyError::WrongForm { found: KeyForm::OtherAlgorithm, role: KeyRole::Public });
}

#[test]
fn swapped_keys_are_reported() {
    let error = PrivateKey::parse(&key("app", "public_spki_der_base64")).unwrap_err();
    assert_eq!(error, KeyError::WrongForm { found: KeyForm::Sm2Spki, role: KeyRole::Private });
    assert!(error.to_string().contains("swapped"), "{error}");
    for (form, found) in [("private_pkcs8_der_base64", KeyForm::Sm2Pkcs8), ("private_sec1_der_base64", KeyForm::Sm2Sec1)] {
        let error = PublicKey::parse(&key("app", form)).unwrap_err();
        assert_eq!(error, KeyError::WrongForm { found, role: KeyRole::Public });
        assert!(error.to_string().contains("never give a private key to anyone"), "{error}");
    }
}

fn settings(private: &str, alipay: &str, sign_type: SignType) -> ClientBuilder<Client> {
    let keys = Client::builder("2021000000000001").private_key(private).alipay_public_key(alipay);
    keys.sign_type(sign_type).base_url(SANDBOX)
}

#[test]
fn keys_of_the_other_algorithm_are_rejected() {
    let sm2 = [key("app", "private_pkcs8_der_base64"), key("alipay", "public_spki_der_base64")];
    let rsa = ["app/private_pkcs8_der_base64", "alipay/public_spki_der_base64"];
    let rsa = rsa.map(|path| path.split_once('/').unwrap()).map(|(owner, form)| crate::support::key(owner, form));
    let (in_sm2, in_rsa) = (KeyAlgorithm::Sm2, KeyAlgorithm::Rsa);
    for (private, alipay, sign_type, expected) in [
        (&sm2[0], &sm2[1], SignType::Sm2, None),
        (&rsa[0], &rsa[1], SignType::Rsa2, None),
        (&sm2[0], &sm2[1], SignType::Rsa2, Some((in_sm2, in_rsa, KeyRole::Private))),
        (&sm2[0], &sm2[1], SignType::Rsa, Some((in_sm2, in_rsa, KeyRole::Private))),
        (&rsa[0], &rsa[1], SignType::Sm2, Some((in_rsa, in_sm2, KeyRole::Private))),
        (&sm2[0], &rsa[1], SignType::Sm2, Some((in_rsa, in_sm2, KeyRole::Public))),
        (&rsa[0], &sm2[1], SignType::Rsa2, Some((in_sm2, in_rsa, KeyRole::Public))),
    ] {
        let built = settings(private, alipay, sign_type).build();
        let Some((found, needed, role)) = expected else {
            built.unwrap();
            continue;
        };
        let error = built.unwrap_err();
        let ConfigError::Key(inner) = &error else { panic!("{error:?}") };
        assert_eq!(*inner, KeyError::OtherAlgorithm { found, needed, role });
        let words = if role == KeyRole::Private { "the app's private key" } else { "the key given as Alipay's" };
        let words = format!("{words} is an {found} key, but the sign type requires {needed}; set the sign type");
        assert!(error.to_string().starts_with(&words), "{error}");
    }
    let own = settings(&sm2[0], &key("app", "public_spki_der_base64"), SignType::Sm2).build().unwrap_err();
    assert!(matches!(own, ConfigError::Key(KeyError::OwnPublicKey)), "{own:?}");
}

#[test]
fn certificates_of_the_other_algorithm_are_rejected() {
    #[derive(Debug)]
    struct Elsewhere;
    impl Signer for Elsewhere {
        fn sign_type(&self) -> SignType {
            SignType::Rsa2
        }

        fn sign(&self, _: &[u8]) -> Result<Vec<u8>, alipay::sign::SignError> {
            Ok(Vec::new())
        }
    }
    // A signer that does not reveal its public key.
    let error = Client::builder("1").signer(Elsewhere).certificates(certificates()).build().unwrap_err();
    let ConfigError::Certificate(inner) = &error else { panic!("{error:?}") };
    assert!(matches!(&**inner, CertificateError::Key { error: KeyError::OtherAlgorithm { .. }, .. }), "{inner:?}");
    assert!(error.to_string().ends_with("expected RSA, found SM2"), "{error}");
}

#[test]
fn keys_are_never_shown() {
    let (number, _) = parts("app");
    let key = private("app");
    let signer = KeySigner::new(&key, SignType::Sm2).unwrap();
    let alipay = super::key("alipay", "public_spki_der_base64");
    let client = settings(&super::key("app", "private_pkcs8_der_base64"), &alipay, SignType::Sm2);
    let builder = format!("{client:?}");
    let shown = format!("{key:?} {signer:?} {builder} {:?} {:?}", signer.public_key(), client.build().unwrap());
    assert!(
        shown.starts_with("PrivateKey { algorithm: Sm2, bits: 256, .. } KeySigner { sign_type: Sm2, bits: 256, .. }"),
        "{shown}"
    );
    let hex: String = number.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    assert!(!shown.to_lowercase().contains(&hex) && !shown.contains(&alipay[40..60]), "{shown}");
}
