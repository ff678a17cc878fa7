//! E0639: A request cannot be written as a literal, because a field that the platform adds would break it.
use alipay::open_public::MessageQuery;

fn main() {
    let _ = MessageQuery { message_ids: vec![] };
}
