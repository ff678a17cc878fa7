//! A running emulator. It has its own threads, so that blocking and asynchronous programs start it alike.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use alipay_core::charset::Charset;
use bytes::Bytes;
use serde_json::Value;
use tokio::sync::oneshot;

use crate::memory::Filter;
use crate::play::effects;
use crate::play::{AppPayment, FILES, World, pay_order};
use crate::{
    ActiveStub, Clock, Delivery, EmulatorBuilder, EmulatorError, KeyPair, Keys, NotificationFault, PlatformObject, Reaction,
    ReceivedCall, SentNotification, Stub, StubId,
};

/// The maximum time for which [`Emulator::stop`] waits for running calls.
const GRACE: Duration = Duration::from_secs(5);

/// The maximum time for which the drop of an emulator waits for running calls.
const SHORT_GRACE: Duration = Duration::from_millis(100);

/// A file that the emulator serves.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServedFile {
    /// The id, for signed media requests.
    pub id: String,
    /// The address.
    pub url: String,
}

/// A running emulator. Dropping it stops it without the wait of [`stop`](Self::stop) for running calls.
pub struct Emulator {
    pub(crate) world: Arc<World>,
    pub(crate) keys: Keys,
    pub(crate) address: SocketAddr,
    /// Receives the time for running calls to finish.
    pub(crate) stop: Option<oneshot::Sender<Duration>>,
    pub(crate) thread: Option<JoinHandle<()>>,
    pub(crate) base_url: String,
}

impl Emulator {
    /// Starts an emulator with the built-in APIs and keys on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// Returns the errors of [`EmulatorBuilder::start`].
    pub fn start() -> Result<Self, EmulatorError> {
        Self::builder().start()
    }

    /// Returns a builder for other settings.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::new()
    }

    /// Returns the base URL for the client: [`EmulatorBuilder::public_url`] if it is set, otherwise the address of the server.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.base_url.clone()
    }

    /// Returns the app id for the client.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.world.app_id
    }

    /// Returns the key pairs of both sides.
    #[must_use]
    pub const fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Returns the private key for the client.
    /// Do not use it with [`EmulatorBuilder::app_public_key`] or in certificate mode: there the client has its own private key.
    #[must_use]
    pub fn app_private_key(&self) -> &str {
        self.keys.app.private_text()
    }

    /// Returns Alipay's public key for the client.
    #[must_use]
    pub fn alipay_public_key(&self) -> String {
        self.keys.alipay.public_key().to_base64()
    }

    /// Adds a stub for the next call: short for `stub(Stub::new(reaction).once())`. Repeated use answers the following calls in order.
    pub fn next(&self, reaction: Reaction) {
        self.stub(Stub::new(reaction).once());
    }

    /// Adds a stub. Stubs apply in the order in which they were added: the first that selects a call and is not used up answers it.
    /// [`Reaction::DuplicateNode`] and [`Reaction::Replayed`] do not select calls for which they are impossible.
    pub fn stub(&self, stub: Stub) -> StubId {
        self.world.stubs.add(stub)
    }

    /// Removes a stub. Returns false if it was already removed or used up.
    pub fn remove_stub(&self, id: StubId) -> bool {
        self.world.stubs.remove(id)
    }

    /// Returns the stubs that are not used up, in the order in which they were added.
    #[must_use]
    pub fn stubs(&self) -> Vec<ActiveStub> {
        self.world.stubs.all()
    }

    /// Returns the emulator's clock, to read, stop, move and set it.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.world.clock.clone()
    }

    /// Forgets calls, objects, stubs, notifications, unpaid orders and issued codes, and undoes changes of the clock. Keys and files remain.
    pub fn reset(&self) {
        self.world.reset();
    }

    /// Replaces Alipay's certificate. From now on the emulator signs with it, and returns it to clients that download it.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if the emulator is not in certificate mode, or if the certificate does not match the key.
    pub fn renew_certificate(&self, text: &str, keys: &KeyPair) -> Result<(), EmulatorError> {
        let certificate_mode = self.world.certificate_mode.as_ref();
        certificate_mode.ok_or_else(|| EmulatorError::new("the emulator is not in certificate mode"))?.renew(text, keys)
    }

    /// Returns the body of a notification with these fields, as the platform would post it to a `notify_url`: with the common fields, and
    /// signed with Alipay's key.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if a value cannot be encoded in the charset.
    pub fn notification(&self, fields: &[(&str, &str)]) -> Result<String, EmulatorError> {
        let signed = self.world.notification(owned(fields), Charset::Utf8, self.world.sign_type(), None);
        signed.map(|(body, _)| body).map_err(EmulatorError::new)
    }

    /// Sends a notification with these fields to this address, and repeats it until it is acknowledged. Returns its `notify_id`.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if a value cannot be encoded in the charset.
    pub fn push(&self, url: &str, fields: &[(&str, &str)]) -> Result<String, EmulatorError> {
        let sent = self.world.notify(url, owned(fields), Charset::Utf8, self.world.sign_type(), None);
        sent.map(|sent| sent.notify_id).map_err(|unsent| EmulatorError::new(unsent.reason))
    }

    /// Queues a fault for a following notification.
    pub fn next_notification(&self, fault: NotificationFault) {
        self.world.queue_notification(fault);
    }

    /// Returns the newest 10,000 notifications, in order, with their attempts.
    #[must_use]
    pub fn notifications(&self) -> Vec<SentNotification> {
        self.world.courier.notifications().into_iter().map(Arc::unwrap_or_clone).collect()
    }

    /// Sends a notification again, with the same body: now if it waits for its next attempt or is held back, otherwise with a new series of
    /// attempts.
    ///
    /// # Errors
    /// Returns a [`EmulatorError`] if there is no notification with this number, or if it could not be encoded.
    pub fn resend(&self, id: u64) -> Result<(), EmulatorError> {
        let unknown = || EmulatorError::new(format!("there is no notification {id} with a body"));
        self.world.courier.resend(id).then_some(()).ok_or_else(unknown)
    }

    /// Returns the newest 10,000 attempts to deliver notifications, in order.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.world.courier.deliveries()
    }

    /// Blocks until every notification is acknowledged or given up, except those held back by [`NotificationFault::OutOfOrder`].
    /// At the default [`EmulatorBuilder::notification_speed`] an unacknowledged notification takes a day.
    pub fn wait_for_notifications(&self) {
        self.world.courier.wait();
    }

    /// Pays an order string as the platform's app does. Returns the result that the app SDK hands to the merchant's app.
    #[must_use]
    pub fn pay_order(&self, order_string: &str) -> AppPayment {
        pay_order(&self.world, order_string)
    }

    /// Serves a file at the returned `url`, without a signature. A signed media request whose business parameters contain its `id` also
    /// returns it.
    pub fn file(&self, content_type: &str, bytes: impl Into<Bytes>) -> ServedFile {
        let id = self.world.add_file(content_type, bytes.into());
        ServedFile { url: format!("{}{FILES}{id}", self.base_url()), id }
    }

    /// Returns the objects of this kind in the memory of the platform, oldest first. Returns none for an unknown kind.
    #[must_use]
    pub fn objects(&self, kind: &str) -> Vec<PlatformObject> {
        self.world.expire();
        let all = Filter { limit: usize::MAX, ..Filter::default() };
        let mut objects = self.world.memory.objects(kind, &all).unwrap_or_default();
        objects.reverse();
        objects
    }

    /// Returns the object of this kind that has this value in a key, such as the trade with an `out_trade_no` or a `trade_no`.
    #[must_use]
    pub fn object(&self, kind: &str, key: &str) -> Option<PlatformObject> {
        self.world.expire();
        self.world.memory.view(self.world.memory.find(kind, key)?)
    }

    /// Executes an action of a person on the object of this kind that has this value in a key: `act("trade", "order_1", "pay")` pays an
    /// order. The spec folder describes the actions of each kind. Notifications follow as after a call.
    ///
    /// # Errors
    /// Returns an [`EmulatorError`] if there is no such object or action, or if the status of the object does not allow it.
    pub fn act(&self, kind: &str, key: &str, action: &str) -> Result<PlatformObject, EmulatorError> {
        self.act_with(kind, key, action, &[])
    }

    /// Executes an action with these inputs, such as the amount of a refund.
    ///
    /// # Errors
    /// Those of [`act`](Self::act).
    pub fn act_with(
        &self,
        kind: &str,
        key: &str,
        action: &str,
        inputs: &[(&str, &str)],
    ) -> Result<PlatformObject, EmulatorError> {
        let inputs = owned(inputs).map(|(name, value)| (name, Value::from(value))).collect();
        let unknown = || EmulatorError::new(format!("the emulator has no {kind} with the key `{key}`"));
        let place = self.world.memory.find(kind, key).ok_or_else(unknown)?;
        effects::act(&self.world, kind, place.id, action, inputs)
            .map_err(|error| EmulatorError::new(error.describe(kind, action)))
    }

    /// Creates an object of this kind with these fields; its status is one of them.
    ///
    /// # Errors
    /// Returns an [`EmulatorError`] if the kind or a field is unknown, or if the status is missing or unknown.
    pub fn insert(&self, kind: &str, fields: &Value) -> Result<PlatformObject, EmulatorError> {
        let fields = fields.as_object().cloned().unwrap_or_default();
        effects::insert_object(&self.world, kind, &fields).map_err(EmulatorError::new)
    }

    /// Returns the newest calls in the order of arrival, including those whose connection was cut.
    /// [`EmulatorBuilder::journal_limit`] is their maximum number.
    #[must_use]
    pub fn received_calls(&self) -> Vec<ReceivedCall> {
        self.world.journal.all().into_iter().map(Arc::unwrap_or_clone).collect()
    }

    /// Returns the address that the server listens on.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops the emulator: it accepts no more calls, finishes the running ones within five seconds, and ends deliveries of notifications and
    /// streams of events.
    pub fn stop(mut self) {
        self.end(GRACE);
    }

    fn end(&mut self, grace: Duration) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(grace);
        }
        if let Some(thread) = self.thread.take() {
            // The thread has already printed its panic message.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // A client on this thread cannot end its calls during the wait, and only delays by stubs take longer.
        self.end(SHORT_GRACE);
    }
}

fn owned<'f>(fields: &'f [(&str, &str)]) -> impl Iterator<Item = (String, String)> + use<'f> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
}
