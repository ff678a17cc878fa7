//! The resolved description: names are assigned, types are found, limits are attached, protocols are laid out.
//!
//! Everything here is plain data without positions in files, except line numbers. A [`Spec`] is free of errors. Its types resemble
//! the tables of the run time, with additions for documentation and names, and share their small enumerations.

mod api;
mod codes;
mod common;
pub(crate) mod doubt;
mod limits;
pub mod memory;
mod paging;
mod product;
mod reach;
mod types;

pub use alipay_schema::{Format, GatewayFields, Outcome, Place, Protocol, Retry, Verb};
pub use api::{Api, AuthorizationPage, Example, Exchange, Gateway, Idempotency, Rest, Via, Ways};
pub use codes::{CodeEnum, ErrorCode, Link, SharedCodes};
pub use common::{Batch, CertificateDownload, Common, Upload};
pub use limits::{Bound, Limit, LimitAt, LimitValue, Rule, RuleAt};
pub use paging::{PageEnd, PageStep, Paging};
pub use product::Product;
#[doc(hidden)]
pub use reach::keep_reached;
#[doc(hidden)]
pub use reach::{reached, sent};
pub use types::{Enum, EnumValue, Field, Home, Item, Kind, Record, Required, Text, Type};

/// A whole spec folder.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The APIs, sorted by name.
    pub apis: Vec<Api>,
    /// The definitions that all calls on the gateway share.
    pub gateway: Option<Common>,
    /// The definitions that all calls on REST share.
    pub rest: Option<Common>,
    /// The error codes that several APIs return.
    pub codes: Option<SharedCodes>,
    /// The kinds of objects in the platform's memory.
    pub objects: Vec<memory::ObjectKind>,
    /// The descriptions of products, in the order of `products.yaml`. Not every product has one.
    pub products: Vec<Product>,
    /// The types that APIs share, by file: first `types.yaml`, then those of products.
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
