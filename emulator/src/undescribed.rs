//! The gateway's methods without a spec file, by the facts of the catalogue. A method is parsed at its first call, and all emulators of the
//! process share it.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use alipay_codegen::ir;
use alipay_codegen::platform::{self, Method, methods};

/// The maximum number of methods in memory, which take about 12 KB each.
const MAX_PARSED: usize = 1024;

/// Returns the method with this name. Does not parse it.
pub(crate) fn find(name: &str) -> Option<Method> {
    methods::find(name)
}

/// Returns all methods, sorted by name. Parses none.
pub(crate) fn all() -> impl Iterator<Item = Method> {
    platform::methods()
}

/// Returns the method with this name as an API.
pub(crate) fn api(name: &str) -> Option<Arc<ir::Api>> {
    static PARSED: LazyLock<Mutex<HashMap<&'static str, Arc<ir::Api>>>> = LazyLock::new(Mutex::default);
    let parsed = || PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    let method = find(name)?;
    let known = parsed().get(method.name).cloned();
    if known.is_some() {
        return known;
    }
    // Without the lock, so that calls of other methods do not wait. Two first calls at the same moment parse the method twice.
    let api = Arc::new(platform::method(&method)?);
    let mut parsed = parsed();
    if parsed.len() >= MAX_PARSED {
        parsed.clear();
    }
    parsed.insert(method.name, Arc::clone(&api));
    Some(api)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_parsed_once() {
        let first = api("alipay.acquire.close").unwrap();
        assert!(Arc::ptr_eq(&first, &api("alipay.acquire.close").unwrap()));
        assert!(api("alipay.no.such").is_none() && api("").is_none());
        assert!(api("alipay.trade.query").is_none(), "a spec file describes it");
    }
}
