//! Files that arguments name. A message never quotes a path, because it may be a key that was pasted by mistake.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::language::{Language, say};

/// The maximum size of a file with a key, a certificate or a text, in bytes.
const MAX_FILE: u64 = 4 * 1024 * 1024;

/// The maximum length of a word. A longer run of base64 characters is probably a key.
const LONGEST_WORD: usize = 40;

/// The length of an AES key of 16 bytes in base64.
const AES_KEY: usize = 24;

/// The maximum number of characters of a token that are shown.
const TOKEN: usize = 6;

/// The mark at the beginning of a text in UTF-8.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// The beginning of a key in PEM.
const PEM: &str = "-----BEGIN";

/// Returns true if the text may contain a key.
pub(crate) fn looks_secret(text: &str) -> bool {
    text.contains(PEM) || text.split(|character| !is_base64(character)).any(is_secret)
}

/// Replaces the parts of a text that may be a key.
pub(crate) fn redacted(text: &str) -> String {
    let visible = text.split_once(PEM).map_or(text, |(visible, _)| visible);
    let mut parts: Vec<&str> = Vec::new();
    let mut rest = visible;
    while let Some(start) = rest.find(is_base64) {
        let (before, run) = rest.split_at(start);
        let (run, after) = run.split_at(run.find(|character| !is_base64(character)).unwrap_or(run.len()));
        parts.extend([before, if is_secret(run) { "…" } else { run }]);
        rest = after;
    }
    parts.extend([rest, if visible.len() < text.len() { "…" } else { "" }]);
    parts.concat()
}

const fn is_base64(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '+' | '/' | '=')
}

/// Returns true for a run of base64 characters that is too long for a word or a path, or that is an AES key. A path has short parts and
/// no characters of base64 besides its slashes.
fn is_secret(run: &str) -> bool {
    let is_path = || !run.contains(['+', '=']) && run.split('/').all(|part| part.len() <= LONGEST_WORD);
    run.len() > LONGEST_WORD && !is_path() || run.len() >= AES_KEY && run.ends_with("==")
}

/// Returns the path of an optional argument, which defaults to standard input.
pub(crate) fn or_stdin(file: Option<&PathBuf>) -> &Path {
    file.map_or(Path::new("-"), PathBuf::as_path)
}

/// Reads a file, or standard input for `-`. `name` is the name of the argument or setting.
pub(crate) fn bytes(path: &Path, name: &str, language: Language) -> Result<Vec<u8>, Failure> {
    let source: Box<dyn std::io::Read> = match path.to_str() {
        Some("-") => Box::new(std::io::stdin()),
        _ => Box::new(std::fs::File::open(path).map_err(|error| unreadable(name, path, &error, language))?),
    };
    let mut bytes = Vec::new();
    // A bounded number of bytes, because a device has no end.
    source.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(|error| unreadable(name, path, &error, language))?;
    match u64::try_from(bytes.len()).is_ok_and(|size| size <= MAX_FILE) {
        true => Ok(bytes),
        false => Err(Failure::usage(say!(
            language,
            "the file of {name} exceeds {MAX_FILE} bytes",
            "{name} 指定的文件超过 {MAX_FILE} 字节"
        ))),
    }
}

/// Reads a file as text, without the byte order mark that editors of Windows write.
pub(crate) fn text(path: &Path, name: &str, language: Language) -> Result<String, Failure> {
    let text = String::from_utf8(bytes(path, name, language)?).map_err(|_| {
        let failure =
            Failure::usage(say!(language, "the file of {name} is not text in UTF-8", "{name} 指定的文件不是 UTF-8 文本"));
        if looks_secret(&path.to_string_lossy()) { failure } else { failure.help(path.display().to_string()) }
    })?;
    Ok(text.strip_prefix(BYTE_ORDER_MARK).map(ToOwned::to_owned).unwrap_or(text))
}

/// Reads a file with a secret. Refuses one that other users can read.
pub(crate) fn secret(path: &Path, name: &str, language: Language) -> Result<String, Failure> {
    check_mode(path, name, language)?;
    text(path, name, language)
}

/// Returns a token: that of the argument, or for `@FILE` that of a file with a secret.
pub(crate) fn token(argument: &str, name: &str, language: Language) -> Result<String, Failure> {
    let token = match argument.strip_prefix('@') {
        Some(path) => secret(path.as_ref(), name, language)?.trim().to_owned(),
        None => argument.to_owned(),
    };
    match token.is_empty() {
        true => Err(Failure::usage(say!(language, "the token of {name} is empty", "{name} 的令牌为空"))),
        false => Ok(token),
    }
}

/// Returns the beginning of a token, which does not reveal it.
pub(crate) fn masked(token: &str) -> String {
    let shown = TOKEN.min(token.chars().count() / 2);
    token.chars().take(shown).chain(['…']).collect()
}

/// Removes the line end at the end of a text, which editors append.
pub(crate) fn without_line_end(text: &[u8]) -> &[u8] {
    text.strip_suffix(b"\n").map_or(text, |text| text.strip_suffix(b"\r").unwrap_or(text))
}

/// Creates the failure for a file or folder that cannot be written.
pub(crate) fn unwritable(path: &Path, error: &std::io::Error, language: Language) -> Failure {
    let (path, reason) = (path.display(), error.kind());
    Failure::usage(say!(language, "{path} cannot be written: {reason}", "无法写入 {path}：{reason}"))
}

#[cfg(unix)]
fn check_mode(path: &Path, name: &str, language: Language) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt as _;

    let Ok(metadata) = std::fs::metadata(path) else { return Ok(()) };
    let mode = metadata.permissions().mode() & 0o777;
    if !metadata.is_file() || mode & 0o077 == 0 {
        return Ok(());
    }
    let message = say!(
        language,
        "other users can access the file of {name}: its mode is {mode:03o}",
        "其他用户可访问 {name} 指定的文件：权限为 {mode:03o}"
    );
    let help = match looks_secret(&path.to_string_lossy()) {
        true => "chmod 600 FILE".to_owned(),
        false => format!("chmod 600 {}", path.display()),
    };
    Err(Failure::usage(message).help(help))
}

#[cfg(not(unix))]
fn check_mode(_: &Path, _: &str, _: Language) -> Result<(), Failure> {
    Ok(())
}

/// Describes an unreadable file by the kind of the error, because its message may contain the path.
fn unreadable(name: &str, path: &Path, error: &std::io::Error, language: Language) -> Failure {
    let reason = error.kind();
    let failure =
        Failure::usage(say!(language, "the file of {name} cannot be read: {reason}", "无法读取 {name} 指定的文件：{reason}"));
    match looks_secret(&path.to_string_lossy()) {
        true => failure.help(language.pick(
            "the value looks like a key; write the key to a file of mode 600 and name the file",
            "该值疑似密钥内容；请将密钥保存为权限 600 的文件，并填写文件路径",
        )),
        false => failure.help(path.display().to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_removed_and_other_texts_stay() {
        let key = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7".repeat(2);
        for (text, expected) in [
            ("config.toml cannot be read", "config.toml cannot be read"),
            ("", ""),
            (
                "/home/user/projects/shop/alipay/secrets/production/private.pem",
                "/home/user/projects/shop/alipay/secrets/production/private.pem",
            ),
            (&*format!("{key}: no such file"), "…: no such file"),
            ("a aa4BtZ4tspm2wnXLb1ThQA== b", "a … b"),
            ("a -----BEGIN PRIVATE KEY-----\nMII", "a …"),
        ] {
            assert_eq!(redacted(text), expected);
            assert_eq!(looks_secret(text), text != expected, "{text}");
        }
    }

    #[test]
    fn a_mask_hides_half_of_a_short_token() {
        assert_eq!(masked("202405BBsecret"), "202405…");
        assert_eq!(masked("secret"), "sec…");
        assert_eq!(masked("a"), "…");
    }

    #[test]
    fn one_line_end_is_removed() {
        for (text, expected) in [("a\n", "a"), ("a\r\n", "a"), ("a\n\n", "a\n"), ("a\r", "a\r"), ("a", "a"), ("", "")] {
            assert_eq!(without_line_end(text.as_bytes()), expected.as_bytes(), "{text:?}");
        }
    }
}
