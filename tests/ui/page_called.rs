//! E0277: The user's browser opens a page; a client cannot call it.
//! message: use `client.page_execute(&request)`
use alipay::Client;
use alipay::trade::PagePay;

async fn call(client: &Client) {
    let _ = client.call(&PagePay::new()).await;
}

fn main() {}
