//! Statistics of a spec folder: counts for each product and in total, and the parts without a description.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value, json};

use crate::ir::{self, Api, CodeEnum, ErrorCode, Field, Idempotency, Kind, Limit, LimitAt, Record, Required, Spec, Text, Type};

/// The counts in the order of display, each with its heading.
const COUNTED: &[(&str, &str)] = &[
    ("apis", "APIs"),
    ("apis_on_both", "on both protocols"),
    ("apis_on_gateway", "on the gateway only"),
    ("apis_on_rest", "on REST only"),
    ("apis_with_summary", "with a summary"),
    ("apis_with_example", "with an example"),
    ("apis_paged", "paged"),
    ("apis_idempotent", "idempotent"),
    ("apis_with_upload", "with an upload"),
    ("apis_complete", "with every part described"),
    ("fields", "fields"),
    ("fields_with_summary", "with a summary"),
    ("fields_with_example", "with an example"),
    ("fields_with_values", "with values"),
    ("records", "records"),
    ("records_with_summary", "with a summary"),
    ("enums", "enumerations"),
    ("values", "values"),
    ("codes", "error codes"),
    ("codes_with_summary", "with a summary"),
    ("codes_with_rule", "with a rule"),
    ("limits_on_requests", "limits and rules on requests"),
    ("limits_on_requests_firm", "firm"),
    ("limits_on_requests_advisory", "advisory"),
];

/// The counts of one product, or of everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    counted: BTreeMap<&'static str, u64>,
    limits: BTreeMap<&'static str, u64>,
}

/// The counts of a spec folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    products: BTreeMap<String, Counts>,
    shared: Counts,
    total: Counts,
}

/// Counts the parts of a description.
#[must_use]
pub fn stats(spec: &Spec) -> Stats {
    let mut stats = Stats::default();
    let sent = ir::sent(&spec.apis);
    for api in &spec.apis {
        stats.products.entry(api.product.clone()).or_default().api(api, &sent);
    }
    for shared in &spec.shared {
        let counts = match &shared.product {
            Some(product) => stats.products.entry(product.clone()).or_default(),
            None => &mut stats.shared,
        };
        shared.types.iter().for_each(|of| counts.described(of, &sent));
    }
    for common in [&spec.gateway, &spec.rest].into_iter().flatten() {
        stats.shared.fields(&common.parameters, true);
        common.upload.iter().for_each(|upload| stats.shared.fields(&upload.record, true));
        common.codes.iter().chain([&common.errors]).for_each(|codes| stats.shared.codes(codes, &|_| false));
    }
    for counts in stats.products.values().chain([&stats.shared]) {
        stats.total.counted = sum(&stats.total.counted, &counts.counted);
        stats.total.limits = sum(&stats.total.limits, &counts.limits);
    }
    stats
}

/// Returns the limits of a field and of its elements, without the formats that follow from its type.
fn limits_of(field: &Field) -> impl Iterator<Item = &LimitAt> {
    field.all_limits().filter(|at| !matches!(at.limit, Limit::Format(_)))
}

/// Returns true if the description is complete: each field and code has a summary, and a request with fields has required ones and a limit.
#[must_use]
pub fn is_complete(api: &Api) -> bool {
    let mut described = ir::reached([api.request.as_ref(), api.response.as_ref()]).into_iter().flat_map(|record| &record.fields);
    let sent = ir::reached([api.request.as_ref()]).into_iter().flat_map(|record| &record.fields);
    let requires = !api.request.rules.is_empty() || api.request.fields.iter().any(|field| field.required != Required::No);
    let is_limited = sent.flat_map(limits_of).any(|at| at.limit != Limit::Required);
    !api.summary.is_empty()
        && described.all(|field| !field.summary.is_empty())
        && (api.request.fields.is_empty() || requires && is_limited)
        && api.errors.codes.iter().all(|code| !code.summary.is_empty())
}

fn sum(left: &BTreeMap<&'static str, u64>, right: &BTreeMap<&'static str, u64>) -> BTreeMap<&'static str, u64> {
    let mut all = left.clone();
    right.iter().for_each(|(name, count)| *all.entry(name).or_default() += count);
    all
}

impl Counts {
    /// Returns the count with this name in the JSON form.
    #[must_use]
    pub fn get(&self, name: &str) -> u64 {
        self.counted.get(name).copied().unwrap_or(0)
    }

    /// Returns the number of limits with this keyword.
    #[must_use]
    pub fn limit(&self, word: &str) -> u64 {
        self.limits.get(word).copied().unwrap_or(0)
    }

    fn count(&mut self, name: &'static str, is: bool) {
        *self.counted.entry(name).or_default() += u64::from(is);
    }

    fn api(&mut self, api: &Api, sent: &HashSet<*const Record>) {
        self.count("apis", true);
        let (gateway, rest) = (api.gateway.is_some(), api.rest.is_some());
        self.count("apis_on_both", gateway && rest);
        self.count("apis_on_gateway", gateway && !rest);
        self.count("apis_on_rest", rest && !gateway);
        self.count("apis_with_summary", !api.summary.is_empty());
        self.count("apis_with_example", !api.examples.is_empty());
        self.count("apis_paged", api.paging.is_some());
        self.count("apis_idempotent", api.idempotency != Idempotency::Never);
        self.count("apis_with_upload", api.request.fields.iter().any(|field| matches!(field.kind, Kind::File)));
        self.count("apis_complete", is_complete(api));
        self.fields(&api.request, true);
        self.fields(&api.response, false);
        api.types.iter().for_each(|of| self.described(of, sent));
        let linked: HashSet<&str> = api.links.iter().map(|link| link.code.as_str()).collect();
        self.codes(&api.errors, &|code| linked.contains(code.code.as_str()));
    }

    fn described(&mut self, of: &Type, sent: &HashSet<*const Record>) {
        match of {
            Type::Record(record) => {
                self.count("records", true);
                self.count("records_with_summary", !record.summary.is_empty());
                self.fields(record, sent.contains(&std::sync::Arc::as_ptr(record)));
            }
            Type::Enum(of) => {
                self.count("enums", true);
                of.values.iter().for_each(|_| self.count("values", true));
            }
        }
    }

    fn fields(&mut self, record: &Record, is_sent: bool) {
        record.fields.iter().for_each(|field| self.field(field));
        if is_sent {
            record.fields.iter().flat_map(limits_of).for_each(|at| self.limit_on_request(at.advisory));
            record.rules.iter().for_each(|_| self.limit_on_request(false));
        }
        for at in &record.rules {
            *self.limits.entry(at.rule.word()).or_default() += 1;
        }
    }

    fn limit_on_request(&mut self, advisory: bool) {
        self.count("limits_on_requests", true);
        self.count("limits_on_requests_firm", !advisory);
        self.count("limits_on_requests_advisory", advisory);
    }

    fn field(&mut self, field: &Field) {
        self.count("fields", true);
        self.count("fields_with_summary", !field.summary.is_empty());
        self.count("fields_with_example", field.example.is_some());
        let holds_values = |kind: &Kind| matches!(kind, Kind::Text(Text::Enum(_)));
        let has_values = holds_values(&field.kind) || matches!(&field.kind, Kind::List(item) if holds_values(&item.kind));
        self.count(
            "fields_with_values",
            has_values || limits_of(field).any(|at| matches!(at.limit, Limit::Values(_))) || !field.values.is_empty(),
        );
        field.all_limits().for_each(|at| *self.limits.entry(at.limit.word()).or_default() += 1);
    }

    fn codes(&mut self, codes: &CodeEnum, linked: &dyn Fn(&ErrorCode) -> bool) {
        for code in &codes.codes {
            self.count("codes", true);
            self.count("codes_with_summary", !code.summary.is_empty());
            self.count("codes_with_rule", linked(code));
        }
    }

    fn json(&self) -> Value {
        let mut all: Map<String, Value> = COUNTED.iter().map(|(name, _)| ((*name).to_owned(), self.get(name).into())).collect();
        all.insert("limits".to_owned(), json!(self.limits));
        Value::Object(all)
    }
}

impl Stats {
    /// Returns the counts of the whole spec folder.
    #[must_use]
    pub const fn total(&self) -> &Counts {
        &self.total
    }

    /// Returns the counts of a product.
    #[must_use]
    pub fn product(&self, name: &str) -> Option<&Counts> {
        self.products.get(name)
    }

    /// Returns everything as JSON: `products` by name, `shared` for files that belong to no product, and `total`.
    #[must_use]
    pub fn json(&self) -> String {
        let products: Map<String, Value> = self.products.iter().map(|(name, counts)| (name.clone(), counts.json())).collect();
        format!("{:#}\n", json!({ "products": products, "shared": self.shared.json(), "total": self.total.json() }))
    }

    /// Returns a table with a line for each product, and the total in full.
    #[must_use]
    pub fn human(&self) -> String {
        const COLUMNS: &[(&str, &str)] = &[
            ("apis", "APIs"),
            ("apis_with_summary", "described"),
            ("apis_with_example", "examples"),
            ("fields", "fields"),
            ("fields_with_summary", "described"),
            ("enums", "enums"),
            ("codes", "codes"),
            ("codes_with_summary", "described"),
            ("codes_with_rule", "rules"),
        ];
        let row = |name: &str, cells: Vec<String>| {
            format!("{name:<24}{}\n", cells.iter().map(|cell| format!("{cell:>11}")).collect::<String>())
        };
        let mut out = row("product", COLUMNS.iter().map(|(_, head)| (*head).to_owned()).collect());
        let products = self.products.iter().map(|(name, counts)| (name.as_str(), counts));
        for (name, counts) in products.chain([("shared by all", &self.shared), ("total", &self.total)]) {
            out += &row(name, COLUMNS.iter().map(|(column, _)| counts.get(column).to_string()).collect());
        }
        out += "\n";
        for (name, head) in COUNTED {
            let part = if head.starts_with("with")
                || head.starts_with("on ")
                || matches!(*head, "paged" | "idempotent" | "firm" | "advisory")
            {
                "  "
            } else {
                ""
            };
            out += &format!("{:<30}{:>11}\n", format!("{part}{head}"), self.total.get(name));
        }
        out += &format!("{:<30}{:>11}\n", "limits", self.total.limits.values().sum::<u64>());
        for (word, count) in &self.total.limits {
            out += &format!("{:<30}{count:>11}\n", format!("  {word}"));
        }
        out
    }
}
