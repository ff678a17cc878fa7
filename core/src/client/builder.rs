//! The builder of clients.

mod assembly;

use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::ProtocolChoice;
use super::core::Clock;
use super::envelope::{Envelope, common_parameters};
use super::observer::Observer;
use super::retry_policy::RetryPolicy;
use super::secret::Secret;
use crate::certificates::Certificates;
use crate::charset::Charset;
use crate::content_key::{ContentEncryption, ContentKey};
use crate::error::ConfigError;
use crate::keys::{PrivateKey, PublicKey};
use crate::limits::{LimitPolicy, Overrides, Setting};
use crate::record::Request;
use crate::sign::{SignType, Signer};
use crate::transport::Bounds;

/// The platform rejects requests whose timestamp is further off. (protocol: request signing)
const MAX_RESPONSE_AGE: Duration = Duration::from_secs(600);

/// The settings of a client. `C` is the client that [`Build`] creates: [`Client`](crate::Client) or `blocking::Client`.
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    app_id: String,
    private_key: Option<PrivateKey>,
    sign_type: Option<SignType>,
    signer: Option<Arc<dyn Signer>>,
    alipay_public_key: Option<PublicKey>,
    certificates: Option<Certificates>,
    download_certificates: bool,
    base_url: String,
    plain_http: bool,
    charset: Charset,
    protocol: ProtocolChoice,
    policy: LimitPolicy,
    overrides: HashMap<&'static str, Overrides>,
    envelope: Envelope,
    content_key: Option<ContentKey>,
    content_encryption: Option<ContentEncryption>,
    clock: Clock,
    max_response_age: Duration,
    retry: Option<RetryPolicy>,
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) proxy: Option<Secret>,
    download_bounds: Bounds,
    method_override: bool,
    observers: Vec<Arc<dyn Observer>>,
    /// The first error of a setter, which `build` returns.
    error: Option<ConfigError>,
    client: PhantomData<fn() -> C>,
}

/// The last step of a [`ClientBuilder`]. Sealed: implemented for [`Client`](crate::Client) and `blocking::Client`.
pub trait Build: sealed::Sealed + Sized {
    /// Builds the client with its own HTTP client.
    ///
    /// # Errors
    /// [`ConfigError`] if a setting is missing or invalid.
    #[cfg(feature = "http-client")]
    fn build(builder: ClientBuilder<Self>) -> Result<Self, ConfigError>;
}

pub(crate) mod sealed {
    /// Restricts [`Build`](super::Build) to the clients of this crate.
    pub trait Sealed {}
}

impl<C> ClientBuilder<C> {
    pub(crate) fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            private_key: None,
            sign_type: None,
            signer: None,
            alipay_public_key: None,
            certificates: None,
            download_certificates: true,
            base_url: crate::PRODUCTION.to_owned(),
            plain_http: false,
            charset: Charset::default(),
            protocol: ProtocolChoice::default(),
            policy: LimitPolicy::default(),
            overrides: HashMap::new(),
            envelope: Envelope::default(),
            content_key: None,
            content_encryption: None,
            clock: Clock(Arc::new(SystemTime::now)),
            max_response_age: MAX_RESPONSE_AGE,
            retry: None,
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(15),
            max_response_bytes: 16 * 1024 * 1024,
            proxy: None,
            download_bounds: Bounds::new(Duration::from_secs(60), 64 * 1024 * 1024),
            method_override: false,
            observers: Vec::new(),
            error: None,
            client: PhantomData,
        }
    }

    /// Sets the app's private key: PKCS#8 or PKCS#1 for RSA, PKCS#8 or SEC 1 for SM2, as PEM or bare base64.
    /// For an invalid key, [`build`](Self::build) returns the [`KeyError`](crate::keys::KeyError), which names the format that was found.
    #[doc(alias = "应用私钥")]
    pub fn private_key(mut self, text: impl AsRef<str>) -> Self {
        self.private_key = self.checked(PrivateKey::parse(text.as_ref()));
        self
    }

    /// Sets a signer, such as a key service, instead of a [`private_key`](Self::private_key) in memory.
    pub fn signer(mut self, signer: impl Signer + 'static) -> Self {
        self.signer = Some(Arc::new(signer));
        self
    }

    /// Sets the algorithm to sign and verify with. The keys must belong to this algorithm: the client never guesses it from them.
    ///
    /// Defaults to [`SignType::Rsa2`], or to the algorithm of the [`signer`](Self::signer). With a signer, no other algorithm is allowed.
    pub fn sign_type(mut self, sign_type: SignType) -> Self {
        self.sign_type = Some(sign_type);
        self
    }

    /// Sets Alipay's public key, which the console shows after the app's public key has been uploaded.
    /// For an invalid key, [`build`](Self::build) returns the [`KeyError`](crate::keys::KeyError), which names the format that was found.
    #[doc(alias = "支付宝公钥")]
    pub fn alipay_public_key(mut self, text: impl AsRef<str>) -> Self {
        self.alipay_public_key = self.checked(PublicKey::parse(text.as_ref()));
        self
    }

    /// Sets certificate mode: the app's certificate, Alipay's certificate and the root certificates instead of Alipay's public key.
    pub fn certificates(mut self, certificates: Certificates) -> Self {
        self.certificates = Some(certificates);
        self
    }

    /// Enables or disables the download of unknown Alipay certificates that a response names. Alipay changes its certificate every few
    /// years.
    /// The client accepts a certificate only if it chains to the roots and has the issuer of a known certificate.
    ///
    /// Defaults to true.
    pub fn download_certificates(mut self, download: bool) -> Self {
        self.download_certificates = download;
        self
    }

    /// Sets the base URL: [`crate::PRODUCTION`], [`crate::SANDBOX`], or any other `https://host`.
    ///
    /// Defaults to [`crate::PRODUCTION`].
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows `http` for other machines in the base URL and in download URLs, such as an emulator in a test network.
    /// Requests and responses are then sent unencrypted.
    ///
    /// Defaults to false.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// Sets the charset on the gateway.
    ///
    /// Defaults to UTF-8.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = charset;
        self
    }

    /// Sets the protocol.
    ///
    /// Defaults to [`ProtocolChoice::Auto`].
    pub fn protocol(mut self, protocol: ProtocolChoice) -> Self {
        self.protocol = protocol;
        self
    }

    /// Sets the policy for requests that violate limits.
    ///
    /// Defaults to [`LimitPolicy::Enforce`].
    pub fn limit_policy(mut self, policy: LimitPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Overrides one limit of the API of `R`, for a documented limit that is out of date.
    /// `limit` is its path in the spec: `.limit::<MessageQuery>("message_ids.max_items", 50)`. [`Setting::Off`] disables the limit.
    /// If the API has no such limit, [`build`](Self::build) returns [`ConfigError::Limit`].
    pub fn limit<R: Request>(mut self, limit: &str, setting: impl Into<Setting>) -> Self {
        let set = self.overrides.entry(R::API.name).or_default().set(R::API, limit, setting.into());
        self.checked(set);
        self
    }

    /// Sets the app's AES key. The client then encrypts business parameters, unless a call disables encryption, and decrypts responses.
    /// If the text is not the base64 of 16 bytes, [`build`](Self::build) returns a [`ContentKeyError`](crate::content_key::ContentKeyError).
    pub fn content_key(mut self, text: impl AsRef<str>) -> Self {
        self.content_key = self.checked(ContentKey::parse(text.as_ref()));
        self
    }

    /// Sets the encryption of requests and responses with the AES key.
    /// [`ContentEncryption::AesV2`] exists on the gateway (V2) only, so [`ProtocolChoice::Auto`] sends encrypted calls there.
    ///
    /// Defaults to [`ContentEncryption::Aes`].
    ///
    /// ```
    /// # fn set_up(builder: alipay::ClientBuilder<alipay::Client>) -> Result<alipay::Client, Box<dyn std::error::Error>> {
    /// use alipay::content_key::ContentEncryption;
    ///
    /// Ok(builder.content_key("MDEyMzQ1Njc4OWFiY2RlZg==").content_encryption(ContentEncryption::AesV2).build()?)
    /// # }
    /// ```
    pub fn content_encryption(mut self, encryption: ContentEncryption) -> Self {
        self.content_encryption = Some(encryption);
        self
    }

    /// Keeps the first error for `build`.
    fn checked<T>(&mut self, result: Result<T, impl Into<ConfigError>>) -> Option<T> {
        result.map_err(|error| self.error.get_or_insert_with(|| error.into())).ok()
    }

    common_parameters!();

    fn envelope(&mut self) -> &mut Envelope {
        &mut self.envelope
    }

    /// Sets the timeout for connecting.
    ///
    /// Defaults to 5 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the timeout for the whole response.
    ///
    /// Defaults to 15 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the maximum size of a response in bytes.
    ///
    /// Defaults to 16 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets the timeout of downloads.
    ///
    /// Defaults to 60 s.
    pub fn download_timeout(mut self, timeout: Duration) -> Self {
        self.download_bounds.timeout = timeout;
        self
    }

    /// Sets the maximum size of a downloaded file in bytes.
    ///
    /// Defaults to 64 MiB.
    pub fn max_download_bytes(mut self, bytes: usize) -> Self {
        self.download_bounds.max_bytes = bytes;
        self
    }

    /// Sends PUT, PATCH and DELETE on REST (V3) as POST with the header `X-HTTP-Method-Override`, for proxies that reject other methods.
    /// The signature covers the request as it is sent, with `POST`. The platform documents the header, but not its effect on the signature.
    ///
    /// Defaults to false.
    ///
    /// ```
    /// # fn set_up(builder: alipay::ClientBuilder<alipay::Client>) -> Result<alipay::Client, Box<dyn std::error::Error>> {
    /// Ok(builder.method_override(true).build()?)
    /// # }
    /// ```
    pub fn method_override(mut self, method_override: bool) -> Self {
        self.method_override = method_override;
        self
    }

    /// Adds an observer, which is notified of each attempt. Several observers are notified one after the other.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Retries calls that cannot take effect twice. See [`RetryPolicy`].
    ///
    /// Defaults to no retries.
    #[cfg(feature = "http-client")]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sends requests through this proxy, such as `http://user:password@proxy.example:3128`.
    /// Proxies from environment variables are not used: the library never reads the environment.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(Secret::new(url));
        self
    }

    /// Sets the maximum difference, in either direction, between the time at which a response was signed and the client's clock.
    /// A response beyond it could be a replay of an earlier one. It fails with
    /// [`SignatureError::Stale`](crate::error::SignatureError::Stale). `Duration::MAX` accepts any difference.
    ///
    /// REST only: responses of the gateway contain no signing time. Within the allowed time a replayed response cannot be distinguished from
    /// a new one, because a response does not identify its request. TLS prevents replays by third parties.
    ///
    /// Defaults to ten minutes, the limit that the platform applies to requests.
    pub fn max_response_age(mut self, age: Duration) -> Self {
        self.max_response_age = age;
        self
    }

    /// Sets the clock for timestamps.
    ///
    /// Defaults to the system clock.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock(Arc::new(clock));
        self
    }

    /// Builds the client with its own HTTP client.
    ///
    /// # Errors
    /// [`ConfigError`] if a setting is missing or invalid.
    #[cfg(feature = "http-client")]
    pub fn build(self) -> Result<C, ConfigError>
    where
        C: Build,
    {
        C::build(self)
    }
}
