//! Links, pipes and devices in the spec folder and the output folder, and temporary files of killed runs.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use alipay_codegen::{Builder, Error, load};
use alipay_spec_tools::import::{self, Text};
use alipay_spec_tools::{format_folder, lint};
use tempfile::TempDir;

const LAMP: &str = "\
api: alipay.demo.lamp.switch
title: 开灯
gateway: {}
request:
  lamp_no: { type: string, required: true }
response: {}
";

/// A temporary folder with a spec folder of one API.
struct Tree {
    root: TempDir,
}

impl Tree {
    fn new() -> Self {
        let tree = Self { root: tempfile::tempdir().unwrap() };
        fs::create_dir_all(tree.path("spec/demo")).unwrap();
        fs::write(tree.path("spec/demo/lamp.switch.yaml"), LAMP).unwrap();
        tree
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn builder(&self) -> Builder {
        Builder::in_tree().spec(self.path("spec")).out_dir(self.path("generated"))
    }

    /// Returns the errors of the spec folder, one per line, without the path of the folder.
    fn mistakes(&self) -> Vec<String> {
        let folder = format!("{}/", self.path("spec").display());
        match load(&self.path("spec")) {
            Ok(_) => Vec::new(),
            Err(diagnostics) => diagnostics.to_string().lines().map(|line| line.replace(&folder, "")).collect(),
        }
    }
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn only_regular_files_below_the_spec_folder_are_read() {
    let help = "; replace it with a copy of the intended file, or remove it";
    let out = |target: &str, root: &Tree| format!("it is a link to `{target}`, outside of `{}`", root.path("spec").display());
    type Put = fn(&Tree, &Path);
    type Expected = fn(&Tree, &dyn Fn(&str, &Tree) -> String) -> String;
    let cases: &[(&str, Put, Expected)] = &[
        ("demo/x.yaml", |_, at| symlink("/dev/zero", at).unwrap(), |tree, out| out("/dev/zero", tree)),
        ("demo/x.yaml", |_, at| symlink("/proc/self/mem", at).unwrap(), |tree, out| out("/proc/self/mem", tree)),
        ("demo/x.yaml", |_, at| pipe(at), |_, _| "it is a named pipe, not a regular file".to_owned()),
        ("types.yaml", |_, at| pipe(at), |_, _| "it is a named pipe, not a regular file".to_owned()),
        (
            "demo/x.yaml",
            |tree, at| {
                pipe(&tree.path("spec/demo/.hidden"));
                symlink(".hidden", at).unwrap();
            },
            |_, _| "it is a link to `.hidden`, which is a named pipe, not a regular file".to_owned(),
        ),
        ("demo/x.yaml", |_, at| drop(UnixListener::bind(at).unwrap()), |_, _| "it is a socket, not a regular file".to_owned()),
        (
            "demo/x.yaml",
            |tree, at| {
                fs::write(tree.path("secret.yaml"), "password: 1").unwrap();
                symlink("../../secret.yaml", at).unwrap();
            },
            |tree, out| out("../../secret.yaml", tree),
        ),
        (
            "other",
            |tree, at| {
                fs::create_dir(tree.path("elsewhere")).unwrap();
                symlink("../elsewhere", at).unwrap();
            },
            |tree, out| out("../elsewhere", tree),
        ),
        ("up", |_, at| symlink("..", at).unwrap(), |tree, out| out("..", tree)),
    ];
    for (path, put, expected) in cases {
        let tree = Tree::new();
        put(&tree, &tree.path("spec").join(path));
        let expected = format!("{path}:1:1: error[E0001]: `{path}` is not read: {}{help}", expected(&tree, &out));
        assert_eq!(tree.mistakes(), [expected.as_str()]);
        // The other commands read the folder in the same way.
        assert!(matches!(tree.builder().generate(), Err(Error::Spec(_))), "{expected}");
        assert!(lint(&tree.path("spec")).has_errors() && format_folder(&tree.path("spec")).found.has_errors(), "{expected}");
    }
}

#[test]
fn links_that_cannot_be_followed_are_reported() {
    for target in ["x.yaml", "nowhere.yaml"] {
        let tree = Tree::new();
        symlink(target, tree.path("spec/demo/x.yaml")).unwrap();
        let mistakes = tree.mistakes();
        let start = format!(
            "demo/x.yaml:1:1: error[E0001]: `demo/x.yaml` is not read: it is a link to `{target}`, which cannot be resolved: "
        );
        assert!(mistakes.len() == 1 && mistakes[0].starts_with(&start), "{mistakes:?}");
    }
}

#[test]
fn other_files_are_skipped_without_being_opened() {
    let tree = Tree::new();
    pipe(&tree.path("spec/demo/notes"));
    symlink("/dev/zero", tree.path("spec/notes.txt")).unwrap();
    symlink("nowhere", tree.path("spec/.#lamp.yaml")).unwrap();
    let warnings: Vec<String> =
        load(&tree.path("spec")).unwrap().warnings.iter().map(|diagnostic| diagnostic.message.clone()).collect();
    let passed = |name: &str| format!("`{name}` is ignored: the name of a spec file ends with `.yaml`");
    assert_eq!(warnings, [passed("notes"), passed("notes.txt")]);
}

#[test]
fn a_link_to_the_spec_folder_and_links_within_it_are_followed() {
    let tree = Tree::new();
    fs::rename(tree.path("spec"), tree.path("descriptions")).unwrap();
    symlink("descriptions", tree.path("spec")).unwrap();
    let lamp = LAMP.replace("lamp.switch", "lamp.query");
    fs::write(tree.path("spec/demo/.lamp"), lamp).unwrap();
    symlink(".lamp", tree.path("spec/demo/lamp.query.yaml")).unwrap();
    let apis: Vec<String> = load(&tree.path("spec")).unwrap().spec.apis.iter().map(|api| api.name.clone()).collect();
    assert_eq!(apis, ["alipay.demo.lamp.query", "alipay.demo.lamp.switch"]);
}

#[test]
fn oversized_files_are_rejected_without_being_read() {
    let tree = Tree::new();
    // A sparse file has the size, but needs no space.
    fs::File::create(tree.path("spec/demo/x.yaml")).unwrap().set_len(1 << 40).unwrap();
    assert_eq!(tree.mistakes(), ["demo/x.yaml:1:1: error[E0001]: the file has 1099511627776 bytes; the limit is 4194304"]);
    let openapi = import::openapi(&Tree::new().path("spec"), Path::new("/dev/zero"), Text::Drop).unwrap_err().to_string();
    assert_eq!(openapi.trim(), "/dev/zero:1:1: error[E0001]: the file has more than 134217728 bytes; the limit is 134217728");
}

#[test]
fn a_pipe_named_by_the_caller_is_read() {
    let tree = Tree::new();
    let (path, page) = (tree.path("pipe"), fs::read("tests/import/pages/labelled.txt").unwrap());
    pipe(&path);
    let writer = std::thread::spawn({
        let path = path.clone();
        move || fs::write(path, page).unwrap()
    });
    let imported = import::pages(&tree.path("spec"), &[path]).unwrap();
    writer.join().unwrap();
    assert_eq!(imported.new, 1);
}

#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let tree = Tree::new();
    tree.builder().generate().unwrap();
    fs::rename(tree.path("generated/demo"), tree.path("elsewhere")).unwrap();
    symlink("../elsewhere", tree.path("generated/demo")).unwrap();
    let before = fs::read_to_string(tree.path("elsewhere/lamp_switch.rs")).unwrap();
    let failure = |tree: &Tree| tree.builder().generate().unwrap_err().to_string();
    let expected = format!(
        "cannot read or write `{}`: it is a link, and nothing is written or removed through links; replace it by a folder",
        tree.path("generated/demo").display()
    );
    // An edit would be written through the link.
    fs::write(tree.path("spec/demo/lamp.switch.yaml"), LAMP.replace("开灯", "关灯")).unwrap();
    assert_eq!(failure(&tree), expected);
    // A module without a spec file would be removed through the link.
    fs::rename(tree.path("spec/demo"), tree.path("spec/other")).unwrap();
    fs::rename(tree.path("spec/other/lamp.switch.yaml"), tree.path("spec/other/lamp.yaml")).unwrap();
    fs::write(tree.path("spec/other/lamp.yaml"), LAMP.replace("demo.lamp.switch", "other.lamp")).unwrap();
    assert_eq!(failure(&tree), expected);
    assert_eq!(fs::read_to_string(tree.path("elsewhere/lamp_switch.rs")).unwrap(), before);
}

#[test]
fn a_stale_link_is_removed_and_its_target_stays() {
    let tree = Tree::new();
    tree.builder().generate().unwrap();
    let target = tree.path("mine.rs");
    fs::rename(tree.path("generated/demo/lamp_switch.rs"), &target).unwrap();
    symlink("../../mine.rs", tree.path("generated/demo/lamp_switch.rs")).unwrap();
    let before = fs::read_to_string(&target).unwrap();
    // Writing replaces the link.
    fs::write(tree.path("spec/demo/lamp.switch.yaml"), LAMP.replace("开灯", "关灯")).unwrap();
    tree.builder().generate().unwrap();
    assert!(fs::symlink_metadata(tree.path("generated/demo/lamp_switch.rs")).unwrap().is_file());
    assert_eq!(fs::read_to_string(&target).unwrap(), before);
    // Removal removes the link itself.
    fs::remove_file(tree.path("generated/demo/lamp_switch.rs")).unwrap();
    symlink("../../mine.rs", tree.path("generated/demo/lamp_switch.rs")).unwrap();
    fs::rename(tree.path("spec/demo"), tree.path("spec/other")).unwrap();
    fs::rename(tree.path("spec/other/lamp.switch.yaml"), tree.path("spec/other/lamp.yaml")).unwrap();
    fs::write(tree.path("spec/other/lamp.yaml"), LAMP.replace("demo.lamp.switch", "other.lamp")).unwrap();
    let removed = tree.builder().generate().unwrap().summary.removed;
    assert_eq!(removed, ["demo/lamp_switch.rs", "demo/mod.rs"]);
    assert!(!tree.path("generated/demo").exists());
    assert_eq!(fs::read_to_string(&target).unwrap(), before);
}

#[test]
fn an_output_folder_can_be_a_link() {
    let tree = Tree::new();
    fs::create_dir(tree.path("elsewhere")).unwrap();
    fs::write(tree.path("elsewhere/mine.rs"), "").unwrap();
    symlink("elsewhere", tree.path("generated")).unwrap();
    tree.builder().generate().unwrap();
    assert!(tree.path("elsewhere/demo/lamp_switch.rs").exists() && tree.path("elsewhere/mine.rs").exists());
}

#[test]
fn a_pipe_in_the_output_is_an_error() {
    let tree = Tree::new();
    tree.builder().generate().unwrap();
    fs::remove_file(tree.path("generated/mod.rs")).unwrap();
    pipe(&tree.path("generated/mod.rs"));
    let error = tree.builder().generate().unwrap_err().to_string();
    assert_eq!(error, format!("cannot read or write `{}`: not a regular file", tree.path("generated/mod.rs").display()));
    assert!(tree.builder().compare().is_err());
}

/// Returns the process id of a process that has ended.
fn ended() -> u32 {
    let mut child = Command::new("true").spawn().unwrap();
    child.wait().unwrap();
    child.id()
}

fn temporary(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let mut names: Vec<String> = Vec::new();
    for entry in entries {
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            names.extend(temporary(&entry.path()).into_iter().map(|inner| format!("{name}/{inner}")));
        } else if name.ends_with(".tmp") {
            names.push(name);
        }
    }
    names.sort();
    names
}

#[test]
fn leftovers_of_a_killed_run_are_removed_by_the_next() {
    let tree = Tree::new();
    tree.builder().generate().unwrap();
    let (ended, running) = (ended(), std::os::unix::process::parent_id());
    let put = |path: String| {
        let path = tree.path("generated").join(path);
        fs::write(&path, "half a fi").unwrap();
        path
    };
    put(format!(".mod.rs.{ended}.tmp"));
    put(format!("demo/.lamp_switch.rs.{ended}.tmp"));
    // A run that is still active while this one starts.
    let fresh = put(format!("demo/.mod.rs.{running}.tmp"));
    let abandoned = put(format!(".every.rs.{running}.tmp"));
    let hour_ago = SystemTime::now() - Duration::from_secs(3600);
    fs::File::options().write(true).open(abandoned).unwrap().set_modified(hour_ago).unwrap();
    put(".mine.tmp".to_owned());
    fs::write(tree.path("target.rs"), "mine").unwrap();
    symlink("../target.rs", tree.path("generated").join(format!(".api.txt.{ended}.tmp"))).unwrap();

    let done = tree.builder().generate().unwrap().summary;
    let mut expected =
        vec![format!(".mod.rs.{ended}.tmp"), format!(".every.rs.{running}.tmp"), format!("demo/.lamp_switch.rs.{ended}.tmp")];
    let mut removed = done.removed;
    expected.sort();
    removed.sort();
    assert_eq!((removed, done.written), (expected, vec![]), "although nothing else is to be done");
    let kept = [format!(".api.txt.{ended}.tmp"), ".mine.tmp".to_owned(), format!("demo/.mod.rs.{running}.tmp")];
    assert_eq!(temporary(&tree.path("generated")), kept);
    assert!(fresh.exists() && tree.path("target.rs").exists());
}

#[test]
fn each_writing_command_removes_leftovers() {
    let ended = ended();
    let one_file = |tree: &Tree| {
        let layout = alipay_codegen::Layout::SingleFile("apis.rs".to_owned());
        let builder = Builder::new().spec(tree.path("spec")).out_dir(tree.path("generated")).layout(layout);
        builder.generate().unwrap();
        fs::write(tree.path("generated").join(format!(".apis.rs.{ended}.tmp")), "").unwrap();
        builder.generate().unwrap();
        temporary(&tree.path("generated"))
    };
    assert!(one_file(&Tree::new()).is_empty());
    let tree = Tree::new();
    fs::write(tree.path("spec/demo").join(format!(".lamp.switch.yaml.{ended}.tmp")), "").unwrap();
    fs::write(tree.path("spec/demo/lamp.switch.yaml"), LAMP.replace("  lamp_no", "    lamp_no")).unwrap();
    let changes = format_folder(&tree.path("spec"));
    assert_eq!(changes.files.len(), 1);
    changes.write(&tree.path("spec")).unwrap();
    assert!(temporary(&tree.path("spec")).is_empty());
}

#[test]
fn a_full_disk_leaves_no_temporary_file() {
    let tree = Tree::new();
    // A limit on file sizes: a longer write fails halfway, as on a full disk.
    let script = "trap '' XFSZ; ulimit -f 2; exec \"$0\" generate --spec \"$1\" --out \"$2\" --core-out \"$3\"";
    let output = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_alipay-spec-tools")])
        .args([tree.path("spec"), tree.path("generated"), tree.path("core")])
        .output()
        .unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && message.contains("cannot read or write"), "{message}");
    assert!(temporary(&tree.path("generated")).is_empty());
}
