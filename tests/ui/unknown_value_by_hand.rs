//! E0423: An unlisted value of an enumeration is converted from a text, so that a misspelt constant does not compile.
use alipay::open_public::message_query::MessageStatus;
use alipay::record::{Choice, Unrecognized};

fn main() {
    let _ = Choice::<MessageStatus>::Other(Unrecognized("PAUSED".into()));
}
