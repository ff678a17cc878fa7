//! The clients' side: tasks that make calls until the time is over.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use alipay::error::ConfigError;
use alipay::trade::{OrderSettleQuery, Refund};
use alipay::{Client, ClientBuilder, ProtocolChoice, RetryPolicy, blocking};
use serde_json::Value;

use crate::number::{Fault, Number};
use crate::random::Random;
use crate::tally::{Success, Tally};

/// The maximum number of attempts of a call.
pub const ATTEMPTS: u32 = 3;

/// The timeout of a call.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The number of calls after which a client is dropped and another one is created.
const CALLS_OF_A_CLIENT: u64 = 250;

/// The platform's addresses and keys, as its process prints them.
#[derive(Clone, Debug)]
pub struct Settings {
    address: Value,
    faults: f64,
}

impl Settings {
    /// Creates settings with this share of faults.
    pub const fn new(address: Value, faults: f64) -> Self {
        Self { address, faults }
    }

    fn text(&self, name: &str) -> &str {
        self.address.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns the app id.
    pub fn app_id(&self) -> &str {
        self.text("app_id")
    }

    fn builder<C>(&self, builder: ClientBuilder<C>, protocol: ProtocolChoice) -> Result<ClientBuilder<C>, ConfigError> {
        let waits = (Duration::from_millis(5), Duration::from_millis(100));
        Ok(builder
            .private_key(self.text("app_private_key"))
            .alipay_public_key(self.text("alipay_public_key"))
            .base_url(self.text("base_url"))
            .protocol(protocol)
            .timeout(TIMEOUT)
            .retry(RetryPolicy::new(ATTEMPTS).backoff(waits.0, waits.1)))
    }
}

/// State that all tasks share.
pub struct Load {
    pub settings: Settings,
    pub tally: Tally,
    pub end: Instant,
    next: AtomicU64,
}

impl Load {
    /// Creates the state of a load that ends at `end`.
    pub fn new(settings: Settings, end: Instant) -> Self {
        Self { settings, tally: Tally::default(), end, next: AtomicU64::default() }
    }

    fn is_over(&self) -> bool {
        Instant::now() >= self.end
    }

    fn number(&self) -> Number {
        let random = Random::new();
        let fault = if random.hits(self.settings.faults) { random.one_of(&Fault::ALL) } else { None };
        Number {
            unique: self.next.fetch_add(1, Ordering::Relaxed),
            fault: fault.unwrap_or(Fault::None),
            times: if random.hits(0.5) { 1 } else { ATTEMPTS },
            repeatable: random.hits(0.5),
        }
    }

    /// Runs tasks that share asynchronous clients.
    pub async fn share_clients(self: Arc<Self>, tasks: usize, protocol: ProtocolChoice) -> Result<(), ConfigError> {
        while !self.is_over() {
            self.tally.clients.fetch_add(1, Ordering::Relaxed);
            let client = self.settings.builder(Client::builder(self.settings.app_id()), protocol)?.build()?;
            let left = Arc::new(AtomicU64::new(CALLS_OF_A_CLIENT));
            let tasks = (0..tasks).map(|_| {
                let (load, client, left) = (Arc::clone(&self), client.clone(), Arc::clone(&left));
                tokio::spawn(async move {
                    while !load.is_over() && takes_one(&left) {
                        load.call(&client).await;
                    }
                })
            });
            for task in tasks.collect::<Vec<_>>() {
                if let Err(panic) = task.await {
                    self.tally.violation(format!("a task panics: {panic}"));
                }
            }
        }
        Ok(())
    }

    async fn call(&self, client: &Client) {
        let (number, start) = (self.number(), Instant::now());
        match number.repeatable {
            true => {
                let query = query(number);
                let outcome = client
                    .call(&query)
                    .await
                    .map(|response| Success { echoed: response.out_request_no.clone().unwrap_or_default() });
                self.tally.judge(number, start.elapsed(), outcome);
            }
            false => {
                let refund = refund(number);
                let outcome = client
                    .call(&refund)
                    .await
                    .map(|response| Success { echoed: response.out_trade_no.clone().unwrap_or_default() });
                self.tally.judge(number, start.elapsed(), outcome);
            }
        }
    }

    /// Makes blocking calls on this thread.
    pub fn block(&self, protocol: ProtocolChoice) -> Result<(), ConfigError> {
        while !self.is_over() {
            self.tally.clients.fetch_add(1, Ordering::Relaxed);
            let client = self.settings.builder(blocking::Client::builder(self.settings.app_id()), protocol)?.build()?;
            for _ in 0..CALLS_OF_A_CLIENT {
                if self.is_over() {
                    break;
                }
                self.call_blocking(&client);
            }
        }
        Ok(())
    }

    fn call_blocking(&self, client: &blocking::Client) {
        let (number, start) = (self.number(), Instant::now());
        match number.repeatable {
            true => {
                let outcome = client.call(&query(number)).send();
                let outcome = outcome.map(|response| Success { echoed: response.out_request_no.clone().unwrap_or_default() });
                self.tally.judge(number, start.elapsed(), outcome);
            }
            false => {
                let outcome = client.call(&refund(number)).send();
                let outcome = outcome.map(|response| Success { echoed: response.out_trade_no.clone().unwrap_or_default() });
                self.tally.judge(number, start.elapsed(), outcome);
            }
        }
    }
}

fn takes_one(left: &AtomicU64) -> bool {
    left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
}

/// Returns a request that the client may repeat.
fn query(number: Number) -> OrderSettleQuery {
    OrderSettleQuery::new().out_request_no(number.to_string()).trade_no("1")
}

/// Returns a request that the client must not repeat: without `out_request_no`, a second refund is another refund.
fn refund(number: Number) -> Refund {
    Refund::new().out_trade_no(number.to_string()).refund_amount("0.01")
}
