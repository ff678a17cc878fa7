//! The generator's API for build scripts.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::emit::Part;
use crate::error::Error;
use crate::ir;
use crate::load::{self, Loaded};
use crate::plan::{self, Layout, Plan};
use crate::root::Root;
use crate::sink::{self, Folder, Stale, Summary};
use crate::source::{Found, own_name, read_folder};

/// Generates Rust code from a spec folder.
///
/// The build script of a crate with its own API descriptions contains:
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
/// and its library contains `include!(concat!(env!("OUT_DIR"), "/apis.rs"));`.
#[derive(Clone, Debug)]
pub struct Builder {
    spec: PathBuf,
    out_dir: PathBuf,
    runtime: String,
    layout: Layout,
    part: Part,
    features: bool,
    surface: bool,
    root: Root,
    /// The APIs of the platform to emit; `None` without the platform.
    #[cfg(feature = "platform")]
    apis: Option<Vec<String>>,
}

impl Default for Builder {
    fn default() -> Self {
        Self::new()
    }
}

impl Builder {
    /// Creates a builder that reads `spec` and writes a tree of files to `generated`, for a crate that depends on `alipay-core`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            spec: PathBuf::from("spec"),
            out_dir: PathBuf::from("generated"),
            runtime: "::alipay_core".to_owned(),
            layout: Layout::Tree,
            part: Part::Whole,
            features: false,
            surface: true,
            root: Root::default(),
            #[cfg(feature = "platform")]
            apis: None,
        }
    }

    /// Creates the builder for the package `alipay` itself: the run time is `crate`, each product is a feature, and one file lists
    /// every API for tests.
    #[must_use]
    pub fn in_tree() -> Self {
        Self { part: Part::Products, root: Root::of_alipay(), ..Self::new().runtime("crate").features(true) }
    }

    /// Creates the builder for the package `alipay-core`, the run time: it emits the tables of the protocols to `core/generated`.
    #[must_use]
    pub fn in_core() -> Self {
        Self { part: Part::Common, ..Self::new().runtime("crate").out_dir("core/generated") }
    }

    /// Sets the spec folder. Defaults to `spec`.
    #[must_use]
    pub fn spec(mut self, folder: impl Into<PathBuf>) -> Self {
        self.spec = folder.into();
        self
    }

    /// Emits APIs of the platform by their names, from the descriptions that the generator carries. [`apis`](Self::apis) names them.
    ///
    /// Without [`spec`](Self::spec) after it, the builder reads no spec folder. Own descriptions in a spec folder are emitted, too, and
    /// replace those of the platform with the same path.
    #[cfg(feature = "platform")]
    #[must_use]
    pub fn platform(mut self) -> Self {
        self.part = Part::Selected;
        self.spec = PathBuf::new();
        self.apis.get_or_insert_default();
        self
    }

    /// Adds APIs of the platform: names such as `alipay.trade.refund`, and patterns such as `koubei.trade.*`. The types that they reach are
    /// emitted, and no others. An API without a spec file has the fields and facts of the catalogue, and no error codes of its own.
    #[cfg(feature = "platform")]
    #[must_use]
    pub fn apis(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.apis.get_or_insert_default().extend(names.into_iter().map(Into::into));
        self
    }

    /// Sets the output folder. Defaults to `generated`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = folder.into();
        self
    }

    /// Sets the path of the run-time crate in emitted code, for a crate that renames it. Defaults to `::alipay_core`.
    #[must_use]
    pub fn runtime(mut self, path: impl Into<String>) -> Self {
        self.runtime = path.into();
        self
    }

    /// Sets the layout of the output. Defaults to [`Layout::Tree`].
    #[must_use]
    pub fn layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// Sets whether each product is behind the cargo feature of its name. Defaults to false.
    #[must_use]
    pub fn features(mut self, features: bool) -> Self {
        self.features = features;
        self
    }

    /// Sets whether a tree contains `api.txt`, the list of public items. Defaults to true.
    #[doc(hidden)]
    #[must_use]
    pub fn surface(mut self, surface: bool) -> Self {
        self.surface = surface;
        self
    }

    /// Reserves the names of modules that the crate has beside the emitted ones. A product with such a name becomes an error of the
    /// spec folder: if the crate re-exports the output by a glob, such as `pub use generated::*`, the crate's own module would hide
    /// the product's.
    #[must_use]
    pub fn reserve(mut self, modules: impl IntoIterator<Item = impl Into<String>>) -> Self {
        modules.into_iter().for_each(|name| self.root.add_module(name.into()));
        self
    }

    /// Reads the spec folder and returns all errors and warnings.
    #[must_use]
    pub fn check(&self) -> Diagnostics {
        match self.load_files() {
            Ok(loaded) => Diagnostics::new(loaded.warnings),
            Err(diagnostics) => diagnostics,
        }
    }

    /// Reads the spec folder and emits every file in memory, without writing.
    ///
    /// # Errors
    /// Fails on errors of the spec and on an invalid setting.
    pub fn plan(&self) -> Result<Plan, Error> {
        self.emit(&self.load()?)
    }

    /// Updates the output folder: emits every file, and writes those that differ.
    ///
    /// # Errors
    /// Fails on errors of the spec, on an invalid setting, on a file that the generator did not write in place of an emitted
    /// one, and on a file that cannot be written.
    pub fn generate(&self) -> Result<Generated, Error> {
        let loaded = self.load()?;
        let summary = self.write(&loaded)?;
        Ok(Generated { summary, warnings: Diagnostics::new(loaded.warnings) })
    }

    /// Emits every file and compares it with the output folder, without writing.
    ///
    /// # Errors
    /// Fails on errors of the spec, on an invalid setting, and on a file that cannot be read.
    pub fn compare(&self) -> Result<Compared, Error> {
        let loaded = self.load()?;
        let stale = self.stale(&loaded)?;
        Ok(Compared { stale, warnings: Diagnostics::new(loaded.warnings) })
    }

    /// Reads the spec folder, for several builders of the same folder.
    #[doc(hidden)]
    pub fn load(&self) -> Result<Loaded, Error> {
        Ok(self.load_files()?)
    }

    /// Updates the output folder from a description.
    #[doc(hidden)]
    pub fn write(&self, loaded: &Loaded) -> Result<Summary, Error> {
        sink::write(&Folder { root: &self.out_dir }, &self.emit(loaded)?, &self.layout)
    }

    /// Compares the output folder with a description.
    #[doc(hidden)]
    pub fn stale(&self, loaded: &Loaded) -> Result<Vec<Stale>, Error> {
        sink::compare(&Folder { root: &self.out_dir }, &self.emit(loaded)?, &self.layout)
    }

    /// Reads and resolves the files. Of the platform's shared files, only the reached types are kept.
    fn load_files(&self) -> Result<Loaded, Diagnostics> {
        let (files, diagnostics) = self.read();
        let mut loaded = load::whole(&files, diagnostics)?;
        if self.part == Part::Selected {
            ir::keep_reached(&mut loaded.spec);
            // A selection does not use all of the platform's types, codes and objects.
            let of_parts = [Code::UnusedType, Code::UnusedObject, Code::UnreachedStatus];
            loaded.warnings.retain(|warning| !of_parts.contains(&warning.code));
        }
        Ok(loaded)
    }

    /// Reads the files, and reports problems of the folder that need no look into a file.
    fn read(&self) -> (Vec<Found>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let has_folder = !self.spec.as_os_str().is_empty();
        let mut files = if has_folder { read_folder(&self.spec, &mut diagnostics) } else { Vec::new() };
        self.add_platform(&mut files, &mut diagnostics);
        self.root.check(&files, &mut diagnostics);
        (files, diagnostics)
    }

    #[cfg(feature = "platform")]
    fn add_platform(&self, files: &mut Vec<Found>, diagnostics: &mut Vec<Diagnostic>) {
        if let Some(apis) = &self.apis {
            let of_platform = crate::platform::select(apis, files, diagnostics);
            files.extend(of_platform);
        }
    }

    #[cfg(not(feature = "platform"))]
    fn add_platform(&self, _: &mut Vec<Found>, _: &mut Vec<Diagnostic>) {}

    fn emit(&self, loaded: &Loaded) -> Result<Plan, Error> {
        if let Layout::SingleFile(name) = &self.layout
            && Path::new(name).file_name().is_none_or(|file| file != name.as_str())
        {
            return Err(Error::Setting { name: "layout", message: format!("`{name}` is not a file name") });
        }
        let Self { runtime, layout, part, features, surface, .. } = self;
        let folder = if self.spec.as_os_str().is_empty() { "spec".into() } else { own_name(&self.spec) };
        plan::plan(
            &loaded.spec,
            &plan::Request { folder: &folder, runtime, layout, part: *part, features: *features, surface: *surface },
        )
    }
}

/// The result of [`Builder::generate`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The files that were written and removed.
    pub summary: Summary,
    /// The warnings about the spec.
    pub warnings: Diagnostics,
}

/// The result of [`Builder::compare`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Compared {
    /// The files that differ from the plan.
    pub stale: Vec<Stale>,
    /// The warnings about the spec.
    pub warnings: Diagnostics,
}
