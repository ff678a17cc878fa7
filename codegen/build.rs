//! Takes the generator's own fingerprint, so that output is made anew when an emitter changes.
#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src");
    let mut files = Vec::new();
    collect(Path::new("src"), &mut files)?;
    files.sort();
    let mut hasher = Sha256::new();
    for file in files {
        // Neither the system's separator nor its line ends may change the fingerprint.
        let name = file.to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&file)?.replace("\r\n", "\n");
        hasher.update(format!("{name}\n{}\n{text}", text.len()));
    }
    let fingerprint: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=ALIPAY_CODEGEN_FINGERPRINT={fingerprint}");
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
