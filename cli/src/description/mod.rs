//! Descriptions of APIs for readers: as an outline in the terminal, as Markdown, and as JSON.

mod json;
mod limits;
mod markdown;
mod outline;
mod search;
mod text;

pub(crate) use json::json;
pub(crate) use markdown::markdown;
pub(crate) use outline::values;
pub(crate) use search::search;
pub(crate) use text::{Style, list, text};
