//! The page on which a user approves an object of the memory, such as a trade whose QR code was scanned.

use std::sync::Arc;

use alipay_core::charset::Charset;
use axum::body::Body;
use axum::extract::{Path, State};
use bytes::Bytes;
use http::{Response, StatusCode};

use super::html::{escaped, page};
use crate::memory::{APPROVAL, ActError, Place, PlatformObject};
use crate::play::World;
use crate::play::effects;

/// The path of the page: the name of the kind, and the id.
pub(crate) const PATH: &str = "/_emulator/approve/{kind}/{id}";

/// Shows an object with a button that approves it.
pub(crate) async fn show(State(world): State<Arc<World>>, Path((kind, id)): Path<(String, u64)>) -> Response<Body> {
    world.expire();
    let object = world.memory.object(&kind, id);
    let response = match (object, world.memory.place(&kind, id)) {
        (Some(_), Some(place)) if world.auto_approve => approved(&world, place),
        (Some(object), Some(place)) => {
            let form = button(&world, place, &format!("{APPROVAL}{kind}/{id}"));
            page(StatusCode::OK, Charset::Utf8, "Emulator: checkout", &lines(&object).chain(form).collect::<Vec<_>>())
        }
        _ => missing(),
    };
    response.map(Body::from)
}

/// Handles the button.
pub(crate) async fn approve(State(world): State<Arc<World>>, Path((kind, id)): Path<(String, u64)>) -> Response<Body> {
    let response = match world.memory.place(&kind, id) {
        Some(place) => approved(&world, place),
        None => missing(),
    };
    response.map(Body::from)
}

fn approved(world: &World, place: Place) -> Response<Bytes> {
    match effects::approve(world, place) {
        Ok(_) => page(StatusCode::OK, Charset::Utf8, "Emulator: done", &[]),
        Err(error) => impossible(&error, Charset::Utf8),
    }
}

/// Returns the page for an action that the status of the object does not allow.
pub(super) fn impossible(error: &ActError, charset: Charset) -> Response<Bytes> {
    let line = escaped(&error.describe("object", "approve"));
    page(StatusCode::CONFLICT, charset, "Emulator: this is not possible", &[line])
}

/// Returns the lines that show an object.
pub(super) fn lines(object: &PlatformObject) -> impl Iterator<Item = String> + '_ {
    let fields = object.fields.iter().filter(|(_, value)| !value.is_object() && !value.is_array());
    fields.map(|(name, value)| format!("{}: {}", escaped(name), escaped(value.as_str().unwrap_or(&value.to_string()))))
}

/// Returns the button that approves an object, if its status allows that.
pub(super) fn button(world: &World, place: Place, path: &str) -> Option<String> {
    let (kinds, object) = (world.memory.kinds(), world.memory.view(place)?);
    let kind = kinds.get(place.kind)?;
    let action = kind.action(kind.approve.as_deref()?).filter(|action| object.actions.contains(&action.name))?;
    let label = if action.label.is_empty() { &action.name } else { &action.label };
    Some(format!("<form method=\"post\" action=\"{}\"><button id=\"pay\">{}</button></form>", escaped(path), escaped(label)))
}

fn missing() -> Response<Bytes> {
    page(StatusCode::NOT_FOUND, Charset::Utf8, "No such object", &["The emulator has no such object.".to_owned()])
}
