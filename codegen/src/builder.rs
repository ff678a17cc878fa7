//! The generator as build scripts use it.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::Part;
use crate::error::Error;
use crate::load::{self, Loaded};
use crate::plan::{self, Layout, Plan};
use crate::root::Root;
use crate::sink::{self, Folder, Stale, Summary};
use crate::source::{Found, own_name, read_folder};

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
    part: Part,
    features: bool,
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
            runtime: "::alipay_core".to_owned(),
            layout: Layout::Tree,
            part: Part::Whole,
            features: false,
            root: Root::default(),
        }
    }

    /// As the package `alipay` itself uses it: the run time is `crate`, products are features, and every API is listed in a file for tests.
    #[must_use]
    pub fn in_tree() -> Self {
        Self { part: Part::Products, root: Root::of_alipay(), ..Self::new().runtime("crate").features(true) }
    }

    /// As the package `alipay-core` uses it: the tables of the protocols, for the run time itself, in `core/generated`.
    #[must_use]
    pub fn in_core() -> Self {
        Self { part: Part::Common, ..Self::new().runtime("crate").out_dir("core/generated") }
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
        self.emit(&load::whole(&found, diagnostics)?)
    }

    /// Brings the output folder up to date: emits every file, and writes those that differ.
    ///
    /// # Errors
    /// Mistakes of the spec, a setting that is not usable, a file in the place of an emitted one that the generator did not write, or a file
    /// that cannot be written.
    pub fn generate(&self) -> Result<Generated, Error> {
        let (found, diagnostics) = self.read();
        let loaded = load::whole(&found, diagnostics)?;
        let plan = self.emit(&loaded)?;
        let summary = sink::write(&Folder { root: &self.out_dir }, &plan, &self.layout)?;
        Ok(Generated { summary, warnings: Diagnostics::new(loaded.warnings) })
    }

    /// Emits everything and compares it with the output folder, without writing.
    ///
    /// # Errors
    /// Mistakes of the spec, a setting that is not usable, or a file that cannot be read.
    pub fn compare(&self) -> Result<Compared, Error> {
        let (found, diagnostics) = self.read();
        let loaded = load::whole(&found, diagnostics)?;
        let plan = self.emit(&loaded)?;
        let stale = sink::compare(&Folder { root: &self.out_dir }, &plan, &self.layout)?;
        Ok(Compared { stale, warnings: Diagnostics::new(loaded.warnings) })
    }

    /// Reads the files, and finds what is wrong without looking into them.
    fn read(&self) -> (Vec<Found>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let found = read_folder(&self.spec, &mut diagnostics);
        self.root.check(&found, &mut diagnostics);
        (found, diagnostics)
    }

    fn emit(&self, loaded: &Loaded) -> Result<Plan, Error> {
        if let Layout::SingleFile(name) = &self.layout
            && Path::new(name).file_name().is_none_or(|file| file != name.as_str())
        {
            return Err(Error::Setting { name: "layout", message: format!("`{name}` is not a file name") });
        }
        let Self { runtime, layout, part, features, .. } = self;
        let folder = own_name(&self.spec);
        plan::plan(&loaded.spec, &plan::Request { folder: &folder, runtime, layout, part: *part, features: *features })
    }
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
