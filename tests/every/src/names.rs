//! Search finds a struct by API name and title, and product pages list all APIs.

use std::collections::BTreeSet;
use std::path::Path;

use crate::spec::SPEC;

fn generated(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated").join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Returns the attributes of the struct with this name.
fn attributes<'t>(text: &'t str, name: &str) -> &'t str {
    let (before, _) = text.split_once(&format!("pub struct {name} {{")).unwrap();
    before.rsplit_once("\n\n").unwrap().1
}

#[test]
fn search_by_the_chinese_title_finds_the_struct() {
    for api in &SPEC.apis {
        let text = generated(&format!("{}/{}.rs", api.product, api.module.trim_start_matches("r#")));
        let attributes = attributes(&text, &api.request.name);
        let alias = |text: &str| attributes.contains(&format!("alias = \"{text}\""));
        assert!(alias(&api.name), "{}: {attributes}", api.name);
        // Rustdoc accepts any alias without quotes.
        if !api.title.contains(['"', '\'']) {
            assert!(alias(&api.title), "{}: {} in {attributes}", api.name, api.title);
        }
        if let Some((bare, rest)) = api.title.split_once(['(', '（'])
            && rest.ends_with([')', '）'])
            && !rest.contains(['(', '（'])
        {
            assert!(alias(bare), "{}: {bare} in {attributes}", api.name);
        }
    }
}

#[test]
fn the_page_of_a_product_lists_names_titles_structs_and_protocols() {
    let products: BTreeSet<&str> = SPEC.apis.iter().map(|api| api.product.as_str()).collect();
    for product in products {
        let text = generated(&format!("{product}/mod.rs"));
        for api in SPEC.apis.iter().filter(|api| api.product == product) {
            let start = format!("//! | `{}` | ", api.name);
            let row =
                text.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("{product}: no row of {}", api.name));
            let cells: Vec<&str> =
                row.trim_start_matches("//! ").split(" | ").map(|cell| cell.trim_matches(['|', ' '])).collect();
            let [_, title, request, gateway, rest] = cells[..] else { panic!("{row}") };
            assert!(!title.is_empty() && request == format!("[`{}`]", api.request.name), "{row}");
            assert_eq!(gateway.is_empty(), api.gateway.is_none(), "{row}");
            assert_eq!(rest, api.rest.as_ref().map_or("", |rest| rest.method.as_str()), "{row}");
        }
    }
}

#[test]
fn the_list_has_every_api() {
    let mut listed: Vec<&str> = crate::all::ALL.iter().map(|case| case.api.name).collect();
    // An API is listed once for each kind of call.
    listed.dedup();
    let described: Vec<&str> = SPEC.apis.iter().map(|api| api.name.as_str()).collect();
    assert_eq!(listed, described);
}
