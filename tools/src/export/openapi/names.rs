//! Names of components.
//!
//! The request, the response and the errors of an API have the names of the platform's own description, such as
//! `AlipayTradePayModel`. A type has its own name. If several types have the same name and different contents, the one in the widest
//! `types.yaml` keeps the name, and the others get the name of their product or API as a prefix.

use std::collections::{BTreeMap, HashMap, HashSet};

use alipay_codegen::ir::{Api, Field, Home, Kind, Protocol, Record};

use super::limits::Force;
use super::schema;
use crate::import::value::Value;
use crate::openapi::{PUBLIC_ERRORS, UNLISTED_ERRORS};

/// Returns the name of an API in the names of its components: `alipay.trade.pay` becomes `AlipayTradePay`.
pub(super) fn pascal(name: &str) -> String {
    let mut out = String::new();
    for word in name.split(['.', '_', '-']) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

/// The components of an API.
pub(super) struct ApiNames {
    pub(super) request: String,
    pub(super) response: String,
    pub(super) errors: String,
}

impl ApiNames {
    pub(super) fn of(api: &Api) -> Self {
        let name = pascal(&api.name);
        Self {
            request: format!("{name}Model"),
            response: format!("{name}ResponseModel"),
            errors: format!("{name}ErrorResponseModel"),
        }
    }
}

/// Returns true if REST has the field.
pub(super) fn is_on_rest(field: &Field) -> bool {
    field.only != Some(Protocol::Gateway)
}

/// The types of a document, each with its name.
#[derive(Default)]
pub(super) struct Types<'a> {
    names: HashMap<*const Record, String>,
    forces: HashMap<*const Record, Force>,
    /// One record for each component, by name.
    components: BTreeMap<String, &'a Record>,
}

/// Records with the same name and the same content: one component.
struct Class<'a> {
    record: &'a Record,
    members: Vec<*const Record>,
}

impl<'a> Types<'a> {
    /// Finds the types that the requests and responses of these APIs contain, and names them.
    pub(super) fn of(apis: &[&'a Api]) -> Self {
        let mut types = Self::default();
        let mut found: Vec<&'a Record> = Vec::new();
        // A type of requests and responses is found first in a request, and keeps its limits.
        let requests = apis.iter().map(|api| (api.request.as_ref(), Force::Enforced));
        let responses = apis.iter().map(|api| (api.response.as_ref(), Force::Documented));
        for (root, force) in requests.chain(responses) {
            types.forces.entry(std::ptr::from_ref(root)).or_insert(force);
            types.find(root, force, &mut found);
        }
        let reserved = apis.iter().map(|api| ApiNames::of(api)).flat_map(|api| [api.request, api.response, api.errors]);
        let reserved: HashSet<String> = reserved.chain([PUBLIC_ERRORS, UNLISTED_ERRORS].map(str::to_owned)).collect();
        let classes = types.classes(&found);
        types.name(classes, apis, reserved);
        types
    }

    /// Returns the name of the component of a type.
    pub(super) fn name_of(&self, record: &Record) -> &str {
        self.names.get(&std::ptr::from_ref(record)).map_or("", String::as_str)
    }

    /// Returns the effect of the limits in a record.
    pub(super) fn force_of(&self, record: &Record) -> Force {
        self.forces.get(&std::ptr::from_ref(record)).copied().unwrap_or(Force::Enforced)
    }

    /// Returns the components of the types that these records contain.
    pub(super) fn within<'t>(&'t self, roots: impl Iterator<Item = &'t Record>) -> BTreeMap<&'t str, &'a Record> {
        let mut within = BTreeMap::new();
        let mut open: Vec<&Record> = roots.collect();
        while let Some(record) = open.pop() {
            for field in record.fields.iter().filter(|field| is_on_rest(field)) {
                let Kind::Record(inner) = field.kind.innermost() else { continue };
                let known = self.components.get_key_value(self.name_of(inner));
                if let Some((name, component)) = known.filter(|(name, _)| !within.contains_key(name.as_str())) {
                    within.insert(name.as_str(), *component);
                    open.push(inner);
                }
            }
        }
        within
    }

    fn find(&mut self, record: &'a Record, force: Force, found: &mut Vec<&'a Record>) {
        for field in record.fields.iter().filter(|field| is_on_rest(field)) {
            if let Kind::Record(inner) = field.kind.innermost()
                && !self.forces.contains_key(&std::ptr::from_ref(inner.as_ref()))
            {
                self.forces.insert(std::ptr::from_ref(inner.as_ref()), force);
                self.find(inner, force, found);
                // Inner types come first, as their classes are parts of the outer ones.
                found.push(inner);
            }
        }
    }

    /// Groups records with the same name and content. Until all have names, the index of its class names a type.
    fn classes(&mut self, found: &[&'a Record]) -> Vec<Class<'a>> {
        let mut classes: Vec<Class<'a>> = Vec::new();
        let mut known: HashMap<(&'a str, String), usize> = HashMap::new();
        for record in found.iter().copied() {
            let content = Value::from(schema::record(self, record)).flow();
            let index = *known.entry((record.name.as_str(), content)).or_insert(classes.len());
            let member = std::ptr::from_ref(record);
            self.names.insert(member, index.to_string());
            match classes.get_mut(index) {
                Some(class) => {
                    class.members.push(member);
                    if rank(record) < rank(class.record) {
                        class.record = record;
                    }
                }
                None => classes.push(Class { record, members: vec![member] }),
            }
        }
        classes
    }

    fn name(&mut self, classes: Vec<Class<'a>>, apis: &[&'a Api], mut taken: HashSet<String>) {
        let mut by_name: BTreeMap<&str, Vec<Class<'a>>> = BTreeMap::new();
        for class in classes {
            by_name.entry(class.record.name.as_str()).or_default().push(class);
        }
        let owners: HashMap<&str, &Api> = apis.iter().map(|api| (api.file.as_str(), *api)).collect();
        let mut prefixed = Vec::new();
        for (name, mut namesakes) in by_name {
            namesakes.sort_by_key(|class| rank(class.record));
            let widest = namesakes.first().map(|class| rank(class.record));
            let rivals = namesakes.iter().filter(|class| Some(rank(class.record)) == widest).count();
            let is_plain = (namesakes.len() == 1 || (rivals == 1 && widest < Some(rank_of(Home::Api)))) && !taken.contains(name);
            for (index, class) in namesakes.into_iter().enumerate() {
                if index == 0 && is_plain {
                    taken.insert(name.to_owned());
                    self.assign(name.to_owned(), &class);
                } else {
                    prefixed.push(class);
                }
            }
        }
        for class in prefixed {
            let record = class.record;
            let prefix = match (record.home, owners.get(record.file.as_str())) {
                (Home::Api, Some(api)) => pascal(&api.name),
                _ => pascal(record.file.rsplit('/').nth(1).unwrap_or_default()),
            };
            let name = format!("{prefix}{}", record.name);
            let numbered = (2_u32..).map(|number| format!("{name}{number}"));
            if let Some(free) = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name)) {
                taken.insert(free.clone());
                self.assign(free, &class);
            }
        }
    }

    fn assign(&mut self, name: String, class: &Class<'a>) {
        self.names.extend(class.members.iter().map(|member| (*member, name.clone())));
        self.components.insert(name, class.record);
    }
}

/// Orders types by the width of their home.
fn rank(record: &Record) -> u8 {
    rank_of(record.home)
}

const fn rank_of(home: Home) -> u8 {
    match home {
        Home::Spec => 0,
        Home::Product => 1,
        Home::Api => 2,
    }
}
