//! E0308: The codes of two APIs are different types.
use alipay::Client;
use alipay::open_public::{MessageLabelSendErrorCode, MessageQuery};

async fn call(client: &Client) {
    let error = client.call(&MessageQuery::new()).await.unwrap_err();
    if error.api().map(|said| said.code()) == Some(MessageLabelSendErrorCode::SystemError) {}
}

fn main() {}
