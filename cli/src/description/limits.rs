//! Types, limits and rules in words.

use alipay_codegen::ir::{Field, Kind, Limit, LimitAt, Rule, Text};

use crate::language::Language;

/// Returns the type of a field as in a spec file, such as `list<GoodsDetail>`.
pub(super) fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Text(Text::String) => "string".to_owned(),
        Kind::Text(Text::Price) => "price".to_owned(),
        Kind::Text(Text::DateTime) => "datetime".to_owned(),
        Kind::Text(Text::Date) => "date".to_owned(),
        Kind::Text(Text::Json) => "json".to_owned(),
        Kind::Text(Text::Enum(of)) => of.name.clone(),
        Kind::Integer => "integer".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Record(of) => of.name.clone(),
        Kind::List(item) => format!("list<{}>", self::kind(&item.kind)),
        Kind::File => "file".to_owned(),
    }
}

/// Returns the limits of a field in words, then those of each element of a list.
pub(super) fn of_field(field: &Field, language: Language) -> Vec<String> {
    let items = if let Kind::List(item) = &field.kind { item.limits.as_slice() } else { &[] };
    let own = field.limits.iter().filter_map(|at| limit(at, false, language));
    own.chain(items.iter().filter_map(|at| limit(at, true, language))).collect()
}

fn limit(at: &LimitAt, each: bool, language: Language) -> Option<String> {
    let words = match (&at.limit, language) {
        // The mark of a required field, the type and the list of values say these.
        (Limit::Required | Limit::Format(_) | Limit::Values(_), _) => return None,
        (Limit::MaxLength(max), Language::English) => format!("at most {max} characters"),
        (Limit::MaxLength(max), Language::Chinese) => format!("最长 {max} 个字符"),
        (Limit::MinLength(min), Language::English) => format!("at least {min} characters"),
        (Limit::MinLength(min), Language::Chinese) => format!("最短 {min} 个字符"),
        (Limit::Pattern(pattern), Language::English) => format!("matches {pattern}"),
        (Limit::Pattern(pattern), Language::Chinese) => format!("匹配 {pattern}"),
        (Limit::MaxItems(max), Language::English) => format!("at most {max} items"),
        (Limit::MaxItems(max), Language::Chinese) => format!("最多 {max} 项"),
        (Limit::MinItems(min), Language::English) => format!("at least {min} items"),
        (Limit::MinItems(min), Language::Chinese) => format!("最少 {min} 项"),
        (Limit::Minimum(min), Language::English) => format!("not less than {min}"),
        (Limit::Minimum(min), Language::Chinese) => format!("不小于 {min}"),
        (Limit::Maximum(max), Language::English) => format!("not more than {max}"),
        (Limit::Maximum(max), Language::Chinese) => format!("不大于 {max}"),
        (Limit::MaxDecimals(max), Language::English) => format!("at most {max} decimals"),
        (Limit::MaxDecimals(max), Language::Chinese) => format!("最多 {max} 位小数"),
        (Limit::MaxBytes(max), Language::English) => format!("at most {max} bytes"),
        (Limit::MaxBytes(max), Language::Chinese) => format!("最大 {max} 字节"),
        (Limit::Extensions(extensions), Language::English) => format!("extension {}", extensions.join(", ")),
        (Limit::Extensions(extensions), Language::Chinese) => format!("扩展名 {}", extensions.join("、")),
    };
    let words = match (each, language) {
        (false, _) => words,
        (true, Language::English) => format!("each {words}"),
        (true, Language::Chinese) => format!("每项{words}"),
    };
    Some(match (at.advisory, language) {
        (false, _) => words,
        (true, Language::English) => format!("{words} (advisory)"),
        (true, Language::Chinese) => format!("{words}（仅供参考）"),
    })
}

/// Returns a rule between fields as a sentence.
pub(super) fn rule(rule: &Rule, language: Language) -> String {
    let (comma, chinese) = (", ", language == Language::Chinese);
    match rule {
        Rule::ExactlyOne(of) if chinese => format!("必须且只能填写其中一个：{}", of.join("、")),
        Rule::ExactlyOne(of) => format!("exactly one of {}", of.join(comma)),
        Rule::AtLeastOne(of) if chinese => format!("至少填写其中一个：{}", of.join("、")),
        Rule::AtLeastOne(of) => format!("at least one of {}", of.join(comma)),
        Rule::AtMostOne(of) if chinese => format!("最多填写其中一个：{}", of.join("、")),
        Rule::AtMostOne(of) => format!("at most one of {}", of.join(comma)),
        Rule::When { field, equals, require } if chinese => {
            format!("{field} 为 {equals} 时必填：{}", require.join("、"))
        }
        Rule::When { field, equals, require } => format!("if {field} is {equals}, {} required", require.join(comma)),
    }
}
