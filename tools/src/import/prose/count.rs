//! Numbers of elements of a list: `最多20个`, `单次传入的最大员工数为50`.

use super::text::{Kind, Source, pattern};
use super::{Claim, Statements, Unit, is_conditional, statements};

pattern!(
    LIMIT,
    r"(?:最大)?(?:数量|个数|条数|数目|员工数量|员工数|用户数|用户数量|list)(?:上限|最大长度|最大限制|限制|最大)?(?:为|是|:)? ?(\d+)(?:[个条张项。,;)]|$)"
);
pattern!(BETWEEN, r"(\d+) ?[-~至到] ?(\d+) ?[个张条项]");
pattern!(LEAST, r"(?:至少|最少) ?(\d+) ?[个张条项]");

/// Reads the numbers of elements.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    if source.kind != Kind::List {
        return;
    }
    let mut most: Vec<u64> = Vec::new();
    let mut least: Vec<u64> = Vec::new();
    let all = source.sentences().into_iter().flat_map(|sentence| statements(sentence, source.field.name));
    let mut unclear: Vec<(Option<u64>, String)> = Vec::new();
    for statement in all {
        match statement.claim {
            Claim::Cap { max, unit: Unit::Items } => most.push(max),
            Claim::Length { .. } => out.doubt(&statement.words, "the length may hold for each element"),
            Claim::Unclear(number) => unclear.push((number, statement.words)),
            _ => {}
        }
    }
    for clause in source.sentences().into_iter().flat_map(|sentence| sentence.split(',')) {
        let doubtful = is_conditional(clause)
            || ["每个", "单个", "每张", "单张", "各", "每行", "返回", "建议", "呈现"].iter().any(|word| clause.contains(word));
        let number = |captures: &regex_lite::Captures<'_>, at: usize| {
            captures.get(at).and_then(|digits| digits.as_str().parse::<u64>().ok())
        };
        if let Some(captures) = LIMIT.captures(clause)
            && ["上限", "最大"].iter().any(|word| captures.get(0).is_some_and(|all| all.as_str().contains(word)))
        {
            match number(&captures, 1).filter(|_| !doubtful) {
                Some(max) => most.push(max),
                None => out.doubt(clause, "the bound depends on a condition, or holds for each element"),
            }
        }
        if let Some(captures) = BETWEEN.captures(clause)
            && !doubtful
            && !clause.contains("字")
            && let (Some(low), Some(high)) = (number(&captures, 1), number(&captures, 2))
            && low < high
        {
            least.push(low);
            most.push(high);
        } else if let Some(min) = LEAST.captures(clause).and_then(|captures| number(&captures, 1))
            && !doubtful
        {
            least.push(min);
        }
    }
    unclear.retain(|(number, _)| !number.is_some_and(|number| most.contains(&number)));
    for (_, words) in &unclear {
        out.doubt(words, "the bound is ambiguous");
    }
    most.sort_unstable();
    most.dedup();
    least.sort_unstable();
    least.dedup();
    match most.as_slice() {
        [] => {}
        // An unclear bound may belong to another case.
        [_] if !unclear.is_empty() => {}
        [max] => out.max_items = Some(*max),
        _ => out.doubt(&source.text, "the text contains more than one number of elements"),
    }
    if let [min] = least.as_slice()
        && *min > 0
        && most.len() < 2
        && out.max_items.is_none_or(|max| *min <= max)
    {
        out.min_items = Some(*min);
    }
}
