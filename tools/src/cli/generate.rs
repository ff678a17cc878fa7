//! `check` and `generate`.

use std::path::Path;

use alipay_codegen::{Builder, Stale};

use super::output::{fail, show};
use super::{Common, End, Format};

fn builder(common: &Common) -> Builder {
    Builder::in_tree().spec(&common.spec).out_dir(&common.out)
}

pub(super) fn check(common: &Common) -> End {
    let found = builder(common).check();
    show(&found, common.format);
    if found.is_empty() && common.format == Format::Human {
        println!("Nothing to complain about in `{}`.", common.spec.display());
    }
    if found.has_errors() { End::Findings } else { End::Good }
}

pub(super) fn generate(common: &Common) -> End {
    match builder(common).generate() {
        Ok(done) => {
            show(&done.warnings, common.format);
            if common.format == Format::Human {
                done.summary.written.iter().for_each(|path| println!("wrote   {}", common.out.join(path).display()));
                done.summary.removed.iter().for_each(|path| println!("removed {}", common.out.join(path).display()));
                println!(
                    "{} written, {} removed, {} unchanged",
                    done.summary.written.len(),
                    done.summary.removed.len(),
                    done.summary.unchanged
                );
            }
            End::Good
        }
        Err(error) => fail(&error, common.format),
    }
}

pub(super) fn compare(common: &Common, diff: bool) -> End {
    let compared = match builder(common).compare() {
        Ok(compared) => compared,
        Err(error) => return fail(&error, common.format),
    };
    show(&compared.warnings, common.format);
    if diff {
        compared.stale.iter().for_each(|stale| print!("{}", stale.diff()));
    } else {
        compared.stale.iter().for_each(|stale| eprintln!("{}", state(stale, &common.out)));
    }
    if compared.stale.is_empty() {
        return End::Good;
    }
    eprintln!("`{}` is not what `{}` gives; run `alipay-codegen generate`", common.out.display(), common.spec.display());
    End::Findings
}

fn state(stale: &Stale, out: &Path) -> String {
    let what = match (&stale.found, &stale.expected) {
        (None, _) => "missing",
        (Some(_), None) => "left over",
        (Some(_), Some(_)) => "stale",
    };
    format!("{what}: {}", out.join(&stale.path).display())
}
