//! The notifications of an emulator.

use std::fmt::Write as _;

use anstyle::Style;
use clap::Args;
use serde_json::{Value, json};

use super::document::{list as entries, moment, number, reference, scalar, text};
use super::target::{Target, members};
use crate::failure::Failure;
use crate::language::say;
use crate::output::Output;
use crate::table::Table;
use crate::terminal::{DIM, NAME, one_line};

/// Lists the notifications that an emulator sent, the newest at the end, or shows one with its attempts.
#[derive(Args)]
pub(super) struct List {
    /// The number of a notification to show.
    id: Option<u64>,
    /// Lists notifications to this address only.
    #[arg(long, value_name = "URL")]
    to: Option<String>,
    /// The maximum number of notifications.
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    limit: u32,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn list(arguments: &List, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    if let Some(id) = arguments.id {
        let sent = control.get(&["notifications", &id.to_string()], &[])?;
        arguments.target.print(&sent, |sent| detail(sent, output));
        return Ok(());
    }
    let limit = arguments.limit.to_string();
    let mut query = vec![("limit", limit.as_str())];
    query.extend(arguments.to.as_deref().map(|to| ("url", to)));
    let mut sent = control.get(&["notifications"], &query)?;
    if let Some(sent) = sent.get_mut("notifications").and_then(Value::as_array_mut) {
        sent.reverse();
    }
    arguments.target.print(&sent, |sent| rows(entries(sent, "notifications"), output));
    Ok(())
}

fn rows(sent: &[Value], output: &Output) -> String {
    let language = output.language;
    if sent.is_empty() {
        return language.pick("no notifications\n", "暂无通知\n").to_owned();
    }
    let titles = language
        .pick(["NUMBER", "TIME", "STATE", "ATTEMPTS", "OBJECT", "URL"], ["序号", "时间", "状态", "投递次数", "对象", "地址"]);
    let plain = Style::new();
    let mut table = Table::new(&output.terminal, &[plain, DIM, NAME, plain, plain, DIM]).head(titles);
    for sent in sent {
        let object = sent.get("object").filter(|object| object.is_object()).map(reference).unwrap_or_default();
        let (id, attempts) = (number(sent, "id"), entries(sent, "attempts").len().to_string());
        table.row([&*id, &moment(sent, "time"), text(sent, "state"), &attempts, &object, text(sent, "url")]);
    }
    table.text()
}

fn detail(sent: &Value, output: &Output) -> String {
    let mut page = rows(std::slice::from_ref(sent), output);
    page.push('\n');
    let mut table = Table::new(&output.terminal, &[NAME, Style::new()]);
    if let Some(Value::Object(fields)) = sent.get("fields") {
        for (name, value) in fields {
            table.row([format!("  {name}"), scalar(value)]);
        }
    }
    page.push_str(&table.text());
    page.push('\n');
    for attempt in entries(sent, "attempts") {
        let (count, time) = (number(attempt, "number"), moment(attempt, "time"));
        let outcome = attempt.get("outcome").cloned().unwrap_or_default();
        let outcome = match (outcome.get("rejected"), outcome.get("unreached")) {
            (Some(rejected), _) => {
                let (status, body) = (number(rejected, "status"), text(rejected, "body"));
                say!(output.language, "rejected: {status} {body}", "被拒绝：{status} {body}")
            }
            (_, Some(reason)) => {
                let reason = scalar(reason);
                say!(output.language, "not reached: {reason}", "无法送达：{reason}")
            }
            _ => scalar(&outcome),
        };
        let _ = writeln!(page, "{count}  {time}  {}", one_line(&outcome));
    }
    page
}

/// Sends a signed notification: `alipay emulator push http://127.0.0.1:9000/notify out_trade_no=1 trade_status=TRADE_SUCCESS`.
///
/// The emulator adds the common fields, and repeats the notification until it is acknowledged.
#[derive(Args)]
pub(super) struct Push {
    /// The address, which is the `notify_url` of the merchant.
    #[arg(value_name = "NOTIFY_URL")]
    to: String,
    /// The fields, as `name=value`.
    #[arg(value_name = "NAME=VALUE")]
    members: Vec<String>,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn push(arguments: &Push, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    let fields = members(&arguments.members, output.language)?;
    let sent = control.post(&["notifications"], &json!({ "url": arguments.to, "fields": fields }))?;
    arguments.target.print(&sent, |sent| rows(std::slice::from_ref(sent), output));
    Ok(())
}

/// Sends a notification again, with the same body.
#[derive(Args)]
pub(super) struct Resend {
    /// The number of the notification.
    id: u64,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn resend(arguments: &Resend, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    let sent = control.post(&["notifications", &arguments.id.to_string(), "resend"], &Value::Null)?;
    arguments.target.print(&sent, |sent| rows(std::slice::from_ref(sent), output));
    Ok(())
}
