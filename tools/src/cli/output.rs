//! Output that all commands share.

use std::io::{self, IsTerminal, Write};

use alipay_codegen::Error;
use alipay_codegen::diagnostic::{Diagnostics, render};
use alipay_spec_tools::Changes;

use super::{Common, End, Format};

pub(super) fn fail(error: &Error, format: Format) -> End {
    match error {
        Error::Spec(diagnostics) => show(diagnostics, format),
        error => eprintln!("{error}"),
    }
    End::Findings
}

/// Prints the diagnostics. JSON goes to the standard output even without findings, so that a tool always has something to parse.
pub(super) fn show(diagnostics: &Diagnostics, format: Format) {
    match format {
        Format::Human | Format::Yaml => eprint!("{}", render::human(diagnostics, io::stderr().is_terminal())),
        Format::Short => eprint!("{}", render::short(diagnostics)),
        Format::Json => {
            print(&render::json(diagnostics));
        }
    }
}

/// Prints to the standard output. Its reader may have closed it.
pub(super) fn print(text: &str) -> End {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => End::Good,
        Err(_) => End::Findings,
    }
}

pub(super) fn write(common: &Common, changes: &Changes) -> End {
    match changes.write(common.spec()) {
        Ok(()) => End::Good,
        Err(error) => fail(&error, common.format),
    }
}
