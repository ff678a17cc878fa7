//! Measurements and violations of a run.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde_json::Value;

use crate::arguments::Arguments;
use crate::load::{ATTEMPTS, Load};
use crate::resources::{Sample, Thirds};

/// The initial number of repetitions of a client. It earns one with every ten calls.
const BUDGET: u64 = 10;

/// A finished run.
pub struct Report<'a> {
    pub arguments: &'a Arguments,
    pub load: &'a Load,
    pub samples: &'a [Sample],
    /// The platform's counts.
    pub platform: &'a Value,
    pub took: Duration,
}

impl Report<'_> {
    fn platform(&self, name: &str) -> u64 {
        self.platform.get(name).and_then(Value::as_u64).unwrap_or(u64::MAX)
    }

    /// Returns all violations.
    pub fn violations(&self) -> Vec<String> {
        let tally = &self.load.tally;
        let mut problems = tally.violations();
        let mut check = |holds: bool, text: String| {
            if !holds {
                problems.push(text);
            }
        };
        let (most, others) = (self.platform("most_of_repeatable"), self.platform("most_of_others"));
        check(others <= 1, format!("a non-repeatable request arrived {others} times"));
        check(most <= u64::from(ATTEMPTS), format!("a repeatable request arrived {most} times, with {ATTEMPTS} attempts"));
        let (calls, clients) = (count(&tally.calls), count(&tally.clients));
        let (repetitions, budget) = (self.platform("repetitions"), clients * BUDGET + calls / 10);
        check(repetitions <= budget, format!("{repetitions} repetitions exceed the budget of {budget}"));
        let refusal = self.platform.get("refusal").and_then(Value::as_str).unwrap_or_default();
        check(self.platform("refused") == 0, format!("the emulator rejected requests, such as: {refusal}"));
        let (broken, dropped) = (count(&tally.broken), self.platform("dropped"));
        check(broken <= dropped, format!("{broken} calls lost their connection, but the platform dropped {dropped}"));
        let late = count(&tally.late);
        check(late <= calls / 2, format!("{late} of {calls} responses are late, so the run proves little; use fewer tasks"));
        check(calls > 0 && count(&tally.successes) > 0, "no call succeeded".to_owned());
        match Thirds::of(self.samples) {
            Some(thirds) => problems.extend(thirds.growth()),
            None => problems.push("too few measurements of memory and descriptors; run longer".to_owned()),
        }
        problems
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tally = &self.load.tally;
        let (calls, seconds) = (count(&tally.calls), self.took.as_secs_f64());
        let ms = |share: f64| tally.latency(share).as_secs_f64() * 1000.0;
        let mut line = |name: &str, text: String| writeln!(f, "{name:<28} {text}");
        line("tasks, seconds, fault rate", format!("{}, {seconds:.1}, {}", self.arguments.tasks, self.arguments.faults))?;
        line("calls", format!("{calls} ({:.0} a second), {} clients", calls as f64 / seconds, count(&tally.clients)))?;
        line("successes", count(&tally.successes).to_string())?;
        line("errors that a fault causes", count(&tally.expected).to_string())?;
        line("lost connections", format!("{} of {} dropped", count(&tally.broken), self.platform("dropped")))?;
        line("late responses", count(&tally.late).to_string())?;
        line("latency p50, p99, p99.9", format!("{:.1}, {:.1}, {:.1} ms", ms(0.5), ms(0.99), ms(0.999)))?;
        line("connections", self.platform("connections").to_string())?;
        line("requests, repetitions", format!("{}, {}", self.platform("requests"), self.platform("repetitions")))?;
        line(
            "most arrivals of one request",
            format!("{} repeatable, {} non-repeatable", self.platform("most_of_repeatable"), self.platform("most_of_others")),
        )?;
        if let Some(thirds) = Thirds::of(self.samples) {
            let [first, second, third] = thirds.memory.map(|kilobytes| kilobytes as f64 / 1024.0);
            line("memory by thirds", format!("{first:.1}, {second:.1}, {third:.1} MB"))?;
            let [first, second, third] = thirds.descriptors;
            line("descriptors by thirds", format!("{first}, {second}, {third}"))?;
        }
        match self.violations().as_slice() {
            [] => line("violations", "none".to_owned()),
            violations => violations.iter().try_for_each(|violation| line("VIOLATION", violation.clone())),
        }
    }
}

fn count(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}
