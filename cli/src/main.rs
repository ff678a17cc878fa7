//! The program `alipay`: the Alipay Open Platform in a terminal.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests"))]

mod api;
mod commands;
mod completion;
mod control;
mod description;
mod failure;
mod files;
mod help;
mod language;
mod output;
mod parameters;
mod pasted;
mod settings;
mod spelling;
mod table;
mod terminal;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser};

use commands::Command;
use failure::Failure;
use language::{Language, say};
use output::Output;
use terminal::{ColorChoice, Terminal, print_error};

/// The Alipay Open Platform in a terminal: describes and calls its APIs, and checks keys, signatures and notifications.
///
/// Exit codes: 0 success, 1 a check found errors, 2 wrong usage or settings, 3 the program rejected the request, 4 the platform rejected
/// it, 5 the outcome is unknown, 6 a signature is missing or not valid, 7 the platform was not reached, 8 the response cannot be read.
#[derive(Parser)]
#[command(name = "alipay", version)]
struct Arguments {
    #[command(flatten)]
    appearance: Appearance,
    #[command(subcommand)]
    command: Command,
}

#[derive(Args)]
#[command(next_help_heading = "Output")]
struct Appearance {
    /// The language of messages. Defaults to the locale.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<Language>,
    /// The use of colours. Defaults to colours on a terminal, unless `NO_COLOR` is set.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_default_value = true)]
    color: ColorChoice,
}

/// Returns the command with its arguments, in English.
fn command() -> clap::Command {
    commands::adapted(Arguments::command())
}

fn main() -> ExitCode {
    let words = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned());
    let language = Language::detect(words, |name| std::env::var(name).ok());
    if completion::respond(language) {
        return ExitCode::SUCCESS;
    }
    let mut command = help::in_language(command(), language);
    let parsed = command.try_get_matches_from_mut(std::env::args_os());
    let parsed = parsed.and_then(|matches| Arguments::from_arg_matches(&matches).map(|arguments| (matches, arguments)));
    let (matches, arguments) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return print_usage_error(&error, language),
    };
    let output = Output { language, terminal: Terminal::new(arguments.appearance.color) };
    let as_json = arguments.command.prints_json();
    match pasted::check(&command, &matches, language).and_then(|()| arguments.command.run(&output)) {
        Ok(()) => finish(&output),
        Err(failure) => report(&failure, as_json, &output),
    }
}

/// Returns the exit code of a successful command, unless its output was lost, as on a full disk.
fn finish(output: &Output) -> ExitCode {
    let Some(reason) = terminal::lost_output() else { return ExitCode::SUCCESS };
    let failure = Failure::usage(say!(
        output.language,
        "the command ran, but standard output cannot be written: {reason}",
        "命令已执行，但无法写入标准输出：{reason}"
    ));
    report(&failure, false, output)
}

/// Prints a failure: on standard output if the command prints JSON, otherwise on standard error.
fn report(failure: &Failure, as_json: bool, output: &Output) -> ExitCode {
    if as_json && !failure.is_silent() {
        terminal::print_line(&failure.json().to_string());
    } else {
        print_error(&failure.text(&output.terminal, output.language));
    }
    failure.exit_code()
}

/// Prints clap's message in the user's language, unless it quotes text that looks like a key, which the user may have pasted instead of a
/// file name.
fn print_usage_error(error: &clap::Error, language: Language) -> ExitCode {
    let is_requested = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !is_requested && pasted::is_quoted(&error.to_string(), std::env::args_os()) {
        let message = language.pick(
            "error: invalid argument, which looks like a key; pass keys as files",
            "错误：参数无效，疑似密钥内容；请以文件形式传入密钥",
        );
        print_error(&format!("{message}\n"));
        return ExitCode::from(failure::Kind::Usage as u8);
    }
    let is_help = is_requested || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    if language == Language::Chinese && !is_help {
        print_error(&help::error_text(error, &Terminal::new(ColorChoice::Auto)));
    } else {
        terminal::record(&error.print());
    }
    match is_requested {
        true => finish(&Output { language, terminal: Terminal::new(ColorChoice::Auto) }),
        false => ExitCode::from(failure::Kind::Usage as u8),
    }
}
