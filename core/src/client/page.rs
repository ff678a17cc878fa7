//! Page and app products, whose requests the user's browser or app sends. The client checks, serialises and signs them like calls,
//! but sends nothing.

use serde_json::Value;

use super::options::{Options, content_options, limit_options};
use super::raw::gateway_target;
use super::secret::Secret;
use super::target::Target;
use super::{Core, ProtocolChoice, call};
use crate::error::{AnyCode, ConfigError, Error};
use crate::gateway::{self, Escape, form, query_string};
use crate::record::{AppRequest, ErrorCode, PageRequest};

/// A signed request for the user's browser, as a [`url`](Self::url) or as an HTML [`form`](Self::form).
#[derive(Debug)]
#[must_use = "it does nothing until its URL or form is taken"]
pub struct PageExecute<'a, R> {
    core: &'a Core,
    request: &'a R,
    options: Options,
}

/// A signed request for the platform's app, as an [`order_string`](Self::order_string).
#[derive(Debug)]
#[must_use = "it does nothing until its order string is taken"]
pub struct SdkExecute<'a, R> {
    core: &'a Core,
    request: &'a R,
    options: Options,
}

/// A signed request of an undescribed API for the user's browser. Limits are not checked.
#[derive(Debug)]
#[must_use = "it does nothing until its URL or form is taken"]
pub struct RawPageExecute<'a> {
    core: &'a Core,
    request: RawRequest<'a>,
    options: Options,
}

/// A signed request of an undescribed API for the platform's app. Limits are not checked.
#[derive(Debug)]
#[must_use = "it does nothing until its order string is taken"]
pub struct RawSdkExecute<'a> {
    core: &'a Core,
    request: RawRequest<'a>,
    options: Options,
}

/// The method and the business parameters of an undescribed API.
#[derive(Debug)]
struct RawRequest<'a> {
    method: &'a str,
    parameters: &'a Value,
}

fn on_gateway() -> Options {
    Options { protocol: Some(ProtocolChoice::Gateway), ..Options::default() }
}

/// The constructor and the options of a described request.
macro_rules! described {
    ($name:ident, $kind:ident) => {
        impl<'a, R: $kind> $name<'a, R> {
            pub(crate) fn new(core: &'a Core, request: &'a R) -> Self {
                Self { core, request, options: on_gateway() }
            }

            limit_options!();

            content_options!();

            fn target(&self) -> Result<Target<'a>, ConfigError> {
                call::target(self.request, &self.options)
            }
        }
    };
}

/// The constructor and the options of an undescribed request.
macro_rules! undescribed {
    ($name:ident) => {
        impl<'a> $name<'a> {
            pub(crate) fn new(core: &'a Core, method: &'a str, parameters: &'a Value) -> Self {
                Self { core, request: RawRequest { method, parameters }, options: on_gateway() }
            }

            content_options!();

            fn target(&self) -> Result<Target<'a>, ConfigError> {
                gateway_target(self.request.method, self.request.parameters, &self.options)
            }
        }
    };
}

/// The two forms of a page.
macro_rules! page_methods {
    ($code:ty, $errors:literal) => {
        /// Returns the URL of the page, for a redirect. Use [`form`](Self::form) for long requests, because browsers and proxies truncate URLs.
        ///
        /// # Errors
        #[doc = $errors]
        pub fn url(self) -> Result<String, Error<$code>> {
            url(self.core, &self.target()?)
        }

        /// Returns an HTML form that the browser submits as soon as it is loaded. Every attribute is fully escaped.
        ///
        /// # Errors
        /// The errors of [`url`](Self::url).
        pub fn form(self) -> Result<String, Error<$code>> {
            html_form(self.core, &self.target()?)
        }
    };
}

/// The form of an order.
macro_rules! order_methods {
    ($code:ty, $errors:literal) => {
        /// Returns the order string, which the app passes unchanged to the platform's SDK.
        ///
        /// # Errors
        #[doc = $errors]
        pub fn order_string(self) -> Result<String, Error<$code>> {
            order_string(self.core, &self.target()?)
        }
    };
}

described!(PageExecute, PageRequest);
described!(SdkExecute, AppRequest);
undescribed!(RawPageExecute);
undescribed!(RawSdkExecute);

impl<R: PageRequest> PageExecute<'_, R> {
    page_methods!(
        R::ErrorCode,
        "[`Error::Invalid`], [`Error::Config`], and [`Error::Signature`] if the request could not be signed."
    );
}

impl RawPageExecute<'_> {
    page_methods!(
        AnyCode,
        "[`Error::Config`], also if the parameters are not a JSON object, and [`Error::Signature`] if the request could not be signed."
    );
}

impl<R: AppRequest> SdkExecute<'_, R> {
    order_methods!(
        R::ErrorCode,
        "[`Error::Invalid`], [`Error::Config`], and [`Error::Signature`] if the request could not be signed."
    );
}

impl RawSdkExecute<'_> {
    order_methods!(
        AnyCode,
        "[`Error::Config`], also if the parameters are not a JSON object, and [`Error::Signature`] if the request could not be signed."
    );
}

pub(super) fn url<C: ErrorCode>(core: &Core, target: &Target<'_>) -> Result<String, Error<C>> {
    Ok(format!("{}{}?{}", core.base_url, gateway::PATH, order_string(core, target)?))
}

pub(super) fn html_form<C: ErrorCode>(core: &Core, target: &Target<'_>) -> Result<String, Error<C>> {
    let (common, business) = core.signed(target).map_err(Error::with_code)?;
    let query = query_string(common.sorted(), core.charset, Escape::Rfc3986).map_err(ConfigError::from)?;
    let action = format!("{}{}?{query}", core.base_url, gateway::PATH);
    Ok(form(&action, business.sorted(), core.charset))
}

pub(super) fn order_string<C: ErrorCode>(core: &Core, target: &Target<'_>) -> Result<String, Error<C>> {
    let (common, business) = core.signed(target).map_err(Error::with_code)?;
    Ok(query_string(common.merged(&business).sorted(), core.charset, Escape::Rfc3986).map_err(ConfigError::from)?)
}
