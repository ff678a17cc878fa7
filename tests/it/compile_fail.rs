//! Programs that must not compile. The first line of each file in `tests/ui/` contains the expected error code, and the lines
//! `message:` below it contain texts of the message.
//!
//! Only the codes are compared, because the compiler's messages change from release to release. One file must compile: it shows that
//! the others do not fail for an unrelated reason.
//!
//! The files become binaries of a separate package with its own target folder, so that the test does not depend on earlier builds.
//! (Doctests cannot do this: stable rustdoc does not compare the code of `compile_fail`.)

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A package whose binaries are the files of `tests/ui/`. It enables only the features that they need, so that the first build takes
/// seconds.
struct Package {
    root: PathBuf,
}

impl Package {
    fn new(programs: &BTreeMap<String, PathBuf>) -> Self {
        let library = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui");
        std::fs::create_dir_all(&root).unwrap();
        let mut manifest = format!(
            "[package]\nname = \"ui\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies.alipay]\npath = {:?}\n\
             default-features = false\nfeatures = [\"open_public\", \"trade\"]\n",
            library.to_str().unwrap()
        );
        for (name, path) in programs {
            manifest += &format!("\n[[bin]]\nname = {name:?}\npath = {:?}\n", path.to_str().unwrap());
        }
        std::fs::write(root.join("Cargo.toml"), manifest).unwrap();
        // The lock file selects the versions that are already downloaded.
        std::fs::copy(library.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
        Self { root }
    }

    /// Checks all binaries, and returns the errors of each. There are none for a binary that compiles.
    fn check(&self) -> BTreeMap<String, Errors> {
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--offline", "--bins", "--keep-going", "--message-format", "json", "--target-dir"])
            .arg(self.root.join("target"))
            .current_dir(&self.root)
            .output()
            .unwrap();
        let mut errors: BTreeMap<String, Errors> = BTreeMap::new();
        for line in output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            let message: Value = serde_json::from_slice(line).unwrap();
            let target = message["target"]["name"].as_str().unwrap_or("").to_owned();
            if message["target"]["kind"] != serde_json::json!(["bin"]) {
                assert_ne!(message["message"]["level"], "error", "{target}: {}", message["message"]["rendered"]);
                continue;
            }
            let of_target = errors.entry(target).or_default();
            // The last error only counts the others, and has no span.
            let spans = message["message"]["spans"].as_array();
            if message["message"]["level"] == "error" && spans.is_some_and(|spans| !spans.is_empty()) {
                of_target.codes.insert(message["message"]["code"]["code"].as_str().unwrap_or("no code").to_owned());
                of_target.text += message["message"]["rendered"].as_str().unwrap();
            }
        }
        assert!(!errors.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        errors
    }
}

/// The errors of the compiler on one binary.
#[derive(Debug, Default)]
struct Errors {
    codes: BTreeSet<String>,
    /// The messages, with the notes of this crate's traits.
    text: String,
}

#[test]
fn invalid_programs_do_not_compile() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let paths = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let programs: BTreeMap<String, PathBuf> =
        paths.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path)).collect();
    let reports = Package::new(&programs).check();
    assert_eq!((programs.len(), reports.len()), (8, 8));
    for (name, path) in &programs {
        let text = std::fs::read_to_string(path).unwrap();
        let mut head = text.lines().map_while(|line| line.strip_prefix("//! "));
        let code = head.next().unwrap().split_once(':').map(|(code, _)| code.to_owned()).filter(|_| name != "compiles");
        let errors = &reports[name];
        assert_eq!(errors.codes, code.into_iter().collect(), "{name}: {}", errors.text);
        for message in head.filter_map(|line| line.strip_prefix("message: ")) {
            assert!(errors.text.contains(message), "{name}: {}", errors.text);
        }
    }
}
