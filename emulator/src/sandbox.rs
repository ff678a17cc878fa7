//! A running sandbox: a thread of its own, so that blocking and asynchronous programs start it alike.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;

use alipay_core::gateway::Charset;
use alipay_core::schema::Protocol;
use alipay_core::upload::Upload;
use bytes::Bytes;
use serde_json::Value;
use tokio::sync::oneshot;

use crate::play::{AppPayment, FILES, World, pay_order};
use crate::{Delivery, KeyPair, Keys, Next, NotificationFault, SandboxBuilder, StartError};

/// A call that the sandbox answered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seen {
    /// The protocol that it came on.
    pub protocol: Protocol,
    /// The API's name; on REST the path where no API has it.
    pub api: String,
    /// The code that it was answered with: `10000` or `200` for a success.
    pub code: String,
    /// The business parameters as they were understood, from `biz_content`, plain parameters, path, query or body, decrypted; `null` where the call did not
    /// come so far. What travels as text is text here, numbers too, but for lists and objects.
    pub request: Value,
    /// The fields of [`request`](Self::request) that the description of the API does not have on this protocol, by their paths
    /// (`goods_detail[0].colour`), and the parameters of the gateway that are neither common nor the API's. The platform ignores most of them.
    pub unknown: Vec<String>,
    /// The files that it carried, by their fields.
    pub files: Vec<(String, Upload)>,
}

/// Where a file of the sandbox is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServedFile {
    /// Its id, for requests for media.
    pub id: String,
    /// Its address.
    pub url: String,
}

/// A running sandbox; it stops when this is dropped.
pub struct Sandbox {
    pub(crate) world: Arc<World>,
    pub(crate) keys: Keys,
    pub(crate) address: SocketAddr,
    pub(crate) stop: Option<oneshot::Sender<()>>,
    pub(crate) thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// A sandbox with the shipped APIs and new keys on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// Those of [`SandboxBuilder::start`].
    pub fn start() -> Result<Self, StartError> {
        Self::builder().start()
    }

    /// A sandbox with other settings.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::new()
    }

    /// The base URL to give the client.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The app id to give the client.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.world.app_id
    }

    /// The key pairs of both sides.
    #[must_use]
    pub const fn keys(&self) -> &Keys {
        &self.keys
    }

    /// The private key to give the client. Where the sandbox knows the app by [`SandboxBuilder::app_public_key`] or by its certificate, the client has its
    /// own, and this one is of no use.
    #[must_use]
    pub fn app_private_key(&self) -> &str {
        self.keys.app.private_text()
    }

    /// The public key of Alipay's to give the client.
    #[must_use]
    pub fn alipay_public_key(&self) -> String {
        self.keys.alipay.public_key().to_base64()
    }

    /// Says what to do with the next call; several are queued.
    pub fn next(&self, next: Next) {
        self.world.queue(next);
    }

    /// Signs with another certificate of Alipay's from now on, and gives it to clients that ask for it.
    ///
    /// # Errors
    /// [`StartError`] where the sandbox does not play certificate mode, or the certificate is not of this key.
    pub fn renew_certificate(&self, text: &str, keys: &KeyPair) -> Result<(), StartError> {
        let certified = self.world.certified.as_ref();
        certified.ok_or_else(|| StartError::new("the sandbox does not play certificate mode"))?.renew(text, keys)
    }

    /// The body of a notification about these fields, as the platform would post it to a `notify_url`: the common fields are added, and
    /// it is signed with Alipay's key.
    ///
    /// # Errors
    /// [`StartError`] where a value cannot be signed.
    pub fn notification(&self, fields: &[(&str, &str)]) -> Result<String, StartError> {
        let signed = self.world.notification(owned(fields), Charset::Utf8, self.world.sign_type(), None);
        signed.map(|(body, _)| body).map_err(StartError::new)
    }

    /// Sends a notification about these fields to this address, and again until it is acknowledged; its `notify_id`.
    ///
    /// # Errors
    /// [`StartError`] where a value cannot be signed.
    pub fn push(&self, url: &str, fields: &[(&str, &str)]) -> Result<String, StartError> {
        self.world.notify(url, owned(fields), Charset::Utf8, self.world.sign_type()).map_err(StartError::new)
    }

    /// Says what to do wrong with the next notification that is sent; several are queued.
    pub fn next_notification(&self, fault: NotificationFault) {
        self.world.queue_notification(fault);
    }

    /// The attempts to deliver notifications so far, in their order.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.world.courier.deliveries()
    }

    /// Blocks until every notification was acknowledged or given up, but for one that is kept back. Without
    /// [`SandboxBuilder::notification_speed`] that takes a day where one is not acknowledged.
    pub fn wait_for_notifications(&self) {
        self.world.courier.wait();
    }

    /// Takes an order string as the platform's app does, pays it, and gives what the app SDK hands to the merchant's app.
    #[must_use]
    pub fn pay_order(&self, order_string: &str) -> AppPayment {
        pay_order(&self.world, order_string)
    }

    /// Serves a file, without a signature, from its `url`. A signed request for media whose business parameters name its `id` gets it too.
    pub fn file(&self, content_type: &str, bytes: impl Into<Bytes>) -> ServedFile {
        let id = self.world.add_file(content_type, bytes.into());
        ServedFile { url: format!("{}{FILES}{id}", self.base_url()), id }
    }

    /// The calls that were answered so far. One that was cut is among them.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        self.world.seen()
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic there was printed by that thread; there is nobody to hand it to.
            let _ = thread.join();
        }
    }
}

fn owned<'f>(fields: &'f [(&str, &str)]) -> impl Iterator<Item = (String, String)> + use<'f> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
}
