//! Lists of values: selects the entries of a text that are values of its field, and detects lists that are open.

use super::entries::{Entry, Listed, listed};
use super::text::{Kind, Source, is_chinese, pattern};
use super::{Statements, Value, Values, is_conditional};

pattern!(CLOSED, r"枚举|可选值|可选项|取值|可取值|可传值|可选:|值为|值有|合法值|可选类型");
pattern!(
    OPEN,
    r"包括但不限于|目前支持|当前支持|暂支持|现支持|目前仅支持|目前只支持|常见|主要|目前有|目前为|待扩展|暂时支持|当前仅支持|暂时只|目前可选|目前包括|目前分为|目前已支持|现有|参考|详见|参见|更多|示例|自定义|根据不同|取值包括|包括以下|值包括|以实际|等等|……|部分|不限于|后续|暂仅|当前枚举|支持以下|目前枚举|现仅支持|目前就|扩展中|试点|仅部分"
);
pattern!(NOW, r"(?:目前|当前|暂|现)(?:时)?(?:仅|只)?支持");
// For texts such as `目前仅支持ONLINE`.
pattern!(ONE, r#"(?:目前|当前|暂时?|现)(?:仅|只)支持:? ?["']?([A-Z][A-Z0-9_]{2,})["']?($|[。,;)])"#);
pattern!(EXAMPLE, r#"(例如|比如|诸如|示例|举例|[^下]如|^如|例)[,:\s"]*$"#);
pattern!(
    FIXED,
    r#"(?:固定值|固定为|固定传入|固定传|固定填|取固定值|传固定值|固定取值)(?:为|是|:|传入|传)* ?["']?([A-Za-z0-9_]+)["']?([^A-Za-z0-9_.%个]|$)"#
);
pattern!(
    BARE,
    r#"(?:枚举值?|可选值|取值|可取值|可选|值)(?:范围|列表)?(?:为|是|有|包括|如下|:|分别| )* ?["'\[]?([A-Za-z0-9_]+["']?(?:(?: ?[,、/|;] ?| ?(?:或者|或|和|跟|与) ?)["']?[A-Za-z0-9_]+["']?)+)\]?([^A-Za-z0-9_:=(-]|$)"#
);
pattern!(SEPARATED, r"逗号|隔开|分隔|分割|拼接|多选|可组合|组合使用|连写|多个值|多种方式|可传多个|竖线");

// For texts such as `商品状态：EFFECT、INVALID`.
pattern!(
    LABELLED,
    r#"(?:状态|类型|方式|模式|级别|标识|场景|渠道|来源|取值包括|值包括)(?:为|:|,)+ ?["'\[]?([A-Z][A-Z0-9_]+["']?(?:(?: ?[,、/|] ?| ?(?:或者|或|和|跟|与) ?)["']?[A-Z][A-Z0-9_]+["']?)+)\]?([^A-Za-z0-9_:=(-]|$)"#
);

/// Parts of names of fields that contain one of a few values.
const NAMES: &[&str] = &[
    "type",
    "status",
    "state",
    "scene",
    "mode",
    "flag",
    "is_",
    "level",
    "way",
    "action",
    "category",
    "channel",
    "source",
    "role",
    "result",
    "kind",
    "operate",
    "gender",
    "sex",
    "support",
    "enable",
    "need",
    "method",
    "satisfaction",
    "strategy",
    "unit",
    "dimension",
    "code",
    "tag",
];
/// Parts of labels of such fields.
const LABELS: &[&str] = &[
    "类型",
    "状态",
    "标识",
    "是否",
    "方式",
    "模式",
    "场景",
    "渠道",
    "级别",
    "等级",
    "来源",
    "动作",
    "角色",
    "性别",
    "类别",
    "结果",
    "枚举",
    "取值",
    "可选值",
    "单位",
    "维度",
    "策略",
    "标志",
    "选项",
];

/// The reason for a list that seems incomplete.
pub(super) const PARTIAL: &str = "the list contains further words that may be values";

/// Reads the values, and a default that is marked in the list.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    let inner = source.field.ty.to_ascii_lowercase();
    let fits = match source.kind {
        Kind::Text | Kind::Integer => true,
        Kind::List => ["string", "integer", "long", "number"].iter().any(|word| inner.contains(word)),
        _ => false,
    };
    if !fits {
        return;
    }
    let text = source.text.as_str();
    let single = |list: &Listed| {
        let before = text.get(..list.start).unwrap_or("");
        let word = list.entries.first().is_some_and(|entry| {
            entry.wire.len() > 1
                && entry.wire.bytes().all(|b| b.is_ascii_uppercase() || b == b'_' || b.is_ascii_digit())
                && !entry.wire.bytes().all(|b| b.is_ascii_digit())
        });
        let shown = list.entries.first().is_some_and(|entry| source.example() == Some(entry.wire.as_str()));
        word && !before.trim_end().ends_with("默认") && (CLOSED.is_match(before) || NOW.is_match(before) || shown)
    };
    if let Some(list) = listed(text)
        && (list.entries.len() > 1 || single(&list))
    {
        explained(source, &list, out);
    } else if let Some(captures) = ONE.captures(text).filter(|_| text.contains("支持")) {
        bare(source, &captures, out);
    } else if !text.contains(['值', '型', '选', '态', '式', '别', '识', '景', '道', '源']) {
    } else if let Some(captures) = BARE.captures(text).filter(|captures| {
        captures
            .get(0)
            .is_none_or(|all| !text.get(..all.start()).is_some_and(|before| before.ends_with('默') || before.ends_with("数")))
    }) {
        bare(source, &captures, out);
    } else if let Some(captures) = LABELLED.captures(text) {
        bare(source, &captures, out);
    } else if let Some(captures) = FIXED.captures(text) {
        fixed(source, &captures, out);
    }
}

/// Reads `固定为DEFAULT`.
fn fixed(source: &Source<'_>, captures: &regex_lite::Captures<'_>, out: &mut Statements) {
    let (Some(all), Some(value)) = (captures.get(0), captures.get(1)) else { return };
    let text = source.text.as_str();
    let head = text.get(..all.start()).and_then(|head| head.rsplit(['。', ';', '\n']).next()).unwrap_or("");
    let tail = text.get(all.start()..).and_then(|tail| tail.split(['。', ';', '\n']).next()).unwrap_or("");
    let sentence = format!("{head}{tail}");
    let sentence = sentence.as_str();
    let several = FIXED.captures_iter(text).count() > 1;
    if several
        || is_conditional(sentence)
        || source.holds_json()
        || ["场景", "业务", "产品", "目前", "时", "模式", "开头"].iter().any(|word| sentence.contains(word))
    {
        return out.doubt(sentence, "the fixed value depends on a condition");
    }
    if let Some(example) = source.example().filter(|example| *example != value.as_str()) {
        return out.doubt(example, "the example differs from the fixed value");
    }
    let list = vec![Value { wire: value.as_str().to_owned(), title: None }];
    out.values = Some(Values { list, open: false });
}

/// Reads `枚举值为：ONLINE，OFFLINE`.
fn bare(source: &Source<'_>, captures: &regex_lite::Captures<'_>, out: &mut Statements) {
    let (Some(all), Some(list)) = (captures.get(0), captures.get(1)) else { return };
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let wires: Vec<&str> = list.as_str().split(|c: char| !part(c)).filter(|word| !word.is_empty()).collect();
    // `取值范围1,100` contains bounds.
    if wires.iter().all(|wire| wire.bytes().all(|b| b.is_ascii_digit())) && all.as_str().contains("范围") {
        return;
    }
    let entries = wires.into_iter().map(|wire| Entry { wire: wire.to_owned(), meaning: String::new() }).collect();
    let listed = Listed { entries, start: list.start(), end: list.end(), weak: false, left: Vec::new() };
    explained(source, &listed, out);
}

/// Accepts a list, unless there is an objection.
fn explained(source: &Source<'_>, list: &Listed, out: &mut Statements) {
    // A text may repeat a value.
    let mut once = list.clone();
    once.entries.clear();
    for entry in &list.entries {
        if !once.entries.iter().any(|other| other.wire == entry.wire) {
            once.entries.push(entry.clone());
        }
    }
    let list = &once;
    let text = source.text.as_str();
    let words = text.get(list.start..list.end).unwrap_or("");
    let before = text.get(..list.start).unwrap_or("");
    let after = text.get(list.end..).unwrap_or("");
    let intro = CLOSED.is_match(before);
    if let Some(reason) = objection(source, list, intro) {
        return out.doubt(words, reason);
    }
    let example = EXAMPLE.is_match(before.trim_end());
    let etc = after.trim_start_matches([')', ' ', '"']).starts_with('等')
        || list.entries.iter().any(|entry| entry.meaning.ends_with('等') || entry.meaning.contains("等)"));
    let supported = !intro && before.rsplit(['。', ';', '\n']).next().is_some_and(|clause| clause.contains("支持"));
    let alone = list.entries.len() == 1 && !intro;
    let open = example || etc || supported || alone || OPEN.is_match(before) || OPEN.is_match(after) || OPEN.is_match(words);
    // Examples of values alone are not a list.
    if example && list.entries.len() < 2 {
        return;
    }
    let wires: Vec<&str> = list.entries.iter().map(|entry| entry.wire.as_str()).collect();
    if !is_shown(source, &wires) {
        if open {
            return out.doubt(words, "the example is not one of the values, which may have another form");
        }
        return out.doubt(words, "the example is not one of the values");
    }
    let marked: Vec<&Entry> = list
        .entries
        .iter()
        .filter(|entry| entry.meaning.contains("(默认") || entry.meaning.ends_with(",默认") || entry.meaning.contains("默认值)"))
        .collect();
    if let [entry] = marked.as_slice()
        && source.kind != Kind::List
    {
        out.default = Some(entry.wire.clone());
    }
    let list = list.entries.iter().map(|entry| Value { wire: entry.wire.clone(), title: title(&entry.meaning) }).collect();
    out.values = Some(Values { list, open });
}

/// Returns a reason why a list may not contain the values of the field.
fn objection(source: &Source<'_>, list: &Listed, intro: bool) -> Option<&'static str> {
    let text = source.text.as_str();
    let before = text.get(..list.start)?;
    let clause = before.rsplit(['。', ';', '\n']).next().unwrap_or("");
    let clause = clause.rsplit("  ").next().unwrap_or(clause);
    let clause = clause.rsplit(' ').find(|piece| piece.chars().any(is_chinese)).unwrap_or(clause);
    let wires: Vec<&str> = list.entries.iter().map(|entry| entry.wire.as_str()).collect();
    let own = wires.contains(&source.field.name);
    let of_fields = own || wires.iter().any(|wire| source.field.siblings.contains(wire));
    let small = wires.iter().all(|wire| wire.chars().any(|c| c.is_ascii_lowercase()) && *wire != "true" && *wire != "false");
    let digits = wires.iter().all(|wire| wire.bytes().all(|b| b.is_ascii_digit()));
    let name = source.field.name.to_ascii_lowercase();
    let label = text.chars().take(16).collect::<String>();
    let hinted = intro
        || NAMES.iter().any(|part| name.contains(part))
        || LABELS.iter().any(|part| label.contains(part))
        || OPEN.is_match(before);
    let shown = source.example().is_some_and(|example| wires.contains(&example));
    if source.holds_json() {
        Some("the list may contain the keys of a JSON text")
    } else if source.kind == Kind::Text && SEPARATED.is_match(text) {
        Some("the field may contain more than one value")
    } else if of_fields && (own || !(intro && shown)) {
        Some("the list contains fields of the record")
    } else if !list.left.is_empty() {
        Some(PARTIAL)
    } else if wires.iter().any(|wire| wire.contains('.') || wire.len() > 64) {
        Some("a value is the name of an API or a number with decimals")
    } else if wires.iter().any(|wire| {
        wire.len() > 8 && wire.bytes().all(|b| b.is_ascii_digit())
            || wire.len() == 1 && wire.bytes().all(|b| b.is_ascii_lowercase())
            || wire.to_ascii_lowercase().starts_with("yyyy")
    }) {
        Some("the list contains units, numbers or formats")
    } else if wires.contains(&"true") != wires.contains(&"false") && !intro
        || before.contains("之间")
        || digits && text.contains("之间取值")
    {
        Some("the list contains only some of the values, or a range")
    } else if super::text::names(before)
        .any(|word| super::text::looks_like_field(word) && word != source.field.name && before.contains("根据"))
    {
        Some("the list depends on another field")
    } else if is_conditional(clause) {
        Some("the list depends on a condition")
    } else if list
        .entries
        .iter()
        .any(|entry| entry.meaning.contains("枚举") || entry.meaning.contains("可选值") || entry.meaning.contains("取值范围"))
    {
        Some("the text has more than one list")
    } else if !hinted && !shown
        || list.weak && !intro && !(hinted && (shown || list.entries.len() > 2))
        || small && !intro && !shown
        || digits && !(intro || shown || hinted && source.example().is_none())
    {
        Some("the list may not be a list of values")
    } else {
        None
    }
}

/// Returns true if the example is one of the values. An example may repeat several of them.
fn is_shown(source: &Source<'_>, wires: &[&str]) -> bool {
    let Some(example) = source.example() else { return true };
    if wires.contains(&example) {
        return true;
    }
    let mut words =
        example.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).filter(|word| !word.is_empty()).peekable();
    let several = example.contains(['|', ',', '[', '/', '或', '，', '、']);
    several && words.peek().is_some() && words.all(|word| wires.contains(&word))
}

/// Returns the label of a value: its meaning up to the first mark.
fn title(meaning: &str) -> Option<String> {
    let plain = ["表示", "代表", "即", "目前支持"].iter().fold(meaning, |text, word| text.strip_prefix(word).unwrap_or(text));
    let plain = plain.trim_start_matches([':', ' ', '"']);
    let head = plain.split([',', '。', ';', '(', ':', '、', '|', '/', '\n', ' ', '"', ')']).next()?.trim();
    let size = (1..=16).contains(&head.chars().count()) && head.chars().any(is_chinese);
    (size && !head.starts_with(['当', '若', '如'])).then(|| head.to_owned())
}
