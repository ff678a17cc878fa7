//! Arguments of the command line.

use std::time::Duration;

use clap::{Parser, ValueEnum};

/// Many clients against the emulator with injected faults, for a bounded time. Ends with 1 on any violation.
#[derive(Clone, Debug, Parser)]
pub struct Arguments {
    /// Concurrent tasks; a tenth of them are threads with blocking clients.
    #[arg(long, default_value_t = 200)]
    pub tasks: usize,
    /// Seconds of load.
    #[arg(long, default_value_t = 60)]
    pub seconds: u64,
    /// Share of requests with a fault, from 0 to 1. Connections are dropped at a tenth of it.
    #[arg(long, default_value_t = 0.2)]
    pub faults: f64,
    /// Causes a violation, to prove that the program finds it.
    #[arg(long, value_enum)]
    pub sabotage: Option<Sabotage>,
    /// Runs as the platform; the program starts itself with this option.
    #[arg(long, hide = true)]
    pub platform: bool,
}

impl Arguments {
    /// The time of load.
    pub const fn time(&self) -> Duration {
        Duration::from_secs(self.seconds)
    }
}

/// A deliberate violation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Sabotage {
    /// The platform echoes the number of another request.
    MixedUp,
    /// The platform counts a request twice.
    SentTwice,
    /// The clients' process leaks memory.
    Memory,
    /// The clients' process leaks open files.
    Files,
}

impl Sabotage {
    /// Returns the name on the command line.
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}
