//! Generates the platform's APIs that this program calls.

use std::env;
use std::process::ExitCode;

use alipay_codegen::diagnostic::render;
use alipay_codegen::{Builder, Error, Layout};

/// Ten APIs of five products. `alipay` has each of them, too, by the features `trade`, `fund`, `open_auth`, `data` and `offline`.
const DESCRIBED: &[&str] = &[
    "alipay.trade.create",
    "alipay.trade.query",
    "alipay.trade.refund",
    "alipay.trade.close",
    "alipay.fund.trans.uni.transfer",
    "alipay.fund.trans.common.query",
    "alipay.open.auth.token.app",
    "alipay.open.auth.token.app.query",
    "alipay.data.dataservice.bill.downloadurl.query",
    // A file.
    "alipay.offline.material.image.upload",
];

/// Methods without a feature: only the catalogue has them. The pattern selects five methods.
const LISTED: &[&str] = &["alipay.trade.pay.consult", "alipay.fund.account.balanceremind*"];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    let Some(out_dir) = env::var_os("OUT_DIR") else {
        println!("cargo::error=OUT_DIR is not set; run this build script with cargo");
        return ExitCode::FAILURE;
    };
    let builder = Builder::new().platform().apis(DESCRIBED.iter().copied()).apis(LISTED.iter().copied());
    match builder.out_dir(out_dir).layout(Layout::SingleFile("apis.rs".to_owned())).generate() {
        Ok(done) => {
            print!("{}", render::cargo(&done.warnings));
            ExitCode::SUCCESS
        }
        Err(Error::Spec(diagnostics)) => {
            eprint!("{}", render::human(&diagnostics, false));
            print!("{}", render::cargo(&diagnostics));
            ExitCode::FAILURE
        }
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}
