//! The changed files: applies edits, writes new files, and keeps the canonical form.

use std::sync::Arc;

use super::Merger;
use super::edit::Edits;
use super::spec::{Existing, Place};
use crate::format;
use crate::import::value;
use alipay_codegen::diagnostic::Report;
use alipay_codegen::source::{Found, Source};

/// The line with the schema for editors.
const SCHEMA: &str = "# yaml-language-server: $schema=../schema.json\n";
const SCHEMA_AT_TOP: &str = "# yaml-language-server: $schema=schema.json\n";

impl Merger<'_> {
    /// Returns the changed files. A file in the canonical form keeps it.
    pub(super) fn finish(self, folder: &[Found]) -> Vec<(Found, Option<String>)> {
        let parent = folder.first().map_or(("spec".to_owned(), "spec".to_owned()), |file| {
            let depth = if file.product.is_empty() { 1 } else { 2 };
            let up = |path: &str| path.rsplitn(depth + 1, '/').last().unwrap_or("").to_owned();
            (up(file.source.path()), up(file.source.name()))
        });
        let mut files = Vec::new();
        for (place, work) in self.files {
            let (product, stem) = &place;
            match self.spec.file(&place) {
                Some(_) if work.edits.is_empty() => continue,
                Some(file) => files.push((edited(&place, file, work.edits), Some(file.source.text().to_owned()))),
                None => {
                    let below = if product.is_empty() { format!("{stem}.yaml") } else { format!("{product}/{stem}.yaml") };
                    let schema = if product.is_empty() { SCHEMA_AT_TOP } else { SCHEMA };
                    let text = format!("{schema}{}", value::block(&work.sections, 0));
                    let source = Source::new(format!("{}/{below}", parent.0), format!("{}/{below}", parent.1), text);
                    files.push((formatted(&place, Arc::new(source)), None));
                }
            }
        }
        files
    }
}

/// Returns a file with its edits. A file in the canonical form keeps it.
pub(in crate::import) fn edited(place: &Place, file: &Existing, edits: Edits) -> Found {
    let source = &file.source;
    let tidy = canonical(place, source).is_some_and(|text| format::is_canonical(source, &text));
    let edited = Arc::new(Source::new(source.path(), source.name(), edits.apply(source.text())));
    match tidy {
        true => formatted(place, edited),
        false => file_at(place, edited),
    }
}

/// Returns a file in the canonical form, if it has one.
fn formatted(place: &Place, source: Arc<Source>) -> Found {
    let text = canonical(place, &source);
    file_at(place, text.map_or_else(|| Arc::clone(&source), |text| Arc::new(Source::new(source.path(), source.name(), text))))
}

fn canonical((product, stem): &Place, source: &Arc<Source>) -> Option<String> {
    format::format(source, format::shape(product, stem), &mut Report::new(source))
}

fn file_at((product, stem): &Place, source: Arc<Source>) -> Found {
    Found { product: product.clone(), stem: stem.clone(), source }
}
