//! E0277: The platform's app takes an order; a client cannot call it.
//! message: use `client.sdk_execute(&request)`
use alipay::Client;
use alipay::trade::AppPay;

async fn call(client: &Client) {
    let _ = client.call(&AppPay::new()).await;
}

fn main() {}
