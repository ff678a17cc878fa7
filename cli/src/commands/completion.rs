//! `alipay completion`: the script that lets a shell complete commands, flags, APIs and fields.

use clap::{Args, ValueEnum};

use crate::completion;
use crate::failure::Failure;
use crate::output::Output;
use crate::terminal::print;

/// Prints the script that lets a shell complete commands, flags, the names of APIs, their fields and values.
///
/// bash: `echo 'source <(alipay completion bash)' >> ~/.bashrc`
///
/// zsh: `echo 'source <(alipay completion zsh)' >> ~/.zshrc`
///
/// fish: `echo 'alipay completion fish | source' >> ~/.config/fish/config.fish`
///
/// PowerShell: `alipay completion powershell >> $PROFILE`
///
/// The script asks the program for each completion, so that it stays right after an update.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The shell.
    shell: Shell,
}

#[derive(Clone, Copy, ValueEnum)]
enum Shell {
    /// Bash.
    Bash,
    /// Zsh.
    Zsh,
    /// Fish.
    Fish,
    /// PowerShell.
    Powershell,
    /// Elvish.
    Elvish,
}

pub(crate) fn run(arguments: &Arguments, _: &Output) -> Result<(), Failure> {
    let name = arguments.shell.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
    print(&completion::script(&name).map_err(|error| Failure::usage(error.to_string()))?);
    Ok(())
}
