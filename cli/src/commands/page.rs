//! `alipay page`: a signed request for the user's browser.

use clap::{Args, ValueEnum};
use serde_json::json;

use super::request::{Request, Sender};
use crate::failure::Failure;
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
    let request =
        arguments.request.signed(Sender::Browser, arguments.settings, output.language, |page| match arguments.format {
            Format::Url | Format::Json => page.url(),
            Format::Form => page.form(),
        })?;
    print_line(&match arguments.format {
        Format::Url | Format::Form => request,
        Format::Json => json!({ "url": request }).to_string(),
    });
    Ok(())
}
