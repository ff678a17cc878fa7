//! The client: settings, one call, and what surrounds the bytes sent.
//!
//! [`core`] turns a request into HTTP and an answer into a verified document without sending anything; the asynchronous
//! [`Client`] and [`crate::blocking::Client`] are thin shells around it.

mod answer;
mod builder;
mod call;
mod core;
mod envelope;
mod gateway_call;
mod receive;
mod rest_call;
mod secret;

pub use answer::Answer;
pub use builder::{Build, ClientBuilder};
pub use call::Call;

#[cfg(feature = "blocking")]
pub(crate) use call::Target;
pub(crate) use core::Core;
#[cfg(feature = "blocking")]
pub(crate) use receive::lost;
#[cfg(feature = "http-client")]
pub(crate) use secret::Secret;

use std::sync::Arc;

use serde_json::Value;

use crate::error::Error;
use crate::record::Request;
use crate::schema::Verb;
use crate::transport::Transport;
#[cfg(not(feature = "blocking"))]
use call::Target;

/// Which protocol a client calls on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolChoice {
    /// REST (V3) where the API has it, the gateway (V2) where not, or where the client signs otherwise than RSA2 in utf-8.
    #[default]
    Auto,
    /// The gateway (V2).
    Gateway,
    /// REST (V3).
    Rest,
}

/// A client for one app. Cheap to clone; clones share connections.
///
/// ```no_run
/// use alipay::Client;
/// use alipay::open_public::MessageQuery;
///
/// # async fn run(app_id: &str, private_key: &str, alipay_key: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(app_id).private_key(private_key)?.alipay_public_key(alipay_key)?.build()?;
/// let query = MessageQuery::new().message_ids(["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"]);
/// for message in &client.call(&query).await?.list {
///     println!("{} was sent at {}", message.message_id, message.send_time);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    core: Arc<Core>,
    transport: Arc<dyn Transport>,
}

impl Client {
    /// Starts a client for the app with this id.
    pub fn builder(app_id: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(app_id)
    }

    /// A call of a described API: `client.call(&request).await`, or with options before the `await`.
    pub fn call<'a, R: Request>(&'a self, request: &'a R) -> Call<'a, Self, R> {
        Call::new(self, request)
    }

    /// Calls an API that no spec describes, on the gateway (V2): `parameters` becomes `biz_content` as it is. The answer is
    /// verified like any other; limits are not known.
    ///
    /// # Errors
    /// Those of any call, with codes as text.
    pub async fn call_raw(&self, method: &str, parameters: &Value) -> Result<Answer<Value>, Error> {
        self.exchange(&Target::raw_gateway(method, parameters)?).await
    }

    /// Calls a path that no spec describes, on REST (V3): `parameters` becomes the query for GET and DELETE, else the body.
    ///
    /// # Errors
    /// Those of any call, with codes as text.
    pub async fn call_rest(&self, method: Verb, path: &str, parameters: &Value) -> Result<Answer<Value>, Error> {
        self.exchange(&Target::raw_rest(method, path, parameters)?).await
    }

    async fn exchange(&self, target: &Target<'_>) -> Result<Answer<Value>, Error> {
        let prepared = self.core.prepare(target)?;
        let protocol = prepared.protocol;
        let response = self.transport.send(prepared.request).await.map_err(receive::lost)?;
        let received = self.core.receive(target.api(), protocol, &response)?;
        Ok(Answer::untyped(received, prepared.warnings))
    }
}
