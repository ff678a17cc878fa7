//! Every rule between fields, satisfied and violated.

use std::collections::BTreeSet;

use alipay::schema::{Kind, Protocol, RecordDef, Rule, RuleDef};
use serde_json::{Value, json};

use crate::limits::{Expected, expect};
use crate::make::{Document, Made, Maker, Wish};
use crate::spec;
use crate::walk::{Sent, Step, below, inside, paths, sent, walk};

#[test]
fn every_rule_is_satisfied_and_violated() {
    let mut limit_locations = BTreeSet::new();
    for sent in &sent() {
        for protocol in &sent.protocols {
            let maker = Maker(Some(*protocol));
            let mut rules = Vec::new();
            walk(maker, sent.api.request, &mut Vec::new(), &mut |_| {}, &mut |steps, table| {
                rules.extend(table.rules().map(|def| (steps.to_vec(), table, def)));
            });
            for (steps, table, def) in rules {
                let word = match def.rule {
                    Rule::ExactlyOne(_) => "exactly_one",
                    Rule::AtLeastOne(_) => "at_least_one",
                    Rule::AtMostOne(_) => "at_most_one",
                    Rule::When { .. } => "when",
                };
                limit_locations.insert((table.file.to_owned(), def.line, word.to_owned()));
                Trial { sent, protocol: *protocol, maker, steps: &steps, table, def }.run(word);
            }
        }
    }
    let mut expected = spec::limit_locations();
    expected.retain(|(_, _, word)| matches!(word.as_str(), "exactly_one" | "at_least_one" | "at_most_one" | "when"));
    assert_eq!(limit_locations, expected, "the rules of the tables are those of the spec files");
}

/// A test of one rule.
struct Trial<'t> {
    sent: &'t Sent,
    protocol: Protocol,
    maker: Maker,
    steps: &'t [Step],
    table: &'static RecordDef<'static>,
    def: RuleDef<'static>,
}

impl Trial<'_> {
    fn run(&self, word: &str) {
        let among: Vec<&'static str> = match self.def.rule {
            Rule::ExactlyOne(among) | Rule::AtLeastOne(among) | Rule::AtMostOne(among) => among.to_vec(),
            Rule::When { field, equals, require } => return self.when(field, equals, require),
        };
        let offered = |name: &&str| self.table.fields().any(|field| field.name == *name && self.maker.offers(&field));
        let among: Vec<&str> = among.into_iter().filter(offered).collect();
        let (path, way) = paths(self.steps);
        let (limit, expected) = (below(&way, word), |path: &str| (path.to_owned(), below(&way, word)));
        for name in &among {
            self.expect(&[name], &among, false, expected(&path));
        }
        self.expect(&[], &among, word != "at_most_one", (path.clone(), limit.clone()));
        let pairs =
            among.iter().enumerate().flat_map(|(index, name)| among.iter().skip(index + 1).map(move |other| [*name, *other]));
        for pair in pairs {
            self.expect(&pair, &among, word != "at_least_one", (path.clone(), limit.clone()));
        }
    }

    /// Checks a record with exactly these of the fields.
    fn expect(&self, set_names: &[&'static str], among: &[&'static str], is_violated: bool, (path, limit): (String, String)) {
        let set = set_names.iter().map(|name| (*name, self.value(name))).collect();
        let without = among.iter().copied().filter(|name| !set_names.contains(name)).collect();
        self.document(Wish { set, without, ..Wish::default() }, is_violated, path, limit);
    }

    fn when(&self, field: &'static str, equals: &str, require: &[&'static str]) {
        let kind = self.table.field(field).unwrap().kind;
        let equals: Value = match kind {
            Kind::Text => json!(equals),
            _ => serde_json::from_str(equals).unwrap(),
        };
        let decides = (field, Made::Json(equals));
        let (path, way) = paths(self.steps);
        let required = require.iter().map(|name| (*name, self.value(name)));
        let set: Vec<_> = std::iter::once(decides.clone()).chain(required).collect();
        self.document(Wish { set: set.clone(), ..Wish::default() }, false, path.clone(), String::new());
        for missing in require {
            let set = set.iter().filter(|(name, _)| name != missing).cloned().collect();
            let at = (below(&path, missing), below(&below(&way, missing), "required"));
            self.document(Wish { set, without: vec![missing], ..Wish::default() }, true, at.0, at.1);
        }
    }

    fn document(&self, wish: Wish<'_>, is_violated: bool, path: String, limit: String) {
        let wish = Wish { ignoring: is_violated.then_some(&self.def), ..wish };
        let source = format!("{}:{}", self.table.file, self.def.line);
        let made = self.maker.record(self.table, &wish).map(|record| self.filled(record, &wish));
        let document = made.and_then(|record| inside(self.maker, self.steps, record));
        let document = document.unwrap_or_else(|| panic!("{}: {source}: other rules contradict this one", self.sent.api.name));
        let limits: Vec<String> = is_violated.then(|| limit.clone()).into_iter().collect();
        expect(self.sent, self.protocol, &document, &limits, &Expected { path, limit, source, counts: None });
    }

    /// Adds another field if the object is empty, because an empty object counts as missing.
    fn filled(&self, record: Document, wish: &Wish<'_>) -> Document {
        let other = self.table.fields().find(|field| self.maker.offers(field) && !wish.without.contains(&field.name));
        match other.filter(|_| record.members.is_empty() && !self.steps.is_empty()) {
            Some(other) => {
                let set = vec![(other.name, self.maker.field(self.table, &other, false))];
                self.maker.record(self.table, &Wish { set, ..wish.clone() }).unwrap_or(record)
            }
            None => record,
        }
    }

    fn value(&self, name: &str) -> Made {
        self.maker.field(self.table, &self.table.field(name).unwrap(), false)
    }
}
