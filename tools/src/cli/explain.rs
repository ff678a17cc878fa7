//! The command `explain`.

use alipay_codegen::catalogue::{self, Code};

use super::End;
use super::output::print;

pub(super) fn explain(code: &str) -> End {
    let Some(code) = Code::parse(code) else {
        eprintln!("unknown code `{code}`; `cargo codegen explain --all` lists all codes");
        return End::Usage;
    };
    print(&format!("{}: {}\n\n{}", code.id(), code.title(), code.explanation()))
}

pub(super) fn all() -> End {
    print(&catalogue::markdown())
}
