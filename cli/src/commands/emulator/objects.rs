//! The objects in the memory of an emulator, and the actions of users.

use std::fmt::Write as _;
use std::path::PathBuf;

use anstyle::Style;
use clap::Args;
use serde_json::{Map, Value};

use super::document::{joined, label, list as entries, moment, number, reference, scalar, text};
use super::target::{Target, members};
use crate::control::Control;
use crate::failure::{Failure, Kind};
use crate::files;
use crate::language::say;
use crate::output::Output;
use crate::table::Table;
use crate::terminal::{DIM, HEADING, NAME, one_line, padding};

/// The action of `alipay emulator pay`.
const PAY: &str = "pay";

/// The status with which the app SDK reports a payment.
const PAID: &str = "9000";

/// Lists the objects in the memory of an emulator, such as trades, or shows one. Without arguments, lists the kinds.
#[derive(Args)]
pub(super) struct List {
    /// The kind of object, such as `trade`.
    kind: Option<String>,
    /// Shows this object: a value of one of its keys, such as its order number, or its number in the list.
    object: Option<String>,
    /// Lists objects in this status only.
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    /// The maximum number of objects.
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    limit: u32,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn list(arguments: &List, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    match (&arguments.kind, &arguments.object) {
        (None, _) => {
            let kinds = control.get(&["objects"], &[])?;
            arguments.target.print(&kinds, |kinds| self::kinds(kinds, output));
        }
        (Some(kind), None) => {
            let limit = arguments.limit.to_string();
            let mut query = vec![("limit", limit.as_str())];
            query.extend(arguments.status.as_deref().map(|status| ("status", status)));
            let objects = control.get(&["objects", kind], &query)?;
            arguments.target.print(&objects, |objects| rows(objects, output));
        }
        (Some(kind), Some(object)) => {
            let object = find(&control, kind, object)?;
            arguments.target.print(&object, |object| detail(object, output));
        }
    }
    Ok(())
}

fn kinds(document: &Value, output: &Output) -> String {
    let language = output.language;
    let titles = language.pick(["KIND", "TITLE", "COUNT", "ACTIONS"], ["类型", "名称", "数量", "操作"]);
    let mut table = Table::new(&output.terminal, &[NAME, Style::new(), Style::new(), DIM]).head(titles);
    for kind in entries(document, "kinds") {
        let actions: Vec<&str> = entries(kind, "actions").iter().map(|action| text(action, "name")).collect();
        table.row([text(kind, "kind"), text(kind, "title"), &number(kind, "count"), &actions.join(", ")]);
    }
    table.text()
}

fn rows(document: &Value, output: &Output) -> String {
    let language = output.language;
    let objects = entries(document, "objects");
    if objects.is_empty() {
        return language.pick("no objects\n", "暂无对象\n").to_owned();
    }
    let titles =
        language.pick(["NUMBER", "LABEL", "STATUS", "CREATED", "ACTIONS"], ["序号", "标识", "状态", "创建时间", "可用操作"]);
    let mut table = Table::new(&output.terminal, &[Style::new(), NAME, Style::new(), DIM, DIM]).head(titles);
    for object in objects {
        let row = [text(object, "label"), text(object, "status"), &moment(object, "created"), &joined(object, "actions")];
        table.row(std::iter::once(number(object, "id")).chain(row.map(ToOwned::to_owned)));
    }
    table.text()
}

fn detail(object: &Value, output: &Output) -> String {
    let (language, terminal) = (output.language, &output.terminal);
    let head = format!("{}  {}  {}", reference(object), text(object, "status"), moment(object, "created"));
    let mut page = format!("{}\n", one_line(&head));
    let mut table = Table::new(terminal, &[NAME, Style::new()]);
    if let Some(Value::Object(fields)) = object.get("fields") {
        for (name, value) in fields {
            table.row([format!("  {name}"), scalar(value)]);
        }
    }
    page.push_str(&table.text());
    let page_url = text(object, "page").to_owned();
    for (heading, content) in [
        (language.pick("actions", "可用操作"), joined(object, "actions")),
        (language.pick("page", "页面"), page_url),
        (language.pick("calls", "调用"), joined(object, "calls")),
        (language.pick("notified", "通知"), joined(object, "notifications")),
    ] {
        if !content.is_empty() {
            let _ = writeln!(page, "{}{}  {}", terminal.paint(HEADING, heading), padding(heading, 8), one_line(&content));
        }
    }
    page
}

/// Finds an object by a value of one of its keys, otherwise by its number.
fn find(control: &Control, kind: &str, object: &str) -> Result<Value, Failure> {
    let found = control.get(&["objects", kind], &[("key", object), ("limit", "1")])?;
    match (entries(&found, "objects"), object.parse::<u64>()) {
        ([object, ..], _) => Ok(object.clone()),
        ([], Ok(number)) => control.get(&["objects", kind, &number.to_string()], &[]),
        ([], Err(_)) => {
            let language = control.language();
            Err(Failure::usage(say!(language, "there is no {kind} `{object}`", "没有标识为 `{object}` 的 {kind}")).help(say!(
                language,
                "`alipay emulator objects {kind}` lists them",
                "可用 `alipay emulator objects {kind}` 查看"
            )))
        }
    }
}

/// Creates an object in the memory of an emulator: `alipay emulator create trade out_trade_no=1 trade_status=WAIT_BUYER_PAY`.
#[derive(Args)]
pub(super) struct Create {
    /// The kind of object, such as `trade`.
    kind: String,
    /// The fields, its status included, as `field=value` or `field:=JSON`.
    #[arg(value_name = "FIELD=VALUE")]
    members: Vec<String>,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn create(arguments: &Create, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    let fields = Value::Object(members(&arguments.members, output.language)?);
    let object = control.post(&["objects", &arguments.kind], &fields)?;
    arguments.target.print(&object, status);
    Ok(())
}

/// Acts on an object as a user or a bank does outside the API: `alipay emulator act trade ORDER refund amount=8.88`.
///
/// Without an action, lists the actions of the kind with their inputs.
#[derive(Args)]
pub(super) struct Act {
    /// The kind of object, such as `trade`.
    kind: String,
    /// The object: a value of one of its keys, such as its order number, or its number in the list.
    object: String,
    /// The action, such as `pay`.
    action: Option<String>,
    /// The inputs of the action, as `name=value`. Missing inputs have defaults.
    #[arg(value_name = "NAME=VALUE")]
    members: Vec<String>,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn act(arguments: &Act, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    let object = find(&control, &arguments.kind, &arguments.object)?;
    let Some(action) = &arguments.action else {
        let all = control.get(&["objects"], &[])?;
        let kind = entries(&all, "kinds").iter().find(|kind| text(kind, "kind") == arguments.kind);
        let kind = kind.cloned().unwrap_or_default();
        arguments.target.print(&kind, |kind| actions(kind, &object, output));
        return Ok(());
    };
    let inputs = members(&arguments.members, output.language)?;
    let changed = perform(&control, &object, action, inputs)?;
    arguments.target.print(&changed, status);
    Ok(())
}

/// Lists the actions of a kind, and whether they are possible for an object.
fn actions(kind: &Value, object: &Value, output: &Output) -> String {
    let language = output.language;
    let titles = language.pick(["ACTION", "LABEL", "INPUTS", "POSSIBLE"], ["操作", "名称", "输入", "当前可用"]);
    let mut table = Table::new(&output.terminal, &[NAME, Style::new(), Style::new(), Style::new()]).head(titles);
    let possible = entries(object, "actions");
    for action in entries(kind, "actions") {
        let name = text(action, "name");
        let inputs: Vec<String> = entries(action, "inputs")
            .iter()
            .map(|input| {
                let default = object.pointer(&format!("/defaults/{name}/{}", text(input, "name"))).map(scalar);
                let title = label(input, language);
                match default {
                    Some(default) => format!("{}={default} ({title})", text(input, "name")),
                    None => format!("{} ({title})", text(input, "name")),
                }
            })
            .collect();
        let is_possible = possible.iter().any(|possible| possible.as_str() == Some(name));
        let answer = if is_possible { language.pick("yes", "是") } else { language.pick("no", "否") };
        table.row([name, label(action, language), &inputs.join(", "), answer]);
    }
    table.text()
}

fn perform(control: &Control, object: &Value, action: &str, inputs: Map<String, Value>) -> Result<Value, Failure> {
    let id = number(object, "id");
    control.post(&["objects", text(object, "kind"), &id, action], &Value::Object(inputs))
}

/// Names an object with its status.
fn status(object: &Value) -> String {
    let text = format!("{}: {}", reference(object), text(object, "status"));
    format!("{}\n", one_line(&text))
}

/// Pays an order as the user does.
#[derive(Args)]
pub(super) struct Pay {
    /// The number of the order, or the order string of `alipay order-string`; `-` reads it from standard input.
    order: String,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn pay(arguments: &Pay, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    let order = match arguments.order.as_str() {
        "-" => files::text(&PathBuf::from("-"), "ORDER", output.language)?.trim().to_owned(),
        order => order.to_owned(),
    };
    if order.contains('=') {
        return pay_order_string(arguments, &control, order, output);
    }
    let kinds = control.get(&["objects"], &[])?;
    let can_pay = |kind: &&Value| entries(kind, "actions").iter().any(|action| text(action, "name") == PAY);
    for kind in entries(&kinds, "kinds").iter().filter(can_pay) {
        let found = control.get(&["objects", text(kind, "kind")], &[("key", &order), ("limit", "1")])?;
        if let [object, ..] = entries(&found, "objects") {
            let paid = perform(&control, object, PAY, Map::new())?;
            arguments.target.print(&paid, status);
            return Ok(());
        }
    }
    let names: Vec<&str> = entries(&kinds, "kinds").iter().filter(can_pay).map(|kind| text(kind, "kind")).collect();
    let names = names.join(", ");
    Err(Failure::usage(say!(output.language, "the emulator has no order `{order}`", "模拟器中没有订单 `{order}`")).help(say!(
        output.language,
        "`alipay emulator objects KIND` lists them: {names}",
        "可用 `alipay emulator objects 类型` 查看：{names}"
    )))
}

/// Pays an order of the app, and prints the result that the app SDK returns.
fn pay_order_string(arguments: &Pay, control: &Control, order: String, output: &Output) -> Result<(), Failure> {
    let payment = control.post_text(&["orders"], order)?;
    let (code, result) = (text(&payment, "resultStatus"), text(&payment, "result"));
    if code != PAID {
        let result = one_line(result);
        let message = say!(output.language, "the payment failed: {code} {result}", "支付失败：{code} {result}");
        return Err(Failure::new(Kind::Api, message));
    }
    arguments.target.print(&payment, |_| format!("{code} {}\n", one_line(result)));
    Ok(())
}
