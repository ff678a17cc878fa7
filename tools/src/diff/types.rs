//! The types of two descriptions: added, removed and moved ones, and their use in requests.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::Effect::{Breaking, Compatible, Nothing};
use super::{Change, Notes, at, record};
use alipay_codegen::ir::{self, Api, Enum, Home, Spec, Type};

/// The owner of a type: an API, a product, or empty for types of the whole spec.
type Scope = String;

/// A type and its use.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) of: &'a Type,
    /// The struct has setters.
    setters: bool,
    /// Requests contain the type, so that its limits count.
    sent: bool,
}

/// Both descriptions, with the types of each by scope and name.
pub(super) struct Scene<'a> {
    pub(super) old: &'a Spec,
    pub(super) new: &'a Spec,
    old_types: BTreeMap<(Scope, &'a str), Known<'a>>,
    new_types: BTreeMap<(Scope, &'a str), Known<'a>>,
    /// Types that moved, from the old to the new scope.
    moved: BTreeMap<(Scope, &'a str), Scope>,
}

impl<'a> Scene<'a> {
    pub(super) fn new(old: &'a Spec, new: &'a Spec) -> Self {
        let (old_types, new_types) = (listed(old), listed(new));
        let mut added: HashMap<&str, Vec<&Scope>> = HashMap::new();
        for (to, name) in new_types.keys().filter(|key| !old_types.contains_key(*key)) {
            added.entry(*name).or_default().push(to);
        }
        let mut moved = BTreeMap::new();
        for (scope, name) in old_types.keys().filter(|key| !new_types.contains_key(*key)) {
            let added = added.get(*name).into_iter().flatten().copied();
            let mut near: Vec<&Scope> = added.filter(|to| meets(scope, to)).collect();
            near.sort_by_key(|to| std::cmp::Reverse(to.len()));
            if let Some(to) = near.first() {
                moved.insert((scope.clone(), *name), (*to).clone());
            }
        }
        Self { old, new, old_types, new_types, moved }
    }

    /// Returns true if a type of the old description, in one of its scopes, is this type of the new description.
    pub(super) fn same(&self, old: (&str, Home, &str), new: (&str, Home, &str)) -> bool {
        let (before, after) = (scope_of(old.0, old.1), scope_of(new.0, new.1));
        old.2 == new.2 && (before == after || self.moved.get(&(before, old.2)) == Some(&after))
    }
}

/// Returns true if a type can have moved from one scope to the other: one of them encloses the other.
fn meets(from: &str, to: &str) -> bool {
    let product = |scope: &str| scope.split(' ').next().unwrap_or("").to_owned();
    from.is_empty() || to.is_empty() || product(from) == product(to)
}

/// Returns the scope of a type, seen from the scope of its user.
fn scope_of(from: &str, home: Home) -> Scope {
    match home {
        Home::Api => from.to_owned(),
        Home::Product => from.split(' ').next().unwrap_or("").to_owned(),
        Home::Spec => String::new(),
    }
}

/// Returns the scope of an API's own types.
pub(super) fn scope(api: &Api) -> Scope {
    format!("{} {}", api.product, api.name)
}

fn name(of: &Type) -> &str {
    match of {
        Type::Record(record) => &record.name,
        Type::Enum(of) => &of.name,
    }
}

fn listed(spec: &Spec) -> BTreeMap<(Scope, &str), Known<'_>> {
    let sent = ir::sent(&spec.apis);
    let enums: HashSet<*const Enum> = sent_enums(spec);
    let is_sent = |of: &Type| match of {
        Type::Record(record) => sent.contains(&Arc::as_ptr(record)),
        Type::Enum(of) => enums.contains(&Arc::as_ptr(of)),
    };
    let mut types = BTreeMap::new();
    for shared in &spec.shared {
        for of in &shared.types {
            let scope = shared.product.clone().unwrap_or_default();
            types.insert((scope, name(of)), Known { of, setters: true, sent: is_sent(of) });
        }
    }
    for api in &spec.apis {
        for of in &api.types {
            let sent = is_sent(of);
            types.insert((scope(api), name(of)), Known { of, setters: sent, sent });
        }
    }
    types
}

/// Returns the enumerations that requests contain.
fn sent_enums(spec: &Spec) -> HashSet<*const Enum> {
    let sent = ir::reached(spec.apis.iter().map(|api| api.request.as_ref()));
    let fields = sent.into_iter().flat_map(|record| &record.fields);
    fields.filter_map(|field| field.kind.enumeration()).map(Arc::as_ptr).collect()
}

/// Compares the types under `types:`.
pub(super) fn compare(scene: &Scene<'_>, changes: &mut Vec<Change>) {
    let scopes = |spec: &Spec| spec.apis.iter().map(scope).collect::<HashSet<Scope>>();
    let (old_apis, new_apis) = (scopes(scene.old), scopes(scene.new));
    let arrived: HashSet<(&str, &Scope)> = scene.moved.iter().map(|((_, name), to)| (*name, to)).collect();
    for ((scope, name), old) in &scene.old_types {
        let key = (scope.clone(), *name);
        let (to, new) = match (scene.new_types.get(&key), scene.moved.get(&key)) {
            (Some(new), _) => (scope, new),
            (None, Some(to)) => match scene.new_types.get(&(to.clone(), *name)) {
                Some(new) => (to, new),
                None => continue,
            },
            (None, None) => {
                // The removal of an API, with all its types, is reported once.
                if new_apis.contains(scope) || !scope.contains(' ') {
                    Notes::new(changes, shown(scope, name)).add(Breaking, Nothing, place(old.of), "the type was removed");
                }
                continue;
            }
        };
        let mut notes = Notes::new(changes, shown(to, name));
        if to != scope {
            let message = format!("the type moved from {}", module(scope));
            notes.add(Breaking, Nothing, place(new.of), message);
        }
        pair(scene, (scope, old), (to, new), &mut notes);
    }
    for ((scope, name), new) in &scene.new_types {
        let existed = scene.old_types.contains_key(&(scope.clone(), *name));
        let arrived = arrived.contains(&(*name, scope));
        let new_api = scope.contains(' ') && !old_apis.contains(scope);
        if !existed && !arrived && !new_api {
            Notes::new(changes, shown(scope, name)).add(Compatible, Nothing, place(new.of), "the type is new");
        }
    }
}

fn pair(scene: &Scene<'_>, old: (&str, &Known<'_>), new: (&str, &Known<'_>), notes: &mut Notes<'_>) {
    match (old.1.of, new.1.of) {
        (Type::Record(before), Type::Record(after)) => {
            match (old.1.setters, new.1.setters) {
                (true, false) => {
                    let message = "no longer part of a request: `new` and the setters were removed";
                    notes.add(Breaking, Nothing, place(new.1.of), message);
                }
                (false, true) => notes.add(Compatible, Nothing, place(new.1.of), "now part of a request: it has setters"),
                _ => {}
            }
            notes.text("title", &before.title, &after.title, place(new.1.of));
            notes.text("summary", &before.summary, &after.summary, place(new.1.of));
            record::compare(scene, (old.0, before), (new.0, after), old.1.sent && new.1.sent, notes);
        }
        (Type::Enum(before), Type::Enum(after)) => super::codes::values(before, after, new.1.sent, notes),
        _ => notes.add(Breaking, Breaking, place(new.1.of), "changed between record and enumeration"),
    }
}

fn place(of: &Type) -> String {
    match of {
        Type::Record(record) => at(&record.file, record.line),
        Type::Enum(of) => at(&of.file, of.line),
    }
}

fn shown(scope: &str, name: &str) -> String {
    match scope.split_once(' ') {
        Some((_, api)) => format!("{api} types.{name}"),
        None => format!("{} types.{name}", module(scope)),
    }
}

/// Returns the name of a scope for messages.
fn module(scope: &str) -> String {
    match scope.split_once(' ') {
        Some((_, api)) => api.to_owned(),
        None if scope.is_empty() => "types.yaml".to_owned(),
        None => format!("{scope}/types.yaml"),
    }
}
