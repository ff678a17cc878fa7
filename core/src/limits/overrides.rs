//! Overrides of single limits at run time, for a documented limit that is outdated.

use std::collections::BTreeMap;
use std::fmt;

use crate::schema::{ApiDef, Kind, Limit, Number, RecordDef, Rule};

/// The new setting of a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Setting {
    /// The limit is not checked.
    Off,
    /// The limit has this value.
    To(String),
}

impl From<u64> for Setting {
    fn from(value: u64) -> Self {
        Self::To(value.to_string())
    }
}

/// For literals, because an integer literal defaults to `i32`. A negative one is not valid for any count.
impl From<i32> for Setting {
    fn from(value: i32) -> Self {
        Self::To(value.to_string())
    }
}

impl From<u32> for Setting {
    fn from(value: u32) -> Self {
        Self::To(value.to_string())
    }
}

impl From<usize> for Setting {
    fn from(value: usize) -> Self {
        Self::To(value.to_string())
    }
}

impl From<String> for Setting {
    fn from(value: String) -> Self {
        Self::To(value)
    }
}

impl From<&str> for Setting {
    fn from(value: &str) -> Self {
        Self::To(value.to_owned())
    }
}

/// The overridden limits of one API.
#[derive(Clone, Debug, Default)]
pub struct Overrides(BTreeMap<String, Setting>);

impl Overrides {
    /// Overrides a limit of `api`, named by its path in the spec: `message_ids.max_items`.
    ///
    /// # Errors
    /// Returns [`LimitError`] if the API has no such limit, or the setting is not valid for it.
    pub fn set(&mut self, api: &ApiDef<'_>, limit: &str, setting: Setting) -> Result<(), LimitError> {
        let settable = find(api.request, limit);
        let fits = match (&settable, &setting) {
            (None, _) => false,
            (Some(_), Setting::Off) => true,
            (Some(Settable::Number(Number::Count)), Setting::To(text)) => text.parse::<u64>().is_ok(),
            (Some(Settable::Number(Number::Decimal)), Setting::To(text)) => super::decimal::Decimal::parse(text).is_some(),
            (Some(Settable::Switch), Setting::To(_)) => false,
        };
        if !fits {
            return Err(LimitError { api: api.name.to_owned(), limit: limit.to_owned(), exists: settable.is_some() });
        }
        self.0.insert(limit.to_owned(), setting);
        Ok(())
    }

    /// Merges these overrides with `later`, which takes precedence.
    pub(crate) fn merged(&self, later: &Self) -> Self {
        let mut all = self.clone();
        all.0.extend(later.0.iter().map(|(limit, setting)| (limit.clone(), setting.clone())));
        all
    }

    pub(super) fn get(&self, limit: &str) -> Option<&Setting> {
        self.0.get(limit)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// An override of a limit that the API does not have, or with an invalid value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LimitError {
    /// The API.
    pub api: String,
    /// The name of the limit, as given.
    pub limit: String,
    /// True if the limit exists and only the value is invalid.
    pub exists: bool,
}

impl fmt::Display for LimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { api, limit, exists } = self;
        if *exists {
            write!(f, "invalid value for the limit `{limit}` of {api}; set a number if the limit has one, or `Off`")
        } else {
            write!(f, "{api} has no limit `{limit}`; expected a path such as `field.max_length` or `list.items.max_length`")
        }
    }
}

impl std::error::Error for LimitError {}

/// The setting that a limit accepts.
enum Settable {
    /// A number, or `Off`.
    Number(Number),
    /// Only `Off`.
    Switch,
}

impl Settable {
    fn of(limit: &Limit<'_>) -> Self {
        limit.number().map_or(Self::Switch, Self::Number)
    }
}

fn find(record: &RecordDef<'_>, path: &str) -> Option<Settable> {
    let Some((name, rest)) = path.split_once('.') else {
        return record.rules.iter().any(|rule| rule_word(rule) == Some(path)).then_some(Settable::Switch);
    };
    let field = record.field(name)?;
    if rest == "required" && record.rules.iter().any(|rule| requires(rule, name)) {
        return Some(Settable::Switch);
    }
    if let Some(def) = field.limits.iter().find(|def| def.limit.word() == rest) {
        return Some(Settable::of(&def.limit));
    }
    find_in(&field.kind, rest)
}

fn find_in(kind: &Kind<'_>, path: &str) -> Option<Settable> {
    match kind {
        Kind::Record(record) => find(record, path),
        Kind::List(item) => {
            let rest = path.strip_prefix("items.")?;
            match item.limits.iter().find(|def| def.limit().word() == rest) {
                Some(def) => Some(Settable::of(&def.limit())),
                None => find_in(&item.kind, rest),
            }
        }
        Kind::Text | Kind::Integer | Kind::Number | Kind::Boolean | Kind::File => None,
    }
}

fn rule_word(rule: &Rule<'_>) -> Option<&'static str> {
    match rule {
        Rule::ExactlyOne(_) => Some("exactly_one"),
        Rule::AtLeastOne(_) => Some("at_least_one"),
        Rule::AtMostOne(_) => Some("at_most_one"),
        Rule::When { .. } => None,
    }
}

fn requires(rule: &Rule<'_>, field: &str) -> bool {
    matches!(rule, Rule::When { require, .. } if require.contains(&field))
}
