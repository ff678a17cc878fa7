//! Certificate mode's material: serials, chains, the three files, and the certificates that are trusted.

mod chains;
mod files;
pub(crate) mod make;
mod serials;
mod store;
