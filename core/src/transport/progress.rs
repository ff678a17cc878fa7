//! Reports of a download's progress.

use std::fmt;
use std::sync::Arc;

/// A callback for the progress of a download, in the request's extensions: `request.extensions().get::<Progress>()`.
/// A transport that reads a body in parts calls it after each part.
#[derive(Clone)]
pub struct Progress(Arc<Callback>);

type Callback = dyn Fn(u64, Option<u64>) + Send + Sync;

impl Progress {
    pub(crate) fn new(callback: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(callback))
    }

    /// Reports the number of received bytes, and the length of the body if the server declares it.
    pub fn report(&self, received: u64, length: Option<u64>) {
        (self.0)(received, length);
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").finish_non_exhaustive()
    }
}
