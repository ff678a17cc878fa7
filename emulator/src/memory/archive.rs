//! Archives of CSV files, as in the platform's bills.

use std::io::{Cursor, Write as _};

use alipay_codegen::ir::memory::{Expr, Rows, Sheet};
use alipay_core::charset::Charset;
use bytes::Bytes;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::evaluate::Scope;
use super::store::Store;

/// A ZIP archive.
#[derive(Clone, Debug)]
pub(crate) struct Archive {
    pub(crate) name: String,
    pub(crate) bytes: Bytes,
    /// The number of rows of all files.
    pub(crate) rows: usize,
}

/// Builds an archive: one CSV file in GBK for each sheet.
pub(crate) fn build(store: &Store, scope: &Scope<'_>, name: &Expr, sheets: &[Sheet]) -> Archive {
    let mut rows = 0;
    let files = sheets.iter().map(|sheet| {
        let (text, count) = csv(store, scope, sheet);
        rows += count;
        (scope.evaluate(&sheet.name).text(), gbk(&text))
    });
    let files: Vec<(String, Vec<u8>)> = files.collect();
    Archive { name: scope.evaluate(name).text(), bytes: zip(&files), rows }
}

/// Returns the text of a CSV file, and the number of its rows.
fn csv(store: &Store, scope: &Scope<'_>, sheet: &Sheet) -> (String, usize) {
    let mut lines: Vec<String> = sheet.head.iter().map(|line| scope.evaluate(line).text()).collect();
    lines.push(row(sheet.columns.iter().map(String::as_str)));
    let before = lines.len();
    lines.extend(sheet.rows.iter().flat_map(|rows| rows_of(store, scope, rows)));
    let count = lines.len() - before;
    lines.extend(sheet.foot.iter().map(|line| scope.evaluate(line).text()));
    (lines.iter().map(|line| format!("{line}\r\n")).collect(), count)
}

fn rows_of(store: &Store, scope: &Scope<'_>, rows: &Rows) -> Vec<String> {
    let Some(kind) = store.kind(&rows.kind) else { return Vec::new() };
    let mut bound = scope.bound.to_vec();
    let mut lines = Vec::new();
    for (place, _) in store.objects(kind) {
        bound.push(place);
        let scope = Scope { bound: &bound, store, ..*scope };
        if scope.meets(rows.condition.as_ref()) {
            let values: Vec<String> = rows.values.iter().map(|value| scope.evaluate(value).text()).collect();
            lines.push(row(values.iter().map(String::as_str)));
        }
        bound.pop();
    }
    lines
}

/// Joins the values of a row. Quotes those with a comma, a quote or a line break.
fn row<'v>(values: impl Iterator<Item = &'v str>) -> String {
    let quoted = values.map(|value| {
        if value.contains([',', '"', '\n', '\r']) { format!("\"{}\"", value.replace('"', "\"\"")) } else { value.to_owned() }
    });
    quoted.collect::<Vec<_>>().join(",")
}

/// Encodes a text in GBK, with a question mark for each character that it lacks.
fn gbk(text: &str) -> Vec<u8> {
    if let Ok(bytes) = Charset::Gbk.encode(text) {
        return bytes.into_owned();
    }
    let mut encoded = Vec::with_capacity(text.len());
    for character in text.chars() {
        match Charset::Gbk.encode(character.encode_utf8(&mut [0; 4])) {
            Ok(bytes) => encoded.extend_from_slice(&bytes),
            Err(_) => encoded.push(b'?'),
        }
    }
    encoded
}

/// Returns a ZIP archive of these files. Writing to memory cannot fail; an archive over 4 GiB is empty.
fn zip(files: &[(String, Vec<u8>)]) -> Bytes {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let written = files.iter().try_for_each(|(name, bytes)| {
        writer.start_file(name.as_str(), SimpleFileOptions::default())?;
        writer.write_all(bytes).map_err(zip::result::ZipError::from)
    });
    written.and_then(|()| writer.finish()).map(|cursor| cursor.into_inner().into()).unwrap_or_default()
}
