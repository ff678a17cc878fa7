//! The gateway's methods without a spec file: fields, types, and the facts that the platform's texts state about them.
//!
//! `methods.tsv` has a line for each method, sorted by name: the name, the Chinese title, and the number of its block.
//! `methods.bin` contains the blocks, each compressed with DEFLATE. A block contains the records of methods, and those of models: a model is
//! in the block of the first method that reaches it. One method is read from a few blocks of about 64 KiB.
//!
//! `cargo codegen catalogue` writes both files.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

static INDEX: &str = include_str!("../data/methods.tsv");
static BLOCKS: &[u8] = include_bytes!("../data/methods.bin");

/// The maximum size of a block in bytes.
const MAX_BLOCK: usize = 4 * 1024 * 1024;

/// A method in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Method {
    /// The dotted name.
    pub name: &'static str,
    /// The platform's Chinese title. Empty if it is unknown.
    pub title: &'static str,
    block: usize,
}

/// A field of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Field<'b> {
    name: &'b str,
    ty: &'b str,
    /// Facts as keys of the spec language in flow style.
    facts: &'b str,
}

/// Returns all methods, sorted by name.
pub fn all() -> impl Iterator<Item = Method> {
    INDEX.lines().filter_map(parse)
}

/// Returns the method with this name.
#[must_use]
pub fn find(name: &str) -> Option<Method> {
    let mut lines = INDEX;
    while !lines.is_empty() {
        let middle = lines.len() / 2;
        let start = lines.as_bytes().get(..middle)?.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let line = lines.get(start..)?.lines().next()?;
        let method = parse(line)?;
        match name.cmp(method.name) {
            std::cmp::Ordering::Equal => return Some(method),
            std::cmp::Ordering::Less => lines = lines.get(..start)?,
            std::cmp::Ordering::Greater => lines = lines.get(start + line.len() + 1..).unwrap_or_default(),
        }
    }
    None
}

fn parse(line: &'static str) -> Option<Method> {
    cells(line).map(|(name, title, block)| Method { name, title, block })
}

/// Returns the cells of a line of the index.
fn cells(line: &str) -> Option<(&str, &str, usize)> {
    let mut cells = line.split('\t');
    Some((cells.next()?, cells.next()?, cells.next()?.parse().ok()?))
}

/// Returns the description of a method as a spec file. Returns `None` only for damaged data.
///
/// A [`Reader`] is faster for several methods.
#[must_use]
pub fn yaml(method: &Method) -> Option<String> {
    Reader::new().yaml(method)
}

/// Reads descriptions of methods, and keeps each decompressed block until it is dropped: about 64 KiB each, and 4 MiB for all methods.
#[derive(Debug)]
pub struct Reader {
    blocks: Blocks<'static>,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// Creates a reader without blocks.
    #[must_use]
    pub fn new() -> Self {
        Self { blocks: Blocks { data: BLOCKS, texts: HashMap::new() } }
    }

    /// Returns the description of a method as a spec file. Returns `None` only for damaged data.
    #[must_use]
    pub fn yaml(&mut self, method: &Method) -> Option<String> {
        self.blocks.yaml(method.name, method.title, method.block)
    }
}

/// Returns the name and the description of each method of another catalogue, from the content of its two files. Returns `None` for damaged
/// data.
#[doc(hidden)]
#[must_use]
pub fn read(index: &str, blocks: &[u8]) -> Option<Vec<(String, String)>> {
    let mut blocks = Blocks { data: blocks, texts: HashMap::new() };
    let method = |line| {
        let (name, title, block) = cells(line)?;
        Some((name.to_owned(), blocks.yaml(name, title, block)?))
    };
    index.lines().map(method).collect()
}

/// The blocks of a catalogue, with the texts of those that were read.
#[derive(Debug)]
struct Blocks<'d> {
    data: &'d [u8],
    texts: HashMap<usize, String>,
}

impl Blocks<'_> {
    fn yaml(&mut self, name: &str, title: &str, block: usize) -> Option<String> {
        self.keep(block)?;
        let models = models(self.method(name, block)?.0)?;
        models.iter().try_for_each(|(_, number)| self.keep(*number))?;
        let (head, body) = self.method(name, block)?;
        let is_plain = head.starts_with("plain\t");
        let (request, response) = match body.strip_prefix("-\n") {
            Some(response) => ("", response),
            None => body.split_once("\n-\n")?,
        };
        let bodies = models.iter().map(|(name, number)| {
            let (_, body) = record(self.texts.get(number)?, &format!("@{name}\n"))?;
            Some((name.as_str(), body))
        });
        let bodies: Vec<(&str, &str)> = bodies.collect::<Option<_>>()?;
        Some(spec_file(name, title, is_plain, [request, response], &bodies))
    }

    /// Returns the rest of the first line of a method's record, and its other lines.
    fn method(&self, name: &str, block: usize) -> Option<(&str, &str)> {
        record(self.texts.get(&block)?, &format!("#{name}\t"))
    }

    /// Decompresses a block, unless it is kept.
    fn keep(&mut self, number: usize) -> Option<()> {
        if let Entry::Vacant(entry) = self.texts.entry(number) {
            entry.insert(block(self.data, number)?);
        }
        Some(())
    }
}

/// Returns the models of a method, each with the number of its block.
fn models(head: &str) -> Option<Vec<(String, usize)>> {
    let (_, models) = head.split_once('\t')?;
    let models = models.split(' ').filter(|model| !model.is_empty()).map(|model| {
        let (name, block) = model.split_once('@')?;
        Some((name.to_owned(), block.parse().ok()?))
    });
    models.collect()
}

/// Returns a spec file for records in the form of the blocks: a line for each field, with its name, type and facts separated by tabs.
#[doc(hidden)]
#[must_use]
pub fn spec_file(name: &str, title: &str, plain: bool, [request, response]: [&str; 2], models: &[(&str, &str)]) -> String {
    let title = if title.is_empty() { name } else { title };
    let gateway = if plain { "{ fields: plain }" } else { "{}" };
    let (request, response) = (section("request", request), section("response", response));
    let mut text = format!("api: {name}\ntitle: {title}\ngateway: {gateway}\n{request}{response}");
    if !models.is_empty() {
        text.push_str("types:\n");
    }
    for (name, body) in models {
        text.push_str(&format!("  {name}:\n    fields:{}", list(body, 6)));
    }
    text
}

fn section(name: &str, body: &str) -> String {
    format!("{name}:{}", list(body, 2))
}

/// Returns the fields as entries of a YAML map.
fn list(body: &str, indent: usize) -> String {
    let fields: Vec<Field<'_>> = body.lines().filter_map(field).collect();
    if fields.is_empty() {
        return " {}\n".to_owned();
    }
    let entry = |field: &Field<'_>| {
        let separator = if field.facts.is_empty() { "" } else { ", " };
        format!("{}{}: {{ type: {}{separator}{} }}\n", " ".repeat(indent), key(field.name), field.ty, field.facts)
    };
    format!("\n{}", fields.iter().map(entry).collect::<String>())
}

/// Returns a field name as a key of YAML. Some names are words of YAML.
fn key(name: &str) -> String {
    let is_plain = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && !matches!(name.to_ascii_lowercase().as_str(), "y" | "n" | "yes" | "no" | "on" | "off" | "true" | "false" | "null");
    if is_plain { name.to_owned() } else { format!("\"{name}\"") }
}

fn field(line: &str) -> Option<Field<'_>> {
    let mut cells = line.splitn(3, '\t');
    Some(Field { name: cells.next()?, ty: cells.next()?, facts: cells.next()? })
}

/// Returns the rest of the first line of a record, and its other lines.
fn record<'b>(block: &'b str, start: &str) -> Option<(&'b str, &'b str)> {
    let at = match block.starts_with(start) {
        true => 0,
        false => block.find(&format!("\n{start}"))? + 1,
    };
    let (head, rest) = match start.strip_suffix('\n') {
        Some(_) => ("", block.get(at + start.len()..)?),
        None => block.get(at + start.len()..)?.split_once('\n')?,
    };
    let end = rest
        .match_indices('\n')
        .map(|(at, _)| at + 1)
        .find(|at| rest.get(*at..).is_some_and(|rest| rest.starts_with(['#', '@'])));
    let is_empty = rest.starts_with(['#', '@']);
    Some((head, if is_empty { "" } else { rest.get(..end.unwrap_or(rest.len()))? }))
}

/// Decompresses a block.
fn block(data: &[u8], number: usize) -> Option<String> {
    let word = |at: usize| {
        let bytes = data.get(at * 4..at * 4 + 4)?;
        usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
    };
    let count = word(0)?;
    if number >= count {
        return None;
    }
    let start = if number == 0 { 0 } else { word(number)? };
    let blocks = data.get(count.checked_add(1)?.checked_mul(4)?..)?;
    let bytes = decompress_to_vec_with_limit(blocks.get(start..word(number + 1)?)?, MAX_BLOCK).ok()?;
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_is_found_and_has_a_description() {
        let (mut reader, mut count, mut last) = (Reader::new(), 0, "");
        for method in all() {
            assert!(last < method.name, "{last} {}", method.name);
            last = method.name;
            assert_eq!(find(method.name), Some(method));
            let text = reader.yaml(&method).unwrap_or_else(|| panic!("{}", method.name));
            assert!(text.starts_with(&format!("api: {}\n", method.name)), "{text}");
            count += 1;
        }
        assert!(count > 8_000, "{count}");
        assert_eq!(find("alipay.trade.query"), None, "spec/ describes it");
        assert_eq!(find(""), None);
        assert_eq!(find("zzz"), None);
    }
}
