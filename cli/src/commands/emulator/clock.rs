//! The clock of an emulator.

use clap::Args;
use serde_json::{Map, Value};

use super::document::moment;
use super::target::Target;
use crate::failure::Failure;
use crate::language::{Language, say};
use crate::output::Output;

/// Shows the clock of an emulator, or changes it: `--move 1h` lets an hour pass. Timers of orders and notifications follow.
#[derive(Args)]
pub(super) struct Arguments {
    /// Stops the clock. It can still be set and moved.
    #[arg(long, conflicts_with = "resume")]
    stop: bool,
    /// Sets the clock to a moment of RFC 3339, such as `2026-11-27T09:00:00+08:00`.
    #[arg(long, value_name = "MOMENT")]
    set: Option<String>,
    /// Moves the clock ahead by a length of time, such as `90s`, `15m`, `2h` or `7d`; back with a minus.
    #[arg(long = "move", value_name = "TIME", allow_hyphen_values = true)]
    ahead: Option<String>,
    /// Lets the clock run again.
    #[arg(long)]
    resume: bool,
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn run(arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    let control = arguments.target.control(output)?;
    let mut change = Map::new();
    let ahead = arguments.ahead.as_deref().map(|text| milliseconds(text).ok_or_else(|| invalid(output.language))).transpose()?;
    for (name, value) in [
        ("stop", arguments.stop.then_some(Value::from(true))),
        ("now", arguments.set.clone().map(Value::from)),
        ("move_ms", ahead.map(Value::from)),
        ("resume", arguments.resume.then_some(Value::from(true))),
    ] {
        change.extend(value.map(|value| (name.to_owned(), value)));
    }
    let clock = match change.is_empty() {
        true => control.get(&["clock"], &[])?,
        false => control.put(&["clock"], &Value::Object(change))?,
    };
    arguments.target.print(&clock, |clock| {
        let now = moment(clock, "now");
        let is_stopped = clock.get("stopped").and_then(Value::as_bool) == Some(true);
        let stopped = if is_stopped { output.language.pick(", stopped", "，已停止") } else { "" };
        let offset = clock.get("offset_ms").and_then(Value::as_i64).unwrap_or_default() / 1000;
        say!(output.language, "{now}{stopped}, {offset} s ahead\n", "{now}{stopped}，偏移 {offset} 秒\n")
    });
    Ok(())
}

/// Parses a length of time.
fn milliseconds(text: &str) -> Option<i64> {
    let (number, unit) = text.split_at(text.find(|character: char| character.is_ascii_alphabetic())?);
    let factor = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    number.parse::<i64>().ok()?.checked_mul(factor)
}

fn invalid(language: Language) -> Failure {
    Failure::usage(language.pick("--move takes a number with a unit", "--move 应为带单位的数值"))
        .help(language.pick("the units are ms, s, m, h and d: `--move 15m`", "单位为 ms、s、m、h、d，如 `--move 15m`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_of_time_has_a_unit() {
        assert_eq!(["90s", "-2h", "7d", "5ms", "15m"].map(milliseconds), [90_000, -7_200_000, 604_800_000, 5, 900_000].map(Some));
        assert_eq!(["1", "s", "1y", "", "9999999999999999d"].map(milliseconds), [None; 5]);
    }
}
