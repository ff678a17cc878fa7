//! The description of a product.

/// The description of a product, for documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// The Rust module, the cargo feature and the folder.
    pub name: String,
    /// The platform's name of the product.
    pub title: String,
    /// The purpose, in one sentence.
    pub summary: String,
    /// The spec file, from the spec folder's name down, with `/`.
    pub file: String,
    /// The APIs with which integrations begin, by their dotted names, the commonest first. All of them belong to the product.
    pub common: Vec<String>,
}
