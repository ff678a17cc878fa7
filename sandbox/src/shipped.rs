//! The spec files that come with the sandbox, as they were when it was built: a copied program needs no folder beside it.

/// Each with its path below the spec folder.
pub(crate) const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
