//! The parameters of a request, and the text to sign.

use std::borrow::Cow;
use std::fmt;

/// The parameters of a gateway request, with unique names.
///
/// Values that are empty or consist of white space are dropped when they are set, because a value that is not sent must not be signed,
/// and SDKs differ in their treatment (protocol: content to sign, step 2).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parameters(Vec<(Cow<'static, str>, String)>);

impl Parameters {
    /// Creates an empty set of parameters.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Sets a parameter. Removes it if the name or the value is empty or white space.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let (name, value) = (name.into(), value.into());
        self.0.retain(|(existing, _)| *existing != name);
        if !name.trim().is_empty() && !value.trim().is_empty() {
            self.0.push((name, value));
        }
    }

    /// Sets a parameter if there is a value.
    pub fn set_some(&mut self, name: impl Into<Cow<'static, str>>, value: Option<impl Into<String>>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// Returns the value of a parameter.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(existing, _)| existing == name).map(|(_, value)| value.as_str())
    }

    /// Returns these parameters, overridden by `others`.
    #[must_use]
    pub fn merged(&self, others: &Self) -> Self {
        let mut all = self.clone();
        for (name, value) in &others.0 {
            all.set(name.clone(), value.clone());
        }
        all
    }

    /// Returns the parameters sorted by the bytes of their names.
    pub fn sorted(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut all: Vec<_> = self.0.iter().map(|(name, value)| (&**name, value.as_str())).collect();
        // By name, not by "name=value": the two orders differ if one name is a prefix of another.
        all.sort_unstable_by_key(|(name, _)| *name);
        all.into_iter()
    }

    /// Returns the text to sign: every parameter except `sign`, sorted by name, as `name=value` joined with `&`, without escapes.
    #[must_use]
    pub fn content_to_sign(&self) -> String {
        let mut content = String::new();
        for (name, value) in self.sorted().filter(|(name, _)| *name != "sign") {
            if !content.is_empty() {
                content.push('&');
            }
            content.push_str(name);
            content.push('=');
            content.push_str(value);
        }
        content
    }
}

impl<K: Into<Cow<'static, str>>, V: Into<String>> FromIterator<(K, V)> for Parameters {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut parameters = Self::new();
        for (name, value) in pairs {
            parameters.set(name, value);
        }
        parameters
    }
}

/// Prints only the names, because values can be tokens.
impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.sorted().map(|(name, _)| name)).finish()
    }
}
