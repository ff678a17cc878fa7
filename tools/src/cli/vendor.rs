//! The command `vendor`.

use std::path::PathBuf;

use alipay_codegen::Builder;
use clap::Args;

use super::generate::{differ, update};
use super::{Common, End};

#[derive(Args)]
pub(super) struct Arguments {
    /// APIs of the platform: names such as alipay.trade.refund, and patterns such as "koubei.trade.*". With --spec, none is required.
    #[arg(value_name = "METHOD")]
    apis: Vec<String>,
    /// The folder of the modules, such as src/alipay_apis. Only files that begin with the generator's banner are replaced and removed.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The path of the run-time crate in the modules. A crate that depends on `alipay` sets ::alipay.
    #[arg(long, value_name = "PATH", default_value = "::alipay_core")]
    runtime: String,
    /// Write nothing; fail if the folder is out of date.
    #[arg(long)]
    check: bool,
    /// Write nothing; show the changes.
    #[arg(long)]
    diff: bool,
}

/// Updates the modules of the selected APIs, or compares them with the files.
pub(super) fn vendor(common: &Common, arguments: &Arguments) -> End {
    let Arguments { apis, out, runtime, check, diff } = arguments;
    if apis.is_empty() && common.spec.is_none() {
        eprintln!("no API is selected: name APIs such as `alipay.trade.refund`, or a folder of own descriptions with --spec");
        return End::Usage;
    }
    let builder = Builder::new().platform().apis(apis).out_dir(out).runtime(runtime).surface(false);
    let builder = match &common.spec {
        Some(folder) => builder.spec(folder),
        None => builder,
    };
    let builders = [(builder, out.as_path())];
    match *check || *diff {
        true => differ(common, &builders, *diff, |out| {
            format!("`{}` is out of date; repeat the command without --check and --diff", out.display())
        }),
        false => update(common, &builders),
    }
}
