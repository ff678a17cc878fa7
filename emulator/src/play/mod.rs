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
mod media;
#[cfg(test)]
mod model_tests;
mod order;
mod outcome;
mod parameter;
mod reason;
mod received;
mod replay;
mod rest;
mod sequel;
mod success;
mod tampering;
mod timestamps;
mod unknown;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use alipay_codegen::ir;
use alipay_core::charset::Charset;
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
use crate::grants::Grants;
use crate::memory::Memory;
use crate::notification::{Courier, Message, notification, signed};
use crate::pages::checkout::Order;
use crate::{EmulatorError, Keys, Next, NotificationFault, ReceivedCall, tables};

pub use order::AppPayment;

pub(crate) use files::{FOLDER as FILES, play as play_file};
pub(crate) use form::Content;
pub(crate) use gateway::play as play_gateway;
pub(crate) use media::play as play_media;
pub(crate) use order::pay as pay_order;
pub(crate) use reason::{Reason, shown};
pub(crate) use replay::Replay;
pub(crate) use rest::play as play_rest;
pub(crate) use sequel::Sequel;
pub(crate) use tampering::bomb;

/// The state shared by all calls.
pub(crate) struct World {
    pub(crate) described: Arc<Described>,
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
    /// The objects of the platform.
    pub(crate) memory: Memory,
    /// Answers with examples, and remembers nothing.
    pub(crate) stateless: bool,
    base_url: OnceLock<String>,
    orders: Mutex<HashMap<u64, Order>>,
    notification_faults: Mutex<VecDeque<NotificationFault>>,
    app: Verifier,
    alipay: Signers,
    other_key: Signers,
    queue: Mutex<VecDeque<Next>>,
    seen: Mutex<Vec<ReceivedCall>>,
    files: Mutex<BTreeMap<String, files::StoredFile>>,
    numbers: AtomicU64,
    observe: Option<Observer>,
}

/// The decoded business parameters of a call.
#[derive(Default)]
struct DecodedRequest {
    /// The document. `null` if the call was rejected before it was decoded.
    request: Value,
    /// The fields and parameters that the description does not have.
    unknown: Vec<String>,
}

/// The settings from the builder.
pub(crate) struct Settings {
    pub(crate) app_id: String,
    pub(crate) app_public_key: Option<PublicKey>,
    pub(crate) content_key: Option<ContentKey>,
    pub(crate) certificates: Option<[String; 3]>,
    pub(crate) observe: Option<Observer>,
    pub(crate) clock: Clock,
    pub(crate) auto_approve: bool,
    pub(crate) plain_errors: bool,
    pub(crate) courier: Courier,
    pub(crate) stateless: bool,
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
        let Settings {
            app_id,
            app_public_key,
            content_key,
            certificates,
            observe,
            clock,
            auto_approve,
            plain_errors,
            courier,
            stateless,
        } = settings;
        let certificate_mode = certificates.map(|files| CertificateMode::new(&files, &keys.alipay)).transpose()?;
        let certificate_key = || certificate_mode.as_ref().map(CertificateMode::app_public_key);
        let app_public_key = app_public_key.or_else(certificate_key).unwrap_or_else(|| keys.app.public_key());
        let memory = Memory::new(effects::kinds(described.objects()));
        Ok(Self {
            memory,
            stateless,
            base_url: OnceLock::new(),
            described,
            app_id,
            content_key,
            certificate_mode,
            clock,
            auto_approve,
            plain_errors,
            grants: Grants::default(),
            courier,
            replay: Replay::default(),
            orders: Mutex::default(),
            notification_faults: Mutex::default(),
            app: Verifier::new(app_public_key),
            alipay: Signers::new(&keys.alipay)?,
            other_key: Signers::new(&keys.alipay.other_key()?)?,
            queue: Mutex::default(),
            seen: Mutex::default(),
            files: Mutex::default(),
            numbers: AtomicU64::default(),
            observe,
        })
    }

    /// Returns the app's AES key.
    fn content_key(&self) -> Result<ContentKey, Reason> {
        let missing = "the request is encrypted, but the emulator has no AES key for the app; expected a plain request, or a key in the emulator's settings";
        self.content_key.clone().ok_or_else(|| Reason::new("isv.decryption-error-not-valid-encrypt-key", missing))
    }

    /// Sets the address that clients reach, once it is known.
    pub(crate) fn set_base_url(&self, url: String) {
        // It is set once, before the first call.
        let _ = self.base_url.set(url);
    }

    /// Returns the address that clients reach.
    pub(crate) fn base_url(&self) -> &str {
        self.base_url.get().map(String::as_str).unwrap_or_default()
    }

    /// Queues an instruction.
    pub(crate) fn queue(&self, next: Next) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).push_back(next);
    }

    /// Takes the instruction for this call from the queue.
    pub(crate) fn take_next(&self, gateway: bool) -> Option<Next> {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let waits = match queue.front() {
            // REST responses have no nodes to forge.
            Some(Next::DuplicateNode) => !gateway,
            // There is no earlier response to repeat yet.
            Some(Next::Replayed) => !self.replay.has(gateway),
            _ => false,
        };
        if waits { None } else { queue.pop_front() }
    }

    /// Queues a fault of a notification.
    pub(crate) fn queue_notification(&self, fault: NotificationFault) {
        self.notification_faults.lock().unwrap_or_else(PoisonError::into_inner).push_back(fault);
    }

    /// Returns the unpaid orders.
    pub(crate) fn orders(&self) -> MutexGuard<'_, HashMap<u64, Order>> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends the notification of a call, if the call specified an address and the description has a notification.
    pub(crate) fn report(&self, sequel: &Sequel) {
        if let (Some(url), Some(fields)) = (&sequel.notify_url, &sequel.notification) {
            // This fails if the call's charset lacks a character of the description.
            if let Err(error) = self.notify(url, fields.clone(), sequel.charset, sequel.sign_type) {
                self.courier.record_unsent(url, error);
            }
        }
    }

    /// Sends a notification with these fields. Returns its id.
    pub(crate) fn notify(
        &self,
        url: &str,
        fields: impl IntoIterator<Item = (String, String)>,
        charset: Charset,
        sign_type: SignType,
    ) -> Result<String, String> {
        let fault = self.notification_faults.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let instruction = (fault == Some(NotificationFault::WronglySigned)).then_some(Next::WronglySigned);
        let (body, notify_id) = self.notification(fields, charset, sign_type, instruction.as_ref())?;
        let message = Message { url: url.to_owned(), notify_id: notify_id.clone(), body, charset, fault };
        self.courier.send(message);
        Ok(notify_id)
    }

    /// Returns the body of a notification, and its id.
    pub(crate) fn notification(
        &self,
        fields: impl IntoIterator<Item = (String, String)>,
        charset: Charset,
        sign_type: SignType,
        next: Option<&Next>,
    ) -> Result<(String, String), String> {
        let now = self.clock.now(None);
        let (parameters, id) = notification(&self.app_id, self.next_number(), now, charset, fields);
        let body = signed(parameters, sign_type, charset, |content| self.signature(sign_type, content, next))?;
        Ok((body, id))
    }

    /// Returns a unique number, for ids.
    pub(crate) fn next_number(&self) -> u64 {
        self.numbers.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Returns a new trace id for a response.
    fn trace_id(&self) -> String {
        format!("emulator{:024}", self.next_number())
    }

    /// Returns the calls so far.
    pub(crate) fn seen(&self) -> Vec<ReceivedCall> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Records a call that an instruction answered.
    pub(crate) fn record_raw(&self, path: &str, status: u16) {
        let is_gateway = matches!(path, alipay_core::gateway::PATH | alipay_core::gateway::MEDIA_PATH);
        let protocol = if is_gateway { Protocol::Gateway } else { Protocol::Rest };
        self.record(protocol, path, &status.to_string(), DecodedRequest::default(), &[]);
    }

    fn record(&self, protocol: Protocol, api: &str, code: &str, decoded: DecodedRequest, files: &[(String, Upload)]) {
        let DecodedRequest { request, unknown } = decoded;
        let seen = ReceivedCall { protocol, api: api.to_owned(), code: code.to_owned(), request, unknown, files: files.to_vec() };
        if let Some(observe) = &self.observe {
            observe(&seen);
        }
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
    }

    /// Signs with Alipay's key, or as the instruction requires. Returns `None` if the instruction requires no signature.
    pub(crate) fn signature(&self, sign_type: SignType, content: &[u8], next: Option<&Next>) -> Option<String> {
        match next {
            Some(Next::Unsigned) => None,
            Some(Next::WronglySigned) => Some(self.other_key.sign(sign_type, content)),
            _ => Some(match &self.certificate_mode {
                Some(certificate_mode) => certificate_mode.with(|current| current.signers.sign(sign_type, content)),
                None => self.alipay.sign(sign_type, content),
            }),
        }
    }
}

/// Checks a request against the API's limits. Returns the first violation of a firm limit, if any.
/// A request that violates only advisory limits is accepted, because such limits may be out of date.
fn first_violation(
    world: &World,
    api: &ir::Api,
    document: &Value,
    files: &[(String, Upload)],
    protocol: Protocol,
) -> Option<Violation> {
    let (arena, nothing) = (Bump::new(), Map::new());
    let table = tables::api(&arena, api);
    let request = Node::Object(Members::Form(document.as_object().unwrap_or(&nothing), files));
    let mut violations = limits::check(&table, request, protocol, &Overrides::default());
    let common = world.described.gateway().filter(|_| protocol == Protocol::Gateway);
    if let Some(upload) = common.and_then(|common| common.upload.as_ref()) {
        let (all, links) = (tables::record(&arena, &upload.record), tables::links(&arena, &upload.links));
        violations.extend(files.iter().flat_map(|(name, upload)| limits::check_upload(all, links, table.request, name, upload)));
    }
    violations.into_iter().find(|violation| !violation.advisory)
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
