//! The commands `fmt` and `new`.

use alipay_spec_tools::{format_folder, scaffold};

use super::output::{fail, print, show, write};
use super::{Common, End};

pub(super) fn fmt(common: &Common, check: bool) -> End {
    let changes = format_folder(common.spec());
    show(&changes.found, common.format);
    let word = if check { "not formatted" } else { "formatted" };
    changes.files.iter().for_each(|file| eprintln!("{word}: {}", common.spec().join(&file.path).display()));
    let end = if check { End::Good } else { write(common, &changes) };
    match changes.found.has_errors() || (check && !changes.files.is_empty()) {
        true => End::Findings,
        false => end,
    }
}

pub(super) fn new(common: &Common, api: &str, rest: Option<&str>) -> End {
    match scaffold(common.spec(), api, rest) {
        Ok(changes) => {
            for file in &changes.files {
                print(&format!("new     {}\n", common.spec().join(&file.path).display()));
            }
            write(common, &changes)
        }
        Err(error) => fail(&error, common.format),
    }
}
