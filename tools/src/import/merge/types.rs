//! New types: their places and names.

use std::collections::{BTreeMap, BTreeSet};

use super::place::{Home, homes};
use super::spec::{Place, Spec};
use super::walk::Matched;
use crate::import::draft::{Draft, Reading};
use alipay_codegen::diagnostic::{Code, Diagnostic, Report};
use alipay_codegen::resolve::names::{Names, Style};
use alipay_codegen::source::{Source, Span};

/// A type to be written.
pub(super) struct NewType {
    /// The file.
    pub(super) place: Place,
    /// The name in the source.
    pub(super) source: String,
    /// The name in the spec.
    pub(super) name: String,
    /// The first API that needs it.
    pub(super) index: usize,
}

/// All new types.
pub(super) struct NewTypes {
    all: Vec<NewType>,
    homes: BTreeMap<String, Home>,
}

impl NewTypes {
    pub(super) fn find(
        spec: &Spec,
        reading: &Reading,
        drafts: &[(Place, &Draft)],
        matched: &[Matched],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut needed: BTreeMap<String, BTreeSet<Place>> = BTreeMap::new();
        for (place, source) in matched.iter().flat_map(|matched| &matched.missing) {
            needed.entry(source.clone()).or_default().insert(place.clone());
        }
        let homes = homes(spec, reading, &needed);
        let mut claims: BTreeMap<Place, BTreeMap<String, usize>> = BTreeMap::new();
        for (index, matched) in matched.iter().enumerate() {
            for (place, source) in &matched.missing {
                let at = match homes.get(source) {
                    Some(Home::Product(product)) => super::spec::shared(product),
                    Some(Home::Spec) => super::spec::shared(""),
                    // Types that several files share cannot refer to types of one file.
                    _ if place.1 == "types" => continue,
                    _ => place.clone(),
                };
                claims.entry(at).or_default().entry(source.clone()).or_insert(index);
            }
        }
        let mut all = Vec::new();
        for (place, sources) in claims {
            let mut names = Names::new(Style::Type);
            reserve(&mut names, &place, drafts);
            for entry in spec.types(&place).map(alipay_codegen::source::yaml::Node::entries).unwrap_or_default() {
                claim(&mut names, &entry.key, None);
            }
            for (source, index) in sources {
                let seen = spec.lookup(&place, &source).is_some();
                let name = match (seen, free_name(&mut names, &source, Style::Type)) {
                    (false, None) => source.clone(),
                    (_, Some(name)) => name,
                    (true, None) => format!("{source}Fields"),
                };
                if name != source {
                    let at = reading.types.get(&source).map_or_else(Span::default, |draft| draft.at);
                    let mut diagnostic = Diagnostic::new(
                        Code::Renamed,
                        &reading.source,
                        at,
                        format!("`{source}` became `{name}` in `{}`", shown(&place)),
                    );
                    diagnostic.help("the name is taken there");
                    diagnostics.push(diagnostic);
                }
                all.push(NewType { place: place.clone(), source, name, index });
            }
        }
        Self { all, homes }
    }

    pub(super) fn all(&self) -> &[NewType] {
        &self.all
    }

    /// Returns the name of a new type in a file, or `None` if it is not visible there.
    pub(super) fn name(&self, place: &Place, source: &str) -> Option<&str> {
        let at = match self.homes.get(source)? {
            Home::Local => place.clone(),
            Home::Product(product) => super::spec::shared(product),
            Home::Spec => super::spec::shared(""),
        };
        self.all.iter().find(|new| new.place == at && new.source == source).map(|new| new.name.as_str())
    }
}

fn shown(place: &Place) -> String {
    if place.0.is_empty() { format!("{}.yaml", place.1) } else { format!("{}/{}.yaml", place.0, place.1) }
}

/// Reserves the names of an API's own structs.
fn reserve(names: &mut Names, place: &Place, drafts: &[(Place, &Draft)]) {
    if drafts.iter().any(|(of, _)| of == place)
        && let Some(own) = Style::Type.convert(&place.1)
    {
        for suffix in ["", "Response", "ErrorCode"] {
            claim(names, &format!("{own}{suffix}"), None);
        }
    }
}

/// Claims a name and returns true if it was free.
pub(super) fn claim(names: &mut Names, text: &str, explicit: Option<&str>) -> bool {
    let nothing = std::sync::Arc::new(Source::new("", "", ""));
    let mut report = Report::new(&nothing);
    names.claim(text, Span::default(), explicit.map(|name| (name, Span::default())), &mut report);
    report.is_empty()
}

/// Claims another name for a text whose own is taken. Claims the own name and returns `None` if it is free.
pub(super) fn free_name(names: &mut Names, text: &str, style: Style) -> Option<String> {
    if claim(names, text, None) {
        return None;
    }
    let plain = style.convert(text).unwrap_or_else(|| style.convert("unnamed 0").unwrap_or_default());
    let mut number = 1_u32;
    loop {
        number += 1;
        let candidate = match style {
            Style::Type if number == 2 => format!("{plain}Info"),
            Style::Type | Style::Variant | Style::Code => format!("{plain}{number}"),
            Style::Field | Style::Module => format!("{plain}_{number}"),
        };
        if style.accepts(&candidate) && claim(names, &candidate, Some(&candidate)) {
            return Some(candidate);
        }
    }
}
