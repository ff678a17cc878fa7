//! The rule for `products.yaml`: it describes each product.

use std::collections::BTreeSet;

use super::{File, Finding};
use alipay_codegen::catalogue::Code;
use alipay_codegen::ir::Spec;

/// Checks that the file describes each product, if it is `products.yaml`.
pub(super) fn look(file: &File<'_>, spec: &Spec, findings: &mut Vec<Finding>) {
    if file.node.get("products").is_none() || file.api.is_some() {
        return;
    }
    let described: BTreeSet<&str> = spec.products.iter().map(|product| product.name.as_str()).collect();
    let products: BTreeSet<&str> = spec.apis.iter().map(|api| api.product.as_str()).collect();
    for name in products.difference(&described) {
        let message = format!("the product `{name}` has no description");
        let help = "add its `title` and its `summary`";
        let span = file.node.key_span_of("products");
        findings.push(Finding::new(file, Code::NoProduct, &format!("products.{name}"), span, message, help));
    }
}
