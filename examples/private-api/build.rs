//! Generates Rust from the descriptions in spec/.

use std::env;
use std::process::ExitCode;

use alipay_codegen::diagnostic::render;
use alipay_codegen::{Builder, Error, Layout};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=spec");
    let Some(out_dir) = env::var_os("OUT_DIR") else {
        println!("cargo::error=OUT_DIR is not set; run this build script with cargo");
        return ExitCode::FAILURE;
    };
    let builder = Builder::new().spec("spec").out_dir(out_dir).layout(Layout::SingleFile("apis.rs".to_owned()));
    match builder.generate() {
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
