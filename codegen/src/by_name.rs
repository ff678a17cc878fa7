//! Lookup by name in a list, so that a lookup of every name stays linear.

use std::collections::HashMap;

/// Shorter lists are faster to search one by one.
const SMALL: usize = 16;

/// Values with their names. A lookup of a duplicate name finds the first.
pub struct ByName<'a, T> {
    all: &'a [T],
    name: fn(&T) -> &str,
    index: Option<HashMap<&'a str, usize>>,
}

impl<'a, T> ByName<'a, T> {
    pub fn new(all: &'a [T], name: fn(&T) -> &str) -> Self {
        let index = (all.len() > SMALL).then(|| {
            let mut index = HashMap::with_capacity(all.len());
            for (at, item) in all.iter().enumerate() {
                index.entry(name(item)).or_insert(at);
            }
            index
        });
        Self { all, name, index }
    }

    pub fn get(&self, name: &str) -> Option<&'a T> {
        self.position(name).and_then(|at| self.all.get(at))
    }

    pub fn contains(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// Returns the names, in order.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + use<'a, T> {
        let name = self.name;
        self.all.iter().map(name)
    }

    fn position(&self, name: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.get(name).copied(),
            None => self.all.iter().position(|item| (self.name)(item) == name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ByName;

    #[test]
    fn short_and_long_lists_give_the_same_results() {
        for count in [0, 3, 16, 17, 400] {
            let all: Vec<String> = (0..count).map(|number| (number / 2).to_string()).collect();
            let by_name = ByName::new(&all, |item| item);
            for number in 0..count + 2 {
                let name = number.to_string();
                let expected = all.iter().find(|item| **item == name);
                assert!(
                    by_name.get(&name).map(|item| item as *const _) == expected.map(|item| item as *const _),
                    "{number} of {count}"
                );
                assert_eq!(by_name.contains(&name), expected.is_some());
            }
            assert!(by_name.names().eq(all.iter().map(String::as_str)));
        }
    }
}
