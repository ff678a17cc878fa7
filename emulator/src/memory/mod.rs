//! The platform's memory: objects that calls and actions create and change. Their kinds, and the effects of calls, are described in the
//! spec folder; no kind and no API is named here.

mod archive;
mod evaluate;
mod object;
mod run;
mod store;
mod value;
mod view;
mod wire;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use alipay_codegen::ir::memory::{ObjectKind, Step};
use alipay_codegen::ir::{Field, Record};
use alipay_core::charset::Charset;
use alipay_core::sign::SignType;
use serde_json::{Map, Value as Json};

pub(crate) use archive::Archive;
pub(crate) use evaluate::APPROVAL;
use evaluate::{Context, Types};
pub(crate) use object::{Object, Origin, Place, Slot};
pub(crate) use run::Rejection;
use run::{Parts, Run};
use store::Store;
pub(crate) use view::Filter;
pub use view::PlatformObject;

/// The memory.
pub(crate) struct Memory(Mutex<Store>);

/// A call or an action with effects.
pub(crate) struct Call<'c> {
    /// The request, or the inputs of an action.
    pub(crate) request: &'c Json,
    pub(crate) now: SystemTime,
    /// The id of the call in the journal; `None` for an action.
    pub(crate) id: Option<u64>,
    pub(crate) origin: Option<&'c Origin>,
    pub(crate) base_url: &'c str,
    /// Serves the uploaded file of a field, and returns its address.
    pub(crate) serve: &'c dyn Fn(&str) -> Option<String>,
    /// Serves an archive, and returns its address.
    pub(crate) serve_archive: &'c dyn Fn(Archive) -> String,
}

/// The types of a call.
pub(crate) struct Shape<'c> {
    pub(crate) request: &'c Record,
    pub(crate) response: &'c Record,
    pub(crate) steps: &'c [Step],
}

/// The result of a call or an action.
#[derive(Debug, Default)]
pub(crate) struct Done {
    pub(crate) response: Map<String, Json>,
    /// Set if the call waits for the user.
    pub(crate) pending: bool,
    /// The objects that the steps found or created, in order.
    pub(crate) bound: Vec<Place>,
    /// The objects that changed.
    pub(crate) changed: Vec<Place>,
    /// The notifications to send.
    pub(crate) notices: Vec<Notice>,
}

/// A notification to send.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) place: Place,
    pub(crate) url: String,
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) charset: Charset,
    pub(crate) sign_type: SignType,
}

/// The reason for which an action is impossible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ActError {
    UnknownObject,
    UnknownAction,
    /// The status does not allow the action, or a condition is not met.
    NotNow(String),
}

impl ActError {
    /// Describes the error of an action on an object of this kind.
    pub(crate) fn describe(&self, kind: &str, action: &str) -> String {
        match self {
            Self::UnknownObject => format!("the emulator has no such {kind}"),
            Self::UnknownAction => format!("a {kind} has no action `{action}`"),
            Self::NotNow(problem) => format!("the action `{action}` is not possible now: {problem}"),
        }
    }
}

impl Memory {
    pub(crate) fn new(kinds: Arc<[Arc<ObjectKind>]>) -> Self {
        Self(Mutex::new(Store::new(kinds)))
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Executes the steps of a call. `response` contains the fields that are already known. `is_offered` selects the fields of the response
    /// that the protocol has.
    ///
    /// # Errors
    /// Returns the rejection of a step. Nothing has changed then.
    pub(crate) fn perform(
        &self,
        shape: &Shape<'_>,
        call: &Call<'_>,
        response: Map<String, Json>,
        is_offered: impl Fn(&Field) -> bool,
    ) -> Result<Done, Rejection> {
        let mut store = self.store();
        let parts =
            Parts { record: Some(shape.response), response, bound: Vec::new(), ..parts(call, Types::Record(shape.request)) };
        let mut run = Run::new(&mut store, parts);
        if let Err(rejection) = run.steps(shape.steps) {
            store.roll_back();
            return Err(rejection);
        }
        run.fill_response(is_offered);
        Ok(finished(run_parts(run), &mut store))
    }

    /// Returns the fields of a response that have the name of a field of one of these objects, the last one first.
    pub(crate) fn response(&self, record: &Record, bound: &[Place], is_offered: impl Fn(&Field) -> bool) -> Map<String, Json> {
        let mut response = Map::new();
        run::fill(&self.store(), record, bound, &mut response, is_offered);
        response
    }

    /// Executes an action on an object.
    ///
    /// # Errors
    /// Returns the reason for which the action is impossible. Nothing has changed then.
    pub(crate) fn act(&self, place: Place, action: &str, call: &Call<'_>) -> Result<Done, ActError> {
        let mut store = self.store();
        let kinds = Arc::clone(store.kinds());
        let kind = kinds.get(place.kind).ok_or(ActError::UnknownObject)?;
        let status = store.get(place).ok_or(ActError::UnknownObject)?.slot(kind.status).text();
        let action = kind.action(action).ok_or(ActError::UnknownAction)?;
        if !action.from.contains(&status) {
            let message = format!("the {} has the status {status}; expected {}", kind.name, action.from.join(" or "));
            return Err(ActError::NotNow(message));
        }
        let parts = Parts { bound: vec![place], ..parts(call, Types::Inputs(&action.inputs)) };
        let mut run = Run::new(&mut store, parts);
        if let Err(Rejection { code, message }) = run.steps(&action.steps) {
            store.roll_back();
            let detail = if message.is_empty() { String::new() } else { format!(": {message}") };
            return Err(ActError::NotNow(format!("{code}{detail}")));
        }
        Ok(finished(run_parts(run), &mut store))
    }

    /// Changes the status of each object whose timer is due, in the order of time.
    pub(crate) fn expire(&self, call: &Call<'_>) -> Done {
        let mut store = self.store();
        let limit = milliseconds(call.now);
        let mut done = Done::default();
        while let Some((due, place)) = store.first_due(limit) {
            let mut parts = parts(call, Types::Inputs(&[]));
            parts.context.now = due;
            let mut run = Run::new(&mut store, parts);
            run.expire(place);
            let one = finished(run_parts(run), &mut store);
            if store.first_due(limit) == Some((due, place)) {
                // A timer that leads back to its own status would fire for ever.
                store.change(place, |object| object.due = None);
                store.commit();
            }
            done.changed.extend(one.changed);
            done.notices.extend(one.notices);
        }
        done
    }

    /// Creates an object with these fields. The status is among them.
    ///
    /// # Errors
    /// Returns the problem with the fields.
    pub(crate) fn insert(&self, kind: &str, fields: &Map<String, Json>, call: &Call<'_>) -> Result<Place, String> {
        let mut store = self.store();
        let position = store.kind(kind).ok_or_else(|| format!("unknown kind `{kind}`"))?;
        let kinds = Arc::clone(store.kinds());
        let described = kinds.get(position).ok_or_else(|| format!("unknown kind `{kind}`"))?;
        if let Some(name) = fields.keys().find(|name| described.field(name).is_none()) {
            let known: Vec<&str> = described.fields.iter().map(|field| field.name.as_str()).collect();
            return Err(format!("unknown field `{name}` of `{kind}`; expected one of {}", known.join(", ")));
        }
        let status_field = described.fields.get(described.status).map_or("", |field| field.name.as_str());
        let status = fields.get(status_field).and_then(Json::as_str).unwrap_or_default();
        if described.status(status).is_none() {
            let known: Vec<&str> = described.statuses.iter().map(|status| status.name.as_str()).collect();
            return Err(format!("the field `{status_field}` is `{status}`; expected one of {}", known.join(", ")));
        }
        let mut run = Run::new(&mut store, parts(call, Types::Inputs(&[])));
        run.insert(position, status, fields);
        let places = run.bound.clone();
        store.commit();
        places.last().copied().ok_or_else(|| "the object was not created".to_owned())
    }

    /// Adds the number of a notification to an object.
    pub(crate) fn add_notification(&self, place: Place, number: u64) {
        let mut store = self.store();
        store.change(place, |object| object.notifications.push(number));
        store.commit();
    }

    /// Removes all objects. Numbers that the platform assigns go on.
    pub(crate) fn clear(&self) {
        self.store().clear();
    }

    /// Returns the object at a place, for storage.
    pub(crate) fn stored(&self, place: Place) -> Option<Object> {
        self.store().get(place).cloned()
    }

    /// Returns the numbers that were assigned last.
    pub(crate) fn numbers(&self) -> (u64, u64) {
        self.store().numbers()
    }

    /// Adds an object that was stored earlier.
    pub(crate) fn restore(&self, place: Place, object: Object) {
        self.store().restore(place, object);
    }

    /// Continues after numbers that were assigned earlier.
    pub(crate) fn restore_numbers(&self, numbers: (u64, u64)) {
        self.store().restore_numbers(numbers);
    }
}

/// Converts a moment to milliseconds since 1970-01-01 00:00 UTC.
pub(crate) fn milliseconds(moment: SystemTime) -> i64 {
    match moment.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |milliseconds| -milliseconds),
    }
}

fn parts<'c>(call: &Call<'c>, types: Types<'c>) -> Parts<'c> {
    let context =
        Context { request: call.request, types, now: milliseconds(call.now), base_url: call.base_url, serve: call.serve };
    Parts {
        context,
        call: call.id,
        origin: call.origin,
        record: None,
        serve_archive: call.serve_archive,
        response: Map::new(),
        bound: Vec::new(),
    }
}

/// The parts of a run that outlive its access to the store.
struct Finished {
    response: Map<String, Json>,
    pending: bool,
    bound: Vec<Place>,
    reported: Vec<(Place, Vec<(String, String)>)>,
}

fn run_parts(run: Run<'_>) -> Finished {
    let reported = run.reported.iter().map(|place| (*place, run.notification(*place))).collect();
    Finished { reported, response: run.response, pending: run.pending, bound: run.bound }
}

fn finished(finished: Finished, store: &mut Store) -> Done {
    let Finished { response, pending, bound, reported } = finished;
    let notices = reported.into_iter().filter_map(|(place, fields)| {
        let origin = store.get(place)?.origin.as_deref()?;
        let url = origin.notify_url.clone()?;
        Some(Notice { place, url, fields, charset: origin.charset, sign_type: origin.sign_type })
    });
    let notices = notices.collect();
    Done { response, pending, bound, changed: store.commit(), notices }
}
