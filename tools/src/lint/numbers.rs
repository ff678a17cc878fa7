//! Numbers in prose and in limits.

use std::collections::{BTreeSet, HashSet};

use super::File;
use alipay_codegen::ir::{Kind, Limit, LimitAt, LimitValue, Record, Spec};
use alipay_codegen::resolve::decimal::Decimal;

/// Collects the numbers of every limit that applies to requests of the file.
pub(super) fn collect(file: &mut File<'_>, spec: &Spec) {
    let mut walk = Walk { numbers: &mut file.numbers, seen: HashSet::new() };
    let common = || [&spec.gateway, &spec.rest].into_iter().flatten();
    if let Some(api) = file.api {
        return walk.record(&api.request);
    }
    for common in common().filter(|common| common.file == file.source.name()) {
        walk.record(&common.parameters);
    }
    // The limits of files apply on both protocols, regardless of the file that states them.
    for upload in common().filter_map(|common| common.upload.as_ref()) {
        walk.record(&upload.record);
    }
}

struct Walk<'a> {
    numbers: &'a mut BTreeSet<String>,
    /// The visited records. Without them, types with several fields of the same types would be visited exponentially often.
    seen: HashSet<*const Record>,
}

impl Walk<'_> {
    fn record(&mut self, record: &Record) {
        if !self.seen.insert(record) {
            return;
        }
        for field in &record.fields {
            of_limits(&field.limits, self.numbers);
            self.kind(&field.kind);
        }
    }

    fn kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Record(record) => self.record(record),
            Kind::List(item) => {
                of_limits(&item.limits, self.numbers);
                self.kind(&item.kind);
            }
            _ => {}
        }
    }
}

fn of_limits(limits: &[LimitAt], numbers: &mut BTreeSet<String>) {
    for at in limits {
        // Texts count bytes in megabytes or kilobytes, of either size.
        if let Limit::MaxBytes(bytes) = at.limit {
            let units = [1000, 1024, 1_000_000, 1_048_576].into_iter().filter(|unit| bytes % unit == 0);
            numbers.extend(units.map(|unit| (bytes / unit).to_string()));
        }
        match at.limit.value() {
            LimitValue::Count(count) => drop(numbers.insert(count.to_string())),
            LimitValue::Decimal(number) => drop(numbers.insert(number.to_owned())),
            LimitValue::Texts(texts) => {
                numbers.extend(texts.iter().filter_map(|text| Decimal::parse(text)).map(|number| number.to_string()));
            }
            LimitValue::Switch | LimitValue::Text(_) => {}
        }
    }
}

/// Returns the numbers of a sentence in the notation of limits. Text between backticks is ignored, and digits in words are parts of
/// names.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let words = prose.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | ',' | '_' | '-' | '+')));
    words
        .map(|word| word.trim_matches(|c: char| matches!(c, '.' | ',')).replace(',', ""))
        .filter_map(|word| Decimal::parse(&word))
        .map(|number| number.to_string())
        .collect()
}
