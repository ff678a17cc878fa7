//! Assignments: `field=value`, `a.b=value`, `list[]=value`, `list[0].a=value`, `field:=JSON`, `field=@FILE`.

use alipay_codegen::ir::{Field, Kind, Record};
use serde_json::{Map, Value};

use super::check;
use crate::failure::Failure;
use crate::language::{Language, say};

/// The greatest index of a list. A mistyped index must not allocate memory.
const MAX_INDEX: usize = 9_999;

/// A parsed assignment.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Assignment<'a> {
    /// The path as written.
    pub(super) path: &'a str,
    /// The steps of the path.
    pub(super) steps: Vec<Step<'a>>,
    /// The form of the value.
    pub(super) form: Form,
    /// The text of the value, without the mark of its form.
    pub(super) value: &'a str,
}

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// A field of an object.
    Name(&'a str),
    /// An element of a list.
    Index(usize),
    /// A new element at the end of a list.
    Append,
}

/// The form of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A text, which the type of the field converts: `=`.
    Text,
    /// JSON: `:=`.
    Json,
    /// The content of a file: `=@`.
    File,
}

/// The field that an assignment sets, and the kind of the value.
pub(super) struct Target<'a> {
    /// The name of the first field.
    pub(super) name: &'a str,
    /// The kind of the value.
    pub(super) kind: &'a Kind,
}

/// Parses an assignment.
pub(super) fn parse(text: &str, language: Language) -> Result<Assignment<'_>, Failure> {
    let invalid = || {
        // The text may be a secret without its field.
        Failure::usage(language.pick("an argument is not of the form `field=value`", "参数应写作 `字段=值`")).help(language.pick(
            "examples: `total_amount=88.88`, `goods_detail[0].price=2`, `ids[]=1`, `flag:=true`, `image_content=@shop.jpg`",
            "示例：`total_amount=88.88`、`goods_detail[0].price=2`、`ids[]=1`、`flag:=true`、`image_content=@shop.jpg`",
        ))
    };
    let (left, right) = text.split_once('=').ok_or_else(invalid)?;
    let (path, form, value) = match (left.strip_suffix(':'), right.strip_prefix('@')) {
        (Some(path), _) => (path, Form::Json, right),
        (None, Some(file)) => (left, Form::File, file),
        (None, None) => (left, Form::Text, right),
    };
    let steps = steps(path).ok_or_else(invalid)?;
    if steps.iter().any(|step| matches!(step, Step::Index(index) if *index > MAX_INDEX)) {
        return Err(Failure::usage(say!(
            language,
            "an index of `{path}` is greater than {MAX_INDEX}",
            "`{path}` 的下标超过 {MAX_INDEX}"
        )));
    }
    Ok(Assignment { path, steps, form, value })
}

fn steps(path: &str) -> Option<Vec<Step<'_>>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, mut rest) = part.find('[').map_or((part, ""), |at| part.split_at(at));
        if name.is_empty() {
            return None;
        }
        steps.push(Step::Name(name));
        while !rest.is_empty() {
            let (index, after) = rest.strip_prefix('[')?.split_once(']')?;
            steps.push(match index {
                "" => Step::Append,
                digits if !digits.bytes().all(|digit| digit.is_ascii_digit()) => return None,
                // A number of too many digits is too great, too.
                digits => Step::Index(digits.parse().unwrap_or(usize::MAX)),
            });
            rest = after;
        }
    }
    Some(steps)
}

/// Finds the field of an assignment in the description.
pub(super) fn resolve<'a>(request: &'a Record, assignment: &Assignment<'a>, language: Language) -> Result<Target<'a>, Failure> {
    let mut name = "";
    let mut record = Some(request);
    let mut kind: Option<&'a Kind> = None;
    for step in &assignment.steps {
        match step {
            Step::Name(wanted) => {
                let Some(of) = record else { return Err(mismatch(assignment, "a member", "没有下级字段", language)) };
                let field = find(of, wanted).ok_or_else(|| check::unknown(of, wanted, assignment.path, language))?;
                name = if name.is_empty() { &field.name } else { name };
                kind = Some(&field.kind);
            }
            Step::Index(_) | Step::Append => match kind {
                Some(Kind::List(item)) => kind = Some(&item.kind),
                _ => return Err(mismatch(assignment, "an element", "不是列表", language)),
            },
        }
        record = if let Some(Kind::Record(of)) = kind { Some(of) } else { None };
    }
    // A path has at least one name.
    let kind = kind.ok_or_else(|| mismatch(assignment, "a value", "没有值", language))?;
    Ok(Target { name, kind })
}

fn find<'a>(record: &'a Record, name: &str) -> Option<&'a Field> {
    record.fields.iter().find(|field| field.name == name)
}

fn mismatch(assignment: &Assignment<'_>, english: &str, chinese: &str, language: Language) -> Failure {
    let path = assignment.path;
    Failure::usage(say!(
        language,
        "`{path}` names {} of a field that has none",
        "`{path}` 中的字段{}",
        language.pick(english, chinese)
    ))
}

/// Sets the value in the document.
pub(super) fn set(document: &mut Value, assignment: &Assignment<'_>, value: Value, language: Language) -> Result<(), Failure> {
    let path = assignment.path;
    let mut at = document;
    for step in &assignment.steps {
        at = match step {
            Step::Name(name) => {
                if at.is_null() {
                    *at = Value::Object(Map::new());
                }
                match at {
                    Value::Object(members) => members.entry((*name).to_owned()).or_insert(Value::Null),
                    _ => return Err(occupied(path, language)),
                }
            }
            Step::Index(_) | Step::Append => {
                if at.is_null() {
                    *at = Value::Array(Vec::new());
                }
                let Value::Array(items) = at else { return Err(occupied(path, language)) };
                let index = if let Step::Index(index) = step { *index } else { items.len() };
                if items.len() <= index {
                    items.resize(index + 1, Value::Null);
                }
                items.get_mut(index).ok_or_else(|| occupied(path, language))?
            }
        };
    }
    *at = value;
    Ok(())
}

fn occupied(path: &str, language: Language) -> Failure {
    Failure::usage(say!(language, "`{path}` is inside a value that is set otherwise", "`{path}` 的上级字段已被赋予其他类型的值"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_names_indexes_and_appended_elements() {
        let parsed = parse("goods_detail[0].price=2=3", Language::English).unwrap();
        assert_eq!(parsed.steps, [Step::Name("goods_detail"), Step::Index(0), Step::Name("price")]);
        assert_eq!((parsed.form, parsed.value), (Form::Text, "2=3"));
        assert_eq!(parse("a[]:=[1]", Language::English).unwrap().steps, [Step::Name("a"), Step::Append]);
        assert_eq!(parse("a=@b.jpg", Language::English).unwrap().form, Form::File);
        for wrong in ["a", "=1", "a[=1", "a[x]=1", "a[+1]=1", "a[-1]=1", "a[ 1]=1", "a[0]b=1", "a..b=1", "[0]=1"] {
            let failure = parse(wrong, Language::English).unwrap_err();
            assert!(failure.message().contains("not of the form"), "{wrong}: {failure:?}");
        }
        for great in ["a[10000]=1", "a[99999999999999999999].b=1"] {
            let failure = parse(great, Language::English).unwrap_err();
            assert!(failure.message().contains("is greater than 9999"), "{great}: {failure:?}");
        }
    }

    #[test]
    fn values_are_set_at_their_paths() {
        let mut document = Value::Null;
        for text in ["a.b=1", "l[]=x", "l[]=y", "o[1].c=2"] {
            let parsed = parse(text, Language::English).unwrap();
            set(&mut document, &parsed, parsed.value.into(), Language::English).unwrap();
        }
        assert_eq!(document, serde_json::json!({ "a": { "b": "1" }, "l": ["x", "y"], "o": [null, { "c": "2" }] }));
        let parsed = parse("a.b.c=1", Language::English).unwrap();
        assert!(set(&mut document, &parsed, Value::Null, Language::English).is_err());
    }
}
