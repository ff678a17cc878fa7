//! Each method does what its counterpart in the official SDKs does.

use alipay_cookbook::migration::{
    check_notify_sign, client, decrypt, execute, execute_by_name, execute_by_path, get_sign_content, page_execute, rsa_check,
    rsa_sign, sdk_execute, with_certificates,
};
use alipay_emulator::{CertificateSet, CertificateValidity, Emulator, Keys};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::support::verifier;

fn connected(emulator: &Emulator) -> alipay::Client {
    client(emulator.app_id(), emulator.app_private_key(), &emulator.alipay_public_key(), &emulator.base_url()).unwrap()
}

#[tokio::test]
async fn calls_are_executed() {
    let emulator = Emulator::start().unwrap();
    let client = connected(&emulator);
    let order = json!({ "out_trade_no": "order_1", "total_amount": "8.80", "trade_status": "WAIT_BUYER_PAY" });
    emulator.insert("trade", &order).unwrap();
    for token in [None, Some("202405BB0000")] {
        assert_eq!(execute(&client, "order_1", token).await.unwrap(), "WAIT_BUYER_PAY");
    }
    assert_eq!(execute_by_name(&client, "order_1").await.unwrap()["trade_status"], "WAIT_BUYER_PAY");
    let query = json!({ "out_trade_no": "order_1" });
    assert_eq!(execute_by_path(&client, "/v3/alipay/trade/query", &query).await.unwrap()["total_amount"], "8.80");
    assert_eq!(execute(&client, "order_2", None).await.unwrap_err().sub_code(), Some("ACQ.TRADE_NOT_EXIST"));
}

#[test]
fn pages_and_orders_are_signed() {
    let emulator = Emulator::start().unwrap();
    let client = connected(&emulator);
    let url = page_execute(&client, "order_1", "8.80").unwrap();
    assert!(url.starts_with(&format!("{}/gateway.do?", emulator.base_url())), "{url}");
    let order = sdk_execute(&client, "order_2", "8.80").unwrap();
    assert_eq!(emulator.pay_order(&order).result_status, "9000");
}

#[test]
fn a_certificate_mode_client_is_built_from_files() {
    let set = CertificateSet::generate(&Keys::generate().unwrap(), CertificateValidity::default()).unwrap();
    let folder = std::env::temp_dir().join(format!("alipay-cookbook-certificates-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in
        [("appCertPublicKey.crt", set.app()), ("alipayCertPublicKey_RSA2.crt", set.alipay()), ("alipayRootCert.crt", set.root())]
    {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let built = with_certificates("2021000000000000", set.keys().app.private_text(), &folder);
    let other = with_certificates("2021000000000000", Keys::built_in().unwrap().app.private_text(), &folder);
    std::fs::remove_dir_all(&folder).unwrap();
    built.unwrap();
    assert!(other.is_err(), "the key is not that of the certificate");
}

#[test]
fn notifications_of_both_rules_are_verified() {
    let emulator = Emulator::start().unwrap();
    let body = emulator.notification(&[("out_trade_no", "order_1"), ("trade_status", "TRADE_SUCCESS")]).unwrap();
    assert!(check_notify_sign(&verifier(&emulator), body.as_bytes()).unwrap().is_paid());
    assert!(check_notify_sign(&verifier(&emulator), body.replace("order_1", "order_2").as_bytes()).is_err());
    // `rsaCheckV2`: `sign_type` is signed.
    let mut parameters: Vec<_> =
        [("app_id", emulator.app_id()), ("charset", "UTF-8"), ("msg_method", "a.b"), ("sign_type", "RSA2")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec();
    let content = get_sign_content(&parameters);
    let sign = rsa_sign(&content, Keys::built_in().unwrap().alipay.private_text()).unwrap();
    parameters.push(("sign".to_owned(), STANDARD.encode(sign)));
    assert_eq!(verifier(&emulator).verify_map(parameters).unwrap().get("msg_method"), Some("a.b"));
}

#[test]
fn content_is_signed_checked_and_decrypted() {
    let keys = Keys::built_in().unwrap();
    let parameters = [("b", "2"), ("a", "1"), ("sign", "x"), ("sign_type", "RSA2"), ("c", "")];
    let parameters = parameters.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let content = get_sign_content(&parameters);
    assert_eq!(content, "a=1&b=2&sign_type=RSA2");
    let sign = STANDARD.encode(rsa_sign(&content, keys.app.private_text()).unwrap());
    let public_key = keys.app.public_key().to_base64();
    assert!(rsa_check(&content, &sign, &public_key).unwrap());
    assert!(!rsa_check("a=1&b=3&sign_type=RSA2", &sign, &public_key).unwrap());
    let decrypted = decrypt("cnJ+iB7c/QEApxhoeQm1ZbK1BDCaLhZGeh0WxMZ4WIA=", "MDEyMzQ1Njc4OWFiY2RlZg==").unwrap();
    assert_eq!(decrypted.as_deref(), Some(&b"0123456789abcdef"[..]));
}
