//! Signatures: those of OpenSSL are valid, and changed ones are not.

use std::sync::LazyLock;

use alipay::sign::{KeySigner, SignType, Signer, Verifier};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;

use super::{all, private, public};
use crate::certificates::make::tlv;
use crate::support::text;

/// The order of the group, above both numbers of a signature.
const ORDER: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";

fn order() -> Vec<u8> {
    ORDER.as_bytes().chunks(2).map(|digits| u8::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap()).collect()
}

/// Returns a signature over `test`, and its two numbers as encoded.
fn signature() -> (Vec<u8>, [Vec<u8>; 2]) {
    let vectors = all();
    let vector = vectors["signatures"].as_array().unwrap().iter().find(|case| case["content"] == "test").unwrap().clone();
    assert_eq!(vector["key"], "app");
    let der = STANDARD.decode(text(&vector, "/signature")).unwrap();
    let r = der[4..4 + usize::from(der[3])].to_vec();
    let s = der[6 + r.len()..].to_vec();
    (der, [r, s])
}

fn sequence(numbers: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, &numbers.iter().flat_map(|number| tlv(0x02, number)).collect::<Vec<_>>())
}

static APP: LazyLock<Verifier> = LazyLock::new(|| Verifier::new(public("app")));

fn verifies(signature: &[u8]) -> bool {
    APP.verify(SignType::Sm2, b"test", &STANDARD.encode(signature))
}

#[test]
fn signatures_of_openssl_are_verified() {
    let vectors = all();
    let cases = vectors["signatures"].as_array().unwrap();
    // Some numbers have fewer than 32 bytes.
    assert!(cases.iter().any(|case| STANDARD.decode(text(case, "/signature")).unwrap().len() < 70));
    for case in cases {
        let (owner, content, signature) = (text(case, "/key"), text(case, "/content").as_bytes(), text(case, "/signature"));
        for verifier in [Verifier::new(public(owner)), Verifier::pure(private(owner).public_key())] {
            assert!(verifier.verify(SignType::Sm2, content, signature), "{case}");
            assert!(!verifier.verify(SignType::Rsa2, content, signature) && !verifier.verify(SignType::Rsa, content, signature));
        }
        let other = if owner == "app" { "alipay" } else { "app" };
        assert!(!Verifier::new(public(other)).verify(SignType::Sm2, content, signature), "{case}");
        assert!(!Verifier::new(public(owner)).verify(SignType::Sm2, &[content, b" "].concat(), signature), "{case}");
    }
}

#[test]
fn a_signature_without_the_user_id_is_invalid() {
    for case in all()["wrong"].as_array().unwrap() {
        let verifier = Verifier::new(public(text(case, "/key")));
        assert!(!verifier.verify(SignType::Sm2, text(case, "/content").as_bytes(), text(case, "/signature")), "{case}");
    }
}

#[test]
fn own_signatures_are_verified() {
    for content in [&b""[..], b"test", &[0xff; 4096]] {
        for signer in [KeySigner::new, KeySigner::pure] {
            let signer = signer(&private("app"), SignType::Sm2).unwrap();
            let signature = signer.sign(content).unwrap();
            assert!(Verifier::new(public("app")).verify_bytes(SignType::Sm2, content, &signature));
            assert_eq!(signer.sign(content).unwrap(), signature, "the nonce follows from key and content");
            assert_eq!((signer.sign_type(), signer.public_key()), (SignType::Sm2, Some(public("app"))));
        }
    }
}

#[test]
fn a_flipped_bit_in_any_byte_is_rejected() {
    let (valid, _) = signature();
    assert!(verifies(&valid));
    for byte in 0..valid.len() {
        let mut changed = valid.clone();
        changed[byte] ^= 1 << (byte % 8);
        assert!(!verifies(&changed), "byte {byte}");
    }
    for length in 0..valid.len() {
        assert!(!verifies(&valid[..length]), "{length} bytes");
    }
}

/// A second spelling of a valid signature would be a second signature.
#[test]
fn a_signature_has_one_encoding() {
    let (valid, [r, s]) = signature();
    let (r, s) = (&r[..], &s[..]);
    assert_eq!(sequence(&[r, s]), valid);
    let plain = |number: &[u8]| {
        let digits = number.strip_prefix(&[0]).unwrap_or(number);
        [vec![0; 32 - digits.len()], digits.to_vec()].concat()
    };
    let longer = |number: &[u8]| [&[0][..], number].concat();
    let inner: Vec<_> = [r, s].iter().flat_map(|number| tlv(0x02, number)).collect();
    for (spelling, description) in [
        ([plain(r), plain(s)].concat(), "without DER"),
        ([&valid[..], &[0]].concat(), "a byte behind it"),
        ([&[0][..], &valid].concat(), "a byte before it"),
        (tlv(0x30, &[&inner[..], &[5, 0]].concat()), "a third element"),
        (sequence(&[r, s, r]), "a third number"),
        (sequence(&[r]), "one number"),
        (sequence(&[]), "no number"),
        (sequence(&[&longer(r), s]), "a zero before r"),
        (sequence(&[r, &longer(s)]), "a zero before s"),
        ([&[0x30, 0x81, u8::try_from(inner.len()).unwrap()][..], &inner].concat(), "a long length"),
        ([&[0x30, 0x80][..], &inner, &[0, 0]].concat(), "an open length"),
        (tlv(0x31, &inner), "a set"),
        (tlv(0x30, &[tlv(0x04, r), tlv(0x02, s)].concat()), "bytes instead of a number"),
        (sequence(&[s, r]), "r and s swapped"),
        (sequence(&[&[0], s]), "r is zero"),
        (sequence(&[r, &[0]]), "s is zero"),
        (sequence(&[&[], s]), "r is empty"),
        (sequence(&[&longer(&order()), s]), "r is the order"),
        (sequence(&[r, &longer(&order())]), "s is the order"),
        (sequence(&[&[1; 33], s]), "r is too long"),
        (sequence(&[&[0x80], s]), "r is negative"),
        (sequence(&[&[0xff; 32], s]), "r is -1, or all ones"),
        (sequence(&[&[1], &[1]]), "small numbers"),
    ] {
        assert!(!verifies(&spelling), "{description}");
    }
    for text in ["", "null", "=", "MEUC", &STANDARD.encode(&valid).replace('=', ""), &STANDARD.encode(&valid).replace('M', "*")] {
        let is_unchanged = STANDARD.decode(text).is_ok_and(|bytes| bytes == valid);
        assert!(is_unchanged || !APP.verify(SignType::Sm2, b"test", text), "{text}");
    }
}

proptest! {
    #[test]
    fn no_random_bytes_are_a_signature(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        prop_assert!(!verifies(&bytes));
    }

    #[test]
    fn no_random_numbers_are_a_signature(r in prop::collection::vec(any::<u8>(), 1..34), s in prop::collection::vec(any::<u8>(), 1..34)) {
        prop_assert!(!verifies(&sequence(&[&r, &s])));
    }
}
