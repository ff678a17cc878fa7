//! Exports of a spec folder in the formats of other tools.

mod object;
mod openapi;
mod write;

use alipay_codegen::ir::{Api, Spec};

use crate::import::value::Value;
pub use openapi::Conflict;

/// An exported document.
#[derive(Clone, Debug)]
pub struct Document {
    content: Value,
    apis: usize,
}

impl Document {
    /// Returns the number of described APIs.
    #[must_use]
    pub const fn apis(&self) -> usize {
        self.apis
    }

    /// Formats the document as YAML.
    #[must_use]
    pub fn yaml(&self) -> String {
        write::yaml(&self.content)
    }

    /// Formats the document as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        write::json(&self.content)
    }
}

/// Returns the OpenAPI 3.1 document of the APIs that REST (V3) offers. With `products`, it contains only their APIs.
///
/// # Errors
/// Fails if two APIs have the same verb and path.
pub fn openapi(spec: &Spec, products: &[String]) -> Result<Document, Conflict> {
    let is_wanted = |api: &&Api| api.rest.is_some() && (products.is_empty() || products.contains(&api.product));
    let apis: Vec<&Api> = spec.apis.iter().filter(is_wanted).collect();
    let content = openapi::document(spec, &apis)?;
    Ok(Document { content, apis: apis.len() })
}
