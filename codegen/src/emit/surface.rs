//! `api.txt`: the public surface of the emitted modules, one sorted line for each item, so that a review shows the effect of a spec
//! change on users. Setters are not listed: a struct `with setters` has one for each of its fields.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::api::ways;
use super::index::{Part, users};
use crate::ir::{self, Api, CodeEnum, Common, Enum, Field, Home, Kind, Record, Required, SharedTypes, Spec, Text, Type};
use crate::resolve::names::Style;

/// The name of the file, in the output folder.
pub(crate) const NAME: &str = "api.txt";

/// Lists the items of the emitted modules of a part. `features` is set if each product is behind a feature.
pub(crate) fn surface(spec: &Spec, part: Part, features: bool) -> String {
    let mut lines = BTreeSet::new();
    if matches!(part, Part::Whole | Part::Common) {
        common(spec, if part == Part::Common { "" } else { "common::" }, &mut lines);
    }
    if part != Part::Common {
        products(spec, features, &mut lines);
    }
    lines.into_iter().fold(String::new(), |out, line| out + &line + "\n")
}

fn common(spec: &Spec, path: &str, lines: &mut BTreeSet<String>) {
    for (name, common) in [("gateway", &spec.gateway), ("rest", &spec.rest)] {
        if let Some(common) = common {
            protocol(&format!("{path}{name}"), common, lines);
        }
    }
    if spec.codes.is_some() {
        lines.insert(format!("{path}codes: mod"));
        lines.insert(format!("{path}codes::CODES: static"));
    }
    let module = path.trim_end_matches("::");
    if !module.is_empty() && !lines.is_empty() {
        lines.insert(format!("{module}: mod"));
    }
}

fn products(spec: &Spec, features: bool, lines: &mut BTreeSet<String>) {
    let mut products: BTreeSet<&str> = spec.apis.iter().map(|api| api.product.as_str()).collect();
    for shared in &spec.shared {
        products.extend(shared.product.as_deref());
        types_file(shared, features.then(|| users(spec)), lines);
    }
    for name in products {
        let feature = if features { format!(" of feature {name}") } else { String::new() };
        lines.insert(format!("{}: mod{feature}", Style::Module.ident(name)));
    }
    spec.apis.iter().for_each(|item| api(item, lines));
}

/// Returns the Rust type of a field, with the last part of its path only.
pub fn field_type(field: &Field) -> String {
    let inner = value_type(&field.kind);
    match (&field.kind, field.required) {
        (Kind::List(_), _) | (Kind::Text(_) | Kind::Record(_), Required::Yes) => inner,
        _ => format!("Option<{inner}>"),
    }
}

/// Returns the Rust type of a value, with the last part of its path only.
pub fn value_type(kind: &Kind) -> String {
    match kind {
        Kind::Text(Text::Enum(of)) => format!("record::Choice<{}{}>", home(of.home), of.name),
        Kind::Text(Text::Price) => "record::Amount".to_owned(),
        Kind::Text(Text::DateTime) => "record::DateTime".to_owned(),
        Kind::Text(Text::Date) => "record::Date".to_owned(),
        Kind::Text(_) => "String".to_owned(),
        Kind::Integer => "i64".to_owned(),
        Kind::Number => "f64".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Record(record) => home(record.home).to_owned() + &record.name,
        Kind::File => "record::Upload".to_owned(),
        Kind::List(item) => format!("Vec<{}>", value_type(&item.kind)),
    }
}

/// Returns the prefix of a type, relative to the module of the product.
const fn home(home: Home) -> &'static str {
    match home {
        Home::Api => "",
        Home::Product => "types::",
        Home::Spec => "super::types::",
    }
}

fn api(api: &Api, lines: &mut BTreeSet<String>) {
    let product = Style::Module.ident(&api.product);
    let module = format!("{product}::{}", api.module);
    lines.insert(format!("{module}: mod"));
    let (request, response, errors) = (&api.request.name, &api.response.name, &api.errors.name);
    lines.insert(format!("{product}: pub use {}::{{{request}, {response}, {errors}}}", api.module));
    for (way, _) in ways(api) {
        lines.insert(format!("{module}::{request}: {way}<Response = {response}, ErrorCode = {errors}>"));
    }
    if let Some(item) = api.paging.as_ref().and_then(|paging| paged_item(api, &paging.items)) {
        lines.insert(format!("{module}::{request}: PagedRequest<Item = {item}>"));
    }
    record(&module, &api.request, true, lines);
    record(&module, &api.response, false, lines);
    let sent = ir::sent([api]);
    types(&module, &api.types, &|record| sent.contains(&Arc::as_ptr(record)), lines);
    codes(&module, &api.errors, lines);
}

fn paged_item(api: &Api, items: &str) -> Option<String> {
    match &api.response.fields.iter().find(|field| field.name == items)?.kind {
        Kind::List(item) => Some(value_type(&item.kind)),
        _ => None,
    }
}

fn types_file(shared: &SharedTypes, users: Option<BTreeSet<&str>>, lines: &mut BTreeSet<String>) {
    let module = match &shared.product {
        Some(product) => format!("{}::types", Style::Module.ident(product)),
        None => "types".to_owned(),
    };
    let features = match users.filter(|_| shared.product.is_none()) {
        Some(users) => format!(" of features {}", users.into_iter().collect::<Vec<_>>().join(", ")),
        None => String::new(),
    };
    lines.insert(format!("{module}: mod{features}"));
    types(&module, &shared.types, &|_| true, lines);
}

fn protocol(module: &str, common: &Common, lines: &mut BTreeSet<String>) {
    lines.insert(format!("{module}: mod"));
    let items = [
        ("PARAMETERS", "static", true),
        ("ERRORS", "static", true),
        ("CODES", "static", common.codes.is_some()),
        ("UPLOAD", "static", common.upload.is_some()),
        ("UPLOAD_LINKS", "static", common.upload.is_some()),
        ("CERTIFICATE_DOWNLOAD", "const", common.certificate_download.is_some()),
        ("BATCH", "const", common.batch.is_some()),
    ];
    let present = items.iter().filter(|(_, _, present)| *present);
    lines.extend(present.map(|(name, kind, _)| format!("{module}::{name}: {kind}")));
    common.codes.iter().chain([&common.errors]).for_each(|of| codes(module, of, lines));
}

fn types(module: &str, types: &[Type], is_sent: &dyn Fn(&Arc<Record>) -> bool, lines: &mut BTreeSet<String>) {
    for ty in types {
        match ty {
            Type::Record(of) => record(module, of, is_sent(of), lines),
            Type::Enum(of) => enumeration(module, of, lines),
        }
    }
}

fn record(module: &str, record: &Record, setters: bool, lines: &mut BTreeSet<String>) {
    let name = &record.name;
    lines.insert(format!("{module}::{name}: struct{}", if setters { " with setters" } else { "" }));
    for field in &record.fields {
        let deprecated = if field.deprecated.is_some() { ", deprecated" } else { "" };
        lines.insert(format!("{module}::{name}.{}: {}{deprecated}", field.ident, field_type(field)));
    }
}

fn enumeration(module: &str, of: &Enum, lines: &mut BTreeSet<String>) {
    let name = &of.name;
    lines.insert(format!("{module}::{name}: enum"));
    for value in &of.values {
        lines.insert(format!("{module}::{name}::{} = {:?}", value.name, value.wire));
    }
}

fn codes(module: &str, codes: &CodeEnum, lines: &mut BTreeSet<String>) {
    let name = &codes.name;
    lines.insert(format!("{module}::{name}: enum of error codes"));
    for code in &codes.codes {
        lines.insert(format!("{module}::{name}::{} = {:?}", code.name, code.code));
    }
}
