//! An API with its own description: the client and the emulator read the same folder.

use std::path::Path;

use alipay::Error;
use alipay_cookbook::private_api::{Issued, issue};
use alipay_emulator::{Emulator, Reaction};

use crate::support::client;

// region: emulator
fn emulator() -> Emulator {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../private-api/spec");
    Emulator::builder().spec(folder).start().unwrap()
}

#[tokio::test]
async fn a_coupon_is_sent() {
    let emulator = emulator();
    let client = client(&emulator);
    let issued = issue(&client, "CT2024", "13800000000", "8.80".into()).await.unwrap();
    assert_eq!(issued, Issued::Coupon("C1".to_owned())); // the example of the description
    emulator.next(Reaction::error("COUPON_SOLD_OUT"));
    assert_eq!(issue(&client, "CT2024", "13800000000", "8.80".into()).await.unwrap(), Issued::SoldOut);
}
// endregion

#[tokio::test]
async fn the_limits_are_those_of_the_description() {
    let emulator = emulator();
    let error = issue(&client(&emulator), "CT2024", "138", "500.01".into()).await.unwrap_err();
    let Error::Invalid(violations) = error else { panic!("{error}") };
    let limits: Vec<_> = violations.iter().map(|violation| violation.limit.as_str()).collect();
    assert_eq!(limits, ["phone.pattern", "amount.maximum"]);
    assert_eq!(violations.codes().collect::<Vec<_>>(), ["COUPON_AMOUNT_WRONG"]);
    assert!(emulator.received_calls().is_empty());
}
