//! Conversion of the parsed description to the client's tables, which the limits engine walks.
//!
//! The tables borrow from the description and from an arena, which lives as long as one request.

use std::collections::HashMap;

use alipay_schema::{
    ApiDef, ErrorDef, FieldRow, GatewayDef, Idempotency, ItemDef, Kind, Limit, LimitRow, LinkDef, RecordDef, RestDef, Row, Rule,
};
use bumpalo::Bump;

use crate::ir;
use crate::source::CATALOGUE;

/// Returns the table of an API.
pub fn api<'t>(arena: &'t Bump, api: &'t ir::Api) -> ApiDef<'t> {
    let mut records = Records::new(arena);
    ApiDef {
        name: &api.name,
        title: &api.title,
        file: &api.file,
        gateway: api.gateway.map(|gateway| GatewayDef { fields: gateway.fields }),
        rest: api.rest.as_ref().map(|rest| RestDef { method: rest.method, path: &rest.path }),
        idempotency: match &api.idempotency {
            ir::Idempotency::Never => Idempotency::Never,
            ir::Idempotency::Always => Idempotency::Always,
            ir::Idempotency::Fields(names) => Idempotency::Fields(texts(arena, names)),
        },
        request: records.record(&api.request),
        response: records.record(&api.response),
        links: links(arena, &api.links),
        errors: errors(arena, &api.errors.codes),
        shared_errors: &[],
    }
}

/// Returns a table with a single common parameter, in the form of an API's table.
pub fn parameter<'t>(arena: &'t Bump, common: &'t ir::Common, name: &str) -> ApiDef<'t> {
    let fields = common.parameters.fields.iter().filter(|def| def.name == name);
    ApiDef { name: "", ..ApiDef::undescribed(Records::new(arena).table("", &common.file, fields, &[])) }
}

/// Returns the table of the error codes of violated limits.
pub fn links<'t>(arena: &'t Bump, links: &'t [ir::Link]) -> &'t [LinkDef<'t>] {
    arena.alloc_slice_fill_iter(links.iter().map(|link| LinkDef { limit: &link.limit, code: &link.code }))
}

fn errors<'t>(arena: &'t Bump, codes: &'t [ir::ErrorCode]) -> &'t [ErrorDef<'t>] {
    let described: Vec<_> = codes.iter().filter(|code| code.is_described || code.in_catalogue).collect();
    arena.alloc_slice_fill_iter(described.into_iter().map(|code| ErrorDef {
        code: &code.code,
        summary: &code.summary,
        fix: &code.fix,
        retry: code.retry,
        outcome: code.outcome,
    }))
}

/// Returns the table of a standalone record.
pub fn record<'t>(arena: &'t Bump, record: &'t ir::Record) -> &'t RecordDef<'t> {
    Records::new(arena).record(record)
}

/// The tables of records, one for each record. Without sharing, nested types could need exponential space.
struct Records<'t> {
    arena: &'t Bump,
    cached: HashMap<*const ir::Record, &'t RecordDef<'t>>,
}

impl<'t> Records<'t> {
    fn new(arena: &'t Bump) -> Self {
        Self { arena, cached: HashMap::new() }
    }

    fn record(&mut self, record: &'t ir::Record) -> &'t RecordDef<'t> {
        if let Some(cached) = self.cached.get(&std::ptr::from_ref(record)) {
            return cached;
        }
        let table = self.table(&record.name, &record.file, record.fields.iter(), &record.rules);
        self.cached.insert(record, table);
        table
    }

    fn table(
        &mut self,
        name: &'t str,
        file: &'t str,
        fields: impl Iterator<Item = &'t ir::Field> + Clone,
        rules: &'t [ir::RuleAt],
    ) -> &'t RecordDef<'t> {
        let arena = self.arena;
        let rows: Vec<_> = fields.clone().map(|field| self.row(field)).collect();
        let lines = fields.flat_map(ir::Field::lines).chain(rules.iter().map(|at| at.line));
        let lines = lines.filter(|_| file != CATALOGUE);
        arena.alloc(RecordDef {
            name,
            file,
            rows: arena.alloc_slice_fill_iter(rows),
            rules: arena.alloc_slice_fill_iter(rules.iter().map(|at| rule(arena, &at.rule))),
            lines: arena.alloc_slice_fill_iter(lines.collect::<Vec<_>>()),
        })
    }

    fn row(&mut self, field: &'t ir::Field) -> Row<'t> {
        let kind = self.kind(&field.kind);
        Row::Full(self.arena.alloc(FieldRow {
            name: &field.name,
            kind,
            place: field.place,
            only: field.only,
            required: field.required == ir::Required::Yes,
            limits: limits(self.arena, &field.limits),
        }))
    }

    fn kind(&mut self, kind: &'t ir::Kind) -> Kind<'t> {
        match kind {
            ir::Kind::Text(_) => Kind::Text,
            ir::Kind::Integer => Kind::Integer,
            ir::Kind::Number => Kind::Number,
            ir::Kind::Boolean => Kind::Boolean,
            ir::Kind::File => Kind::File,
            ir::Kind::Record(of) => Kind::Record(self.record(of)),
            ir::Kind::List(item) => {
                let (arena, kind) = (self.arena, self.kind(&item.kind));
                Kind::List(arena.alloc(ItemDef { kind, limits: limits(arena, &item.limits) }))
            }
        }
    }
}

fn limits<'t>(arena: &'t Bump, limits: &'t [ir::LimitAt]) -> &'t [LimitRow<'t>] {
    arena.alloc_slice_fill_iter(limits.iter().map(|at| {
        let limit = limit(arena, &at.limit);
        if at.advisory { LimitRow::Advisory(limit) } else { LimitRow::Firm(limit) }
    }))
}

fn limit<'t>(arena: &'t Bump, limit: &'t ir::Limit) -> Limit<'t> {
    match limit {
        ir::Limit::Required => Limit::Required,
        ir::Limit::MaxLength(value) => Limit::MaxLength(*value),
        ir::Limit::MinLength(value) => Limit::MinLength(*value),
        ir::Limit::Pattern(value) => Limit::Pattern(value),
        ir::Limit::MaxItems(value) => Limit::MaxItems(*value),
        ir::Limit::MinItems(value) => Limit::MinItems(*value),
        ir::Limit::Minimum(value) => Limit::Minimum(value),
        ir::Limit::Maximum(value) => Limit::Maximum(value),
        ir::Limit::MaxDecimals(value) => Limit::MaxDecimals(*value),
        ir::Limit::Values(values) => Limit::Values(texts(arena, values)),
        ir::Limit::Format(format) => Limit::Format(*format),
        ir::Limit::MaxBytes(value) => Limit::MaxBytes(*value),
        ir::Limit::Extensions(extensions) => Limit::Extensions(texts(arena, extensions)),
    }
}

fn rule<'t>(arena: &'t Bump, rule: &'t ir::Rule) -> Rule<'t> {
    match rule {
        ir::Rule::ExactlyOne(names) => Rule::ExactlyOne(texts(arena, names)),
        ir::Rule::AtLeastOne(names) => Rule::AtLeastOne(texts(arena, names)),
        ir::Rule::AtMostOne(names) => Rule::AtMostOne(texts(arena, names)),
        ir::Rule::When { field, equals, require } => Rule::When { field, equals, require: texts(arena, require) },
    }
}

fn texts<'t>(arena: &'t Bump, texts: &'t [String]) -> &'t [&'t str] {
    arena.alloc_slice_fill_iter(texts.iter().map(String::as_str))
}
