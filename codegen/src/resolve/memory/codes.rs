//! The error codes that steps can name.

use crate::diagnostic::{Code, Report, suggest};
use crate::ir::CodeEnum;
use crate::ir::doubt::Doubt;
use crate::source::Span;

/// The error codes of a call.
pub(super) enum Codes<'a> {
    /// An action has no call, and so no codes: any text is a message.
    Any,
    /// Those of the API, and the public ones.
    Of(&'a CodeEnum, &'a Doubt, &'a Public),
}

/// The public error codes of the gateway.
#[derive(Default)]
pub(in crate::resolve) struct Public {
    pub(in crate::resolve) codes: Vec<String>,
    pub(in crate::resolve) doubt: Doubt,
}

impl Codes<'_> {
    /// Checks a code.
    pub(super) fn check(&self, code: &str, span: Span, report: &mut Report) {
        let Self::Of(own, doubt, public) = self else { return };
        let known = || own.codes.iter().map(|known| known.code.as_str()).chain(public.codes.iter().map(String::as_str));
        if known().any(|known| known == code) || doubt.covers(code) || public.doubt.covers(code) {
            return;
        }
        let near = suggest(code, known()).filter(|help| help.near().is_some()).map(String::from);
        report
            .at(Code::UnknownWord, span, format!("the API has no error code `{code}`"))
            .help(near.unwrap_or_else(|| "list it under `errors:`, or name a public code of `gateway.yaml`".to_owned()));
    }
}
