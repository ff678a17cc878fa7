//! Fuzz target for the importer of documentation pages.
//!
//! Input: folder; then a page, and a second one that is imported into the result of the first.
#![no_main]

use alipay_fuzz::input::Input;
use alipay_fuzz::spec_folder::SpecFolder;
use alipay_spec_tools::import;
use libfuzzer_sys::fuzz_target;

/// An existing file in canonical form. An import keeps the form only if the file had it before.
const WRITTEN: &str = "\
api: alipay.demo.parcel.track
title: 查包裹

gateway: {}
rest: { post: /v3/alipay/demo/parcel/track }

request:
  parcel_ids: { type: list<string>, max_items: 5, summary: Ours. }
  # Kept.
  mode:       { type: string }

response:
  tracks: { type: list<Step> }

types:
  Step: { fields: { at: { type: string }, state: { type: string } } }

errors:
  TOO_MANY_PARCELS: { summary: Ours., fix: Ours. }
";

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let written = input.choose(&[false, true]);
    let folder = if written { SpecFolder::new(&[("demo/parcel.track.yaml", WRITTEN)]) } else { SpecFolder::new(&[]) };
    for _ in 0..2 {
        let page = folder.beside("page.txt", &input.part());
        folder.import(|| import::pages(&folder.spec(), &[&page]));
        if input.is_empty() {
            break;
        }
    }
});
