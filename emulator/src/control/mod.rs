//! The control API: JSON routes for tests in other languages and for the inspector.

mod calls;
mod clock;
mod events;
mod notifications;
mod objects;
mod openapi;
mod orders;
mod query;
mod settings;
mod stubs;

use std::fmt::Display;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::Next;
use axum::routing::{MethodFilter, MethodRouter, on};
use bytes::Bytes;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_MAX_AGE, CONTENT_TYPE,
};
use http::{HeaderValue, Method, Response, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::play::World;

pub(crate) use calls::summary;

/// The path below which all routes of the control API are.
const PREFIX: &str = "/_emulator/";

/// A route of the control API.
struct Route {
    method: Method,
    path: &'static str,
    handler: fn(MethodFilter) -> MethodRouter<Arc<World>>,
}

const fn route(method: Method, path: &'static str, handler: fn(MethodFilter) -> MethodRouter<Arc<World>>) -> Route {
    Route { method, path, handler }
}

/// All routes. `openapi.json` describes each of them.
static ROUTES: [Route; 28] = [
    route(Method::GET, "/_emulator/health", |method| on(method, settings::health)),
    route(Method::GET, "/_emulator/version", |method| on(method, settings::version)),
    route(Method::GET, "/_emulator/apis", |method| on(method, settings::apis)),
    route(Method::GET, "/_emulator/settings", |method| on(method, settings::settings)),
    route(Method::GET, "/_emulator/openapi.json", |method| on(method, openapi::document)),
    route(Method::GET, "/_emulator/calls", |method| on(method, calls::list)),
    route(Method::DELETE, "/_emulator/calls", |method| on(method, calls::clear)),
    route(Method::GET, "/_emulator/calls/{id}", |method| on(method, calls::one)),
    route(Method::GET, "/_emulator/events", |method| on(method, events::stream)),
    route(Method::GET, "/_emulator/objects", |method| on(method, objects::kinds)),
    route(Method::GET, "/_emulator/objects/{kind}", |method| on(method, objects::list)),
    route(Method::POST, "/_emulator/objects/{kind}", |method| on(method, objects::create)),
    route(Method::GET, "/_emulator/objects/{kind}/{id}", |method| on(method, objects::one)),
    route(Method::POST, "/_emulator/objects/{kind}/{id}/{action}", |method| on(method, objects::act)),
    route(Method::GET, "/_emulator/stubs", |method| on(method, stubs::list)),
    route(Method::POST, "/_emulator/stubs", |method| on(method, stubs::add)),
    route(Method::DELETE, "/_emulator/stubs", |method| on(method, stubs::clear)),
    route(Method::GET, "/_emulator/stubs/{id}", |method| on(method, stubs::one)),
    route(Method::DELETE, "/_emulator/stubs/{id}", |method| on(method, stubs::remove)),
    route(Method::GET, "/_emulator/clock", |method| on(method, clock::show)),
    route(Method::PUT, "/_emulator/clock", |method| on(method, clock::change)),
    route(Method::GET, "/_emulator/notifications", |method| on(method, notifications::list)),
    route(Method::POST, "/_emulator/notifications", |method| on(method, notifications::send)),
    route(Method::GET, "/_emulator/notifications/{id}", |method| on(method, notifications::one)),
    route(Method::POST, "/_emulator/notifications/{id}/resend", |method| on(method, notifications::resend)),
    route(Method::POST, "/_emulator/notification_faults", |method| on(method, notifications::add_fault)),
    route(Method::POST, "/_emulator/orders", |method| on(method, orders::pay)),
    route(Method::POST, "/_emulator/reset", |method| on(method, settings::reset)),
];

/// Returns the router of the control API.
pub(crate) fn router() -> Router<Arc<World>> {
    let filtered = ROUTES.iter().filter_map(|route| Some((route, MethodFilter::try_from(route.method.clone()).ok()?)));
    filtered.fold(Router::new(), |router, (route, method)| router.route(route.path, (route.handler)(method)))
}

/// Lets pages of any origin use the control API, and answers the requests by which browsers ask for that.
pub(crate) async fn cross_origin(request: Request, next: Next) -> Response<Body> {
    if !request.uri().path().starts_with(PREFIX) {
        return next.run(request).await;
    }
    let mut response = if request.method() == Method::OPTIONS { empty(StatusCode::NO_CONTENT) } else { next.run(request).await };
    let headers = response.headers_mut();
    for (name, value) in [
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT, DELETE, OPTIONS"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "*"),
        (ACCESS_CONTROL_MAX_AGE, "86400"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A rejected request of the control API.
struct Problem {
    status: StatusCode,
    message: String,
}

impl Problem {
    /// Creates the problem of an invalid request.
    fn invalid(message: impl Display) -> Self {
        Self { status: StatusCode::BAD_REQUEST, message: message.to_string() }
    }

    /// Creates the problem of a missing thing.
    fn missing(message: impl Display) -> Self {
        Self { status: StatusCode::NOT_FOUND, message: message.to_string() }
    }
}

impl axum::response::IntoResponse for Problem {
    fn into_response(self) -> axum::response::Response {
        json_response(self.status, &json!({ "error": self.message }))
    }
}

/// The outcome of a request.
type Outcome = Result<Response<Body>, Problem>;

fn json_response(status: StatusCode, document: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(document.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Returns the response with a document.
fn ok(document: &Value) -> Response<Body> {
    json_response(StatusCode::OK, document)
}

/// Returns the response for a created thing.
fn created(document: &Value) -> Response<Body> {
    json_response(StatusCode::CREATED, document)
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// Returns the response to a request that leaves nothing to report.
fn done() -> Response<Body> {
    empty(StatusCode::NO_CONTENT)
}

/// Parses the body of a request.
fn parse<T: DeserializeOwned>(body: &Bytes) -> Result<T, Problem> {
    serde_json::from_slice(body).map_err(|error| Problem::invalid(format!("the body is not the expected JSON: {error}")))
}

/// Parses a number in a path.
fn number(text: &str) -> Result<u64, Problem> {
    text.parse().map_err(|_| Problem::invalid(format!("`{text}` is not a number; expected an id of this API")))
}
