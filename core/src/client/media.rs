//! Downloads of media files with a signed request: a GET with every parameter in the query.
//! The response is the file, or a document with an error. (protocol: media download)

use bytes::Bytes;
use http::header::USER_AGENT;

use super::core::{Core, Sent, USER_AGENT as CLIENT};
use super::download::{Downloaded, bounded, content_type};
use super::observe::Observed;
use super::placement::CallKind;
use super::secret::Secret;
use super::target::Target;
use super::{Client, RawCall};
use crate::error::{ConfigError, DecodeError, Error};
use crate::gateway::{Escape, MEDIA_PATH, query_string};
use crate::headers::text;
use crate::schema::Protocol;
use crate::transport::Body;

impl Core {
    pub(crate) fn media_request(&self, target: &Target<'_>) -> Result<(http::Request<Body>, Sent), Error> {
        let placed = self.place(target, Protocol::Gateway, CallKind::Address)?;
        let mut warnings = Vec::new();
        let (common, business, signed) = self.sign_parameters(target, &placed, &mut warnings)?;
        let query = query_string(common.merged(&business).sorted(), self.charset, Escape::Form).map_err(ConfigError::from)?;
        let base = if self.base_url == crate::PRODUCTION { crate::MEDIA } else { &self.base_url };
        let request = http::Request::get(format!("{base}{MEDIA_PATH}?{query}")).header(USER_AGENT, CLIENT);
        let request =
            request.extension(self.download_bounds).body(Body::default()).map_err(|_| ConfigError::Header("the URL"))?;
        Ok((request, Sent { protocol: Protocol::Gateway, warnings, signed: Secret::new(signed) }))
    }

    /// Returns the file, or the gateway's error if the response is a document.
    pub(crate) fn media_received(
        &self,
        target: &Target<'_>,
        sent: &Sent,
        response: &http::Response<Bytes>,
    ) -> Result<Downloaded, Error> {
        if !response.status().is_success() || is_document(response) {
            let document = self.receive(target.api(), sent, response)?;
            let what = "expected a file, found a document without an error";
            return Err(DecodeError::unexpected(what, document.raw()).at_status(response.status().as_u16()).into());
        }
        bounded(response, self.download_bounds)?;
        Ok(Downloaded::of(response, text(response.headers(), "trace_id").map(ToOwned::to_owned)))
    }
}

/// Returns true if the response is a document. Errors of the platform are declared as `text/plain`, those of proxies as HTML.
fn is_document(response: &http::Response<Bytes>) -> bool {
    match content_type(response).map(str::to_ascii_lowercase) {
        Some(declared) => ["text/plain", "json", "html"].iter().any(|kind| declared.contains(kind)),
        None => response.body().trim_ascii_start().starts_with(b"{"),
    }
}

impl RawCall<'_, Client> {
    /// Fetches a media file with a signed request, such as a picture that a user sent. Gateway only.
    ///
    /// The file comes from [`MEDIA`](crate::MEDIA), or from the base URL if it is not [`PRODUCTION`](crate::PRODUCTION).
    /// All parameters, including tokens, are sent in the URL, as the platform requires. The file has no signature.
    ///
    /// ```no_run
    /// # async fn run(client: &alipay::Client, method: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let media = serde_json::json!({ "mediaId": "SkpZ5CfXS0mLwSPCBlDyNwAAACMAAQED" });
    /// let picture = client.call_raw(method, &media).download().await?;
    /// println!("{:?}, {} bytes", picture.content_type(), picture.bytes().len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Error`]. [`Error::Transport`] also if the connection fails while sending or receiving, the timeout expires or the file is too
    /// large, because a download has no effect on the platform.
    pub async fn download(self) -> Result<Downloaded, Error> {
        let target = self.target()?;
        self.client.core.repeat(&target, |number| self.client.media(&target, number)).await
    }
}

impl Client {
    async fn media(&self, target: &Target<'_>, number: u32) -> Result<Downloaded, Error> {
        let mut observed = Observed::new(target.api().name, number, &self.core.observers);
        let exchange = async {
            let (request, sent) = self.core.media_request(target)?;
            observed.sending(Some(Protocol::Gateway), &request);
            let response = observed.around(self.transport.send(request)).await.map_err(Error::Transport)?;
            observed.received(&response);
            self.core.media_received(target, &sent, &response)
        };
        let result = exchange.await.map_err(|error| self.core.redacted(target, error));
        observed.ending(result)
    }
}
