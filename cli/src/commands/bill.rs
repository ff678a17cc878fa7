//! `alipay bill`: the download of a bill.

use std::io::{Cursor, IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

use alipay_codegen::tables;
use alipay_core::blocking::Client;
use alipay_core::charset::Charset;
use bumpalo::Bump;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::api::PlatformApi;
use crate::failure::{Failure, Kind};
use crate::files;
use crate::language::{Language, say};
use crate::output::Output;
use crate::settings::Settings;
use crate::terminal::print_line;

/// The maximum size of the unpacked files, in bytes.
const MAX_UNPACKED: u64 = 1024 * 1024 * 1024;

/// The columns of the progress bar.
const BAR: u64 = 30;

/// Downloads a bill of a day or a month, and unpacks it.
///
/// A bill of a day exists from 9 o'clock (Beijing time) of the next day, a bill of a month from the third day of the next month.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The day (`2026-11-25`) or the month (`2026-11`).
    #[arg(long, value_name = "DATE")]
    date: String,
    /// The kind of bill, such as `trade` or `signcustomer` (all movements of the account).
    #[arg(long = "type", value_name = "TYPE", default_value = "trade")]
    kind: String,
    /// The folder for the files. Existing files are not overwritten.
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    out: PathBuf,
    /// Converts the files from GBK to UTF-8.
    #[arg(long)]
    utf8: bool,
    /// Overwrites existing files.
    #[arg(long)]
    force: bool,
    /// The API that returns the address of a bill.
    #[arg(long, hide = true, default_value = "alipay.data.dataservice.bill.downloadurl.query")]
    method: String,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The paths of the files.
    Text,
    /// A JSON object with the files.
    Json,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        matches!(self.format, Format::Json)
    }
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let session = arguments.settings.clone().session(language)?;
    let client = session.client()?;
    let address = address(&client, &arguments, session.app_auth_token()?, language)?;
    let archive = download(&client, &address, language)?;
    let files = unpack(&archive, language)?;
    let mut written = Vec::new();
    for file in &files {
        written.push(write(file, &arguments, language)?);
    }
    match arguments.format {
        Format::Text => written.iter().for_each(|file| print_line(&file.path.display().to_string())),
        Format::Json => {
            let files: Value =
                written.iter().map(|file| json!({ "path": file.path.display().to_string(), "bytes": file.bytes })).collect();
            print_line(&json!({ "files": files }).to_string());
        }
    }
    Ok(())
}

/// Asks the platform for the address of the bill, which is valid for seconds.
fn address(
    client: &Client,
    arguments: &Arguments,
    app_auth_token: Option<String>,
    language: Language,
) -> Result<String, Failure> {
    let found = PlatformApi::find(&arguments.method, language)?;
    let (arena, parameters) = (Bump::new(), json!({ "bill_type": arguments.kind, "bill_date": arguments.date }));
    let mut call = client.call_dynamic(&tables::api(&arena, &found.api), &parameters);
    if let Some(token) = app_auth_token {
        call = call.app_auth_token(token);
    }
    let response = call.send().map_err(|error| Failure::of(&error, language))?;
    let address = response.json().get("bill_download_url").and_then(Value::as_str).filter(|address| !address.is_empty());
    address.map(ToOwned::to_owned).ok_or_else(|| {
        Failure::new(Kind::Decode, language.pick("the response contains no address of a bill", "响应中没有账单下载地址"))
    })
}

fn download(client: &Client, address: &str, language: Language) -> Result<Vec<u8>, Failure> {
    // The platform returns addresses with `http`; its server offers `https`.
    let mut download = client.download(address).over_https(true);
    let shows_progress = std::io::stderr().is_terminal();
    if shows_progress {
        download = download.on_progress(|received, length| {
            let _ = write!(std::io::stderr(), "\r{}", bar(received, length));
        });
    }
    let downloaded = download.send();
    if shows_progress {
        let _ = writeln!(std::io::stderr());
    }
    downloaded.map(|file| file.into_bytes().to_vec()).map_err(|error| Failure::of(&error, language))
}

/// Formats the progress. Without a length, only the number of bytes is known.
fn bar(received: u64, length: Option<u64>) -> String {
    let kilobytes = received / 1024;
    match length.filter(|length| *length > 0) {
        Some(length) => {
            let done = received.min(length);
            let filled = usize::try_from(done * BAR / length).unwrap_or_default();
            let empty = usize::try_from(BAR).unwrap_or_default().saturating_sub(filled);
            format!("[{}{}] {:3}% {kilobytes} KiB", "=".repeat(filled), " ".repeat(empty), done * 100 / length)
        }
        None => format!("{kilobytes} KiB"),
    }
}

/// A file of the archive.
struct Unpacked {
    name: String,
    content: Vec<u8>,
}

/// Unpacks the archive. Only the last part of a name is used, so that no file is written outside the folder.
fn unpack(archive: &[u8], language: Language) -> Result<Vec<Unpacked>, Failure> {
    let damaged = || Failure::new(Kind::Decode, language.pick("the bill is not a ZIP archive", "账单不是有效的 ZIP 文件"));
    let mut archive = ZipArchive::new(Cursor::new(archive)).map_err(|_| damaged())?;
    let (mut files, mut left) = (Vec::new(), MAX_UNPACKED);
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| damaged())?;
        if file.is_dir() {
            continue;
        }
        // The platform writes names in GBK.
        let raw = file.name_raw();
        let name = match std::str::from_utf8(raw) {
            Ok(name) => name.to_owned(),
            Err(_) => Charset::Gb18030.decode(raw).ok_or_else(damaged)?.into_owned(),
        };
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        // A terminal would interpret control characters.
        if name.is_empty() || name == ".." || name.chars().any(char::is_control) {
            let message = language.pick("the bill contains a file with an invalid name", "账单中有文件名无效的文件");
            return Err(Failure::new(Kind::Decode, message));
        }
        if files.iter().any(|file: &Unpacked| file.name == name) {
            let message = say!(language, "the bill contains several files {name}", "账单中有多个同名文件 {name}");
            return Err(Failure::new(Kind::Decode, message));
        }
        let mut content = Vec::new();
        file.take(left + 1).read_to_end(&mut content).map_err(|_| damaged())?;
        left = left.checked_sub(content.len() as u64).ok_or_else(|| {
            Failure::new(
                Kind::Decode,
                say!(language, "the unpacked bill exceeds {MAX_UNPACKED} bytes", "解压后的账单超过 {MAX_UNPACKED} 字节"),
            )
        })?;
        files.push(Unpacked { name, content });
    }
    match files.is_empty() {
        true => Err(Failure::new(Kind::Decode, language.pick("the bill contains no files", "账单中没有文件"))),
        false => Ok(files),
    }
}

/// A written file.
struct Written {
    path: PathBuf,
    bytes: usize,
}

fn write(file: &Unpacked, arguments: &Arguments, language: Language) -> Result<Written, Failure> {
    let name = &file.name;
    let content = match arguments.utf8 {
        true => {
            let text = Charset::Gb18030.decode(&file.content).ok_or_else(|| {
                Failure::new(Kind::Decode, say!(language, "the file {name} is not in GBK", "文件 {name} 不是 GBK 编码"))
            })?;
            text.into_owned().into_bytes()
        }
        false => file.content.clone(),
    };
    let path = arguments.out.join(name);
    std::fs::create_dir_all(&arguments.out).map_err(|error| unwritable(&arguments.out, &error, language))?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true);
    match arguments.force {
        true => options.create(true).truncate(true),
        false => options.create_new(true),
    };
    let mut target = options.open(&path).map_err(|error| unwritable(&path, &error, language))?;
    target.write_all(&content).map_err(|error| unwritable(&path, &error, language))?;
    Ok(Written { path, bytes: content.len() })
}

fn unwritable(path: &Path, error: &std::io::Error, language: Language) -> Failure {
    let failure = files::unwritable(path, error, language);
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => failure.help(language.pick("`--force` overwrites it", "`--force` 可覆盖已有文件")),
        _ => failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_grows() {
        assert_eq!(bar(0, Some(2048)), "[                              ]   0% 0 KiB");
        assert_eq!(bar(1024, Some(2048)), "[===============               ]  50% 1 KiB");
        assert_eq!(bar(4096, Some(2048)), "[==============================] 100% 4 KiB");
        assert_eq!(bar(4096, None), "4 KiB");
    }

    /// Returns the names of the unpacked files of an archive with these names, or the message.
    fn unpacked(names: &[&str]) -> Result<Vec<String>, String> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(b"1").unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        let files = unpack(&bytes, Language::English).map_err(|failure| failure.message().to_owned())?;
        Ok(files.into_iter().map(|file| file.name).collect())
    }

    #[test]
    fn names_stay_in_the_folder() {
        assert_eq!(unpacked(&["../../evil.csv", "a\\b.csv"]).unwrap(), ["evil.csv", "b.csv"]);
    }

    #[test]
    fn unusual_archives_are_refused() {
        for (names, expected) in [
            (&[][..], "the bill contains no files"),
            (&["1.csv", "d/1.csv"], "the bill contains several files 1.csv"),
            (&["\u{1b}[31mred.csv"], "the bill contains a file with an invalid name"),
            (&["a\nb.csv"], "the bill contains a file with an invalid name"),
            (&["d/.."], "the bill contains a file with an invalid name"),
        ] {
            assert_eq!(unpacked(names), Err(expected.to_owned()), "{names:?}");
        }
        let text = unpack(b"<html>", Language::English).err().map(|failure| failure.message().to_owned());
        assert_eq!(text.as_deref(), Some("the bill is not a ZIP archive"));
    }
}
