//! Inside its repository, brings generated/ up to date with spec/ before the package is compiled. Elsewhere there is no build script.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is how a build script speaks")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "__regenerate")]
    regenerate();
}

#[cfg(feature = "__regenerate")]
fn regenerate() {
    use alipay_codegen::diagnostic::render;
    use alipay_codegen::{Builder, Error};

    if !std::path::Path::new("spec").is_dir() {
        return;
    }
    println!("cargo::rerun-if-changed=spec\ncargo::rerun-if-changed=generated");
    match Builder::in_tree().generate() {
        Ok(done) => print!("{}", render::cargo(&done.warnings)),
        Err(Error::Spec(found)) => {
            eprint!("{}", render::human(&found, false));
            print!("{}", render::cargo(&found));
        }
        // A tree that cannot be written, such as a read-only checkout, still compiles as it is.
        Err(error @ Error::Output { .. }) => println!("cargo::warning={error}"),
        Err(error) => println!("cargo::error={error}"),
    }
}
