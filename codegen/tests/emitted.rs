//! Generated code: a snapshot of a spec with every feature, and the checked-in tree.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::collections::BTreeSet;

use alipay_codegen::diagnostic::render;
use alipay_codegen::{Builder, Layout};

fn features() -> Builder {
    Builder::new().spec("tests/specs/features").runtime("crate").features(true)
}

#[test]
fn the_feature_spec_has_no_diagnostics() {
    let diagnostics = features().check();
    assert!(diagnostics.is_empty(), "{}", render::human(&diagnostics, false));
}

#[test]
fn every_feature() {
    let plan = features().plan().unwrap();
    let paths: Vec<&str> = plan.files().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        [
            "api.txt",
            "common/codes.rs",
            "common/gateway.rs",
            "common/mod.rs",
            "demo/bare.rs",
            "demo/described.rs",
            "demo/empty.rs",
            "demo/every_thing.rs",
            "demo/mod.rs",
            "demo/types.rs",
            "mod.rs",
            "types.rs"
        ]
    );
    for (path, text) in plan.files() {
        insta::assert_snapshot!(path.replace(['/', '.'], "_"), text);
    }
}

#[test]
fn a_single_file_has_the_same_items() {
    let plan = features().layout(Layout::SingleFile("apis.rs".to_owned())).plan().unwrap();
    let files: Vec<(&str, &str)> = plan.files().collect();
    let [("apis.rs", text)] = files.as_slice() else { unreachable!("one file: {files:?}") };
    let whole = syn::parse_file(text).unwrap();
    // An included file cannot begin with inner attributes or inner documentation.
    assert!(whole.attrs.is_empty());
    let (mut nested, mut apart) = (BTreeSet::new(), BTreeSet::new());
    items("", &whole.items, &mut nested);
    for (path, part) in features().plan().unwrap().files().filter(|(path, _)| path.ends_with(".rs")) {
        let module = path.trim_end_matches(".rs").trim_end_matches("mod").trim_end_matches('/').replace('/', "::");
        items(&module, &syn::parse_file(part).unwrap().items, &mut apart);
    }
    assert!(apart.contains("demo::every_thing: mod") && apart.contains("demo::types: mod"), "{apart:?}");
    assert!(apart.iter().any(|item| item.ends_with(": static")), "{apart:?}");
    assert_eq!(nested, apart);
}

/// Collects the paths of the modules, statics and types of a module and its submodules.
fn items(module: &str, of: &[syn::Item], into: &mut BTreeSet<String>) {
    let path = |ident: &syn::Ident| if module.is_empty() { ident.to_string() } else { format!("{module}::{ident}") };
    for item in of {
        match item {
            syn::Item::Mod(item) => {
                into.insert(format!("{}: mod", path(&item.ident)));
                let inner = item.content.as_ref().map(|(_, items)| items.as_slice()).unwrap_or_default();
                items(&path(&item.ident), inner, into);
            }
            syn::Item::Static(item) => drop(into.insert(format!("{}: static", path(&item.ident)))),
            syn::Item::Struct(item) => drop(into.insert(format!("{}: struct", path(&item.ident)))),
            syn::Item::Enum(item) => drop(into.insert(format!("{}: enum", path(&item.ident)))),
            _ => {}
        }
    }
}

#[test]
fn spec_text_never_becomes_markdown_or_a_bidi_control() {
    let plan = features().plan().unwrap();
    for (path, text) in plan.files() {
        let docs = text.lines().map(str::trim_start).filter(|line| line.starts_with("//"));
        for line in docs {
            let content = line.trim_start_matches(['/', '!']);
            assert!(!content.starts_with("  - ") && !content.starts_with("      "), "{path}: indented {line}");
            let is_fence = content.trim_start().starts_with("```") && !matches!(content.trim(), "```" | "```ignore");
            assert!(!is_fence && !content.contains('\u{202e}'), "{path}: {line}");
        }
        assert!(!text.contains('\u{202e}') && !text.contains('\r'), "{path}");
    }
}

#[test]
fn the_checked_in_tree_is_up_to_date() {
    let compared = Builder::in_tree().spec("../spec").out_dir("../generated").compare().unwrap();
    let diffs: String = compared.stale.iter().map(alipay_codegen::Stale::diff).collect();
    assert!(compared.stale.is_empty(), "run `cargo codegen generate`\n{diffs}");
    assert!(compared.warnings.is_empty(), "{}", render::human(&compared.warnings, false));
}

#[test]
fn an_invalid_name_or_path_is_rejected() {
    assert!(features().runtime("not a path").plan().is_err());
    assert!(features().layout(Layout::SingleFile("../apis.rs".to_owned())).plan().is_err());
}

/// Collects the public items of a module, as `api.txt` lists them.
fn offered(path: &str, text: &str, lines: &mut BTreeSet<String>) {
    let module = path.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
    let squeezed = |tokens: &dyn quote::ToTokens| tokens.to_token_stream().to_string().replace(' ', "");
    for item in syn::parse_file(text).unwrap().items {
        match item {
            syn::Item::Struct(item) => {
                for field in &item.fields {
                    let name = field.ident.as_ref().unwrap();
                    lines.insert(format!("{module}::{}.{name}: {}", item.ident, squeezed(&field.ty)));
                }
            }
            syn::Item::Enum(item) => {
                for variant in item.variants.iter().filter(|variant| variant.ident != "Unknown") {
                    lines.insert(format!("{module}::{}::{}", item.ident, variant.ident));
                }
            }
            syn::Item::Impl(item) => {
                if let Some((trait_path, _)) = &item.trait_ {
                    let name = trait_path.segments.last().unwrap().ident.to_string();
                    if ["CallRequest", "PageRequest", "AppRequest", "PagedRequest"].contains(&name.as_str()) {
                        lines.insert(format!("{module}::{}: {name}", squeezed(&item.self_ty)));
                    }
                } else if item.items.iter().any(|item| matches!(item, syn::ImplItem::Fn(f) if f.sig.ident == "new")) {
                    lines.insert(format!("{module}::{}: struct with setters", squeezed(&item.self_ty)));
                }
            }
            syn::Item::Static(syn::ItemStatic { vis: syn::Visibility::Public(_), ident, .. }) => {
                lines.insert(format!("{module}::{ident}: static"));
            }
            syn::Item::Const(syn::ItemConst { vis: syn::Visibility::Public(_), ident, .. }) => {
                lines.insert(format!("{module}::{ident}: const"));
            }
            syn::Item::Mod(item) => {
                let module = format!("{module}::{}", item.ident);
                lines.insert(format!("{}: mod", module.trim_start_matches("mod::")));
            }
            _ => {}
        }
    }
}

#[test]
fn api_txt_lists_the_items_of_the_modules() {
    let plan = features().plan().unwrap();
    let mut emitted_lines = BTreeSet::new();
    plan.files().filter(|(path, _)| path.ends_with(".rs")).for_each(|(path, text)| offered(path, text, &mut emitted_lines));
    let (_, listed) = plan.files().find(|(path, _)| *path == "api.txt").unwrap();
    // `api.txt` uses paths relative to the product; other modules use shorter ones.
    let seen = |line: &str| line.replace("super::types::", "").replace("super::", "").replace("types::", "");
    let is_item = |line: &&str| {
        !line.contains(": pub use ") && !line.ends_with(": struct") && !line.ends_with(": enum") && !line.contains(": enum of ")
    };
    let listed: BTreeSet<String> = listed
        .lines()
        .filter(is_item)
        .map(|line| {
            line.split(" = \"")
                .next()
                .unwrap_or(line)
                .split('<')
                .next()
                .filter(|_| line.contains("Request<"))
                .unwrap_or_else(|| line.split(" = \"").next().unwrap_or(line))
        })
        .map(|line| line.split(" of feature").next().unwrap_or(line).trim_end_matches(", deprecated"))
        .map(seen)
        .collect();
    let emitted_lines: BTreeSet<String> = emitted_lines.iter().map(|line| seen(line)).collect();
    assert_eq!(listed, emitted_lines);
}
