//! Fuzz target for the importer of OpenAPI descriptions.
//!
//! Input: whether to keep texts, folder; then the description, and a second one that is imported into the result of the first.
#![no_main]

use alipay_fuzz::input::Input;
use alipay_fuzz::spec_folder::SpecFolder;
use alipay_spec_tools::import::{self, Text};
use libfuzzer_sys::fuzz_target;

/// An existing file.
const WRITTEN: &str = "\
api: alipay.demo.order.query
title: 订单查询

gateway: {}

request:
  order_id: { type: string, required: true, max_length: 32, summary: The order. }

response:
  # Kept.
  state: { type: string }
";

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let (text, written) = (input.choose(&[Text::Drop, Text::Keep]), input.choose(&[false, true]));
    let folder = if written { SpecFolder::new(&[("demo/order.query.yaml", WRITTEN)]) } else { SpecFolder::new(&[]) };
    for _ in 0..2 {
        let description = folder.beside("openapi.yaml", &input.part());
        folder.import(|| import::openapi(&folder.spec(), &description, text));
        if input.is_empty() {
            break;
        }
    }
});
