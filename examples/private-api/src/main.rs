//! Builds requests of an API that only this crate describes, checks their limits, and prints the JSON that would be sent.

use alipay_core::limits::{self, Overrides};
use alipay_core::record::{Node, Request, encode};
use alipay_core::schema::Protocol;
use private_api::acme_coupon::IssueSend;
use private_api::acme_coupon::issue_send::{Channel, Notice};

fn main() {
    let valid = IssueSend::new()
        .template_id("CT2024")
        .phone("13800000000")
        .amount("8.80")
        .notices([Notice::new().channel(Channel::Sms).text("A coupon for you.")]);
    show("A valid request", &valid);

    let invalid =
        IssueSend::new()
            .template_id("a name that is far too long")
            .amount("500.001")
            .notices(vec![Notice::new().channel("fax"); 3]);
    show("An invalid request", &invalid);
}

fn show<R: Request>(title: &str, request: &R) {
    println!("{title}, {}:", R::API.name);
    for protocol in [Protocol::Gateway, Protocol::Rest] {
        println!("  on {protocol:?}: {}", encode::to_json(request, protocol));
        for violation in limits::check(R::API, Node::record(request), protocol, &Overrides::default()) {
            println!("    {violation}");
        }
    }
}
