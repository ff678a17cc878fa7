//! Signed media requests, which have all parameters in the address and return a file.

use alipay_core::charset::Charset;
use alipay_core::schema::Protocol;
use bytes::Bytes;
use http::Response;
use http::header::CONTENT_TYPE;

use super::gateway::{authenticate, content};
use super::outcome::{Outcome, write};
use super::reason::Reason;
use super::received::Received;
use super::{Content, Understood, World, files};
use crate::Next;

/// Answers a request with the file whose id is among the business parameters, or with an error document.
pub(crate) fn play(world: &World, query: &str, next: Option<&Next>) -> Response<Bytes> {
    let outcome = match asked(world, query, next) {
        Ok((method, file)) => {
            world.note(Protocol::Gateway, &method, "200", Understood::default(), &[]);
            return file;
        }
        Err(refused) => refused,
    };
    world.note(Protocol::Gateway, &outcome.method, &outcome.sub_code, Understood::default(), &[]);
    let mut response = write(world, &outcome, next);
    if let Ok(value) = format!("text/plain;charset={}", outcome.charset.as_str()).parse() {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

/// Returns the API that was called, and the file.
fn asked<'w>(world: &'w World, query: &str, next: Option<&Next>) -> Result<(String, Response<Bytes>), Box<Outcome<'w>>> {
    let received = Received::read(query, &Content::Plain(Bytes::new()))
        .map_err(|reason| Outcome::refused(world, "", Charset::Utf8, reason))?;
    let told = authenticate(world, &received, next)?;
    if let Some(Next::Error(code)) = next {
        return Err(Box::new(told.with_error(world, Reason::new(code.clone(), ""))));
    }
    let content = match content(world, &received.parameters, received.charset) {
        Ok(content) => content,
        Err(reason) => return Err(Box::new(told.with_error(world, reason))),
    };
    match files::asked_for(world, &received.parameters, content.as_deref()) {
        Some(file) => Ok((told.method, file)),
        None => {
            let message = "the business parameters contain no id of a file; expected the id of a file that the test added";
            Err(Box::new(told.with_error(world, Reason::new("isv.invalid-parameter", message))))
        }
    }
}
