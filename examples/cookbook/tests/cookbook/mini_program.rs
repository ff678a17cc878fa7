//! Payment and phone number in a mini program.

use alipay::content_key::ContentKey;
use alipay::keys::PublicKey;
use alipay::sign::{KeySigner, SignType, Signer as _, Verifier};
use alipay_cookbook::mini_program::{Order, Payment, PhoneError, create, payment, phone_number};
use alipay_emulator::{Emulator, Keys, Reaction};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::support::client;

const BUYER: &str = "074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5";
const AES_KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";

fn order(number: &str) -> Order {
    Order { number: number.to_owned(), yuan: "88.88".into(), subject: "Tea".to_owned() }
}

#[tokio::test]
async fn a_user_pays_in_the_mini_program() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    let order = order("mini_1");
    let create = || create(&client, emulator.app_id(), BUYER, &order, "https://shop.example/notify");
    let trade_no = create().await.unwrap().unwrap();
    assert_eq!(create().await.unwrap().as_deref(), Some(trade_no.as_str()), "one order is one trade");
    let request = &emulator.received_calls()[0].request;
    assert_eq!((&request["product_code"], &request["buyer_open_id"]), (&json!("JSAPI_PAY"), &json!(BUYER)));
    assert_eq!(request["op_app_id"], emulator.app_id());

    assert_eq!(payment(&client, &order).await.unwrap(), Payment::Open, "`my.tradePay` may have returned 9000");
    emulator.act("trade", &trade_no, "pay").unwrap();
    assert_eq!(payment(&client, &order).await.unwrap(), Payment::Paid);
    assert_eq!(payment(&client, &Order { yuan: "1.00".into(), ..order.clone() }).await.unwrap(), Payment::OtherAmount);
    emulator.act("trade", &trade_no, "refund").unwrap();
    assert_eq!(payment(&client, &order).await.unwrap(), Payment::Closed);
}

#[tokio::test]
async fn an_order_is_created_once_after_an_unknown_outcome() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    let order = order("mini_2");
    for reaction in [Reaction::Cut, Reaction::error("ACQ.SYSTEM_ERROR"), Reaction::Unsigned] {
        emulator.next(reaction);
        create(&client, emulator.app_id(), BUYER, &order, "https://shop.example/notify").await.unwrap();
    }
    assert_eq!(emulator.objects("trade").len(), 1);
}

#[tokio::test]
async fn the_buyer_is_required() {
    let emulator = Emulator::start().unwrap();
    let order = order("mini_3");
    let error = create(&client(&emulator), emulator.app_id(), "", &order, "https://shop.example/notify").await.unwrap_err();
    assert!(error.to_string().contains("buyer_open_id"), "{error}");
    assert!(emulator.received_calls().is_empty());
}

/// The platform's side of `my.getPhoneNumber`.
struct Platform {
    keys: Keys,
    content_key: ContentKey,
}

impl Platform {
    fn new() -> Self {
        Self { keys: Keys::built_in().unwrap(), content_key: ContentKey::parse(AES_KEY).unwrap() }
    }

    fn verifier(&self) -> Verifier {
        Verifier::new(self.keys.alipay.public_key())
    }

    fn encrypted(&self, content: &serde_json::Value) -> String {
        self.content_key.encrypt(content.to_string().as_bytes()).unwrap()
    }

    /// Returns `res.response` with this ciphertext and a signature over this content.
    fn response(&self, ciphertext: &str, signed: &str) -> String {
        let signer = KeySigner::new(self.keys.alipay.private_key(), SignType::Rsa2).unwrap();
        let sign = STANDARD.encode(signer.sign(signed.as_bytes()).unwrap());
        json!({ "response": ciphertext, "sign": sign, "sign_type": "RSA2", "encrypt_type": "AES", "charset": "UTF-8" })
            .to_string()
    }

    fn answer(&self, content: &serde_json::Value) -> String {
        let ciphertext = self.encrypted(content);
        self.response(&ciphertext, &format!("\"{ciphertext}\""))
    }
}

#[test]
fn a_phone_number_is_verified_and_decrypted() {
    let platform = Platform::new();
    let read = |posted: &str| phone_number(posted, &platform.verifier(), &platform.content_key);
    let answer = platform.answer(&json!({ "code": "10000", "msg": "Success", "mobile": "13800000000" }));
    assert_eq!(read(&answer).as_deref(), Ok("13800000000"));
    // A text in JSON can escape the slashes of base64.
    assert_eq!(read(&answer.replace('/', "\\/")).as_deref(), Ok("13800000000"));

    let rejected =
        platform.answer(&json!({ "code": "40003", "subCode": "isv.invalid-auth-relations", "subMsg": "无效的授权关系" }));
    assert_eq!(read(&rejected), Err(PhoneError::Rejected("isv.invalid-auth-relations".to_owned())));
    let plain = json!({ "response": { "code": "40001", "subCode": "isv.missing-encrypt-key" } }).to_string();
    assert_eq!(read(&plain), Err(PhoneError::Rejected("isv.missing-encrypt-key".to_owned())));
}

#[test]
fn a_changed_phone_number_is_rejected() {
    let platform = Platform::new();
    let read = |posted: &str| phone_number(posted, &platform.verifier(), &platform.content_key);
    let content = json!({ "code": "10000", "mobile": "13800000000" });
    let ciphertext = platform.encrypted(&content);
    let other = platform.encrypted(&json!({ "code": "10000", "mobile": "13900000000" }));
    assert_eq!(read(&platform.response(&other, &format!("\"{ciphertext}\""))), Err(PhoneError::Forged));
    assert_eq!(read(&platform.response(&ciphertext, &ciphertext)), Err(PhoneError::Forged), "the quotes are signed");
    assert_eq!(read(&platform.answer(&content).replace("RSA2", "RSA")), Err(PhoneError::Forged));
    assert_eq!(read(&json!({ "response": ciphertext }).to_string()), Err(PhoneError::Unsigned));
    let other_key = ContentKey::parse("ZmVkY2JhOTg3NjU0MzIxMA==").unwrap();
    assert_eq!(phone_number(&platform.answer(&content), &platform.verifier(), &other_key), Err(PhoneError::OtherKey));
    let app = Verifier::new(PublicKey::parse(&platform.keys.app.public_key().to_base64()).unwrap());
    assert_eq!(phone_number(&platform.answer(&content), &app, &platform.content_key), Err(PhoneError::Forged));
    for text in ["", "{}", "[]", "null", &ciphertext] {
        assert_eq!(read(text), Err(PhoneError::Malformed), "{text}");
    }
}
