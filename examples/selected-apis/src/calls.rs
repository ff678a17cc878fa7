// The calls of both programs, which import `data`, `fund`, `offline`, `open_auth` and `trade` from different crates.

use std::fmt::Display;

type Failure = Box<dyn std::error::Error>;

/// Returns a client of the emulator. For the platform itself, use your app id and your keys, and no base URL.
fn client(emulator: &Emulator) -> Result<Client, Failure> {
    let client = Client::builder(emulator.app_id()).private_key(emulator.app_private_key());
    Ok(client.alipay_public_key(emulator.alipay_public_key()).base_url(emulator.base_url()).build()?)
}

fn shown(value: &Option<impl Display>) -> String {
    value.as_ref().map_or_else(|| "unknown".to_owned(), ToString::to_string)
}

/// Calls the ten APIs that have a feature.
fn described(client: &Client) -> Result<(), Failure> {
    let create = trade::Create::new().out_trade_no("order-1").total_amount("8.80").subject("茶").buyer_id("2088102146225135");
    let created = client.call(&create).send()?;
    println!("trade.create: {}", shown(&created.trade_no));
    let queried = client.call(&trade::Query::new().out_trade_no("order-1")).send()?;
    println!("trade.query: {} {}", queried.trade_status, queried.total_amount);
    // The buyer has not paid.
    match client.call(&trade::Refund::new().out_trade_no("order-1").refund_amount("8.80")).send() {
        Err(error) => println!("trade.refund: {error}"),
        Ok(refunded) => return Err(format!("expected a rejected refund, found {refunded:?}").into()),
    }
    let closed = client.call(&trade::Close::new().out_trade_no("order-1")).send()?;
    println!("trade.close: {}", shown(&closed.out_trade_no));

    let payee = fund::Participant::new().identity("2088102146225135").identity_type("ALIPAY_USER_ID");
    let transfer = fund::TransUniTransfer::new().out_biz_no("transfer-1").trans_amount("1.00").payee_info(payee);
    let transferred = client.call(&transfer.biz_scene("DIRECT_TRANSFER").product_code("TRANS_ACCOUNT_NO_PWD")).send()?;
    println!("fund.trans.uni.transfer: {}", shown(&transferred.status));
    let query = fund::TransCommonQuery::new().out_biz_no("transfer-1").biz_scene("DIRECT_TRANSFER");
    let queried = client.call(&query.product_code("TRANS_ACCOUNT_NO_PWD")).send()?;
    println!("fund.trans.common.query: {}", shown(&queried.status));

    // No merchant authorised this code.
    match client.call(&open_auth::TokenApp::new().grant_type("authorization_code").code("1")).send() {
        Err(error) => println!("open.auth.token.app: {error}"),
        Ok(token) => return Err(format!("expected a rejected code, found {token:?}").into()),
    }
    let token = client.call(&open_auth::TokenAppQuery::new().app_auth_token("201510BB")).send();
    println!("open.auth.token.app.query: {}", token.map_or_else(|error| error.to_string(), |token| shown(&token.status)));

    let bill = data::DataserviceBillDownloadurlQuery::new().bill_type("trade").bill_date("2024-05-01");
    let bill = client.call(&bill).send();
    println!("data.dataservice.bill.downloadurl.query: {}", bill.map_or_else(|error| error.to_string(), |_| "a bill".to_owned()));
    let picture = Upload::from_bytes("shop.jpg", vec![0xFF; 16]);
    let stored = offline::MaterialImageUpload::new().image_type("jpg").image_name("shop").image_content(picture);
    println!("offline.material.image.upload: {}", client.call(&stored).send()?.image_id);
    Ok(())
}
