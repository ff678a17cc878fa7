//! Errors in the configuration of a client or a call.

use std::borrow::Cow;
use std::fmt;

use crate::certificates::CertificateError;
use crate::charset::{Charset, EncodeError};
use crate::content_key::ContentKeyError;
use crate::keys::KeyError;
use crate::limits::LimitError;
use crate::rest::PathError;
use crate::schema::Protocol;

/// An invalid configuration of a client or a call. The client sent nothing.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `the app id is empty` | The setting is missing in the configuration of the program. | Pass the id that the console shows for the app. |
/// | `the client has no private key` | Neither a key nor a signer is set. | Set [`private_key`](crate::ClientBuilder::private_key). |
/// | `are set; keep the one for the app's mode` | An app is either in public-key mode or in certificate mode (公钥证书). | Keep the one that the console shows. |
/// | `the base URL is not of the form` | The URL has a path such as `/gateway.do`, or is plain `http`. | Use [`PRODUCTION`](crate::PRODUCTION) or [`SANDBOX`](crate::SANDBOX). |
/// | `is not available on` | The API exists on one protocol only. | Let the client choose the protocol. |
/// | `REST (V3) does not accept RSA signatures` | The sign type is RSA with SHA-1. | Sign with RSA2. |
/// | `cannot be set by name` | A parameter that the client sets itself. | Use the setter, or remove the parameter. |
/// | `no TLS provider is installed` | The feature `aws-lc-rs` is off, and the program installed no TLS provider. | Install a `CryptoProvider` of rustls first. |
/// | `the blocking client would block` | `alipay::blocking` was used inside an asynchronous runtime. | Use [`Client`](crate::Client) there. |
///
/// Keys and certificates: [`KeyError`], [`CertificateError`] and [`ContentKeyError`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// A key cannot be used.
    Key(KeyError),
    /// A setting is missing. The message names it and explains how to set it.
    Missing(&'static str),
    /// The base URL is not of the form `https://host`. Without explicit permission, `http` is accepted only for this machine.
    BaseUrl,
    /// The address of a file is not of the form `https://host/path`. Without explicit permission, `http` is accepted only for this machine.
    DownloadUrl,
    /// A page, an order or a request for media contains files, which an address cannot carry.
    Files,
    /// A setting that the request cannot use.
    Unused {
        /// The setting, parameter or field.
        setting: String,
        /// The reason and the remedy.
        reason: &'static str,
    },
    /// A file name contains a character that the client's charset cannot encode.
    FileName {
        /// The file's name.
        file_name: String,
        /// The charset.
        charset: Charset,
    },
    /// An override of a limit that the API does not have, or with an invalid value.
    Limit(LimitError),
    /// The API is not available on the requested protocol.
    NotOffered {
        /// The API.
        api: String,
        /// The requested protocol.
        protocol: Protocol,
    },
    /// REST does not accept RSA signatures (SHA-1), but the client signs with them.
    SignType,
    /// REST accepts utf-8 only, or the text contains characters that the charset cannot encode.
    Charset(EncodeError),
    /// A path parameter has no value.
    Path(PathError),
    /// A parameter was set by a name that the client reserves, or by an empty name.
    Reserved(String),
    /// A REST call sets a common parameter that exists only on the gateway, and the request has no field with its name.
    GatewayOnly(String),
    /// A field is set that does not exist on the protocol of the call.
    OtherProtocol {
        /// The path of the field, such as `goods_detail[0].goods_ean_id`.
        field: String,
        /// The only protocol that has the field.
        protocol: Protocol,
    },
    /// A raw call's parameters are not a JSON object.
    NotAnObject,
    /// The platform does not use this HTTP method.
    Method(http::Method),
    /// The path of a call to an undescribed API is not a plain path such as `/v3/alipay/trade/query`.
    RawPath(String),
    /// The certificates cannot be used, or do not match the private key.
    Certificate(Box<CertificateError>),
    /// Both Alipay's key and certificates were given, but an app is in one mode only.
    TwoModes,
    /// The AES key cannot be used.
    ContentKey(ContentKeyError),
    /// The configuration of a batch, or of one of its requests, is invalid.
    Batch {
        /// The index of the request, from 0; `None` for the batch as a whole.
        request: Option<usize>,
        /// The mistake.
        reason: Cow<'static, str>,
    },
    /// REST supports `AES` only, but the client uses another encryption.
    ContentEncryption,
    /// A text contains characters that an HTTP header or request line cannot contain.
    Header(&'static str),
    /// The blocking client was built or called on a thread of an asynchronous runtime.
    InsideRuntime,
    /// The HTTP client could not be set up.
    HttpClient(Box<dyn std::error::Error + Send + Sync>),
    /// The feature `aws-lc-rs` is off, and the program has not installed a TLS provider of rustls.
    NoTlsProvider,
    /// The system provides no random bytes.
    Random,
}

impl ConfigError {
    pub(crate) fn unused(setting: impl Into<String>, reason: &'static str) -> Self {
        Self::Unused { setting: setting.into(), reason }
    }

    /// Creates the error for a parameter of whitespace, which the platform treats as missing.
    pub(crate) fn blank(setting: &str) -> Self {
        Self::unused(setting, "it contains only whitespace, which the platform drops; set a value, or an empty text for none")
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(error) => error.fmt(f),
            Self::Missing(what) => f.write_str(what),
            Self::BaseUrl => f.write_str(
                "the base URL is not of the form `https://host`, such as `alipay::PRODUCTION` or `alipay::SANDBOX`; `http` is accepted \
                 only for this machine, unless `allow_plain_http` is set",
            ),
            Self::DownloadUrl => f.write_str(
                "the address of the file is not of the form `https://host/path`; `http` is accepted only for this machine; use `over_https`, \
                 or set `allow_plain_http`",
            ),
            Self::Files => f.write_str("an address or a form cannot carry files; upload them with a call"),
            Self::Unused { setting, reason } => write!(f, "`{}` cannot be sent: {reason}", setting.escape_debug()),
            Self::FileName { file_name, charset } => write!(
                f,
                "the file name `{}` contains a character that {} cannot encode; rename the file, or use utf-8",
                file_name.escape_debug(),
                charset.as_str()
            ),
            Self::Limit(error) => error.fmt(f),
            Self::NotOffered { api, protocol } => {
                let name = match protocol {
                    Protocol::Gateway => "the gateway (V2)",
                    Protocol::Rest => "REST (V3)",
                };
                write!(f, "{api} is not available on {name}; let the client choose the protocol, or choose the other one")
            }
            Self::SignType => f.write_str("REST (V3) does not accept RSA signatures (SHA-1); sign with RSA2, or use the gateway"),
            Self::Charset(error) => error.fmt(f),
            Self::Path(error) => error.fmt(f),
            Self::Reserved(name) => {
                write!(f, "the parameter `{}` cannot be set by name: the client sets it, or has a setter for it", name.escape_debug())
            },
            Self::OtherProtocol { field, protocol } => {
                let (only, choice) = match protocol {
                    Protocol::Gateway => ("the gateway (V2)", "Gateway"),
                    Protocol::Rest => ("REST (V3)", "Rest"),
                };
                write!(f, "the field `{field}` exists on {only} only; remove it, or call with `ProtocolChoice::{choice}`")
            }
            Self::GatewayOnly(name) => {
                write!(
                    f,
                    "the common parameter `{}` exists on the gateway (V2) only, and the request has no field of this name; call with \
                     `ProtocolChoice::Gateway`, or remove it",
                    name.escape_debug()
                )
            }
            Self::NotAnObject => f.write_str("the parameters of a raw call must be a JSON object"),
            Self::RawPath(path) => {
                write!(f, "`{}` is not a plain path such as `/v3/alipay/trade/query`, without a query or dot segments", path.escape_debug())
            }
            Self::Method(method) => write!(f, "the platform does not use the method {method}; use GET, POST, PUT, PATCH or DELETE"),
            Self::ContentKey(error) => error.fmt(f),
            Self::Batch { request: Some(index), reason } => write!(f, "request {index} of the batch: {reason}"),
            Self::Batch { request: None, reason } => write!(f, "the batch: {reason}"),
            Self::ContentEncryption => {
                f.write_str("REST (V3) does not support AES_V2; use the gateway, encrypt with AES, or send this call unencrypted")
            }
            Self::Certificate(error) => error.fmt(f),
            Self::TwoModes => f.write_str(
                "both `alipay_public_key` and `certificates` are set; keep the one for the app's mode, which the console shows",
            ),
            Self::Header(name) => write!(f, "{name} contains characters that are invalid in an HTTP request"),
            Self::InsideRuntime => f.write_str(
                "the blocking client would block the asynchronous runtime that runs this code; use `alipay::Client`, or build and call \
                 the blocking client inside `tokio::task::spawn_blocking`",
            ),
            Self::HttpClient(_) => f.write_str("the HTTP client could not be set up"),
            Self::NoTlsProvider => f.write_str(
                "no TLS provider is installed; enable the feature `aws-lc-rs`, or call `install_default` of a provider of rustls before `build()`",
            ),
            Self::Random => f.write_str("the system provides no random bytes for the nonce"),
        }
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::HttpClient(error) => Some(&**error),
            Self::Certificate(error) => error.source(),
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

impl From<LimitError> for ConfigError {
    fn from(error: LimitError) -> Self {
        Self::Limit(error)
    }
}

impl From<EncodeError> for ConfigError {
    fn from(error: EncodeError) -> Self {
        Self::Charset(error)
    }
}

impl From<PathError> for ConfigError {
    fn from(error: PathError) -> Self {
        Self::Path(error)
    }
}
