//! `check` and `generate`.

use std::path::Path;

use alipay_codegen::diagnostic::Diagnostics;
use alipay_codegen::{Builder, Error, Loaded, Stale};

use super::output::{fail, show};
use super::{Common, End, Folders, Format};

/// The generator of each package with generated code, and its output folder.
fn builders<'a>(common: &Common, folders: &'a Folders) -> [(Builder, &'a Path); 2] {
    [(Builder::in_core(), folders.core_out.as_path()), (Builder::in_tree(), folders.out.as_path())]
        .map(|(builder, out)| (builder.spec(common.spec()).out_dir(out), out))
}

pub(super) fn check(common: &Common) -> End {
    let diagnostics = Builder::in_tree().spec(common.spec()).check();
    show(&diagnostics, common.format);
    if diagnostics.is_empty() && common.format == Format::Human {
        println!("No errors or warnings in `{}`.", common.spec().display());
    }
    if diagnostics.has_errors() { End::Findings } else { End::Good }
}

pub(super) fn generate(common: &Common, folders: &Folders) -> End {
    update(common, &builders(common, folders))
}

pub(super) fn compare(common: &Common, folders: &Folders, diff: bool) -> End {
    differ(common, &builders(common, folders), diff, |out| {
        format!("`{}` is out of date with `{}`; run `cargo codegen generate`", out.display(), common.spec().display())
    })
}

/// Updates the output folder of each builder, and prints the changes. The builders read the same descriptions.
pub(super) fn update(common: &Common, builders: &[(Builder, &Path)]) -> End {
    run(common, builders, |loaded| {
        let (mut written, mut removed, mut unchanged) = (0, 0, 0);
        for (builder, out) in builders {
            let summary = builder.write(loaded)?;
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
        Ok(End::Good)
    })
}

/// Compares the output folder of each builder. `advice` is the message for a folder that is out of date.
pub(super) fn differ(common: &Common, builders: &[(Builder, &Path)], diff: bool, advice: impl Fn(&Path) -> String) -> End {
    run(common, builders, |loaded| {
        let mut end = End::Good;
        for (builder, out) in builders {
            let stale = builder.stale(loaded)?;
            if diff {
                stale.iter().for_each(|stale| print!("{}", stale.diff()));
            } else {
                stale.iter().for_each(|stale| eprintln!("{}", state(stale, out)));
            }
            if !stale.is_empty() {
                eprintln!("{}", advice(out));
                end = End::Findings;
            }
        }
        Ok(end)
    })
}

/// Reads the descriptions once for all builders, and shows their warnings. The last builder has the strictest checks.
fn run(common: &Common, builders: &[(Builder, &Path)], work: impl FnOnce(&Loaded) -> Result<End, Error>) -> End {
    let Some((reader, _)) = builders.last() else { return End::Good };
    let done = reader.load().and_then(|loaded| {
        show(&Diagnostics::new(loaded.warnings.clone()), common.format);
        work(&loaded)
    });
    done.unwrap_or_else(|error| fail(&error, common.format))
}

fn state(stale: &Stale, out: &Path) -> String {
    let what = match (&stale.found, &stale.expected) {
        (None, _) => "missing",
        (Some(_), None) => "left over",
        (Some(_), Some(_)) => "stale",
    };
    format!("{what}: {}", out.join(&stale.path).display())
}
