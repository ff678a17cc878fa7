//! The resolved description: names claimed, types found, limits attached, protocols laid out.
//!
//! Everything here is plain data without places in files except line numbers; whoever holds a [`Spec`] holds a description
//! that is free of errors. The shapes are those of the run time's tables, plus what only documentation and names need.

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
    /// What all calls on the gateway have in common.
    pub gateway: Option<Common>,
    /// What all calls on REST have in common.
    pub rest: Option<Common>,
    /// Error codes that several APIs answer.
    pub codes: Option<SharedCodes>,
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
