//! Records: the one interface through which every generated struct is written, read, checked, printed,
//! compared and copied.
//!
//! A generated struct is plain data plus [`Record`]: a table and access to its fields by number. Everything else is
//! one walker each, compiled once: [`to_json`](encode::to_json), [`fill`](fill::fill), [`debug`], [`equal`], [`copy`] and the limits engine. So a
//! thousand APIs cost the compiler little more than their tables. See ARCHITECTURE.md, "Tables instead of derives".

pub mod as_json;
mod code;
pub mod encode;
mod enumeration;
pub mod fill;
mod node;
mod plumbing;
mod std_impls;
mod values;

pub use code::{ErrorCode, debug_code};
pub(crate) use code::{find as find_code, without_prefix};
pub use enumeration::{Choice, Enumeration, Unrecognized, debug_value};
pub use fill::Report;
pub use node::{Items, Members, Node};
#[doc(hidden)]
pub use plumbing::{enumeration, error_codes, record};
pub use std_impls::{copy, debug, equal};

/// The type of file fields, where generated code looks for it.
pub use crate::upload::Upload;
/// The types of amounts, times and dates, likewise.
pub use crate::values::{Amount, Date, DateTime};

use crate::schema::{ApiDef, PageStep, RecordDef};

/// A struct that generated code made: a table and its fields by number.
///
/// Implemented by generated code; there is no reason to implement it by hand.
pub trait Record: Send + Sync + 'static {
    /// The table that describes the struct.
    fn table(&self) -> &'static RecordDef<'static>;
    /// The field with this number, counted as in the table.
    fn get(&self, index: usize) -> Option<&dyn Field>;
    /// The field with this number, to be set.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

/// A value on its own: a scalar, an enumeration or a nested struct.
pub trait Value: Default + Send + Sync + 'static {
    /// The value, seen as a node of a JSON document.
    fn value(&self) -> Node<'_>;
    /// Takes the value from a node, with the platform's looseness; says so in the report where it does not fit.
    fn set(&mut self, node: Node<'_>, report: &mut Report);
}

/// A field of a struct: a [`Value`], an `Option` of one, or a `Vec` of them.
pub trait Field: Send + Sync {
    /// The field's value; [`Node::Absent`] where it is not set. A plain text that is empty, a plain struct without
    /// any field set and an empty list are not set.
    fn node(&self) -> Node<'_>;
    /// Takes the field's value from a node.
    fn put(&mut self, node: Node<'_>, report: &mut Report);
}

/// The elements of a list field.
pub trait List: Send + Sync {
    /// How many there are.
    fn count(&self) -> usize;
    /// The element with this number.
    fn item(&self, index: usize) -> Option<Node<'_>>;
}

/// A request: a record that belongs to an API.
pub trait Request: Record {
    /// What a successful call answers.
    type Response: Record + Default + Clone + PartialEq + std::fmt::Debug;
    /// The error codes of this API.
    type ErrorCode: ErrorCode;
    /// The API's table.
    const API: &'static ApiDef<'static>;
}

/// A request that the server answers: `client.call(&request)`.
pub trait CallRequest: Request {}

/// A request whose answers are pages of a list: `client.paginate(&request)`.
pub trait PagedRequest: CallRequest + Clone {
    /// An element of the list.
    type Item: Send + 'static;
    /// How the next page is asked for.
    const STEP: PageStep<'static>;
    /// The elements of a page.
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item>;
}

/// A request that the user's browser opens as a page of the platform: `client.page(&request)`.
pub trait PageRequest: Request {}

/// A request that the platform's app takes as an order string: `client.order(&request)`.
pub trait AppRequest: Request {}
