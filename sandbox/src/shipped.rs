//! The spec folder that comes with the sandbox.

use std::path::Path;

/// The folder beside this package's sources: the one that the client was generated from.
pub(crate) fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/spec"))
}
