//! Help texts in the language of the user. The English texts are the documentation of the arguments.

mod error;
mod zh;

pub(crate) use error::text as error_text;

use anstyle::Style;
use clap::builder::Resettable;
use clap::{Arg, ArgAction, Command};

use crate::language::Language;

/// The layout of a Chinese help text.
const TEMPLATE: &str = "{about-with-newline}\n用法：{usage}\n\n{all-args}{after-help}";

/// Returns the command with help texts in this language.
pub(crate) fn in_language(command: Command, language: Language) -> Command {
    match language {
        Language::English => command,
        Language::Chinese => {
            let mut command = in_chinese(command, "");
            // Adds the commands `help`, which have English texts, and the usage of each command.
            command.build();
            with_frame(command)
        }
    }
}

/// Translates the commands `help` and the usage that clap adds.
fn with_frame(mut command: Command) -> Command {
    let style = *command.get_styles().get_usage();
    let line = usage(&command.render_usage().ansi().to_string(), style);
    command = command.override_usage(line);
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| match name.as_str() {
            "help" => with_frame(with_words(sub).about("显示程序或命令的帮助")),
            _ => with_frame(sub),
        });
    }
    command
}

/// Returns a usage of clap without its heading, with its word for options in Chinese.
fn usage(text: &str, style: Style) -> String {
    let heading = format!("{style}Usage:{style:#} ");
    text.strip_prefix(&heading).unwrap_or(text).replace("[OPTIONS]", "[选项]")
}

/// Sets the layout and the headings of a help text.
fn with_words(command: Command) -> Command {
    command.help_template(TEMPLATE).subcommand_help_heading("命令").subcommand_value_name("命令")
}

fn in_chinese(command: Command, path: &str) -> Command {
    let named = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path} {name}") };
    let mut command = with_words(command);
    if let Some(about) = zh::text(path, "") {
        let (short, rest) = about.split_once("\n\n").unwrap_or((about, ""));
        command = command.about(short.trim_end_matches('。'));
        command = if rest.is_empty() { command.long_about(Resettable::Reset) } else { command.long_about(about) };
    }
    command = command.disable_help_flag(true).disable_version_flag(true);
    // Arguments below a heading of their own are sorted by name, unless they have an order.
    let mut order = 0..;
    command = command.mut_args(|argument| {
        let argument = localised(argument, path);
        match (argument.is_positional(), order.next()) {
            (true, Some(order)) => argument.display_order(order),
            _ => argument,
        }
    });
    command = command.arg(flag("help", 'h', "显示帮助（`-h` 显示摘要）", ArgAction::Help));
    if path.is_empty() {
        command = command.arg(flag("version", 'V', "显示版本", ArgAction::Version));
    }
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        let below = named(&name);
        command.mut_subcommand(name, |sub| in_chinese(sub, &below))
    })
}

/// Returns an argument with its Chinese help and heading.
fn localised(argument: Arg, path: &str) -> Arg {
    let heading = match (argument.get_help_heading(), argument.is_positional()) {
        (Some("Settings"), _) => "应用设置",
        (Some("Output"), _) => "输出",
        (_, true) => "参数",
        _ => "选项",
    };
    let argument = argument.help_heading(heading);
    let Some(help) = zh::text(path, argument.get_id().as_str()) else { return argument };
    let values =
        argument.get_possible_values().into_iter().filter(|value| !value.is_hide_set()).map(|value| value.get_name().to_owned());
    let values: Vec<String> = values.collect();
    let defaults = argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect::<Vec<_>>();
    let argument = argument.long_help(Resettable::Reset);
    // clap prints the words around values, defaults and variables in English.
    let mut text = help.to_owned();
    let takes_values = argument.get_action().takes_values();
    if takes_values && !values.is_empty() && !argument.is_hide_possible_values_set() {
        text.push_str(&format!("（可选值：{}）", values.join("、")));
    }
    if takes_values && !defaults.is_empty() && !argument.is_hide_default_value_set() {
        text.push_str(&format!("（默认值：{}）", defaults.join("、")));
    }
    if let Some(variable) = argument.get_env().filter(|_| !argument.is_hide_env_set()) {
        text.push_str(&format!("（环境变量：{}）", variable.to_string_lossy()));
    }
    let argument = argument.help(text).hide_env(true);
    if takes_values { argument.hide_possible_values(true).hide_default_value(true) } else { argument }
}

fn flag(name: &'static str, short: char, help: &'static str, action: ArgAction) -> Arg {
    Arg::new(name).short(short).long(name).help(help).action(action).help_heading("选项").display_order(999)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls the function for the command and each below it, with its path.
    fn each(command: &Command, path: &str, visit: &mut dyn FnMut(&Command, &str)) {
        visit(command, path);
        for sub in command.get_subcommands() {
            let below = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path} {}", sub.get_name()) };
            each(sub, &below, visit);
        }
    }

    #[test]
    fn every_command_and_argument_has_help_in_both_languages() {
        let command = crate::command();
        command.clone().debug_assert();
        in_language(command.clone(), Language::Chinese).debug_assert();
        let (mut missing, mut known) = (Vec::new(), Vec::new());
        each(&command, "", &mut |command, path| {
            let arguments = command.get_arguments().map(|argument| (argument.get_id().as_str(), argument.get_help().is_some()));
            let all = arguments.chain([("", command.get_about().is_some())]);
            for (id, has_english) in all.filter(|(id, _)| !matches!(*id, "help" | "version")) {
                known.push((path.to_owned(), id.to_owned()));
                if !has_english || zh::text(path, id).is_none() {
                    missing.push(format!("(\"{path}\", \"{id}\", \"\"),"));
                }
            }
        });
        assert!(missing.is_empty(), "missing in cli/src/help/zh.rs:\n{}", missing.join("\n"));
        let is_stale =
            |path: &str, id: &str| !known.iter().any(|(known, argument)| argument == id && zh::is_path_of(path, known));
        let stale: Vec<_> = zh::texts().filter(|(path, id, _)| is_stale(path, id)).collect();
        assert!(stale.is_empty(), "stale in cli/src/help/zh.rs: {stale:?}");
    }
}
