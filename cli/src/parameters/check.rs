//! Names of fields, compared with the description.

use alipay_codegen::ir::{Kind, Record};
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::language::{Language, say};
use crate::spelling::nearest;

/// Rejects members that the description does not have, at any depth.
pub(super) fn names(record: &Record, members: &Map<String, Value>, language: Language) -> Result<(), Failure> {
    in_record(record, members, "", language)
}

fn in_record(record: &Record, members: &Map<String, Value>, at: &str, language: Language) -> Result<(), Failure> {
    members.iter().try_for_each(|(name, value)| {
        let path = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
        match record.fields.iter().find(|field| field.name == *name) {
            Some(field) => in_value(&field.kind, value, &path, language),
            None => Err(unknown(record, name, &path, language)),
        }
    })
}

fn in_value(kind: &Kind, value: &Value, path: &str, language: Language) -> Result<(), Failure> {
    match (kind, value) {
        (Kind::Record(of), Value::Object(members)) => in_record(of, members, path, language),
        (Kind::List(item), Value::Array(values)) => {
            let mut numbered = values.iter().enumerate();
            numbered.try_for_each(|(index, value)| in_value(&item.kind, value, &format!("{path}[{index}]"), language))
        }
        _ => Ok(()),
    }
}

/// Creates the failure for a name that a record does not have.
pub(super) fn unknown(record: &Record, name: &str, path: &str, language: Language) -> Failure {
    let near = nearest(name, record.fields.iter().map(|field| field.name.as_str()));
    let failure = Failure::usage(say!(language, "unknown field `{path}`", "没有字段 `{path}`"));
    match near.is_empty() {
        true => failure.help(language.pick("`alipay describe METHOD` lists the fields", "可用 `alipay describe 接口` 查看字段")),
        false => failure.help(say!(language, "did you mean {}?", "您是否想使用 {}？", near.join(", "))),
    }
}
