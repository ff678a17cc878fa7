//! E0423: A text that an enumeration does not list comes from a text, never from a typing error in the source.
use alipay::open_public::message_query::MessageStatus;
use alipay::record::{Choice, Unrecognized};

fn main() {
    let _ = Choice::<MessageStatus>::Other(Unrecognized("PAUSED".into()));
}
