//! The reason for rejecting a call.

use std::borrow::Cow;

use alipay_core::schema::Protocol;

/// The platform's code, and a message with the problem and the expectation.
#[derive(Debug)]
pub(crate) struct Reason {
    /// The code as the gateway writes it.
    pub(crate) code: Cow<'static, str>,
    /// The message. Empty if the description has one for the code.
    pub(crate) message: String,
}

impl Reason {
    pub(crate) fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }

    /// Creates the reason for a missing common parameter.
    pub(crate) fn missing(code: &'static str, name: &str, expected: &str) -> Self {
        Self::new(code, format!("the parameter `{name}` is missing or empty, in the query and in the body; expected {expected}"))
    }

    /// Returns the code for an invalid parameter without a code of the API's own.
    pub(super) const fn invalid_parameter(protocol: Protocol) -> &'static str {
        match protocol {
            Protocol::Gateway => "isv.invalid-parameter",
            Protocol::Rest => "invalid-parameter",
        }
    }

    /// Converts the reason for REST, where the gateway's own codes have no prefix.
    pub(crate) fn on_rest(self) -> Self {
        match self.code.strip_prefix("isv.") {
            Some(code) => Self { code: code.to_owned().into(), ..self },
            None => self,
        }
    }
}

/// Formats a value for a message: escaped, and truncated to 64 characters.
pub(crate) fn shown(value: &str) -> String {
    const MOST: usize = 64;
    let begin: String = value.chars().take(MOST).collect();
    let dots = if begin.len() < value.len() { "…" } else { "" };
    format!("`{}{dots}`", begin.escape_debug())
}
