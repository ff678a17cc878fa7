//! One call and its options.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::Client;
use super::options::{Options, content_options, limit_options, retry_option};
use super::protocol_choice::ProtocolChoice;
use super::response::Response;
use super::secret::Secret;
use super::target::{Described, Payload, Target};
use crate::error::{ConfigError, Error};
use crate::limits::Overrides;
use crate::record::{CallRequest, Request};

/// A prepared call. `C` is the client that makes it.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<'a, C, R> {
    pub(crate) client: &'a C,
    pub(crate) request: &'a R,
    pub(crate) options: Options,
}

impl<'a, C, R: CallRequest> Call<'a, C, R> {
    pub(crate) fn new(client: &'a C, request: &'a R) -> Self {
        Self { client, request, options: Options::default() }
    }

    limit_options!();

    /// Sets the protocol of this call.
    ///
    /// Defaults to the client's protocol.
    pub fn protocol(mut self, protocol: ProtocolChoice) -> Self {
        self.options.protocol = Some(protocol);
        self
    }

    content_options!();

    retry_option!();

    pub(crate) fn target(&self) -> Result<Target<'a>, ConfigError> {
        target(self.request, &self.options)
    }
}

/// Combines a described request with its options. Rejects overrides of limits that the API does not have.
pub(super) fn target<'a, R: Request>(request: &'a R, options: &Options) -> Result<Target<'a>, ConfigError> {
    let mut overrides = Overrides::default();
    for (limit, setting) in &options.limits {
        overrides.set(R::API, limit, setting.clone())?;
    }
    Ok(Target { api: Described::Here(R::API), payload: Payload::Record(request, &[]), overrides, options: options.clone() })
}

impl<'a, R: CallRequest> Call<'a, Client, R> {
    /// Makes the call, like awaiting it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(self) -> Result<Response<R::Response>, Error<R::ErrorCode>> {
        let target = self.target()?;
        let (received, warnings) = self.client.exchange(&target).await.map_err(Error::with_code)?;
        Ok(Response::typed(received, warnings))
    }
}

impl<'a, R: CallRequest> IntoFuture for Call<'a, Client, R> {
    type Output = Result<Response<R::Response>, Error<R::ErrorCode>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
