//! The description of the control API.

use axum::body::Body;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response};

/// The description in OpenAPI 3.1.
const DOCUMENT: &str = include_str!("openapi.json");

/// Handles `GET /_emulator/openapi.json`.
pub(super) async fn document() -> Response<Body> {
    let mut response = Response::new(Body::from(DOCUMENT));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    #[test]
    fn each_route_is_described() {
        let document: Value = serde_json::from_str(super::DOCUMENT).unwrap();
        let methods = |(path, item): (&String, &Value)| {
            let methods = item.as_object().unwrap().keys().filter(|key| *key != "parameters");
            methods.map(|method| format!("{} {path}", method.to_uppercase())).collect::<Vec<_>>()
        };
        let described: BTreeSet<_> = document["paths"].as_object().unwrap().iter().flat_map(methods).collect();
        let routes: BTreeSet<_> = super::super::ROUTES.iter().map(|route| format!("{} {}", route.method, route.path)).collect();
        assert_eq!(described, routes);
    }
}
