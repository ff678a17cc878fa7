//! Signed responses with any content, on both protocols, as a client reads them.

mod depth;
mod errors;
mod required;
mod shapes;
mod values;

use std::time::{SystemTime, UNIX_EPOCH};

use alipay::keys::PrivateKey;
use alipay::record::CallRequest;
use alipay::rest::{content_to_verify, header};
use alipay::sign::{KeySigner, SignType, Signer};
use alipay::transport::BlockingTransport;
use alipay::{Error, ProtocolChoice, Response, blocking};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};

use crate::support::key;

const CONTENT_KEY: &str = "AAAAAAAAAAAAAAAAAAAAAA==";

/// A transport that returns the same response to every request.
#[derive(Debug)]
struct Canned(http::Response<Bytes>);

impl BlockingTransport for Canned {
    fn send(&self, _: http::Request<alipay::transport::Body>) -> Result<http::Response<Bytes>, alipay::error::TransportError> {
        Ok(self.0.clone())
    }
}

fn signature(content: &[u8]) -> String {
    let key = PrivateKey::parse(&key("alipay", "private_pkcs8_der_base64")).unwrap();
    STANDARD.encode(KeySigner::new(&key, SignType::Rsa2).unwrap().sign(content).unwrap())
}

/// Returns a gateway response with this node, signed as it is.
fn on_gateway(api: &str, node: &str) -> http::Response<Bytes> {
    let name = format!("{}_response", api.replace('.', "_"));
    let body = format!(r#"{{"{name}":{node},"sign":"{}"}}"#, signature(node.as_bytes()));
    http::Response::builder().header("content-type", "text/html;charset=utf-8").body(body.into()).unwrap()
}

/// Returns a REST response with this body, signed as it is.
fn on_rest(body: &str) -> http::Response<Bytes> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis().to_string();
    let sign = signature(&content_to_verify(&now, "n", body.as_bytes()));
    let headers = [(header::TIMESTAMP, now.as_str()), (header::NONCE, "n"), (header::SIGNATURE, sign.as_str())];
    let response = headers.into_iter().fold(http::Response::builder(), |response, (name, value)| response.header(name, value));
    response.header("content-type", "application/json").body(body.to_owned().into()).unwrap()
}

fn client(protocol: ProtocolChoice, response: http::Response<Bytes>) -> blocking::Client {
    blocking::Client::builder("2021000000000001")
        .private_key(key("app", "private_pkcs1_der_base64"))
        .alipay_public_key(key("alipay", "public_spki_der_base64"))
        .content_key(CONTENT_KEY)
        .protocol(protocol)
        .build_with(Canned(response))
        .unwrap()
}

type CallResult<R> = Result<Response<<R as alipay::record::Request>::Response>, Error<<R as alipay::record::Request>::ErrorCode>>;

/// Sends a request without limit checks. The response has these members, with `code` added on the gateway.
fn respond<R: CallRequest>(protocol: ProtocolChoice, request: &R, members: &str) -> CallResult<R> {
    let response = match protocol {
        ProtocolChoice::Rest => on_rest(members),
        _ => on_gateway(R::API.name, &with_code(members)),
    };
    client(protocol, response).call(request).limit_policy(alipay::limits::LimitPolicy::Off).send()
}

fn with_code(members: &str) -> String {
    let inner = members.trim().strip_prefix('{').unwrap();
    let comma = if inner.trim() == "}" { "" } else { "," };
    format!(r#"{{"code":"10000"{comma}{inner}"#)
}

/// Returns the paths of the mismatches.
fn paths<T>(response: &Response<T>) -> Vec<&str> {
    response.mismatches().iter().map(|mismatch| mismatch.path.as_str()).collect()
}
