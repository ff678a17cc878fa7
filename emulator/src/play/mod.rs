//! Emulation of the platform: decides the response to a call, independent of the HTTP server.

mod authorization;
mod batch;
mod disposition;
pub(crate) mod effects;
mod envelope;
mod example;
mod exchange;
mod files;
mod form;
mod gateway;
mod known;
mod media;
#[cfg(test)]
#[allow(clippy::panic, reason = "tests")]
mod model_tests;
mod notify;
mod order;
mod outcome;
mod parameter;
mod reason;
mod received;
mod replay;
mod rest;
mod sequel;
mod subject;
mod success;
mod tampering;
mod timestamps;
mod unknown;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use alipay_codegen::ir;
use alipay_codegen::tables;
use alipay_core::content_key::ContentKey;
use alipay_core::keys::PublicKey;
use alipay_core::limits::{self, Overrides, Violation};
use alipay_core::record::{Members, Node};
use alipay_core::schema::Protocol;
use alipay_core::sign::{KeySigner, SignType, Signer, Verifier};
use alipay_core::upload::Upload;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bumpalo::Bump;
use serde_json::{Map, Value};

use crate::builder::Observer;
use crate::certificate_mode::CertificateMode;
use crate::clock::Clock;
use crate::described::Described;
use crate::events::Events;
use crate::grants::Grants;
use crate::journal::{self, Journal};
use crate::memory::Memory;
use crate::notification::Courier;
use crate::pages::checkout::Order;
use crate::storage::{Collection, Storage};
use crate::stubs::{Applied, Possible, Stub, Stubs, Subject};
use crate::{EmulatorError, KeyPair, Keys, NotificationFault, Reaction, ReceivedCall, Verdict, control};

pub use order::AppPayment;

pub(crate) use files::{FOLDER as FILES, play as play_file};
pub(crate) use form::Content;
pub(crate) use gateway::play as play_gateway;
pub(crate) use media::play as play_media;
pub(crate) use order::pay as pay_order;
pub(crate) use reason::{Reason, shown};
pub(crate) use received::pairs;
pub(crate) use replay::Replay;
pub(crate) use rest::play as play_rest;
pub(crate) use sequel::Sequel;
pub(crate) use subject::subject;
pub(crate) use tampering::bomb;

/// The state shared by all calls.
pub(crate) struct World {
    pub(crate) described: Arc<Described>,
    /// Emulates the methods of the catalogue.
    pub(crate) catalogue: bool,
    pub(crate) app_id: String,
    pub(crate) content_key: Option<ContentKey>,
    pub(crate) certificate_mode: Option<CertificateMode>,
    pub(crate) clock: Clock,
    /// Approves every authorisation and pays every order.
    pub(crate) auto_approve: bool,
    /// Leaves errors of encrypted gateway calls plain.
    pub(crate) plain_errors: bool,
    pub(crate) grants: Grants,
    pub(crate) courier: Courier,
    pub(crate) replay: Replay,
    pub(crate) journal: Journal,
    pub(crate) stubs: Stubs,
    pub(crate) events: Events,
    pub(crate) memory: Memory,
    /// Answers with examples only.
    pub(crate) stateless: bool,
    /// The app's private key, unless the client has its own.
    pub(crate) app_private_key: Option<String>,
    pub(crate) alipay_public_key: String,
    pub(crate) address: SocketAddr,
    /// The address that clients reach, such as `http://127.0.0.1:8080`.
    public_url: String,
    /// The file of the state.
    pub(crate) storage: Storage,
    orders: Mutex<HashMap<u64, Order>>,
    notification_faults: Mutex<VecDeque<NotificationFault>>,
    app: Verifier,
    alipay: Signers,
    alipay_key: KeyPair,
    /// A key of neither side. Few tests need it.
    other_key: OnceLock<Signers>,
    files: Mutex<BTreeMap<String, files::StoredFile>>,
    numbers: AtomicU64,
    observe: Option<Observer>,
}

/// The settings from the builder.
pub(crate) struct Settings {
    pub(crate) catalogue: bool,
    pub(crate) app_id: String,
    pub(crate) app_public_key: Option<PublicKey>,
    pub(crate) content_key: Option<ContentKey>,
    pub(crate) certificates: Option<[String; 3]>,
    pub(crate) observe: Option<Observer>,
    pub(crate) clock: Clock,
    pub(crate) auto_approve: bool,
    pub(crate) plain_errors: bool,
    pub(crate) stateless: bool,
    pub(crate) journal_limit: usize,
    pub(crate) stubs: Vec<Stub>,
    pub(crate) events: Events,
    pub(crate) address: SocketAddr,
    pub(crate) public_url: String,
    pub(crate) storage: Storage,
    pub(crate) courier: Courier,
}

/// Signers of one key, one for each sign type that the key supports.
pub(crate) struct Signers(Vec<KeySigner>);

impl Signers {
    pub(crate) fn new(pair: &crate::KeyPair) -> Result<Self, EmulatorError> {
        pair.signers().map(Self)
    }

    /// Returns the sign type of REST and of notifications.
    fn default_sign_type(&self) -> SignType {
        self.0.first().map(Signer::sign_type).unwrap_or_default()
    }

    /// Returns the signature in base64, or an empty text if signing fails. No client accepts an empty signature.
    fn sign(&self, sign_type: SignType, content: &[u8]) -> String {
        let signer = self.0.iter().find(|signer| signer.sign_type() == sign_type);
        let signature = signer.and_then(|signer| signer.sign(content).ok());
        signature.map(|signature| STANDARD.encode(signature)).unwrap_or_default()
    }
}

impl World {
    /// Returns the sign type of REST, of notifications, and of everything else that does not specify one.
    pub(crate) fn sign_type(&self) -> SignType {
        self.alipay.default_sign_type()
    }

    pub(crate) fn new(described: Arc<Described>, keys: &Keys, settings: Settings) -> Result<Self, EmulatorError> {
        let Settings { app_id, app_public_key, content_key, certificates, observe, clock, .. } = settings;
        let has_own_key = app_public_key.is_some() || certificates.is_some();
        let certificate_mode = certificates.map(|files| CertificateMode::new(&files, &keys.alipay)).transpose()?;
        let certificate_key = || certificate_mode.as_ref().map(CertificateMode::app_public_key);
        let app_public_key = app_public_key.or_else(certificate_key).unwrap_or_else(|| keys.app.public_key());
        let stubs = Stubs::default();
        for stub in settings.stubs {
            stubs.add(stub);
        }
        Ok(Self {
            catalogue: settings.catalogue,
            app_id,
            content_key,
            certificate_mode,
            clock,
            auto_approve: settings.auto_approve,
            plain_errors: settings.plain_errors,
            grants: Grants::new(settings.storage.clone()),
            courier: settings.courier,
            replay: Replay::default(),
            journal: Journal::new(settings.journal_limit),
            stubs,
            events: settings.events,
            memory: Memory::new(effects::kinds(described.objects())),
            stateless: settings.stateless,
            app_private_key: (!has_own_key).then(|| keys.app.private_text().to_owned()),
            alipay_public_key: keys.alipay.public_key().to_base64(),
            address: settings.address,
            orders: Mutex::default(),
            notification_faults: Mutex::default(),
            app: Verifier::new(app_public_key),
            alipay: Signers::new(&keys.alipay)?,
            alipay_key: keys.alipay.clone(),
            other_key: OnceLock::new(),
            files: Mutex::default(),
            numbers: AtomicU64::default(),
            observe,
            public_url: settings.public_url,
            storage: settings.storage,
            described,
        })
    }

    /// Returns signers of a key of neither side.
    fn other_key(&self) -> &Signers {
        // Without a key, the signature is empty, which is wrong as well.
        let signers = || self.alipay_key.other_key().and_then(|pair| Signers::new(&pair)).unwrap_or(Signers(Vec::new()));
        self.other_key.get_or_init(signers)
    }

    /// Returns the app's AES key.
    fn content_key(&self) -> Result<ContentKey, Reason> {
        let missing = "the request is encrypted, but the emulator has no AES key for the app; expected a plain request, or a key in the emulator's settings";
        self.content_key.clone().ok_or_else(|| Reason::new("isv.decryption-error-not-valid-encrypt-key", missing))
    }

    /// Returns the address that clients reach.
    pub(crate) fn base_url(&self) -> &str {
        &self.public_url
    }

    /// Uses the first stub that applies to a call. `read` decodes the call if a condition needs it.
    pub(crate) fn take_stub(&self, gateway: bool, read: impl FnOnce() -> Subject) -> Option<Applied> {
        self.stubs.take(Possible { node: gateway, replay: self.replay.has(gateway) }, read)
    }

    /// Forgets calls, objects, stubs, notifications, orders and grants, and sets the clock back. Files and keys remain.
    pub(crate) fn reset(&self) {
        self.stubs.clear();
        self.orders().clear();
        self.grants.clear();
        self.notification_faults.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.replay.clear();
        self.memory.clear();
        self.storage.clear(Collection::Objects);
        self.storage.clear(Collection::Calls);
        self.courier.clear();
        self.journal.clear();
        self.clock.reset();
        self.events.send("reset", || serde_json::json!({}));
    }

    /// Returns the unpaid orders.
    pub(crate) fn orders(&self) -> MutexGuard<'_, HashMap<u64, Order>> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a unique number, for ids.
    pub(crate) fn next_number(&self) -> u64 {
        self.numbers.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Continues after a number that was used earlier.
    pub(crate) fn restore_number(&self, last: u64) {
        self.numbers.fetch_max(last, Ordering::Relaxed);
    }

    /// Changes a call that is still in the journal.
    pub(crate) fn change_call(&self, id: u64, change: impl FnOnce(&mut ReceivedCall)) {
        if let Some(call) = self.journal.change(id, change) {
            self.storage.call(&call);
        }
    }

    /// Returns a new trace id for a response.
    fn trace_id(&self) -> String {
        format!("emulator{:024}", self.next_number())
    }

    /// Adds an answered call to the journal, and reports it to the observers. `size` is the length of its request in bytes.
    pub(crate) fn record(&self, mut call: ReceivedCall, size: usize) {
        let (coverage, title) = self.coverage(&call.api);
        call.coverage = coverage;
        title.clone_into(&mut call.title);
        if call.signature.as_ref().is_some_and(|signature| !signature.valid) {
            call.verdict = Verdict::BadSignature;
        } else if call.stub.is_some() {
            call.verdict = Verdict::Stubbed;
        }
        journal::bound(&mut call, size);
        let call = Arc::new(call);
        let removed = self.journal.add(Arc::clone(&call));
        removed.into_iter().for_each(|id| self.storage.remove_call(id));
        self.storage.call(&call);
        self.storage.meta("numbers", &serde_json::json!({ "last": self.numbers.load(Ordering::Relaxed) }));
        self.events.send("call", || control::summary(&call));
        if let Some(observe) = &self.observe {
            observe(&call);
        }
    }

    /// Signs with Alipay's key, or as the reaction requires. Returns `None` if the reaction requires no signature.
    pub(crate) fn signature(&self, sign_type: SignType, content: &[u8], reaction: Option<&Reaction>) -> Option<String> {
        match reaction {
            Some(Reaction::Unsigned) => None,
            Some(Reaction::WronglySigned) => Some(self.other_key().sign(sign_type, content)),
            _ => Some(match &self.certificate_mode {
                Some(certificate_mode) => certificate_mode.current().signers.sign(sign_type, content),
                None => self.alipay.sign(sign_type, content),
            }),
        }
    }
}

/// Checks a request against the API's limits, and describes all violations in the call. Returns the first of a firm limit, if any.
/// A request that violates only advisory limits is accepted, because such limits may be out of date.
fn check_limits(
    world: &World,
    api: &ir::Api,
    document: &Value,
    files: &[(String, Upload)],
    call: &mut ReceivedCall,
) -> Option<Violation> {
    let (arena, nothing) = (Bump::new(), Map::new());
    let table = tables::api(&arena, api);
    let request = Node::Object(Members::Form(document.as_object().unwrap_or(&nothing), files));
    let mut violations = limits::check(&table, request, call.protocol, &Overrides::default());
    let common = world.described.gateway().filter(|_| call.protocol == Protocol::Gateway);
    if let Some(upload) = common.and_then(|common| common.upload.as_ref()) {
        let (all, links) = (tables::record(&arena, &upload.record), tables::links(&arena, &upload.links));
        violations.extend(files.iter().flat_map(|(name, upload)| limits::check_upload(all, links, table.request, name, upload)));
    }
    let first = violations.iter().find(|violation| !violation.advisory).cloned();
    call.violations = violations;
    first
}

/// Returns the message of a rejection: the reason's own, otherwise the description's summary of the code.
/// The API's own codes take precedence over the public ones.
fn message_for(message: String, api: Option<&ir::Api>, common: Option<&ir::Common>, code: &str) -> String {
    if !message.is_empty() {
        return message;
    }
    let own = api.into_iter().flat_map(|api| &api.errors.codes);
    let public = common.into_iter().flat_map(|common| &common.errors.codes);
    let error = own.chain(public).find(|error| error.code == code && !error.summary.is_empty());
    error.map_or_else(|| "a test requested this error; the spec does not describe it".to_owned(), |error| error.summary.clone())
}
