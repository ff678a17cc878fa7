//! The inspector: a page in the browser that shows calls, objects and notifications as they happen.
//!
//! Its files are embedded, so that a copied binary needs no folder. The page uses the control API and nothing else.

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::routing::get;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, Response, StatusCode};

/// A file of the page.
struct File {
    /// The path below [`FOLDER`].
    name: &'static str,
    content_type: &'static str,
    text: &'static str,
}

/// The path below which the files of the page are served.
const FOLDER: &str = "/_emulator/";

const HTML: &str = "text/html;charset=utf-8";
const SCRIPT: &str = "text/javascript;charset=utf-8";

macro_rules! module {
    ($name:literal) => {
        File {
            name: concat!("inspector/", $name),
            content_type: SCRIPT,
            text: include_str!(concat!("../inspector/modules/", $name)),
        }
    };
}

static PAGE: &str = include_str!("../inspector/index.html");

static FILES: &[File] = &[
    File { name: "inspector.js", content_type: SCRIPT, text: include_str!("../inspector/inspector.js") },
    File { name: "inspector.css", content_type: "text/css;charset=utf-8", text: include_str!("../inspector/inspector.css") },
    File { name: "inspector.svg", content_type: "image/svg+xml", text: include_str!("../inspector/inspector.svg") },
    module!("api.js"),
    module!("calls.js"),
    module!("clock.js"),
    module!("dom.js"),
    module!("faults.js"),
    module!("list.js"),
    module!("mistakes.js"),
    module!("notifications.js"),
    module!("objects.js"),
    module!("settings.js"),
    module!("texts.js"),
];

/// The page may load its own files only, and no page may frame it.
const POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Returns the routes of the page.
pub(crate) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    let router = Router::new()
        .route("/", get(async || file(PAGE, HTML)))
        .route(&format!("{FOLDER}inspector/{{name}}"), get(async |Path(name): Path<String>| named(&format!("inspector/{name}"))));
    ["inspector.js", "inspector.css", "inspector.svg"]
        .into_iter()
        .fold(router, |router, name| router.route(&format!("{FOLDER}{name}"), get(async move || named(name))))
}

fn named(name: &str) -> Response<Body> {
    match FILES.iter().find(|file| file.name == name) {
        Some(found) => file(found.text, found.content_type),
        None => {
            let mut response = Response::new(Body::from("no such file\n"));
            *response.status_mut() = StatusCode::NOT_FOUND;
            response
        }
    }
}

fn file(text: &'static str, content_type: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, content_type),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // A newer emulator at the same address has newer files.
        (CACHE_CONTROL, "no-cache"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
