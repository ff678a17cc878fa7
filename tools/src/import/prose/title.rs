//! The label at the start of a text: `商户订单号。由商家自定义…`.

use super::Statements;
use super::text::{Source, is_chinese};

/// The maximum number of Chinese characters of a label.
const MAX_CHINESE: usize = 12;
/// The maximum number of characters of a label.
const MAX: usize = 20;

/// Words at the start of a sentence or of a remark, which is not a label.
#[rustfmt::skip]
const STARTS: &[&str] = &[
    "当", "如", "若", "请", "仅", "只", "该", "此", "本次请求", "本参数", "本字段", "用于", "用来", "用以", "表示", "通过", "需", "必须", "必填", "必传",
    "可以", "可选值", "根据", "由", "在该", "在此", "默认", "已废弃", "未切换", "不填", "不传", "不可", "不能", "不支持", "支持", "切换", "枚举", "取值", "例如",
    "废弃", "历史遗留", "特殊说明", "固定", "参考", "参见", "详见", "目前", "暂", "与", "和", "为", "从", "每次", "最多", "最大", "最长", "最小", "以", "其中", "建议", "要求",
    "传", "填", "选择", "指定", "值", "区间", "标注", "注意",
];

/// Words that are not labels by themselves.
const REMARKS: &[&str] = &["注", "限制", "说明", "格式", "单位", "长度", "备注说明", "补充说明", "枚举值", "示例", "规则"];

/// Words of a sentence.
#[rustfmt::skip]
const INSIDE: &[&str] = &[
    "表示", "必填", "必传", "必选", "不能", "不可", "可以", "需要", "传入", "返回", "如果", "应为", "默认", "废弃", "等等", "必须", "用于", "对应的", "若", "请传", "请参", "请使用", "请填",
    "时候", "代表", "不要", "最多", "不超过", "建议", "仅", "传递", "将会", "填写", "选填", "支持", "组成", "会自动", "已在", "使用",
];

/// Words after a space that are part of the label: `用户 id`.
const JOINED: &[&str] = &[
    "id", "ID", "Id", "url", "URL", "code", "Code", "appid", "APPID", "AppId", "openid", "open_id", "UID", "PID", "key", "logo",
    "token",
];

/// Reads the label.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    out.title = label(&source.text).or_else(|| question(&source.text));
}

/// Returns the label at the start of a text.
pub(in crate::import) fn label(text: &str) -> Option<String> {
    let head = first_piece(text)?;
    let is_sentence = REMARKS.contains(&head)
        || STARTS.iter().any(|word| head.starts_with(word))
        || INSIDE.iter().any(|word| head.contains(word));
    let bare = head.chars().all(|c| is_chinese(c) || c.is_ascii_alphanumeric() || matches!(c, ' ' | '_'));
    let ends_open = head.ends_with([
        '为', '是', '的', '时', '和', '与', '或', '了', '在', '有', '中', '以', '按', '后', '内', '到', '给', '被', '将', '应',
    ]);
    (bare && !is_sentence && !ends_open).then(|| head.to_owned())
}

/// Accepts `是否全国` as a label, if it contains nothing else.
fn question(text: &str) -> Option<String> {
    let head = first_piece(text)?;
    let rest = head.strip_prefix("是否")?;
    let bare = rest.chars().all(|c| is_chinese(c) || c.is_ascii_alphanumeric());
    (bare && !["如果", "若", "默认", "表示", "则"].iter().any(|word| rest.contains(word))).then(|| head.to_owned())
}

/// Returns the text up to the first mark or blank, if it has the size of a label.
fn first_piece(text: &str) -> Option<&str> {
    let text = text.trim_start().trim_start_matches(['"', '*', '●', '[']).trim_start();
    let mut end = text.len();
    let mut mark = None;
    for (at, c) in text.char_indices() {
        if c == ' ' {
            let after = text.get(at + 1..).unwrap_or("").trim_start();
            let before = text.get(..at).unwrap_or("");
            let word = after.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or("");
            let ascii_before = before.chars().all(|c| c.is_ascii_lowercase());
            if JOINED.contains(&word) || ascii_before && after.starts_with(is_chinese) {
                continue;
            }
        }
        if matches!(
            c,
            '。' | ','
                | ':'
                | ';'
                | '('
                | ' '
                | '\n'
                | '!'
                | '?'
                | '、'
                | '/'
                | '-'
                | '|'
                | ')'
                | '"'
                | '['
                | '<'
                | '【'
                | '.'
                | '+'
                | '='
                | '~'
        ) {
            (end, mark) = (at, Some(c));
            break;
        }
    }
    let head = text.get(..end)?.trim();
    let chinese = head.chars().filter(|c| is_chinese(*c)).count();
    let size = (2..=MAX_CHINESE).contains(&chinese) && head.chars().count() <= MAX;
    // `手机、固话` is more than one label.
    let inner = mark == Some('(')
        && text.get(end..).and_then(|rest| rest.split_once(')')).is_some_and(|(_, rest)| rest.starts_with(is_chinese));
    let part = inner || matches!(mark, Some('、' | '/' | '+' | '=' | '~' | ')' | '"' | '<' | '.' | '|'));
    (size && !part).then_some(head)
}
