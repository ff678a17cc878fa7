//! Resolution of `paging:`: the fields for reading a long list page by page.

use super::rules;
use crate::diagnostic::{Code, Report};
use crate::ir::doubt::Doubt;
use crate::ir::{Idempotency, Kind, PageEnd, PageStep, Paging, Record, Text};
use crate::source::yaml::Node;
use crate::spec::typed::PagingSpec;

/// The fields that `paging:` can name.
pub(super) struct Fields<'a> {
    pub(super) request: &'a Record,
    pub(super) response: &'a Record,
}

/// Resolves `paging:`. `node` is its map. Returns `None` after a mistake. `is_lost` is set if a mistake may have removed
/// `idempotency:`.
pub(super) fn resolve(
    spec: &PagingSpec,
    node: &Node,
    fields: &Fields<'_>,
    (idempotency, is_lost): (&Idempotency, bool),
    report: &mut Report,
) -> Option<Paging> {
    if *idempotency != Idempotency::Always && !is_lost {
        report
            .at(Code::BadPaging, node.span, "paging requires an API whose second call does no harm")
            .help("write `idempotency: always`");
    }
    let mut named = |key: &str, name: &str, record: &Record, fits: fn(&Kind) -> bool, holds: &str| {
        let span = node.span_of(key);
        if node.doubts(key) {
            return None;
        }
        let field = rules::find(name, span, &record.into(), report)?;
        let kind = field.known_kind()?;
        if !fits(kind) {
            let actual = kind.describe();
            report.at(Code::BadPaging, span, format!("expected {holds} for `{key}`, found `{name}`, which is {actual}"));
            return None;
        }
        Some(name.to_owned())
    };
    let items = named("items", &spec.items, fields.response, |kind| matches!(kind, Kind::List(_)), "a list");
    let mut number = |key: &str, name: &Option<String>, record: &Record| match name {
        Some(name) => named(key, name, record, is_number, "a number, or a number as a string").map(Some),
        None => Some(None),
    };
    let page = number("page", &spec.page, fields.request);
    let size = number("size", &spec.size, fields.request);
    let total = number("total", &spec.total, fields.response);
    let pages = number("pages", &spec.pages, fields.response);
    let more = match &spec.more {
        Some(name) => named("more", name, fields.response, |kind| matches!(kind, Kind::Boolean), "a boolean").map(Some),
        None => Some(None),
    };
    let mut text = |key: &str, name: &Option<String>, record: &Record| match name {
        Some(name) => named(key, name, record, |kind| matches!(kind, Kind::Text(_)), "a string").map(Some),
        None => Some(None),
    };
    let cursor = text("cursor", &spec.cursor, fields.request);
    let next = text("next", &spec.next, fields.response);
    let ends = [total?.map(PageEnd::Total), pages?.map(PageEnd::Pages), more?.map(PageEnd::More)];
    let mut ends = ends.into_iter().flatten();
    let (end, second) = (ends.next(), ends.next());
    let by_number = size.as_ref()?.is_some() || spec.first.is_some() || end.is_some();
    let step = match (page?, cursor?, next?) {
        (Some(page), None, None) if second.is_none() => {
            let end = end.unwrap_or(PageEnd::Empty);
            PageStep::Number { page, first: spec.first.unwrap_or(1), size: size?, end }
        }
        (None, Some(cursor), Some(next)) if !by_number => PageStep::Cursor { cursor, next },
        _ if !Doubt::of(node).is_none() => return None,
        _ => {
            report.at(Code::BadPaging, node.span, "expected pages either by number or by cursor").help(
                "write `items` and `page`, with `size` and one of `total`, `pages`, `more`; or `items`, `cursor` and `next`",
            );
            return None;
        }
    };
    Some(Paging { items: items?, step })
}

const fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Integer | Kind::Text(Text::String))
}
