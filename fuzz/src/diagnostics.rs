//! Assertions on diagnostics.

use alipay_codegen::diagnostic::{Code, Diagnostic, Diagnostics, Label, render};

/// Asserts that every span of every diagnostic lies inside its file, and that each renderer accepts the diagnostics.
pub fn check(diagnostics: &Diagnostics) {
    for diagnostic in diagnostics {
        check_label(&diagnostic.primary, diagnostic);
        diagnostic.secondary.iter().for_each(|label| check_label(label, diagnostic));
        assert!(!diagnostic.message.is_empty(), "a diagnostic without a message: {diagnostic:?}");
    }
    let _ = (render::human(diagnostics, true), render::short(diagnostics), render::json(diagnostics));
}

fn check_label(label: &Label, diagnostic: &Diagnostic) {
    let (text, span) = (label.source.text(), label.span);
    assert!(span.start <= span.end && text.get(span.start..span.end).is_some(), "a span outside of its file: {diagnostic:?}");
    let position = label.position();
    let lines = text.split(['\n', '\r']).count();
    assert!((1..=lines).contains(&(position.line as usize)), "line {} of {lines}: {diagnostic:?}", position.line);
    assert!(position.column >= 1, "column 0: {diagnostic:?}");
}

/// Returns the sorted codes of the diagnostics, independent of their position. The code for the order of keys is omitted, because
/// formatting fixes it.
pub fn codes(diagnostics: &Diagnostics) -> Vec<String> {
    let mut codes: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code)
        .filter(|code| *code != Code::KeyOrder)
        .map(|code| format!("{code:?}"))
        .collect();
    codes.sort();
    codes
}
