//! Counts calls and sums their durations by API and outcome, for the program's metrics. It calls an emulator in the same process.
//!
//! `cargo run --example metrics`
#![allow(clippy::print_stdout, reason = "an example")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use alipay::Client;
use alipay::observe::{Attempt, AttemptEnd, Observer};
use alipay::open_public::{MessageQuery, TemplateMessageGet};
use alipay_emulator::{Emulator, Reaction};

/// Number and total duration of attempts, by API and outcome.
type Table = BTreeMap<(String, &'static str), (u64, Duration)>;

#[derive(Clone, Debug, Default)]
struct Metrics(Arc<Mutex<Table>>);

impl Observer for Metrics {
    fn ended(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, time) = table.entry((attempt.api.to_owned(), end.outcome)).or_default();
        *count += 1;
        *time += end.duration;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let metrics = Metrics::default();
    let client = Client::builder(emulator.app_id())
        .private_key(emulator.app_private_key())
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
        .observer(metrics.clone())
        .build()?;

    for _ in 0..3 {
        client.call(&MessageQuery::new().message_ids(["1"])).await?;
    }
    emulator.next(Reaction::error("SYSTEM_ERROR"));
    for id in ["TM000000223", ""] {
        // The platform rejects the first, the client the second.
        drop(client.call(&TemplateMessageGet::new().template_id(id)).await);
    }

    for ((api, outcome), (count, time)) in &*metrics.0.lock().unwrap_or_else(PoisonError::into_inner) {
        println!("{count:>3}  {outcome:<16} {:>6.1} ms  {api}", time.as_secs_f64() * 1000.0);
    }
    Ok(())
}
