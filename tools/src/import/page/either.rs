//! Groups of request fields of which at least one is required, from their descriptions: `a, b不能同时为空`, `可选二选一`.

use super::model::{Cell, Group, Need, Row};
use crate::import::prose::is_conditional;
use alipay_codegen::diagnostic::{Code, Report};

/// Phrases for fields of which at least one is required.
const WORDS: &[&str] = &[
    "不能同时为空",
    "不可同时为空",
    "不得同时为空",
    "不允许同时为空",
    "不能都为空",
    "不可都为空",
    "不能全为空",
    "不能均为空",
    "至少传一个",
    "至少填一个",
    "至少传入一个",
    "至少有一个",
    "至少选择一个",
    "至少必填一个",
    "必须传一个",
    "必传一个",
    "必填一个",
    "必传其一",
    "必填其一",
    "必选其一",
    "选其一",
    "二选一",
    "三选一",
    "四选一",
    "both empty",
    "both be empty",
    "all empty",
    "all be empty",
    "at least one of",
    "one of the two",
];

/// A row whose description contains one of the phrases, with the fields that its sentence names.
struct Mention<'a> {
    row: &'a Row,
    names: Vec<&'a str>,
    certain: bool,
}

/// Returns the groups that the rows of a request describe, in addition to the known ones.
pub(super) fn groups(rows: &[Row], known: &[Group], report: &mut Report) -> Vec<Group> {
    let mut mentions: Vec<Mention<'_>> = Vec::new();
    for row in rows {
        row.inner.iter().for_each(|inner| report_inner(inner, report));
        let grouped = known.iter().any(|group| group.fields.contains(&row.name.text));
        if let (false, Some(mention)) = (grouped, mention(row, rows)) {
            mentions.push(mention);
        }
    }
    let mut groups: Vec<Group> = Vec::new();
    let mut doubts: Vec<&Row> = Vec::new();
    // Two rows without other field names, and no third such row: each means the other one.
    let alone: Vec<&Mention<'_>> = mentions.iter().filter(|mention| mention.certain && mention.names.len() == 1).collect();
    let pair = match alone.as_slice() {
        [mention, other] if [mention, other].iter().all(|mention| mention.row.need != Some(Need::Always)) => {
            let others = |name: &str| mentions.iter().any(|mention| mention.names.len() > 1 && mention.names.contains(&name));
            (!others(&mention.row.name.text) && !others(&other.row.name.text)).then_some([mention.row, other.row])
        }
        _ => None,
    };
    for mention in &mentions {
        let fields: Vec<String> = match &pair {
            Some(pair) if pair.iter().any(|row| row.name.text == mention.row.name.text) => {
                pair.iter().map(|row| row.name.text.clone()).collect()
            }
            _ => rows.iter().map(|row| &row.name.text).filter(|name| mention.names.contains(&name.as_str())).cloned().collect(),
        };
        let always = rows.iter().any(|row| fields.contains(&row.name.text) && row.need == Some(Need::Always));
        if !mention.certain || always || fields.len() < 2 {
            doubts.push(mention.row);
        } else if !groups.iter().any(|group| group.fields == fields) {
            groups.push(Group { at: mention.row.name.at, fields, one_needed: true });
        }
    }
    // Groups that overlap without being equal contradict each other.
    let shares = |group: &Group, other: &Group| {
        group.fields != other.fields && group.fields.iter().any(|name| other.fields.contains(name))
    };
    let (kept, crossed): (Vec<Group>, Vec<Group>) =
        groups.iter().cloned().partition(|group| !groups.iter().any(|other| shares(group, other)));
    for group in &crossed {
        report_unnamed(group.at, &group.fields.join("`, `"), report);
    }
    for row in doubts {
        let is_grouped = kept.iter().chain(&crossed).any(|group| group.fields.contains(&row.name.text));
        // A contradiction to the table is reported with the field.
        if !is_grouped && row.need != Some(Need::Always) {
            report_unnamed(row.name.at, &row.name.text, report);
        }
    }
    kept
}

fn report_unnamed(at: alipay_codegen::source::Span, names: &str, report: &mut Report) {
    report
        .at(Code::NotCertain, at, format!("`{names}`: the description requires one of several fields, but does not name them"))
        .help("add a rule by hand: `at_least_one` or `exactly_one`");
}

/// Rules over the fields of an object are not imported.
fn report_inner(row: &Row, report: &mut Report) {
    if sentence(&row.about).is_some() {
        report_unnamed(row.name.at, &row.name.text, report);
    }
    row.inner.iter().for_each(|inner| report_inner(inner, report));
}

fn mention<'a>(row: &'a Row, rows: &'a [Row]) -> Option<Mention<'a>> {
    let sentence = sentence(&row.about)?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words: Vec<&str> = sentence.split(|c: char| !is_part(c)).collect();
    let is_named = |name: &str| name == row.name.text || words.contains(&name);
    let names: Vec<&str> = rows.iter().map(|row| row.name.text.as_str()).filter(|name| is_named(name)).collect();
    // `三者` with two names.
    let count =
        [("三者", 3), ("三选一", 3), ("四选一", 4)].iter().find(|(word, _)| sentence.contains(word)).map(|(_, count)| *count);
    let foreign = words.iter().any(|word| word.contains('_') && !names.contains(word));
    let certain = !is_conditional(sentence) && !foreign && count.is_none_or(|count| names.len() == count);
    Some(Mention { row, names, certain })
}

/// Returns the sentence that contains one of the phrases.
fn sentence(about: &Cell) -> Option<&str> {
    about
        .text
        .split(['。', ';', '；', '\n'])
        .flat_map(|part| part.split(". "))
        .find(|part| WORDS.iter().any(|word| part.contains(word)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::model::need;
    use super::*;
    use alipay_codegen::source::Source;

    /// Takes rows as `name word description`. Returns their groups, and the reported names after `!`.
    fn read(rows: &[(&str, &str, &str)]) -> String {
        let cell = |text: &str| Cell { text: text.to_owned(), ..Cell::default() };
        let rows: Vec<Row> = rows
            .iter()
            .map(|(name, word, about)| Row { name: cell(name), need: need(word), about: cell(about), ..Row::default() })
            .collect();
        let source = Arc::new(Source::new("a", "a", ""));
        let mut report = Report::new(&source);
        let groups = groups(&rows, &[], &mut report);
        let mut all: Vec<String> = groups.iter().map(|group| group.fields.join("+")).collect();
        all.extend(
            report.into_found().iter().map(|diagnostic| format!("!{}", diagnostic.message.split('`').nth(1).unwrap_or(""))),
        );
        all.join(" ")
    }

    #[test]
    fn fields_named_in_a_description_form_a_group() {
        let text = "用户号。card_no, phone不能同时为空,优先级依次降低";
        assert_eq!(
            read(&[("card_no", "特殊可选", text), ("phone", "特殊可选", text), ("memo", "可选", "备注")]),
            "card_no+phone"
        );
        assert_eq!(read(&[("card_no", "特殊可选", "和phone不能同时为空"), ("phone", "特殊可选", "电话")]), "card_no+phone");
        let text = "*card_no* and *phone* can't be both empty at the same time.";
        assert_eq!(read(&[("card_no", "N", text), ("phone", "N", text)]), "card_no+phone");
    }

    #[test]
    fn two_rows_without_field_names_refer_to_each_other() {
        assert_eq!(
            read(&[("card_no", "特殊可选", "卡号,和电话不能同时为空"), ("phone", "特殊可选", "电话,和卡号不能同时为空")]),
            "card_no+phone"
        );
    }

    #[test]
    fn a_group_without_field_names_is_reported() {
        assert_eq!(read(&[("card_no", "特殊可选", "卡号,和电话不能同时为空"), ("phone", "特殊可选", "电话")]), "!card_no");
        let text = "三者不能同时为空";
        assert_eq!(read(&[("a", "特殊可选", text), ("b", "特殊可选", text), ("c", "特殊可选", text)]), "!a !b !c");
        assert_eq!(read(&[("a_no", "特殊可选", "当type为1时,a_no和b_no不能同时为空"), ("b_no", "可选", "")]), "!a_no");
        assert_eq!(read(&[("a_no", "特殊可选", "a_no和other_no不能同时为空"), ("b_no", "可选", "")]), "!a_no");
        assert_eq!(
            read(&[("a", "可选", "a,b不能同时为空"), ("b", "可选", "b,c不能同时为空"), ("c", "可选", "")]),
            "!a !b",
            "two groups that share a field"
        );
    }

    #[test]
    fn a_required_field_is_in_no_group() {
        assert_eq!(read(&[("a", "必选", "a,b不能同时为空"), ("b", "特殊可选", "")]), "");
    }
}
