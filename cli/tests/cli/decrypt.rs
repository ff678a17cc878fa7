//! `alipay decrypt`.

use alipay_core::content_key::{ContentEncryption, ContentKey};
use alipay_core::sign::{KeySigner, SignType, Signer as _};
use alipay_emulator::Keys;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::support::{Files, code, run, stderr, stdout};

const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";

#[test]
fn both_encryptions_are_decrypted() {
    let files = Files::new();
    let key_file = files.write("content.key", KEY);
    for (encryption, name) in [(ContentEncryption::Aes, "AES"), (ContentEncryption::AesV2, "AES_V2")] {
        let text = ContentKey::parse(KEY).unwrap().with_encryption(encryption).encrypt("{\"name\":\"支付\"}".as_bytes()).unwrap();
        let content = files.write("content.txt", format!("{text}\n"));
        let decrypt = |encryption: &str| run(&["decrypt", &content, "--content-key", &key_file, "--encryption", encryption]);
        assert_eq!(stdout(&decrypt(name)), "{\"name\":\"支付\"}\n");
    }
    let content = files.write("content.txt", "AAAA");
    let failed = run(&["decrypt", &content, "--content-key", &key_file]);
    assert!(code(&failed) == 1 && stderr(&failed).contains("another app"), "{}", stderr(&failed));
    assert_eq!(code(&run(&["decrypt", &content])), 2);
}

#[test]
fn the_response_of_a_mini_program_is_verified_first() {
    let files = Files::new();
    let key_file = files.write("content.key", KEY);
    let ciphertext = ContentKey::parse(KEY).unwrap().encrypt(br#"{"code":"10000","mobile":"13800000000"}"#).unwrap();
    let keys = Keys::built_in().unwrap();
    let alipay = alipay_core::keys::PrivateKey::parse(keys.alipay.private_text()).unwrap();
    let signature = KeySigner::new(&alipay, SignType::Rsa2).unwrap().sign(format!("\"{ciphertext}\"").as_bytes()).unwrap();
    let decrypt = |document: serde_json::Value, more: &[&str]| {
        let file = files.write("response.json", document.to_string());
        run(&[&["decrypt", &file, "--content-key", &key_file, "--env", "emulator"], more].concat())
    };
    let signed = json!({ "response": ciphertext, "sign": STANDARD.encode(signature) });
    assert!(stdout(&decrypt(signed, &[])).contains("13800000000"));
    let forged = json!({ "response": ciphertext, "sign": "AAAA" });
    let rejected = decrypt(forged.clone(), &[]);
    assert!(code(&rejected) == 1 && stdout(&rejected).is_empty(), "{}", stdout(&rejected));
    assert!(stdout(&decrypt(forged, &["--no-verify"])).contains("13800000000"));
    assert_eq!(code(&decrypt(json!({ "response": ciphertext }), &[])), 1);
}
