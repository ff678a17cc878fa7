//! Groups of alternative fields: `trade_no和out_trade_no不能同时为空`, `与user_id二选一`.

use super::text::{Source, looks_like_field, pattern};
use super::{Either, EitherKind, Statements, is_conditional};

pattern!(
    WORDS,
    r"(不能|不可|不得|不允许)(以)?(同时|都|全|均)为空|[二三四2-4]选[一1]|其一|不能和 ?[a-z_]+ ?同时为空|至少(需要?|要|必须)?(有|传|填|选|填写|传入|选择|输入|二选|存在|需要填写其中|填写其中)+(一|1)?个?(不能为空)?|有(其中)?一个必填|必填一个|只能填一项|两者传其一"
);
pattern!(
    BOTH,
    r"同时传|都传|同时存在|都存在|都填写|都有值|都传递|二者都|均传|同时提供|同时填|优先|同时传入|以.{1,30}为准|同时送|都送"
);
pattern!(
    ONLY,
    r"只能填一项|(必须)?且?只能(二|三)?选|且只能|(不能|不可|不得|不允许|无需|不要|请勿)(同时|都)(传|填|存在|传入|设置|选)"
);
pattern!(SELF, r"^(与|和|跟|同|不能和|不能与)|[,:;(](与|和|跟|同|不能和|不能与)|本参数|本字段|此参数|此字段|该参数|该字段|该值");

/// The platform's labels of fields, for texts without field names.
const LABELS: &[(&str, &str)] = &[
    ("支付宝交易号", "trade_no"),
    ("商户订单号", "out_trade_no"),
    ("商户的授权资金订单号", "out_order_no"),
    ("支付宝的授权资金订单号", "auth_no"),
    ("支付宝的授权资金操作流水号", "operation_id"),
    ("商户的授权资金操作流水号", "out_request_no"),
    ("支付宝转账单据号", "order_id"),
    ("商户转账唯一订单号", "out_biz_no"),
    ("支付宝支付资金流水号", "pay_fund_order_id"),
];

/// Reads the groups.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    for sentence in source.sentences() {
        if !sentence.contains(['选', '空', '一']) {
            continue;
        }
        let Some(words) = WORDS.find(sentence) else { continue };
        match group(source, sentence, words.start(), words.end()) {
            Ok(either) => {
                if !out.either.iter().any(|other| other.fields == either.fields) {
                    out.either.push(either);
                }
            }
            Err(reason) => out.doubt(sentence, reason),
        }
    }
    // Two groups in one text are alternatives under conditions.
    if out.either.len() > 1 {
        out.either.clear();
        out.doubt(&source.text, "the text contains more than one group");
    }
}

/// Returns the group of a sentence whose phrase is between `start` and `end`.
fn group(source: &Source<'_>, sentence: &str, start: usize, end: usize) -> Result<Either, &'static str> {
    let whole = source.text.as_str();
    let (sentence, start, end) = match sentence.find("本接口调用时,").map(|at| at + "本接口调用时,".len()) {
        Some(cut) if cut < start => (sentence.get(cut..).unwrap_or(""), start - cut, end - cut),
        _ => (sentence, start, end),
    };
    let before = sentence.get(..end).unwrap_or("");
    if is_conditional(sentence.get(..start).unwrap_or(""))
        || ["若", "场景", "时,", "时需", "时必", "查询直连"].iter().any(|word| sentence.get(..start).unwrap_or("").contains(word))
    {
        return Err("the group depends on a condition");
    }
    let after = sentence.get(end..).unwrap_or("");
    if after.starts_with("或者同时为空")
        || sentence.contains("或者同时为空")
        || after.starts_with("则")
        || sentence.contains("同时为空,则")
    {
        return Err("all of the fields may be missing");
    }
    if ["可以二选一", "汉字", "组合", "+", "选填", "如果没有要求"].iter().any(|word| sentence.contains(word)) {
        return Err("it may not be a group of fields");
    }
    // The fields precede the phrase; `至少一个不能为空` and `两者传其一` end the list as well.
    let mut fields: Vec<String> = Vec::new();
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    for word in before.split(|c: char| !is_part(c)).filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic())) {
        match source.field_named(word) {
            Some(name) => push(&mut fields, name),
            None if looks_like_field(word) => return Err("it contains a field that is not in the record"),
            None => {}
        }
    }
    if fields.is_empty() || fields.len() == 1 && fields.first().is_some_and(|name| name == source.field.name) {
        for (label, name) in LABELS {
            let named = before.contains(label) && source.field.siblings.contains(name);
            if named && *name != source.field.name {
                push(&mut fields, name);
            }
        }
    }
    let own = fields.iter().any(|name| name == source.field.name);
    if !own && !fields.is_empty() {
        // `与user_id二选一` contains only the other field.
        if !SELF.is_match(before) {
            return Err("it does not contain this field");
        }
        fields.insert(0, source.field.name.to_owned());
    }
    let count = fields.len();
    let stated = if before.contains('三') && !before.contains("第三") || before.contains("3选") {
        3
    } else if before.contains("四选") {
        4
    } else {
        0
    };
    if count < 2 {
        return Err("it contains no other field of the record");
    }
    if stated > 0 && stated != count {
        return Err("it does not contain all fields of the group");
    }
    if count > 2 && ["两者", "二者", "二选", "2选"].iter().any(|word| before.contains(word)) {
        return Err("it contains more than two fields");
    }
    // Chinese labels beside names are further fields.
    if [("和客服", ""), ("家长", ""), ("学号", "")]
        .iter()
        .any(|(word, _)| before.contains(word) && !before.contains("家长user_mobile"))
    {
        return Err("it contains the label of a further field");
    }
    // The text of a user's id also holds for the open id, which is newer and not mentioned.
    let more: Vec<&str> = fields.iter().flat_map(|name| source.counterparts(name)).collect();
    let widened = more.iter().any(|name| !fields.iter().any(|other| other == name));
    more.into_iter().for_each(|name| push(&mut fields, name));
    // All texts of a group result in the same group.
    fields.sort_unstable();
    let only = ONLY.is_match(sentence) || (ONLY.is_match(whole) && !BOTH.is_match(sentence));
    let both = BOTH.is_match(after) || BOTH.is_match(whole) && !ONLY.is_match(whole);
    let kind = if only && !both && !widened { EitherKind::ExactlyOne } else { EitherKind::AtLeastOne };
    Ok(Either { kind, fields })
}

/// Adds a name, if it is new.
fn push(fields: &mut Vec<String>, name: &str) {
    if !fields.iter().any(|other| other == name) {
        fields.push(name.to_owned());
    }
}
