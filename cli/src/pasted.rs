//! Keys that were pasted in place of the names of their files.

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use crate::failure::Failure;
use crate::files::looks_secret;
use crate::language::{Language, say};

/// The names of values that are paths.
const PATHS: [&str; 2] = ["FILE", "FOLDER"];

/// The length of the parts of a key that a message must not contain.
const PART: usize = 12;

/// Returns true if a message quotes a key, or a part of an argument that is one.
pub(crate) fn is_quoted(message: &str, arguments: impl Iterator<Item = OsString>) -> bool {
    let mut keys = arguments.filter_map(|argument| argument.into_string().ok()).filter(|argument| looks_secret(argument));
    looks_secret(message)
        || keys.any(|key| {
            let characters: Vec<char> = key.chars().collect();
            characters.chunks_exact(PART).any(|part| message.contains(&part.iter().collect::<String>()))
        })
}

/// Refuses a key in place of a path, before a command creates, reads or prints the path.
pub(crate) fn check(command: &Command, matches: &ArgMatches, language: Language) -> Result<(), Failure> {
    let is_path = |argument: &&clap::Arg| {
        argument.get_value_names().is_some_and(|names| names.iter().any(|name| PATHS.contains(&name.as_str())))
    };
    for argument in command.get_arguments().filter(is_path) {
        let values = matches.try_get_raw(argument.get_id().as_str()).ok().flatten();
        if values.is_some_and(|mut values| values.any(|value| looks_secret(&value.to_string_lossy()))) {
            let name = argument.to_string();
            let name = name.split_whitespace().next().unwrap_or_default();
            let message =
                say!(language, "the value of {name} looks like a key instead of a path", "{name} 的值疑似密钥内容，应为文件路径");
            return Err(Failure::usage(message).help(language.pick(
                "write the key to a file of mode 600 and name the file",
                "请将密钥保存为权限 600 的文件，并填写文件路径",
            )));
        }
    }
    match matches.subcommand() {
        Some((name, below)) => command.find_subcommand(name).map_or(Ok(()), |command| check(command, below, language)),
        None => Ok(()),
    }
}
