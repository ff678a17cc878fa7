//! Effects of calls, actions and time on the platform's memory, and the notifications that follow.

use std::sync::Arc;

use alipay_codegen::ir;
use alipay_core::schema::Protocol;
use alipay_core::upload::Upload;
use serde_json::{Map, Value, json};

use super::reason::Reason;
use super::{FILES, World};
use crate::memory::{ActError, Archive, Call, Done, Notice, Origin, Place, PlatformObject, Shape};
use crate::{ObjectReference, ReceivedCall};

/// The parts of a request that have effects.
pub(super) struct Acting<'r> {
    pub(super) api: &'r ir::Api,
    pub(super) request: &'r Value,
    pub(super) files: &'r [(String, Upload)],
    pub(super) protocol: Protocol,
    pub(super) origin: &'r Origin,
    /// The id of the call in the journal.
    pub(super) call: Option<u64>,
}

/// The result of a call with effects.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effected {
    /// Set if the call waits for the user.
    pub(crate) pending: bool,
    /// The objects that the call found or created.
    pub(crate) bound: Vec<Place>,
    /// The numbers of the notifications that the call caused.
    pub(crate) notifications: Vec<u64>,
}

impl Effected {
    /// Adds the objects and notifications to the call in the journal.
    pub(super) fn describe(&self, world: &World, call: &mut ReceivedCall) {
        let references = self.bound.iter().filter_map(|place| world.reference(*place));
        for reference in references {
            if !call.objects.contains(&reference) {
                call.objects.push(reference);
            }
        }
        call.notifications.extend(&self.notifications);
    }

    /// Returns the object that a user approves on a page or in the app: the last one whose kind can be approved.
    pub(crate) fn approval(&self, world: &World) -> Option<Place> {
        let kinds = world.memory.kinds();
        let can = |place: &&Place| kinds.get(place.kind).is_some_and(|kind| kind.approve.is_some());
        self.bound.iter().rev().find(can).copied()
    }
}

/// Executes the effects of a call, and sends the notifications that follow. Returns the fields of the response.
pub(super) fn perform(
    world: &World,
    acting: &Acting<'_>,
    response: Map<String, Value>,
) -> Result<(Map<String, Value>, Effected), Reason> {
    let Acting { api, files, protocol, .. } = acting;
    let serve = |field: &str| {
        let (_, upload) = files.iter().find(|(name, _)| name == field)?;
        Some(world.serve_upload(upload))
    };
    let serve_archive = |archive: Archive| world.serve_archive(archive);
    let call = Call {
        request: acting.request,
        now: world.clock.now(),
        id: acting.call,
        origin: Some(acting.origin),
        base_url: world.base_url(),
        serve: &serve,
        serve_archive: &serve_archive,
    };
    let done = world.memory.perform(&shape(api), &call, response, |field| is_offered(field, *protocol));
    let done = done.map_err(|rejection| Reason::new(rejection.code, rejection.message))?;
    let Done { response, pending, bound, changed, notices } = done;
    let notifications = world.follow(&changed, notices);
    Ok((response, Effected { pending, bound, notifications }))
}

/// Returns the fields of an API's response that the objects of a call have now, such as after a user has approved one of them.
pub(super) fn current_response(world: &World, api: &ir::Api, protocol: Protocol, effected: &Effected) -> Map<String, Value> {
    world.memory.response(&api.response, &effected.bound, |field| is_offered(field, protocol))
}

/// Executes an action of a person on an object. Returns the object.
///
/// # Errors
/// Returns the reason for which the action is impossible.
pub(crate) fn act(
    world: &World,
    kind: &str,
    id: u64,
    action: &str,
    inputs: Map<String, Value>,
) -> Result<PlatformObject, ActError> {
    let place = world.memory.place(kind, id).ok_or(ActError::UnknownObject)?;
    act_on(world, place, action, inputs)?;
    world.memory.view(place).ok_or(ActError::UnknownObject)
}

/// Returns the values of empty inputs of the actions on an object.
pub(crate) fn defaults(world: &World, place: Place) -> Map<String, Value> {
    world.memory.defaults(place, &by_person(world, &Value::Null))
}

/// Executes the action by which a user approves an object on a page or in the app. Returns the numbers of the notifications.
///
/// # Errors
/// Returns the reason for which the user cannot approve.
pub(crate) fn approve(world: &World, place: Place) -> Result<Vec<u64>, ActError> {
    let kinds = world.memory.kinds();
    let approve = kinds.get(place.kind).and_then(|kind| kind.approve.as_deref());
    act_on(world, place, approve.ok_or(ActError::UnknownAction)?, Map::new())
}

fn act_on(world: &World, place: Place, action: &str, inputs: Map<String, Value>) -> Result<Vec<u64>, ActError> {
    world.expire();
    let inputs = Value::Object(inputs);
    let done = world.memory.act(place, action, &by_person(world, &inputs))?;
    Ok(world.follow(&done.changed, done.notices))
}

/// Creates an object with these fields, as a test requests it. Returns the object.
///
/// # Errors
/// Returns the problem with the fields.
pub(crate) fn insert_object(world: &World, kind: &str, fields: &Map<String, Value>) -> Result<PlatformObject, String> {
    let place = world.memory.insert(kind, fields, &by_person(world, &Value::Null))?;
    world.follow(&[place], Vec::new());
    world.memory.view(place).ok_or_else(|| format!("the {kind} was removed at once"))
}

fn by_person<'c>(world: &'c World, inputs: &'c Value) -> Call<'c> {
    Call {
        request: inputs,
        now: world.clock.now(),
        id: None,
        origin: None,
        base_url: world.base_url(),
        serve: &|_| None,
        serve_archive: &|_| String::new(),
    }
}

fn shape(api: &ir::Api) -> Shape<'_> {
    Shape { request: &api.request, response: &api.response, steps: &api.effects }
}

pub(super) fn is_offered(field: &ir::Field, protocol: Protocol) -> bool {
    field.only.is_none_or(|only| only == protocol)
}

impl World {
    /// Returns true if calls of this API change the memory.
    pub(crate) fn remembers(&self, api: &ir::Api) -> bool {
        !self.stateless && !api.effects.is_empty()
    }

    /// Changes the status of each object whose time has come.
    pub(crate) fn expire(&self) {
        let done = self.memory.expire(&by_person(self, &Value::Null));
        self.follow(&done.changed, done.notices);
    }

    /// Reports changed objects to the inspector, and sends the notifications about them. Returns the numbers of the notifications.
    fn follow(&self, changed: &[Place], notices: Vec<Notice>) -> Vec<u64> {
        let mut numbers = Vec::new();
        for Notice { place, url, fields, charset, sign_type } in notices {
            let sent = self.notify(&url, fields, charset, sign_type, self.reference(place));
            // This fails if the call's charset lacks a character of a value.
            let number = sent.map_or_else(|unsent| unsent.number, |sent| sent.number);
            self.memory.add_notification(place, number);
            numbers.push(number);
        }
        for place in changed {
            self.storage.object(&self.memory, *place);
            // Without an observer, the object is not read.
            self.events.send("object", || match self.memory.view(*place) {
                Some(PlatformObject { kind, id, status, label, .. }) => {
                    json!({ "kind": kind, "id": id, "status": status, "label": label })
                }
                None => Value::Null,
            });
        }
        numbers
    }

    /// Returns a reference to an object.
    pub(crate) fn reference(&self, place: Place) -> Option<ObjectReference> {
        let PlatformObject { kind, id, label, .. } = self.memory.view(place)?;
        Some(ObjectReference { kind, id, label })
    }

    fn serve_upload(&self, upload: &Upload) -> String {
        let bytes = upload.bytes().cloned().unwrap_or_default();
        let id = self.add_file(upload.content_type(), bytes);
        format!("{}{FILES}{id}", self.base_url())
    }

    fn serve_archive(&self, archive: Archive) -> String {
        let id = self.add_named_file("application/zip", &archive.name, archive.bytes);
        format!("{}{FILES}{id}", self.base_url())
    }
}

/// The kinds of objects of a description.
pub(super) fn kinds(objects: &[ir::memory::ObjectKind]) -> Arc<[Arc<ir::memory::ObjectKind>]> {
    objects.iter().cloned().map(Arc::new).collect()
}
