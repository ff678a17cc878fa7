//! Why a notification was not taken.

use std::fmt;

use crate::gateway::Charset;

/// How much of a foreign text an error repeats.
const SHOWN: usize = 32;

/// Why a notification, the parameters of a return or an app's result was not taken. Nothing of it may be used.
///
/// Holds no values but, shortened, the app id and the `sign_type` that were claimed, and names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotifyError {
    /// The request or body is no form as the platform sends them.
    NotAForm(FormProblem),
    /// The result of the app SDK is not of the form that the platform uses; says what is wrong.
    NotAResult(&'static str),
    /// There is no `sign`, so it may be anyone's.
    Unsigned,
    /// The `sign_type` is neither `RSA2` nor `RSA`, nor `SM2` where the feature `sm2` is on; what it is instead, if there is one.
    SignType(Option<String>),
    /// The signature matches under no rule: the content was changed on its way, or the key is another app's or environment's.
    Mismatch,
    /// The signature matches, but a value contains `&NAME=` with the name of a parameter of notifications. The signature does not show
    /// where that value ends, so parameters may have been cut out of it or pushed into it. Query the trade instead.
    Ambiguous {
        /// The parameter.
        name: String,
        /// The name in its value.
        contained: String,
    },
    /// The signature matches one of the known keys, but the `app_id` is none of the expected; what it is instead, if there is one.
    ForeignApp(Option<String>),
}

/// What keeps a request from being a form as the platform sends them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormProblem {
    /// The request's method is not POST.
    Method,
    /// The request's `Content-Type` is missing, or not `application/x-www-form-urlencoded`.
    ContentType,
    /// Nothing came.
    Empty,
    /// More came than the verifier was told to take.
    TooLarge {
        /// How many bytes it takes.
        limit: usize,
    },
    /// There is not a single `name=value`, or the text begins like JSON or XML.
    NoParameters,
    /// A name is empty or has characters that the platform's names do not have.
    Name(String),
    /// A name occurs twice, so that it is not known which value counts.
    Duplicate(String),
    /// The parameter `charset` names an unknown charset.
    UnknownCharset(String),
    /// The value of a parameter is not in the charset.
    NotInCharset {
        /// The parameter's name.
        name: String,
        /// The charset that the form names, or else the verifier's.
        charset: Charset,
    },
}

/// The start of a foreign text, so that nobody can fill a log.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

const VERIFIED: &str = if cfg!(feature = "sm2") {
    "RSA2, RSA and SM2 are verified"
} else {
    "RSA2 and RSA are verified, and SM2 where this crate's feature `sm2` is on"
};

impl fmt::Display for NotifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAForm(problem) => write!(f, "not a form as the platform sends them: {problem}"),
            Self::NotAResult(what) => write!(f, "not a result of the app SDK: {what}"),
            Self::Unsigned => f.write_str("there is no `sign`, so it may be anyone's; nothing of it was used"),
            Self::SignType(None) => write!(f, "there is no `sign_type`; {VERIFIED}"),
            Self::SignType(Some(found)) => write!(f, "the sign_type `{}` is not supported; {VERIFIED}", found.escape_debug()),
            Self::Mismatch => f.write_str(
                "the signature matches under no rule; nothing of it was used. Check that the key is the one that the console shows as \
                 Alipay's for this app and environment, that every parameter arrives, decoded once, and that none was added on the way, \
                 such as a route or query parameter of a web framework",
            ),
            Self::Ambiguous { name, contained } => write!(
                f,
                "the signature matches, but the value of `{}` contains `&{}=`, and a signature does not show where a value ends; nothing \
                 of it was used. Query the trade, and keep `&` out of the free texts of orders",
                name.escape_debug(),
                contained.escape_debug()
            ),
            Self::ForeignApp(None) => f.write_str("the signature matches, but there is no app_id to compare with the expected one"),
            Self::ForeignApp(Some(found)) => {
                write!(f, "the signature matches, but the app_id `{}` is not an expected one", found.escape_debug())
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
            Self::Empty => f.write_str("nothing came; another reader may have taken the body before"),
            Self::TooLarge { limit } => write!(f, "it has more than {limit} bytes"),
            Self::NoParameters => f.write_str("there is no `name=value` in it"),
            Self::Name(name) => write!(f, "`{}` cannot be the name of a parameter", name.escape_debug()),
            Self::Duplicate(name) => write!(f, "the parameter `{}` occurs twice", name.escape_debug()),
            Self::UnknownCharset(name) => {
                write!(f, "the charset `{}` is unknown; utf-8, gbk and gb18030 are read", name.escape_debug())
            }
            Self::NotInCharset { name, charset } => {
                write!(f, "the parameter `{}` is not in the charset {}", name.escape_debug(), charset.as_str())
            }
        }
    }
}

impl From<FormProblem> for NotifyError {
    fn from(problem: FormProblem) -> Self {
        Self::NotAForm(problem)
    }
}
