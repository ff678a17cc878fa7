//! `alipay call`: a call of an API.

mod dry_run;
mod response;

use alipay_codegen::ir::Via;
use alipay_codegen::tables;
use alipay_core::ProtocolChoice;
use bumpalo::Bump;
use clap::{Args, ValueEnum};

use super::request::{Request, with_options};
use crate::api::PlatformApi;
use crate::failure::Failure;
use crate::language::{Language, say};
use crate::output::Output;
use crate::settings::Settings;
use crate::terminal::{print, print_line};
use dry_run::Recorder;

/// Calls an API: checks the limits, signs, sends, verifies the response, and prints it.
///
/// Examples:
///
///   alipay call trade.query out_trade_no=20150320010101001
///   alipay call trade.refund --json refund.json --dry-run
///   alipay call offline.material.image.upload image_type=jpg image_name=shop image_content=@shop.jpg
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    #[command(flatten)]
    request: Request,
    /// Prints the HTTP request and the signed text, and sends nothing.
    #[arg(long)]
    dry_run: bool,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Fields with their Chinese titles and the meaning of values.
    Text,
    /// The response as JSON.
    Json,
    /// The response in the platform's own characters.
    Raw,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        matches!(self.format, Format::Json)
    }
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let (found, parameters) = arguments.request.read(language)?;
    check_way(&found, language)?;
    let session = arguments.settings.clone().session(language)?;
    check_protocol(&found, session.protocol(), language)?;
    let (options, app_auth_token) = (arguments.request.options(language)?, session.app_auth_token()?);
    let tokens: Vec<String> = options.auth_token.iter().chain(&app_auth_token).cloned().collect();
    let recorder = arguments.dry_run.then(Recorder::default);
    let client = match &recorder {
        Some(recorder) => session.client_with(recorder.clone())?,
        None => session.client()?,
    };
    let arena = Bump::new();
    let mut call = client.call_dynamic(&tables::api(&arena, &found.api), &parameters.json);
    for (name, upload) in parameters.files {
        call = call.file(name, upload);
    }
    let result = with_options!(call, options, app_auth_token).send();
    if let Some(sent) = recorder.and_then(|recorder| recorder.take()) {
        print(&dry_run::text(&sent, &tokens, output));
        return Ok(());
    }
    let response = result.map_err(|error| Failure::of(&error, language))?;
    // The request was sent with these violated limits.
    response.warnings().iter().for_each(|violation| output.warn(&violation.to_string()));
    match arguments.format {
        Format::Text => print(&response::text(&found.api.response, &response, output)),
        Format::Json => print_line(&format!("{:#}", response.json())),
        Format::Raw => print_line(response.raw()),
    }
    Ok(())
}

/// Rejects an API that only a browser or the platform's app sends.
fn check_way(found: &PlatformApi, language: Language) -> Result<(), Failure> {
    let api = &found.api;
    let Some(gateway) = api.gateway.filter(|_| api.rest.is_none()) else { return Ok(()) };
    let name = &api.name;
    match (gateway.via.contains(Via::Call), gateway.via.contains(Via::Page)) {
        (true, _) => Ok(()),
        (false, true) => Err(Failure::usage(say!(
            language,
            "{name} is opened by the user's browser",
            "{name} 由用户的浏览器发起"
        ))
        .help(say!(language, "alipay page {name} …", "alipay page {name} …"))),
        (false, false) => Err(Failure::usage(say!(language, "{name} is sent by the platform's app", "{name} 由支付宝 App 发起"))
            .help(say!(language, "alipay order-string {name} …", "alipay order-string {name} …"))),
    }
}

/// Rejects V3 for a method without a description, whose path on V3 is unknown.
fn check_protocol(found: &PlatformApi, protocol: ProtocolChoice, language: Language) -> Result<(), Failure> {
    if found.is_described() || protocol != ProtocolChoice::Rest {
        return Ok(());
    }
    let name = &found.api.name;
    let message = say!(
        language,
        "{name} has no description, so its path on V3 is unknown, but the settings select V3",
        "{name} 没有描述，仅可通过 V2 调用，但设置为 V3"
    );
    Err(Failure::usage(message).help(language.pick("`--protocol v2` calls it on V2", "可用 `--protocol v2` 通过 V2 调用")))
}
