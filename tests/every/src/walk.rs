//! Walks every limit and every rule of a request, with the path to it, and builds a document around a value.

use alipay::schema::{ApiDef, FieldDef, ItemDef, Kind, Limits, Protocol, RecordDef};
use serde_json::Value;

use crate::case::Subject;
use crate::make::{Document, Made, Maker, Wish};
use crate::{all, spec};

/// A table of a request: that of an API, or that of the common parameters.
pub(crate) struct Sent {
    pub(crate) api: ApiDef<'static>,
    /// Creates an empty request, if there is a type for it.
    pub(crate) typed: Option<fn() -> Box<dyn Subject>>,
    /// The codes that the spec links to limits.
    pub(crate) links: Vec<(String, String)>,
    pub(crate) protocols: Vec<Protocol>,
}

/// Returns all request tables.
pub(crate) fn sent() -> Vec<Sent> {
    use alipay::common::{gateway, rest};
    let apis = all::ALL.iter().map(|case| Sent {
        api: *case.api,
        typed: Some(case.request),
        links: spec::api(case.api.name).links.iter().map(|link| (link.limit.clone(), link.code.clone())).collect(),
        protocols: protocols(case.api),
    });
    let only = |request: &'static RecordDef<'static>, protocol, links: &[alipay_codegen::ir::Link]| {
        // The parts that a parameter table lacks come from an arbitrary API.
        let api = ApiDef { name: request.file, file: request.file, request, links: &[], ..*all::ALL[0].api };
        let links = links.iter().map(|link| (link.limit.clone(), link.code.clone())).collect();
        Sent { api, typed: None, links, protocols: vec![protocol] }
    };
    let upload = spec::SPEC.gateway.as_ref().and_then(|common| common.upload.as_ref()).unwrap();
    let files = only(&gateway::UPLOAD, Protocol::Gateway, &upload.links);
    let files = Sent { api: ApiDef { links: gateway::UPLOAD_LINKS, ..files.api }, ..files };
    let common = [only(&gateway::PARAMETERS, Protocol::Gateway, &[]), only(&rest::PARAMETERS, Protocol::Rest, &[]), files];
    apis.chain(common).collect()
}

/// Returns the protocols of an API.
pub(crate) fn protocols(api: &ApiDef<'_>) -> Vec<Protocol> {
    let gateway = api.gateway.is_some().then_some(Protocol::Gateway);
    gateway.into_iter().chain(api.rest.is_some().then_some(Protocol::Rest)).collect()
}

/// A step on the path: a field and the depth in its lists.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    pub(crate) table: &'static RecordDef<'static>,
    pub(crate) field: FieldDef<'static>,
    /// The depth in lists. The platform has no lists in lists, so it is 0 or 1.
    pub(crate) depth: usize,
}

impl Step {
    fn lists(&self) -> Vec<(&'static ItemDef<'static>, Limits<'static>)> {
        let (mut lists, mut at) = (Vec::new(), (self.field.kind, self.field.limits));
        while let (Kind::List(item), limits) = at {
            lists.push((item, limits));
            at = (item.kind, limits.of_items(item));
        }
        lists.truncate(self.depth);
        lists
    }
}

/// A value of a request: its path, its kind, and its limits.
pub(crate) struct Target<'s> {
    pub(crate) steps: &'s [Step],
    pub(crate) kind: Kind<'static>,
    pub(crate) limits: Limits<'static>,
}

/// Visits every value below a record, and every record with the path to it.
pub(crate) fn walk(
    maker: Maker,
    table: &'static RecordDef<'static>,
    steps: &mut Vec<Step>,
    value: &mut dyn FnMut(&Target<'_>),
    record: &mut dyn FnMut(&[Step], &'static RecordDef<'static>),
) {
    record(steps, table);
    for field in table.fields().filter(|field| maker.offers(field)) {
        let mut at = (field.kind, field.limits);
        for depth in 0.. {
            steps.push(Step { table, field, depth });
            let (kind, limits) = at;
            value(&Target { steps, kind, limits });
            if let Kind::Record(below) = kind {
                walk(maker, below, steps, value, record);
            }
            steps.pop();
            match kind {
                Kind::List(item) => at = (item.kind, limits.of_items(item)),
                _ => break,
            }
        }
    }
}

/// Returns the document around a value at the end of these steps, or `None` if rules do not allow it there.
pub(crate) fn around(maker: Maker, steps: &[Step], made: Made) -> Option<Document> {
    let (last, outer) = steps.split_last()?;
    let mut made = made;
    for (item, limits) in last.lists().into_iter().rev() {
        let Made::Json(first) = made else { return None };
        // Adds valid elements up to the required number.
        let more = maker.value(&Kind::List(item), limits, &last.field, None, false);
        let others = more.items().unwrap_or_default().iter().skip(1).cloned();
        made = Made::Json(std::iter::once(first).chain(others).collect());
    }
    let document = maker.record(last.table, &Wish { set: vec![(last.field.name, made)], ..Wish::default() })?;
    inside(maker, outer, document)
}

/// Returns the document around a record at the end of these steps.
pub(crate) fn inside(maker: Maker, steps: &[Step], record: Document) -> Option<Document> {
    if steps.is_empty() {
        return Some(record);
    }
    around(maker, steps, Made::Json(Value::Object(record.members)))
}

/// Returns the path of the value as in a violation, and the path of its limits.
pub(crate) fn paths(steps: &[Step]) -> (String, String) {
    let join = |index: &str| {
        let name = |step: &Step| format!("{}{}", step.field.name, index.repeat(step.depth));
        steps.iter().map(name).collect::<Vec<_>>().join(".")
    };
    (join("[0]"), join(".items"))
}

/// Appends a word to a path.
pub(crate) fn below(path: &str, word: &str) -> String {
    if path.is_empty() { word.to_owned() } else { format!("{path}.{word}") }
}
