//! Temporary files: `.NAME.PID.tmp` beside the file `NAME` that the process `PID` is about to replace.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The age from which a temporary file counts as abandoned. A run writes a file in milliseconds.
const ABANDONED: Duration = Duration::from_secs(60);

/// Returns the path of the temporary file for a target.
pub(crate) fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.{}.tmp", std::process::id()))
}

/// Creates a temporary file. Removes an old file of this name first: it could be a link.
pub(crate) fn create(path: &Path) -> io::Result<fs::File> {
    match fs::remove_file(path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    fs::File::create_new(path)
}

/// Returns true if an entry of a folder is a temporary file whose run has ended.
pub(crate) fn is_left_over(entry: &fs::DirEntry) -> bool {
    let name = entry.file_name();
    let Some(process) = name.to_str().and_then(process) else { return false };
    if !entry.file_type().is_ok_and(|kind| kind.is_file()) {
        return false;
    }
    let written = entry.metadata().and_then(|metadata| metadata.modified()).ok();
    let age = written.and_then(|written| written.elapsed().ok());
    has_ended(process) || age.is_some_and(|age| age > ABANDONED)
}

/// Parses the process number in the name of a temporary file.
fn process(name: &str) -> Option<u32> {
    let (of, process) = name.strip_prefix('.')?.strip_suffix(".tmp")?.rsplit_once('.')?;
    let is_number = process.bytes().all(|byte| byte.is_ascii_digit());
    (!of.is_empty() && is_number).then(|| process.parse().ok()).flatten()
}

/// Returns true if a process is known to have ended. A file with this process's own number is from an earlier process with the same number.
fn has_ended(process: u32) -> bool {
    let processes = Path::new("/proc");
    process == std::process::id() || (processes.join("self").exists() && !processes.join(process.to_string()).exists())
}

#[cfg(test)]
mod tests {
    use super::process;

    #[test]
    fn only_names_with_a_process_id_are_temporary() {
        assert_eq!(process(".mod.rs.17.tmp"), Some(17));
        assert_eq!(process(".api.txt.4194304.tmp"), Some(4_194_304));
        for name in [
            "mod.rs.17.tmp",
            ".mod.rs.tmp",
            ".mod.rs.x17.tmp",
            ".mod.rs.17",
            ".17.tmp",
            "..17.tmp",
            ".a.99999999999.tmp",
            ".a.+1.tmp",
        ] {
            assert_eq!(process(name), None, "{name}");
        }
    }
}
