//! The limits of one value: whether the type can have them, and whether a value can keep to all of them.

use std::collections::HashSet;

use regex_lite::Regex;

use super::decimal::Decimal;
use crate::diagnostic::{Code, Report};
use crate::ir::{Kind, Limit, LimitAt, Text};
use crate::source::yaml::{Mark, Node};
use crate::spec::typed::{DecimalSpec, FieldSpec, ItemsSpec};

/// The limits that a field, or `items:`, states.
pub(super) struct Stated<'a> {
    limits: Vec<Limit>,
    values: Option<&'a [String]>,
}

impl<'a> Stated<'a> {
    pub(super) fn of_field(spec: &'a FieldSpec) -> Self {
        let mut limits = text_limits(spec.max_length, spec.min_length, spec.pattern.as_deref());
        limits.extend(spec.max_items.map(Limit::MaxItems));
        limits.extend(spec.min_items.map(Limit::MinItems));
        limits.extend(number_limits(spec.minimum.as_ref(), spec.maximum.as_ref(), spec.max_decimals));
        limits.extend(spec.max_bytes.map(Limit::MaxBytes));
        limits.extend(spec.extensions.clone().map(Limit::Extensions));
        Self { limits, values: spec.values.as_deref() }
    }

    pub(super) fn of_items(spec: &'a ItemsSpec) -> Self {
        let mut limits = text_limits(spec.max_length, spec.min_length, spec.pattern.as_deref());
        limits.extend(number_limits(spec.minimum.as_ref(), spec.maximum.as_ref(), spec.max_decimals));
        Self { limits, values: spec.values.as_deref() }
    }
}

fn text_limits(max: Option<u64>, min: Option<u64>, pattern: Option<&str>) -> Vec<Limit> {
    let mut limits: Vec<Limit> = max.map(Limit::MaxLength).into_iter().collect();
    limits.extend(min.map(Limit::MinLength));
    limits.extend(pattern.map(|pattern| Limit::Pattern(pattern.to_owned())));
    limits
}

fn number_limits(minimum: Option<&DecimalSpec>, maximum: Option<&DecimalSpec>, max_decimals: Option<u64>) -> Vec<Limit> {
    let mut limits: Vec<Limit> = minimum.map(|spec| Limit::Minimum(written(spec))).into_iter().collect();
    limits.extend(maximum.map(|spec| Limit::Maximum(written(spec))));
    limits.extend(max_decimals.map(Limit::MaxDecimals));
    limits
}

fn written(spec: &DecimalSpec) -> String {
    let text = match spec {
        DecimalSpec::Number(number) => number.to_string(),
        DecimalSpec::Text(text) => text.clone(),
    };
    Decimal::parse(&text).map_or(text, |decimal| decimal.to_string())
}

/// The limits that a type brings along: an enumeration has its values.
pub(super) fn of_type(kind: &Kind, type_line: u32) -> Vec<LimitAt> {
    match kind {
        Kind::Text(Text::Enum(of)) => {
            let values = of.values.iter().map(|value| value.wire.clone()).collect();
            vec![LimitAt { limit: Limit::Values(values), line: type_line }]
        }
        _ => Vec::new(),
    }
}

/// The words of the limits that an element of a list can have.
pub(super) const WORDS: &[&str] = &["max_length", "min_length", "pattern", "minimum", "maximum", "max_decimals", "values"];

/// Checks the limits of one value, and finds the line of each. `node` is the map that states them; where the kind is not known, any limit
/// may be right.
pub(super) fn resolve(
    stated: &Stated<'_>,
    kind: Option<&Kind>,
    node: &Node,
    type_line: u32,
    report: &mut Report,
) -> Vec<LimitAt> {
    let mut limits = Vec::new();
    for limit in &stated.limits {
        if let Some(kind) = kind.filter(|kind| !fits(limit, kind)) {
            refuse(limit.word(), kind, node, report);
            continue;
        }
        without_effect(limit, node, report);
        if let Limit::Extensions(extensions) = limit {
            check_extensions(extensions, node, report);
        }
        if let Limit::Pattern(pattern) = limit
            && let Err(error) = Regex::new(pattern)
        {
            report
                .at(Code::BadPattern, node.span_of("pattern"), format!("the pattern does not compile: {error}"))
                .help("patterns are regular expressions without look-around and back references");
            continue;
        }
        limits.push(LimitAt { limit: limit.clone(), line: line(node, limit.word(), report) });
    }
    contradictions(&limits, node, report);
    if let Some(values) = stated.values {
        match kind {
            Some(
                kind @ (Kind::Text(Text::Enum(_))
                | Kind::Integer
                | Kind::Number
                | Kind::Boolean
                | Kind::Record(_)
                | Kind::List(_)
                | Kind::File),
            ) => {
                refuse("values", kind, node, report);
            }
            Some(Kind::Text(_)) | None => {
                check_values(values, &limits, node, report);
                if node.get("values").is_some_and(|values| values.mark == Mark::Whole) {
                    limits.push(LimitAt { limit: Limit::Values(values.to_vec()), line: line(node, "values", report) });
                }
            }
        }
    }
    let Some(kind) = kind else { return limits };
    if let Kind::Text(Text::Enum(of)) = kind {
        for value in &of.values {
            if let Some((word, why)) = limits.iter().find_map(|at| broken_by_text(&at.limit, &value.wire)) {
                report
                    .at(
                        Code::Contradiction,
                        node.span_of(word),
                        format!("`{}` is a value of `{}`, but {why}", value.wire, of.name),
                    )
                    .help("correct the limit, or the values of the type");
            }
        }
    }
    limits.extend(of_type(kind, type_line));
    limits
}

fn line(node: &Node, word: &str, report: &Report) -> u32 {
    report.source().line(node.key_span_of(word).start)
}

/// Whether values of this kind can keep to or break the limit.
fn fits(limit: &Limit, kind: &Kind) -> bool {
    match limit {
        Limit::Required => true,
        Limit::MaxLength(_) | Limit::MinLength(_) | Limit::Pattern(_) => matches!(kind, Kind::Text(_)),
        Limit::MaxItems(_) | Limit::MinItems(_) => matches!(kind, Kind::List(_)),
        Limit::Minimum(_) | Limit::Maximum(_) => matches!(kind, Kind::Integer | Kind::Number | Kind::Text(Text::Price)),
        Limit::MaxDecimals(_) => matches!(kind, Kind::Number | Kind::Text(Text::Price)),
        Limit::Values(_) => matches!(kind, Kind::Text(_)),
        Limit::MaxBytes(_) | Limit::Extensions(_) => matches!(kind, Kind::File),
    }
}

fn refuse(word: &str, kind: &Kind, node: &Node, report: &mut Report) {
    let what = super::examples::describe(kind);
    let help = match (word, kind) {
        ("values", Kind::Text(Text::Enum(_))) => "the type has its values already".to_owned(),
        ("max_length" | "min_length", Kind::List(_)) => {
            format!(
                "for each element write `items: {{ {word}: … }}`; for the number of elements `{}`",
                word.replace("length", "items")
            )
        }
        ("max_length", Kind::File) => "the size of a file is limited by `max_bytes`".to_owned(),
        (_, Kind::List(_)) => format!("what each element must keep to stands under `items:`: `items: {{ {word}: … }}`"),
        ("max_length" | "min_length", Kind::Integer | Kind::Number) => {
            format!("a number has a `{}`", word.replace("max_length", "maximum").replace("min_length", "minimum"))
        }
        _ => "leave the limit out, or correct the type".to_owned(),
    };
    report.at(Code::LimitOfOtherType, node.key_span_of(word), format!("{what} cannot have `{word}`")).help(help);
}

fn without_effect(limit: &Limit, node: &Node, report: &mut Report) {
    if let Limit::MinLength(0) | Limit::MinItems(0) = limit {
        let word = limit.word();
        report.at(Code::LimitWithoutEffect, node.span_of(word), format!("every value keeps to `{word}: 0`")).help("leave it out");
    }
}

fn contradictions(limits: &[LimitAt], node: &Node, report: &mut Report) {
    let find = |word: &str| limits.iter().map(|at| &at.limit).find(|limit| limit.word() == word);
    let clash = |low: &str, high: &str, report: &mut Report| {
        let source = std::sync::Arc::clone(report.source());
        report
            .at(Code::Contradiction, node.span_of(low), format!("`{low}` is above `{high}`"))
            .label("no value can keep to both")
            .also(&source, node.span_of(high), "")
            .help("swap the two, or correct one of them");
    };
    if let (Some(Limit::MinLength(low)), Some(Limit::MaxLength(high))) = (find("min_length"), find("max_length"))
        && low > high
    {
        clash("min_length", "max_length", report);
    }
    if let (Some(Limit::MinItems(low)), Some(Limit::MaxItems(high))) = (find("min_items"), find("max_items"))
        && low > high
    {
        clash("min_items", "max_items", report);
    }
    if let (Some(Limit::Minimum(low)), Some(Limit::Maximum(high))) = (find("minimum"), find("maximum"))
        && let (Some(low), Some(high)) = (Decimal::parse(low), Decimal::parse(high))
        && low > high
    {
        clash("minimum", "maximum", report);
    }
    for word in ["max_length", "max_items", "max_bytes"] {
        if let Some(Limit::MaxLength(0) | Limit::MaxItems(0) | Limit::MaxBytes(0)) = find(word) {
            report
                .at(Code::Contradiction, node.span_of(word), format!("`{word}: 0` leaves nothing that the field could say"))
                .help("leave the field out, or correct the limit");
        }
    }
}

fn check_extensions(extensions: &[String], node: &Node, report: &mut Report) {
    let spans: Vec<_> = node.get("extensions").map(Node::items).unwrap_or_default().iter().map(|item| item.span).collect();
    if extensions.is_empty() && node.get("extensions").is_some_and(|extensions| extensions.mark == Mark::Whole) {
        report
            .at(Code::BadValues, node.span_of("extensions"), "no extension is allowed")
            .help("list the extensions, or leave the key out");
    }
    let mut seen = HashSet::new();
    for (index, extension) in extensions.iter().enumerate() {
        let span = spans.get(index).copied().unwrap_or_default();
        if !seen.insert(extension) {
            report.at(Code::BadValues, span, format!("`{extension}` stands here twice")).help("remove one of the two");
        } else if !extension.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) {
            report
                .at(Code::BadValues, span, format!("`{extension}` is no extension"))
                .help("write it in lower case and without the dot: `jpg`; names are compared without regard to case");
        }
    }
}

fn check_values(values: &[String], limits: &[LimitAt], node: &Node, report: &mut Report) {
    let spans: Vec<_> = node.get("values").map(Node::items).unwrap_or_default().iter().map(|item| item.span).collect();
    if values.is_empty() && node.get("values").is_some_and(|values| values.mark == Mark::Whole) {
        report.at(Code::BadValues, node.span_of("values"), "no value is allowed").help("list the values, or leave the key out");
    }
    let mut seen = HashSet::new();
    for (index, value) in values.iter().enumerate() {
        let span = spans.get(index).copied().unwrap_or_default();
        if !seen.insert(value) {
            report.at(Code::BadValues, span, format!("`{value}` stands here twice")).help("remove one of the two");
        }
        if let Some((_, why)) = limits.iter().find_map(|at| broken_by_text(&at.limit, value)) {
            report
                .at(Code::Contradiction, span, format!("`{value}` is allowed, but {why}"))
                .help("correct the limit or the value");
        }
    }
}

/// The limit's word and why a text breaks it, if it does.
pub(super) fn broken_by_text(limit: &Limit, text: &str) -> Option<(&'static str, String)> {
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    let why = match limit {
        Limit::MaxLength(max) if length > *max => format!("it has {length} characters, and `max_length` is {max}"),
        Limit::MinLength(min) if length < *min => format!("it has {length} characters, and `min_length` is {min}"),
        Limit::Pattern(pattern) if Regex::new(pattern).is_ok_and(|regex| !regex.is_match(text)) => {
            format!("it does not match the pattern `{pattern}`")
        }
        Limit::Extensions(extensions) if !extensions.iter().any(|one| text.to_lowercase().ends_with(&format!(".{one}"))) => {
            format!("its extension is not one of {}", extensions.join(", "))
        }
        Limit::Values(values) if !values.iter().any(|value| value == text) => {
            let list: Vec<String> = values.iter().take(12).map(|value| format!("`{value}`")).collect();
            format!("it is none of {}{}", list.join(", "), if values.len() > 12 { " …" } else { "" })
        }
        Limit::Minimum(_) | Limit::Maximum(_) | Limit::MaxDecimals(_) => {
            return Decimal::parse(text).and_then(|decimal| broken_by_decimal(limit, &decimal));
        }
        _ => return None,
    };
    Some((limit.word(), why))
}

/// The limit's word and why a number breaks it, if it does.
pub(super) fn broken_by_decimal(limit: &Limit, number: &Decimal) -> Option<(&'static str, String)> {
    let bound = |text: &str| Decimal::parse(text);
    let why = match limit {
        Limit::Minimum(min) if bound(min).is_some_and(|min| *number < min) => format!("{number} is below `minimum`, {min}"),
        Limit::Maximum(max) if bound(max).is_some_and(|max| *number > max) => format!("{number} is above `maximum`, {max}"),
        Limit::MaxDecimals(max) if u64::try_from(number.decimals()).is_ok_and(|decimals| decimals > *max) => {
            format!("{number} has more than {max} digits behind the decimal point")
        }
        _ => return None,
    };
    Some((limit.word(), why))
}
