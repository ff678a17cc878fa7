//! `alipay profile add`.

use std::path::PathBuf;

use clap::Args;

use super::path;
use super::show::problem;
use crate::failure::Failure;
use crate::language::say;
use crate::output::Output;
use crate::settings::{App, parse, text, with_profile, write};
use crate::terminal::print_line;

/// Adds a profile to the configuration file, which only its owner can read then. The first profile becomes the default one.
///
/// Takes the settings of the arguments, not those of the environment. Paths are stored as absolute ones.
#[derive(Args)]
pub(super) struct Arguments {
    /// The name of the profile: letters, digits, `-` and `_`.
    name: String,
    /// Makes the profile the default one.
    #[arg(long)]
    default: bool,
    /// The configuration file. Defaults to `alipay/config.toml` in the user's folder of configurations.
    #[arg(long, env = "ALIPAY_CONFIG", value_name = "FILE", hide_env_values = true)]
    config: Option<PathBuf>,
    #[command(flatten)]
    app: App,
}

pub(super) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let Arguments { name, default, config, mut app } = arguments;
    let is_valid = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    if name.is_empty() || name.len() > 40 || !name.chars().all(is_valid) {
        return Err(Failure::usage(language.pick("the name of a profile is not valid", "配置名称无效"))
            .help(language.pick("use at most 40 letters, digits, `-` and `_`", "请使用字母、数字、`-` 和 `_`，最长 40 个字符")));
    }
    let path = path(config, language)?;
    app.check(&name, &path, language)?;
    for (key, _) in app.entries() {
        if let Some(problem) = problem(&app, &key, language) {
            return Err(Failure::usage(problem));
        }
    }
    app.make_absolute();
    let before = text(&path, false, language)?.unwrap_or_default();
    if parse(&before, &path, language)?.profiles.contains_key(&name) {
        let shown = path.display();
        return Err(Failure::usage(say!(language, "the profile `{name}` exists", "配置 `{name}` 已存在")).help(say!(
            language,
            "edit it in {shown}",
            "请直接编辑 {shown}"
        )));
    }
    let after = with_profile(&before, &name, &app, default);
    if !parse(&after, &path, language).is_ok_and(|configuration| configuration.profiles.contains_key(&name)) {
        let shown = path.display();
        return Err(Failure::usage(say!(
            language,
            "{shown} has profiles in a form that this command cannot extend",
            "无法自动修改 {shown} 的现有格式"
        ))
        .help(say!(language, "add the table `[profile.{name}]` there", "请在文件中手动添加 `[profile.{name}]`")));
    }
    write(&path, &after, language)?;
    let path = path.display();
    print_line(&say!(language, "added `{name}` to {path}", "已将 `{name}` 添加到 {path}"));
    print_line(&say!(language, "check it with `alipay doctor --profile {name}`", "可用 `alipay doctor --profile {name}` 检查"));
    Ok(())
}
