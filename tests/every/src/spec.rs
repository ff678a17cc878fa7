//! The content of the spec files, as parsed by the generator: examples, links, and limits.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use alipay_codegen::ir::{Api, Kind, Limit, LimitAt, Record, Rule, Spec};
use serde_json::Value;

/// The parsed spec folder.
pub(crate) static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    alipay_codegen::load(&folder).unwrap().spec
});

static APIS: LazyLock<HashMap<&str, &Api>> = LazyLock::new(|| SPEC.apis.iter().map(|api| (api.name.as_str(), api)).collect());

/// Returns the API with this name.
pub(crate) fn api(name: &str) -> &'static Api {
    APIS[name]
}

/// Examples of fields, by file and line.
static EXAMPLES: LazyLock<HashMap<(String, u32), Value>> = LazyLock::new(|| {
    let mut examples = HashMap::new();
    each_record(true, &mut |record| {
        let fields = record.fields.iter().filter_map(|field| Some((field.line, field.example.clone()?)));
        examples.extend(fields.map(|(line, example)| ((record.file.clone(), line), example)));
    });
    examples
});

/// Returns the example of the field on this line of this file.
pub(crate) fn example(file: &str, line: u32) -> Option<&'static Value> {
    EXAMPLES.get(&(file.to_owned(), line))
}

/// A limit or a rule: file, line and keyword.
pub(crate) type LimitLocation = (String, u32, String);

/// Returns every limit and every rule of requests.
pub(crate) fn limit_locations() -> BTreeSet<LimitLocation> {
    let mut all = BTreeSet::new();
    each_record(false, &mut |record| {
        let mut add = |line: u32, word: &str| {
            all.insert((record.file.clone(), line, word.to_owned()));
        };
        for field in &record.fields {
            each_limit(&field.limits, &field.kind, &mut |def| add(def.line, word(&def.limit)));
        }
        for def in &record.rules {
            add(def.line, rule_word(&def.rule));
        }
    });
    all
}

fn each_limit(limits: &[LimitAt], kind: &Kind, visit: &mut impl FnMut(&LimitAt)) {
    limits.iter().for_each(&mut *visit);
    if let Kind::List(item) = kind {
        each_limit(&item.limits, &item.kind, visit);
    }
}

/// Visits every record once: those of requests, and optionally those of responses.
fn each_record(responses: bool, visit: &mut impl FnMut(&Record)) {
    let mut seen = BTreeSet::new();
    let mut open: Vec<Arc<Record>> = Vec::new();
    for api in &SPEC.apis {
        open.push(Arc::clone(&api.request));
        open.extend(responses.then(|| Arc::clone(&api.response)));
    }
    for common in SPEC.gateway.iter().chain(&SPEC.rest) {
        open.push(Arc::clone(&common.parameters));
        open.extend(common.upload.as_ref().map(|upload| Arc::new(upload.record.clone())));
    }
    while let Some(record) = open.pop() {
        if seen.insert((record.file.clone(), record.name.clone(), record.line)) {
            visit(&record);
            open.extend(record.fields.iter().filter_map(|field| inner(&field.kind)));
        }
    }
}

fn inner(kind: &Kind) -> Option<Arc<Record>> {
    match kind {
        Kind::Record(record) => Some(Arc::clone(record)),
        Kind::List(item) => inner(&item.kind),
        _ => None,
    }
}

const fn word(limit: &Limit) -> &'static str {
    match limit {
        Limit::Required => "required",
        Limit::MaxLength(_) => "max_length",
        Limit::MinLength(_) => "min_length",
        Limit::Pattern(_) => "pattern",
        Limit::MaxItems(_) => "max_items",
        Limit::MinItems(_) => "min_items",
        Limit::Minimum(_) => "minimum",
        Limit::Maximum(_) => "maximum",
        Limit::MaxDecimals(_) => "max_decimals",
        Limit::Values(_) => "values",
        Limit::Format(_) => "format",
        Limit::MaxBytes(_) => "max_bytes",
        Limit::Extensions(_) => "extensions",
    }
}

const fn rule_word(rule: &Rule) -> &'static str {
    match rule {
        Rule::ExactlyOne(_) => "exactly_one",
        Rule::AtLeastOne(_) => "at_least_one",
        Rule::AtMostOne(_) => "at_most_one",
        Rule::When { .. } => "when",
    }
}
