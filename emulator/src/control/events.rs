//! Events as they happen: `/_emulator/events`.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::events::Event;
use crate::play::World;

/// The time after which a comment shows that the connection still exists.
const IDLE: Duration = Duration::from_secs(15);

/// Handles `GET /_emulator/events`: server-sent events, from now on. An observer that is too slow misses events, which the event `lost` counts.
pub(super) async fn stream(State(world): State<Arc<World>>) -> Response<Body> {
    // The comment lets a client know that no event is missed from now on.
    let begin = Bytes::from_static(b": events follow\n\n");
    let events = futures_util::stream::unfold((Some(begin), world.events.observe()), |(begin, mut events)| async move {
        let text = match begin {
            Some(begin) => begin,
            None => next(&mut events).await?,
        };
        Some((Ok::<_, Infallible>(text), (None, events)))
    });
    let mut response = Response::new(Body::from_stream(events));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Returns the text of the next event, or a comment if none happens. Returns `None` at the end of the emulator.
async fn next(events: &mut Receiver<Event>) -> Option<Bytes> {
    let text = match tokio::time::timeout(IDLE, events.recv()).await {
        Err(_) => ": idle\n\n".to_owned(),
        Ok(Ok(Event { name, data })) => format!("event: {name}\ndata: {data}\n\n"),
        Ok(Err(RecvError::Lagged(count))) => format!("event: lost\ndata: {{\"events\":{count}}}\n\n"),
        Ok(Err(RecvError::Closed)) => return None,
    };
    Some(text.into())
}
