//! The settings of a client of the emulator.

use std::path::PathBuf;

use crate::KeyPair;

/// The configuration of a client.
pub(crate) struct Client {
    pub(crate) base_url: String,
    pub(crate) app_id: String,
    pub(crate) private_key: AppKey,
    pub(crate) trust: Trust,
    /// The AES key in base64.
    pub(crate) content_key: Option<String>,
}

/// The private key of the app.
pub(crate) enum AppKey {
    /// Built in, or generated for this run: no file contains it.
    Shown(Box<KeyPair>),
    /// In files of the emulator, with absolute paths.
    Files { pkcs8: PathBuf, pkcs1: PathBuf },
    /// The app keeps it to itself.
    Own,
}

/// The key or certificates that verify the platform's signatures.
pub(crate) enum Trust {
    /// Alipay's public key in bare base64.
    PublicKey(String),
    /// Certificate mode, with absolute paths.
    Certificates { app: PathBuf, alipay: PathBuf, root: PathBuf },
}

impl Client {
    /// Returns the address of the gateway.
    pub(crate) fn gateway(&self) -> String {
        format!("{}{}", self.base_url, alipay_core::gateway::PATH)
    }
}
