//! The `pattern` limit. Each expression is compiled once per process.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use regex_lite::Regex;

/// Compiled expressions by their text; `None` for an invalid one.
type Cache = RwLock<HashMap<String, Option<Arc<Regex>>>>;

/// Returns true if the text matches the expression, or `None` if the expression is invalid.
pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
    static CACHE: OnceLock<Cache> = OnceLock::new();
    let cache = CACHE.get_or_init(Cache::default);
    let cached = cache.read().unwrap_or_else(PoisonError::into_inner).get(pattern).cloned();
    let compiled = cached.unwrap_or_else(|| {
        let compiled = Regex::new(pattern).ok().map(Arc::new);
        cache.write().unwrap_or_else(PoisonError::into_inner).insert(pattern.to_owned(), compiled.clone());
        compiled
    });
    compiled.map(|regex| regex.is_match(text))
}
