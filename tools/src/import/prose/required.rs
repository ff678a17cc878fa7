//! Conditions under which a field is required: `scene为bar_code时必填`, `必填`, `直付通模式下必传`.

use super::text::{Source, is_part, looks_like_field, pattern};
use super::{Required, Statements, When, is_conditional};

pattern!(
    MUST,
    r"必填|必传|必选|必送|必须(?:传入|传递|传|填写|填值|填|上传|设置|有值|提供)|(?:不能|不可|不得|不允许)为空|必要参数|(?:才|需要|需|须)(?:要|需)?(?:传入|传递|填写|传|上传)(?:此|该|本)?(?:字段|参数|值)?$"
);
pattern!(
    NOT,
    r"非必|不必|不是必|无需|不需|不用填|无须|可不填|必填(项|页面)|必填字段(配置|[^,。]*重复)|必填信息|关系|是否必|逐步灰度|为空串|如果需要|扩展参数|必选取决|其中|并且"
);
// A field, a comparison and values.
pattern!(
    WHEN,
    r#"([A-Za-z][A-Za-z0-9_]*)\)? ?"?(?:字段)?(?:的)?(?:取?值)?(?:传入|传值|传|取值|取|选择|选|指定|填写|填)?(?:为|是|==|=|等于)? ?:?(?:以下)? ?["']?([A-Za-z0-9_\-]+(?:["']? ?(?:/|或者|或|、) ?["']?[A-Za-z0-9_\-]+)*)["']?"#
);
// Words between the value and the statement.
pattern!(
    GAP,
    r"^\)?(?:\([^()]{1,12}\))?(?:类型)?(?:值是|的时候|的情况下|情况下|时候|时|的场景下|场景下|的|场景)?\)?[,:]?(?:才|则|要求|需要|需|那么)*(?:此|该|本|这个)?(?:字段|参数|值|属性|对象)?(?:值|参数|字段)?(?:有效且)?(?:要求|才|则|为|必须)*$"
);
// Words before the field.
pattern!(
    LEAD,
    r"(?:^|[,:。、]|\d[.)])(?:当|如果|若|仅|只有|只有当|仅当|在|如|则|当字段|只有在|仅在|特殊可选规则)?$|^[^,:且或]{1,12}时\($|^\($|[^且或,:]\((?:当|如果)?$"
);
pattern!(
    BARE,
    r"^(?:\d[.、])?(?:此|该|本|这个)?(?:字段|参数|值|项|入参)?(?:是|为)?(?:必填|必传|必选)(?:项|字段|参数|入参)?$|^(?:此|该|本)(?:字段|参数|值)(?:不能|不可|不得|不允许)为空$"
);
pattern!(NUMBERED, r"^\d ?[.、)] ?");

/// Reads the conditions.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    let (mut always, mut conditional) = (false, false);
    let mut when: Vec<When> = Vec::new();
    for (at, sentence) in source.sentences().into_iter().enumerate() {
        // A sentence about the keys of a JSON text contains their names.
        let of_key = source.holds_json()
            && super::text::names(sentence).any(|word| source.field_named(word).is_none() && !word.eq_ignore_ascii_case("json"));
        if !sentence.contains(['必', '空', '传', '填']) || is_group(sentence) || of_key {
            continue;
        }
        let number = NUMBERED.find(sentence).map_or(0, |number| number.end());
        match condition(source, sentence.get(number..).unwrap_or(sentence), at == 0) {
            Some(Condition::Values(values)) => when.extend(values),
            Some(Condition::Other) => conditional = true,
            Some(Condition::None) => always = true,
            Some(Condition::Doubt(reason)) => {
                conditional = true;
                out.doubt(sentence, reason);
            }
            None => {}
        }
    }
    let mut fields: Vec<&str> = when.iter().map(|condition| condition.field.as_str()).collect();
    fields.sort_unstable();
    fields.dedup();
    // A rule depends on one field.
    if fields.len() > 1 {
        out.doubt(&source.text, "the text contains conditions on more than one field");
        when.clear();
        conditional = true;
    }
    let mut distinct: Vec<When> = Vec::new();
    for condition in when {
        if !distinct.contains(&condition) {
            distinct.push(condition);
        }
    }
    out.required = match (always, conditional || !distinct.is_empty()) {
        (true, true) => {
            out.doubt(&source.text, "the field is both always required and required under a condition");
            distinct.clear();
            Some(Required::Conditional)
        }
        // A field of a group is not required by itself.
        (true, false) => out.either.is_empty().then_some(Required::Always),
        (false, _) => conditional.then_some(Required::Conditional),
    };
    // An id with an alternative is not required by itself.
    if !source.counterparts(source.field.name).is_empty() && (out.required == Some(Required::Always) || !distinct.is_empty()) {
        out.doubt(&source.text, "another id can be sent instead of this one");
        out.required = Some(Required::Conditional);
        distinct.clear();
    }
    out.when = distinct;
}

/// A condition.
enum Condition {
    /// Another field has one of these values.
    Values(Vec<When>),
    /// Some other condition.
    Other,
    /// No condition.
    None,
    /// Words that may be a condition on a field.
    Doubt(&'static str),
}

/// Returns true if a sentence is about a group of fields.
fn is_group(sentence: &str) -> bool {
    ["选一", "其一", "选1", "同时为空", "都为空", "至少", "有一个", "一个必填"].iter().any(|word| sentence.contains(word))
}

/// Returns the condition for this field in a sentence. The first sentence begins with the label of the field.
fn condition(source: &Source<'_>, sentence: &str, is_first: bool) -> Option<Condition> {
    // The phrase ends a clause: `必须传入您期望的…` has another meaning.
    let mut start = 0;
    for clause in sentence.split([',', '。']) {
        let from = start;
        start += clause.len() + 1;
        let inner = clause.trim().trim_matches(['"', ' ']).trim_end_matches(')');
        let Some(must) = MUST.find(inner) else { continue };
        if NOT.is_match(inner) {
            continue;
        }
        let offset = from + clause.find(inner).unwrap_or(0);
        let before = sentence.get(..offset + must.start())?;
        if let Some(subject) = super::text::names(inner.get(..must.start())?).last()
            && inner.get(..must.start())?.trim_end().ends_with(subject)
            && subject != source.field.name
            && (looks_like_field(subject) || source.field.siblings.contains(&subject))
        {
            continue;
        }
        if let Some(condition) = values(source, before) {
            return Some(condition);
        }
        if BARE.is_match(inner) {
            let head = sentence.get(..offset).unwrap_or("");
            let label = if is_first { super::title::label(&source.text) } else { None };
            let head = label.and_then(|label| head.strip_prefix(label.as_str())).unwrap_or(head);
            let rest = format!("{head},{}", sentence.get(offset + inner.len()..).unwrap_or(""));
            let cues = ["场景", "时", "模式", "业务", "产品", "企业", "个人", "除", "情况", "查询", "("];
            let free = !is_conditional(&rest) && !cues.iter().any(|word| rest.contains(word));
            return Some(if free { Condition::None } else { Condition::Other });
        }
        let strong = ["必填", "必传", "必选", "必送"].iter().any(|word| inner.contains(word));
        let cues = [
            "时",
            "场景",
            "模式",
            "如果",
            "若",
            "当",
            "情况",
            "业务",
            "产品",
            "商户",
            "企业",
            "类",
            "用户",
            "渠道",
            "链路",
            "票",
            "间连",
            "直连",
            "除",
            "纳税人",
            "才",
        ];
        let cue = cues.iter().any(|word| before.contains(word));
        if strong || cue {
            return Some(Condition::Other);
        }
    }
    None
}

/// Returns a condition on the value of a field before the phrase.
fn values(source: &Source<'_>, before: &str) -> Option<Condition> {
    let text = repeated(source, before);
    for captures in WHEN.captures_iter(&text) {
        let (Some(all), Some(field), Some(values)) = (captures.get(0), captures.get(1), captures.get(2)) else { continue };
        let marks = ['为', '是', '=', '取', '选', '传', '指', '等', '值', '填', ':'];
        let between = text.get(field.end()..values.start()).unwrap_or("");
        if !between.contains(marks) || field.as_str() == source.field.name {
            continue;
        }
        let Some(name) = source.field_named(field.as_str()) else {
            if looks_like_field(field.as_str()) {
                return Some(Condition::Doubt("the condition contains a field that is not in the record"));
            }
            continue;
        };
        let own = |gap: &str| gap.replace(source.field.name, "").replace(' ', "");
        let gap = own(text.get(all.end()..).unwrap_or("").trim_start_matches(['"', '\'']));
        let lead = text.get(..field.start()).unwrap_or("").trim_end_matches(['"', '\'']).replace(' ', "");
        let clause = lead.rsplit([',', '。']).next().unwrap_or("");
        let several = ["且", "并", "同时", "或"].iter().any(|word| clause.contains(word));
        if several || !GAP.is_match(&gap) || !LEAD.is_match(&lead) {
            return Some(Condition::Doubt("the condition is more complex than a value of one field"));
        }
        let parts = values.as_str().split(|c: char| !(is_part(c) || c == '-'));
        let parts: Vec<&str> = parts.filter(|word| !word.is_empty()).collect();
        let quoted = text.get(..values.start()).is_some_and(|before| before.ends_with(['"', '\'']));
        let unclear = |value: &&str| {
            source.field.siblings.contains(value) && !quoted || value.eq_ignore_ascii_case("null") || value.starts_with('-')
        };
        if parts.is_empty() || parts.iter().any(unclear) {
            return Some(Condition::Doubt("the value of the condition is not clear"));
        }
        let when = |value: &&str| When { field: name.to_owned(), equals: (*value).to_owned() };
        return Some(Condition::Values(parts.iter().map(when).collect()));
    }
    None
}

/// Rewrites `a=X 或 a=Y` as `a=X或Y`.
fn repeated(source: &Source<'_>, text: &str) -> String {
    let mut text = text.to_owned();
    for name in source.field.siblings.iter().filter(|name| text.matches(**name).count() > 1).collect::<Vec<_>>() {
        for link in [" 或 ", "或者", "或", "、", "/"] {
            for mark in ["=", "为", " = ", "是"] {
                text = text.replace(&format!("{link}{name}{mark}"), "或");
            }
        }
    }
    text
}
