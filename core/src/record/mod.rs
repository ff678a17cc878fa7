//! Records: the interface through which generated structs are written, read, checked, printed, compared and copied.
//!
//! A generated struct is plain data plus [`Record`]: a table and access to its fields by index. Each operation is one walker,
//! compiled once: [`to_json`](encode::to_json), [`fill`](fill::fill), `debug`, `equal`, `copy` and the limits engine. A
//! thousand APIs therefore cost little more compile time than their tables. See `docs/decisions.md`, "Tables instead of derives".

pub mod as_json;
pub(crate) mod code;
pub mod encode;
pub(crate) mod enumeration;
pub mod fill;
mod node;
mod platform_values;
pub(crate) mod std_impls;
mod values;

pub use code::ErrorCode;
pub(crate) use code::{find as find_code, without_prefix};
pub use enumeration::{Choice, Enumeration, Unrecognized};
pub use fill::Report;
pub use node::{Items, Members, Node};

/// The type of file fields, re-exported for generated code.
pub use crate::upload::Upload;
/// The types of amounts, times and dates, re-exported for generated code.
pub use crate::values::{Amount, Date, DateTime};

use crate::schema::{ApiDef, PageStep, RecordDef};

/// A generated struct: a table and its fields by index.
///
/// Implemented by generated code; there is no reason to implement it by hand.
pub trait Record: Send + Sync + 'static {
    /// Returns the table that describes the struct.
    fn table(&self) -> &'static RecordDef<'static>;
    /// Returns the field with this index in the table.
    fn get(&self, index: usize) -> Option<&dyn Field>;
    /// Returns the field with this index in the table, for writing.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

/// A single value: a scalar, an enumeration or a nested struct.
pub trait Value: Default + Send + Sync + 'static {
    /// Returns the value as a node of a JSON document.
    fn value(&self) -> Node<'_>;
    /// Sets the value from a node, with tolerance for the platform's variations. Reports a node that does not fit.
    fn set(&mut self, node: Node<'_>, report: &mut Report);
}

/// A field of a struct: a [`Value`], an `Option` of one, or a `Vec` of them.
pub trait Field: Send + Sync {
    /// Returns the field's value, or [`Node::Absent`] if it is unset. An empty plain string, a plain struct without set fields,
    /// and an empty list are unset.
    fn node(&self) -> Node<'_>;
    /// Sets the field's value from a node.
    fn put(&mut self, node: Node<'_>, report: &mut Report);
}

/// The elements of a list field.
pub trait List: Send + Sync {
    /// Returns the number of elements.
    fn count(&self) -> usize;
    /// Returns the element at this index.
    fn item(&self, index: usize) -> Option<Node<'_>>;
}

/// A request: a record that belongs to an API.
pub trait Request: Record {
    /// The response to a successful call.
    type Response: Record + Default + Clone + PartialEq + std::fmt::Debug;
    /// The error codes of this API.
    type ErrorCode: ErrorCode;
    /// The API's table.
    const API: &'static ApiDef<'static>;
}

/// A request to which the platform returns a response: `client.call(&request)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a call",
    label = "the platform returns no response to this request",
    note = "if the user's browser opens it, use `client.page_execute(&request)`",
    note = "if the platform's app takes it, use `client.sdk_execute(&request)`"
)]
pub trait CallRequest: Request {}

/// A request whose responses are pages of a list: `client.paginate(&request)`.
#[diagnostic::on_unimplemented(
    message = "the responses to `{Self}` are not pages of a list",
    note = "use `client.call(&request)`"
)]
pub trait PagedRequest: CallRequest + Clone {
    /// An element of the list.
    type Item: Send + 'static;
    /// The way to request the next page.
    const STEP: PageStep<'static>;
    /// Returns the elements of a page.
    fn items(response: &mut Self::Response) -> &mut Vec<Self::Item>;
}

/// A request that the user's browser opens as a page of the platform: `client.page_execute(&request)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a page",
    label = "no browser opens this request",
    note = "if the platform returns a response to it, use `client.call(&request)`",
    note = "if the platform's app takes it, use `client.sdk_execute(&request)`"
)]
pub trait PageRequest: Request {}

/// A request that the platform's app takes as an order string: `client.sdk_execute(&request)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an order of an app",
    label = "the platform's app does not take this request",
    note = "if the platform returns a response to it, use `client.call(&request)`",
    note = "if the user's browser opens it, use `client.page_execute(&request)`"
)]
pub trait AppRequest: Request {}
