//! The words for bounds, in Chinese and English. Texts are compared in the spelling of `number::plain`.

/// The kind of bound that a word puts on a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Max,
    Min,
    /// The number itself is excluded, or the word is not a bound.
    Strict,
    /// A larger number is valid, with an effect of its own.
    Beyond,
}

/// Words before a number. Of several with the same end, the longest counts.
pub(super) const BEFORE: &[(Bound, &[&str])] = &[
    (
        Bound::Max,
        &[
            "最多",
            "至多",
            "最大",
            "最长",
            "最高",
            "上限",
            "不超过",
            "不超出",
            "不能超过",
            "不能超出",
            "不得超过",
            "不得超出",
            "不可超过",
            "不可超出",
            "不应超过",
            "不要超过",
            "不允许超过",
            "勿超过",
            "不大于",
            "不能大于",
            "不得大于",
            "不可大于",
            "不多于",
            "不能多于",
            "不得多于",
            "不高于",
            "不长于",
            "不能长于",
            "小于等于",
            "小于或等于",
            "少于等于",
            "少于或等于",
            "限制",
            "限制在",
            "控制在",
            "限",
            "限定",
            "<=",
            "≤",
            "at most",
            "up to",
            "no more than",
            "not more than",
            "not exceed",
            "not exceeding",
            "cannot exceed",
            "can't exceed",
            "maximum",
            "maximum of",
            "max",
            "max.",
            "limited to",
            "no longer than",
            "not longer than",
            "not be longer than",
            "cannot be longer than",
            "can't be longer than",
            "no greater than",
            "not greater than",
            "not be more than",
            "less than or equal to",
            "no larger than",
            "within",
        ],
    ),
    (
        Bound::Min,
        &[
            "最少",
            "至少",
            "最短",
            "最小",
            "最低",
            "不少于",
            "不能少于",
            "不得少于",
            "不小于",
            "不能小于",
            "不得小于",
            "不低于",
            "不能低于",
            "不短于",
            "大于等于",
            "大于或等于",
            "下限",
            ">=",
            "≥",
            "at least",
            "no less than",
            "not less than",
            "no fewer than",
            "not be less than",
            "minimum",
            "minimum of",
            "min",
            "no shorter than",
            "not be shorter than",
        ],
    ),
    (
        Bound::Strict,
        &[
            "小于",
            "少于",
            "低于",
            "不足",
            "不到",
            "不满",
            "短于",
            "<",
            "less than",
            "fewer than",
            "shorter than",
            "under",
            "below",
        ],
    ),
    (
        Bound::Beyond,
        &["大于", "多于", "超过", "超出", "高于", "长于", ">", "more than", "longer than", "exceeds", "exceed", "over"],
    ),
];

/// Words after a number and its unit.
pub(super) const BEHIND: &[(Bound, &[&str])] = &[
    (
        Bound::Max,
        &["以内", "之内", "以下", "及以下", "内", "为限", "or less", "or fewer", "at most", "max", "maximum", "or shorter"],
    ),
    (Bound::Min, &["以上", "及以上", "起", "or more", "at least", "or longer", "minimum", "min"]),
    (Bound::Beyond, &["左右", "上下", "or so"]),
];

/// Returns true if a text begins with a word, and not with a longer one.
pub(super) fn starts_with_word(text: &str, word: &str) -> bool {
    let Some(rest) = text.strip_prefix(word) else { return false };
    !(word.ends_with(|c: char| c.is_ascii_alphanumeric()) && rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'))
}

/// Returns the last bound in a text, its word, and the byte after it. Of nested words, the longest counts.
pub(super) fn nearest(text: &str) -> Option<(Bound, &'static str, usize)> {
    let mut best: Option<(usize, usize, Bound, &'static str)> = None;
    for (bound, words) in BEFORE {
        for word in *words {
            let is_word = |at: &usize| {
                let before = text.get(..*at).and_then(|text| text.chars().next_back());
                let inside = word.starts_with(|c: char| c.is_ascii_alphabetic())
                    && before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
                let of_other = *word == "限" && before.is_some_and(|c| "期权年有局时额无界门不极".contains(c));
                !inside && !of_other && text.get(*at..).is_some_and(|rest| starts_with_word(rest, word))
            };
            let Some(at) = text.rmatch_indices(word).map(|(at, _)| at).find(is_word) else { continue };
            let candidate = (at + word.len(), word.len(), *bound, *word);
            if best.is_none_or(|best| (candidate.0, candidate.1) > (best.0, best.1)) {
                best = Some(candidate);
            }
        }
    }
    best.map(|(end, _, bound, word)| (bound, word, end))
}

/// Returns the bound at the start of a text.
pub(super) fn behind(text: &str) -> Option<Bound> {
    let text = text.trim_start().trim_start_matches("(含)").trim_start_matches('的').trim_start();
    // `内容` is another word.
    let is_word = |word: &str| {
        starts_with_word(text, word) && !(word == "内" && ["内容", "内部", "内存"].iter().any(|other| text.starts_with(other)))
    };
    let fits = |words: &[&str]| words.iter().filter(|word| is_word(word)).map(|word| word.len()).max();
    BEHIND.iter().filter_map(|(bound, words)| Some((fits(words)?, *bound))).max_by_key(|(len, _)| *len).map(|(_, bound)| bound)
}
