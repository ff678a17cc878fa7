//! Runs of the program, and files for them.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use alipay_emulator::Emulator;
use serde_json::Value;

/// One of the keys of the vectors.
pub(crate) fn key(owner: &str, form: &str) -> String {
    let keys: Value = serde_json::from_str(include_str!("../../../tests/vectors/keys.json")).unwrap();
    keys.pointer(&format!("/keys/{owner}/{form}")).unwrap().as_str().unwrap().to_owned()
}

/// A folder that is removed on drop.
pub(crate) struct Files(tempfile::TempDir);

impl Files {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file that only its owner can read, and returns its path.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        set_mode(&path, 0o600);
        path.to_str().unwrap().to_owned()
    }
}

/// Sets the mode of a file where modes exist.
pub(crate) fn set_mode(path: &Path, mode: u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    #[cfg(not(unix))]
    let _ = (path, mode);
}

/// The program in an environment without settings of the machine.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_alipay"));
    command.env_clear().env("XDG_CONFIG_HOME", "/nonexistent").env("LANG", "C").stdin(Stdio::null());
    command
}

/// Runs the program with arguments.
pub(crate) fn run<A: AsRef<std::ffi::OsStr>>(arguments: &[A]) -> Output {
    program().args(arguments).output().unwrap()
}

/// Runs the program with text on standard input.
pub(crate) fn run_with_input<A: AsRef<std::ffi::OsStr>>(arguments: &[A], input: &[u8]) -> Output {
    use std::io::Write as _;

    let mut child =
        program().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

/// Returns the exit code.
pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// Returns standard output as text.
pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Returns standard error as text.
pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Returns standard output as JSON.
pub(crate) fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", stdout(output), stderr(output)))
}

/// The arguments that select an emulator with its built-in keys.
pub(crate) fn at(emulator: &Emulator) -> [String; 4] {
    ["--env".to_owned(), "emulator".to_owned(), "--base-url".to_owned(), emulator.base_url()]
}

/// Runs a command against an emulator.
pub(crate) fn run_at(emulator: &Emulator, arguments: &[&str]) -> Output {
    let settings = at(emulator);
    program().args(arguments).args(settings).output().unwrap()
}

/// Returns the words of each command, which help texts list. Begins with the program itself, which has none.
pub(crate) fn commands() -> Vec<Vec<String>> {
    fn add(command: Vec<String>, all: &mut Vec<Vec<String>>) {
        let help = program().args(&command).arg("--help").output().unwrap();
        let help = stdout(&help);
        all.push(command.clone());
        let list = help.split_once("\nCommands:\n").map(|(_, rest)| rest.split("\n\n").next().unwrap());
        // Further lines of a description are indented more.
        let names = list.unwrap_or_default().lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
        for name in names.filter(|name| !name.is_empty() && *name != "help") {
            add(command.iter().cloned().chain([name.to_owned()]).collect(), all);
        }
    }
    let mut all = Vec::new();
    add(Vec::new(), &mut all);
    assert!(all.len() > 30, "{all:?}");
    all
}
