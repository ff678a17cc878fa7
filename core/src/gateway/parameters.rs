//! The parameters of one request, and the text that is signed over them.

use std::borrow::Cow;
use std::fmt;

/// Parameters of a gateway request, each name once.
///
/// Empty and blank values are dropped when they are set: what is not sent must not be signed, and SDKs differ over
/// what to do with them (protocol: content to sign, step 2).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parameters(Vec<(Cow<'static, str>, String)>);

impl Parameters {
    /// No parameters.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Sets a parameter; a blank name or value leaves it out.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let (name, value) = (name.into(), value.into());
        self.0.retain(|(known, _)| *known != name);
        if !name.trim().is_empty() && !value.trim().is_empty() {
            self.0.push((name, value));
        }
    }

    /// Sets a parameter where there is a value.
    pub fn set_some(&mut self, name: impl Into<Cow<'static, str>>, value: Option<impl Into<String>>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// The value of a parameter.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// These parameters, and `others` over them.
    #[must_use]
    pub fn merged(&self, others: &Self) -> Self {
        let mut all = self.clone();
        for (name, value) in &others.0 {
            all.set(name.clone(), value.clone());
        }
        all
    }

    /// The parameters sorted by name, byte by byte.
    pub fn sorted(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut all: Vec<_> = self.0.iter().map(|(name, value)| (&**name, value.as_str())).collect();
        // By name, not by "name=value": the two orders differ where one name is the beginning of another.
        all.sort_unstable_by_key(|(name, _)| *name);
        all.into_iter()
    }

    /// The text to sign: every parameter but `sign`, sorted by name, `name=value` joined with `&`, nothing encoded.
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

/// Prints the names only: values can be tokens.
impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.sorted().map(|(name, _)| name)).finish()
    }
}
