//! The allowed content of each kind of spec file: the one definition of the language.

use super::memory_tables::STEPS;
use super::shape::{Key, Kind, Names, Shape};
use crate::catalogue::Code;

pub(super) const fn must(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key { name, doc, required: true, kind }
}

pub(super) const fn may(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key { name, doc, required: false, kind }
}

/// `spec/<product>/<rest of the name>.yaml`
pub static API_FILE: Shape = Shape {
    name: "ApiFile",
    doc: "One API of the platform.",
    keys: &[&[
        must("api", Kind::Text, "The API's dotted name, such as `alipay.trade.pay`. It determines the file and the folder."),
        must("title", Kind::Text, "The platform's title of the API, in Chinese."),
        may("summary", Kind::Text, "A description of the API, in English, in your own words. Omit it until one is written."),
        may(
            "keywords",
            NAMES,
            "Words by which integrators search for the API, besides the words of its title, such as names of the platform's products. Documentation finds the API by them.",
        ),
        may(
            "gateway",
            Kind::Record(&GATEWAY),
            "The call on the gateway (V2), if the gateway offers the API. `{}` if the fields travel in `biz_content`.",
        ),
        may("rest", Kind::Record(&REST), "The call on REST (V3), if REST offers the API: the verb and the path."),
        may(
            "idempotency",
            Kind::Either(&[Kind::Words(&[("always", "A second call does no harm, as for queries.")]), NAMES]),
            "The effect of a second call: `always` if it does no harm, as for queries; otherwise the fields whose equal values make it harmless.",
        ),
        may("paging", Kind::Record(&PAGING), "The paging of a long list."),
        may("exchange", Kind::Record(&EXCHANGE), "The exchange of an authorization code for tokens."),
        may("effects", STEPS, "The effects of a call on the platform's memory. Only the emulator uses them."),
        must("request", REQUEST_FIELDS, "The fields of the request; `{}` if it has none."),
        may("rules", RULES, "Rules between the fields of the request."),
        must("response", FIELDS, "The fields of the response, without `code`, `msg` and `sign`; `{}` if it has none."),
        may("types", TYPES, "The records and enumerations that the fields use."),
        may("errors", ERRORS, "The error codes that belong to this API."),
        may("examples", Kind::Map(Names::Free, &Kind::Record(&EXAMPLE)), "Requests and responses, by name."),
        may("allow", ALLOW, "Exceptions from `lint` rules, each with its reason."),
    ]],
    unknown: Code::UnknownKey,
};

/// `spec/types.yaml` and `spec/<product>/types.yaml`
pub static TYPES_FILE: Shape = Shape {
    name: "TypesFile",
    doc: "Types that several APIs share.",
    keys: &[&[
        must("types", TYPES, "The records and enumerations."),
        may("allow", ALLOW, "Exceptions from `lint` rules, each with its reason."),
    ]],
    unknown: Code::UnknownKey,
};

/// `spec/gateway.yaml` and `spec/rest.yaml`
pub static PROTOCOL_FILE: Shape = Shape {
    name: "ProtocolFile",
    doc: "The definitions that all calls of a protocol share.",
    keys: &[&[
        must(
            "protocol",
            Kind::Words(&[("gateway", "V2: one URL, form parameters."), ("rest", "V3: a path for each API.")]),
            "The protocol.",
        ),
        must("summary", Kind::Text, "A description of the file."),
        must("parameters", FIELDS, "The parameters that every call carries."),
        may("codes", ERRORS, "The classes of responses; gateway only."),
        may("errors", ERRORS, "The error codes that every API can return."),
        may(
            "certificate_download",
            Kind::Record(&CERTIFICATE_DOWNLOAD),
            "The API that returns a certificate of the platform; gateway only.",
        ),
        may("batch", Kind::Record(&BATCH), "The API that accepts several requests in one call; gateway only."),
        may("upload", Kind::Record(&REQUEST_FIELD), "The limits of every uploaded file, for all APIs; gateway only."),
        may("allow", ALLOW, "Exceptions from `lint` rules, each with its reason."),
    ]],
    unknown: Code::UnknownKey,
};

/// `spec/codes.yaml`
pub static CODES_FILE: Shape = Shape {
    name: "CodesFile",
    doc: "Error codes that several APIs return, described once.",
    keys: &[&[
        must(
            "codes",
            Kind::Map(Names::Free, SHARED_ERROR_RECORD),
            "The codes. A code under an API's `errors:` inherits the keys that it does not set itself.",
        ),
        may("allow", ALLOW, "Exceptions from `lint` rules, each with its reason."),
    ]],
    unknown: Code::UnknownKey,
};

static CERTIFICATE_DOWNLOAD: Shape = Shape {
    name: "CertificateDownload",
    doc: "The API that returns a certificate of the platform by its serial number.",
    keys: &[&[
        must("api", Kind::Text, "The API's dotted name."),
        must("request", Kind::Text, "The request field with the serial number."),
        must("response", Kind::Text, "The response field with the certificate, as base64 of its PEM text."),
    ]],
    unknown: Code::UnknownKey,
};

static BATCH: Shape = Shape {
    name: "Batch",
    doc: "The API that accepts several requests in one call.",
    keys: &[&[
        must("api", Kind::Text, "The API's dotted name."),
        must("response", Kind::Text, "The response field with the responses, joined like the requests."),
    ]],
    unknown: Code::UnknownKey,
};

static GATEWAY: Shape = Shape {
    name: "Gateway",
    doc: "The call of the API on the gateway (V2).",
    keys: &[&[
        may(
            "fields",
            Kind::Words(&[
                ("plain", "Each field is a separate form parameter."),
                ("biz_content", "All fields are in `biz_content`."),
            ]),
            "The encoding of the fields. Defaults to `biz_content`.",
        ),
        may(
            "via",
            Kind::Either(&[VIA, Kind::List(&VIA)]),
            "The sender of the request, or a list of all possible senders. Defaults to `call`.",
        ),
        may(
            "success_code",
            Kind::Flag,
            "`false` for an API whose success has neither `code` nor `msg`, and whose errors are in the node `error_response`. Defaults to `true`.",
        ),
    ]],
    unknown: Code::UnknownKey,
};

const VIA: Kind = Kind::Words(&[
    ("call", "The program sends the request and receives a response."),
    ("page", "The user's browser opens the request as a page of the platform."),
    ("app", "The platform's app receives the request as an order string."),
]);

static EXCHANGE: Shape = Shape {
    name: "Exchange",
    doc: "An exchange of OAuth: an authorization code or a refresh token, by `grant_type`, for tokens.",
    keys: &[&[
        must(
            "page",
            Kind::Words(&[
                ("user", "The page on which a user allows an app to identify them."),
                ("merchant", "The page on which a merchant allows an app to act for them."),
            ]),
            "The page that issues the code.",
        ),
        must("token", Kind::Text, "The response field with the token."),
        must("refresh_token", Kind::Text, "The response field with the refresh token."),
        may("bad_code", Kind::Text, "The error code for an invalid authorization code."),
        may("bad_refresh_token", Kind::Text, "The error code for an invalid refresh token."),
    ]],
    unknown: Code::UnknownKey,
};

static REST: Shape = Shape {
    name: "Rest",
    doc: "The call of the API on REST (V3): exactly one verb, with the path.",
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
    doc: "The paging of a long list: with `page`, or with `cursor` and `next`.",
    keys: &[&[
        must("items", Kind::Text, "The response field that holds the elements of a page."),
        may("page", Kind::Text, "The request field that takes the page number."),
        may("first", Kind::Count, "The number of the first page. Defaults to 1."),
        may("size", Kind::Text, "The request field that takes the number of elements of a page."),
        may("total", Kind::Text, "The response field that counts the elements of all pages."),
        may("pages", Kind::Text, "The response field that counts the pages."),
        may("more", Kind::Text, "The response field that is true if more pages follow; a boolean."),
        may("cursor", Kind::Text, "The request field that takes the cursor from the previous response."),
        may("next", Kind::Text, "The response field that holds the cursor; empty on the last page."),
    ]],
    unknown: Code::UnknownKey,
};

// Each is a separate constant: up to Rust 1.88, a reference to it inside another constant lives only as long as its statement.
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
/// By rule: a reason for the whole file, or reasons by path.
pub(super) const ALLOW: Kind = Kind::Map(Names::Rules, &Kind::Either(&[Kind::Text, Kind::Map(Names::Free, &Kind::Text)]));
pub(super) const NAMES: Kind = Kind::List(&Kind::Text);

/// The parts of a value of an enumeration: a summary, or more. One constant for each step, because Rust 1.88 promotes no reference
/// to a static inside another.
const VALUE_KINDS: &[Kind] = &[Kind::Text, Kind::Record(&VALUE)];
const VALUE_KIND: &Kind = &Kind::Either(VALUE_KINDS);
const VALUES: Kind = Kind::Map(Names::Free, VALUE_KIND);

const TITLE: Key = may("title", Kind::Text, "The platform's label, in Chinese.");

const BASICS: &[Key] = &[
    TITLE,
    may("summary", Kind::Text, "A description of the field, in English, in your own words. Omit it until one is written."),
    must(
        "type",
        Kind::Text,
        "`string`, `integer`, `number`, `boolean`, `price`, `datetime`, `date`, `json`, the name of a type, or `list<…>` of one; in a request also `file`.",
    ),
    may(
        "required",
        Kind::Either(&[Kind::Flag, Kind::Words(&[("conditional", "Required in cases that only the prose describes.")])]),
        "`true` for a required field. Defaults to `false`.",
    ),
];

const LIMITS: &[Key] = &[
    may("max_length", Kind::Count, "At most this many characters."),
    may("min_length", Kind::Count, "At least this many characters."),
    may("pattern", Kind::Text, "A regular expression that the text must contain a match of. Anchor it with `^` and `$`."),
];

const LIST_LIMITS: &[Key] = &[
    may("max_items", Kind::Count, "At most this many elements."),
    may("min_items", Kind::Count, "At least this many elements."),
];

const NUMBER_LIMITS: &[Key] = &[
    may("minimum", Kind::Decimal, "Not less than this."),
    may("maximum", Kind::Decimal, "Not more than this."),
    may("max_decimals", Kind::Count, "At most this many digits after the decimal point."),
    may(
        "values",
        Kind::Either(&[NAMES, VALUES]),
        "One of these texts: a list, or a map with the meaning of each, which becomes a Rust enumeration.",
    ),
    may("open", Kind::Flag, OPEN),
];

const OPEN: &str = "`true` if the platform may add values to those listed. Defaults to `false`.";

const ADVISORY: &[Key] = &[may(
    "advisory",
    Kind::List(&Kind::Words(ADVISABLE)),
    "The limits of this value with an old or unconfirmed source. A request that breaks them is sent with a warning, unless the caller's policy is strict.",
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
    ("format", "The format of an amount, a date or a time."),
    ("max_bytes", "The size of the file."),
    ("extensions", "The extension of the file."),
];

/// Returns true if the limit with this keyword can be advisory.
pub fn is_advisable(keyword: &str) -> bool {
    ADVISABLE.iter().any(|(word, _)| *word == keyword)
}

const FILE_LIMITS: &[Key] = &[
    may("max_bytes", Kind::Count, "A file of at most this many bytes."),
    may("extensions", NAMES, "A file whose name ends with one of these, in lower case and without the dot."),
];

const MORE: &[Key] = &[
    may("items", Kind::Record(&ITEMS), "The limits of each element of the list."),
    may("default", Kind::Any, "The platform's default."),
    may("deprecated", Kind::Text, "The replacement of a deprecated field."),
    may("example", Kind::Any, "An example of a value."),
];

const PLACE: &[Key] = &[may(
    "in",
    Kind::Words(&[("path", "In the path."), ("query", "In the query string."), ("body", "In the JSON body.")]),
    "The place of the field on REST. Defaults to the place that follows from the verb.",
)];

const LAST: &[Key] = &[
    may(
        "only",
        Kind::Words(&[("gateway", "Only the gateway has the field."), ("rest", "Only REST has the field.")]),
        "The only protocol that has the field. Defaults to both.",
    ),
    may("name", Kind::Text, "The name in Rust. Defaults to one derived from the name on the wire."),
];

static FIELD: Shape = Shape {
    name: "Field",
    doc: "A field of a response or of a type.",
    keys: &[BASICS, LIMITS, LIST_LIMITS, NUMBER_LIMITS, ADVISORY, MORE, LAST],
    unknown: Code::UnknownKey,
};

/// A field of a request: the keys of any other field, limits of files, and its place.
pub static REQUEST_FIELD: Shape = Shape {
    name: "RequestField",
    doc: "A field of a request.",
    keys: &[BASICS, LIMITS, LIST_LIMITS, NUMBER_LIMITS, FILE_LIMITS, ADVISORY, MORE, PLACE, LAST],
    unknown: Code::UnknownKey,
};

pub static ITEMS: Shape = Shape {
    name: "Items",
    doc: "The limits of each element of a list.",
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
    doc: "A rule between fields: one of `exactly_one`, `at_least_one` and `at_most_one`, or `when` with `require`.",
    keys: &[&[
        may("exactly_one", NAMES, "Exactly one of these fields is present."),
        may("at_least_one", NAMES, "At least one of these fields is present."),
        may("at_most_one", NAMES, "At most one of these fields is present."),
        may("when", Kind::Map(Names::Fields, &Kind::Text), "The field that decides, and the value for which the rule applies."),
        may("require", NAMES, "The fields that are then required."),
    ]],
    unknown: Code::UnknownKey,
};

const ERROR_NAME: &[Key] = &[may("name", Kind::Text, "The name in Rust. Defaults to one derived from the code.")];

const ERROR_WORDS: &[Key] = &[
    may("summary", Kind::Text, "The meaning of the code, in English, in your own words."),
    may("fix", Kind::Text, "The remedy for the caller."),
];

const ERROR_RULE: &[Key] = &[may(
    "rule",
    Kind::Either(&[Kind::Text, NAMES]),
    "The violated limits that cause this code, such as `message_ids.max_items`; or `any`, for those that no other code names.",
)];

const SHARED_RULE: &[Key] = &[may(
    "rule",
    Kind::Words(&[("any", "The platform returns this code for each violated limit that no other code of the API names.")]),
    "The violated limits that cause this code. If an API lists several such codes, the first applies.",
)];

const ERROR_CONSEQUENCES: &[Key] = &[
    may(
        "retry",
        Kind::Words(&[("never", "The same call fails again."), ("later", "The same call may succeed later.")]),
        "The prospect of a retry. Defaults to `never`.",
    ),
    may(
        "outcome",
        Kind::Words(&[("failed", "The call had no effect."), ("unknown", "The call may have taken effect.")]),
        "The effect of the call. Defaults to `failed`.",
    ),
];

pub static ERROR: Shape = Shape {
    name: "Error",
    doc: "An error code.",
    keys: &[ERROR_NAME, ERROR_WORDS, ERROR_RULE, ERROR_CONSEQUENCES],
    unknown: Code::UnknownKey,
};

/// A code of the shared catalogue. It refers to no field of one API, and each API's enumeration defines its Rust name.
pub static SHARED_ERROR: Shape = Shape {
    name: "SharedError",
    doc: "An error code that several APIs return.",
    keys: &[ERROR_WORDS, SHARED_RULE, ERROR_CONSEQUENCES],
    unknown: Code::UnknownKey,
};

pub static EXAMPLE: Shape = Shape {
    name: "Example",
    doc: "A request, a response, or both.",
    keys: &[&[
        may("summary", Kind::Text, "The situation."),
        may("request", Kind::Document, "The fields of the request."),
        may(
            "response",
            Kind::Document,
            "The fields of the response. An error response has `code`, `msg`, `sub_code` and `sub_msg`.",
        ),
        may(
            "notification",
            Kind::Document,
            "The notification that the platform then sends to `notify_url`: fields and their texts, without those of every notification.",
        ),
    ]],
    unknown: Code::UnknownKey,
};
