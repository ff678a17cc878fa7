//! Cargo features. Every product of the spec folder needs one, otherwise its module is never compiled.

#[test]
fn every_product_has_a_feature() {
    let root = env!("CARGO_MANIFEST_DIR");
    let manifest = std::fs::read_to_string(format!("{root}/Cargo.toml")).unwrap();
    let features = manifest.split("[features]").nth(1).unwrap().split("\n[").next().unwrap();
    let mut products = 0;
    for entry in std::fs::read_dir(format!("{root}/spec")).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            let product = entry.file_name().into_string().unwrap();
            assert!(features.contains(&format!("\n{product} = [")), "add `{product} = []` under [features] in Cargo.toml");
            products += 1;
        }
    }
    assert!(products >= 4);
}

/// With one of these features, serde_json gives certain member names a special meaning, and cargo enables a feature for the whole program.
/// A text from outside can then make the parser recurse without a bound.
#[test]
fn no_package_changes_how_serde_json_reads() {
    let features = ["raw_value", "arbitrary_precision"];
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = std::process::Command::new(env!("CARGO"))
        .current_dir(root)
        .args([
            "tree",
            "--offline",
            "--workspace",
            "--all-features",
            "--invert",
            "serde_json",
            "--depth",
            "0",
            "--format",
            "{p} [{f}]",
        ])
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.starts_with("serde_json v1"), "cargo tree printed `{tree}`");
    for feature in features {
        assert!(
            !tree.contains(feature),
            "a package turns on `{feature}`: `cargo tree -e features -i serde_json` names it: {tree}"
        );
    }
    // Includes manifests outside the workspace.
    let mut folders = vec![root.to_owned()];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let (path, name) = (entry.path(), entry.file_name());
            if entry.file_type().unwrap().is_dir() && name != "target" && !name.to_string_lossy().starts_with('.') {
                folders.push(path);
            } else if name == "Cargo.toml" {
                let manifest = std::fs::read_to_string(&path).unwrap();
                read += 1;
                for feature in features {
                    assert!(!manifest.contains(feature), "{} turns on `{feature}` of serde_json", path.display());
                }
            }
        }
    }
    assert!(read > 5, "{read} manifests");
    // The check for the test binary itself.
    for name in ["RawValue", "Number"] {
        let document = serde_json::json!({ format!("$serde_json::private::{name}"): "1" });
        assert_eq!(serde_json::from_str::<serde_json::Value>(&document.to_string()).unwrap(), document);
    }
}
