//! A client of the control API that checks every response, and signed calls of both protocols.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use alipay_core::charset::Charset;
use alipay_core::gateway::{Escape, Parameters, format_timestamp, query_string};
use alipay_core::rest::{content_to_sign, scheme};
use alipay_core::sign::{KeySigner, SignType, Signer};
use alipay_emulator::{Emulator, EmulatorBuilder};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

/// The description of the control API.
pub(crate) fn description() -> Value {
    serde_json::from_str(include_str!("../../src/control/openapi.json")).unwrap()
}

/// An emulator, and a client of its control API.
pub(crate) struct Control {
    pub(crate) emulator: Emulator,
    http: reqwest::Client,
    description: Value,
    /// The answers so far: method, path of the description, status.
    pub(crate) seen: Mutex<BTreeSet<(String, String, String)>>,
}

impl Control {
    pub(crate) fn start() -> Self {
        Self::with(|builder| builder)
    }

    pub(crate) fn with(settings: impl FnOnce(EmulatorBuilder) -> EmulatorBuilder) -> Self {
        let emulator = settings(Emulator::builder().stateless(true)).start().unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { emulator, http, description: description(), seen: Mutex::default() }
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        self.ask("GET", path, "").await.1
    }

    /// Sends a request, and checks the response against the description.
    pub(crate) async fn ask(&self, method: &str, path: &str, body: &str) -> (u16, Value) {
        let response = self.request(method, path).body(body.to_owned()).send().await.unwrap();
        let status = response.status().as_u16();
        let origin = response.headers().get("access-control-allow-origin").unwrap();
        assert_eq!(origin, "*", "{method} {path}");
        let text = response.text().await.unwrap();
        let template = self.template(path);
        let described = &self.description["paths"][&template][method.to_lowercase()]["responses"][status.to_string()];
        assert!(described.is_object(), "{method} {path}: {status} is not described: {text}");
        let document = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() };
        match described["content"]["application/json"]["schema"].clone() {
            Value::Null => assert_eq!(text, "", "{method} {path}"),
            mut schema => {
                schema["components"] = self.description["components"].clone();
                let problem =
                    jsonschema::validator_for(&schema).unwrap().validate(&document).err().map(|error| error.to_string());
                assert_eq!(problem, None, "{method} {path}: {text}");
            }
        }
        self.seen.lock().unwrap().insert((method.to_owned(), template, status.to_string()));
        (status, document)
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let url = format!("{}/_emulator/{path}", self.emulator.base_url());
        self.http.request(method.parse().unwrap(), url)
    }

    /// Returns the path of the description that a path belongs to.
    fn template(&self, path: &str) -> String {
        let path = format!("/_emulator/{}", path.split('?').next().unwrap());
        let fits = |template: &&String| {
            let (given, described): (Vec<_>, Vec<_>) = (path.split('/').collect(), template.split('/').collect());
            given.len() == described.len()
                && given.iter().zip(described).all(|(given, described)| described.starts_with('{') || *given == described)
        };
        self.description["paths"].as_object().unwrap().keys().find(fits).unwrap().clone()
    }

    /// Sends a form to the gateway.
    pub(crate) async fn post_form(&self, body: String) -> Value {
        let request = self.http.post(format!("{}/gateway.do", self.emulator.base_url()));
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(body);
        serde_json::from_str(&request.send().await.unwrap().text().await.unwrap()).unwrap()
    }

    /// Calls an API on the gateway.
    pub(crate) async fn call(&self, api: &str, request: &Value) -> Value {
        let parameters = self.parameters(api, &[("biz_content", &request.to_string())]);
        let content = parameters.content_to_sign();
        self.send(parameters, &content).await
    }

    /// Sends parameters to the gateway with the signature of a content. Returns the node.
    pub(crate) async fn send(&self, mut parameters: Parameters, content: &str) -> Value {
        parameters.set("sign", self.sign(SignType::Rsa2, content.as_bytes()));
        let form = query_string(parameters.sorted(), Charset::Utf8, Escape::Form).unwrap();
        let response = self.post_form(form).await;
        response.as_object().unwrap().values().next().unwrap().clone()
    }

    /// Returns the parameters of a call without `sign`.
    pub(crate) fn parameters(&self, api: &str, more: &[(&'static str, &str)]) -> Parameters {
        let now = format_timestamp(self.emulator.clock().now());
        let common = [
            ("app_id", self.emulator.app_id()),
            ("method", api),
            ("charset", "utf-8"),
            ("format", "JSON"),
            ("sign_type", "RSA2"),
            ("version", "1.0"),
            ("timestamp", &now),
        ];
        common.into_iter().chain(more.iter().copied()).collect()
    }

    pub(crate) fn sign(&self, sign_type: SignType, content: &[u8]) -> String {
        let signer = KeySigner::new(self.emulator.keys().app.private_key(), sign_type).unwrap();
        STANDARD.encode(signer.sign(content).unwrap())
    }

    /// Sends a request on REST. `content` changes the content to sign.
    pub(crate) async fn call_rest(&self, request: &RestRequest<'_>, content: impl FnOnce(String) -> String) -> (u16, Value) {
        let now = self.emulator.clock().now().duration_since(UNIX_EPOCH).unwrap().as_millis();
        let auth_string = format!("app_id={},timestamp={now},nonce=n{now}", self.emulator.app_id());
        let RestRequest { method, target, body, token } = *request;
        let sign = self.sign(SignType::Rsa2, content(content_to_sign(&auth_string, method, target, body, token)).as_bytes());
        let url = format!("{}{target}", self.emulator.base_url());
        let authorization = format!("{} {auth_string},sign={sign}", scheme(SignType::Rsa2).unwrap());
        let mut sent = self.http.request(method.parse().unwrap(), url).header("authorization", authorization);
        if let Some(token) = token {
            sent = sent.header("alipay-app-auth-token", token);
        }
        let response = sent.header("content-type", "application/json").body(body.to_owned()).send().await.unwrap();
        (response.status().as_u16(), serde_json::from_str(&response.text().await.unwrap()).unwrap())
    }
}

/// A request on REST.
#[derive(Clone, Copy)]
pub(crate) struct RestRequest<'r> {
    pub(crate) method: &'r str,
    pub(crate) target: &'r str,
    pub(crate) body: &'r str,
    pub(crate) token: Option<&'r str>,
}

/// The API of most calls.
pub(crate) const QUERY: &str = "alipay.trade.query";

/// Its request on REST.
pub(crate) const REST_QUERY: RestRequest<'static> =
    RestRequest { method: "POST", target: "/v3/alipay/trade/query", body: r#"{"out_trade_no":"1"}"#, token: None };

pub(crate) fn order(number: &str) -> Value {
    json!({ "out_trade_no": number })
}

/// Returns the moment as the number of seconds since 1970.
pub(crate) fn seconds(moment: SystemTime) -> u64 {
    moment.duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// Returns the entries of a list in a document.
pub(crate) fn list<'d>(document: &'d Value, name: &str) -> &'d Vec<Value> {
    document[name].as_array().unwrap_or_else(|| panic!("{document}"))
}

/// Returns the values of pairs of names and values by name.
pub(crate) fn pairs(document: &Value) -> Map<String, Value> {
    let pair = |pair: &Value| (pair["name"].as_str().unwrap().to_owned(), pair["value"].clone());
    document.as_array().unwrap().iter().map(pair).collect()
}
