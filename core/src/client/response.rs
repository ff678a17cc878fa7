//! The response of a successful call.

use std::fmt;
use std::ops::Deref;

use serde_json::{Map, Value};

use super::receive::Received;
use crate::limits::Violation;
use crate::record::fill::{Mismatch, Report, fill};
use crate::record::{Node, Record};
use crate::schema::Protocol;

/// A verified response. Dereferences to the typed response, and gives access to everything else that the platform sent.
pub struct Response<T> {
    value: T,
    rest: Box<Surroundings>,
}

#[derive(Clone)]
struct Surroundings {
    received: Received,
    mismatches: Vec<Mismatch>,
    warnings: Vec<Violation>,
}

impl<T: Record + Default> Response<T> {
    pub(crate) fn typed(received: Received, warnings: Vec<Violation>) -> Self {
        let mut value = T::default();
        let mut report = Report::response(received.protocol);
        fill(&mut value, Node::document(received.document.root()), &mut report);
        Self { value, rest: Box::new(Surroundings { received, mismatches: report.into_mismatches(), warnings }) }
    }

    /// Returns the undescribed members at the top level of the response.
    pub fn unknown_fields(&self) -> impl Iterator<Item = (&str, &Value)> {
        let table = self.value.table();
        let members = self.rest.received.json().as_object().into_iter().flatten();
        let common = |name: &str| self.rest.received.protocol == Protocol::Gateway && COMMON.contains(&name);
        members
            .map(|(name, value)| (name.as_str(), value))
            .filter(move |(name, _)| !common(name) && table.position(name).is_none())
    }
}

/// The members of every gateway response.
const COMMON: [&str; 4] = ["code", "msg", "sub_code", "sub_msg"];

impl Response<Value> {
    pub(crate) fn untyped(received: Received, warnings: Vec<Violation>) -> Self {
        let value = received.json().clone();
        let mismatches = received.document.lossy_paths().into_iter().map(Mismatch::lossy).collect();
        Self { value, rest: Box::new(Surroundings { received, mismatches, warnings }) }
    }
}

impl<T> Response<T> {
    /// Returns the typed response mutably, to move values out of it.
    pub(super) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// Returns the typed response alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the text of the response: the node on the gateway, the body on REST.
    /// It is exactly the text that was received and signed, except for an encrypted response, where it is the decrypted content.
    #[must_use]
    pub fn raw(&self) -> &str {
        self.rest.received.raw()
    }

    /// Returns the response as parsed JSON.
    ///
    /// A number that [`serde_json::Number`] would not write back character by character, such as `88.80` or `2013112011001004330000121536`,
    /// is a string with these characters: an amount or an id never changes.
    #[must_use]
    pub fn json(&self) -> &Value {
        self.rest.received.json()
    }

    /// Returns a member of the JSON object, described or not.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Value> {
        self.rest.received.json().as_object().and_then(|members: &Map<_, _>| members.get(name))
    }

    /// Returns the platform's id of the call, which its support asks for.
    #[must_use]
    pub fn trace_id(&self) -> Option<&str> {
        self.rest.received.trace_id.as_deref()
    }

    /// Returns the protocol of the call.
    #[must_use]
    pub fn protocol(&self) -> Protocol {
        self.rest.received.protocol
    }

    /// Returns the fields whose value does not match the spec, which [`json`](Self::json) still contains, and the required fields that are
    /// missing.
    ///
    /// A missing field whose type is not an `Option` is empty; this method distinguishes it from a field that was sent empty.
    /// Limits are not enforced on responses.
    /// For [`call_raw`](crate::Client::call_raw) and [`call_rest`](crate::Client::call_rest), the only mismatches are strings with an
    /// unpaired surrogate.
    #[must_use]
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.rest.mismatches
    }

    /// Returns the limits that the request violated but the policy allowed.
    #[must_use]
    pub fn warnings(&self) -> &[Violation] {
        &self.rest.warnings
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Clone> Clone for Response<T> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), rest: self.rest.clone() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("value", &self.value).field("trace_id", &self.trace_id()).finish_non_exhaustive()
    }
}
