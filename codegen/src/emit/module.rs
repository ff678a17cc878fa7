//! A module on its way to text: documentation, items, and how both become a file or a nested `mod`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A module.
pub(crate) struct Module {
    /// Its documentation, as Markdown that is safe already.
    pub(crate) docs: Vec<String>,
    /// What is in it.
    pub(crate) items: TokenStream,
}

impl Module {
    /// The module as a file of its own.
    pub(crate) fn into_file(self) -> Result<String, syn::Error> {
        let (docs, items) = (inner_docs(&self.docs), self.items);
        print(quote!(#docs #items))
    }

    /// The module as an item of another one.
    pub(crate) fn into_item(self, name: &Ident, attributes: &TokenStream) -> TokenStream {
        let (docs, items) = (inner_docs(&self.docs), self.items);
        quote!(#attributes pub mod #name { #docs #items })
    }
}

fn inner_docs(docs: &[String]) -> TokenStream {
    let lines = docs.iter().map(|line| padded(line));
    quote!(#(#![doc = #lines])*)
}

/// Documentation for an item.
pub(crate) fn outer_docs(docs: &[String]) -> TokenStream {
    let lines = docs.iter().map(|line| padded(line));
    quote!(#(#[doc = #lines])*)
}

fn padded(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Formats tokens. That they parse is checked on the way: what does not is never written.
pub(crate) fn print(tokens: TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(tokens)?;
    Ok(space_out(&prettyplease::unparse(&file)))
}

/// An empty line between items, and between the functions of an `impl`, as people write it.
fn space_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let mut previous = "";
    for line in text.lines() {
        if parts(previous, line) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

/// Whether an empty line belongs between two lines.
fn parts(previous: &str, line: &str) -> bool {
    let (indent, text) = line.split_at(line.len() - line.trim_start().len());
    let before = previous.trim_start();
    if previous.is_empty() || line.is_empty() || text.starts_with(['}', ')', ']']) || text.starts_with("//!") {
        return false;
    }
    if before.starts_with("///") || before.starts_with("#[") || before == ")]" {
        return false;
    }
    if indent.is_empty() {
        // Imports and modules stay together, each kind for itself.
        let same =
            |start: &str| text.starts_with(start) && (before.starts_with(start) || (start != "pub mod " && previous == "};"));
        return !["use ", "pub mod ", "pub use "].into_iter().any(same);
    }
    // The end of a function, and not of the first lines of a block.
    let is_end = before == "}" && previous.len() - before.len() == indent.len();
    is_end && (text.starts_with("///") || text.starts_with("#["))
}
