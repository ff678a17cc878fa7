//! Errors of notifications.

use std::fmt;

use crate::charset::Charset;

/// The number of characters of external text that an error quotes.
const SHOWN: usize = 32;

/// The reason why a notification, the parameters of a return or an app's result was rejected. None of its content may be used.
///
/// Contains no values except the shortened app id and `sign_type`, but may contain names.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `the signature does not match` | The key is not Alipay's for this app, or a framework added, dropped, decoded or converted parameters. | Pass the raw body to [`verify`](super::NotificationVerifier::verify). Compare the key with 支付宝公钥 in the console. |
/// | `is missing, so the sender is unknown` | The request is not from the platform, or the framework removed `sign`. | Answer with [`FAILURE`](super::FAILURE). |
/// | `the body is empty` | An extractor or a middleware read the body before. | Read the body once, as bytes. |
/// | `the request's Content-Type is not` | The request is a test by hand, or a gateway converted it to JSON. | Forward the form unchanged. |
/// | `is not an expected app` | The notification is about another app that shares the key. | Add the app to the verifier: [`app`](super::NotificationVerifierBuilder::app). |
/// | `a signature does not mark the end of a value` | A free text of the order contains `&name=`. | Query the trade, and keep `&` out of `subject`, `body` and `passback_params`. |
/// | `is not supported` | The `sign_type` is none of the verifier's. | Set RSA2 in the console; SM2 needs the feature `sm2`. |
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotifyError {
    /// The request or body is not a form in the platform's format.
    NotAForm(FormProblem),
    /// The result of the app SDK is not in the platform's format. Contains the problem.
    NotAResult(&'static str),
    /// There is no `sign`, so anyone could have written it.
    Unsigned,
    /// The `sign_type` is neither `RSA2` nor `RSA`, nor with the feature `sm2`, `SM2`. Contains the actual value, if any.
    SignType(Option<String>),
    /// The signature matches under no rule: the content was changed in transit, or the key belongs to another app or environment.
    Mismatch,
    /// The signature matches, but a value contains `&NAME=` with the name of a notification parameter. The signature does not mark
    /// the end of a value, so an attacker may have moved the boundaries of parameters. Query the trade instead.
    Ambiguous {
        /// The parameter.
        name: String,
        /// The name in its value.
        contained: String,
    },
    /// The signature matches one of the known keys, but the `app_id` is not an expected one. Contains the actual value, if any.
    ForeignApp(Option<String>),
}

/// The reason why a request is not a form in the platform's format.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormProblem {
    /// The request's method is not POST.
    Method,
    /// The request's `Content-Type` is missing, or not `application/x-www-form-urlencoded`.
    ContentType,
    /// The body is empty.
    Empty,
    /// The content exceeds the verifier's size limit.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// There is no `name=value`, or the text begins like JSON or XML.
    NoParameters,
    /// A name is empty or contains characters that the platform's names never contain.
    Name(String),
    /// A name occurs twice, so the value is ambiguous.
    Duplicate(String),
    /// The parameter `charset` names an unknown charset.
    UnknownCharset(String),
    /// The value of a parameter is not valid in the charset.
    NotInCharset {
        /// The parameter's name.
        name: String,
        /// The charset that the form names, otherwise the verifier's.
        charset: Charset,
    },
}

/// Shortens an external text, so that it cannot flood a log.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

const VERIFIED: &str = if cfg!(feature = "sm2") {
    "supported are RSA2, RSA and SM2"
} else {
    "supported are RSA2 and RSA, and SM2 with this crate's feature `sm2`"
};

impl fmt::Display for NotifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAForm(problem) => write!(f, "invalid notification form: {problem}"),
            Self::NotAResult(what) => write!(f, "invalid result of the app SDK: {what}"),
            Self::Unsigned => f.write_str("`sign` is missing, so the sender is unknown; the content was discarded"),
            Self::SignType(None) => write!(f, "`sign_type` is missing; {VERIFIED}"),
            Self::SignType(Some(found)) => write!(f, "the sign_type `{}` is not supported; {VERIFIED}", found.escape_debug()),
            Self::Mismatch => f.write_str(
                "the signature does not match; the content was discarded. Check that the key is the one that the console shows as \
                 Alipay's for this app and environment, that all parameters are passed, decoded once, and that none was added on the way, \
                 such as a route or query parameter of a web framework",
            ),
            Self::Ambiguous { name, contained } => write!(
                f,
                "the signature matches, but the value of `{}` contains `&{}=`, and a signature does not mark the end of a value; the content \
                 was discarded. Query the trade, and keep `&` out of the free texts of orders",
                name.escape_debug(),
                contained.escape_debug()
            ),
            Self::ForeignApp(None) => f.write_str("the signature matches, but `app_id` is missing"),
            Self::ForeignApp(Some(found)) => {
                write!(f, "the signature matches, but the app_id `{}` is not an expected app", found.escape_debug())
            }
        }
    }
}

impl std::error::Error for NotifyError {}

impl fmt::Display for FormProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Method => f.write_str("the request's method is not POST"),
            Self::ContentType => f.write_str("the request's Content-Type is not application/x-www-form-urlencoded"),
            Self::Empty => f.write_str("the body is empty; another handler may have consumed it"),
            Self::TooLarge { limit } => write!(f, "it exceeds {limit} bytes"),
            Self::NoParameters => f.write_str("it contains no `name=value`"),
            Self::Name(name) => write!(f, "`{}` is not a valid parameter name", name.escape_debug()),
            Self::Duplicate(name) => write!(f, "the parameter `{}` occurs twice", name.escape_debug()),
            Self::UnknownCharset(name) => {
                write!(f, "the charset `{}` is unknown; expected utf-8, gbk or gb18030", name.escape_debug())
            }
            Self::NotInCharset { name, charset } => {
                write!(f, "the parameter `{}` is not valid in the charset {}", name.escape_debug(), charset.as_str())
            }
        }
    }
}

impl From<FormProblem> for NotifyError {
    fn from(problem: FormProblem) -> Self {
        Self::NotAForm(problem)
    }
}
