//! Fields of the API that the line names, their members, and their values.

use std::sync::Arc;

use alipay_codegen::ir::{Field, Kind, Record};
use clap_complete::engine::CompletionCandidate;

use crate::api::Entry;
use crate::description::values;
use crate::language::Language;

/// Returns the candidates for an assignment: the next field of its path, or a value of the field.
pub(super) fn candidates(words: &[String], current: &str, language: Language) -> Vec<CompletionCandidate> {
    let Some(api) = words.iter().skip(1).find_map(|word| Entry::find(word)).and_then(Entry::parse) else {
        return Vec::new();
    };
    match current.split_once('=') {
        Some((path, value)) => {
            let field = resolve(&api.request, path.trim_end_matches(':'));
            let values = field.iter().flat_map(|field| values(field)).filter(|listed| listed.wire.starts_with(value));
            values
                .map(|listed| {
                    let help = language.pick(&listed.summary, &listed.title);
                    candidate(format!("{path}={}", listed.wire), help)
                })
                .collect()
        }
        None => {
            let (parent, beginning) = current.rsplit_once('.').map_or(("", current), |(parent, rest)| (parent, rest));
            let record =
                if parent.is_empty() { Some(api.request.as_ref()) } else { resolve(&api.request, parent).and_then(nested) };
            let prefix = if parent.is_empty() { String::new() } else { format!("{parent}.") };
            let fields = record.map(|record| record.fields.iter()).into_iter().flatten();
            let fields: Vec<_> = fields.filter(|field| field.name.starts_with(beginning)).collect();
            let path = |field: &Field| format!("{prefix}{}{}", field.name, form(&field.kind));
            match fields.as_slice() {
                // A shell ends a word after its only candidate, and a path to members needs one of them.
                [only] if path(only).ends_with('.') => candidates(words, &path(only), language),
                fields => fields.iter().map(|field| candidate(path(field), help(field, language))).collect(),
            }
        }
    }
}

fn candidate(value: String, help: &str) -> CompletionCandidate {
    let help = (!help.is_empty()).then(|| help.to_owned().into());
    CompletionCandidate::new(value).help(help)
}

fn help(field: &Field, language: Language) -> &str {
    match (language, field.title.is_empty()) {
        (Language::Chinese, false) => &field.title,
        _ => &field.summary,
    }
}

/// Returns the characters between the name of a field and its value, or its members.
fn form(kind: &Kind) -> &'static str {
    match kind {
        Kind::Record(_) => ".",
        Kind::List(item) => match item.kind {
            Kind::Record(_) => "[0].",
            _ => "[]=",
        },
        Kind::File => "=@",
        _ => "=",
    }
}

/// Returns the record of a field, or of the elements of its list.
fn nested(field: &Field) -> Option<&Record> {
    match field.kind.innermost() {
        Kind::Record(of) => Some(Arc::as_ref(of)),
        _ => None,
    }
}

/// Returns the field at a path, such as `goods_detail[0].price`.
fn resolve<'r>(record: &'r Record, path: &str) -> Option<&'r Field> {
    let mut record = Some(record);
    let mut field = None;
    for step in path.split('.') {
        let name = step.split('[').next().unwrap_or_default();
        let found = record?.fields.iter().find(|field| field.name == name)?;
        (field, record) = (Some(found), nested(found));
    }
    field
}
