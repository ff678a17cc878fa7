//! Check of the parts that refer to each other: an example or a default with another type, or a rule for an unknown field, would be an
//! error of the spec file. They are omitted and reported.

use super::schema::Types;
use crate::import::draft::{Draft, FieldDraft, RuleDraft, Ty};
use crate::import::value::Value;
use crate::openapi::format_name;
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::ir::{Format, Limit, Rule};
use alipay_codegen::resolve::decimal::Decimal;
use alipay_codegen::resolve::{broken_by_decimal, broken_by_text};

type Keys = [(&'static str, Value)];

/// Omits and reports what does not fit.
pub(super) fn drop_unfit(apis: &mut [Draft], types: &mut Types, report: &mut Report) {
    // Fields first: examples of calls are judged by the rules and fields that remain.
    let names: Vec<String> = types.keys().cloned().collect();
    for name in &names {
        let Some(mut ty) = types.get(name).cloned() else { continue };
        fields(&mut ty.fields, types, report);
        rules(&mut ty.rules, &ty.fields, report);
        types.insert(name.clone(), ty);
    }
    for draft in apis {
        fields(&mut draft.request, types, report);
        fields(&mut draft.response, types, report);
        rules(&mut draft.rules, &draft.request, report);
        examples(draft, types, report);
    }
}

fn fields(fields: &mut [FieldDraft], types: &Types, report: &mut Report) {
    for field in fields {
        for key in ["example", "default"] {
            let Some(index) = field.keys.iter().position(|(own, _)| *own == key) else { continue };
            let Some(content) = field.keys.get(index).map(|(_, value)| value.clone()) else { continue };
            // A required field has no default.
            let is_possible = key == "example" || !is_required(&field.keys);
            if !is_possible || !field.ty.as_ref().is_some_and(|ty| fits(ty, &field.keys, &content, types)) {
                field.keys.remove(index);
                let message = format!("the {key} of `{}` does not fit its type and limits: {}", field.name, content.flow());
                report.at(Code::LeftOut, field.at, message);
            }
        }
    }
}

fn rules(rules: &mut Vec<RuleDraft>, fields: &[FieldDraft], report: &mut Report) {
    rules.retain(|draft| {
        let problem = problem(&draft.rule, fields);
        if let Some(problem) = &problem {
            report.at(Code::LeftOut, draft.at, format!("a rule {problem}"));
        }
        problem.is_none()
    });
}

/// Returns the mistake of a rule, if there is one.
fn problem(rule: &Rule, fields: &[FieldDraft]) -> Option<String> {
    let field = |name: &String| fields.iter().find(|field| field.name == *name);
    let names: Vec<&String> = match rule {
        Rule::ExactlyOne(names) | Rule::AtLeastOne(names) | Rule::AtMostOne(names) => names.iter().collect(),
        Rule::When { field, require, .. } => std::iter::once(field).chain(require).collect(),
    };
    if let Some(unknown) = names.iter().find(|name| field(name).is_none()) {
        return Some(format!("for the unknown field `{unknown}`"));
    }
    if let Some((_, twice)) = names.iter().enumerate().find(|(index, name)| names.iter().take(*index).any(|other| other == *name))
    {
        return Some(format!("with the field `{twice}` twice"));
    }
    let Rule::When { field: deciding, equals, .. } = rule else { return None };
    let deciding = field(deciding)?;
    let is_text = deciding.ty.as_ref().is_some_and(super::limits::is_text);
    let is_listed = limits(&deciding.keys).iter().all(|limit| match limit {
        Limit::Values(values) => values.contains(equals),
        _ => true,
    });
    (!is_text || !is_listed).then(|| format!("for the value `{equals}`, which `{}` cannot have", deciding.name))
}

fn examples(draft: &mut Draft, types: &Types, report: &mut Report) {
    let Draft { examples, request, response, rules, at, .. } = draft;
    for (name, example) in examples.iter_mut() {
        let Value::Map(parts) = example else { continue };
        parts.retain(|(part, content)| {
            let Value::Map(members) = content else { return part == "summary" };
            let fits = match part.as_str() {
                "request" => object(request, rules, members, types),
                "response" => is_error(response, members) || object(response, &[], members, types),
                _ => members.iter().all(|(_, value)| matches!(value, Value::Text(_))),
            };
            if !fits {
                report.at(Code::LeftOut, *at, format!("the {part} of the example `{name}` does not fit its fields"));
            }
            fits
        });
    }
    examples.retain(|(_, example)| matches!(example, Value::Map(parts) if parts.iter().any(|(part, _)| part != "summary")));
}

fn is_error(response: &[FieldDraft], members: &[(String, Value)]) -> bool {
    !response.iter().any(|field| field.name == "code") && members.iter().any(|(name, _)| name == "sub_code")
}

/// Returns true if the members are those of an object.
fn object(fields: &[FieldDraft], rules: &[RuleDraft], members: &[(String, Value)], types: &Types) -> bool {
    let of = |name: &str| members.iter().find(|(own, _)| own == name).map(|(_, value)| value);
    let fits_all = members.iter().all(|(name, content)| {
        let field = fields.iter().find(|field| field.name == *name);
        field.is_some_and(|field| field.ty.as_ref().is_some_and(|ty| fits(ty, &field.keys, content, types)))
    });
    let is_there = |field: &FieldDraft| !is_required(&field.keys) || of(&field.name).is_some();
    fits_all && fields.iter().all(is_there) && rules.iter().all(|draft| keeps(&draft.rule, &of))
}

/// Returns true if the members keep a rule. An empty value counts as missing.
fn keeps<'v>(rule: &Rule, of: &dyn Fn(&str) -> Option<&'v Value>) -> bool {
    let is_set = |name: &String| match of(name) {
        None => false,
        Some(Value::Text(text)) => !text.is_empty(),
        Some(Value::Plain(_)) => true,
        Some(Value::List(items)) => !items.is_empty(),
        Some(Value::Map(members)) => !members.is_empty(),
    };
    let count = |names: &[String]| names.iter().filter(|name| is_set(name)).count();
    match rule {
        Rule::ExactlyOne(names) => count(names) == 1,
        Rule::AtLeastOne(names) => count(names) > 0,
        Rule::AtMostOne(names) => count(names) < 2,
        Rule::When { field, equals, require } => of(field) != Some(&Value::text(equals)) || require.iter().all(is_set),
    }
}

fn is_required(keys: &Keys) -> bool {
    keys.iter().any(|(key, value)| *key == "required" && *value == Value::Plain("true".to_owned()))
}

/// Returns true if a value has the type and keeps the limits of a field.
fn fits(ty: &Ty, keys: &Keys, content: &Value, types: &Types) -> bool {
    let (limits, is_required) = (limits(keys), is_required(keys));
    match (ty, content) {
        (Ty::Named(name), Value::Map(members)) => types.get(name).is_some_and(|ty| object(&ty.fields, &ty.rules, members, types)),
        (Ty::List(inner), Value::List(items)) => {
            let count = items.len() as u64;
            let is_counted = limits.iter().all(|limit| match limit {
                Limit::MaxItems(most) => count <= *most,
                Limit::MinItems(least) => count >= *least,
                _ => true,
            });
            let of_items = keys.iter().find(|(key, _)| *key == "items").map(|(_, value)| inner_keys(value)).unwrap_or_default();
            let is_filled = !items.is_empty() || !is_required;
            is_counted && is_filled && items.iter().all(|item| fits(inner, &of_items, item, types))
        }
        (Ty::Word("integer"), Value::Plain(text)) => text.parse::<i64>().is_ok() && keeps_number(&limits, text),
        (Ty::Word("number"), Value::Plain(text)) => text.parse::<f64>().is_ok() && keeps_number(&limits, text),
        (Ty::Word("boolean"), Value::Plain(text)) => matches!(text.as_str(), "true" | "false"),
        (Ty::Word("file"), Value::Text(text)) => keeps_text(&limits, text),
        (Ty::Word(word), Value::Text(text)) if super::limits::is_text(ty) => {
            let format = [Format::Price, Format::DateTime, Format::Date].into_iter().find(|format| format_name(*format) == *word);
            let has_form = format.is_none_or(|format| broken_by_text(&Limit::Format(format), text).is_none());
            has_form && keeps_text(&limits, text) && !(text.is_empty() && is_required)
        }
        _ => false,
    }
}

fn keeps_text(limits: &[Limit], text: &str) -> bool {
    limits.iter().all(|limit| broken_by_text(limit, text).is_none())
}

fn keeps_number(limits: &[Limit], text: &str) -> bool {
    Decimal::parse(text).is_none_or(|number| limits.iter().all(|limit| broken_by_decimal(limit, &number).is_none()))
}

/// Returns the keys of `items`.
fn inner_keys(items: &Value) -> Vec<(&'static str, Value)> {
    const KEYS: &[&str] = &["max_length", "min_length", "pattern", "minimum", "maximum", "max_decimals", "values", "open"];
    let Value::Map(entries) = items else { return Vec::new() };
    let known = |name: &str| KEYS.iter().copied().find(|key| *key == name);
    entries.iter().filter_map(|(name, value)| Some((known(name)?, value.clone()))).collect()
}

/// Returns the limits that the keys of a field state.
fn limits(keys: &Keys) -> Vec<Limit> {
    let is_open = keys.iter().any(|(key, _)| *key == "open");
    let count = |value: &Value| match value {
        Value::Plain(text) => text.parse::<u64>().ok(),
        _ => None,
    };
    let number = |value: &Value| match value {
        Value::Plain(text) | Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    let limit = |(key, value): &(&'static str, Value)| match *key {
        "max_length" => count(value).map(Limit::MaxLength),
        "min_length" => count(value).map(Limit::MinLength),
        "max_items" => count(value).map(Limit::MaxItems),
        "min_items" => count(value).map(Limit::MinItems),
        "max_decimals" => count(value).map(Limit::MaxDecimals),
        "minimum" => number(value).map(Limit::Minimum),
        "maximum" => number(value).map(Limit::Maximum),
        "pattern" => number(value).map(Limit::Pattern),
        "extensions" => Some(Limit::Extensions(texts_of(value))),
        "values" if !is_open => Some(Limit::Values(texts_of(value))),
        _ => None,
    };
    keys.iter().filter_map(limit).collect()
}

fn texts_of(value: &Value) -> Vec<String> {
    match value {
        Value::List(items) => {
            items.iter().filter_map(|item| if let Value::Text(text) = item { Some(text.clone()) } else { None }).collect()
        }
        Value::Map(entries) => entries.iter().map(|(text, _)| text.clone()).collect(),
        Value::Text(_) | Value::Plain(_) => Vec::new(),
    }
}

/// Returns the keys of the limits that a listed value breaks.
pub(super) fn broken_by_values(keys: &Keys) -> Vec<&'static str> {
    let values: Vec<String> = keys.iter().filter(|(key, _)| *key == "values").flat_map(|(_, value)| texts_of(value)).collect();
    let breaks = |limit: &Limit| values.iter().find_map(|value| broken_by_text(limit, value)).map(|(word, _)| word);
    limits(keys).iter().filter(|limit| !matches!(limit, Limit::Values(_))).filter_map(breaks).collect()
}
