//! The meanings of error codes: our own words, from several notes.

use std::collections::BTreeMap;

use super::lines::{Line, Meaning};
use crate::import::fill::{CodeFacts, Facts};
use crate::import::merge::spec::{Place, Spec};
use alipay_codegen::resolve::identify;

/// Adds the codes of all lines.
pub(super) fn add(lines: &[Line], facts: &mut Facts, spec: &Spec) {
    let mut codes: BTreeMap<(Place, &str), Vec<&Meaning>> = BTreeMap::new();
    for line in lines {
        for api in line.apis() {
            let place = identify(api).map(|identity| (identity.product, identity.rest));
            let Some(place) = place.filter(|place| spec.file(place).is_some()) else { continue };
            for (code, meaning) in &line.errors {
                codes.entry((place.clone(), code)).or_default().push(meaning);
            }
        }
    }
    for ((place, code), meanings) in codes {
        let summary = joined(meanings.iter().filter_map(|meaning| meaning.meaning.as_deref()));
        let fix = joined(meanings.iter().filter_map(|meaning| meaning.fix.as_deref()));
        if summary.is_some() || fix.is_some() {
            facts.apis.entry(place).or_default().codes.push(CodeFacts { code: code.to_owned(), summary, fix });
        }
    }
}

/// Joins several texts to one sentence. Omits a text that another one contains.
fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    for text in texts.map(|text| text.trim().trim_end_matches('.')).filter(|text| !text.is_empty()) {
        let lower = text.to_lowercase();
        if parts.iter().any(|part| part.to_lowercase().contains(&lower)) {
            continue;
        }
        parts.retain(|part| !lower.contains(&part.to_lowercase()));
        parts.push(text.to_owned());
    }
    (!parts.is_empty()).then(|| sentence(&parts.join("; ")))
}

/// Formats a text as a sentence: with a capital at the start, a full stop at the end, and field names between backticks.
fn sentence(text: &str) -> String {
    let line = crate::import::clean(text).replace('\n', " ");
    let mut out = String::new();
    let mut quoted = false;
    for word in line.split_inclusive(' ') {
        quoted ^= word.matches('`').count() % 2 == 1;
        out.push_str(&if quoted || word.contains('`') { word.to_owned() } else { field(word) });
    }
    let mut chars = out.chars();
    let first = chars.next().map_or(String::new(), |c| c.to_uppercase().collect());
    let out = if is_name(out.split([' ', ',', ';', ':']).next().unwrap_or("")) { out } else { first + chars.as_str() };
    if out.ends_with(['.', '?', '!']) { out } else { format!("{out}.") }
}

/// Puts the name of a field in a word between backticks.
fn field(word: &str) -> String {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let start = word.find(is_part);
    let end = word.rfind(is_part).map(|at| at + 1);
    let (Some(start), Some(end)) = (start, end) else { return word.to_owned() };
    match (word.get(..start), word.get(start..end), word.get(end..)) {
        (Some(before), Some(name), Some(after))
            if name.contains('_')
                && name.chars().all(is_part)
                && !name.starts_with('_')
                && before.chars().all(|c| !c.is_ascii_alphanumeric())
                && after.chars().all(|c| !c.is_ascii_alphanumeric() && c != '=') =>
        {
            format!("{before}`{name}`{after}")
        }
        _ => word.to_owned(),
    }
}

/// Returns true if a word keeps its case even at the start of a sentence.
fn is_name(word: &str) -> bool {
    word.contains(['_', '.', '=', '/']) || word.chars().skip(1).any(|c| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_one_code_are_joined() {
        for (texts, expected) in [
            (&["no such order"][..], "No such order."),
            (&["no such order", "No such order."], "No such order."),
            (&["order unknown", "order unknown to the platform"], "Order unknown to the platform."),
            (&["order unknown", "order closed"], "Order unknown; order closed."),
            (&["check auth_no or out_order_no"], "Check `auth_no` or `out_order_no`."),
            (&["set scene=bar_code, then call (see seller_id)"], "Set scene=bar_code, then call (see `seller_id`)."),
            (&["trade_no is wrong"], "`trade_no` is wrong."),
            (&["appId differs"], "appId differs."),
        ] {
            assert_eq!(joined(texts.iter().copied()).as_deref(), Some(expected));
        }
        assert_eq!(joined([" ", ""].into_iter()), None);
    }
}
