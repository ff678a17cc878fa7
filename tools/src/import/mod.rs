//! Importers: convert the platform's descriptions and pages, and inventories of other clients, to spec files.
//!
//! Each kind of source has a reader that returns a `Reading`. `merge` applies a reading to the spec folder as text edits, so that
//! hand-written parts stay.
//! An import reports all findings, not only the first. It writes nothing, but returns [`Changes`].

pub(crate) mod draft;
mod evidence;
mod fill;
mod fixups;
mod inventory;
mod json;
mod merge;
mod notes;
mod openapi;
mod page;
pub(crate) mod prose;
mod titles;
pub(crate) mod value;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::changes::{self, Changes};
use alipay_codegen::Error;
use alipay_codegen::diagnostic::{Code, Diagnostic, Diagnostics, Report, Severity};
use alipay_codegen::resolve::names::Style;
use alipay_codegen::sink::Stale;
use alipay_codegen::source::file::{self, MAX_SOURCE};
use alipay_codegen::source::{Decoded, Found, Problem, Source, Span, decode};
use alipay_codegen::spec::shape::Names;
use draft::Reading;
pub(crate) use fill::Fact;
pub(crate) use merge::spec::{Spec, inner, shared};

/// The treatment of descriptions and examples.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Text {
    /// Imports them as summaries and examples.
    Keep,
    /// Omits them: they are the platform's words.
    #[default]
    Drop,
}

/// The result of an import.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Imported {
    /// The changed files, and diagnostics for corrected, omitted and rejected parts.
    pub changes: Changes,
    /// The number of compared APIs.
    pub apis: usize,
    /// The number of APIs that had no spec file.
    pub new: usize,
    /// The number of APIs of an inventory, or of pages without a title, that were skipped because they have no spec file.
    pub passed: usize,
    /// The number of facts that were filled in, by kind. Only sources of facts fill this map.
    pub filled: BTreeMap<&'static str, usize>,
    /// The number of fields in a source of facts that are missing in the spec.
    pub absent: usize,
}

/// Imports an OpenAPI 3.0 or 3.1 description of REST (V3) into the spec folder `spec`.
///
/// # Errors
/// Fails if the spec has errors, if the file cannot be read, or if it is not such a description. A partly invalid description is
/// imported as far as possible; [`Changes::found`] contains the rest.
pub fn openapi(spec: &Path, file: &Path, text: Text) -> Result<Imported, Error> {
    let source = open(file)?;
    let mut report = Report::new(&source);
    let reading = openapi::read(&source, text, &mut report);
    let folder = Folder::read(spec, reading.as_slice())?;
    finish(folder, reading, report)
}

/// Imports an inventory of the gateway's methods (V2), one JSON object per line, into the existing spec files of `spec`.
///
/// # Errors
/// Fails like [`openapi`].
pub fn gateway_inventory(spec: &Path, file: &Path) -> Result<Imported, Error> {
    let (folder, source) = (Folder::read(spec, &[])?, open(file)?);
    let has_file = |api: &str| {
        let has = |file: &Found, product: &str, rest: &str| file.product == product && file.stem == rest;
        alipay_codegen::resolve::identify(api)
            .is_some_and(|own| folder.files.iter().any(|file| has(file, &own.product, &own.rest)))
    };
    let mut report = Report::new(&source);
    let reading = inventory::read(&source, &has_file, &mut report);
    finish(folder, reading, report)
}

/// Reads all methods of an inventory of the gateway.
///
/// # Errors
/// Returns every invalid line, and the error of the file if it cannot be read.
pub(crate) fn inventory_of(file: &Path) -> Result<(Reading, Diagnostics), Error> {
    let source = open(file)?;
    let mut report = Report::new(&source);
    let reading = inventory::read(&source, &|_| true, &mut report);
    let found = Diagnostics::new(report.into_found());
    match reading.filter(|_| !found.has_errors()) {
        Some(reading) => Ok((reading, found)),
        None => Err(Error::Spec(found)),
    }
}

/// Returns the facts in the platform's text about a field.
pub(crate) fn field_facts(name: &str, ty: &str, text: &str, siblings: &[&str], sent: bool) -> Vec<Fact> {
    notes::of_text(name, ty, text, siblings, sent)
}

/// Returns the label at the start of a text.
pub(crate) fn label(text: &str) -> Option<String> {
    prose::label(&clean(text))
}

/// Imports documentation pages, as plain text, into the spec files of their APIs. A page with a title starts a missing file.
///
/// # Errors
/// Fails like [`openapi`], and if none of the files is a readable page.
pub fn pages<P: AsRef<Path>>(spec: &Path, files: &[P]) -> Result<Imported, Error> {
    let mut diagnostics = Vec::new();
    let mut readings = Vec::new();
    for file in files {
        let source = open(file.as_ref())?;
        let mut report = Report::new(&source);
        readings.extend(page::read(&source, &mut report));
        diagnostics.extend(report.into_found());
    }
    let folder = Folder::read(spec, &readings)?;
    if readings.is_empty() {
        return Err(Error::Spec(Diagnostics::new(diagnostics)));
    }
    let mut now = folder.files.clone();
    let mut imported = Imported::default();
    for reading in &readings {
        let merged = merge::merge(&now, reading, &mut diagnostics);
        imported.apis += 1;
        imported.new += merged.new;
        imported.passed += usize::from(merged.passed);
        replace(&mut now, merged.files);
        let linked = merge::link(&now, reading, &mut diagnostics);
        replace(&mut now, linked);
    }
    imported.changes = folder.changes(now, diagnostics);
    Ok(imported)
}

/// Imports the platform's texts, one JSON object per line: parses facts about fields, and writes summaries in our own words.
/// `facts` is the name of the texts for the first comment of each changed file, such as `texts of 2026-05`.
///
/// # Errors
/// Fails like [`openapi`].
pub fn notes(spec: &Path, file: &Path, facts: Option<&str>) -> Result<Imported, Error> {
    let (folder, source) = (Folder::read(spec, &[])?, open(file)?);
    let mut diagnostics = Vec::new();
    let read = notes::read(&source, &merge::spec::Spec::new(&folder.files), facts, &mut diagnostics);
    let Some(read) = read else { return Err(Error::Spec(Diagnostics::new(diagnostics))) };
    let (now, filled) = fill::fill(&folder, &read.facts, &mut diagnostics);
    let changes = folder.changes(now, diagnostics);
    Ok(Imported { changes, apis: read.apis, new: 0, passed: read.passed, filled, absent: read.absent })
}

/// Imports facts from documentation pages and models, one JSON object per line for one source: lengths, required fields, and the
/// meanings of error codes. `peers` lists the required fields of other clients.
///
/// # Errors
/// Fails like [`openapi`].
pub fn facts(spec: &Path, file: &Path, peers: Option<&Path>) -> Result<Imported, Error> {
    let (folder, source) = (Folder::read(spec, &[])?, open(file)?);
    let peers = peers.map(open).transpose()?;
    let mut diagnostics = Vec::new();
    let read = evidence::read(&source, peers.as_ref(), &merge::spec::Spec::new(&folder.files), &mut diagnostics);
    let Some(read) = read else { return Err(Error::Spec(Diagnostics::new(diagnostics))) };
    let (now, filled) = fill::fill(&folder, &read.facts, &mut diagnostics);
    let changes = folder.changes(now, diagnostics);
    Ok(Imported { changes, apis: read.apis, new: 0, passed: read.passed, filled, absent: read.absent })
}

/// Replaces files of a folder, and adds new ones.
fn replace(folder: &mut Vec<Found>, files: Vec<(Found, Option<String>)>) {
    for (file, _) in files {
        match folder.iter_mut().find(|existing| existing.product == file.product && existing.stem == file.stem) {
            Some(existing) => *existing = file,
            None => folder.push(file),
        }
    }
}

fn finish(folder: Folder, reading: Option<Reading>, report: Report) -> Result<Imported, Error> {
    let mut diagnostics = report.into_found();
    let Some(reading) = reading else { return Err(Error::Spec(Diagnostics::new(diagnostics))) };
    let merged = merge::merge(&folder.files, &reading, &mut diagnostics);
    let mut now = folder.files.clone();
    replace(&mut now, merged.files);
    Ok(Imported {
        changes: folder.changes(now, diagnostics),
        apis: reading.apis.len(),
        new: merged.new,
        passed: reading.passed,
        ..Imported::default()
    })
}

/// Returns the new files, with their previous texts.
fn stale(files: Vec<(Found, Option<String>)>) -> Vec<Stale> {
    let stale_file = |(file, before): (Found, Option<String>)| Stale {
        path: changes::path(&file.product, &file.stem),
        found: before,
        expected: Some(file.source.text().to_owned()),
    };
    files.into_iter().map(stale_file).collect()
}

/// Checks the folder as it would be after the changes.
fn check(folder: &[Found], changed: &[(Found, Option<String>)], diagnostics: &mut Vec<Diagnostic>) {
    let is_changed = |file: &Found| changed.iter().any(|(new, _)| new.product == file.product && new.stem == file.stem);
    let kept = folder.iter().filter(|file| !is_changed(file));
    let after: Vec<Found> = kept.chain(changed.iter().map(|(new, _)| new)).cloned().collect();
    let mut mistakes = Vec::new();
    alipay_codegen::resolve::resolve(&after, None, &mut mistakes);
    diagnostics.extend(mistakes.into_iter().filter(|diagnostic| diagnostic.severity() == Severity::Error));
}

/// The files of a spec folder.
struct Folder {
    /// The files, with titles from the source.
    files: Vec<Found>,
    /// The texts on disk of files whose title was filled in.
    before: BTreeMap<(String, String), String>,
}

impl Folder {
    /// Reads a folder. With the titles of the source, it must be free of errors.
    fn read(spec: &Path, readings: &[Reading]) -> Result<Self, Error> {
        let mut diagnostics = Vec::new();
        let mut files = alipay_codegen::source::read_folder(spec, &mut diagnostics);
        let mut titles = titles::Titles::default();
        readings.iter().for_each(|reading| titles.add(reading));
        let before = titles.fill(&mut files);
        alipay_codegen::load::whole(&files, diagnostics)?;
        Ok(Self { files, before })
    }

    /// Returns the text of a file on disk.
    fn was(&self, file: &Found) -> Option<String> {
        let is_same = |other: &&Found| other.product == file.product && other.stem == file.stem;
        let filled = self.before.get(&(file.product.clone(), file.stem.clone())).cloned();
        filled.or_else(|| self.files.iter().find(is_same).map(|other| other.source.text().to_owned()))
    }

    /// Returns the files that an import changes, checked.
    fn changes(&self, now: Vec<Found>, mut diagnostics: Vec<Diagnostic>) -> Changes {
        let changed =
            now.into_iter().map(|file| (self.was(&file), file)).filter(|(was, file)| was.as_deref() != Some(file.source.text()));
        let changed: Vec<(Found, Option<String>)> = changed.map(|(was, file)| (file, was)).collect();
        check(&self.files, &changed, &mut diagnostics);
        Changes::new(stale(changed), Diagnostics::new(diagnostics))
    }
}

fn open(path: &Path) -> Result<Arc<Source>, Error> {
    let shown = path.to_string_lossy().replace('\\', "/");
    let broken = |message: String| {
        let source = Arc::new(Source::new(shown.as_str(), shown.as_str(), ""));
        Error::Spec(Diagnostics::new(vec![Diagnostic::new(Code::Unreadable, &source, Span::default(), message)]))
    };
    let bytes = file::read(path, MAX_SOURCE).map_err(broken)?;
    let Decoded { text, problem } = decode(bytes);
    let source = Arc::new(Source::new(shown.as_str(), shown.as_str(), text));
    let Some(Problem { at, len, message }) = problem else { return Ok(source) };
    let mut diagnostic = Diagnostic::new(Code::Unreadable, &source, Span { start: at, end: at + len }, message);
    diagnostic.help("save the file as UTF-8");
    Err(Error::Spec(Diagnostics::new(vec![diagnostic])))
}

/// Removes control characters and collapses white space; line breaks stay.
fn clean(text: &str) -> String {
    let line = |line: &str| {
        let visible: String =
            line.chars().map(|c| if c.is_control() || c.is_whitespace() || c == '\u{feff}' { ' ' } else { c }).collect();
        visible.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    text.lines().map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Returns true if a text can be an error code.
fn is_code(text: &str) -> bool {
    Names::Free.allows(text) && !text.contains(char::is_whitespace) && Style::Code.convert(text).is_some()
}

/// Checks that the spec language has files. Reports the field otherwise.
fn uploads(name: &str, at: Span, report: &mut Report) -> Option<()> {
    if alipay_codegen::resolve::is_builtin("file") {
        return Some(());
    }
    report.at(Code::LeftOut, at, format!("`{name}` is a file, which the spec language does not support yet"));
    None
}
