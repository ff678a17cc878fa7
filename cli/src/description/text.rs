//! A description for a terminal.

use alipay_codegen::ir::{Api, EnumValue, Field, Idempotency, Record, Required};
use alipay_core::schema::{GatewayFields, Outcome, Protocol, Retry};
use serde_json::Value;

use super::json::word;
use super::limits;
use super::outline::{Line, lines};
use crate::language::{Language, say};
use crate::terminal::{DIM, HEADING, NAME, Terminal, WARNING, columns, padding, wrap};

/// The appearance of a description.
#[derive(Clone, Copy)]
pub(crate) struct Style<'a> {
    /// The language.
    pub(crate) language: Language,
    /// The colours and the width.
    pub(crate) terminal: &'a Terminal,
}

/// Formats a whole description.
pub(crate) fn text(api: &Api, style: Style<'_>) -> String {
    let language = style.language;
    let mut out = Page { style, text: String::new() };
    let title = format!("{}  {}", style.terminal.paint(NAME, &api.name), api.title);
    out.line(0, &title);
    api.summary.lines().for_each(|line| out.paragraph(0, line));
    out.blank();
    out.protocols(api);
    out.record(language.pick("Request", "请求参数"), &api.request);
    out.record(language.pick("Response", "响应参数"), &api.response);
    out.codes(api);
    out.text
}

struct Page<'a> {
    style: Style<'a>,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, indent: usize, text: &str) {
        self.text.push_str(&" ".repeat(indent));
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    fn blank(&mut self) {
        self.text.push('\n');
    }

    fn paragraph(&mut self, indent: usize, text: &str) {
        for line in wrap(text, self.style.terminal.width().saturating_sub(indent)) {
            self.line(indent, &line);
        }
    }

    fn heading(&mut self, text: &str) {
        self.blank();
        self.line(0, &self.style.terminal.paint(HEADING, text));
    }

    fn protocols(&mut self, api: &Api) {
        let language = self.style.language;
        if let Some(gateway) = api.gateway {
            let fields = match gateway.fields {
                GatewayFields::BizContent => "biz_content",
                GatewayFields::Plain => language.pick("separate form parameters", "独立表单参数"),
            };
            let via: Vec<&str> = gateway.via.iter().map(word).collect();
            self.line(0, &format!("V2    gateway.do, {fields}, {}", via.join(" / ")));
        }
        if let Some(rest) = &api.rest {
            self.line(0, &format!("V3    {} {}", rest.method.as_str(), rest.path));
        }
        let request = &api.request.name;
        self.line(
            0,
            &say!(
                language,
                "Rust  alipay::{}::{request}, feature `{}`",
                "Rust  alipay::{}::{request}，特性 `{}`",
                api.product,
                api.product
            ),
        );
        let again = match &api.idempotency {
            Idempotency::Never => language.pick("a second call may act a second time", "重复调用可能再次生效").to_owned(),
            Idempotency::Always => language.pick("a second call has no effect", "可安全重复调用").to_owned(),
            Idempotency::Fields(names) => {
                say!(language, "a second call with equal {} has no effect", "{} 相同时可安全重复调用", names.join(", "))
            }
        };
        self.line(0, &say!(language, "Retry {again}", "重试  {again}"));
    }

    fn record(&mut self, heading: &str, record: &Record) {
        let language = self.style.language;
        self.heading(heading);
        if record.fields.is_empty() {
            self.line(2, language.pick("no fields", "无"));
        }
        for line in lines(record) {
            match line {
                Line::Field { depth, field, values } => self.field(2 + depth * 2, field, values),
                Line::Rule { depth, rule } => {
                    let text = say!(language, "rule: {}", "规则：{}", limits::rule(rule, language));
                    self.paragraph(2 + depth * 2, &text);
                }
                Line::Repeated { depth, name } => {
                    self.line(2 + depth * 2, &say!(language, "(fields of {name}: see above)", "（{name} 的字段见上文）"));
                }
            }
        }
    }

    fn field(&mut self, indent: usize, field: &Field, values: &[EnumValue]) {
        let (language, terminal) = (self.style.language, self.style.terminal);
        let mark = match field.required {
            Required::Yes => "*",
            Required::Conditional => "?",
            Required::No => "",
        };
        let name = format!("{}{mark}", field.name);
        let kind = limits::kind(&field.kind);
        let mut head = format!("{}{}", terminal.paint(NAME, &name), padding(&name, 30_usize.saturating_sub(indent)));
        head.push_str(&format!("  {}{}", terminal.paint(DIM, &kind), padding(&kind, 10)));
        let mut facts = limits::of_field(field, language);
        facts.extend(field.only.map(|only| match only {
            Protocol::Gateway => language.pick("V2 only", "仅 V2").to_owned(),
            Protocol::Rest => language.pick("V3 only", "仅 V3").to_owned(),
        }));
        let facts = facts.join(language.pick(", ", "，"));
        self.line(indent, &format!("{head}  {}  {facts}", field.title));
        let below = indent + 4;
        field.summary.lines().for_each(|line| self.paragraph(below, line));
        for value in values {
            let meaning = [value.title.as_str(), value.summary.as_str()].into_iter().filter(|text| !text.is_empty());
            let text = format!("{}  {}", value.wire, meaning.collect::<Vec<_>>().join("  "));
            self.paragraph(below, &text);
        }
        if let Some(default) = &field.default {
            self.line(below, &say!(language, "default {}", "默认值 {}", shown(default)));
        }
        if let Some(example) = &field.example {
            self.line(below, &say!(language, "example {}", "示例 {}", shown(example)));
        }
        if let Some(instead) = &field.deprecated {
            let word = terminal.paint(WARNING, language.pick("deprecated", "已废弃"));
            self.paragraph(below, &format!("{word}  {instead}"));
        }
    }

    fn codes(&mut self, api: &Api) {
        let language = self.style.language;
        if api.errors.codes.is_empty() {
            return;
        }
        self.heading(language.pick("Error codes", "错误码"));
        for code in &api.errors.codes {
            let mut marks = Vec::new();
            marks.extend((code.retry == Retry::Later).then(|| language.pick("retry later", "可稍后重试")));
            marks.extend((code.outcome == Outcome::Unknown).then(|| language.pick("outcome unknown", "结果未知")));
            let marks = self.style.terminal.paint(WARNING, &marks.join(", "));
            self.line(2, &format!("{}  {marks}", self.style.terminal.paint(NAME, &code.code)));
            self.optional(6, &code.summary);
            self.optional(6, &code.fix);
        }
    }

    fn optional(&mut self, indent: usize, text: &str) {
        if !text.is_empty() {
            self.paragraph(indent, text);
        }
    }
}

/// Returns a value as an argument of `alipay call` would have it.
pub(super) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// Formats a list of APIs: name, Chinese title and product in columns.
pub(crate) fn list(found: &[super::Match], style: Style<'_>) -> String {
    let widest =
        |text: fn(&super::Match) -> &'static str| found.iter().map(|found| columns(text(found))).max().unwrap_or_default();
    let (names, products) = (widest(|found| found.file.api), widest(|found| found.product));
    let line = |found: &super::Match| {
        let (name, product) = (found.file.api, found.product);
        let offered = match (found.file.on_gateway, !found.file.verb.is_empty()) {
            (true, true) => "V2 V3",
            (true, false) => "V2   ",
            _ => "   V3",
        };
        let painted = style.terminal.paint(NAME, name);
        let dim = style.terminal.paint(DIM, product);
        format!("{painted}{}  {offered}  {dim}{}  {}\n", padding(name, names), padding(product, products), found.file.title)
    };
    found.iter().map(line).collect()
}
