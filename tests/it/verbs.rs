//! Every HTTP method of the platform, paths with parameters, and responses without a body.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use alipay::Error;
use alipay_emulator::{Emulator, Reaction};
use http::Method;
use serde_json::{Value, json};

use crate::support::{Written, blocking_settings, settings};

/// A spec folder with one API for each verb, below a path that ends in a parameter.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        // Each thread and each process needs its own folder.
        static NUMBERS: AtomicU32 = AtomicU32::new(0);
        let number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("alipay-verbs-{}-{number}", std::process::id()));
        let product = folder.join("spec/demo");
        std::fs::create_dir_all(&product).unwrap();
        for verb in ["get", "post", "put", "patch", "delete"] {
            let text = format!(
                "api: alipay.demo.thing.{verb}\ntitle: 演示\nsummary: For a test.\nrest: {{ {verb}: \"/v3/alipay/demo/{verb}/{{thing_id}}\" }}\n\
                 request:\n  thing_id: {{ type: string, required: true, max_length: 12, summary: Which one. }}\n  \
                 note: {{ type: string, max_length: 5, summary: More about it. }}\n\
                 response: {{ done: {{ type: string, summary: What was done. }} }}\n\
                 errors:\n  NOTE_TOO_LONG: {{ summary: The note is too long., rule: note.max_length }}\n\
                 examples:\n  one: {{ request: {{ thing_id: a }}, response: {{ done: {verb} }} }}\n"
            );
            std::fs::write(product.join(format!("thing.{verb}.yaml")), text).unwrap();
        }
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const VERBS: [(Method, &str); 5] =
    [(Method::GET, "get"), (Method::POST, "post"), (Method::PUT, "put"), (Method::PATCH, "patch"), (Method::DELETE, "delete")];

#[tokio::test]
async fn every_verb_is_signed_and_served() {
    let folder = Folder::new();
    let emulator = Emulator::builder().spec(folder.0.join("spec")).start().unwrap();
    let client = settings(&emulator).build().unwrap();
    for (verb, name) in &VERBS {
        for id in ["a", "2024%2F01%20%E5%A5%BD"] {
            let path = format!("/v3/alipay/demo/{name}/{id}");
            let response = client.call_rest(verb.clone(), &path, &json!({ "note": "a b+c" })).await.unwrap();
            assert_eq!(response["done"], *name, "{path}");
            let error = client.call_rest(verb.clone(), &path, &json!({ "note": "123456" })).await.unwrap_err();
            assert_eq!(error.api().unwrap().sub_code(), "NOTE_TOO_LONG", "{path}");
        }
    }
    let apis: Vec<_> = emulator.received_calls().into_iter().map(|apis| apis.api).collect();
    assert_eq!(apis.len(), 20);
    assert!(apis.iter().all(|api| api.starts_with("alipay.demo.thing.")), "{apis:?}");
}

#[tokio::test]
async fn method_override_sends_a_verb_as_post() {
    let folder = Folder::new();
    let emulator = Emulator::builder().spec(folder.0.join("spec")).start().unwrap();
    let client = settings(&emulator).method_override(true).build().unwrap();
    let transport = Written::default();
    let recording = settings(&emulator).method_override(true).build_with(transport.clone()).unwrap();
    for (verb, name) in &VERBS {
        let path = format!("/v3/alipay/demo/{name}/a");
        let response = client.call_rest(verb.clone(), &path, &json!({ "note": "a b+c" })).await.unwrap();
        assert_eq!(response["done"], *name, "{path}");
        recording.call_rest(verb.clone(), &path, &json!({})).await.unwrap_err();
        let request = transport.last();
        let named = request.headers().get("x-http-method-override").map(|value| value.to_str().unwrap());
        let (sent, expected) = match *verb {
            Method::GET => ("GET", None),
            Method::POST => ("POST", None),
            ref other => ("POST", Some(other.as_str())),
        };
        assert_eq!((request.method().as_str(), named), (sent, expected));
    }
    let plain = settings(&emulator).build_with(transport.clone()).unwrap();
    plain.call_rest(Method::PUT, "/v3/alipay/demo/put/a", &json!({})).await.unwrap_err();
    assert_eq!(transport.last().method(), "PUT", "not unless it was asked for");
}

#[test]
fn the_blocking_client_overrides_the_method() {
    let folder = Folder::new();
    let emulator = Emulator::builder().spec(folder.0.join("spec")).start().unwrap();
    let client = blocking_settings(&emulator).method_override(true).build().unwrap();
    for (verb, name) in &VERBS {
        let response = client.call_rest(verb.clone(), &format!("/v3/alipay/demo/{name}/a"), &json!({})).send().unwrap();
        assert_eq!(response["done"], *name);
    }
}

#[tokio::test]
async fn an_unknown_path_is_reported() {
    let emulator = crate::support::emulator();
    let client = settings(&emulator).build().unwrap();
    let error = client.call_rest(Method::PUT, "/v3/alipay/no/such/path", &json!({})).await.unwrap_err();
    let api_error = error.api().unwrap();
    assert_eq!((api_error.failure().status, api_error.sub_code()), (404, "invalid-method"));
}

#[tokio::test]
async fn a_response_without_a_body_must_be_signed_too() {
    let emulator = crate::support::emulator();
    let client = settings(&emulator).build().unwrap();
    for status in [200, 204] {
        emulator.next(Reaction::raw(status, "application/json", ""));
        let parameters: Value = json!({ "template_id": "T" });
        let path = "/v3/alipay/open/public/template/message/get";
        let error = client.call_rest(Method::GET, path, &parameters).await.unwrap_err();
        assert!(matches!(error, Error::Signature(alipay::error::SignatureError::Unsigned)), "{status}: {error:?}");
    }
}
