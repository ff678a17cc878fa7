//! Verified values by name, with their accessors.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use serde_core::de::DeserializeOwned;

use crate::json;
use crate::limits::decimal::Decimal;

#[derive(Clone, PartialEq, Eq)]
pub(super) struct Values(pub(super) BTreeMap<String, String>);

impl Values {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Returns a value that is not empty: the platform may send an empty parameter or omit it, with the same meaning.
    pub(super) fn filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.is_empty())
    }

    pub(super) fn amount_is(&self, name: &str, amount: &str) -> bool {
        let actual = self.filled(name).and_then(Decimal::parse);
        let compared = actual.zip(Decimal::parse(amount)).map(|(actual, expected)| actual.compare(&expected));
        compared == Some(Ordering::Equal)
    }

    pub(super) fn json<T: DeserializeOwned>(&self, name: &str) -> serde_json::Result<Option<T>> {
        self.filled(name).map(json::typed).transpose()
    }
}

/// Prints only the names, because values contain personal data and amounts of money.
impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}
