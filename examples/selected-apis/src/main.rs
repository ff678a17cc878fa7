//! Calls ten APIs that have a spec file, and two methods of the catalogue. A local emulator replaces the platform.
//!
//! `cargo run -p selected-apis`

use alipay_core::blocking::Client;
use alipay_core::upload::Upload;
use alipay_emulator::Emulator;
use selected_apis::{data, fund, offline, open_auth, trade};

include!("calls.rs");

fn main() -> Result<(), Failure> {
    let emulator = Emulator::start()?;
    let client = client(&emulator)?;
    described(&client)?;
    listed(&client)
}

/// Calls methods that only the catalogue has: their fields are typed, and their error codes are those of the gateway.
fn listed(client: &Client) -> Result<(), Failure> {
    let consult = trade::PayConsult::new().request_no("1").apply_amount("8.80").subject("茶");
    println!("trade.pay.consult: {:?}", client.call(&consult).send()?.into_inner());
    let query = fund::AccountBalanceremindQuery::new().plan_id("1");
    println!("fund.account.balanceremind.query: {} persons", client.call(&query).send()?.remind_person_list.len());
    Ok(())
}
