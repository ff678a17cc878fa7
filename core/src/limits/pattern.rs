//! The `pattern` limit: expressions are compiled once for the process.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use regex_lite::Regex;

/// Expressions by their text; `None` for one that cannot be read.
type Cache = RwLock<HashMap<String, Option<Arc<Regex>>>>;

/// Whether the text matches the expression; `None` where the expression cannot be read.
pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
    static CACHE: OnceLock<Cache> = OnceLock::new();
    let cache = CACHE.get_or_init(Cache::default);
    let known = cache.read().unwrap_or_else(PoisonError::into_inner).get(pattern).cloned();
    let compiled = known.unwrap_or_else(|| {
        let compiled = Regex::new(pattern).ok().map(Arc::new);
        cache.write().unwrap_or_else(PoisonError::into_inner).insert(pattern.to_owned(), compiled.clone());
        compiled
    });
    compiled.map(|regex| regex.is_match(text))
}
