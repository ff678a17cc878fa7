//! The allowed content of `objects.yaml` and of `effects:`: the platform's memory.

use super::shape::{Key, Kind, Names, Shape};
use super::tables::{may, must};
use crate::catalogue::Code;

/// `spec/objects.yaml`
pub static OBJECTS_FILE: Shape = Shape {
    name: "ObjectsFile",
    doc: "The kinds of objects in the platform's memory. Only the emulator uses them.",
    keys: &[&[must("objects", Kind::Map(Names::Objects, OBJECT_RECORD), "The kinds, by name.")]],
    unknown: Code::UnknownKey,
};

/// An expression. A number need not be in quotes.
const EXPRESSION: Kind = Kind::Either(&[Kind::Text, Kind::Decimal]);
const EXPRESSION_KIND: &Kind = &EXPRESSION;
const EXPRESSIONS: Kind = Kind::Map(Names::Fields, EXPRESSION_KIND);
/// A value of a response or of an object: an expression, or a list or map of them.
const WRITTEN: &[Kind] = &[Kind::Text, Kind::Decimal, Kind::List(ANY), Kind::Map(Names::Fields, ANY)];
const WRITTEN_KIND: &Kind = &Kind::Either(WRITTEN);
const ANY: &Kind = &Kind::Any;
const WRITTEN_FIELDS: Kind = Kind::Map(Names::Fields, WRITTEN_KIND);
const NAMES: Kind = Kind::List(&Kind::Text);

const OBJECT_RECORD: &Kind = &Kind::Record(&OBJECT);
const STATUS_RECORD: &Kind = &Kind::Record(&STATUS);
const TIMER_RECORD: &Kind = &Kind::Record(&TIMER);
const ACTION_RECORD: &Kind = &Kind::Record(&ACTION);
const INPUT_RECORD: &Kind = &Kind::Record(&INPUT);
const STEP_RECORD: &Kind = &Kind::Record(&STEP);
const SHEET_RECORD: &Kind = &Kind::Record(&SHEET);
const ROWS_RECORD: &Kind = &Kind::Record(&ROWS);

/// The value of `effects:`.
pub(super) const STEPS: Kind = Kind::List(STEP_RECORD);

const TYPE: Kind = Kind::Words(&[
    ("string", "A text."),
    ("price", "An amount of money."),
    ("datetime", "A moment."),
    ("integer", "A whole number."),
    ("boolean", "True, or empty."),
    ("json", "Any JSON value."),
]);

const FIELD_KINDS: &[Kind] = &[TYPE, Kind::Record(&OBJECT_FIELD)];
const FIELD_KIND: &Kind = &Kind::Either(FIELD_KINDS);
const KEY_KINDS: &[Kind] = &[Kind::Text, NAMES];
const KEY_KIND: &Kind = &Kind::Either(KEY_KINDS);
const CODES: Kind = Kind::Map(Names::Free, &Kind::Text);

const TITLE: Key = must("title", Kind::Text, "The platform's label, in Chinese.");

pub(super) static OBJECT: Shape = Shape {
    name: "Object",
    doc: "A kind of object in the platform's memory, such as a trade.",
    keys: &[&[
        TITLE,
        may("summary", Kind::Text, "The meaning, in English, in your own words."),
        must("fields", Kind::Map(Names::Objects, FIELD_KIND), "The fields, each with its type."),
        must(
            "keys",
            Kind::List(KEY_KIND),
            "The fields that identify an object; a list of fields for a key of several. The values of a key are unique.",
        ),
        must("status", Kind::Text, "The field that holds the status."),
        must("statuses", Kind::Map(Names::Free, STATUS_RECORD), "The statuses, by the value of the field."),
        may("timers", Kind::List(TIMER_RECORD), "The changes of status by time."),
        may("actions", Kind::Map(Names::Objects, ACTION_RECORD), "The actions of users outside the API, by name."),
        may("approve", Kind::Text, "The action of a user who approves on a page or in the app."),
        may("notification", Kind::Record(&NOTIFICATION), "The notification about an object."),
    ]],
    unknown: Code::UnknownKey,
};

pub(super) static OBJECT_FIELD: Shape = Shape {
    name: "ObjectField",
    doc: "A field of an object.",
    keys: &[&[
        must("type", TYPE, "The type."),
        may(
            "assign",
            Kind::Text,
            "The number that the platform assigns at creation: a text with `{date}`, `{time}`, `{number:N}` and `{hex:N}`.",
        ),
    ]],
    unknown: Code::UnknownKey,
};

pub(super) static STATUS: Shape = Shape {
    name: "Status",
    doc: "A status of an object.",
    keys: &[&[
        may("title", Kind::Text, "The platform's label, in Chinese."),
        may("summary", Kind::Text, "The meaning, in English, in your own words."),
        may("hidden", Kind::Flag, "`true` if `find` does not find objects in this status, unless its step says `hidden: true`."),
        may("next", NAMES, "The statuses that can follow."),
        may("set", EXPRESSIONS, "The fields that change when an object enters this status, with expressions."),
    ]],
    unknown: Code::UnknownKey,
};

pub(super) static TIMER: Shape = Shape {
    name: "Timer",
    doc: "A change of status by time.",
    keys: &[&[
        must("from", NAMES, "The statuses in which the timer runs."),
        must("at", EXPRESSION, "The moment, as an expression. The timer does not run while it is empty."),
        must("then", Kind::Text, "The status that the object enters."),
    ]],
    unknown: Code::UnknownKey,
};

pub(super) static ACTION: Shape = Shape {
    name: "Action",
    doc: "An action of a user outside the API, such as a payment in the app.",
    keys: &[&[
        must("title", Kind::Text, "The label of its button, in Chinese."),
        must("label", Kind::Text, "The label of its button, in English."),
        must("from", NAMES, "The statuses in which it is possible."),
        may("inputs", Kind::Map(Names::Objects, INPUT_RECORD), "The inputs, by name. Expressions refer to `request.NAME`."),
        must("steps", STEPS, "The steps. They refer to the object by the name of its kind."),
    ]],
    unknown: Code::UnknownKey,
};

pub(super) static INPUT: Shape = Shape {
    name: "Input",
    doc: "An input of an action.",
    keys: &[&[
        must("type", TYPE, "The type."),
        must("title", Kind::Text, "The label, in Chinese."),
        must("label", Kind::Text, "The label, in English."),
        may("default", EXPRESSION, "The value in case the user enters none, as an expression."),
    ]],
    unknown: Code::UnknownKey,
};

pub(super) static NOTIFICATION: Shape = Shape {
    name: "ObjectNotification",
    doc: "The notification about an object. The platform sends it to the `notify_url` of the call that created the object.",
    keys: &[&[
        must("statuses", NAMES, "The statuses whose entry is reported."),
        may("copy", NAMES, "The fields of the object that the notification contains."),
        may("set", EXPRESSIONS, "Other fields of the notification, with expressions."),
    ]],
    unknown: Code::UnknownKey,
};

const LOOKUP_KINDS: &[Kind] = &[Kind::Text, EXPRESSIONS];
const LOOKUP_KIND: &Kind = &Kind::Either(LOOKUP_KINDS);
const BY_KINDS: &[Kind] = &[Kind::Text, EXPRESSIONS, Kind::List(LOOKUP_KIND)];

pub(super) static STEP: Shape = Shape {
    name: "Step",
    doc: "A step of a call, or of an action: one of `find`, `repeat`, `create`, `update`, `require`, `list`, `archive` and `respond`.",
    keys: &[&[
        may("if", EXPRESSION, "The condition: the step is skipped if it is empty."),
        may("find", Kind::Text, "Finds an object of this kind, and binds it to the name of the kind."),
        may("repeat", Kind::Text, "Ends the call if the object of this kind exists: it is the repetition of an earlier call."),
        may("create", Kind::Text, "Creates an object of this kind, and binds it to the name of the kind."),
        may("update", Kind::Text, "Changes the object that is bound to this kind."),
        may("require", EXPRESSION, "Rejects the call if this expression is empty."),
        may("list", Kind::Text, "Puts objects of this kind into a list of the response."),
        may("archive", Kind::Text, "Serves an archive of CSV files, and puts its address into this field of the response."),
        may("respond", WRITTEN_FIELDS, "Sets fields of the response, with expressions, or with lists and maps of them."),
        may(
            "by",
            Kind::Either(BY_KINDS),
            "The key of the object: a request field; a map from fields of the object to expressions; or a list of such alternatives.",
        ),
        may("hidden", Kind::Flag, "`true` to find objects in hidden statuses, too."),
        may("same", EXPRESSIONS, "The fields of the object that have to be equal to these expressions."),
        may("name", EXPRESSION, "The name of the archive."),
        may("else", Kind::Text, "The error code if the object does not exist, or the condition is not met."),
        may("refuse", CODES, "Error codes by status of the object."),
        may("status", Kind::Text, "The status that the object enters."),
        may("each", EXPRESSION, "The list of which each element, `item`, makes an object."),
        may("into", Kind::Text, "The response field that takes the list."),
        may("where", EXPRESSION, "The condition that an object meets."),
        may(
            "set",
            WRITTEN_FIELDS,
            "The values of other fields, with expressions; those of a response also with lists and maps of them.",
        ),
        may("files", Kind::List(SHEET_RECORD), "The files of the archive."),
        may("notify", Kind::Flag, "`true` to send the notification although the status does not ask for it."),
        may("pending", Kind::Flag, "`true` if the gateway's code is `10003`: the call waits for the user."),
    ]],
    unknown: Code::UnknownKey,
};

const EXPRESSION_LIST: Kind = Kind::List(EXPRESSION_KIND);

pub(super) static SHEET: Shape = Shape {
    name: "Sheet",
    doc: "A CSV file of an archive.",
    keys: &[&[
        must("name", EXPRESSION, "The name of the file."),
        may("head", EXPRESSION_LIST, "The lines before the titles."),
        must("columns", NAMES, "The titles of the columns."),
        must("rows", Kind::List(ROWS_RECORD), "The rows."),
        may("foot", EXPRESSION_LIST, "The lines after the rows."),
    ]],
    unknown: Code::UnknownKey,
};

pub(super) static ROWS: Shape = Shape {
    name: "Rows",
    doc: "Rows of a CSV file: one for each object.",
    keys: &[&[
        must("of", Kind::Text, "The kind of object."),
        may("where", EXPRESSION, "The condition that an object meets."),
        must("values", EXPRESSION_LIST, "The values, one for each column."),
    ]],
    unknown: Code::UnknownKey,
};
