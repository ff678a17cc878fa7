//! `stats`: counts of a spec with every feature.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::path::Path;

use alipay_codegen::{load, stats};

fn counted(folder: &str) -> stats::Stats {
    stats::stats(&load(Path::new(folder)).unwrap().spec)
}

#[test]
fn statistics_print_as_a_table() {
    insta::assert_snapshot!(counted("tests/specs/features").human());
}

#[test]
fn statistics_print_as_json() {
    insta::assert_snapshot!(counted("tests/specs/features").json());
}

#[test]
fn the_total_is_the_sum_of_its_parts() {
    let stats = counted("../spec");
    let apis = std::fs::read_dir("../spec").unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = apis.flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().file_name());
    let files = files.filter(|name| name != "types.yaml").count();
    assert_eq!(stats.total().get("apis"), u64::try_from(files).unwrap());
    let on = ["apis_on_both", "apis_on_gateway", "apis_on_rest"].iter().map(|name| stats.total().get(name)).sum::<u64>();
    assert_eq!(on, stats.total().get("apis"));
    assert!(stats.product("open_public").unwrap().limit("max_length") > 0);
}
