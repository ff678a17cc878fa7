//! Verification of signatures and apps, in this order.

use std::sync::Arc;

use super::boundary;
use super::error::{NotifyError, shortened};
use super::form::Form;
use super::notification::Notification;
use super::rule::Reading;
use crate::charset::Charset;
use crate::sign::{self, SignType, Verifier};

/// An expected app, and the verifier of its signatures.
#[derive(Clone, Debug)]
pub(super) struct App {
    pub(super) id: String,
    pub(super) verifier: Verifier,
}

/// A verifier for messages that the platform initiates, for one app or several. Cheap to clone; contains only public keys.
///
/// A signature proves that the platform wrote the text of a notification, but not where each value ends: see the
/// [limits of the signature](crate::notify#limits-of-the-signature).
///
/// ```
/// use alipay::notify::{NotificationVerifier, NotifyError};
///
/// # fn run(alipay_public_key: &str, alipay_public_key_of_the_other: &str, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = NotificationVerifier::builder()
///     .app("2021000000000001", alipay_public_key)
///     .app("2021000000000002", alipay_public_key_of_the_other)
///     .build()?;
/// match verifier.verify(body) {
///     Ok(notification) => println!("{:?} is {:?}", notification.out_trade_no(), notification.trade_status()),
///     Err(NotifyError::ForeignApp(app_id)) => println!("signed by Alipay, but for {app_id:?}"),
///     Err(error) => println!("rejected: {error}"),
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "rsaCheckV1")]
#[doc(alias = "rsaCheckV2")]
#[doc(alias = "rsaCertCheckV1")]
#[doc(alias = "异步通知")]
#[doc(alias = "验签")]
#[derive(Clone, Debug)]
pub struct NotificationVerifier {
    pub(super) apps: Arc<[App]>,
    pub(super) charset: Charset,
    pub(super) max_bytes: usize,
}

impl NotificationVerifier {
    /// Verifies a notification from the body of its request, exactly as received. (protocol: asynchronous notifications)
    ///
    /// # Errors
    /// Returns a [`NotifyError`]; respond with [`FAILURE`](super::FAILURE).
    pub fn verify(&self, body: impl AsRef<[u8]>) -> Result<Notification, NotifyError> {
        self.verified(Form::read(body.as_ref(), self.charset, self.max_bytes)?)
    }

    /// Verifies a notification from parsed parameters, in any list or map of names and values. They must be complete, known or not,
    /// empty or not, and decoded once. If a framework drops or converts some, a valid signature does not match.
    ///
    /// # Errors
    /// Returns a [`NotifyError`]; respond with [`FAILURE`](super::FAILURE).
    pub fn verify_map<N, V>(&self, parameters: impl IntoIterator<Item = (N, V)>) -> Result<Notification, NotifyError>
    where
        N: Into<String>,
        V: Into<String>,
    {
        let pairs = parameters.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.verified(Form::from_pairs(pairs, self.charset, self.max_bytes)?)
    }

    /// Verifies the parameters that a browser returns to the `return_url` of a page product: the query of the address, as
    /// received, with or without the question mark. (protocol: page products)
    ///
    /// They are signed like notifications, [`Rule::V1`](super::Rule::V1) as documented, but contain no state of the trade. Use them to
    /// choose the next page for the user; a notification or a query confirms the payment. The return URL must have no query
    /// of its own, because its parameters could not be distinguished from the signed ones.
    ///
    /// # Errors
    /// Returns a [`NotifyError`].
    #[doc(alias = "同步返回")]
    #[doc(alias = "return_url")]
    pub fn verify_return(&self, query: &str) -> Result<Notification, NotifyError> {
        self.verify(query.strip_prefix('?').unwrap_or(query))
    }

    fn verified(&self, form: Form) -> Result<Notification, NotifyError> {
        let sign = form.text("sign").ok_or(NotifyError::Unsigned)?;
        let sign_type = sign_type(form.text("sign_type"))?;
        let app_id = form.text("app_id");
        let signatures = sign::readings(sign);
        let matches = |reading: &Reading| self.matches(app_id, sign_type, &reading.content(&form), &signatures);
        let reading = Reading::of(&form).find(matches).ok_or(NotifyError::Mismatch)?;
        self.expected(app_id)?;
        if let Some((name, contained)) = boundary::contained(&form, reading) {
            return Err(NotifyError::Ambiguous { name: shortened(name), contained: shortened(contained) });
        }
        Ok(Notification::new(form.into_values(), reading))
    }

    /// Returns true if the platform signed this content for the claimed app. For an unexpected app, tries every key, to distinguish
    /// a foreign app from a forgery.
    fn matches(&self, app_id: Option<&str>, sign_type: SignType, content: &[u8], signatures: &[Vec<u8>]) -> bool {
        let verifies =
            |verifier: &Verifier| signatures.iter().any(|signature| verifier.verify_bytes(sign_type, content, signature));
        self.verifiers(app_id).any(verifies)
    }

    pub(super) fn verifiers(&self, app_id: Option<&str>) -> impl Iterator<Item = &Verifier> {
        let is_known = self.knows(app_id);
        let apps = self.apps.iter().filter(move |app| !is_known || Some(app.id.as_str()) == app_id);
        apps.map(|app| &app.verifier)
    }

    pub(super) fn knows(&self, app_id: Option<&str>) -> bool {
        app_id.is_some_and(|app_id| self.apps.iter().any(|app| app.id == app_id))
    }

    pub(super) fn expected(&self, app_id: Option<&str>) -> Result<(), NotifyError> {
        if self.knows(app_id) { Ok(()) } else { Err(NotifyError::ForeignApp(app_id.map(shortened))) }
    }
}

/// Returns the algorithm by its name on the wire. It must never be guessed from the signature.
pub(super) fn sign_type(name: Option<&str>) -> Result<SignType, NotifyError> {
    name.and_then(|name| name.parse().ok()).ok_or_else(|| NotifyError::SignType(name.map(shortened)))
}
