//! What each kind of spec file may say: the one definition of the language.

use super::shape::{Key, Kind, Names, Shape};
use crate::catalogue::Code;

const fn must(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key { name, doc, required: true, kind }
}

const fn may(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key { name, doc, required: false, kind }
}

/// `spec/<product>/<rest of the name>.yaml`
pub static API_FILE: Shape = Shape {
    name: "ApiFile",
    doc: "One API of the platform.",
    keys: &[&[
        must("api", Kind::Text, "The API's dotted name, such as `alipay.trade.pay`; file and folder are named after it."),
        must("title", Kind::Text, "The platform's own name for the API, in Chinese."),
        may("summary", Kind::Text, "What the API does, in English, in your own words; nothing as long as nobody has written it."),
        may("gateway", Kind::Record(&GATEWAY), "Offered on the gateway (V2); `{}` where the fields travel in `biz_content`."),
        may("rest", Kind::Record(&REST), "Offered on REST (V3): the verb and the path."),
        may(
            "idempotency",
            Kind::Either(&[Kind::Words(&[("always", "A second call does no harm, as for queries.")]), NAMES]),
            "Whether a second call does harm: `always` where none does, as for queries; else the fields that make two calls one.",
        ),
        may("paging", Kind::Record(&PAGING), "How a long list is read page by page."),
        may("exchange", Kind::Record(&EXCHANGE), "The API exchanges the code of an authorisation for tokens."),
        must("request", REQUEST_FIELDS, "The fields of the request; `{}` where it has none."),
        may("rules", RULES, "Rules between the fields of the request."),
        must("response", FIELDS, "The fields of the answer, without `code`, `msg` and `sign`; `{}` where it has none."),
        may("types", TYPES, "The records and enumerations that the fields use."),
        may("errors", ERRORS, "The error codes that belong to this API."),
        may("examples", Kind::Map(Names::Free, &Kind::Record(&EXAMPLE)), "Requests and answers, by name."),
        may("allow", ALLOW, "What `lint` would find fault with, each with the reason why it stays."),
    ]],
    unknown: Code::UnknownKey,
};

/// `spec/types.yaml` and `spec/<product>/types.yaml`
pub static TYPES_FILE: Shape = Shape {
    name: "TypesFile",
    doc: "Types that several APIs share.",
    keys: &[&[
        must("types", TYPES, "The records and enumerations."),
        may("allow", ALLOW, "What `lint` would find fault with, each with the reason why it stays."),
    ]],
    unknown: Code::UnknownKey,
};

/// `spec/gateway.yaml` and `spec/rest.yaml`
pub static PROTOCOL_FILE: Shape = Shape {
    name: "ProtocolFile",
    doc: "What all calls of a protocol have in common.",
    keys: &[&[
        must(
            "protocol",
            Kind::Words(&[("gateway", "V2: one URL, form parameters."), ("rest", "V3: a path for each API.")]),
            "The protocol.",
        ),
        must("summary", Kind::Text, "What the file describes."),
        must("parameters", FIELDS, "The parameters that every call carries."),
        may("codes", ERRORS, "The classes of answers; gateway only."),
        may("errors", ERRORS, "The error codes that every API can answer."),
        may(
            "certificate_download",
            Kind::Record(&CERTIFICATE_DOWNLOAD),
            "How a certificate of the platform is fetched; gateway only.",
        ),
        may("batch", Kind::Record(&BATCH), "How several requests are sent as one; gateway only."),
        may("upload", Kind::Record(&REQUEST_FIELD), "What every file that is sent keeps to, whatever the API; gateway only."),
        may("allow", ALLOW, "What `lint` would find fault with, each with the reason why it stays."),
    ]],
    unknown: Code::UnknownKey,
};

/// `spec/codes.yaml`
pub static CODES_FILE: Shape = Shape {
    name: "CodesFile",
    doc: "Error codes that several APIs answer, described once.",
    keys: &[&[
        must(
            "codes",
            Kind::Map(Names::Free, SHARED_ERROR_RECORD),
            "The codes. A code under an API's `errors:` takes from here the keys that it does not state itself.",
        ),
        may("allow", ALLOW, "What `lint` would find fault with, each with the reason why it stays."),
    ]],
    unknown: Code::UnknownKey,
};

static CERTIFICATE_DOWNLOAD: Shape = Shape {
    name: "CertificateDownload",
    doc: "The API that gives a certificate of the platform by its serial.",
    keys: &[&[
        must("api", Kind::Text, "The API's dotted name."),
        must("request", Kind::Text, "The field that the serial is sent in."),
        must("response", Kind::Text, "The field that the certificate comes in, as base64 of its PEM text."),
    ]],
    unknown: Code::UnknownKey,
};

static BATCH: Shape = Shape {
    name: "Batch",
    doc: "The API that takes several requests as one.",
    keys: &[&[
        must("api", Kind::Text, "The API's dotted name."),
        must("response", Kind::Text, "The field that the answers come in, joined like the requests."),
    ]],
    unknown: Code::UnknownKey,
};

static GATEWAY: Shape = Shape {
    name: "Gateway",
    doc: "How the API is called on the gateway (V2).",
    keys: &[&[
        may(
            "fields",
            Kind::Words(&[
                ("plain", "Each field is a form parameter of its own."),
                ("biz_content", "All fields are in `biz_content`."),
            ]),
            "Where the fields travel; `biz_content` where nothing is said.",
        ),
        may(
            "via",
            Kind::Either(&[VIA, Kind::List(&VIA)]),
            "Who sends the request, or a list of all who can. Defaults to `call`.",
        ),
        may(
            "success_code",
            Kind::Flag,
            "`false` for an API whose success has no `code` and no `msg`, and whose errors come in the node `error_response`. Defaults to `true`.",
        ),
    ]],
    unknown: Code::UnknownKey,
};

const VIA: Kind = Kind::Words(&[
    ("call", "The server answers the request."),
    ("page", "The user's browser opens the request as a page of the platform."),
    ("app", "The platform's app takes the request as an order string."),
]);

static EXCHANGE: Shape = Shape {
    name: "Exchange",
    doc: "An exchange of OAuth: a code or a refresh token, by `grant_type`, for tokens.",
    keys: &[&[
        must(
            "page",
            Kind::Words(&[
                ("user", "The page on which a user lets an app know who they are."),
                ("merchant", "The page on which a merchant lets an app act for them."),
            ]),
            "The page that gives the code.",
        ),
        must("token", Kind::Text, "The field of the answer that the token comes in."),
        must("refresh_token", Kind::Text, "The field of the answer that the refresh token comes in."),
        may("bad_code", Kind::Text, "The error code that answers a code that is not good."),
        may("bad_refresh_token", Kind::Text, "The error code that answers a refresh token that is not good."),
    ]],
    unknown: Code::UnknownKey,
};

static REST: Shape = Shape {
    name: "Rest",
    doc: "How the API is called on REST (V3): exactly one verb, with the path.",
    keys: &[&[
        may("get", Kind::Text, "GET this path; fields travel in the query string."),
        may("post", Kind::Text, "POST to this path; fields travel in the body."),
        may("put", Kind::Text, "PUT to this path; fields travel in the body."),
        may("patch", Kind::Text, "PATCH this path; fields travel in the body."),
        may("delete", Kind::Text, "DELETE this path; fields travel in the query string."),
    ]],
    unknown: Code::UnknownVerb,
};

static PAGING: Shape = Shape {
    name: "Paging",
    doc: "How a long list is read page by page: with `page`, or with `cursor` and `next`.",
    keys: &[&[
        must("items", Kind::Text, "The list of the answer that holds a page's elements."),
        may("page", Kind::Text, "The field of the request that says which page."),
        may("first", Kind::Count, "The number of the first page; 1 where nothing is said."),
        may("size", Kind::Text, "The field of the request that says how many elements a page has."),
        may("total", Kind::Text, "The field of the answer that counts the elements of all pages."),
        may("pages", Kind::Text, "The field of the answer that counts the pages."),
        may("more", Kind::Text, "The field of the answer that says whether there are more pages; a boolean."),
        may("cursor", Kind::Text, "The field of the request that takes what the answer before gave."),
        may("next", Kind::Text, "The field of the answer that gives it; empty on the last page."),
    ]],
    unknown: Code::UnknownKey,
};

// Each is a constant of its own: up to Rust 1.88 a reference to it inside another constant lives no longer than its statement.
const REQUEST_FIELD_RECORD: &Kind = &Kind::Record(&REQUEST_FIELD);
const FIELD_RECORD: &Kind = &Kind::Record(&FIELD);
const TYPE_RECORD: &Kind = &Kind::Record(&TYPE);
const ERROR_RECORD: &Kind = &Kind::Record(&ERROR);
const SHARED_ERROR_RECORD: &Kind = &Kind::Record(&SHARED_ERROR);
const RULE_RECORD: &Kind = &Kind::Record(&RULE);

const REQUEST_FIELDS: Kind = Kind::Map(Names::Fields, REQUEST_FIELD_RECORD);
const FIELDS: Kind = Kind::Map(Names::Fields, FIELD_RECORD);
const TYPES: Kind = Kind::Map(Names::Types, TYPE_RECORD);
const ERRORS: Kind = Kind::Map(Names::Free, ERROR_RECORD);
const RULES: Kind = Kind::List(RULE_RECORD);
/// By rule: a reason for the whole file, or reasons by the way to the place.
const ALLOW: Kind = Kind::Map(Names::Rules, &Kind::Either(&[Kind::Text, Kind::Map(Names::Free, &Kind::Text)]));
const NAMES: Kind = Kind::List(&Kind::Text);

/// The parts of a value of an enumeration: a summary, or more. One constant a step, since Rust 1.88 promotes no reference to a static inside of another.
const VALUE_KINDS: &[Kind] = &[Kind::Text, Kind::Record(&VALUE)];
const VALUE_KIND: &Kind = &Kind::Either(VALUE_KINDS);
const VALUES: Kind = Kind::Map(Names::Free, VALUE_KIND);

const TITLE: Key = may("title", Kind::Text, "The platform's own label, in Chinese.");

const BASICS: &[Key] = &[
    TITLE,
    may("summary", Kind::Text, "What the field is, in English, in your own words; nothing as long as nobody has written it."),
    must(
        "type",
        Kind::Text,
        "`string`, `integer`, `number`, `boolean`, `price`, `datetime`, `date`, `json`, the name of a type, or `list<…>` of one; in a request also `file`.",
    ),
    may(
        "required",
        Kind::Either(&[Kind::Flag, Kind::Words(&[("conditional", "Only the prose says when the field must be there.")])]),
        "Whether the field must be there.",
    ),
];

const LIMITS: &[Key] = &[
    may("max_length", Kind::Count, "At most so many characters."),
    may("min_length", Kind::Count, "At least so many characters."),
    may("pattern", Kind::Text, "A regular expression that the text matches somewhere; anchor it with `^` and `$`."),
];

const LIST_LIMITS: &[Key] =
    &[may("max_items", Kind::Count, "At most so many elements."), may("min_items", Kind::Count, "At least so many elements.")];

const NUMBER_LIMITS: &[Key] = &[
    may("minimum", Kind::Decimal, "Not less than this."),
    may("maximum", Kind::Decimal, "Not more than this."),
    may("max_decimals", Kind::Count, "At most so many digits behind the decimal point."),
    may(
        "values",
        Kind::Either(&[NAMES, VALUES]),
        "One of these texts: a list, or a map with the meaning of each, which becomes a Rust enumeration.",
    ),
    may("open", Kind::Flag, OPEN),
];

const OPEN: &str = "`true` where the platform may take other values than those listed. Defaults to `false`.";

const ADVISORY: &[Key] = &[may(
    "advisory",
    Kind::List(&Kind::Words(ADVISABLE)),
    "The limits of this value whose source is old or alone: a request that breaks them is sent, with a warning, unless the caller's policy is strict.",
)];

/// The limits that can be advisory.
const ADVISABLE: &[(&str, &str)] = &[
    ("max_length", "The maximum length."),
    ("min_length", "The minimum length."),
    ("pattern", "The pattern."),
    ("max_items", "The maximum number of elements."),
    ("min_items", "The minimum number of elements."),
    ("minimum", "The minimum."),
    ("maximum", "The maximum."),
    ("max_decimals", "The number of decimals."),
    ("values", "The list of values."),
    ("format", "The form of an amount, a date or a time."),
    ("max_bytes", "The size of the file."),
    ("extensions", "The extension of the file."),
];

const FILE_LIMITS: &[Key] = &[
    may("max_bytes", Kind::Count, "A file of at most so many bytes."),
    may("extensions", NAMES, "A file whose name ends with one of these, in lower case and without the dot."),
];

const MORE: &[Key] = &[
    may("items", Kind::Record(&ITEMS), "What each element of the list must keep to."),
    may("default", Kind::Any, "What the platform takes where the field is not there."),
    may("deprecated", Kind::Text, "What to use instead."),
    may("example", Kind::Any, "A value that the field can have."),
];

const PLACE: &[Key] = &[may(
    "in",
    Kind::Words(&[("path", "In the path."), ("query", "In the query string."), ("body", "In the JSON body.")]),
    "Where the field travels on REST, where the verb does not say so.",
)];

const LAST: &[Key] = &[
    may(
        "only",
        Kind::Words(&[("gateway", "REST does not know the field."), ("rest", "The gateway does not know the field.")]),
        "The one protocol that knows the field.",
    ),
    may("name", Kind::Text, "The name in Rust, where another one is wanted."),
];

static FIELD: Shape = Shape {
    name: "Field",
    doc: "A field of an answer or of a type.",
    keys: &[BASICS, LIMITS, LIST_LIMITS, NUMBER_LIMITS, ADVISORY, MORE, LAST],
    unknown: Code::UnknownKey,
};

/// A field of a request: as any other, and where it travels.
pub static REQUEST_FIELD: Shape = Shape {
    name: "RequestField",
    doc: "A field of a request.",
    keys: &[BASICS, LIMITS, LIST_LIMITS, NUMBER_LIMITS, FILE_LIMITS, ADVISORY, MORE, PLACE, LAST],
    unknown: Code::UnknownKey,
};

pub static ITEMS: Shape = Shape {
    name: "Items",
    doc: "What each element of a list must keep to.",
    keys: &[LIMITS, NUMBER_LIMITS, ADVISORY],
    unknown: Code::UnknownKey,
};

pub static TYPE: Shape = Shape {
    name: "Type",
    doc: "A record, which has `fields`, or an enumeration, which has `values`.",
    keys: &[&[
        TITLE,
        may("summary", Kind::Text, "The meaning of the type, in English, in your own words."),
        may("fields", FIELDS, "The fields of the record."),
        may("rules", RULES, "Rules between the fields of the record."),
        may("values", VALUES, "The values of the enumeration, each with its meaning."),
        may("open", Kind::Flag, OPEN),
    ]],
    unknown: Code::UnknownKey,
};

pub static VALUE: Shape = Shape {
    name: "Value",
    doc: "A value of an enumeration.",
    keys: &[&[
        TITLE,
        may("name", Kind::Text, "The name in Rust."),
        may("summary", Kind::Text, "The meaning of the value, in English, in your own words."),
    ]],
    unknown: Code::UnknownKey,
};

pub static RULE: Shape = Shape {
    name: "Rule",
    doc: "A rule between fields: one of the three words, or `when` with `require`.",
    keys: &[&[
        may("exactly_one", NAMES, "One of these fields, and no other of them."),
        may("at_least_one", NAMES, "One or more of these fields."),
        may("at_most_one", NAMES, "No more than one of these fields."),
        may("when", Kind::Map(Names::Fields, &Kind::Text), "The field that decides, and the value it must have."),
        may("require", NAMES, "The fields that must then be there."),
    ]],
    unknown: Code::UnknownKey,
};

const ERROR_NAME: &[Key] = &[may("name", Kind::Text, "The name in Rust, where another one is wanted.")];

const ERROR_WORDS: &[Key] = &[
    may("summary", Kind::Text, "The meaning of the code, in English, in your own words."),
    may("fix", Kind::Text, "The remedy: what the caller does about it."),
];

const ERROR_RULE: &[Key] = &[may(
    "rule",
    Kind::Either(&[Kind::Text, NAMES]),
    "The limits that, broken, make the server answer so: `message_ids.max_items`; or `any`, for those that no other code names.",
)];

const SHARED_RULE: &[Key] = &[may(
    "rule",
    Kind::Words(&[("any", "The server answers so for each limit that no other code of the API names.")]),
    "The limits that, broken, make the server answer so. An API that lists several such codes answers the first.",
)];

const ERROR_CONSEQUENCES: &[Key] = &[
    may(
        "retry",
        Kind::Words(&[("never", "The same call fails again."), ("later", "The same call may succeed later.")]),
        "Whether to call again. Defaults to `never`.",
    ),
    may(
        "outcome",
        Kind::Words(&[("failed", "The call had no effect."), ("unknown", "The call may have had its effect.")]),
        "Whether the call may have had its effect. Defaults to `failed`.",
    ),
];

pub static ERROR: Shape = Shape {
    name: "Error",
    doc: "An error code.",
    keys: &[ERROR_NAME, ERROR_WORDS, ERROR_RULE, ERROR_CONSEQUENCES],
    unknown: Code::UnknownKey,
};

/// A code of the shared catalogue: it is about no field of one API, and each API's enumeration names it.
pub static SHARED_ERROR: Shape = Shape {
    name: "SharedError",
    doc: "An error code that several APIs answer.",
    keys: &[ERROR_WORDS, SHARED_RULE, ERROR_CONSEQUENCES],
    unknown: Code::UnknownKey,
};

pub static EXAMPLE: Shape = Shape {
    name: "Example",
    doc: "A request, an answer, or both.",
    keys: &[&[
        may("summary", Kind::Text, "What happens in it."),
        may("request", Kind::Document, "The fields of the request."),
        may("response", Kind::Document, "The fields of the answer; an error answer has `code`, `msg`, `sub_code` and `sub_msg`."),
        may(
            "notification",
            Kind::Document,
            "What the platform reports to `notify_url` afterwards: fields and their texts, without those of every notification.",
        ),
    ]],
    unknown: Code::UnknownKey,
};
