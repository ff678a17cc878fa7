//! The HTTP client: reqwest over rustls, no redirects, no decompression, bounded time and size.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::redirect::Policy;

use super::{Body, Bounds, Transport, TransportFuture};
use crate::client::Secret;
use crate::error::{ConfigError, TransportError, TransportErrorKind as Kind};
use crate::upload::UploadError;

/// What the client does about time and size.
#[derive(Clone, Debug)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_answer_bytes: usize,
    pub(crate) proxy: Option<Secret>,
}

impl HttpSettings {
    const fn bounds(&self) -> Bounds {
        Bounds::new(self.timeout, self.max_answer_bytes)
    }

    fn proxy(&self) -> Result<Option<reqwest::Proxy>, ConfigError> {
        let parse =
            |url: &Secret| reqwest::Proxy::all(url.as_str()).map_err(|error| ConfigError::HttpClient(error.without_url().into()));
        self.proxy.as_ref().map(parse).transpose()
    }
}

/// The settings that both of reqwest's builders take.
macro_rules! configure {
    ($builder:expr, $settings:expr) => {{
        let builder = $builder
            .redirect(Policy::none())
            .no_proxy()
            // Another crate may turn these features of reqwest on: what is verified is the bytes received, and their size is capped.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .connect_timeout($settings.connect_timeout)
            .timeout($settings.timeout);
        let builder = match $settings.proxy()? {
            Some(proxy) => builder.proxy(proxy),
            None => builder,
        };
        builder.build().map_err(|error| ConfigError::HttpClient(error.into()))?
    }};
}

#[derive(Debug)]
pub(crate) struct AsyncHttp {
    client: reqwest::Client,
    bounds: Bounds,
}

impl AsyncHttp {
    pub(crate) fn new(settings: HttpSettings) -> Result<Self, ConfigError> {
        let client = configure!(reqwest::Client::builder(), settings);
        Ok(Self { client, bounds: settings.bounds() })
    }

    async fn exchange(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError> {
        let bounds = request.extensions().get().copied().unwrap_or(self.bounds);
        let mut request = reqwest::Request::try_from(request.map(reqwest::Body::wrap)).map_err(lost)?;
        *request.timeout_mut() = Some(bounds.timeout);
        let mut response = self.client.execute(request).await.map_err(lost)?;
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(lost)? {
            if body.len() + chunk.len() > bounds.max_bytes {
                return Err(TransportError::new(Kind::TooLarge));
            }
            body.extend_from_slice(&chunk);
        }
        let mut answer = http::Response::new(body.freeze());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }
}

impl Transport for AsyncHttp {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(self.exchange(request))
    }
}

/// Where reqwest lost it. The URL is taken out of the error: tokens and signatures stand in its query.
fn lost(error: reqwest::Error) -> TransportError {
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

/// Whether it was a file that could not be read.
fn is_upload(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(at) = cause {
        // `io::Error` hides what it wraps from `source`.
        let wrapped = at.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if at.is::<UploadError>() || wrapped.is_some_and(|inner| inner.is::<UploadError>()) {
            return true;
        }
        cause = at.source();
    }
    false
}

#[cfg(feature = "blocking")]
pub(crate) use blocking::BlockingHttp;

#[cfg(feature = "blocking")]
mod blocking {
    use std::io::{ErrorKind, Read};
    use std::time::Instant;

    use bytes::Bytes;
    use reqwest::redirect::Policy;

    use super::{HttpSettings, Kind, lost};
    use crate::error::{ConfigError, TransportError};
    use crate::transport::{BlockingTransport, Body, Bounds};

    #[derive(Debug)]
    pub(crate) struct BlockingHttp {
        client: reqwest::blocking::Client,
        bounds: Bounds,
    }

    impl BlockingHttp {
        pub(crate) fn new(settings: HttpSettings) -> Result<Self, ConfigError> {
            let client = configure!(reqwest::blocking::Client::builder(), settings);
            Ok(Self { client, bounds: settings.bounds() })
        }
    }

    impl BlockingTransport for BlockingHttp {
        fn send(&self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError> {
            let begun = Instant::now();
            let bounds = request.extensions().get().copied().unwrap_or(self.bounds);
            let mut request = reqwest::blocking::Request::try_from(request.map(sized)).map_err(lost)?;
            *request.timeout_mut() = Some(bounds.timeout);
            let mut response = self.client.execute(request).map_err(lost)?;
            let mut body = Vec::new();
            let mut chunk = [0; 16 * 1024];
            // reqwest bounds each read here, not all of them: an answer that drips would last as long as it likes.
            while begun.elapsed() < bounds.timeout {
                match response.read(&mut chunk) {
                    Ok(0) => return Ok(answer(response, body)),
                    Ok(count) if body.len() + count > bounds.max_bytes => return Err(TransportError::new(Kind::TooLarge)),
                    Ok(count) => body.extend_from_slice(chunk.get(..count).unwrap_or_default()),
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    Err(error) => return Err(broken(error)),
                }
            }
            Err(TransportError::new(Kind::Timeout))
        }
    }

    fn sized(body: Body) -> reqwest::blocking::Body {
        if let Some(bytes) = body.to_bytes() {
            return bytes.into();
        }
        let length = body.len();
        reqwest::blocking::Body::sized(body.into_reader(), length)
    }

    fn broken(error: std::io::Error) -> TransportError {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>());
        let timed_out = error.kind() == ErrorKind::TimedOut || inner.is_some_and(reqwest::Error::is_timeout);
        TransportError::new(if timed_out { Kind::Timeout } else { Kind::Interrupted }).with_source(error)
    }

    fn answer(mut response: reqwest::blocking::Response, body: Vec<u8>) -> http::Response<Bytes> {
        let mut answer = http::Response::new(Bytes::from(body));
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        answer
    }
}
