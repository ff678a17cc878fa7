//! Every limit of every spec file: the last valid value is accepted, the first invalid one is rejected with the linked code.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use alipay::limits::{Overrides, Violation, check};
use alipay::record::Node;
use alipay::schema::{FieldDef, Kind, Limit, LimitDef, Limits, LinkDef, Protocol};
use alipay::upload::Upload;
use serde_json::{Value, json};

use crate::case::read;
use crate::make::{Document, Made, Maker, Wish};
use crate::oracle::{Scaled, violated};
use crate::spec;
use crate::walk::{Sent, Target, around, below, inside, paths, sent, walk};

/// A summary of the tests.
#[derive(Default)]
struct Tally {
    /// Tested limits by keyword.
    tried: BTreeMap<&'static str, usize>,
    /// Limits that could not be tested completely, with the reason.
    short: BTreeSet<String>,
}

impl Tally {
    fn print(&self, limit_locations: usize) {
        let words: Vec<String> = self.tried.iter().map(|(word, count)| format!("{count} {word}")).collect();
        // The test harness captures printed output, but this line should be visible.
        let mut out = std::io::stderr().lock();
        let _ = writeln!(
            out,
            "{limit_locations} limits are stated and tested: {}; {} of them incompletely",
            words.join(", "),
            self.short.len()
        );
        for line in &self.short {
            let _ = writeln!(out, "  {line}");
        }
    }
}

#[test]
fn every_limit_accepts_its_last_value_and_rejects_the_next() {
    let (mut tally, mut limit_locations) = (Tally::default(), BTreeSet::new());
    for sent in &sent() {
        for protocol in &sent.protocols {
            let maker = Maker(Some(*protocol));
            walk(
                maker,
                sent.api.request,
                &mut Vec::new(),
                &mut |target| {
                    for def in target.limits.iter() {
                        let file = target.steps.last().unwrap().table.file;
                        limit_locations.insert((file.to_owned(), def.line, def.limit.word().to_owned()));
                        *tally.tried.entry(def.limit.word()).or_default() += 1;
                        if let Err(reason) = try_limit(sent, maker, *protocol, target, &def) {
                            let (_, way) = paths(target.steps);
                            let limit = below(&way, def.limit.word());
                            tally.short.insert(format!("{}: {limit} ({file}:{}): {reason}", sent.api.name, def.line));
                        }
                    }
                },
                &mut |_, _| {},
            );
        }
    }
    tally.print(limit_locations.len());
    let mut expected = spec::limit_locations();
    expected.retain(|(_, _, word)| !matches!(word.as_str(), "exactly_one" | "at_least_one" | "at_most_one" | "when"));
    assert_eq!(limit_locations, expected, "the limits of the tables are those of the spec files");
}

/// Tests one limit. Returns the reason if it cannot be tested completely.
fn try_limit(
    sent: &Sent,
    maker: Maker,
    protocol: Protocol,
    target: &Target<'_>,
    def: &LimitDef<'static>,
) -> Result<(), &'static str> {
    let (path, way) = paths(target.steps);
    let last = target.steps.last().unwrap();
    let expected = Expected {
        path,
        limit: below(&way, def.limit.word()),
        source: format!("{}:{}", last.table.file, def.line),
        counts: None,
    };
    if def.limit == Limit::Required {
        return required(sent, maker, protocol, target, &expected);
    }
    let trials = Trials::of(target, &last.field, maker, last.table.file, &def.limit);
    let keeps = |made: &&Made| violated(target.limits, made).is_empty();
    let mut kept = 0;
    for made in trials.kept.iter().filter(keeps) {
        let Some(document) = around(maker, target.steps, made.clone()) else { continue };
        expect(sent, protocol, &document, &[], &expected);
        kept += 1;
    }
    let breaks = |made: &&Made| violated(target.limits, made).contains(&def.limit) && !made.is_empty();
    let alone = |made: &&Made| breaks(made) && violated(target.limits, made).len() == 1;
    let (alone, together): (Vec<_>, Vec<_>) =
        (trials.violating.iter().filter(alone).collect(), trials.violating.iter().filter(breaks).collect());
    let (chosen, is_alone) = if alone.is_empty() { (&together, false) } else { (&alone, true) };
    for made in chosen.iter().copied() {
        let Some(document) = around(maker, target.steps, made.clone()) else { continue };
        let counts = trials.counts.then(|| counts(&def.limit, made)).flatten();
        let also: Vec<String> = violated(target.limits, made).iter().map(|limit| below(&way, limit.word())).collect();
        expect(sent, protocol, &document, &also, &Expected { counts, ..expected.clone() });
    }
    match (kept, chosen.is_empty(), is_alone) {
        (_, true, _) => Err("no value violates it: an empty value counts as missing"),
        (0, ..) => Err("rejected beyond it; no value reaches it, because other limits of the field are narrower"),
        (.., false) => Err("accepted at it; every value beyond it violates another limit of the field, too"),
        _ => Ok(()),
    }
}

/// Tests a required field: missing, `null` and empty values are rejected.
fn required(sent: &Sent, maker: Maker, protocol: Protocol, target: &Target<'_>, expected: &Expected) -> Result<(), &'static str> {
    let (last, outer) = target.steps.split_last().unwrap();
    let made = maker.field(last.table, &last.field, false);
    let kept = around(maker, target.steps, made.clone()).ok_or("no document satisfies the rules around it")?;
    expect(sent, protocol, &kept, &[], expected);
    let wish = Wish { without: vec![last.field.name], ..Wish::default() };
    let mut record = maker.record(last.table, &wish).ok_or("a rule also requires it")?;
    if record.members.is_empty() && !outer.is_empty() {
        let other = last.table.fields().find(|field| maker.offers(field) && field.name != last.field.name);
        let other = other.ok_or("it is the only field, and an object without fields counts as missing")?;
        let set = vec![(other.name, maker.field(last.table, &other, false))];
        record = maker.record(last.table, &Wish { set, ..wish }).ok_or("a rule also requires it")?;
    }
    let mut missing = vec![record.clone()];
    let empty = match made {
        Made::File(_) => None,
        Made::Json(Value::String(_)) => Some(json!("")),
        Made::Json(Value::Array(_)) => Some(json!([])),
        Made::Json(Value::Object(_)) => Some(json!({})),
        Made::Json(_) => Some(Value::Null),
    };
    for empty in empty.into_iter().chain([Value::Null]) {
        let mut members = record.members.clone();
        members.insert(last.field.name.to_owned(), empty);
        missing.push(Document { members, files: record.files.clone() });
    }
    for record in missing {
        let document = inside(maker, outer, record).ok_or("no document satisfies the rules around it")?;
        expect(sent, protocol, &document, std::slice::from_ref(&expected.limit), expected);
    }
    Ok(())
}

/// The expected fields of a violation.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    pub(crate) path: String,
    pub(crate) limit: String,
    pub(crate) source: String,
    /// The allowed and the actual number, if the limit counts.
    pub(crate) counts: Option<(u64, u64)>,
}

/// Checks a document, as JSON and as the API's own type: exactly these limits are violated, one of them as expected.
pub(crate) fn expect(sent: &Sent, protocol: Protocol, document: &Document, limits: &[String], expected: &Expected) {
    let as_json = check(&sent.api, document.node(), protocol, &Overrides::default());
    verify(sent, document, &as_json, limits, expected);
    if let Some(typed) = sent.typed {
        let (request, _) = read(typed, document.node());
        let as_type = check(&sent.api, Node::record(request.record()), protocol, &Overrides::default());
        verify(sent, document, &as_type, limits, expected);
    }
}

fn verify(sent: &Sent, document: &Document, violations: &[Violation], limits: &[String], expected: &Expected) {
    let about = || {
        let Expected { limit, source, .. } = expected;
        format!("{}: {limit}, stated at {source}\nsent: {document:?}\nfound: {violations:#?}", sent.api.name)
    };
    let violated: BTreeSet<&str> = violations.iter().map(|violation| violation.limit.as_str()).collect();
    assert_eq!(violated, limits.iter().map(String::as_str).collect(), "{}", about());
    if limits.is_empty() {
        return;
    }
    let violation =
        violations.iter().find(|violation| violation.limit == expected.limit).unwrap_or_else(|| panic!("{}", about()));
    assert_eq!((&violation.path, &violation.source), (&expected.path, &expected.source), "{}", about());
    let linked = |to: &str| sent.links.iter().find(|(limit, _)| *limit == to);
    let code = linked(&expected.limit).or_else(|| linked(LinkDef::ANY)).map(|(_, code)| code);
    assert_eq!(violation.code.as_ref(), code, "the linked code: {}", about());
    if let Some((allowed, actual)) = expected.counts {
        assert_eq!((&violation.allowed, &violation.actual), (&allowed.to_string(), &actual.to_string()), "{}", about());
    }
}

fn counts(limit: &Limit<'_>, made: &Made) -> Option<(u64, u64)> {
    let length = || made.text().map(|text| text.chars().count() as u64);
    match limit {
        Limit::MaxLength(count) | Limit::MinLength(count) => Some((*count, length()?)),
        Limit::MaxItems(count) | Limit::MinItems(count) => Some((*count, made.items()?.len() as u64)),
        Limit::MaxBytes(count) => Some((*count, made.file()?.len())),
        _ => None,
    }
}

/// Values at a limit and just beyond it, as far as the other limits of the value allow them.
struct Trials {
    kept: Vec<Made>,
    violating: Vec<Made>,
    counts: bool,
}

impl Trials {
    fn of(target: &Target<'_>, field: &FieldDef<'static>, maker: Maker, file: &str, limit: &Limit<'static>) -> Self {
        let kind = &target.kind;
        let hint = spec::example(file, field.line);
        let hints: Vec<String> = match hint {
            Some(Value::Array(items)) => items.iter().filter_map(|item| Some(item.as_str()?.to_owned())).collect(),
            Some(Value::String(text)) => vec![text.clone()],
            _ => Vec::new(),
        };
        let scalar = |texts: Vec<String>| -> Vec<Made> { texts.iter().filter_map(|text| scalar(kind, text)).collect() };
        let (kept, violating) = match *limit {
            Limit::MaxLength(most) => (scalar(of_length(most, &hints)), scalar(of_length(most + 1, &hints))),
            Limit::MinLength(least) => (scalar(of_length(least, &hints)), scalar(of_length(least.saturating_sub(1), &hints))),
            Limit::MaxItems(most) => (items(maker, target, field, hint, most), items(maker, target, field, hint, most + 1)),
            Limit::MinItems(least) => {
                (items(maker, target, field, hint, least), items(maker, target, field, hint, least.saturating_sub(1)))
            }
            Limit::Minimum(bound) => (scalar(vec![bound.to_owned()]), scalar(beside(bound, -1, target.limits))),
            Limit::Maximum(bound) => (scalar(vec![bound.to_owned()]), scalar(beside(bound, 1, target.limits))),
            Limit::MaxDecimals(most) => (scalar(decimals(most, target.limits)), scalar(decimals(most + 1, target.limits))),
            Limit::Values(values) => {
                let others = values.iter().flat_map(|value| [format!("{value}~"), value.to_lowercase(), value.to_uppercase()]);
                (
                    scalar(values.iter().map(|value| (*value).to_owned()).collect()),
                    scalar(others.chain(["~".to_owned()]).collect()),
                )
            }
            Limit::Pattern(_) => {
                let kept = hints.iter().cloned().chain(["1", "a", "A", "2024-01-01", "1.00"].map(ToOwned::to_owned));
                let odd = ["~~~~", "好", "\u{1F4B0}", "a b", " ", "-"].map(ToOwned::to_owned);
                let longer = hints.iter().flat_map(|hint| [format!("{hint}~"), format!("~{hint}"), format!("{hint}{hint}")]);
                (scalar(kept.collect()), scalar(odd.into_iter().chain(longer).collect()))
            }
            Limit::Format(_) => {
                let kept = ["1", "0.01", "2024-05-01", "2024-05-01 12:00:00"].map(ToOwned::to_owned);
                let odd = ["abc", "1,5", "1e2", "2024-13-01", "2024-05-01T12:00:00", "~"].map(ToOwned::to_owned);
                (scalar(hints.into_iter().chain(kept).collect()), scalar(odd.into()))
            }
            Limit::MaxBytes(most) => (vec![of_size(target, most)], vec![of_size(target, most + 1)]),
            Limit::Extensions(extensions) => {
                let named = |name: String| Made::File(Upload::from_bytes(name, &b"1"[..]));
                let kept = extensions
                    .iter()
                    .flat_map(|extension| [named(format!("a.b.{extension}")), named(format!("a.{}", extension.to_uppercase()))]);
                (kept.collect(), vec![named("a.zzz".into()), named("jpg".into()), named("a.".into())])
            }
            ref other => panic!("a limit that these tests do not know: {other:?}"),
        };
        Self { kept, violating, counts: true }
    }
}

/// Returns a scalar of this kind with this text.
fn scalar(kind: &Kind<'_>, text: &str) -> Option<Made> {
    let value = match kind {
        Kind::Text => json!(text),
        Kind::Integer => json!(text.parse::<i64>().ok().filter(|value| value.to_string() == text)?),
        Kind::Number => json!(text.parse::<f64>().ok().filter(|value| value.to_string() == text)?),
        _ => return None,
    };
    Some(Made::Json(value))
}

/// Returns texts of exactly this length: four-byte characters, letters, digits, and variations of the examples.
fn of_length(length: u64, hints: &[String]) -> Vec<String> {
    let length = usize::try_from(length).unwrap();
    let mut texts: Vec<String> = ["\u{1F4B0}", "好", "a", "A", "1", "0", "9"].iter().map(|text| text.repeat(length)).collect();
    for decimals in 0..=2_usize {
        // A small number, a large one, and one with leading zeros.
        let point = if decimals == 0 { String::new() } else { format!(".{}", "9".repeat(decimals)) };
        let rest = length.saturating_sub(point.len());
        // Not by a format width, which is limited to 65,535.
        let zeros = "0".repeat(rest.saturating_sub(1));
        texts.extend([format!("{}{point}", "9".repeat(rest)), format!("{zeros}1{point}"), format!("1{zeros}{point}")]);
    }
    for hint in hints.iter().filter(|hint| !hint.is_empty()) {
        texts.push(hint.chars().cycle().take(length).collect());
        let last = hint.chars().last().into_iter().cycle();
        texts.push(hint.chars().chain(last).take(length).collect());
    }
    texts.retain(|text| text.chars().count() == length);
    texts
}

/// Returns a list of exactly this many elements.
fn items(maker: Maker, target: &Target<'_>, field: &FieldDef<'static>, hint: Option<&Value>, count: u64) -> Vec<Made> {
    let Kind::List(item) = target.kind else { return Vec::new() };
    let hint = hint.and_then(|value| value.as_array()?.first());
    let element = maker.value(&item.kind, target.limits.of_items(item), field, hint, false).json();
    vec![Made::Json((0..count).map(|_| element.clone()).collect())]
}

/// Returns the number next to a bound, by the last decimal that the value may have.
fn beside(bound: &str, steps: i128, limits: Limits<'_>) -> Vec<String> {
    let scaled = Scaled::read(bound).unwrap();
    let most = limits.iter().find_map(|def| match def.limit {
        Limit::MaxDecimals(most) => u32::try_from(most).ok(),
        _ => None,
    });
    let finest = most.unwrap_or(9).min(9);
    [finest, scaled.decimals, 2, 0]
        .into_iter()
        .filter(|decimals| *decimals <= finest)
        .map(|decimals| scaled.beside(steps, decimals))
        .collect()
}

/// Returns numbers with exactly this many decimals.
fn decimals(count: u64, limits: Limits<'_>) -> Vec<String> {
    let fraction = "1".repeat(usize::try_from(count).unwrap());
    let wholes = limits.iter().filter_map(|def| match def.limit {
        Limit::Minimum(bound) | Limit::Maximum(bound) => bound.split('.').next(),
        _ => None,
    });
    let wholes = ["1", "0"].into_iter().chain(wholes);
    wholes.map(|whole| if count == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") }).collect()
}

/// Returns a file with this announced size, whose content is never read.
fn of_size(target: &Target<'_>, bytes: u64) -> Made {
    let extension = target.limits.iter().find_map(|def| match def.limit {
        Limit::Extensions(extensions) => extensions.first().copied(),
        _ => None,
    });
    Made::File(Upload::from_reader(format!("a.{}", extension.unwrap_or("jpg")), bytes, std::io::empty()))
}
