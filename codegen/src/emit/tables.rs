//! The tables: statics of the run time's `schema` types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::paths::{Paths, ident, table};
use crate::ir::{
    CodeEnum, ErrorCode, Field, Format, GatewayFields, Home, Kind, Limit, LimitAt, Outcome, Place, Protocol, Record, Required,
    Retry, Rule, RuleAt, Verb,
};

/// The table of a record. `limits` is set for a record that is sent. The table of one that is only received has no limits: it marks the fields that a
/// response always has.
pub(super) fn record(record: &Record, name: &str, limits: bool, visibility: &TokenStream) -> TokenStream {
    let ident = table(name);
    let (rust_name, file) = (&record.name, &record.file);
    let fields = record.fields.iter().map(|one| field(one, record.home, limits));
    let rules = record.rules.iter().filter(|_| limits).map(rule);
    quote! {
        #visibility static #ident: schema::RecordDef<'static> = schema::RecordDef {
            name: #rust_name,
            file: #file,
            fields: &[#(#fields),*],
            rules: &[#(#rules),*],
        };
    }
}

fn field(field: &Field, from: Home, limits: bool) -> TokenStream {
    let (name, line) = (&field.name, Literal::u32_unsuffixed(field.line));
    let limits_at: Vec<_> = field.limits.iter().filter(|_| limits).map(limit_at).collect();
    // The limit of a field that is sent says it there.
    let required = (!limits && field.required == Required::Yes).then(|| quote!(.required()));
    // Most fields have the usual place and no limits: their short form is most of what the compiler reads in a table.
    let short = match &field.kind {
        Kind::Text(_) => quote!(schema::FieldDef::text(#name, #line)#required),
        other => {
            let kind = kind(other, from, limits);
            quote!(schema::FieldDef::new(#name, #kind, #line)#required)
        }
    };
    if field.place == Place::Body && field.only.is_none() && limits_at.is_empty() {
        return short;
    }
    let place = match field.place {
        Place::Body => None,
        Place::Query => Some(quote!(place: schema::Place::Query,)),
        Place::Path => Some(quote!(place: schema::Place::Path,)),
    };
    let only = match field.only {
        None => None,
        Some(Protocol::Gateway) => Some(quote!(only: Some(schema::Protocol::Gateway),)),
        Some(Protocol::Rest) => Some(quote!(only: Some(schema::Protocol::Rest),)),
    };
    let limits_at = (!limits_at.is_empty()).then(|| quote!(limits: &[#(#limits_at),*],));
    quote!(schema::FieldDef { #place #only #limits_at ..#short })
}

fn kind(kind: &Kind, from: Home, limits: bool) -> TokenStream {
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
            let inner = self::kind(&item.kind, from, limits);
            let limits = item.limits.iter().filter(|_| limits).map(limit_at);
            quote!(schema::Kind::List(&schema::ItemDef { kind: #inner, limits: &[#(#limits),*] }))
        }
    }
}

fn limit_at(at: &LimitAt) -> TokenStream {
    let line = Literal::u32_unsuffixed(at.line);
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
    let new = ident(if at.advisory { "advisory" } else { "new" });
    quote!(schema::LimitDef::#new(schema::Limit::#limit, #line))
}

fn rule(at: &RuleAt) -> TokenStream {
    let line = Literal::u32_unsuffixed(at.line);
    let rule = match &at.rule {
        Rule::ExactlyOne(names) => quote!(ExactlyOne(&[#(#names),*])),
        Rule::AtLeastOne(names) => quote!(AtLeastOne(&[#(#names),*])),
        Rule::AtMostOne(names) => quote!(AtMostOne(&[#(#names),*])),
        Rule::When { field, equals, require } => quote!(When { field: #field, equals: #equals, require: &[#(#require),*] }),
    };
    quote!(schema::RuleDef { rule: schema::Rule::#rule, line: #line })
}

/// The error codes that the spec says something of, as the elements of an array; the others' texts are in the enum's own table.
pub(super) fn errors(codes: &CodeEnum) -> TokenStream {
    let errors = codes.codes.iter().filter(|code| code.is_described).map(error);
    quote!(#(#errors),*)
}

/// Every one of these codes.
pub(super) fn all_errors(codes: &[ErrorCode]) -> TokenStream {
    let errors = codes.iter().map(error);
    quote!(#(#errors),*)
}

fn error(error: &ErrorCode) -> TokenStream {
    let (code, summary, fix) = (&error.code, one_line(&error.summary), one_line(&error.fix));
    let line = Literal::u32_unsuffixed(error.line);
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
            line: #line,
        }
    }
}

/// Summary and fix become part of messages, which are one line.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Where an API is offered: the two fields of its table.
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
