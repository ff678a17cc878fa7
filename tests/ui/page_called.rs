//! E0277: The user's browser opens a page; a client cannot call it.
use alipay::Client;
use alipay::trade::PagePay;

async fn call(client: &Client) {
    let _ = client.call(&PagePay::new()).await;
}

fn main() {}
