//! The spec folder of a git revision, read through `git` without touching the working tree.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use alipay_codegen::Error;
use alipay_codegen::ir::Spec;
use alipay_codegen::load::load_found;
use alipay_codegen::source::{Found, Source};

/// Reads the spec folder of a revision.
pub(super) fn load(spec: &Path, revision: &str) -> Result<Spec, Error> {
    let failure = |message: String| Error::Revision { name: revision.to_owned(), message };
    let parent = match spec.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let name = spec
        .file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| failure("the path of the spec folder has no file name".to_owned()))?;
    // `--end-of-options`: a revision may look like an option.
    let run = |arguments: &[&str]| {
        let output = git(parent).args(arguments).output().map_err(|error| failure(format!("cannot run git: {error}")))?;
        if output.status.success() { Ok(output.stdout) } else { Err(failure(git_message(&output))) }
    };
    let tree = run(&["rev-parse", "--verify", "--end-of-options", &format!("{revision}^{{tree}}")])?;
    let tree = String::from_utf8_lossy(&tree).trim().to_owned();
    // Paths are relative to the folder that git runs in, as `parent` need not be the top of the repository.
    let listed = run(&["ls-tree", "-r", "-z", &tree, "--", &format!("{name}/")])?;
    let listed = String::from_utf8(listed).map_err(|_| failure("one of its paths is not UTF-8".to_owned()))?;
    let mut files = Vec::new();
    for entry in listed.split('\0').filter(|entry| !entry.is_empty()) {
        let (facts, path) =
            entry.split_once('\t').ok_or_else(|| failure(format!("unexpected output of git ls-tree: `{entry}`")))?;
        let id = facts.split(' ').nth(2).unwrap_or("");
        if let Some(path) = path.strip_prefix(&format!("{name}/")).filter(|path| path.ends_with(".yaml")) {
            files.push((id.to_owned(), path.to_owned()));
        }
    }
    if files.is_empty() {
        return Err(failure(format!("it has no spec files in `{name}`")));
    }
    let texts = contents(parent, &files).map_err(|error| failure(format!("cannot read its files: {error}")))?;
    let spec_files: Vec<Found> = files
        .iter()
        .zip(texts)
        .filter_map(|((_, path), text)| {
            let source = Source::new(format!("{revision}:{name}/{path}"), format!("{name}/{path}"), text);
            Found::of(path, Arc::new(source))
        })
        .collect();
    Ok(load_found(&spec_files)?.spec)
}

fn git(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder);
    git
}

/// Returns git's error message on one line.
fn git_message(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines().next().unwrap_or("git failed").trim_start_matches("fatal: ").to_owned()
}

/// Returns the texts of files by their ids, from one run of git.
fn contents(folder: &Path, files: &[(String, String)]) -> io::Result<Vec<String>> {
    let mut child =
        git(folder).args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let (Some(mut input), Some(mut output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::Error::other("git cat-file has no pipes"));
    };
    let ids: String = files.iter().map(|(id, _)| format!("{id}\n")).collect();
    // Writes and reads at the same time: a pipe cannot buffer the texts of all files.
    let bytes = std::thread::scope(|scope| {
        let writer = scope.spawn(move || input.write_all(ids.as_bytes()));
        let mut bytes = Vec::new();
        output.read_to_end(&mut bytes)?;
        writer.join().map_err(|_| io::Error::other("the thread that writes to git cat-file panicked"))??;
        Ok::<_, io::Error>(bytes)
    });
    let ended = child.wait()?;
    let bytes = bytes?;
    if !ended.success() {
        return Err(io::Error::other("git cat-file failed"));
    }
    split(&bytes, files.len()).ok_or_else(|| io::Error::other("unexpected output of git cat-file"))
}

/// Parses the output of `cat-file --batch`: `id blob length`, a line feed, the text, a line feed.
fn split(mut bytes: &[u8], count: usize) -> Option<Vec<String>> {
    let mut texts = Vec::with_capacity(count);
    for _ in 0..count {
        let feed = bytes.iter().position(|byte| *byte == b'\n')?;
        let length: usize = std::str::from_utf8(bytes.get(..feed)?).ok()?.rsplit(' ').next()?.parse().ok()?;
        let text = bytes.get(feed + 1..feed + 1 + length)?;
        texts.push(String::from_utf8(text.to_vec()).ok()?);
        bytes = bytes.get(feed + 1 + length + 1..)?;
    }
    Some(texts)
}
