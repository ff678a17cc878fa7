//! Fuzz target for the loader of spec files, from text to resolved description, and for the formatter.
//!
//! Input: the file of an API, of its product's types, of all types, of each protocol, and of the products.
#![no_main]

use alipay_codegen::load_files;
use alipay_fuzz::diagnostics::codes;
use alipay_fuzz::input::Input;
use alipay_fuzz::spec_folder::{SpecFolder, rejection};
use libfuzzer_sys::fuzz_target;

const PATHS: [&str; 6] =
    ["demo/thing.query.yaml", "demo/types.yaml", "types.yaml", "gateway.yaml", "rest.yaml", "products.yaml"];

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let mut texts = Vec::new();
    while !input.is_empty() && texts.len() < PATHS.len() {
        texts.push(input.text());
    }
    let files: Vec<(&str, &str)> =
        PATHS.into_iter().zip(texts.iter().map(String::as_str)).filter(|(_, text)| !text.is_empty()).collect();
    let before = rejection(load_files(files.iter().copied()));

    let folder = SpecFolder::new(&files);
    let offered = if before.is_none() { Some(folder.plan().expect("a folder loads like its files")) } else { None };
    let changes = folder.format();
    if changes.files.is_empty() {
        return;
    }
    let formatted: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| {
            let changed = changes.files.iter().find(|file| file.path == *path).and_then(|file| file.expected.as_deref());
            (*path, changed.unwrap_or(text))
        })
        .collect();
    let after = rejection(load_files(formatted.iter().copied()));
    assert_eq!(
        after.as_ref().map(codes),
        before.as_ref().map(codes),
        "formatting changes the diagnostics:\n{before:?}\n{after:?}"
    );
    assert_eq!(
        after.is_none().then(|| folder.plan().expect("a folder loads like its files")),
        offered,
        "formatting changes the code"
    );
});
