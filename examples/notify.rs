//! A shop that receives payment notifications, with axum. It verifies them, compares them with its orders, delivers each order once
//! even if a notification is repeated, and returns the acknowledgement that the platform expects.
//!
//! The example also acts as the platform, with a new key, and posts notifications to itself: it needs no account and no network.
//!
//! `cargo run --example notify`
#![allow(clippy::print_stdout, reason = "a program")]

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use alipay::charset::Charset;
use alipay::gateway::{Escape, Parameters, query_string};
use alipay::notify::{ACKNOWLEDGEMENT, FAILURE, Notification, NotificationVerifier};
use alipay::sign::{KeySigner, SignType, Signer};
use alipay_emulator::KeyPair;
use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

const APP_ID: &str = "2021000000000001";
const MOST_BYTES: usize = 256 * 1024;

type Failure = Box<dyn std::error::Error>;

/// The handler's state: the verifier and the shop's books.
#[derive(Clone)]
struct Shop {
    verifier: NotificationVerifier,
    books: Arc<Mutex<Books>>,
}

struct Books {
    orders: HashMap<String, Order>,
    seen: Seen,
}

struct Order {
    amount: &'static str,
    delivered: u32,
}

/// The ids of processed notifications; the oldest are forgotten first. The platform repeats a notification for about a day.
/// A real shop keeps the ids in its database and writes them in the transaction that marks the order as paid.
#[derive(Default)]
struct Seen {
    ids: HashSet<String>,
    by_age: VecDeque<String>,
}

impl Seen {
    const MOST: usize = 10_000;

    fn contains(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    fn insert(&mut self, id: &str) {
        if self.ids.insert(id.to_owned()) {
            self.by_age.push_back(id.to_owned());
        }
        if self.by_age.len() > Self::MOST
            && let Some(oldest) = self.by_age.pop_front()
        {
            self.ids.remove(&oldest);
        }
    }
}

impl Books {
    /// Applies a verified notification. An error changes nothing, and makes the platform repeat the notification.
    fn enter(&mut self, notification: &Notification) -> Result<&'static str, &'static str> {
        let id = notification.notify_id().ok_or("no id")?;
        if self.seen.contains(id) {
            return Ok("already processed");
        }
        let order = notification.out_trade_no().and_then(|number| self.orders.get_mut(number)).ok_or("no such order")?;
        if !notification.total_amount_is(order.amount) {
            return Err("the amount differs from the order's");
        }
        // The order also remembers its delivery: notifications with different ids can report the same payment, and refunds are notified,
        // too.
        let done = match (notification.is_paid(), order.delivered) {
            (true, 0) => {
                order.delivered += 1;
                "paid, delivered"
            }
            (true, _) => "paid, but already delivered",
            (false, _) => "not paid yet",
        };
        self.seen.insert(id);
        Ok(done)
    }
}

async fn notified(State(shop): State<Shop>, request: Request) -> &'static str {
    // The raw bytes are needed: axum's `Form` would parse them before the signature is checked.
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MOST_BYTES).await else { return FAILURE };
    // The verifier checks the signature, then the app. Nothing of a rejected notification is used.
    let notification = match shop.verifier.verify_request(&Request::from_parts(head, body)) {
        Ok(notification) => notification,
        Err(error) => {
            println!("  shop: rejected: {error}");
            return FAILURE;
        }
    };
    let mut books = shop.books.lock().unwrap_or_else(PoisonError::into_inner);
    match books.enter(&notification) {
        Ok(done) => {
            println!("  shop: {:?} under rule {:?}: {done}", notification.out_trade_no(), notification.rule());
            ACKNOWLEDGEMENT
        }
        Err(reason) => {
            println!("  shop: verified, but not acceptable: {reason}");
            FAILURE
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let platform = KeyPair::generate()?;
    let verifier = NotificationVerifier::builder().app(APP_ID, platform.public_key().to_base64()).build()?;
    let orders = HashMap::from([("order-1".to_owned(), Order { amount: "88.88", delivered: 0 })]);
    let books = Arc::new(Mutex::new(Books { orders, seen: Seen::default() }));
    let shop = Shop { verifier, books: Arc::clone(&books) };

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/notify", listener.local_addr()?);
    let routes = Router::new().route("/notify", post(notified)).with_state(shop);
    let server = tokio::spawn(async move { axum::serve(listener, routes).await });
    println!("The shop receives notifications at {url}.");

    let payment = |id: &'static str, changes: &[(&'static str, &'static str)]| {
        let mut values = BTreeMap::from([
            ("app_id", APP_ID),
            ("charset", "utf-8"),
            ("fund_bill_list", r#"[{"amount":"88.88","fundChannel":"ALIPAYACCOUNT"}]"#),
            ("notify_id", id),
            ("notify_type", "trade_status_sync"),
            ("out_trade_no", "order-1"),
            ("subject", "100% cotton + wool"),
            ("total_amount", "88.88"),
            ("trade_status", "TRADE_SUCCESS"),
        ]);
        values.extend(changes.iter().copied());
        values
    };
    let valid = signed(&platform, payment("n1", &[]))?;
    for (what, body, expected) in [
        ("a payment", valid.clone(), ACKNOWLEDGEMENT),
        ("the same payment again", valid.clone(), ACKNOWLEDGEMENT),
        ("the same payment with another amount", valid.replace("88.88", "8888"), FAILURE),
        ("a payment of one cent", signed(&platform, payment("n2", &[("total_amount", "0.01")]))?, FAILURE),
        ("a payment for another app", signed(&platform, payment("n3", &[("app_id", "2021000000000009")]))?, FAILURE),
        ("a payment of an unknown order", signed(&platform, payment("n4", &[("out_trade_no", "order-2")]))?, FAILURE),
        ("the end of the trade", signed(&platform, payment("n5", &[("trade_status", "TRADE_FINISHED")]))?, ACKNOWLEDGEMENT),
    ] {
        println!("platform: {what}");
        let response = push(&url, body).await?;
        println!("  response: {response}");
        if response != expected {
            return Err(format!("expected the response `{expected}`").into());
        }
    }

    let delivered = books.lock().unwrap_or_else(PoisonError::into_inner).orders.get("order-1").map(|order| order.delivered);
    println!("order-1 was delivered {} time(s).", delivered.unwrap_or_default());
    server.abort();
    if delivered == Some(1) { Ok(()) } else { Err("an order must be delivered once".into()) }
}

/// Returns the body of a notification as the platform writes it for payments: everything except `sign` and `sign_type` is signed.
fn signed(platform: &KeyPair, values: BTreeMap<&'static str, &'static str>) -> Result<String, Failure> {
    let mut parameters: Parameters = values.into_iter().collect();
    let content = parameters.content_to_sign();
    let signature = KeySigner::new(platform.private_key(), SignType::Rsa2)?.sign(content.as_bytes())?;
    parameters.set("sign_type", SignType::Rsa2.as_str());
    parameters.set("sign", STANDARD.encode(signature));
    Ok(query_string(parameters.sorted(), Charset::Utf8, Escape::Form)?)
}

async fn push(url: &str, body: String) -> Result<String, Failure> {
    // A proxy of the environment cannot reach this machine.
    let client = reqwest::Client::builder().no_proxy().build()?;
    let request = client.post(url).header("content-type", "application/x-www-form-urlencoded; charset=utf-8").body(body);
    let response = request.send().await?.error_for_status()?;
    Ok(response.text().await?)
}
