//! `alipay profile list`.

use std::path::PathBuf;

use anstyle::Style;
use clap::Args;
use serde_json::{Value, json};

use super::{Format, configuration};
use crate::failure::Failure;
use crate::language::say;
use crate::output::Output;
use crate::settings::App;
use crate::table::Table;
use crate::terminal::{HELP, NAME, print, print_line};

/// Lists the profiles. `*` marks the default one.
#[derive(Args)]
pub(super) struct Arguments {
    /// The configuration file. Defaults to `alipay/config.toml` in the user's folder of configurations.
    #[arg(long, env = "ALIPAY_CONFIG", value_name = "FILE", hide_env_values = true)]
    config: Option<PathBuf>,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        self.format.is_json()
    }
}

pub(super) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let (path, configuration) = configuration(arguments.config, language)?;
    let path = path.display().to_string();
    let is_default = |name: &str| configuration.default.as_deref() == Some(name);
    match arguments.format {
        Format::Json => {
            let profiles: Value = configuration
                .profiles
                .iter()
                .map(|(name, app)| json!({ "name": name, "default": is_default(name), "settings": app }))
                .collect();
            print_line(&format!("{:#}", json!({ "file": path, "profiles": profiles })));
        }
        Format::Text if configuration.profiles.is_empty() => {
            print_line(&say!(language, "no profiles in {path}", "{path} 中没有配置"));
            print_line(language.pick("`alipay profile add NAME` adds one", "可用 `alipay profile add 名称` 添加"));
        }
        Format::Text => {
            let titles = language.pick(["", "NAME", "ENVIRONMENT", "APP ID", "KEYS"], ["", "名称", "环境", "APPID", "密钥"]);
            let plain = Style::new();
            let mut table = Table::new(&output.terminal, &[HELP, NAME, plain, plain, plain]).head(titles);
            for (name, app) in &configuration.profiles {
                let mark = if is_default(name) { "*" } else { "" };
                let environment = app.env.unwrap_or_default().name();
                let app_id = app.app_id.as_deref().unwrap_or_default();
                table.row([mark, name, environment, app_id, mode(app, output)]);
            }
            print(&table.text());
        }
    }
    Ok(())
}

/// Names the mode of the keys.
fn mode(app: &App, output: &Output) -> &'static str {
    let has_certificate = app.app_cert.is_some() || app.alipay_cert.is_some() || app.root_cert.is_some();
    match (app.alipay_public_key.is_some(), has_certificate) {
        (_, true) => output.language.pick("certificates", "证书"),
        (true, false) => output.language.pick("public key", "公钥"),
        (false, false) => "",
    }
}
