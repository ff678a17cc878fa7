//! A module before printing: documentation, items, and conversion of both to a file or a nested `mod`.

use std::mem::discriminant;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{AttrStyle, ImplItem, Item, ItemMod};

/// A module before printing.
pub(crate) struct Module {
    /// The documentation, as safe Markdown.
    pub docs: Vec<String>,
    /// The items.
    pub items: TokenStream,
}

impl Module {
    /// Prints the module as a file.
    pub(crate) fn into_file(self) -> Result<String, syn::Error> {
        let (docs, items) = (inner_docs(&self.docs), self.items);
        print(quote!(#docs #items))
    }

    /// Emits the module as an item of another one.
    pub(crate) fn into_item(self, name: &Ident, attributes: &TokenStream) -> TokenStream {
        let (docs, items) = (inner_docs(&self.docs), self.items);
        quote!(#attributes pub mod #name { #docs #items })
    }
}

fn inner_docs(docs: &[String]) -> TokenStream {
    let lines = docs.iter().map(|line| padded(line));
    quote!(#(#![doc = #lines])*)
}

/// Emits documentation for an item.
pub(super) fn outer_docs(docs: &[String]) -> TokenStream {
    let lines = docs.iter().map(|line| padded(line));
    quote!(#(#[doc = #lines])*)
}

fn padded(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Formats tokens. Returns an error for tokens that do not parse, so that invalid code is never written.
pub(super) fn print(tokens: TokenStream) -> Result<String, syn::Error> {
    let mut file: syn::File = syn::parse2(tokens)?;
    space_items(&mut file.items, !file.attrs.is_empty());
    Ok(break_records(&prettyplease::unparse(&file)))
}

/// Puts each field of a call of `record!` on a line of its own, so that a new field changes one line. The formatter fills lines with
/// the arguments of a macro.
fn break_records(text: &str) -> String {
    const CALL: &str = "__rt::record!(";
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        // A line of documentation can contain the same words, but does not begin with them.
        let Some(arguments) = line.trim_start().strip_prefix(CALL) else {
            out.push_str(line);
            out.push('\n');
            continue;
        };
        let indent = &line[..line.len() - line.trim_start().len()];
        let mut arguments = arguments.to_owned();
        while !arguments.ends_with(");") {
            let Some(next) = lines.next() else { break };
            arguments.push(' ');
            arguments.push_str(next.trim());
        }
        let mut parts = arguments.trim_end_matches(");").split(", ").map(str::trim);
        let names: Vec<&str> = parts.by_ref().take(2).collect();
        let fields: String = parts.map(|field| format!("\n{indent}    {},", field.replacen(" : ", ": ", 1))).collect();
        let fields = if fields.is_empty() { fields } else { format!(",{fields}\n{indent}") };
        out.push_str(&format!("{indent}{CALL}{}{fields});\n", names.join(", ")));
    }
    out
}

/// Inserts an empty line between items, and between the functions of an `impl`, as in hand-written code. `has_docs` is set if the
/// module has documentation.
fn space_items(items: &mut Vec<Item>, has_docs: bool) {
    let mut spaced = Vec::with_capacity(2 * items.len());
    for mut item in items.drain(..) {
        match &mut item {
            Item::Impl(item) => space_functions(&mut item.items),
            Item::Mod(ItemMod { attrs, content: Some((_, inner)), .. }) => {
                space_items(inner, attrs.iter().any(|attribute| matches!(attribute.style, AttrStyle::Inner(_))));
            }
            _ => {}
        }
        let parts = match spaced.last() {
            None => has_docs,
            Some(previous) => !stay_together(previous, &item),
        };
        if parts {
            // The formatter prints an item without tokens as an empty line.
            spaced.push(Item::Verbatim(TokenStream::new()));
        }
        spaced.push(item);
    }
    *items = spaced;
}

/// Returns true for two imports, exports or modules of one list.
fn stay_together(previous: &Item, item: &Item) -> bool {
    match (previous, item) {
        (Item::Use(previous), Item::Use(item)) => item.attrs.is_empty() && discriminant(&previous.vis) == discriminant(&item.vis),
        (Item::Mod(previous), Item::Mod(item)) => item.attrs.is_empty() && previous.content.is_none() && item.content.is_none(),
        _ => false,
    }
}

fn space_functions(items: &mut Vec<ImplItem>) {
    let mut spaced = Vec::with_capacity(2 * items.len());
    for item in items.drain(..) {
        if matches!(spaced.last(), Some(ImplItem::Fn(_))) {
            spaced.push(ImplItem::Verbatim(TokenStream::new()));
        }
        spaced.push(item);
    }
    *items = spaced;
}
