//! `alipay order-string`: a signed request for the platform's app.

use alipay_core::dynamic::DynamicExecute;
use clap::Args;

use super::request::{Request, Sender};
use crate::failure::Failure;
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
    let order = |order: DynamicExecute<'_>| order.order_string();
    print_line(&arguments.request.signed(Sender::App, arguments.settings, output.language, order)?);
    Ok(())
}
