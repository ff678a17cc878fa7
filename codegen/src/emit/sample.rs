//! The examples in documentation: the sample request of an API as Rust code, alone and with its call.

use serde_json::Value;

use super::api::ways;
use super::index::module_name;
use super::paths::Paths;
use crate::ir::{Api, Field, Home, Item, Kind, Limit, LimitAt, Protocol, Record, Required};
use crate::sample;

/// Returns a code block that builds the sample request. It compiles in the crate that contains the run time.
pub(super) fn docs(api: &Api, paths: &Paths) -> Vec<String> {
    block(api, paths, request(api))
}

/// Returns a code block that builds the sample request and sends it, or signs it for its sender.
pub(super) fn call(api: &Api, paths: &Paths) -> Vec<String> {
    let done = match ways(api).first() {
        Some((_, "page")) => "let url = client.page_execute(&request).url()?;",
        Some((_, "app")) => "let order = client.sdk_execute(&request).order_string()?;",
        _ => "let response = client.call(&request).await?;",
    };
    let hidden = |line: &str| paths.is_own().then(|| format!("# {line}"));
    let mut lines: Vec<String> =
        hidden("async fn example(client: &alipay::Client) -> Result<(), Box<dyn std::error::Error>> {").into_iter().collect();
    lines.extend(request(api));
    lines.push(done.to_owned());
    lines.extend(hidden("Ok(())").into_iter().chain(hidden("}")));
    block(api, paths, lines)
}

/// Puts code into a block, below the import of the request.
fn block(api: &Api, paths: &Paths, code: Vec<String>) -> Vec<String> {
    let mut lines = match paths.is_own() {
        true => {
            let import = format!("use alipay::{}::{};", module_name(&api.product), api.request.name);
            vec!["```".to_owned(), import, String::new()]
        }
        // The path of this module depends on the crate that includes it.
        false => vec!["```ignore".to_owned()],
    };
    lines.extend(code);
    lines.push("```".to_owned());
    lines
}

/// Returns the statement that builds the sample request.
fn request(api: &Api) -> Vec<String> {
    let protocol = if api.gateway.is_some() { Protocol::Gateway } else { Protocol::Rest };
    let sample = sample::request(api, protocol);
    let builder = Builder { product: module_name(&api.product), module: &api.module };
    let name = &api.request.name;
    let mut setters = builder.setters(&api.request, sample.iter());
    setters.extend(api.request.fields.iter().filter_map(upload));
    if setters.is_empty() {
        return vec![format!("let request = {name}::new();")];
    }
    let mut lines = vec![format!("let request = {name}::new()")];
    lines.extend(setters.iter().map(|setter| format!("    {setter}")));
    if let Some(last) = lines.last_mut() {
        last.push(';');
    }
    lines
}

/// Returns the setter of a required file. The sample contains no files, because it is JSON.
fn upload(field: &Field) -> Option<String> {
    if !matches!(field.kind, Kind::File) || field.required != Required::Yes {
        return None;
    }
    let extensions = |at: &LimitAt| match &at.limit {
        Limit::Extensions(extensions) => Some(extensions.clone()),
        _ => None,
    };
    let extensions = field.limits.iter().find_map(extensions).unwrap_or_default();
    let usual = "jpg".to_owned();
    let extension = if extensions.contains(&usual) { &usual } else { extensions.first().unwrap_or(&usual) };
    Some(format!(".{}(alipay::upload::Upload::from_bytes({:?}, \"…\"))", field.ident, format!("file.{extension}")))
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
