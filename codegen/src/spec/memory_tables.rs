//! The allowed content of `spec/objects.yaml`, and of `effects:` in an API file.

use super::shape::{Kind, Names, Shape};
use super::tables::{may, must};
use crate::catalogue::Code;

/// `spec/objects.yaml`
pub static OBJECTS_FILE: Shape = Shape {
    name: "ObjectsFile",
    doc: "The kinds of objects in the platform's memory. Only an emulator uses them.",
    keys: &[&[must("objects", Kind::Map(Names::Types, OBJECT_RECORD), "The kinds, by name, such as `trade`.")]],
    unknown: Code::UnknownKey,
};

/// The list of effects of an API.
pub const EFFECTS: Kind = Kind::List(STEP_RECORD);

// Each is a separate constant: up to Rust 1.88, a reference to it inside another constant lives only as long as its statement.
const OBJECT_RECORD: &Kind = &Kind::Record(&OBJECT);
const STEP_RECORD: &Kind = &Kind::Record(&STEP);
const STATUS_RECORD: &Kind = &Kind::Record(&STATUS);
const TIMER_RECORD: &Kind = &Kind::Record(&TIMER);
const ACTION_RECORD: &Kind = &Kind::Record(&ACTION);
const INPUT_RECORD: &Kind = &Kind::Record(&INPUT);
const SHEET_RECORD: &Kind = &Kind::Record(&SHEET);
const ROWS_RECORD: &Kind = &Kind::Record(&ROWS);
const ANY: &Kind = &Kind::Any;
const TEXT: &Kind = &Kind::Text;

const TEXTS: Kind = Kind::List(TEXT);
const VALUES: Kind = Kind::Map(Names::Fields, ANY);
const EXPRESSIONS: Kind = Kind::List(ANY);
const CODES: Kind = Kind::Map(Names::Free, TEXT);

const FIELD_KINDS: &[Kind] = &[Kind::Text, Kind::Record(&OBJECT_FIELD)];
const FIELD_KIND: &Kind = &Kind::Either(FIELD_KINDS);
const KEY_KINDS: &[Kind] = &[Kind::Text, Kind::List(TEXT)];
const KEY_KIND: &Kind = &Kind::Either(KEY_KINDS);

pub static OBJECT: Shape = Shape {
    name: "Object",
    doc: "A kind of object in the platform's memory.",
    keys: &[&[
        may("title", Kind::Text, "The platform's label, in Chinese."),
        may("summary", Kind::Text, "The meaning of the kind, in English."),
        must("fields", Kind::Map(Names::Fields, FIELD_KIND), "The fields: a type for each, or a map."),
        must("keys", Kind::List(KEY_KIND), "The fields, or lists of fields, by which calls find an object."),
        must("status", Kind::Text, "The field that holds the status."),
        must("statuses", Kind::Map(Names::Free, STATUS_RECORD), "The statuses."),
        may("timers", Kind::List(TIMER_RECORD), "Changes of status at a moment."),
        may("actions", Kind::Map(Names::Fields, ACTION_RECORD), "Actions of people outside the API."),
        may("approve", Kind::Text, "The action of a user who approves on a page or in the app."),
        may("notification", Kind::Record(&NOTIFICATION), "The notification about an object."),
    ]],
    unknown: Code::UnknownKey,
};

pub static OBJECT_FIELD: Shape = Shape {
    name: "ObjectField",
    doc: "A field of an object.",
    keys: &[&[
        must("type", Kind::Text, "`string`, `price`, `integer`, `datetime`, `boolean` or `json`."),
        may(
            "assign",
            Kind::Text,
            "The number that the platform assigns at creation: text with `{date}`, `{time}`, `{number:N}` and `{hex:N}`.",
        ),
    ]],
    unknown: Code::UnknownKey,
};

pub static STATUS: Shape = Shape {
    name: "Status",
    doc: "A status of an object.",
    keys: &[&[
        may("title", Kind::Text, "The platform's label, in Chinese."),
        may("summary", Kind::Text, "The meaning of the status, in English."),
        may("hidden", Kind::Flag, "`true` if calls do not find objects in this status. Defaults to `false`."),
        may("next", TEXTS, "The statuses that can follow."),
        may("set", VALUES, "The fields that change when an object enters the status."),
    ]],
    unknown: Code::UnknownKey,
};

pub static TIMER: Shape = Shape {
    name: "Timer",
    doc: "A change of status at a moment.",
    keys: &[&[
        must("from", TEXTS, "The statuses in which the timer runs."),
        must("at", Kind::Any, "The moment: an expression."),
        must("then", Kind::Text, "The status that the object enters."),
    ]],
    unknown: Code::UnknownKey,
};

pub static ACTION: Shape = Shape {
    name: "Action",
    doc: "An action of a person outside the API.",
    keys: &[&[
        may("title", Kind::Text, "The label of its button, in Chinese."),
        may("label", Kind::Text, "The label of its button, in English."),
        must("from", TEXTS, "The statuses in which it is possible."),
        may("inputs", Kind::Map(Names::Fields, INPUT_RECORD), "The inputs; expressions name them `request.NAME`."),
        must("steps", EFFECTS, "The steps; they name the object by its kind."),
    ]],
    unknown: Code::UnknownKey,
};

pub static INPUT: Shape = Shape {
    name: "Input",
    doc: "An input of an action.",
    keys: &[&[
        must("type", Kind::Text, "`string`, `price`, `integer`, `datetime` or `boolean`."),
        may("title", Kind::Text, "The label, in Chinese."),
        may("label", Kind::Text, "The label, in English."),
        may("default", Kind::Any, "The value in case the person enters none: an expression."),
    ]],
    unknown: Code::UnknownKey,
};

pub static NOTIFICATION: Shape = Shape {
    name: "ObjectNotification",
    doc: "The notification about an object.",
    keys: &[&[
        may("statuses", TEXTS, "The statuses whose entry is reported."),
        may("copy", TEXTS, "The fields of the object that the notification has under the same name."),
        may("set", VALUES, "Other fields: expressions."),
    ]],
    unknown: Code::UnknownKey,
};

pub static STEP: Shape = Shape {
    name: "Step",
    doc: "A step: one of `find`, `repeat`, `create`, `update`, `require`, `list`, `archive` and `respond`, with its other keys.",
    keys: &[&[
        may("find", Kind::Text, "Finds an object of this kind."),
        may("repeat", Kind::Text, "Ends the call with the response of an earlier equal call, if the object of this kind exists."),
        may("create", Kind::Text, "Creates an object of this kind."),
        may("update", Kind::Text, "Changes the object of this kind."),
        may("require", Kind::Any, "Rejects the call unless the condition is met."),
        may("list", Kind::Text, "Puts the objects of this kind into a list of the response."),
        may("archive", Kind::Text, "Serves a ZIP archive of CSV files, and puts its address into this field of the response."),
        may("respond", VALUES, "Sets fields of the response."),
        may("if", Kind::Any, "The condition of the step."),
        may(
            "by",
            Kind::Any,
            "The key: a field of the request, a map from fields of the object to expressions, or a list of both.",
        ),
        may("hidden", Kind::Flag, "`true` if objects in hidden statuses are found, too. Defaults to `false`."),
        may("same", VALUES, "The fields of the object that have to equal these expressions."),
        may("else", Kind::Text, "The error code."),
        may("refuse", CODES, "Error codes by status of the object."),
        may("status", Kind::Text, "The status that the object enters."),
        may("each", Kind::Any, "The list of which each element makes an object; expressions name it `item`."),
        may("set", VALUES, "Fields, and their expressions."),
        may("notify", Kind::Flag, "`true` if the notification is sent in any status. Defaults to `false`."),
        may("into", Kind::Text, "The field of the response that takes the list."),
        may("where", Kind::Any, "The condition that an object meets."),
        may("name", Kind::Any, "The name of the archive: an expression."),
        may("files", Kind::List(SHEET_RECORD), "The files of the archive."),
        may("pending", Kind::Flag, "`true` if the call waits for the user: the gateway's code is `10003`. Defaults to `false`."),
    ]],
    unknown: Code::UnknownKey,
};

pub static SHEET: Shape = Shape {
    name: "Sheet",
    doc: "A CSV file of an archive.",
    keys: &[&[
        must("name", Kind::Any, "The name of the file: an expression."),
        may("head", EXPRESSIONS, "The lines before the titles: expressions."),
        must("columns", TEXTS, "The titles of the columns."),
        must("rows", Kind::List(ROWS_RECORD), "The rows."),
        may("foot", EXPRESSIONS, "The lines after the rows: expressions."),
    ]],
    unknown: Code::UnknownKey,
};

pub static ROWS: Shape = Shape {
    name: "Rows",
    doc: "Rows of a CSV file: one for each object.",
    keys: &[&[
        must("of", Kind::Text, "The kind of the objects."),
        may("where", Kind::Any, "The condition that an object meets."),
        must("values", EXPRESSIONS, "The values, one for each column: expressions."),
    ]],
    unknown: Code::UnknownKey,
};
