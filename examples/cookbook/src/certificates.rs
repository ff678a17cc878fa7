//! Certificate mode: the three files, warnings before they end, and their renewal without a restart.

use std::error::Error as StdError;
use std::path::PathBuf;
use std::sync::{PoisonError, RwLock};
use std::time::SystemTime;

use alipay::certificates::Certificates;
use alipay::common::gateway::GatewayErrorCode;
use alipay::notify::NotificationVerifier;
use alipay::{Client, Error, ErrorCode};

/// A reason why files or settings cannot be used.
pub type Unusable = Box<dyn StdError + Send + Sync>;

/// The place of the files of an app.
#[derive(Clone, Debug)]
pub struct Deployment {
    /// The app's id.
    pub app_id: String,
    /// The folder with the private key and the three certificates.
    pub folder: PathBuf,
    /// The address of the platform: `alipay::PRODUCTION`, `SANDBOX`, or an emulator.
    pub base_url: String,
}

impl Deployment {
    // region: load
    /// Reads the certificates under the names that the console gives them, and checks that they belong together.
    pub fn certificates(&self) -> Result<Certificates, Unusable> {
        let file = |name| self.folder.join(name);
        let certificates = Certificates::from_files(
            file("appCertPublicKey.crt"),
            file("alipayCertPublicKey_RSA2.crt"),
            file("alipayRootCert.crt"),
        )?;
        // An older file has no issuers, and fails here. The console's current file has them.
        certificates.check_alipay(SystemTime::now())?;
        Ok(certificates)
    }

    /// Returns a client. It has the key of the app's certificate, or the files are mixed up.
    pub fn client(&self) -> Result<Client, Unusable> {
        let private_key = std::fs::read_to_string(self.folder.join("app_private_key.pem"))?;
        let builder = Client::builder(&self.app_id).private_key(private_key).certificates(self.certificates()?);
        Ok(builder.base_url(&self.base_url).build()?)
    }

    /// Returns a verifier of notifications, which are signed with the key of Alipay's certificate.
    pub fn verifier(&self) -> Result<NotificationVerifier, Unusable> {
        let key = self.certificates()?.alipay_public_key().to_base64();
        Ok(NotificationVerifier::builder().app(&self.app_id, key).build()?)
    }
    // endregion
}

// region: warn
/// Returns a line for each certificate that ends within this many days. A daily job writes them to the log.
pub fn warnings(certificates: &Certificates, now: SystemTime, days: i64) -> Vec<String> {
    let expiry = certificates.expiry(now).into_iter();
    expiry.filter(|expiry| expiry.days_left <= days).map(|expiry| expiry.to_string()).collect()
}

/// Returns true if the platform rejected a call because of the app's own certificate.
pub fn needs_new_certificate<C: ErrorCode>(error: &Error<C>) -> bool {
    let code = error.api().map(|error| error.code_as());
    matches!(code, Some(GatewayErrorCode::IsvAppCertExpired | GatewayErrorCode::IsvAppCertNotExist))
}
// endregion

// region: reload
/// A client that takes new files while the shop runs.
pub struct Reloading {
    deployment: Deployment,
    client: RwLock<Client>,
}

impl Reloading {
    /// Reads the files.
    pub fn new(deployment: Deployment) -> Result<Self, Unusable> {
        let client = RwLock::new(deployment.client()?);
        Ok(Self { deployment, client })
    }

    /// Returns the current client; a clone is cheap. Calls that run keep theirs.
    pub fn client(&self) -> Client {
        self.client.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the files again, and keeps the current client if they cannot be used.
    pub fn reload(&self) -> Result<(), Unusable> {
        let client = self.deployment.client()?;
        *self.client.write().unwrap_or_else(PoisonError::into_inner) = client;
        Ok(())
    }
}
// endregion
