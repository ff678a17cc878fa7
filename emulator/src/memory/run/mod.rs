//! One call or action: its steps in order.

mod changes;
mod lookups;
mod response;

pub(super) use response::fill;

use alipay_codegen::ir::Record;
use alipay_codegen::ir::memory::{Effect, Step};
use serde_json::{Map, Value as Json};

use super::archive::{self, Archive};
use super::evaluate::{Context, Scope, Types, element};
use super::object::{Origin, Place};
use super::store::Store;
use super::value::Value;

/// The reason for which a call or action is rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rejection {
    /// The platform's code.
    pub(crate) code: String,
    /// The problem. Empty if the code says it all.
    pub(crate) message: String,
}

impl Rejection {
    fn new(code: &str, message: String) -> Self {
        Self { code: code.to_owned(), message }
    }
}

/// The continuation after a step.
enum Flow {
    Continue,
    /// The call ends with its response.
    End,
}

/// The state of a call or action.
pub(crate) struct Run<'r> {
    store: &'r mut Store,
    context: Context<'r>,
    /// The id of the call; `None` for an action.
    call: Option<u64>,
    /// The part of the call that notifications need.
    origin: Option<&'r Origin>,
    /// The type of the response, unless it is an action.
    record: Option<&'r Record>,
    serve_archive: &'r dyn Fn(Archive) -> String,
    pub(crate) response: Map<String, Json>,
    /// Set if the call waits for the user.
    pub(crate) pending: bool,
    pub(crate) bound: Vec<Place>,
    /// The objects whose notification is due.
    pub(crate) reported: Vec<Place>,
}

/// The parts of a call or action.
pub(crate) struct Parts<'r> {
    pub(crate) context: Context<'r>,
    pub(crate) call: Option<u64>,
    pub(crate) origin: Option<&'r Origin>,
    pub(crate) record: Option<&'r Record>,
    pub(crate) serve_archive: &'r dyn Fn(Archive) -> String,
    pub(crate) response: Map<String, Json>,
    pub(crate) bound: Vec<Place>,
}

impl<'r> Run<'r> {
    pub(crate) fn new(store: &'r mut Store, parts: Parts<'r>) -> Self {
        let Parts { context, call, origin, record, serve_archive, response, bound } = parts;
        Self { store, context, call, origin, record, serve_archive, response, pending: false, bound, reported: Vec::new() }
    }

    /// Executes steps in order.
    ///
    /// # Errors
    /// Returns the rejection of the first step that rejects the call. The caller undoes the changes.
    pub(crate) fn steps(&mut self, steps: &[Step]) -> Result<(), Rejection> {
        for step in steps {
            if !self.scope(None).meets(step.when.as_ref()) {
                continue;
            }
            if let Flow::End = self.step(&step.effect)? {
                break;
            }
        }
        Ok(())
    }

    pub(crate) fn scope<'s>(&'s self, item: Option<(&'s Json, Option<&'s Record>)>) -> Scope<'s> {
        let Self { store, context, response, bound, .. } = self;
        Scope { store, context: *context, response, bound, item }
    }

    fn step(&mut self, effect: &Effect) -> Result<Flow, Rejection> {
        match effect {
            Effect::Find { kind, by, hidden, missing, refuse } => {
                match self.find(kind, by).filter(|place| *hidden || !self.is_hidden(*place)) {
                    Some(place) => {
                        self.refuse(kind, place, refuse)?;
                        self.bound.push(place);
                    }
                    None => match missing {
                        Some(code) => return Err(Rejection::new(code, self.not_found(kind, by))),
                        None => self.unbind(kind),
                    },
                }
            }
            Effect::Repeat { kind, by, same, different, refuse, set } => {
                let Some(place) = self.find(kind, by) else { return Ok(Flow::Continue) };
                self.refuse(kind, place, refuse)?;
                self.bound.push(place);
                self.compare(kind, same, different.as_deref())?;
                self.respond(set);
                return Ok(Flow::End);
            }
            Effect::Create { kind, each: None, status, copy, set } => self.create(kind, status, copy, set, None),
            Effect::Create { kind, each: Some(list), status, copy, set } => {
                let record = if let Types::Record(record) = self.context.types { element(record, list) } else { None };
                if let Value::Json(Json::Array(items)) = self.scope(None).evaluate(list) {
                    for item in &items {
                        self.create(kind, status, copy, set, Some((item, record)));
                    }
                }
            }
            Effect::Update { kind, status, set, notify } => self.update(kind, status.as_deref(), set, *notify),
            Effect::Require { condition, code } => {
                if !self.scope(None).meets(Some(condition)) {
                    return Err(Rejection::new(code, String::new()));
                }
            }
            Effect::List { kind, into, condition, copy, set } => self.list(kind, into, condition.as_ref(), copy, set),
            Effect::Archive { into, empty, name, files } => {
                let archive = archive::build(self.store, &self.scope(None), name, files);
                match empty {
                    Some(code) if archive.rows == 0 => return Err(Rejection::new(code, String::new())),
                    _ => drop(self.response.insert(into.clone(), Json::String((self.serve_archive)(archive)))),
                }
            }
            Effect::Respond { set, pending } => {
                self.respond(set);
                self.pending |= pending;
            }
        }
        Ok(Flow::Continue)
    }
}
