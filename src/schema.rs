//! The tables that describe an API: what generated code consists of, and what a spec folder read at
//! run time is turned into.
//!
//! Everything here is plain borrowed data without behaviour. A generated API is a `static` of these types;
//! a program that reads YAML at run time (the sandbox, a command line) builds the same tables with a shorter
//! lifetime. The walkers of [`crate::record`] and the engine of [`crate::limits`] know nothing else.

/// One API of the platform: its name, where it is offered, what goes in and what comes out.
#[derive(Clone, Copy, Debug)]
pub struct ApiDef<'t> {
    /// The dotted name, such as `alipay.open.public.message.query`.
    pub name: &'t str,
    /// The platform's own name for the API, in Chinese.
    pub title: &'t str,
    /// The spec file that describes it, relative to the project root, with `/`.
    pub file: &'t str,
    /// How it is called on the gateway (V2), where it is offered there.
    pub gateway: Option<GatewayDef>,
    /// How it is called on REST (V3), where it is offered there.
    pub rest: Option<RestDef<'t>>,
    /// Whether a second call does harm.
    pub idempotency: Idempotency<'t>,
    /// The fields of the request.
    pub request: &'t RecordDef<'t>,
    /// The fields of the answer.
    pub response: &'t RecordDef<'t>,
    /// Which error code the server answers when a limit of the request is broken.
    pub links: &'t [LinkDef<'t>],
    /// Those of the API's own error codes that the spec says something of.
    pub errors: &'t [ErrorDef<'t>],
    /// The shared catalogue, which describes codes that several APIs answer; empty where the API lists none of them.
    pub shared_errors: &'t [ErrorDef<'t>],
}

/// Whether a second call of an API does harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency<'t> {
    /// It may act twice.
    Never,
    /// It does no harm, as for queries.
    Always,
    /// It does none where all of these fields are set, and set alike.
    Fields(&'t [&'t str]),
}

/// How an API is called on the gateway (V2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GatewayDef {
    /// Where the request's fields travel.
    pub fields: GatewayFields,
}

/// Where the fields of a gateway request travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayFields {
    /// Together, as the JSON text of the parameter `biz_content`.
    BizContent,
    /// Each as a form parameter of its own.
    Plain,
}

/// How an API is called on REST (V3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RestDef<'t> {
    /// The HTTP method.
    pub method: Verb,
    /// The path below the base URL; `{name}` stands for the field of that name.
    pub path: &'t str,
}

/// The HTTP methods that the platform uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Verb {
    /// The method as it stands on the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A JSON object with known fields: a request, an answer, or a type nested in one.
#[derive(Clone, Copy, Debug)]
pub struct RecordDef<'t> {
    /// The name of the Rust struct, for `Debug`.
    pub name: &'t str,
    /// The spec file that describes it.
    pub file: &'t str,
    /// The fields, in the order of the spec file; `Record::get` counts in the same order.
    pub fields: &'t [FieldDef<'t>],
    /// The rules between fields.
    pub rules: &'t [RuleDef<'t>],
}

/// One field of a record.
#[derive(Clone, Copy, Debug)]
pub struct FieldDef<'t> {
    /// The name on the wire.
    pub name: &'t str,
    /// What the field holds.
    pub kind: Kind<'t>,
    /// Where the field travels on REST.
    pub place: Place,
    /// The one protocol that knows this field, where not both do.
    pub only: Option<Protocol>,
    /// What the field's value must keep to.
    pub limits: &'t [LimitDef<'t>],
    /// A response always has the field, so one without it is noted. A field that is also sent has [`Limit::Required`] instead.
    pub required: bool,
    /// The line of the spec file that describes it, from 1.
    pub line: u32,
}

impl<'t> FieldDef<'t> {
    /// A field in the body that both protocols know and that nothing limits.
    #[must_use]
    pub const fn new(name: &'t str, kind: Kind<'t>, line: u32) -> Self {
        Self { name, kind, place: Place::Body, only: None, limits: &[], required: false, line }
    }

    /// The same field, which a response always has.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// Reports a field that must be there on this protocol.
    #[must_use]
    pub fn is_required(&self, protocol: Protocol) -> bool {
        let offered = self.only.is_none_or(|only| only == protocol);
        offered && (self.required || self.limits.iter().any(|def| def.limit == Limit::Required))
    }

    /// The same with a text in it, which is what most fields hold.
    #[must_use]
    pub const fn text(name: &'t str, line: u32) -> Self {
        Self::new(name, Kind::Text, line)
    }
}

/// What a field, or an element of a list, holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'t> {
    /// A JSON string: `string`, `price`, `datetime`, `date`, `json` and enumerations.
    Text,
    /// A JSON integer.
    Integer,
    /// A JSON number.
    Number,
    /// A JSON boolean.
    Boolean,
    /// A nested object.
    Record(&'t RecordDef<'t>),
    /// A JSON array.
    List(&'t ItemDef<'t>),
    /// A file, which travels as a part of a multipart form beside the other fields.
    File,
}

/// The elements of a list.
#[derive(Clone, Copy, Debug)]
pub struct ItemDef<'t> {
    /// What each element holds.
    pub kind: Kind<'t>,
    /// What each element must keep to.
    pub limits: &'t [LimitDef<'t>],
}

/// Where a field travels on REST.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the JSON body.
    Body,
    /// In the query string.
    Query,
    /// In the path, where the path names it.
    Path,
}

/// The two protocols of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// V2: one URL, `gateway.do`, form parameters.
    Gateway,
    /// V3: a path for each API, an `Authorization` header.
    Rest,
}

/// One limit, and the line of the spec file that states it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LimitDef<'t> {
    /// The limit itself.
    pub limit: Limit<'t>,
    /// The line in the spec file of the record that it belongs to, from 1.
    pub line: u32,
    /// The source of the limit is old or alone. [`Policy::Enforce`](crate::Policy::Enforce) sends a request that breaks it, with a warning.
    pub advisory: bool,
}

impl<'t> LimitDef<'t> {
    /// A limit that is enforced.
    #[must_use]
    pub const fn new(limit: Limit<'t>, line: u32) -> Self {
        Self { limit, line, advisory: false }
    }

    /// An advisory limit.
    #[must_use]
    pub const fn advisory(limit: Limit<'t>, line: u32) -> Self {
        Self { limit, line, advisory: true }
    }
}

/// A limit on one value, in the words of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit<'t> {
    /// The value must be there and not be empty.
    Required,
    /// At most so many Unicode scalar values.
    MaxLength(u64),
    /// At least so many Unicode scalar values.
    MinLength(u64),
    /// The text matches this regular expression somewhere.
    Pattern(&'t str),
    /// At most so many elements.
    MaxItems(u64),
    /// At least so many elements.
    MinItems(u64),
    /// Not less than this decimal number.
    Minimum(&'t str),
    /// Not more than this decimal number.
    Maximum(&'t str),
    /// At most so many digits behind the decimal point.
    MaxDecimals(u64),
    /// One of these texts.
    Values(&'t [&'t str]),
    /// A text of this form.
    Format(Format),
    /// A file of at most so many bytes.
    MaxBytes(u64),
    /// A file whose name has one of these extensions, in lower case and without the dot.
    Extensions(&'t [&'t str]),
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// An amount of money: a decimal number such as `88.88`.
    Price,
    /// A time: `yyyy-MM-dd HH:mm:ss`.
    DateTime,
    /// A date: `yyyy-MM-dd`.
    Date,
}

impl Limit<'_> {
    /// The limit's word in a spec file, such as `max_length`.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::MaxLength(_) => "max_length",
            Self::MinLength(_) => "min_length",
            Self::Pattern(_) => "pattern",
            Self::MaxItems(_) => "max_items",
            Self::MinItems(_) => "min_items",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::MaxDecimals(_) => "max_decimals",
            Self::Values(_) => "values",
            Self::Format(_) => "format",
            Self::MaxBytes(_) => "max_bytes",
            Self::Extensions(_) => "extensions",
        }
    }
}

/// A rule between the fields of one record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleDef<'t> {
    /// The rule itself.
    pub rule: Rule<'t>,
    /// The line of the spec file that states it, from 1.
    pub line: u32,
}

/// A rule between the fields of one record, which it names as they are on the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule<'t> {
    /// One of these fields, and no other of them, must be there.
    ExactlyOne(&'t [&'t str]),
    /// One or more of these fields must be there.
    AtLeastOne(&'t [&'t str]),
    /// No more than one of these fields may be there.
    AtMostOne(&'t [&'t str]),
    /// Where a field has a value, other fields must be there.
    When {
        /// The field that decides.
        field: &'t str,
        /// The value it must have for the rule to apply.
        equals: &'t str,
        /// The fields that must then be there.
        require: &'t [&'t str],
    },
}

/// Says which error code the server answers when a limit is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkDef<'t> {
    /// The limit: field names from the request down, `items` for the elements of a list, then the limit's
    /// word, all joined by dots: `message_ids.items.max_length`.
    pub limit: &'t str,
    /// The error code.
    pub code: &'t str,
}

impl LinkDef<'_> {
    /// Stands in the place of a limit for every limit that no other link names.
    pub const ANY: &'static str = "any";
}

/// One error code that the platform documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorDef<'t> {
    /// The code on the wire.
    pub code: &'t str,
    /// What it means; empty where nobody has said so.
    pub summary: &'t str,
    /// What to do about it; empty where nothing is known.
    pub fix: &'t str,
    /// Whether the same call may be made again.
    pub retry: Retry,
    /// Whether it is known that the call had no effect.
    pub outcome: Outcome,
    /// The line of the spec file that describes it, from 1.
    pub line: u32,
}

/// Whether the same call may be made again after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retry {
    /// Not without a change: the same request fails again.
    Never,
    /// Later, unchanged.
    Later,
}

/// What is known of a call that came back with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The call had no effect.
    Failed,
    /// The call may have had its effect: look before doing it again.
    Unknown,
}

/// How the next page of a long list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStep<'t> {
    /// By its number.
    Number {
        /// The field of the request that says which page.
        page: &'t str,
        /// The number of the first page.
        first: u64,
        /// The field of the request that says how many elements a page has.
        size: Option<&'t str>,
        /// What tells that a page is the last; an empty one always is.
        end: PageEnd<'t>,
    },
    /// By what the answer before said.
    Cursor {
        /// The field of the request that takes it.
        cursor: &'t str,
        /// The field of the answer that gives it; empty on the last page.
        next: &'t str,
    },
}

/// What tells that a page is the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageEnd<'t> {
    /// Only that the next one is empty.
    Empty,
    /// The field of the answer that counts the elements of all pages.
    Total(&'t str),
    /// The field of the answer that counts the pages.
    Pages(&'t str),
    /// The field of the answer that says whether there are more.
    More(&'t str),
}

/// The API that gives a certificate of the platform by its serial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateDownload<'t> {
    /// The API's dotted name.
    pub api: &'t str,
    /// The field that the serial is sent in.
    pub request: &'t str,
    /// The field that the certificate comes in, as base64 of its PEM text.
    pub response: &'t str,
}

/// The API that takes several requests as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchDef<'t> {
    /// The API's dotted name.
    pub api: &'t str,
    /// The field that the answers come in, joined like the requests.
    pub response: &'t str,
}
