//! Fuzz target for the parsers of keys and certificates.
//!
//! Input: parser, wrapping; then the text or the DER, and a second certificate for parsers of pairs.
#![no_main]

use alipay::certificates::{Bundle, SignatureFamily};
use alipay::content_key::ContentKey;
use alipay::keys::{KeyAlgorithm, PrivateKey, PublicKey};
use alipay_fuzz::client::now;
use alipay_fuzz::input::Input;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use libfuzzer_sys::fuzz_target;

#[derive(Clone, Copy)]
enum Wrapping {
    Text,
    Base64,
    Pem(&'static str),
}

const WRAPPINGS: [Wrapping; 9] = [
    Wrapping::Text,
    Wrapping::Base64,
    Wrapping::Pem("PRIVATE KEY"),
    Wrapping::Pem("RSA PRIVATE KEY"),
    Wrapping::Pem("PUBLIC KEY"),
    Wrapping::Pem("RSA PUBLIC KEY"),
    Wrapping::Pem("EC PRIVATE KEY"),
    Wrapping::Pem("CERTIFICATE"),
    Wrapping::Pem("ENCRYPTED PRIVATE KEY"),
];

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let (reader, wrapping) = (input.choose(&[0, 1, 2, 3]), input.choose(&WRAPPINGS));
    let bytes = match wrapping {
        Wrapping::Text => input.part(),
        // DER can contain any byte, so there is no separator.
        Wrapping::Base64 => STANDARD.encode(input.rest()).into_bytes(),
        Wrapping::Pem(label) => {
            format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(input.rest())).into_bytes()
        }
    };
    let text = String::from_utf8_lossy(&bytes);
    match reader {
        0 => private(&text),
        1 => public(&text),
        2 => certificates(&bytes),
        _ => content(&text),
    }
});

fn private(text: &str) {
    match PrivateKey::parse(text) {
        Ok(key) => {
            assert!(key.bits() >= 1024 || key.algorithm() == KeyAlgorithm::Sm2, "a short key is accepted");
            let public = key.public_key();
            assert_eq!(PublicKey::parse(&public.to_base64()).as_ref(), Ok(&public), "the public half does not survive writing");
            assert!(format!("{key:?}").len() < 128, "Debug shows more than the kind of the key");
        }
        Err(error) => is_discreet(text, &format!("{error} {error:?}")),
    }
}

fn public(text: &str) {
    match PublicKey::parse(text) {
        Ok(key) => assert_eq!(PublicKey::parse(&key.to_base64()).as_ref(), Ok(&key), "the key does not survive writing"),
        Err(error) => is_discreet(text, &format!("{error} {error:?}")),
    }
}

fn certificates(bytes: &[u8]) {
    match Bundle::parse(bytes) {
        Ok(bundle) => {
            assert!(!bundle.certificates().is_empty(), "a bundle without a certificate is accepted");
            for certificate in bundle.certificates() {
                assert_eq!(certificate.serial().len(), 32, "a serial is an MD5 in hex");
                let _ = (format!("{certificate:?}"), certificate.public_key().map(|key| key.to_base64()));
            }
            let _ = (bundle.leaf(), bundle.root_serial(SignatureFamily::Rsa), bundle.root_serial(SignatureFamily::Sm2));
            if let Ok(leaf) = bundle.leaf() {
                // A certificate of the input is trusted only as a root.
                let _ = alipay::certificates::check_chain(leaf, bundle.certificates(), bundle.certificates(), now());
                assert!(
                    alipay::certificates::check_chain(leaf, bundle.certificates(), &[], now()).is_err(),
                    "a chain without roots is trusted"
                );
            }
        }
        Err(error) => is_discreet(&String::from_utf8_lossy(bytes), &format!("{error} {error:?}")),
    }
}

fn content(text: &str) {
    match ContentKey::parse(text) {
        Ok(key) => {
            let ciphertext = key.encrypt(text.as_bytes()).expect("AES encrypts any content");
            assert_eq!(key.decrypt(&ciphertext).as_deref(), Some(text.as_bytes()), "decryption does not restore the text");
            let _ = key.decrypt(text);
        }
        Err(error) => is_discreet(text, &format!("{error} {error:?}")),
    }
}

/// Asserts that an error contains no long word of a key.
fn is_discreet(text: &str, shown: &str) {
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() >= 24) {
        assert!(!shown.contains(word), "an error shows the key: {shown}");
    }
}
