//! E0277: The platform answers a query; a browser cannot open it.
//! message: use `client.call(&request)`
use alipay::Client;
use alipay::open_public::MessageQuery;

fn open(client: &Client) {
    let _ = client.page_execute(&MessageQuery::new());
}

fn main() {}
