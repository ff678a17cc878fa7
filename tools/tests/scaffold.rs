//! `new`: spec files of the catalogue's methods.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::fs;
use std::path::Path;

use alipay_codegen::platform::{self, Method};
use alipay_codegen::resolve::identify;
use alipay_codegen::{ir, load_files};
use alipay_spec_tools::{diff, format_folder, lint, scaffold};

/// Creates the file of an API in an empty folder, and returns its text.
fn created(spec: &Path, api: &str, rest: Option<&str>) -> String {
    let changes = scaffold(spec, api, rest).unwrap();
    changes.write(spec).unwrap();
    fs::read_to_string(spec.join(&changes.files[0].path)).unwrap()
}

/// Resolves a file beside the types that it could name.
fn resolved(path: &str, text: &str) -> ir::Spec {
    let of_product = path.split_once('/').map(|(product, _)| format!("{product}/types.yaml")).unwrap();
    let shared = alipay_catalogue::FILES.iter().filter(|file| file.path == "types.yaml" || file.path == of_product);
    let mut spec = load_files(shared.map(|file| (file.path, file.text)).chain([(path, text)])).unwrap().spec;
    spec.shared.clear();
    spec
}

fn in_catalogue(has: impl Fn(&Method) -> bool) -> Method {
    platform::methods().find(has).unwrap()
}

#[test]
fn the_file_has_the_facts_of_the_catalogue() {
    // Each hundredth, as all take a minute.
    for method in platform::methods().filter(|method| !method.title.is_empty()).step_by(100) {
        let folder = tempfile::tempdir().unwrap();
        let text = created(folder.path(), method.name, None);
        let path = identify(method.name).unwrap().path();
        let expected = ir::Spec { apis: vec![platform::method(&method).unwrap()], ..ir::Spec::default() };
        let changes = diff::between(&expected, &resolved(&path, &text));
        assert_eq!(diff::human(&changes), "No differences.\n", "{text}");
        assert!(lint(folder.path()).is_empty(), "{:?}", lint(folder.path()));
        assert!(format_folder(folder.path()).files.is_empty(), "the canonical form");
    }
}

#[test]
fn each_field_type_and_api_has_a_place_for_its_summary() {
    let folder = tempfile::tempdir().unwrap();
    let text = created(folder.path(), "alipay.commerce.medical.card.query", None);
    let api = platform::method(&platform::methods::find("alipay.commerce.medical.card.query").unwrap()).unwrap();
    let fields = |record: &ir::Record| record.fields.len();
    let types: usize = api.types.iter().map(|of| if let ir::Type::Record(record) = of { 1 + fields(record) } else { 1 }).sum();
    assert_eq!(text.matches("# summary:\n").count(), 1 + fields(&api.request) + fields(&api.response) + types);
    // The catalogue has no title.
    assert!(text.contains("# The official name in Chinese.\ntitle:\n"), "{text}");
    assert_eq!(lint(folder.path()).iter().map(|found| found.code.to_string()).collect::<Vec<_>>(), ["E0008"]);
    let described = text.replace("# summary:", "summary: Words of a maintainer.").replace("title:\n# ", "title: T\n# ");
    fs::write(folder.path().join("commerce/medical.card.query.yaml"), described).unwrap();
    let spec = alipay_codegen::load(folder.path()).unwrap().spec;
    assert!(spec.apis[0].request.fields.iter().all(|field| !field.summary.is_empty()));
}

#[test]
fn limits_stay_advisory_and_lists_open() {
    let has = |method: &Method, fact: &str| platform::methods::yaml(method).unwrap().contains(fact);
    let method = in_catalogue(|method| !method.title.is_empty() && has(method, "advisory: [") && has(method, "open: true"));
    let folder = tempfile::tempdir().unwrap();
    let text = created(folder.path(), method.name, None);
    assert!(text.contains("advisory: [") && text.contains("open: true\n"), "{text}");
}

#[test]
fn a_path_on_rest_takes_its_fields_from_the_catalogue() {
    let method = "zhima.customer.contract.accept.create";
    let folder = tempfile::tempdir().unwrap();
    let rest = "POST /v3/zhima/customer/{contract_no}/{step}";
    let text = created(folder.path(), method, Some(rest));
    assert!(text.contains("rest: { post: \"/v3/zhima/customer/{contract_no}/{step}\" }\n"), "{text}");
    let api = &resolved("zhima_customer/contract.accept.create.yaml", &text).apis[0];
    for name in ["contract_no", "step"] {
        let field = api.request.fields.iter().find(|field| field.name == name).unwrap();
        assert_eq!(field.required, ir::Required::Yes, "{name}");
    }
    assert!(api.gateway.is_some() && text.matches("contract_no:\n").count() == 2, "the request and the response: {text}");
}

#[test]
fn a_described_method_leaves_the_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogue").join(name);
    let built = |spec: &Path| alipay_spec_tools::catalogue::build(spec, &path("inventory.jsonl"), &path("texts.jsonl")).unwrap();
    let index = built(folder.path()).index;
    assert!(index.contains("alipay.demo.lamp.switch\t"), "{index}");
    let text = created(folder.path(), "alipay.demo.lamp.switch", None);
    assert!(text.contains("\nrequest: {}\n") && !text.contains("# Facts:"), "an unknown method gets an empty file: {text}");
    fs::write(folder.path().join("demo/lamp.switch.yaml"), text.replace("title:\n", "title: T\n")).unwrap();
    assert!(!built(folder.path()).index.contains("alipay.demo.lamp.switch\t"));
}
