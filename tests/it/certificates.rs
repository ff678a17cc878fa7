//! The material of certificate mode: serials, chains, the three files, and the trusted certificates.

mod chains;
mod files;
pub(crate) mod make;
mod serials;
mod store;
