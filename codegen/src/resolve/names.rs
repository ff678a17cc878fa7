//! Rust names from wire texts, unique in their scope.
//!
//! Only ASCII letters and digits of a text count, so that no name depends on the display of a character. A name that is reserved by
//! the language, by the prelude or by emitted code gets an underscore as a suffix. If two texts would get the same name, the
//! maintainer gives one of them another with `name:`.

use std::collections::HashMap;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::diagnostic::{Code, Report};
use crate::source::Span;

/// The use of a name. It determines the case and the reserved names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A struct or an enum.
    Type,
    /// A field and its setter.
    Field,
    /// A variant of an enum that keeps unknown values in `Unknown`.
    Variant,
    /// A variant of an error-code enum that keeps unknown values in `Unknown`.
    Code,
    /// A module.
    Module,
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written as raw identifiers.
const NEVER_RAW: &[&str] = &["self", "super", "crate", "_"];

/// Types and variants of the prelude, and names that emitted code uses without a path.
const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Methods of every struct. A setter with the same name would hide them.
const METHODS: &[&str] = &[
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "eq",
    "fmt",
    "from",
    "get",
    "get_mut",
    "into",
    "ne",
    "new",
    "node",
    "put",
    "set",
    "table",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
    "value",
];

/// Modules next to that of an API, and crates at the start of paths in emitted code.
const MODULES: &[&str] = &["types", "common", "record", "schema", "std", "core", "alloc", "alipay"];

impl Style {
    /// Converts a text to a name that is not claimed yet. Returns `None` for a text without ASCII letters and digits.
    pub fn convert(self, text: &str) -> Option<String> {
        let ascii: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
        let name = match self {
            Self::Type | Self::Variant | Self::Code => ascii.to_upper_camel_case(),
            Self::Field | Self::Module => ascii.to_snake_case(),
        };
        let digit = name.chars().next()?.is_ascii_digit();
        Some(if digit { format!("{}{name}", self.before_digit()) } else { name })
    }

    /// Returns the prefix of a name that would begin with a digit.
    const fn before_digit(self) -> &'static str {
        match self {
            Self::Type => "T",
            Self::Variant => "V",
            Self::Code => "Code",
            Self::Field => "f",
            Self::Module => "m",
        }
    }

    /// Returns true if a name chosen by a maintainer is valid.
    pub fn accepts(self, name: &str) -> bool {
        self.convert(name).as_deref() == Some(name)
    }

    pub const fn describe(self) -> &'static str {
        match self {
            Self::Type | Self::Variant | Self::Code => "write it as `UpperCamelCase`, with ASCII letters and digits",
            Self::Field | Self::Module => "write it as `snake_case`, with ASCII letters and digits",
        }
    }

    /// Returns the name as an identifier that is not reserved.
    pub fn ident(self, name: &str) -> String {
        let reserved = match self {
            Self::Type => TYPES.contains(&name),
            Self::Variant | Self::Code => matches!(name, "Unknown" | "Self"),
            Self::Field => METHODS.contains(&name) || NEVER_RAW.contains(&name),
            Self::Module => MODULES.contains(&name) || NEVER_RAW.contains(&name),
        };
        match self {
            _ if reserved => format!("{name}_"),
            Self::Field | Self::Module if KEYWORDS.contains(&name) => format!("r#{name}"),
            _ => name.to_owned(),
        }
    }
}

/// The names of one scope.
pub struct Names {
    style: Style,
    claimed: HashMap<String, (String, Option<Span>)>,
}

impl Names {
    pub fn new(style: Style) -> Self {
        Self { style, claimed: HashMap::new() }
    }

    /// Reserves a name before texts claim theirs.
    pub fn reserve(&mut self, name: &str, what: &str, span: Option<Span>) {
        self.claimed.insert(shouty(name), (what.to_owned(), span));
    }

    /// Returns the identifier for a wire text. `explicit` is the value of `name:`, with its place.
    pub fn claim(&mut self, text: &str, span: Span, explicit: Option<(&str, Span)>, report: &mut Report) -> String {
        let name = match explicit {
            Some((name, at)) => {
                if !self.style.accepts(name) {
                    report.at(Code::BadName, at, format!("`{name}` is not a valid Rust name")).help(self.style.describe());
                }
                name.to_owned()
            }
            None => match self.style.convert(text) {
                Some(name) => name,
                None => {
                    report
                        .at(Code::NoRustName, span, format!("`{text}` has no ASCII letters or digits for a Rust name"))
                        .help("set one with `name:`");
                    return "Unnamed".to_owned();
                }
            },
        };
        let at = explicit.map_or(span, |(_, at)| at);
        let ident = self.style.ident(&name);
        if let Some((what, first)) = self.claimed.get(&shouty(&ident)) {
            let source = std::sync::Arc::clone(report.source());
            let diagnostic = report.at(Code::NameClash, at, format!("`{text}` would get the Rust name `{ident}` of {what}"));
            diagnostic.label(format!("also `{ident}`"));
            if let Some(first) = first {
                diagnostic.also(&source, *first, format!("first `{ident}`"));
            }
            diagnostic.help(match self.style {
                Style::Type => "rename one of the two",
                Style::Module => "the names of two APIs of a product cannot differ only in punctuation",
                _ => "rename one of the two with `name:`",
            });
        } else {
            self.claimed.insert(shouty(&ident), (format!("`{text}`"), Some(at)));
        }
        ident
    }
}

/// Returns a name in the case of statics, for that of a type's table. Two names that agree in it would collide in one of the case
/// styles of Rust.
pub fn shouty(name: &str) -> String {
    let plain = name.trim_start_matches("r#").to_shouty_snake_case();
    if name.ends_with('_') { format!("{plain}_") } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_case_conventions_of_rust() {
        for (style, text, name) in [
            (Style::Field, "userId", "user_id"),
            (Style::Field, "alipay-request-id", "alipay_request_id"),
            (Style::Field, "2fa", "f2fa"),
            (Style::Type, "message.label.send", "MessageLabelSend"),
            (Style::Variant, "image-text", "ImageText"),
            (Style::Variant, "1", "V1"),
            (Style::Code, "ACQ.TRADE_NOT_EXIST", "AcqTradeNotExist"),
            (Style::Code, "10000", "Code10000"),
            (Style::Module, "template.message.get", "template_message_get"),
        ] {
            assert_eq!(style.convert(text).as_deref(), Some(name), "{text}");
        }
        assert_eq!(Style::Variant.convert("="), None);
        assert_eq!(Style::Variant.convert("成功"), None);
    }

    #[test]
    fn reserved_names_are_avoided() {
        for (style, name, ident) in [
            (Style::Field, "type", "r#type"),
            (Style::Field, "self", "self_"),
            (Style::Field, "clone", "clone_"),
            (Style::Field, "gen", "r#gen"),
            (Style::Type, "Option", "Option_"),
            (Style::Type, "File", "File"),
            (Style::Variant, "Unknown", "Unknown_"),
            (Style::Module, "types", "types_"),
        ] {
            assert_eq!(style.ident(name), ident);
            assert!(syn::parse_str::<syn::Ident>(ident.trim_start_matches("r#")).is_ok() || ident.starts_with("r#"), "{ident}");
        }
        assert_eq!((shouty("GoodsDetail").as_str(), shouty("Option_").as_str()), ("GOODS_DETAIL", "OPTION_"));
    }

    #[test]
    fn digits_do_not_merge_distinct_names() {
        let source = std::sync::Arc::new(crate::source::Source::new("a", "a", ""));
        let mut report = Report::new(&source);
        let mut names = Names::new(Style::Field);
        for text in ["dew_point_2m", "dew_point_2_m", "dew_point2m"] {
            names.claim(text, Span::default(), None, &mut report);
        }
        assert_eq!(report.len(), 0);
        names.claim("dewPoint_2m", Span::default(), None, &mut report);
        assert_eq!(report.len(), 1, "the fourth has the name of the first");
    }
}
