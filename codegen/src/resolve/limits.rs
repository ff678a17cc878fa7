//! Resolution of the limits of one value: a check against its type, and against each other.

use std::collections::HashSet;

use regex_lite::Regex;

use super::decimal::Decimal;
use crate::diagnostic::{Code, Report};
use crate::ir::{Format, Kind, Limit, LimitAt, Text};
use crate::source::yaml::{Mark, Node};
use crate::spec::typed::{DecimalSpec, FieldSpec, ItemsSpec, ValuesSpec};

/// The limits that a field, or `items:`, states.
pub(super) struct Stated<'a> {
    limits: Vec<Limit>,
    values: Option<Vec<&'a str>>,
    open: Option<bool>,
    advisory: &'a [String],
}

impl<'a> Stated<'a> {
    pub(super) fn of_field(spec: &'a FieldSpec) -> Self {
        let mut limits = text_limits(spec.max_length, spec.min_length, spec.pattern.as_deref());
        limits.extend(spec.max_items.map(Limit::MaxItems));
        limits.extend(spec.min_items.map(Limit::MinItems));
        limits.extend(number_limits(spec.minimum.as_ref(), spec.maximum.as_ref(), spec.max_decimals));
        limits.extend(spec.max_bytes.map(Limit::MaxBytes));
        limits.extend(spec.extensions.clone().map(Limit::Extensions));
        Self { limits, values: spec.values.as_ref().map(texts), open: spec.open, advisory: &spec.advisory }
    }

    pub(super) fn of_items(spec: &'a ItemsSpec) -> Self {
        let mut limits = text_limits(spec.max_length, spec.min_length, spec.pattern.as_deref());
        limits.extend(number_limits(spec.minimum.as_ref(), spec.maximum.as_ref(), spec.max_decimals));
        Self { limits, values: spec.values.as_ref().map(texts), open: spec.open, advisory: &spec.advisory }
    }

    /// Removes the values, because the type of the value became their enumeration.
    pub(super) fn without_values(self) -> Self {
        Self { values: None, open: None, ..self }
    }
}

/// Returns the texts of a list of values.
fn texts(spec: &ValuesSpec) -> Vec<&str> {
    match spec {
        ValuesSpec::List(texts) => texts.iter().map(String::as_str).collect(),
        ValuesSpec::Described(entries) => entries.iter().map(|(text, _)| text).collect(),
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

/// Returns the limits that follow from a type: the values of a closed enumeration, the format of an amount, a time or a date.
pub(super) fn of_type(kind: &Kind, type_line: u32) -> Vec<LimitAt> {
    let limit = match kind {
        Kind::Text(Text::Enum(of)) if !of.open => Limit::Values(of.values.iter().map(|value| value.wire.clone()).collect()),
        Kind::Text(Text::Price) => Limit::Format(Format::Price),
        Kind::Text(Text::DateTime) => Limit::Format(Format::DateTime),
        Kind::Text(Text::Date) => Limit::Format(Format::Date),
        _ => return Vec::new(),
    };
    vec![LimitAt { limit, line: type_line, advisory: false }]
}

/// The keywords of the limits that an element of a list can have.
pub(super) const WORDS: &[&str] =
    &["max_length", "min_length", "pattern", "minimum", "maximum", "max_decimals", "values", "format"];

/// Checks the limits of one value, and finds the line of each. `node` is the map that states them. If the kind is unknown, every
/// limit may be valid.
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
            report_unfit(limit.word(), kind, node, report);
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
                .help("write a regular expression without look-around and back references");
            continue;
        }
        limits.push(LimitAt { limit: limit.clone(), line: line(node, limit.word(), report), advisory: false });
    }
    contradictions(&limits, node, report);
    let mut has_values = matches!(kind, None | Some(Kind::Text(Text::Enum(_))));
    if let Some(values) = &stated.values {
        has_values = true;
        match kind {
            Some(
                kind @ (Kind::Text(Text::Enum(_)) | Kind::Number | Kind::Boolean | Kind::Record(_) | Kind::List(_) | Kind::File),
            ) => {
                report_unfit("values", kind, node, report);
            }
            Some(Kind::Text(_) | Kind::Integer) | None => {
                check_values(values, kind, &limits, node, report);
                if node.get("values").is_some_and(|values| values.mark == Mark::Whole) && stated.open != Some(true) {
                    let values = values.iter().map(|value| (*value).to_owned()).collect();
                    limits.push(LimitAt { limit: Limit::Values(values), line: line(node, "values", report), advisory: false });
                }
            }
        }
    }
    if stated.open.is_some() && stated.values.is_none() && !node.doubts("values") {
        check_open(kind, has_values, node, report);
    }
    let Some(kind) = kind else { return limits };
    if let Kind::Text(Text::Enum(of)) = kind {
        for value in &of.values {
            if let Some((word, reason)) = limits.iter().find_map(|at| broken_by_text(&at.limit, &value.wire)) {
                report
                    .at(
                        Code::Contradiction,
                        node.span_of(word),
                        format!("`{}` is a value of `{}`, but {reason}", value.wire, of.name),
                    )
                    .help("correct the limit or the values of the type");
            }
        }
    }
    limits.extend(of_type(kind, type_line));
    advise(stated.advisory, &mut limits, node, report);
    limits
}

/// Reports `open:` without values next to it.
fn check_open(kind: Option<&Kind>, has_values: bool, node: &Node, report: &mut Report) {
    let help = match kind {
        Some(Kind::Text(Text::Enum(_))) => "set `open` at the type",
        _ if has_values => return,
        _ => "list the known values under `values:`, or remove `open`",
    };
    report.at(Code::LimitOfOtherType, node.key_span_of("open"), "`open` without `values`").help(help);
}

/// Marks the limits that `advisory:` names.
fn advise(words: &[String], limits: &mut [LimitAt], node: &Node, report: &mut Report) {
    let items = node.get("advisory").map(Node::items).unwrap_or_default();
    for (index, word) in words.iter().enumerate() {
        let span = items.get(index).map_or_else(|| node.span_of("advisory"), |item| item.span);
        match limits.iter_mut().find(|at| at.limit.word() == word) {
            Some(at) if at.advisory => {
                report.at(Code::BadValues, span, format!("`{word}` is listed twice")).help("remove one of the two");
            }
            Some(at) => at.advisory = true,
            None if node.doubts(word) => {}
            None => {
                report
                    .at(Code::LimitOfOtherType, span, format!("`advisory` names `{word}`, which is not a limit of this value"))
                    .help(format!("state the limit with `{word}:`, or remove the word"));
            }
        }
    }
}

fn line(node: &Node, word: &str, report: &Report) -> u32 {
    report.source().line(node.key_span_of(word).start)
}

/// Returns true if values of this kind can meet or break the limit.
fn fits(limit: &Limit, kind: &Kind) -> bool {
    match limit {
        Limit::Required => true,
        Limit::MaxLength(_) | Limit::MinLength(_) | Limit::Pattern(_) => matches!(kind, Kind::Text(_)),
        Limit::MaxItems(_) | Limit::MinItems(_) => matches!(kind, Kind::List(_)),
        Limit::Minimum(_) | Limit::Maximum(_) => matches!(kind, Kind::Integer | Kind::Number | Kind::Text(Text::Price)),
        Limit::MaxDecimals(_) => matches!(kind, Kind::Number | Kind::Text(Text::Price)),
        Limit::Values(_) => matches!(kind, Kind::Text(_) | Kind::Integer),
        Limit::Format(_) => matches!(kind, Kind::Text(Text::Price | Text::DateTime | Text::Date)),
        Limit::MaxBytes(_) | Limit::Extensions(_) => matches!(kind, Kind::File),
    }
}

fn report_unfit(word: &str, kind: &Kind, node: &Node, report: &mut Report) {
    let what = kind.describe();
    let help = match (word, kind) {
        ("values", Kind::Text(Text::Enum(_))) => "the type already lists its values".to_owned(),
        ("max_length" | "min_length", Kind::List(_)) => {
            format!(
                "limit each element with `items: {{ {word}: … }}`, or the number of elements with `{}`",
                word.replace("length", "items")
            )
        }
        ("max_length", Kind::File) => "limit the size of a file with `max_bytes`".to_owned(),
        (_, Kind::List(_)) => format!("limit each element with `items: {{ {word}: … }}`"),
        ("max_length" | "min_length", Kind::Integer | Kind::Number) => {
            format!("limit a number with `{}`", word.replace("max_length", "maximum").replace("min_length", "minimum"))
        }
        _ => "remove the limit, or correct the type".to_owned(),
    };
    report.at(Code::LimitOfOtherType, node.key_span_of(word), format!("{what} cannot have `{word}`")).help(help);
}

fn without_effect(limit: &Limit, node: &Node, report: &mut Report) {
    if let Limit::MinLength(0) | Limit::MinItems(0) = limit {
        let word = limit.word();
        report.at(Code::LimitWithoutEffect, node.span_of(word), format!("`{word}: 0` has no effect")).help("remove it");
    }
}

fn contradictions(limits: &[LimitAt], node: &Node, report: &mut Report) {
    let find = |word: &str| limits.iter().map(|at| &at.limit).find(|limit| limit.word() == word);
    let clash = |low: &str, high: &str, report: &mut Report| {
        let source = std::sync::Arc::clone(report.source());
        report
            .at(Code::Contradiction, node.span_of(low), format!("`{low}` is above `{high}`"))
            .label("no value can meet both")
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
                .at(Code::Contradiction, node.span_of(word), format!("`{word}: 0` allows no value"))
                .help("remove the field, or correct the limit");
        }
    }
}

fn check_extensions(extensions: &[String], node: &Node, report: &mut Report) {
    let spans: Vec<_> = node.get("extensions").map(Node::items).unwrap_or_default().iter().map(|item| item.span).collect();
    if extensions.is_empty() && node.get("extensions").is_some_and(|extensions| extensions.mark == Mark::Whole) {
        report
            .at(Code::BadValues, node.span_of("extensions"), "no extension is allowed")
            .help("list the extensions, or remove the key");
    }
    let mut seen = HashSet::new();
    for (index, extension) in extensions.iter().enumerate() {
        let span = spans.get(index).copied().unwrap_or_default();
        if !seen.insert(extension) {
            report.at(Code::BadValues, span, format!("`{extension}` is listed twice")).help("remove one of the two");
        } else if !extension.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) {
            report
                .at(Code::BadValues, span, format!("`{extension}` is not a valid extension"))
                .help("write it in lower case and without the dot: `jpg`; the comparison ignores case");
        }
    }
}

fn check_values(values: &[&str], kind: Option<&Kind>, limits: &[LimitAt], node: &Node, report: &mut Report) {
    let at = node.get("values");
    let items: Vec<_> = at.map(Node::items).unwrap_or_default().iter().map(|item| item.span).collect();
    let keys = at.map(Node::entries).unwrap_or_default().iter().map(|entry| entry.key_span);
    let spans: Vec<_> = items.into_iter().chain(keys).collect();
    if values.is_empty() && at.is_some_and(|values| values.mark == Mark::Whole) {
        report.at(Code::BadValues, node.span_of("values"), "no value is allowed").help("list the values, or remove the key");
    }
    let mut seen = HashSet::new();
    for (index, value) in values.iter().enumerate() {
        let span = spans.get(index).copied().unwrap_or_default();
        if !seen.insert(value) {
            report.at(Code::BadValues, span, format!("`{value}` is listed twice")).help("remove one of the two");
        }
        if matches!(kind, Some(Kind::Integer)) && value.parse::<i64>().is_err() {
            report
                .at(Code::Contradiction, span, format!("expected an integer, found `{value}`"))
                .help("correct the value or the type");
        }
        if let Some((_, reason)) = limits.iter().find_map(|at| broken_by_text(&at.limit, value)) {
            report
                .at(Code::Contradiction, span, format!("`{value}` is allowed, but {reason}"))
                .help("correct the limit or the value");
        }
    }
}

/// Returns the limit's keyword and the reason, if a text violates the limit.
pub fn broken_by_text(limit: &Limit, text: &str) -> Option<(&'static str, String)> {
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    let reason = match limit {
        Limit::MaxLength(max) if length > *max => format!("it has {length} characters, more than `max_length: {max}`"),
        Limit::MinLength(min) if length < *min => format!("it has {length} characters, fewer than `min_length: {min}`"),
        Limit::Pattern(pattern) if Regex::new(pattern).is_ok_and(|regex| !regex.is_match(text)) => {
            format!("it does not match the pattern `{pattern}`")
        }
        Limit::Extensions(extensions)
            if !extensions.iter().any(|extension| text.to_lowercase().ends_with(&format!(".{extension}"))) =>
        {
            format!("its extension is not one of {}", extensions.join(", "))
        }
        Limit::Values(values) if !values.iter().any(|value| value == text) => {
            let list: Vec<String> = values.iter().take(12).map(|value| format!("`{value}`")).collect();
            format!("it is not one of {}{}", list.join(", "), if values.len() > 12 { " …" } else { "" })
        }
        Limit::Format(format) if !has_form(*format, text) => match format {
            Format::Price => format!("`{text}` is not an amount of money, such as 88.88"),
            Format::DateTime => format!("`{text}` is not a time of the form `yyyy-MM-dd HH:mm:ss`"),
            Format::Date => format!("`{text}` is not a date of the form `yyyy-MM-dd`"),
        },
        Limit::Minimum(_) | Limit::Maximum(_) | Limit::MaxDecimals(_) => {
            return Decimal::parse(text).and_then(|decimal| broken_by_decimal(limit, &decimal));
        }
        _ => return None,
    };
    Some((limit.word(), reason))
}

/// Returns true if a text has the format.
pub(super) fn has_form(format: Format, text: &str) -> bool {
    let in_range = |part: &str, low: u32, high: u32| {
        part.len() == 2
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|part| (low..=high).contains(&part))
    };
    let is_date = |text: &str| match text.split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] => {
            let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
            is_year && in_range(month, 1, 12) && in_range(day, 1, days(year, month))
        }
        _ => false,
    };
    let is_time = |text: &str| match text.split(':').collect::<Vec<_>>().as_slice() {
        [hour, minute, second] => in_range(hour, 0, 23) && in_range(minute, 0, 59) && in_range(second, 0, 59),
        _ => false,
    };
    match format {
        Format::Price => Decimal::parse(text).is_some(),
        Format::Date => is_date(text),
        Format::DateTime => text.split_once(' ').is_some_and(|(date, time)| is_date(date) && is_time(time)),
    }
}

/// Returns the number of days of a month. Both parameters are digits.
fn days(year: &str, month: &str) -> u32 {
    let year: u32 = year.parse().unwrap_or_default();
    match month {
        "02" if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        "02" => 28,
        "04" | "06" | "09" | "11" => 30,
        _ => 31,
    }
}

/// Returns the limit's keyword and the reason, if a number violates the limit.
pub fn broken_by_decimal(limit: &Limit, number: &Decimal) -> Option<(&'static str, String)> {
    let bound = |text: &str| Decimal::parse(text);
    let reason = match limit {
        Limit::Minimum(min) if bound(min).is_some_and(|min| *number < min) => format!("{number} is below `minimum: {min}`"),
        Limit::Maximum(max) if bound(max).is_some_and(|max| *number > max) => format!("{number} is above `maximum: {max}`"),
        Limit::MaxDecimals(max) if u64::try_from(number.decimals()).is_ok_and(|decimals| decimals > *max) => {
            format!("{number} has more than {max} digits after the decimal point")
        }
        _ => return None,
    };
    Some((limit.word(), reason))
}
