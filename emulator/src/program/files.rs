//! Files that the settings name.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::Path;

use super::failure::Failure;

/// The maximum size of a file of keys, certificates or settings, in bytes.
const MAX_FILE: u64 = 1024 * 1024;

/// Reads a text file of limited size, because a device file can be endless.
pub(crate) fn read(file: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    let read = File::open(file).and_then(|file| file.take(MAX_FILE + 1).read_to_string(&mut text));
    let name = file.display();
    match read {
        Ok(read) if u64::try_from(read).is_ok_and(|read| read <= MAX_FILE) => Ok(text),
        Ok(_) => Err(Failure::setting(format!(
            "{name} cannot be read: it has more than {MAX_FILE} bytes; a key, a certificate or a file of settings has fewer"
        ))),
        Err(error) => Err(Failure::setting(format!("{name} cannot be read: {error}"))),
    }
}

/// Reads a file if it exists.
pub(crate) fn read_if_present(file: &Path) -> Result<Option<String>, Failure> {
    if file.try_exists().unwrap_or(true) { read(file).map(Some) } else { Ok(None) }
}

/// Creates a folder with its parents, if it does not exist.
pub(crate) fn create_folder(folder: &Path) -> Result<(), Failure> {
    let created = std::fs::create_dir_all(folder);
    created.map_err(|error| Failure::setting(format!("the folder {} cannot be created: {error}", folder.display())))
}

/// Writes a new file, and fails if it exists. Only the owner can read a private one.
pub(crate) fn write_new(file: &Path, text: &str, is_private: bool) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(if is_private { 0o600 } else { 0o644 });
    }
    #[cfg(not(unix))]
    let _ = is_private;
    let written = options.open(file).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Failure::setting(format!("{} cannot be written: {error}", file.display())))
}

/// Writes a file if it does not exist.
pub(crate) fn write_if_absent(file: &Path, text: &str, is_private: bool) -> Result<(), Failure> {
    if file.try_exists().unwrap_or(true) { Ok(()) } else { write_new(file, text, is_private) }
}

/// Renames a file, so that a new one can take its place: to its name with the first free number as ending.
pub(crate) fn set_aside(file: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::setting(format!("{} cannot be renamed: {error}", file.display()));
    for number in 1..10_000 {
        let mut name = file.as_os_str().to_owned();
        name.push(format!(".{number}"));
        if Path::new(&name).try_exists().unwrap_or(true) {
            continue;
        }
        return match std::fs::rename(file, &name) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(error)),
            _ => Ok(()),
        };
    }
    Err(Failure::setting(format!("{} cannot be renamed: too many earlier versions of it exist", file.display())))
}
