//! Authentication of REST calls: the `Authorization` header and its companions.

use std::collections::BTreeMap;

use alipay_codegen::tables;
use alipay_core::limits::{self, Overrides};
use alipay_core::record::{Members, Node};
use alipay_core::rest::{content_to_sign, header, scheme};
use alipay_core::schema::Protocol;
use alipay_core::sign::SignType;
use bumpalo::Bump;
use http::header::{AUTHORIZATION, HOST};
use serde_json::{Map, Value};

use super::World;
use super::envelope::{check_app, expired};
use super::reason::{Reason, shown};
use super::rest::text;
use super::timestamps::check_milliseconds;
use crate::journal::mistakes::{self, Rejected, Signed};
use crate::{Reaction, ReceivedCall, SignatureCheck};

/// Checks that the app sent the request, and that its timestamp is within the tolerance. Describes the signature in the call.
pub(super) fn check(
    world: &World,
    head: &http::request::Parts,
    body: &[u8],
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> Result<(), Reason> {
    let present = |name| text(&head.headers, name).filter(|value| !value.is_empty());
    let Some(authorization) = present(AUTHORIZATION.as_str()) else {
        // The platform's code for a missing header. (protocol: V3 errors)
        let message =
            format!("the header `Authorization` is missing; expected `{} app_id=…,nonce=…,timestamp=…,sign=…`", schemes());
        return Err(Reason::new("isv.missing-timestamp", message));
    };
    let parse = |sign_type: &SignType| Some((*sign_type, authorization.strip_prefix(scheme(*sign_type)?)?.trim_start()));
    let Some((sign_type, fields)) = SignType::ALL.iter().find_map(parse) else {
        let begin = authorization.split(' ').next().unwrap_or_default();
        let message = format!("the header `Authorization` begins with {}; expected {}", shown(begin), schemes());
        return Err(Reason::new("isv.invalid-signature-type", message));
    };
    let Some((auth_string, sign)) = fields.split_once(",sign=") else {
        return Err(absent("isv.missing-signature", "sign", "the signature in base64, as the last field"));
    };
    let fields: BTreeMap<_, _> = auth_string.split(',').filter_map(|field| field.split_once('=')).collect();
    let field = |name: &str, missing: &'static str, expected: &str| {
        fields.get(name).copied().filter(|value| !value.is_empty()).ok_or_else(|| absent(missing, name, expected))
    };
    check_app(world, field("app_id", "isv.missing-app-id", &format!("`{}`", world.app_id))?)?;
    let now = world.clock.now_for(reaction);
    check_milliseconds(
        field("timestamp", "isv.missing-timestamp", "milliseconds since 1970-01-01 00:00 UTC")?,
        world.clock.times_for(reaction),
    )?;
    field("nonce", "isv.invalid-parameter", "a unique text")?;
    if let Some(mode) = &world.certificate_mode {
        mode.check_app(fields.get("app_cert_sn").copied(), now)?;
        // Some of the platform's own SDKs omit the header. (protocol: V3 headers)
        present(header::ROOT_CERTIFICATE_SERIAL).map_or(Ok(()), |serial| mode.check_root(serial))?;
    }
    if reaction == Some(&Reaction::ExpiredCertificate) {
        return Err(expired());
    }
    check_request_id(world, head)?;
    let target = head.uri.path_and_query().map_or("", |target| target.as_str());
    let token = text(&head.headers, header::APP_AUTH_TOKEN);
    let body = String::from_utf8_lossy(body);
    let content = content_to_sign(auth_string, head.method.as_str(), target, &body, token);
    if world.app.verify(sign_type, content.as_bytes(), sign) {
        call.signature = Some(SignatureCheck::valid(sign_type, content));
        return Ok(());
    }
    let signed = Signed {
        auth_string: auth_string.to_owned(),
        method: head.method.as_str().to_owned(),
        target: target.to_owned(),
        body: body.into_owned(),
        token: token.map(ToOwned::to_owned),
        host: text(&head.headers, HOST.as_str()).unwrap_or_default().to_owned(),
        scheme: scheme(sign_type).unwrap_or_default(),
    };
    let rejected = Rejected { verifier: &world.app, sign_type, content: &content, sign };
    call.signature = Some(mistakes::on_rest(&rejected, signed));
    let message = format!(
        "the signature does not match; expected an {} signature with the app's private key over these lines, each with a line feed: {}",
        sign_type.as_str(),
        content.escape_debug()
    );
    Err(Reason::new("isv.invalid-signature", message))
}

/// Returns the reason for a missing or empty field of the header.
fn absent(code: &'static str, name: &str, expected: &str) -> Reason {
    Reason::new(code, format!("the header `Authorization` has a missing or empty field `{name}`; expected {expected}"))
}

/// Checks the request id against the description of the common REST headers.
fn check_request_id(world: &World, head: &http::request::Parts) -> Result<(), Reason> {
    let Some(common) = world.described.rest() else { return Ok(()) };
    let Some(value) = head.headers.get(header::REQUEST_ID) else { return Ok(()) };
    let arena = Bump::new();
    let table = tables::parameter(&arena, common, header::REQUEST_ID);
    let parameters: Map<String, Value> =
        [(header::REQUEST_ID.to_owned(), String::from_utf8_lossy(value.as_bytes()).into())].into_iter().collect();
    let violations = limits::check(&table, Node::Object(Members::Json(&parameters)), Protocol::Rest, &Overrides::default());
    violations
        .into_iter()
        .next()
        .map_or(Ok(()), |violation| Err(Reason::new("isv.invalid-parameter", format!("the header {}", violation.message))))
}

/// Returns the schemes that the header can begin with.
fn schemes() -> String {
    let schemes: Vec<_> = SignType::ALL.iter().filter_map(|sign_type| Some(format!("`{}`", scheme(*sign_type)?))).collect();
    schemes.join(" or ")
}
