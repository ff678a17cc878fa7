//! Conversion of the text of an assignment to the type of its field.

use std::path::Path;

use alipay_codegen::ir::{Kind, Text};
use alipay_core::upload::Upload;
use serde_json::Value;

use super::assignment::{Assignment, Form, Target};
use crate::failure::Failure;
use crate::files;
use crate::language::{Language, say};

/// A converted value.
pub(super) enum Converted {
    /// A value of the document.
    Json(Value),
    /// A file beside the document.
    File(Upload),
}

/// Converts the value. A text that is not of the field's type stays a text, which the check of the limits reports.
pub(super) fn convert(target: &Target<'_>, assignment: &Assignment<'_>, language: Language) -> Result<Converted, Failure> {
    let (path, text) = (assignment.path, assignment.value);
    match (target.kind, assignment.form) {
        (Kind::File, Form::File) => {
            let unreadable = |error: std::io::Error| {
                let reason = error.kind();
                Failure::usage(say!(
                    language,
                    "the file of `{path}` cannot be read: {reason}",
                    "无法读取 `{path}` 的文件：{reason}"
                ))
            };
            Upload::from_path(text).map(Converted::File).map_err(unreadable)
        }
        (Kind::File, _) => Err(Failure::usage(say!(
            language,
            "`{path}` is a file; write `{path}=@FILE`",
            "`{path}` 是文件，应写作 `{path}=@文件`"
        ))),
        (_, Form::File) => {
            let content = files::text(Path::new(text), &format!("`{path}`"), language)?;
            let content = content.get(..files::without_line_end(content.as_bytes()).len()).unwrap_or(&content);
            Ok(Converted::Json(typed(target.kind, content, path, language)?))
        }
        (_, Form::Json) => {
            let value = serde_json::from_str(text);
            let invalid = |_| {
                Failure::usage(say!(language, "the value of `{path}` is not JSON", "`{path}` 的值不是有效的 JSON"))
                    .help(language.pick("`field=value` takes a text", "文本请使用 `字段=值`"))
            };
            Ok(Converted::Json(value.map_err(invalid)?))
        }
        (kind, Form::Text) => Ok(Converted::Json(typed(kind, text, path, language)?)),
    }
}

fn typed(kind: &Kind, text: &str, path: &str, language: Language) -> Result<Value, Failure> {
    let as_text = || Value::from(text);
    Ok(match kind {
        Kind::Integer => text.parse::<i64>().map_or_else(|_| as_text(), Value::from),
        Kind::Number => match serde_json::from_str::<Value>(text) {
            Ok(number @ Value::Number(_)) => number,
            _ => as_text(),
        },
        Kind::Boolean => text.parse::<bool>().map_or_else(|_| as_text(), Value::from),
        Kind::Record(_) | Kind::List(_) => match serde_json::from_str(text) {
            Ok(value @ (Value::Object(_) | Value::Array(_))) => value,
            _ => return Err(composite(kind, path, language)),
        },
        Kind::Text(Text::String | Text::Price | Text::DateTime | Text::Date | Text::Json | Text::Enum(_)) | Kind::File => {
            as_text()
        }
    })
}

fn composite(kind: &Kind, path: &str, language: Language) -> Failure {
    let failure = Failure::usage(match kind {
        Kind::List(_) => say!(language, "`{path}` is a list", "`{path}` 是列表"),
        _ => say!(language, "`{path}` is an object", "`{path}` 是对象"),
    });
    failure.help(match kind {
        Kind::List(_) => say!(
            language,
            "write `{path}[]=value` once for each element, or JSON: `{path}:='[…]'`",
            "每个元素写一次 `{path}[]=值`，或使用 JSON：`{path}:='[…]'`"
        ),
        _ => say!(
            language,
            "write `{path}.member=value` for each member, or JSON: `{path}:='{{…}}'`",
            "每个成员写一次 `{path}.成员=值`，或使用 JSON：`{path}:='{{…}}'`"
        ),
    })
}
