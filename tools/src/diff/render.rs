//! Output of differences: a table for humans, JSON for tools.

use serde_json::{Value, json as object};

use super::{Change, Differences, Step};

/// Returns one line for each change, and a summary.
#[must_use]
pub fn human(all: &Differences) -> String {
    let Some(step) = all.step() else { return "No differences.\n".to_owned() };
    let mut out = format!("{:<13} {:<13} change\n", "rust", "wire");
    for change in &all.0 {
        let place = if change.place.is_empty() { String::new() } else { format!(" ({})", change.place) };
        out += &format!(
            "{:<13} {:<13} {}: {}{place}\n",
            change.rust.as_str(),
            change.wire.as_str(),
            change.subject,
            visible(&change.message)
        );
    }
    let count = |step: Step| all.0.iter().filter(|change| change.step() == step).count();
    let (major, minor, patch) = (count(Step::Major), count(Step::Minor), count(Step::Patch));
    out += &format!("\n{major} breaking, {minor} compatible, {patch} documentation\n");
    out + &format!(
        "The next version requires a {} step; while it begins with 0., a {} step.\n",
        step.as_str(),
        step.before_1_0().as_str()
    )
}

/// Returns text from a spec file on one line.
fn visible(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// Returns an object with the step and every change.
#[must_use]
pub fn json(all: &Differences) -> String {
    let changes: Vec<Value> = all.0.iter().map(change).collect();
    let value = object!({
        "step": all.step().map(Step::as_str),
        "step_before_1_0": all.step().map(|step| step.before_1_0().as_str()),
        "changes": changes,
    });
    format!("{value:#}\n")
}

fn change(change: &Change) -> Value {
    object!({
        "subject": change.subject,
        "message": change.message,
        "rust": change.rust.as_str(),
        "wire": change.wire.as_str(),
        "step": change.step().as_str(),
        "place": change.place,
    })
}
