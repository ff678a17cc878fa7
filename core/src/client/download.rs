//! Downloads of files whose URL a response contains, such as a bill. The request contains neither a signature nor secrets.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, USER_AGENT};

use super::core::{Core, USER_AGENT as CLIENT};
use super::observe::{Observed, Reported};
use super::secret::Secret;
use super::{Client, address, redact};
use crate::charset::Charset;
use crate::error::{ConfigError, DecodeError, Error, TransportError, TransportErrorKind};
use crate::headers::text;
use crate::transport::{Body, Bounds, Progress};

/// The minimum length of a secret in a URL. Shorter values are words, such as the type of a bill.
const SHORTEST_SECRET: usize = 16;

/// The name that observers receive instead of an API's name.
pub(crate) const NAME: &str = "download";

/// A prepared download. `C` is the client that makes it.
#[must_use = "a download does nothing until it is awaited or sent"]
pub struct Download<'a, C> {
    pub(crate) client: &'a C,
    url: &'a str,
    timeout: Option<Duration>,
    max_bytes: Option<usize>,
    over_https: bool,
    progress: Option<Progress>,
}

impl<'a, C> Download<'a, C> {
    pub(crate) const fn new(client: &'a C, url: &'a str) -> Self {
        Self { client, url, timeout: None, max_bytes: None, over_https: false, progress: None }
    }

    /// Sets the timeout of the download.
    ///
    /// Defaults to the client's [`download_timeout`](crate::ClientBuilder::download_timeout).
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the maximum size of the file in bytes.
    ///
    /// Defaults to the client's [`max_download_bytes`](crate::ClientBuilder::max_download_bytes).
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = Some(bytes);
        self
    }

    /// Uses `https` if the URL has the scheme `http`, which URLs from the platform may have. A URL of this machine, such as that of an
    /// emulator, stays as it is.
    ///
    /// Defaults to false.
    pub const fn over_https(mut self, over_https: bool) -> Self {
        self.over_https = over_https;
        self
    }

    /// Calls this function after each received part, with the number of received bytes, and the length of the file if the server declares
    /// it. A custom transport may ignore it.
    pub fn on_progress(mut self, callback: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        self.progress = Some(Progress::new(callback));
        self
    }

    fn bounds(&self, core: &Core) -> Bounds {
        let Bounds { timeout, max_bytes } = core.download_bounds;
        Bounds::new(self.timeout.unwrap_or(timeout), self.max_bytes.unwrap_or(max_bytes))
    }

    /// Returns a plain GET request, which does not identify the caller.
    pub(crate) fn request(&self, core: &Core) -> Result<http::Request<Body>, ConfigError> {
        let url = self.url.trim();
        let address = match url.strip_prefix("http://") {
            Some(rest) if self.over_https && !address::is_local(url) => {
                address::file(&format!("https://{rest}"), core.plain_http)
            }
            _ => address::file(url, core.plain_http),
        };
        let request = http::Request::get(address?).header(USER_AGENT, CLIENT).extension(self.bounds(core));
        let request = match &self.progress {
            Some(progress) => request.extension(progress.clone()),
            None => request,
        };
        request.body(Body::default()).map_err(|_| ConfigError::DownloadUrl)
    }

    /// Removes the values in the URL from the error: they include tokens and signatures.
    pub(crate) fn redacted(&self, error: Error) -> Error {
        let query = self.url.split_once('?').map_or("", |(_, query)| query);
        let values = query.split(['&', '=', '#']).filter(|value| value.len() >= SHORTEST_SECRET);
        let secrets: Vec<_> = values.flat_map(|value| [Secret::new(value), Secret::new(percent_decoded(value))]).collect();
        redact::redacted(error, &secrets)
    }

    /// Returns the file, if the response is one.
    pub(crate) fn received(&self, core: &Core, response: &http::Response<Bytes>) -> Result<Downloaded, Error> {
        let status = response.status();
        let unexpected = |what: &str| {
            let body = Charset::read_lossy(response.body());
            Err(DecodeError::unexpected(what, &body).at_status(status.as_u16()).into())
        };
        if status.is_redirection() {
            return unexpected("the server redirected the download, and redirects are not followed");
        }
        if !status.is_success() {
            return unexpected(
                "the server has no file at this URL; the platform's download URLs expire within seconds, so request a new one",
            );
        }
        if is_html(response) {
            return unexpected("expected a file, found an HTML page; the URL may have expired, so request a new one");
        }
        bounded(response, self.bounds(core))?;
        Ok(Downloaded::of(response, None))
    }
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Checks that the transport observed the size limit.
pub(super) fn bounded(response: &http::Response<Bytes>, bounds: Bounds) -> Result<(), Error> {
    let kept = response.body().len() <= bounds.max_bytes;
    if kept { Ok(()) } else { Err(Error::Transport(TransportError::new(TransportErrorKind::TooLarge))) }
}

fn is_html(response: &http::Response<Bytes>) -> bool {
    let declared = content_type(response).is_some_and(|declared| declared.to_ascii_lowercase().contains("html"));
    let body = response.body().trim_ascii_start();
    let begins = |with: &[u8]| body.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    declared || begins(b"<!doctype html") || begins(b"<html")
}

pub(super) fn content_type(response: &http::Response<Bytes>) -> Option<&str> {
    text(response.headers(), CONTENT_TYPE.as_str())
}

/// A downloaded file. It has no signature: only TLS shows that it comes from the platform.
#[derive(Clone, PartialEq, Eq)]
pub struct Downloaded {
    bytes: Bytes,
    content_type: Option<String>,
    trace_id: Option<String>,
}

impl Downloaded {
    pub(super) fn of(response: &http::Response<Bytes>, trace_id: Option<String>) -> Self {
        Self { bytes: response.body().clone(), content_type: content_type(response).map(ToOwned::to_owned), trace_id }
    }

    /// Returns the content of the file.
    #[must_use]
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Returns the content of the file by value.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// Returns the media type that the server declares, such as `application/zip`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl Reported for Downloaded {
    fn code(&self) -> Option<&str> {
        None
    }

    fn trace_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }
}

/// Prints only the length and the media type of the file.
impl fmt::Debug for Downloaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Downloaded");
        // A binding of `format_args!` needs Rust 1.89.
        out.field("bytes", &format_args!("{} bytes", self.bytes.len())).field("content_type", &self.content_type).finish()
    }
}

/// Does not print the URL, which contains tokens.
impl<C> fmt::Debug for Download<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("timeout", &self.timeout).field("max_bytes", &self.max_bytes).finish_non_exhaustive()
    }
}

impl<'a> Download<'a, Client> {
    /// Fetches the file, like awaiting the download.
    ///
    /// # Errors
    /// [`Error::Config`] for a URL that is not allowed, [`Error::Transport`] if the connection fails, the timeout expires or the file is too
    /// large, and [`Error::Decode`] if the response is not a file.
    pub async fn send(self) -> Result<Downloaded, Error> {
        let core = &self.client.core;
        let mut observed = Observed::new(NAME, 1, &core.observers);
        let exchange = async {
            let request = self.request(core)?;
            observed.sending(None, &request);
            let response = observed.around(self.client.transport.send(request)).await.map_err(Error::Transport)?;
            observed.received(&response);
            self.received(core, &response)
        };
        let result = exchange.await.map_err(|error| self.redacted(error));
        observed.ending(result)
    }
}

impl<'a> IntoFuture for Download<'a, Client> {
    type Output = Result<Downloaded, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
