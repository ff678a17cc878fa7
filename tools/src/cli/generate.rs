//! `check` and `generate`.

use std::path::Path;

use alipay_codegen::{Builder, Stale};

use super::output::{fail, show};
use super::{Common, End, Format};

/// The generator of each package with generated code, and its output folder.
fn builders(common: &Common) -> [(Builder, &Path); 2] {
    [(Builder::in_core(), common.core_out.as_path()), (Builder::in_tree(), common.out.as_path())]
        .map(|(builder, out)| (builder.spec(&common.spec).out_dir(out), out))
}

pub(super) fn check(common: &Common) -> End {
    let diagnostics = Builder::in_tree().spec(&common.spec).check();
    show(&diagnostics, common.format);
    if diagnostics.is_empty() && common.format == Format::Human {
        println!("No errors or warnings in `{}`.", common.spec.display());
    }
    if diagnostics.has_errors() { End::Findings } else { End::Good }
}

pub(super) fn generate(common: &Common) -> End {
    let (mut written, mut removed, mut unchanged) = (0, 0, 0);
    for (index, (builder, out)) in builders(common).into_iter().enumerate() {
        let done = match builder.generate() {
            Ok(done) => done,
            Err(error) => return fail(&error, common.format),
        };
        // Both read the same description, with the same warnings.
        if index == 0 {
            show(&done.warnings, common.format);
        }
        let summary = done.summary;
        if common.format == Format::Human {
            summary.written.iter().for_each(|path| println!("wrote   {}", out.join(path).display()));
            summary.removed.iter().for_each(|path| println!("removed {}", out.join(path).display()));
        }
        written += summary.written.len();
        removed += summary.removed.len();
        unchanged += summary.unchanged;
    }
    if common.format == Format::Human {
        println!("{written} written, {removed} removed, {unchanged} unchanged");
    }
    End::Good
}

pub(super) fn compare(common: &Common, diff: bool) -> End {
    let mut end = End::Good;
    for (index, (builder, out)) in builders(common).into_iter().enumerate() {
        let compared = match builder.compare() {
            Ok(compared) => compared,
            Err(error) => return fail(&error, common.format),
        };
        if index == 0 {
            show(&compared.warnings, common.format);
        }
        if diff {
            compared.stale.iter().for_each(|stale| print!("{}", stale.diff()));
        } else {
            compared.stale.iter().for_each(|stale| eprintln!("{}", state(stale, out)));
        }
        if !compared.stale.is_empty() {
            eprintln!("`{}` is out of date with `{}`; run `cargo codegen generate`", out.display(), common.spec.display());
            end = End::Findings;
        }
    }
    end
}

fn state(stale: &Stale, out: &Path) -> String {
    let what = match (&stale.found, &stale.expected) {
        (None, _) => "missing",
        (Some(_), None) => "left over",
        (Some(_), Some(_)) => "stale",
    };
    format!("{what}: {}", out.join(&stale.path).display())
}
