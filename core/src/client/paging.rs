//! Paginated lists: the request of the next page, and the end of the list.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::options::{Options, content_options, limit_options, retry_option};
use super::secret::Secret;
use super::{Call, Client, ProtocolChoice, Response};
use crate::error::{DecodeError, Error};
use crate::record::fill::Report;
use crate::record::{Members, Node, PagedRequest, Record};
use crate::schema::{PageEnd, PageStep};

/// A paginated list: [`items`](Self::items) returns its elements, [`pages`](Self::pages) its responses. `C` is the client that reads it.
///
/// Reading starts at the page in the request. Defaults to the first page.
#[derive(Debug)]
#[must_use = "nothing is read until pages or elements are requested"]
pub struct Paginate<C, R> {
    client: C,
    request: R,
    options: Options,
}

impl<C: Clone, R: PagedRequest> Paginate<C, R> {
    pub(crate) fn new(client: &C, request: &R) -> Self {
        Self { client: client.clone(), request: request.clone(), options: Options::default() }
    }

    limit_options!();

    /// Sets the protocol of the calls.
    ///
    /// Defaults to the client's protocol.
    pub fn protocol(mut self, protocol: ProtocolChoice) -> Self {
        self.options.protocol = Some(protocol);
        self
    }

    content_options!();

    retry_option!();

    /// Returns the responses, one for each page. An error ends the sequence.
    pub fn pages(self) -> Pages<C, R> {
        let turning = Box::new(Turning { client: self.client, request: self.request, options: self.options, at: At::Begin });
        Pages { state: State::Idle(turning) }
    }

    /// Returns the elements of all pages. A page is requested once all elements of the previous page have been taken. An error ends the
    /// sequence.
    pub fn items(self) -> PageItems<C, R> {
        PageItems { pages: self.pages(), waiting: VecDeque::new() }
    }
}

/// An element, or the error that ended the list.
pub(crate) type Item<R> = Result<<R as PagedRequest>::Item, Error<<R as crate::record::Request>::ErrorCode>>;

/// A page, or the error that ended the list.
pub(crate) type Turned<R> =
    Result<Response<<R as crate::record::Request>::Response>, Error<<R as crate::record::Request>::ErrorCode>>;

/// The responses of [`Paginate::pages`]: a [`Stream`] with the asynchronous client, an [`Iterator`] with the blocking one.
#[must_use = "nothing is read until the next page is requested"]
pub struct Pages<C, R: PagedRequest> {
    state: State<C, R>,
}

enum State<C, R: PagedRequest> {
    Idle(Box<Turning<C, R>>),
    #[allow(clippy::type_complexity, reason = "the type occurs only here")]
    Waiting(Pin<Box<dyn Future<Output = (Box<Turning<C, R>>, Turned<R>)> + Send>>),
    Over,
}

/// The elements of [`Paginate::items`]: a [`Stream`] with the asynchronous client, an [`Iterator`] with the blocking one.
#[must_use = "nothing is read until the next element is requested"]
pub struct PageItems<C, R: PagedRequest> {
    pages: Pages<C, R>,
    waiting: VecDeque<R::Item>,
}

/// The state of reading a list.
struct Turning<C, R> {
    client: C,
    request: R,
    options: Options,
    at: At,
}

/// The position in the list.
enum At {
    /// Before the page in the request.
    Begin,
    /// After the page with this number. `read` is the number of elements up to its end.
    Number { page: u64, read: u64 },
    /// After the page that was requested with this cursor.
    Cursor(String),
}

impl<C, R: PagedRequest> Turning<C, R> {
    /// Sets the page in the request, if the caller has not.
    fn begin(&mut self) {
        let At::Begin = self.at else { return };
        self.at = match R::STEP {
            PageStep::Number { page, first, size, .. } => {
                let start = number(&self.request, page).unwrap_or_else(|| {
                    set(&mut self.request, page, Node::Integer(i64::try_from(first).unwrap_or(i64::MAX)));
                    first
                });
                // Elements on skipped pages are counted only if the page size is known.
                let size = size.and_then(|size| number(&self.request, size)).unwrap_or_default();
                At::Number { page: start, read: start.saturating_sub(first).saturating_mul(size) }
            }
            PageStep::Cursor { cursor, .. } => At::Cursor(text(&self.request, cursor)),
        };
    }

    /// Moves to the next page. Returns false if there is none. `count` is the number of elements on the current page.
    fn turn(&mut self, response: &R::Response, count: usize) -> Result<bool, DecodeError> {
        match (R::STEP, &mut self.at) {
            (PageStep::Number { page: field, first, end, .. }, At::Number { page, read }) => {
                *read = read.saturating_add(count as u64);
                let more = count > 0
                    && match end {
                        PageEnd::Empty => true,
                        PageEnd::Total(total) => number(response, total).is_none_or(|total| *read < total),
                        PageEnd::Pages(pages) => {
                            number(response, pages).is_none_or(|pages| page.saturating_add(1) < first.saturating_add(pages))
                        }
                        PageEnd::More(more) => is_true(response, more),
                    };
                *page = page.saturating_add(1);
                set(&mut self.request, field, Node::Integer(i64::try_from(*page).unwrap_or(i64::MAX)));
                Ok(more)
            }
            (PageStep::Cursor { cursor, next }, At::Cursor(before)) => {
                let after = text(response, next);
                if after.is_empty() {
                    return Ok(false);
                }
                if after == *before {
                    return Err(DecodeError::unexpected("the cursor of the next page is the cursor of the current page", &after));
                }
                set(&mut self.request, cursor, Node::Text(&after));
                *before = after;
                Ok(true)
            }
            // Not reached, because `begin` sets the position that matches the step.
            _ => Ok(false),
        }
    }

    /// Handles the response of a page. Returns it, and true if there are more pages.
    fn turned(&mut self, response: Turned<R>) -> (Turned<R>, bool) {
        let mut response = match response {
            Ok(response) => response,
            Err(error) => return (Err(error), false),
        };
        let count = R::items(response.value_mut()).len();
        match self.turn(&response, count) {
            Ok(more) => (Ok(response), more),
            Err(error) => (Err(Error::Decode(error)), false),
        }
    }
}

/// Returns the field with this name.
fn node<'r>(record: &'r dyn Record, name: &str) -> Node<'r> {
    let position = record.table().position(name);
    position.map_or(Node::Absent, |index| Members::Record(record).get(index, name))
}

fn number(record: &dyn Record, name: &str) -> Option<u64> {
    match node(record, name) {
        Node::Integer(value) => u64::try_from(value).ok(),
        Node::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn text(record: &dyn Record, name: &str) -> String {
    match node(record, name) {
        Node::Text(text) => text.to_owned(),
        _ => String::new(),
    }
}

fn is_true(record: &dyn Record, name: &str) -> bool {
    matches!(node(record, name), Node::Boolean(true))
}

fn set(record: &mut dyn Record, name: &str, value: Node<'_>) {
    let position = record.table().position(name);
    if let Some(field) = position.and_then(|index| record.get_mut(index)) {
        field.put(value, &mut Report::default());
    }
}

impl<R: PagedRequest> Pages<Client, R> {
    /// Returns the next page, or `None` after the last page or an error. Like `next` of a stream, for callers without a stream library.
    pub async fn next(&mut self) -> Option<Turned<R>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Turned<R>>> {
        if let State::Idle(_) = self.state
            && let State::Idle(mut turning) = std::mem::replace(&mut self.state, State::Over)
        {
            turning.begin();
            self.state = State::Waiting(Box::pin(async move {
                let call = Call { client: &turning.client, request: &turning.request, options: turning.options.clone() };
                let response = call.send().await;
                (turning, response)
            }));
        }
        let State::Waiting(call) = &mut self.state else { return Poll::Ready(None) };
        let (mut turning, response) = ready!(call.as_mut().poll(context));
        let (response, more) = turning.turned(response);
        self.state = if more { State::Idle(turning) } else { State::Over };
        Poll::Ready(Some(response))
    }
}

impl<R: PagedRequest> Stream for Pages<Client, R> {
    type Item = Turned<R>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<R: PagedRequest> PageItems<Client, R> {
    /// Returns the next element, or `None` after the last element or an error. Like `next` of a stream.
    pub async fn next(&mut self) -> Option<Item<R>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Item<R>>> {
        loop {
            if let Some(item) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(mut response)) => self.waiting = std::mem::take(R::items(response.value_mut())).into(),
            }
        }
    }
}

impl<R: PagedRequest> Stream for PageItems<Client, R>
where
    R::Item: Unpin,
{
    type Item = Item<R>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

#[cfg(feature = "blocking")]
impl<C, R: PagedRequest> Pages<C, R> {
    /// Reads the next page. `send` makes the call.
    pub(crate) fn next_with(&mut self, send: impl FnOnce(Call<'_, C, R>) -> Turned<R>) -> Option<Turned<R>> {
        let State::Idle(mut turning) = std::mem::replace(&mut self.state, State::Over) else { return None };
        turning.begin();
        let response = send(Call { client: &turning.client, request: &turning.request, options: turning.options.clone() });
        let (response, more) = turning.turned(response);
        if more {
            self.state = State::Idle(turning);
        }
        Some(response)
    }
}

#[cfg(feature = "blocking")]
impl<C, R: PagedRequest> PageItems<C, R>
where
    Pages<C, R>: Iterator<Item = Turned<R>>,
{
    /// Returns the next element, and reads the next page if none is left.
    pub(crate) fn next_item(&mut self) -> Option<Item<R>> {
        loop {
            if let Some(item) = self.waiting.pop_front() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Err(error) => return Some(Err(error)),
                Ok(mut response) => self.waiting = std::mem::take(R::items(response.value_mut())).into(),
            }
        }
    }
}

impl<C, R: PagedRequest> std::fmt::Debug for Pages<C, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<C, R: PagedRequest> std::fmt::Debug for PageItems<C, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PageItems").field("waiting", &self.waiting.len()).finish_non_exhaustive()
    }
}
