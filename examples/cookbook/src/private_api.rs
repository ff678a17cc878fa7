//! A call of an API that only this workspace describes, in `examples/private-api/spec`.

use ::private_api::acme_coupon::issue_send::{Channel, Notice};
use ::private_api::acme_coupon::{IssueSend, IssueSendErrorCode};
use alipay::values::Amount;
use alipay::{Client, Error};

/// The result of sending a coupon.
#[derive(Debug, PartialEq, Eq)]
pub enum Issued {
    /// The number of the coupon.
    Coupon(String),
    /// No coupon is left.
    SoldOut,
}

// region: issue
/// Sends a coupon to a phone number, with a text message.
pub async fn issue(client: &Client, template: &str, phone: &str, yuan: Amount) -> Result<Issued, Error<IssueSendErrorCode>> {
    let request = IssueSend::new()
        .template_id(template)
        .phone(phone)
        .amount(yuan)
        .notices([Notice::new().channel(Channel::Sms).text("A coupon for you.")]);
    match client.call(&request).await {
        Ok(sent) => Ok(Issued::Coupon(sent.coupon_id.clone())),
        Err(error) if error.code() == Some(IssueSendErrorCode::CouponSoldOut) => Ok(Issued::SoldOut),
        Err(error) => Err(error),
    }
}
// endregion
