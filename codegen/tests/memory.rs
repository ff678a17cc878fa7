//! The platform's memory: `objects.yaml` and `effects:` of a valid folder.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::path::Path;

use alipay_codegen::load;

#[test]
fn a_described_memory_is_resolved() {
    let loaded = load(Path::new("tests/specs/memory")).unwrap_or_else(|found| panic!("{found}"));
    let shown: Vec<String> = loaded.warnings.iter().map(|warning| warning.message.clone()).collect();
    assert_eq!(shown, Vec::<String>::new());
    insta::assert_debug_snapshot!("memory_objects", loaded.spec.objects);
    let effects: Vec<_> = loaded.spec.apis.iter().map(|api| (&api.name, &api.effects)).collect();
    insta::assert_debug_snapshot!("memory_effects", effects);
}
