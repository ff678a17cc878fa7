//! Links between error codes and limits, if the text of a code contains the number of a limit.

use std::collections::{BTreeMap, BTreeSet};

use super::Merger;
use super::spec::{Place, Spec};
use super::types::NewTypes;
use crate::import::draft::{Draft, Hint, Reading};
use crate::import::value::Value;
use alipay_codegen::diagnostic::{Code, Diagnostic};
use alipay_codegen::resolve::identify;
use alipay_codegen::source::Found;
use alipay_codegen::source::yaml::{self, Node};
use alipay_codegen::spec::tables::ERROR;

/// Adds `rule:` to codes of a folder that contains the limits already.
pub(in crate::import) fn link(
    folder: &[Found],
    reading: &Reading,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(Found, Option<String>)> {
    let spec = Spec::new(folder);
    let types = NewTypes::find(&spec, reading, &[], &[], &mut Vec::new());
    let mut merger = Merger { spec: &spec, reading, matched: &[], types: &types, files: BTreeMap::new(), diagnostics };
    for draft in &reading.apis {
        let Some(identity) = identify(&draft.api) else { continue };
        merger.link(&(identity.product, identity.rest), draft);
    }
    merger.finish(folder)
}

impl Merger<'_> {
    fn link(&mut self, place: &Place, draft: &Draft) {
        let Some(file) = self.spec.file(place) else { return };
        let (Some(request), Some(errors)) = (file.node.get("request"), file.node.get("errors")) else { return };
        let mut claims: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for hint in &draft.hints {
            match limits(request, hint).as_slice() {
                [one] => drop(claims.entry(one.clone()).or_default().insert(hint.code.as_str())),
                _ => self.doubt(hint, "it is not clear which limit that is"),
            }
        }
        let claimed: BTreeSet<&str> =
            errors.entries().iter().filter_map(|entry| entry.value.get("rule")).flat_map(names).collect();
        let order: Vec<&str> = ERROR.all().map(|key| key.name).collect();
        let mut linked: BTreeSet<&str> = BTreeSet::new();
        for (limit, codes) in &claims {
            let single = codes.len() == 1;
            for hint in draft.hints.iter().filter(|hint| codes.contains(hint.code.as_str())) {
                let Some(entry) = errors.entry(&hint.code) else { continue };
                let rule = entry.value.get("rule");
                if rule.is_some_and(|rule| names(rule).any(|name| name == limit)) || !linked.insert(hint.code.as_str()) {
                    continue;
                }
                if rule.is_some() || claimed.contains(limit.as_str()) || !single {
                    self.doubt(hint, &format!("`{limit}` matches, but another code or limit is linked already"));
                    continue;
                }
                let (rule, text) = (Value::text(limit.as_str()), file.source.text());
                let edits = &mut self.work(place).edits;
                match entry.value.entries() {
                    [] => edits.append(entry, &[("rule".to_owned(), rule)], text),
                    _ => edits.insert(&entry.value, "rule", &rule, &order, text),
                }
            }
        }
    }

    fn doubt(&mut self, hint: &Hint, what: &str) {
        let message = format!("the text of `{}` contains {} for a `{}`: {what}", hint.code, hint.number, hint.key);
        let mut diagnostic = Diagnostic::new(Code::NotCertain, &self.reading.source, hint.at, message);
        diagnostic.help("if it is known, add `rule:` by hand");
        self.diagnostics.push(diagnostic);
    }
}

/// Returns the texts of `rule:`, which is a string or a list.
fn names(rule: &Node) -> impl Iterator<Item = &str> {
    rule.text().into_iter().chain(rule.items().iter().filter_map(Node::text))
}

/// Returns the paths of the request's limits with the number. If the text contains names of fields, only their limits count.
fn limits(request: &Node, hint: &Hint) -> Vec<String> {
    let number = hint.number.to_string();
    let has = |node: &Node| {
        node.get(hint.key).is_some_and(|node| matches!(&node.value, yaml::Value::Scalar { text, .. } if *text == number))
    };
    let named = |name: &str| {
        let words = hint.about.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        words.filter(|word| word.contains('_') || word.len() > 3).any(|word| word == name)
    };
    let any_named = request.entries().iter().any(|entry| named(&entry.key));
    let fields = request.entries().iter().filter(|entry| !any_named || named(&entry.key));
    fields
        .flat_map(|entry| {
            let own = has(&entry.value).then(|| format!("{}.{}", entry.key, hint.key));
            let items = entry.value.get("items").filter(|items| has(items)).map(|_| format!("{}.items.{}", entry.key, hint.key));
            own.into_iter().chain(items)
        })
        .collect()
}
