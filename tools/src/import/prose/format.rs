//! Formats of a text: dates, times and amounts.

use super::text::{Kind, Source, pattern};
use super::{Format, Statements};
use alipay_codegen::resolve::decimal::Decimal;

pattern!(
    YUAN,
    r#"单位(为|是)?[:\s"(]*(人民币)?(元|RMB Yuan)|\((单位)?:?元\)|以元为单位|币种为人民币,单位为元|单位"?元"?|元为单[位元]|单元:元"#
);
pattern!(OTHER_UNIT, r"单位(为|是)?[:\s]*(分|万元|角|厘)|以分为单位|\(分\)|万元|元/|分为单位");

pattern!(FOREIGN, r"[A-Z]+_[A-Z]+");
pattern!(FINE, r"(?:[3-9三四五六七八]|1\d) ?位?小数|小数点后 ?(?:[3-9三四五六七八]|1\d)|小数点后最多 ?[3-9]");

/// Words for an amount of money.
const AMOUNTS: &[&str] = &[
    "金额", "价", "费", "额", "款", "租金", "补贴", "佣金", "押金", "税", "资金", "余", "面值", "本金", "利息", "押", "罚息",
    "红包", "奖励",
];

/// Reads the format.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    if source.holds_json() {
        return;
    }
    match source.kind {
        Kind::Text => {
            moment(source, out);
            price(source, out);
        }
        Kind::Moment => moment(source, out),
        _ => {}
    }
}

/// Reads a date or a time, if all formats in the text are the same.
fn moment(source: &Source<'_>, out: &mut Statements) {
    let forms = forms(&source.text);
    let Some((first, _)) = forms.first() else { return };
    let read = forms.iter().map(|(form, _)| *form).collect::<Vec<_>>();
    let all: String = forms.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>().join(" / ");
    let Some(format) = *first else { return };
    if read.iter().any(|form| *form != Some(format)) {
        return out.doubt(&all, "the text contains more than one format");
    }
    let words = source.text.as_str();
    let forever = words.contains("9999-12-31") || words.contains("则不传") || words.contains("则不填");
    let also = [
        "或长期",
        "或者长期",
        "或永久",
        "长期传",
        "长期填",
        "永久传",
        "或者时间戳",
        "或时间戳",
        "如果永久",
        "长期有效",
        "若长期",
    ];
    if let Some(sentence) =
        source.sentences().into_iter().find(|sentence| !forever && also.iter().any(|word| sentence.contains(word)))
    {
        return out.doubt(sentence, "values other than dates seem possible");
    }
    // The format belongs to a value of another field: `DATE_IN_FUTURE: 格式YYYY-MM-DD`.
    let foreign = source
        .sentences()
        .into_iter()
        .find(|sentence| sentence.to_ascii_lowercase().contains("yyyy") && FOREIGN.is_match(sentence));
    if let Some(sentence) = foreign {
        return out.doubt(sentence, "the format may belong to one case, or to another field");
    }
    let separated = ["逗号", "隔开", "分隔", "多个"].iter().any(|word| source.text.contains(word));
    if separated {
        return out.doubt(&all, "the field may contain more than one date");
    }
    if source.example().is_some_and(|example| !fits(format, example)) {
        return out.doubt(&all, "the example has a different format");
    }
    out.format = Some(format);
}

/// Returns true if a text has the format of a date, a time or an amount.
pub(super) fn fits(format: Format, text: &str) -> bool {
    let shape: String = text.trim().chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    match format {
        Format::DateTime => shape == "0000-00-00 00:00:00",
        Format::Date => shape == "0000-00-00",
        Format::Price => {
            Decimal::parse(text.trim()).is_some_and(|number| number >= Decimal::parse("0").unwrap_or(number.clone()))
        }
    }
}

/// Returns the date formats in a text: the format, if it is a known one, and its letters.
fn forms(text: &str) -> Vec<(Option<Format>, String)> {
    let lower = text.to_ascii_lowercase();
    let mut forms = Vec::new();
    let mut at = 0;
    while let Some(start) = lower.get(at..).and_then(|rest| rest.find("yyyy")).map(|start| at + start) {
        let rest = lower.get(start..).unwrap_or("");
        let end = rest.find(|c: char| !("ymdhsz't年月日时分秒".contains(c) || " -:/._".contains(c))).unwrap_or(rest.len());
        let words = rest.get(..end).unwrap_or("").trim_end_matches([' ', '-', ':', '/', '.', '_', '\'']).to_owned();
        let spaced = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let form = match spaced.as_str() {
            "yyyy-mm-dd hh:mm:ss" => Some(Format::DateTime),
            "yyyy-mm-dd" => Some(Format::Date),
            _ => None,
        };
        at = start + words.len().max(4);
        forms.push((form, words));
    }
    forms
}

/// Reads an amount in yuan.
fn price(source: &Source<'_>, out: &mut Statements) {
    let text = source.text.as_str();
    if !text.contains('元') && !text.contains("Yuan") {
        return;
    }
    let Some(unit) = YUAN.find(text).filter(|_| text.contains('元') || text.contains("Yuan")) else { return };
    let units = text.matches("单位").count() > 1
        && text.matches("单位为元").count() + text.matches("单位:元").count() + text.matches("单位元").count()
            < text.matches("单位").count();
    if OTHER_UNIT.is_match(text) || units {
        return out.doubt(unit.as_str(), "the text contains more than one unit");
    }
    let name = source.field.name.to_ascii_lowercase();
    let named = ["amount", "price", "fee", "money", "balance", "cost", "quota", "fund"].iter().any(|word| name.contains(word));
    let label = text.split(['。', ',', ';', '(', '\n']).next().unwrap_or("");
    let amount = named || AMOUNTS.iter().any(|word| label.contains(word));
    let other = ["逗号", "以外", "比例", "百分", "多个", "利率", "折扣率", "格式为:", "数组", "区间"]
        .iter()
        .any(|word| text.contains(word));
    let signed =
        FINE.is_match(text) || ["null", "负数", "可为负", "正负", "带符号", "负值"].iter().any(|word| text.contains(word));
    if !amount || other || signed {
        return out.doubt(unit.as_str(), "the field may not be a plain amount");
    }
    if source.example().is_some_and(|example| !fits(Format::Price, example)) {
        return out.doubt(unit.as_str(), "the example is not an amount");
    }
    out.format = Some(Format::Price);
}
