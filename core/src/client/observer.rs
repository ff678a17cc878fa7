//! Observers of calls, for metrics. They receive neither values of requests or responses nor secrets.

use std::fmt;
use std::time::Duration;

use crate::schema::Protocol;

/// An observer of each attempt of a client. Set it with [`ClientBuilder::observer`](crate::ClientBuilder::observer).
///
/// Its methods run during a call, should be fast, and must not block. Each attempt that starts also ends, even if the call is dropped.
/// Fetching an Alipay certificate is part of the attempt whose response needs it.
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::{Arc, Mutex};
///
/// use alipay::observe::{Attempt, AttemptEnd, Observer};
///
/// #[derive(Clone, Debug, Default)]
/// struct Count(Arc<Mutex<HashMap<(String, &'static str), u64>>>);
///
/// impl Observer for Count {
///     fn ended(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
///         *self.0.lock().unwrap().entry((attempt.api.to_owned(), end.outcome)).or_default() += 1;
///     }
/// }
///
/// # fn set_up(app_id: &str, private_key: &str, alipay_key: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let count = Count::default();
/// let client = alipay::Client::builder(app_id)
///     .private_key(private_key)
///     .alipay_public_key(alipay_key)
///     .observer(count.clone())
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait Observer: Send + Sync + fmt::Debug {
    /// Receives the start of an attempt, before limits are checked.
    fn started(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// Receives the end of an attempt.
    fn ended(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>);
}

/// One attempt of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The API's dotted name. For an undescribed REST call it is the path as the caller wrote it. For a
    /// [`download`](crate::Client::download) it is `download`.
    pub api: &'a str,
    /// The number of the attempt within the call, from 1.
    pub number: u32,
}

/// The end of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// The protocol. `None` if the attempt ended before one was chosen, and for a [`download`](crate::Client::download).
    pub protocol: Option<Protocol>,
    /// `success`, the text of [`Error::kind`](crate::Error::kind), or `cancelled` if the caller dropped the call.
    pub outcome: &'static str,
    /// True if the call did not succeed but may have taken effect.
    pub may_have_acted: bool,
    /// The HTTP status, if there was a response.
    pub http_status: Option<u16>,
    /// The gateway's response code, such as `10000`.
    pub code: Option<&'a str>,
    /// The error code of a rejected call.
    pub sub_code: Option<&'a str>,
    /// The platform's id of the call.
    pub trace_id: Option<&'a str>,
    /// The length of the request body in bytes. 0 if nothing was sent.
    pub bytes_sent: u64,
    /// The length of the response body in bytes.
    pub bytes_received: u64,
    /// The duration of the attempt, from the check of its limits to the verified response.
    pub duration: Duration,
}
