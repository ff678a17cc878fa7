//! Emits a random sample of the catalogue, and the list of its types. A finding of the generator is an error.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use alipay_codegen::diagnostic::render;
use alipay_codegen::{Builder, Layout, platform};

/// The seed of the sample. A constant, so that two runs test the same methods.
const SEED: u64 = 20_261_127;

/// The number of methods.
const SIZE: usize = 300;

/// The number of methods whose name suggests a file, which one method in ninety has.
const UPLOADS: usize = 30;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set; run this build script with cargo")?);
    let builder = Builder::new().platform().apis(sample()).out_dir(&out_dir).layout(Layout::SingleFile("apis.rs".to_owned()));
    let done = match builder.generate() {
        Err(alipay_codegen::Error::Spec(diagnostics)) => return Err(render::human(&diagnostics, false).into()),
        done => done?,
    };
    if !done.warnings.is_empty() {
        return Err(render::human(&done.warnings, false).into());
    }
    let mut cases = String::from("&[\n");
    for name in sample() {
        let method = platform::methods::find(name).ok_or(name)?;
        let api = platform::method(&method).ok_or(name)?;
        writeln!(cases, "    call::<::sampled_methods::{}::{}>(),", api.product, api.request.name)?;
    }
    cases.push_str("]\n");
    fs::write(out_dir.join("cases.rs"), cases)?;
    Ok(())
}

/// Returns the names of the sample.
fn sample() -> Vec<&'static str> {
    let mut names: Vec<&str> = platform::methods().map(|method| method.name).collect();
    let mut random = Random(SEED);
    // Fisher-Yates.
    for index in (1..names.len()).rev() {
        names.swap(index, random.below(index + 1));
    }
    let (uploads, others): (Vec<&str>, Vec<&str>) = names.into_iter().partition(|name| name.ends_with(".upload"));
    uploads.into_iter().take(UPLOADS).chain(others.into_iter().take(SIZE - UPLOADS)).collect()
}

/// The generator SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^= word >> 31;
        // The remainder is below the bound, which is a `usize`.
        usize::try_from(word % bound as u64).unwrap_or_default()
    }
}
