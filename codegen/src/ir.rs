//! The resolved description: names claimed, types found, limits attached, protocols laid out.
//!
//! Everything here is plain data without places in files except line numbers; whoever holds a [`Spec`] holds a description
//! that is free of errors. The shapes are those of the run time's tables, plus what only documentation and names need.

mod paging;

use std::sync::Arc;

pub use paging::{PageEnd, PageStep, Paging};
use serde_json::Value as Json;

/// A whole spec folder.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The APIs, sorted by name.
    pub apis: Vec<Api>,
    /// What all calls on the gateway have in common.
    pub gateway: Option<Common>,
    /// What all calls on REST have in common.
    pub rest: Option<Common>,
    /// Types that APIs share, by the file that describes them: first `types.yaml`, then those of products.
    pub shared: Vec<SharedTypes>,
}

/// The types of one `types.yaml`.
#[derive(Clone, Debug)]
pub struct SharedTypes {
    /// The product; `None` for the file at the top of the spec folder.
    pub product: Option<String>,
    /// The spec file.
    pub file: String,
    /// The types, in the order of the file.
    pub types: Vec<Type>,
}

/// One API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The dotted name.
    pub name: String,
    /// The platform's own name for it.
    pub title: String,
    /// What it does; empty where nobody has said so.
    pub summary: String,
    /// The spec file, from the spec folder's name down, with `/`.
    pub file: String,
    /// The product: the Rust module, the cargo feature and the folder.
    pub product: String,
    /// The Rust module below the product's.
    pub module: String,
    /// How it is called on the gateway.
    pub gateway: Option<Gateway>,
    /// How it is called on REST.
    pub rest: Option<Rest>,
    /// Whether a second call does harm.
    pub idempotency: Idempotency,
    /// How it hands out a long list, where it does so page by page.
    pub paging: Option<Paging>,
    /// How it exchanges the code of an authorisation for tokens, if it does.
    pub exchange: Option<Exchange>,
    /// The fields of the request.
    pub request: Arc<Record>,
    /// The fields of the answer.
    pub response: Arc<Record>,
    /// The file's own types, in its order.
    pub types: Vec<Type>,
    /// Which error code answers which broken limit.
    pub links: Vec<Link>,
    /// The error codes.
    pub errors: CodeEnum,
    /// The examples, in the order of the file.
    pub examples: Vec<Example>,
}

/// An exchange of OAuth: a code or a refresh token, by `grant_type`, for tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The page that gives the code.
    pub page: AuthorizationPage,
    /// The field of the answer that the token comes in.
    pub token: String,
    /// The field of the answer that the refresh token comes in.
    pub refresh_token: String,
    /// The error code that answers a code that is not good, where it is known.
    pub bad_code: Option<String>,
    /// The error code that answers a refresh token that is not good, where it is known.
    pub bad_refresh_token: Option<String>,
}

/// Who authorises on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthorizationPage {
    /// A user, who lets an app know who they are.
    User,
    /// A merchant, who lets an app act for them.
    Merchant,
}

/// Whether a second call does harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// It may act twice.
    Never,
    /// It does no harm.
    Always,
    /// It does none where all of these fields are set, and set alike.
    Fields(Vec<String>),
}

/// How an API is called on the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gateway {
    /// Where the request's fields travel.
    pub fields: GatewayFields,
    /// Who sends the request.
    pub via: Via,
}

/// Who sends a gateway request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// The program, and the server answers.
    Call,
    /// The user's browser, as a page of the platform.
    Page,
    /// The platform's app, which takes it as an order string.
    App,
}

/// Where the fields of a gateway request travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayFields {
    /// Together in `biz_content`.
    BizContent,
    /// Each as a parameter of its own.
    Plain,
}

/// How an API is called on REST.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// The HTTP method.
    pub method: Verb,
    /// The path, with `{name}` for fields.
    pub path: String,
}

/// The HTTP methods that the platform uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// What all calls of a protocol have in common.
#[derive(Clone, Debug)]
pub struct Common {
    /// What the file describes.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The common parameters.
    pub parameters: Arc<Record>,
    /// The classes of answers; none on REST.
    pub codes: Option<CodeEnum>,
    /// The public error codes.
    pub errors: CodeEnum,
    /// How a certificate of the platform is fetched; gateway only.
    pub certificate_download: Option<CertificateDownload>,
    /// How several requests are sent as one; gateway only.
    pub batch: Option<Batch>,
    /// What every file keeps to: a record of one field; gateway only.
    pub upload: Option<Upload>,
}

/// The API that takes several requests as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The API's dotted name.
    pub api: String,
    /// The field that the answers come in.
    pub response: String,
}

/// What every file keeps to that is sent on a protocol.
#[derive(Clone, Debug)]
pub struct Upload {
    /// A record whose one field has the limits.
    pub record: Record,
    /// The codes that the platform answers when they are broken.
    pub links: Vec<Link>,
}

/// The API that gives a certificate of the platform by its serial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateDownload {
    /// The API's dotted name.
    pub api: String,
    /// The field that the serial is sent in.
    pub request: String,
    /// The field that the certificate comes in.
    pub response: String,
}

/// Where a type is described, and so where its Rust type lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Home {
    /// In the API's own file.
    Api,
    /// In `types.yaml` of the product.
    Product,
    /// In `types.yaml` at the top of the spec folder.
    Spec,
}

/// A type that a spec file describes.
#[derive(Clone, Debug)]
pub enum Type {
    /// An object with known fields.
    Record(Arc<Record>),
    /// A text with known values.
    Enum(Arc<Enum>),
}

/// An object with known fields.
#[derive(Clone, Debug)]
pub struct Record {
    /// The name of the Rust struct.
    pub name: String,
    /// Where it lives.
    pub home: Home,
    /// What it stands for; empty where nobody has said so.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The line that describes it.
    pub line: u32,
    /// The fields, in the order of the file.
    pub fields: Vec<Field>,
    /// The rules between them.
    pub rules: Vec<RuleAt>,
}

/// An enumeration.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The name of the Rust enum.
    pub name: String,
    /// Where it lives.
    pub home: Home,
    /// What it stands for; empty where nobody has said so.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The line that describes it.
    pub line: u32,
    /// The values, in the order of the file.
    pub values: Vec<EnumValue>,
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The name of the Rust variant.
    pub name: String,
    /// What it means.
    pub summary: String,
}

/// A field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The name of the Rust field, as an identifier: it may begin with `r#`.
    pub ident: String,
    /// What it is; empty where nobody has said so.
    pub summary: String,
    /// What it holds.
    pub kind: Kind,
    /// Where it travels on REST.
    pub place: Place,
    /// The one protocol that knows it, where not both do.
    pub only: Option<Protocol>,
    /// Whether it must be there.
    pub required: Required,
    /// What its value must keep to; an enumeration's values among them.
    pub limits: Vec<LimitAt>,
    /// What the platform takes where it is not there.
    pub default: Option<Json>,
    /// A value it can have.
    pub example: Option<Json>,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The line that describes it.
    pub line: u32,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// Always.
    Yes,
    /// No.
    No,
    /// At times; only the prose says when.
    Conditional,
}

/// What a field, or an element of a list, holds.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A JSON string.
    Text(Text),
    /// A JSON integer.
    Integer,
    /// A JSON number.
    Number,
    /// A JSON boolean.
    Boolean,
    /// A nested object.
    Record(Arc<Record>),
    /// A JSON array.
    List(Box<Item>),
    /// A file.
    File,
}

/// What a JSON string says.
#[derive(Clone, Debug)]
pub enum Text {
    /// Any text.
    String,
    /// An amount of money, as a decimal number.
    Price,
    /// A moment: `2017-07-27 15:34:19`.
    DateTime,
    /// A day: `2017-07-27`.
    Date,
    /// JSON text.
    Json,
    /// One of the values of an enumeration.
    Enum(Arc<Enum>),
}

/// The elements of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// What each holds.
    pub kind: Kind,
    /// What each must keep to.
    pub limits: Vec<LimitAt>,
}

/// Where a field travels on REST.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the JSON body.
    Body,
    /// In the query string.
    Query,
    /// In the path.
    Path,
}

/// The two protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// V2.
    Gateway,
    /// V3.
    Rest,
}

/// A limit and the line that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitAt {
    /// The limit.
    pub limit: Limit,
    /// The line, in the spec file of the record it belongs to.
    pub line: u32,
}

/// A limit on one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The value must be there.
    Required,
    /// At most so many characters.
    MaxLength(u64),
    /// At least so many characters.
    MinLength(u64),
    /// The text matches this regular expression somewhere.
    Pattern(String),
    /// At most so many elements.
    MaxItems(u64),
    /// At least so many elements.
    MinItems(u64),
    /// Not less than this decimal number.
    Minimum(String),
    /// Not more than this decimal number.
    Maximum(String),
    /// At most so many digits behind the decimal point.
    MaxDecimals(u64),
    /// One of these texts.
    Values(Vec<String>),
    /// A file of at most so many bytes.
    MaxBytes(u64),
    /// A file whose name has one of these extensions.
    Extensions(Vec<String>),
}

impl Limit {
    /// The limit's word in a spec file.
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
            Self::MaxBytes(_) => "max_bytes",
            Self::Extensions(_) => "extensions",
        }
    }
}

/// A rule and the line that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleAt {
    /// The rule.
    pub rule: Rule,
    /// The line.
    pub line: u32,
}

/// A rule between the fields of one record, which it names as they are on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One of these fields, and no other of them.
    ExactlyOne(Vec<String>),
    /// One or more of these fields.
    AtLeastOne(Vec<String>),
    /// No more than one of these fields.
    AtMostOne(Vec<String>),
    /// Where a field has a value, others must be there.
    When {
        /// The field that decides.
        field: String,
        /// The value it must have.
        equals: String,
        /// The fields that must then be there.
        require: Vec<String>,
    },
}

/// Which error code answers when a limit is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The way to the limit, joined by dots.
    pub limit: String,
    /// The code on the wire.
    pub code: String,
}

/// Error codes that become one Rust enum.
#[derive(Clone, Debug)]
pub struct CodeEnum {
    /// The name of the Rust enum.
    pub name: String,
    /// The codes, in the order of the file.
    pub codes: Vec<ErrorCode>,
}

/// One error code.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// The text on the wire.
    pub code: String,
    /// The name of the Rust variant.
    pub name: String,
    /// What it means; empty where nobody has said so.
    pub summary: String,
    /// What to do about it; empty where nothing is known.
    pub fix: String,
    /// Whether the same call may be made again.
    pub retry: Retry,
    /// Whether it is known that the call had no effect.
    pub outcome: Outcome,
    /// The line that describes it.
    pub line: u32,
}

/// Whether the same call may be made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// The same request fails again.
    Never,
    /// Later, unchanged.
    Later,
}

/// What is known of a call that came back with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It had no effect.
    Failed,
    /// It may have had its effect.
    Unknown,
}

/// An example of an API.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its name.
    pub name: String,
    /// What happens in it.
    pub summary: String,
    /// The request, with its keys in the order of the file.
    pub request: Option<Json>,
    /// The answer, likewise.
    pub response: Option<Json>,
    /// What the platform reports to `notify_url` afterwards; an object of texts.
    pub notification: Option<Json>,
    /// The line that describes it.
    pub line: u32,
}
