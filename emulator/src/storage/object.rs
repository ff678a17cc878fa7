//! Objects as records.

use std::collections::BTreeMap;

use alipay_codegen::ir::memory::ObjectKind;
use alipay_core::charset::Charset;
use alipay_core::sign::SignType;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::text;
use crate::memory::{Object, Origin, Slot};

/// An object. Its fields have names, so that a description with other fields reads it, too.
#[derive(Serialize, Deserialize)]
struct Record {
    created: i64,
    fields: BTreeMap<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<Call>,
    due: Option<i64>,
    calls: Vec<u64>,
    notifications: Vec<u64>,
}

/// The part of a call that notifications need.
#[derive(Serialize, Deserialize)]
struct Call {
    notify_url: Option<String>,
    return_url: Option<String>,
    charset: String,
    sign_type: String,
}

/// Returns the key of an object.
pub(super) fn key(kind: &str, id: u64) -> String {
    format!("{kind}/{id:020}")
}

/// Splits the key of an object.
pub(super) fn read_key(key: &str) -> Option<(&str, u64)> {
    let (kind, id) = key.rsplit_once('/')?;
    Some((kind, id.parse().ok()?))
}

pub(super) fn write(kind: &ObjectKind, object: &Object) -> String {
    let fields = kind.fields.iter().enumerate();
    let fields = fields.filter_map(|(index, field)| Some((field.name.clone(), object.slot(index).json()?)));
    let origin = object.origin.as_deref().map(|origin| Call {
        notify_url: origin.notify_url.clone(),
        return_url: origin.return_url.clone(),
        charset: origin.charset.as_str().to_owned(),
        sign_type: origin.sign_type.as_str().to_owned(),
    });
    text(&Record {
        created: object.created,
        fields: fields.collect(),
        origin,
        due: object.due,
        calls: object.calls.clone(),
        notifications: object.notifications.clone(),
    })
}

pub(super) fn read(kind: &ObjectKind, record: &str) -> Option<Object> {
    let mut record: Record = serde_json::from_str(record).ok()?;
    let slot = |name: &str| record.fields.remove(name).map_or(Slot::Empty, Slot::of);
    let slots: Vec<Slot> = kind.fields.iter().map(|field| field.name.as_str()).map(slot).collect();
    let origin = record.origin.and_then(|call| {
        Some(Box::new(Origin {
            charset: call.charset.parse::<Charset>().ok()?,
            sign_type: call.sign_type.parse::<SignType>().ok()?,
            notify_url: call.notify_url,
            return_url: call.return_url,
        }))
    });
    Some(Object {
        origin,
        due: record.due,
        calls: record.calls,
        notifications: record.notifications,
        ..Object::new(record.created, &slots)
    })
}
