//! Notifications as HTTP requests, for servers based on the crate `http`.

use http::Method;
use http::header::CONTENT_TYPE;

use super::error::{FormProblem, NotifyError};
use super::notification::Notification;
use super::verifier::NotificationVerifier;

const FORM: &str = "application/x-www-form-urlencoded";

impl NotificationVerifier {
    /// Verifies a notification from its request, whose body must be complete. Checks the method and the content type, then the body with
    /// [`verify`](Self::verify). (protocol: asynchronous notifications)
    ///
    /// # Errors
    /// Returns a [`NotifyError`]; respond with [`FAILURE`](super::FAILURE).
    pub fn verify_request<B: AsRef<[u8]>>(&self, request: &http::Request<B>) -> Result<Notification, NotifyError> {
        if request.method() != Method::POST {
            return Err(FormProblem::Method.into());
        }
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case(FORM) {
            return Err(FormProblem::ContentType.into());
        }
        self.verify(request.body())
    }
}
