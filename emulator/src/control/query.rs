//! Parameters of queries.

use std::time::SystemTime;

use super::Problem;
use crate::moments;

/// The default and the maximum number of entries of a list.
const LIMITS: (usize, usize) = (100, 1000);

/// The decoded parameters of a query.
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    /// Parses a query that can have these parameters.
    ///
    /// # Errors
    /// Returns the problem of an unknown parameter, which is probably misspelt.
    pub(super) fn parse(query: Option<&str>, known: &[&str]) -> Result<Self, Problem> {
        let all: Vec<(String, String)> = form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect();
        match all.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            Some((name, _)) => {
                let known = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
                Err(Problem::invalid(format!("the query parameter `{name}` is unknown; expected {known}")))
            }
            None => Ok(Self(all)),
        }
    }

    /// Returns a parameter, unless it is empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(existing, value)| existing == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// Returns a parameter that is parsed.
    pub(super) fn parsed<T>(&self, name: &str, parse: impl FnOnce(&str) -> Result<T, String>) -> Result<Option<T>, Problem> {
        let parsed = self.text(name).map(parse).transpose();
        parsed.map_err(|error| Problem::invalid(format!("the query parameter `{name}`: {error}")))
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<u64>, Problem> {
        self.parsed(name, |text| text.parse().map_err(|_| format!("`{text}` is not a number")))
    }

    pub(super) fn moment(&self, name: &str) -> Result<Option<SystemTime>, Problem> {
        self.parsed(name, moments::parse)
    }

    /// Returns the parameter `limit`.
    pub(super) fn limit(&self) -> Result<usize, Problem> {
        let limit = self.number("limit")?.map_or(LIMITS.0, |limit| usize::try_from(limit).unwrap_or(LIMITS.1));
        Ok(limit.min(LIMITS.1))
    }
}
