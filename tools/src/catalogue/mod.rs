//! The catalogue of the gateway's methods: built from an inventory and the platform's texts, of which only facts are kept.

mod classes;
mod records;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use alipay_codegen::Error;
use alipay_codegen::diagnostic::{Diagnostics, Severity};
use alipay_codegen::source::Found;

use crate::import;
use crate::import::{Spec, shared};
pub use write::Files;

/// Builds the files of the catalogue from an inventory of methods and the platform's texts, one JSON object per line. Omits the methods
/// that the spec folder describes.
///
/// # Errors
/// Fails if a file cannot be read, has an invalid line, or if the spec folder has errors.
pub fn build(spec: &Path, inventory: &Path, texts: &Path) -> Result<Files, Error> {
    let (loaded, files) = alipay_codegen::load::read(spec)?;
    let described: BTreeSet<&str> = loaded.spec.apis.iter().map(|api| api.name.as_str()).collect();
    let (mut reading, _) = import::inventory_of(inventory)?;
    let classes = classes::parse(reading.source.text());
    let setting_error = |message: String| Error::Setting { name: "texts", message };
    let texts = std::fs::read_to_string(texts).map_err(|error| setting_error(format!("{}: {error}", texts.display())))?;
    let texts = classes::Texts::parse(&texts)
        .map_err(|line| setting_error(format!("line {line} is not a JSON object with `kind`, `class` and `fields`")))?;
    reading.apis.retain(|draft| !described.contains(draft.api.as_str()));
    let spec = Spec::new(&files);
    let is_shared = |product: &str, name: &str| {
        let has = |product: &str| spec.types(&shared(product)).is_some_and(|types| types.get(name).is_some());
        has("") || has(product)
    };
    let records = records::collect(&reading, &classes, &texts, &is_shared);
    check(&records, &files)?;
    Ok(write::write(&records))
}

/// Returns the path and the text of a spec file for each method of an inventory, without facts of texts.
///
/// # Errors
/// Fails if the file cannot be read, or has an invalid line.
pub(crate) fn methods(inventory: &Path) -> Result<Vec<(String, String)>, Error> {
    let (reading, _) = import::inventory_of(inventory)?;
    let records = records::collect(&reading, &BTreeMap::new(), &classes::Texts::default(), &|_, _| false);
    Ok(records.methods.iter().filter_map(|method| text(method, &records)).collect())
}

/// Checks that the generator accepts every method, beside the shared types of the spec folder.
fn check(records: &records::Records, spec: &[Found]) -> Result<(), Error> {
    let methods = records.methods.iter().filter_map(|method| text(method, records));
    let mut files: Vec<Found> = methods.filter_map(|(path, text)| Found::embedded(&path, &text)).collect();
    files.extend(spec.iter().filter(|file| file.stem == "types").cloned());
    let errors = |found: Diagnostics| {
        let errors = found.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error);
        Error::Spec(Diagnostics::new(errors.cloned().collect()))
    };
    alipay_codegen::load::load_found(&files).map(drop).map_err(errors)
}

/// Returns the path and the text of a method's spec file, as the reader of the catalogue makes it.
fn text(method: &records::Method, records: &records::Records) -> Option<(String, String)> {
    let identity = alipay_codegen::resolve::identify(&method.name)?;
    let lines = |fields: &[records::Field]| write::fields(fields);
    let models = method.models.iter().filter_map(|name| Some((name.as_str(), lines(records.models.get(name)?))));
    let models: Vec<(&str, String)> = models.collect();
    let borrowed: Vec<(&str, &str)> = models.iter().map(|(name, lines)| (*name, lines.as_str())).collect();
    let (request, response) = (lines(&method.request), lines(&method.response));
    let text = alipay_catalogue::methods::spec_file(&method.name, &method.title, method.plain, [&request, &response], &borrowed);
    Some((identity.path(), text))
}
