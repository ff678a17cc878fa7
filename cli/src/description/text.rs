//! A description for a terminal.

use std::borrow::Cow;

use alipay_codegen::ir::{EnumValue, ErrorCode, Field, Idempotency, Record, Required};
use alipay_core::schema::{GatewayFields, Outcome, Protocol, Retry};
use serde_json::Value;

use super::json::word;
use super::limits;
use super::outline::{Line, lines};
use crate::api::{Entry, PlatformApi};
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
pub(crate) fn text(found: &PlatformApi, style: Style<'_>) -> String {
    let (api, language) = (&found.api, style.language);
    let mut out = Page { style, text: String::new() };
    let title = format!("{}  {}", style.terminal.paint(NAME, &api.name), found.title());
    out.line(0, &title);
    api.summary.lines().for_each(|line| out.paragraph(0, line));
    if !found.is_described() {
        out.paragraph(0, unknown(language));
    }
    out.blank();
    out.protocols(found);
    out.record(language.pick("Request", "请求参数"), &api.request);
    out.record(language.pick("Response", "响应参数"), &api.response);
    out.codes(&api.errors.codes);
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

    fn protocols(&mut self, found: &PlatformApi) {
        let (api, language) = (&found.api, self.style.language);
        if let Some(gateway) = api.gateway {
            let fields = match gateway.fields {
                GatewayFields::BizContent => "biz_content",
                GatewayFields::Plain => language.pick("separate form parameters", "独立表单参数"),
            };
            let via: Vec<&str> = gateway.via.iter().map(word).filter(|_| found.is_described()).collect();
            let via = if via.is_empty() { String::new() } else { format!(", {}", via.join(" / ")) };
            self.line(0, &format!("V2    gateway.do, {fields}{via}"));
        }
        if let Some(rest) = &api.rest {
            self.line(0, &format!("V3    {} {}", rest.method.as_str(), rest.path));
        }
        let (name, request, product) = (&api.name, &api.request.name, &api.product);
        self.line(
            0,
            &match found.is_described() {
                true => say!(
                    language,
                    "Rust  alipay::{product}::{request}, feature `{product}`",
                    "Rust  alipay::{product}::{request}，特性 `{product}`"
                ),
                false => say!(
                    language,
                    "Rust  Builder::new().platform().apis([\"{name}\"]) of alipay-codegen, in a build script",
                    "Rust  在构建脚本中使用 alipay-codegen：Builder::new().platform().apis([\"{name}\"])"
                ),
            },
        );
        let again = match &api.idempotency {
            _ if !found.is_described() => {
                language.pick("unknown; a second call may act a second time", "未知，重复调用可能再次生效").to_owned()
            }
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

    fn codes(&mut self, codes: &[ErrorCode]) {
        let language = self.style.language;
        if codes.is_empty() {
            return;
        }
        self.heading(language.pick("Error codes", "错误码"));
        for code in codes {
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

/// Returns the note about a method without a spec file.
pub(super) const fn unknown(language: Language) -> &'static str {
    match language {
        Language::English => {
            "This method has no description. The program knows the names and types of its fields, and some titles, values and limits. A field \
             without a mark may be required, too. Error codes, the sender of the request and the effect of a second call are unknown."
        }
        Language::Chinese => {
            "该接口没有描述，仅收录字段的名称和类型，以及部分中文名称、取值和限制。未标记的字段也可能必填；错误码、请求的发起方和重复调用的效果未知。"
        }
    }
}

/// Returns a value as an argument of `alipay call` would have it.
pub(super) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// Formats a list of APIs: name, protocols, product and Chinese title in columns. Methods without a description have a heading.
pub(crate) fn list(found: &[Entry], style: Style<'_>) -> String {
    let (described, others) = found.split_at(found.iter().take_while(|entry| entry.is_described()).count());
    if others.is_empty() {
        return rows(described, style);
    }
    let gap = if described.is_empty() { "" } else { "\n" };
    let heading = style
        .language
        .pick("Methods without a description: required fields and error codes are unknown", "没有描述的接口：必填项和错误码未知");
    let heading = style.terminal.paint(HEADING, heading);
    format!("{}{gap}{heading}\n{}", rows(described, style), rows(others, style))
}

fn rows(entries: &[Entry], style: Style<'_>) -> String {
    let products: Vec<_> = entries.iter().map(|entry| entry.product()).collect();
    let names_width = entries.iter().map(|entry| columns(entry.name())).max().unwrap_or_default();
    let products_width = products.iter().map(|product| columns(product)).max().unwrap_or_default();
    let row = |(entry, product): (&Entry, &Cow<'static, str>)| {
        let offered = match (entry.is_on_gateway(), entry.rest().is_some()) {
            (true, true) => "V2 V3",
            (true, false) => "V2   ",
            _ => "   V3",
        };
        let name = format!("{}{}", style.terminal.paint(NAME, entry.name()), padding(entry.name(), names_width));
        let product = format!("{}{}", style.terminal.paint(DIM, product), padding(product, products_width));
        format!("{}\n", format!("{name}  {offered}  {product}  {}", entry.title()).trim_end())
    };
    entries.iter().zip(&products).map(row).collect()
}
