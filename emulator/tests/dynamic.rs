//! Calls of the client by tables that are made of the description at run time.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests")]

use alipay_codegen::{ir, platform, tables};
use alipay_core::error::ConfigError;
use alipay_core::limits::LimitPolicy;
use alipay_core::upload::Upload;
use alipay_core::{Client, Error, ProtocolChoice};
use alipay_emulator::Emulator;
use bumpalo::Bump;
use serde_json::json;

fn api(name: &str) -> ir::Api {
    platform::api(platform::find(name).unwrap()).unwrap()
}

fn client(emulator: &Emulator) -> Client {
    let builder = Client::builder(emulator.app_id()).private_key(emulator.app_private_key());
    builder.alipay_public_key(emulator.alipay_public_key()).base_url(emulator.base_url()).build().unwrap()
}

#[tokio::test]
async fn a_table_places_fields_on_both_protocols() {
    let (emulator, arena) = (Emulator::start().unwrap(), Bump::new());
    let client = client(&emulator);
    let (precreate, query) = (api("alipay.trade.precreate"), api("alipay.trade.query"));
    let order = json!({ "out_trade_no": "dynamic-1", "total_amount": "88.88", "subject": "Tea", "seller_id": null });
    client.call_dynamic(&tables::api(&arena, &precreate), &order).await.unwrap();
    emulator.act("trade", "dynamic-1", "pay").unwrap();
    for protocol in [ProtocolChoice::Gateway, ProtocolChoice::Rest] {
        let parameters = json!({ "out_trade_no": "dynamic-1" });
        let response = client.call_dynamic(&tables::api(&arena, &query), &parameters).protocol(protocol).await.unwrap();
        assert_eq!((&response["trade_status"], &response["total_amount"]), (&json!("TRADE_SUCCESS"), &json!("88.88")));
    }
    // The fields of this API go into the query on REST, and are form parameters of their own on the gateway.
    let token = api("alipay.system.oauth.token");
    let parameters = json!({ "grant_type": "authorization_code", "code": "unknown" });
    for protocol in [ProtocolChoice::Gateway, ProtocolChoice::Rest] {
        let failed = client.call_dynamic(&tables::api(&arena, &token), &parameters).protocol(protocol).await.unwrap_err();
        let Error::Api(failed) = failed else { unreachable!("{failed}") };
        assert!(failed.to_string().contains("isv.code-invalid"), "{failed}");
    }
}

#[tokio::test]
async fn limits_and_names_are_checked_before_sending() {
    let (emulator, arena) = (Emulator::start().unwrap(), Bump::new());
    let client = client(&emulator);
    let precreate = api("alipay.trade.precreate");
    let table = tables::api(&arena, &precreate);
    let order = json!({ "out_trade_no": "1".repeat(65), "total_amount": "88.88", "subject": "Tea" });
    let rejected = client.call_dynamic(&table, &order).await.unwrap_err();
    let Error::Invalid(violations) = rejected else { unreachable!("{rejected}") };
    assert_eq!(violations.iter().next().unwrap().path, "out_trade_no");
    let unknown = json!({ "out_trade_no": "1", "goods_detail": [{ "goods_id": "1", "pries": "1" }] });
    let rejected = client.call_dynamic(&table, &unknown).await.unwrap_err();
    assert!(rejected.to_string().contains("goods_detail[0].pries"), "{rejected}");
    let rejected = client.call_dynamic(&table, &json!([])).await.unwrap_err();
    assert!(matches!(rejected, Error::Config(ConfigError::NotAnObject)));
    assert_eq!(emulator.received_calls().len(), 0, "nothing was sent");
    let sent = client.call_dynamic(&table, &order).limit_policy(LimitPolicy::Off).await.unwrap_err();
    assert!(matches!(sent, Error::Api(_)), "{sent}");
}

#[tokio::test]
async fn files_travel_beside_the_parameters() {
    let (emulator, arena) = (Emulator::start().unwrap(), Bump::new());
    let client = client(&emulator);
    let upload = api("alipay.offline.material.image.upload");
    let table = tables::api(&arena, &upload);
    let parameters = json!({ "image_type": "jpg", "image_name": "shop" });
    for protocol in [ProtocolChoice::Gateway, ProtocolChoice::Rest] {
        let picture = Upload::from_bytes("shop.jpg", vec![0xff, 0xd8, 0xff, 0xd9]);
        let call = client.call_dynamic(&table, &parameters).file("image_content", picture).protocol(protocol);
        assert!(call.await.unwrap()["image_id"].is_string());
    }
    let misnamed = client.call_dynamic(&table, &parameters).file("image", Upload::from_bytes("shop.jpg", vec![1]));
    assert!(misnamed.await.unwrap_err().to_string().contains("`image`"));
    let missing = client.call_dynamic(&table, &parameters).await.unwrap_err();
    assert!(matches!(missing, Error::Invalid(_)), "{missing}");
}

#[tokio::test]
async fn pages_and_orders() {
    let (emulator, arena) = (Emulator::start().unwrap(), Bump::new());
    let client = client(&emulator);
    let (page, app) = (api("alipay.trade.page.pay"), api("alipay.trade.app.pay"));
    let order =
        json!({ "out_trade_no": "p1", "total_amount": "1.00", "subject": "Tea", "product_code": "FAST_INSTANT_TRADE_PAY" });
    let table = tables::api(&arena, &page);
    let url = client.execute_dynamic(&table, &order).notify_url("https://example.com/n").url().unwrap();
    assert!(url.starts_with(&emulator.base_url()) && url.contains("method=alipay.trade.page.pay"), "{url}");
    assert!(client.execute_dynamic(&table, &order).form().unwrap().contains("<form"));
    assert!(matches!(client.execute_dynamic(&table, &json!({ "subject": "Tea" })).url().unwrap_err(), Error::Invalid(_)));
    let order = json!({ "out_trade_no": "p2", "total_amount": "1.00", "subject": "Tea" });
    let text = client.execute_dynamic(&tables::api(&arena, &app), &order).order_string().unwrap();
    assert!(text.contains("method=alipay.trade.app.pay") && text.contains("sign="), "{text}");
}
