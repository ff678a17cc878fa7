//! Titles from a source for files that `new` created: their titles are empty, which is an error.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::draft::Reading;
use super::value;
use crate::format::layout;
use alipay_codegen::diagnostic::Report;
use alipay_codegen::resolve::identify;
use alipay_codegen::source::yaml::{Node, Scalar};
use alipay_codegen::source::{Found, Source};
use alipay_codegen::spec;

/// Titles, by the product and the file name of their APIs.
#[derive(Default)]
pub(super) struct Titles(BTreeMap<(String, String), String>);

impl Titles {
    /// Adds the titles of a source, except those that are present already.
    pub(super) fn add(&mut self, reading: &Reading) {
        for draft in &reading.apis {
            if let (Some(title), Some(identity)) = (&draft.title, identify(&draft.api)) {
                self.0.entry((identity.product, identity.rest)).or_insert_with(|| title.replace('\n', " "));
            }
        }
    }

    /// Fills the empty titles of a folder, and returns the previous texts.
    pub(super) fn fill(&self, folder: &mut [Found]) -> BTreeMap<(String, String), String> {
        let mut before = BTreeMap::new();
        for file in folder {
            let place = (file.product.clone(), file.stem.clone());
            let filled = self.0.get(&place).and_then(|title| filled(&file.source, title));
            if let Some(text) = filled {
                before.insert(place, file.source.text().to_owned());
                file.source = Arc::new(Source::new(file.source.path(), file.source.name(), text));
            }
        }
        before
    }
}

/// Returns the text of a file with its title filled in, if it is empty.
fn filled(source: &Arc<Source>, title: &str) -> Option<String> {
    let root = spec::parse(source, &mut Report::new(source))?;
    let entry = root.entry("title")?;
    let empty = match entry.value.scalar() {
        Some(Scalar::Null) => true,
        Some(Scalar::Text(text)) => text.is_empty(),
        _ => false,
    };
    if !empty {
        return None;
    }
    let text = source.text();
    let title = value::scalar(title, in_braces(&root, text));
    let end = layout::entry_end(entry, text);
    let (head, rest) = text.split_at_checked(end)?;
    let written = text
        .get(entry.value.span.start..end)
        .filter(|written| matches!(*written, "~" | "null" | "Null" | "NULL" | "\"\"" | "''"));
    let head = written.map_or(head, |written| head.strip_suffix(written).unwrap_or(head));
    let blank = if head.ends_with(' ') { "" } else { " " };
    Some(format!("{head}{blank}{title}{rest}"))
}

fn in_braces(root: &Node, text: &str) -> bool {
    text.get(root.span.start..).is_some_and(|text| text.starts_with('{'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_spelling_of_an_empty_title_is_filled() {
        let filled = |text: &str| filled(&Arc::new(Source::new("a", "a", text)), "标题: x");
        for (before, after) in [
            ("api: a.b.c\ntitle:\n# Ours.\n\ngateway: {}\n", "api: a.b.c\ntitle: \"标题: x\"\n# Ours.\n\ngateway: {}\n"),
            ("title: # the name\ngateway: {}\n", "title: \"标题: x\" # the name\ngateway: {}\n"),
            ("title: ~\ngateway: {}\n", "title: \"标题: x\"\ngateway: {}\n"),
            ("title: \"\"\ngateway: {}\n", "title: \"标题: x\"\ngateway: {}\n"),
            ("title:", "title: \"标题: x\""),
        ] {
            assert_eq!(filled(before).as_deref(), Some(after), "{before}");
        }
        for kept in ["title: 别的\n", "api: a.b.c\n", "title: [a]\n", "not: [yaml"] {
            assert_eq!(filled(kept), None, "{kept}");
        }
    }
}
