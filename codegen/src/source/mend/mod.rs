//! Recovery from typing mistakes: a missing colon, an unclosed bracket, a tab, a conflict marker of a merge.
//!
//! If the parser stops, this module tries repairs of the nearby lines. A repair counts if the parser then reads past the place.
//! Only then is the mistake reported. A file that the parser accepts is never repaired, so a valid file causes no diagnostic.
//! A line that no repair explains is left out, and the surrounding list or map counts as incomplete.

mod brackets;
mod characters;
mod layout;
mod lines;
mod patched;
mod punctuation;
mod quotes;
mod suspect;

use std::sync::Arc;

use super::Source;
use super::yaml::{Built, Dialect, Mark, Node, Value, build, nothing};
use crate::diagnostic::{Code, Report};
pub(super) use characters::is_unprintable;
use lines::Lines;
pub(super) use patched::Patched;
pub use punctuation::assignment;
use suspect::Suspect;

/// The maximum number of repairs in one file.
const MAX_REPAIRS: usize = 50;

/// The maximum number of bytes that all trials together parse: a few trials of a file of the largest size, thousands of a usual
/// one.
const MAX_TRIED: usize = 64 * 1024 * 1024;

/// A tree and its text, unless that is the source's own.
pub struct Mended {
    pub node: Node,
    text: Option<Patched>,
}

impl Mended {
    /// Wraps the tree of a file without mistakes.
    pub const fn whole(node: Node) -> Self {
        Self { node, text: None }
    }

    pub fn into_parts(self) -> (Node, Option<Patched>) {
        (self.node, self.text)
    }
}

/// Repairs typing mistakes that the parser accepts: `name:{ type: string }` has the key `name:{ type`. `judge` returns the lines of
/// mistakes in a tree. A repair counts if it removes all mistakes of its line, and reduces those of the file. If `node` is `None`,
/// the text is parsed.
pub fn improve(
    node: Option<Node>,
    text: Option<Patched>,
    source: &Arc<Source>,
    is_key: fn(&str) -> bool,
    judge: &dyn Fn(&Node) -> Vec<u32>,
    report: &mut Report,
) -> Node {
    let mut text = text.unwrap_or_else(|| Patched::new(source.text()));
    let mut node = match node {
        Some(node) => node,
        None => attempt(&text, source, Dialect::Spec).0.root.unwrap_or_else(nothing),
    };
    let mut wrong = judge(&node);
    let mut tried = 0;
    let mut all = wrong.clone();
    all.dedup();
    for number in all.into_iter().take(MAX_REPAIRS) {
        let at = text.origin.partition_point(|origin| source.line(*origin) < number);
        for suspect in suspect::hidden(&Lines::only(&text.text, at), is_key) {
            let repaired = text.with(&suspect.edits);
            tried += repaired.text.len();
            if tried > MAX_TRIED {
                return node;
            }
            let (built, _) = attempt(&repaired, source, Dialect::Spec);
            let (Some(root), None) = (built.root, built.failure) else { continue };
            let left = judge(&root);
            if left.len() < wrong.len() && !left.contains(&number) {
                suspect.report(&text, report);
                (node, text, wrong) = (root, repaired, left);
                break;
            }
        }
    }
    node
}

/// Reads as much of a file as possible.
pub(super) fn read(source: &Arc<Source>, dialect: Dialect, is_key: fn(&str) -> bool, report: &mut Report) -> Option<Mended> {
    let mut text = characters::printable(Patched::new(source.text()), report);
    text = characters::with_pairs(text, dialect, report);
    let (mut tried, mut cuts) = (0, Vec::new());
    for _ in 0..MAX_REPAIRS {
        let (built, _) = attempt(&text, source, dialect);
        let Some(failure) = &built.failure else { break };
        tried += text.text.len();
        let reached = text.place(failure.at);
        let lines = Lines::new(&text.text, failure.at);
        let behind = text.place(lines.end_of(failure.at));
        let mut best: Option<(usize, Suspect, Patched)> = None;
        let suspects = if dialect == Dialect::Spec { suspect::all(&lines, &failure.info, is_key) } else { Vec::new() };
        for suspect in suspects {
            if tried > MAX_TRIED {
                break;
            }
            let repaired = text.with(&suspect.edits);
            tried += repaired.text.len();
            let reach = reach(&repaired, source, dialect);
            // A doubtful repair is compared with others of its kind. Any other is accepted if the parser then reads past the line.
            let is_better = reach > reached && best.as_ref().is_none_or(|(so_far, _, _)| reach > *so_far);
            let is_enough = reach > behind && !suspect.is_weighed;
            if is_better {
                best = Some((reach, suspect, repaired));
                if is_enough {
                    break;
                }
            }
        }
        let Some((_, suspect, repaired)) = best else {
            let at = failure.at..failure.at;
            report
                .at(Code::YamlSyntax, text.span(&at), format!("not YAML: {}", failure.info))
                .help("the mistake is on this line or on the one above");
            break;
        };
        suspect.report(&text, report);
        if suspect.loses {
            cuts.push(text.place(suspect.at.start));
        }
        text = repaired;
    }
    let (built, findings) = attempt(&text, source, dialect);
    report.extend(findings);
    let mut root = built.root;
    if let Some(root) = &mut root {
        cuts.into_iter().for_each(|at| cut(root, at, source));
    }
    match (root, built.failure) {
        (None, Some(_)) => None,
        (root, _) => Some(Mended { node: root.unwrap_or_else(nothing), text: Some(text) }),
    }
}

fn attempt(text: &Patched, source: &Arc<Source>, dialect: Dialect) -> (Built, Report) {
    let mut report = Report::new(source);
    let built = build(&text.text, Some(&text.origin), dialect, &mut report);
    (built, report)
}

/// Returns the place in the source where the parser stops.
fn reach(text: &Patched, source: &Arc<Source>, dialect: Dialect) -> usize {
    let (built, _) = attempt(text, source, dialect);
    built.failure.map_or(usize::MAX, |failure| text.place(failure.at))
}

/// Marks the lists and maps around a place, and a value of which nothing is left, as incomplete.
fn cut(node: &mut Node, at: usize, source: &Source) {
    let inner = match &mut node.value {
        Value::Scalar { .. } => return,
        Value::List(items) => items.iter_mut().rev().find(|item| item.span.start <= at),
        Value::Map(entries) => {
            let around = entries.entries_mut().iter_mut().rev().find(|entry| entry.key_span.start <= at);
            if let Some(entry) = around {
                let column = |at: usize| source.position(at).column;
                let is_empty = matches!(&entry.value.value, Value::Scalar { text, plain: true } if text.is_empty());
                if is_empty && column(at) > column(entry.key_span.start) {
                    entry.value.mark = Mark::Cut;
                }
                Some(&mut entry.value)
            } else {
                None
            }
        }
    };
    if let Some(inner) = inner {
        cut(inner, at, source);
    }
    if node.mark == Mark::Whole {
        node.mark = Mark::Cut;
    }
}
