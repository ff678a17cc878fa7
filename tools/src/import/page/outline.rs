//! The sections of a page: its headings, and the lines below each.

use alipay_codegen::source::{Source, Span};

use super::model::Cell;

/// The subject of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Head,
    Common,
    Request,
    CommonResponse,
    Response,
    Sample,
    Errors,
    /// Sections without fields: addresses, shared codes, notifications.
    Other,
}

/// A section, with its lines.
pub(super) struct Section {
    pub(super) part: Part,
    pub(super) at: Span,
    pub(super) lines: Vec<Cell>,
}

/// Splits the lines of a page into sections. The lines before the first heading are the head.
pub(super) fn sections(source: &Source) -> Vec<Section> {
    let mut sections = vec![Section { part: Part::Head, at: Span::default(), lines: Vec::new() }];
    let mut start = 0;
    for whole in source.text().split_inclusive('\n') {
        // Wide blanks at the start of a row are marks of nesting, and tabs at its end are empty cells.
        let text = if whole.contains(['|', '\t']) { whole.trim_matches([' ', '\n', '\r', '\u{feff}']) } else { whole.trim() };
        let text = if text.trim().is_empty() { "" } else { text };
        let begins = start + whole.find(text).unwrap_or(0);
        let at = Span { start: begins, end: begins + text.len() };
        start += whole.len();
        match heading(text) {
            Some(part) => sections.push(Section { part, at, lines: Vec::new() }),
            None => {
                if let Some(section) = sections.last_mut() {
                    section.lines.push(Cell { text: text.to_owned(), at });
                }
            }
        }
    }
    sections
}

/// Parses a heading. Ignores marks, numbers and a colon around it.
fn heading(line: &str) -> Option<Part> {
    if line.chars().count() > 40 {
        return None;
    }
    let text = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '#' | '*' | ':' | '：' | '.'));
    let text = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '、' | ' '));
    Some(match text.to_lowercase().as_str() {
        "公共参数" | "公共请求参数" | "common request parameter" | "common request parameters" | "public request parameters" => {
            Part::Common
        }
        "请求参数" | "业务请求参数" | "业务参数" | "request parameters" | "request parameter" => Part::Request,
        "公共响应参数" | "common response parameters" | "public response parameters" => Part::CommonResponse,
        "响应参数" | "业务响应参数" | "response parameters" | "response parameter" => Part::Response,
        "请求示例" | "响应示例" | "异常示例" | "常见请求示例" | "正常示例" | "request sample" | "response sample" => {
            Part::Sample
        }
        "业务错误码" | "business error codes" => Part::Errors,
        "请求地址" | "公共错误码" | "触发通知类型" | "触发通知示例" | "返回" | "common parameter" | "request uri" => {
            Part::Other
        }
        _ => return None,
    })
}

/// Splits a line at blanks, and returns the words with their spans.
pub(super) fn words(line: &Cell) -> Vec<Cell> {
    let mut words: Vec<Cell> = Vec::new();
    let mut open = false;
    for (at, c) in line.text.char_indices() {
        let (start, end) = (line.at.start + at, line.at.start + at + c.len_utf8());
        match (c.is_whitespace(), open, words.last_mut()) {
            (true, ..) => open = false,
            (false, true, Some(word)) => {
                word.text.push(c);
                word.at.end = end;
            }
            _ => {
                words.push(Cell { text: c.to_string(), at: Span { start, end } });
                open = true;
            }
        }
    }
    words
}
