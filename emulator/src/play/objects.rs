//! Actions of people on objects of the platform's memory.

use serde_json::{Map, Value};

use super::World;
use crate::memory::ObjectView;

/// The reason why an action is impossible.
#[allow(dead_code, reason = "a placeholder without objects")]
pub(crate) enum ActError {
    /// There is no such object.
    UnknownObject,
    /// The kind has no such action.
    UnknownAction,
    /// The object's status does not allow the action.
    NotNow(String),
    /// An input is invalid.
    Invalid(String),
}

/// Runs an action on an object.
pub(crate) fn act(
    _world: &World,
    _kind: &str,
    _id: u64,
    _action: &str,
    _inputs: Map<String, Value>,
) -> Result<ObjectView, ActError> {
    Err(ActError::UnknownObject)
}

/// Creates an object.
pub(crate) fn insert_object(_world: &World, kind: &str, _fields: Map<String, Value>) -> Result<ObjectView, String> {
    Err(format!("there is no kind of object `{kind}`"))
}
