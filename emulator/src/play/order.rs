//! Payment of order strings as in the platform's app, and the result for the merchant's app.

use std::time::Instant;

use alipay_core::schema::Protocol;
use bytes::Bytes;
use serde_json::Value;

use super::gateway::process;
use super::outcome::text;
use super::reason::Reason;
use super::subject::on_gateway;
use super::{Content, World};
use crate::journal::describe_part;

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
    let (started, none) = (Instant::now(), Content::Plain(Bytes::new()));
    let stub = world.take_stub(true, || on_gateway(world, order_string, &none));
    let reaction = stub.as_ref().map(|stub| &stub.reaction);
    let mut call = world.journal.begin(world.clock.now_for(reaction), Protocol::Gateway);
    call.stub = stub.as_ref().map(|stub| stub.id);
    let mut outcome = process(world, order_string, &none, reaction, &mut call);
    let approved = outcome.sequel.as_mut().map(|sequel| sequel.approve(world));
    match approved {
        Some(Err(error)) => {
            let message = error.describe("order", "pay");
            outcome = outcome.with_error(world, Reason::new("isv.invalid-parameter", message));
            outcome.describe(&mut call);
        }
        Some(Ok(notifications)) => call.notifications.extend(notifications),
        None => {}
    }
    let paid = outcome.sub_code.is_empty();
    if paid {
        if let Some(sequel) = &outcome.sequel {
            outcome.fields.clone_from(&sequel.response);
        }
        let common = [("app_id", world.app_id.as_str()), ("auth_app_id", &world.app_id), ("charset", outcome.charset.as_str())];
        outcome.fields.extend(common.map(|(name, value)| (name.to_owned(), Value::from(value))));
        if let Some(sequel) = &outcome.sequel {
            call.notifications.extend(world.report(sequel));
        }
    }
    let result = if outcome.signed { text(world, &outcome, reaction) } else { String::new() };
    describe_part(&mut call, result.clone());
    call.duration = started.elapsed();
    world.record(call, order_string.len());
    AppPayment { result_status: if paid { "9000" } else { "4000" }.to_owned(), result }
}
