//! `spec.lock`: what the output was made from, so that what has not changed is not made again.
//!
//! Text with one fact on a line, sorted, so that two branches seldom meet on the same line: the generator's fingerprint, the hash
//! of each spec file, and the hash of each file that was written. A file of the output is up to date if the generator, all spec
//! files it depends on, and the file itself are as they were. Two more facts let a run look at less than everything: whether there was
//! nothing to warn of, and which products use the types that all products share.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use crate::parallel;
use crate::source::Found;

/// The name of the file, in the output folder.
pub(crate) const NAME: &str = "spec.lock";

const HEAD: &str =
    "# What generated/ was made from. Written by alipay-codegen; `alipay-codegen generate --check` compares everything.";

/// A thread for fewer texts takes longer to start than it saves.
const PER_THREAD: usize = 128;

/// The content of `spec.lock`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lock {
    pub(crate) generator: String,
    /// Spec files, by name.
    pub(crate) spec: BTreeMap<String, String>,
    /// Files of the output, by path below its folder.
    pub(crate) files: BTreeMap<String, String>,
    /// Whether the spec gave no warnings, which a run that skips files would not repeat.
    pub(crate) clean: bool,
    /// The products that use types which all products share.
    pub(crate) sharing: BTreeSet<String>,
}

impl Lock {
    /// The lock of these spec files, for output made with these settings, before any file is written.
    pub(crate) fn of(found: &[Found], settings: &str) -> Self {
        let generator = hash(format!("{}\n{settings}", env!("ALIPAY_CODEGEN_FINGERPRINT")));
        let hashes = parallel::map(found, PER_THREAD, |one| (one.source.name().to_owned(), hash(one.source.text())));
        let spec = hashes.into_iter().collect();
        Self { generator, spec, ..Self::default() }
    }

    /// Reads the text of a lock; the number of a line that is not as it should be.
    pub(crate) fn parse(text: &str) -> Result<Self, usize> {
        let mut lock = Self::default();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let mut words = line.splitn(3, ' ');
            match (words.next(), words.next(), words.next()) {
                (Some("generator"), Some(hash), None) => lock.generator = hash.to_owned(),
                (Some("warnings"), Some("none"), None) => lock.clean = true,
                (Some("sharing"), Some(product), None) => drop(lock.sharing.insert(product.to_owned())),
                (Some("spec"), Some(hash), Some(name)) => drop(lock.spec.insert(name.to_owned(), hash.to_owned())),
                (Some("file"), Some(hash), Some(path)) if is_below(path) => {
                    drop(lock.files.insert(path.to_owned(), hash.to_owned()))
                }
                _ => return Err(index + 1),
            }
        }
        Ok(lock)
    }

    /// The lock as text.
    pub(crate) fn write(&self) -> String {
        let mut out = format!("{HEAD}\ngenerator {}\n", self.generator);
        if self.clean {
            out.push_str("warnings none\n");
        }
        self.sharing.iter().for_each(|product| out.push_str(&format!("sharing {product}\n")));
        for (kind, map) in [("spec", &self.spec), ("file", &self.files)] {
            for (name, hash) in map {
                out.push_str(&format!("{kind} {hash} {name}\n"));
            }
        }
        out
    }

    /// Whether a file that holds `text` is what this generator made from these spec files. `self` is the lock that was read.
    pub(crate) fn vouches_for(&self, path: &str, text: &str, inputs: &[String], now: &Self) -> bool {
        self.generator == now.generator
            && self.files.get(path).is_some_and(|known| *known == hash(text))
            && inputs.iter().all(|input| now.spec.contains_key(input) && self.spec.get(input) == now.spec.get(input))
    }
}

/// Which spec files are not as they were.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Changed<'a> {
    /// Those of these products only; none at all where there is no product.
    Products(BTreeSet<&'a str>),
    /// Nobody can say: everything has to be looked at.
    Everything,
}

impl Lock {
    /// What has changed since this lock was written. A file that is new or gone, one at the top of the spec folder, and another generator
    /// change everything.
    pub(crate) fn changed<'a>(&self, found: &'a [Found], now: &Self) -> Changed<'a> {
        if self.generator != now.generator || !self.clean || !self.spec.keys().eq(now.spec.keys()) {
            return Changed::Everything;
        }
        let stale = found.iter().filter(|one| self.spec.get(one.source.name()) != now.spec.get(one.source.name()));
        let products: BTreeSet<_> = stale.map(|one| one.product.as_str()).collect();
        if products.contains("") { Changed::Everything } else { Changed::Products(products) }
    }
}

/// Whether a path stays below the output folder: a lock names files that are removed when they are stale.
fn is_below(path: &str) -> bool {
    path.split('/').all(|segment| !matches!(segment, "" | "." | "..") && !segment.contains(['\\', ':']))
}

/// The hash of a text; line ends do not count, as version control may change them.
pub(crate) fn hash(text: impl AsRef<[u8]>) -> String {
    let text = text.as_ref();
    let digest = match text.contains(&b'\r') {
        true => Sha256::digest(String::from_utf8_lossy(text).replace("\r\n", "\n")),
        false => Sha256::digest(text),
    };
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Lock {
        Lock {
            generator: hash("g"),
            spec: BTreeMap::from([("spec/a b.yaml".to_owned(), hash("one"))]),
            files: BTreeMap::from([("a/b.rs".to_owned(), hash("text"))]),
            clean: true,
            sharing: BTreeSet::from(["trade".to_owned()]),
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        assert_eq!(Lock::parse(&sample().write()), Ok(sample()));
    }

    #[test]
    fn a_file_is_fresh_only_if_nothing_it_comes_from_has_changed() {
        let lock = sample();
        let inputs = ["spec/a b.yaml".to_owned()];
        assert!(lock.vouches_for("a/b.rs", "text", &inputs, &sample()));
        assert!(lock.vouches_for("a/b.rs", "text", &inputs, &sample()));
        assert!(!lock.vouches_for("a/b.rs", "edited", &inputs, &sample()));
        assert!(!lock.vouches_for("a/c.rs", "text", &inputs, &sample()));
        assert!(!lock.vouches_for("a/b.rs", "text", &inputs, &Lock { generator: hash("h"), ..sample() }));
        let edited = Lock { spec: BTreeMap::from([("spec/a b.yaml".to_owned(), hash("two"))]), ..sample() };
        assert!(!lock.vouches_for("a/b.rs", "text", &inputs, &edited));
    }

    #[test]
    fn a_lock_names_nothing_outside_its_folder() {
        for path in ["../x.rs", "/etc/passwd", "a/../../x", "a//b", "C:\\x", "."] {
            assert_eq!(Lock::parse(&format!("file 00 {path}\n")), Err(1), "{path}");
        }
    }
}
