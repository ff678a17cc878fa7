//! Inside its repository, brings generated/ up to date with the spec folder before the package is compiled. Elsewhere there is no build script.
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

    let spec = std::path::Path::new("../spec");
    if !spec.is_dir() {
        return;
    }
    // Not the whole folder: an edit of an API must not compile the run time again.
    for file in ["gateway.yaml", "rest.yaml", "codes.yaml"] {
        println!("cargo::rerun-if-changed={}", spec.join(file).display());
    }
    println!("cargo::rerun-if-changed=generated");
    match Builder::in_core().spec(spec).out_dir("generated").generate() {
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
