//! A client or a call that was set up in a way that cannot work.

use std::borrow::Cow;
use std::fmt;

use crate::certificates::CertificateError;
use crate::content_key::ContentKeyError;
use crate::gateway::{Charset, Unencodable};
use crate::keys::KeyError;
use crate::limits::UnknownLimit;
use crate::rest::MissingSegment;
use crate::schema::Protocol;

/// A client or a call that was set up in a way that cannot work. Nothing was sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// A key cannot be used.
    Key(KeyError),
    /// A setting is missing; says which, and how to give it.
    Missing(&'static str),
    /// The base URL is not of the form `https://host`; `http` is taken for this machine only, unless it was allowed.
    BaseUrl,
    /// The address of a file is not of the form `https://host/path`; `http` is taken for this machine only, unless it was allowed.
    DownloadUrl,
    /// A page, an order or a request for media has files with it, which have no place in an address.
    Files,
    /// Something was set that the request has no place for.
    Unused {
        /// The setting, parameter or field.
        setting: String,
        /// The reason, and the way out.
        reason: &'static str,
    },
    /// The name of a file has a character that the charset of the client does not have.
    FileName {
        /// The file's name.
        file_name: String,
        /// The charset.
        charset: Charset,
    },
    /// A limit was overridden that the API does not have.
    Limit(UnknownLimit),
    /// The API is not offered on the protocol that was asked for.
    NotOffered {
        /// The API.
        api: String,
        /// The protocol that was asked for.
        protocol: Protocol,
    },
    /// REST does not take RSA signatures (SHA-1), and the client signs with them.
    SignType,
    /// REST takes utf-8 only, or the text has characters that the charset does not have.
    Charset(Unencodable),
    /// A path parameter has no value.
    Path(MissingSegment),
    /// A parameter was set by name that the client writes by itself, or that has no name.
    Reserved(String),
    /// A call on REST sets a common parameter that only the gateway has, and the request has no field of its name.
    GatewayOnly(String),
    /// A field is set that the protocol of the call does not know.
    OtherProtocol {
        /// The field, with the way to it, such as `goods_detail[0].goods_ean_id`.
        field: String,
        /// The one protocol that knows it.
        protocol: Protocol,
    },
    /// A raw call's parameters are not a JSON object.
    NotAnObject,
    /// The path of a call that no spec describes is not a plain path such as `/v3/alipay/trade/query`.
    RawPath(String),
    /// The certificates cannot be used, or do not belong to the private key.
    Certificate(Box<CertificateError>),
    /// Both Alipay's key and certificates were given: an app is in one mode or the other.
    TwoModes,
    /// The AES key cannot be used.
    ContentKey(ContentKeyError),
    /// A batch, or one of its requests, is set up in a way that cannot work.
    Batch {
        /// Which request it is, counted from 0; `None` for the batch as a whole.
        request: Option<usize>,
        /// The mistake.
        reason: Cow<'static, str>,
    },
    /// REST knows `AES` only, and the client encrypts otherwise.
    ContentEncryption,
    /// A text cannot stand in an HTTP header or request line.
    Header(&'static str),
    /// The blocking client was built or called on a thread on which an asynchronous runtime polls tasks.
    InsideRuntime,
    /// The HTTP client could not be set up.
    HttpClient(Box<dyn std::error::Error + Send + Sync>),
    /// The system gives no random bytes.
    Random,
}

impl ConfigError {
    pub(crate) fn unused(setting: impl Into<String>, reason: &'static str) -> Self {
        Self::Unused { setting: setting.into(), reason }
    }

    /// A parameter of blanks, which the platform takes for a missing one.
    pub(crate) fn blank(setting: &str) -> Self {
        Self::unused(setting, "it has blanks only, which the platform drops; give a value, or an empty text for none")
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(error) => error.fmt(f),
            Self::Missing(what) => f.write_str(what),
            Self::BaseUrl => f.write_str(
                "the base URL is not of the form `https://host`, as `alipay::PRODUCTION` and `alipay::SANDBOX` are; `http` is taken \
                 for this machine only, unless `allow_plain_http` was called",
            ),
            Self::DownloadUrl => f.write_str(
                "the address of the file is not of the form `https://host/path`; `http` is taken for this machine only: ask `over_https`, \
                 or let the client `allow_plain_http`",
            ),
            Self::Files => f.write_str("the request is an address or a form, in which files have no place; upload them by a call"),
            Self::Unused { setting, reason } => write!(f, "`{}` would not be sent: {reason}", setting.escape_debug()),
            Self::FileName { file_name, charset } => write!(
                f,
                "the file name `{}` has a character that {} does not have; name the file otherwise, or use utf-8",
                file_name.escape_debug(),
                charset.as_str()
            ),
            Self::Limit(error) => error.fmt(f),
            Self::NotOffered { api, protocol } => {
                let name = match protocol {
                    Protocol::Gateway => "the gateway (V2)",
                    Protocol::Rest => "REST (V3)",
                };
                write!(f, "{api} is not offered on {name}; leave the choice of protocol to the client, or choose the other")
            }
            Self::SignType => f.write_str("REST (V3) does not take RSA signatures (SHA-1); sign with RSA2, or call on the gateway"),
            Self::Charset(error) => error.fmt(f),
            Self::Path(error) => error.fmt(f),
            Self::Reserved(name) => {
                write!(f, "the parameter `{}` cannot be set by name: the client writes it, or has a setter for it", name.escape_debug())
            },
            Self::OtherProtocol { field, protocol } => {
                let (only, way) = match protocol {
                    Protocol::Gateway => ("the gateway (V2)", "Gateway"),
                    Protocol::Rest => ("REST (V3)", "Rest"),
                };
                write!(f, "the field `{field}` exists on {only} only; leave it out, or call with `ProtocolChoice::{way}`")
            }
            Self::GatewayOnly(name) => {
                write!(
                    f,
                    "the common parameter `{}` exists on the gateway (V2) only, and the request has no field of this name; call with \
                     `ProtocolChoice::Gateway`, or leave it out",
                    name.escape_debug()
                )
            }
            Self::NotAnObject => f.write_str("the parameters of a raw call must be a JSON object"),
            Self::RawPath(path) => {
                write!(f, "`{}` is not a plain path such as `/v3/alipay/trade/query`, without query and dots", path.escape_debug())
            }
            Self::ContentKey(error) => error.fmt(f),
            Self::Batch { request: Some(index), reason } => write!(f, "request {index} of the batch: {reason}"),
            Self::Batch { request: None, reason } => write!(f, "the batch: {reason}"),
            Self::ContentEncryption => {
                f.write_str("REST (V3) knows no AES_V2; call on the gateway, encrypt with AES, or leave this call in plain")
            }
            Self::Certificate(error) => error.fmt(f),
            Self::TwoModes => f.write_str(
                "both `alipay_public_key` and `certificates` were given; the console shows which of the two modes the app is in",
            ),
            Self::Header(name) => write!(f, "{name} has characters that cannot stand in an HTTP request"),
            Self::InsideRuntime => f.write_str(
                "the blocking client would hold up the asynchronous runtime that runs this code; use `alipay::Client`, or build and call \
                 the blocking client inside `tokio::task::spawn_blocking`",
            ),
            Self::HttpClient(_) => f.write_str("the HTTP client could not be set up"),
            Self::Random => f.write_str("the system gives no random bytes, and without them there is no nonce"),
        }
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::HttpClient(error) => Some(&**error),
            _ => None,
        }
    }
}

impl From<KeyError> for ConfigError {
    fn from(error: KeyError) -> Self {
        Self::Key(error)
    }
}

impl From<ContentKeyError> for ConfigError {
    fn from(error: ContentKeyError) -> Self {
        Self::ContentKey(error)
    }
}

impl From<CertificateError> for ConfigError {
    fn from(error: CertificateError) -> Self {
        Self::Certificate(Box::new(error))
    }
}

impl From<UnknownLimit> for ConfigError {
    fn from(error: UnknownLimit) -> Self {
        Self::Limit(error)
    }
}

impl From<Unencodable> for ConfigError {
    fn from(error: Unencodable) -> Self {
        Self::Charset(error)
    }
}

impl From<MissingSegment> for ConfigError {
    fn from(error: MissingSegment) -> Self {
        Self::Path(error)
    }
}
