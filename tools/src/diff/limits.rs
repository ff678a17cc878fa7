//! Limits: new, removed, tighter or looser.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::Effect::{Breaking, Compatible, Documentation};
use super::{Notes, at};
use alipay_codegen::ir::{Bound, Limit, LimitAt, LimitValue};
use alipay_codegen::resolve::decimal::Decimal;

/// The context of a comparison of limits.
pub(super) struct Context<'a> {
    /// Requests contain the value, so that the limits count.
    pub(super) sent: bool,
    /// Changes of values are to be reported here.
    pub(super) values: bool,
    /// The file of the new description.
    pub(super) file: &'a str,
}

/// Compares the limits of one value. `required` is reported with the type of the field.
pub(super) fn compare(old: &[LimitAt], new: &[LimitAt], context: &Context<'_>, prefix: &str, notes: &mut Notes<'_>) {
    let is_compared = |at: &&LimitAt| match &at.limit {
        Limit::Required => false,
        Limit::Values(_) => context.values,
        _ => true,
    };
    let line = new.first().or(old.first()).map_or(0, |at| at.line);
    let mut add = |looser: bool, line: u32, message: String| {
        let wire = match (context.sent, looser) {
            (false, _) => Documentation,
            (true, true) => Compatible,
            (true, false) => Breaking,
        };
        notes.add(Documentation, wire, at(context.file, line), message);
    };
    for before in old.iter().filter(is_compared) {
        let word = before.limit.word();
        match new.iter().filter(is_compared).find(|after| after.limit.word() == word) {
            None => add(true, line, format!("the limit `{prefix}{word}` was removed (was {})", value(&before.limit))),
            Some(after) if after.limit != before.limit => {
                let (looser, how) = match change(&before.limit, &after.limit) {
                    Some(Ordering::Greater) => (true, "looser"),
                    Some(Ordering::Less) => (false, "tighter"),
                    _ => (false, "different"),
                };
                let (is, was) = (value(&after.limit), value(&before.limit));
                add(looser, after.line, format!("the limit `{prefix}{word}` is {how}: now {is} (was {was})"));
            }
            Some(after) if after.advisory != before.advisory => {
                let word_now = if after.advisory { "now advisory: a request that violates it is sent" } else { "now firm" };
                add(after.advisory, after.line, format!("the limit `{prefix}{word}` is {word_now}"));
            }
            Some(_) => {}
        }
    }
    for after in new.iter().filter(is_compared) {
        let word = after.limit.word();
        if !old.iter().any(|before| before.limit.word() == word) {
            let advisory = if after.advisory { ", advisory" } else { "" };
            add(after.advisory, after.line, format!("the limit `{prefix}{word}` is new{advisory}: {}", value(&after.limit)));
        }
    }
}

/// Returns `Greater` if a limit accepts more values than before, `Less` if it accepts fewer, and `None` if neither contains the other.
fn change(before: &Limit, after: &Limit) -> Option<Ordering> {
    let order = match (before.value(), after.value()) {
        (LimitValue::Count(before), LimitValue::Count(after)) => after.cmp(&before),
        (LimitValue::Decimal(before), LimitValue::Decimal(after)) => Decimal::parse(after)?.cmp(&Decimal::parse(before)?),
        (LimitValue::Texts(before), LimitValue::Texts(after)) => {
            let covers = |wide: &[String], narrow: &[String]| {
                let wide: HashSet<&String> = wide.iter().collect();
                narrow.iter().all(|value| wide.contains(value))
            };
            return match (covers(after, before), covers(before, after)) {
                (true, _) => Some(Ordering::Greater),
                (false, true) => Some(Ordering::Less),
                (false, false) => None,
            };
        }
        _ => return None,
    };
    Some(match after.bound()? {
        Bound::Upper => order,
        Bound::Lower => order.reverse(),
    })
}

fn value(limit: &Limit) -> String {
    match limit.value() {
        LimitValue::Switch => "true".to_owned(),
        LimitValue::Count(count) => count.to_string(),
        LimitValue::Decimal(text) | LimitValue::Text(text) => format!("`{text}`"),
        LimitValue::Texts(texts) => texts.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", "),
    }
}
