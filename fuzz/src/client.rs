//! A client whose transport returns the fuzzed response, in the same process and without a runtime.

use std::error::Error as _;
use std::fmt::Write as _;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alipay::charset::Charset;
use alipay::error::{TransportError, TransportErrorKind};
use alipay::record::ErrorCode;
use alipay::sign::{SignError, SignType, Signer};
use alipay::transport::{Body, Transport, TransportFuture};
use alipay::{Client, Error, ProtocolChoice};
use bytes::Bytes;

use crate::platform::{AES_KEY, APP_ID, TOKEN, public_key};

/// Returns the time of the client's clock.
pub fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

/// A client, and the response that its next call receives.
pub struct Fixture {
    /// The client.
    pub client: Client,
    reply: Reply,
}

impl Fixture {
    /// Creates a client for this protocol and charset, with an AES key if `encrypted` is true.
    pub fn new(protocol: ProtocolChoice, charset: Charset, encrypted: bool) -> Self {
        let reply = Reply::default();
        let builder = Client::builder(APP_ID)
            .signer(Constant)
            .alipay_public_key(public_key())
            .protocol(protocol)
            .charset(charset)
            .clock(now);
        let builder = if encrypted { builder.content_key(AES_KEY) } else { builder };
        let client = builder.build_with(reply.clone()).expect("the settings are complete");
        Self { client, reply }
    }

    /// Sets the response of the next call.
    pub fn reply(&self, response: http::Response<Bytes>) {
        *self.reply.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(response);
    }
}

/// A signer that returns a constant: no target checks request signatures, and RSA would dominate the run time.
#[derive(Debug)]
struct Constant;

impl Signer for Constant {
    fn sign_type(&self) -> SignType {
        SignType::Rsa2
    }

    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignError> {
        Ok(vec![0; 256])
    }
}

#[derive(Clone, Debug, Default)]
struct Reply(Arc<Mutex<Option<http::Response<Bytes>>>>);

impl Transport for Reply {
    fn send(&self, _: http::Request<Body>) -> TransportFuture<'_> {
        let reply = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        Box::pin(async { reply.ok_or_else(|| TransportError::new(TransportErrorKind::Connect)) })
    }
}

/// Runs a future that is ready at once.
pub fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("a call is pending although its transport is ready"),
    }
}

/// Asserts the properties of every error: no text contains the token, and an unverified response does not count as verified.
pub fn check_error<C: ErrorCode + std::fmt::Debug>(error: &Error<C>, genuine: bool) {
    let mut shown = format!("{error}\n{error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(shown, "\n{cause}\n{cause:?}");
        source = cause.source();
    }
    assert!(!shown.contains(TOKEN), "an error shows the call's token: {shown}");
    if let Some(api) = error.api() {
        assert!(genuine || !api.failure().verified, "an error without a genuine signature claims to be verified: {shown}");
        assert!(
            api.failure().verified || api.failure().is_common || error.may_have_acted(),
            "an unsigned business error counts as an outcome: {shown}"
        );
    }
}
