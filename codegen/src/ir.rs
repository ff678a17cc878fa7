//! The resolved description: names, types, limits and protocols.
//!
//! Everything here is plain data. It has no places in files except line numbers, and a [`Spec`] is free of errors.
//! The shapes are those of the run time's tables, with additions for documentation and names.

mod api;
mod codes;
mod common;
pub mod doubt;
mod limits;
mod paging;
mod reach;
mod types;

pub use api::{Api, AuthorizationPage, Example, Exchange, Gateway, GatewayFields, Idempotency, Rest, Verb, Via, Ways};
pub use codes::{CodeEnum, ErrorCode, Link, Outcome, Retry, SharedCodes};
pub use common::{Batch, CertificateDownload, Common, Upload};
pub use limits::{Format, Limit, LimitAt, Rule, RuleAt};
pub use paging::{PageEnd, PageStep, Paging};
pub use reach::{reached, sent};
pub use types::{Enum, EnumValue, Field, Home, Item, Kind, Place, Protocol, Record, Required, Text, Type};

/// A whole spec folder.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The APIs, sorted by name.
    pub apis: Vec<Api>,
    /// The common parts of all calls on the gateway.
    pub gateway: Option<Common>,
    /// The common parts of all calls on REST.
    pub rest: Option<Common>,
    /// Error codes of several APIs.
    pub codes: Option<SharedCodes>,
    /// Types that APIs share, by spec file: first `types.yaml`, then those of products.
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
