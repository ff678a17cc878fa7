//! What is called, with what, and how: the same for described and raw calls.

use serde_json::{Map, Value};

use super::call::Options;
use crate::limits::Overrides;
use crate::record::Record;
use crate::schema::ApiDef;

/// What is called, with what, and how.
pub(crate) struct Target<'a> {
    pub(super) api: Described<'a>,
    pub(super) payload: Payload<'a>,
    pub(super) overrides: Overrides,
    pub(super) options: Options,
}

/// The table of the API, from the spec or made for one raw call.
pub(super) enum Described<'a> {
    Here(&'static ApiDef<'static>),
    Raw(ApiDef<'a>),
}

/// The business parameters.
#[derive(Clone, Copy)]
pub(super) enum Payload<'a> {
    Record(&'a dyn Record),
    Json(&'a Map<String, Value>),
    /// `biz_content` as it is: a batch, whose requests were checked one by one.
    Text(&'a str),
}

impl Target<'_> {
    pub(crate) fn api(&self) -> &ApiDef<'_> {
        match &self.api {
            Described::Here(api) => api,
            Described::Raw(api) => api,
        }
    }
}

/// The text of a JSON value where it travels as a parameter.
pub(super) fn json_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}
