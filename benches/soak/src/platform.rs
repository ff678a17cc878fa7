//! The platform's process: a front end that injects faults, and behind it the emulator, which verifies every request.
//!
//! The front end signs its own responses with the emulator's key, because a response has to echo the number of its request.
//! It is a separate process, so that the measured memory and descriptors are only those of the clients.

use std::error::Error;
use std::fmt;
use std::io::{Read as _, Write as _};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alipay::rest::{content_to_verify, header};
use alipay::sign::{KeySigner, SignType, Signer as _};
use alipay_emulator::{Emulator, Keys};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::arguments::{Arguments, Sabotage};
use crate::arrivals::Arrivals;
use crate::number::{Fault, Number};
use crate::piece::Pieces;
use crate::random::Random;

/// The maximum delay of [`Fault::Late`].
const LATE: Duration = Duration::from_millis(400);

/// The delay of [`Fault::TooLate`], beyond the timeout of the clients.
const TOO_LATE: Duration = Duration::from_secs(6);

struct Platform {
    emulator: Emulator,
    alipay: KeySigner,
    stranger: KeySigner,
    http: reqwest::Client,
    arrivals: Arrivals,
    drops: f64,
    sabotage: Option<Sabotage>,
}

/// Serves until standard input ends, then prints the report. The first printed line contains the addresses and keys.
pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let keys = Keys::generate()?;
    let signer = |pair: &alipay_emulator::KeyPair| KeySigner::new(pair.private_key(), SignType::Rsa2);
    let (alipay, stranger) = (signer(&keys.alipay)?, signer(&keys.app)?);
    let emulator = Emulator::builder().keys(keys).stateless(true).start()?;
    let platform = Arc::new(Platform {
        emulator,
        alipay,
        stranger,
        http: reqwest::Client::builder().no_proxy().build()?,
        arrivals: Arrivals::default(),
        drops: arguments.faults / 10.0,
        sabotage: arguments.sabotage,
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0)))?;
    let address = json!({
        "base_url": format!("http://{}", listener.local_addr()?),
        "app_id": platform.emulator.app_id(),
        "app_private_key": platform.emulator.app_private_key(),
        "alipay_public_key": platform.emulator.alipay_public_key(),
    });
    let mut out = std::io::stdout().lock();
    writeln!(out, "{address}")?;
    out.flush()?;
    runtime.spawn(accept(listener, Arc::clone(&platform)));
    std::io::stdin().read_to_end(&mut Vec::new())?;
    writeln!(out, "{}", platform.arrivals.report())?;
    Ok(())
}

async fn accept(listener: TcpListener, platform: Arc<Platform>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(connection(stream, Arc::clone(&platform)))),
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

/// Serves one connection. It ends when the client closes it, when a fault requires it, or at a random moment: either immediately, before a
/// request is read, or shortly after a response, when the client may be about to reuse the connection.
async fn connection(stream: TcpStream, platform: Arc<Platform>) {
    platform.arrivals.connected();
    let random = Random::new();
    if random.hits(platform.drops) {
        platform.arrivals.dropped();
        return;
    }
    let close = Arc::new(Notify::new());
    let service = hyper::service::service_fn(|request: Request<Incoming>| {
        let (platform, close) = (Arc::clone(&platform), Arc::clone(&close));
        async move { platform.respond(request, close).await }
    });
    let served = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        _ = served => {}
        () = close.notified() => {}
    }
}

impl Platform {
    async fn respond(self: Arc<Self>, request: Request<Incoming>, close: Arc<Notify>) -> Result<Response<Pieces>, Closed> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map_err(|_| Closed)?.to_bytes();
        let target = head.uri.to_string();
        let Some(number) = Number::find(&[target.as_bytes(), b" ", &body].concat()) else {
            self.arrivals.rejected(&format!("a request without a number: {target}"));
            return Err(Closed);
        };
        let gateway = head.uri.path() == alipay::gateway::PATH;
        let mut attempt = self.arrivals.arrive(number);
        let random = Random::new();
        if self.sabotage == Some(Sabotage::SentTwice) && random.hits(0.2) {
            attempt = self.arrivals.arrive(number);
        }
        self.verify(&target, head, body).await;
        let fault = if attempt <= number.times { number.fault } else { Fault::None };
        match fault {
            Fault::Late => tokio::time::sleep(LATE.mul_f64(random.share())).await,
            Fault::TooLate => tokio::time::sleep(TOO_LATE).await,
            Fault::Cut => return Err(Closed),
            _ => {}
        }
        if random.hits(self.drops) {
            self.arrivals.dropped();
            let after = Duration::from_millis(5).mul_f64(random.share());
            drop(tokio::spawn(async move {
                tokio::time::sleep(after).await;
                close.notify_one();
            }));
        }
        let mut response = match fault {
            Fault::BadGateway => bad_gateway(),
            _ if gateway => self.gateway(number, fault),
            _ => self.rest(number, fault),
        };
        if fault == Fault::Truncated {
            response.body_mut().truncate();
        }
        Ok(response)
    }

    /// Forwards the request to the emulator, which checks its signature, timestamp and parameters.
    async fn verify(&self, target: &str, head: http::request::Parts, body: Bytes) {
        let url = format!("{}{target}", self.emulator.base_url());
        let forwarded = async {
            let response = self.http.request(head.method, url).headers(head.headers).body(body).send().await?;
            Ok::<_, reqwest::Error>((response.status(), response.text().await?))
        };
        match forwarded.await {
            // A business error is expected, because the emulator does not have the trades. Any other rejection reports an invalid request.
            Ok((status, text)) if status.as_u16() == 401 || status.is_server_error() || is_refusal(&text) => {
                self.arrivals.rejected(&format!("{status} {text}"));
            }
            Ok(_) => {}
            Err(error) => self.arrivals.rejected(&error.to_string()),
        }
    }

    /// Returns the members of a response: the number, under the names of the described responses.
    fn members(&self, number: Number) -> serde_json::Map<String, serde_json::Value> {
        let random = Random::new();
        let mixed_up = self.sabotage == Some(Sabotage::MixedUp) && random.hits(0.2);
        let number = if mixed_up { Number { unique: number.unique + 1, ..number } } else { number };
        let filler = "x".repeat((4096.0 * random.share()) as usize);
        let members = json!({ "out_trade_no": number.to_string(), "out_request_no": number.to_string(), "filler": filler });
        members.as_object().cloned().unwrap_or_default()
    }

    fn gateway(&self, number: Number, fault: Fault) -> Response<Pieces> {
        let mut members = self.members(number);
        let (code, msg) = if fault == Fault::Refused { ("40004", "Business Failed") } else { ("10000", "Success") };
        members.insert("code".to_owned(), code.into());
        members.insert("msg".to_owned(), msg.into());
        if fault == Fault::Refused {
            members.insert("sub_code".to_owned(), CODE.into());
        }
        let node = serde_json::Value::Object(members).to_string();
        let name = if number.repeatable { "alipay_trade_order_settle_query_response" } else { "alipay_trade_refund_response" };
        let sign = self.sign(fault, node.as_bytes()).map_or_else(String::new, |sign| format!(",\"sign\":\"{sign}\""));
        let mut response = Response::new(Pieces::whole(format!("{{\"{name}\":{node}{sign}}}")));
        set(&mut response, "content-type", "text/html;charset=utf-8");
        response
    }

    fn rest(&self, number: Number, fault: Fault) -> Response<Pieces> {
        let (status, body) = match fault {
            Fault::Refused => (400, json!({ "code": CODE, "message": number.to_string() }).to_string()),
            _ => (200, serde_json::Value::Object(self.members(number)).to_string()),
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis().to_string();
        let sign = self.sign(fault, &content_to_verify(&now, "nonce", body.as_bytes()));
        let mut response = Response::new(Pieces::whole(body));
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
        sign.iter().for_each(|sign| set(&mut response, header::SIGNATURE, sign));
        set(&mut response, header::TIMESTAMP, &now);
        set(&mut response, header::NONCE, "nonce");
        set(&mut response, "content-type", "application/json;charset=utf-8");
        response
    }

    fn sign(&self, fault: Fault, content: &[u8]) -> Option<String> {
        let signer = match fault {
            Fault::Unsigned => return None,
            Fault::WronglySigned => &self.stranger,
            _ => &self.alipay,
        };
        signer.sign(content).ok().map(|signature| STANDARD.encode(signature))
    }
}

/// A business error that no description marks with `retry` or `outcome`.
const CODE: &str = "ACQ.SOAK_REFUSED";

/// Returns true if the emulator rejects the request itself instead of its business parameters.
fn is_refusal(text: &str) -> bool {
    ["invalid-", "missing-", "unknow-"].iter().any(|word| text.contains(word))
}

/// The error that closes the connection instead of a response.
#[derive(Debug)]
struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is closed on purpose")
    }
}

impl Error for Closed {}

fn bad_gateway() -> Response<Pieces> {
    let mut response = Response::new(Pieces::whole("<html><body>502 Bad Gateway</body></html>".to_owned()));
    *response.status_mut() = http::StatusCode::BAD_GATEWAY;
    set(&mut response, "content-type", "text/html");
    response
}

fn set(response: &mut Response<Pieces>, name: &'static str, value: &str) {
    if let Ok(value) = value.parse() {
        response.headers_mut().insert(name, value);
    }
}
