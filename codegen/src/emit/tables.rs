//! Tables: statics of the `schema` types of the run time.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::paths::{Paths, ident, table};
use crate::ir::{
    CodeEnum, ErrorCode, Field, Format, GatewayFields, Home, Kind, Limit, LimitAt, Outcome, Place, Protocol, Record, Required,
    Retry, Rule, RuleAt, Verb,
};
use crate::source::CATALOGUE;

/// Emits the table of a record. `is_sent` is set for a record that is, or is part of, a request: its table has limits, rules and
/// lines. The table of any other record marks the fields that a response always has.
pub(super) fn record(record: &Record, name: &str, is_sent: bool, visibility: &TokenStream) -> TokenStream {
    let ident = table(name);
    let (rust_name, file) = (&record.name, &record.file);
    let rows = record.fields.iter().map(|field| row(field, record.home, is_sent));
    let rules = record.rules.iter().filter(|_| is_sent).map(rule);
    let lines = is_sent.then(|| lines(record)).into_iter().flatten().map(Literal::u32_unsuffixed);
    quote! {
        #visibility static #ident: schema::RecordDef<'static> = schema::RecordDef {
            name: #rust_name,
            file: #file,
            rows: &[#(#rows),*],
            rules: &[#(#rules),*],
            lines: &[#(#lines),*],
        };
    }
}

/// Returns the lines of a table, in the order that `schema::RecordDef::lines` documents. A record of the catalogue has none.
fn lines(record: &Record) -> impl Iterator<Item = u32> {
    let lines = record.fields.iter().flat_map(Field::lines).chain(record.rules.iter().map(|at| at.line));
    lines.filter(|_| record.file != CATALOGUE)
}

/// Emits a field in the shortest form that holds its facts: short forms are most of the table text that the compiler reads.
fn row(field: &Field, from: Home, is_sent: bool) -> TokenStream {
    let (name, kind) = (&field.name, kind(&field.kind, from, is_sent));
    let limits = limits(&field.limits, is_sent);
    // A field of a request has `Limit::Required` instead.
    let required = !is_sent && field.required == Required::Yes;
    if field.place == Place::Body && field.only.is_none() && !required {
        return match (&field.kind, limits.is_empty()) {
            (Kind::Text(_), true) => quote!(schema::Row::Text(#name)),
            (_, true) => quote!(schema::Row::Plain(#name, #kind)),
            (_, false) => quote!(schema::Row::Limited(#name, #kind, &[#limits])),
        };
    }
    let place = match field.place {
        Place::Body => quote!(Body),
        Place::Query => quote!(Query),
        Place::Path => quote!(Path),
    };
    let only = match field.only {
        None => quote!(None),
        Some(Protocol::Gateway) => quote!(Some(schema::Protocol::Gateway)),
        Some(Protocol::Rest) => quote!(Some(schema::Protocol::Rest)),
    };
    quote! {
        schema::Row::Full(&schema::FieldRow {
            name: #name,
            kind: #kind,
            place: schema::Place::#place,
            only: #only,
            required: #required,
            limits: &[#limits],
        })
    }
}

/// Emits the limits as elements of an array. The table of a record that is only received has none.
fn limits(limits: &[LimitAt], is_sent: bool) -> TokenStream {
    let limits = limits.iter().filter(|_| is_sent).map(limit_at);
    quote!(#(#limits),*)
}

fn kind(kind: &Kind, from: Home, is_sent: bool) -> TokenStream {
    match kind {
        Kind::Text(_) => quote!(schema::Kind::Text),
        Kind::Integer => quote!(schema::Kind::Integer),
        Kind::Number => quote!(schema::Kind::Number),
        Kind::Boolean => quote!(schema::Kind::Boolean),
        Kind::Record(record) => {
            let path = Paths::table_path(&record.name, record.home, from);
            quote!(schema::Kind::Record(&#path))
        }
        Kind::File => quote!(schema::Kind::File),
        Kind::List(item) => {
            let inner = self::kind(&item.kind, from, is_sent);
            let limits = self::limits(&item.limits, is_sent);
            quote!(schema::Kind::List(&schema::ItemDef { kind: #inner, limits: &[#limits] }))
        }
    }
}

fn limit_at(at: &LimitAt) -> TokenStream {
    let count = |count: u64| Literal::u64_unsuffixed(count);
    let limit = match &at.limit {
        Limit::Required => quote!(Required),
        Limit::MaxLength(max) => {
            let max = count(*max);
            quote!(MaxLength(#max))
        }
        Limit::MinLength(min) => {
            let min = count(*min);
            quote!(MinLength(#min))
        }
        Limit::Pattern(pattern) => quote!(Pattern(#pattern)),
        Limit::MaxItems(max) => {
            let max = count(*max);
            quote!(MaxItems(#max))
        }
        Limit::MinItems(min) => {
            let min = count(*min);
            quote!(MinItems(#min))
        }
        Limit::Minimum(min) => quote!(Minimum(#min)),
        Limit::Maximum(max) => quote!(Maximum(#max)),
        Limit::MaxDecimals(max) => {
            let max = count(*max);
            quote!(MaxDecimals(#max))
        }
        Limit::Values(values) => quote!(Values(&[#(#values),*])),
        Limit::Format(format) => {
            let format = match format {
                Format::Price => quote!(Price),
                Format::DateTime => quote!(DateTime),
                Format::Date => quote!(Date),
            };
            quote!(Format(schema::Format::#format))
        }
        Limit::MaxBytes(max) => {
            let max = count(*max);
            quote!(MaxBytes(#max))
        }
        Limit::Extensions(extensions) => quote!(Extensions(&[#(#extensions),*])),
    };
    let row = ident(if at.advisory { "Advisory" } else { "Firm" });
    quote!(schema::LimitRow::#row(schema::Limit::#limit))
}

fn rule(at: &RuleAt) -> TokenStream {
    let rule = match &at.rule {
        Rule::ExactlyOne(names) => quote!(ExactlyOne(&[#(#names),*])),
        Rule::AtLeastOne(names) => quote!(AtLeastOne(&[#(#names),*])),
        Rule::AtMostOne(names) => quote!(AtMostOne(&[#(#names),*])),
        Rule::When { field, equals, require } => quote!(When { field: #field, equals: #equals, require: &[#(#require),*] }),
    };
    quote!(schema::Rule::#rule)
}

/// Emits the described error codes as elements of an array. The enum's own table holds the texts of the others.
pub(super) fn errors(codes: &CodeEnum) -> TokenStream {
    let errors = codes.codes.iter().filter(|code| code.is_described).map(error);
    quote!(#(#errors),*)
}

/// Emits all of these codes.
pub(super) fn all_errors(codes: &[ErrorCode]) -> TokenStream {
    let errors = codes.iter().map(error);
    quote!(#(#errors),*)
}

fn error(error: &ErrorCode) -> TokenStream {
    let (code, summary, fix) = (&error.code, one_line(&error.summary), one_line(&error.fix));
    let retry = match error.retry {
        Retry::Never => quote!(Never),
        Retry::Later => quote!(Later),
    };
    let outcome = match error.outcome {
        Outcome::Failed => quote!(Failed),
        Outcome::Unknown => quote!(Unknown),
    };
    quote! {
        schema::ErrorDef {
            code: #code,
            summary: #summary,
            fix: #fix,
            retry: schema::Retry::#retry,
            outcome: schema::Outcome::#outcome,
        }
    }
}

/// Puts a text on one line. Summary and fix become part of one-line messages.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Emits the fields `gateway` and `rest` of an API's table.
pub(super) fn offers(api: &crate::ir::Api) -> (TokenStream, TokenStream) {
    let gateway = api.gateway.map_or_else(
        || quote!(None),
        |gateway| {
            let fields = match gateway.fields {
                GatewayFields::BizContent => quote!(BizContent),
                GatewayFields::Plain => quote!(Plain),
            };
            quote!(Some(schema::GatewayDef { fields: schema::GatewayFields::#fields }))
        },
    );
    let rest = match &api.rest {
        None => quote!(None),
        Some(rest) => {
            let path = &rest.path;
            let verb = match rest.method {
                Verb::Get => quote!(Get),
                Verb::Post => quote!(Post),
                Verb::Put => quote!(Put),
                Verb::Patch => quote!(Patch),
                Verb::Delete => quote!(Delete),
            };
            quote!(Some(schema::RestDef { method: schema::Verb::#verb, path: #path }))
        }
    };
    (gateway, rest)
}
