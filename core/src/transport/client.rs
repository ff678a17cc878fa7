//! The HTTP client: reqwest with rustls, without redirects, retries and decompression, and with limits on time and size.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::redirect::Policy;

use super::{Body, Bounds, Progress, Transport, TransportFuture};
use crate::client::Secret;
use crate::error::{ConfigError, TransportError, TransportErrorKind as Kind, host};
use crate::upload::UploadError;

/// The timeouts, the size limit and the proxy of the HTTP client.
#[derive(Clone, Debug)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) proxy: Option<Secret>,
}

impl HttpSettings {
    const fn bounds(&self) -> Bounds {
        Bounds::new(self.timeout, self.max_response_bytes)
    }

    fn proxy(&self) -> Result<Option<reqwest::Proxy>, ConfigError> {
        let parse =
            |url: &Secret| reqwest::Proxy::all(url.as_str()).map_err(|error| ConfigError::HttpClient(error.without_url().into()));
        self.proxy.as_ref().map(parse).transpose()
    }
}

/// The HTTP client of both clients. The blocking client runs it on its own thread.
#[derive(Debug)]
pub(crate) struct AsyncHttp {
    client: reqwest::Client,
    bounds: Bounds,
    /// The host of the proxy, for errors.
    proxy: Option<String>,
}

impl AsyncHttp {
    pub(crate) fn new(settings: HttpSettings) -> Result<Self, ConfigError> {
        check_provider()?;
        let builder = reqwest::Client::builder()
            .redirect(Policy::none())
            // By default reqwest retries a request that HTTP/2 refuses. A signed request is sent once: only `RetryPolicy` retries.
            .retry(reqwest::retry::never())
            .no_proxy()
            // Another crate may enable these features of reqwest. The client must verify the bytes received, and limits their size.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .connect_timeout(settings.connect_timeout)
            .timeout(settings.timeout);
        let builder = match settings.proxy()? {
            Some(proxy) => builder.proxy(proxy),
            None => builder,
        };
        let client = builder.build().map_err(|error| ConfigError::HttpClient(error.into()))?;
        let proxy = settings.proxy.as_ref().and_then(|proxy| proxy.as_str().parse().ok()).as_ref().and_then(host);
        Ok(Self { client, bounds: settings.bounds(), proxy })
    }

    /// Sends the request and reads the whole response.
    pub(super) async fn exchange(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError> {
        self.attempt(request).await.map_err(|error| error.through_proxy(self.proxy.as_deref()))
    }

    async fn attempt(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError> {
        let bounds = request.extensions().get().copied().unwrap_or(self.bounds);
        let progress = request.extensions().get::<Progress>().cloned();
        let mut request = reqwest::Request::try_from(request.map(reqwest::Body::wrap)).map_err(transport_error)?;
        *request.timeout_mut() = Some(bounds.timeout);
        let mut received = self.client.execute(request).await.map_err(transport_error)?;
        let (length, mut body) = (received.content_length(), BytesMut::new());
        while let Some(chunk) = received.chunk().await.map_err(transport_error)? {
            if body.len() + chunk.len() > bounds.max_bytes {
                return Err(TransportError::new(Kind::TooLarge));
            }
            body.extend_from_slice(&chunk);
            if let Some(progress) = &progress {
                progress.report(body.len() as u64, length);
            }
        }
        let mut response = http::Response::new(body.freeze());
        *response.status_mut() = received.status();
        *response.headers_mut() = std::mem::take(received.headers_mut());
        Ok(response)
    }
}

/// Checks that TLS has a provider of cryptography: that of aws-lc-rs, or one that the program installed. Without one, reqwest panics.
fn check_provider() -> Result<(), ConfigError> {
    let has_provider = cfg!(feature = "aws-lc-rs") || rustls::crypto::CryptoProvider::get_default().is_some();
    if has_provider { Ok(()) } else { Err(ConfigError::NoTlsProvider) }
}

impl Transport for AsyncHttp {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(self.exchange(request))
    }
}

/// Classifies an error of reqwest. Removes the URL from it, because the query contains tokens and signatures.
fn transport_error(error: reqwest::Error) -> TransportError {
    let kind = if is_upload(&error) {
        Kind::Upload
    } else if error.is_connect() || error.is_builder() {
        Kind::Connect
    } else if error.is_timeout() {
        Kind::Timeout
    } else {
        Kind::Interrupted
    };
    TransportError::new(kind).with_source(error.without_url())
}

/// Returns true if the cause is a file that could not be read.
fn is_upload(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(at) = cause {
        // `source` of an `io::Error` skips the wrapped error.
        let wrapped = at.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if at.is::<UploadError>() || wrapped.is_some_and(|inner| inner.is::<UploadError>()) {
            return true;
        }
        cause = at.source();
    }
    false
}
