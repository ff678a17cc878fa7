//! The command `stats`.

use alipay_codegen::{load, stats};

use super::output::{print, show};
use super::{Common, End, Format};

pub(super) fn stats(common: &Common) -> End {
    let loaded = match load(common.spec()) {
        Ok(loaded) => loaded,
        Err(diagnostics) => {
            show(&diagnostics, common.format);
            return End::Findings;
        }
    };
    let stats = stats::stats(&loaded.spec);
    print(&match common.format {
        Format::Human | Format::Short | Format::Yaml => stats.human(),
        Format::Json => stats.json(),
    })
}
