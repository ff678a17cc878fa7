//! The command `schema`.

use std::io;
use std::path::Path;

use alipay_codegen::schema;

use super::output::print;
use super::{Common, End};

pub(super) fn schema(common: &Common, write: bool, check: bool) -> End {
    let (text, path) = (schema::json(), common.spec().join("schema.json"));
    if !write && !check {
        return print(&text);
    }
    let current = match std::fs::read_to_string(&path) {
        Ok(current) => Some(current),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return broken(&path, &error),
    };
    if current.is_some_and(|current| current.replace("\r\n", "\n") == text) {
        return End::Good;
    }
    if check {
        eprintln!("`{}` is out of date; run `cargo codegen schema --write`", path.display());
        return End::Findings;
    }
    match std::fs::write(&path, text) {
        Ok(()) => End::Good,
        Err(error) => broken(&path, &error),
    }
}

fn broken(path: &Path, error: &io::Error) -> End {
    eprintln!("cannot read or write `{}`: {error}", path.display());
    End::Findings
}
