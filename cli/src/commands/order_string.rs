//! `alipay order-string`: a signed request for the platform's app.

use alipay_codegen::ir::Via;
use alipay_codegen::tables;
use bumpalo::Bump;
use clap::Args;

use super::request::{Request, with_options};
use crate::failure::Failure;
use crate::language::say;
use crate::output::Output;
use crate::settings::Settings;
use crate::terminal::print_line;

/// Prints a signed order string, which the merchant's app passes unchanged to the platform's SDK. Sends nothing.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    request: Request,
    #[command(flatten)]
    settings: Settings,
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let (found, parameters) = arguments.request.read(language)?;
    // The sender of a method without a description is unknown.
    if found.is_described() && !found.api.gateway.is_some_and(|gateway| gateway.via.contains(Via::App)) {
        let name = &found.api.name;
        return Err(Failure::usage(say!(language, "{name} is not sent by the platform's app", "{name} 不是 App 支付类接口"))
            .help(
                language.pick("`alipay describe METHOD` shows who sends the request", "可用 `alipay describe 接口` 查看调用方式"),
            ));
    }
    let session = arguments.settings.session(language)?;
    let client = session.client()?.build().map_err(|error| Failure::of(&error.into(), language))?;
    let (arena, options) = (Bump::new(), arguments.request.options(language)?);
    let order = client.execute_dynamic(&tables::api(&arena, &found.api), &parameters.json);
    let order = with_options!(order, options, session.app_auth_token()?);
    print_line(&order.order_string().map_err(|error| Failure::of(&error, language))?);
    Ok(())
}
