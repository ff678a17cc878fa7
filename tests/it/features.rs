//! Every product of the spec folder has a cargo feature: without one its module would be compiled by nobody.

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
