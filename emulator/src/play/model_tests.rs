//! Random sequences of calls, actions and time against a small model of a trade, written apart from the descriptions.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use alipay_core::charset::Charset;
use alipay_core::schema::Protocol;
use alipay_core::sign::SignType;
use serde_json::{Map, Value, json};

use super::effects::{self, Acting};
use super::{World, success};
use crate::Emulator;
use crate::memory::Origin;

/// The number of sequences.
const SEQUENCES: u64 = 10_000;

/// The most steps of a sequence.
const STEPS: u64 = 14;

const DAY: u64 = 24 * 60 * 60;

/// A trade as the model sees it. Amounts are in fen, moments in seconds.
#[derive(Debug, Default)]
struct Model {
    trade: Option<Trade>,
    now: u64,
}

#[derive(Debug)]
struct Trade {
    status: Status,
    total: u64,
    refunds: BTreeMap<String, u64>,
    expires: u64,
    code_expires: Option<u64>,
    paid_at: Option<u64>,
    cancelled: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// The user has not opened the order.
    Prepared,
    /// The user did not open the order in time.
    Unopened,
    Waiting,
    Paid,
    Closed,
    Finished,
}

impl Trade {
    fn refunded(&self) -> u64 {
        self.refunds.values().sum()
    }

    fn is_visible(&self) -> bool {
        !matches!(self.status, Status::Prepared | Status::Unopened)
    }
}

/// A step of a sequence.
#[derive(Clone, Debug)]
enum Act {
    Precreate(u64),
    Create(u64),
    Pay(u64),
    Query,
    Close,
    Cancel,
    Refund(Option<&'static str>, u64),
    RefundQuery(&'static str),
    Scan,
    UserPays,
    UserCloses,
    Wait(u64),
}

/// The result that a client sees: the status or amount, or the error code.
type Outcome = Result<String, String>;

fn error(code: &str) -> Outcome {
    Err(format!("ACQ.{code}"))
}

fn yuan(fen: u64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

impl Model {
    fn step(&mut self, act: &Act) -> Outcome {
        self.expire();
        let now = self.now;
        match act {
            Act::Precreate(total) => self.place(*total, Status::Prepared),
            Act::Create(total) => self.place(*total, Status::Waiting),
            Act::Pay(total) => self.pay(*total),
            Act::Wait(seconds) => {
                self.now += seconds;
                self.expire();
                Ok("waited".to_owned())
            }
            Act::Query => match self.trade.as_ref().filter(|trade| trade.is_visible()) {
                None => error("TRADE_NOT_EXIST"),
                Some(trade) => Ok(wire(trade.status).to_owned()),
            },
            Act::Close => match self.trade.as_mut().filter(|trade| trade.is_visible()) {
                None => error("TRADE_NOT_EXIST"),
                Some(trade) if trade.status == Status::Waiting => {
                    trade.status = Status::Closed;
                    Ok("closed".to_owned())
                }
                Some(_) => error("TRADE_STATUS_ERROR"),
            },
            Act::Cancel => match &mut self.trade {
                None => Ok(String::new()),
                Some(trade) => trade.cancel(now),
            },
            Act::Refund(number, amount) => match self.trade.as_mut().filter(|trade| trade.is_visible()) {
                None => error("TRADE_NOT_EXIST"),
                Some(trade) => trade.refund(*number, *amount),
            },
            Act::RefundQuery(number) => match self.trade.as_ref().filter(|trade| trade.is_visible()) {
                None => error("TRADE_NOT_EXIST"),
                Some(trade) => Ok(trade.refunds.get(*number).map(|amount| yuan(*amount)).unwrap_or_default()),
            },
            Act::Scan => self.person(&[Status::Prepared], Status::Waiting),
            Act::UserPays => self.person(&[Status::Prepared, Status::Waiting], Status::Paid),
            Act::UserCloses => self.person(&[Status::Waiting], Status::Closed),
        }
    }

    fn expire(&mut self) {
        let Some(trade) = &mut self.trade else { return };
        match trade.status {
            Status::Prepared if trade.code_expires.unwrap_or(trade.expires).min(trade.expires) <= self.now => {
                trade.status = Status::Unopened;
            }
            Status::Waiting if trade.expires <= self.now => trade.status = Status::Closed,
            Status::Paid if trade.paid_at.is_some_and(|paid| paid + 90 * DAY <= self.now) => trade.status = Status::Finished,
            _ => {}
        }
    }

    fn place(&mut self, total: u64, status: Status) -> Outcome {
        if let Some(trade) = &self.trade {
            return match trade.status {
                Status::Paid | Status::Finished => error("TRADE_HAS_SUCCESS"),
                Status::Closed | Status::Unopened => error("TRADE_HAS_CLOSE"),
                Status::Prepared | Status::Waiting if trade.total != total => error("CONTEXT_INCONSISTENT"),
                Status::Prepared | Status::Waiting => Ok("placed".to_owned()),
            };
        }
        let code_expires = (status == Status::Prepared).then_some(self.now + DAY / 12);
        self.trade = Some(Trade {
            status,
            total,
            refunds: BTreeMap::new(),
            expires: self.now + 15 * DAY,
            code_expires,
            paid_at: None,
            cancelled: false,
        });
        Ok("placed".to_owned())
    }

    fn pay(&mut self, total: u64) -> Outcome {
        let now = self.now;
        match &self.trade {
            Some(trade) => match trade.status {
                Status::Paid | Status::Finished => return error("TRADE_HAS_SUCCESS"),
                Status::Closed | Status::Unopened => return error("TRADE_HAS_CLOSE"),
                _ if trade.total != total => return error("CONTEXT_INCONSISTENT"),
                _ => {}
            },
            None => {
                self.place(total, Status::Waiting)?;
                if let Some(trade) = &mut self.trade {
                    trade.expires = now + DAY / 8;
                }
            }
        }
        let Some(trade) = &mut self.trade else { return error("TRADE_NOT_EXIST") };
        // The platform asks for the password of the user.
        if total > 100_000 {
            return Ok("pending".to_owned());
        }
        trade.status = Status::Paid;
        trade.paid_at = Some(now);
        Ok("paid".to_owned())
    }

    fn person(&mut self, from: &[Status], to: Status) -> Outcome {
        let now = self.now;
        let trade = self.trade.as_mut().filter(|trade| from.contains(&trade.status)).ok_or("impossible")?;
        trade.status = to;
        if to == Status::Paid {
            trade.paid_at = Some(now);
        }
        Ok("done".to_owned())
    }
}

impl Trade {
    fn cancel(&mut self, now: u64) -> Outcome {
        match self.status {
            Status::Finished => return error("TRADE_HAS_FINISHED"),
            _ if self.cancelled => {}
            Status::Paid | Status::Closed if self.paid_at.is_some() => {
                if self.refunded() > 0 {
                    return error("REASON_TRADE_REFUND_FEE_ERR");
                }
                if self.paid_at.is_some_and(|paid| paid + DAY < now) {
                    return error("TRADE_CANCEL_TIME_OUT");
                }
                self.refunds.insert("order".to_owned(), self.total);
            }
            _ => {}
        }
        if self.status != Status::Closed {
            self.status = Status::Closed;
            self.cancelled = true;
        }
        Ok(if self.paid_at.is_some() { "refund" } else { "close" }.to_owned())
    }

    fn refund(&mut self, number: Option<&str>, amount: u64) -> Outcome {
        let key = number.unwrap_or("order");
        if let Some(earlier) = self.refunds.get(key) {
            return if *earlier == amount {
                Ok(format!("N {}", yuan(self.refunded())))
            } else {
                error("DISCORDANT_REPEAT_REQUEST")
            };
        }
        match self.status {
            Status::Waiting => return error("TRADE_STATUS_ERROR"),
            Status::Closed => return error("TRADE_HAS_CLOSE"),
            Status::Finished => return error("TRADE_HAS_FINISHED"),
            _ => {}
        }
        if number.is_none() && amount != self.total || self.refunded() + amount > self.total {
            return error("REFUND_AMT_NOT_EQUAL_TOTAL");
        }
        self.refunds.insert(key.to_owned(), amount);
        if self.refunded() == self.total {
            self.status = Status::Closed;
        }
        Ok(format!("Y {}", yuan(self.refunded())))
    }
}

fn wire(status: Status) -> &'static str {
    match status {
        Status::Prepared => "PREPARED",
        Status::Unopened => "EXPIRED",
        Status::Waiting => "WAIT_BUYER_PAY",
        Status::Paid => "TRADE_SUCCESS",
        Status::Closed => "TRADE_CLOSED",
        Status::Finished => "TRADE_FINISHED",
    }
}

/// The emulator, on one order.
struct Subject<'w> {
    world: &'w World,
    clock: &'w AtomicU64,
    order: String,
    protocol: Protocol,
}

impl Subject<'_> {
    fn step(&self, act: &Act) -> Outcome {
        let order = &self.order;
        match act {
            Act::Precreate(total) => {
                let request = json!({ "out_trade_no": order, "total_amount": yuan(*total), "subject": "Apples" });
                self.call("alipay.trade.precreate", &request).map(|response| {
                    assert!(response["qr_code"].as_str().unwrap().contains("/approve/trade/"));
                    "placed".to_owned()
                })
            }
            Act::Create(total) => {
                let request =
                    json!({ "out_trade_no": order, "total_amount": yuan(*total), "subject": "Apples", "buyer_id": "2088" });
                self.call("alipay.trade.create", &request).map(|_| "placed".to_owned())
            }
            Act::Pay(total) => {
                let request = json!({
                    "out_trade_no": order, "total_amount": yuan(*total), "subject": "Apples", "auth_code": "28763443825664394",
                    "scene": "bar_code",
                });
                let (response, effected) = self.effected("alipay.trade.pay", &request)?;
                assert_eq!(response["total_amount"], yuan(*total));
                Ok(if effected.pending { "pending" } else { "paid" }.to_owned())
            }
            Act::Query => {
                let response = self.call("alipay.trade.query", &json!({ "out_trade_no": order }))?;
                Ok(response["trade_status"].as_str().unwrap().to_owned())
            }
            Act::Close => self.call("alipay.trade.close", &json!({ "out_trade_no": order })).map(|_| "closed".to_owned()),
            Act::Cancel => {
                let response = self.call("alipay.trade.cancel", &json!({ "out_trade_no": order }))?;
                Ok(response.get("action").and_then(Value::as_str).unwrap_or_default().to_owned())
            }
            Act::Refund(number, amount) => {
                let mut request = json!({ "out_trade_no": order, "refund_amount": yuan(*amount) });
                if let Some(number) = number {
                    request["out_request_no"] = json!(number);
                }
                let response = self.call("alipay.trade.refund", &request)?;
                Ok(format!("{} {}", response["fund_change"].as_str().unwrap(), response["refund_fee"].as_str().unwrap()))
            }
            Act::RefundQuery(number) => {
                let number = if *number == "order" { order.as_str() } else { number };
                let request = json!({ "out_trade_no": order, "out_request_no": number });
                let response = self.call("alipay.trade.fastpay.refund.query", &request)?;
                Ok(response.get("refund_amount").and_then(Value::as_str).unwrap_or_default().to_owned())
            }
            Act::Scan => self.person("scan"),
            Act::UserPays => self.person("pay"),
            Act::UserCloses => self.person("close"),
            Act::Wait(seconds) => {
                self.clock.fetch_add(*seconds, Ordering::Relaxed);
                self.world.expire();
                Ok("waited".to_owned())
            }
        }
    }

    fn call(&self, api: &str, request: &Value) -> Result<Map<String, Value>, String> {
        self.effected(api, request).map(|(response, _)| response)
    }

    fn effected(&self, api: &str, request: &Value) -> Result<(Map<String, Value>, effects::Effected), String> {
        let origin = Origin { notify_url: None, return_url: None, charset: Charset::Utf8, sign_type: SignType::Rsa2 };
        let api = self.world.described.api(api).unwrap();
        let acting = Acting { api, request, files: &[], protocol: self.protocol, origin: &origin, call: None };
        self.world.expire();
        success::response(self.world, &acting).map_err(|reason| reason.code.into_owned())
    }

    fn person(&self, action: &str) -> Outcome {
        let place = self.world.memory.find("trade", &self.order).ok_or("impossible")?;
        let acted = effects::act(self.world, "trade", place.id, action, Map::new());
        acted.map(|_| "done".to_owned()).map_err(|_| "impossible".to_owned())
    }
}

/// SplitMix64, so that a failure repeats.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    fn act(&mut self) -> Act {
        let amounts = [1000, 1000, 1000, 2500, 150_000];
        let amount = amounts[self.below(5) as usize];
        let part = [1, 250, 400, 1000, 1000, 2500][self.below(6) as usize];
        let number = ["refund_1", "refund_2", "refund_3"][self.below(3) as usize];
        match self.below(16) {
            0 => Act::Precreate(amount),
            1 => Act::Create(amount),
            2 | 3 => Act::Pay(amount),
            4 | 5 => Act::Query,
            6 => Act::Close,
            7 => Act::Cancel,
            8..=10 => Act::Refund(Some(number), part),
            11 => Act::Refund(None, part),
            12 => Act::RefundQuery(if self.below(4) == 0 { "order" } else { number }),
            13 => [Act::Scan, Act::UserPays, Act::UserCloses][self.below(3) as usize].clone(),
            14 => Act::UserPays,
            _ => Act::Wait([60, DAY / 24 * 3, 2 * DAY, 16 * DAY, 91 * DAY][self.below(5) as usize]),
        }
    }
}

#[test]
fn random_sequences_agree_with_the_model() {
    static CLOCK: AtomicU64 = AtomicU64::new(1_800_000_000);
    static SEEN: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());
    let clock = || SystemTime::UNIX_EPOCH + Duration::from_secs(CLOCK.load(Ordering::Relaxed));
    let emulator = Emulator::builder().clock(clock).start().unwrap();
    for seed in 0..SEQUENCES {
        let mut random = Random(seed);
        let protocol = if seed % 2 == 0 { Protocol::Gateway } else { Protocol::Rest };
        let subject = Subject { world: &emulator.world, clock: &CLOCK, order: format!("order_{seed}"), protocol };
        let mut model = Model { trade: None, now: CLOCK.load(Ordering::Relaxed) };
        let mut steps = Vec::new();
        for _ in 0..=random.below(STEPS) {
            let act = random.act();
            let (expected, actual) = (model.step(&act), subject.step(&act));
            steps.push(act);
            assert_eq!(actual, expected, "seed {seed} after {steps:?}: {model:?}");
            let outcome = actual.unwrap_or_else(|code| code);
            *SEEN.lock().unwrap().entry(outcome.split(' ').next().unwrap_or_default().to_owned()).or_default() += 1;
        }
        let object = emulator.object("trade", &subject.order);
        match (&model.trade, object) {
            (None, None) => {}
            (Some(trade), Some(object)) => {
                assert_eq!(object.status, wire(trade.status), "seed {seed}: {steps:?}");
                let refunded = object.fields.get("refunded_amount").and_then(Value::as_str).unwrap_or("0.00").to_owned();
                assert_eq!(refunded, yuan(trade.refunded()), "seed {seed}: {steps:?}");
            }
            (model, object) => panic!("seed {seed}: {steps:?}: {model:?}, {object:?}"),
        }
        CLOCK.fetch_add(1, Ordering::Relaxed);
    }
    // Every outcome has occurred, so the sequences reach each part of the life.
    let seen = SEEN.lock().unwrap();
    for outcome in [
        "placed",
        "paid",
        "pending",
        "closed",
        "close",
        "refund",
        "Y",
        "N",
        "done",
        "impossible",
        "waited",
        "WAIT_BUYER_PAY",
        "TRADE_SUCCESS",
        "TRADE_CLOSED",
        "TRADE_FINISHED",
        "ACQ.TRADE_NOT_EXIST",
        "ACQ.TRADE_STATUS_ERROR",
        "ACQ.TRADE_HAS_SUCCESS",
        "ACQ.TRADE_HAS_CLOSE",
        "ACQ.TRADE_HAS_FINISHED",
        "ACQ.CONTEXT_INCONSISTENT",
        "ACQ.DISCORDANT_REPEAT_REQUEST",
        "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL",
        "ACQ.TRADE_CANCEL_TIME_OUT",
        "ACQ.REASON_TRADE_REFUND_FEE_ERR",
    ] {
        assert!(seen.contains_key(outcome), "{outcome} never occurred: {seen:?}");
    }
}
