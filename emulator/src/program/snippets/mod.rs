//! Configurations of clients, complete programs or modules of each language.

mod env;
mod go;
mod java;
mod node;
mod php;
mod python;
mod rust;

use std::path::Path;

use super::arguments::Language;
use super::client::Client;
use crate::KeyPair;

/// Returns the configuration of a client in this language.
pub(crate) fn snippet(language: Language, client: &Client) -> String {
    let text = match language {
        Language::Rust => rust::snippet(client),
        Language::Node => node::snippet(client),
        Language::Python => python::snippet(client),
        Language::Java => java::snippet(client),
        Language::Php => php::snippet(client),
        Language::Go => go::snippet(client),
        Language::Env => env::snippet(client),
    };
    text.trim_end().to_owned()
}

/// The file to name if the app keeps its private key to itself.
const OWN_KEY: &str = "app_private_key.pem";

/// Quotes a text. The escapes of JSON are also those of Go, Java, JavaScript and Python.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn quoted_path(path: &Path) -> String {
    quoted(&path.display().to_string())
}

/// Returns the key in PKCS#1 as bare base64. The program shows RSA keys only.
fn pkcs1(pair: &KeyPair) -> String {
    pair.private_key().to_pkcs1_base64().unwrap_or_default()
}

/// Returns the key in PKCS#8 as bare base64.
fn pkcs8(pair: &KeyPair) -> String {
    pair.private_key().to_pkcs8_base64()
}
