//! A page of Markdown: its fences, links and headings.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A page with its lines.
pub(crate) struct Page {
    /// The path in the repository.
    pub(crate) path: String,
    lines: Vec<String>,
}

/// A fenced block of a page.
pub(crate) struct Fence {
    /// The line of the opening fence, from 1.
    pub(crate) line: usize,
    pub(crate) language: String,
    /// The file and region of the comment above the fence, such as `examples/cookbook/src/refunds.rs#refund`.
    pub(crate) source: Option<String>,
    /// The text between the fences, each line with its end.
    pub(crate) content: String,
}

impl Page {
    pub(crate) fn read(root: &Path, path: String) -> Self {
        let text = fs::read_to_string(root.join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        Self { path, lines: text.lines().map(str::to_owned).collect() }
    }

    pub(crate) fn text(&self) -> String {
        self.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }

    pub(crate) fn fences(&self) -> Vec<Fence> {
        let mut fences: Vec<Fence> = Vec::new();
        let (mut is_inside, mut above) = (false, "");
        for (number, line) in (1..).zip(&self.lines) {
            match (line.strip_prefix("```"), is_inside) {
                (Some(language), false) => {
                    let comment = above.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"));
                    let source = comment.map(str::to_owned);
                    fences.push(Fence { line: number, language: language.to_owned(), source, content: String::new() });
                    is_inside = true;
                }
                (Some(_), true) => is_inside = false,
                (None, true) => fences.last_mut().unwrap().content.extend([line.as_str(), "\n"]),
                (None, false) => {}
            }
            above = if line.is_empty() { above } else { line };
        }
        assert!(!is_inside, "{}: the last fence has no end; add it", self.path);
        fences
    }

    /// Replaces the content of a fence.
    pub(crate) fn replace(&mut self, fence: &Fence, text: &str) {
        let lines = fence.line..fence.line + fence.content.lines().count();
        self.lines.splice(lines, text.lines().map(str::to_owned));
    }

    /// Returns the lines outside of fences, with their numbers.
    fn prose(&self) -> Vec<(usize, &str)> {
        let mut is_inside = false;
        let mut prose = Vec::new();
        for (number, line) in (1..).zip(&self.lines) {
            if line.starts_with("```") {
                is_inside = !is_inside;
            } else if !is_inside {
                prose.push((number, line.as_str()));
            }
        }
        prose
    }

    /// Returns the targets of the links, with their lines.
    pub(crate) fn links(&self) -> Vec<(usize, String)> {
        let targets = |line: &str| -> Vec<String> {
            line.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0.to_owned())).collect()
        };
        self.prose()
            .into_iter()
            .flat_map(|(number, line)| targets(line).into_iter().map(move |target| (number, target)))
            .collect()
    }

    /// Returns the anchors of the headings.
    pub(crate) fn anchors(&self) -> BTreeSet<String> {
        let headings = self.prose().into_iter().filter(|(_, line)| line.starts_with('#'));
        headings.map(|(_, line)| anchor(line.trim_start_matches('#').trim())).collect()
    }
}

/// Returns the anchor that Markdown hosts give a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[test]
fn a_page_is_read() {
    let text = "# A head, and [one](a.md#b)\n\n<!-- x.rs#y -->\n```rust\nlet a = [b](c);\n```\n\ntext [two](c.md) `x`\n\n```console\n$ a\n```\n";
    let mut page = Page { path: "p.md".to_owned(), lines: text.lines().map(str::to_owned).collect() };
    let fences = page.fences();
    assert_eq!(fences.len(), 2);
    assert_eq!(
        (fences[0].line, fences[0].source.as_deref(), fences[0].content.as_str()),
        (4, Some("x.rs#y"), "let a = [b](c);\n")
    );
    assert_eq!((fences[1].language.as_str(), &fences[1].source), ("console", &None));
    assert_eq!(page.links(), [(1, "a.md#b".to_owned()), (8, "c.md".to_owned())]);
    assert_eq!(page.anchors().into_iter().collect::<Vec<_>>(), ["a-head-and-oneamdb"]);
    page.replace(&fences[0], "1\n2\n");
    assert_eq!(page.text(), text.replace("let a = [b](c);", "1\n2"));
}
