//! Rules between fields.

use alipay_codegen::ir::Rule;

use crate::export::object::{Object, texts};
use crate::import::value::Value;

/// Returns the part of a rule that applies to these fields, or `None` if it does not restrict several of them. A field that REST does
/// not have counts as missing.
pub(super) fn visible(rule: &Rule, has: &dyn Fn(&str) -> bool) -> Option<Rule> {
    let kept = |names: &[String]| names.iter().filter(|name| has(name)).cloned().collect::<Vec<_>>();
    let several = |names: &[String]| Some(kept(names)).filter(|names| names.len() > 1);
    Some(match rule {
        Rule::ExactlyOne(names) => Rule::ExactlyOne(several(names)?),
        Rule::AtLeastOne(names) => Rule::AtLeastOne(several(names)?),
        Rule::AtMostOne(names) => Rule::AtMostOne(several(names)?),
        Rule::When { field, equals, require } => {
            let require = Some(kept(require)).filter(|names| has(field) && !names.is_empty())?;
            Rule::When { field: field.clone(), equals: equals.clone(), require }
        }
    })
}

/// Returns the field that a rule requires, because it is the only one of these fields in the rule.
pub(super) fn required<'r>(rule: &'r Rule, has: &dyn Fn(&str) -> bool) -> Option<&'r String> {
    let (Rule::ExactlyOne(names) | Rule::AtLeastOne(names)) = rule else { return None };
    let mut kept = names.iter().filter(|name| has(name));
    kept.next().filter(|_| kept.next().is_none())
}

/// Returns the names in a rule.
pub(super) fn names(rule: &Rule) -> Vec<&String> {
    match rule {
        Rule::ExactlyOne(names) | Rule::AtLeastOne(names) | Rule::AtMostOne(names) => names.iter().collect(),
        Rule::When { field, require, .. } => std::iter::once(field).chain(require).collect(),
    }
}

/// Returns a rule as a schema of the object that has the fields.
pub(super) fn schema(rule: &Rule) -> Value {
    let required = |names: &[&String]| Object::from([("required", texts(names.iter().copied()))]).into();
    let each = |names: &[String]| names.iter().map(|name| required(&[name])).collect::<Vec<Value>>();
    let schema = match rule {
        Rule::ExactlyOne(names) => Object::from([("oneOf", Value::List(each(names)))]),
        Rule::AtLeastOne(names) => Object::from([("anyOf", Value::List(each(names)))]),
        Rule::AtMostOne(names) => {
            let pairs = names
                .iter()
                .enumerate()
                .flat_map(|(index, first)| names.iter().skip(index + 1).map(move |second| [first, second]));
            let pairs: Vec<Value> = pairs.map(|pair| required(&pair)).collect();
            let any = match <[Value; 1]>::try_from(pairs) {
                Ok([pair]) => pair,
                Err(pairs) => Object::from([("anyOf", Value::List(pairs))]).into(),
            };
            Object::from([("not", any)])
        }
        Rule::When { field, equals, require } => {
            let value = Object::from([("const", Value::text(equals))]);
            let condition = Object::from([
                ("properties", Object::from([(field.as_str(), value.into())]).into()),
                ("required", texts([field])),
            ]);
            Object::from([("if", condition.into()), ("then", required(&require.iter().collect::<Vec<_>>()))])
        }
    };
    schema.into()
}

/// Returns a rule in the form of a spec file.
pub(super) fn plain(rule: &Rule) -> Value {
    let rule = match rule {
        Rule::ExactlyOne(names) | Rule::AtLeastOne(names) | Rule::AtMostOne(names) => Object::from([(rule.word(), texts(names))]),
        Rule::When { field, equals, require } => {
            Object::from([("when", Object::from([(field.as_str(), Value::text(equals))]).into()), ("require", texts(require))])
        }
    };
    rule.into()
}
