//! The module of one API: first its data (request, response, types, error codes), then its tables.

use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Sentence};
use super::module::Module;
use super::paths::{Paths, ident, table};
use super::record::Use;
use super::{codes, enums, limits, paging, record, sample, tables, words};
use crate::ir::{self, Api, Idempotency, Link, Record, Type, Via, Ways};
use crate::source::CATALOGUE;

/// Emits the module of one API.
pub(super) fn emit(api: &Api, paths: &Paths) -> Module {
    let sent = ir::sent([api]);
    let records = || {
        api.types.iter().filter_map(|ty| match ty {
            Type::Record(record) => Some(record),
            Type::Enum(_) => None,
        })
    };
    let private = TokenStream::new();
    let nested = records().map(|record| tables::record(record, &record.name, sent.contains(&Arc::as_ptr(record)), &private));
    let request_table = tables::record(&api.request, &api.request.name, true, &private);
    let response_table = tables::record(&api.response, &api.response.name, false, &private);
    let request = record::emit(&api.request, &request_docs(api, paths), &aliases(api), Use::Sent);
    let (links, paging) = (request_impl(api, paths), paging::emit(api));
    let response = record::emit(&api.response, &response_docs(api), &TokenStream::new(), Use::Received);
    let types = api.types.iter().map(|ty| match ty {
        Type::Record(record) => {
            let usage = if sent.contains(&Arc::as_ptr(record)) { Use::Sent } else { Use::Received };
            record::emit(record, &type_docs(record, usage), &TokenStream::new(), usage)
        }
        Type::Enum(of) => enums::emit(of),
    });
    let errors = codes::emit(&api.errors, &error_docs(api));
    let plumbing = [&api.request, &api.response].into_iter().chain(records()).map(|record| record::plumbing(record));
    let items = quote! {
        #request
        #response
        #(#types)*
        #errors
        #links
        #paging
        #(#plumbing)*
        #request_table
        #response_table
        #(#nested)*
    };
    Module { docs: module_docs(api), items: paths.import_all(items) }
}

fn api_table(api: &Api, paths: &Paths) -> TokenStream {
    let (name, title, file) = (&api.name, docs::plain(&api.title), &api.file);
    let (gateway, rest) = tables::offers(api);
    let idempotency = match &api.idempotency {
        Idempotency::Never => quote!(schema::Idempotency::Never),
        Idempotency::Always => quote!(schema::Idempotency::Always),
        Idempotency::Fields(names) => quote!(schema::Idempotency::Fields(&[#(#names),*])),
    };
    let (request, response) = (table(&api.request.name), table(&api.response.name));
    let links = api.links.iter().map(link);
    let errors = tables::errors(&api.errors);
    let shared = match api.errors.codes.iter().any(|code| code.in_catalogue) {
        true => paths.shared_codes(),
        false => quote!(&[]),
    };
    quote! {
        schema::ApiDef {
            name: #name,
            title: #title,
            file: #file,
            gateway: #gateway,
            rest: #rest,
            idempotency: #idempotency,
            request: &#request,
            response: &#response,
            links: &[#(#links),*],
            errors: &[#errors],
            shared_errors: #shared,
        }
    }
}

/// Emits the error code of one violated limit as an element of an array.
pub(super) fn link(link: &Link) -> TokenStream {
    let (limit, code) = (&link.limit, &link.code);
    quote!(schema::LinkDef { limit: #limit, code: #code })
}

/// Returns the traits of a request for each way in which the API is offered, and a word for each.
pub fn ways(api: &Api) -> Vec<(&'static str, &'static str)> {
    let is_sent = |via| api.gateway.is_some_and(|gateway| gateway.via.contains(via));
    // REST has calls only: an API offered there can be called, whatever the gateway does with it.
    let call = api.rest.is_some() || is_sent(Via::Call);
    let all =
        [(call, "CallRequest", "call"), (is_sent(Via::Page), "PageRequest", "page"), (is_sent(Via::App), "AppRequest", "app")];
    all.into_iter().filter(|(is, _, _)| *is).map(|(_, name, word)| (name, word)).collect()
}

fn request_impl(api: &Api, paths: &Paths) -> TokenStream {
    let (request, response, errors) = (ident(&api.request.name), ident(&api.response.name), ident(&api.errors.name));
    let ways = ways(api).into_iter().map(|(name, _)| ident(name));
    let table = api_table(api, paths);
    quote! {
        #(impl record::#ways for #request {})*

        impl record::Request for #request {
            type Response = #response;
            type ErrorCode = #errors;
            const API: &'static schema::ApiDef<'static> = &#table;
        }
    }
}

/// Emits the search aliases of an API: its name, its REST path, its title, the title without bracketed remarks, the words of
/// the title, and the keywords of the spec. Rustdoc accepts no quotes and no duplicates in aliases.
fn aliases(api: &Api) -> TokenStream {
    let title = docs::plain(&api.title);
    let bare = docs::plain(&without_brackets(&title));
    let is_usable = |text: &str| !text.is_empty() && !text.contains(['"', '\'']) && *text != api.request.name;
    let mut aliases: Vec<&str> = Vec::new();
    let path = api.rest.as_ref().map_or("", |rest| &rest.path);
    let mut words: Vec<&str> = words::of_title(&title).collect();
    words.extend(api.keywords.iter().map(String::as_str));
    for alias in [api.name.as_str(), path, &title, &bare].into_iter().chain(words) {
        if is_usable(alias) && !aliases.contains(&alias) {
            aliases.push(alias);
        }
    }
    quote!(#(#[doc(alias = #aliases)])*)
}

/// Removes bracketed remarks from a title.
fn without_brackets(title: &str) -> String {
    let mut depth = 0_usize;
    let kept = title.chars().filter(|c| {
        match c {
            '(' | '（' | '[' | '【' => depth += 1,
            ')' | '）' | ']' | '】' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    kept.collect()
}

fn module_docs(api: &Api) -> Vec<String> {
    let mut docs = Sentence::default().code(&api.name).text(" · ").prose(&api.title).lines();
    docs::paragraph(&mut docs, docs::prose(&api.summary));
    docs::paragraph(&mut docs, offered(api));
    docs
}

fn offered(api: &Api) -> Vec<String> {
    let rest = api.rest.as_ref().map(|rest| format!("{} {}", rest.method.as_str(), rest.path));
    let start = Sentence::default().text("Offered on ");
    let offered = match (&api.gateway, &rest) {
        (Some(_), Some(rest)) => start.text("the gateway (V2) and on REST (V3), as ").code(rest),
        (None, Some(rest)) => start.text("REST (V3), as ").code(rest),
        (Some(gateway), None) => {
            let words = gateway.via.iter().map(|via| match via {
                Via::Call => "as a call",
                Via::Page => "as a page that the user's browser opens",
                Via::App => "as an order string for the platform's app",
            });
            match gateway.via == Ways::of(&[Via::Call]) {
                true => start.text("the gateway (V2)"),
                false => start.text("the gateway (V2) ").text(&words.collect::<Vec<_>>().join(", or ")),
            }
        }
        (None, None) => start.text("no protocol"),
    };
    match api.file == CATALOGUE {
        true => offered.text(". Its fields are those of the catalogue.").lines(),
        false => offered.text(". Described in ").code(&api.file).text(".").lines(),
    }
}

fn request_docs(api: &Api, paths: &Paths) -> Vec<String> {
    let mut docs = Sentence::default().text("A request of ").code(&api.name).text(" (").prose(&api.title).text(").").lines();
    docs::paragraph(&mut docs, docs::prose(&api.summary));
    docs::paragraph(&mut docs, sample::docs(api, paths));
    docs::paragraph(&mut docs, limits::table(&api.request));
    docs::paragraph(&mut docs, offered(api));
    docs.push(format!("Returns [`{}`]. The code of an error is a [`{}`].", api.response.name, api.errors.name));
    docs
}

fn response_docs(api: &Api) -> Vec<String> {
    let mut docs = Sentence::default().text("The response of ").code(&api.name).text(" (").prose(&api.title).text(").").lines();
    if api.response.fields.is_empty() {
        docs::paragraph(&mut docs, vec!["This response has no fields.".to_owned()]);
    }
    docs
}

fn error_docs(api: &Api) -> Vec<String> {
    let mut docs = Sentence::default().text("The error codes of ").code(&api.name).text(".").lines();
    docs::paragraph(
        &mut docs,
        vec!["The codes that every API can return are in the enumerations of the gateway and of REST.".to_owned()],
    );
    docs
}

/// Returns the documentation of a record that is described under `types:`.
pub(super) fn type_docs(record: &Record, usage: Use) -> Vec<String> {
    let mut docs = match record.summary.is_empty() {
        true => Sentence::default().text("The platform's type ").code(&record.name).text(".").lines(),
        false => docs::prose(&record.summary),
    };
    if usage == Use::Sent {
        docs::paragraph(&mut docs, limits::table(record));
    }
    docs
}
