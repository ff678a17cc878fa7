//! A stand-in for the reader of the platform's texts, until that is merged. It reads the plainest forms only.

use regex_lite::Regex;

/// A field and what the platform's text says of it.
pub(crate) struct Described<'a> {
    pub(crate) name: &'a str,
    pub(crate) ty: &'a str,
    pub(crate) text: &'a str,
    pub(crate) example: Option<&'a str>,
    /// The names of the other fields of the record.
    pub(crate) siblings: &'a [&'a str],
}

/// The statements of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Statements {
    pub(crate) title: Option<String>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_length: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) max_items: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) minimum: Option<String>,
    pub(crate) maximum: Option<String>,
    pub(crate) max_decimals: Option<u64>,
    pub(crate) values: Option<Values>,
    pub(crate) format: Option<Format>,
    pub(crate) default: Option<String>,
    pub(crate) deprecated: Option<Deprecated>,
    pub(crate) required: Option<Required>,
    pub(crate) when: Vec<When>,
    pub(crate) either: Vec<Either>,
    pub(crate) max_bytes: Option<u64>,
    pub(crate) extensions: Vec<String>,
    pub(crate) doubts: Vec<Doubt>,
}

/// A list of values.
#[derive(Clone, Debug)]
pub(crate) struct Values {
    pub(crate) list: Vec<Value>,
    pub(crate) open: bool,
}

/// A value.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) wire: String,
    pub(crate) title: Option<String>,
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Price,
    DateTime,
    Date,
}

/// A field that is retired.
#[derive(Clone, Debug)]
pub(crate) struct Deprecated {
    pub(crate) instead: Option<String>,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Required {
    Always,
    Conditional,
}

/// The field is required where another one has a value.
#[derive(Clone, Debug)]
pub(crate) struct When {
    pub(crate) field: String,
    pub(crate) equals: String,
}

/// A group of fields of which one must be there.
#[derive(Clone, Debug)]
pub(crate) struct Either {
    pub(crate) kind: EitherKind,
    pub(crate) fields: Vec<String>,
}

/// How many fields of a group must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EitherKind {
    ExactlyOne,
    AtLeastOne,
}

/// Words that can be meant in more than one way.
#[derive(Clone, Debug)]
pub(crate) struct Doubt {
    pub(crate) words: String,
    pub(crate) reason: &'static str,
}

/// Reads the text of a field.
pub(crate) fn read(field: &Described<'_>) -> Statements {
    let text = field.text;
    let find = |pattern: &str| -> Option<Vec<String>> {
        let found = Regex::new(pattern).ok()?.captures(text)?;
        Some((1..found.len()).map(|at| found.get(at).map_or(String::new(), |part| part.as_str().to_owned())).collect())
    };
    let first = |pattern: &str| find(pattern).and_then(|parts| parts.into_iter().next());
    let number = |pattern: &str| first(pattern).and_then(|text| text.parse().ok());
    let is_list = field.ty.starts_with("list<");
    let title = text.split(['。', '，', '：', ';', ',', '(', ' ']).next().filter(|title| (1..=12).contains(&title.chars().count()));
    let mut out = Statements {
        title: title.filter(|title| !title.is_ascii()).map(str::to_owned),
        max_length: number(r"(\d+)个字符以内"),
        max_items: number(r"最多(\d+)个").filter(|_| is_list),
        max_decimals: text.contains("小数点后两位").then_some(2),
        default: first(r"默认值为([A-Za-z0-9_]+)"),
        max_bytes: None,
        ..Statements::default()
    };
    if let Some(range) = find(r"取值范围\[([0-9.]+),([0-9.]+)\]") {
        (out.minimum, out.maximum) = (range.first().cloned(), range.get(1).cloned());
    }
    if let Some(list) = first(r"(?:枚举值|目前支持)：(.*)") {
        let one = |part: &str| {
            let (wire, title) = part.trim_end_matches('。').split_once('：')?;
            Some(Value { wire: wire.to_owned(), title: Some(title.split('。').next().unwrap_or("").to_owned()) })
        };
        out.values = Some(Values { list: list.split('；').filter_map(one).collect(), open: text.contains("目前支持") });
    }
    out.format = match () {
        () if text.contains("单位为元") => Some(Format::Price),
        () if text.contains("yyyy-MM-dd HH:mm:ss") => Some(Format::DateTime),
        () if text.contains("yyyy-MM-dd") => Some(Format::Date),
        () => None,
    };
    if text.contains("已废弃") {
        out.deprecated = Some(Deprecated { instead: first(r"请使用([a-z_]+)") });
    }
    if let Some(when) = find(r"当([a-z_]+)为([A-Za-z0-9_]+)时必填") {
        out.when = vec![When { field: when.first().cloned().unwrap_or_default(), equals: when.get(1).cloned().unwrap_or_default() }];
    } else if text.contains("场景下必传") {
        out.required = Some(Required::Conditional);
    } else if text.contains("必填") {
        out.required = Some(Required::Always);
    }
    for (words, kind) in [("不能同时为空", EitherKind::AtLeastOne), ("二选一", EitherKind::ExactlyOne)] {
        let other = field.siblings.iter().find(|name| text.contains(&format!("与{name}{words}")));
        out.either.extend(other.map(|other| Either { kind, fields: vec![field.name.to_owned(), (*other).to_owned()] }));
    }
    if text.contains("最长15天") {
        out.doubts.push(Doubt { words: "最长15天".to_owned(), reason: "no unit of length" });
    }
    out
}
