//! The command `lint`.

use super::output::show;
use super::{Common, End, Format};

pub(super) fn lint(common: &Common) -> End {
    let diagnostics = alipay_spec_tools::lint(common.spec());
    show(&diagnostics, common.format);
    if !diagnostics.is_empty() {
        return End::Findings;
    }
    if common.format == Format::Human {
        println!("No lint findings in `{}`.", common.spec().display());
    }
    End::Good
}
