//! E0277: A page is opened by the user's browser; the server does not answer it.
use alipay::Client;
use alipay::trade::PagePay;

async fn call(client: &Client) {
    let _ = client.call(&PagePay::new()).await;
}

fn main() {}
