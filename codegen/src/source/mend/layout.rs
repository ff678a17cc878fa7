//! Conflict markers of merges, wrong indentation characters, keys at the wrong depth, and lines without a key.

use super::lines::{Line, Lines};
use super::patched::Edit;
use super::suspect::Suspect;

const CONFLICT: &[&str] = &["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

fn conflict(line: Line<'_>) -> Option<&'static str> {
    let mark = CONFLICT.iter().copied().find(|mark| line.text.starts_with(mark))?;
    let rest = line.text.get(mark.len()..).unwrap_or("");
    (rest.is_empty() || rest.starts_with(' ')).then_some(mark)
}

/// Finds conflict markers. The repair keeps the first version.
pub(super) fn conflicts(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    let Some((number, line)) = lines.near().filter(|(_, line)| conflict(*line).is_some()).min_by_key(|(number, _)| *number)
    else {
        return;
    };
    let whole = |line: &Line<'_>| line.start..(line.end() + 1).min(lines.text.len());
    let mark = conflict(line).unwrap_or_default();
    let below = || lines.all.iter().skip(number + 1);
    let second = below().find(|line| matches!(conflict(**line), Some("|||||||" | "=======")));
    let last = below().find(|line| conflict(**line) == Some(">>>>>>>"));
    let edits: Vec<Edit> = match (mark, second, last) {
        ("<<<<<<<", Some(second), Some(last)) if second.start < last.start => {
            vec![(whole(&line), String::new()), (second.start..whole(last).end, String::new())]
        }
        ("|||||||" | "=======", _, Some(last)) => vec![(line.start..whole(last).end, String::new())],
        _ => vec![(whole(&line), String::new())],
    };
    let help = "keep one of the versions, and remove the lines that begin with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`";
    let message = format!("`{mark}` marks an unfinished merge");
    suspects.push(Suspect::new(line.start..line.end(), message, help, edits));
}

/// Returns true if a line ends with the header of a multi-line text.
fn is_literal(line: Line<'_>, text: &str) -> bool {
    let header = line.value().and_then(|start| text.get(start..)).and_then(|value| value.strip_prefix(['|', '>']));
    header.is_some_and(|header| header.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-')))
}

/// Returns the likely depth of a line: that of the line before, or two more below a key without a value.
fn likely(lines: &Lines<'_>, number: usize) -> usize {
    let Some(previous) = lines.previous(number) else { return 0 };
    let opens = previous.text.get(..previous.content_end()).is_some_and(|text| text.ends_with(':') || is_literal(previous, text));
    let depth = previous.text.chars().take_while(|c| *c == ' ').count();
    if opens { depth + 2 } else { depth }
}

/// Finds tabs, and white space that is not YAML's, at the start of a line and of the lines below.
pub(super) fn blanks(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    let odd = |line: &Line<'_>| line.text.get(..line.indent()).and_then(|start| start.char_indices().find(|(_, c)| *c != ' '));
    let Some((mut number, _)) = lines.near().filter(|(_, line)| odd(line).is_some()).min_by_key(|(number, _)| *number) else {
        return;
    };
    while number > 0 && lines.all.get(number - 1).is_some_and(|line| odd(line).is_some()) {
        number -= 1;
    }
    let Some((line, (at, c))) = lines.all.get(number).and_then(|line| Some((*line, odd(line)?))) else { return };
    let base = likely(lines, number);
    let width = |line: &Line<'_>| {
        line.text.get(..line.indent()).map_or(0, |start| start.chars().map(|c| if c == '\t' { 2 } else { 1 }).sum::<usize>())
    };
    let run: Vec<&Line<'_>> = lines.all.iter().skip(number).take_while(|line| odd(line).is_some()).collect();
    let (what, c_len) = match c {
        '\t' => ("the line is indented with a tab".to_owned(), 1),
        _ => (format!("the line is indented with white space that YAML does not allow (U+{:04X})", u32::from(c)), c.len_utf8()),
    };
    let help = "indent with spaces (U+0020), two for each level";
    let range = line.range(at..at + c_len);
    let first = width(&line);
    for depth in [base, base.saturating_sub(2), base.saturating_sub(4), base + 2] {
        let edits = run.iter().map(|next| {
            let depth = (depth + width(next)).saturating_sub(first);
            (next.range(0..next.indent()), " ".repeat(depth))
        });
        suspects.push(Suspect::new(range.clone(), what.clone(), help, edits.collect()));
    }
    let own = (line.range(0..line.indent()), " ".repeat(base));
    suspects.push(Suspect::new(range, what, help, vec![own]));
}

/// Finds lines at a depth that no line above has.
pub(super) fn indents(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    let mut all = Vec::new();
    for (number, line) in lines.near() {
        let own = line.indent();
        let mut depths = vec![likely(lines, number)];
        let mut below = usize::MAX;
        for above in lines.all.iter().take(number).rev().filter(|line| !line.is_blank()).take(200) {
            let depth = above.indent();
            if depth < below {
                depths.push(depth);
                below = depth;
            }
        }
        depths.retain(|depth| *depth != own);
        depths.dedup();
        for depth in depths {
            // If two depths are equally far off, an odd number of spaces is wrong.
            let key = (own.abs_diff(depth), depth % 2);
            all.push((key, shifted(lines, number, line, depth, true)));
            all.push((key, shifted(lines, number, line, depth, false)));
        }
    }
    all.sort_by_key(|(key, _)| *key);
    suspects.extend(all.into_iter().map(|(_, suspect)| suspect.weighed()));
}

/// Moves a line to another depth, with or without the deeper lines below.
fn shifted(lines: &Lines<'_>, number: usize, line: Line<'_>, depth: usize, block: bool) -> Suspect {
    let own = line.indent();
    let deeper = lines.all.iter().skip(number + 1).take_while(|below| block && (below.is_blank() || below.indent() > own));
    let edits = std::iter::once(&line).chain(deeper.filter(|below| !below.text.trim().is_empty())).map(|next| {
        let depth = (depth + next.indent()).saturating_sub(own);
        (next.range(0..next.indent()), " ".repeat(depth))
    });
    let edits: Vec<Edit> = edits.collect();
    let plural = |count: usize| if count == 1 { "1 space".to_owned() } else { format!("{count} spaces") };
    let message = format!("the line is indented by {}, which matches no line above", plural(own));
    let help = format!("indent it by {}, two for each level", plural(depth));
    Suspect::new(line.range(own..line.content_end().max(own)), message, help, edits)
}

/// Finds lines without a key. The repair removes them.
pub(super) fn strays(lines: &Lines<'_>, suspects: &mut Vec<Suspect>) {
    for (_, line) in lines.near() {
        let (from, to) = (line.indent(), line.content_end());
        let edit = (line.range(from..to.max(from)), String::new());
        let has_key = line.value().is_some();
        let (message, help) = match has_key {
            true => ("the line cannot be read", "write `key: value`; put a string with `: `, ` #` or quotes in it in quotes"),
            false => (
                "the line has no key",
                "write `key: value`; begin a comment with `#`, and indent a multi-line string below `key: |`",
            ),
        };
        suspects.push(Suspect::new(line.range(from..to.max(from)), message, help, vec![edit]).losing().weighed());
    }
}
