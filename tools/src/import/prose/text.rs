//! The normalized text of a field, and its parts: sentences, clauses and names.

use regex_lite::Regex;

use super::Described;

/// Declares a regular expression that is compiled once.
macro_rules! pattern {
    ($name:ident, $text:expr) => {
        static $name: std::sync::LazyLock<regex_lite::Regex> =
            std::sync::LazyLock::new(|| $crate::import::prose::text::compiled($text));
    };
}
pub(super) use pattern;

/// Compiles a regular expression of this module.
#[allow(clippy::expect_used, reason = "the expressions are literals, and the tests compile each of them")]
pub(super) fn compiled(text: &str) -> Regex {
    Regex::new(text).expect("a valid expression")
}

/// The form of a field, as far as its limits depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Integer,
    Number,
    Price,
    Boolean,
    Moment,
    List,
    File,
    Record,
}

impl Kind {
    fn of(ty: &str) -> Self {
        let lower = ty.trim().to_ascii_lowercase();
        match lower.as_str() {
            "string" => Self::Text,
            "integer" | "int" | "long" => Self::Integer,
            "number" | "double" | "float" => Self::Number,
            "price" => Self::Price,
            "boolean" | "bool" => Self::Boolean,
            "date" | "datetime" => Self::Moment,
            "file" | "bytes" | "byte[]" => Self::File,
            other if other.starts_with("list") || other.ends_with("[]") => Self::List,
            _ => Self::Record,
        }
    }
}

/// A field with its normalized text.
pub(super) struct Source<'a> {
    pub(super) field: &'a Described<'a>,
    pub(super) kind: Kind,
    /// The text without tags, in half-width punctuation. Letters keep their case.
    pub(super) text: String,
}

impl<'a> Source<'a> {
    pub(super) fn new(field: &'a Described<'a>) -> Self {
        Self { field, kind: Kind::of(field.ty), text: half(&without_tags(field.text)) }
    }

    /// Returns the example, without blanks and quotation marks around it.
    pub(super) fn example(&self) -> Option<&'a str> {
        let example = self.field.example?.trim().trim_matches(['"', '\'', '“', '”']).trim();
        // Some examples are placeholders for a missing one, or repeat the format.
        let is_none =
            matches!(example, "" | "无" | "暂无" | "空" | "-" | "null" | "NULL") || example.to_ascii_lowercase().contains("yyyy");
        (!is_none).then_some(example)
    }

    /// Returns true if the text describes a JSON document, whose keys and values are not those of the field.
    pub(super) fn holds_json(&self) -> bool {
        self.text.to_ascii_lowercase().contains("json")
            || ["{\"", "{\\", "[{", "key="].iter().any(|mark| self.text.contains(mark))
    }

    /// Returns the sentences of the text, without blanks around them.
    pub(super) fn sentences(&self) -> Vec<&str> {
        sentences(&self.text)
    }

    /// Returns the fields of the record that are alternatives of this one.
    pub(super) fn counterparts(&self, name: &str) -> Vec<&'a str> {
        let others = counterparts(name);
        let all = std::iter::once(self.field.name).chain(self.field.siblings.iter().copied());
        all.filter(|field| *field != name && others.iter().any(|other| other == field)).collect()
    }

    /// Returns the field of the record with this name, including the described field. `ruleType` matches `rule_type`.
    pub(super) fn field_named(&self, word: &str) -> Option<&'a str> {
        let snake = snake(word);
        let own = std::iter::once(self.field.name);
        own.chain(self.field.siblings.iter().copied()).find(|name| *name == word || *name == snake)
    }
}

/// Returns the possible alternatives of an id: `user_id` and `open_id`, `buyer_id` and `buyer_open_id`.
pub(super) fn counterparts(name: &str) -> Vec<String> {
    if name.contains("open_id") {
        vec![name.replace("open_id", "user_id"), name.replace("_open_id", "_id"), name.replace("open_id", "id")]
    } else if name.contains("user_id") {
        vec![name.replace("user_id", "open_id")]
    } else {
        name.strip_suffix("_id").map(|head| format!("{head}_open_id")).into_iter().collect()
    }
}

/// Returns true if a character can be part of a name.
pub(super) fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Returns true if a character belongs to the Chinese script.
pub(super) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// Returns the names in a text: words of ASCII letters, digits and underscores.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_part(c)).filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// Returns true if a word has the form of a field name of several parts: `rule_type`, `ruleType`.
pub(super) fn looks_like_field(word: &str) -> bool {
    let lower = word.starts_with(|c: char| c.is_ascii_lowercase());
    let camel = word.chars().zip(word.chars().skip(1)).any(|(c, next)| c.is_ascii_lowercase() && next.is_ascii_uppercase());
    lower && (word.contains('_') || camel) && !word.contains("__")
}

/// Converts `ruleType` to `rule_type`.
fn snake(word: &str) -> String {
    let mut name = String::new();
    for c in word.chars() {
        if c.is_ascii_uppercase() && name.ends_with(|last: char| last.is_ascii_lowercase() || last.is_ascii_digit()) {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

/// Characters after which a sentence continues.
const JOINS: &str = "时为的则与和或及当";

/// Phrases at the start of a clause about a missing field.
const ABSENT: &[&str] = &[
    "如果不填",
    "如果不传",
    "如果为空",
    "如果未填",
    "如果未传",
    "若不填",
    "若不传",
    "若为空",
    "不填",
    "不传",
    "为空时",
    "未传",
    "如果没填",
    "如果没传",
    "若未传",
    "不设置",
    "如不填",
];

/// Returns a sentence without its clauses about a missing field, which are not conditions on a limit.
pub(super) fn without_absence(sentence: &str) -> String {
    let is_absent = |clause: &&str| !ABSENT.iter().any(|word| clause.trim_start().starts_with(word));
    sentence.split(',').filter(is_absent).collect::<Vec<_>>().join(",")
}

/// Returns the part of a sentence before a byte, after a statement that the field is required: a condition for that statement is
/// not a condition on a limit.
pub(super) fn before(sentence: &str, at: usize) -> &str {
    let head = sentence.get(..at).unwrap_or("");
    ["必填", "必传", "该值", "必选"]
        .iter()
        .filter_map(|word| head.rfind(word).map(|at| at + word.len()))
        .max()
        .and_then(|at| head.get(at..))
        .unwrap_or(head)
}

/// Splits a text into sentences: at full stops and semicolons, and at a blank between two Chinese words.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let ends = match c {
            '。' | ';' | '\n' | '!' | '?' => true,
            ' ' => {
                let before = text.get(..at).and_then(|text| text.chars().next_back());
                let after = text.get(end..).and_then(|text| text.chars().next());
                before.is_some_and(|c| is_chinese(c) && !JOINS.contains(c)) && after.is_some_and(is_chinese)
            }
            _ => false,
        };
        if ends {
            sentences.push(text.get(start..at).unwrap_or("").trim());
            start = end;
        }
    }
    sentences.push(text.get(start..).unwrap_or("").trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Converts full-width forms and typographic marks to ASCII. Letters keep their case.
fn half(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            '\u{3000}' | '\u{a0}' | '\t' | '\r' | '\u{2028}' => ' ',
            '“' | '”' | '「' | '」' => '"',
            '‘' | '’' => '\'',
            '—' | '–' | '−' => '-',
            '【' => '(',
            '】' => ')',
            '∼' | '〜' => '~',
            _ => c,
        })
        .filter(|c| !matches!(c, '\u{200b}' | '\u{feff}'))
        .collect()
}

/// Removes HTML tags. A comparison such as `0<x` stays.
fn without_tags(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let is_tag = tag.get(1..).is_some_and(|inside| inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'));
        match tag.find('>').filter(|_| is_tag) {
            Some(end) => {
                // Tags other than `<br>` and `<p>` are inside a sentence.
                if tag.starts_with("<br") || tag.starts_with("<p") || tag.starts_with("</p") {
                    out.push('\n');
                }
                rest = tag.get(end + 1..).unwrap_or("");
            }
            None => {
                out.push('<');
                rest = tag.get(1..).unwrap_or("");
            }
        }
    }
    out.push_str(rest);
    out.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
