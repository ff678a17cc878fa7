//! Inventories of the gateway's methods: one JSON object per line, with the fields of `biz_content`, plain parameters, uploads, the
//! fields of the response, and the models that they refer to.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::ops::Deref;
use std::sync::Arc;

use serde::Deserialize;

use super::draft::{Draft, FieldDraft, Offer, Reading, Ty, TypeDraft};
use super::uploads;
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::ir::Protocol;
use alipay_codegen::resolve::identify;
use alipay_codegen::source::{Source, Span};
use alipay_codegen::spec::shape::Names;

/// Members of every response that are not fields of the API.
const ENVELOPE: &[&str] = &["code", "msg", "sub_code", "sub_msg", "sign"];

/// Limit for the nesting of models.
const MAX_DEPTH: usize = 40;

/// A string that borrows from the line, so that its span can be computed. A string with escapes is a copy.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Word<'a>(#[serde(borrow)] Cow<'a, str>);

impl Deref for Word<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// One line. Other keys have no meaning for the wire.
#[derive(Deserialize)]
struct Method<'a> {
    #[serde(borrow)]
    method: Word<'a>,
    has_biz_content: bool,
    #[serde(borrow, default)]
    biz_fields: Vec<Field<'a>>,
    #[serde(borrow, default)]
    top_level_params: Vec<Field<'a>>,
    #[serde(borrow, default)]
    uploads: Vec<Word<'a>>,
    #[serde(borrow, default)]
    response_fields: Vec<Field<'a>>,
    #[serde(borrow, default)]
    models: BTreeMap<Word<'a>, Vec<Field<'a>>>,
}

#[derive(Deserialize)]
struct Field<'a> {
    #[serde(borrow)]
    name: Word<'a>,
    #[serde(borrow, rename = "type")]
    ty: Option<Word<'a>>,
    #[serde(borrow, rename = "class")]
    model: Option<Word<'a>>,
    #[serde(default)]
    list: bool,
}

/// Reads the methods that `is_wanted` accepts. Reports invalid lines and reads the others.
pub(crate) fn read(source: &Arc<Source>, is_wanted: &dyn Fn(&str) -> bool, report: &mut Report) -> Option<Reading> {
    let text = source.text();
    let mut reading = Reading {
        source: Arc::clone(source),
        protocol: Protocol::Gateway,
        apis: Vec::new(),
        passed: 0,
        types: BTreeMap::new(),
        public_codes: Vec::new(),
        parameters: None,
        products: Vec::new(),
        page: false,
    };
    let (mut seen, mut read) = (HashSet::new(), 0_usize);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let whole = Span { start, end: start + line.trim_end().len() };
        start += line.len();
        if line.trim().is_empty() {
            continue;
        }
        let method: Method<'_> = match serde_json::from_str(line) {
            Ok(method) => method,
            Err(error) => {
                let at = (whole.start + error.column().saturating_sub(1)).min(whole.end);
                report
                    .at(Code::NotImportable, Span { start: at, end: at }, format!("invalid description of a method: {error}"))
                    .help("expected a JSON object with `method`, `has_biz_content`, `biz_fields` etc. in each line");
                continue;
            }
        };
        read += 1;
        let mut line = Line { text, whole, method: &method, types: &mut reading.types, open: Vec::new(), report };
        let at = line.place(&method.method);
        if identify(&method.method).is_none() {
            line.report.at(Code::NotImported, at, format!("`{}` is not a valid API name", &*method.method));
        } else if !is_wanted(&method.method) {
            reading.passed += 1;
        } else {
            match seen.insert(method.method.to_owned()) {
                true => reading.apis.push(line.draft(at)),
                false => drop(line.report.at(Code::NotImported, at, format!("`{}` is described twice", &*method.method))),
            }
        }
    }
    if read == 0 {
        report.at(Code::NotImportable, Span::default(), "the file contains no description of a method");
        return None;
    }
    reading.apis.sort_by(|left, right| left.api.cmp(&right.api));
    Some(reading)
}

/// Builds a draft from one line.
struct Line<'a, 'r> {
    text: &'a str,
    whole: Span,
    method: &'a Method<'a>,
    types: &'r mut BTreeMap<String, TypeDraft>,
    open: Vec<String>,
    report: &'r mut Report,
}

impl Line<'_, '_> {
    /// Returns the span of a string; the whole line for a copy.
    fn place(&self, text: &str) -> Span {
        let start = text.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        match start.checked_add(text.len()) {
            Some(end) if end <= self.text.len() => Span { start, end },
            _ => self.whole,
        }
    }

    fn draft(&mut self, at: Span) -> Draft {
        let method = self.method;
        let plain = !method.has_biz_content || (method.biz_fields.is_empty() && !method.top_level_params.is_empty());
        let nothing = method.biz_fields.is_empty() && method.top_level_params.is_empty() && method.uploads.is_empty();
        let mut request = self.fields(&method.biz_fields);
        for field in self.fields(&method.top_level_params) {
            if request.iter().any(|other| other.name == field.name) {
                self.report.at(
                    Code::LeftOut,
                    field.at,
                    format!("`{}` is both a parameter and a member of `biz_content`", field.name),
                );
            } else {
                request.push(field);
            }
        }
        for upload in &method.uploads {
            let at = self.place(upload);
            let other = request.iter().any(|other| other.name == **upload);
            if !other && Names::Fields.allows(upload) && uploads(upload, at, self.report).is_some() {
                let ty = Some(Ty::Word("file"));
                request.push(FieldDraft { name: upload.to_string(), at, ty, keys: Vec::new() });
            }
        }
        let mut response = self.fields(&method.response_fields);
        response.retain(|field| !ENVELOPE.contains(&field.name.as_str()));
        Draft {
            api: method.method.to_owned(),
            at,
            offer: Offer::Gateway { plain: plain && !nothing, free: method.has_biz_content && nothing },
            request,
            response,
            ..Draft::default()
        }
    }

    fn fields(&mut self, fields: &[Field<'_>]) -> Vec<FieldDraft> {
        let mut drafts: Vec<FieldDraft> = Vec::new();
        for field in fields {
            let at = self.place(&field.name);
            if !Names::Fields.allows(&field.name) {
                self.report.at(Code::LeftOut, at, format!("`{}` is not a valid field name", &*field.name));
                continue;
            }
            if drafts.iter().any(|other| other.name == *field.name.0) {
                self.report.at(Code::LeftOut, at, format!("`{}` occurs twice", &*field.name));
                continue;
            }
            let ty = self.ty(field, at);
            drafts.push(FieldDraft { name: field.name.to_owned(), at, ty, keys: Vec::new() });
        }
        drafts
    }

    /// Returns the type of a field, or `None` if the line does not state it.
    fn ty(&mut self, field: &Field<'_>, at: Span) -> Option<Ty> {
        let inner = match (&field.model, field.ty.as_deref()) {
            (Some(model), _) => self.model(model)?,
            // The inventory does not state the gateway's date format.
            (None, Some("string" | "date")) => Ty::Word("string"),
            (None, Some("price")) => Ty::Word("price"),
            (None, Some("long")) => Ty::Word("integer"),
            (None, Some("bool")) => Ty::Word("boolean"),
            (None, Some(other)) => {
                self.report.at(Code::LeftOut, at, format!("unknown type `{other}`"));
                return None;
            }
            (None, None) => return None,
        };
        Some(if field.list { Ty::List(Box::new(inner)) } else { inner })
    }

    fn model(&mut self, name: &str) -> Option<Ty> {
        let at = self.place(name);
        let method = self.method;
        let Some((model, fields)) = method.models.iter().find(|(model, _)| model.0 == name) else {
            self.report.at(Code::LeftOut, at, format!("the line does not describe the model `{name}`"));
            return None;
        };
        if !Names::Types.allows(name) || alipay_codegen::resolve::is_type_word(name) {
            self.report.at(Code::LeftOut, at, format!("`{name}` is not a valid type name"));
            return None;
        }
        if self.open.iter().any(|open| open == name) || self.open.len() >= MAX_DEPTH {
            self.report.at(Code::LeftOut, at, format!("`{name}` contains itself, or is nested too deeply"));
            return None;
        }
        if !self.types.contains_key(name) {
            self.open.push(name.to_owned());
            let fields = self.fields(fields);
            self.open.pop();
            let at = self.place(model);
            self.types.insert(name.to_owned(), TypeDraft { at, fields, ..TypeDraft::default() });
        }
        Some(Ty::Named(name.to_owned()))
    }
}
