//! An order and a transfer of a shop: invalid requests that the client rejects before sending, and the corrected calls.
//!
//! `cargo run --example shop`
#![allow(clippy::print_stdout, reason = "a program")]

use alipay::fund::Participant;
use alipay::fund::TransUniTransfer;
use alipay::record::CallRequest;
use alipay::trade::{Cancel, Precreate, Query, Refund};
use alipay::{Client, Error};
use alipay_emulator::Emulator;

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let emulator = Emulator::start()?;
    let client = Client::builder(emulator.app_id())
        .private_key(emulator.app_private_key())
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
        .build()?;

    println!("== Rejected before anything is sent");
    let order = || Precreate::new().out_trade_no("order_1").subject("Apples");
    print_rejection(&client, "an amount of `abc`", &order().total_amount("abc")).await?;
    print_rejection(&client, "three decimals", &order().total_amount("88.888")).await?;
    print_rejection(&client, "an empty refund", &Refund::new()).await?;
    print_rejection(&client, "a refund of -5", &Refund::new().out_trade_no("order_1").refund_amount("-5")).await?;
    let transfer = || TransUniTransfer::new().out_biz_no("transfer_1").trans_amount("1.00").biz_scene("DIRECT_TRANSFER");
    let payee = || Participant::new().identity("2088000000000001").identity_type("ALIPAY_USER_ID").name("Example");
    print_rejection(&client, "a transfer without a payee", &transfer().product_code("TRANS_ACCOUNT_NO_PWD")).await?;
    print_rejection(&client, "a wrong product code", &transfer().product_code("TRANS_ACCOUNT").payee_info(payee())).await?;
    if !emulator.received_calls().is_empty() {
        return Err("a request that violates a limit was sent".into());
    }

    println!("\n== The corrected calls");
    let placed = client.call(&order().total_amount("88.88")).await?;
    println!("precreate: {:?}", placed.qr_code);
    // The user scans the code and pays.
    emulator.act("trade", "order_1", "pay")?;
    let trade = client.call(&Query::new().out_trade_no("order_1")).await?;
    println!("query: {:?} {:?}", trade.trade_status, trade.total_amount);
    let refunded = client.call(&Refund::new().out_trade_no("order_1").refund_amount("8.80").out_request_no("refund_1")).await?;
    println!("refund: {:?}", refunded.refund_fee);
    let rest = client.call(&Cancel::new().out_trade_no("order_2")).await?;
    println!("cancel: {:?}", rest.out_trade_no);
    let sent = client.call(&transfer().product_code("TRANS_ACCOUNT_NO_PWD").order_title("Example").payee_info(payee())).await?;
    println!("transfer: {:?}", sent.status);
    Ok(())
}

/// Makes a call that the client must reject, and prints each violation: value, line of the description, and the platform's code.
async fn print_rejection<R: CallRequest>(client: &Client, what: &str, request: &R) -> Result<(), Failure> {
    match client.call(request).await {
        Err(Error::Invalid(violations)) => {
            println!("{what}:");
            for violation in violations.iter() {
                println!("    {violation}");
            }
            Ok(())
        }
        Err(error) => Err(format!("{what} caused another error: {error}").into()),
        Ok(_) => Err(format!("{what} was sent").into()),
    }
}
