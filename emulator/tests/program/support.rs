//! Runs the binary in a folder of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder that is removed on drop.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("alipay-emulator-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path.canonicalize().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.join(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Returns the binary with these arguments, in this folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_alipay-emulator"));
        command.current_dir(&self.0).args(arguments).stdin(Stdio::null());
        command
    }

    /// Runs the binary to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs the binary, which has to fail. Returns its error.
    pub(crate) fn failure(&self, arguments: &[&str], code: i32) -> String {
        let output = self.run(arguments);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{error}");
        assert!(output.stdout.is_empty());
        error
    }

    pub(crate) fn start(&self, arguments: &[&str]) -> Program {
        let mut all = vec!["--listen", "127.0.0.1:0"];
        all.extend(arguments);
        Program::spawn(self.command(&all))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running binary, which is ended on drop.
pub(crate) struct Program {
    pub(crate) child: Child,
    pub(crate) output: BufReader<ChildStdout>,
    /// The lines up to the line `ready`.
    pub(crate) lines: Vec<String>,
    pub(crate) url: String,
}

impl Program {
    pub(crate) fn spawn(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut lines: Vec<String> = Vec::new();
        let url = loop {
            let mut line = String::new();
            if output.read_line(&mut line).unwrap() == 0 {
                let mut error = String::new();
                child.stderr.take().unwrap().read_to_string(&mut error).unwrap();
                panic!("{lines:?} {error}");
            }
            let line = line.trim_end().to_owned();
            lines.push(line.clone());
            if let Some(url) = line.strip_prefix("ready ") {
                break url.to_owned();
            }
            if let Some(rest) = line.strip_prefix(r#"{"ready":""#) {
                break rest.trim_end_matches("\"}").to_owned();
            }
        };
        Self { child, output, lines, url }
    }

    /// Returns the value of a line of the settings.
    pub(crate) fn value(&self, what: &str) -> &str {
        self.lines.iter().find_map(|line| line.strip_prefix(what)).unwrap_or_else(|| panic!("{:?}", self.lines)).trim()
    }

    /// Returns the whole response to a request.
    pub(crate) fn ask(&self, method: &str, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(self.url.trim_start_matches("http://")).unwrap();
        send(&mut stream, method, path, body);
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    /// Returns the next line of the output.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn send(stream: &mut TcpStream, method: &str, path: &str, body: &str) {
    let length = body.len();
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}").unwrap();
}
