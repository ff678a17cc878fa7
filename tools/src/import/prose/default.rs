//! Defaults: `默认值为NOT_COMPLETE`, `不填默认为20`.

use super::text::{Kind, Source, pattern};
use super::{Statements, is_conditional};

pattern!(
    STATED,
    r#"默认(?:值|查询|取值|取|每页)?(?:为|是|取|传|填|传入|:|=)* ?["']?([A-Za-z0-9_.]*[A-Za-z0-9_])["']?(?:个|条|行|条记录|条数据|次|页)?(.?)"#
);
pattern!(YES_NO, r"默认(?:值)?(?:为|是|:)? ?(是|否)([,。;)! ]|$)");

pattern!(FIRST, r"默认(?:显示|为|返回|查询)*第一页");

/// Returns true if a field is the number of a page.
fn is_page(source: &Source<'_>) -> bool {
    let name = source.field.name;
    matches!(source.kind, Kind::Integer | Kind::Text) && name.contains("page") && !name.contains("size")
}

/// Phrases for a missing field, which are not conditions.
const ABSENT: &[&str] = &[
    "如果为空则",
    "如果不填",
    "如果不传",
    "如果为空",
    "如果未填",
    "如果该参数为空",
    "若不填写",
    "若不填",
    "若不传",
    "若为空",
    "为空时",
    "不填时",
    "不传时",
    "未传时",
    "不填写时",
    "参数不传时",
    "不传的情况下",
    "不填的情况下",
    "不填写的情况下",
    "不传入的情况下",
    "该参数不传时",
    "不传该字段时",
    "不设置时",
    "若未传入",
    "如果没填",
    "如果没传",
];

/// Reads the default.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    if !source.text.contains("默认") || matches!(source.kind, Kind::List | Kind::Record | Kind::File) {
        return;
    }
    let mut defaults: Vec<String> = out.default.take().into_iter().collect();
    for sentence in source.sentences() {
        if sentence.contains("默认") {
            defaults.extend(stated(source, sentence, out));
        }
    }
    defaults.dedup();
    let value = match defaults.as_slice() {
        [] => return,
        [value] => value.clone(),
        _ => return out.doubt(&source.text, "the text contains more than one default"),
    };
    if out.doubts.iter().any(|doubt| doubt.reason == super::values::PARTIAL) {
        return out.doubt(&value, "the default is one of the values, but these are not certain");
    }
    if let Some(values) = &out.values
        && !values.list.iter().any(|other| other.wire == value)
    {
        return out.doubt(&value, "the default is not one of the values");
    }
    out.default = Some(value);
}

/// Returns the default in one sentence.
fn stated(source: &Source<'_>, sentence: &str, out: &mut Statements) -> Option<String> {
    let bool_word = YES_NO.captures(sentence).and_then(|captures| captures.get(1)).map(|word| word.as_str() == "是");
    let (value, start, after) = match (STATED.captures(sentence), bool_word) {
        (Some(captures), _) => {
            let value = captures.get(1)?.as_str().to_owned();
            let after = captures.get(2).map_or("", |after| after.as_str()).chars().next();
            (value, captures.get(0)?.start(), after)
        }
        (None, Some(word)) if source.kind == Kind::Boolean => (word.to_string(), sentence.find("默认")?, None),
        (None, None) if source.kind == Kind::Boolean && source.text.contains("是否") && sentence.contains("默认不") => {
            ("false".to_owned(), sentence.find("默认不")?, None)
        }
        (None, None) if is_page(source) && FIRST.is_match(sentence) => ("1".to_owned(), FIRST.find(sentence)?.start(), None),
        _ => return None,
    };
    let before = ABSENT.iter().fold(sentence.get(..start)?.to_owned(), |rest, words| rest.replace(words, ""));
    let clause = before.rsplit([',', ':']).next().unwrap_or("");
    let excluded = before.ends_with("是否")
        || source.holds_json()
        || after.is_some_and(|c| matches!(c, '-' | ':' | '/')) && value.len() < 5
        || before.ends_with('或')
        || before.ends_with("不能为")
        || before.ends_with("不为")
        || before.ends_with('非');
    let other =
        ["超过", "小于", "大于", "场景", "产品", "模式", "业务", "终端", "类型为"].iter().any(|word| clause.contains(word));
    if excluded {
        return None;
    }
    if is_conditional(&before)
        || other
        || clause.trim_end().ends_with('时')
        || after.is_some_and(|c| matches!(c, '时' | '的' | '对' | '|'))
    {
        out.doubt(sentence, "the default depends on a condition");
        return None;
    }
    let next_is_word = after.is_some_and(super::text::is_chinese);
    let digits = value.chars().all(|c| c.is_ascii_digit());
    let fits = match source.kind {
        Kind::Integer => digits,
        Kind::Number | Kind::Price => alipay_codegen::resolve::decimal::Decimal::parse(&value).is_some(),
        Kind::Boolean => value == "true" || value == "false",
        Kind::Text => {
            let name = source.field_named(&value).is_some() || super::text::looks_like_field(&value) && out.values.is_none();
            !name && !matches!(value.as_str(), "null" | "id" | "ID" | "app_id" | "PID" | "pid" | "URL" | "url")
        }
        _ => false,
    };
    // `默认500个结果为一页` and `默认30天前` have another subject.
    let counted = digits && next_is_word;
    if !fits || counted {
        out.doubt(sentence, "the default does not fit the field, or belongs to something else");
        return None;
    }
    Some(value)
}
