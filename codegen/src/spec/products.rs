//! `products.yaml`: its allowed content, and its content as serde decodes it.

use serde::Deserialize;

use super::shape::{Kind, Names, Shape};
use super::tables::{ALLOW, NAMES, may, must};
use super::typed::{AllowSpec, Entries};
use crate::catalogue::Code;

/// `spec/products.yaml`
pub static PRODUCTS_FILE: Shape = Shape {
    name: "ProductsFile",
    doc: "The products: their names, and their commonest calls. Only documentation uses them.",
    keys: &[&[
        must("products", PRODUCTS, "The products, by the names of their folders."),
        may("allow", ALLOW, "Exceptions from `lint` rules, each with its reason."),
    ]],
    unknown: Code::UnknownKey,
};

const PRODUCT_RECORD: &Kind = &Kind::Record(&PRODUCT);
const PRODUCTS: Kind = Kind::Map(Names::Free, PRODUCT_RECORD);

pub(super) static PRODUCT: Shape = Shape {
    name: "Product",
    doc: "A product: the APIs of one folder.",
    keys: &[&[
        must("title", Kind::Text, "The platform's name of the product, in Chinese."),
        must("summary", Kind::Text, "The purpose of the product in one sentence, in English, in your own words."),
        may("common", NAMES, "The APIs with which integrations begin, by their dotted names, the commonest first."),
    ]],
    unknown: Code::UnknownKey,
};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProductsFile {
    pub products: Entries<ProductSpec>,
    // `lint` reads it from the tree, with its places.
    #[serde(default, rename = "allow")]
    _allow: Entries<AllowSpec>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProductSpec {
    pub title: String,
    pub summary: String,
    #[serde(default)]
    pub common: Vec<String>,
}
