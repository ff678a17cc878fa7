//! Payment and phone number in a mini program (小程序).

use std::fmt;

use alipay::content_key::ContentKey;
use alipay::notify::TradeStatus;
use alipay::sign::{SignType, Verifier};
use alipay::trade::create::CreateProductCode;
use alipay::trade::{Create, CreateErrorCode, Query, QueryErrorCode};
use alipay::values::Amount;
use alipay::{Client, Error};
use serde_json::Value;

/// An order of the shop.
#[derive(Clone, Debug)]
pub struct Order {
    /// The shop's number of the order, which no other order ever has.
    pub number: String,
    /// The amount in yuan.
    pub yuan: Amount,
    /// The title that the user sees.
    pub subject: String,
}

// region: create
/// Creates the trade of an order. Returns the number that the mini program passes to `my.tradePay` as `tradeNO`.
///
/// A second call for the same order returns the same number, so the shop calls again after an error.
pub async fn create(
    client: &Client,
    mini_program: &str,
    buyer_open_id: &str,
    order: &Order,
    notify_url: &str,
) -> Result<Option<String>, Error<CreateErrorCode>> {
    let request = Create::new()
        .out_trade_no(&order.number)
        .total_amount(order.yuan.clone())
        .subject(&order.subject)
        .product_code(CreateProductCode::JsapiPay)
        .op_app_id(mini_program)
        .buyer_open_id(buyer_open_id)
        .timeout_express("30m");
    let call = || client.call(&request).notify_url(notify_url);
    let created = match call().await {
        // The trade may exist. The platform finds it by the order's number, and creates no second one.
        Err(error) if error.may_have_acted() => call().await?,
        result => result?,
    };
    Ok(created.into_inner().trade_no)
}
// endregion

/// The state of an order's payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payment {
    /// Paid: deliver.
    Paid,
    /// The user can still pay.
    Open,
    /// Closed, or refunded in full: the user needs a new order.
    Closed,
    /// Paid, but not the amount of the order: an employee has to look.
    OtherAmount,
}

// region: payment
/// Queries the payment of an order, after any `resultCode` of `my.tradePay`: none of them proves or excludes a payment.
pub async fn payment(client: &Client, order: &Order) -> Result<Payment, Error<QueryErrorCode>> {
    let trade = match client.call(&Query::new().out_trade_no(&order.number)).await {
        Ok(trade) => trade,
        Err(error) if error.code() == Some(QueryErrorCode::AcqTradeNotExist) => return Ok(Payment::Open),
        Err(error) => return Err(error),
    };
    Ok(match TradeStatus::from(trade.trade_status.as_str()) {
        status if status.is_paid() && trade.total_amount == order.yuan => Payment::Paid,
        status if status.is_paid() => Payment::OtherAmount,
        TradeStatus::TradeClosed => Payment::Closed,
        _ => Payment::Open,
    })
}
// endregion

// region: phone
/// Verifies and decrypts `res.response` of `my.getPhoneNumber`, which the mini program posts to the shop's server unchanged.
pub fn phone_number(posted: &str, alipay: &Verifier, key: &ContentKey) -> Result<String, PhoneError> {
    let posted: Value = serde_json::from_str(posted).map_err(|_| PhoneError::Malformed)?;
    let text = |name: &str| posted.get(name).and_then(Value::as_str);
    let Some(ciphertext) = text("response") else {
        // Errors before the encryption are objects, and not signed.
        return Err(rejected(posted.get("response").unwrap_or(&posted)));
    };
    // The signature covers the ciphertext as it stands in the JSON text: with its quotes.
    let signed = format!("\"{ciphertext}\"");
    let sign = text("sign").ok_or(PhoneError::Unsigned)?;
    if text("sign_type").is_some_and(|name| name != SignType::Rsa2.as_str())
        || !alipay.verify(SignType::Rsa2, signed.as_bytes(), sign)
    {
        return Err(PhoneError::Forged);
    }
    // Decrypt only what is signed: the errors of a decryption must not depend on the texts of an attacker.
    let content = key.decrypt(ciphertext).ok_or(PhoneError::OtherKey)?;
    let content: Value = serde_json::from_slice(&content).map_err(|_| PhoneError::OtherKey)?;
    match content.get("mobile").and_then(Value::as_str) {
        Some(mobile) if content.get("code").and_then(Value::as_str) == Some("10000") => Ok(mobile.to_owned()),
        _ => Err(rejected(&content)),
    }
}

/// Reads an error of the mini program's API, whose names are in camel case, unlike those of the gateway.
fn rejected(error: &Value) -> PhoneError {
    match ["subCode", "sub_code", "code"].into_iter().find_map(|name| error.get(name).and_then(Value::as_str)) {
        Some(code) => PhoneError::Rejected(code.to_owned()),
        None => PhoneError::Malformed,
    }
}
// endregion

/// The reason why there is no phone number. Contains no part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhoneError {
    /// The platform's error code.
    Rejected(String),
    /// The app has no signing key in the console, or the request does not come from a mini program.
    Unsigned,
    /// The signature does not match: the text was changed, or the public key is not Alipay's.
    Forged,
    /// The signature matches, but the AES key does not.
    OtherKey,
    /// Not the text of `res.response`.
    Malformed,
}

impl fmt::Display for PhoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(code) => write!(f, "the platform returned no phone number: {code}"),
            Self::Unsigned => {
                f.write_str("the phone number is not signed; set the app's signing key (接口加签方式) in the console")
            }
            Self::Forged => f.write_str("the signature of the phone number is wrong; check that the key is Alipay's public key"),
            Self::OtherKey => f.write_str("the phone number cannot be decrypted; copy the AES key (接口内容加密方式) again"),
            Self::Malformed => f.write_str("not a response of `my.getPhoneNumber`; post `res.response` unchanged"),
        }
    }
}

impl std::error::Error for PhoneError {}
