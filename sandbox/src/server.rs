//! The server: a thread of its own, so that blocking and asynchronous programs start it alike.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;
use std::time::Duration;

use alipay::content_key::ContentKey;
use alipay::schema::Protocol;
use alipay::upload::Upload;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::routing::{any, get, post};
use bytes::Bytes;
use http::{Response, StatusCode};
use hyper::body::{Body as HttpBody, Frame};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tower::ServiceExt as _;

use crate::play::{Content, FILES, Settings, World, play_file, play_gateway, play_media, play_rest};
use crate::{KeyPair, Keys, Next, control, notification, shipped};

/// A request has at most so many bytes: more than the largest file that the platform takes.
const MAX_REQUEST: usize = 64 * 1024 * 1024;

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

/// Told of each call.
pub(crate) type Observer = Box<dyn Fn(&Seen) + Send + Sync>;

/// The sandbox could not be started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartError(String);

impl StartError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StartError {}

/// Settings of a sandbox.
#[must_use = "nothing is started until `start` is called"]
pub struct SandboxBuilder {
    spec: PathBuf,
    listen: SocketAddr,
    app_id: String,
    keys: Option<Keys>,
    content_key: Option<ContentKey>,
    certificates: Option<[String; 3]>,
    observe: Option<Observer>,
}

impl SandboxBuilder {
    /// Plays the APIs of this spec folder instead of the shipped one.
    pub fn spec(mut self, folder: impl AsRef<Path>) -> Self {
        self.spec = folder.as_ref().to_owned();
        self
    }

    /// Listens here instead of on a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Knows an app of this id.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = app_id.into();
        self
    }

    /// Uses these keys instead of new ones. With keys of SM2 it plays the platform for an app whose sign type is SM2.
    pub fn keys(mut self, keys: Keys) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Knows this AES key of the app's: takes encrypted calls, and answers them encrypted.
    ///
    /// # Errors
    /// [`StartError`] where the text is not base64 of sixteen bytes.
    pub fn content_key(mut self, text: &str) -> Result<Self, StartError> {
        self.content_key = Some(ContentKey::parse(text).map_err(|error| StartError::new(error.to_string()))?);
        Ok(self)
    }

    /// Plays certificate mode with these: the app's certificate, Alipay's and the roots, as PEM texts. The keys have to be theirs.
    pub fn certificates(mut self, app: impl Into<String>, alipay: impl Into<String>, root: impl Into<String>) -> Self {
        self.certificates = Some([app.into(), alipay.into(), root.into()]);
        self
    }

    /// Calls this after each call that was answered.
    pub fn observe(mut self, observe: impl Fn(&Seen) + Send + Sync + 'static) -> Self {
        self.observe = Some(Box::new(observe));
        self
    }

    /// Starts the sandbox on a thread of its own.
    ///
    /// # Errors
    /// [`StartError`] where the spec folder has mistakes, each with its place, or the address is taken.
    pub fn start(self) -> Result<Sandbox, StartError> {
        let loaded = alipay_codegen::load(&self.spec)
            .map_err(|errors| StartError::new(format!("the spec folder {} has mistakes:\n{errors}", self.spec.display())))?;
        if loaded.spec.apis.is_empty() {
            return Err(StartError::new(format!("the spec folder {} describes no API", self.spec.display())));
        }
        let keys = self.keys.map_or_else(Keys::generate, Ok)?;
        let settings = Settings {
            app_id: self.app_id,
            content_key: self.content_key,
            certificates: self.certificates,
            observe: self.observe,
        };
        let world = Arc::new(World::new(loaded.spec, &keys, settings)?);
        let busy = |error| StartError::new(format!("{} cannot be listened on: {error}", self.listen));
        let listener = std::net::TcpListener::bind(self.listen).map_err(busy)?;
        listener.set_nonblocking(true).map_err(busy)?;
        let address = listener.local_addr().map_err(busy)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| StartError::new(format!("no runtime: {error}")))?;
        let (stop, stopped) = oneshot::channel();
        let router = router(Arc::clone(&world));
        let thread = std::thread::Builder::new()
            .name("alipay-sandbox".into())
            .spawn(move || runtime.block_on(serve(listener, router, stopped)))
            .map_err(|error| StartError::new(format!("no thread: {error}")))?;
        Ok(Sandbox { world, keys, address, stop: Some(stop), thread: Some(thread) })
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder").field("spec", &self.spec).field("listen", &self.listen).finish_non_exhaustive()
    }
}

/// A running sandbox; it stops when this is dropped.
pub struct Sandbox {
    world: Arc<World>,
    keys: Keys,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
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
        SandboxBuilder {
            spec: shipped::folder().to_owned(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            app_id: "2021000000000000".to_owned(),
            keys: None,
            content_key: None,
            certificates: None,
            observe: None,
        }
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

    /// The private key to give the client.
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
        notification::body(&self.world.app_id, &self.keys.alipay, self.world.next_number(), fields)
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

fn router(world: Arc<World>) -> Router {
    Router::new()
        .route(alipay::gateway::PATH, any(answer))
        .route(alipay::gateway::MEDIA_PATH, get(answer))
        .route("/_sandbox/files/{id}", get(answer))
        .route("/v3/{*path}", any(answer))
        .route("/_sandbox/next", post(control::next))
        .with_state(world)
}

/// Marks a response whose connection is closed instead.
#[derive(Clone)]
struct Cut;

async fn answer(State(world): State<Arc<World>>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, MAX_REQUEST).await else {
        return status(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let next = world.take_next(head.uri.path() == alipay::gateway::PATH);
    let mut response = match &next {
        Some(Next::Raw { status, content_type, body }) => {
            world.note_raw(head.uri.path(), *status);
            raw(*status, content_type, body)
        }
        _ if head.uri.path() == alipay::gateway::PATH => {
            let content = Content::read(&head.headers, body).await;
            play_gateway(&world, head.uri.query().unwrap_or_default(), &content, next.as_ref())
        }
        _ if head.uri.path() == alipay::gateway::MEDIA_PATH => {
            play_media(&world, head.uri.query().unwrap_or_default(), next.as_ref())
        }
        _ if head.uri.path().starts_with(FILES) => play_file(&world, &head),
        _ => play_rest(&world, &head, &Content::read(&head.headers, body).await, next.as_ref()),
    };
    match next {
        Some(Next::DelayMs(time)) => tokio::time::sleep(Duration::from_millis(time)).await,
        Some(Next::Cut) => {
            response.extensions_mut().insert(Cut);
        }
        Some(Next::CutMidway) => return Halved::of(response),
        _ => {}
    }
    response.map(Body::from)
}

fn raw(status: u16, content_type: &str, body: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body.to_owned()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Ok(value) = content_type.parse() {
        response.headers_mut().insert(http::header::CONTENT_TYPE, value);
    }
    response
}

fn status(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// The first half of a body, and then an error: hyper closes the connection over it.
struct Halved(VecDeque<Result<Frame<Bytes>, std::io::Error>>);

impl Halved {
    fn of(response: Response<Bytes>) -> Response<Body> {
        let (head, body) = response.into_parts();
        let half = body.slice(..body.len() / 2);
        let frames = [Ok(Frame::data(half)), Err(std::io::Error::other("cut"))];
        Response::from_parts(head, Body::new(Self(frames.into())))
    }
}

impl HttpBody for Halved {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        Poll::Ready(self.0.pop_front())
    }
}

async fn serve(listener: std::net::TcpListener, router: Router, stopped: oneshot::Receiver<()>) {
    // Fails only outside a runtime; then nothing is answered, and clients see a closed connection.
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    let accept = async {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(connection(stream, router.clone()))),
                // Out of file handles, most likely: give some time to get them back.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            }
        }
    };
    tokio::select! {
        () = accept => {}
        _ = stopped => {}
    }
}

async fn connection(stream: TcpStream, router: Router) {
    let service = hyper::service::service_fn(move |request: http::Request<hyper::body::Incoming>| {
        let router = router.clone();
        async move {
            let Ok::<_, Infallible>(response) = router.oneshot(request.map(Body::new)).await;
            if response.extensions().get::<Cut>().is_some() { Err("cut") } else { Ok(response) }
        }
    });
    let builder = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
    // A connection that breaks is the client's affair, or was asked for.
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}
