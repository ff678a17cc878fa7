//! Printing of the canonical form: keys in the order of the language's tables, two spaces for each level, separated sections, and
//! aligned one-line fields. Texts, quotes and comments stay as written.

use super::tree::{Document, Item, Written};
use alipay_codegen::spec::shape::{Kind, Names, Shape};

/// Keys of a file without empty lines between them. All other keys have an empty line before them.
const TOGETHER: &[&[&str]] =
    &[&["api", "title", "summary", "keywords", "protocol"], &["gateway", "rest", "idempotency", "paging"]];

/// Keys that follow the limits in a field on one line.
const LAST_ON_LINE: &[&str] = &["title", "summary", "default", "deprecated", "example", "name"];

/// Prints a file of this shape.
pub(super) fn print(mut document: Document, shape: &'static Shape) -> String {
    let mut printer = Printer { out: String::new() };
    printer.before(&document.head, 0, true);
    printer.sections(&mut document.root, shape);
    while document.tail.last().is_some_and(String::is_empty) {
        document.tail.pop();
    }
    printer.before(&document.tail, 0, true);
    printer.out
}

struct Printer {
    out: String,
}

impl Printer {
    fn sections(&mut self, items: &mut [Item], shape: &'static Shape) {
        sort(items, shape, false);
        let group = |name: &str| TOGETHER.iter().position(|group| group.contains(&name));
        let mut previous: Option<&str> = None;
        for item in items.iter_mut() {
            // Comments above an empty line belong to the item above them.
            let blank = item.before.iter().rposition(String::is_empty);
            let own = item.before.split_off(blank.map_or(0, |at| at + 1));
            let above = item.before.iter().any(|line| !line.is_empty());
            if above {
                self.before(&item.before, 0, true);
            }
            let parted = previous.is_some_and(|previous| group(previous).is_none() || group(previous) != group(&item.name));
            if (parted || above) && !self.out.ends_with("\n\n") {
                self.out.push('\n');
            }
            let kind = shape.key(&item.name).map(|key| &key.kind);
            let apart = matches!(item.name.as_str(), "types" | "objects");
            self.before(&own, 0, false);
            self.item(item, kind, 0, 0, apart);
            previous = Some(&item.name);
        }
    }

    /// Prints comments and empty lines. Successive empty lines become one.
    fn before(&mut self, lines: &[String], indent: usize, blank: bool) {
        for line in lines {
            if !line.is_empty() {
                self.out.push_str(&format!("{:indent$}{line}\n", ""));
            } else if blank && !self.out.is_empty() && !self.out.ends_with("\n\n") && !self.out.ends_with(":\n") {
                self.out.push('\n');
            }
        }
    }

    /// Prints the entries of a map, each on separate lines. `apart` inserts an empty line between them.
    fn map(&mut self, items: &mut [Item], kind: Option<&'static Kind>, indent: usize, apart: bool) {
        if let Some(Kind::Record(shape)) = kind {
            sort(items, shape, false);
        }
        let widths = match kind {
            Some(Kind::Map(Names::Fields, Kind::Record(_))) => columns(items),
            _ => vec![0; items.len()],
        };
        for (index, (item, width)) in items.iter_mut().zip(widths).enumerate() {
            if apart {
                item.before.retain(|line| !line.is_empty());
                if index > 0 {
                    self.out.push('\n');
                }
            }
            self.before(&item.before, indent, true);
            let inner = inner(kind, &item.name);
            self.item(item, inner, indent, width, false);
        }
    }

    /// Prints a key with its value. `width` is the column of the value, counted from the key's first letter.
    fn item(&mut self, item: &mut Item, kind: Option<&'static Kind>, indent: usize, width: usize, apart: bool) {
        self.out.push_str(&" ".repeat(indent));
        self.rest(item, kind, indent, width, apart);
    }

    fn rest(&mut self, item: &mut Item, kind: Option<&'static Kind>, indent: usize, width: usize, apart: bool) {
        let key = item.key.as_ref().map_or(String::new(), |key| format!("{key}:"));
        self.out.push_str(&key);
        let after = if item.after.is_empty() { String::new() } else { format!(" {}", item.after) };
        match &mut item.value {
            Written::Null => self.out.push_str(&format!("{after}\n")),
            Written::Map(items) => {
                self.out.push_str(&format!("{after}\n"));
                self.map(items, kind, indent + 2, apart);
            }
            Written::List(items) => {
                self.out.push_str(&format!("{after}\n"));
                self.list(items, kind, indent + 2);
            }
            Written::Lines(lines) => {
                let first = lines.first().map_or("", String::as_str);
                self.out.push_str(&format!(" {first}"));
                for line in lines.iter().skip(1) {
                    let blanks = if line.is_empty() { 0 } else { indent };
                    self.out.push_str(&format!("\n{:blanks$}{line}", ""));
                }
                self.out.push_str(&format!("{after}\n"));
            }
            value => {
                let pad = width.saturating_sub(key.len()).max(1);
                let value = flow(value, kind);
                self.out.push_str(&format!("{:pad$}{value}{after}\n", ""));
            }
        }
    }

    fn list(&mut self, items: &mut [Item], kind: Option<&'static Kind>, indent: usize) {
        let element = element(kind);
        for item in items {
            self.before(&item.before, indent, true);
            self.out.push_str(&format!("{:indent$}-", ""));
            match &mut item.value {
                Written::Map(entries) => {
                    if let Some(Kind::Record(shape)) = element {
                        sort(entries, shape, false);
                    }
                    self.out.push(' ');
                    for (index, entry) in entries.iter_mut().enumerate() {
                        if index > 0 {
                            self.before(&entry.before, indent + 2, true);
                            self.out.push_str(&" ".repeat(indent + 2));
                        }
                        let kind = inner(element, &entry.name);
                        self.rest(entry, kind, indent + 2, 0, false);
                    }
                }
                _ => self.rest(item, element, indent, 0, false),
            }
        }
    }
}

/// Prints a value on one line.
fn flow(value: &mut Written, kind: Option<&'static Kind>) -> String {
    match value {
        Written::Inline(text) => text.clone(),
        Written::FlowMap(items) if items.is_empty() => "{}".to_owned(),
        Written::FlowMap(items) => {
            if let Some(Kind::Record(shape)) = kind {
                sort(items, shape, true);
            }
            let parts: Vec<String> = items
                .iter_mut()
                .map(|item| {
                    let kind = inner(kind, &item.name);
                    let value = flow(&mut item.value, kind);
                    format!("{}: {value}", item.key.as_deref().unwrap_or(""))
                })
                .collect();
            // Only at the end: readers of YAML 1.1 parse the colon of `key:,` as a part of the key.
            let parts = parts.join(", ");
            format!("{{ {} }}", parts.trim_end_matches(super::layout::BLANK))
        }
        Written::FlowList(items) => {
            let kind = element(kind);
            let parts: Vec<String> = items.iter_mut().map(|item| flow(&mut item.value, kind)).collect();
            format!("[{}]", parts.join(", "))
        }
        Written::Null | Written::Lines(_) | Written::Map(_) | Written::List(_) => String::new(),
    }
}

/// Sorts the keys of a record by its table. Unknown keys come last.
fn sort(items: &mut [Item], shape: &'static Shape, one_line: bool) {
    let is_field = shape.key("type").is_some();
    items.sort_by_key(|item| {
        let at = shape.all().position(|key| key.name == item.name).unwrap_or(usize::MAX);
        let late = if one_line && is_field { LAST_ON_LINE.iter().position(|last| *last == item.name) } else { None };
        (late.map_or(0, |late| late + 1), at)
    });
}

/// Returns the column of each entry's value: that of the longest key among neighbouring one-line entries.
fn columns(items: &[Item]) -> Vec<usize> {
    let mut widths = vec![0; items.len()];
    let one_line = |item: &Item| matches!(item.value, Written::FlowMap(_));
    let mut start = 0;
    while start < items.len() {
        let more =
            items.iter().skip(start + 1).take_while(|item| one_line(item) && !item.before.iter().any(String::is_empty)).count();
        let run = match items.get(start).is_some_and(one_line) {
            true => more + 1,
            false => 1,
        };
        let longest = items.iter().skip(start).take(run).filter_map(|item| Some(item.key.as_ref()?.chars().count())).max();
        if items.get(start).is_some_and(one_line) {
            widths.iter_mut().skip(start).take(run).for_each(|width| *width = longest.unwrap_or(0) + 2);
        }
        start += run;
    }
    widths
}

/// Returns the kind of the value at a key.
fn inner(kind: Option<&'static Kind>, name: &str) -> Option<&'static Kind> {
    match kind? {
        Kind::Record(shape) => shape.key(name).map(|key| &key.kind),
        Kind::Map(_, inner) => Some(inner),
        Kind::Either(kinds) => {
            kinds.iter().find(|kind| matches!(kind, Kind::Record(_) | Kind::Map(..))).and_then(|kind| inner(Some(kind), name))
        }
        _ => None,
    }
}

/// Returns the kind of the elements of a list.
fn element(kind: Option<&'static Kind>) -> Option<&'static Kind> {
    match kind? {
        Kind::List(inner) => Some(inner),
        Kind::Either(kinds) => kinds.iter().find_map(|kind| element(Some(kind))),
        _ => None,
    }
}
