//! The names of the classes in an inventory, and the texts of their fields.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

/// The classes of one method.
#[derive(Deserialize)]
pub(super) struct Classes {
    pub(super) method: String,
    #[serde(default)]
    pub(super) request_class: String,
    pub(super) biz_content_class: Option<String>,
    #[serde(default)]
    pub(super) response_class: String,
}

/// One line of texts.
#[derive(Deserialize)]
struct Line {
    kind: String,
    class: String,
    fields: BTreeMap<String, String>,
}

/// The texts of all classes.
#[derive(Default)]
pub(super) struct Texts {
    classes: HashMap<(String, String), BTreeMap<String, String>>,
}

impl Texts {
    /// Parses texts, one JSON object per line. Returns the number of the first invalid line as the error.
    pub(super) fn parse(text: &str) -> Result<Self, usize> {
        let mut texts = Self::default();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let line: Line = serde_json::from_str(line).map_err(|_| index + 1)?;
            texts.classes.entry((line.kind, line.class)).or_default().extend(line.fields);
        }
        Ok(texts)
    }

    /// Returns the text of a field of a model or of a response.
    pub(super) fn field(&self, kind: &str, class: &str, field: &str) -> Option<&str> {
        let fields = self.classes.get(&(kind.to_owned(), class.to_owned()))?;
        fields.get(field).or_else(|| fields.get(&pascal(field))).map(String::as_str)
    }

    /// Returns the text of a method, which is that of its parameter `biz_content`.
    pub(super) fn method(&self, class: &str) -> Option<&str> {
        self.field("request", class, "BizContent")
    }
}

/// Returns a name in the case of properties: `image_content` becomes `ImageContent`.
fn pascal(name: &str) -> String {
    let capital = |part: &str| {
        let mut characters = part.chars();
        characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
    };
    name.split('_').map(capital).collect()
}

/// Parses the classes of an inventory, one JSON object per line. Invalid lines are reported by the reader of the inventory.
pub(super) fn parse(text: &str) -> BTreeMap<String, Classes> {
    let parsed = text.lines().filter_map(|line| serde_json::from_str::<Classes>(line).ok());
    parsed.map(|classes| (classes.method.clone(), classes)).collect()
}
