//! Documentation pages as plain text, in all their forms: lengths, upload limits, required fields and error codes.
//!
//! `outline` finds the sections. A reader for each form (`seed`, `pipe`, `labelled`) converts them to the rows of `model`.
//! `nesting` assigns rows to objects. `listed` parses lists of values, `import::prose` numbers. `keys`, `facts` and `either` derive
//! limits, fields and rules.
//! The importer copies no sentences. It reports and omits whatever it cannot parse with certainty.

mod blank;
mod either;
mod facts;
mod keys;
mod labelled;
mod listed;
mod model;
mod nesting;
mod outline;
mod pipe;

mod seed;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::draft::{CodeDraft, Draft, Hint, Offer, Reading, RuleDraft};
use super::prose::{self, Claim, Unit};
use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::ir::{Protocol, Rule};
use alipay_codegen::resolve::identify;
use alipay_codegen::source::{Source, Span};
use facts::Around;
use model::{Cell, Form, Page};
use outline::{Part, Section, sections, words};

/// Members of every response that are not fields of the API.
const ENVELOPE: &[&str] = &["code", "msg", "sub_code", "sub_msg", "sign"];

/// Reads a page. Reports a page that cannot be read, and returns `None`.
pub(crate) fn read(source: &Arc<Source>, report: &mut Report) -> Option<Reading> {
    let reject = |report: &mut Report, at: Span, message: &str, help: &str| {
        let at = if at.end > at.start { at } else { first_line(source) };
        report.at(Code::PageRefused, at, message).help(help);
    };
    let mut all = sections(source);
    if let Some(line) = all.iter().flat_map(|section| &section.lines).find(|line| is_joined(line)) {
        reject(report, line.at, "the cells of the tables are joined", "copy the page's text so that cells stay apart");
        return None;
    }
    let Some(form) = form(&all) else {
        reject(
            report,
            Span::default(),
            "unknown form of page",
            "expected tables with the columns 参数, 类型 and 是否必填, in Chinese or English, or a line such as `name必选string(64)` for each field",
        );
        return None;
    };
    let has_part = |part: Part| all.iter().any(|section| section.part == part);
    if form == Form::Pipe && !has_part(Part::Request) && !has_part(Part::Response) && !all.is_empty() {
        all = pipe::by_tables(all.swap_remove(0)).into_iter().chain(all.into_iter().skip(1)).collect();
    }
    let Some((api, title)) = identity(&all, source) else {
        reject(
            report,
            Span::default(),
            "the page does not contain the name of its API",
            "add the name, such as `alipay.trade.pay`, as the first line",
        );
        return None;
    };
    let sample = sample(&all);
    let lost_case = !source.text().chars().any(|c| c.is_ascii_uppercase());
    if lost_case {
        report
            .at(Code::NotCertain, api.at, "the page is in lower case")
            .help("examples, values and error codes are omitted, because their case is lost");
    }
    let mut page = Page::default();
    for section in &all {
        fill(&mut page, section, form, report);
    }
    page.cut = cut(&mut page, &all, form, source, report);
    let groups = either::groups(&page.request, &page.groups, report);
    page.groups.extend(groups);
    Some(reading(source, &page, api, title, &sample, lost_case, report))
}

/// Adds a section's rows to the page.
fn fill(page: &mut Page, section: &Section, form: Form, report: &mut Report) {
    // Problems of the common parameters do not concern this page.
    let mut quiet = Report::new(report.source());
    let lines = section.lines.as_slice();
    let mut rows = |lines: &[Cell], report: &mut Report| match form {
        Form::Blank => seed::fields(lines, report),
        Form::Pipe => pipe::fields(lines, report),
        Form::Labelled => {
            let (rows, groups) = labelled::fields(lines, report);
            page.groups.extend(groups);
            rows
        }
    };
    match section.part {
        Part::Common => {
            let names = common(lines);
            page.common.extend(names);
        }
        Part::Request => {
            let fields = rows(lines, report);
            page.request.extend(fields);
        }
        Part::Response => {
            let mut fields = rows(lines, report);
            fields.retain(|row| !ENVELOPE.contains(&row.name.text.as_str()));
            page.response.extend(fields);
        }
        Part::Errors => {
            let codes = if lines.iter().any(pipe::is_head) { pipe::codes(lines, &mut quiet) } else { blank::codes(lines) };
            page.codes.extend(codes);
        }
        _ => {}
    }
}

/// Returns the names of the common parameters; nothing else of them is needed. In tables of seven columns the name is in the second.
fn common(lines: &[Cell]) -> Vec<String> {
    let first = |line: &Cell| -> Vec<String> {
        let text = line.text.replace('|', " | ");
        let cells = words(&Cell { text, at: line.at }).into_iter().map(|cell| cell.text);
        cells.filter(|text| text != "|").take(2).filter(|text| model::is_name(text)).collect()
    };
    lines.iter().flat_map(first).collect()
}

/// Handles a page that ends within its tables: the rest is missing, and perhaps a part of its last row. Returns true for such a page.
fn cut(page: &mut Page, all: &[Section], form: Form, source: &Source, report: &mut Report) -> bool {
    let Some(last) = all.last() else { return false };
    let rows = match last.part {
        Part::Request => &mut page.request,
        Part::Response => &mut page.response,
        Part::Head | Part::Common | Part::CommonResponse => &mut Vec::new(),
        _ => return false,
    };
    // English pages end with the response.
    let closed = form == Form::Pipe && source.text().trim_end().ends_with(|c: char| c.is_ascii()) && english(all);
    if closed {
        return false;
    }
    let mut at = all.last().map_or_else(Span::default, |section| section.at);
    let mut lost = String::new();
    if let Some(row) = rows.pop() {
        at = row.name.at;
        lost = format!(": its last row, `{}`, is omitted", row.name.text);
        // Fields of the object may be complete rows.
        if !row.inner.is_empty() {
            report.at(
                Code::NotCertain,
                row.name.at,
                format!("`{}` is the last row, so some of its fields may be missing", row.name.text),
            );
        }
    }
    report
        .at(Code::PageCut, at, format!("the page ends within this table{lost}"))
        .help("the rows above were read; copy the whole page for the rest");
    true
}

fn english(all: &[Section]) -> bool {
    all.iter().flat_map(|section| &section.lines).any(|line| pipe::is_head(line) && line.text.is_ascii())
}

fn form(all: &[Section]) -> Option<Form> {
    let lines = || all.iter().flat_map(|section| &section.lines);
    let fields =
        || all.iter().filter(|section| matches!(section.part, Part::Request | Part::Response)).flat_map(|section| &section.lines);
    if fields().any(labelled::is_field) {
        return Some(Form::Labelled);
    }
    if lines().any(|line| pipe::is_head(line) && !line.text.contains("错误码")) {
        return Some(Form::Pipe);
    }
    lines().any(|line| blank::head(line).is_some()).then_some(Form::Blank)
}

/// Returns true if a line is a table's head without separators between its cells.
fn is_joined(line: &Cell) -> bool {
    [
        "参数类型是否",
        "参数中文名参数英文名",
        "名称类型必填",
        "字段类型必填",
        "ParameterTypeRequired",
        "ParameterTypeNullable",
        "ParameterTypeMandatory",
    ]
    .iter()
    .any(|joined| line.text.starts_with(joined))
}

fn first_line(source: &Source) -> Span {
    let text = source.text();
    let start = text.len() - text.trim_start().len();
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("");
    Span { start, end: start + line.trim_end().len() }
}

/// Returns the name and the title: from the line that begins with the name, otherwise from the common parameters or the sample.
fn identity(all: &[Section], source: &Arc<Source>) -> Option<(Cell, Option<Cell>)> {
    let is_api = |text: &str| text.contains('.') && identify(text).is_some();
    for line in all.first().map(|head| head.lines.as_slice()).unwrap_or_default() {
        let text = line.text.trim_start_matches(['#', ' ', '*']);
        let text = text.strip_prefix("支付宝 ").unwrap_or(text);
        let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_')).unwrap_or(text.len());
        let (name, rest) = text.split_at_checked(end)?;
        if !is_api(name) || !(rest.is_empty() || rest.trim_start().starts_with(['(', '（'])) {
            continue;
        }
        let start = line.at.end - text.len().min(line.at.end);
        let title = rest.trim_start().strip_prefix(['(', '（']).and_then(|inside| {
            let inside = inside.split(" 在线调试").next().unwrap_or(inside).trim_end();
            inside.strip_suffix([')', '）'])
        });
        let title = title.map(super::clean).filter(|title| !title.is_empty());
        let at = Span { start, end: start + name.len() };
        return Some((Cell { text: name.to_owned(), at }, title.map(|text| Cell { text, at: line.at })));
    }
    let row = all.iter().filter(|section| section.part == Part::Common).flat_map(|section| &section.lines);
    let from_row = row
        .filter(|line| line.text.trim_start_matches(['|', ' ']).starts_with("method"))
        .flat_map(|line| line.text.split(|c: char| c.is_whitespace() || c == '|').map(str::to_owned).collect::<Vec<_>>())
        .find(|word| is_api(word));
    let from_sample = || {
        source.text().match_indices("method=").find_map(|(at, word)| {
            let rest = source.text().get(at + word.len()..)?;
            let name = rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_')).next()?;
            is_api(name).then(|| name.to_owned())
        })
    };
    let text = from_row.or_else(from_sample)?;
    let start = source.text().find(&text)?;
    let at = Span { start, end: start + text.len() };
    Some((Cell { text, at }, None))
}

/// Returns the names of rows and of the rows within them.
fn names(rows: &[model::Row]) -> impl Iterator<Item = String> {
    rows.iter()
        .flat_map(|row| std::iter::once(row.name.text.clone()).chain(row.inner.iter().map(|inner| inner.name.text.clone())))
}

/// Returns the sample requests and responses of the page.
fn sample(all: &[Section]) -> String {
    let lines = all.iter().filter(|section| section.part == Part::Sample).flat_map(|section| &section.lines);
    let text: Vec<&str> = lines.map(|line| line.text.as_str()).collect();
    // Sample code escapes quotes within quotes.
    text.join("\n").replace("\\\"", "\"")
}

fn reading(
    source: &Arc<Source>,
    page: &Page,
    api: Cell,
    title: Option<Cell>,
    sample: &str,
    lost_case: bool,
    report: &mut Report,
) -> Reading {
    let around =
        Around { sample, lost_case, groups: &page.groups, names: names(&page.request).chain(names(&page.response)).collect() };
    let mut types = BTreeMap::new();
    let request = facts::fields(&page.request, true, &around, &mut types, report);
    let response = facts::fields(&page.response, false, &around, &mut types, report);
    let has = |name: &str| page.common.iter().any(|other| other == name);
    let offer = if has("biz_content") || source.text().contains("'biz_content=") || sample.contains("setBizContent") {
        Offer::Gateway { plain: false, free: false }
    } else if has("sign") && has("version") && !page.request.is_empty() {
        Offer::Gateway { plain: true, free: false }
    } else {
        Offer::Unknown
    };
    let mut codes: Vec<CodeDraft> = Vec::new();
    let mut hints = Vec::new();
    for row in page.codes.iter().filter(|row| !lost_case && super::is_code(&row.code.text)) {
        if codes.iter().any(|other| other.code == row.code.text) {
            continue;
        }
        codes.push(row.code.text.clone().into());
        hints.extend(prose::statements(&row.about, "").into_iter().filter_map(|statement| {
            let (key, number) = match statement.claim {
                Claim::Cap { max, unit: Unit::Items } => ("max_items", max),
                Claim::Length { max: Some(max), .. } => ("max_length", max),
                _ => return None,
            };
            Some(Hint { code: row.code.text.clone(), at: row.code.at, key, number, about: row.about.clone() })
        }));
    }
    let groups = page.groups.iter().filter(|group| group.one_needed);
    let draft = Draft {
        api: api.text,
        at: api.at,
        title: title.map(|cell| cell.text),
        offer,
        request,
        response,
        codes,
        rules: groups.map(|group| RuleDraft { rule: Rule::AtLeastOne(group.fields.clone()), at: group.at }).collect(),
        hints,
        cut: page.cut,
        ..Draft::default()
    };
    Reading {
        source: Arc::clone(source),
        protocol: Protocol::Gateway,
        apis: vec![draft],
        passed: 0,
        types,
        public_codes: Vec::new(),
        parameters: None,
        products: Vec::new(),
        page: true,
    }
}
