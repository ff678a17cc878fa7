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
use axum::routing::{MethodRouter, delete, get, post, put};
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
    #[cfg_attr(not(test), expect(dead_code, reason = "compared with the description"))]
    method: &'static str,
    path: &'static str,
    handler: fn() -> MethodRouter<Arc<World>>,
}

const fn route(method: &'static str, path: &'static str, handler: fn() -> MethodRouter<Arc<World>>) -> Route {
    Route { method, path, handler }
}

/// All routes. `openapi.json` describes each of them.
static ROUTES: [Route; 27] = [
    route("GET", "/_emulator/health", || get(settings::health)),
    route("GET", "/_emulator/version", || get(settings::version)),
    route("GET", "/_emulator/settings", || get(settings::settings)),
    route("GET", "/_emulator/openapi.json", || get(openapi::document)),
    route("GET", "/_emulator/calls", || get(calls::list)),
    route("DELETE", "/_emulator/calls", || delete(calls::clear)),
    route("GET", "/_emulator/calls/{id}", || get(calls::one)),
    route("GET", "/_emulator/events", || get(events::stream)),
    route("GET", "/_emulator/objects", || get(objects::kinds)),
    route("GET", "/_emulator/objects/{kind}", || get(objects::list)),
    route("POST", "/_emulator/objects/{kind}", || post(objects::create)),
    route("GET", "/_emulator/objects/{kind}/{id}", || get(objects::one)),
    route("POST", "/_emulator/objects/{kind}/{id}/{action}", || post(objects::act)),
    route("GET", "/_emulator/stubs", || get(stubs::list)),
    route("POST", "/_emulator/stubs", || post(stubs::add)),
    route("DELETE", "/_emulator/stubs", || delete(stubs::clear)),
    route("GET", "/_emulator/stubs/{id}", || get(stubs::one)),
    route("DELETE", "/_emulator/stubs/{id}", || delete(stubs::remove)),
    route("GET", "/_emulator/clock", || get(clock::show)),
    route("PUT", "/_emulator/clock", || put(clock::change)),
    route("GET", "/_emulator/notifications", || get(notifications::list)),
    route("POST", "/_emulator/notifications", || post(notifications::send)),
    route("GET", "/_emulator/notifications/{id}", || get(notifications::one)),
    route("POST", "/_emulator/notifications/{id}/resend", || post(notifications::resend)),
    route("POST", "/_emulator/notification_faults", || post(notifications::add_fault)),
    route("POST", "/_emulator/orders", || post(orders::pay)),
    route("POST", "/_emulator/reset", || post(settings::reset)),
];

/// Returns the router of the control API.
pub(crate) fn router() -> Router<Arc<World>> {
    ROUTES.iter().fold(Router::new(), |router, route| router.route(route.path, (route.handler)()))
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
