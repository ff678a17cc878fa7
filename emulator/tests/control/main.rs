//! The control API, over HTTP, and the parts of the emulator behind it. Every response is checked against the OpenAPI description.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod calls;
mod clock;
mod events;
mod mistakes;
mod notifications;
mod objects;
mod routes;
mod stubs;
mod support;
