//! Each limit of the description appears in the document, and a validator enforces it.

use std::collections::HashMap;

use alipay_codegen::ir::{Api, Field, Format, Kind, Limit, LimitAt, Place, Protocol, Record, Rule, Spec, Text, sent};
use jsonschema::Validator;
use serde_json::{Value, json};

use super::document::pascal;
use super::{FOLDERS, content, exported, spec};

/// The part of a schema that states a limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    /// Validators enforce it.
    Keywords,
    Advisory,
    Documented,
}

/// A walk along a description and its document.
struct Walk<'a> {
    document: &'a Value,
    sent: std::collections::HashSet<*const Record>,
    /// The number of limits, by keyword.
    found: HashMap<&'static str, usize>,
    /// The number of limits that a validator enforced.
    enforced: usize,
}

/// Returns a validator of a schema without the elements of a list, which can be references.
fn validator(schema: &Value) -> Validator {
    let mut schema = schema.clone();
    schema.as_object_mut().unwrap().remove("items");
    jsonschema::validator_for(&schema).unwrap()
}

/// Returns true if a value violates this keyword of the schema itself.
fn violates(schema: &Value, keyword: &str, value: &Value) -> bool {
    let place = format!("/{keyword}");
    validator(schema).iter_errors(value).any(|error| error.schema_path().to_string() == place)
}

/// Returns true if a value violates a pattern at any place of the schema.
fn has_other_form(schema: &Value, value: &str) -> bool {
    validator(schema).iter_errors(&json!(value)).any(|error| error.schema_path().to_string().ends_with("/pattern"))
}

impl<'a> Walk<'a> {
    fn resolved(&self, schema: &'a Value) -> &'a Value {
        match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.document.pointer(reference.strip_prefix('#').unwrap()).unwrap(),
            None => schema,
        }
    }

    /// Walks the fields of a record, whose schema is an object.
    fn record(&mut self, record: &Record, schema: &'a Value) {
        let is_sent = self.sent.contains(&std::ptr::from_ref(record));
        for field in record.fields.iter().filter(|field| field.only != Some(Protocol::Gateway)) {
            let property = &schema["properties"][&field.name];
            let required = if is_sent { &schema["required"] } else { &schema["x-alipay-limits"]["required"] };
            self.field(field, property, is_sent, required.as_array().is_some_and(|all| all.contains(&json!(field.name))));
        }
        self.rules(record, if is_sent { schema } else { &schema["x-alipay-limits"] });
    }

    fn field(&mut self, field: &Field, schema: &'a Value, is_sent: bool, is_required: bool) {
        assert!(schema.is_object(), "`{}` is missing", field.name);
        if field.limits.iter().any(|at| at.limit == Limit::Required) {
            assert!(is_required, "`{}` is required", field.name);
            *self.found.entry("required").or_default() += 1;
        }
        self.value(&field.kind, &field.limits, schema, is_sent);
    }

    fn value(&mut self, kind: &Kind, limits: &[LimitAt], schema: &'a Value, is_sent: bool) {
        for at in limits.iter().filter(|at| at.limit != Limit::Required) {
            let part = match (at.advisory, is_sent) {
                (true, _) => Part::Advisory,
                (false, true) => Part::Keywords,
                (false, false) => Part::Documented,
            };
            self.limit(kind, &at.limit, schema, part);
        }
        match kind {
            Kind::List(item) => self.value(&item.kind, &item.limits, &schema["items"], is_sent),
            Kind::Record(record) => {
                let schema = self.resolved(schema);
                self.record(record, schema);
            }
            _ => {}
        }
    }

    fn limit(&mut self, kind: &Kind, limit: &Limit, schema: &Value, part: Part) {
        let number = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let is_number = matches!(kind, Kind::Integer | Kind::Number);
        let near = |text: &str, by: f64| json!(number(text).as_f64().unwrap() + by);
        let long = |count: u64| "x".repeat(usize::try_from(count).unwrap());
        // The keyword with its value, then a value at the limit and one beyond it.
        let (keyword, stated, good, bad) = match limit {
            Limit::MaxLength(most) => ("maxLength", json!(most), Some(json!(long(*most))), Some(json!(long(most + 1)))),
            Limit::MinLength(least) => ("minLength", json!(least), Some(json!(long(*least))), Some(json!(long(least - 1)))),
            Limit::MaxItems(most) => {
                ("maxItems", json!(most), Some(json!(vec![0; *most as usize])), Some(json!(vec![0; *most as usize + 1])))
            }
            Limit::MinItems(least) => {
                ("minItems", json!(least), Some(json!(vec![0; *least as usize])), Some(json!(vec![0; *least as usize - 1])))
            }
            Limit::Minimum(bound) if is_number => ("minimum", number(bound), Some(number(bound)), Some(near(bound, -1.0))),
            Limit::Maximum(bound) if is_number && bound.len() > 15 => ("maximum", number(bound), Some(number(bound)), None),
            Limit::Maximum(bound) if is_number => ("maximum", number(bound), Some(number(bound)), Some(near(bound, 1.0))),
            Limit::Minimum(bound) => ("x-alipay-minimum", json!(bound), None, None),
            Limit::Maximum(bound) => ("x-alipay-maximum", json!(bound), None, None),
            Limit::MaxDecimals(most) => ("x-alipay-max-decimals", json!(most), None, None),
            Limit::MaxBytes(most) => ("x-alipay-max-bytes", json!(most), None, None),
            Limit::Extensions(extensions) => ("x-alipay-file-extensions", json!(extensions), None, None),
            Limit::Pattern(pattern) if schema_has(schema, "x-alipay-pattern") => ("x-alipay-pattern", json!(pattern), None, None),
            Limit::Pattern(pattern) => {
                let matches = regex_lite::Regex::new(pattern).unwrap();
                let candidates = ["", "0", "A", "1m", "2024-01", "1.1.1", "\u{1}", "灯"];
                let find = |is_match| candidates.iter().find(|text| matches.is_match(text) == is_match).map(|text| json!(text));
                ("pattern", json!(pattern), find(true), find(false))
            }
            Limit::Values(values) => {
                let wire = |value: &String| if is_number { number(value) } else { json!(value) };
                let stated: Vec<Value> = values.iter().map(wire).collect();
                let other = if is_number { json!(-987_654) } else { json!("\u{1} not listed") };
                ("enum", json!(stated), stated.first().cloned(), Some(other))
            }
            Limit::Format(format) => return self.format(*format, schema, part),
            Limit::Required => return,
        };
        let of = match part {
            Part::Keywords => schema,
            Part::Advisory => &schema["x-alipay-advisory"],
            Part::Documented => &schema["x-alipay-limits"],
        };
        assert_eq!(of[keyword], stated, "{keyword} of {part:?} in {schema}");
        *self.found.entry(limit.word()).or_default() += 1;
        if let Some(bad) = bad {
            let is_enforced = part == Part::Keywords;
            assert_eq!(violates(schema, keyword, &bad), is_enforced, "{bad} in {schema}");
            self.enforced += usize::from(is_enforced);
        }
        if let Some(good) = good {
            assert!(!violates(schema, keyword, &good), "{good} in {schema}");
        }
    }

    fn format(&mut self, format: Format, schema: &Value, part: Part) {
        let (name, good, bad) = match format {
            Format::Price => ("price", "88.88", "88,88"),
            Format::DateTime => ("datetime", "2024-01-31 23:59:59", "2024-01-31T23:59:59Z"),
            Format::Date => ("date", "2024-01-31", "2024-13-31"),
        };
        assert_eq!(schema["format"], name);
        assert_eq!(schema["x-alipay-advisory"]["format"] == name, part == Part::Advisory, "{schema}");
        assert_eq!(has_other_form(schema, bad), part == Part::Keywords, "{bad} in {schema}");
        assert!(!has_other_form(schema, good), "{good} in {schema}");
        *self.found.entry("format").or_default() += 1;
    }

    /// Checks that each rule accepts and rejects the right sets of fields.
    fn rules(&mut self, record: &Record, schema: &Value) {
        let is_there =
            |name: &&String| record.fields.iter().any(|field| field.name == **name && field.only != Some(Protocol::Gateway));
        let mut rules = schema["allOf"].as_array().into_iter().flatten();
        for at in &record.rules {
            let kept = |names: &[String]| names.iter().filter(is_there).cloned().collect::<Vec<_>>();
            let (names, counts): (Vec<String>, fn(usize) -> bool) = match &at.rule {
                Rule::ExactlyOne(names) => (kept(names), |count| count == 1),
                Rule::AtLeastOne(names) => (kept(names), |count| count > 0),
                Rule::AtMostOne(names) => (kept(names), |count| count < 2),
                Rule::When { field, equals, require } => {
                    let rule = validator(rules.next().unwrap());
                    let mut object = json!({ field: equals });
                    assert!(!rule.is_valid(&object), "{:?}", at.rule);
                    require.iter().for_each(|name| object[name] = json!(1));
                    assert!(rule.is_valid(&object) && rule.is_valid(&json!({})), "{:?}", at.rule);
                    assert!(rule.is_valid(&json!({ field: "another value" })), "{:?}", at.rule);
                    *self.found.entry("rule").or_default() += 1;
                    continue;
                }
            };
            if names.len() < 2 {
                let is_required = !matches!(at.rule, Rule::AtMostOne(_));
                assert!(!is_required || schema["required"].as_array().unwrap().contains(&json!(names[0])), "{:?}", at.rule);
                continue;
            }
            let rule = validator(rules.next().unwrap());
            for count in 0..=names.len() {
                let object: Value =
                    names.iter().take(count).map(|name| (name.clone(), json!(1))).collect::<serde_json::Map<_, _>>().into();
                assert_eq!(rule.is_valid(&object), counts(count), "{:?} and {object}", at.rule);
            }
            *self.found.entry("rule").or_default() += 1;
        }
        assert!(rules.next().is_none(), "a schema without a rule");
    }

    /// Walks the parameters, the body and the response of an operation.
    fn api(&mut self, api: &Api, operation: &'a Value) {
        let mut inside = record_of(&api.request, |field| field.place == Place::Body && !matches!(field.kind, Kind::File));
        let has = |name: &String, record: &Record| record.fields.iter().any(|field| field.name == *name);
        let is_on_rest =
            |name: &String| api.request.fields.iter().any(|field| field.name == *name && field.only != Some(Protocol::Gateway));
        let (whole, spread): (Vec<_>, Vec<_>) = api
            .request
            .rules
            .iter()
            .cloned()
            .partition(|at| names(&at.rule).into_iter().filter(|name| is_on_rest(name)).all(|name| has(name, &inside)));
        inside.rules = whole;
        self.sent.insert(std::ptr::from_ref(&inside));
        let content = &operation["requestBody"]["content"];
        let model = &self.document["components"]["schemas"][format!("{}Model", pascal(&api.name))];
        if inside.fields.iter().any(|field| field.only != Some(Protocol::Gateway)) {
            self.record(&inside, model);
        }
        for field in api.request.fields.iter().filter(|field| field.only != Some(Protocol::Gateway)) {
            if matches!(field.kind, Kind::File) {
                let form = &content["multipart/form-data"]["schema"];
                let is_required = form["required"].as_array().is_some_and(|all| all.contains(&json!(field.name)));
                self.field(field, &form["properties"][&field.name], true, is_required);
            } else if field.place != Place::Body {
                let parameter =
                    operation["parameters"].as_array().unwrap().iter().find(|parameter| parameter["name"] == field.name.as_str());
                let parameter = parameter.unwrap();
                let schema = parameter.get("schema").unwrap_or(&parameter["content"]["application/json"]["schema"]);
                self.field(field, schema, true, parameter["required"] == true);
            }
        }
        assert_eq!(operation["x-alipay-rules"].as_array().map_or(0, Vec::len), spread.len(), "{}", api.name);
        *self.found.entry("spread rule").or_default() += spread.len();
        let response = &self.document["components"]["schemas"][format!("{}ResponseModel", pascal(&api.name))];
        self.record(&api.response, response);
    }
}

fn schema_has(schema: &Value, keyword: &str) -> bool {
    [schema, &schema["x-alipay-limits"], &schema["x-alipay-advisory"]].iter().any(|part| part.get(keyword).is_some())
}

fn names(rule: &Rule) -> Vec<&String> {
    match rule {
        Rule::ExactlyOne(names) | Rule::AtLeastOne(names) | Rule::AtMostOne(names) => names.iter().collect(),
        Rule::When { field, require, .. } => std::iter::once(field).chain(require).collect(),
    }
}

/// Returns a record with some of its fields.
fn record_of(record: &Record, keep: impl Fn(&Field) -> bool) -> Record {
    let mut record = record.clone();
    record.fields.retain(keep);
    record
}

fn walked(spec: &Spec, document: &Value) -> (HashMap<&'static str, usize>, usize) {
    let apis: Vec<&Api> = spec.apis.iter().filter(|api| api.rest.is_some()).collect();
    let sent = sent(apis.iter().copied());
    let mut walk = Walk { document, sent, found: HashMap::new(), enforced: 0 };
    for api in apis {
        let rest = api.rest.as_ref().unwrap();
        walk.api(api, &document["paths"][&rest.path][rest.method.as_str().to_lowercase()]);
    }
    (walk.found, walk.enforced)
}

#[test]
fn each_limit_and_rule_appears_and_is_enforced() {
    for (folder, least) in FOLDERS.into_iter().zip([20, 1000]) {
        let (found, enforced) = walked(&spec(folder), &content(&exported(folder)));
        let all = [
            "required",
            "max_length",
            "min_length",
            "pattern",
            "max_items",
            "min_items",
            "minimum",
            "maximum",
            "max_decimals",
            "values",
            "format",
            "max_bytes",
            "extensions",
            "rule",
            "spread rule",
        ];
        for word in all {
            assert!(found.get(word).is_some_and(|count| *count > 0), "no {word} in {folder}");
        }
        assert!(enforced >= least, "{enforced} in {folder}");
    }
}

#[test]
fn types_that_only_responses_contain_reject_nothing() {
    for folder in FOLDERS {
        let (spec, document) = (spec(folder), content(&exported(folder)));
        let sent = sent(spec.apis.iter().filter(|api| api.rest.is_some()));
        for api in spec.apis.iter().filter(|api| api.rest.is_some()) {
            assert!(!sent.contains(&std::ptr::from_ref(api.response.as_ref())));
            let schema = &document["components"]["schemas"][format!("{}ResponseModel", pascal(&api.name))];
            assert!(schema.get("required").is_none() && schema.get("allOf").is_none(), "{}", api.name);
            for field in api.response.fields.iter().filter(|field| matches!(field.kind, Kind::Text(Text::Enum(_) | Text::Price)))
            {
                if field.only != Some(Protocol::Gateway) {
                    let property = &schema["properties"][&field.name];
                    assert!(validator(property).is_valid(&json!("\u{1} anything")), "{} of {}", field.name, api.name);
                }
            }
        }
    }
}
