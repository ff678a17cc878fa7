//! The parameters of a call: assignments such as `goods_detail[0].price=2`, over a JSON document.

mod assignment;
mod check;
mod convert;

use std::path::Path;

use alipay_codegen::ir::Record;
use alipay_core::upload::Upload;
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::files;
use crate::language::{Language, say};

/// The parameters of a call.
pub(crate) struct Parameters {
    /// The fields.
    pub(crate) json: Value,
    /// The files, by field.
    pub(crate) files: Vec<(String, Upload)>,
}

/// Reads the parameters of a request: a JSON document, if one is given, and assignments that override its fields.
pub(crate) fn read(
    request: &Record,
    document: Option<&Path>,
    assignments: &[String],
    language: Language,
) -> Result<Parameters, Failure> {
    let mut json = document.map(|path| self::document(path, language)).transpose()?.unwrap_or_else(|| Value::Object(Map::new()));
    let mut uploads = Vec::new();
    for text in assignments {
        let assignment = assignment::parse(text, language)?;
        let place = assignment::resolve(request, &assignment, language)?;
        match convert::convert(&place, &assignment, language)? {
            convert::Converted::Json(value) => assignment::set(&mut json, &assignment, value, language)?,
            convert::Converted::File(upload) => uploads.push((place.name.to_owned(), upload)),
        }
    }
    let members = json.as_object().ok_or_else(|| not_an_object(language))?;
    check::names(request, members, language)?;
    Ok(Parameters { json, files: uploads })
}

fn document(path: &Path, language: Language) -> Result<Value, Failure> {
    let text = files::text(path, "--json", language)?;
    let value: Value = serde_json::from_str(&text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::usage(say!(
            language,
            "the document of --json is not JSON: line {line}, column {column}",
            "--json 的内容不是有效的 JSON：第 {line} 行第 {column} 列"
        ))
    })?;
    if value.is_object() { Ok(value) } else { Err(not_an_object(language)) }
}

fn not_an_object(language: Language) -> Failure {
    Failure::usage(language.pick("the document of --json is not a JSON object", "--json 的内容不是 JSON 对象"))
}
