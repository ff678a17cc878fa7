//! The API, parameters and options of a call, for described and raw calls.

use std::borrow::Cow;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::options::Options;
use crate::limits::Overrides;
use crate::record::{Members, Record, encode};
use crate::schema::{ApiDef, Protocol};
use crate::upload::Upload;

/// The API, parameters and options of a call.
pub(crate) struct Target<'a> {
    pub(super) api: Described<'a>,
    pub(super) payload: Payload<'a>,
    pub(super) overrides: Overrides,
    pub(super) options: Options,
}

/// The table of the API, from the spec or created for a raw call.
pub(super) enum Described<'a> {
    Here(&'static ApiDef<'static>),
    Raw(ApiDef<'a>),
}

/// The business parameters.
#[derive(Clone, Copy)]
pub(super) enum Payload<'a> {
    /// A generated struct, and the fields with a replaced text, by index.
    Record(&'a dyn Record, &'a [(usize, String)]),
    /// JSON and files of a raw call: nothing is known about the fields.
    Json(&'a Map<String, Value>, &'a [(String, Upload)]),
    /// JSON and files whose names are those of the API's table.
    Table(&'a Map<String, Value>, &'a [(String, Upload)]),
    /// The finished `biz_content` of a batch, whose requests have been checked.
    Text(&'a str),
}

/// The members of [`Payload::Text`].
static NOTHING: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

impl<'a> Payload<'a> {
    /// Returns the parameters as members.
    pub(super) fn members(self) -> Members<'a> {
        match self {
            Self::Record(record, []) => Members::Record(record),
            Self::Record(record, texts) => Members::Changed(record, texts),
            Self::Json(members, files) | Self::Table(members, files) => Members::Form(members, files),
            Self::Text(_) => Members::Json(&NOTHING),
        }
    }

    /// Returns true if the fields are those of the API's table, which places them.
    pub(super) const fn follows_table(self) -> bool {
        matches!(self, Self::Record(..) | Self::Table(..))
    }

    /// Returns the files that are sent on this protocol.
    pub(super) fn files(self, protocol: Protocol) -> Vec<(Cow<'a, str>, Upload)> {
        match self {
            Self::Record(record, _) => {
                encode::files(record, protocol).into_iter().map(|(name, upload)| (name.into(), upload)).collect()
            }
            Self::Text(_) => Vec::new(),
            Self::Json(_, files) | Self::Table(_, files) => {
                files.iter().map(|(name, upload)| (name.as_str().into(), upload.clone())).collect()
            }
        }
    }
}

impl Target<'_> {
    /// Returns true if the call can be sent again. Files from a reader or a stream cannot, once they have been read.
    pub(super) fn can_be_sent_again(&self) -> bool {
        let files = [Protocol::Gateway, Protocol::Rest].into_iter().flat_map(|protocol| self.payload.files(protocol));
        files.into_iter().all(|(_, upload)| !upload.is_spent())
    }

    pub(crate) fn api(&self) -> &ApiDef<'_> {
        match &self.api {
            Described::Here(api) => api,
            Described::Raw(api) => api,
        }
    }
}

/// Returns the text of a JSON value as a parameter.
pub(super) fn json_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}
