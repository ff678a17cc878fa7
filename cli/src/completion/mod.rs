//! Completion by the program itself: a shell's script sets an environment variable and passes the words of the line.

mod bash;
mod candidates;
mod fields;

use std::ffi::OsString;
use std::io::{Error, Write as _};
use std::path::Path;

use clap::builder::ValueHint;
use clap::{Arg, Command};
use clap_complete::engine::ArgValueCompleter;
use clap_complete::env::{EnvCompleter, Shells};

use crate::help;
use crate::language::Language;

/// The environment variable that contains the name of the shell.
const VARIABLE: &str = "ALIPAY_COMPLETE";

/// Answers the request of a shell. Returns false if this is another run of the program.
pub(crate) fn respond(language: Language) -> bool {
    let Some(shell) = std::env::var(VARIABLE).ok().filter(|shell| !shell.is_empty()) else { return false };
    let words: Vec<OsString> = std::env::args_os().skip_while(|word| word != "--").skip(1).collect();
    let folder = std::env::current_dir().ok();
    // A shell shows nothing of an error, and a closed pipe is none.
    if let Ok(answer) = answer(&shell, words, language, folder.as_deref()) {
        let _ = std::io::stdout().write_all(&answer);
    }
    true
}

/// Returns the completions of the last word, in the form that the script of the shell expects.
fn answer(shell: &str, words: Vec<OsString>, language: Language, folder: Option<&Path>) -> Result<Vec<u8>, Error> {
    let mut buffer = Vec::new();
    if words.is_empty() {
        return Ok(buffer);
    }
    if shell == "bash" {
        bash::write(&words, language, folder, &mut buffer)?;
    } else {
        let shells = Shells::builtins();
        let adapter = adapter(&shells, shell)?;
        let mut command = completed(&words, language);
        adapter.write_complete(&mut command, words, folder, &mut buffer)?;
    }
    Ok(buffer)
}

/// Returns the script of a shell.
pub(crate) fn script(shell: &str) -> Result<String, Error> {
    let shells = Shells::builtins();
    let mut buffer = Vec::new();
    adapter(&shells, shell)?.write_registration(VARIABLE, "alipay", "alipay", "alipay", &mut buffer)?;
    let script = String::from_utf8(buffer).map_err(Error::other)?;
    Ok(if shell == "zsh" { zsh(&script) } else { script })
}

/// Adapts the script of zsh to assignments: words come without the quotes of brackets, and no blank follows a `=` or `@`.
fn zsh(script: &str) -> String {
    ZSH.iter().fold(script.to_owned(), |script, (line, replacement)| script.replace(line, replacement))
}

/// The parts of the script of zsh that are replaced.
const ZSH: [(&str, &str); 3] = [
    (r#""${words[@]}""#, r#""${(@Q)words}""#),
    (
        r#"                other+=("$completion")"#,
        r#"                case $value in
                    *[=@]) assignments+=("$completion") ;;
                    *) other+=("$completion") ;;
                esac"#,
    ),
    (
        "        [[ -n $other ]] && _describe -V 'values' other\n",
        "        [[ -n $assignments ]] && _describe -V 'values' assignments -S ''\n        [[ -n $other ]] && _describe -V 'values' other\n",
    ),
];

fn adapter<'s>(shells: &'s Shells<'_>, name: &str) -> Result<&'s dyn EnvCompleter, Error> {
    shells.completer(name).ok_or_else(|| Error::other("unknown shell"))
}

/// Returns the command whose arguments complete their values. `words` is the line, which selects the API whose fields are completed.
fn completed(words: &[OsString], language: Language) -> Command {
    let words: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let mut command = help::in_language(crate::command(), language);
    attach(&mut command, &words, language);
    command
}

/// Lets the arguments of a command, and of the commands below, complete their values. The id of an argument is its meaning.
fn attach(command: &mut Command, words: &[String], language: Language) {
    let taken = std::mem::take(command);
    *command = taken.mut_args(|argument| with_values(argument, words, language));
    for below in command.get_subcommands_mut() {
        attach(below, words, language);
    }
}

fn with_values(argument: Arg, words: &[String], language: Language) -> Arg {
    match argument.get_id().as_str() {
        "method" | "api" => argument.add(ArgValueCompleter::new(move |current: &std::ffi::OsStr| {
            candidates::methods(&current.to_string_lossy(), language)
        })),
        "product" => {
            argument.add(ArgValueCompleter::new(|current: &std::ffi::OsStr| candidates::products(&current.to_string_lossy())))
        }
        "profile" | "name" => {
            let words = words.to_vec();
            argument.add(ArgValueCompleter::new(move |current: &std::ffi::OsStr| {
                candidates::profiles(&words, &current.to_string_lossy())
            }))
        }
        "fields" => {
            let words = words.to_vec();
            argument.add(ArgValueCompleter::new(move |current: &std::ffi::OsStr| {
                fields::candidates(&words, &current.to_string_lossy(), language)
            }))
        }
        _ if argument.get_value_names().is_some_and(|names| names.iter().any(|name| name == "FOLDER")) => {
            argument.value_hint(ValueHint::DirPath)
        }
        _ => argument,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_of_zsh_has_the_parts_that_are_replaced() {
        let mut buffer = Vec::new();
        clap_complete::env::Zsh.write_registration(VARIABLE, "alipay", "alipay", "alipay", &mut buffer).unwrap();
        let script = String::from_utf8(buffer).unwrap();
        for (part, _) in ZSH {
            assert_eq!(script.matches(part).count(), 1, "{part} in {script}");
        }
    }
}
