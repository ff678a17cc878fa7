//! Errors that the platform reports.

use std::fmt;

use super::{Redact, redact_text};
use crate::limits::Violation;
use crate::record::ErrorCode;
use crate::schema::{ErrorDef, Outcome, Protocol, Retry};

/// An error that the platform reports: the API's code as an enum, and the content of the response as a [`Failure`].
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `isv.invalid-signature` | The console has another public key than that of the private key in use, or something changed the request on its way. | Read [`hint`](Failure::hint), then run [`diagnose`](crate::diagnose) or `alipay doctor`. |
/// | `isv.missing-signature-key`, `isv.missing-signature-config` | The console has no public key of the app for this sign type. | Upload the app's public key. |
/// | `isv.invalid-app-id` | The app belongs to the other environment, or the id is wrong. | Set [`base_url`](crate::ClientBuilder::base_url) to [`SANDBOX`](crate::SANDBOX) for an app of the sandbox, and only then. |
/// | `isv.missing-app-id`, `isv.missing-method` | A proxy or a redirect dropped the parameters, which the client always sends. | Check the base URL and the proxy. |
/// | `isv.missing-app-cert-sn`, `isv.missing-alipay-root-cert-sn` | The app is in certificate mode, but the client has a public key. | Set [`certificates`](crate::ClientBuilder::certificates) instead of `alipay_public_key`. |
/// | `isv.app-cert-not-exist`, `isv.app-cert-expired` | The certificate belongs to another app, or has expired. | Download the certificates from the console again. |
/// | `isv.invalid-timestamp` | The clock of this machine is wrong. | Set the clock; [`hint`](Failure::hint) contains the difference. |
/// | `isv.insufficient-isv-permissions` | The app has not signed the product of the API, or the product is not in force yet. | Sign the product in the console. On behalf of a merchant, the merchant signs it and authorises the app. |
/// | `isv.insufficient-user-permissions`, `aop.invalid-auth-token`, `aop.auth-token-time-out` | The user's token lacks the scope, is wrong, or has expired. | Refresh the token, or send the user to the authorisation page again: [`oauth`](crate::oauth). |
/// | `aop.invalid-app-auth-token`, `aop.app-auth-token-time-out`, `aop.invalid-app-auth-token-no-api` | The merchant's token is another app's, has expired, or does not cover the API. | Refresh the token, or ask the merchant to authorise again. |
/// | `isv.decryption-error-not-valid-encrypt-key`, `isv.invalid-encrypt` | The app has no AES key in the console, or another one. | Set [`content_key`](crate::ClientBuilder::content_key) to the key that the console shows. |
/// | `isv.invalid-parameter`, `ACQ.INVALID_PARAMETER` | A field is missing or wrong in a way that the spec does not describe. | The message names the field; [`warnings`](Failure::warnings) lists violated limits. |
/// | `ACQ.ACCESS_FORBIDDEN` | The merchant has no contract for the product. | Sign the product, and check the `seller_id`. |
/// | `ACQ.TRADE_NOT_EXIST` | The number is wrong, or the user has not scanned the code of a precreated order yet. | Query again until the code expires, then cancel the order. |
/// | `isv.app-call-limited`, `isv.method-call-limited` | The app calls too often. | Slow down, or set a [`RetryPolicy`](crate::RetryPolicy). |
/// | `[unsigned]` | The gateway signs none of its own errors. | Trust such an error only if [`is_common`](Failure::is_common) is true: see [`may_have_acted`](crate::Error::may_have_acted). |
///
/// REST (V3) returns the codes of the gateway without the prefixes `isv.`, `isp.` and `aop.`, and the client finds them in both spellings.
#[derive(Clone)]
pub struct ApiError<C = AnyCode> {
    code: C,
    failure: Box<Failure>,
}

/// The content of an error response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The protocol of the call.
    pub protocol: Protocol,
    /// The HTTP status: 200 for any error on the gateway. On REST it is only a hint, because a signed response with status 200 may
    /// be an error too.
    pub status: u16,
    /// The gateway's error class, such as `40004`; empty on REST, unless the response contains the members of a gateway error.
    pub gateway_code: String,
    /// The gateway's message for the class; empty if `gateway_code` is.
    pub msg: String,
    /// The error code, such as `MESSAGE_QUERY_OVER_LIMIT` or `isv.invalid-signature`. On REST, the field `code`.
    pub sub_code: String,
    /// The platform's message for the error code, mostly in Chinese. On REST, the field `message`. As in every text of an error,
    /// `…` replaces the call's own tokens, which the gateway echoes when it rejects a signature.
    pub sub_msg: String,
    /// Platform pages about the error; REST only.
    pub links: Vec<SupportLink>,
    /// The platform's id of the call, which its support asks for.
    pub trace_id: Option<String>,
    /// True if the response has a valid signature. The gateway never signs its own errors; an unsigned error could come from anyone
    /// between client and platform.
    pub verified: bool,
    /// True if the code is one that any API can return, and the spec does not describe it for this API.
    pub is_common: bool,
    /// True if the spec describes the code, for this API or for all. The client judges other codes by their names.
    pub is_described: bool,
    /// The limits that the request violates, if the policy was to send it nevertheless.
    pub warnings: Vec<Violation>,
    /// The spec's description of the code.
    pub remedy: Option<Remedy>,
    /// A diagnosis of this call, if available. For `invalid-signature`, the difference between the text that the platform rebuilt
    /// and the signed text. For `invalid-timestamp`, the clock difference.
    pub hint: Option<String>,
}

/// A platform page about an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SupportLink {
    /// The address of the page.
    pub url: String,
    /// The topic of the page; may be empty.
    pub description: String,
}

/// The spec's description of an error code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Remedy {
    /// The meaning of the code; empty if undocumented.
    pub summary: String,
    /// The recommended action; empty if unknown.
    pub fix: String,
    /// The conditions for a retry of the same call.
    pub retry: Retry,
    /// The outcome of the call: failed, or unknown.
    pub outcome: Outcome,
}

impl Remedy {
    pub(crate) fn of(def: &ErrorDef<'_>) -> Self {
        Self { summary: def.summary.to_owned(), fix: def.fix.to_owned(), retry: def.retry, outcome: def.outcome }
    }
}

impl<C: ErrorCode> ApiError<C> {
    pub(crate) fn new(failure: Failure) -> Self {
        Self { code: C::from_code(&failure.sub_code), failure: Box::new(failure) }
    }

    pub(crate) fn with_code<D: ErrorCode>(self) -> ApiError<D> {
        ApiError { code: D::from_code(&self.failure.sub_code), failure: self.failure }
    }

    /// Removes secrets from the platform's texts. A code that the spec lists contains none.
    pub(super) fn redact(&mut self, redact: Redact<'_>) {
        let failure = &mut *self.failure;
        let mut texts = vec![&mut failure.msg, &mut failure.sub_msg];
        texts.extend(failure.trace_id.as_mut());
        texts.extend(failure.hint.as_mut());
        texts.extend(failure.links.iter_mut().flat_map(|link| [&mut link.url, &mut link.description]));
        texts.push(&mut failure.gateway_code);
        if !failure.is_described {
            texts.push(&mut failure.sub_code);
        }
        for text in texts {
            redact_text(text, redact);
        }
    }

    /// Returns the API's own code. Returns `Unknown` for a public code or one that the spec does not list; its text is `sub_code`.
    #[must_use]
    pub fn code(&self) -> C {
        self.code
    }

    /// Returns the code as another enum, such as `alipay::common::gateway::GatewayErrorCode` for the codes that all APIs share.
    #[must_use]
    pub fn code_as<D: ErrorCode>(&self) -> D {
        D::from_code(&self.failure.sub_code)
    }
}

impl<C> ApiError<C> {
    /// Returns the content of the error response.
    #[must_use]
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// Returns the code's text, such as `ACQ.TRADE_NOT_EXIST`.
    #[must_use]
    pub fn sub_code(&self) -> &str {
        &self.failure.sub_code
    }
}

impl<C: fmt::Debug> fmt::Debug for ApiError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError").field("code", &self.code).field("failure", &self.failure).finish()
    }
}

impl<C> fmt::Display for ApiError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(f)
    }
}

impl<C: ErrorCode> std::error::Error for ApiError<C> {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the platform rejected the call:")?;
        for part in [&self.gateway_code, &self.sub_code] {
            if !part.is_empty() {
                write!(f, " {part}")?;
            }
        }
        let words = if self.sub_msg.is_empty() { &self.msg } else { &self.sub_msg };
        if !words.is_empty() {
            write!(f, " ({words})")?;
        }
        if let Some(remedy) = &self.remedy {
            let sentences = [&remedy.summary, &remedy.fix].into_iter().filter(|text| !text.is_empty());
            for (text, mark) in sentences.zip([": ", " "]) {
                write!(f, "{mark}{text}")?;
            }
        }
        if let Some(hint) = &self.hint {
            write!(f, " {hint}")?;
        }
        if let Some(trace_id) = &self.trace_id {
            write!(f, " [trace {trace_id}]")?;
        }
        if !self.verified {
            f.write_str(" [unsigned]")?;
        }
        Ok(())
    }
}

/// The code of an error whose API type is unknown. Its text is in `sub_code`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyCode;

impl ErrorCode for AnyCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_undescribed_code_prints_without_a_colon() {
        let remedy =
            |summary, fix| Remedy::of(&ErrorDef { code: "A", summary, fix, retry: Retry::Never, outcome: Outcome::Failed });
        let message = |remedy| {
            let nothing = String::new;
            let failure = Failure {
                protocol: Protocol::Rest,
                status: 400,
                gateway_code: nothing(),
                msg: nothing(),
                sub_code: "A".to_owned(),
                sub_msg: nothing(),
                links: Vec::new(),
                trace_id: None,
                verified: true,
                is_common: false,
                is_described: true,
                warnings: Vec::new(),
                remedy: Some(remedy),
                hint: None,
            };
            failure.to_string()
        };
        assert_eq!(message(remedy("", "")), "the platform rejected the call: A");
        assert_eq!(message(remedy("", "Try again.")), "the platform rejected the call: A: Try again.");
        assert_eq!(message(remedy("Busy.", "Try again.")), "the platform rejected the call: A: Busy. Try again.");
    }
}
