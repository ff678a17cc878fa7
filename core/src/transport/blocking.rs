//! The blocking HTTP client: runs the asynchronous client on its own thread. Callers block until the thread responds.
//!
//! `reqwest::blocking` panics if a runtime polls the caller, even on drop. The thread here is never joined, so that a drop does not
//! block.

use std::pin::pin;
use std::sync::{Arc, mpsc as responses};
use std::task::{Context, Waker};
use std::thread;

use bytes::Bytes;
use tokio::runtime::{Builder, Handle};
use tokio::sync::mpsc;

use super::client::{AsyncHttp, HttpSettings};
use super::{BlockingTransport, Body};
use crate::error::{ConfigError, TransportError, TransportErrorKind as Kind};

type SendOutcome = Result<http::Response<Bytes>, TransportError>;

/// A request, and the channel for its response.
struct Job {
    request: http::Request<Body>,
    outcome: responses::SyncSender<SendOutcome>,
}

#[derive(Debug)]
pub(crate) struct BlockingHttp {
    jobs: mpsc::UnboundedSender<Job>,
}

impl BlockingHttp {
    pub(crate) fn new(settings: HttpSettings) -> Result<Self, ConfigError> {
        may_block()?;
        let http = Arc::new(AsyncHttp::new(settings)?);
        let (jobs, waiting) = mpsc::unbounded_channel();
        let (started, start) = responses::sync_channel(1);
        let unusable = |error: std::io::Error| ConfigError::HttpClient(error.into());
        let thread = thread::Builder::new().name("alipay-http".to_owned());
        thread.spawn(move || run(http, waiting, &started)).map_err(unusable)?;
        match start.recv() {
            Ok(Ok(())) => Ok(Self { jobs }),
            Ok(Err(error)) => Err(unusable(error)),
            Err(error) => Err(ConfigError::HttpClient(error.into())),
        }
    }
}

/// Sends requests until the client is dropped.
fn run(http: Arc<AsyncHttp>, mut jobs: mpsc::UnboundedReceiver<Job>, started: &responses::SyncSender<std::io::Result<()>>) {
    // If the receiver is gone, the client is gone too.
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return started.send(Err(error)).unwrap_or_default(),
    };
    started.send(Ok(())).unwrap_or_default();
    runtime.block_on(async move {
        while let Some(Job { request, outcome }) = jobs.recv().await {
            let http = Arc::clone(&http);
            tokio::spawn(async move { outcome.send(http.exchange(request).await) });
        }
    });
    runtime.shutdown_background();
}

impl BlockingTransport for BlockingHttp {
    fn send(&self, request: http::Request<Body>) -> SendOutcome {
        if let Some(error) = request.body().stream() {
            return Err(TransportError::new(Kind::Upload).with_source(error));
        }
        let (outcome, receiver) = responses::sync_channel(1);
        let ended = |kind| TransportError::new(kind).with_source("the thread of the HTTP client has ended");
        self.jobs.send(Job { request, outcome }).map_err(|_| ended(Kind::Connect))?;
        receiver.recv().unwrap_or_else(|_| Err(ended(Kind::Interrupted)))
    }
}

/// Fails on a thread on which a tokio runtime polls tasks, which must not block. Threads of `spawn_blocking` and `block_in_place` may
/// block.
pub(crate) fn may_block() -> Result<(), ConfigError> {
    // tokio limits the tasks that it polls to a budget of at most 128 steps. On such a thread the budget runs out, elsewhere it never does.
    // A task inside `unconstrained` is not detected; it blocks like any other caller.
    const STEPS: usize = 1024;
    let mut context = Context::from_waker(Waker::noop());
    let mut is_exhausted = || (0..STEPS).any(|_| pin!(tokio::task::consume_budget()).poll(&mut context).is_pending());
    if Handle::try_current().is_ok() && is_exhausted() { Err(ConfigError::InsideRuntime) } else { Ok(()) }
}
