//! Finds every limit and every rule of a request, with the way to it, and wraps a value into a document around it.

use alipay::schema::{ApiDef, FieldDef, ItemDef, Kind, Limits, Protocol, RecordDef};
use serde_json::Value;

use crate::case::Subject;
use crate::make::{Document, Made, Maker, Wish};
use crate::{all, said};

/// A table of what is sent: the request of an API, or what all calls have in common.
pub(crate) struct Sent {
    pub(crate) api: ApiDef<'static>,
    /// An empty request, where there is a type for it.
    pub(crate) typed: Option<fn() -> Box<dyn Subject>>,
    /// The code that answers each broken limit, as the spec says.
    pub(crate) links: Vec<(String, String)>,
    pub(crate) protocols: Vec<Protocol>,
}

/// Every one of them.
pub(crate) fn sent() -> Vec<Sent> {
    use alipay::common::{gateway, rest};
    let apis = all::ALL.iter().map(|case| Sent {
        api: *case.api,
        typed: Some(case.request),
        links: said::api(case.api.name).links.iter().map(|link| (link.limit.clone(), link.code.clone())).collect(),
        protocols: protocols(case.api),
    });
    let only = |request: &'static RecordDef<'static>, protocol, links: &[alipay_codegen::ir::Link]| {
        // Any API will do for what a table of parameters does not have.
        let api = ApiDef { name: request.file, file: request.file, request, links: &[], ..*all::ALL[0].api };
        let links = links.iter().map(|link| (link.limit.clone(), link.code.clone())).collect();
        Sent { api, typed: None, links, protocols: vec![protocol] }
    };
    let upload = said::SPEC.gateway.as_ref().and_then(|common| common.upload.as_ref()).unwrap();
    let files = only(&gateway::UPLOAD, Protocol::Gateway, &upload.links);
    let files = Sent { api: ApiDef { links: gateway::UPLOAD_LINKS, ..files.api }, ..files };
    let common = [only(&gateway::PARAMETERS, Protocol::Gateway, &[]), only(&rest::PARAMETERS, Protocol::Rest, &[]), files];
    apis.chain(common).collect()
}

/// The protocols that an API is offered on.
pub(crate) fn protocols(api: &ApiDef<'_>) -> Vec<Protocol> {
    let gateway = api.gateway.is_some().then_some(Protocol::Gateway);
    gateway.into_iter().chain(api.rest.is_some().then_some(Protocol::Rest)).collect()
}

/// A step down: a field, and how far into its lists.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    pub(crate) table: &'static RecordDef<'static>,
    pub(crate) field: FieldDef<'static>,
    /// How many lists deep; the platform has none in another, and so this is 0 or 1 with it.
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

/// A value of a request: where it stands, what it holds, and what it must keep to.
pub(crate) struct Target<'s> {
    pub(crate) steps: &'s [Step],
    pub(crate) kind: Kind<'static>,
    pub(crate) limits: Limits<'static>,
}

/// Visits every value below a record, and every record with the way to it.
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

/// The document around a value that stands at the end of these steps; `None` where rules do not allow it there.
pub(crate) fn around(maker: Maker, steps: &[Step], made: Made) -> Option<Document> {
    let (last, outer) = steps.split_last()?;
    let mut made = made;
    for (item, limits) in last.lists().into_iter().rev() {
        let Made::Json(first) = made else { return None };
        // Beside it as many as the list must have, and all of them good.
        let more = maker.value(&Kind::List(item), limits, &last.field, None, false);
        let others = more.items().unwrap_or_default().iter().skip(1).cloned();
        made = Made::Json(std::iter::once(first).chain(others).collect());
    }
    let document = maker.record(last.table, &Wish { set: vec![(last.field.name, made)], ..Wish::default() })?;
    inside(maker, outer, document)
}

/// The document around a record at the end of these steps.
pub(crate) fn inside(maker: Maker, steps: &[Step], record: Document) -> Option<Document> {
    if steps.is_empty() {
        return Some(record);
    }
    around(maker, steps, Made::Json(Value::Object(record.members)))
}

/// Where the value stands, as a violation says it, and the way to its limits.
pub(crate) fn paths(steps: &[Step]) -> (String, String) {
    let join = |index: &str| {
        let name = |step: &Step| format!("{}{}", step.field.name, index.repeat(step.depth));
        steps.iter().map(name).collect::<Vec<_>>().join(".")
    };
    (join("[0]"), join(".items"))
}

/// A path with a word behind it.
pub(crate) fn below(path: &str, word: &str) -> String {
    if path.is_empty() { word.to_owned() } else { format!("{path}.{word}") }
}
