//! What a program is told about its calls, for metrics: never a value of a request or an answer, and no secret.

use std::fmt;
use std::time::Duration;

use crate::schema::Protocol;

/// Is told about each attempt of a client that was built with it: [`ClientBuilder::observer`](crate::ClientBuilder::observer).
///
/// Its methods run in the middle of a call and should be quick; they must not wait. Each attempt that starts ends, also one that is
/// dropped half-way. Fetching a certificate of Alipay's is part of the attempt whose answer needs it.
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::{Arc, Mutex};
///
/// use alipay::{Attempt, AttemptEnd, Observer};
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
///     .private_key(private_key)?
///     .alipay_public_key(alipay_key)?
///     .observer(count.clone())
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait Observer: Send + Sync + fmt::Debug {
    /// An attempt starts; its limits are not checked yet.
    fn started(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// An attempt ends.
    fn ended(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>);
}

/// One attempt of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The API's dotted name. For a REST call that no spec describes it is the path, as the caller wrote it; for a
    /// [`download`](crate::Client::download) it is `download`.
    pub api: &'a str,
    /// Which attempt of the call it is, from 1.
    pub number: u32,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// The protocol; `None` where the attempt ended before one was chosen, and for a [`download`](crate::Client::download).
    pub protocol: Option<Protocol>,
    /// `success`, the word of [`Error::kind`](crate::Error::kind), or `cancelled` where the program dropped the call.
    pub outcome: &'static str,
    /// Whether the call may have had its effect although it was no success.
    pub may_have_acted: bool,
    /// The HTTP status, where an answer came.
    pub http_status: Option<u16>,
    /// The gateway's class of answers, such as `10000`.
    pub code: Option<&'a str>,
    /// The code of a refusal.
    pub sub_code: Option<&'a str>,
    /// The platform's own id of the call.
    pub trace_id: Option<&'a str>,
    /// How many bytes the request's body had; 0 where nothing was sent.
    pub bytes_sent: u64,
    /// How many bytes the answer's body had.
    pub bytes_received: u64,
    /// How long the attempt took, from its limits to its typed answer.
    pub duration: Duration,
}
