//! The checkout: the page that a signed page request opens, and the way back to the merchant.

use std::sync::Arc;

use alipay_core::gateway::{Charset, Parameters, format_timestamp};
use axum::body::Body;
use axum::extract::{Path, State};
use bytes::Bytes;
use http::{Response, StatusCode};

use super::html::{escaped, page, redirect, with_query};
use crate::Next;
use crate::notification::signed;
use crate::play::{Sequel, World};

/// Where the page's button leads; the order's number follows.
pub(crate) const PATH: &str = "/_sandbox/pay/{number}";

/// An order that waits for its user.
pub(crate) struct Order {
    sequel: Sequel,
    /// What the page request was told; it spoils the way back.
    next: Option<Next>,
}

/// Shows an order, or pays it at once.
pub(crate) fn open(world: &World, sequel: Sequel, next: Option<&Next>) -> Response<Bytes> {
    let number = world.next_number();
    let path = PATH.replace("{number}", &number.to_string());
    let (charset, method) = (sequel.charset, escaped(&sequel.method));
    let fields = sequel.answer.iter().map(|(name, value)| format!("{}: {}", escaped(name), escaped(&text_of(value))));
    let lines: Vec<String> =
        [method].into_iter().chain(fields).chain([format!("<a id=\"pay\" href=\"{path}\">Pay</a>")]).collect();
    world.orders().insert(number, Order { sequel, next: next.cloned() });
    if world.auto_approve { redirect(&path) } else { page(StatusCode::OK, charset, "Sandbox: checkout", &lines) }
}

/// What a user sees of a page request that was refused. The platform writes it in GBK. (protocol: page products)
pub(crate) fn refused(sub_code: &str, sub_msg: &str) -> Response<Bytes> {
    let lines = [format!("<code id=\"sub_code\">{}</code>", escaped(sub_code)), escaped(sub_msg)];
    page(StatusCode::OK, Charset::Gbk, "Sandbox: this order cannot be paid", &lines)
}

/// The button was pressed: reports to the `notify_url`, and sends the browser to the `return_url`.
pub(crate) async fn pay(State(world): State<Arc<World>>, Path(number): Path<u64>) -> Response<Body> {
    let order = world.orders().remove(&number);
    let response = match order {
        None => page(StatusCode::NOT_FOUND, Charset::Utf8, "No such order", &["It was paid before, or never made.".to_owned()]),
        Some(Order { sequel, next }) => {
            world.report(&sequel);
            match sequel.return_url.as_deref().map(|url| way_back(&world, url, &sequel, next.as_ref())) {
                Some(Ok(url)) => redirect(&url),
                Some(Err(why)) => {
                    page(StatusCode::INTERNAL_SERVER_ERROR, sequel.charset, "Paid, but no way back", &[escaped(&why)])
                }
                None => page(StatusCode::OK, sequel.charset, "Sandbox: paid", &[]),
            }
        }
    };
    response.map(Body::from)
}

/// The `return_url` with the parameters that Alipay signs, by the rule for payments; why not, where the charset lacks a character of them.
fn way_back(world: &World, url: &str, sequel: &Sequel, next: Option<&Next>) -> Result<String, String> {
    let mut parameters = Parameters::new();
    parameters.set("app_id", &world.app_id);
    parameters.set("auth_app_id", &world.app_id);
    parameters.set("charset", sequel.charset.as_str());
    parameters.set("method", format!("{}.return", sequel.method));
    parameters.set("timestamp", format_timestamp(world.clock.now(next)));
    parameters.set("version", "1.0");
    for (name, value) in &sequel.answer {
        parameters.set(name.clone(), text_of(value));
    }
    let sign = |content: &[u8]| world.signature(sequel.sign_type, content, next);
    signed(parameters, sequel.sign_type, sequel.charset, sign).map(|query| with_query(url, &query))
}

fn text_of(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
