//! A soak test: many clients, asynchronous and blocking, on both protocols, against the emulator with injected faults.
//!
//! Each request contains a unique number that the response echoes. The program checks that each response belongs to its request, that
//! no non-repeatable request arrives twice, that repetitions stay within policy and budget, that each error is the one that the fault
//! causes, and that memory and descriptors stay flat.
//! It prints its measurements and ends with 1 on any violation. It uses the loopback interface only.

mod arguments;
mod arrivals;
mod load;
mod number;
mod piece;
mod platform;
mod random;
mod report;
mod resources;
mod tally;

use std::error::Error;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::Instant;

use alipay::ProtocolChoice;
use alipay::record::Request;
use alipay::schema::Idempotency;
use alipay::trade::{OrderSettleQuery, Refund};
use arguments::{Arguments, Sabotage};
use clap::Parser as _;
use load::{Load, Settings};
use resources::Sample;
use serde_json::Value;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.platform {
        true => platform::run(&arguments).map(|()| true),
        false => soak(&arguments),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("soak: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the load. Returns true if there were no violations.
fn soak(arguments: &Arguments) -> Result<bool, Box<dyn Error>> {
    check_descriptions()?;
    let mut platform = Platform::start(arguments)?;
    let settings = Settings::new(platform.line()?, arguments.faults);
    let start = Instant::now();
    let load = Arc::new(Load::new(settings, start + arguments.time()));
    let samples = run(arguments, &load)?;
    let took = start.elapsed();
    let platform = platform.end()?;
    let report = report::Report { arguments, load: &load, samples: &samples, platform: &platform, took };
    print!("{report}");
    Ok(report.violations().is_empty())
}

/// Checks the assumptions about the descriptions of the two APIs, without which the run proves nothing.
fn check_descriptions() -> Result<(), Box<dyn Error>> {
    let never = match Refund::API.idempotency {
        Idempotency::Never => true,
        Idempotency::Fields(names) => names.contains(&"out_request_no"),
        _ => false,
    };
    if !never || OrderSettleQuery::API.idempotency != Idempotency::Always {
        return Err("the spec no longer describes the two calls as one that may and one that must not be repeated".into());
    }
    Ok(())
}

/// Starts the tasks, and measures until they end.
fn run(arguments: &Arguments, load: &Arc<Load>) -> Result<Vec<Sample>, Box<dyn Error>> {
    const PROTOCOLS: [ProtocolChoice; 2] = [ProtocolChoice::Gateway, ProtocolChoice::Rest];
    let threads = arguments.tasks / 10;
    let tasks = arguments.tasks - threads;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let shared = tasks.div_ceil(SHARING);
    let groups: Vec<_> = (0..shared)
        .zip(PROTOCOLS.into_iter().cycle())
        .map(|(group, protocol)| {
            let tasks = tasks * (group + 1) / shared - tasks * group / shared;
            runtime.spawn(Arc::clone(load).share_clients(tasks, protocol))
        })
        .collect();
    let mut samples = Vec::new();
    let mut kept = Kept::default();
    std::thread::scope(|scope| -> Result<(), Box<dyn Error>> {
        let blocking: Vec<_> = (0..threads)
            .zip(PROTOCOLS.into_iter().cycle())
            .map(|(_, protocol)| scope.spawn(move || load.block(protocol)))
            .collect();
        while Instant::now() < load.end {
            samples.extend(resources::sample());
            kept.keep(arguments.sabotage)?;
            std::thread::sleep(resources::INTERVAL);
        }
        for thread in blocking {
            thread.join().map_err(|_| "a blocking thread panics")??;
        }
        Ok(())
    })?;
    for group in groups {
        runtime.block_on(group)??;
    }
    Ok(samples)
}

/// The number of tasks that share a client.
const SHARING: usize = 12;

/// The resources that a [`Sabotage`] leaks.
#[derive(Default)]
struct Kept {
    memory: Vec<Vec<u8>>,
    files: Vec<File>,
}

impl Kept {
    fn keep(&mut self, sabotage: Option<Sabotage>) -> std::io::Result<()> {
        match sabotage {
            Some(Sabotage::Memory) => self.memory.push(vec![1; 4 << 20]),
            Some(Sabotage::Files) => {
                for _ in 0..16 {
                    self.files.push(File::open("/dev/null")?);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// The platform's process.
struct Platform {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Platform {
    fn start(arguments: &Arguments) -> Result<Self, Box<dyn Error>> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--platform").args(["--faults", &arguments.faults.to_string()]);
        if let Some(sabotage) = arguments.sabotage {
            command.args(["--sabotage", &sabotage.name()]);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let lines = BufReader::new(child.stdout.take().ok_or("the platform has no output")?);
        Ok(Self { child, lines })
    }

    fn line(&mut self) -> Result<Value, Box<dyn Error>> {
        let mut line = String::new();
        self.lines.read_line(&mut line)?;
        Ok(serde_json::from_str(&line)?)
    }

    /// Ends the process. Returns its report.
    fn end(mut self) -> Result<Value, Box<dyn Error>> {
        drop(self.child.stdin.take());
        let report = self.line()?;
        self.child.wait()?;
        Ok(report)
    }
}

/// Kills the process if the program ends early.
impl Drop for Platform {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
