//! Settings of an emulator, and its start.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use alipay_codegen::source::file::read;
use alipay_core::content_key::ContentKey;
use alipay_core::keys::PublicKey;
use tokio::sync::oneshot;

use crate::clock::{Clock, Source, shifted};
use crate::described::Described;
use crate::events::Events;
use crate::journal;
use crate::notification::Courier;
use crate::play::{Settings, World};
use crate::server::{router, serve};
use crate::storage::{Storage, restore};
use crate::{CertificateSet, Emulator, Keys, ReceivedCall, Stub};

/// The maximum size of a file of stubs, in bytes.
const MAX_STUBS_FILE: u64 = 16 * 1024 * 1024;

/// The maximum time for which the end of an emulator waits for its threads.
const MAX_SHUTDOWN: Duration = Duration::from_millis(100);

/// A callback that receives each call.
pub(crate) type Observer = Box<dyn Fn(&ReceivedCall) + Send + Sync>;

/// The id of the app that an emulator accepts unless [`EmulatorBuilder::app_id`] sets another one.
pub const APP_ID: &str = "2021000000000000";

/// An error of the emulator: an invalid setting, key or certificate, a spec folder with errors, an address that is in use, a value that cannot
/// be encoded, or an action that the status of an object does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmulatorError {
    message: String,
    is_setting: bool,
}

impl EmulatorError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), is_setting: true }
    }

    /// Makes an error of the system, which other settings need not prevent.
    pub(crate) fn system(message: impl Into<String>) -> Self {
        Self { message: message.into(), is_setting: false }
    }

    /// Returns true if a setting, a key, a certificate, a spec file or a value is invalid, and false if the system refused the address, a
    /// thread or another resource.
    #[must_use]
    pub const fn is_invalid_setting(&self) -> bool {
        self.is_setting
    }
}

impl fmt::Display for EmulatorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for EmulatorError {}

/// A builder for [`Emulator`].
#[must_use = "nothing is started until `start` is called"]
pub struct EmulatorBuilder {
    spec: Option<PathBuf>,
    catalogue: Option<bool>,
    listen: SocketAddr,
    app_id: String,
    keys: Option<Keys>,
    app_public_key: Option<String>,
    content_key: Option<String>,
    certificates: Option<[String; 3]>,
    observe: Option<Observer>,
    clock: Source,
    stubs: Vec<Stub>,
    stubs_files: Vec<PathBuf>,
    journal_limit: usize,
    notification_speed: u32,
    auto_approve: bool,
    plain_errors: bool,
    stateless: bool,
    public_url: Option<String>,
    data: Option<PathBuf>,
}

impl EmulatorBuilder {
    pub(crate) fn new() -> Self {
        Self {
            spec: None,
            catalogue: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            app_id: APP_ID.to_owned(),
            keys: None,
            app_public_key: None,
            content_key: None,
            certificates: None,
            observe: None,
            clock: Box::new(SystemTime::now),
            stubs: Vec::new(),
            stubs_files: Vec::new(),
            journal_limit: journal::LIMIT,
            notification_speed: 1,
            auto_approve: false,
            plain_errors: false,
            stateless: false,
            public_url: None,
            data: None,
        }
    }

    /// Emulates the APIs of this spec folder. Defaults to the built-in spec.
    pub fn spec(mut self, folder: impl AsRef<Path>) -> Self {
        self.spec = Some(folder.as_ref().to_owned());
        self
    }

    /// Emulates the gateway's methods without a spec file, too, by the fields, types and limits of the catalogue. Such calls have
    /// [`Coverage::Undescribed`](crate::Coverage::Undescribed).
    /// Defaults to true with the built-in spec, and to false with another [`spec`](Self::spec).
    ///
    /// The emulator checks their types. It accepts violations of other limits, which are advisory, and answers with examples of the types.
    /// A spec file takes precedence over the catalogue. A method is parsed at its first call.
    pub fn catalogue(mut self, emulate: bool) -> Self {
        self.catalogue = Some(emulate);
        self
    }

    /// Sets the address to listen on. Defaults to a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Sets the id of the only app that the emulator accepts. Defaults to [`APP_ID`].
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = app_id.into();
        self
    }

    /// Sets the key pairs of both sides. Defaults to the built-in ones ([`Keys::built_in`]).
    pub fn keys(mut self, keys: Keys) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Sets the public key that verifies the client's signatures, for tests that must not hand out the app's private key. The app's pair in
    /// [`keys`](Self::keys) is then not used.
    /// If the text is not a public key, [`start`](Self::start) fails.
    pub fn app_public_key(mut self, text: impl Into<String>) -> Self {
        self.app_public_key = Some(text.into());
        self
    }

    /// Sets the app's AES key. The emulator then accepts encrypted calls and encrypts the responses to them.
    /// This includes errors of the gateway unless [`plain_errors`](Self::plain_errors) is set.
    /// If the text is not base64 of sixteen bytes, [`start`](Self::start) fails.
    pub fn content_key(mut self, text: impl Into<String>) -> Self {
        self.content_key = Some(text.into());
        self
    }

    /// Turns certificate mode on with the app's certificate, Alipay's certificate and the root certificates, as PEM texts.
    /// Alipay's certificate has to match Alipay's key pair. The emulator verifies the client with the public key of the app's certificate.
    pub fn certificates(mut self, app: impl Into<String>, alipay: impl Into<String>, root: impl Into<String>) -> Self {
        self.certificates = Some([app.into(), alipay.into(), root.into()]);
        self
    }

    /// Sets the clock. Defaults to the system clock. The emulator uses it to check timestamps, for the timestamps of responses and
    /// notifications, and for the `Date` header.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Box::new(now);
        self
    }

    /// Uses the system clock shifted by this many milliseconds: ahead if positive, behind if negative. The shifted clock stays within the
    /// range of [`Clock`].
    pub fn clock_skew_ms(self, by: i64) -> Self {
        self.clock(move || shifted(SystemTime::now(), by))
    }

    /// Divides the waits between the attempts to deliver a notification by this factor.
    /// The platform waits 4m, 10m, 10m, 1h, 2h, 6h and 15h between attempts.
    /// Defaults to 1, the platform's speed. 0 counts as 1.
    pub fn notification_speed(mut self, times: u32) -> Self {
        self.notification_speed = times;
        self
    }

    /// Approves every authorisation and pays every order at once. Browsers are redirected without seeing a page.
    /// Defaults to false.
    pub fn auto_approve(mut self, approve: bool) -> Self {
        self.auto_approve = approve;
        self
    }

    /// Sends a plain error if an encrypted call on the gateway fails. Some SDKs expect a plain error, others cannot read one.
    /// By default the error is encrypted like a success. Errors that are not signed, and errors on REST, are always plain.
    pub fn plain_errors(mut self, plain: bool) -> Self {
        self.plain_errors = plain;
        self
    }

    /// Adds a stub. Stubs of [`stubs_file`](Self::stubs_file) apply after it.
    pub fn stub(mut self, stub: Stub) -> Self {
        self.stubs.push(stub);
        self
    }

    /// Adds the stubs of a YAML file, as [`Stub::list_from_yaml`] parses it.
    /// If the file cannot be read or an entry is no valid stub, [`start`](Self::start) fails.
    pub fn stubs_file(mut self, file: impl AsRef<Path>) -> Self {
        self.stubs_files.push(file.as_ref().to_owned());
        self
    }

    /// Sets the maximum number of calls in the journal, from which the oldest are removed. Defaults to 10,000.
    pub fn journal_limit(mut self, calls: usize) -> Self {
        self.journal_limit = calls;
        self
    }

    /// Answers every call with examples of the spec, and remembers nothing. By default, the emulator keeps the objects that calls create: a
    /// query of a trade that no call created is rejected.
    pub fn stateless(mut self, stateless: bool) -> Self {
        self.stateless = stateless;
        self
    }

    /// Calls this function after each call that the emulator answered.
    pub fn observe(mut self, observe: impl Fn(&ReceivedCall) + Send + Sync + 'static) -> Self {
        self.observe = Some(Box::new(observe));
        self
    }

    /// Turns certificate mode on with generated certificates, and uses their keys.
    pub fn generated_certificates(self, set: &CertificateSet) -> Self {
        self.keys(set.keys().clone()).certificates(set.app(), set.alipay(), set.root())
    }

    /// Sets the address at which clients and browsers reach the emulator, such as `http://emulator:8080`, if it is not the address to listen
    /// on: in a container, or behind a proxy. [`Emulator::base_url`] returns it, and QR codes and addresses of files contain it.
    /// If it is not the address of an HTTP server, [`start`](Self::start) fails.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// Keeps the state in this file, so that it survives a restart: objects, calls, notifications, served files, codes and refresh tokens, and
    /// the clock. The file is created if it does not exist. By default, the state is in memory only.
    ///
    /// A call is answered after its changes are in the file. [`start`](Self::start) fails without changing the file if it is not a file of an
    /// emulator, if it is damaged, or if another emulator uses it.
    pub fn data(mut self, file: impl AsRef<Path>) -> Self {
        self.data = Some(file.as_ref().to_owned());
        self
    }

    /// Starts the emulator on its own threads, one for each processor.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if the spec folder has errors (the message lists each with its location), if a key, a certificate or a
    /// file of stubs is invalid, or if the address is in use.
    pub fn start(self) -> Result<Emulator, EmulatorError> {
        let spec = self.described()?;
        let stubs = self.all_stubs()?;
        let public_url = self.checked_public_url()?;
        let app_public_key = self.app_public_key.as_deref().map(PublicKey::parse).transpose();
        let content_key = self.content_key.as_deref().map(ContentKey::parse).transpose();
        let keys = self.keys.map_or_else(Keys::built_in, Ok)?;
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(workers).enable_all().build();
        let runtime = runtime.map_err(|error| EmulatorError::system(format!("cannot start the runtime: {error}")))?;
        let busy = |error| EmulatorError::system(format!("cannot listen on {}: {error}", self.listen));
        let listener = std::net::TcpListener::bind(self.listen).map_err(busy)?;
        listener.set_nonblocking(true).map_err(busy)?;
        let address = listener.local_addr().map_err(busy)?;
        let base_url = public_url.unwrap_or_else(|| format!("http://{address}"));
        let events = Events::default();
        let (storage, records) = self.data.as_deref().map(Storage::open).transpose()?.unwrap_or_default();
        let clock = Clock::new(self.clock, events.clone(), storage.clone());
        let (speed, handle) = (self.notification_speed, runtime.handle().clone());
        let courier = Courier::new(handle, speed, clock.clone(), events.clone(), storage.clone());
        let settings = Settings {
            catalogue: self.catalogue.unwrap_or(self.spec.is_none()),
            app_id: self.app_id,
            app_public_key: app_public_key.map_err(|error| EmulatorError::new(error.to_string()))?,
            content_key: content_key.map_err(|error| EmulatorError::new(error.to_string()))?,
            certificates: self.certificates,
            observe: self.observe,
            clock,
            auto_approve: self.auto_approve,
            plain_errors: self.plain_errors,
            stateless: self.stateless,
            journal_limit: self.journal_limit,
            stubs,
            events,
            address,
            public_url: base_url.clone(),
            storage,
            courier,
        };
        let world = Arc::new(World::new(spec, &keys, settings)?);
        restore(&world, records)?;
        let (stop, stopped) = oneshot::channel();
        let (router, shared) = (router(Arc::clone(&world)), Arc::clone(&world));
        let thread = std::thread::Builder::new()
            .name("alipay-emulator".into())
            .spawn(move || {
                runtime.block_on(serve(listener, router, Arc::clone(&shared), stopped));
                // The last changes of time and of deliveries. Each call was stored before its response.
                let _ = runtime.block_on(shared.storage.flush());
                // Ends deliveries of notifications, but a DNS lookup that is still running must not block the caller.
                runtime.shutdown_timeout(MAX_SHUTDOWN);
            })
            .map_err(|error| EmulatorError::system(format!("cannot start a thread: {error}")))?;
        Ok(Emulator { world, keys, address, stop: Some(stop), thread: Some(thread), base_url })
    }

    /// Returns the stubs of the settings and of their files.
    fn all_stubs(&self) -> Result<Vec<Stub>, EmulatorError> {
        let mut stubs = self.stubs.clone();
        for file in &self.stubs_files {
            let name = file.display();
            let bytes = read(file, MAX_STUBS_FILE).map_err(|error| EmulatorError::new(format!("{name}: {error}")))?;
            let text = String::from_utf8(bytes).map_err(|_| EmulatorError::new(format!("{name} is not UTF-8")))?;
            let listed = Stub::list_from_yaml(&text).map_err(|error| EmulatorError::new(format!("{name}: {error}")))?;
            stubs.extend(listed);
        }
        Ok(stubs)
    }

    /// Returns the address for clients without a slash at the end.
    fn checked_public_url(&self) -> Result<Option<String>, EmulatorError> {
        let Some(url) = &self.public_url else { return Ok(None) };
        let trimmed = url.trim_end_matches('/');
        let is_valid = trimmed.parse::<http::Uri>().is_ok_and(|uri| {
            matches!(uri.scheme_str(), Some("http" | "https"))
                && uri.host().is_some_and(|host| !host.is_empty())
                && uri.query().is_none()
        });
        let invalid = || {
            EmulatorError::new(format!(
                "the public address `{url}` is not the address of a server; expected one such as http://emulator:8080"
            ))
        };
        if is_valid { Ok(Some(trimmed.to_owned())) } else { Err(invalid()) }
    }

    /// Reads the spec folder, or uses the built-in spec.
    fn described(&self) -> Result<Arc<Described>, EmulatorError> {
        let Some(folder) = &self.spec else { return Ok(Described::shipped()) };
        let name = folder.display();
        let mistakes = |errors| EmulatorError::new(format!("the spec folder {name} has errors:\n{errors}"));
        let loaded = alipay_codegen::load(folder).map_err(mistakes)?;
        if loaded.spec.apis.is_empty() {
            return Err(EmulatorError::new(format!("the spec folder {name} describes no API")));
        }
        Ok(Described::of(loaded.spec))
    }
}

impl fmt::Debug for EmulatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmulatorBuilder").field("spec", &self.spec).field("listen", &self.listen).finish_non_exhaustive()
    }
}
