//! Signed media requests, which have all parameters in the address and return a file.

use alipay_core::charset::Charset;
use alipay_core::schema::Protocol;
use bytes::Bytes;
use http::Response;
use http::header::CONTENT_TYPE;

use super::gateway::{authenticate, content};
use super::outcome::{GatewayOutcome, write};
use super::reason::Reason;
use super::received::Received;
use super::{Content, DecodedRequest, World, files};
use crate::Next;

/// Returns the file whose id is among the business parameters, or an error document.
pub(crate) fn play(world: &World, query: &str, next: Option<&Next>) -> Response<Bytes> {
    let outcome = match requested_file(world, query, next) {
        Ok((method, file)) => {
            world.record(Protocol::Gateway, &method, "200", DecodedRequest::default(), &[]);
            return file;
        }
        Err(rejected) => rejected,
    };
    world.record(Protocol::Gateway, &outcome.method, &outcome.sub_code, DecodedRequest::default(), &[]);
    let mut response = write(world, &outcome, next);
    if let Ok(value) = format!("text/plain;charset={}", outcome.charset.as_str()).parse() {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

/// Returns the API that was called, and the file.
fn requested_file<'w>(
    world: &'w World,
    query: &str,
    next: Option<&Next>,
) -> Result<(String, Response<Bytes>), Box<GatewayOutcome<'w>>> {
    let received = Received::read(query, &Content::Plain(Bytes::new()))
        .map_err(|reason| GatewayOutcome::rejected(world, "", Charset::Utf8, reason))?;
    let outcome = authenticate(world, &received, next)?;
    if let Some(Next::Error(code)) = next {
        return Err(Box::new(outcome.with_error(world, Reason::new(code.clone(), ""))));
    }
    let content = match content(world, &received.parameters, received.charset) {
        Ok(content) => content,
        Err(reason) => return Err(Box::new(outcome.with_error(world, reason))),
    };
    match files::requested(world, &received.parameters, content.as_deref()) {
        Some(file) => Ok((outcome.method, file)),
        None => {
            let message = "the business parameters contain no id of a file; expected the id of a file that the test added";
            Err(Box::new(outcome.with_error(world, Reason::new("isv.invalid-parameter", message))))
        }
    }
}
