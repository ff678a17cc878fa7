//! Stubs: responses that an emulator returns instead of its own.

use std::path::PathBuf;

use anstyle::Style;
use clap::Args;
use serde_json::{Map, Value};

use super::calls::full_name;
use super::document::{list as entries, number, scalar};
use super::target::{Target, members};
use crate::failure::Failure;
use crate::files;
use crate::output::Output;
use crate::table::Table;
use crate::terminal::NAME;

/// Lists the stubs of an emulator that are not used up, or removes some.
#[derive(Args)]
pub(super) struct List {
    /// Removes this stub.
    #[arg(long, value_name = "NUMBER")]
    remove: Option<u64>,
    /// Removes all stubs.
    #[arg(long, conflicts_with = "remove")]
    clear: bool,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn list(arguments: &List, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    match arguments.remove {
        Some(id) => drop(control.delete(&["stubs", &id.to_string()])?),
        None if arguments.clear => drop(control.delete(&["stubs"])?),
        None => {}
    }
    let stubs = control.get(&["stubs"], &[])?;
    arguments.target.print(&stubs, |stubs| rows(entries(stubs, "stubs"), output));
    Ok(())
}

fn rows(stubs: &[Value], output: &Output) -> String {
    let language = output.language;
    if stubs.is_empty() {
        return language.pick("no stubs\n", "暂无桩\n").to_owned();
    }
    let titles = language.pick(["NUMBER", "USED", "SELECTS", "RESPONSE"], ["序号", "已用次数", "匹配条件", "响应"]);
    let plain = Style::new();
    let mut table = Table::new(&output.terminal, &[plain, plain, NAME, plain]).head(titles);
    for stub in stubs {
        let part = |names: &[&str]| {
            let present = names.iter().filter_map(|name| Some(format!("{name}={}", scalar(stub.get(name)?))));
            present.collect::<Vec<_>>().join(" ")
        };
        let selects = part(&["api", "protocol", "match", "times"]);
        let reaction = part(&["error", "response", "fault", "clock_skew_ms", "redirect", "raw", "delay_ms"]);
        table.row([number(stub, "id"), number(stub, "used"), selects, reaction]);
    }
    table.text()
}

/// Adds a stub: `alipay emulator stub --api trade.query --error SYSTEM_ERROR --times 1` makes the next query fail.
#[derive(Args)]
pub(super) struct Add {
    /// Answers calls of this API only.
    #[arg(long, value_name = "METHOD")]
    api: Option<String>,
    /// Answers calls with this business parameter only, such as `out_trade_no=1`. Repeatable.
    #[arg(long = "match", value_name = "FIELD=VALUE")]
    matching: Vec<String>,
    /// Answers this number of calls. Without it, the stub stays until it is removed.
    #[arg(long, value_name = "NUMBER")]
    times: Option<u32>,
    /// Responds with this error code, signed as the platform would.
    #[arg(long, value_name = "CODE", conflicts_with_all = ["response", "fault"])]
    error: Option<String>,
    /// Responds with this field, signed, as `field=value` or `field:=JSON`. Repeatable.
    #[arg(long, value_name = "FIELD=VALUE", conflicts_with = "fault")]
    response: Vec<String>,
    /// Responds with this fault, such as `unsigned`, `wrongly_signed`, `tampered`, `cut` or `cut_midway`.
    #[arg(long, value_name = "FAULT")]
    fault: Option<String>,
    /// Delays the response by this many milliseconds.
    #[arg(long, value_name = "MILLISECONDS")]
    delay_ms: Option<u64>,
    /// A file with the whole stub as a JSON object of the control API; `-` for standard input. Arguments override its members.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn add(arguments: &Add, output: &Output) -> Result<(), Failure> {
    let language = output.language;
    let control = arguments.target.control(output)?;
    let mut stub = match &arguments.json {
        Some(path) => {
            let text = files::text(path, "--json", language)?;
            let invalid = || Failure::usage(language.pick("the file of --json is no JSON object", "--json 的内容不是 JSON 对象"));
            serde_json::from_str::<Map<String, Value>>(&text).map_err(|_| invalid())?
        }
        None => Map::new(),
    };
    let list = |assignments: &[String]| (!assignments.is_empty()).then(|| members(assignments, language)).transpose();
    for (name, value) in [
        ("api", arguments.api.as_deref().map(full_name).map(Value::from)),
        ("match", list(&arguments.matching)?.map(Value::Object)),
        ("times", arguments.times.map(Value::from)),
        ("error", arguments.error.clone().map(Value::from)),
        ("response", list(&arguments.response)?.map(Value::Object)),
        ("fault", arguments.fault.clone().map(Value::from)),
        ("delay_ms", arguments.delay_ms.map(Value::from)),
    ] {
        stub.extend(value.map(|value| (name.to_owned(), value)));
    }
    let added = control.post(&["stubs"], &Value::Object(stub))?;
    arguments.target.print(&added, |added| rows(std::slice::from_ref(added), output));
    Ok(())
}
