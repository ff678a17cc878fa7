//! The tables that describe an API of the Alipay Open Platform.
//!
//! A generated API is a `static` of these types. A program that reads YAML at run time (the emulator) builds the same tables with a
//! shorter lifetime. The walkers and the limits engine of the client read nothing else.
//!
//! Everything here is borrowed data. The package has no dependencies, and its version is that of `alipay`. Its enumerations are
//! exhaustive: a match that ignores a new kind of limit or rule does not compile.
//!
//! # Rows and definitions
//!
//! A table stores a field as a [`Row`], a limit as a [`LimitRow`] and a rule as a [`Rule`], without line numbers.
//! [`RecordDef::lines`] holds the line numbers of all of them, so an edit of a spec file moves one line of a generated table.
//! [`RecordDef::fields`] and [`RecordDef::rules`] return each row with its line, as [`FieldDef`], [`LimitDef`] and [`RuleDef`].

mod api;
mod error;
mod limit;
mod paging;
mod record;
mod rule;

pub use api::{ApiDef, BatchDef, CertificateDownload, GatewayDef, GatewayFields, Idempotency, Protocol, RestDef, Verb};
pub use error::{ErrorDef, LinkDef, Outcome, Retry};
pub use limit::{Format, Limit, LimitDef, LimitRow, Limits, Number};
pub use paging::{PageEnd, PageStep};
pub use record::{FieldDef, FieldRow, Fields, ItemDef, Kind, Place, RecordDef, Row};
pub use rule::{Rule, RuleDef};

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
