//! The HTTP server, which can also cut connections on request.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::routing::{any, get, post};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE, LOCATION};
use http::{HeaderValue, Response, StatusCode};
use hyper::body::{Body as HttpBody, Frame};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tower::ServiceExt as _;

use crate::pages::{approval, authorize, checkout};
use crate::play::{Content, FILES, World, bomb, play_file, play_gateway, play_media, play_rest};
use crate::{Next, control};

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
        .route("/_emulator/next", post(control::next))
        .route("/_emulator/push", post(control::push))
        .route("/_emulator/next_notification", post(control::next_notification))
        .route("/_emulator/deliveries", get(control::deliveries))
        .route("/_emulator/seen", get(control::seen))
        .route("/_emulator/pay_order", post(control::pay_order))
        .with_state(world)
}

/// A marker for a response whose connection is to be closed instead.
#[derive(Clone)]
struct CutConnection;

async fn response(State(world): State<Arc<World>>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, MAX_REQUEST).await else {
        return status(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let gateway = head.uri.path() == alipay_core::gateway::PATH;
    let next = world.take_next(gateway);
    let instructed = instructed(&world, gateway, next.as_ref());
    let mut response = match instructed {
        Some(response) => {
            world.record_raw(head.uri.path(), response.status().as_u16());
            response
        }
        None => {
            let query = head.uri.query().unwrap_or_default();
            let content = Content::read(&head.headers, query, body).await;
            match head.uri.path() {
                alipay_core::gateway::PATH => play_gateway(&world, query, &content, next.as_ref()),
                alipay_core::gateway::MEDIA_PATH => play_media(&world, query, next.as_ref()),
                path if path.starts_with(FILES) => play_file(&world, &head),
                _ => play_rest(&world, &head, &content, next.as_ref()),
            }
        }
    };
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(world.clock.now(next.as_ref()))) {
        response.headers_mut().insert(DATE, date);
    }
    world.replay.remember(gateway, next.as_ref(), &response);
    match next {
        Some(Next::DelayMs(time)) => tokio::time::sleep(Duration::from_millis(time)).await,
        Some(Next::Cut) => {
            response.extensions_mut().insert(CutConnection);
        }
        Some(Next::CutMidway) => return HalfBody::of(response),
        _ => {}
    }
    response.map(Body::from)
}

/// Returns the response of an instruction that needs no API.
fn instructed(world: &World, gateway: bool, next: Option<&Next>) -> Option<Response<Bytes>> {
    match next? {
        Next::Raw { status, content_type, body } => Some(raw(*status, content_type, body)),
        Next::Replayed => world.replay.last(gateway),
        Next::GzipBomb => {
            let mut response = Response::new(bomb());
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=utf-8"));
            Some(response)
        }
        Next::Redirect(location) => {
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

/// Accepts connections until it is stopped.
pub(crate) async fn serve(listener: std::net::TcpListener, router: Router, world: Arc<World>, stopped: oneshot::Receiver<()>) {
    // This fails only outside a runtime. Clients then see a closed connection.
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    let accept = async {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(connection(stream, router.clone()))),
                // Probably out of file handles: wait until some are released.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            }
        }
    };
    let expire = async {
        let mut ticks = tokio::time::interval(Duration::from_secs(1));
        loop {
            ticks.tick().await;
            world.expire();
        }
    };
    tokio::select! {
        () = accept => {}
        () = expire => {}
        _ = stopped => {}
    }
}

async fn connection(stream: TcpStream, router: Router) {
    let service = hyper::service::service_fn(move |request: http::Request<hyper::body::Incoming>| {
        let router = router.clone();
        async move {
            let Ok::<_, Infallible>(response) = router.oneshot(request.map(Body::new)).await;
            if response.extensions().get::<CutConnection>().is_some() { Err("cut") } else { Ok(response) }
        }
    });
    let builder = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
    // Connections break because of the client or because a test asked for it.
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}
