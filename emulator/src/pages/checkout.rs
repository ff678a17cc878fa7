//! The checkout: the page that a signed page request opens, and the redirect back to the merchant.

use std::sync::Arc;

use alipay_core::charset::Charset;
use alipay_core::gateway::{Parameters, format_timestamp};
use axum::body::Body;
use axum::extract::{Path, State};
use bytes::Bytes;
use http::{Response, StatusCode};

use super::approval::impossible;
use super::html::{escaped, page, redirect, with_query};
use crate::Reaction;
use crate::notification::signed;
use crate::play::{Sequel, World};

/// The path of the page's button, with the number of the order.
pub(crate) const PATH: &str = "/_emulator/pay/{number}";

/// An unpaid order.
pub(crate) struct Order {
    sequel: Sequel,
    /// The reaction to the page request. It also applies to the redirect.
    reaction: Option<Reaction>,
    /// The number of the page request in the journal.
    call: u64,
}

/// Shows an order, or pays it at once if approval is automatic.
pub(crate) fn open(world: &World, sequel: Sequel, reaction: Option<&Reaction>, call: u64) -> Response<Bytes> {
    let number = world.next_number();
    let path = PATH.replace("{number}", &number.to_string());
    let (charset, method) = (sequel.charset, escaped(&sequel.method));
    let fields = sequel.response.iter().map(|(name, value)| format!("{}: {}", escaped(name), escaped(&text_of(value))));
    let lines: Vec<String> =
        [method].into_iter().chain(fields).chain([format!("<a id=\"pay\" href=\"{path}\">Pay</a>")]).collect();
    world.orders().insert(number, Order { sequel, reaction: reaction.cloned(), call });
    if world.auto_approve { redirect(&path) } else { page(StatusCode::OK, charset, "Emulator: checkout", &lines) }
}

/// Returns the page that a user sees for a rejected page request. The platform writes it in GBK. (protocol: page products)
pub(crate) fn rejected(sub_code: &str, sub_msg: &str) -> Response<Bytes> {
    let lines = [format!("<code id=\"sub_code\">{}</code>", escaped(sub_code)), escaped(sub_msg)];
    page(StatusCode::OK, Charset::Gbk, "Emulator: this order cannot be paid", &lines)
}

/// Handles the button: notifies the `notify_url`, and redirects the browser to the `return_url`.
pub(crate) async fn pay(State(world): State<Arc<World>>, Path(number): Path<u64>) -> Response<Body> {
    let order = world.orders().remove(&number);
    let response = match order {
        None => {
            page(StatusCode::NOT_FOUND, Charset::Utf8, "No such order", &["It was already paid, or never existed.".to_owned()])
        }
        Some(Order { mut sequel, reaction, call }) => {
            match sequel.approve(&world) {
                Ok(ids) => world.change_call(call, |call| call.notifications.extend(ids)),
                Err(error) => return impossible(&error, sequel.charset).map(Body::from),
            }
            if let Some(id) = world.report(&sequel) {
                world.change_call(call, |call| call.notifications.push(id));
            }
            match sequel.return_url.as_deref().map(|url| return_address(&world, url, &sequel, reaction.as_ref())) {
                Some(Ok(url)) => redirect(&url),
                Some(Err(error)) => {
                    page(StatusCode::INTERNAL_SERVER_ERROR, sequel.charset, "Paid, but the redirect failed", &[escaped(&error)])
                }
                None => page(StatusCode::OK, sequel.charset, "Emulator: paid", &[]),
            }
        }
    };
    response.map(Body::from)
}

/// Returns the `return_url` with the parameters that Alipay signs, by the rule for payments.
/// Returns an error if a value cannot be encoded in the charset.
fn return_address(world: &World, url: &str, sequel: &Sequel, reaction: Option<&Reaction>) -> Result<String, String> {
    let mut parameters = Parameters::new();
    parameters.set("app_id", &world.app_id);
    parameters.set("auth_app_id", &world.app_id);
    parameters.set("charset", sequel.charset.as_str());
    parameters.set("method", format!("{}.return", sequel.method));
    parameters.set("timestamp", format_timestamp(world.clock.now_for(reaction)));
    parameters.set("version", "1.0");
    for (name, value) in &sequel.response {
        parameters.set(name.clone(), text_of(value));
    }
    let sign = |content: &[u8]| world.signature(sequel.sign_type, content, reaction);
    signed(parameters, sequel.sign_type, sequel.charset, sign).map(|query| with_query(url, &query))
}

fn text_of(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
