//! Playing the platform: what a call is answered, apart from how bytes come and go.

mod batch;
mod example;
mod files;
mod form;
mod gateway;
mod rest;
mod spoil;

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use alipay::content_key::ContentKey;
use alipay::limits::{self, Overrides, Violation};
use alipay::record::{Members, Node};
use alipay::schema::Protocol;
use alipay::sign::{KeySigner, SignType, Signer, Verifier};
use alipay::upload::Upload;
use alipay_codegen::ir;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bumpalo::Bump;
use serde_json::{Map, Value};

use crate::certified::Certified;
use crate::server::Observer;
use crate::{Keys, Next, Seen, StartError, tables};

pub(crate) use files::{FOLDER as FILES, play as play_file};
pub(crate) use form::Content;
pub(crate) use gateway::{play as play_gateway, play_media};
pub(crate) use rest::play as play_rest;

/// How far a request's timestamp may be off.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(600);

/// Everything that a call can meet.
pub(crate) struct World {
    pub(crate) spec: ir::Spec,
    pub(crate) app_id: String,
    pub(crate) content_key: Option<ContentKey>,
    pub(crate) certified: Option<Certified>,
    app: Verifier,
    alipay: Signers,
    stranger: Signers,
    queue: Mutex<VecDeque<Next>>,
    seen: Mutex<Vec<Seen>>,
    files: Mutex<BTreeMap<String, files::Served>>,
    numbers: AtomicU64,
    observe: Option<Observer>,
}

/// What a builder says about the world.
pub(crate) struct Settings {
    pub(crate) app_id: String,
    pub(crate) content_key: Option<ContentKey>,
    pub(crate) certificates: Option<[String; 3]>,
    pub(crate) observe: Option<Observer>,
}

/// One key, ready for each sign type that it suits.
pub(crate) struct Signers(Vec<KeySigner>);

impl Signers {
    pub(crate) fn new(pair: &crate::KeyPair) -> Result<Self, StartError> {
        pair.signers().map(Self)
    }

    /// The sign type of REST and of notifications.
    fn usual(&self) -> SignType {
        self.0.first().map(Signer::sign_type).unwrap_or_default()
    }

    /// The signature in base64; empty where it cannot be made, which no client takes for one.
    fn sign(&self, sign_type: SignType, content: &[u8]) -> String {
        let signer = self.0.iter().find(|signer| signer.sign_type() == sign_type);
        let signature = signer.and_then(|signer| signer.sign(content).ok());
        signature.map(|signature| STANDARD.encode(signature)).unwrap_or_default()
    }
}

impl World {
    pub(crate) fn new(spec: ir::Spec, keys: &Keys, settings: Settings) -> Result<Self, StartError> {
        let Settings { app_id, content_key, certificates, observe } = settings;
        Ok(Self {
            spec,
            app_id,
            content_key,
            certified: certificates.map(|files| Certified::new(&files, &keys.alipay)).transpose()?,
            app: Verifier::new(keys.app.public_key()),
            alipay: Signers::new(&keys.alipay)?,
            stranger: Signers::new(&keys.alipay.stranger()?)?,
            queue: Mutex::default(),
            seen: Mutex::default(),
            files: Mutex::default(),
            numbers: AtomicU64::default(),
            observe,
        })
    }

    /// Puts an instruction behind those that wait.
    pub(crate) fn queue(&self, next: Next) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).push_back(next);
    }

    /// The instruction for this call.
    pub(crate) fn take_next(&self, gateway: bool) -> Option<Next> {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        // REST has no nodes to forge.
        let waits = !gateway && queue.front() == Some(&Next::DuplicateNode);
        if waits { None } else { queue.pop_front() }
    }

    /// A number that nothing else has, for ids.
    pub(crate) fn next_number(&self) -> u64 {
        self.numbers.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// The trace id of an answer.
    fn trace_id(&self) -> String {
        format!("sandbox{:025}", self.next_number())
    }

    /// The calls so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notes a call that was answered as it was told.
    pub(crate) fn note_raw(&self, path: &str, status: u16) {
        let is_gateway = matches!(path, alipay::gateway::PATH | alipay::gateway::MEDIA_PATH);
        let protocol = if is_gateway { Protocol::Gateway } else { Protocol::Rest };
        self.note(protocol, path, &status.to_string(), &[]);
    }

    fn note(&self, protocol: Protocol, api: &str, code: &str, files: &[(String, Upload)]) {
        let seen = Seen { protocol, api: api.to_owned(), code: code.to_owned(), files: files.to_vec() };
        if let Some(observe) = &self.observe {
            observe(&seen);
        }
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
    }

    /// Signs like Alipay, or as the instruction says; `None` for no signature at all.
    fn signature(&self, sign_type: SignType, content: &[u8], next: Option<&Next>) -> Option<String> {
        match next {
            Some(Next::Unsigned) => None,
            Some(Next::WronglySigned) => Some(self.stranger.sign(sign_type, content)),
            _ => Some(match &self.certified {
                Some(certified) => certified.with(|current| current.signers.sign(sign_type, content)),
                None => self.alipay.sign(sign_type, content),
            }),
        }
    }
}

/// Checks a request against the API's limits: the first violation, if any.
fn first_violation(
    world: &World,
    api: &ir::Api,
    document: &Map<String, Value>,
    files: &[(String, Upload)],
    protocol: Protocol,
) -> Option<Violation> {
    let arena = Bump::new();
    let table = tables::api(&arena, api);
    let request = Node::Object(Members::Form(document, files));
    let mut broken = limits::check(&table, request, protocol, &Overrides::default());
    let common = world.spec.gateway.as_ref().filter(|_| protocol == Protocol::Gateway);
    if let Some(upload) = common.and_then(|common| common.upload.as_ref()) {
        let (all, links) = (tables::record(&arena, &upload.record), tables::links(&arena, &upload.links));
        broken.extend(files.iter().flat_map(|(name, upload)| limits::check_upload(all, links, table.request, name, upload)));
    }
    broken.into_iter().next()
}

/// What a code means, by the spec: the API's own codes first, then the public ones.
fn meaning<'a>(api: Option<&'a ir::Api>, common: Option<&'a ir::Common>, code: &str) -> Option<&'a str> {
    let own = api.into_iter().flat_map(|api| &api.errors.codes);
    let public = common.into_iter().flat_map(|common| &common.errors.codes);
    own.chain(public).find(|known| known.code == code).map(|known| known.summary.as_str())
}

fn within_tolerance(moment: SystemTime) -> bool {
    let now = SystemTime::now();
    let off = now.duration_since(moment).or_else(|_| moment.duration_since(now)).unwrap_or_default();
    off <= CLOCK_TOLERANCE
}
