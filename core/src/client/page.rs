//! Page and app products, whose requests the user's browser or app sends. The client checks, serialises and signs them like calls,
//! but sends nothing.

use super::call::Options;
use super::options::{content_options, limit_options};
use super::secret::Secret;
use super::target::Target;
use super::{Core, ProtocolChoice, call};
use crate::error::Error;
use crate::gateway::{self, Escape, form, query_string};
use crate::record::{AppRequest, PageRequest, Request};

/// A signed request for the user's browser, as a [`url`](Page::url) or as an HTML [`form`](Page::form).
#[derive(Debug)]
#[must_use = "a page does nothing until its URL or form is taken"]
pub struct Page<'a, R> {
    core: &'a Core,
    request: &'a R,
    options: Options,
}

/// A signed request for the platform's app.
#[derive(Debug)]
#[must_use = "an order does nothing until its string is taken"]
pub struct Order<'a, R> {
    core: &'a Core,
    request: &'a R,
    options: Options,
}

/// The methods that pages and orders share.
macro_rules! signed_request {
    ($name:ident, $kind:ident) => {
        impl<'a, R: $kind> $name<'a, R> {
            pub(crate) fn new(core: &'a Core, request: &'a R) -> Self {
                let options = Options { protocol: Some(ProtocolChoice::Gateway), ..Options::default() };
                Self { core, request, options }
            }

            limit_options!();

            content_options!();

            fn target(&self) -> Result<Target<'a>, Error<<R as Request>::ErrorCode>> {
                Ok(call::target(self.request, &self.options)?)
            }
        }
    };
}

signed_request!(Page, PageRequest);
signed_request!(Order, AppRequest);

impl<R: PageRequest> Page<'_, R> {
    /// Returns the URL of the page, for a redirect. Use [`form`](Self::form) for long requests, because browsers and proxies truncate URLs.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::Config`], and [`Error::Signature`] if the request could not be signed.
    pub fn url(self) -> Result<String, Error<R::ErrorCode>> {
        let target = self.target()?;
        let (common, business) = self.core.signed(&target).map_err(Error::with_code)?;
        let query = query_string(common.merged(&business).sorted(), self.core.charset, Escape::Rfc3986);
        Ok(format!("{}{}?{}", self.core.base_url, gateway::PATH, query.map_err(crate::error::ConfigError::from)?))
    }

    /// Returns an HTML form that the browser submits as soon as it is loaded. Every attribute is fully escaped.
    ///
    /// # Errors
    /// The errors of [`url`](Self::url).
    pub fn form(self) -> Result<String, Error<R::ErrorCode>> {
        let target = self.target()?;
        let (common, business) = self.core.signed(&target).map_err(Error::with_code)?;
        let query = query_string(common.sorted(), self.core.charset, Escape::Rfc3986).map_err(crate::error::ConfigError::from)?;
        let action = format!("{}{}?{query}", self.core.base_url, gateway::PATH);
        Ok(form(&action, business.sorted(), self.core.charset))
    }
}

impl<R: AppRequest> Order<'_, R> {
    /// Returns the order string, which the app passes unchanged to the platform's SDK.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::Config`], and [`Error::Signature`] if the request could not be signed.
    pub fn order_string(self) -> Result<String, Error<R::ErrorCode>> {
        let target = self.target()?;
        let (common, business) = self.core.signed(&target).map_err(Error::with_code)?;
        let all = common.merged(&business);
        Ok(query_string(all.sorted(), self.core.charset, Escape::Rfc3986).map_err(crate::error::ConfigError::from)?)
    }
}
