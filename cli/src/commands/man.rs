//! `alipay man`: manual pages.

use std::path::{Path, PathBuf};

use clap::Args;
use clap_mangen::Man;

use crate::failure::Failure;
use crate::files::unwritable;
use crate::help;
use crate::language::{Language, say};
use crate::output::Output;
use crate::spelling::nearest;
use crate::terminal::{print, print_line};

/// Prints the manual page of the program or of a command, or writes all pages to a folder.
///
/// `alipay man call | man -l -` shows a page; `alipay man --out ~/.local/share/man/man1` installs all of them.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The command, such as `call` or `emulator start`.
    #[arg(value_name = "COMMAND", conflicts_with = "out")]
    command: Vec<String>,
    /// The folder for the pages of all commands: `alipay.1`, `alipay-call.1`, ….
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let mut root = help::in_language(crate::command().disable_help_subcommand(true), language);
    // Sets the names of the commands below.
    root.build();
    match &arguments.out {
        Some(folder) => {
            std::fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error, language))?;
            write_all(&root, folder, language)
        }
        None => {
            let command = find(&root, &arguments.command, language)?;
            print(&page(command, language)?);
            Ok(())
        }
    }
}

fn find<'c>(root: &'c clap::Command, names: &[String], language: Language) -> Result<&'c clap::Command, Failure> {
    let mut command = root;
    for name in names {
        command = command.find_subcommand(name).ok_or_else(|| {
            let failure = Failure::usage(say!(language, "there is no command `{name}`", "没有命令 `{name}`"));
            match nearest(name, command.get_subcommands().map(clap::Command::get_name)).first() {
                Some(near) => failure.help(say!(language, "did you mean `{near}`?", "您是否想使用 `{near}`？")),
                None => failure,
            }
        })?;
    }
    Ok(command)
}

fn write_all(command: &clap::Command, folder: &Path, language: Language) -> Result<(), Failure> {
    let path = folder.join(format!("{}.1", command.get_display_name().unwrap_or_else(|| command.get_name())));
    std::fs::write(&path, page(command, language)?).map_err(|error| unwritable(&path, &error, language))?;
    print_line(&path.display().to_string());
    let visible = command.get_subcommands().filter(|below| !below.is_hide_set());
    visible.into_iter().try_for_each(|below| write_all(below, folder, language))
}

fn page(command: &clap::Command, language: Language) -> Result<String, Failure> {
    let unformatted = |error: &dyn std::fmt::Display| Failure::usage(error.to_string());
    let mut bytes = Vec::new();
    let man = Man::new(command.clone()).source(concat!("alipay ", env!("CARGO_PKG_VERSION"))).manual("alipay");
    man.render(&mut bytes).map_err(|error| unformatted(&error))?;
    let page = String::from_utf8(bytes).map_err(|error| unformatted(&error))?;
    Ok(page.lines().map(|line| adapted(line, language)).collect())
}

/// Returns a line of a page with its line feed, in the language of the page.
fn adapted(line: &str, language: Language) -> String {
    if line.starts_with(".TH ") {
        // Lines of narrow columns and of Chinese would have wide gaps.
        return format!("{line}\n.ad l\n");
    }
    if language == Language::English {
        return format!("{line}\n");
    }
    let line = match line {
        ".SH NAME" => ".SH 名称",
        ".SH SYNOPSIS" => ".SH 用法",
        ".SH DESCRIPTION" => ".SH 说明",
        ".SH OPTIONS" => ".SH 选项",
        ".SH VERSION" => ".SH 版本",
        line => line,
    };
    format!("{line}\n")
}
