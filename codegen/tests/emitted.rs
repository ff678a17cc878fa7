//! What is emitted: a spec with every feature as a snapshot, and the checked-in tree.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use alipay_codegen::diagnostic::render;
use alipay_codegen::{Builder, Layout};

fn features() -> Builder {
    Builder::new().spec("tests/specs/features").runtime("crate").features(true)
}

#[test]
fn the_spec_with_every_feature_is_clean() {
    let found = features().check();
    assert!(found.is_empty(), "{}", render::human(&found, false));
}

#[test]
fn every_feature() {
    let plan = features().plan().unwrap();
    let paths: Vec<&str> = plan.files().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        [
            "common/gateway.rs",
            "common/mod.rs",
            "demo/bare.rs",
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
fn one_file_holds_the_same_items() {
    let plan = features().layout(Layout::SingleFile("apis.rs".to_owned())).plan().unwrap();
    let files: Vec<(&str, &str)> = plan.files().collect();
    let [("apis.rs", text)] = files.as_slice() else { unreachable!("one file: {files:?}") };
    // What is included cannot begin with inner attributes or inner documentation.
    assert!(syn::parse_file(text).unwrap().attrs.is_empty());
    let squeeze = |text: &str| text.split_whitespace().collect::<String>();
    let whole = squeeze(text);
    for (path, part) in features().plan().unwrap().files() {
        for item in syn::parse_file(part).unwrap().items {
            if let syn::Item::Static(item) = item {
                assert!(whole.contains(&format!("static{}:", item.ident)), "{path}: {}", item.ident);
            }
        }
    }
    assert!(whole.contains("pubmodevery_thing{") && whole.contains("pubmodtypes{"), "{text}");
}

#[test]
fn no_text_becomes_markdown_or_a_direction() {
    let plan = features().plan().unwrap();
    for (path, text) in plan.files() {
        let docs = text.lines().map(str::trim_start).filter(|line| line.starts_with("//"));
        for line in docs {
            let content = line.trim_start_matches(['/', '!']);
            assert!(!content.starts_with("  - ") && !content.starts_with("     "), "{path}: indented {line}");
            assert!(!content.trim_start().starts_with("```") && !content.contains('\u{202e}'), "{path}: {line}");
        }
        assert!(!text.contains('\u{202e}') && !text.contains('\r'), "{path}");
    }
}

#[test]
fn the_checked_in_tree_is_what_the_spec_gives() {
    let compared = Builder::in_tree().spec("../spec").out_dir("../generated").compare().unwrap();
    let diffs: String = compared.stale.iter().map(alipay_codegen::Stale::diff).collect();
    assert!(compared.stale.is_empty(), "run `alipay-codegen generate`\n{diffs}");
    assert!(compared.warnings.is_empty(), "{}", render::human(&compared.warnings, false));
}

#[test]
fn a_name_or_path_that_is_none_is_refused() {
    assert!(features().runtime("not a path").plan().is_err());
    assert!(features().layout(Layout::SingleFile("../apis.rs".to_owned())).plan().is_err());
}
