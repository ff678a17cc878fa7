//! What must not compile: each file of `tests/ui/` says in its first line which error it must give.
//!
//! The compiler's words change from release to release, its error codes do not, so only the code is looked at. One file
//! must compile: it shows that the others do not fail for another reason.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles a file against this library, and returns the codes of the errors.
fn error_codes(source: &Path, library: &Path) -> Vec<String> {
    let deps = library.parent().unwrap();
    let out = std::env::temp_dir().join(format!("alipay-ui-{}", std::process::id()));
    std::fs::create_dir_all(&out).unwrap();
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(compiler)
        .args(["--edition", "2024", "--emit", "metadata", "--error-format", "json", "--cap-lints", "allow", "--out-dir"])
        .arg(&out)
        .arg("-L")
        .arg(format!("dependency={}", deps.display()))
        .arg("--extern")
        .arg(format!("alipay={}", library.display()))
        .arg(source)
        .output()
        .unwrap();
    std::fs::remove_dir_all(&out).unwrap();
    let messages = String::from_utf8(output.stderr).unwrap();
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let errors =
        messages.filter(|message| message["level"] == "error").filter(|message| !message["spans"].as_array().unwrap().is_empty());
    let mut codes: Vec<_> = errors.map(|error| error["code"]["code"].as_str().unwrap_or("no code").to_owned()).collect();
    if codes.is_empty() && !output.status.success() {
        codes.push("rustc failed".to_owned());
    }
    codes.dedup();
    codes
}

/// The builds of this crate beside the test, the newest first.
fn libraries() -> Vec<PathBuf> {
    let deps = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    let is_library = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("libalipay-") && name.ends_with(".rlib")
    };
    let mut found: Vec<_> = std::fs::read_dir(deps).unwrap().map(|entry| entry.unwrap().path()).filter(is_library).collect();
    found.sort_by_key(|path| std::cmp::Reverse(path.metadata().and_then(|data| data.modified()).unwrap()));
    found
}

#[test]
fn what_must_not_compile_does_not() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let control = folder.join("compiles.rs");
    let library = libraries().into_iter().find(|library| error_codes(&control, library).is_empty());
    let library = library.expect("the control must compile against one of the builds");
    let mut tried = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        if path == control {
            continue;
        }
        let expected =
            text.lines().next().and_then(|line| line.strip_prefix("//! ")).and_then(|line| line.split(':').next()).unwrap();
        assert_eq!(error_codes(&path, &library), [expected], "{}", path.display());
        tried += 1;
    }
    assert_eq!(tried, 5);
}
