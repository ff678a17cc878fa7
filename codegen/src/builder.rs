//! The generator as build scripts use it.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{EVERY, module_name, surface, users};
use crate::error::Error;
use crate::load::{self, Loaded};
use crate::lock::{self, Changed, Lock};
use crate::plan::{self, Layout, Plan, Planned};
use crate::resolve::Extent;
use crate::root::Root;
use crate::sink::{self, Folder, Stale, Summary};
use crate::source::{Found, read_folder};

/// Turns a spec folder into Rust.
///
/// A crate with API descriptions of its own says in its build script:
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use alipay_codegen::{Builder, Layout};
///
/// let out_dir = std::env::var("OUT_DIR")?;
/// let generated = Builder::new().spec("spec").out_dir(out_dir).layout(Layout::SingleFile("apis.rs".into())).generate();
/// # let _ = generated; Ok(()) }
/// ```
///
/// and in its library `include!(concat!(env!("OUT_DIR"), "/apis.rs"));`.
#[derive(Clone, Debug)]
pub struct Builder {
    spec: PathBuf,
    out_dir: PathBuf,
    runtime: String,
    layout: Layout,
    features: bool,
    every: bool,
    lock: bool,
    root: Root,
}

impl Default for Builder {
    fn default() -> Self {
        Self::new()
    }
}

impl Builder {
    /// Reads `spec`, writes a tree of files to `generated`, for a crate that depends on `alipay`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            spec: PathBuf::from("spec"),
            out_dir: PathBuf::from("generated"),
            runtime: "::alipay".to_owned(),
            layout: Layout::Tree,
            features: false,
            every: false,
            lock: false,
            root: Root::default(),
        }
    }

    /// As the package `alipay` itself uses it: the run time is `crate`, products are features, every API is listed in a file for tests, and a
    /// lock is kept.
    #[must_use]
    pub fn in_tree() -> Self {
        Self { every: true, root: Root::of_alipay(), ..Self::new().runtime("crate").features(true).lock(true) }
    }

    /// The spec folder.
    #[must_use]
    pub fn spec(mut self, folder: impl Into<PathBuf>) -> Self {
        self.spec = folder.into();
        self
    }

    /// The folder for the output.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = folder.into();
        self
    }

    /// The path of the run-time crate, as emitted code names it: `::alipay`, or what it was renamed to.
    #[must_use]
    pub fn runtime(mut self, path: impl Into<String>) -> Self {
        self.runtime = path.into();
        self
    }

    /// How the output is laid out.
    #[must_use]
    pub fn layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// Whether each product is behind the cargo feature of its name.
    #[must_use]
    pub fn features(mut self, features: bool) -> Self {
        self.features = features;
        self
    }

    /// Whether `spec.lock` is kept in the output folder, so that what has not changed is not emitted again, and files that are no
    /// longer needed are removed. For a folder under version control; `OUT_DIR` needs none.
    #[must_use]
    pub fn lock(mut self, lock: bool) -> Self {
        self.lock = lock;
        self
    }

    /// Names modules that the crate has at the place where the output goes. A product of such a name becomes a mistake of the spec folder:
    /// where the output comes in by a glob, such as `pub use generated::*`, the crate's own module would hide the product's.
    #[must_use]
    pub fn reserve(mut self, modules: impl IntoIterator<Item = impl Into<String>>) -> Self {
        modules.into_iter().for_each(|name| self.root.add_module(name.into()));
        self
    }

    /// Reads the spec folder and hands back every mistake and every warning.
    #[must_use]
    pub fn check(&self) -> Diagnostics {
        let (found, diagnostics) = self.read();
        match load::whole(&found, diagnostics) {
            Ok(loaded) => Diagnostics::new(loaded.warnings),
            Err(diagnostics) => diagnostics,
        }
    }

    /// Reads the spec folder and emits everything, without writing.
    ///
    /// # Errors
    /// Mistakes of the spec, or a setting that is not usable.
    pub fn plan(&self) -> Result<Plan, Error> {
        let (found, diagnostics) = self.read();
        self.emit(&load::whole(&found, diagnostics)?, &|_, _| false)
    }

    /// Brings the output folder up to date. With a lock, only what has changed is looked at: nothing where nothing has, else the products
    /// that have.
    ///
    /// # Errors
    /// Mistakes of the spec, a setting that is not usable, or a file that cannot be written.
    pub fn generate(&self) -> Result<Generated, Error> {
        let (found, diagnostics) = self.read();
        let folder = Folder { root: &self.out_dir };
        let before = if self.lock { folder.lock().unwrap_or_default() } else { Lock::default() };
        let now = self.new_lock(&found);
        if let (true, Changed::Products(products)) = (diagnostics.is_empty(), before.changed(&found, &now))
            && let Some(done) = self.generate_products(&products, &found, &folder, &before, &now)?
        {
            return Ok(done);
        }
        let loaded = load::whole(&found, diagnostics)?;
        let plan = self.emit(&loaded, &|path, inputs| is_fresh(&folder, &before, &now, path, inputs))?;
        let summary = self.write(&folder, plan, &before, with_facts(now, &loaded))?;
        Ok(Generated { summary, warnings: Diagnostics::new(loaded.warnings) })
    }

    /// Brings the output of these products up to date where nothing else has changed; `None` where that turns out not to be so.
    fn generate_products(
        &self,
        products: &BTreeSet<&str>,
        found: &[Found],
        folder: &Folder<'_>,
        before: &Lock,
        now: &Lock,
    ) -> Result<Option<Generated>, Error> {
        let modules: Vec<String> = products.iter().map(|product| format!("{}/", module_name(product))).collect();
        let is_among = |path: &str| modules.iter().any(|module| path.starts_with(module));
        let others = before.files.iter().filter(|(path, _)| !is_among(path));
        let others: Vec<_> = others.map(|(path, hash)| (path.as_str(), hash.as_str())).collect();
        if !folder.holds(&others) {
            return Ok(None);
        }
        if products.is_empty() {
            let removed = folder.sweep(before.files.keys().map(String::as_str))?;
            let summary = Summary { unchanged: before.files.len() + 1, removed, ..Summary::default() };
            return Ok(Some(Generated { summary, warnings: Diagnostics::new(Vec::new()) }));
        }
        let part: Vec<_> = found.iter().filter(|one| one.product.is_empty() || products.contains(one.product.as_str())).collect();
        let Ok(loaded) = load::described(&part, Extent::Products, Vec::new()) else { return Ok(None) };
        let users_before = products.iter().copied().filter(|product| before.sharing.contains(*product));
        let same_users = users_before.eq(users(&loaded.spec));
        if !loaded.warnings.is_empty() || !same_users {
            return Ok(None);
        }
        let mut plan = self.emit(&loaded, &|path, inputs| is_fresh(folder, before, now, path, inputs))?;
        let emitted = |name: &str| match plan.files.get(name) {
            Some(Planned::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let (listed, every) = (emitted(surface::NAME), emitted(EVERY));
        plan.files.retain(|path, _| is_among(path));
        plan.files.extend(others.iter().map(|(path, _)| ((*path).to_owned(), Planned::Unchanged)));
        // Two files list what all products have. Of the one, the lines of these are replaced; the other has to have them all already.
        if let (Some(part), Some(whole)) = (listed, folder.read(surface::NAME)?) {
            plan.files.insert(surface::NAME.to_owned(), Planned::Text(surface::replaced(&whole, &part, products)));
        }
        let all = folder.read(EVERY)?.unwrap_or_default();
        let all: HashSet<&str> = all.lines().collect();
        let calls = every.iter().flat_map(|part| part.lines()).filter(|line| line.contains("::<"));
        if !calls.into_iter().all(|line| all.contains(line)) {
            return Ok(None);
        }
        let now = Lock { clean: true, sharing: before.sharing.clone(), ..now.clone() };
        let summary = self.write(folder, plan, before, now)?;
        Ok(Some(Generated { summary, warnings: Diagnostics::new(Vec::new()) }))
    }

    fn write(&self, folder: &Folder<'_>, plan: Plan, before: &Lock, now: Lock) -> Result<Summary, Error> {
        let lock = Lock { files: file_hashes(&plan, before), ..now };
        let mut files: BTreeMap<String, Option<String>> = plan
            .files
            .into_iter()
            .map(|(path, planned)| match planned {
                Planned::Text(text) => (path, Some(text)),
                Planned::Unchanged => (path, None),
            })
            .collect();
        if self.lock {
            files.insert(lock::NAME.to_owned(), Some(lock.write()));
        }
        sink::write(folder, &files, before)
    }

    /// Emits everything and compares it with the output folder, without writing.
    ///
    /// # Errors
    /// As [`generate`](Self::generate).
    pub fn compare(&self) -> Result<Compared, Error> {
        let (found, diagnostics) = self.read();
        let loaded = load::whole(&found, diagnostics)?;
        let folder = Folder { root: &self.out_dir };
        let before = if self.lock { folder.lock()? } else { Lock::default() };
        let plan = self.emit(&loaded, &|_, _| false)?;
        let lock = Lock { files: file_hashes(&plan, &Lock::default()), ..with_facts(self.new_lock(&found), &loaded) };
        let mut files: BTreeMap<String, String> = plan.files().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        if self.lock {
            files.insert(lock::NAME.to_owned(), lock.write());
        }
        let stale = sink::compare(&folder, &files, &before)?;
        Ok(Compared { stale, warnings: Diagnostics::new(loaded.warnings) })
    }

    /// Reads the files, and finds what is wrong without looking into them.
    fn read(&self) -> (Vec<Found>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let found = read_folder(&self.spec, &mut diagnostics);
        self.root.check(&found, &mut diagnostics);
        (found, diagnostics)
    }

    fn emit(&self, loaded: &Loaded, fresh: &dyn Fn(&str, &[String]) -> bool) -> Result<Plan, Error> {
        if let Layout::SingleFile(name) = &self.layout
            && Path::new(name).file_name().is_none_or(|file| file != name.as_str())
        {
            return Err(Error::Setting { name: "layout", message: format!("`{name}` is not a file name") });
        }
        let Self { runtime, layout, features, every, .. } = self;
        plan::plan(&loaded.spec, &plan::Request { runtime, layout, features: *features, every: *every, fresh })
    }

    fn new_lock(&self, found: &[Found]) -> Lock {
        Lock::of(found, &format!("{} {:?} {}", self.runtime, self.layout, self.features))
    }
}

/// A lock with what a later run has to know of the whole spec.
fn with_facts(lock: Lock, loaded: &Loaded) -> Lock {
    let sharing = users(&loaded.spec).into_iter().map(str::to_owned).collect();
    Lock { clean: loaded.warnings.is_empty(), sharing, ..lock }
}

/// Whether a file of the output needs not be emitted.
fn is_fresh(folder: &Folder<'_>, before: &Lock, now: &Lock, path: &str, inputs: &[String]) -> bool {
    folder.read(path).ok().flatten().is_some_and(|text| before.vouches_for(path, &text, inputs, now))
}

/// The hashes of the files of a plan; those that were not emitted are as they were.
fn file_hashes(plan: &Plan, before: &Lock) -> BTreeMap<String, String> {
    let hash = |(path, planned): (&String, &Planned)| {
        let hash = match planned {
            Planned::Text(text) => Some(lock::hash(text)),
            Planned::Unchanged => before.files.get(path).cloned(),
        };
        Some((path.clone(), hash?))
    };
    plan.files.iter().filter_map(hash).collect()
}

/// What came of [`Builder::generate`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// What was written and removed.
    pub summary: Summary,
    /// What is worth a look in the spec.
    pub warnings: Diagnostics,
}

/// What came of [`Builder::compare`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Compared {
    /// The files that are not what the spec gives.
    pub stale: Vec<Stale>,
    /// What is worth a look in the spec.
    pub warnings: Diagnostics,
}
