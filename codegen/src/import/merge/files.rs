//! The files that come of it: edits applied, new files written, the canonical form kept.

use std::sync::Arc;

use super::Merger;
use crate::diagnostic::Report;
use crate::format;
use crate::import::value;
use crate::source::{Found, Source};

/// The line that tells editors what a file may say.
const SCHEMA: &str = "# yaml-language-server: $schema=../schema.json\n";
const SCHEMA_AT_TOP: &str = "# yaml-language-server: $schema=schema.json\n";

impl Merger<'_> {
    /// The files that change. One that was in the canonical form is so again.
    pub(super) fn finish(self, folder: &[Found]) -> Vec<(Found, Option<String>)> {
        let parent = folder.first().map_or(("spec".to_owned(), "spec".to_owned()), |one| {
            let depth = if one.product.is_empty() { 1 } else { 2 };
            let up = |path: &str| path.rsplitn(depth + 1, '/').last().unwrap_or("").to_owned();
            (up(one.source.path()), up(one.source.name()))
        });
        let mut files = Vec::new();
        for (place, work) in self.files {
            let (product, stem) = place.clone();
            let shape = format::shape(&product, &stem);
            let canonical = |source: &Arc<Source>| format::format(source, shape, &mut Report::new(source));
            let (path, name, before, text, tidy) = match self.spec.file(&place) {
                Some(_) if work.edits.is_empty() => continue,
                Some(file) => {
                    let source = &file.source;
                    let tidy = canonical(source).is_some_and(|text| format::is_canonical(source, &text));
                    let text = work.edits.apply(source.text());
                    (source.path().to_owned(), source.name().to_owned(), Some(source.text().to_owned()), text, tidy)
                }
                None => {
                    let below = if product.is_empty() { format!("{stem}.yaml") } else { format!("{product}/{stem}.yaml") };
                    let schema = if product.is_empty() { SCHEMA_AT_TOP } else { SCHEMA };
                    let text = format!("{schema}{}", value::block(&work.sections, 0));
                    (format!("{}/{below}", parent.0), format!("{}/{below}", parent.1), None, text, true)
                }
            };
            let source = Arc::new(Source::new(path.clone(), name.clone(), text));
            let formatted = if tidy { canonical(&source) } else { None };
            let source = formatted.map_or(source, |text| Arc::new(Source::new(path, name, text)));
            files.push((Found { product, stem, source }, before));
        }
        files
    }
}
