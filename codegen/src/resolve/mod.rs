//! Resolution of decoded files: types are found, names are claimed, limits are attached, protocols are laid out, examples are
//! checked.
//!
//! The input is decoded files with the places of their parts, the output is [`ir::Spec`]. Each stage works on one file and adds
//! diagnostics to that file's report.

mod api;
pub mod decimal;
mod errors;
mod examples;
mod exchange;
mod fields;
mod identity;
pub(crate) mod limits;
mod links;
mod memory;
pub mod names;
mod paging;
mod products;
mod protocols;
mod rules;
mod shared;
mod type_words;
mod types;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Report, Severity, suggest};
use crate::ir;
use crate::parallel;
use crate::source::{Found, Span};
use crate::spec::memory_typed::ObjectsFile;
use crate::spec::products::ProductsFile;
use crate::spec::typed::{ApiFile, CodesFile, ProtocolFile, TypesFile};
use crate::spec::{self, Described, File};
use errors::Catalogue;
pub use errors::outcome_by_name;
pub use examples::missing_field;
pub use identity::{identify, is_types};
pub use limits::{broken_by_decimal, broken_by_text};
use memory::{Heads, Memory, Public};
use names::{Names, Style};
pub use protocols::{parameters as path_parameters, path_problem};
use types::Types;
pub use types::{is_builtin, is_type_word};

/// An API's file and its place.
pub struct ApiSource {
    product: String,
    stem: String,
    file: File<ApiFile>,
}

/// The files of a folder by content.
#[derive(Default)]
struct Sorted {
    apis: Vec<ApiSource>,
    /// The places of APIs with unreadable files: product and stem.
    unread: Vec<(String, String)>,
    types: BTreeMap<String, Option<File<TypesFile>>>,
    gateway: Option<File<ProtocolFile>>,
    rest: Option<File<ProtocolFile>>,
    codes: Option<File<CodesFile>>,
    objects: Option<File<ObjectsFile>>,
    products: Option<File<ProductsFile>>,
    /// Set if there is a `gateway.yaml`, or an `objects.yaml`, that cannot be read.
    lost_gateway: bool,
    lost_objects: bool,
}

/// The files that the effects of every API refer to, for programs that resolve one API after the other.
#[derive(Default)]
pub struct SharedFiles {
    gateway: Option<File<ProtocolFile>>,
    objects: Option<File<ObjectsFile>>,
}

impl SharedFiles {
    /// Reads the files of protocols and objects among these files. Files with mistakes are left out.
    #[must_use]
    pub fn of(files: &[Found]) -> Self {
        let Sorted { gateway, objects, .. } = sort(files, &mut Vec::new());
        Self { gateway, objects }
    }
}

/// Resolves the files of a spec folder. Adds mistakes to `diagnostics`. The result is valid only if they contain no error.
/// `shared` has the definitions of the gateway and of objects if the files lack them.
pub fn resolve(files: &[Found], shared: Option<&SharedFiles>, diagnostics: &mut Vec<Diagnostic>) -> ir::Spec {
    let sorted = sort(files, diagnostics);
    let mut spec = ir::Spec {
        gateway: sorted.gateway.as_ref().map(|file| in_file(file, diagnostics, |report| shared::common(file, "gateway", report))),
        rest: sorted.rest.as_ref().map(|file| in_file(file, diagnostics, |report| shared::common(file, "rest", report))),
        ..ir::Spec::default()
    };

    let mut global = Types::missing(ir::Home::Spec, matches!(sorted.types.get(""), Some(None)));
    if let Some(Some(file)) = sorted.types.get("") {
        global = in_file(file, diagnostics, |report| shared::types(file, ir::Home::Spec, None, report));
        spec.shared.push(shared::listed(None, file, &global));
    }
    let mut products: HashMap<&str, Types<'_>> = HashMap::new();
    for (product, file) in sorted.types.iter().filter(|(product, _)| !product.is_empty()) {
        let types = match file {
            None => Types::missing(ir::Home::Product, true),
            Some(file) => {
                let types = in_file(file, diagnostics, |report| shared::types(file, ir::Home::Product, Some(&global), report));
                spec.shared.push(shared::listed(Some(product), file, &types));
                types
            }
        };
        products.insert(product, types);
    }

    let catalogue = sorted.codes.as_ref().map(Catalogue::new).unwrap_or_default();
    let heads = match (&sorted.objects, shared.and_then(|shared| shared.objects.as_ref())) {
        (Some(file), _) => in_file(file, diagnostics, |report| Heads::of(file, report)),
        (None, _) if sorted.lost_objects => Heads::lost(),
        // Mistakes of a shared file are reported where it is read.
        (None, Some(file)) => Heads::of(file, &mut Report::new(&file.source)),
        (None, None) => Heads::default(),
    };
    let gateway = sorted.gateway.as_ref().or_else(|| shared?.gateway.as_ref());
    let memory = Memory { heads, public: Public::of(gateway, sorted.lost_gateway) };
    let mut modules = Modules::default();
    for source in &sorted.apis {
        let outer = products.get(source.product.as_str()).unwrap_or(&global);
        let api =
            in_file(&source.file, diagnostics, |report| api::resolve(source, outer, &catalogue, &memory, &mut modules, report));
        spec.apis.push(api);
    }
    for (product, _) in &sorted.unread {
        products.get(product.as_str()).unwrap_or(&global).lose_uses();
    }
    for (product, types) in &products {
        if let Some(Some(file)) = sorted.types.get(*product) {
            in_file(file, diagnostics, |report| types.report_unused(report));
        }
    }
    if let Some(Some(file)) = sorted.types.get("") {
        in_file(file, diagnostics, |report| global.report_unused(report));
    }
    if let Some(file) = &sorted.codes {
        let mut used: HashSet<&str> =
            sorted.apis.iter().flat_map(|source| source.file.typed.errors.iter()).map(|(code, _)| code).collect();
        if !sorted.unread.is_empty() {
            used.extend(file.typed.codes.iter().map(|(code, _)| code));
        }
        spec.codes = Some(in_file(file, diagnostics, |report| catalogue.listed(file, &used, report)));
    }
    if let Some(file) = &sorted.objects {
        let name = file.source.name();
        spec.objects = in_file(file, diagnostics, |report| memory::kinds::resolve(&memory.heads, name, report));
        // Each mistake can remove a step that uses a kind.
        if !diagnostics.iter().any(|diagnostic| diagnostic.severity() == Severity::Error) {
            in_file(file, diagnostics, |report| memory::reach::report(&memory.heads, &spec.objects, &spec.apis, report));
        }
    }
    if let Some(file) = &sorted.products {
        spec.products = in_file(file, diagnostics, |report| products::resolve(file, &products::Known::of(&sorted), report));
    }
    spec.apis.sort_by(|left, right| left.name.cmp(&right.name));
    spec
}

fn sort(files: &[Found], diagnostics: &mut Vec<Diagnostic>) -> Sorted {
    let mut sorted = Sorted::default();
    let mut apis = Vec::new();
    for entry in files {
        match (entry.product.as_str(), entry.stem.as_str()) {
            (product, "types") if !product.is_empty() && !identity::is_product(product) => {
                let mut report = Report::new(&entry.source);
                report
                    .at(Code::FileMisplaced, Span::default(), format!("`{product}` is not a valid folder of a product"))
                    .help("name the folder after the second segment of its APIs' names, in lower-case letters, digits and `_`");
                diagnostics.extend(report.into_found());
            }
            (product, "types") => {
                let file = read(entry, diagnostics);
                sorted.types.insert(product.to_owned(), file);
            }
            ("", "gateway") => {
                sorted.gateway = read(entry, diagnostics);
                sorted.lost_gateway = sorted.gateway.is_none();
            }
            ("", "objects") => {
                sorted.objects = read(entry, diagnostics);
                sorted.lost_objects = sorted.objects.is_none();
            }
            ("", "rest") => sorted.rest = read(entry, diagnostics),
            ("", "codes") => sorted.codes = read(entry, diagnostics),
            ("", "products") => sorted.products = read(entry, diagnostics),
            ("", stem) => {
                let file = format!("{stem}.yaml");
                let mut report = Report::new(&entry.source);
                report
                    .at(Code::FileMisplaced, Span::default(), format!("`{file}` has no meaning at the top of a spec folder"))
                    .maybe_help(
                        suggest(&file, TOP_FILES)
                            .filter(|help| help.near().is_some())
                            .map(String::from)
                            .or_else(|| Some("move an API's file to the folder of its product".to_owned())),
                    );
                diagnostics.extend(report.into_found());
            }
            _ => apis.push(entry),
        }
    }
    let read_api = |entry: &&Found| {
        let mut mistakes = Vec::new();
        let file = read(entry, &mut mistakes);
        let api = file.map(|file| ApiSource { product: entry.product.clone(), stem: entry.stem.clone(), file });
        (api.ok_or_else(|| (entry.product.clone(), entry.stem.clone())), mistakes)
    };
    for (api, mistakes) in parallel::map(&apis, PER_THREAD, read_api) {
        match api {
            Ok(api) => sorted.apis.push(api),
            Err(place) => sorted.unread.push(place),
        }
        diagnostics.extend(mistakes);
    }
    sorted
}

/// The files at the top of a spec folder.
const TOP_FILES: [&str; 6] = ["codes.yaml", "gateway.yaml", "objects.yaml", "products.yaml", "rest.yaml", "types.yaml"];

/// The minimum number of files for a thread: reading fewer takes less time than the start of a thread.
const PER_THREAD: usize = 16;

fn read<T: Described>(entry: &Found, diagnostics: &mut Vec<Diagnostic>) -> Option<File<T>> {
    let mut report = Report::new(&entry.source);
    let file = spec::read(&entry.source, &mut report);
    diagnostics.extend(report.into_found());
    file
}

/// Runs a stage on one file.
fn in_file<T, R>(file: &File<T>, diagnostics: &mut Vec<Diagnostic>, stage: impl FnOnce(&mut Report) -> R) -> R {
    let mut report = Report::new(&file.source);
    let result = stage(&mut report);
    diagnostics.extend(report.into_found());
    result
}

/// The modules of each product, and the names that they export.
#[derive(Default)]
pub struct Modules {
    products: HashMap<String, (Names, HashMap<String, String>)>,
}

impl Modules {
    /// Claims the module of an API. Two files claim the same one only if their names differ just in punctuation.
    fn claim(&mut self, product: &str, rest: &str, span: Span, report: &mut Report) -> String {
        let (modules, _) = self.product(product);
        modules.claim(rest, span, None, report)
    }

    /// Claims the names that a product exports in addition to its modules: requests, responses and error codes of its APIs.
    fn export(&mut self, product: &str, name: &str, api: &str, span: Span, report: &mut Report) {
        let (_, exports) = self.product(product);
        if let Some(other) = exports.insert(name.to_owned(), api.to_owned()) {
            report
                .at(Code::NameClash, span, format!("`{api}` and `{other}` would both export the type `{name}`"))
                .help("the name of an API cannot be that of another API of the product followed by `.response` or `.error.code`");
        }
    }

    fn product(&mut self, product: &str) -> &mut (Names, HashMap<String, String>) {
        self.products.entry(product.to_owned()).or_insert_with(|| (Names::new(Style::Module), HashMap::new()))
    }
}
