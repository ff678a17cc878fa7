//! Names at the root of the crate that contains the emitted code.
//!
//! The crate has `pub use generated::*`. An item of its own silently hides a glob import of the same name. So a product whose
//! module or feature has such a name is an error of the spec folder.

use std::collections::{BTreeSet, HashSet};

use crate::diagnostic::{Code, Diagnostic, Report};
use crate::emit::module_name;
use crate::source::Found;

/// The modules of the crate `alipay` that are not products. A test compares them with `src/lib.rs`.
const MODULES: &[&str] = &[
    "batch",
    "blocking",
    "certificates",
    "charset",
    "client",
    "common",
    "content_key",
    "diagnose",
    "download",
    "dynamic",
    "error",
    "execute",
    "gateway",
    "generated",
    "headers",
    "html",
    "json",
    "keys",
    "limits",
    "notify",
    "oauth",
    "observe",
    "paging",
    "record",
    "rest",
    "schema",
    "sign",
    "transport",
    "upload",
    "values",
];

/// The features of the crate `alipay` that are not products. A test compares them with `Cargo.toml`.
const FEATURES: &[&str] = &[
    "__regenerate",
    "aws-lc-rs",
    "blocking",
    "default",
    "full",
    "http-client",
    "http2",
    "rust_decimal",
    "serde",
    "sm2",
    "tracing",
];

/// The names at the root of a crate.
#[derive(Clone, Debug, Default)]
pub(crate) struct Root {
    modules: BTreeSet<String>,
    features: BTreeSet<String>,
}

impl Root {
    /// Returns the root of the crate `alipay`.
    pub(crate) fn of_alipay() -> Self {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self { modules: set(MODULES), features: set(FEATURES) }
    }

    pub(crate) fn add_module(&mut self, name: String) {
        self.modules.insert(name);
    }

    /// Reports each product that clashes with the crate, at the first of its files.
    pub(crate) fn check(&self, files: &[Found], diagnostics: &mut Vec<Diagnostic>) {
        let mut seen = HashSet::new();
        for file in files.iter().filter(|file| !file.product.is_empty()) {
            let product = file.product.as_str();
            let kind = match (self.modules.contains(&module_name(product)), self.features.contains(product)) {
                (true, _) => "module",
                (_, true) => "feature",
                _ => continue,
            };
            if !seen.insert(product) {
                continue;
            }
            let mut report = Report::new(&file.source);
            // Invalid YAML is reported elsewhere.
            let span = crate::spec::parse(&file.source, &mut Report::new(&file.source)).map(|node| node.span_of("api"));
            report
                .at(
                    Code::NameClash,
                    span.unwrap_or_default(),
                    format!("the product `{product}` clashes with the {kind} of that name in the crate"),
                )
                .help(format!("rename the {kind} of the crate; the name of the product follows from the API and is fixed"));
            diagnostics.extend(report.into_found());
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;

    use super::*;
    use crate::Builder;
    use crate::source::Source;

    fn repository() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
    }

    fn is_product(name: &str) -> bool {
        repository().join("spec").join(name).is_dir()
    }

    /// Collects the names that a `use` imports, except by a glob.
    fn used(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
        match tree {
            syn::UseTree::Path(path) => used(&path.tree, names),
            syn::UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
            syn::UseTree::Rename(name) => drop(names.insert(name.rename.to_string())),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, names)),
            syn::UseTree::Glob(_) => {}
        }
    }

    #[test]
    fn the_reserved_modules_match_the_crate() {
        let text = |path: &str| fs::read_to_string(repository().join(path)).unwrap();
        let items = |path: &str| syn::parse_file(&text(path)).unwrap().items;
        let mut names = BTreeSet::new();
        for item in items("src/lib.rs").into_iter().chain(items("core/src/lib.rs")) {
            match item {
                syn::Item::Mod(module) => drop(names.insert(module.ident.to_string())),
                syn::Item::Use(item) => used(&item.tree, &mut names),
                syn::Item::ExternCrate(item) => drop(names.insert(item.rename.map_or(item.ident, |(_, name)| name).to_string())),
                _ => {}
            }
        }
        // Modules are in lower case.
        names.retain(|name| name.starts_with(|c: char| c.is_ascii_lowercase()));
        assert!(names.len() > 10, "{names:?}");
        assert_eq!(names, Root::of_alipay().modules, "correct MODULES in codegen/src/root.rs");
    }

    #[test]
    fn the_reserved_features_match_the_crate() {
        let text = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
        let (_, features) = text.split_once("\n[features]\n").unwrap();
        let (features, _) = features.split_once("\n[").unwrap();
        let names = features.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned());
        let names: BTreeSet<String> = names.filter(|name| !is_product(name)).collect();
        assert_eq!(names, Root::of_alipay().features, "correct FEATURES in codegen/src/root.rs");
    }

    #[test]
    fn the_features_of_products_have_their_chinese_names() {
        let manifest = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
        let spec = crate::load(&repository().join("spec")).unwrap().spec;
        assert!(spec.products.len() > 40);
        for product in &spec.products {
            let api = spec.apis.iter().find(|api| api.product == product.name).unwrap();
            let rest = crate::resolve::identify(&api.name).unwrap().rest;
            let start = api.name.strip_suffix(&format!(".{rest}")).unwrap();
            let expected = format!("## {}: the APIs below `{start}`.\n{} = []\n", product.title, product.name);
            assert!(manifest.contains(&expected), "write in Cargo.toml:\n{expected}");
        }
    }

    #[test]
    fn the_root_of_the_crate_lists_the_features() {
        let text = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
        for feature in FEATURES.iter().filter(|feature| !matches!(**feature, "__regenerate" | "default")) {
            assert!(text.contains(&format!("//! | `{feature}`")), "src/lib.rs has no line for the feature `{feature}`");
        }
    }

    fn lamp(product: &str) -> Found {
        let text = format!("title: T\napi: alipay.{product}.lamp.switch\n");
        Found { product: product.to_owned(), stem: "lamp.switch".to_owned(), source: Arc::new(Source::new("a", "a", text)) }
    }

    fn is_rejected(root: &Root, product: &str) -> bool {
        let mut diagnostics = Vec::new();
        root.check(&[lamp(product), lamp(product)], &mut diagnostics);
        assert!(diagnostics.len() <= 1, "once for each product");
        for diagnostic in &diagnostics {
            let at = diagnostic.primary.position();
            assert_eq!((diagnostic.code, at.line, at.column), (Code::NameClash, 2, 6));
        }
        !diagnostics.is_empty()
    }

    #[test]
    fn a_product_that_the_crate_would_hide_is_rejected() {
        let root = Root::of_alipay();
        for name in MODULES.iter().chain(FEATURES) {
            // `record_` and `schema_` are the modules of these products.
            let hidden = MODULES.contains(name) && module_name(name) == *name || FEATURES.contains(name);
            assert_eq!(is_rejected(&root, name), hidden, "{name}");
        }
        for name in ["trade", "types", "std", "alipay", "type", "notifications"] {
            assert!(!is_rejected(&root, name), "{name}");
        }
        assert!(!is_rejected(&Root::default(), "notify"), "another crate has other modules");
        let mut other = Root::default();
        other.add_module("shop".to_owned());
        assert!(is_rejected(&other, "shop") && !is_rejected(&other, "notify"));
    }

    #[test]
    fn the_builder_reports_name_clashes_with_other_errors() {
        let folder = tempfile::tempdir().unwrap();
        let (spec, out) = (folder.path().join("spec"), folder.path().join("out"));
        for product in ["notify", "shop", "full"] {
            fs::create_dir_all(spec.join(product)).unwrap();
            let text = format!(
                "api: alipay.{product}.lamp.switch\ntitle: T\ngateway: {{}}\nrequest: {{ a: {{ type: strin }} }}\nresponse: {{}}\n"
            );
            fs::write(spec.join(product).join("lamp.switch.yaml"), text).unwrap();
        }
        let names = |builder: Builder| {
            let diagnostics = builder.spec(&spec).out_dir(&out).check();
            let names = diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.code == Code::NameClash)
                .map(|diagnostic| diagnostic.primary.source.path().to_owned());
            let names: Vec<String> = names.map(|path| path.split('/').rev().nth(1).unwrap().to_owned()).collect();
            (names, diagnostics.iter().filter(|diagnostic| diagnostic.code == Code::UnknownType).count())
        };
        assert_eq!(names(Builder::in_tree()), (vec!["full".to_owned(), "notify".to_owned()], 3));
        assert_eq!(names(Builder::new().reserve(["shop"])), (vec!["shop".to_owned()], 3));
        assert_eq!(names(Builder::new()), (vec![], 3));
        for product in ["notify", "shop", "full"] {
            let path = spec.join(product).join("lamp.switch.yaml");
            let text = fs::read_to_string(&path).unwrap().replace("strin ", "string ");
            fs::write(path, text).unwrap();
        }
        let builder = || Builder::in_tree().spec(&spec).out_dir(&out);
        assert!(builder().generate().is_err() && builder().plan().is_err() && builder().compare().is_err() && !out.exists());
    }
}
