//! The limits engine: walks a document along its table and reports violations.

use super::overrides::Overrides;
use super::violation::Violation;
use super::walk::{Step, Walk};
use super::{bounds, rules, types};
use crate::record::{Members, Node};
use crate::schema::{ApiDef, FieldDef, Kind, Limit, Limits, LinkDef, Protocol, RecordDef};
use crate::upload::Upload;

/// Checks a request against every limit that its API has on this protocol. Returns the violations in the order of the table, and
/// an empty list for a valid request.
#[must_use]
pub fn check(api: &ApiDef<'_>, request: Node<'_>, protocol: Protocol, overrides: &Overrides) -> Vec<Violation> {
    let mut walk = Walk::new(api, protocol, overrides);
    match request {
        Node::Object(members) => walk.record(api.request, members),
        Node::Absent => walk.record(api.request, Members::Json(&serde_json::Map::new())),
        other => walk.wrong_type("an object", other, 1),
    }
    walk.violations
}

/// Checks common parameters against their table, except those in `without`.
pub(crate) fn check_parameters(
    table: &RecordDef<'_>,
    parameters: &serde_json::Map<String, serde_json::Value>,
    protocol: Protocol,
    without: &[&str],
) -> Vec<Violation> {
    let mut violations =
        check(&ApiDef::undescribed(table), Node::Object(Members::Json(parameters)), protocol, &Overrides::default());
    violations.retain(|violation| !without.contains(&violation.path.as_str()));
    violations
}

/// Checks a file against the gateway-wide file limits, except those that its API overrides. `table` contains
/// the gateway-wide limits, and `links` their codes. `request` is the table of the API's request, and `name` is the file's field in it.
#[must_use]
pub fn check_upload(
    table: &RecordDef<'_>,
    links: &[LinkDef<'_>],
    request: &RecordDef<'_>,
    name: &str,
    upload: &Upload,
) -> Vec<Violation> {
    let (api, overrides) = (ApiDef::undescribed(table), Overrides::default());
    let mut walk = Walk::new(&api, Protocol::Gateway, &overrides);
    for field in table.fields() {
        walk.at(Step::Field(name), |walk| walk.field(&field, Node::File(upload)));
    }
    let mut violations = walk.violations;
    if let Some(own) = request.field(name) {
        violations.retain(|violation| own.limits.find(|def| def.limit.word() == violation.word()).is_none());
    }
    for violation in &mut violations {
        let link = links.iter().find(|link| link.limit.rsplit('.').next() == Some(violation.word()));
        violation.code = link.map(|link| link.code.to_owned());
    }
    violations
}

impl<'t> Walk<'_, 't> {
    fn record(&mut self, table: &RecordDef<'t>, members: Members<'_>) {
        let outer = std::mem::replace(&mut self.file, table.file);
        for (index, field) in table.fields().enumerate() {
            if self.offers(&field) {
                self.at(Step::Field(field.name), |walk| walk.field(&field, members.get(index, field.name)));
            }
        }
        for def in table.rules() {
            rules::check(self, table, &def, members);
        }
        self.file = outer;
    }

    fn field(&mut self, field: &FieldDef<'t>, node: Node<'_>) {
        let required = field.limits.find(|def| def.limit == Limit::Required);
        match (required, node.is_empty()) {
            (Some(def), true) => self.missing(def.line),
            (None, _) if matches!(node, Node::Absent) => {}
            // An empty text is not a value of any other type: forms send it for a field that is not filled in, and JSON libraries
            // read it as missing.
            (None, _) if matches!(node, Node::Text("")) && !matches!(field.kind, Kind::Text) => {}
            _ => self.value(&field.kind, field.limits, node, field.line),
        }
    }

    fn value(&mut self, kind: &Kind<'t>, limits: Limits<'t>, node: Node<'_>, line: u32) {
        match (kind, node) {
            (Kind::Record(table), Node::Object(members)) => self.record(table, members),
            (Kind::Record(_), other) => self.wrong_type("an object", other, line),
            (Kind::List(item), Node::List(items)) => {
                self.limits(limits, node);
                let limits = limits.of_items(item);
                for (index, element) in items.iter().enumerate() {
                    self.at(Step::Index(index), |walk| walk.value(&item.kind, limits, element, line));
                }
            }
            (Kind::List(_), other) => self.wrong_type("a list", other, line),
            (Kind::File, Node::File(_)) => self.limits(limits, node),
            (Kind::File, _) => self.wrong_type("a file", node, line),
            _ => match types::type_mismatch(kind, node) {
                Some(expected) => self.wrong_type(expected, node, line),
                None => self.limits(limits, node),
            },
        }
    }

    fn limits(&mut self, limits: Limits<'t>, node: Node<'_>) {
        // A malformed amount, time or date violates only its format: its size and decimals are meaningless.
        let form = limits.find(|def| matches!(def.limit, Limit::Format(_)));
        let malformed = form.filter(|def| self.effective(def.limit).is_some_and(|limit| bounds::check(&limit, node).is_some()));
        for def in limits.iter().filter(|def| malformed.is_none_or(|malformed| malformed == *def)) {
            let limit = self.effective(def.limit);
            if let Some(finding) = limit.and_then(|limit| bounds::check(&limit, node)) {
                self.report(def.limit.word(), def.line, def.advisory, finding);
            }
        }
    }
}
