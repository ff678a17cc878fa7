//! `alipay page`: a signed request for the user's browser.

use alipay_codegen::ir::Via;
use alipay_codegen::tables;
use bumpalo::Bump;
use clap::{Args, ValueEnum};
use serde_json::json;

use super::request::{Request, with_options};
use crate::failure::Failure;
use crate::language::say;
use crate::output::Output;
use crate::settings::Settings;
use crate::terminal::print_line;

/// Prints a signed page of the platform, such as a payment: its URL, or an HTML form for long requests. Sends nothing.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    request: Request,
    #[command(flatten)]
    settings: Settings,
    /// The output format.
    #[arg(long, default_value = "url", value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The URL.
    Url,
    /// An HTML form that the browser submits when it is loaded.
    Form,
    /// A JSON object with the URL.
    Json,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        matches!(self.format, Format::Json)
    }
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let (found, parameters) = arguments.request.read(language)?;
    // The sender of a method without a description is unknown.
    if found.is_described() && !found.api.gateway.is_some_and(|gateway| gateway.via.contains(Via::Page)) {
        let name = &found.api.name;
        return Err(Failure::usage(say!(language, "{name} is no page", "{name} 不是页面跳转接口")).help(
            language.pick("`alipay describe METHOD` shows who sends the request", "可用 `alipay describe 接口` 查看调用方式"),
        ));
    }
    let session = arguments.settings.session(language)?;
    let client = session.client()?.build().map_err(|error| Failure::of(&error.into(), language))?;
    let (arena, options) = (Bump::new(), arguments.request.options(language)?);
    let page = client.execute_dynamic(&tables::api(&arena, &found.api), &parameters.json);
    let page = with_options!(page, options, session.app_auth_token()?);
    let failed = |error| Failure::of(&error, language);
    match arguments.format {
        Format::Url => print_line(&page.url().map_err(failed)?),
        Format::Form => print_line(&page.form().map_err(failed)?),
        Format::Json => print_line(&json!({ "url": page.url().map_err(failed)? }).to_string()),
    }
    Ok(())
}
