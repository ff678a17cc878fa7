//! The names that expressions and steps can refer to at one place.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::heads::Heads;
use super::syntax::{Mistake, Segment};
use super::types::Type;
use crate::diagnostic::suggest;
use crate::ir::doubt::Doubt;
use crate::ir::memory::ValueKind;
use crate::ir::{Kind, Record, Text};

/// The possible statuses of a bound object, as positions; `None` if a mistake left them unknown.
pub(super) type Possible = Option<BTreeSet<usize>>;

/// The names at one place.
#[derive(Clone)]
pub(super) struct Scope<'a> {
    pub(super) heads: &'a Heads<'a>,
    pub(super) request: Request<'a>,
    pub(super) response: Option<&'a Record>,
    /// The element of `each`.
    pub(super) item: Option<Element<'a>>,
    /// The kinds with a bound object.
    pub(super) bound: BTreeMap<&'a str, Possible>,
    /// Set if a mistake may have removed a step that binds an object.
    pub(super) is_uncertain: bool,
    /// The kinds whose missing object is reported.
    pub(super) missed: Rc<RefCell<BTreeSet<String>>>,
}

/// The meaning of `request`.
#[derive(Clone, Copy)]
pub(super) enum Request<'a> {
    None,
    Fields(&'a Record),
    Inputs(&'a [(&'a str, ValueKind)], &'a Doubt),
}

/// The element of a list.
#[derive(Clone, Copy)]
pub(super) enum Element<'a> {
    Unknown,
    Of(&'a Kind),
}

impl<'a> Scope<'a> {
    /// Returns a scope in which only objects of one kind are bound, in any status.
    pub(super) fn of_kind(heads: &'a Heads<'a>, kind: &'a str) -> Self {
        let bound = BTreeMap::from([(kind, None)]);
        Self { heads, request: Request::None, response: None, item: None, bound, is_uncertain: false, missed: Rc::default() }
    }

    /// Returns true if an object is bound to a kind, or if its absence is reported already or follows from a mistake.
    pub(super) fn is_bound_to(&self, kind: &str) -> bool {
        self.is_uncertain || self.bound.contains_key(kind) || !self.missed.borrow_mut().insert(kind.to_owned())
    }

    /// Returns the same scope with another object bound, in any status.
    pub(super) fn with(&self, kind: &'a str) -> Self {
        let mut inner = self.clone();
        inner.bound.insert(kind, None);
        inner
    }
}

/// The target of a path: its type, and its kind if it is a field that mistakes did not hide.
pub(super) struct Target<'a> {
    pub(super) ty: Type,
    pub(super) kind: Option<&'a Kind>,
}

impl Target<'_> {
    const UNKNOWN: Self = Self { ty: Type::ANY, kind: None };
}

/// Follows the segments of a path through records and lists of records, from a record down. `shown` is the start of the path.
pub(super) fn in_record<'a>(record: &'a Record, path: &[Segment], shown: &str) -> Result<Target<'a>, Mistake> {
    let Some((first, rest)) = path.split_first() else { return Ok(Target::UNKNOWN) };
    let Some(field) = record.fields.iter().find(|field| field.name == first.name) else {
        if record.doubt.covers(&first.name) {
            return Ok(Target::UNKNOWN);
        }
        let help = suggest(&first.name, record.fields.iter().map(|field| field.name.as_str())).map(String::from);
        let mistake = Mistake::new(first.start, first.end, format!("`{shown}` has no field `{}`", first.name));
        return Err(Mistake { help, ..mistake });
    };
    match field.known_kind() {
        Some(kind) => in_kind(kind, rest, &format!("{shown}.{}", first.name)),
        None => Ok(Target::UNKNOWN),
    }
}

/// Follows the segments of a path from a value down.
pub(super) fn in_kind<'a>(kind: &'a Kind, path: &[Segment], shown: &str) -> Result<Target<'a>, Mistake> {
    let Some(first) = path.first() else { return Ok(Target { ty: Type::of(kind), kind: Some(kind) }) };
    match kind {
        Kind::Record(record) => in_record(record, path, shown),
        Kind::Text(Text::Json) => Ok(Target::UNKNOWN),
        Kind::List(item) => {
            let Some(kind) = item.known_kind() else { return Ok(Target::UNKNOWN) };
            let target = in_kind(kind, path, shown)?;
            let ty = match target.ty {
                Type::One(ValueKind::Any) if target.kind.is_none() => Type::ANY,
                Type::One(kind) | Type::List(kind) => Type::List(kind),
            };
            Ok(Target { ty, ..target })
        }
        kind => Err(Mistake::new(
            first.start,
            first.end,
            format!("`{shown}` is {}, and has no field `{}`", kind.describe(), first.name),
        )
        .help("end the path there")),
    }
}
