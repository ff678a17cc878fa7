//! Setting a sandbox up.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use alipay_core::content_key::ContentKey;
use alipay_core::keys::PublicKey;
use tokio::sync::oneshot;

use crate::clock::{Clock, shifted};
use crate::described::Described;
use crate::notification::Courier;
use crate::play::{Settings, World};
use crate::server::{router, serve};
use crate::{Keys, Sandbox, Seen};

/// Told of each call.
pub(crate) type Observer = Box<dyn Fn(&Seen) + Send + Sync>;

/// The sandbox could not be started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartError(String);

impl StartError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StartError {}

/// Settings of a sandbox.
#[must_use = "nothing is started until `start` is called"]
pub struct SandboxBuilder {
    spec: Option<PathBuf>,
    listen: SocketAddr,
    app_id: String,
    keys: Option<Keys>,
    app_public_key: Option<PublicKey>,
    content_key: Option<ContentKey>,
    certificates: Option<[String; 3]>,
    observe: Option<Observer>,
    clock: Clock,
    notification_speed: u32,
    auto_approve: bool,
    plain_errors: bool,
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        Self {
            spec: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            app_id: "2021000000000000".to_owned(),
            keys: None,
            app_public_key: None,
            content_key: None,
            certificates: None,
            observe: None,
            clock: Clock::new(SystemTime::now),
            notification_speed: 1,
            auto_approve: false,
            plain_errors: false,
        }
    }

    /// Plays the APIs of this spec folder instead of the shipped one.
    pub fn spec(mut self, folder: impl AsRef<Path>) -> Self {
        self.spec = Some(folder.as_ref().to_owned());
        self
    }

    /// Listens here instead of on a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Knows an app of this id.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = app_id.into();
        self
    }

    /// Uses these keys instead of new ones.
    pub fn keys(mut self, keys: Keys) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Verifies the client with this key, for tests that must not hand out the app's private key. The sandbox's own pair for the app is then of no use.
    ///
    /// # Errors
    /// [`StartError`] where the text is no public key.
    pub fn app_public_key(mut self, text: &str) -> Result<Self, StartError> {
        self.app_public_key = Some(PublicKey::parse(text).map_err(|error| StartError::new(error.to_string()))?);
        Ok(self)
    }

    /// Knows this AES key of the app's: takes encrypted calls, and answers them encrypted, errors on the gateway included unless
    /// [`plain_errors`](Self::plain_errors) is set.
    ///
    /// # Errors
    /// [`StartError`] where the text is not base64 of sixteen bytes.
    pub fn content_key(mut self, text: &str) -> Result<Self, StartError> {
        self.content_key = Some(ContentKey::parse(text).map_err(|error| StartError::new(error.to_string()))?);
        Ok(self)
    }

    /// Plays certificate mode with these: the app's certificate, Alipay's and the roots, as PEM texts. The keys have to be theirs; the client is
    /// verified with the key of the app's certificate.
    pub fn certificates(mut self, app: impl Into<String>, alipay: impl Into<String>, root: impl Into<String>) -> Self {
        self.certificates = Some([app.into(), alipay.into(), root.into()]);
        self
    }

    /// Tells the time by this clock instead of the system's: for timestamps that are checked, for those of answers and notifications, and for the
    /// header `Date`.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// Has a clock that is so many milliseconds ahead of the system's, or behind where it is negative.
    pub fn clock_skew_ms(self, by: i64) -> Self {
        self.clock(move || shifted(SystemTime::now(), by))
    }

    /// Comes back so many times faster with notifications that were not acknowledged. The platform waits 4m 10m 10m 1h 2h 6h 15h, and so does the
    /// sandbox if nothing is said; 0 counts as 1.
    pub fn notification_speed(mut self, times: u32) -> Self {
        self.notification_speed = times;
        self
    }

    /// Agrees to every authorisation and pays every order at once: browsers are sent on, and see no page.
    pub fn auto_approve(mut self) -> Self {
        self.auto_approve = true;
        self
    }

    /// Answers an encrypted call on the gateway that fails with a plain error. Some SDKs expect one, others cannot read one. By default the
    /// error is encrypted like a success. Errors that are not signed, and errors on REST, are always plain.
    pub fn plain_errors(mut self) -> Self {
        self.plain_errors = true;
        self
    }

    /// Calls this after each call that was answered.
    pub fn observe(mut self, observe: impl Fn(&Seen) + Send + Sync + 'static) -> Self {
        self.observe = Some(Box::new(observe));
        self
    }

    /// Starts the sandbox on a thread of its own.
    ///
    /// # Errors
    /// [`StartError`] where the spec folder has mistakes, each with its place, or the address is taken.
    pub fn start(self) -> Result<Sandbox, StartError> {
        let spec = self.described()?;
        let keys = self.keys.map_or_else(Keys::generate, Ok)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| StartError::new(format!("no runtime: {error}")))?;
        let settings = Settings {
            app_id: self.app_id,
            app_public_key: self.app_public_key,
            content_key: self.content_key,
            certificates: self.certificates,
            observe: self.observe,
            clock: self.clock,
            auto_approve: self.auto_approve,
            plain_errors: self.plain_errors,
            courier: Courier::new(runtime.handle().clone(), self.notification_speed)?,
        };
        let world = Arc::new(World::new(spec, &keys, settings)?);
        let busy = |error| StartError::new(format!("{} cannot be listened on: {error}", self.listen));
        let listener = std::net::TcpListener::bind(self.listen).map_err(busy)?;
        listener.set_nonblocking(true).map_err(busy)?;
        let address = listener.local_addr().map_err(busy)?;
        let (stop, stopped) = oneshot::channel();
        let router = router(Arc::clone(&world));
        let thread = std::thread::Builder::new()
            .name("alipay-emulator".into())
            .spawn(move || {
                runtime.block_on(serve(listener, router, stopped));
                // A name that is still being looked up for a notification must not hold the caller up.
                runtime.shutdown_background();
            })
            .map_err(|error| StartError::new(format!("no thread: {error}")))?;
        Ok(Sandbox { world, keys, address, stop: Some(stop), thread: Some(thread) })
    }

    /// Reads the folder, or takes the files that the sandbox carries with it.
    fn described(&self) -> Result<Arc<Described>, StartError> {
        let Some(folder) = &self.spec else { return Ok(Described::shipped()) };
        let name = folder.display();
        let mistakes = |errors| StartError::new(format!("the spec folder {name} has mistakes:\n{errors}"));
        let loaded = alipay_codegen::load(folder).map_err(mistakes)?;
        if loaded.spec.apis.is_empty() {
            return Err(StartError::new(format!("the spec folder {name} describes no API")));
        }
        Ok(Described::of(loaded.spec))
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder").field("spec", &self.spec).field("listen", &self.listen).finish_non_exhaustive()
    }
}
