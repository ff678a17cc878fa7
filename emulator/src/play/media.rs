//! Signed media requests, which have all parameters in the address and return a file.

use alipay_core::charset::Charset;
use bytes::Bytes;
use http::Response;
use http::header::CONTENT_TYPE;

use super::gateway::{authenticate, content};
use super::outcome::{GatewayOutcome, write};
use super::reason::Reason;
use super::received::Received;
use super::{Content, World, files};
use crate::{Reaction, ReceivedCall};

/// Returns the file whose id is among the business parameters, or an error document.
pub(crate) fn play(world: &World, query: &str, reaction: Option<&Reaction>, call: &mut ReceivedCall) -> Response<Bytes> {
    let mut outcome = match requested_file(world, query, reaction, call) {
        Ok((method, file)) => {
            call.accept(&method, "200");
            return file;
        }
        Err(rejected) => rejected,
    };
    outcome.describe(call);
    let mut response = write(world, &outcome, reaction);
    if let Ok(value) = format!("text/plain;charset={}", outcome.charset.as_str()).parse() {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

/// Returns the API that was called, and the file.
fn requested_file<'w>(
    world: &'w World,
    query: &str,
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> Result<(String, Response<Bytes>), Box<GatewayOutcome<'w>>> {
    let none = Content::Plain(Bytes::new());
    let received = Received::read(query, &none).map_err(|reason| GatewayOutcome::rejected(world, "", Charset::Utf8, reason))?;
    let outcome = authenticate(world, &received, reaction, call)?;
    if let Some(Reaction::Error(code)) = reaction {
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
