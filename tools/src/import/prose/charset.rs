//! Sets of characters: `仅支持字母、数字、下划线`. Only an exhaustive list becomes a pattern.

use super::text::{Kind, Source, pattern};
use super::{Statements, is_conditional};

pattern!(
    ONLY,
    r"(?:仅支持|只支持|仅允许传入|仅允许|只允许|只能由|只能为|只能是|只能包含|只能输入|只能使用|仅能由|仅能包含|仅可包含|只可包含|仅限|仅包含|必须由)(?:输入|包含|包括|使用|传入)?[: ]*"
);
pattern!(
    COMPOSED,
    r"(?:可以|可|通常)?由([^,。;由]{2,30}?)(?:组成|的组合)|(?:^|值为\d+位长度的)([字母数下划线中、和及或]{4,16})(?:组合|组成)"
);
pattern!(WEAK, r"(?:可包含|支持包含|支持)(字母|英文|数字|大写|小写|大小写)");
pattern!(USER_ID, r"2088 ?开头(?:的|,)? ?(?:长度为)? ?16 ?位(?:长度的)? ?(?:纯?数字|支付宝会员账号|的?字符串|长度字符串)?");
pattern!(DIGITS, r"(\d+位)?的?纯数字");

/// The pattern of an Alipay user id, in addition to its length.
pub(super) const USER: &str = "^2088[0-9]*$";

/// The names of sets of characters. The longest match counts.
const SETS: &[(&str, &str)] = &[
    ("大写小写字母", "A-Za-z"),
    ("大小写英文字母", "A-Za-z"),
    ("大小写字母", "A-Za-z"),
    ("英文大小写字母", "A-Za-z"),
    ("大写英文字母", "A-Z"),
    ("大写字母", "A-Z"),
    ("小写英文字母", "a-z"),
    ("小写字母", "a-z"),
    ("英文字母(大写和小写)", "A-Za-z"),
    ("英文字母(大小写)", "A-Za-z"),
    ("字母(大小写)", "A-Za-z"),
    ("英文字母", "A-Za-z"),
    ("字母", "A-Za-z"),
    ("英文字符", "A-Za-z"),
    ("半角英文", "A-Za-z"),
    ("英文", "A-Za-z"),
    ("阿拉伯数字", "0-9"),
    ("数字", "0-9"),
    ("下划线(_)", "_"),
    ("下划线\"_\"", "_"),
    ("下划线", "_"),
    ("短横线(-)", "-"),
    ("短横线\"-\"", "-"),
    ("中划线(-)", "-"),
    ("短横线", "-"),
    ("中划线", "-"),
    ("横线", "-"),
    ("连字符", "-"),
    ("0-9", "0-9"),
    ("a-z", "a-z"),
    ("A-Z", "A-Z"),
    ("_", "_"),
    ("-", "-"),
    ("+", "+"),
];

/// Reads the set of characters.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    if source.kind != Kind::Text || source.holds_json() || out.format.is_some() || out.values.is_some() {
        return;
    }
    let mut sets: Vec<(String, &str)> = Vec::new();
    for sentence in source.sentences().into_iter().filter(|sentence| sentence.contains(['字', '数', '2', '英'])) {
        read_sentence(source, sentence, &mut sets, out);
    }
    sets.dedup_by(|left, right| left.0 == right.0);
    match sets.as_slice() {
        [] => {}
        [(pattern, _)] => out.pattern = Some(pattern.clone()),
        [(_, words), ..] => out.doubt(words, "the text contains more than one set of characters"),
    }
}

fn read_sentence<'s>(source: &Source<'_>, sentence: &'s str, sets: &mut Vec<(String, &'s str)>, out: &mut Statements) {
    if let Some(words) = USER_ID.find(sentence).filter(|_| sentence.contains("2088")) {
        user_id(source, sentence, words.as_str(), out);
        return;
    }
    let start = ONLY.find(sentence).map(|only| only.end());
    let composed = COMPOSED.captures(sentence).filter(|captures| {
        !captures.get(0).is_some_and(|all| all.as_str().starts_with('可') || all.as_str().starts_with("通常"))
    });
    let list = match (start, &composed) {
        (Some(start), _) => sentence.get(start..),
        (None, Some(captures)) => captures.get(1).or_else(|| captures.get(2)).map(|list| list.as_str()),
        (None, None) => None,
    };
    let Some(list) = list else {
        if WEAK.is_match(sentence) {
            out.doubt(sentence, "it does not exclude other characters");
        } else if DIGITS.is_match(sentence) && sentence.contains("纯数字") {
            let plain =
                !["目前", "或", "建议", "如", "非纯"].iter().any(|word| sentence.contains(word)) && !is_conditional(sentence);
            match plain {
                true => sets.push(("^[0-9]*$".to_owned(), sentence)),
                false => out.doubt(sentence, "perhaps not all values consist of digits"),
            }
        }
        return;
    };
    let head = sentence.find(list).and_then(|start| sentence.get(..start)).unwrap_or("");
    let clause = head.rsplit(',').next().unwrap_or(head);
    match set(list) {
        Parsed::Set(_)
            if is_conditional(sentence)
                || names_other(source, clause)
                || ["单个", "每个", "每一", "标签"].iter().any(|word| sentence.contains(word)) =>
        {
            out.doubt(sentence, "the set of characters depends on a condition, or belongs to another field");
        }
        Parsed::Set(set) => sets.push((format!("^[{set}]*$"), sentence)),
        Parsed::Unsure => out.doubt(sentence, "the set of characters is not clear"),
        Parsed::Nothing => {}
    }
}

/// Reads an Alipay user id: 16 digits that start with 2088.
fn user_id(source: &Source<'_>, sentence: &str, words: &str, out: &mut Statements) {
    let clause = sentence.split(',').find(|clause| clause.contains(words)).unwrap_or(sentence);
    let doubtful = ["或", "如果", "若", "当", "目前", "一般", "说明", "手机", "邮箱", "加密", "通常", "仅支持"];
    let other = doubtful.iter().any(|word| clause.contains(word));
    let open = source.field.name.contains("open_id") || source.text.to_ascii_lowercase().contains("openid");
    if other || open {
        return out.doubt(sentence, "the text may allow another kind of id");
    }
    out.pattern = words.contains("数字").then(|| USER.to_owned());
    (out.min_length, out.max_length) = (Some(16), Some(16));
}

/// Returns true if a sentence contains the name of another field.
fn names_other(source: &Source<'_>, sentence: &str) -> bool {
    super::text::names(sentence).any(|word| super::text::looks_like_field(word) && word != source.field.name)
}

/// The set of characters of a list.
enum Parsed {
    Set(String),
    Unsure,
    Nothing,
}

fn set(list: &str) -> Parsed {
    let mut rest = list.trim_start();
    let mut parts: Vec<&str> = Vec::new();
    let mut words = 0;
    loop {
        rest = rest.trim_start_matches(['"', ' ', '\'']);
        let longest = SETS.iter().filter(|(word, _)| rest.starts_with(word)).max_by_key(|(word, _)| word.len());
        let Some((word, chars)) = longest else { break };
        words += 1;
        if !parts.contains(chars) {
            parts.push(chars);
        }
        rest = rest.get(word.len()..).unwrap_or("").trim_start_matches(['"', ' ', '\'']);
        let before = rest;
        rest = rest.trim_start_matches(['、', ',', '/', '或', '和', '及', '以', '与', '者']);
        // `字母数字下划线` has no separators between the names.
        if before == rest && !SETS.iter().any(|(word, _)| rest.starts_with(word)) {
            break;
        }
    }
    let rest = rest.trim_start_matches(['的', ' ']);
    let ends = rest.is_empty()
        || rest.starts_with(['。', ',', ';', ')', '且', '"', '需', '并', '、'])
        || ["组合", "组成", "类型"].iter().any(|word| rest.starts_with(word));
    // A comma followed by another name continues the list: `数字,中文`.
    let goes_on = list_goes_on(rest);
    match words {
        0 => Parsed::Nothing,
        _ if !ends || goes_on => Parsed::Unsure,
        _ => {
            let mut set: String = ["0-9", "A-Z", "A-Za-z", "a-z"]
                .iter()
                .filter(|range| parts.contains(range) && !(**range != "0-9" && **range != "A-Za-z" && parts.contains(&"A-Za-z")))
                .copied()
                .collect();
            set.extend(["_", "+"].iter().filter(|mark| parts.contains(mark)).copied());
            set.extend(parts.contains(&"-").then_some("-"));
            Parsed::Set(set)
        }
    }
}

/// Returns true if words for characters outside the known sets follow.
fn list_goes_on(rest: &str) -> bool {
    let next: String = rest.trim_start_matches([',', '、', ' ']).chars().take(8).collect();
    ["中文", "汉字", "空格", "符号", "特殊", "标点", "|", "=", "#", "@", "."].iter().any(|word| next.contains(word))
}
