//! The command `catalogue`.

use std::fs;
use std::path::Path;

use alipay_spec_tools::catalogue;

use super::output::{fail, print};
use super::{Common, End};

/// Writes the catalogue of the gateway's methods, or compares it with the files.
pub(super) fn catalogue(common: &Common, inventory: &Path, texts: &Path, folder: &Path, check: bool) -> End {
    let files = match catalogue::build(common.spec(), inventory, texts) {
        Ok(files) => files,
        Err(error) => return fail(&error, common.format),
    };
    let (count, bytes) = (files.index.lines().count(), files.blocks.len());
    let mut stale = 0;
    for (name, content) in [("methods.tsv", files.index.as_bytes()), ("methods.bin", &files.blocks)] {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|found| found == content) {
            continue;
        }
        stale += 1;
        if check {
            print(&format!("out of date: {}\n", path.display()));
        } else if let Err(error) = fs::write(&path, content) {
            eprintln!("cannot write `{}`: {error}", path.display());
            return End::Findings;
        }
    }
    print(&format!("{count} methods, {bytes} bytes\n"));
    if check && stale > 0 { End::Findings } else { End::Good }
}
