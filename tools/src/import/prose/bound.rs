//! Bounds in texts: `不超过64个字符`, `up to 20 items`, `最多2位小数`. A number without a unit is not a length. An ambiguous bound is
//! [`Said::Unclear`], with its words.

use super::number::{Number, numbers, plain};
use super::units::{Measure, Unit, measure};
use super::words::{Bound, behind, nearest};

/// A statement, with its words on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct Statement {
    pub(in crate::import) words: String,
    pub(in crate::import) claim: Claim,
}

/// The meaning of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Claim {
    /// The length of a text in characters; with `each`, of each element of a list.
    Length { min: Option<u64>, max: Option<u64>, each: bool },
    /// A maximum number of elements or bytes.
    Cap { max: u64, unit: Unit },
    /// A maximum number of decimals.
    Decimals(u64),
    /// An ambiguous bound. The number is present if it can be that of a length.
    Unclear(Option<u64>),
}

/// The maximum number of characters between a word and its number, for Chinese and ASCII words.
const GAP: (usize, usize) = (8, 24);

/// Returns the statements of a text, in order and without duplicates. `own` is the name of the described field; empty for the text of a code.
pub(in crate::import) fn statements(text: &str, own: &str) -> Vec<Statement> {
    let plain = plain(text);
    let all = numbers(&plain, |rest| measure(rest).0 != Measure::Unknown);
    let mut statements: Vec<Statement> = Vec::new();
    let mut next = 0;
    while let Some(first) = all.get(next) {
        let previous = next.checked_sub(1).and_then(|at| all.get(at)).map_or(0, |number| number.end);
        let range = all.get(next + 1).filter(|second| is_range(&plain, first, second));
        next += if range.is_some() { 2 } else { 1 };
        let mut reader = Reader { text: &plain, own, first, last: range.unwrap_or(first), previous, from: 0, to: 0 };
        if let Some(claim) = reader.read() {
            let statement = Statement { words: excerpt(text, &plain, reader.from, reader.to), claim };
            if !statements.contains(&statement) {
                statements.push(statement);
            }
        }
    }
    weigh(&plain, &all, &mut statements);
    statements
}

/// Returns true if two numbers are the ends of one range: `6-20`, `6到20`, `between 6 and 20`.
fn is_range(text: &str, first: &Number, second: &Number) -> bool {
    let (Some(low), Some(high)) = (first.value, second.value) else { return false };
    let between = text.get(first.end..second.start).unwrap_or("");
    // The unit can follow each of them.
    let (unit, rest) = measure(between);
    let link = if unit == Measure::Unknown { between } else { rest };
    let link = link.trim();
    let english = || {
        let before = text.get(..first.start).unwrap_or("").trim_end();
        (link == "and" && before.ends_with("between")) || link == "to"
    };
    low < high && (matches!(link, "-" | "~" | "～" | "–" | "—" | "至" | "到") || english())
}

/// Returns the words of the page between two bytes of the plain text.
fn excerpt(text: &str, plain: &str, from: usize, to: usize) -> String {
    let count = |end: usize| plain.get(..end).map_or(0, |text| text.chars().count());
    let (from, to) = (count(from), count(to));
    let words: String = text.chars().skip(from).take(to.saturating_sub(from)).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Makes statements unclear if other words of the text make them doubtful.
fn weigh(text: &str, all: &[Number], statements: &mut [Statement]) {
    let script = ["汉字", "中文"].iter().any(|word| text.contains(word))
        && ["算", "占", "按", "相当", "等于", "计"].iter().any(|word| text.contains(word));
    let cut = ["截断", "截取", "自动截", "truncat", "会被截"].iter().any(|word| text.contains(word));
    let lengths = |number: &&Number| {
        matches!(measure(text.get(number.end..).unwrap_or("")).0, Measure::Count(Unit::Characters, _) | Measure::Script)
    };
    let most = all.iter().filter(lengths).filter_map(|number| number.value).max().unwrap_or(0);
    for statement in statements {
        if let Claim::Length { max, .. } = statement.claim
            && (script || cut || max.is_some_and(|max| max < most))
        {
            statement.claim = Claim::Unclear(max);
        }
    }
}

/// Reads the statement about one number.
struct Reader<'a> {
    text: &'a str,
    own: &'a str,
    first: &'a Number,
    last: &'a Number,
    /// The end of the previous number.
    previous: usize,
    /// The range of the words that were read.
    from: usize,
    to: usize,
}

impl Reader<'_> {
    fn read(&mut self) -> Option<Claim> {
        let clause = self.clause_start();
        let before = self.text.get(clause.max(self.previous)..self.first.start).unwrap_or("");
        let context = self.text.get(clause..self.first.start).unwrap_or("");
        let tail = self.text.get(self.last.end..).unwrap_or("");
        let (unit, rest) = measure(tail);
        self.from = clause;
        self.to = self.text.len() - rest.len();
        // Skips a fraction of something, a product, a date or a time.
        let part = before.ends_with(['*', '/', '×', '-', '$', '¥', '￥', '第', '前', '后', '末']) && !before.ends_with("点后");
        if part || tail.starts_with(['*', '/', ':', '×', '^']) {
            return None;
        }
        let near = nearest(before).filter(|(_, word, end)| {
            let gap = before.get(*end..).unwrap_or("");
            // `最大的` qualifies a noun.
            let of = gap.trim_start().starts_with('的');
            let limit = if word.is_ascii() { GAP.1 } else { GAP.0 };
            !of && gap.chars().count() <= limit
        });
        let behind = behind(rest);
        let bound = match (near.map(|(bound, ..)| bound), behind) {
            (Some(Bound::Max), Some(Bound::Beyond)) if unit != Measure::Other => return Some(Claim::Unclear(None)),
            (_, Some(Bound::Beyond)) | (Some(Bound::Beyond), None) => return None,
            (Some(Bound::Beyond), Some(bound)) => Some(bound),
            (Some(near), Some(behind)) if near != behind => Some(Bound::Strict),
            (near, behind) => near.or(behind),
        };
        // `最多展示8个字` limits the display, not the request.
        let (gap, head) = near.map_or(("", before), |(_, word, end)| {
            (before.get(end..).unwrap_or(""), before.get(..end - word.len()).unwrap_or(""))
        });
        let shown = SHOWN.iter().any(|word| gap.contains(word) || head.trim_end().ends_with(word));
        let decimals = unit == Measure::Decimals || (unit == Measure::Places && is_behind_point(before, context));
        if decimals {
            let min = matches!(bound, Some(Bound::Min | Bound::Strict));
            let certain = !min && !self.is_doubtful(context, rest, shown);
            return self.last.value.filter(|max| certain && *max <= 18).map(Claim::Decimals);
        }
        if unit == Measure::Other {
            return None;
        }
        let claim = self.bounded(unit, bound, near.map(|(_, word, _)| word), context, rest)?;
        let of_each = matches!(claim, Claim::Cap { unit: Unit::Items, .. }) && is_of_each(context);
        let clear = !of_each && !self.is_doubtful(context, rest, shown);
        Some(match claim {
            Claim::Length { max, .. } if !clear => Claim::Unclear(max),
            _ if !clear => Claim::Unclear(None),
            claim => claim,
        })
    }

    fn bounded(&self, unit: Measure, bound: Option<Bound>, word: Option<&str>, context: &str, rest: &str) -> Option<Claim> {
        let (low, high) = (self.first.value, self.last.value);
        let range = self.first != self.last;
        let Some(high) = high else {
            return (bound == Some(Bound::Max)).then_some(Claim::Unclear(None));
        };
        let each = ["每", "单个", "各", "任一", "任意", "单条", "一行", "单行", "each", "every", "per "]
            .iter()
            .any(|word| self.sentence().contains(word));
        let is_length = says_length(context);
        let characters = match unit {
            Measure::Count(Unit::Characters, _) => true,
            Measure::Places => places_are_characters(context, word, rest) && !speaks_of_digits_before_point(context, rest),
            Measure::Unknown => is_length && !is_quantity(self.text, context) && ends_well(rest),
            _ => false,
        };
        if characters && high == 0 {
            return Some(Claim::Unclear(None));
        }
        if characters {
            return match bound {
                Some(Bound::Max) | None if range => {
                    let stated = bound.is_some()
                        || is_length
                        || ["由", "范围", "限", "between", "must be"].iter().any(|word| context.contains(word));
                    Some(if stated { Claim::Length { min: low, max: Some(high), each } } else { Claim::Unclear(Some(high)) })
                }
                Some(Bound::Max) => Some(Claim::Length { min: None, max: Some(high), each }),
                Some(Bound::Min) if range => Some(Claim::Unclear(Some(high))),
                Some(Bound::Min) => Some(Claim::Length { min: Some(high), max: None, each }),
                Some(Bound::Strict | Bound::Beyond) => Some(Claim::Unclear(Some(high))),
                // Perhaps an exact length.
                None => is_length.then_some(Claim::Unclear(Some(high))),
            };
        }
        match (unit, bound) {
            (_, Some(Bound::Min | Bound::Beyond)) => None,
            (Measure::Count(unit @ (Unit::Items | Unit::Bytes), factor), Some(Bound::Max)) if !range || low == Some(1) => {
                let max = high.checked_mul(factor)?;
                Some(if max == 0 { Claim::Unclear(None) } else { Claim::Cap { max, unit } })
            }
            (Measure::Count(Unit::Items, _), None) => None,
            (_, Some(Bound::Max | Bound::Strict)) => Some(Claim::Unclear(Some(high))),
            (Measure::Places | Measure::Script | Measure::Unknown, None) if is_length => Some(Claim::Unclear(Some(high))),
            (_, None) => None,
        }
    }

    /// Returns the start of the clause with the number.
    fn clause_start(&self) -> usize {
        let before = self.text.get(..self.first.start).unwrap_or("");
        before
            .char_indices()
            .rev()
            .find(|(at, c)| ends_clause(*c, before.get(at + c.len_utf8()..).unwrap_or("")))
            .map_or(0, |(at, c)| at + c.len_utf8())
    }

    /// Returns the sentence around the number.
    fn sentence(&self) -> &str {
        let ends = |at: usize, c: char| {
            matches!(c, '。' | ';' | '\n' | '!' | '?')
                || (c == '.' && self.text.get(at + 1..).is_some_and(|rest| rest.starts_with(' ') || rest.is_empty()))
        };
        let before = self.text.get(..self.first.start).unwrap_or("");
        let start = before.char_indices().rev().find(|(at, c)| ends(*at, *c)).map_or(0, |(at, c)| at + c.len_utf8());
        let rest = self.text.get(self.last.end..).unwrap_or("");
        let end = rest
            .char_indices()
            .find(|(at, c)| ends(self.last.end + at, *c))
            .map_or(self.text.len(), |(at, _)| self.last.end + at);
        self.text.get(start..end).unwrap_or("")
    }

    /// Returns true if other words of the sentence make the bound doubtful: a condition, advice, another field, an approximation.
    fn is_doubtful(&self, context: &str, rest: &str, shown: bool) -> bool {
        let sentence = self.sentence();
        // Brackets after the bound belong to it.
        let mut tail: &str = rest.split_inclusive(|c| ends_clause(c, "")).next().unwrap_or("");
        if let Some(inside) = rest.get(tail.len()..).filter(|_| tail.ends_with('(')).and_then(|inside| inside.split(')').next()) {
            tail = rest.get(..tail.len() + inside.len()).unwrap_or(tail);
        }
        let clause = format!("{context}{tail}");
        let condition = is_conditional(sentence) || rest.trim_start().starts_with('时') && !rest.trim_start().starts_with("时间");
        let near = ["约", "about", "around", "approximately"].iter().any(|word| context.trim_end().ends_with(word));
        // `名称和描述不超过20个字`: each, or both together.
        let several = ['和', '与', '及', '跟', '+'].iter().any(|word| context.contains(*word));
        let advice = ADVICE.iter().any(|word| clause.contains(word)) || PAST.iter().any(|word| sentence.contains(word));
        condition || near || advice || several || shown || self.names_other(context)
    }

    /// Returns true if the clause contains the name of another field. The text of an error code has no field of its own.
    fn names_other(&self, context: &str) -> bool {
        if self.own.is_empty() {
            return false;
        }
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let names = context.split(|c: char| !is_part(c)).filter(|word| word.contains('_'));
        names.into_iter().any(|name| name != self.own.to_ascii_lowercase())
    }
}

/// Words that make a bound advice, an example, the bound of a sum, or that of another form of the text.
#[rustfmt::skip]
const ADVICE: &[&str] = &[
    "建议", "推荐", "尽量", "最好", "一般", "通常", "大约", "大概", "左右", "预计", "默认", "例如", "比如", "原则上", "为佳", "为宜", "更佳", "最佳",
    "之和", "总和", "合计", "共计", "累计", "加起来", "一共", "不限", "无限制", "没有限制", "不受", "取消", "不再", "补齐",
    "加密", "编码前", "编码后", "解密", "转义", "不含", "不包括", "不包含", "不计", "除去", "去除", "去掉", "四舍五入", "舍去", "取整",
    "recommended", "preferably", "usually", "typically", "default", "such as", "e.g", "unlimited", "not limited", "excluding", "rounded",
];

/// Words of a sentence about a bound that is no longer valid.
const PAST: &[&str] =
    &["放开", "放宽", "改为", "调整为", "扩展", "扩大", "旧版", "老版", "历史", "no longer limited", "previously"];

/// Words for text that is displayed or returned.
const SHOWN: &[&str] = &[
    "显示", "展示", "截取", "截断", "打印", "返回", "预览", "呈现", "display", "displays", "show", "shows", "return", "returns",
];

/// Returns true if a sentence states a condition.
pub(in crate::import) fn is_conditional(sentence: &str) -> bool {
    let words =
        ["如果", "假如", "倘若", "情况下", "场景下", "模式下", "条件下", "的话", "其中", "对于", "分别", "否则", "in case"];
    let english = sentence.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| matches!(word, "if" | "when" | "unless"));
    let own = |word: &str, tails: &[char], heads: &[char]| {
        sentence.match_indices(word).any(|(at, _)| {
            let before = sentence.get(..at).and_then(|text| text.chars().next_back());
            let after = sentence.get(at + word.len()..).and_then(|text| text.chars().next());
            !after.is_some_and(|c| tails.contains(&c)) && !before.is_some_and(|c| heads.contains(&c))
        })
    };
    english
        || words.iter().any(|word| sentence.contains(word))
        || own("时,", &[], &['小', '临', '同', '及', '实', '延', '平', '随', '按', '准', '暂'])
        || own("若", &['干'], &[])
        || own("当", &['前', '期', '笔', '次', '天', '日', '月', '地', '事', '面', '作', '做', '成'], &['相', '适', '正', '应'])
}

/// Returns true if a character ends a clause. `after` is the text that follows it.
fn ends_clause(c: char, after: &str) -> bool {
    match c {
        '。' | ';' | '\n' | ',' | '、' | '!' | '?' | '(' | ')' | '【' | '】' | '|' => true,
        '.' => after.starts_with(' '),
        _ => false,
    }
}

/// Returns true if words are about the length of a text.
fn says_length(context: &str) -> bool {
    let words = ["长度", "字数", "字符数", "位数", "length"];
    let other = ["时长", "长度单位", "边长", "周长", "车长", "纸长", "线长"];
    // `11位数字` is not a word for a length.
    let context = context.replace("位数字", "");
    words.iter().any(|word| context.contains(word)) && !other.iter().any(|word| context.contains(word))
}

/// Returns true if a number without a unit may be another quantity.
fn is_quantity(text: &str, context: &str) -> bool {
    let words = [
        "金额",
        "宽度",
        "高度",
        "重量",
        "时间",
        "有效期",
        "间隔",
        "距离",
        "次数",
        "数量",
        "个数",
        "条数",
        "数组",
        "列表",
        "list",
        "array",
    ];
    text.contains("单位") || text.contains("unit:") || words.iter().any(|word| context.contains(word))
}

/// Returns true if a number is complete, without a word that continues it.
fn ends_well(rest: &str) -> bool {
    let rest = rest.trim_start();
    let behind = behind(rest).is_some();
    behind || rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '%' && c != '_')
}

/// Returns true if `位` counts the characters of the text.
fn places_are_characters(context: &str, word: Option<&str>, rest: &str) -> bool {
    let rest = rest.trim_start().trim_start_matches(['的', '纯', '大', '小', '写']);
    let of_text = ["数字", "字符", "字母", "英文", "整数字", "阿拉伯"].iter().any(|word| rest.starts_with(word));
    let persons = [
        "用户",
        "员工",
        "好友",
        "成员",
        "客服",
        "人员",
        "专家",
        "嘉宾",
        "客户",
        "乘客",
        "顾客",
        "会员",
        "管理员",
        "买家",
        "卖家",
    ];
    let of_persons = persons.iter().any(|word| rest.starts_with(word) || context.ends_with(word));
    let english = word.is_some_and(str::is_ascii) && !["after", "behind", "before"].iter().any(|word| rest.starts_with(word));
    !of_persons && (of_text || says_length(context) || word == Some("最长") || english)
}

/// Returns true if `位` counts the digits of a number.
fn speaks_of_digits_before_point(context: &str, rest: &str) -> bool {
    ["小数", "整数"].iter().any(|word| context.contains(word)) || rest.trim_start().starts_with("整数")
}

/// Returns true if `位` counts the decimals.
fn is_behind_point(before: &str, context: &str) -> bool {
    let point = ["小数点后", "小数点之后", "小数位", "小数部分", "小数点以后"];
    let near = |text: &str| {
        point
            .iter()
            .filter_map(|word| text.rfind(word).map(|at| at + word.len()))
            .max()
            .and_then(|end| text.get(end..))
            .is_some_and(|gap| gap.chars().count() <= GAP.0 && !gap.contains("小数点前") && !gap.contains("整数"))
    };
    near(before) || (before.is_empty() && near(context))
}

/// Returns true if a number of elements holds for each of something else.
fn is_of_each(context: &str) -> bool {
    let calls = ["每次", "每批", "每页", "每一次", "每个请求", "每次请求"];
    let rest = calls.iter().fold(context.to_owned(), |rest, call| rest.replace(call, ""));
    ["每", "单个", "各", "任一", "each", "every", "per "].iter().any(|word| rest.contains(word))
}
