//! Payment of order strings as in the platform's app, and the result for the merchant's app.

use bytes::Bytes;
use serde_json::Value;

use super::gateway::process;
use super::outcome::text;
use super::reason::Reason;
use super::{Content, World};

/// The result of a payment in the app, as the app SDK returns it to the merchant's app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppPayment {
    /// `resultStatus`: `9000` for a successful payment, `4000` for a failure.
    pub result_status: String,
    /// `result`: the signed document. Empty if the order was not accepted.
    pub result: String,
}

/// Pays an order as the app does, and sends its notification.
pub(crate) fn pay(world: &World, order_string: &str) -> AppPayment {
    let next = world.take_next(true);
    let mut outcome = process(world, order_string, &Content::Plain(Bytes::new()), next.as_ref());
    let approved = outcome.sequel.as_mut().map(|sequel| sequel.approve(world));
    if let Some(Err(error)) = &approved {
        let message = error.describe("order", "pay");
        outcome = outcome.with_error(world, Reason::new("isv.invalid-parameter", message));
    }
    let paid = outcome.sub_code.is_empty();
    if paid {
        if let Some(sequel) = &outcome.sequel {
            outcome.fields.clone_from(&sequel.response);
        }
        let common = [("app_id", world.app_id.as_str()), ("auth_app_id", &world.app_id), ("charset", outcome.charset.as_str())];
        outcome.fields.extend(common.map(|(name, value)| (name.to_owned(), Value::from(value))));
        if let Some(sequel) = &outcome.sequel {
            world.report(sequel);
        }
    }
    let result = if outcome.signed { text(world, &outcome, next.as_ref()) } else { String::new() };
    AppPayment { result_status: if paid { "9000" } else { "4000" }.to_owned(), result }
}
