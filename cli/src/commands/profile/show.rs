//! `alipay profile show`.

use anstyle::Style;
use clap::Args;
use serde_json::{Map, Value, json};

use super::{Format, configuration};
use crate::failure::Failure;
use crate::files;
use crate::language::Language;
use crate::output::Output;
use crate::settings::{App, Settings};
use crate::table::Table;
use crate::terminal::{NAME, WARNING, print, print_line};

/// Shows the settings that a command would have: those of a profile, of the environment and of arguments, and problems with their files.
#[derive(Args)]
pub(super) struct Arguments {
    /// The profile. Defaults to that of `--profile`.
    #[arg(conflicts_with = "profile")]
    name: Option<String>,
    #[command(flatten)]
    settings: Settings,
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
    let mut settings = arguments.settings;
    settings.profile = arguments.name.or(settings.profile);
    let (_, configuration) = configuration(settings.config.clone(), language)?;
    let profile = settings.profile.clone().or(configuration.default);
    let session = settings.session(language)?;
    let mut rows = session.app().entries();
    if session.app().base_url.is_none() {
        rows.insert(0, ("base_url".to_owned(), session.base_url().into()));
    }
    if session.app().app_id.is_none() {
        rows.extend(session.app_id().ok().map(|id| ("app_id".to_owned(), id.into())));
    }
    for (key, value) in &mut rows {
        if key == "app_auth_token" {
            *value = masked(value).into();
        }
    }
    let problem = |key: &str| problem(session.app(), key, language);
    match arguments.format {
        Format::Json => {
            let problems: Map<String, Value> =
                rows.iter().filter_map(|(key, _)| Some((key.clone(), problem(key)?.into()))).collect();
            let settings: Map<String, Value> = rows.iter().cloned().collect();
            print_line(&format!("{:#}", json!({ "profile": profile, "settings": settings, "problems": problems })));
        }
        Format::Text => {
            let mut table = Table::new(&output.terminal, &[NAME, Style::new(), WARNING]);
            table.row([language.pick("profile", "配置"), profile.as_deref().unwrap_or("-"), ""]);
            for (key, value) in &rows {
                let value = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
                table.row([key.as_str(), &value, &problem(key).unwrap_or_default()]);
            }
            print(&table.text());
        }
    }
    Ok(())
}

/// Returns the path of the token's file, or the first characters of the token.
fn masked(token: &Value) -> String {
    let token = token.as_str().unwrap_or_default();
    if token.starts_with('@') { token.to_owned() } else { files::masked(token) }
}

/// Describes the problem with the file of a setting.
pub(super) fn problem(app: &App, key: &str, language: Language) -> Option<String> {
    let (path, is_secret) = match key {
        "private_key" => (app.private_key.as_deref(), true),
        "content_key" => (app.content_key.as_deref(), true),
        "app_auth_token" => (app.app_auth_token.as_deref().and_then(|token| token.strip_prefix('@')).map(AsRef::as_ref), true),
        "alipay_public_key" => (app.alipay_public_key.as_deref(), false),
        "app_cert" => (app.app_cert.as_deref(), false),
        "alipay_cert" => (app.alipay_cert.as_deref(), false),
        "root_cert" => (app.root_cert.as_deref(), false),
        _ => return None,
    };
    let flag = format!("--{}", key.replace('_', "-"));
    let read = if is_secret { files::secret(path?, &flag, language) } else { files::text(path?, &flag, language) };
    read.err().map(|failure| failure.message().to_owned())
}
