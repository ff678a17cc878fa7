//! Every code of the catalogue: a spec with exactly this problem, and its rendered diagnostic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use alipay_codegen::catalogue::{self, Code};
use alipay_codegen::diagnostic::{Diagnostics, Severity, render};
use alipay_codegen::{Builder, Error};
use alipay_spec_tools::import::{self, Text};
use alipay_spec_tools::{format_folder, lint};

const FIXTURES: &str = "tests/fixtures";

/// Returns the diagnostics of a fixture: a spec folder, or a source with the spec folder that it is imported into.
fn check(id: &str) -> Diagnostics {
    let folder = format!("{FIXTURES}/{id}");
    let (spec, source) = (format!("{folder}/spec"), |name: &str| PathBuf::from(format!("{folder}/{name}")));
    if id.starts_with('L') {
        return lint(Path::new(&folder));
    }
    if let Ok(apis) = std::fs::read_to_string(source("apis.txt")) {
        return Builder::new().platform().apis(apis.lines()).check();
    }
    let imported = if source("openapi.yaml").is_file() {
        import::openapi(Path::new(&spec), &source("openapi.yaml"), Text::Drop)
    } else if source("inventory.jsonl").is_file() {
        import::gateway_inventory(Path::new(&spec), &source("inventory.jsonl"))
    } else if source("page.txt").is_file() {
        import::pages(Path::new(&spec), &[source("page.txt")])
    } else if id.starts_with('I') {
        return format_folder(Path::new(&spec)).found;
    } else {
        return Builder::new().spec(folder).check();
    };
    match imported {
        Ok(imported) => imported.changes.found,
        Err(Error::Spec(diagnostics)) => diagnostics,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn each_code_has_a_fixture_with_no_other_code() {
    let mut wrong = String::new();
    for code in Code::ALL {
        let diagnostics = check(code.id());
        let codes: BTreeSet<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code.id()).collect();
        if codes != BTreeSet::from([code.id()]) {
            wrong.push_str(&format!("{code} yields {codes:?}\n{}\n", render::human(&diagnostics, false)));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn each_fixture_belongs_to_a_code() {
    for entry in std::fs::read_dir(FIXTURES).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(Code::parse(&name).is_some(), "no code is called {name}");
    }
}

#[test]
fn each_code_is_reported_with_its_place() {
    for code in Code::ALL {
        insta::assert_snapshot!(code.id(), render::human(&check(code.id()), false));
    }
}

#[test]
fn each_code_is_explained() {
    for code in Code::ALL {
        assert!(code.explanation().trim().len() > 60, "{code} needs an explanation");
        assert_eq!(Code::parse(&code.id().to_lowercase()), Some(*code));
        match code.id().as_bytes()[0] {
            b'E' => assert_eq!(code.severity(), Severity::Error, "{code}"),
            b'W' => assert_eq!(code.severity(), Severity::Warning, "{code}"),
            letter => assert!(matches!(letter, b'I' | b'L'), "{code}"),
        }
        assert!(catalogue::markdown().contains(&format!("**{}**: {}.", code.id(), code.title())));
    }
    let ids: BTreeSet<&str> = Code::ALL.iter().map(|code| code.id()).collect();
    assert_eq!(ids.len(), Code::ALL.len(), "a number is used twice");
    assert!(Code::parse("E9999").is_none());
}

#[test]
fn one_line_has_file_line_column_code_and_help() {
    let short = render::short(&check("E0006"));
    let first = short.lines().next().unwrap();
    assert_eq!(
        first,
        "tests/fixtures/E0006/demo/thing.query.yaml:7:40: error[E0006]: unknown key `max_lenght`; did you mean `max_length`?"
    );
    let cargo = render::cargo(&check("E0006"));
    assert!(cargo.lines().all(|line| line.starts_with("cargo::error=tests/fixtures/E0006/")), "{cargo}");
    assert!(render::cargo(&check("W0001")).starts_with("cargo::warning="));
}

#[test]
fn the_json_output_lists_the_same_diagnostics() {
    let value: serde_json::Value = serde_json::from_str(&render::json(&check("E0006"))).unwrap();
    let first = &value[0];
    assert_eq!(first["code"], "E0006");
    assert_eq!(first["severity"], "error");
    assert_eq!((&first["primary"]["line"], &first["primary"]["column"]), (&7.into(), &40.into()));
    assert_eq!(first["help"], "did you mean `max_length`?");
}

#[test]
fn columns_count_characters() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("demo")).unwrap();
    let text = "api: alipay.demo.thing\ntitle: \"示例\"\nsummary: S.\ngateway: {}\nrequest: { a: { summary: 标题, type: 文本 } }\nresponse: {}\n";
    std::fs::write(folder.path().join("demo/thing.yaml"), text).unwrap();
    let diagnostics = Builder::new().spec(folder.path()).check();
    let position = diagnostics.as_slice()[0].primary.position();
    assert_eq!((position.line, position.column), (5, 36), "{diagnostics}");
}

#[test]
fn mistakes_of_all_files_are_reported_in_one_run_in_order() {
    let diagnostics = check("E0003");
    let files: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.primary.source.path()).collect();
    let mut sorted = files.clone();
    sorted.sort_unstable();
    assert_eq!(files, sorted);
    assert_eq!(files.len(), 6, "{diagnostics}");
    assert!(Path::new(files[0]).is_file());
}

#[test]
fn a_misspelt_key_hides_no_other_mistake_and_causes_none() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("demo")).unwrap();
    let text = "api: alipay.demo.thing\ntitle: T\nsummary: S.\ngateway: {}\nrequest:\n  a: { summary: A., type: string, max_lenght: 3 }\n  \
                b: { summary: B., type: string, max_items: 3 }\n  c: { summary: C., type: string, min_length: 2, max_length: 1 }\n\
                response: {}\nerrors:\n  TOO_LONG: { summary: Too long., rule: a.max_length }\n";
    std::fs::write(folder.path().join("demo/thing.yaml"), text).unwrap();
    let diagnostics = Builder::new().spec(folder.path()).check();
    let codes: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code.id()).collect();
    // The link itself is valid, only its limit is misspelt. `max_items` of a text is a separate error.
    assert_eq!(codes, ["E0006", "E0017", "E0018"], "{diagnostics}");
}

/// Returns the diagnostic codes of a spec with these files, each with its file.
fn codes_of(files: &[(&str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let diagnostics = Builder::new().spec(folder.path()).check();
    diagnostics
        .iter()
        .map(|diagnostic| format!("{} {}", diagnostic.primary.source.path().rsplit('/').next().unwrap_or(""), diagnostic.code))
        .collect()
}

const PRODUCTS: &str = "products:\n  demo: { title: T, summary: S., common: [alipay.demo.thing] }\n";

#[test]
fn a_broken_api_is_not_reported_at_its_product() {
    let valid = "api: alipay.demo.thing\ntitle: T\nsummary: S.\ngateway: {}\nrequest: {}\nresponse: {}\n";
    assert!(codes_of(&[("products.yaml", PRODUCTS), ("demo/thing.yaml", valid)]).is_empty());
    assert_eq!(codes_of(&[("products.yaml", PRODUCTS), ("demo/thing.yaml", "- a list\n")]), ["thing.yaml E0008"]);
    let renamed = valid.replace("demo.thing", "demo.thin");
    assert_eq!(codes_of(&[("products.yaml", PRODUCTS), ("demo/thing.yaml", &renamed)]), ["thing.yaml E0022"]);
    let twice = PRODUCTS.replace("[alipay.demo.thing]", "[alipay.demo.thing, alipay.demo.thing]");
    assert_eq!(codes_of(&[("products.yaml", &twice), ("demo/thing.yaml", valid)]), ["products.yaml E0020"]);
    // The documentation of a private spec needs no description.
    assert!(codes_of(&[("demo/thing.yaml", valid)]).is_empty());
}

#[test]
fn a_keyword_must_be_a_search_word() {
    let keywords = "keywords: ['a\"b', \"it's\", ' blank', 扫码, 扫码, two words]\n";
    let text = format!("api: alipay.demo.thing\ntitle: T\nsummary: S.\n{keywords}gateway: {{}}\nrequest: {{}}\nresponse: {{}}\n");
    let expected = ["thing.yaml E0012", "thing.yaml E0012", "thing.yaml E0012", "thing.yaml E0020"];
    assert_eq!(codes_of(&[("demo/thing.yaml", &text)]), expected);
}

const USES_SHARED: &str = "api: alipay.demo.thing\ntitle: T\nsummary: S.\ngateway: {}\nrequest:\n  a: { summary: A., type: Shared }\n\
                           response: {}\nerrors:\n  X: { summary: X., rule: a.b.required }\nexamples:\n  e: { request: { a: { b: x } } }\n";

#[test]
fn a_broken_shared_type_is_not_reported_at_its_users() {
    let valid = "types:\n  Shared: { summary: S., fields: { b: { type: string, required: true, summary: B. } } }\n";
    assert!(codes_of(&[("types.yaml", valid), ("demo/thing.yaml", USES_SHARED)]).is_empty());
    let unreadable = valid.replace("types:", "types: [");
    assert_eq!(codes_of(&[("types.yaml", &unreadable), ("demo/thing.yaml", USES_SHARED)]), ["types.yaml E0002"]);
    let misspelt = valid.replace("required", "requird");
    assert_eq!(codes_of(&[("types.yaml", &misspelt), ("demo/thing.yaml", USES_SHARED)]), ["types.yaml E0006"]);
    let unknown = valid.replace("type: string", "type: strin");
    assert_eq!(codes_of(&[("types.yaml", &unknown), ("demo/thing.yaml", USES_SHARED)]), ["types.yaml E0013"]);
    let missing = valid.replace("Shared", "Other");
    assert_eq!(codes_of(&[("types.yaml", &missing), ("demo/thing.yaml", USES_SHARED)]), ["thing.yaml E0013", "types.yaml W0001"]);
}

#[test]
fn two_apis_of_a_product_cannot_have_the_same_name() {
    let api =
        |name: &str| format!("api: alipay.demo.{name}\ntitle: T\nsummary: S.\ngateway: {{}}\nrequest: {{}}\nresponse: {{}}\n");
    let files = [("demo/a.b.yaml", api("a.b")), ("demo/a_b.yaml", api("a_b")), ("demo/a.b.response.yaml", api("a.b.response"))];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let codes = codes_of(&files);
    assert!(codes.iter().all(|code| code.ends_with("E0015")) && codes.len() >= 2, "{codes:?}");
}

#[test]
fn gateway_only_keys_are_rejected_on_rest() {
    let diagnostics = Builder::new().spec("tests/specs/misplaced").check();
    let shown = render::short(&diagnostics);
    assert_eq!(diagnostics.iter().filter(|diagnostic| diagnostic.code == Code::UnknownKey).count(), 2, "{shown}");
    assert!(shown.contains("rest.yaml:5") && shown.contains("only the gateway accepts batches"), "{shown}");
    assert!(shown.contains("rest.yaml:8") && shown.contains("only the gateway returns certificates"), "{shown}");
}
