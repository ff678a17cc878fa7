//! Resolution of `spec/objects.yaml` and of `effects:`.
//!
//! Both are resolved from the tree of the file, because an expression is reported at its own characters.

mod expression;
mod kinds;
mod scope;
mod steps;

use crate::ir::memory::Expr;
use crate::source::yaml::{Node, Scalar};

pub(super) use kinds::resolve as kinds;
pub(super) use steps::{Api, of_api};

/// Returns the text of a scalar as it is written, numbers included.
fn written(node: &Node) -> Option<String> {
    match node.scalar()? {
        Scalar::Null => None,
        Scalar::Boolean(set) => Some(if set { "'true'" } else { "''" }.to_owned()),
        Scalar::Integer(text) | Scalar::Number(text) | Scalar::Text(text) => Some(text.to_owned()),
    }
}

/// The value of an expression that a mistake left unknown. A file with mistakes is never used.
const UNKNOWN: Expr = Expr::Text(String::new());
