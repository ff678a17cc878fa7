//! `alipay profile`: the profiles of the configuration file.

mod add;
mod list;
mod show;

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::failure::Failure;
use crate::language::Language;
use crate::output::Output;
use crate::settings::{Configuration, locate, read};

/// Profiles: the settings of several apps in one file.
///
/// The file contains `default = "shop"`, and a table such as `[profile.shop]` for each profile. Its keys are the arguments of `alipay
/// profile add`, with `_` instead of `-`. Keys, certificates and tokens are paths of files; relative paths start at the folder of the file,
/// and `~/` is the user's folder.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// The format of profiles.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Columns.
    Text,
    /// A JSON object.
    Json,
}

impl Format {
    const fn is_json(self) -> bool {
        matches!(self, Self::Json)
    }
}

#[derive(Subcommand)]
enum Command {
    List(list::Arguments),
    Show(Box<show::Arguments>),
    Add(Box<add::Arguments>),
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        match &self.command {
            Command::List(arguments) => arguments.prints_json(),
            Command::Show(arguments) => arguments.prints_json(),
            Command::Add(_) => false,
        }
    }
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    match arguments.command {
        Command::List(arguments) => list::run(arguments, output),
        Command::Show(arguments) => show::run(*arguments, output),
        Command::Add(arguments) => add::run(*arguments, output),
    }
}

/// Returns the path of the configuration file. It has no default in an environment without a folder of the user.
fn path(named: Option<PathBuf>, language: Language) -> Result<PathBuf, Failure> {
    locate(named).ok_or_else(|| {
        Failure::usage(language.pick("the user has no folder of configurations", "无法确定用户配置目录"))
            .help(language.pick("name the file with --config", "请用 --config 指定配置文件"))
    })
}

/// Reads the configuration file, which is empty if it is missing and not named.
fn configuration(named: Option<PathBuf>, language: Language) -> Result<(PathBuf, Configuration), Failure> {
    let is_named = named.is_some();
    let path = path(named, language)?;
    let configuration = read(&path, is_named, language)?;
    Ok((path, configuration))
}
