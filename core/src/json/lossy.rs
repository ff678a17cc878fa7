//! Strings with unpaired surrogates.

use std::fmt::Write as _;

use super::document::{Document, Kind};

/// An unfinished list or object.
struct Open {
    next: usize,
    is_list: bool,
    /// The number of elements so far.
    count: usize,
    /// The length of its path.
    length: usize,
}

impl Document<'_> {
    /// Returns the paths of the strings in which U+FFFD replaces an unpaired surrogate, such as `list[2].send_time`.
    pub(crate) fn lossy_paths(&self) -> Vec<String> {
        let (mut paths, mut path, mut name) = (Vec::new(), String::new(), None);
        let mut open: Vec<Open> = Vec::new();
        let entries = if self.is_lossy() { self.entries() } else { &[] };
        for (at, entry) in entries.iter().enumerate() {
            while open.last().is_some_and(|container| container.next <= at) {
                open.pop();
            }
            if let Some(container) = open.last_mut() {
                path.truncate(container.length);
                if container.is_list {
                    // Writing to a string does not fail.
                    let _ = write!(path, "[{}]", container.count);
                    container.count += 1;
                } else {
                    let Some(name) = name.take() else {
                        name = Some(self.characters(at));
                        continue;
                    };
                    path.push_str(if path.is_empty() { "" } else { "." });
                    path.push_str(name);
                }
            }
            match entry.kind {
                Kind::List | Kind::Object => {
                    open.push(Open { next: entry.next, is_list: matches!(entry.kind, Kind::List), count: 0, length: path.len() });
                }
                Kind::Lossy(_) => paths.push(path.clone()),
                Kind::Null | Kind::Boolean(_) | Kind::Number | Kind::Plain | Kind::Escaped(_) => {}
            }
        }
        paths
    }
}
