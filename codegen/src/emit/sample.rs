//! The example in the documentation of a request: the sample request as Rust code.

use serde_json::Value;

use super::index::module_name;
use super::paths::Paths;
use crate::ir::{Api, Home, Item, Kind, Protocol, Record};
use crate::sample;

/// Returns a code block that builds the sample request. It compiles in the crate that contains the run time.
pub(super) fn docs(api: &Api, paths: &Paths) -> Vec<String> {
    let protocol = if api.gateway.is_some() { Protocol::Gateway } else { Protocol::Rest };
    let sample = sample::request(api, protocol);
    let builder = Builder { product: module_name(&api.product), module: &api.module };
    let name = &api.request.name;
    let mut lines = Vec::new();
    if paths.is_own() {
        lines.extend(["```".to_owned(), format!("use alipay::{}::{name};", builder.product), String::new()]);
    } else {
        // The path of this module depends on the crate that includes it.
        lines.push("```ignore".to_owned());
    }
    let setters = builder.setters(&api.request, sample.iter());
    if setters.is_empty() {
        lines.push(format!("let request = {name}::new();"));
    } else {
        lines.push(format!("let request = {name}::new()"));
        lines.extend(setters.iter().map(|setter| format!("    {setter}")));
        if let Some(last) = lines.last_mut() {
            last.push(';');
        }
    }
    lines.push("```".to_owned());
    lines
}

struct Builder<'a> {
    /// The module of the product.
    product: String,
    /// The module of the API.
    module: &'a str,
}

impl Builder<'_> {
    fn setters<'v>(&self, record: &Record, values: impl Iterator<Item = (&'v String, &'v Value)>) -> Vec<String> {
        let setter = |(name, value): (&String, &Value)| {
            let field = record.fields.iter().find(|field| field.name == *name)?;
            Some(format!(".{}({})", field.ident, self.value(&field.kind, value)?))
        };
        values.filter_map(setter).collect()
    }

    /// Returns an expression for a value, or `None` if the setter does not accept it.
    fn value(&self, kind: &Kind, value: &Value) -> Option<String> {
        match (kind, value) {
            (Kind::Text(_), Value::String(text)) => Some(format!("{text:?}")),
            (Kind::Integer, Value::Number(number)) if number.is_i64() => Some(number.to_string()),
            (Kind::Number, Value::Number(number)) => Some(format!("{:?}", number.as_f64()?)),
            (Kind::Boolean, Value::Bool(is)) => Some(is.to_string()),
            (Kind::Record(record), Value::Object(values)) => {
                let setters = self.setters(record, values.iter());
                Some(format!("{}::new(){}", self.path(record), setters.concat()))
            }
            (Kind::List(item), Value::Array(items)) => self.list(item, items),
            _ => None,
        }
    }

    fn list(&self, item: &Item, items: &[Value]) -> Option<String> {
        let items: Option<Vec<String>> = items.iter().map(|value| self.value(&item.kind, value)).collect();
        Some(format!("[{}]", items?.join(", ")))
    }

    fn path(&self, record: &Record) -> String {
        let name = &record.name;
        match record.home {
            Home::Api => format!("alipay::{}::{}::{name}", self.product, self.module),
            Home::Product => format!("alipay::{}::types::{name}", self.product),
            Home::Spec => format!("alipay::types::{name}"),
        }
    }
}
