//! The command `lint`.

use super::output::show;
use super::{Common, End, Format};

pub(super) fn lint(common: &Common) -> End {
    let found = alipay_spec_tools::lint(&common.spec);
    show(&found, common.format);
    if !found.is_empty() {
        return End::Findings;
    }
    if common.format == Format::Human {
        println!("No lint findings in `{}`.", common.spec.display());
    }
    End::Good
}
