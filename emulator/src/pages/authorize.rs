//! The authorisation pages: a user allows an app to identify them, or a merchant allows an app to act for them.

use std::collections::BTreeMap;
use std::sync::Arc;

use alipay_codegen::ir::AuthorizationPage as Page;
use alipay_core::charset::Charset;
use alipay_core::gateway::{Escape, query_string};
use axum::body::Body;
use axum::extract::{RawQuery, State};
use bytes::Bytes;
use http::{Response, StatusCode, Uri};

use super::html::{escaped, page, redirect, with_query};
use crate::grants::Grant;
use crate::play::World;

/// The paths of the pages. (protocol: OAuth)
pub(crate) const USER_PATH: &str = "/oauth2/publicAppAuthorize.htm";
pub(crate) const MERCHANT_PATH: &str = "/oauth2/appToAppAuth.htm";

/// The query parameter that approves. The emulator's own button sets it.
const APPROVE: &str = "approve";

pub(crate) async fn user(State(world): State<Arc<World>>, RawQuery(query): RawQuery) -> Response<Body> {
    response(&world, Page::User, &query.unwrap_or_default()).map(Body::from)
}

pub(crate) async fn merchant(State(world): State<Arc<World>>, RawQuery(query): RawQuery) -> Response<Body> {
    response(&world, Page::Merchant, &query.unwrap_or_default()).map(Body::from)
}

fn response(world: &World, kind: Page, query: &str) -> Response<Bytes> {
    let parameters: BTreeMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let get = |name: &str| parameters.get(name).map(String::as_str).unwrap_or_default();
    if let Some(problem) = problem(world, kind, &get) {
        return page(StatusCode::BAD_REQUEST, Charset::Utf8, "The authorisation cannot begin", &[escaped(&problem)]);
    }
    if world.auto_approve || parameters.contains_key(APPROVE) {
        return redirect(&return_address(world, kind, &get));
    }
    let (path, request_line) = match kind {
        Page::User => (USER_PATH, format!("An app asks for: {}", escaped(get("scope")))),
        Page::Merchant => (MERCHANT_PATH, "An app asks to act for a merchant.".to_owned()),
    };
    let button = format!("<a id=\"approve\" href=\"{}\">Approve</a>", escaped(&format!("{path}?{query}&{APPROVE}")));
    let lines = [request_line, format!("App: {}", escaped(get("app_id"))), button];
    page(StatusCode::OK, Charset::Utf8, "Emulator: authorisation", &lines)
}

/// Returns the error in the address that the user was sent to, if any.
fn problem<'q>(world: &World, kind: Page, get: &impl Fn(&str) -> &'q str) -> Option<String> {
    let (app_id, uri, scope) = (get("app_id"), get("redirect_uri"), get("scope"));
    let absolute = uri.parse::<Uri>().is_ok_and(|uri| uri.host().is_some() && matches!(uri.scheme_str(), Some("http" | "https")));
    let is_scope = |scope: &str| !scope.is_empty() && scope.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    match kind {
        _ if app_id != world.app_id => Some(format!("app_id: no app has the id `{app_id}`")),
        _ if !absolute => Some(format!("redirect_uri: `{uri}` is not an absolute address")),
        Page::User if !scope.split(',').all(is_scope) => Some(format!("scope: `{scope}` is not a list of scopes")),
        Page::User | Page::Merchant => None,
    }
}

/// Returns the redirect address with a new code.
fn return_address<'q>(world: &World, kind: Page, get: &impl Fn(&str) -> &'q str) -> String {
    let code = format!("{:032x}", world.next_number());
    world.grants.give(Grant::Code(kind), code.clone());
    let (source, scope, name) = match kind {
        Page::User => ("alipay_wallet", get("scope"), "auth_code"),
        Page::Merchant => ("alipay_app_auth", "", "app_auth_code"),
    };
    let all = [("app_id", world.app_id.as_str()), ("source", source), ("scope", scope), (name, &code), ("state", get("state"))];
    let parameters = all.into_iter().filter(|(_, value)| !value.is_empty());
    // This cannot fail: UTF-8 has every character.
    with_query(get("redirect_uri"), &query_string(parameters, Charset::Utf8, Escape::Form).unwrap_or_default())
}
