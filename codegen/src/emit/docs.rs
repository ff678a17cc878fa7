//! Conversion of spec text to documentation: Markdown that renders as the text itself.
//!
//! Fences, indented blocks, headings, lists, tables, links, HTML and bare addresses in a text are neutralized, so the output
//! contains no doctest and triggers no rustdoc lint. Code in single backticks is kept. Control characters and invisible characters
//! are removed.

/// The width of a line of documentation.
const WIDTH: usize = 110;

/// The maximum length of a shown value in characters. Longer values are cut.
const MAX_CODE: usize = 160;

/// Converts a text to lines of documentation. Paragraphs stay separate; other line breaks are removed.
pub(super) fn prose(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs(text) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(&words(&paragraph)));
    }
    lines
}

/// Puts a text on one line without Markdown escapes, for use outside of Markdown.
pub(crate) fn plain(text: &str) -> String {
    clean(text)
}

/// Formats a value as code. Cuts it after [`MAX_CODE`] characters.
pub(super) fn code(text: &str) -> String {
    let mut shown: String = text.chars().take(MAX_CODE).flat_map(visible).collect();
    if text.chars().count() > MAX_CODE {
        shown.push('…');
    }
    fence(&shown)
}

/// Formats a value with its meaning and its label, both possibly empty. The caller adds the full stop.
pub(super) fn value(wire: &str, summary: &str, title: &str) -> Sentence {
    let mut sentence = Sentence::default().code(wire);
    if !summary.is_empty() {
        sentence = sentence.text(": ").prose(summary.trim_end().trim_end_matches('.'));
    }
    if !title.is_empty() {
        sentence = sentence.text(" (").prose(title).text(")");
    }
    sentence
}

/// Appends lines as a new paragraph.
pub(super) fn paragraph(docs: &mut Vec<String>, lines: Vec<String>) {
    if !docs.is_empty() && !lines.is_empty() {
        docs.push(String::new());
    }
    docs.extend(lines);
}

/// Sentences of the generator with values formatted as code. A value is never broken over two lines.
#[derive(Default)]
pub(super) struct Sentence(Vec<String>);

impl Sentence {
    /// Adds words of the generator. A space at either end separates them from their neighbour.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.0.extend(glue(text, str::to_owned));
        self
    }

    /// Adds a value.
    pub(super) fn code(mut self, value: &str) -> Self {
        self.0.push(format!("{JOIN}{}{JOIN}", code(value)));
        self
    }

    /// Adds words from a spec file.
    pub(super) fn prose(mut self, text: &str) -> Self {
        self.0.extend(marked(&clean(text)));
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds words of the generator after a semicolon, or as the first words.
    pub(super) fn fact(self, text: &str) -> Self {
        let start = if self.is_empty() { self } else { self.text("; ") };
        start.text(text)
    }

    /// Changes the first letter of the sentence to upper case.
    pub(super) fn capitalized(mut self) -> Self {
        if let Some(first) = self.0.first_mut() {
            let start = first.find(|c: char| c != JOIN).unwrap_or(0);
            if let Some(letter) = first.get_mut(start..start + 1) {
                letter.make_ascii_uppercase();
            }
        }
        self
    }

    /// Returns the lines.
    pub(super) fn lines(self) -> Vec<String> {
        wrap(&merge(self.0))
    }
}

/// Makes an invisible character of a value visible: nothing is escaped in code.
fn visible(c: char) -> Vec<char> {
    if is_invisible(c) || (c.is_whitespace() && c != ' ') { c.escape_default().collect() } else { vec![c] }
}

fn fence(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // The padding separates backticks in the text from the fence, and keeps an empty text from becoming a bare fence.
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Returns true for invisible characters and for those that reverse the direction of a line.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(c, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

fn paragraphs(text: &str) -> Vec<String> {
    let unified = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut paragraphs = vec![String::new()];
    for line in unified.lines() {
        let line = clean(line);
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(&line);
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// Collapses each run of white space and control characters to one space, and trims both ends.
fn clean(line: &str) -> String {
    let spaced: String = line.chars().map(|c| if c.is_whitespace() || is_invisible(c) { ' ' } else { c }).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A piece of a paragraph: code in backticks, or plain text.
enum Piece<'a> {
    Code(&'a str),
    Text(&'a str),
}

/// Splits a paragraph at the places where a line can be broken.
fn words(paragraph: &str) -> Vec<String> {
    merge(marked(paragraph))
}

/// Does the same, but keeps the marks. Code is one word, whatever it contains.
fn marked(paragraph: &str) -> Vec<String> {
    let words = split_code(paragraph).into_iter().flat_map(|piece| match piece {
        Piece::Code(code) => vec![format!("{JOIN}{}{JOIN}", fence(code))],
        Piece::Text(text) => glue(text, escape),
    });
    words.collect()
}

/// The mark at an end of a word without a space next to it. Two marks that meet join their words.
const JOIN: char = '\u{0}';

/// Splits a text into words, with a mark at each end that is not a space.
fn glue(text: &str, escape: impl Fn(&str) -> String) -> Vec<String> {
    let mut words: Vec<String> = text.split(' ').filter(|word| !word.is_empty()).map(escape).collect();
    if !text.starts_with(' ')
        && let Some(first) = words.first_mut()
    {
        first.insert(0, JOIN);
    }
    if !text.ends_with(' ')
        && let Some(last) = words.last_mut()
    {
        last.push(JOIN);
    }
    words
}

/// Joins words at their marks, and removes the marks.
fn merge(words: Vec<String>) -> Vec<String> {
    let mut merged: Vec<String> = Vec::new();
    for word in words {
        let joins = word.starts_with(JOIN) && merged.last().is_some_and(|last| last.ends_with(JOIN));
        match merged.last_mut() {
            Some(last) if joins => last.push_str(&word),
            _ => merged.push(word),
        }
    }
    merged.iter().map(|word| word.replace(JOIN, "")).filter(|word| !word.is_empty()).collect()
}

/// Separates `code` in single backticks from the rest. A backtick without a partner is plain text.
fn split_code(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut plain = 0;
    while let Some(open) = rest.get(plain..).and_then(|tail| tail.find('`')).map(|at| at + plain) {
        let run = rest.get(open..).unwrap_or("").chars().take_while(|c| *c == '`').count();
        let close = rest.get(open + run..).and_then(|tail| tail.find('`')).map(|at| open + run + at);
        match close {
            Some(close) if run == 1 && is_single(rest, close) => {
                pieces.push(Piece::Text(rest.get(..open).unwrap_or("")));
                pieces.push(Piece::Code(rest.get(open + 1..close).unwrap_or("")));
                rest = rest.get(close + 1..).unwrap_or("");
                plain = 0;
            }
            _ => plain = open + run,
        }
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| !matches!(piece, Piece::Text("")));
    pieces
}

fn is_single(text: &str, at: usize) -> bool {
    !text.get(at + 1..).unwrap_or("").starts_with('`')
}

/// Escapes each character of a word that has a meaning in Markdown.
fn escape(word: &str) -> String {
    if word.contains("://") || word.starts_with("www.") {
        return fence(word);
    }
    let chars: Vec<char> = word.chars().collect();
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    let mut out = String::with_capacity(word.len() + 4);
    for (index, &c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| chars.get(before));
        let inside = before.is_some_and(|c| c.is_alphanumeric()) && chars.get(index + 1).is_some_and(|c| c.is_alphanumeric());
        let escaped = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$' => true,
            '_' => !inside,
            '-' | '+' | '=' | ':' => index == 0,
            '.' | ')' => index == digits && digits > 0 && !inside,
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn wrap(words: &[String]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut width = 0;
    for word in words {
        let len = columns(word);
        match lines.last_mut() {
            Some(last) if width + 1 + len <= WIDTH => {
                last.push(' ');
                last.push_str(word);
                width += 1 + len;
            }
            _ => {
                lines.push(word.clone());
                width = len;
            }
        }
    }
    lines
}

/// Returns the display width of a word: Chinese characters take two columns.
fn columns(word: &str) -> usize {
    word.chars().map(|c| if ('\u{1100}'..='\u{ffdc}').contains(&c) { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_escaped() {
        for (text, safe) in [
            ("a <b> & [c](d) *e* _f_ g_h", r"a \<b\> \& \[c\](d) \*e\* \_f\_ g_h"),
            ("# a", r"\# a"),
            ("- a", r"\- a"),
            ("1. a 1.5 2) b", r"1\. a 1.5 2\) b"),
            ("see https://a.b/c, and www.d.e", "see `https://a.b/c,` and `www.d.e`"),
            ("a | b", r"a \| b"),
            ("```rust", r"\`\`\`rust"),
        ] {
            assert_eq!(prose(text), [safe]);
        }
    }

    #[test]
    fn code_in_backticks_is_kept() {
        assert_eq!(prose("`${a}` and `b`s, `c"), [r"`${a}` and `b`s, \`c"]);
        assert_eq!(prose("(`a`)"), ["(`a`)"]);
    }

    #[test]
    fn white_space_collapses_and_blank_lines_separate_paragraphs() {
        assert_eq!(prose("a\r\n\tb\u{2028}c\u{a0}d\r\n \r\ne\u{202e}f\u{0}"), ["a b c d", "", "e f"]);
        assert!(prose(" \n\u{200b}").is_empty());
    }

    #[test]
    fn text_is_wrapped_but_code_is_not() {
        let long = "word ".repeat(60) + "`" + &"code ".repeat(30) + "`";
        let lines = prose(&long);
        assert!(lines.iter().all(|line| columns(line) <= WIDTH || line.starts_with('`')), "{lines:?}");
        assert_eq!(lines.iter().filter(|line| line.contains('`')).count(), 1);
    }

    #[test]
    fn values_are_escaped_inside_backticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb\u{202e}"), r"`a\nb\u{202e}`");
        assert_eq!(code(""), "`  `");
        assert!(code(&"x".repeat(500)).ends_with("x…`"));
    }
}
