//! The ten calls of src/main.rs by five features of `alipay`, which compile all APIs of these products.
//!
//! `cargo run -p selected-apis --example features`

use alipay::blocking::Client;
use alipay::upload::Upload;
use alipay::{data, fund, offline, open_auth, trade};
use alipay_emulator::Emulator;

include!("../src/calls.rs");

fn main() -> Result<(), Failure> {
    let emulator = Emulator::start()?;
    described(&client(&emulator)?)
}
