//! The state of an emulator from the records of its file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use super::{Collection, Records, call, notification, object};
use crate::EmulatorError;
use crate::memory::Place;
use crate::play::World;

#[derive(Deserialize)]
struct Served {
    content_type: String,
    name: String,
    bytes: String,
}

/// Fills an emulator that has just been created.
///
/// # Errors
/// Returns an error if a record is malformed or if an object is of a kind that the description lacks.
pub(crate) fn restore(world: &World, records: Records) -> Result<(), EmulatorError> {
    let malformed = |collection: Collection, key: &str| {
        EmulatorError::new(format!(
            "the data file has a malformed record `{key}` of {}; restore a copy, or remove the file",
            collection.name()
        ))
    };
    for (collection, entries) in records {
        for (key, text) in entries {
            restored(world, collection, &key, &text).ok_or_else(|| malformed(collection, &key))??;
        }
    }
    Ok(())
}

/// Restores a record. Returns `None` if it is malformed.
fn restored(world: &World, collection: Collection, key: &str, text: &str) -> Option<Result<(), EmulatorError>> {
    match collection {
        Collection::Objects => {
            let (name, id) = object::read_key(key)?;
            let kinds = world.memory.kinds();
            let Some(kind) = kinds.iter().position(|kind| kind.name == name) else {
                let message = format!(
                    "the data file has objects of the kind `{name}`, which the spec folder lacks; name the spec folder with which it was written"
                );
                return Some(Err(EmulatorError::new(message)));
            };
            world.memory.restore(Place { kind, id }, object::read(kinds.get(kind)?, text)?);
        }
        Collection::Calls => world.journal.restore(call::read(text)?),
        Collection::Notifications => world.courier.restore(notification::read(text)?),
        Collection::Files => {
            let Served { content_type, name, bytes } = serde_json::from_str(text).ok()?;
            world.restore_file(key, &content_type, &name, STANDARD.decode(bytes).ok()?.into());
        }
        Collection::Grants => world.grants.restore(key)?,
        Collection::Meta => {
            let value: Value = serde_json::from_str(text).ok()?;
            let number = |name: &str| value.get(name).and_then(Value::as_u64);
            match key {
                "objects" => world.memory.restore_numbers((number("id")?, number("number")?)),
                "numbers" => world.restore_number(number("last")?),
                "clock" => world.clock.restore(&value)?,
                _ => {}
            }
        }
    }
    Some(Ok(()))
}
