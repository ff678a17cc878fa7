//! Parts that all calls share: the parameters of every call, and the `Authorization` header.

use alipay_codegen::ir::{Common, Field, Protocol, Record};

use super::limits::Force;
use super::names::{Types, pascal};
use super::schema;
use crate::export::object::{Object, reference};
use crate::import::value::Value;
use crate::openapi::{AUTHORIZATION, COMMON};

/// Headers begin with this. The other parameters are parts of the `Authorization` header.
const HEADER: &str = "alipay-";

/// The header with the serial of the root certificates, in certificate mode.
const ROOT_CERTIFICATE: &str = "alipay-root-cert-sn";

/// The signature in the `Authorization` header, in words.
const SIGNATURE: &str = "\
The value is `ALIPAY-SHA256withRSA AUTH,sign=SIGNATURE`.
AUTH is `app_id=…,nonce=…,timestamp=…`, in certificate mode `app_id=…,app_cert_sn=…,nonce=…,timestamp=…`.
`nonce` is unique to the request, and `timestamp` is the time in milliseconds since 1970; the platform rejects a request that is older than 10 minutes.
SIGNATURE is the base64 of the RSA signature (PKCS #1 v1.5, SHA-256) by the app's private key.
The signed text has these lines, each with a line feed at its end:
AUTH, the HTTP method, the path with the query as on the request line, the body, and the value of `alipay-app-auth-token` if the request has one.
The line of a missing body is empty. The body of a form is the text of its part `data`.
A response is signed in the header `alipay-signature`, over the lines `alipay-timestamp`, `alipay-nonce` and the body, by the key of Alipay.";

/// The common parameters in the query, with their meanings. The client has setters for them.
const IN_QUERY: [(&str, &str); 2] =
    [("auth_token", "The user on whose behalf the app calls."), ("target_app_id", "The app on whose behalf the app calls.")];

/// Returns the components of the parameters of every call, by name.
pub(super) fn parameters(rest: Option<&Common>) -> Object {
    let nothing = Types::default();
    let mut parameters = Object::default();
    let fields = rest.map(|rest| rest.parameters.fields.as_slice()).unwrap_or_default();
    for field in fields.iter().filter(|field| is_header(field)) {
        let mut schema = schema::field(&nothing, field, Force::Enforced);
        let mut parameter = start(&field.name, "header");
        if let Some(description) = schema.take("description") {
            parameter.put("description", description);
        }
        parameter.put("schema", schema);
        parameters.put(&pascal(&field.name), parameter);
    }
    for (name, summary) in IN_QUERY {
        let mut parameter = start(name, "query");
        parameter.put_text("description", summary);
        parameter.put("schema", Object::from([("type", Value::text("string"))]));
        parameters.put(&pascal(name), parameter);
    }
    parameters
}

fn start(name: &str, place: &str) -> Object {
    Object::from([("name", Value::text(name)), ("in", Value::text(place)), (COMMON, Value::Plain("true".to_owned()))])
}

/// Returns references to the parameters of every call.
pub(super) fn references(rest: Option<&Common>) -> Vec<Value> {
    let Value::Map(parameters) = parameters(rest).into() else { return Vec::new() };
    parameters.iter().map(|(name, _)| reference("parameters", name).into()).collect()
}

/// Returns the security schemes.
pub(super) fn security_schemes(rest: Option<&Common>) -> Object {
    let mut authorization = scheme("Authorization", SIGNATURE);
    if let Some(rest) = rest {
        let parts: Vec<&Field> = rest.parameters.fields.iter().filter(|field| !is_header(field)).collect();
        let record: &Record = &rest.parameters;
        let mut parts_schema = Object::from([("type", Value::text("object"))]);
        parts_schema.append(schema::members(&Types::default(), record, &parts));
        authorization.put(AUTHORIZATION, parts_schema);
    }
    let certificate = scheme(ROOT_CERTIFICATE, "The serial of the root certificates of Alipay. Certificate mode requires it.");
    Object::from([("Authorization", authorization.into()), ("RootCertificate", certificate.into())])
}

fn scheme(header: &str, description: &str) -> Object {
    Object::from([
        ("type", Value::text("apiKey")),
        ("in", Value::text("header")),
        ("name", Value::text(header)),
        ("description", Value::text(description)),
    ])
}

/// Returns the requirements of every call: the signature, in certificate mode with the serial of the root certificates.
pub(super) fn security() -> Vec<Value> {
    let none = || Value::List(Vec::new());
    let keys = Object::from([("Authorization", none())]);
    let certificates = Object::from([("Authorization", none()), ("RootCertificate", none())]);
    vec![keys.into(), certificates.into()]
}

fn is_header(field: &Field) -> bool {
    field.name.starts_with(HEADER) && field.only != Some(Protocol::Gateway)
}
