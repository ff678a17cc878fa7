//! Fields of amounts, times, dates and files.

use super::fill::Report;
use super::{Field, Node, Value};
use crate::upload::Upload;
use crate::values::{Amount, Date, DateTime};

/// Implements [`Value`] for a type that keeps the text on the wire.
macro_rules! text_field {
    ($($name:ident)*) => {$(
        impl Value for $name {
            fn value(&self) -> Node<'_> {
                Node::Text(self.as_str())
            }

            fn set(&mut self, node: Node<'_>, report: &mut Report) {
                let mut text = std::mem::take(self).into_string();
                Value::set(&mut text, node, report);
                *self = text.into();
            }
        }
    )*};
}

text_field!(Amount DateTime Date);

/// A file field, required or optional. It is an `Option` in both cases, because an empty file is not a missing file.
impl Field for Option<Upload> {
    fn node(&self) -> Node<'_> {
        self.as_ref().map_or(Node::Absent, Node::File)
    }

    fn put(&mut self, node: Node<'_>, report: &mut Report) {
        *self = match node {
            Node::File(upload) => Some(upload.clone()),
            Node::Absent => None,
            other => {
                report.mismatch("a file", other);
                None
            }
        };
    }
}
