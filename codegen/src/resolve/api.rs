//! Resolution of one API: its identity, records, protocols, error codes and examples.

use std::collections::HashSet;
use std::sync::Arc;

use super::errors::Catalogue;
use super::fields::{self, Owner};
use super::memory::{self, Memory};
use super::names::{Names, Style};
use super::types::Types;
use super::{ApiSource, Modules, errors, examples, exchange, identity, links, paging, protocols, rules};
use crate::diagnostic::{Code, Report};
use crate::ir;
use crate::source::Span;
use crate::source::yaml::{Mark, Node};
use crate::spec::tables;
use crate::spec::typed::{ApiFile, OneOrMany};

/// Resolves one API.
pub(super) fn resolve(
    source: &ApiSource,
    outer: &Types<'_>,
    catalogue: &Catalogue<'_>,
    memory: &Memory<'_>,
    modules: &mut Modules,
    report: &mut Report,
) -> ir::Api {
    let (spec, node) = (&source.file.typed, &source.file.node);
    check_order(node, report);
    let api_span = node.span_of("api");
    let identity = match node.get("api").is_some_and(|api| api.mark == Mark::Whole) {
        true => identity::check(&spec.api, api_span, &source.product, &source.stem, report),
        false => identity::of_place(&source.product, &source.stem),
    };
    let file = source.file.source.name().to_owned();
    let module = modules.claim(&identity.product, &identity.rest, api_span, report);

    let mut scope = Names::new(Style::Type);
    let name = scope.claim(&identity.rest, api_span, None, report);
    let plain = name.trim_end_matches('_');
    let (response_name, errors_name) = (format!("{plain}Response"), format!("{plain}ErrorCode"));
    scope.reserve(&response_name, "the response", Some(api_span));
    scope.reserve(&errors_name, "the enum of error codes", Some(api_span));
    for export in [&name, &response_name, &errors_name] {
        modules.export(&identity.product, export, &spec.api, api_span, report);
    }

    let offer = protocols::offer(spec, node, report);
    let outer = (!source.file.source.is_alone()).then_some(outer);
    let mut types = Types::new(ir::Home::Api, &spec.types, node.get("types"), outer, &file, scope);
    types.resolve_all(&offer, report);
    let mut request = record(source, &name, "request", &mut types, &offer, report);
    protocols::lay_out(&mut request, spec, node, &offer, report);
    let response = record(source, &response_name, "response", &mut types, &offer, report);
    types.report_unused(report);

    let (request, response) = (Arc::new(request), Arc::new(response));
    let codes = errors::resolve(&errors_name, &spec.errors, node.get("errors"), catalogue, report);
    let links = links::of_api(&request, &spec.errors, node.get("errors"), catalogue, report);
    let idempotency = idempotency(spec, node, &request, report);
    let paging = match (&spec.paging, node.get("paging")) {
        (Some(paging), Some(at)) => {
            let fields = paging::Fields { request: &request, response: &response };
            paging::resolve(paging, at, &fields, (&idempotency, node.doubts("idempotency")), report)
        }
        _ => None,
    };
    check_keywords(spec, node, report);
    let exchange = exchange::resolve(spec, node, &response, report);
    let effects = memory::effects(&spec.effects, node, memory, (&request, &response), &codes, report);
    let examples = examples::resolve(spec, node, &request, &response, report);
    ir::Api {
        name: spec.api.clone(),
        title: spec.title.clone(),
        summary: spec.summary.clone(),
        keywords: spec.keywords.clone(),
        file,
        product: identity.product,
        module,
        gateway: offer.gateway,
        rest: offer.rest,
        idempotency,
        paging,
        exchange,
        effects,
        types: types.listed(),
        request,
        response,
        links,
        errors: codes,
        examples,
    }
}

fn record(
    source: &ApiSource,
    name: &str,
    key: &str,
    types: &mut Types<'_>,
    offer: &protocols::Offer,
    report: &mut Report,
) -> ir::Record {
    let (spec, node): (&ApiFile, &Node) = (&source.file.typed, &source.file.node);
    let request = key == "request";
    let summary = match request {
        true => format!("A request of `{}`.", spec.api),
        false => format!("The response of `{}`.", spec.api),
    };
    let owner = Owner {
        name: name.to_owned(),
        home: ir::Home::Api,
        title: String::new(),
        summary,
        file: source.file.source.name().to_owned(),
        line: source.file.source.line(node.key_span_of(key).start),
        takes_files: request,
    };
    let (specs, rules) = match request {
        true => (&spec.request, (spec.rules.as_slice(), node.get("rules"), node.doubts("rules"))),
        false => (&spec.response, (&[][..], None, false)),
    };
    fields::record(owner, specs, node.get(key), rules, types, offer, report)
}

/// Reads `idempotency:`. Its fields must be fields of the request.
fn idempotency(spec: &ApiFile, node: &Node, request: &ir::Record, report: &mut Report) -> ir::Idempotency {
    match &spec.idempotency {
        None => ir::Idempotency::Never,
        Some(OneOrMany::One(_)) => ir::Idempotency::Always,
        Some(OneOrMany::Many(names)) => {
            let fields = request.into();
            for name in names {
                rules::find(name, node.span_of("idempotency"), &fields, report);
            }
            ir::Idempotency::Fields(names.clone())
        }
    }
}

/// Checks the search words: rustdoc accepts no quotes in them, no white space except inner spaces, and no duplicates.
fn check_keywords(spec: &ApiFile, node: &Node, report: &mut Report) {
    let items = node.get("keywords").map(Node::items).unwrap_or_default();
    let mut seen = HashSet::new();
    for (word, span) in spec.keywords.iter().zip(items.iter().map(|item| item.span)) {
        let is_searched =
            word.trim() == word && !word.contains(|c: char| matches!(c, '"' | '\'') || c.is_whitespace() && c != ' ');
        if !is_searched || word.chars().any(char::is_control) {
            report
                .at(Code::BadName, span, format!("`{}` cannot be searched for", word.escape_debug()))
                .help("write a word without quotes, and without white space at its ends");
        } else if !seen.insert(word) {
            report.at(Code::BadValues, span, format!("`{word}` is listed twice")).help("remove one of the two");
        }
    }
}

/// Checks the order of keys. It is the same in all files, so that readers find keys at the same place.
fn check_order(node: &Node, report: &mut Report) {
    let order: Vec<&str> = tables::API_FILE.all().map(|key| key.name).collect();
    let mut latest: Option<(usize, &str)> = None;
    // A missing key has the place of the whole file.
    let mut entries: Vec<_> = node.entries().iter().filter(|entry| entry.key_span != node.span).collect();
    entries.sort_by_key(|entry| entry.key_span.start);
    for entry in entries {
        let Some(at) = order.iter().position(|name| *name == entry.key) else { continue };
        match latest {
            Some((before, name)) if at < before => {
                let span: Span = entry.key_span;
                report
                    .at(Code::KeyOrder, span, format!("`{}` usually precedes `{name}`", entry.key))
                    .help(format!("the usual order: {}", order.join(", ")));
                return;
            }
            _ => latest = Some((at, &entry.key)),
        }
    }
}
