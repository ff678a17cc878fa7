//! Setting a client up.

mod assembly;

use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::ProtocolChoice;
use super::core::Clock;
use super::envelope::{Envelope, common_parameters};
use super::observer::Observer;
use super::retry::RetryPolicy;
use super::secret::Secret;
use crate::certificates::Certificates;
use crate::content_key::{ContentEncryption, ContentKey, ContentKeyError};
use crate::error::ConfigError;
use crate::gateway::Charset;
use crate::keys::{KeyError, PrivateKey, PublicKey};
use crate::limits::{Overrides, Policy, Setting};
use crate::record::Request;
use crate::sign::{SignType, Signer};
use crate::transport::Bounds;

/// The platform refuses requests whose timestamp is further off. (protocol: request signing)
const MAX_ANSWER_AGE: Duration = Duration::from_secs(600);

/// Settings of a client. `C` is the client that [`Build`] makes of them: [`Client`](crate::Client) or `blocking::Client`.
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
    policy: Policy,
    overrides: HashMap<&'static str, Overrides>,
    envelope: Envelope,
    content_key: Option<ContentKey>,
    content_encryption: Option<ContentEncryption>,
    clock: Clock,
    max_answer_age: Duration,
    retry: Option<RetryPolicy>,
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_answer_bytes: usize,
    pub(crate) proxy: Option<Secret>,
    download_bounds: Bounds,
    method_override: bool,
    observers: Vec<Arc<dyn Observer>>,
    client: PhantomData<fn() -> C>,
}

/// The last step of a [`ClientBuilder`]: implemented for each client.
pub trait Build: Sized {
    /// Makes the client with an HTTP client of its own.
    ///
    /// # Errors
    /// [`ConfigError`] says which setting is missing or cannot work.
    #[cfg(feature = "http-client")]
    fn build(builder: ClientBuilder<Self>) -> Result<Self, ConfigError>;
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
            policy: Policy::default(),
            overrides: HashMap::new(),
            envelope: Envelope::default(),
            content_key: None,
            content_encryption: None,
            clock: Clock(Arc::new(SystemTime::now)),
            max_answer_age: MAX_ANSWER_AGE,
            retry: None,
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(15),
            max_answer_bytes: 16 * 1024 * 1024,
            proxy: None,
            download_bounds: Bounds::new(Duration::from_secs(60), 64 * 1024 * 1024),
            method_override: false,
            observers: Vec::new(),
            client: PhantomData,
        }
    }

    /// The app's private key: PKCS#8 or PKCS#1, as PEM or bare base64; of SM2, PKCS#8 or SEC 1.
    ///
    /// # Errors
    /// [`KeyError`] names the form that was found instead.
    pub fn private_key(mut self, text: impl AsRef<str>) -> Result<Self, KeyError> {
        self.private_key = Some(PrivateKey::parse(text.as_ref())?);
        Ok(self)
    }

    /// Signs with something else than a private key in memory, and instead of [`private_key`](Self::private_key).
    pub fn signer(mut self, signer: impl Signer + 'static) -> Self {
        self.signer = Some(Arc::new(signer));
        self
    }

    /// Sets the algorithm to sign and verify with. The keys have to be of this algorithm: the client never guesses it from them.
    ///
    /// Defaults to [`SignType::Rsa2`], or to the algorithm of the [`signer`](Self::signer), and must not be another than that.
    pub fn sign_type(mut self, sign_type: SignType) -> Self {
        self.sign_type = Some(sign_type);
        self
    }

    /// Alipay's public key, as the console shows it after the app's own has been uploaded.
    ///
    /// # Errors
    /// [`KeyError`] names the form that was found instead.
    pub fn alipay_public_key(mut self, text: impl AsRef<str>) -> Result<Self, KeyError> {
        self.alipay_public_key = Some(PublicKey::parse(text.as_ref())?);
        Ok(self)
    }

    /// Certificate mode: the app's certificate, Alipay's and the roots, in place of Alipay's public key.
    pub fn certificates(mut self, certificates: Certificates) -> Self {
        self.certificates = Some(certificates);
        self
    }

    /// Whether to fetch a certificate of Alipay's that an answer names and that is not known yet, checking that it leads to the roots
    /// and has the issuer of one that is known. It does, if nothing is said: Alipay changes its certificate every few years.
    pub fn download_certificates(mut self, download: bool) -> Self {
        self.download_certificates = download;
        self
    }

    /// Where to call: [`crate::PRODUCTION`] if nothing is said, [`crate::SANDBOX`], or any other `https://host`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Takes a base URL, or the address of a download, with `http` for another machine too, such as a sandbox in a test network. Everything
    /// then travels in clear.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// The charset on the gateway, utf-8 if nothing is said.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = charset;
        self
    }

    /// The protocol to call on, [`ProtocolChoice::Auto`] if nothing is said.
    pub fn protocol(mut self, protocol: ProtocolChoice) -> Self {
        self.protocol = protocol;
        self
    }

    /// What to do with requests that break limits, [`Policy::Enforce`] if nothing is said.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets a single limit of the API of `R` otherwise, named by its path in the spec, for a documented limit that has gone
    /// stale: `.limit::<MessageQuery>("message_ids.max_items", 50)?`, or [`Setting::Off`].
    ///
    /// # Errors
    /// [`ConfigError::Limit`] where the API has no such limit.
    pub fn limit<R: Request>(mut self, limit: &str, setting: impl Into<Setting>) -> Result<Self, ConfigError> {
        self.overrides.entry(R::API.name).or_default().set(R::API, limit, setting.into())?;
        Ok(self)
    }

    /// The app's AES key: business parameters are sent encrypted, unless a call says otherwise, and encrypted answers are read.
    ///
    /// # Errors
    /// [`ContentKeyError`] where the text is not base64 of sixteen bytes.
    pub fn content_key(mut self, text: impl AsRef<str>) -> Result<Self, ContentKeyError> {
        self.content_key = Some(ContentKey::parse(text.as_ref())?);
        Ok(self)
    }

    /// How to encrypt with the AES key, and decrypt answers: [`ContentEncryption::Aes`] if nothing is said.
    /// [`ContentEncryption::AesV2`] exists on the gateway (V2) only, so that what is encrypted goes there.
    ///
    /// ```
    /// # fn set_up(builder: alipay::ClientBuilder<alipay::Client>) -> Result<alipay::Client, Box<dyn std::error::Error>> {
    /// use alipay::content_key::ContentEncryption;
    ///
    /// Ok(builder.content_key("MDEyMzQ1Njc4OWFiY2RlZg==")?.content_encryption(ContentEncryption::AesV2).build()?)
    /// # }
    /// ```
    pub fn content_encryption(mut self, encryption: ContentEncryption) -> Self {
        self.content_encryption = Some(encryption);
        self
    }

    common_parameters!();

    fn envelope(&mut self) -> &mut Envelope {
        &mut self.envelope
    }

    /// How long to wait for a connection, 5 seconds if nothing is said.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long to wait for a whole answer, 15 seconds if nothing is said.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The largest answer to take, 16 MiB if nothing is said.
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.max_answer_bytes = bytes;
        self
    }

    /// How long a download may take, 60 seconds if nothing is said.
    pub fn download_timeout(mut self, timeout: Duration) -> Self {
        self.download_bounds.timeout = timeout;
        self
    }

    /// The largest file to take in a download, 64 MiB if nothing is said.
    pub fn max_download_bytes(mut self, bytes: usize) -> Self {
        self.download_bounds.max_bytes = bytes;
        self
    }

    /// Sends PUT, PATCH and DELETE on REST (V3) as POST with the header `X-HTTP-Method-Override`, for proxies that let nothing else
    /// through. What is signed is the request as it is sent, so with `POST`: the platform's documents name the header, and say nothing else
    /// about it.
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

    /// Tells this observer about each attempt; several are told one after the other.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Repeats calls, as far as that cannot make them act twice: see [`RetryPolicy`]. Not at all, if nothing is said.
    #[cfg(feature = "http-client")]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sends through this proxy, such as `http://user:password@proxy.example:3128`. Proxies that the environment names are not
    /// used: a library does not read it.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(Secret::new(url));
        self
    }

    /// How far the moment at which an answer was signed may be from the client's clock, either way: ten minutes if nothing is said, as far as the platform
    /// lets a request's be. What is further off is [`SignatureError::Stale`](crate::error::SignatureError::Stale): an earlier answer, sent
    /// again. `Duration::MAX` takes all.
    ///
    /// On REST only: answers of the gateway do not say when they were signed. Within that time an answer that is sent again looks like
    /// any other, because nothing in it names the request; TLS is what keeps others from doing so.
    pub fn max_answer_age(mut self, age: Duration) -> Self {
        self.max_answer_age = age;
        self
    }

    /// The clock that requests are dated by, the system's if nothing is said.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock(Arc::new(clock));
        self
    }

    /// Makes the client with an HTTP client of its own.
    ///
    /// # Errors
    /// [`ConfigError`] says which setting is missing or cannot work.
    #[cfg(feature = "http-client")]
    pub fn build(self) -> Result<C, ConfigError>
    where
        C: Build,
    {
        C::build(self)
    }
}
