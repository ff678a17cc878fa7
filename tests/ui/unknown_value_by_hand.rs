//! E0423: An unknown value of an enumeration comes from the platform, never from a typing error in the source.
use alipay::open_public::message_query::MessageStatus;
use alipay::record::Unrecognized;

fn main() {
    let _ = MessageStatus::Unknown(Unrecognized("PAUSED".into()));
}
