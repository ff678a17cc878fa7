//! The HTTP server, which can also cut connections on request.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use alipay_core::schema::Protocol;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::routing::{any, get};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE, LOCATION};
use http::{HeaderValue, Response, StatusCode};
use hyper::body::{Body as HttpBody, Frame};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tower::ServiceExt as _;

use crate::control;
use crate::inspector;
use crate::journal::{describe_request, describe_response};
use crate::pages::{approval, authorize, checkout};
use crate::play::{Content, FILES, World, bomb, play_file, play_gateway, play_media, play_rest, subject};
use crate::shutdown::Shutdown;
use crate::stubs::Applied;
use crate::{Reaction, ReceivedCall};

/// The maximum size of a request in bytes, larger than the largest file that the platform accepts.
const MAX_REQUEST: usize = 64 * 1024 * 1024;

/// Returns the routes of the server.
pub(crate) fn router(world: Arc<World>) -> Router {
    Router::new()
        .route(alipay_core::gateway::PATH, any(response))
        .route(alipay_core::gateway::MEDIA_PATH, get(response))
        .route("/_emulator/files/{id}", get(response))
        .route("/v3/{*path}", any(response))
        .route(authorize::USER_PATH, any(authorize::user))
        .route(authorize::MERCHANT_PATH, any(authorize::merchant))
        .route(checkout::PATH, any(checkout::pay))
        .route(approval::PATH, get(approval::show).post(approval::approve))
        .merge(inspector::router())
        .merge(control::router())
        .layer(axum::middleware::from_fn_with_state(Arc::clone(&world), stored))
        .layer(axum::middleware::from_fn(control::cross_origin))
        .with_state(world)
}

/// Responds after all changes are in the file of the state.
async fn stored(State(world): State<Arc<World>>, request: Request, next: axum::middleware::Next) -> Response<Body> {
    let response = next.run(request).await;
    match world.storage.flush().await {
        Ok(()) => response,
        Err(problem) => {
            let mut response = Response::new(Body::from(format!("the call was not stored: {problem}\n")));
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        }
    }
}

/// A marker for a response whose connection is to be closed instead.
#[derive(Clone)]
struct CutConnection;

async fn response(State(world): State<Arc<World>>, request: Request) -> Response<Body> {
    let started = Instant::now();
    let (head, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, MAX_REQUEST).await else {
        return status(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let query = head.uri.query().unwrap_or_default();
    let size = query.len() + body.len();
    let content = Content::read(&head.headers, query, body).await;
    let gateway = head.uri.path() == alipay_core::gateway::PATH;
    let stub = world.take_stub(gateway, || subject(&world, &head, query, &content));
    let reaction = stub.as_ref().map(|stub| &stub.reaction);
    let now = world.clock.now_for(reaction);
    let mut call = world.journal.begin(now, protocol(head.uri.path()));
    call.stub = stub.as_ref().map(|stub| stub.id);
    let mut response = play(&world, &head, &content, reaction, &mut call);
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(now)) {
        response.headers_mut().insert(DATE, date);
    }
    // Requests for files are no calls.
    if !head.uri.path().starts_with(FILES) || stub.is_some() {
        world.replay.remember(gateway, reaction, &response);
        describe_request(&mut call, &head);
        describe_response(&mut call, &response);
        call.files = content.files().to_vec();
        call.duration = started.elapsed();
        world.record(call, size);
    }
    if let Some(delay) = stub.as_ref().and_then(Applied::delay) {
        tokio::time::sleep(delay).await;
    }
    match reaction {
        Some(Reaction::Cut) => {
            response.extensions_mut().insert(CutConnection);
        }
        Some(Reaction::CutMidway) => return HalfBody::of(response),
        _ => {}
    }
    response.map(Body::from)
}

/// Returns the protocol of the calls at a path.
fn protocol(path: &str) -> Protocol {
    let is_gateway = matches!(path, alipay_core::gateway::PATH | alipay_core::gateway::MEDIA_PATH);
    if is_gateway { Protocol::Gateway } else { Protocol::Rest }
}

/// Returns the response to a request, and describes the call.
fn play(
    world: &World,
    head: &http::request::Parts,
    content: &Content,
    reaction: Option<&Reaction>,
    call: &mut ReceivedCall,
) -> Response<Bytes> {
    let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
    if let Some(response) = instructed(world, path == alipay_core::gateway::PATH, reaction) {
        let subject = subject(world, head, query, content);
        call.accept(subject.api.as_deref().unwrap_or(path), response.status().as_str());
        call.request = subject.request;
        return response;
    }
    match path {
        alipay_core::gateway::PATH => play_gateway(world, query, content, reaction, call),
        alipay_core::gateway::MEDIA_PATH => play_media(world, query, reaction, call),
        path if path.starts_with(FILES) => play_file(world, head),
        _ => play_rest(world, head, content, reaction, call),
    }
}

/// Returns the response of a reaction that needs no API.
fn instructed(world: &World, gateway: bool, reaction: Option<&Reaction>) -> Option<Response<Bytes>> {
    match reaction? {
        Reaction::Raw { status, content_type, body } => Some(raw(*status, content_type, body)),
        Reaction::Replayed => world.replay.last(gateway),
        Reaction::GzipBomb => {
            let mut response = Response::new(bomb());
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=utf-8"));
            Some(response)
        }
        Reaction::Redirect(location) => {
            let mut response = raw(302, "text/html", "");
            if let Ok(location) = HeaderValue::from_str(location) {
                response.headers_mut().insert(LOCATION, location);
            }
            Some(response)
        }
        _ => None,
    }
}

fn raw(status: u16, content_type: &str, body: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body.to_owned()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Ok(value) = content_type.parse() {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

fn status(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// The first half of a body, followed by an error, on which hyper closes the connection.
struct HalfBody(VecDeque<Result<Frame<Bytes>, std::io::Error>>);

impl HalfBody {
    fn of(response: Response<Bytes>) -> Response<Body> {
        let (head, body) = response.into_parts();
        let half = body.slice(..body.len() / 2);
        let frames = [Ok(Frame::data(half)), Err(std::io::Error::other("cut"))];
        Response::from_parts(head, Body::new(Self(frames.into())))
    }
}

impl HttpBody for HalfBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        Poll::Ready(self.0.pop_front())
    }
}

/// The time between two looks at the timers of objects. A call and a change of the clock look, too.
const TICK: Duration = Duration::from_secs(1);

/// Accepts connections, and lets objects expire, until it is stopped. Then waits for the running calls.
pub(crate) async fn serve(
    listener: std::net::TcpListener,
    router: Router,
    world: Arc<World>,
    stopped: oneshot::Receiver<Duration>,
) {
    // This fails only outside a runtime. Clients then see a closed connection.
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    let shutdown = Shutdown::new();
    let accept = async {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(connection(stream, router.clone(), &shutdown))),
                // Probably out of file handles: wait until some are released.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            }
        }
    };
    let expire = async {
        let mut ticks = tokio::time::interval(TICK);
        loop {
            ticks.tick().await;
            world.expire();
        }
    };
    let grace = tokio::select! {
        () = accept => Duration::ZERO,
        () = expire => Duration::ZERO,
        grace = stopped => grace.unwrap_or_default(),
    };
    drop(listener);
    shutdown.finish(grace).await;
}

fn connection(stream: TcpStream, router: Router, shutdown: &Shutdown) -> impl Future<Output = ()> + Send + use<> {
    let signal = shutdown.signal();
    let service = hyper::service::service_fn(move |request: http::Request<hyper::body::Incoming>| {
        let (router, signal) = (router.clone(), signal.clone());
        async move {
            let Ok::<_, Infallible>(response) = router.oneshot(request.map(Body::new)).await;
            if response.extensions().get::<CutConnection>().is_some() { Err("cut") } else { Ok(signal.bound(response)) }
        }
    });
    let builder = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
    let served = shutdown.connections.watch(builder.serve_connection(TokioIo::new(stream), service).into_owned());
    // Connections break because of the client or because a test asked for it.
    async move { drop(served.await) }
}
