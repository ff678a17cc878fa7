//! The command `diff`.

use alipay_spec_tools::diff::{self, Step};

use super::output::{fail, print};
use super::{Common, End, Format};

pub(super) fn diff(common: &Common, old: &str, new: &str) -> End {
    let differences = match diff::compare(common.spec(), old, new) {
        Ok(differences) => differences,
        Err(error) => return fail(&error, common.format),
    };
    let printed = print(&match common.format {
        Format::Human | Format::Short | Format::Yaml => diff::human(&differences),
        Format::Json => diff::json(&differences),
    });
    if differences.step() == Some(Step::Major) { End::Findings } else { printed }
}
