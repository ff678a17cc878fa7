//! Index of the described APIs by name and by path. Built-in APIs are parsed on first use:
//! a test that makes three calls need not parse hundreds of files.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, OnceLock};

use alipay_codegen::ir;
use alipay_codegen::platform::{self, File};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// An indexed description.
pub(crate) struct Described {
    apis: Vec<Entry>,
    by_name: HashMap<String, usize>,
    /// By verb and path, for paths without parameters.
    by_path: HashMap<(String, String), usize>,
    /// Verb, path and index of the API, for paths with parameters.
    patterns: Vec<(String, String, usize)>,
    /// The definitions that all APIs share. It contains no API. Parsed on first use if it is built in.
    shared: OnceLock<ir::Spec>,
}

/// One API.
struct Entry {
    /// The built-in file to parse, if any.
    file: Option<&'static File>,
    api: OnceLock<Option<ir::Api>>,
}

impl Entry {
    /// Returns the API. Returns `None` only if the file is invalid. The tests of [`platform`] make sure that no built-in file is.
    fn api(&self) -> Option<&ir::Api> {
        self.api.get_or_init(|| platform::api(self.file?)).as_ref()
    }
}

impl Described {
    /// Returns the built-in description, which all emulators of the process share.
    pub(crate) fn shipped() -> Arc<Self> {
        static SHIPPED: LazyLock<Arc<Described>> = LazyLock::new(|| {
            let mut all = Described::empty(OnceLock::new());
            for file in platform::apis() {
                let offered = (!file.verb.is_empty()).then_some((file.verb, file.route));
                all.add(file.api, offered, Entry { file: Some(file), api: OnceLock::new() });
            }
            Arc::new(all)
        });
        Arc::clone(&SHIPPED)
    }

    /// Indexes a description that is completely parsed.
    pub(crate) fn of(mut spec: ir::Spec) -> Arc<Self> {
        let apis = std::mem::take(&mut spec.apis);
        let mut all = Self::empty(OnceLock::from(spec));
        for api in apis {
            let (name, rest) = (api.name.clone(), api.rest.clone());
            let offered = rest.as_ref().map(|rest| (rest.method.as_str(), rest.path.as_str()));
            all.add(&name, offered, Entry { file: None, api: OnceLock::from(Some(api)) });
        }
        Arc::new(all)
    }

    fn empty(shared: OnceLock<ir::Spec>) -> Self {
        Self { apis: Vec::new(), by_name: HashMap::new(), by_path: HashMap::new(), patterns: Vec::new(), shared }
    }

    fn add(&mut self, name: &str, rest: Option<(&str, &str)>, entry: Entry) {
        let index = self.apis.len();
        self.apis.push(entry);
        self.by_name.insert(name.to_owned(), index);
        match rest.map(|(verb, path)| (verb.to_owned(), path.to_owned())) {
            Some((verb, path)) if path.contains('{') => self.patterns.push((verb, path, index)),
            Some(both) => drop(self.by_path.insert(both, index)),
            None => {}
        }
    }

    /// Returns the number of APIs.
    pub(crate) const fn count(&self) -> usize {
        self.apis.len()
    }

    /// Returns the name and the platform's label of each API. Parses no file.
    pub(crate) fn titles(&self) -> impl Iterator<Item = (&str, &str)> {
        self.apis.iter().filter_map(|entry| match entry.file {
            Some(file) => Some((file.api, file.title)),
            None => entry.api.get()?.as_ref().map(|api| (api.name.as_str(), api.title.as_str())),
        })
    }

    /// Returns the API with this name.
    pub(crate) fn api(&self, name: &str) -> Option<&ir::Api> {
        self.apis.get(*self.by_name.get(name)?)?.api()
    }

    /// Returns the API with this verb and path, and the values of its path parameters.
    pub(crate) fn at(&self, verb: &str, path: &str) -> Option<(&ir::Api, Map<String, Value>)> {
        if let Some(index) = self.by_path.get(&(verb.to_owned(), path.to_owned())) {
            return Some((self.apis.get(*index)?.api()?, Map::new()));
        }
        self.patterns.iter().filter(|(method, ..)| method == verb).find_map(|(_, pattern, index)| {
            let parameters = path_parameters(pattern, path)?;
            Some((self.apis.get(*index)?.api()?, parameters))
        })
    }

    /// Returns the kinds of objects in memory.
    pub(crate) fn objects(&self) -> &[ir::memory::ObjectKind] {
        &self.shared().objects
    }

    /// Returns the definitions that all calls on the gateway share.
    pub(crate) fn gateway(&self) -> Option<&ir::Common> {
        self.shared().gateway.as_ref()
    }

    /// Returns the definitions that all calls on REST share.
    pub(crate) fn rest(&self) -> Option<&ir::Common> {
        self.shared().rest.as_ref()
    }

    fn shared(&self) -> &ir::Spec {
        self.shared.get_or_init(platform::shared)
    }
}

fn path_parameters(template: &str, path: &str) -> Option<Map<String, Value>> {
    let (mut expected, mut actual) = (template.split('/'), path.split('/'));
    let mut parameters = Map::new();
    loop {
        match (expected.next(), actual.next()) {
            (None, None) => return Some(parameters),
            (Some(expected), Some(actual)) => match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) => {
                    let value = percent_decode_str(actual).decode_utf8().ok().filter(|value| !value.is_empty())?;
                    parameters.insert(name.to_owned(), value.into_owned().into());
                }
                None if expected == actual => {}
                None => return None,
            },
            _ => return None,
        }
    }
}
