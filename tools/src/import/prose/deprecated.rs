//! Retired fields: `该字段已废弃`, `废弃字段，使用biz_version字段替代`.

use super::text::{Source, pattern};
use super::{Deprecated, Statements};

// The whole text is about the field: the phrase is at its start, or contains a word for the field.
pattern!(
    BEGINS,
    r#"^["\[(【]*(字段)?(本字段|该字段|此字段|该参数|此参数|本参数|该入参)?(后续|将|已|已经|即将)*(废弃|弃用|不再使用|停用)([\])】。,;:! "字不]|$)"#
);
pattern!(
    NAMED,
    r"(注意:)?(当前|该|此|本|入参)?(字段|参数|入参|值)(后续)?(已|已经|将|即将|在)*(废弃|弃用|不再使用|不在使用|停用|下线)"
);
pattern!(
    BRACKETS,
    r"[(\[](已|已经|将|即将)?(废弃|弃用)(不支持|不再使用)?[)\],]|[(\[]字段升级,请使用|,(已废弃|已弃用)([。),;]|$)|历史遗留,已废弃|[。,]已废弃$|本参数于[-0-9]{8,10}开始已经废弃"
);
pattern!(NO_LONGER, r"\((接口升级,)?该(参数|字段)(已|后续)?不再(使用|维护)|\(历史(版本)?字段,不推荐使用\)");
pattern!(
    INSTEAD,
    r#"(?:请?使用|可用|可使用|更换为|换为|替换为|请用|改用|用|请更换|调整为|建议使用|参考|推荐使用)\s*"?([A-Za-z][A-Za-z0-9_.]*[A-Za-z0-9])"?"#
);

/// Reads a statement that the field is retired, and the replacement.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    let text = source.text.trim();
    let is_retired = text.contains("废弃")
        || text.contains("弃用")
        || ["不再", "不在使用", "停用", "下线", "字段升级", "不推荐"].iter().any(|word| text.contains(word));
    if !is_retired {
        return;
    }
    let matches = [BEGINS.find(text), NAMED.find(text), BRACKETS.find(text), NO_LONGER.find(text)];
    let Some(matches) = matches.into_iter().flatten().min_by_key(regex_lite::Match::start) else {
        if text.contains("废弃") && !out.doubts.iter().any(|doubt| doubt.words.contains("废弃")) {
            let sentence = source.sentences().into_iter().find(|sentence| sentence.contains("废弃")).unwrap_or(text);
            // A value can mean that something else is retired.
            let is_value = sentence.contains(':') || sentence.contains('-') || sentence.contains("\",");
            if !is_value {
                out.doubt(sentence, "something is retired, but perhaps not this field");
            }
        }
        return;
    };
    let rest = text.get(matches.start()..).unwrap_or("");
    let instead = INSTEAD.captures(rest).and_then(|captures| captures.get(1)).and_then(|word| {
        let word = word.as_str();
        let is_api = word.starts_with("alipay.") && word.matches('.').count() > 1;
        let field = source.field_named(word).filter(|name| *name != source.field.name);
        field.map(str::to_owned).or_else(|| is_api.then(|| word.to_owned()))
    });
    out.deprecated = Some(Deprecated { instead });
}
