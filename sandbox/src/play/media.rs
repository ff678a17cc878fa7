//! Files that the platform gives for a signed request, all of whose parameters stand in the address.

use alipay::gateway::Charset;
use alipay::schema::Protocol;
use bytes::Bytes;
use http::Response;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::gateway::{authenticate, content, received};
use super::outcome::{Outcome, write};
use super::{Content, World, files};
use crate::Next;

/// Answers a request: with the file whose id is among the business parameters, or with a document that says why not.
pub(crate) fn play(world: &World, query: &str, next: Option<&Next>) -> Response<Bytes> {
    let outcome = match asked(world, query, next) {
        Ok((method, file)) => {
            world.note(Protocol::Gateway, &method, "200", Value::Null, &[]);
            return file;
        }
        Err(refused) => refused,
    };
    world.note(Protocol::Gateway, &outcome.method, &outcome.sub_code, Value::Null, &[]);
    let mut response = write(world, &outcome, next);
    if let Ok(value) = format!("text/plain;charset={}", outcome.charset.as_str()).parse() {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

/// The API that was asked, and the file.
fn asked<'w>(world: &'w World, query: &str, next: Option<&Next>) -> Result<(String, Response<Bytes>), Box<Outcome<'w>>> {
    let (parameters, charset) = received(query, &Content::Plain(Bytes::new()))
        .map_err(|sub_code| Outcome::refused("", Charset::Utf8, sub_code, String::new()))?;
    let told = authenticate(world, &parameters, charset, next)?;
    if let Some(Next::Error(code)) = next {
        return Err(Box::new(told.with_error(world, code)));
    }
    let content = match content(world, &parameters, charset) {
        Ok(content) => content,
        Err(sub_code) => return Err(Box::new(told.with_error(world, sub_code))),
    };
    match files::asked_for(world, &parameters, content.as_deref()) {
        Some(file) => Ok((told.method, file)),
        None => Err(Box::new(told.with_error(world, "isv.invalid-parameter"))),
    }
}
