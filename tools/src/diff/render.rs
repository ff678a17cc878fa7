//! Output of differences: a table for humans, JSON for tools.

use serde_json::{Value, json as object};

use super::{Change, Differences, Step};

/// Returns one line for each change, and a summary.
#[must_use]
pub fn human(all: &Differences) -> String {
    let Some(step) = all.step() else { return "No differences.\n".to_owned() };
    let mut out = format!("{:<13} {:<13} change\n", "rust", "wire");
    for one in &all.0 {
        let place = if one.place.is_empty() { String::new() } else { format!(" ({})", one.place) };
        out +=
            &format!("{:<13} {:<13} {}: {}{place}\n", one.rust.as_str(), one.wire.as_str(), one.subject, visible(&one.message));
    }
    let count = |step: Step| all.0.iter().filter(|one| one.step() == step).count();
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

fn change(one: &Change) -> Value {
    object!({
        "subject": one.subject,
        "message": one.message,
        "rust": one.rust.as_str(),
        "wire": one.wire.as_str(),
        "step": one.step().as_str(),
        "place": one.place,
    })
}
