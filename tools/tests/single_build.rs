//! Guarantees about whole builds, in a copy of the workspace: one `cargo build` after an edit suffices, errors are reported at their
//! location, and generated code passes clippy and rustdoc for any spec.
//!
//! The first run compiles every dependency, so these tests are ignored by default:
//! `cargo test -p alipay-spec-tools --test single_build -- --ignored`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{WORKSPACE, repository};
use tempfile::TempDir;

/// A copy of the workspace. Later runs share its target folder.
struct Copy {
    root: TempDir,
}

/// The result of a cargo run.
struct CargoRun {
    succeeded: bool,
    err: String,
}

impl Copy {
    fn new() -> Self {
        Self { root: repository(WORKSPACE) }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        fs::write(self.path(path), text.replacen(from, to, 1)).unwrap();
    }

    fn append(&self, path: &str, more: &str) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        fs::write(self.path(path), text + more).unwrap();
    }

    fn cargo(&self, folder: &str, arguments: &[&str], environment: &[(&str, &str)]) -> CargoRun {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("single_build");
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(self.path(folder))
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_TERM_COLOR", "never")
            .envs(environment.iter().copied())
            .output()
            .unwrap();
        CargoRun { succeeded: output.status.success(), err: String::from_utf8_lossy(&output.stderr).into_owned() }
    }
}

#[test]
#[ignore = "compiles the workspace"]
fn one_build_after_an_edit_adds_the_new_setter() {
    let copy = Copy::new();
    copy.edit(
        "spec/open_public/message.query.yaml",
        "\nresponse:",
        "  page_size:\n    summary: How many to take.\n    type: integer\n    maximum: 50\n\nresponse:",
    );
    // This compiles only if the same build that detects the edit adds the setter.
    copy.append(
        "tests/regenerate/src/lib.rs",
        "\n/// Uses the new setter.\npub fn page() -> alipay::open_public::MessageQuery {\n    alipay::open_public::MessageQuery::new().page_size(20)\n}\n",
    );
    copy.edit("tests/regenerate/Cargo.toml", "features = [\"__regenerate\"]", "features = [\"__regenerate\", \"open_public\"]");
    let built = copy.cargo(".", &["build", "--offline"], &[]);
    assert!(built.succeeded, "{}", built.err);
    let emitted = fs::read_to_string(copy.path("generated/open_public/message_query.rs")).unwrap();
    assert!(emitted.contains("pub fn page_size(mut self, page_size: i64)"), "{emitted}");

    // A written file must not count as an edit forever: the next build changes nothing.
    copy.cargo(".", &["build", "--offline"], &[]);
    let settled = copy.cargo(".", &["build", "--offline", "--verbose"], &[]);
    assert!(!settled.err.contains("Compiling") && settled.err.contains("Fresh"), "{}", settled.err);

    copy.edit("spec/open_public/message.query.yaml", "maximum: 50", "maxinum: 50");
    let failed = copy.cargo(".", &["build", "--offline"], &[]);
    assert!(!failed.succeeded);
    let text = fs::read_to_string(copy.path("spec/open_public/message.query.yaml")).unwrap();
    let line = text.lines().position(|line| line.contains("maxinum")).unwrap() + 1;
    let line =
        format!("spec/open_public/message.query.yaml:{line}:5: error[E0006]: unknown key `maxinum`; did you mean `maximum`?");
    assert!(failed.err.contains(&line), "{}", failed.err);

    // A tree that cannot be written causes a warning; the build continues with the existing files.
    copy.edit("spec/open_public/message.query.yaml", "maxinum: 50", "maximum: 60");
    fs::remove_file(copy.path("generated/api.txt")).unwrap();
    fs::create_dir_all(copy.path("generated/api.txt/in the way")).unwrap();
    let warned = copy.cargo(".", &["build", "--offline"], &[]);
    assert!(warned.succeeded && warned.err.contains("cannot read or write `generated/api.txt`"), "{}", warned.err);
    fs::remove_dir_all(copy.path("generated/api.txt")).unwrap();

    // Without a spec folder, nothing is generated.
    fs::remove_dir_all(copy.path("spec")).unwrap();
    let before = fs::read_to_string(copy.path("generated/open_public/message_query.rs")).unwrap();
    let built = copy.cargo(".", &["build", "--offline", "-p", "alipay", "-p", "regenerate"], &[]);
    assert!(built.succeeded, "{}", built.err);
    assert_eq!(fs::read_to_string(copy.path("generated/open_public/message_query.rs")).unwrap(), before);
}

#[test]
#[ignore = "compiles the workspace"]
fn generated_code_passes_clippy_and_rustdoc_for_any_spec() {
    let copy = Copy::new();
    fs::remove_dir_all(copy.path("examples/private-api/spec")).unwrap();
    common::copy(&copy.path("codegen/tests/specs/features"), &copy.path("examples/private-api/spec"));
    fs::write(copy.path("examples/private-api/src/main.rs"), "fn main() {}\n").unwrap();
    fs::write(
        copy.path("examples/private-api/src/lib.rs"),
        "//! Everything.\n#![deny(missing_docs)]\ninclude!(concat!(env!(\"OUT_DIR\"), \"/apis.rs\"));\n",
    )
    .unwrap();
    let lint = copy.cargo("examples/private-api", &["clippy", "--offline", "--lib", "--", "-D", "warnings"], &[]);
    assert!(lint.succeeded, "{}", lint.err);
    let flags = [("RUSTDOCFLAGS", "-D warnings -D rustdoc::all")];
    let docs = copy.cargo("examples/private-api", &["doc", "--offline", "--lib", "--no-deps"], &flags);
    assert!(docs.succeeded, "{}", docs.err);
    let tests = copy.cargo("examples/private-api", &["test", "--offline", "--doc"], &[]);
    assert!(tests.succeeded, "no text becomes a doctest: {}", tests.err);
}

#[test]
#[ignore = "compiles the workspace"]
fn vendored_modules_are_formatted_and_pass_clippy() {
    let copy = Copy::new();
    let folder = copy.path("examples/private-api");
    for (package, runtime) in
        [("alipay-core = { path = \"../../core\"", "::alipay_core"), ("alipay = { path = \"../..\"", "::alipay")]
    {
        fs::remove_dir_all(folder.join("src")).unwrap();
        fs::create_dir(folder.join("src")).unwrap();
        fs::remove_file(folder.join("build.rs")).or_else(|_| fs::metadata(&folder).map(drop)).unwrap();
        let manifest = format!(
            "[package]\nname = \"private-api\"\nversion = \"0.0.0\"\nedition.workspace = true\n\n\
             [dependencies]\n{package}, default-features = false }}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        let root = "//! Vendored modules.\n#![deny(missing_docs)]\n\n/// APIs of the platform.\n#[rustfmt::skip]\npub mod alipay_apis;\n";
        fs::write(folder.join("src/lib.rs"), root).unwrap();
        fs::write(
            folder.join("src/main.rs"),
            "#[allow(dead_code, unused_imports)]\n#[rustfmt::skip]\nmod alipay_apis;\n\nfn main() {}\n",
        )
        .unwrap();
        let apis = ["alipay.trade.refund", "alipay.trade.page.pay", "alipay.commerce.medical.card.*", "koubei.trade.ticket.*"];
        let vendored = Command::new(env!("CARGO_BIN_EXE_alipay-spec-tools"))
            .args(["vendor", "--out", "src/alipay_apis", "--runtime", runtime])
            .args(apis)
            .current_dir(&folder)
            .output()
            .unwrap();
        assert!(vendored.status.success(), "{vendored:?}");
        let format = copy.cargo("examples/private-api", &["fmt", "--check"], &[]);
        assert!(format.succeeded, "{}", format.err);
        let lint = copy.cargo("examples/private-api", &["clippy", "--offline", "--all-targets", "--", "-D", "warnings"], &[]);
        assert!(lint.succeeded, "{}", lint.err);
    }
}
