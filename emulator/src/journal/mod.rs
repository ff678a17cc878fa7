//! The journal: the newest calls, with everything that explains their responses.

mod call;
mod cut;
pub(crate) mod mistakes;
mod secrets;

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use alipay_core::schema::Protocol;
use bytes::Bytes;
use http::Response;

pub use call::{Coverage, ObjectReference, ReceivedCall, ReceivedResponse, SignatureCheck, Verdict};

pub(crate) use secrets::Mask;

/// The default number of calls that the journal keeps.
pub(crate) const LIMIT: usize = 10_000;

/// The maximum number of bytes of all files in the journal.
const MAX_FILES: u64 = 64 * 1024 * 1024;

/// The newest calls.
pub(crate) struct Journal {
    limit: usize,
    ids: AtomicU64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// By number. Calls can end in another order than they arrived.
    calls: BTreeMap<u64, Arc<ReceivedCall>>,
    /// The numbers of the calls whose files have their content, with the bytes of these files.
    files: BTreeMap<u64, u64>,
}

/// A selection of calls. An empty field selects all.
#[derive(Default)]
pub(crate) struct Selection {
    pub(crate) api: Option<String>,
    pub(crate) since: Option<SystemTime>,
    pub(crate) until: Option<SystemTime>,
    pub(crate) verdict: Option<Verdict>,
    pub(crate) protocol: Option<Protocol>,
    /// Calls with a smaller number.
    pub(crate) before: Option<u64>,
}

impl Selection {
    fn contains(&self, call: &ReceivedCall) -> bool {
        self.api.as_ref().is_none_or(|api| call.api == *api)
            && self.since.is_none_or(|since| call.time >= since)
            && self.until.is_none_or(|until| call.time < until)
            && self.verdict.is_none_or(|verdict| call.verdict == verdict)
            && self.protocol.is_none_or(|protocol| call.protocol == protocol)
    }
}

impl Journal {
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, ids: AtomicU64::default(), state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a call with the next number.
    pub(crate) fn begin(&self, time: SystemTime, protocol: Protocol) -> ReceivedCall {
        ReceivedCall::new(self.ids.fetch_add(1, Ordering::Relaxed) + 1, time, protocol)
    }

    /// Adds a call, and removes the oldest ones beyond the limit. Returns the numbers of the removed ones.
    pub(crate) fn add(&self, call: Arc<ReceivedCall>) -> Vec<u64> {
        let bytes = call.files.iter().map(|(_, file)| file.len()).sum::<u64>();
        let mut removed = Vec::new();
        let mut state = self.state();
        if bytes > 0 {
            state.files.insert(call.id, bytes);
        }
        state.calls.insert(call.id, call);
        while state.calls.len() > self.limit
            && let Some((id, _)) = state.calls.pop_first()
        {
            state.files.remove(&id);
            removed.push(id);
        }
        while state.files.values().sum::<u64>() > MAX_FILES
            && let Some((id, _)) = state.files.pop_first()
        {
            if let Some(call) = state.calls.get_mut(&id) {
                Arc::make_mut(call).files.iter_mut().for_each(|(_, file)| *file = cut::without_content(file));
            }
        }
        removed
    }

    /// Adds a call that was stored earlier. Later calls have greater numbers.
    pub(crate) fn restore(&self, call: ReceivedCall) {
        self.ids.fetch_max(call.id, Ordering::Relaxed);
        self.add(Arc::new(call));
    }

    /// Changes a call, and returns it, if it is still in the journal.
    pub(crate) fn change(&self, id: u64, change: impl FnOnce(&mut ReceivedCall)) -> Option<Arc<ReceivedCall>> {
        let mut state = self.state();
        let call = state.calls.get_mut(&id)?;
        change(Arc::make_mut(call));
        Some(Arc::clone(call))
    }

    /// Returns the calls in the order of arrival.
    pub(crate) fn all(&self) -> Vec<Arc<ReceivedCall>> {
        self.state().calls.values().cloned().collect()
    }

    /// Returns the newest selected calls, newest first.
    pub(crate) fn newest(&self, selection: &Selection, limit: usize) -> Vec<Arc<ReceivedCall>> {
        let end = selection.before.map_or(Bound::Unbounded, Bound::Excluded);
        let state = self.state();
        // A range from the first number to `before` is never inverted.
        let calls = state.calls.range((Bound::Unbounded, end)).rev().map(|(_, call)| call);
        calls.filter(|call| selection.contains(call)).take(limit).cloned().collect()
    }

    /// Returns the call with this number.
    pub(crate) fn call(&self, id: u64) -> Option<Arc<ReceivedCall>> {
        self.state().calls.get(&id).cloned()
    }

    /// Forgets the calls. The next call continues the numbers.
    pub(crate) fn clear(&self) {
        *self.state() = State::default();
    }
}

/// Fills the parts of a call that the HTTP request determines.
pub(crate) fn describe_request(call: &mut ReceivedCall, head: &http::request::Parts) {
    head.method.as_str().clone_into(&mut call.method);
    call.path = head.uri.path_and_query().map_or_else(String::new, ToString::to_string);
    call.headers = cut::headers(&head.headers);
}

/// Fills the parts of a call that the HTTP response determines.
pub(crate) fn describe_response(call: &mut ReceivedCall, response: &Response<Bytes>) {
    call.response = cut::response(response);
}

/// Fills the response of a call that is a part of another response.
pub(crate) fn describe_part(call: &mut ReceivedCall, text: String) {
    call.response = ReceivedResponse { status: 0, content_type: "application/json".to_owned(), body: text };
}

/// Cuts a call to the bounds of the journal. `size` is the length of its request.
pub(crate) fn bound(call: &mut ReceivedCall, size: usize) {
    cut::bound(call, size);
}

#[cfg(test)]
mod tests {
    use alipay_core::upload::Upload;

    use super::*;

    fn add(journal: &Journal, file: Option<&Upload>) {
        let mut call = journal.begin(SystemTime::UNIX_EPOCH, Protocol::Gateway);
        call.files = file.map(|file| ("image".to_owned(), file.clone())).into_iter().collect();
        journal.add(Arc::new(call));
    }

    #[test]
    fn old_files_lose_their_content() {
        let (journal, file) = (Journal::new(3), Upload::from_bytes("a.png", vec![0; 30 * 1024 * 1024]));
        for file in [Some(&file), None, Some(&file), Some(&file)] {
            add(&journal, file);
        }
        let ids = || journal.all().iter().map(|call| call.id).collect::<Vec<_>>();
        assert_eq!(ids(), [2, 3, 4]);
        let is_whole = |id| journal.call(id).unwrap().files[0].1 == file;
        assert!(is_whole(3) && is_whole(4), "the first call left the journal");
        add(&journal, Some(&file));
        assert!(!is_whole(3) && is_whole(4) && is_whole(5));
        assert_eq!(journal.call(3).unwrap().files[0].1.len(), file.len());
        journal.clear();
        add(&journal, None);
        assert_eq!(ids(), [6]);
    }

    #[test]
    fn the_newest_calls_come_first() {
        let journal = Journal::new(10);
        (0..5).for_each(|_| add(&journal, None));
        let ids = |before, limit| {
            let selection = Selection { before, ..Selection::default() };
            journal.newest(&selection, limit).iter().map(|call| call.id).collect::<Vec<_>>()
        };
        assert_eq!((ids(None, 2), ids(Some(4), 9), ids(Some(0), 9)), (vec![5, 4], vec![3, 2, 1], vec![]));
    }
}
